//! The register beside the certificates: made from the same numbers, when all of them are made.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::manifest::FileEntry;
use super::open::Dossier;
use super::plan::Job;
use crate::diag::Diagnostic;
use crate::output::{self, Digest};
use crate::register::{self, REGISTER_FILE};

/// A register that stands in its folder now.
pub struct Registered<'a> {
    pub folder: &'a Path,
    pub file: FileEntry,
    /// Whether its bytes are others than before.
    pub is_new: bool,
}

/// Writes the register of each conference of `dossiers` that grants something; `jobs` tell where certificates stand.
pub fn registers<'a>(dossiers: &'a [(Dossier, PathBuf)], jobs: &[Job<'_>]) -> Vec<Result<Registered<'a>, Diagnostic>> {
    let granting = dossiers.iter().filter(|(dossier, _)| dossier.conference.awards.recipients().next().is_some());
    granting.map(|(dossier, folder)| registered(dossier, folder, jobs)).collect()
}

fn registered<'a>(dossier: &Dossier, folder: &'a Path, jobs: &[Job<'_>]) -> Result<Registered<'a>, Diagnostic> {
    let own = jobs.iter().filter(|job| std::ptr::eq(job.dossier, dossier));
    let certificates =
        own.filter_map(|job| Some((job.part.record().filter(|_| !job.is_repeated())?, job.name.as_str())));
    let certificates: BTreeMap<u32, &str> = certificates.collect();
    let bytes =
        register::write(&dossier.conference, |ordinal| certificates.get(&ordinal).map(|name| (*name).to_owned()))?;
    let (path, sha256) = (folder.join(REGISTER_FILE), Digest::of(&bytes));
    let is_new = Digest::of_file(&path).ok() != Some(sha256);
    if is_new {
        output::write(&path, &bytes)?;
    }
    let document = REGISTER_FILE.trim_end_matches(".xlsx").to_owned();
    let file = FileEntry {
        path: REGISTER_FILE.to_owned(),
        sha256,
        document,
        record: None,
        pages: 0,
        made_from: None,
        findings: Vec::new(),
    };
    Ok(Registered { folder, file, is_new })
}
