//! Faults that lie outside of conference files: in a call, in an output folder, between two runs.
//!
//! A case is a file `tests/cases/calls/CODE--WHAT.case`: what is done, a line each, in a new folder that has the files of
//! `tests/cases/calls/start`. `vanthu ...` is run; `write FILE WORDS`, `folder PATH`, `delete PATH`, `copy FROM TO` and
//! `replace FILE OLD => NEW` are what people do in between. What the last call says in both languages and as JSON stands
//! beside it, with its exit status. `VANTHU_ACCEPT=1` accepts it, as with other cases.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use crate::support::{err, root, vanthu};

pub struct Call {
    pub name: String,
    file: PathBuf,
}

impl Call {
    pub fn subject(&self) -> &str {
        self.name.split_once("--").map_or(self.name.as_str(), |(subject, _)| subject)
    }

    /// What the last call says, with `more` behind it.
    fn told(&self, more: &[&str]) -> Output {
        let folder = tempfile::tempdir().unwrap();
        copy(&root().join("tests/cases/calls/start"), folder.path());
        let steps = fs::read_to_string(&self.file).unwrap();
        let steps: Vec<&str> = steps.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
        let (last, before) = steps.split_last().unwrap();
        for step in before {
            done(step, folder.path());
        }
        let words = words(last);
        assert_eq!(words[0], "vanthu", "{}", self.name);
        let mut args: Vec<&str> = words[1..].iter().map(String::as_str).collect();
        args.extend(more);
        vanthu(folder.path(), &args)
    }

    /// What it says in every way.
    fn all(&self) -> String {
        let ways: [(&str, &[&str]); 3] = [
            ("Tiếng Việt", &["--lang", "vi"]),
            ("English", &["--lang", "en"]),
            ("JSON", &["--lang", "vi", "--format", "json"]),
        ];
        let mut text = String::new();
        for (heading, more) in ways {
            let run = self.told(more);
            text += &format!("======== {heading} ({})\n\n{}\n", run.status.code().unwrap(), err(&run).trim_end());
        }
        text.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
    }
}

pub fn calls() -> Vec<Call> {
    let paths = fs::read_dir(root().join("tests/cases/calls")).unwrap().map(|entry| entry.unwrap().path());
    let files = paths.filter(|path| path.extension().is_some_and(|extension| extension == "case"));
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    let mut calls: Vec<Call> = files.map(|file| Call { name: name(&file), file }).collect();
    calls.sort_by(|a, b| a.name.cmp(&b.name));
    calls
}

/// Words apart, single quotes around those with spaces.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            _ => words.last_mut().unwrap().push(c),
        }
    }
    words
}

/// Does one step in `folder`.
fn done(step: &str, folder: &Path) {
    let (verb, rest) = step.split_once(' ').unwrap();
    let at = |path: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        path
    };
    match verb {
        "vanthu" => {
            let words = words(rest);
            let args: Vec<&str> = words.iter().map(String::as_str).collect();
            assert_ne!(vanthu(folder, &args).status.code(), Some(2), "{step}");
        }
        "write" => {
            let (path, words) = rest.split_once(' ').unwrap_or((rest, ""));
            fs::write(at(path), words.replace("\\n", "\n")).unwrap();
        }
        "folder" => fs::create_dir_all(folder.join(rest)).unwrap(),
        "delete" => fs::remove_file(folder.join(rest)).unwrap(),
        "copy" => {
            let (from, to) = rest.split_once(' ').unwrap();
            fs::copy(folder.join(from), at(to)).unwrap();
        }
        "replace" => {
            let (path, change) = rest.split_once(' ').unwrap();
            let change = change.replace("\\n", "\n");
            let (old, new) = change.split_once(" => ").unwrap();
            let text = fs::read_to_string(folder.join(path)).unwrap();
            assert!(text.contains(old), "{step}");
            fs::write(folder.join(path), text.replace(old, new)).unwrap();
        }
        _ => panic!("{step}"),
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy(&path, &target),
            false => assert!(fs::copy(&path, target).is_ok()),
        }
    }
}

#[test]
fn every_call_is_answered_as_expected() {
    let accept = std::env::var_os("VANTHU_ACCEPT").is_some_and(|value| value == "1");
    let mut faults = Vec::new();
    for call in calls() {
        let told = call.all();
        let expected = call.file.with_extension("expected");
        if accept {
            fs::write(&expected, &told).unwrap();
        }
        if fs::read_to_string(&expected).unwrap_or_default() != told {
            faults.push(format!("=== {}\n{told}", call.name));
        }
        if !told.contains(&format!("[{}]", call.subject())) || told.contains("/tmp/") {
            faults.push(format!("=== {} is not what its name says\n{told}", call.name));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
