//! `nguon.json`: what a document carries, with sums, and how it is made again of that.

use serde::{Deserialize, Serialize};

use super::attachment::Attachment;
use crate::output::Digest;

/// The name of the list among the attached files.
pub const CONTENTS: &str = "nguon.json";
/// Who makes documents: another version makes other bytes.
pub const PROGRAM: &str = concat!("vanthu ", env!("CARGO_PKG_VERSION"));
/// The only version of its form so far.
const FORMAT: u32 = 1;

/// What a document carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    format: u32,
    /// Who made the document.
    pub program: String,
    /// The conference file among them.
    pub conference: String,
    /// Whether reports were asked to carry their sources; a document may want it by itself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub attach_sources: bool,
    /// The pack among the files that must be named, because the conference file does not lead to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<String>,
    /// The standards that were asked for, where these are not the usual ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standards: Option<String>,
    /// Fonts that are needed and not carried: their licences may forbid it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fonts: Vec<Font>,
    files: Vec<Listed>,
}

/// A font that the user had named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Font {
    pub name: String,
    pub sha256: Digest,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Listed {
    path: String,
    sha256: Digest,
}

impl Contents {
    pub fn of(conference: &str, files: &[Attachment]) -> Self {
        let listed = |file: &Attachment| Listed { path: file.path.clone(), sha256: Digest::of(&file.bytes) };
        Self {
            format: FORMAT,
            program: PROGRAM.to_owned(),
            conference: conference.to_owned(),
            attach_sources: false,
            pack: None,
            standards: None,
            fonts: Vec::new(),
            files: files.iter().map(listed).collect(),
        }
    }

    /// Reads what `bytes` say; `None` for what this version cannot understand, or has not written.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok().filter(|contents: &Self| contents.format == FORMAT && contents.is_sound())
    }

    /// Whether what it says of how the document is made again can be said to a person, who may type it as it stands.
    fn is_sound(&self) -> bool {
        let is_listed = |path: &str| self.paths().any(|listed| listed == path);
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | ',');
        let standards = self.standards.as_deref().unwrap_or_default();
        is_listed(&self.conference) && self.pack.as_deref().is_none_or(is_listed) && standards.chars().all(is_plain)
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        // A list of texts is always written.
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// The sum of the file at `path`, where the document says that it carries it.
    pub fn sum(&self, path: &str) -> Option<Digest> {
        self.files.iter().find(|file| file.path == path).map(|file| file.sha256)
    }

    /// The paths of all files.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.path.as_str())
    }
}
