//! BENCHMARKS.md: what was measured last stands between two marks, a section for each table, and the rest is written by hand.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::table::Section;

const PAPER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/BENCHMARKS.md");
const BEGIN: &str = "<!-- curve: begin -->";
const END: &str = "<!-- curve: end -->";
/// What a new paper begins with.
const HEAD: &str = "# Benchmarks\n\n## Our own curve\n";
const HEADING: &str = "### ";

/// Writes `section` to the paper, in the place of the one of its title. What was not measured now stays.
pub fn keep(section: Section) {
    let text = fs::read_to_string(PAPER).unwrap_or_else(|_| HEAD.to_owned());
    let (before, kept, behind) = match text.split_once(BEGIN).and_then(|(before, rest)| {
        let (kept, behind) = rest.split_once(END)?;
        Some((before.to_owned(), kept.to_owned(), behind.to_owned()))
    }) {
        Some(parts) => parts,
        None => (format!("{}\n\n", text.trim_end()), String::new(), "\n".to_owned()),
    };
    let mut sections: Vec<String> =
        kept.split(&format!("\n{HEADING}")).skip(1).map(|rest| format!("{HEADING}{}", rest.trim_end())).collect();
    let heading = format!("{HEADING}{}\n", section.title);
    let new = format!("{section}\n{}", measured(&section.call));
    match sections.iter().position(|text| text.starts_with(&heading)) {
        Some(at) => sections[at] = new,
        None => sections.push(new),
    }
    // The shorter of two numbers is the smaller one: 113 before 1,000.
    sections.sort_by_key(|text| {
        let title = text.lines().next().unwrap_or_default();
        let number = title.trim_start_matches(HEADING).split(' ').next().unwrap_or_default();
        let is_number = number.starts_with(|first: char| first.is_ascii_digit());
        (!is_number, if is_number { number.len() } else { 0 })
    });
    let between: String = sections.iter().map(|text| format!("\n{text}\n")).collect();
    fs::write(PAPER, format!("{before}{BEGIN}\n{between}\n{END}{behind}")).expect("BENCHMARKS.md");
}

/// With what, and by which call.
fn measured(call: &str) -> String {
    let program = first_line(Command::new(env!("CARGO_BIN_EXE_vanthu")).args(["--lang", "en", "--version"]), 2);
    let compiler = first_line(Command::new("rustc").arg("--version"), 1);
    let system = first_line(Command::new("uname").arg("-srm"), 1);
    let disk = std::env::temp_dir();
    let disk = first_line(Command::new("findmnt").args(["-n", "-o", "FSTYPE", "--target"]).arg(disk), 1);
    format!(
        "{program}, {compiler}; {}; {system}, {disk}. `cargo bench --bench certificates -- {call}`",
        machine().unwrap_or_else(|| "a machine that does not tell what it is".to_owned())
    )
}

/// Processor, cores and memory.
fn machine() -> Option<String> {
    let told = |file: &str, name: &str| -> Option<String> {
        let text = fs::read_to_string(Path::new("/proc").join(file)).ok()?;
        let line = text.lines().find(|line| line.starts_with(name))?.split_once(':')?.1;
        Some(line.trim().to_owned())
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory: u64 = told("meminfo", "MemTotal")?.trim_end_matches(" kB").parse().ok()?;
    Some(format!("{}, {cores} cores, {} GiB", told("cpuinfo", "model name")?, memory >> 20))
}

/// The first `lines` lines that `command` prints, in one.
fn first_line(command: &mut Command, lines: usize) -> String {
    let printed = command.output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    printed.unwrap_or_default().lines().take(lines).collect::<Vec<_>>().join(", ")
}
