//! One document: template, Typst text, pages, PDF, and every complaint at its cause.

use super::open::Dossier;
use super::plan::Job;
use super::{complaint, judge};
use crate::diag::{Code, Diagnostic, Problems};
use crate::model::Document;
use crate::template::{Ledger, Rendered, context};
use crate::typeset::{Identity, Page, Standards, Text, compile, pages, pdf};

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

/// The Typst text of `document` with its way back, and the texts whose origin is known.
pub fn source(dossier: &Dossier, document: &Document) -> Result<(Rendered, Ledger), Diagnostic> {
    let ledger = Ledger::default();
    let id = document.kind.id();
    let data = context(&dossier.conference, document, &ledger);
    let rendered = dossier.engine.render(id, data, &ledger).map_err(|diagnostic| diagnostic.in_document(id))?;
    Ok((rendered, ledger))
}

/// Makes one document.
pub fn make(job: &Job<'_>, standards: &Standards) -> Made {
    let mut made = Made { problems: Problems::new(), pages: Vec::new(), pdf: None };
    attempt(job, standards, &mut made);
    made
}

/// Goes as far as it can; stops where there is nothing to go on with.
fn attempt(job: &Job<'_>, standards: &Standards, made: &mut Made) -> Option<()> {
    let Job { dossier, document, .. } = *job;
    let id = document.kind.id();
    let (rendered, ledger) = source(dossier, document).map_err(|diagnostic| made.problems.push(diagnostic)).ok()?;
    made.problems.extend(unplaced_sections(document, &rendered));

    let date = document.date.value;
    let Some(text) = Text::new(&dossier.shared, rendered.text.clone(), date) else {
        made.problems.push(Diagnostic::new(Code::Internal).arg("detail", "no room for another file"));
        return None;
    };
    let files = dossier.shared.files();
    let explain = |complaints: Vec<_>| complaint::explain(complaints, &rendered, files, id);
    let (document_pages, warnings) = compile(&text);
    made.problems.extend(explain(warnings));
    let laid_out = document_pages.map_err(|errors| made.problems.extend(explain(errors))).ok()?;
    made.pages = pages(&laid_out, &text);
    made.problems.extend(complaint::missing_glyphs(&made.pages, &rendered, &ledger, files, id));
    if made.problems.has_errors() {
        return None;
    }
    let identity = Identity { id: identity(document), date };
    match pdf(&laid_out, &text, &identity, standards) {
        Ok(bytes) => made.pdf = Some(bytes),
        Err(errors) => made.problems.extend(complaint::refused(errors, &rendered, files, id)),
    }
    made.problems.extend(judge::layout(&made.pages, job, &rendered, &ledger));
    Some(())
}

/// What stays the same as long as it is the same document: who issued which kind, when, as what.
fn identity(document: &Document) -> String {
    let number = document.number.map_or_else(String::new, |number| number.to_string());
    let agency = &document.agency.name.text;
    let symbol = document.symbol.as_deref().unwrap_or_default();
    format!("vanthu:{agency}:{}:{number}/{symbol}:{}", document.kind.id(), document.date.value)
}

/// A section whose `after` names no section of the document was not printed.
fn unplaced_sections(document: &Document, rendered: &Rendered) -> Vec<Diagnostic> {
    let printed = rendered.trace.all_values();
    let sections = document.sections.iter().filter(|section| !printed.contains(&section.title.span));
    let unplaced = sections.filter_map(|section| {
        let after = section.after.as_ref()?;
        let diagnostic = Diagnostic::new(Code::UnknownSection).at(after.span.clone());
        Some(diagnostic.arg("after", &after.text).in_document(document.kind.id()))
    });
    unplaced.collect()
}
