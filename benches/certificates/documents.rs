//! Each document of the example alone, the examples as a whole, and the start of the program.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::child::{Run, Task};
use crate::rounds::{Runs, in_turn};
use crate::sample;
use crate::stages::open;
use crate::table::{Section, figure};

const EXAMPLES: [&str; 5] =
    ["phuoc-son-2022", "xa-phuoc-hiep-2025", "da-nang-2026", "phuong-hoi-an-2026", "xa-phuoc-nang-2026"];
const ROUNDS: usize = 7;
/// Of what takes some milliseconds.
const MORE_ROUNDS: usize = 21;

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name)
}

type Work<'a> = Box<dyn Fn(usize) -> Run + 'a>;

pub fn sections() -> [Section; 3] {
    [alone(), whole(), start()]
}

/// `vanthu build` of `folder` into a folder that is not there.
fn build(folder: &Path, only: Option<&str>) -> Run {
    let output = tempfile::tempdir().expect("a folder");
    let words = ["build".into(), folder.as_os_str().to_owned(), "-o".into(), output.path().join("ket-qua").into()];
    let only = only.into_iter().flat_map(|id| ["--only".into(), id.into()]);
    Task::vanthu(words.into_iter().chain(only)).run()
}

fn alone() -> Section {
    let folder = example(EXAMPLES[0]);
    let dossier = open(&folder);
    let ids: Vec<&str> = dossier.conference.documents.iter().map(|document| document.kind.id()).collect();
    let works: Vec<Work<'_>> = ids.iter().map(|id| Box::new(|_| build(&folder, Some(id))) as Work<'_>).collect();
    let runs = in_turn(ROUNDS, &works);
    Section {
        title: format!("Each document of {} alone", EXAMPLES[0]),
        about: format!("`vanthu build --only ID` from the start of the program to its end, in {ROUNDS} rounds."),
        columns: vec!["", "ms", "peak MiB"],
        rows: ids.iter().zip(&runs).map(|(id, runs)| row(id, runs)).collect(),
        call: CALL.to_owned(),
    }
}

fn whole() -> Section {
    let folders = EXAMPLES.map(example);
    let works: Vec<Work<'_>> = folders
        .iter()
        .flat_map(|folder| -> [Work<'_>; 2] {
            [
                Box::new(|_| Task::vanthu(["check".as_ref(), folder.as_os_str()]).run()),
                Box::new(|_| build(folder, None)),
            ]
        })
        .collect();
    let runs = in_turn(ROUNDS, &works);
    let names = EXAMPLES.iter().flat_map(|name| ["check", "build"].map(|command| format!("`{command}` {name}")));
    Section {
        title: "Whole conferences".to_owned(),
        about: format!("All documents and certificates of each example, judged or made, in {ROUNDS} rounds."),
        columns: vec!["", "ms", "peak MiB"],
        rows: names.zip(&runs).map(|(name, runs)| row(&name, runs)).collect(),
        call: CALL.to_owned(),
    }
}

fn start() -> Section {
    let folder = tempfile::tempdir().expect("a folder");
    sample::write(folder.path(), 1);
    let works: [(&str, Work<'_>); 4] = [
        ("`true`, for comparison", Box::new(|_| timed(&mut Command::new("true")))),
        ("`vanthu --version`", Box::new(|_| timed(Command::new(PROGRAM).arg("--version")))),
        (
            "`vanthu check --data-only`, one recipient",
            Box::new(|_| timed(Command::new(PROGRAM).args(["check", "--data-only"]).arg(folder.path()))),
        ),
        (
            "`vanthu build --force`, one recipient",
            Box::new(|_| timed(Command::new(PROGRAM).args(["build", "--force"]).arg(folder.path()))),
        ),
    ];
    let (names, works): (Vec<&str>, Vec<Work<'_>>) = works.into_iter().unzip();
    let runs = in_turn(MORE_ROUNDS, &works);
    let rows = names.iter().zip(&runs).map(|(name, runs)| vec![(*name).to_owned(), figure(1_000.0 * runs.seconds())]);
    Section {
        title: "Start".to_owned(),
        about: format!("The program itself, from its start to its end, in {MORE_ROUNDS} rounds."),
        columns: vec!["", "ms"],
        rows: rows.collect(),
        call: CALL.to_owned(),
    }
}

const CALL: &str = "documents";
const PROGRAM: &str = env!("CARGO_BIN_EXE_vanthu");

fn row(name: &str, runs: &Runs) -> Vec<String> {
    vec![name.to_owned(), figure(1_000.0 * runs.seconds()), figure(runs.peak())]
}

/// The program itself: what it holds is not known.
fn timed(command: &mut Command) -> Run {
    let begun = Instant::now();
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().expect("a program");
    assert!(status.success(), "{command:?}");
    Run { seconds: begun.elapsed().as_secs_f64(), peak: 0.0, cores: 0.0, told: Vec::new() }
}
