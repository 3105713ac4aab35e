//! Papers that lead a reader step by step: what they show is done in an empty folder, in the order in which it stands there,
//! and what they say comes of it is held against what does.
//!
//! A fence says what it is: ```` ```toml PATH ```` is a whole file, ```` ```toml PATH + ```` goes to its end, ```` ```diff PATH ````
//! replaces lines in it, ```` ```console ```` holds calls (`$ ...`) and what they say. `<!-- holds ID: TEXT -->` tells that the
//! source of a document has a text, `<!-- copied FROM to TO -->` lays a file or folder of the checkout where the reader is told to
//! lay it, `<!-- in FOLDER -->` goes to a folder for what follows: a reader has opened it.
//! `VANTHU_ACCEPT=1 cargo test --test suite papers` writes what the calls say.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use vanthu::diag::Code;

use crate::support::{out, root, said, vanthu};

/// A fenced part of a paper: what stands behind the fence's sign, and between the fences.
pub struct Fenced<'a> {
    pub info: &'a str,
    pub text: &'a str,
}

/// What a paper asks for, in its order.
enum Step<'a> {
    Fenced(Fenced<'a>),
    Holds { id: &'a str, text: &'a str },
    Copied { from: &'a str, to: &'a str },
    In(&'a str),
}

/// The step that a remark between the parts asks for.
fn asked(line: &str) -> Option<Step<'_>> {
    let (sign, told) = line.trim().strip_prefix("<!-- ")?.strip_suffix(" -->")?.split_once(' ')?;
    match sign {
        "holds" => told.split_once(": ").map(|(id, text)| Step::Holds { id, text }),
        "copied" => told.split_once(" to ").map(|(from, to)| Step::Copied { from, to }),
        "in" => Some(Step::In(told)),
        _ => None,
    }
}

fn steps(paper: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    let (mut at, mut fence) = (0, None);
    for line in paper.split_inclusive('\n') {
        match (line.trim_end().strip_prefix("```"), fence) {
            (Some(info), None) => fence = Some((info, at + line.len())),
            (Some(_), Some((info, from))) => {
                steps.push(Step::Fenced(Fenced { info, text: &paper[from..at] }));
                fence = None;
            }
            (None, None) => steps.extend(asked(line)),
            (None, Some(_)) => {}
        }
        at += line.len();
    }
    steps
}

/// The fenced parts of a paper.
pub fn fenced(paper: &str) -> impl Iterator<Item = Fenced<'_>> {
    steps(paper).into_iter().filter_map(|step| match step {
        Step::Fenced(fenced) => Some(fenced),
        _ => None,
    })
}

/// A shell in `folder` that finds the program.
pub fn shell(script: &str, folder: &Path) -> Command {
    let program = Path::new(env!("CARGO_BIN_EXE_vanthu")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let mut command = Command::new("sh");
    command.args(["-c", script]).current_dir(folder).env("PATH", path);
    command
}

/// The calls of a console with what they say. Whoever reads has no checkout to build: the program stands there.
fn console(text: &str, folder: &Path, lang: &str) -> String {
    let calls = text.lines().filter(|line| line.starts_with("$ "));
    let told = calls.map(|call| {
        let run = shell(&format!("exec 2>&1; {}", call[2..].replace("cargo run --", "vanthu")), folder)
            .env("VANTHU_LANG", lang)
            .output()
            .unwrap();
        format!("{call}\n{}", said(&run))
    });
    told.collect()
}

/// The file at `path` with the lines of `diff` that begin with `-` replaced by those that begin with `+`.
fn replaced(path: &Path, diff: &str) {
    let of = |sign: char| -> String {
        diff.lines().filter_map(|line| line.strip_prefix(sign)).map(|line| format!("{line}\n")).collect()
    };
    let (old, new) = (of('-'), of('+'));
    let text = fs::read_to_string(path).unwrap();
    assert_eq!(text.matches(&old).count(), 1, "{old:?} in\n{text}");
    fs::write(path, text.replace(&old, &new)).unwrap();
}

/// Lays what stands at `from` at `to`.
fn copy(from: &Path, to: &Path) {
    if !from.is_dir() {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
        return;
    }
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap).filter(|entry| entry.file_name() != "ket-qua") {
        copy(&entry.path(), &to.join(entry.file_name()));
    }
}

/// Does what `paper` shows; the paper as it would be true.
fn followed(paper: &str, lang: &str) -> String {
    let whole = tempfile::tempdir().unwrap();
    let mut folder: PathBuf = whole.path().to_owned();
    let mut truth = String::with_capacity(paper.len());
    let mut written = 0;
    for step in steps(paper) {
        match step {
            Step::Fenced(Fenced { info: "console", text }) => {
                let from = text.as_ptr() as usize - paper.as_ptr() as usize;
                truth += &paper[written..from];
                truth += &console(text, &folder, lang);
                written = from + text.len();
            }
            Step::Fenced(Fenced { info, text }) => {
                let mut words = info.split(' ').skip(1);
                let Some(path) = words.next().map(|path| folder.join(path)) else { continue };
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                match (info.starts_with("diff "), words.next()) {
                    (true, _) => replaced(&path, text),
                    (false, Some("+")) => fs::write(&path, fs::read_to_string(&path).unwrap() + "\n" + text).unwrap(),
                    (false, _) => fs::write(&path, text).unwrap(),
                }
            }
            Step::Holds { id, text } => {
                let source = vanthu(&folder, &["source", id]);
                assert!(out(&source).contains(text), "{id} has no {text}:\n{}", said(&source));
            }
            Step::Copied { from, to } => copy(&root().join(from), &folder.join(to)),
            Step::In(name) => {
                folder = whole.path().join(name);
                fs::create_dir_all(&folder).unwrap();
            }
        }
    }
    truth + &paper[written..]
}

/// What both languages must show alike: files, calls, what holds.
fn shown(paper: &str) -> Vec<String> {
    let shown = |step| match step {
        Step::Fenced(Fenced { info: "console", text }) => text.lines().filter(|line| line.starts_with("$ ")).collect(),
        // What is only shown may have remarks in the reader's language.
        Step::Fenced(Fenced { info, .. }) if !info.contains(' ') => info.to_owned(),
        Step::Fenced(Fenced { info, text }) => format!("{info}\n{text}"),
        Step::Holds { id, text } => format!("{id}: {text}"),
        Step::Copied { from, to } => format!("{from} to {to}"),
        Step::In(folder) => folder.to_owned(),
    };
    steps(paper).into_iter().map(shown).collect()
}

/// Follows the paper in both languages, which must show the same.
fn walk(papers: [&str; 2]) {
    let [first, second] = papers.map(|name| shown(&fs::read_to_string(root().join(name)).unwrap()));
    for (first, second) in first.iter().zip(&second) {
        assert_eq!(first, second, "{papers:?} show other things");
    }
    assert_eq!(first.len(), second.len(), "{papers:?} show other things");
    for (name, lang) in papers.into_iter().zip(["vi", "en"]) {
        let path = root().join(name);
        let paper = fs::read_to_string(&path).unwrap();
        let truth = followed(&paper, lang);
        if std::env::var_os("VANTHU_ACCEPT").is_some_and(|value| value == "1") {
            fs::write(&path, &truth).unwrap();
        } else if paper != truth {
            let (line, (old, new)) = paper.lines().zip(truth.lines()).enumerate().find(|(_, (a, b))| a != b).unwrap();
            panic!("{name}:{}: {old:?} is told, {new:?} is true; VANTHU_ACCEPT=1 writes it", line + 1);
        }
    }
}

#[test]
fn the_walk_through_a_pack_works_as_it_is_told() {
    walk(["docs/goi-mau.md", "docs/goi-mau.en.md"]);
}

#[test]
fn the_first_ten_minutes_work_as_they_are_told() {
    walk(["docs/bat-dau.md", "docs/bat-dau.en.md"]);
}

#[test]
fn each_task_works_as_it_is_told() {
    walk(["docs/cong-viec.md", "docs/cong-viec.en.md"]);
}

#[test]
fn what_the_readme_shows_is_true() {
    walk(["README.vi.md", "README.md"]);
}

#[test]
fn the_commands_say_what_they_are_said_to_say() {
    walk(["docs/lenh.md", "docs/lenh.en.md"]);
}

#[test]
fn awards_and_certificates_come_as_they_are_told() {
    walk(["docs/khen-thuong.md", "docs/khen-thuong.en.md"]);
}

/// The papers that are read, with their text.
fn read() -> Vec<(PathBuf, String)> {
    let below = |folder: &str| fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> = below("").chain(below("docs")).collect();
    paths.extend(below("examples").map(|folder| folder.join("README.md")).filter(|path| path.is_file()));
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    // Made by a tool, of the licences of others.
    paths.retain(|path| !path.ends_with("THIRD-PARTY.md"));
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// The names by which headings of a paper are linked.
fn anchors(paper: &str) -> Vec<String> {
    let mut fence = false;
    let headings = paper.lines().filter(|line| {
        fence ^= line.starts_with("```");
        !fence && line.starts_with('#')
    });
    let anchor = |line: &str| -> String {
        let title = line.trim_start_matches('#').trim();
        let kept = title.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'));
        kept.flat_map(char::to_lowercase).map(|letter| if letter == ' ' { '-' } else { letter }).collect()
    };
    headings.map(anchor).collect()
}

#[test]
fn every_link_leads_somewhere() {
    let mut lost = Vec::new();
    for (path, text) in read() {
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if link.contains("://") || link.contains(' ') {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { path.clone() } else { path.parent().unwrap().join(file) };
            let is_there = target.exists()
                && (anchor.is_empty() || anchors(&fs::read_to_string(&target).unwrap()).iter().any(|at| at == anchor));
            if !is_there {
                lost.push(format!("{}: {link}", path.strip_prefix(root()).unwrap().display()));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

/// The rows of the table of a paper, by their cells.
fn table(paper: &str) -> Vec<Vec<String>> {
    let rows = paper.lines().filter(|line| line.starts_with("| ")).skip(2);
    rows.map(|row| row.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// The words in backquotes.
fn quoted(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// What docs/bao-mat.md promises is held: each code exists, and so does each test.
#[test]
fn what_is_promised_is_held() {
    let [vi, en] = ["docs/bao-mat.md", "docs/bao-mat.en.md"].map(|name| fs::read_to_string(root().join(name)).unwrap());
    let (vi, en) = (table(&vi), table(&en));
    assert!(vi.len() > 20);
    let held = |rows: &[Vec<String>]| rows.iter().map(|row| row[2..].to_vec()).collect::<Vec<_>>();
    assert_eq!(held(&vi), held(&en), "both languages promise the same");
    for row in &vi {
        let [threat, promise, seen, tests] = row.as_slice() else { panic!("{row:?}") };
        assert!(!threat.is_empty() && !promise.is_empty());
        for code in quoted(seen) {
            assert!(Code::ALL.iter().any(|known| known.id() == code), "no code {code}");
        }
        assert!(!quoted(tests).is_empty(), "nothing holds: {threat}");
        for test in quoted(tests) {
            let (module, name) = test.rsplit_once("::").unwrap();
            let path = root().join("tests/suite").join(module.replace("::", "/"));
            let file =
                fs::read_to_string(path.with_extension("rs")).or_else(|_| fs::read_to_string(path.join("mod.rs")));
            assert!(file.is_ok_and(|text| text.contains(&format!("fn {name}("))), "no test {test}");
        }
    }
}
