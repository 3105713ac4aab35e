//! A pack in one file, to be sent and used as it is: its layers down to the built-in, with a list of all files and their
//! sums.
//!
//! The one idea: a bundle is never unpacked to a disk. It is read into memory as a whole, within bounds, and nothing of
//! it is used before all of it is what its list says. So no path in it can lead anywhere.

mod contents;
mod read;
mod write;

use std::collections::BTreeMap;

pub use contents::{Contents, LayerContents};
pub use read::read;
pub use write::{bundled_paths, write};

/// How the name of a bundle ends.
pub const EXTENSION: &str = "zip";

/// Whether `name` is that of a bundle.
pub fn is_bundle(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(stem, end)| !stem.is_empty() && end.eq_ignore_ascii_case(EXTENSION))
}

/// A layer of a bundle.
#[derive(Debug)]
pub struct BundledLayer {
    /// How the user knows the bundle.
    bundle: String,
    name: String,
    files: BTreeMap<String, Vec<u8>>,
}

impl BundledLayer {
    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn read(&self, relative: &str) -> Option<&[u8]> {
        self.files.get(relative).map(Vec::as_slice)
    }

    pub fn below(&self, under: &str) -> Vec<String> {
        let under = format!("{}/", under.trim_end_matches('/'));
        self.files.keys().filter(|path| path.starts_with(&under)).cloned().collect()
    }

    /// `xa-phuoc-hiep.zip:xa-phuoc-hiep/pack.toml`.
    pub fn display(&self, relative: &str) -> String {
        format!("{}:{}/{relative}", self.bundle, self.name)
    }
}
