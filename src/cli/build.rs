//! `vanthu build`: the documents of each conference, as PDF.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::Exit;
use super::args::BuildArgs;
use super::progress::Progress;
use super::request::{Opening, Request, keepable, same_call};
use super::session::{Session, ended, planned};
use super::ui::Ui;
use super::watch::Watch;
use crate::diag::{Code, Diagnostic, Problems};
use crate::dossier::{
    Dossier, FileEntry, Job, LaidOut, Made, Order, Origin, Part, Rows, Shard, Store, draft, is_extra, outdated,
    registers, run as run_jobs, write,
};

/// Files that cannot be written before the run is given up.
const MOST_UNWRITTEN: usize = 10;

/// What the threads that lay out leave of one file to those that write.
enum Begun<'a> {
    /// Nothing.
    Settled(Outcome),
    Made(Made, Origin),
    /// The pages of a print file, which only one thread can write as PDF.
    LaidOut(LaidOut<'a>, Origin),
}

/// What came of one file.
struct Done {
    problems: Problems,
    outcome: Outcome,
}

enum Outcome {
    Written(FileEntry),
    /// It stands as it would have been made.
    Current(FileEntry),
    Failed,
    /// It was made, and could not be written.
    Unwritten,
    /// The run was broken off before.
    Left,
}

pub fn run(args: BuildArgs, ui: &Ui) -> Exit {
    let BuildArgs { inputs, common, output, jobs: threads, dry_run, force, renumber, shard, sheets_per_file } = args;
    let call = same_call(&inputs, output.as_deref(), &common);
    let opening = Opening { output: output.as_deref(), renumber };
    let Session { request, dossiers, mut problems } = match Session::open(inputs, common, &opening, false, ui) {
        Ok(session) => session,
        Err(exit) => return exit,
    };
    let order = Order { only: request.only.clone(), sheets_per_file };
    let Some(jobs) = planned(&dossiers, &order, &mut problems) else { return ended(problems, ui) };
    let jobs = share(jobs, shard);
    // A register that lacked somebody would be worse than none.
    let registers = request.only.is_empty() && shard.is_none();
    let how = How { threads, dry_run, force, shard, registers, call };
    let rows: Vec<(&Path, Rows<'_>)> =
        dossiers.iter().map(|(dossier, folder)| (folder.as_path(), Rows::of(dossier))).collect();
    // What was printed beside the list's own print file stays as long as the list says the same.
    let stays = |folder: &Path, file: &FileEntry| match &file.rows {
        Some(made_of) if is_extra(file) => rows.iter().any(|(of, rows)| *of == folder && rows.hold(file, made_of)),
        _ => false,
    };
    let speaks_for = |folder: &Path, file: &FileEntry| {
        let is_asked = order.asks(&file.document);
        is_asked && !stays(folder, file)
    };
    produce(&request, &dossiers, &jobs, &how, speaks_for, problems, ui)
}

/// How files are made.
pub struct How {
    /// Threads that lay out; 0 for one per core.
    pub threads: usize,
    /// Whether it is only told what would be written.
    pub dry_run: bool,
    /// Whether what stands as it would be made is made again.
    pub force: bool,
    pub shard: Option<Shard>,
    /// Whether the registers are written, too.
    pub registers: bool,
    /// What follows `vanthu build` where all of the same conferences is to be made.
    pub call: String,
}

/// Makes the files of `jobs` in the folders of `dossiers`. Those of earlier runs for which this one `speaks`, and which it
/// does not make, are removed.
pub fn produce(
    request: &Request,
    dossiers: &[(Dossier, PathBuf)],
    jobs: &[Job<'_>],
    how: &How,
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
    let stop = stop_flag();
    let mut progress = Progress::new(ui, jobs.len());
    let mut report = Report { ui, current: 0, failed: 0, unwritten: 0, certificates: None };
    let watch = Watch::start(request.limits, ui);
    let begin = |job| match stop.load(Ordering::Relaxed) {
        true => Begun::Settled(Outcome::Left),
        false => {
            let _watched = watch.over(job);
            begun(job, request, &store)
        }
    };
    let end = |job: &_, begun| ended_as(begun, job, request);
    let ran = run_jobs(jobs, how.threads, begin, end, |job, Done { problems: mut found, outcome }| {
        match outcome {
            Outcome::Written(file) => {
                progress.clear();
                report.written(job, file.pages);
                found.extend(keeper.add(job, file).err());
            }
            Outcome::Current(file) => {
                report.current += 1;
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
    let is_known =
        |folder: &Path, file: &FileEntry| !speaks_for(folder, file) || planned.contains(&(folder, file.path.as_str()));
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

/// Why a file is not made any more, where `jobs` are.
fn why_removed(file: &FileEntry, jobs: &[Job<'_>]) -> &'static str {
    let mut same = jobs.iter().filter(|job| job.document.kind.id() == file.document).peekable();
    match (file.record, &file.rows) {
        _ if is_extra(file) => "outdated",
        _ if same.peek().is_none() => "document",
        (None, Some(_)) => "parts",
        (Some(_), _) if same.any(|job| !job.is_repeated() && job.part.record() == file.record) => "renamed",
        (Some(_), _) => "list",
        (None, None) => "document",
    }
}

/// Files that lie beside new ones, and would be taken for them.
fn told_outdated(folder: &Path, files: &BTreeSet<String>, call: &str) -> Diagnostic {
    // Certificates are told by their folder: there may be thousands.
    let (single, certificates): (Vec<_>, Vec<_>) = files.iter().partition(|name| !name.contains('/'));
    let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
    for (folder, _) in certificates.iter().filter_map(|name| name.split_once('/')) {
        *folders.entry(folder).or_default() += 1;
    }
    let mut named: Vec<String> = single.iter().take(MOST_NAMED).map(|name| (*name).clone()).collect();
    named.extend((single.len() > MOST_NAMED).then(|| "…".to_owned()));
    named.extend(folders.iter().map(|(folder, count)| format!("{folder}/ ({count})")));
    let told = Diagnostic::new(Code::OutputOutdated).in_file(folder.display().to_string());
    told.arg("count", files.len()).arg("named", named.join(", ")).arg("call", call)
}

/// Most files that are named one by one.
const MOST_NAMED: usize = 8;

/// The jobs of one shard.
fn share(jobs: Vec<Job<'_>>, shard: Option<Shard>) -> Vec<Job<'_>> {
    let numbered = jobs.into_iter().enumerate();
    let own = numbered.filter(|(index, _)| shard.is_none_or(|shard| shard.holds(*index)));
    own.map(|(_, job)| job).collect()
}

/// Lays out the file of `job`, unless it stands there as it would be made.
fn begun<'a>(job: &Job<'a>, request: &Request, store: &Store<'_>) -> Begun<'a> {
    let data = store.data(job);
    if let Some(file) = store.from_data(job, data) {
        return Begun::Settled(Outcome::Current(file));
    }
    let draft = draft(job);
    let origin = Origin { data, text: store.made_from(job, &draft) };
    if let Some(file) = store.from_text(job, origin) {
        return Begun::Settled(Outcome::Current(file));
    }
    let laid_out = draft.lay_out();
    match job.is_repeated() {
        true => Begun::LaidOut(laid_out, origin),
        false => Begun::Made(request.export(job, laid_out), origin),
    }
}

/// Writes what was begun.
fn ended_as(begun: Begun<'_>, job: &Job<'_>, request: &Request) -> Done {
    let (mut made, origin) = match begun {
        Begun::Settled(outcome) => return Done { problems: Problems::new(), outcome },
        Begun::Made(made, origin) => (made, origin),
        Begun::LaidOut(laid_out, origin) => (request.export(job, laid_out), origin),
    };
    let Some(bytes) = keepable(&mut made) else {
        return Done { problems: made.problems, outcome: Outcome::Failed };
    };
    let findings: Vec<String> = made.problems.iter().map(|finding| finding.code.id().to_owned()).collect();
    let outcome = match write(job, &bytes, made.pages.len(), origin, findings) {
        Ok(file) => Outcome::Written(file),
        Err(fault) => {
            made.problems.push(fault);
            Outcome::Unwritten
        }
    };
    Done { problems: made.problems, outcome }
}

/// Set when somebody presses Ctrl-C.
fn stop_flag() -> Arc<AtomicBool> {
    let flag = Arc::new(AtomicBool::new(false));
    let pressed = flag.clone();
    // Without a handler a run still ends at once, and the next one goes on all the same.
    let _ = ctrlc::set_handler(move || pressed.store(true, Ordering::Relaxed));
    flag
}

/// Tells what was written: certificates by their number, other documents each.
struct Report<'a> {
    ui: &'a Ui,
    /// Files that stand as they were.
    current: usize,
    /// Files that could not be made.
    failed: usize,
    unwritten: usize,
    certificates: Option<(PathBuf, usize)>,
}

impl Report<'_> {
    fn written(&mut self, job: &Job<'_>, pages: usize) {
        let path = job.output();
        let args = [("path", path.display().to_string()), ("pages", pages.to_string())];
        match (&job.part, path.parent()) {
            (Part::Sheets(_), Some(folder)) if !job.is_repeated() => match &mut self.certificates {
                Some((of, count)) if of == folder => *count += 1,
                _ => {
                    self.tell_certificates();
                    self.certificates = Some((folder.to_owned(), 1));
                }
            },
            (Part::Sheets(sheets), _) => {
                self.tell_certificates();
                let mode = ("mode", sheets.press.mode.word().to_owned());
                self.ui.result("print-written", &[args.as_slice(), &[mode]].concat());
            }
            (Part::Whole, _) => {
                self.tell_certificates();
                self.ui.result("build-written", &args);
            }
        }
    }

    fn tell_certificates(&mut self) {
        if let Some((folder, count)) = self.certificates.take() {
            let args = [("folder", folder.display().to_string()), ("count", count.to_string())];
            self.ui.result("build-certificates", &args);
        }
    }

    fn end(&mut self) {
        self.tell_certificates();
        if self.current > 0 {
            self.ui.result("build-current", &[("count", self.current.to_string())]);
        }
    }
}
