//! Packs: what an office makes its own, how it is sent, and what it cannot do.

mod bundles;
mod documents;
mod kinds;
mod looks;
mod office;
mod signers;
mod wording;

use std::fs;
use std::path::Path;

/// Writes `files`, paths and texts, below `folder`.
pub fn write(folder: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}
