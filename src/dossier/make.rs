//! One file: template, Typst text, pages, PDF, and every complaint at its cause.

use std::collections::BTreeSet;

use super::overflow::overflows;
use super::part::{Part, Sheets};
use super::plan::Job;
use super::{complaint, judge};
use crate::diag::{Code, Diagnostic, Problems};
use crate::model::Document;
use crate::template::{Ledger, Rendered};
use crate::typeset::{Page, Standards, Text, compile, pages, pdf};

/// What came of one job.
#[derive(Debug)]
pub struct Made {
    pub problems: Problems,
    /// The laid-out pages, once there are any.
    pub pages: Vec<Page>,
    /// The file, when nothing was wrong but what rules find: a document that breaks a rule is made,
    /// so that it can be looked at.
    pub pdf: Option<Vec<u8>>,
}

/// A document's text, before it is laid out.
pub struct Draft {
    pub rendered: Rendered,
    ledger: Ledger,
}

/// The Typst text of a job.
pub fn draft(job: &Job<'_>) -> Result<Draft, Problems> {
    let (rendered, ledger) = job.part.source(job.dossier, job.document).map_err(|fault| told(job, [fault]))?;
    Ok(Draft { rendered, ledger })
}

/// Makes one file.
pub fn make(job: &Job<'_>, standards: &Standards) -> Made {
    match draft(job) {
        Ok(draft) => draft.make(job, standards),
        Err(problems) => Made { problems, pages: Vec::new(), pdf: None },
    }
}

impl Draft {
    /// Makes the file of `job`, whose text this is.
    pub fn make(&self, job: &Job<'_>, standards: &Standards) -> Made {
        let mut made = Made { problems: Problems::new(), pages: Vec::new(), pdf: None };
        attempt(job, self, standards, &mut made);
        made.problems = told(job, made.problems.into_vec());
        made
    }
}

fn told(job: &Job<'_>, found: impl IntoIterator<Item = Diagnostic>) -> Problems {
    let mut problems = Problems::new();
    problems.extend(found);
    problems.of_job(job.document.kind.id(), job.part.record());
    problems
}

/// Goes as far as it can; stops where there is nothing to go on with.
fn attempt(job: &Job<'_>, draft: &Draft, standards: &Standards, made: &mut Made) -> Option<()> {
    let Job { dossier, document, ref part, .. } = *job;
    let Draft { rendered, ledger } = draft;
    let id = document.kind.id();
    made.problems.extend(unplaced_sections(document, rendered));

    let Some(text) = Text::new(&dossier.shared, rendered.text.clone(), document.date.value) else {
        made.problems.push(Diagnostic::new(Code::Internal).arg("detail", "no room for another file"));
        return None;
    };
    let files = dossier.shared.files();
    let explain = |complaints: Vec<_>| complaint::explain(complaints, rendered, files, id);
    let (document_pages, warnings) = compile(&text);
    made.problems.extend(explain(warnings));
    let laid_out = document_pages.map_err(|errors| made.problems.extend(explain(errors))).ok()?;
    made.pages = pages(&laid_out, &text);
    made.problems.extend(complaint::missing_glyphs(&made.pages, rendered, ledger, files, id));
    let (faults, mut torn) = overflows(&made.pages, job);
    made.problems.extend(faults);
    let numbered = made.pages.iter().enumerate();
    let unprintable = numbered.filter(|(_, page)| page.runs.iter().any(|run| !run.missing.is_empty()));
    torn.extend(unprintable.map(|(index, _)| index + 1));
    if made.problems.has_errors() {
        return without(job, &torn, standards, made);
    }
    match pdf(&laid_out, &text, &part.identity(document), standards) {
        Ok(bytes) => made.pdf = Some(bytes),
        Err(errors) => made.problems.extend(complaint::refused(errors, rendered, files, id)),
    }
    made.problems.extend(judge::layout(&made.pages, job, rendered, ledger));
    Some(())
}

/// Of a print file, the sheets that are sound: one that is not keeps no other from being printed.
fn without(job: &Job<'_>, torn: &BTreeSet<usize>, standards: &Standards, made: &mut Made) -> Option<()> {
    let Part::Sheets(sheets) = &job.part else { return None };
    if torn.is_empty() || made.pages.len() != sheets.records.len() {
        return None;
    }
    let numbered = sheets.records.iter().enumerate();
    let records: Vec<_> =
        numbered.filter(|(index, _)| !torn.contains(&(index + 1))).map(|(_, record)| *record).collect();
    if records.is_empty() {
        return None;
    }
    let part = Part::Sheets(Sheets { records, ..sheets.clone() });
    let rest = Job { dossier: job.dossier, document: job.document, part, folder: job.folder, name: job.name.clone() };
    let again = make(&rest, standards);
    made.problems.extend(again.problems.into_vec());
    made.pages = again.pages;
    made.pdf = again.pdf;
    Some(())
}

/// A section whose `after` names no section of the document was not printed.
fn unplaced_sections(document: &Document, rendered: &Rendered) -> Vec<Diagnostic> {
    if document.sections.is_empty() {
        return Vec::new();
    }
    let printed = rendered.trace.all_values();
    let sections = document.sections.iter().filter(|section| !printed.contains(&section.title.span));
    let unplaced = sections.filter_map(|section| {
        let after = section.after.as_ref()?;
        let diagnostic = Diagnostic::new(Code::UnknownSection).at(after.span.clone());
        Some(diagnostic.arg("after", &after.text).in_document(document.kind.id()))
    });
    unplaced.collect()
}
