//! `vanthu pack check`: makes every document of a pack of made-up conferences, and judges the pack's own files.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;

use crate::audit::{Trial, blocks_judged, unused};
use crate::cli::args::PackCheckArgs;
use crate::cli::request::read;
use crate::cli::session::planned;
use crate::cli::ui::Ui;
use crate::cli::watch::Watch;
use crate::diag::{Code, Diagnostic, Problems};
use crate::dossier::{Job, Order, draft, pack_of, run as run_jobs};
use crate::model::CONFERENCE_FILE;
use crate::pack::Pack;

pub fn run(args: PackCheckArgs, ui: &Ui, problems: &mut Problems) -> Option<()> {
    let packs = match args.packs.is_empty() {
        true => usual(problems),
        false => args.packs.iter().filter_map(|path| Pack::open_path(path, problems)).collect(),
    };
    let watch = Watch::start(args.limits, ui);
    for pack in packs {
        let mut found = Problems::new();
        let trial = Trial::open(pack, &mut found);
        let pages = tried(&trial, &watch, &mut found);
        let is_sound = !found.has_errors();
        let args = [
            ("name", trial.pack.name()),
            ("documents", pages.documents.to_string()),
            ("pages", pages.count.to_string()),
            ("verdict", if is_sound { "sound" } else { "fault" }.to_owned()),
        ];
        ui.result("pack-checked", &args);
        problems.extend(found.into_vec());
    }
    Some(())
}

/// What was laid out of the samples.
#[derive(Default)]
struct Pages {
    documents: usize,
    count: usize,
    families: BTreeSet<String>,
}

/// Makes all documents of the samples and judges the pack by them; what is found takes the place of what stands in `found`.
fn tried(trial: &Trial, watch: &Watch, found: &mut Problems) -> Pages {
    let mut pages = Pages::default();
    let Some(jobs) = planned(&trial.dossiers, &Order::default(), found) else { return pages };
    let jobs: Vec<Job<'_>> = jobs.into_iter().filter(|job| !job.is_repeated()).collect();
    let work = |job: &Job<'_>| {
        let _watched = watch.over(job);
        Trial::seen(job, draft(job).lay_out())
    };
    let mut of_pages = Vec::new();
    let mut kinds = BTreeSet::new();
    let ran = run_jobs(
        &jobs,
        0,
        work,
        |_, seen| seen,
        |job, seen| {
            kinds.insert((job.folder, job.document.kind.id()));
            pages.count += seen.pages;
            pages.families.extend(seen.families);
            of_pages.extend(seen.problems.into_vec());
            ControlFlow::Continue(())
        },
    );
    pages.documents = kinds.len();
    found.extend(ran.err());
    found.extend(of_pages);
    let led_back = trial.led_back(std::mem::take(found));
    found.extend(led_back);
    found.extend(blocks_judged(&trial.pack));
    match unused(&trial.pack, &trial.served(), &pages.families) {
        Ok(unused) => found.extend(unused),
        Err(fault) => found.push(fault),
    }
    pages
}

/// The pack of the conference in the current folder, or all that lie in `packs` there.
fn usual(problems: &mut Problems) -> Vec<Pack> {
    if Path::new(CONFERENCE_FILE).is_file() {
        let (input, source) = match read(Path::new(".")) {
            Ok(read) => read,
            Err(fault) => {
                problems.push(fault);
                return Vec::new();
            }
        };
        return pack_of(&input, &source, problems).into_iter().collect();
    }
    let here = Pack::known(Path::new("."), problems).into_iter().filter_map(|pack| pack.place);
    let here: Vec<String> = here.filter(|place| place.starts_with("packs/")).collect();
    if here.is_empty() {
        problems.push(Diagnostic::new(Code::InputMissing).in_file("packs").hint("hint-packs"));
    }
    here.iter().filter_map(|place| Pack::open_path(Path::new(place), problems)).collect()
}
