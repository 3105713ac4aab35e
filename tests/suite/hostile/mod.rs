//! What is fed to the program on purpose to break it: each input ends soon, in bounded memory, with one clear error.
//!
//! A case is an input with the code that it ends with. `VANTHU_FIGURES=1 cargo test --test suite figures -- --nocapture` tells what each
//! one takes, by `/usr/bin/time`.

mod endless;
mod fonts;
mod names;
mod nesting;
mod paths;
mod pictures;
mod sizes;
mod spreadsheets;

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::support::{said, small, vanthu};

/// An input.
pub struct Case {
    pub name: &'static str,
    /// Puts it into a folder.
    pub put: Box<dyn Fn(&Path)>,
    pub args: &'static [&'static str],
    /// The code of its one error; nothing where it does no harm, [`ANYHOW`] where it matters only that it ends in order.
    pub ends: &'static str,
    /// Whether it takes seconds to make or to refuse: then it is for [`figures`] alone, and smaller tests hold what it shows.
    pub is_heavy: bool,
}

/// Whatever is found.
pub const ANYHOW: &str = "*";

/// A notice alone, with the pack in `goi`.
pub const WITH_PACK: &[&str] = &["build", "--pack", "goi", "--only", "thong-bao"];

impl Case {
    pub fn new(
        name: &'static str,
        args: &'static [&'static str],
        ends: &'static str,
        put: impl Fn(&Path) + 'static,
    ) -> Self {
        Self { name, put: Box::new(put), args, ends, is_heavy: false }
    }

    /// A pack whose notice says `template`, with one more file.
    pub fn of_pack(name: &'static str, ends: &'static str, template: &str, file: &str, bytes: Vec<u8>) -> Self {
        let (template, file) = (template.to_owned(), file.to_owned());
        Self::new(name, WITH_PACK, ends, move |folder| {
            pack(folder, &template, "");
            put(folder, &file, &bytes);
        })
    }

    pub fn heavy(self) -> Self {
        Self { is_heavy: true, ..self }
    }

    fn folder(&self) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("hoi-nghi.toml"), small("")).unwrap();
        (self.put)(folder.path());
        folder
    }

    /// What is said of it in `short`, once it has ended as it should.
    #[track_caller]
    pub fn judged(&self) -> String {
        let run = vanthu(self.folder().path(), &[self.args, &["--format", "short"]].concat());
        self.held(&run);
        said(&run)
    }

    #[track_caller]
    fn held(&self, run: &Output) {
        let said = said(run);
        let errors = said.matches(": error[").count();
        if self.ends == ANYHOW {
            assert!(matches!(run.status.code(), Some(0 | 1)), "{}: {:?} {said}", self.name, run.status);
        } else if self.ends.is_empty() {
            assert!(matches!(run.status.code(), Some(0)) && errors == 0, "{}: {:?} {said}", self.name, run.status);
        } else {
            assert!(matches!(run.status.code(), Some(1 | 2)), "{}: {:?} {said}", self.name, run.status);
            assert!(said.contains(&format!("error[{}]", self.ends)), "{}: {said}", self.name);
            assert_eq!(said.matches("error[").count(), 1, "{}: {said}", self.name);
        }
        assert!(!said.contains("panicked"), "{}: {said}", self.name);
    }
}

#[track_caller]
pub fn all_hold(cases: &[Case]) {
    for case in cases.iter().filter(|case| !case.is_heavy) {
        case.judged();
    }
}

/// Writes `bytes` to `path` in `folder`.
pub fn put(folder: &Path, path: &str, bytes: &[u8]) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Makes the file at `path` in `folder` say that it has so many bytes; they take no room.
pub fn sparse(folder: &Path, path: &str, bytes: u64) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    File::options().create(true).truncate(false).write(true).open(path).unwrap().set_len(bytes).unwrap();
}

/// A pack in `goi` whose notice says `template` in its first paragraph, and whose function file `lib/own.typ` is `own`.
pub fn pack(folder: &Path, template: &str, own: &str) {
    put(folder, "goi/pack.toml", b"name = \"goi\"\n");
    let template = format!(
        "{{% extends \"base:thong-bao.typ.j2\" %}}\n{{% block opening %}}#import \"/lib/own.typ\": *\n#para[{template}]{{% endblock %}}"
    );
    put(folder, "goi/templates/thong-bao.typ.j2", template.as_bytes());
    put(folder, "goi/lib/own.typ", own.as_bytes());
}

/// A conference whose recipients stand in the list `file`.
pub fn listed(file: &str) -> String {
    small(&format!(
        "[[awards]]\nform = \"giay-khen\"\nreason = \"có thành tích\"\nlist = \"{file}\"\n[documents.quyet-dinh]\nbases = [\"Luật Thi đua, khen thưởng\"]\n"
    ))
}

/// The conference itself is `text`.
pub fn conference(text: String) -> impl Fn(&Path) {
    move |folder| fs::write(folder.join("hoi-nghi.toml"), &text).unwrap()
}

/// What each input takes: a report, which asserts nothing but that the input ends as it should.
#[test]
#[allow(clippy::print_stdout, reason = "a report")]
fn figures() {
    if std::env::var_os("VANTHU_FIGURES").is_none() {
        return;
    }
    let all = [
        sizes::cases(),
        nesting::cases(),
        paths::cases(),
        spreadsheets::cases(),
        pictures::cases(),
        fonts::cases(),
        endless::cases(),
    ];
    println!("| Input | Ends with | Memory, MB | Seconds |\n| --- | --- | ---: | ---: |");
    for case in all.iter().flatten() {
        let folder = case.folder();
        let run = Command::new("/usr/bin/time")
            .args(["-f", "%M %e", "-o", "figures", env!("CARGO_BIN_EXE_vanthu")])
            .args(case.args)
            .args(["--format", "short"])
            .env("VANTHU_LANG", "en")
            .current_dir(folder.path())
            .output()
            .unwrap();
        let taken = fs::read_to_string(folder.path().join("figures")).unwrap();
        let (kilobytes, seconds) = taken.lines().last().unwrap().split_once(' ').unwrap();
        let memory = kilobytes.parse::<u64>().unwrap() / 1024;
        println!("| {} | {} | {memory} | {seconds} |", case.name, if case.ends.is_empty() { "-" } else { case.ends });
        case.held(&run);
    }
}
