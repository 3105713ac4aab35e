//! Where a pack is looked for, and what stands there.

use std::path::{Component, Path, PathBuf};

use super::built_in;
use super::bundle::{EXTENSION, is_bundle};
use super::folder::Folder;
use super::settings::FILE;
use crate::diag::{Code, Diagnostic, Span};
use crate::text::nearest;

/// A pack that was asked for: by whom, and from where it is looked for.
pub struct Wanted {
    pub name: String,
    pub asked: Option<Span>,
    pub way: Way,
    /// The folder of the file that asks, and how the user knows it.
    pub base: PathBuf,
    pub shown: String,
}

/// How a pack is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The folder or the bundle itself, named on the command line.
    Given,
    /// By a conference file.
    Conference,
    /// By a pack that extends it: beside that pack first.
    Pack,
}

/// What was found for a pack that was asked for.
pub enum Found {
    Folder(Folder),
    /// A file, and how the user knows it.
    Bundle(PathBuf, String),
}

/// A pack: a value with a slash is a path, any other is looked for as `packs/name` in the folder and its parents.
pub fn find(wanted: &Wanted) -> Option<Found> {
    let Wanted { name, base, shown, way, .. } = wanted;
    if *way == Way::Given {
        return open(base, shown.clone());
    }
    let is_name = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    if !is_name || name.contains(['/', '\\']) {
        // A backslash and a colon lead elsewhere on one system only.
        let relative = Path::new(name).is_relative() && !name.contains(['\\', ':']);
        return relative.then(|| open(&base.join(name), join(shown, name))).flatten();
    }
    if *way == Way::Pack
        && let Some(found) = base.parent().and_then(|beside| open(&beside.join(name), join(&up(shown), name)))
    {
        return Some(found);
    }
    let mut shown = shown.clone();
    for ancestor in base.canonicalize().ok()?.ancestors() {
        let packs = |name: &str| open(&ancestor.join("packs").join(name), join(&shown, &format!("packs/{name}")));
        if let Some(found) = packs(name).or_else(|| packs(&format!("{name}.{EXTENSION}"))) {
            return Some(found);
        }
        shown = up(&shown);
    }
    None
}

/// What stands at `path`.
fn open(path: &Path, shown: String) -> Option<Found> {
    if is_bundle(&shown) && path.is_file() {
        return Some(Found::Bundle(path.to_owned(), shown));
    }
    Folder::open(path, shown).map(Found::Folder)
}

pub fn join(shown: &str, name: &str) -> String {
    let name = name.trim_start_matches("./").trim_end_matches('/');
    match (shown.trim_end_matches('/'), name) {
        ("" | ".", name) => name.to_owned(),
        (shown, "") => shown.to_owned(),
        (shown, name) => format!("{shown}/{name}"),
    }
}

/// The folder above, as the user would write it.
fn up(shown: &str) -> String {
    match shown.trim_end_matches('/').rsplit_once('/') {
        Some((above, last)) if last != ".." => above.to_owned(),
        None if !["", ".", ".."].contains(&shown) => String::new(),
        _ => join(shown, ".."),
    }
}

pub fn missing(wanted: &Wanted) -> Diagnostic {
    let diagnostic = Diagnostic::new(Code::PackMissing).arg("name", &wanted.name);
    let diagnostic = match &wanted.asked {
        Some(span) => diagnostic.at(span.clone()),
        None => diagnostic.in_file(&wanted.shown),
    };
    let name = wanted.name.as_str();
    if wanted.way == Way::Given {
        let is_file = wanted.base.is_file();
        return diagnostic.hint(if is_file { "hint-zip" } else { "hint-given" });
    }
    let known = known(wanted);
    match nearest(name, known.iter().map(String::as_str)) {
        Some(similar) => diagnostic.arg("similar", similar).hint("hint-similar"),
        None if is_absolute(name) => diagnostic.hint("hint-absolute"),
        None if name.contains('\\') => diagnostic.arg("meant", name.replace('\\', "/")).hint("hint-backslash"),
        None if name.contains('/') => {
            diagnostic.arg("by", if wanted.way == Way::Pack { "pack" } else { "conference" }).hint("hint-path")
        }
        None => diagnostic.arg("known", known.join(", ")).hint("hint-name"),
    }
}

/// Whether `path` begins at a root, here or on Windows.
fn is_absolute(path: &str) -> bool {
    Path::new(path).is_absolute() || path.starts_with('\\') || path.get(1..2) == Some(":")
}

/// The packs that could have been named instead, the built-in last.
fn known(wanted: &Wanted) -> Vec<String> {
    let folders = wanted.base.canonicalize().ok();
    let mut folders: Vec<PathBuf> =
        folders.iter().flat_map(|base| base.ancestors()).map(|above| above.join("packs")).collect();
    if wanted.way == Way::Pack {
        folders.extend(wanted.base.parent().map(Path::to_owned));
    }
    let entries = folders.iter().filter_map(|folder| folder.read_dir().ok()).flatten().flatten();
    // A pack does not extend itself.
    let asking = wanted.base.canonicalize().ok().filter(|_| wanted.way == Way::Pack);
    let packs = entries
        .filter(|entry| entry.path().join(FILE).is_file() || is_bundle(&entry.file_name().to_string_lossy()))
        .filter(|entry| asking.is_none() || entry.path().canonicalize().ok() != asking);
    let mut names: Vec<String> = packs.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names.dedup();
    names.retain(|name| name != built_in::NAME);
    names.truncate(MOST_KNOWN);
    names.push(built_in::NAME.to_owned());
    names
}

/// Most packs that a finding lists.
const MOST_KNOWN: usize = 12;
