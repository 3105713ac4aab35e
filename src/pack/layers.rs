//! A pack's layers, nearest first, and the files that they supply together.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use super::built_in;
use super::bundle;
use super::files::{FOLDERS, Files};
use super::folder::Folder;
use super::kinds::documents;
use super::settings::{BASIS, FILE, Settings, agency, layered, signers};
use super::summary::PackSummary;
use crate::diag::{Code, Diagnostic, Problems, Source};
use crate::model::{Below, Looks, OfficeDocuments, decode};
use crate::output::Digest;
use crate::table::{Layered, Line};

/// All layers of a conference's pack; the built-in lies below them.
#[derive(Debug)]
pub struct Pack {
    layers: Vec<Layer>,
    /// What the layers say of documents together.
    documents: OfficeDocuments,
}

#[derive(Debug)]
pub struct Layer {
    pub files: Files,
    pub settings: Settings,
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

/// A file that a pack supplies.
#[derive(Debug, Clone)]
pub struct PackFile {
    pub bytes: Cow<'static, [u8]>,
    /// How the user knows the file.
    pub name: String,
}

impl Pack {
    /// The pack of `layers`, the nearest first.
    pub(super) fn of(layers: Vec<Layer>, problems: &mut Problems) -> Self {
        let mut pack = Self { layers, documents: OfficeDocuments::default() };
        let said = pack.settings().map(Settings::documents).reduce(Layered::over).unwrap_or_default();
        pack.documents = documents(said, |file| pack.layer_with(0, file).is_some(), problems);
        pack
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
            agency: agency(self.settings()),
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

    /// The files of all layers but the built-in that decide about documents, with their sums: `xa-phuoc-hiep:pack.toml`.
    pub fn sums(&self) -> Vec<(String, Digest)> {
        let mut sums = Vec::new();
        for layer in &self.layers {
            for path in bundle::bundled_paths(&layer.files).into_iter().filter(|path| *path != BASIS) {
                if let Ok(Some(bytes)) = layer.files.read(&path) {
                    sums.push((format!("{}:{path}", layer.name()), Digest::of(&bytes)));
                }
            }
        }
        sums
    }

    /// The pack as one file, to be sent: all its layers but the built-in.
    pub fn bundled(&self) -> Result<Vec<u8>, Diagnostic> {
        let layers: Vec<_> = self.layers.iter().map(|layer| (layer.name(), &layer.files)).collect();
        let version = self.layers.first().and_then(|layer| layer.settings.version.as_ref());
        let bytes = bundle::write(&self.name(), version.map(|line| &*line.text), &layers)?;
        // What nobody can open must not be sent.
        bundle::read(&self.name(), &bytes).map(|_| bytes)
    }

    /// The name of the nearest layer.
    pub fn name(&self) -> String {
        self.layers.first().map_or_else(|| built_in::NAME.to_owned(), Layer::name)
    }

    /// For which pack below the nearest layer was made, as it says itself.
    pub fn made_for(&self) -> Option<&Line> {
        self.layers.first()?.settings.base.as_ref()
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

    /// Whether the template that the user knows as `shown` stands in the place of one of a layer below.
    pub fn stands_over(&self, shown: &str) -> bool {
        let is_over = |layer: usize| {
            let paths = self.paths(layer);
            let own = paths.iter().find(|path| path.starts_with("templates/") && self.shown(layer, path) == shown);
            own.is_some_and(|path| self.layer_with(layer + 1, path).is_some())
        };
        (0..self.layers.len()).any(is_over)
    }

    /// The file `path` of the first layer from `from` downwards that has it.
    pub fn file(&self, from: usize, path: &str) -> Result<Option<PackFile>, Diagnostic> {
        self.layer_with(from, path).map_or(Ok(None), |layer| self.file_in(layer, path))
    }

    /// The text file `path` of the first layer from `from` downwards that has it, in any encoding that Notepad writes.
    pub fn text(&self, from: usize, path: &str) -> Result<Option<Source>, Diagnostic> {
        let Some(file) = self.file(from, path)? else { return Ok(None) };
        match decode(file.bytes.into_owned()) {
            Some(text) => Ok(Some(Source::new(file.name, text))),
            None => Err(Diagnostic::new(Code::InputNotText).in_file(file.name)),
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

    /// The folders of the layers on the disk; a bundle has none.
    pub fn folders(&self) -> impl Iterator<Item = &Path> {
        self.layers.iter().filter_map(|layer| layer.files.folder().map(Folder::root))
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
