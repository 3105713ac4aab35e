//! `vanthu print`: the certificates of a conference, in files for a printer.

use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use super::Exit;
use super::args::PrintArgs;
use super::bounds::Bounds;
use super::produce::{How, produce};
use super::request::{Opening, granted, same_call};
use super::session::{Session, ended};
use super::ui::Ui;
use crate::diag::{Code, Diagnostic};
use crate::dossier::{FileEntry, Order, Print};

pub fn run(args: PrintArgs, bounds: &Bounds, ui: &Ui) -> Exit {
    let asked = args.records.as_deref().map_or_else(|| Ok(Vec::new()), ordinals);
    let wrong = args.common.only.iter().filter_map(|id| granted(id).err()).chain(asked.as_ref().err().cloned());
    let wrong: Vec<Diagnostic> = wrong.collect();
    if !wrong.is_empty() {
        wrong.iter().for_each(|diagnostic| ui.tell(diagnostic));
        return Exit::Unstarted;
    }
    let PrintArgs { input, common, mode, printer, sheets_per_file, output, jobs: threads, dry_run, .. } = args;
    let inputs: Vec<PathBuf> = input.into_iter().collect();
    let call = same_call(&inputs, output.as_deref(), &common);
    let opening = Opening { output: output.as_deref(), ..Opening::default() };
    let Session { request, dossiers, mut problems } = match Session::open(inputs, common, &opening, false, bounds, ui) {
        Ok(session) => session,
        Err(exit) => return exit,
    };
    let print = Print { mode, records: asked.unwrap_or_default(), printer };
    let order = Order { only: request.only.clone(), sheets_per_file: Some(sheets_per_file) };
    let jobs = match print.plan(&dossiers, &order) {
        Ok(jobs) => jobs,
        Err(faults) => {
            problems.extend(faults);
            return ended(problems, ui);
        }
    };
    let how = How { threads, dry_run, force: false, shard: None, registers: false, spares: |_| false, call, bounds };
    // Parts of an earlier print file that was cut otherwise would be printed a second time.
    let speaks_for =
        |folder: &Path, file: &FileEntry| jobs.iter().any(|job| job.folder == folder && print.is_part(&file.path, job));
    produce(&request, &dossiers, &jobs, &how, speaks_for, problems, ui)
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
