//! The files that a conference is made of, as they were when they were read.

use std::fs;

use super::input::Input;
use super::manifest::SourceEntry;
use super::open::Dossier;
use crate::archive::Role;
use crate::diag::Source;
use crate::model::{Conference, PICTURE_FOLDER, decode};
use crate::output::Digest;
use crate::table::Line;

/// A file of the conference's folder.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// From that folder, with `/`.
    pub path: String,
    pub role: Role,
    pub sha256: Digest,
    /// Held where a document carries it.
    pub bytes: Vec<u8>,
}

impl SourceFile {
    pub fn new(path: impl Into<String>, role: Role, bytes: Vec<u8>) -> Self {
        Self { path: path.into(), role, sha256: Digest::of(&bytes), bytes }
    }

    /// The conference file `input`, whose text `source` is. Where somebody has changed it since it was read, what was read
    /// counts.
    pub fn conference(input: &Input, source: &Source) -> Self {
        let is_same = |bytes: &Vec<u8>| decode(bytes.clone()).is_some_and(|text| text == source.text());
        let bytes = fs::read(&input.file).ok().filter(is_same);
        let name = input.file.file_name().map(|name| name.to_string_lossy().into_owned());
        let bytes = bytes.unwrap_or_else(|| source.text().as_bytes().to_vec());
        Self::new(name.unwrap_or_default(), Role::Conference, bytes)
    }
}

/// The pictures that settings name and that lie in the conference's folder, from there.
pub fn own_pictures(conference: &Conference) -> Vec<&str> {
    let of_documents = conference.documents.iter().flat_map(|document| [&document.signature, &document.seal]).flatten();
    let all: Vec<&Line> = conference.looks.pictures().chain(of_documents).collect();
    let mut own: Vec<&str> = all.into_iter().filter_map(|picture| picture.text.strip_prefix(PICTURE_FOLDER)).collect();
    own.sort_unstable();
    own.dedup();
    own
}

/// All that is read before a document is laid out: the conference file, its lists, the pictures that settings name, the
/// pack, and fonts that the user has named.
pub fn read_first(dossier: &Dossier) -> Vec<SourceEntry> {
    let entry = |(path, sha256): (String, Digest)| SourceEntry { path, sha256 };
    let own = dossier.read.iter().map(|file| (file.path.clone(), file.sha256));
    let files = dossier.shared.files();
    let picture = |path: &str| Some((path.to_owned(), Digest::of(&files.bytes(&format!("{FOLDER}{path}"))?)));
    let pictures = own_pictures(&dossier.conference).into_iter().filter_map(picture);
    let pack = dossier.engine.pack().sums();
    let fonts = dossier.shared.fonts().given().map(|(name, bytes)| (format!("{FONTS}:{name}"), Digest::of(bytes)));
    let mut all: Vec<SourceEntry> = own.chain(pictures).chain(pack).chain(fonts).map(entry).collect();
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all.dedup_by(|a, b| a.path == b.path);
    all
}

/// The folder of the conference, as documents know it.
pub const FOLDER: &str = "hoi-nghi/";
/// Under which name fonts that the user has named stand among the sources.
const FONTS: &str = "--font-path";
