//! How files were made: by which program, as what was asked, of which files. Several files of a folder have one making;
//! who makes them again needs it.

use serde::{Deserialize, Serialize};

use super::manifest::SourceEntry;
use super::open::Dossier;
use super::shared_text::SharedText;
use super::sources::read_first;
use crate::archive::PROGRAM;
use crate::output::Digest;
use crate::typeset::Standards;

/// How some of a conference's files were made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MakingEntry {
    /// A sum of all else, by which files name it.
    pub id: SharedText,
    /// Who made them: `vanthu 0.1.0`.
    pub program: String,
    /// The name of the conference file.
    pub conference: String,
    /// The standards that were asked for, where these are not the usual ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standards: Option<String>,
    /// The pack that was named on the command line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<String>,
    /// Whether folders of fonts were.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fonts: bool,
    /// Whether the report was to carry its sources.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub attach_sources: bool,
    /// The files that were read before anything was laid out.
    pub sources: Vec<SourceEntry>,
}

impl MakingEntry {
    /// How the files of `dossier` are made now.
    pub fn of(dossier: &Dossier, standards: &Standards) -> Self {
        let pack = dossier.engine.pack();
        let named = || [Some(pack.name()), pack.version()].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let mut making = Self {
            id: "".into(),
            program: PROGRAM.to_owned(),
            conference: dossier.read.first().map(|file| file.path.clone()).unwrap_or_default(),
            standards: standards.asked().map(str::to_owned),
            pack: dossier.options.pack.is_some().then(named),
            fonts: !dossier.options.fonts.is_empty(),
            attach_sources: dossier.options.attach_sources,
            sources: read_first(dossier),
        };
        // Texts and sums are always written.
        let said = serde_json::to_string(&making).unwrap_or_default();
        making.id = format!("{:016x}", Digest::of_texts([said]).first_bits()).into();
        making
    }

    /// The paths of sources that `now` has no longer, has otherwise, or has anew. A conference file of another name is the same
    /// file.
    pub fn changed(&self, now: &Self) -> Vec<String> {
        let differs = |one: &[SourceEntry], other: &[SourceEntry]| -> Vec<String> {
            one.iter().filter(|source| !other.contains(source)).map(|source| source.path.clone()).collect()
        };
        let renamed = |source: &SourceEntry| match source.path == self.conference {
            true => SourceEntry { path: now.conference.clone(), sha256: source.sha256 },
            false => source.clone(),
        };
        let known: Vec<SourceEntry> = self.sources.iter().map(renamed).collect();
        let mut changed = differs(&known, &now.sources);
        changed.extend(differs(&now.sources, &known));
        changed.sort();
        changed.dedup();
        changed
    }
}
