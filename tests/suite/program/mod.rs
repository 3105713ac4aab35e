//! The program as a person and a script meet it: exit status, streams, files, help.

mod files;
mod help;
mod status;
mod streams;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use crate::support::{err, out, root, small, vanthu};

/// What only a terminal of clap's own would say.
const CLAP: &[&str] = &["Usage:", "Options:", "Commands:", "Arguments:", "error:", "tip:", "For more information"];
const LANGS: [&str; 2] = ["vi", "en"];
const BOTH: [&str; 2] = ["bao-cao.pdf", "thong-bao.pdf"];

/// A folder with a conference in it whose file ends with `more`.
fn conference(more: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "hoi-nghi.toml", small(more));
    folder
}

fn write(folder: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// A conference whose notice alone is at fault, by its pack's template.
fn faulty_notice() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "hoi-nghi.toml", "pack = \"xa\"\n".to_owned() + &small(""));
    write(folder.path(), "packs/xa/pack.toml", "name = \"xa\"\n");
    write(folder.path(), "packs/xa/templates/thong-bao.typ.j2", "#khong-co\n");
    folder
}

/// Paths of all files below `folder`, sorted.
fn files(folder: &Path) -> Vec<String> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { walk(&path, found) } else { found.push(path) }
        }
    }
    let mut found = Vec::new();
    if folder.is_dir() {
        walk(folder, &mut found);
    }
    let name = |path: &PathBuf| path.strip_prefix(folder).unwrap().display().to_string();
    // What a folder holds beside documents is `batch`'s matter.
    let mut names: Vec<String> = found.iter().map(name).filter(|name| !name.ends_with("manifest.json")).collect();
    names.sort();
    names
}

/// Runs the program and holds it to an exit status.
#[track_caller]
fn ends_with(status: i32, folder: &Path, args: &[&str]) -> Output {
    let output = vanthu(folder, args);
    assert_eq!(output.status.code(), Some(status), "{args:?}\n{}\n{}", out(&output), err(&output));
    output
}

/// Runs the program and holds it to a status and to the codes that it names, each once.
#[track_caller]
fn finds(status: i32, codes: &[&str], folder: &Path, args: &[&str]) -> Output {
    let output = ends_with(status, folder, &[&["--format", "json"], args].concat());
    let found: Vec<String> = json(&output).iter().map(|line| line["code"].as_str().unwrap().to_owned()).collect();
    assert_eq!(found, codes, "{args:?}\n{}", err(&output));
    output
}

#[track_caller]
fn json(output: &Output) -> Vec<serde_json::Value> {
    err(output).lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"))).collect()
}

fn copy(from: &Path, to: &Path) {
    for file in files(from) {
        write(to, &file, fs::read(from.join(&file)).unwrap());
    }
}
