//! Where a certificate's time goes: what `vanthu build --jobs 1` does, stage by stage and one after the other, through the
//! library's own doors.
//!
//! The library lays out and judges in one. So Typst alone lays a certificate out before; it remembers that, and what is left
//! is the judging and the remembering, which a second call of Typst alone measures.

use std::path::Path;
use std::time::Instant;

use vanthu::diag::Problems;
use vanthu::dossier::{Dossier, FileEntry, Input, Job, Options, Order, Origin, STACK, Store, draft, plan, write};
use vanthu::typeset::{Standards, Text, compile, forget, pages};

use crate::child::{Run, Task};
use crate::rounds::{in_turn, median};
use crate::sample;
use crate::table::{Section, figure, thousands};

/// Each with what is counted to it.
const STAGES: [(&str, &str); 10] = [
    (READ, "conference, list, pack, fonts; numbers; plan; what stands in the folder"),
    (ASK, "sums of data and text: whether the file stands there already"),
    (TEMPLATE, "data to Typst text, with the way back"),
    (LAYOUT, "Typst: text to pages"),
    (FACTS, "what stands where on the pages"),
    (JUDGE, "missing letters, what finds no room, the rules"),
    (PDF, "pages to bytes"),
    (REMEMBER, "journal, forgetting what was laid out, manifest"),
    (PRINT, "print files: pages that are laid out, to bytes"),
    (WRITE, "file to the disk, under its name; its sum"),
];
const READ: &str = "read";
const ASK: &str = "ask";
const TEMPLATE: &str = "template";
const LAYOUT: &str = "layout";
const FACTS: &str = "facts";
const JUDGE: &str = "judge";
const PDF: &str = "PDF";
const WRITE: &str = "write";
const REMEMBER: &str = "remember";
const PRINT: &str = "print files";
/// Typst again, which remembers.
const AGAIN: &str = "layout again";
/// Layout, facts and judging, where Typst remembers.
const JUDGED: &str = "layout again, facts, judge";

const ROUNDS: usize = 3;
/// As `dossier/run.rs` has it.
const GROUP: usize = 16;

/// What each stage takes of the conference in `folder`, whose files go to `output`, in seconds. In a process of its own.
pub fn timed(folder: &Path, output: &Path) -> Vec<(&'static str, f64)> {
    // Typst writes PDF on the threads that there are.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build().expect("a thread");
    pool.install(|| all(folder, output))
}

fn all(folder: &Path, output: &Path) -> Vec<(&'static str, f64)> {
    let mut clock = Clock::default();
    let standards = Standards::default();
    let order = Order { only: vec!["giay-khen".to_owned()], ..Order::default() };
    let dossiers = [(clock.time(READ, || open(folder)), output.to_owned())];
    let jobs = clock.time(READ, || plan(&dossiers, &order)).expect("a plan");
    let (store, mut keeper) =
        clock.time(READ, || Store::open(&dossiers, &standards, None, false)).expect("an output folder");
    let mut rest = jobs.as_slice();
    while !rest.is_empty() {
        let own = rest.iter().take(GROUP).take_while(|job| !job.is_repeated()).count();
        let (group, others) = rest.split_at(own.max(1));
        rest = others;
        for job in group {
            let file = one(job, &store, &standards, &mut clock);
            clock.time(REMEMBER, || keeper.add(job, file)).expect("a journal");
        }
        if own > 0 {
            clock.time(REMEMBER, forget);
        }
    }
    let mut problems = Problems::new();
    clock.time(REMEMBER, || keeper.finish(store, &dossiers, |_, _| true, |_| true, &mut problems));
    assert!(!problems.has_errors(), "{problems:?}");
    clock.settled()
}

/// The conference in `folder`, which is sound.
pub fn open(folder: &Path) -> Dossier {
    let input = Input::find(folder).expect("a conference");
    let mut problems = Problems::new();
    let dossier = Dossier::open(&input, &input.read().expect("its text"), &Options::default(), &mut problems);
    assert!(!problems.has_errors(), "{problems:?}");
    dossier.expect("a sound conference")
}

/// Lays out a certificate as Typst by itself does.
fn typst_alone(job: &Job<'_>, text: &str, clock: &mut Clock) {
    let text = Text::new(&job.dossier.shared, text.to_owned(), job.document.date.value).expect("a text");
    let compiled = clock.time(LAYOUT, || compile(&text)).0.expect("pages");
    let again = clock.time(AGAIN, || compile(&text)).0;
    assert!(again.is_ok());
    clock.time(FACTS, || pages(&compiled, &text));
}

/// Makes a file as the program does.
fn one(job: &Job<'_>, store: &Store<'_>, standards: &Standards, clock: &mut Clock) -> FileEntry {
    let is_print = job.is_repeated();
    let stage = |stage| if is_print { PRINT } else { stage };
    let data = clock.time(stage(ASK), || store.data(job));
    let draft = clock.time(stage(TEMPLATE), || draft(job));
    let origin = clock.time(stage(ASK), || Origin { data, text: store.made_from(job, &draft) });
    if !is_print {
        draft.texts().for_each(|text| typst_alone(job, text, clock));
    }
    let laid_out = clock.time(stage(JUDGED), || draft.lay_out());
    let made = clock.time(stage(PDF), || laid_out.export(job, standards));
    let bytes = made.pdf.expect("a sound certificate");
    clock.time(WRITE, || write(job, &bytes, made.pages.len(), origin, Vec::new())).expect("a file")
}

/// What was taken so far, in seconds.
#[derive(Default)]
struct Clock(Vec<(&'static str, f64)>);

impl Clock {
    fn time<R>(&mut self, stage: &'static str, work: impl FnOnce() -> R) -> R {
        let begun = Instant::now();
        let result = work();
        let taken = begun.elapsed().as_secs_f64();
        match self.0.iter_mut().find(|(known, _)| *known == stage) {
            Some((_, sum)) => *sum += taken,
            None => self.0.push((stage, taken)),
        }
        result
    }

    fn taken(&self, stage: &str) -> f64 {
        self.0.iter().find(|(known, _)| *known == stage).map(|(_, sum)| *sum).unwrap_or_default()
    }

    /// In the order of the stages, with the judging by itself.
    fn settled(&self) -> Vec<(&'static str, f64)> {
        let judge = self.taken(JUDGED) - self.taken(AGAIN) - self.taken(FACTS);
        let taken = |stage| if stage == JUDGE { judge } else { self.taken(stage) };
        STAGES.iter().map(|(stage, _)| (*stage, taken(stage))).collect()
    }
}

/// The table of `count` certificates.
pub fn section(count: usize) -> Section {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    sample::write(folder, count);
    let output = folder.join("ket-qua");
    let emptied = || {
        if output.exists() {
            std::fs::remove_dir_all(&output).expect("an old folder");
        }
    };
    let words = ["build".into(), folder.as_os_str().to_owned()].into_iter();
    let options = ["--only", "giay-khen", "--jobs", "1", "-o"].map(Into::into);
    let build = Task::vanthu(words.chain(options).chain([output.clone().into()]));
    let works: [Box<dyn Fn(usize) -> Run + '_>; 2] = [
        Box::new(|_| {
            emptied();
            Task::Stages(folder.into(), output.clone().into()).run()
        }),
        Box::new(|_| {
            emptied();
            build.run()
        }),
    ];
    let runs = in_turn(ROUNDS, &works);
    let of = |index: usize| median(runs[0].0.iter().map(|run| run.told[index].1));
    // Writing is waiting, mostly: the program does it on other threads, several files at a time.
    let (write, worked) = (of(STAGES.len() - 1), STAGES.len() - 1);
    let sum: f64 = (0..worked).map(of).sum();
    let each = |seconds: f64| figure(1_000.0 * seconds / count as f64);
    let row = |name: &str, what: &str, seconds: f64, part: String| vec![name.into(), what.into(), each(seconds), part];
    let stages = STAGES.iter().take(worked).enumerate();
    let stages =
        stages.map(|(index, (stage, what))| row(stage, what, of(index), format!("{:.0} %", 100.0 * of(index) / sum)));
    let (_, written) = STAGES[worked];
    let none = String::new;
    let ends = [
        row("work", "all of these", sum, "100 %".to_owned()),
        row(WRITE, &format!("{written}, one after the other"), write, none()),
        row(
            "`build --jobs 1`",
            "the program: it writes several files while it lays out others",
            runs[1].seconds(),
            none(),
        ),
        row("its cores", "what they work for it, all together", runs[1].cores(), none()),
    ];
    Section {
        title: "Stages of a certificate".to_owned(),
        about: format!(
            "Of {} on one thread, in {ROUNDS} rounds; the print files of all are spread over them.",
            thousands(count)
        ),
        columns: vec!["stage", "what is counted to it", "ms each", "part"],
        rows: stages.chain(ends).collect(),
        call: format!("stages {count}"),
    }
}
