//! `vanthu check`: reads and judges everything, writes nothing.

use std::ops::ControlFlow;

use super::Exit;
use super::args::CheckArgs;
use super::bounds::Bounds;
use super::request::Opening;
use super::session::{Session, Verdict, ended, planned};
use super::ui::Ui;
use crate::dossier::{Dossier, Job, Order, draft, run as run_jobs};

pub fn run(args: CheckArgs, bounds: &Bounds, ui: &Ui) -> Exit {
    let CheckArgs { inputs, common, data_only } = args;
    let opened = Session::open(inputs, common, &Opening::default(), true, bounds, ui);
    let Session { request, dossiers, mut problems } = match opened {
        Ok(session) => session,
        Err(exit) => return exit,
    };
    let order = Order { only: request.only.clone(), ..Order::default() };
    let Some(jobs) = planned(&dossiers, &order, &mut problems) else { return ended(problems, ui) };
    let name = |dossier: &Dossier| ("file", dossier.conference.source.name().to_owned());
    if data_only {
        for (dossier, _) in &dossiers {
            let id = match Verdict::of(dossier, &problems) {
                Verdict::Sound => "check-data",
                Verdict::Fault => "check-data-fault",
            };
            ui.result(id, &[name(dossier)]);
        }
        return ended(problems, ui);
    }
    // A print file holds the same sheets as the certificates one by one: it is judged with them.
    let jobs: Vec<Job<'_>> = jobs.into_iter().filter(|job| !job.is_repeated()).collect();
    let work = |job: &Job<'_>| {
        let _watched = bounds.over(job);
        let made = request.export(job, draft(job).lay_out());
        (made.problems, made.pages.len())
    };
    let mut sums: Vec<Sum<'_>> = Vec::new();
    let ran = run_jobs(
        &jobs,
        0,
        work,
        |_, checked| checked,
        |job, (found, pages)| {
            let id = job.document.kind.id();
            let same = |sum: &&mut Sum<'_>| std::ptr::eq(sum.dossier, job.dossier) && sum.document == id;
            let is_sound = !found.has_errors();
            match sums.iter_mut().rev().take(1).find(same) {
                Some(sum) => {
                    sum.pages += pages;
                    sum.is_sound &= is_sound;
                }
                None => sums.push(Sum { dossier: job.dossier, document: id, pages, is_sound }),
            }
            problems.extend(found.into_vec());
            ControlFlow::Continue(())
        },
    );
    problems.extend(ran.err());
    for Sum { dossier, document, pages, is_sound } in sums {
        let id = match (is_sound, Verdict::of(dossier, &problems)) {
            (true, Verdict::Sound) => "check-sound",
            _ => "check-fault",
        };
        ui.result(id, &[name(dossier), ("document", document.to_owned()), ("pages", pages.to_string())]);
    }
    ended(problems, ui)
}

/// What was found of one document.
struct Sum<'a> {
    dossier: &'a Dossier,
    document: &'static str,
    pages: usize,
    is_sound: bool,
}
