//! Print files of certificates: whose, on which printer, into which files.
//!
//! The one idea: what is printed again or on trial never takes the name of the file for the whole list,
//! so that nobody sends a trial to the printer, or three sheets for a hundred.

use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::open::Dossier;
use super::part::{Part, Sheets};
use super::plan::{Job, Order, records};
use super::shelf::Shelf;
use crate::diag::{Code, Diagnostic};
use crate::model::{Document, Press, PrintMode, PrinterTable, Record};

/// What is to be printed of the certificates of a conference.
#[derive(Debug, Clone, Default)]
pub struct Print {
    /// Instead of each form's own.
    pub mode: Option<PrintMode>,
    /// Ordinals of the decision; all when there are none.
    pub records: Vec<RangeInclusive<u32>>,
    /// Name of the printer whose shift is made up for.
    pub printer: Option<String>,
}

impl Print {
    /// The print files of `dossiers`, each with its output folder, in order.
    pub fn plan<'a>(&self, dossiers: &'a [(Dossier, PathBuf)], order: &Order) -> Result<Vec<Job<'a>>, Vec<Diagnostic>> {
        let mut jobs = Vec::new();
        let mut faults = Vec::new();
        for (dossier, folder) in dossiers {
            let is_asked = |document: &&Document| {
                document.kind.certifies().is_some() && (order.only.is_empty() || order.only.contains(&document.kind))
            };
            let documents: Vec<&Document> = dossier.conference.documents.iter().filter(is_asked).collect();
            if documents.is_empty() && order.only.is_empty() {
                faults.push(Diagnostic::new(Code::PrintNothing).in_file(dossier.conference.source.name()));
            }
            let printer = self.printer(dossier).map_err(|fault| faults.push(fault)).unwrap_or_default();
            let chosen = self.chosen(dossier, &documents).map_err(|absent| faults.extend(absent)).unwrap_or_default();
            for (document, records) in documents.into_iter().zip(chosen) {
                let design = dossier.conference.looks.design_of(document.kind);
                let mode = self.mode.unwrap_or_else(|| design.mode());
                let paper = design.paper();
                let feed = printer.and_then(|printer| printer.feeds(paper));
                let press = Press { mode, printer: printer.cloned(), feed };
                if feed.is_some_and(|feed| feed.width < paper.width || feed.height < paper.height) {
                    let given = printer.and_then(|printer| printer.paper.as_ref()).map(|paper| paper.span.clone());
                    let small = Diagnostic::new(Code::FeedSmall).at(given).in_document(document.kind.id());
                    faults.push(small.arg("feed", feed.unwrap_or(paper)).arg("paper", paper));
                }
                let name = print_name(document, mode, !self.records.is_empty());
                jobs.extend(print_files(dossier, document, folder, &name, records, press, order.sheets_per_file));
            }
        }
        if faults.is_empty() { Ok(jobs) } else { Err(faults) }
    }

    /// Whether the file `name` is that of `job`, or another part of the same print file.
    pub fn is_part(&self, name: &str, job: &Job<'_>) -> bool {
        let Part::Sheets(sheets) = &job.part else { return false };
        let rest = name.strip_prefix(&print_name(job.document, sheets.press.mode, !self.records.is_empty()));
        let rest = rest.and_then(|rest| rest.strip_suffix(".pdf"));
        rest.is_some_and(|part| part.strip_prefix('-').unwrap_or(part).bytes().all(|byte| byte.is_ascii_digit()))
    }

    fn printer<'a>(&self, dossier: &'a Dossier) -> Result<Option<&'a PrinterTable>, Diagnostic> {
        let Some(name) = &self.printer else { return Ok(None) };
        let looks = &dossier.conference.looks;
        let known = || looks.printers.0.iter().map(|(known, _)| known.as_str());
        looks.printer(name).map(Some).ok_or_else(|| {
            let unknown = Diagnostic::new(Code::UnknownPrinter).in_file(dossier.conference.source.name());
            let listed = known().collect::<Vec<_>>().join(", ");
            let unknown = unknown.arg("printer", name).arg("known", &listed);
            if listed.is_empty() { unknown } else { unknown.hint("hint-known") }
        })
    }

    /// The records of each of `documents` that are printed, in the order of the list.
    fn chosen<'a>(
        &self,
        dossier: &'a Dossier,
        documents: &[&'a Document],
    ) -> Result<Vec<Vec<Record<'a>>>, Vec<Diagnostic>> {
        let all: Vec<Vec<Record<'a>>> = documents.iter().map(|document| records(dossier, document.kind)).collect();
        if self.records.is_empty() || documents.is_empty() {
            return Ok(all);
        }
        let known: std::collections::BTreeSet<u32> =
            all.iter().flatten().map(|record| record.recipient.ordinal).collect();
        let ids = documents.iter().map(|document| document.kind.id()).collect::<Vec<_>>().join(", ");
        let end = |ordinal: Option<&u32>| ordinal.copied().unwrap_or_default();
        // The first that is unknown tells enough of a range, however far it goes.
        let absent = self.records.iter().filter_map(|range| range.clone().find(|ordinal| !known.contains(ordinal)));
        let absent = absent.map(|ordinal| {
            let absent = Diagnostic::new(Code::RecordAbsent).in_file(dossier.conference.source.name());
            let absent = absent.arg("record", ordinal).arg("document", &ids);
            absent.arg("first", end(known.first())).arg("last", end(known.last()))
        });
        let absent: Vec<Diagnostic> = absent.collect();
        if !absent.is_empty() {
            return Err(absent);
        }
        let is_chosen =
            |record: &Record<'_>| self.records.iter().any(|range| range.contains(&record.recipient.ordinal));
        Ok(all.into_iter().map(|records| records.into_iter().filter(is_chosen).collect()).collect())
    }
}

/// Name of a print file, without its ending: `giay-khen-in`; `giay-khen-in-lai` for some of the list,
/// `giay-khen-in-thu` for a trial.
pub fn print_name(document: &Document, mode: PrintMode, again: bool) -> String {
    let again = if again { "-lai" } else { "" };
    let trial = if mode == PrintMode::Proof { "-thu" } else { "" };
    format!("{}-in{again}{trial}", document.kind.id())
}

/// Whether the file `name` holds some sheets again, or a trial: it stands beside the print file of the whole list.
pub fn is_extra(name: &str) -> bool {
    !name.contains('/') && (name.contains("-in-lai") || name.contains("-in-thu"))
}

/// The print file of `records`, in parts when it has more than `sheets_per_file` sheets:
/// `giay-khen-in.pdf`, `giay-khen-in-1.pdf`, ...
pub fn print_files<'a>(
    dossier: &'a Dossier,
    document: &'a Document,
    folder: &'a Path,
    name: &str,
    records: Vec<Record<'a>>,
    press: Press,
    sheets_per_file: usize,
) -> Vec<Job<'a>> {
    let base = Arc::new(OnceLock::new());
    let press = Arc::new(press);
    let files: Vec<_> = records.chunks(sheets_per_file.max(1)).collect();
    let digits = if files.len() < 2 { 0 } else { files.len().to_string().len() };
    let jobs = files.into_iter().enumerate().map(|(index, records)| {
        let name = match digits {
            0 => format!("{name}.pdf"),
            _ => format!("{name}-{:0digits$}.pdf", index + 1),
        };
        let sheets = Sheets { records: records.to_vec(), press: press.clone(), base: base.clone(), shelf: Shelf::None };
        Job { dossier, document, part: Part::Sheets(sheets), folder, name }
    });
    jobs.collect()
}
