//! A pack on trial: the samples on it, and what is found there led back to the pack.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::samples::SAMPLES;
use crate::diag::{Diagnostic, Label, Place, Problems, Severity};
use crate::dossier::{Dossier, Job, LaidOut};
use crate::pack::{BUILT_IN, Pack, SETTINGS_FILE};
use crate::rules::{Topic, rule};
use crate::typeset::Standards;
/// A pack with its samples.
pub struct Trial {
    pub pack: Arc<Pack>,
    /// The samples on the pack, each with a folder of its own into which nothing is written.
    pub dossiers: Vec<(Dossier, PathBuf)>,
}

/// What was seen of one file of a sample.
pub struct Seen {
    pub problems: Problems,
    pub pages: usize,
    /// The font families on its pages.
    pub families: BTreeSet<String>,
}

impl Trial {
    /// Opens the samples on `pack`. Samples are sound: what is found concerns what the pack says in their place.
    pub fn open(pack: Pack, problems: &mut Problems) -> Self {
        let pack = Arc::new(pack);
        let mut dossiers = Vec::new();
        for sample in SAMPLES {
            let mut found = Problems::new();
            let dossier = sample.open(&pack, &mut found);
            // That the sample's people, days or awards do not fit this office says nothing about the pack.
            let is_made = dossier.is_some();
            let by_law = |finding: &Diagnostic| rule(finding.code).is_some_and(|rule| rule.topic == Topic::Law);
            found.retain(|finding| {
                !by_law(finding) && (in_pack(finding) || !is_made && finding.severity == Severity::Error)
            });
            problems.extend(found.into_vec());
            dossiers.extend(dossier.map(|dossier| (dossier, PathBuf::from(sample.name))));
        }
        Self { pack, dossiers }
    }

    /// Judges the pages of `job`, up to the PDF, which is not kept.
    pub fn seen(job: &Job<'_>, laid_out: LaidOut<'_>) -> Seen {
        let made = laid_out.export(job, &Standards::default());
        let families = made.pages.iter().flat_map(|page| &page.runs).map(|run| run.family.clone()).collect();
        Seen { problems: made.problems, pages: made.pages.len(), families }
    }

    /// The functions and pictures that the samples have asked for so far.
    pub fn served(&self) -> BTreeSet<String> {
        let files = self.dossiers.iter().flat_map(|(dossier, _)| dossier.shared.files().served());
        files.map(|(path, _)| path).collect()
    }

    /// `found` with the pack's own places first, each fault once. Without the pack the samples are sound, so whatever is
    /// found is to be mended in the pack.
    pub fn led_back(&self, found: Problems) -> Vec<Diagnostic> {
        let mut told: Vec<Diagnostic> = Vec::new();
        for mut finding in found.into_vec() {
            finding.record = None;
            let (own, others): (Vec<Label>, Vec<Label>) = finding.labels.drain(..).partition(is_own);
            finding.labels = match own.is_empty() {
                true => std::iter::once(self.place(finding.document.as_deref())).chain(others).collect(),
                false => own,
            };
            let same =
                |other: &&mut Diagnostic| other.code == finding.code && other.labels.first() == finding.labels.first();
            match told.iter_mut().find(same) {
                Some(known) => known.document = joined(known.document.take(), finding.document),
                None => told.push(finding),
            }
        }
        told
    }

    /// Where the pack would be mended, when no place in it is known: its template of the document, or its settings.
    fn place(&self, document: Option<&str>) -> Label {
        let template = document.map(|id| format!("templates/{id}.typ.j2"));
        let template = template.filter(|path| self.pack.layer_with(0, path) == Some(0) && self.pack.depth() > 1);
        let file = self.pack.shown(0, template.as_deref().unwrap_or(SETTINGS_FILE));
        Label { place: Place::File(file), caption: None }
    }
}

fn joined(known: Option<String>, other: Option<String>) -> Option<String> {
    match (known, other) {
        (Some(known), Some(other)) if !known.split(", ").any(|id| id == other) => Some(format!("{known}, {other}")),
        (known, other) => known.or(other),
    }
}

fn in_pack(finding: &Diagnostic) -> bool {
    finding.labels.iter().any(is_own)
}

/// Whether a person can edit what the label points at: neither the samples nor the built-in are files.
fn is_own(label: &Label) -> bool {
    let file = match &label.place {
        Place::Text(span) => span.source.name(),
        Place::File(name) => name,
    };
    !file.strip_prefix(BUILT_IN).is_some_and(|rest| rest.starts_with(':'))
}
