//! Which attached files are taken out of a PDF, and where they are put: judged as a whole, before the first is written.

use std::fs;
use std::path::{Path, PathBuf};

use super::attachment::MOST_BYTES;
use super::contents::{CONTENTS, Contents, PROGRAM};
use super::name::{judged, same_file, shown};
use super::read::{Attached, read};
use crate::diag::{Code, Diagnostic, Problems};
use crate::output::Digest;

/// What a PDF carries, judged.
#[derive(Debug)]
pub struct Taken {
    pub files: Vec<Attached>,
    /// What the PDF itself says of them, if Vanthu has made it.
    pub contents: Option<Contents>,
}

/// A file that is taken out, and its place.
#[derive(Debug, PartialEq, Eq)]
pub struct Placed {
    pub path: PathBuf,
    pub bytes: Vec<u8>,
    /// Whether it stands there with these bytes.
    pub is_there: bool,
}

/// Most bytes of a PDF: what it carries, and its pages.
const MOST_PDF: u64 = 4 * MOST_BYTES;

/// The sources that the PDF at `path` carries; `None` after a problem was reported that keeps all of them back.
pub fn take(path: &Path, problems: &mut Problems) -> Option<Taken> {
    let name = path.display().to_string();
    let about = |code| Diagnostic::new(code).in_file(&name);
    let bytes = bytes_of(path).map_err(|fault| problems.push(fault)).ok()?;
    let attached = match read(bytes) {
        Ok(attached) => attached,
        Err(why) => {
            problems.push(about(Code::PdfUnread).arg("reason", why.id()).hint(why.hint()));
            return None;
        }
    };
    if attached.is_empty() {
        problems.push(about(Code::AttachedNothing));
        return None;
    }
    let (list, mut files): (Vec<_>, Vec<_>) = attached.into_iter().partition(|file| file.path == CONTENTS);
    let contents = list.first().and_then(|list| Contents::parse(&list.bytes));
    let mut faults = Vec::new();
    match &contents {
        None => problems.push(about(Code::AttachedUnlisted)),
        Some(contents) => {
            // What somebody else has added is not ours to take out.
            let (own, strangers): (Vec<_>, Vec<_>) =
                files.into_iter().partition(|file| contents.sum(&file.path).is_some());
            files = own;
            if !strangers.is_empty() {
                let named = named(strangers.iter().map(|file| file.path.as_str()));
                problems.push(about(Code::AttachedStranger).arg("files", named));
            }
            let is_there = |path: &&str| !files.iter().any(|file| file.path == *path);
            let missing: Vec<&str> = contents.paths().filter(is_there).collect();
            if !missing.is_empty() {
                faults.push(about(Code::AttachedMissing).arg("files", named(missing.into_iter())));
            }
            let differs = |file: &&Attached| contents.sum(&file.path) != Some(Digest::of(&file.bytes));
            let changed: Vec<&str> = files.iter().filter(differs).map(|file| file.path.as_str()).collect();
            if !changed.is_empty() {
                faults.push(about(Code::AttachedDiffers).arg("files", named(changed.into_iter())));
            }
            tell_needs(contents, &name, problems);
        }
    }
    for (index, file) in files.iter().enumerate() {
        if let Err(why) = judged(&file.path) {
            faults.push(about(Code::AttachedName).arg("path", shown(&file.path)).arg("reason", why.id()));
        }
        if files.iter().take(index).any(|other| collide(&other.path, &file.path)) {
            faults.push(about(Code::AttachedTwice).arg("path", shown(&file.path)));
        }
    }
    let is_sound = faults.is_empty();
    problems.extend(faults);
    is_sound.then_some(Taken { files, contents })
}

/// What must be there beside the files, for the same bytes.
fn tell_needs(contents: &Contents, name: &str, problems: &mut Problems) {
    if !contents.fonts.is_empty() {
        let fonts = named(contents.fonts.iter().map(|font| font.name.as_str()));
        problems.push(Diagnostic::new(Code::AttachedFonts).in_file(name).arg("fonts", fonts));
    }
    if contents.program != PROGRAM {
        let other = Diagnostic::new(Code::AttachedProgram).in_file(name).arg("program", shown(&contents.program));
        problems.push(other.arg("own", PROGRAM));
    }
}

/// The places of `files` below `folder`, where nothing stands that would be lost and no link leads out.
pub fn place(files: Vec<Attached>, folder: &Path) -> Result<Vec<Placed>, Vec<Diagnostic>> {
    let mut faults = Vec::new();
    let mut placed = Vec::new();
    for Attached { path, bytes } in files {
        let target = folder.join(&path);
        let occupied = |place: &Path| Diagnostic::new(Code::ExtractOccupied).in_file(place.display().to_string());
        let is_link = |place: &Path| fs::symlink_metadata(place).is_ok_and(|found| found.is_symlink());
        let below = target.ancestors().take(path.split('/').count());
        if let Some(link) = below.into_iter().find(|place| is_link(place)) {
            faults.push(occupied(link).hint("hint-link"));
            continue;
        }
        let is_there = match fs::metadata(&target) {
            Err(_) => false,
            Ok(found) if found.is_file() && Digest::of_file(&target).is_ok_and(|sum| sum == Digest::of(&bytes)) => true,
            Ok(_) => {
                faults.push(occupied(&target));
                continue;
            }
        };
        placed.push(Placed { path: target, bytes, is_there });
    }
    if faults.is_empty() { Ok(placed) } else { Err(faults) }
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    let about = |code| Diagnostic::new(code).in_file(path.display().to_string());
    let unreadable = |error: std::io::Error| about(Code::InputUnreadable).because(&error);
    let found = fs::metadata(path).map_err(unreadable)?;
    // A pipe or a device may never end.
    if !found.is_file() {
        return Err(about(Code::InputUnreadable).arg("reason", "special").arg("detail", ""));
    }
    if found.len() > MOST_PDF {
        return Err(about(Code::InputTooLarge).arg("most", MOST_PDF >> 20));
    }
    fs::read(path).map_err(unreadable)
}

/// Whether both cannot stand in one folder: the same file, or one below the other as if that were a folder.
fn collide(one: &str, other: &str) -> bool {
    let is_below = |path: &str, folder: &str| {
        let folder = format!("{}/", folder.to_lowercase());
        path.to_lowercase().starts_with(&folder)
    };
    same_file(one, other) || is_below(one, other) || is_below(other, one)
}

/// Names that a message shows, and how many more there are.
fn named<'p>(paths: impl Iterator<Item = &'p str>) -> String {
    let mut named: Vec<String> = paths.take(MOST_NAMED + 1).map(shown).collect();
    if named.len() > MOST_NAMED {
        named.truncate(MOST_NAMED);
        named.push("…".to_owned());
    }
    named.join(", ")
}

const MOST_NAMED: usize = 8;
