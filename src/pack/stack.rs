//! From a pack that was asked for to its layers, each of which asks for the next.

use std::path::Path;
use std::sync::Arc;

use super::built_in;
use super::bundle;
use super::files::{FOLDERS, Files, MOST};
use super::find::{Found, Wanted, Way, find, join, missing};
use super::folder::{Folder, Weight};
use super::layers::{Layer, Pack};
use super::settings::{FILE, Settings};
use crate::diag::{Code, Diagnostic, Problems};
use crate::table::Line;
use crate::text::slashed;

impl Pack {
    /// The pack that a conference file in `folder` asks for, or the built-in alone. `shown` is how
    /// the user knows that folder.
    pub fn open(asked: Option<&Line>, folder: &Path, shown: &str, problems: &mut Problems) -> Option<Self> {
        let wanted = asked.map(|line| Wanted {
            name: line.text.to_string(),
            asked: Some(line.span.clone()),
            way: Way::Conference,
            base: folder.to_owned(),
            shown: shown.to_owned(),
        });
        Self::stack(wanted, problems)
    }

    /// The pack in the folder or bundle `path`, as the command line names it.
    pub fn open_path(path: &Path, problems: &mut Problems) -> Option<Self> {
        Self::open_shown(path, &slashed(path), problems)
    }

    /// Likewise, by the name `shown`.
    pub(super) fn open_shown(path: &Path, shown: &str, problems: &mut Problems) -> Option<Self> {
        let (name, shown) = (shown.to_owned(), shown.to_owned());
        let wanted = Wanted { name, asked: None, way: Way::Given, base: path.to_owned(), shown };
        Self::stack(Some(wanted), problems)
    }

    /// The pack in the bundle `bytes`, which the user knows as `name`.
    pub fn open_bundle(name: &str, bytes: &[u8], problems: &mut Problems) -> Option<Self> {
        let layers = layers(name, bytes, problems)?;
        Some(Self::of(layers, problems))
    }

    /// The pack that a new one in `folder` would stand on if it extended `name`. A path starts from the new pack, which
    /// is not there yet: its way out is taken off.
    pub fn open_base(name: &str, folder: &Path, problems: &mut Problems) -> Option<Self> {
        let shown = slashed(folder);
        let beside = name.strip_prefix("../").unwrap_or(name);
        let is_outside = beside != name || !name.contains('/');
        if name != built_in::NAME && is_outside && folder.join(beside).join(FILE).is_file() {
            return Self::open_shown(&folder.join(beside), &join(&shown, beside), problems);
        }
        if !is_outside {
            let missing = Diagnostic::new(Code::PackMissing).in_file(shown).arg("name", name);
            problems.push(missing.hint("hint-path"));
            return None;
        }
        let base = folder.to_owned();
        Self::stack(Some(Wanted { name: name.to_owned(), asked: None, way: Way::Conference, base, shown }), problems)
    }

    fn stack(mut wanted: Option<Wanted>, problems: &mut Problems) -> Option<Self> {
        let mut layers: Vec<Layer> = Vec::new();
        let mut weight = Weight::default();
        while let Some(next) = wanted.take() {
            let above = |folder: &Folder| {
                layers.iter().filter_map(|layer| layer.files.folder()).any(|above| above.root() == folder.root())
            };
            let built_in = next.way != Way::Given && next.name == built_in::NAME;
            let folder = match find(&next) {
                // An office's own `nd30` may stand on the built-in one.
                Some(Found::Folder(folder)) if built_in && above(&folder) => break,
                Some(Found::Folder(folder)) => folder,
                // A bundle has all of its layers.
                Some(Found::Bundle(path, name)) => {
                    layers.extend(bundled(&path, &name, problems)?);
                    break;
                }
                None if built_in => break,
                None => {
                    problems.push(missing(&next));
                    return None;
                }
            };
            if above(&folder) {
                problems.push(Diagnostic::new(Code::PackCycle).at(next.asked).arg("name", next.name));
                return None;
            }
            // The folder itself counts: layers without a file would be looked through, too.
            weight = weight.and(Weight { files: 1, bytes: 0 }).and(folder.weight(&FOLDERS, MOST));
            if weight.is_beyond(MOST) {
                let large = Diagnostic::new(Code::PackLarge).in_file(folder.display("").trim_end_matches('/'));
                problems.push(large.arg("files", MOST.files).arg("most", MOST.bytes >> 20));
                return None;
            }
            let files = Files::Folder(folder.clone());
            let settings = settings(&files, problems)?;
            wanted = settings.extends.as_ref().map(|line| Wanted {
                name: line.text.to_string(),
                asked: Some(line.span.clone()),
                way: Way::Pack,
                base: folder.root().to_owned(),
                shown: folder.display(""),
            });
            layers.push(Layer { files, settings });
        }
        Some(Self::of(layers, problems))
    }
}

/// The layers of the bundle at `path`.
fn bundled(path: &Path, name: &str, problems: &mut Problems) -> Option<Vec<Layer>> {
    let bytes = Folder::of_file(path, name).map_err(|fault| problems.push(fault)).ok()?;
    layers(name, &bytes, problems)
}

/// The layers of the bundle `bytes`.
fn layers(name: &str, bytes: &[u8], problems: &mut Problems) -> Option<Vec<Layer>> {
    let (_, layers) = bundle::read(name, bytes).map_err(|fault| problems.push(fault)).ok()?;
    let layers = layers.into_iter().map(|layer| {
        let files = Files::Bundled(Arc::new(layer));
        let settings = settings(&files, problems)?;
        Some(Layer { files, settings })
    });
    layers.collect()
}

fn settings(files: &Files, problems: &mut Problems) -> Option<Settings> {
    let name = files.display(FILE);
    let bytes = match files.read(FILE) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => {
            problems.push(Diagnostic::new(Code::InputMissing).in_file(name).hint("hint-pack"));
            return None;
        }
        Err(diagnostic) => {
            problems.push(diagnostic);
            return None;
        }
    };
    Settings::parse(&name, bytes, problems)
}
