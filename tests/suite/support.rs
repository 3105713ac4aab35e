//! What several modules of the suite need: conferences from text, made documents, the program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use vanthu::diag::Problems;
use vanthu::dossier::Made;

pub use crate::conferences::{make_all, open, small, told, without_rules};

/// The checkout.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The program's source files, sorted.
pub fn sources() -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// The folder of the example that tests change: its list of recipients lies there.
pub fn example() -> PathBuf {
    root().join("examples/phuoc-son-2022")
}

/// Makes the document `id` of the conference `text`; panics with the findings if it has errors.
pub fn made(text: &str, id: &str) -> Made {
    let mut problems = Problems::new();
    let dossier = open(text, &example(), &mut problems).unwrap_or_else(|| panic!("{}", told(&problems)));
    let (_, made) = make_all(dossier).into_iter().find(|(made, _)| *made == id).unwrap();
    assert!(made.pdf.is_some(), "{}", told(&made.problems));
    made
}

/// Runs the program in `folder`, in English unless `args` say otherwise.
pub fn vanthu(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_vanthu"))
        .args(args)
        .current_dir(folder)
        .env("VANTHU_LANG", "en")
        .env_remove("NO_COLOR")
        .output()
        .unwrap()
}

/// All that a run has said.
pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// What it has said of results.
pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What it has said of findings.
pub fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}
