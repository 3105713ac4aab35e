//! `vanthu check`: reads and judges everything, writes nothing.

use super::Exit;
use super::args::CheckArgs;
use super::judge::{Extent, judge};
use super::ui::Ui;
use crate::dossier::{Dossier, Job};

pub fn run(args: CheckArgs, ui: &Ui) -> Exit {
    let extent = Extent { output: None, threads: 0, make: !args.data_only };
    let name = |dossier: &Dossier| ("file", dossier.conference.source.name().to_owned());
    let planned = |dossiers: &[(Dossier, _)], _: &[Job<'_>]| {
        for (dossier, _) in dossiers.iter().filter(|_| args.data_only) {
            ui.result("check-data", &[name(dossier)]);
        }
    };
    judge(args.common, &extent, ui, planned, |job, made| {
        let verdict = if made.problems.has_errors() { "check-fault" } else { "check-sound" };
        let document = ("document", job.document.kind.id().to_owned());
        ui.result(verdict, &[name(job.dossier), document, ("pages", made.pages.len().to_string())]);
        made.problems
    })
}
