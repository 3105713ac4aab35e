//! Certificates by their number, as files and as print file, beside the plain loop.
//!
//! - `plain`: the loop that somebody would write who knows Typst: one compile, one PDF, one file for each record, on the
//!   same threads, forgetting between groups. No data is checked, no page judged, no file brought to the disk.
//! - `files`: `vanthu build --no-print-file`, from the list to the last file.
//! - `and print`: `vanthu build`, which makes the print files along.
//! - `print`: `vanthu print` alone.
//! - `again`: `vanthu build` where nothing has changed.
//! - `one row`: `vanthu build` where one row of the list says something else.

use std::fs;
use std::path::{Path, PathBuf};

use crate::child::{Run, Task};
use crate::rounds::{Runs, in_turn};
use crate::sample;
use crate::table::{Section, figure, thousands};

/// In this order in each round: what is made again stands there then.
const MODES: [&str; 6] = ["plain", "files", "and print", "again", "one row", "print"];
/// Counts where nobody names one; 100,000 take half an hour and more.
const COUNTS: [usize; 4] = [1, 113, 1_000, 10_000];
const THREADS: [usize; 2] = [1, 2];
/// With so many, what a record costs beyond the start of the program is known.
const MEASURE: usize = 1_000;
/// Most memory of a run, in MiB: as much as 100,000 rows may want.
const MEMORY: &str = "16384";

/// A table for each of `counts`, and one for that by which the others are judged. Without any, those that some minutes allow,
/// in fewer rounds.
pub fn sections(counts: &[usize]) -> impl Iterator<Item = Section> {
    let is_asked = !counts.is_empty();
    let mut counts = [if is_asked { counts } else { &COUNTS }, &[MEASURE]].concat();
    counts.sort_unstable();
    counts.dedup();
    let measure = measured(MEASURE, is_asked);
    counts.into_iter().map(move |count| {
        let other = (count != MEASURE).then(|| measured(count, is_asked));
        section(count, other.as_ref().unwrap_or(&measure), &measure)
    })
}

/// How often `count` certificates are made.
fn rounds(count: usize, is_asked: bool) -> usize {
    match count {
        0..=200 => 7,
        201..=2_000 if is_asked => 5,
        201..=2_000 => 3,
        2_001..=20_000 if is_asked => 3,
        _ => 1,
    }
}

/// The runs of `count` certificates: each mode, of each number of threads.
fn measured(count: usize, is_asked: bool) -> Vec<Runs> {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    sample::write(folder, count);
    let kinds = THREADS.iter().flat_map(|threads| MODES.iter().map(move |mode| (*mode, *threads)));
    let works: Vec<Box<dyn Fn(usize) -> Run>> = kinds
        .map(|(mode, threads)| Box::new(move |round| run(mode, threads, round, count, folder)) as Box<_>)
        .collect();
    in_turn(rounds(count, is_asked), &works)
}

fn run(mode: &str, threads: usize, round: usize, count: usize, folder: &Path) -> Run {
    let output: PathBuf = folder.join(match mode {
        "again" | "one row" => "and print",
        _ => mode,
    });
    match mode {
        "again" => {}
        "one row" => sample::change(folder, count, THREADS.len() * round + threads),
        _ if output.exists() => fs::remove_dir_all(&output).expect("an old folder"),
        _ => {}
    }
    if mode == "plain" {
        return Task::Plain(count, threads, output.into()).run();
    }
    let threads = threads.to_string();
    let command = if mode == "print" { "print" } else { "build" };
    let options = ["--only", "giay-khen", "--memory-limit", MEMORY, "--jobs", &threads, "-o"];
    let words = [command.into(), folder.as_os_str().to_owned()].into_iter().chain(options.map(Into::into));
    let words = words.chain([output.into()]).chain((mode == "files").then(|| "--no-print-file".into()));
    Task::vanthu(words).run()
}

fn section(count: usize, runs: &[Runs], measure: &[Runs]) -> Section {
    let kinds = THREADS.iter().flat_map(|threads| MODES.iter().map(move |mode| (mode, threads)));
    let rows = kinds.enumerate().map(|(index, (mode, threads))| {
        let (own, plain) = (&runs[index], &runs[index - index % MODES.len()]);
        let seconds = own.seconds();
        let each = seconds / count as f64;
        vec![
            format!("{mode}, {threads} thread{}", if *threads == 1 { "" } else { "s" }),
            figure(seconds),
            figure(count as f64 / seconds),
            figure(1_000.0 * each),
            figure(1_000.0 * own.cores() / count as f64),
            figure(each / (measure[index].seconds() / MEASURE as f64)),
            figure(own.faster_than(plain)),
            figure(own.peak()),
        ]
    });
    let rounds = runs.first().map_or(0, |runs| runs.0.len());
    Section {
        title: format!("{} certificate{}", thousands(count), if count == 1 { "" } else { "s" }),
        about: format!(
            "From the start of the program to its end, in {rounds} round{}. `of cores`: ms of each that cores work, all together, in steps of 10 ms a run; `of 1,000`: ms each beside those of 1,000; `x plain`: beside the plain loop.",
            if rounds == 1 { "" } else { "s" }
        ),
        columns: vec!["", "seconds", "a second", "ms each", "of cores", "of 1,000", "x plain", "peak MiB"],
        rows: rows.collect(),
        call: format!("curve {count}"),
    }
}
