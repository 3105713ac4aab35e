//! `vanthu build`: the documents of each conference, as PDF.

use super::Exit;
use super::args::BuildArgs;
use super::judge::{Extent, Finished, judge};
use super::request::keepable;
use super::ui::Ui;
use crate::dossier::{Job, Made, Order};
use crate::output;

pub fn run(args: BuildArgs, ui: &Ui) -> Exit {
    let BuildArgs { common, output, jobs: threads, dry_run } = args;
    let extent =
        Extent { output: output.as_deref(), threads, make: !dry_run, names_skipped: false, order: Order::default() };
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
        if kept.is_some() {
            let args = [("path", job.output.display().to_string()), ("pages", pages.to_string())];
            ui.result("build-written", &args);
        }
    })
}
