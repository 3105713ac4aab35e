//! `vanthu pack check`: makes every document of a pack of made-up conferences, and judges the pack's own files.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;

use crate::audit::{Mended, Trial, basis_judged, blocks_judged, mended, record, unused};
use crate::cli::args::PackCheckArgs;
use crate::cli::bounds::Bounds;
use crate::cli::request::{quoted, read};
use crate::cli::session::planned;
use crate::cli::ui::Ui;
use crate::diag::{Code, Diagnostic, Problems};
use crate::dossier::{Job, Order, draft, pack_of, run as run_jobs};
use crate::model::CONFERENCE_FILE;
use crate::output;
use crate::pack::{BASIS_FILE, Pack};

pub fn run(args: PackCheckArgs, bounds: &Bounds, ui: &Ui, problems: &mut Problems) -> Option<()> {
    let packs = match args.packs.is_empty() {
        true => usual(problems),
        false => args.packs.iter().filter_map(|path| opened(path, &args, bounds, ui, problems)).collect(),
    };
    for pack in packs {
        let mut found = Problems::new();
        let reading = bounds.over_reading(pack.shown(0, "").trim_end_matches('/'));
        let trial = Trial::open(pack, &mut found);
        drop(reading);
        let pages = tried(&trial, bounds, &mut found);
        match basis_judged(&trial.pack, &quoted(trial.pack.shown(0, "").trim_end_matches('/'))) {
            Ok(changed) => found.extend(changed),
            Err(fault) => found.push(fault),
        }
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

/// The pack at `path`, mended and recorded where that is asked for.
fn opened(path: &Path, args: &PackCheckArgs, bounds: &Bounds, ui: &Ui, problems: &mut Problems) -> Option<Pack> {
    let _watched = bounds.over_reading(path.display());
    let mut pack = super::sound(path, problems)?;
    if args.mend {
        mend(&pack, ui).map_err(|fault| problems.push(fault)).ok()?;
        pack = super::sound(path, problems)?;
    }
    if args.record {
        let file = written(&pack, BASIS_FILE, record).map_err(|fault| problems.push(fault)).ok()?;
        ui.result("pack-recorded", &[("path", file)]);
    }
    Some(pack)
}

/// Renames the blocks that have other names now.
fn mend(pack: &Pack, ui: &Ui) -> Result<(), Diagnostic> {
    for Mended { path, bytes, names } in mended(pack)? {
        let file = written(pack, &path, |_| Ok(bytes))?;
        for (from, to) in names {
            ui.result("pack-mended", &[("path", file.clone()), ("from", from), ("to", to)]);
        }
    }
    Ok(())
}

/// Writes the file `path` of the pack's nearest layer, and says how the user knows it. What lies in a bundle cannot be changed.
fn written(
    pack: &Pack,
    path: &str,
    bytes: impl FnOnce(&Pack) -> Result<Vec<u8>, Diagnostic>,
) -> Result<String, Diagnostic> {
    let shown = pack.shown(0, path);
    let Some(file) = pack.own_path(path) else {
        return Err(Diagnostic::new(Code::InputMissing).in_file(shown).hint("hint-bundle"));
    };
    output::write_settled(&file, &bytes(pack)?).map_err(|fault| fault.hint("hint-here"))?;
    Ok(shown)
}

/// What was laid out of the samples.
#[derive(Default)]
struct Pages {
    documents: usize,
    count: usize,
    families: BTreeSet<String>,
}

/// Makes all documents of the samples and judges the pack by them; what is found takes the place of what stands in `found`.
fn tried(trial: &Trial, bounds: &Bounds, found: &mut Problems) -> Pages {
    let mut pages = Pages::default();
    let Some(jobs) = planned(&trial.dossiers, &Order::default(), found) else { return pages };
    let jobs: Vec<Job<'_>> = jobs.into_iter().filter(|job| !job.is_repeated()).collect();
    let work = |job: &Job<'_>| {
        let _watched = bounds.over(job);
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
        let mut found = Problems::new();
        let pack = pack_of(&input, &source, &mut found).filter(|_| !found.has_errors());
        problems.extend(found.into_vec());
        return pack.into_iter().collect();
    }
    let here = Pack::known(Path::new("."), problems).into_iter().filter_map(|pack| pack.place);
    let here: Vec<String> = here.filter(|place| place.starts_with("packs/")).collect();
    if here.is_empty() {
        problems.push(Diagnostic::new(Code::InputMissing).in_file("packs").hint("hint-no-pack"));
    }
    here.iter().filter_map(|place| super::sound(Path::new(place), problems)).collect()
}
