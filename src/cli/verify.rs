//! `vanthu verify`: a certificate's code, a file or an output folder, held against the manifest.

use std::path::{Path, PathBuf};

use super::Exit;
use super::args::VerifyArgs;
use super::rebuild::rebuild;
use super::request::beside;
use super::session::ended;
use super::ui::Ui;
use crate::code::CertificateCode;
use crate::diag::{Code, Diagnostic, Problems};
use crate::dossier::{Holder, Input, Kept, MANIFEST, Unchanged, read_code};

/// What is to be verified.
enum Target {
    Code(String),
    File(PathBuf),
    /// With the conference file that was named for it.
    Folder(PathBuf, Option<PathBuf>),
}

pub fn run(args: &VerifyArgs, ui: &Ui) -> Exit {
    let opened = match open(args, ui) {
        Ok(opened) => opened,
        Err(wrong) => {
            ui.tell(&wrong);
            return Exit::Unstarted;
        }
    };
    let mut problems = Problems::new();
    for (target, kept) in opened {
        let doubt = kept.doubt();
        let is_folder = matches!(target, Target::Folder(..));
        let is_sound = doubt.is_none();
        problems.extend(doubt);
        let told = match &target {
            _ if !is_sound && !is_folder => continue,
            Target::Code(text) => read_code(text).and_then(|code| kept.holder(&code)).map(|holder| {
                ui.result("verify-code", &words(&holder));
            }),
            Target::File(path) => kept.file(path).map(|unchanged| tell_file(path, &unchanged, ui)),
            Target::Folder(_, conference) => {
                let (count, found) = kept.files();
                let is_sound = is_sound && !found.has_errors();
                problems.extend(found.into_vec());
                if is_sound {
                    let folder = kept.folder().display().to_string();
                    ui.result("verify-folder", &[("folder", folder), ("count", count.to_string())]);
                }
                // Nothing can be held against a manifest that somebody has changed.
                if !args.files_only && kept.doubt().is_none() {
                    rebuild(&kept, conference.as_deref(), args, ui, &mut problems);
                }
                Ok(())
            }
        };
        problems.extend(told.err());
    }
    ended(problems, ui)
}

/// The targets, each with its manifest: without one nothing can be told.
fn open(args: &VerifyArgs, ui: &Ui) -> Result<Vec<(Target, Kept)>, Diagnostic> {
    if args.targets.iter().any(|word| word.trim().is_empty()) {
        let given = ui.words("help-value-targets", None).unwrap_or_default();
        let empty = Diagnostic::new(Code::Usage).arg("reason", "missing-argument").arg("given", given);
        return Err(empty.hint("hint-help"));
    }
    for conference in &args.from {
        Input::find(conference)?;
    }
    if let Some(missing) = args.means.pack.iter().chain(&args.means.font_path).find(|path| !path.exists()) {
        return Err(Diagnostic::new(Code::InputMissing).in_file(missing.display().to_string()));
    }
    let targets = targets(&args.targets)?.into_iter();
    let with_manifest = |target| {
        let kept = kept(&target, args.folder.as_deref())?;
        Ok((target, kept))
    };
    targets.map(with_manifest).collect()
}

/// Words that belong to a code which the shell has torn at its blanks are put together again.
fn targets(words: &[String]) -> Result<Vec<Target>, Diagnostic> {
    let whole = words.join(" ");
    let is_path = |word: &String| Path::new(word).exists();
    if CertificateCode::is_meant(&whole) && !words.iter().any(is_path) {
        return Ok(vec![Target::Code(whole)]);
    }
    let target = |word: &String| match Path::new(word) {
        path if is_conference(path) => Ok(Target::Folder(path.to_owned(), Some(path.to_owned()))),
        path if is_manifest(path) => Ok(Target::Folder(folder_of(path), None)),
        // A folder may stand where a file was made.
        path if path.is_dir() && !is_made(path) => Ok(Target::Folder(path.to_owned(), None)),
        path if path.exists() => Ok(Target::File(path.to_owned())),
        _ => Err(Diagnostic::new(Code::InputMissing).in_file(word.clone()).hint("hint-target")),
    };
    words.iter().map(target).collect()
}

/// A conference's file stands for what was made of it.
fn is_conference(path: &Path) -> bool {
    path.is_file() && path.extension().is_some_and(|extension| extension == "toml")
}

/// A manifest stands for its folder.
fn is_manifest(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == MANIFEST) && path.is_file()
}

fn folder_of(path: &Path) -> PathBuf {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}

fn is_made(path: &Path) -> bool {
    let around = Kept::around(path).and_then(|folder| Kept::open(&folder).ok());
    around.is_some_and(|kept| kept.knows(path))
}

/// The manifest for `target`: in `folder`, else where it is usual.
fn kept(target: &Target, folder: Option<&Path>) -> Result<Kept, Diagnostic> {
    let usual = match (folder, target) {
        (Some(folder), Target::Code(_) | Target::File(_)) => results(folder),
        (None, Target::Code(_)) => results(Path::new(".")),
        (None, Target::File(file)) => Kept::around(file).unwrap_or_else(|| results(Path::new("."))),
        (_, Target::Folder(target, _)) if target.join(MANIFEST).is_file() => target.clone(),
        (_, Target::Folder(target, _)) => results(target),
    };
    Kept::open(&usual).map_err(|fault| match (fault.code, target) {
        (Code::ManifestMissing, Target::Folder(..)) => fault.hint("hint-folder"),
        _ => fault,
    })
}

/// An output folder, or that of the conference in `folder`.
fn results(folder: &Path) -> PathBuf {
    match Input::find(folder) {
        Ok(input) => beside(&input),
        Err(_) => folder.to_owned(),
    }
}

fn tell_file(path: &Path, unchanged: &Unchanged, ui: &Ui) {
    let file = ("file", path.display().to_string());
    match &unchanged.holder {
        Some(holder) => ui.result("verify-certificate", &[&[file], &words(holder)[..]].concat()),
        None => ui.result("verify-file", &[file, ("document", unchanged.document.clone())]),
    }
}

fn words(holder: &Holder) -> Vec<(&'static str, String)> {
    let Holder { ordinal, name, unit, form, decision } = holder;
    vec![
        ("ordinal", ordinal.to_string()),
        ("name", name.clone()),
        ("unit", unit.clone().unwrap_or_else(|| "none".to_owned())),
        ("form", form.name().to_owned()),
        ("decision", decision.clone().unwrap_or_else(|| "none".to_owned())),
    ]
}
