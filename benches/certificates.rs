//! How fast certificates are made, and in how much memory: `cargo bench --bench certificates`.
//!
//! Each figure is that of a process of its own, run several times in turn with the others, because a shared
//! machine is noisy: what counts is the ratio of runs made side by side. Nothing is judged here.
//!
//! - `plain`: the loop that somebody would write who knows Typst: one compile, one PDF, one file for each record, on all
//!   cores, forgetting between groups. No data is checked, no page judged.
//! - `files`, `print`: `vanthu build` and `vanthu print` of a list, from the spreadsheet to the last file.
//! - `again`: `vanthu build` where nothing has changed.
//!
//! `cargo bench --bench certificates -- 1000 10000` measures other counts than the usual ones.

#![expect(clippy::print_stdout, reason = "what it prints is the result")]

#[path = "certificates/plain.rs"]
mod plain;
#[path = "certificates/sample.rs"]
mod sample;

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

/// The program's own; the plain loop has it, too.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What is measured, in this order in each round.
const MODES: [&str; 4] = ["plain", "files", "print", "again"];
const ROUNDS: usize = 3;
/// The child's mode, count and folder.
const CHILD: &str = "VANTHU_BENCH";

fn main() -> ExitCode {
    if let Ok(task) = std::env::var(CHILD) {
        return child(&task);
    }
    let given: Vec<usize> = std::env::args().skip(1).filter_map(|argument| argument.parse().ok()).collect();
    let counts = if given.is_empty() { vec![1_000, 10_000] } else { given };
    println!("records   mode    seconds   a second   peak MiB   of plain");
    for count in counts {
        let folder = tempfile::tempdir().expect("a folder");
        sample::write(folder.path(), count);
        let mut runs: Vec<Vec<Run>> = MODES.iter().map(|_| Vec::new()).collect();
        for _ in 0..ROUNDS {
            for (mode, runs) in MODES.iter().zip(&mut runs) {
                runs.push(measure(mode, count, folder.path()));
            }
        }
        let plain = runs[0].clone();
        for (mode, runs) in MODES.iter().zip(&runs) {
            let seconds = median(runs.iter().map(|run| run.seconds));
            let peak = runs.iter().map(|run| run.peak).fold(0.0, f64::max);
            let ratio = median(plain.iter().zip(runs).map(|(plain, run)| plain.seconds / run.seconds));
            println!("{count:7}   {mode:6} {seconds:9.3} {:10.0} {peak:10.1} {ratio:10.2}", count as f64 / seconds);
        }
    }
    ExitCode::SUCCESS
}

#[derive(Clone)]
struct Run {
    seconds: f64,
    /// In MiB.
    peak: f64,
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Runs `mode` in a process of its own.
fn measure(mode: &str, count: usize, folder: &Path) -> Run {
    let output = folder.join(if mode == "again" { "files" } else { mode });
    if mode != "again" && output.exists() {
        std::fs::remove_dir_all(&output).expect("an old folder");
    }
    let task = format!("{mode} {count} {} {}", folder.display(), output.display());
    let result =
        Command::new(std::env::current_exe().expect("this program")).env(CHILD, task).output().expect("a child");
    let text = String::from_utf8_lossy(&result.stdout);
    assert!(result.status.success(), "{mode}: {text}{}", String::from_utf8_lossy(&result.stderr));
    let figures = text.lines().last().expect("its figures");
    let (seconds, peak) = figures.split_once(' ').expect("two figures");
    Run { seconds: seconds.parse().expect("seconds"), peak: peak.parse().expect("a peak") }
}

fn child(task: &str) -> ExitCode {
    let parts: Vec<&str> = task.split(' ').collect();
    let [mode, count, folder, output] = parts[..] else { return ExitCode::FAILURE };
    let begun = Instant::now();
    match mode {
        "plain" => plain::run(count.parse().expect("a count"), Path::new(output)),
        "print" => vanthu(&["print", folder, "-o", output]),
        _ => vanthu(&["build", folder, "-o", output, "--only", "giay-khen"]),
    }
    println!("{} {}", begun.elapsed().as_secs_f64(), peak());
    ExitCode::SUCCESS
}

fn vanthu(args: &[&str]) {
    let args = ["vanthu", "--quiet"].iter().chain(args).map(|argument| OsString::from(*argument));
    assert_eq!(vanthu::cli::run(args), vanthu::cli::Exit::Done);
}

/// The most memory that this process has held, in MiB, where the system tells it.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib: f64 = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default();
    kib / 1024.0
}
