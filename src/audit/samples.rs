//! Conferences of every shape, made up, by which packs are tried. On the built-in alone none of them gives a finding.

use std::sync::Arc;

use crate::diag::{Problems, Source};
use crate::dossier::Dossier;
use crate::pack::{BUILT_IN, Pack};

/// A conference that is part of the program.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    pub name: &'static str,
    text: &'static str,
}

/// All sections, nothing but what is required, and the longest texts.
pub const SAMPLES: [Sample; 3] = [
    Sample { name: "day-du", text: include_str!("../../templates/samples/day-du.toml") },
    Sample { name: "toi-thieu", text: include_str!("../../templates/samples/toi-thieu.toml") },
    Sample { name: "dai-nhat", text: include_str!("../../templates/samples/dai-nhat.toml") },
];

/// The folder of samples, as findings name it.
const FOLDER: &str = "samples";

impl Sample {
    /// The sample with the documents that `pack` makes of it.
    pub fn open(self, pack: &Arc<Pack>, problems: &mut Problems) -> Option<Dossier> {
        let source = Source::new(format!("{BUILT_IN}:{FOLDER}/{}.toml", self.name), self.text);
        Dossier::sample(&source, pack, problems)
    }
}
