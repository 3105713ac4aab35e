//! Certificates on which something found no room: never pushed to a second sheet, never cut off in print.

use super::part::Part;
use super::plan::Job;
use crate::diag::{Code, Diagnostic};
use crate::typeset::Page;

/// Under which label the library notes the field that found no room.
const LABEL: &str = "vt-overflow";

/// What found no room on `pages`, at the line or the cell that is to be shortened.
pub fn overflows(pages: &[Page], job: &Job<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let Part::Sheets(sheets) = &job.part else { return found };
    let id = job.document.kind.id();
    for (number, page) in pages.iter().enumerate().map(|(index, page)| (index + 1, page)) {
        for (_, field) in page.notes.iter().filter(|(label, _)| label == LABEL) {
            let Some(record) = sheets.records.get(number - 1) else { continue };
            let mut fault = Diagnostic::new(Code::CertificateOverflow).in_document(id).arg("field", field);
            fault = fault.arg("ordinal", record.recipient.ordinal).arg("name", &record.recipient.name.text);
            fault.record = Some(record.recipient.ordinal);
            let mut written = job.part.written(number, field);
            if written.is_empty() {
                // The office's own words: its template or its settings are too long for the sheet.
                written.extend(job.dossier.engine.template(id).map(|template| template.line(1)));
            }
            found.push(written.into_iter().fold(fault, Diagnostic::at));
        }
    }
    if pages.len() != sheets.records.len() {
        let fault = Diagnostic::new(Code::CertificatePages).in_document(id).arg("pages", pages.len());
        let template = job.dossier.engine.template(id);
        found.push(fault.arg("records", sheets.records.len()).at(template.map(|template| template.line(1))));
    }
    found
}
