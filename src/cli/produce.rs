//! Files of conferences: made on threads, written, told, and remembered for the next run.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::Exit;
use super::bounds::Bounds;
use super::one_file::{Begun, Done, Outcome, begun, end};
use super::progress::Progress;
use super::report::{Report, told_outdated, why_removed};
use super::request::Request;
use super::session::ended;
use super::ui::Ui;
use crate::diag::Problems;
use crate::dossier::{Dossier, FileEntry, Job, Shard, Store, outdated, registers, run as run_jobs, standing};

/// Files that cannot be written before the run is given up.
const MOST_UNWRITTEN: usize = 10;

/// How files are made.
pub struct How<'a> {
    /// Threads that lay out; 0 for one per core.
    pub threads: usize,
    /// Whether it is only told what would be written.
    pub dry_run: bool,
    /// Whether what stands as it would be made is made again.
    pub force: bool,
    pub shard: Option<Shard>,
    /// Whether the registers are written, too.
    pub registers: bool,
    /// Print files of earlier runs that stay as long as they would be the same now.
    pub spares: fn(&FileEntry) -> bool,
    /// What follows `vanthu build` where all of the same conferences is to be made.
    pub call: String,
    pub bounds: &'a Bounds,
}

/// Makes the files of `jobs` in the folders of `dossiers`. Those of earlier runs for which this one `speaks`, and which it
/// does not make, are removed.
pub fn produce(
    request: &Request,
    dossiers: &[(Dossier, PathBuf)],
    jobs: &[Job<'_>],
    how: &How<'_>,
    speaks_for: impl Fn(&Path, &FileEntry) -> bool,
    mut problems: Problems,
    ui: &Ui,
) -> Exit {
    if how.dry_run {
        for job in jobs {
            ui.result("build-would-write", &[("path", job.output().display().to_string())]);
        }
        return ended(problems, ui);
    }
    let (store, mut keeper) = match Store::open(dossiers, &request.standards, how.shard, how.force) {
        Ok(opened) => opened,
        Err(fault) => {
            problems.push(fault);
            return ended(problems, ui);
        }
    };
    keeper.expect(jobs);
    let stop = stop_flag();
    let mut progress = Progress::new(ui, jobs.len());
    let mut report = Report::new(ui);
    let begin = |job| match stop.load(Ordering::Relaxed) {
        true => Begun::Settled(Outcome::Left),
        false => {
            let _watched = how.bounds.over(job);
            begun(job, request, &store)
        }
    };
    let end = |job: &_, begun| end(begun, job, request);
    let ran = run_jobs(jobs, how.threads, begin, end, |job, Done { problems: mut found, outcome }| {
        match outcome {
            Outcome::Written(file) => {
                progress.clear();
                report.written(job, file.pages);
                found.extend(keeper.add(job, file).err());
            }
            Outcome::Current(file) => {
                report.stands(job);
                keeper.keep(job.folder, file);
            }
            Outcome::Failed => report.failed += 1,
            Outcome::Unwritten => report.unwritten += 1,
            Outcome::Left => return ControlFlow::Break(()),
        }
        progress.step();
        problems.extend(found.into_vec());
        // Where so many find no room, the others would find none, either.
        if report.unwritten < MOST_UNWRITTEN { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    progress.clear();
    report.end();
    problems.extend(ran.err());
    if report.unwritten >= MOST_UNWRITTEN {
        return ended(problems, ui);
    }
    if stop.load(Ordering::Relaxed) {
        // What was done stands in the journal: the next run goes on from there.
        ui.tell_all(problems);
        ui.result("build-stopped", &[]);
        return Exit::Stopped;
    }
    let mut planned: BTreeSet<(&Path, &str)> = jobs.iter().map(|job| (job.folder, job.name.as_str())).collect();
    let mut registered = Vec::new();
    for register in how.registers.then(|| registers(dossiers, jobs, &store)).into_iter().flatten() {
        match register {
            Ok(register) => {
                if register.is_new {
                    ui.result(
                        "build-register",
                        &[("path", register.folder.join(&register.file.path).display().to_string())],
                    );
                }
                problems.extend(register.put_aside);
                registered.push((register.folder, register.file.path.clone()));
                keeper.keep(register.folder, register.file);
            }
            Err(fault) => {
                report.failed += 1;
                problems.push(fault);
            }
        }
    }
    planned.extend(registered.iter().map(|(folder, name)| (*folder, name.as_str())));
    let spared = standing(dossiers, &store, how.spares);
    let is_known = |folder: &Path, file: &FileEntry| {
        let is_own = planned.contains(&(folder, file.path.as_str())) || spared.contains(&(folder, file.path.clone()));
        is_own || !speaks_for(folder, file)
    };
    let is_removed = |folder: &Path, file: &FileEntry| !is_known(folder, file);
    // The parts of a divided run are each other's: none can be called old.
    let old = match how.shard {
        None => outdated(dossiers, &planned, is_removed, &store),
        Some(_) => BTreeMap::new(),
    };
    let is_whole = how.shard.is_none() && report.failed + report.unwritten == 0;
    let is_settled = |folder: &Path| is_whole && !old.contains_key(folder);
    for (folder, file) in keeper.finish(store, dossiers, is_known, is_settled, &mut problems) {
        let path = folder.join(&file.path).display().to_string();
        ui.result("build-removed", &[("path", path), ("reason", why_removed(&file, jobs).to_owned())]);
    }
    problems.extend(old.iter().map(|(folder, files)| told_outdated(folder, files, &how.call)));
    ended(problems, ui)
}

/// Set when somebody presses Ctrl-C.
fn stop_flag() -> Arc<AtomicBool> {
    let flag = Arc::new(AtomicBool::new(false));
    let pressed = flag.clone();
    // Without a handler a run still ends at once, and the next one goes on all the same.
    let _ = ctrlc::set_handler(move || pressed.store(true, Ordering::Relaxed));
    flag
}
