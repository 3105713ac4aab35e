//! A pack's layers, nearest first, and the files that they supply together.

use std::borrow::Cow;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::built_in;
use super::bundle::{self, is_bundle};
use super::files::FOLDERS;
use super::files::Files;
use super::folder::Folder;
use super::kinds::documents;
use super::settings::{FILE, Settings, layered, signers};
use super::summary::PackSummary;
use crate::diag::{Code, Diagnostic, Problems, Source, Span};
use crate::model::{Below, Looks, OfficeDocuments};
use crate::table::{Layered, Line};
use crate::text::nearest;

/// All layers of a conference's pack; the built-in lies below them.
#[derive(Debug)]
pub struct Pack {
    layers: Vec<Layer>,
    /// What the layers say of documents together.
    documents: OfficeDocuments,
}

#[derive(Debug)]
struct Layer {
    files: Files,
    settings: Settings,
}

impl Layer {
    /// What it calls itself, or its folder.
    fn name(&self) -> String {
        let name = self.settings.name.as_ref().map(|line| line.text.to_string());
        name.unwrap_or_else(|| self.files.name())
    }
}

/// Where a layer has its fonts.
const FONT_FOLDER: &str = "fonts";

/// What was found for a pack that was asked for.
enum Found {
    Folder(Folder),
    /// A file, and how the user knows it.
    Bundle(PathBuf, String),
}

/// A file that a pack supplies.
#[derive(Debug, Clone)]
pub struct PackFile {
    pub bytes: Cow<'static, [u8]>,
    /// How the user knows the file.
    pub name: String,
}

/// A pack that was asked for: by whom, and from where it is looked for.
struct Wanted {
    name: String,
    asked: Option<Span>,
    way: Way,
    /// The folder of the file that asks, and how the user knows it.
    base: PathBuf,
    shown: String,
}

/// How a pack is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// The folder or the bundle itself, named on the command line.
    Given,
    /// By a conference file.
    Conference,
    /// By a pack that extends it: beside that pack first.
    Pack,
}

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
        Self::open_shown(path, &path.display().to_string(), problems)
    }

    /// Likewise, by the name `shown`.
    pub(super) fn open_shown(path: &Path, shown: &str, problems: &mut Problems) -> Option<Self> {
        let (name, shown) = (shown.to_owned(), shown.to_owned());
        let wanted = Wanted { name, asked: None, way: Way::Given, base: path.to_owned(), shown };
        Self::stack(Some(wanted), problems)
    }

    /// The pack that one in `folder` would stand on if it extended `name`.
    pub fn open_base(name: &str, folder: &Path, problems: &mut Problems) -> Option<Self> {
        let shown = folder.display().to_string();
        let beside = folder.join(name);
        if name != built_in::NAME && beside.join(FILE).is_file() {
            return Self::open_shown(&beside, &join(&shown, name), problems);
        }
        let base = folder.to_owned();
        Self::stack(Some(Wanted { name: name.to_owned(), asked: None, way: Way::Conference, base, shown }), problems)
    }

    /// The layers above the built-in, the nearest first.
    pub fn layers(&self) -> impl Iterator<Item = PackSummary> {
        self.layers.iter().map(|layer| PackSummary {
            name: layer.name(),
            version: layer.settings.version.as_ref().map(|line| line.text.to_string()),
            extends: Some(
                layer.settings.extends.as_ref().map_or_else(|| built_in::NAME.to_owned(), |line| line.text.to_string()),
            ),
            place: Some(layer.files.display("").trim_end_matches('/').to_owned()),
        })
    }

    fn stack(mut wanted: Option<Wanted>, problems: &mut Problems) -> Option<Self> {
        let mut layers: Vec<Layer> = Vec::new();
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
        let mut pack = Self { layers, documents: OfficeDocuments::default() };
        let said = pack.settings().map(Settings::documents).reduce(Layered::over).unwrap_or_default();
        pack.documents = documents(said, |file| pack.layer_with(0, file).is_some(), problems);
        Some(pack)
    }

    /// The settings of the layers, the nearest first.
    fn settings(&self) -> impl Iterator<Item = &Settings> {
        self.layers.iter().map(|layer| &layer.settings)
    }

    /// What the layers say of documents together: which there are, and what an office always says of them.
    pub fn documents(&self) -> &OfficeDocuments {
        &self.documents
    }

    /// What the pack says that a conference file may say, too, the nearest layer first.
    pub fn below(&self) -> Below {
        Below {
            agency: layered(self.settings(), |settings| &settings.agency),
            signers: signers(self.settings()),
            documents: self.documents.clone(),
            wording: layered(self.settings(), |settings| &settings.wording),
            looks: self.settings().map(Settings::looks).reduce(Looks::over).unwrap_or_default(),
        }
    }

    /// The settings of the nearest layer above the built-in, where they can be edited: the file, and how the user knows it.
    pub fn own_settings(&self) -> Option<(PathBuf, String)> {
        let files = &self.layers.first()?.files;
        Some((files.path(FILE)?, files.display(FILE)))
    }

    /// The pack as one file, to be sent: all its layers but the built-in.
    pub fn bundled(&self) -> Result<Vec<u8>, Diagnostic> {
        let layers: Vec<_> = self.layers.iter().map(|layer| (layer.name(), &layer.files)).collect();
        let version = self.layers.first().and_then(|layer| layer.settings.version.as_ref());
        bundle::write(&self.name(), version.map(|line| &*line.text), &layers)
    }

    /// The name of the nearest layer.
    pub fn name(&self) -> String {
        self.layers.first().map_or_else(|| built_in::NAME.to_owned(), Layer::name)
    }

    /// The version of the nearest layer, where it says one.
    pub fn version(&self) -> Option<String> {
        match self.layers.first() {
            Some(layer) => layer.settings.version.as_ref().map(|line| line.text.to_string()),
            None => Some(env!("CARGO_PKG_VERSION").to_owned()),
        }
    }

    /// Number of layers, the built-in included.
    pub fn depth(&self) -> usize {
        self.layers.len() + 1
    }

    /// The first layer from `from` downwards that has the file `path`.
    pub fn layer_with(&self, from: usize, path: &str) -> Option<usize> {
        (from..self.depth()).find(|&layer| matches!(self.file_in(layer, path), Ok(Some(_)) | Err(_)))
    }

    /// Whether a layer above the built-in supplies the file `path`.
    pub fn has_own(&self, path: &str) -> bool {
        self.layer_with(0, path).is_some_and(|layer| layer < self.layers.len())
    }

    /// The file `path` of the first layer from `from` downwards that has it.
    pub fn file(&self, from: usize, path: &str) -> Result<Option<PackFile>, Diagnostic> {
        self.layer_with(from, path).map_or(Ok(None), |layer| self.file_in(layer, path))
    }

    /// The text file `path` of the first layer from `from` downwards that has it.
    pub fn text(&self, from: usize, path: &str) -> Result<Option<Source>, Diagnostic> {
        let Some(file) = self.file(from, path)? else { return Ok(None) };
        match String::from_utf8(file.bytes.into_owned()) {
            Ok(text) => Ok(Some(Source::new(file.name, text))),
            Err(_) => Err(Diagnostic::new(Code::InputNotText).in_file(file.name)),
        }
    }

    /// The fonts of the layers, the nearest first; of two files with one name, the nearer one.
    pub fn fonts(&self) -> Result<Vec<PackFile>, Vec<Diagnostic>> {
        let mut paths: Vec<String> = Vec::new();
        for path in self.layers.iter().flat_map(|layer| layer.files.below(FONT_FOLDER)) {
            if !paths.contains(&path) {
                paths.push(path);
            }
        }
        let (mut fonts, mut faults) = (Vec::new(), Vec::new());
        for path in paths {
            match self.file(0, &path) {
                Ok(font) => fonts.extend(font),
                Err(fault) => faults.push(fault),
            }
        }
        if faults.is_empty() { Ok(fonts) } else { Err(faults) }
    }

    /// The templates of all layers, with their bytes.
    pub fn templates(&self) -> Vec<PackFile> {
        let own = self.layers.iter().flat_map(|Layer { files, .. }| {
            let templates = files.below("templates").into_iter();
            templates.filter_map(|path| {
                let bytes = files.read(&path).ok()??;
                Some(PackFile { bytes: bytes.into(), name: files.display(&path) })
            })
        });
        let built_in =
            built_in::templates().map(|(path, bytes)| PackFile { bytes: bytes.into(), name: built_in_name(&path) });
        own.chain(built_in).collect()
    }

    /// The paths of the files of `layer`, the built-in being the last one.
    pub fn paths(&self, layer: usize) -> Vec<String> {
        match self.layers.get(layer) {
            Some(Layer { files, .. }) => FOLDERS.iter().flat_map(|folder| files.below(folder)).collect(),
            None => built_in::paths().collect(),
        }
    }

    /// How the user knows the file `path` of `layer`.
    pub fn shown(&self, layer: usize, path: &str) -> String {
        self.layers.get(layer).map_or_else(|| built_in_name(path), |layer| layer.files.display(path))
    }

    /// The file `path` of the nearest layer as it stands on the disk, where it can be written.
    pub fn own_path(&self, path: &str) -> Option<PathBuf> {
        self.layers.first()?.files.path(path)
    }

    /// The file `path` of `layer` itself.
    pub fn file_in(&self, layer: usize, path: &str) -> Result<Option<PackFile>, Diagnostic> {
        match self.layers.get(layer) {
            Some(layer) => Ok(layer
                .files
                .read(path)?
                .map(|bytes| PackFile { bytes: bytes.into(), name: layer.files.display(path) })),
            None => Ok(built_in::file(path).map(|bytes| PackFile { bytes: bytes.into(), name: built_in_name(path) })),
        }
    }
}

/// How the user knows a file of the built-in.
fn built_in_name(path: &str) -> String {
    format!("{}:{path}", built_in::NAME)
}

/// The layers of the bundle at `path`.
fn bundled(path: &Path, name: &str, problems: &mut Problems) -> Option<Vec<Layer>> {
    let layers = Folder::of_file(path, name).and_then(|bytes| bundle::read(name, &bytes));
    let (_, layers) = layers.map_err(|fault| problems.push(fault)).ok()?;
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

/// A pack: a value with a slash is a path, any other is looked for as `packs/name` in the folder and its parents.
fn find(wanted: &Wanted) -> Option<Found> {
    let Wanted { name, base, shown, way, .. } = wanted;
    if *way == Way::Given {
        return open(base, shown.clone());
    }
    let is_name = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    if !is_name || name.contains(['/', '\\']) {
        let relative = Path::new(name).is_relative();
        return relative.then(|| open(&base.join(name), join(shown, name))).flatten();
    }
    if *way == Way::Pack
        && let Some(found) = base.parent().and_then(|beside| open(&beside.join(name), join(&up(shown), name)))
    {
        return Some(found);
    }
    let mut shown = shown.clone();
    for ancestor in base.canonicalize().ok()?.ancestors() {
        if let Some(found) = open(&ancestor.join("packs").join(name), join(&shown, &format!("packs/{name}"))) {
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

fn join(shown: &str, name: &str) -> String {
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

fn missing(wanted: &Wanted) -> Diagnostic {
    let diagnostic = Diagnostic::new(Code::PackMissing).arg("name", &wanted.name);
    let diagnostic = match &wanted.asked {
        Some(span) => diagnostic.at(span.clone()),
        None => diagnostic.in_file(&wanted.shown),
    };
    match nearest(&wanted.name, [built_in::NAME]).filter(|_| wanted.way != Way::Given) {
        Some(similar) => diagnostic.arg("similar", similar).hint("hint-similar"),
        None if wanted.way == Way::Given => diagnostic.hint("hint-given"),
        None if wanted.name.contains(['/', '\\']) => diagnostic.hint("hint-path"),
        None => diagnostic.hint("hint-name"),
    }
}
