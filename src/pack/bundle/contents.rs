//! `goi.json`: what a bundle holds.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::output::Digest;

/// The name of the list in a bundle.
pub const FILE: &str = "goi.json";
/// The only version of its form so far.
pub const VERSION: u32 = 1;

/// What a bundle holds, and what it stands on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// Version of the list's form.
    pub format: u32,
    /// Who wrote it: `vanthu 0.1.0`; the built-in of this version lies below the layers.
    pub program: String,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The nearest first.
    pub layers: Vec<LayerContents>,
}

/// What a bundle holds of one layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LayerContents {
    pub name: String,
    /// Paths in the layer, with the files' sums.
    pub files: BTreeMap<String, Digest>,
}

/// Where the file `path` of the layer `index` (from 0) stands in a bundle.
pub fn entry(index: usize, path: &str) -> String {
    format!("{}/{path}", index + 1)
}
