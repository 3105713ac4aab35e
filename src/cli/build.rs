//! `vanthu build`: the documents of each conference, as PDF.

use super::Exit;
use super::args::BuildArgs;
use super::judge::{Extent, judge};
use super::request::withholds;
use super::ui::Ui;
use crate::dossier::Job;
use crate::output;

pub fn run(args: BuildArgs, ui: &Ui) -> Exit {
    let BuildArgs { common, output, jobs: threads, dry_run } = args;
    let extent = Extent { output: output.as_deref(), threads, make: !dry_run, names_skipped: false };
    let planned = |_: &[_], jobs: &[Job<'_>], _: &_| {
        for job in jobs.iter().filter(|_| dry_run) {
            ui.result("build-would-write", &[("path", job.output.display().to_string())]);
        }
    };
    judge(common, &extent, ui, planned, |job, mut made, _| {
        let bytes = made.pdf.filter(|_| !made.problems.iter().any(withholds));
        match bytes.map(|bytes| output::write(&job.output, &bytes)) {
            Some(Ok(())) => {
                let args = [("path", job.output.display().to_string()), ("pages", made.pages.len().to_string())];
                ui.result("build-written", &args);
            }
            Some(Err(diagnostic)) => made.problems.push(diagnostic),
            None => {}
        }
        made.problems
    })
}
