//! Print files of certificates: whose, on which printer, into which files.
//!
//! The one idea: what is printed again, on trial, in another mode or for one printer never takes the name of the
//! file that `build` makes of the whole list, so that nobody sends a trial to the printer, or three sheets for a
//! hundred, and no build undoes a print.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use super::manifest::FileEntry;
use super::open::Dossier;
use super::part::{Edition, Part, Sheets};
use super::plan::{Job, Order, records};
use super::rows::record_absent;
use super::shelf::Shelf;
use crate::diag::{Code, Diagnostic};
use crate::model::{Document, Press, PrintMode, PrinterTable, Record};
use crate::text::slug;

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

/// How the certificates of `document` are printed in `mode`, on `printer` where one is named.
pub fn press(dossier: &Dossier, document: &Document, mode: PrintMode, printer: Option<&PrinterTable>) -> Press {
    let paper = dossier.conference.looks.design_of(document.kind).paper();
    Press { mode, printer: printer.cloned(), feed: printer.and_then(|printer| printer.feeds(paper)) }
}

impl Print {
    /// The print files of `dossiers`, each with its output folder, in order.
    pub fn plan<'a>(&self, dossiers: &'a [(Dossier, PathBuf)], order: &Order) -> Result<Vec<Job<'a>>, Vec<Diagnostic>> {
        let mut jobs = Vec::new();
        let mut faults = Vec::new();
        for (dossier, folder) in dossiers {
            let is_asked = |document: &&Document| document.kind.certifies().is_some() && order.asks(document.kind.id());
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
                let press = press(dossier, document, mode, printer);
                let feed = press.feed;
                if feed.is_some_and(|feed| feed.width < paper.width || feed.height < paper.height) {
                    let given = printer.and_then(|printer| printer.paper.as_ref()).map(|paper| paper.span.clone());
                    let small = Diagnostic::new(Code::FeedSmall).at(given).in_document(document.kind.id());
                    faults.push(small.arg("feed", feed.unwrap_or(paper)).arg("paper", paper));
                }
                let again = !self.records.is_empty();
                let name = print_name(dossier, document, mode, self.printer.as_deref(), again);
                let sitting = Sitting { name, press, printer: self.printer.clone(), again };
                jobs.extend(print_files(dossier, document, folder, records, sitting, order.sheets_per_file));
            }
        }
        if faults.is_empty() { Ok(jobs) } else { Err(faults) }
    }

    /// Whether the file `name` is that of `job`, or another part of the same print file.
    pub fn is_part(&self, name: &str, job: &Job<'_>) -> bool {
        let Part::Sheets(sheets) = &job.part else { return false };
        let again = !self.records.is_empty();
        let whole = print_name(job.dossier, job.document, sheets.edition.press.mode, self.printer.as_deref(), again);
        is_part_of(name, &whole)
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
        let known: BTreeSet<u32> = all.iter().flatten().map(|record| record.recipient.ordinal).collect();
        let ids = documents.iter().map(|document| document.kind.id()).collect::<Vec<_>>().join(", ");
        // The first that is unknown tells enough of a range, however far it goes.
        let absent = self.records.iter().filter_map(|range| range.clone().find(|ordinal| !known.contains(ordinal)));
        let name = dossier.conference.source.name();
        let absent = absent.map(|ordinal| record_absent(ordinal, &ids, &known).in_file(name));
        let absent: Vec<Diagnostic> = absent.collect();
        if !absent.is_empty() {
            return Err(absent);
        }
        let is_chosen =
            |record: &Record<'_>| self.records.iter().any(|range| range.contains(&record.recipient.ordinal));
        Ok(all.into_iter().map(|records| records.into_iter().filter(is_chosen).collect()).collect())
    }
}

/// What the sheets of a print file have in common.
pub struct Sitting {
    /// The name of the file, without its ending.
    pub name: String,
    pub press: Press,
    /// The name of the printer.
    pub printer: Option<String>,
    /// Whether it is some of the list only.
    pub again: bool,
}

impl Sitting {
    /// The whole list, as the office has settled it.
    pub fn usual(dossier: &Dossier, document: &Document) -> Self {
        let mode = dossier.conference.looks.design_of(document.kind).mode();
        let name = print_name(dossier, document, mode, None, false);
        Self { name, press: Press::of(mode), printer: None, again: false }
    }
}

/// Name of a print file, without its ending: `giay-khen-in`; `giay-khen-tang-2-in` for the printer `tang-2`;
/// `giay-khen-in-lai` for some of the list, `giay-khen-in-thu` for a trial, `giay-khen-in-phoi` where the office usually
/// prints on white paper. The printer stands before `-in`: behind it, `tang-2` would be the second part of `tang`.
fn print_name(dossier: &Dossier, document: &Document, mode: PrintMode, printer: Option<&str>, again: bool) -> String {
    let printer = printer.map(|name| format!("-{}", slug(name))).unwrap_or_default();
    let again = if again { "-lai" } else { "" };
    let usual = dossier.conference.looks.design_of(document.kind).mode();
    let mode = match mode {
        PrintMode::Proof => "-thu",
        same if same == usual => "",
        PrintMode::Full => "-giay-trang",
        PrintMode::Blank => "-phoi",
    };
    format!("{}{printer}-in{again}{mode}", document.kind.id())
}

/// Whether the print file of `job` is called so now, or is a part of one that is: the usual name is that of the usual mode.
pub fn is_named(job: &Job<'_>) -> bool {
    let Part::Sheets(sheets) = &job.part else { return false };
    let Edition { of, press, printer, .. } = &*sheets.edition;
    is_part_of(&job.name, &print_name(job.dossier, job.document, press.mode, printer.as_deref(), of.is_none()))
}

/// Whether the file `name` is the print file `whole`, or a part of it.
fn is_part_of(name: &str, whole: &str) -> bool {
    let part = name.strip_prefix(whole).and_then(|rest| rest.strip_suffix(".pdf"));
    part.is_some_and(|part| part.strip_prefix('-').unwrap_or(part).bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether `file` is a print file that only `print` makes: it stands beside that of the whole list.
pub fn is_extra(file: &FileEntry) -> bool {
    file.rows.is_some() && !is_part_of(&file.path, &format!("{}-in", file.document))
}

/// The print file of `records`, in parts when it has more than `sheets_per_file` sheets:
/// `giay-khen-in.pdf`, `giay-khen-in-1.pdf`, ...; nothing where there is no such number.
pub fn print_files<'a>(
    dossier: &'a Dossier,
    document: &'a Document,
    folder: &'a Path,
    records: Vec<Record<'a>>,
    Sitting { name, press, printer, again }: Sitting,
    sheets_per_file: Option<usize>,
) -> Vec<Job<'a>> {
    let Some(sheets_per_file) = sheets_per_file else { return Vec::new() };
    let edition = Edition::new(press, printer, (!again).then_some(records.len()));
    let files: Vec<_> = records.chunks(sheets_per_file.max(1)).collect();
    let digits = if files.len() < 2 { 0 } else { files.len().to_string().len() };
    let jobs = files.into_iter().enumerate().map(|(index, records)| {
        let name = match digits {
            0 => format!("{name}.pdf"),
            _ => format!("{name}-{:0digits$}.pdf", index + 1),
        };
        let sheets = Sheets { records: records.to_vec(), edition: edition.clone(), shelf: Shelf::None };
        Job { dossier, document, part: Part::Sheets(sheets), folder, name: name.into() }
    });
    jobs.collect()
}
