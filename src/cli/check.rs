//! `vanthu check`: reads and judges everything, writes nothing.

use super::Exit;
use super::args::CheckArgs;
use super::judge::{Extent, Finished, Verdict, judge};
use super::ui::Ui;
use crate::diag::Problems;
use crate::dossier::{Dossier, Job, Order};

pub fn run(args: CheckArgs, ui: &Ui) -> Exit {
    let extent =
        Extent { output: None, threads: 0, make: !args.data_only, names_skipped: true, order: Order::default() };
    let name = |dossier: &Dossier| ("file", dossier.conference.source.name().to_owned());
    let planned = |dossiers: &[(Dossier, _)], _: &[Job<'_>], problems: &Problems| {
        for (dossier, _) in dossiers.iter().filter(|_| args.data_only) {
            let id = match Verdict::of(dossier, problems) {
                Verdict::Sound => "check-data",
                Verdict::Fault => "check-data-fault",
            };
            ui.result(id, &[name(dossier)]);
        }
    };
    judge(
        args.common,
        &extent,
        ui,
        planned,
        |_, _| (),
        |job, Finished { pages, verdict, .. }| {
            let id = match verdict {
                Verdict::Sound => "check-sound",
                Verdict::Fault => "check-fault",
            };
            let document = ("document", job.document.kind.id().to_owned());
            ui.result(id, &[name(job.dossier), document, ("pages", pages.to_string())]);
        },
    )
}
