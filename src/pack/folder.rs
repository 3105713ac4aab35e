//! A folder out of which nothing is read but what lies in it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::diag::{Code, Diagnostic};
use crate::model::read_bytes;
use crate::text::{Astray, astray};

/// A folder, and how the user knows it.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
    name: String,
}

/// A number of files, and their bytes together.
#[derive(Debug, Clone, Copy, Default)]
pub struct Weight {
    pub files: usize,
    pub bytes: u64,
}

impl Weight {
    pub fn is_beyond(self, most: Self) -> bool {
        self.files > most.files || self.bytes > most.bytes
    }

    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { files: self.files.saturating_add(other.files), bytes: self.bytes.saturating_add(other.bytes) }
    }
}

/// Largest file that is taken from a pack or a conference's folder, in bytes.
const MOST_BYTES: u64 = 64 << 20;

impl Folder {
    /// `None` when there is no such folder.
    pub fn open(path: &Path, name: impl Into<String>) -> Option<Self> {
        let root = path.canonicalize().ok().filter(|root| root.is_dir())?;
        Some(Self { root, name: name.into() })
    }

    /// The real path, free of links.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// How the user knows `relative` in this folder.
    pub fn display(&self, relative: &str) -> String {
        match self.name.as_str() {
            "" | "." => relative.to_owned(),
            name => format!("{}/{relative}", name.trim_end_matches('/')),
        }
    }

    /// The file at `relative`, with `/` between names; `Ok(None)` when there is none. A path that
    /// leads out of the folder, by `..`, from the root or through a link, is an error.
    pub fn read(&self, relative: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
        let refused = |code| Diagnostic::new(code).in_file(self.display(relative));
        match astray(relative) {
            Some(Astray::Outside) => return Err(refused(Code::FileOutside)),
            Some(Astray::Device) => return Err(refused(Code::DeviceName)),
            None => {}
        }
        let Ok(path) = self.root.join(relative).canonicalize() else { return Ok(None) };
        if !path.starts_with(&self.root) {
            return Err(refused(Code::FileOutside));
        }
        match path.is_file() {
            true => Self::of_file(&path, &self.display(relative)).map(Some),
            false => Ok(None),
        }
    }

    /// The bytes of a file that the user knows as `name`.
    pub fn of_file(path: &Path, name: &str) -> Result<Vec<u8>, Diagnostic> {
        read_bytes(path, name, MOST_BYTES)
    }

    /// How much lies below the folders `under`: its number of files and folders, and their bytes. Counts no further than one more
    /// than `most`.
    pub fn weight(&self, under: &[&str], most: Weight) -> Weight {
        let mut weight = Weight::default();
        let mut folders: Vec<PathBuf> = under.iter().map(|name| self.root.join(name)).collect();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                weight.files += 1;
                match entry.metadata() {
                    Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                    Ok(file) => weight.bytes = weight.bytes.saturating_add(file.len()),
                    Err(_) => {}
                }
                if weight.is_beyond(most) {
                    return weight;
                }
            }
        }
        weight
    }

    /// The files below the folder `under`, in order of their names; links are not followed.
    pub fn files(&self, under: &str) -> Vec<String> {
        let mut files = Vec::new();
        let mut folders = vec![under.trim_end_matches('/').to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(self.root.join(&folder)).into_iter().flatten().flatten() {
                let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
                match entry.file_type() {
                    Ok(kind) if kind.is_dir() => folders.push(path),
                    _ => files.push(path),
                }
            }
        }
        files.sort();
        files
    }
}
