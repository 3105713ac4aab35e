//! Certificates on which something found no room: never pushed to a second sheet, never cut off in print.

use super::part::Part;
use super::plan::Job;
use crate::diag::{Code, Diagnostic, Span};
use crate::model::Record;
use crate::table::Line;
use crate::typeset::Page;

/// Under which label the library notes the field that found no room.
const LABEL: &str = "vt-overflow";

/// What found no room on the `pages` of one certificate, at the line or the cell that is to be shortened.
pub fn overflows(pages: &[Page], job: &Job<'_>) -> Vec<Diagnostic> {
    let Part::Sheets(sheets) = &job.part else { return Vec::new() };
    let [record] = sheets.records.as_slice() else { return Vec::new() };
    let id = job.document.kind.id();
    // The office's own words: its template or its settings are too long for the sheet.
    let template = || job.dossier.engine.template(id).map(|template| template.line(1));
    let notes = pages.iter().take(1).flat_map(|page| &page.notes).filter(|(label, _)| label == LABEL);
    let mut found: Vec<Diagnostic> = Vec::new();
    for (_, field) in notes {
        let mut fault = Diagnostic::new(Code::CertificateOverflow).in_document(id).arg("field", field);
        fault = fault.arg("ordinal", record.recipient.ordinal).arg("name", &record.recipient.name.text);
        fault.record = Some(record.recipient.ordinal);
        let written = written(record, field);
        found.push(match written.is_empty() {
            true => fault.at(template()),
            false => written.into_iter().fold(fault, Diagnostic::at),
        });
    }
    if pages.len() != 1 {
        let fault = Diagnostic::new(Code::CertificatePages).in_document(id).arg("pages", pages.len());
        found.push(fault.at(template()));
    }
    found
}

/// Where the words of `field` were written.
fn written(record: &Record<'_>, field: &str) -> Vec<Span> {
    let recipient = record.recipient;
    let line = |line: &Option<Line>| line.as_ref().map(|line| line.span.clone());
    match field {
        "recipient" => vec![recipient.name.span.clone()],
        "post" => [line(&recipient.position), line(&recipient.unit)].into_iter().flatten().collect(),
        "achievement" => record.reason().map(|reason| reason.span.clone()).into_iter().collect(),
        _ => Vec::new(),
    }
}
