//! Which documents are made, under which names. Nothing is made before the plan is whole.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::open::Dossier;
use crate::diag::{Code, Diagnostic};
use crate::model::{Document, DocumentKind};

/// One document to make, and where it goes.
#[derive(Debug)]
pub struct Job<'a> {
    pub dossier: &'a Dossier,
    pub document: &'a Document,
    pub output: PathBuf,
}

/// The jobs of `dossiers`, each with its output folder, in order. With `only`, the other
/// kinds are left out; one of `only` that a conference does not have is left to the caller to
/// report. Two jobs with one name are an error before any work.
pub fn plan<'a>(dossiers: &'a [(Dossier, PathBuf)], only: &[DocumentKind]) -> Result<Vec<Job<'a>>, Vec<Diagnostic>> {
    let mut jobs = Vec::new();
    let mut taken: BTreeMap<PathBuf, &Dossier> = BTreeMap::new();
    let mut clashes = Vec::new();
    for (dossier, folder) in dossiers {
        for document in &dossier.conference.documents {
            if !only.is_empty() && !only.contains(&document.kind) {
                continue;
            }
            let output = folder.join(Path::new(document.kind.id()).with_extension("pdf"));
            if let Some(other) = taken.insert(output.clone(), dossier) {
                let clash = Diagnostic::new(Code::OutputClash).in_file(dossier.conference.source.name());
                clashes.push(clash.arg("output", output.display()).arg("other", other.conference.source.name()));
            }
            jobs.push(Job { dossier, document, output });
        }
    }
    if clashes.is_empty() { Ok(jobs) } else { Err(clashes) }
}
