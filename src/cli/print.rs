//! `vanthu print`: the certificates of a conference, in files for a printer.

use std::ops::RangeInclusive;

use super::Exit;
use super::args::{CommonArgs, PrintArgs};
use super::judge::{Extent, Finished, judge};
use super::request::{granted, keepable};
use super::ui::Ui;
use crate::diag::{Code, Diagnostic};
use crate::dossier::{Job, Made, Order, Part, Print};
use crate::output;

pub fn run(args: PrintArgs, ui: &Ui) -> Exit {
    let asked = args.records.as_deref().map_or_else(|| Ok(Vec::new()), ordinals);
    let wrong = args.only.iter().filter_map(|id| granted(id).err()).chain(asked.as_ref().err().cloned());
    let wrong: Vec<Diagnostic> = wrong.collect();
    if !wrong.is_empty() {
        wrong.iter().for_each(|diagnostic| ui.tell(diagnostic));
        return Exit::Unstarted;
    }
    let PrintArgs { input, only, mode, records: _, printer, sheets_per_file, output, jobs, dry_run, .. } = args;
    let print = Print { mode, records: asked.unwrap_or_default(), printer };
    let usual = Order::default();
    let sheets_per_file = sheets_per_file.map_or(usual.sheets_per_file, std::num::NonZero::get);
    let order = Order { sheets_per_file, print: Some(print), ..usual };
    let extent = Extent { output: output.as_deref(), threads: jobs, make: !dry_run, names_skipped: false, order };
    let common = CommonArgs {
        inputs: input.into_iter().collect(),
        only,
        pack: args.pack,
        font_path: args.font_path,
        pdf_standard: args.pdf_standard,
        warnings: args.warnings,
    };
    let planned = |_: &[_], jobs: &[Job<'_>], _: &_| {
        for job in jobs.iter().filter(|_| dry_run) {
            ui.result("build-would-write", &[("path", job.output.display().to_string())]);
        }
    };
    let write = |job: &Job<'_>, made: &mut Made| {
        let bytes = keepable(made)?;
        output::write(&job.output, &bytes).map_err(|fault| made.problems.push(fault)).ok()
    };
    judge(common, &extent, ui, planned, write, |job, Finished { pages, kept, .. }| {
        if let (Some(()), Part::Sheets(sheets)) = (kept, &job.part) {
            let mode = sheets.press.mode.word();
            let args = [("path", job.output.display().to_string()), ("pages", pages.to_string())];
            ui.result("print-written", &[args.as_slice(), &[("mode", mode.to_owned())]].concat());
        }
    })
}

/// `17,42-50`: ordinals and ranges of them.
fn ordinals(text: &str) -> Result<Vec<RangeInclusive<u32>>, Diagnostic> {
    let ordinal = |text: &str| text.trim().parse::<u32>().ok().filter(|ordinal| *ordinal > 0);
    let range = |part: &str| {
        let (first, last) = match part.split_once('-') {
            Some((first, last)) => (ordinal(first)?, ordinal(last)?),
            None => (ordinal(part)?, ordinal(part)?),
        };
        (first <= last).then_some(first..=last)
    };
    let parts = text.split(',').map(|part| {
        range(part).ok_or_else(|| {
            let wrong = Diagnostic::new(Code::Usage).arg("reason", "bad-value").arg("given", "--records");
            wrong.arg("value", part.trim()).hint("hint-records")
        })
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::ordinals;

    #[test]
    fn ordinals_are_numbers_and_ranges() {
        assert_eq!(ordinals("17,42-50").ok(), Some(vec![17..=17, 42..=50]));
        assert_eq!(ordinals(" 3 , 1 - 2 ").ok(), Some(vec![3..=3, 1..=2]));
        for text in ["", "0", "a", "1,", "5-3", "1-2-3", "-4", "1;2", "99999999999"] {
            assert!(ordinals(text).is_err(), "{text}");
        }
    }
}
