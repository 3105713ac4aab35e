//! The register beside the certificates: made from the same numbers, when all of them are made.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::manifest::FileEntry;
use super::open::Dossier;
use super::plan::Job;
use super::store::Store;
use crate::diag::{Code, Diagnostic};
use crate::output::{self, Digest};
use crate::register::{self, REGISTER_FILE};

/// A register that stands in its folder now.
pub struct Registered<'a> {
    pub folder: &'a Path,
    pub file: FileEntry,
    /// Whether its bytes are others than before.
    pub is_new: bool,
    /// What is to be told where somebody had changed the one that stood there.
    pub put_aside: Option<Diagnostic>,
}

/// Writes the register of each conference of `dossiers` that grants something; `jobs` tell where certificates stand.
/// `store` knows what the last run has written: notes that somebody has added since are put aside, not lost.
pub fn registers<'a>(
    dossiers: &'a [(Dossier, PathBuf)],
    jobs: &[Job<'_>],
    store: &Store<'_>,
) -> Vec<Result<Registered<'a>, Diagnostic>> {
    let granting = dossiers.iter().filter(|(dossier, _)| dossier.conference.awards.recipients().next().is_some());
    granting.map(|(dossier, folder)| registered(dossier, folder, jobs, store)).collect()
}

fn registered<'a>(
    dossier: &Dossier,
    folder: &'a Path,
    jobs: &[Job<'_>],
    store: &Store<'_>,
) -> Result<Registered<'a>, Diagnostic> {
    let bytes = register_of(dossier, jobs.iter().filter(|job| std::ptr::eq(job.dossier, dossier)))?;
    let (path, sha256) = (folder.join(REGISTER_FILE), Digest::of(&bytes));
    let before = Digest::of_file(&path).ok();
    let is_new = before != Some(sha256);
    let mut put_aside = None;
    if is_new {
        if before.is_some() && before != store.written(folder, REGISTER_FILE) {
            let aside = output::put_aside(&path)?;
            let told = Diagnostic::new(Code::RegisterAside).in_file(path.display().to_string());
            put_aside = Some(told.arg("aside", aside.display()));
        }
        output::write(&path, &bytes)?;
    }
    let document = REGISTER_FILE.trim_end_matches(".xlsx").to_owned();
    let file = FileEntry {
        path: REGISTER_FILE.into(),
        sha256,
        document: document.into(),
        record: None,
        pages: 0,
        data: None,
        made_from: None,
        findings: Vec::new(),
        rows: None,
        making: store.making(folder, dossier),
    };
    Ok(Registered { folder, file, is_new, put_aside })
}

/// The register of `dossier`; its `jobs` tell where certificates stand.
pub fn register_of<'j, 'a: 'j>(
    dossier: &Dossier,
    jobs: impl Iterator<Item = &'j Job<'a>>,
) -> Result<Vec<u8>, Diagnostic> {
    let certificates =
        jobs.filter_map(|job| Some((job.part.record().filter(|_| !job.is_repeated())?, job.name.as_str())));
    let certificates: BTreeMap<u32, &str> = certificates.collect();
    register::write(&dossier.conference, |ordinal| certificates.get(&ordinal).map(|name| (*name).to_owned()))
}
