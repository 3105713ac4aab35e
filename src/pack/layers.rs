//! A pack's layers, nearest first, and the files that they supply together.

use std::borrow::Cow;
use std::path::{Component, Path, PathBuf};

use super::built_in;
use super::folder::Folder;
use super::kinds::documents;
use super::settings::{FILE, Settings, layered, signers};
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
    folder: Folder,
    settings: Settings,
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
    /// The folder itself, named on the command line.
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

    /// The pack in the folder `path`, as the command line names it.
    pub fn open_folder(path: &Path, problems: &mut Problems) -> Option<Self> {
        let shown = path.display().to_string();
        let wanted = Wanted { name: shown.clone(), asked: None, way: Way::Given, base: path.to_owned(), shown };
        Self::stack(Some(wanted), problems)
    }

    fn stack(mut wanted: Option<Wanted>, problems: &mut Problems) -> Option<Self> {
        let mut layers: Vec<Layer> = Vec::new();
        while let Some(next) = wanted.take() {
            let above = |folder: &Folder| layers.iter().any(|layer| layer.folder.root() == folder.root());
            let built_in = next.way != Way::Given && next.name == built_in::NAME;
            let folder = match find(&next) {
                // An office's own `nd30` may stand on the built-in one.
                Some(folder) if built_in && above(&folder) => break,
                Some(folder) => folder,
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
            let settings = settings(&folder, problems)?;
            wanted = settings.extends.as_ref().map(|line| Wanted {
                name: line.text.to_string(),
                asked: Some(line.span.clone()),
                way: Way::Pack,
                base: folder.root().to_owned(),
                shown: folder.display(""),
            });
            layers.push(Layer { folder, settings });
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

    /// The settings of the nearest layer above the built-in: the file, and how the user knows it.
    pub fn own_settings(&self) -> Option<(PathBuf, String)> {
        self.layers.first().map(|layer| (layer.folder.root().join(FILE), layer.folder.display(FILE)))
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

    fn file_in(&self, layer: usize, path: &str) -> Result<Option<PackFile>, Diagnostic> {
        match self.layers.get(layer) {
            Some(layer) => Ok(layer
                .folder
                .read(path)?
                .map(|bytes| PackFile { bytes: bytes.into(), name: layer.folder.display(path) })),
            None => Ok(built_in::file(path)
                .map(|bytes| PackFile { bytes: bytes.into(), name: format!("{}:{path}", built_in::NAME) })),
        }
    }
}

fn settings(folder: &Folder, problems: &mut Problems) -> Option<Settings> {
    let name = folder.display(FILE);
    let bytes = match folder.read(FILE) {
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

/// The folder of a pack: a value with a slash is a path, any other is looked for as `packs/name`
/// in the folder and its parents.
fn find(wanted: &Wanted) -> Option<Folder> {
    let Wanted { name, base, shown, way, .. } = wanted;
    if *way == Way::Given {
        return Folder::open(base, shown.as_str());
    }
    let is_name = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    if !is_name || name.contains(['/', '\\']) {
        let relative = Path::new(name).is_relative();
        return relative.then(|| Folder::open(&base.join(name), join(shown, name))).flatten();
    }
    if *way == Way::Pack
        && let Some(folder) = base.parent().and_then(|beside| Folder::open(&beside.join(name), join(&up(shown), name)))
    {
        return Some(folder);
    }
    let mut shown = shown.clone();
    for ancestor in base.canonicalize().ok()?.ancestors() {
        if let Some(folder) = Folder::open(&ancestor.join("packs").join(name), join(&shown, &format!("packs/{name}"))) {
            return Some(folder);
        }
        shown = up(&shown);
    }
    None
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
