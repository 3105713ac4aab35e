//! Where the files of a layer lie: in a folder, or in a bundle.

use std::path::PathBuf;
use std::sync::Arc;

use super::bundle::BundledLayer;
use super::folder::{Folder, Weight};
use crate::diag::Diagnostic;

/// The folders of a pack; what lies beside them is nobody's but the author's.
pub const FOLDERS: [&str; 4] = ["assets", "fonts", "lib", "templates"];

/// Most files of a pack, in all of its layers, and most bytes of them together: what its documents ask for is held in memory.
pub const MOST: Weight = Weight { files: 5_000, bytes: 96 << 20 };

/// The files of one layer.
#[derive(Debug, Clone)]
pub enum Files {
    Folder(Folder),
    Bundled(Arc<BundledLayer>),
}

impl Files {
    /// The file at `relative`, with `/` between names; `Ok(None)` when there is none.
    pub fn read(&self, relative: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
        match self {
            Self::Folder(folder) => folder.read(relative),
            Self::Bundled(layer) => Ok(layer.read(relative).map(<[u8]>::to_vec)),
        }
    }

    /// The files below the folder `under`, in order of their names.
    pub fn below(&self, under: &str) -> Vec<String> {
        match self {
            Self::Folder(folder) => folder.files(under),
            Self::Bundled(layer) => layer.below(under),
        }
    }

    /// How the user knows the file at `relative`.
    pub fn display(&self, relative: &str) -> String {
        match self {
            Self::Folder(folder) => folder.display(relative),
            Self::Bundled(layer) => layer.display(relative),
        }
    }

    /// The file's path on the disk, where it has one that a person can edit.
    pub fn path(&self, relative: &str) -> Option<PathBuf> {
        match self {
            Self::Folder(folder) => Some(folder.root().join(relative)),
            Self::Bundled(_) => None,
        }
    }

    /// The name of the folder, or of the layer in its bundle.
    pub fn name(&self) -> String {
        match self {
            Self::Folder(folder) => folder.root().file_name().unwrap_or_default().to_string_lossy().into_owned(),
            Self::Bundled(layer) => layer.name().to_owned(),
        }
    }

    /// The folder itself, free of links.
    pub fn folder(&self) -> Option<&Folder> {
        match self {
            Self::Folder(folder) => Some(folder),
            Self::Bundled(_) => None,
        }
    }
}
