//! Which files are made, under which names. Nothing is made before the plan is whole.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::open::Dossier;
use super::part::{Edition, Part, Sheets};
use super::print::{Sitting, print_files};
use super::shared_text::SharedText;
use super::shelf::Shelf;
use crate::diag::{Code, Diagnostic};
use crate::model::{Document, DocumentKind, Press, Record};
use crate::text::slug;

/// One file to make, and where it goes.
#[derive(Debug)]
pub struct Job<'a> {
    pub dossier: &'a Dossier,
    pub document: &'a Document,
    pub part: Part<'a>,
    /// The output folder of the conference, and the file's place in it, with `/`.
    pub folder: &'a Path,
    pub name: SharedText,
}

impl<'a> Job<'a> {
    fn with_shelf(mut self, shelf: Shelf) -> Self {
        if let Part::Sheets(sheets) = &mut self.part {
            sheets.shelf = shelf;
        }
        self
    }

    /// What of it is laid out by itself: each certificate, or all of a document.
    pub fn sheets(&self) -> Vec<Self> {
        let Self { dossier, document, folder, .. } = *self;
        let of = |part| Job { dossier, document, part, folder, name: self.name.clone() };
        match &self.part {
            Part::Whole => vec![of(Part::Whole)],
            Part::Sheets(sheets) => {
                let alone = |record: &Record<'a>| Sheets { records: vec![*record], ..sheets.clone() };
                sheets.records.iter().map(|record| of(Part::Sheets(alone(record)))).collect()
            }
        }
    }
}

impl Job<'_> {
    /// Whether it is a print file, whose sheets stand in files of their own, too.
    pub fn is_repeated(&self) -> bool {
        matches!(self.part, Part::Sheets(_)) && !self.name.contains('/')
    }

    pub fn output(&self) -> PathBuf {
        self.folder.join(&self.name)
    }
}

/// What is to be made of the conferences.
#[derive(Debug, Clone)]
pub struct Order {
    /// Ids of the documents; all when there are none.
    pub only: Vec<String>,
    /// Sheets of certificates in one print file, at most; none where no print files are made.
    pub sheets_per_file: Option<usize>,
}

impl Order {
    /// Whether the document `id` is to be made.
    pub fn asks(&self, id: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| only == id)
    }
}

impl Default for Order {
    fn default() -> Self {
        Self { only: Vec::new(), sheets_per_file: Some(SHEETS_PER_FILE) }
    }
}

/// What a tray holds of the heavy paper of certificates; a file of so many sheets is laid out in little memory.
pub const SHEETS_PER_FILE: usize = 100;

/// The jobs of `dossiers`, each with its output folder, in order. One of `only` that a conference does
/// not have is left to the caller to report. Two jobs with one name are an error before any work.
pub fn plan<'a>(dossiers: &'a [(Dossier, PathBuf)], order: &Order) -> Result<Vec<Job<'a>>, Vec<Diagnostic>> {
    let mut jobs = Vec::new();
    let mut taken: BTreeMap<PathBuf, &Dossier> = BTreeMap::new();
    let mut clashes = Vec::new();
    for (dossier, folder) in dossiers {
        for document in &dossier.conference.documents {
            let id = document.kind.id();
            if !order.asks(id) {
                continue;
            }
            // The names of one document's files differ by their numbers: its own name speaks for all.
            if let Some(other) = taken.insert(folder.join(id), dossier) {
                let clash = Diagnostic::new(Code::OutputClash).in_file(dossier.conference.source.name());
                let output = folder.join(id);
                // Certificates have a folder of their own.
                let output = if document.kind.certifies().is_some() { output } else { output.with_extension("pdf") };
                clashes.push(clash.arg("output", output.display()).arg("other", other.conference.source.name()));
            }
            if document.kind.certifies().is_some() {
                let sitting = Sitting::usual(dossier, document);
                let records = records(dossier, document.kind);
                let is_plain = sitting.press.is_plain();
                let print = print_files(dossier, document, folder, records, sitting, order.sheets_per_file);
                let mut certificates = certificates(dossier, document, folder);
                // A print file stands behind its certificates, so that no more of them wait than it holds.
                for mut print in print {
                    let Part::Sheets(sheets) = &mut print.part else { continue };
                    let (brings, takes) = if is_plain { Shelf::shared() } else { Default::default() };
                    let own = certificates.by_ref().take(sheets.records.len());
                    jobs.extend(own.map(|job| job.with_shelf(brings.clone())));
                    sheets.shelf = takes;
                    jobs.push(print);
                }
                jobs.extend(certificates);
            } else {
                jobs.push(Job { dossier, document, part: Part::Whole, folder, name: format!("{id}.pdf").into() });
            }
        }
    }
    if clashes.is_empty() { Ok(jobs) } else { Err(clashes) }
}

/// The recipients of a kind of certificates, in the order of the decision's list.
pub fn records(dossier: &Dossier, kind: DocumentKind) -> Vec<Record<'_>> {
    let form = kind.certifies();
    form.map(|form| dossier.conference.awards.records(form).collect()).unwrap_or_default()
}

/// A file for each certificate: `giay-khen/001-nguyen-thi-thuy-duong.pdf`.
fn certificates<'a>(dossier: &'a Dossier, document: &'a Document, folder: &'a Path) -> impl Iterator<Item = Job<'a>> {
    let records = records(dossier, document.kind);
    let id = document.kind.id();
    let digits = digits(records.iter().map(|record| record.recipient.ordinal).max().unwrap_or_default());
    let edition = Edition::new(Press::PLAIN, None, None);
    records.into_iter().map(move |record| {
        let (ordinal, name) = (record.recipient.ordinal, slug(&record.recipient.name.text));
        let name = format!("{id}/{ordinal:0digits$}-{name}.pdf").into();
        let sheets = Sheets { records: vec![record], edition: edition.clone(), shelf: Shelf::None };
        Job { dossier, document, part: Part::Sheets(sheets), folder, name }
    })
}

/// Figures of the ordinals in file names: three, or as many as the last one has, so that names sort.
fn digits(last: u32) -> usize {
    last.to_string().len().max(3)
}
