//! What the rules find on the pages, led back to what a person can edit.

use std::sync::Arc;

use super::complaint::{Finder, MOST_VALUES};
use super::open::Dossier;
use super::part::{Part, Sheets};
use super::plan::Job;
use crate::diag::{Code, Diagnostic, Severity, Span, Spot};
use crate::model::{Conference, Document, DocumentKind, PrintMode};
use crate::rules::certificate::{CertificateForm, is_in_force, is_judged, judge as judge_certificates};
use crate::rules::{Finding, Form, Model, drawn_by, judge_pages};
use crate::template::{Ledger, Rendered};
use crate::typeset::{Files, Page, Place};

/// The layout rules' findings on the pages of a document.
pub fn layout(pages: &[Page], job: &Job<'_>, rendered: &Rendered, ledger: &Ledger) -> Vec<Diagnostic> {
    let Job { dossier, document, .. } = *job;
    let files = dossier.shared.files();
    let finder = Finder { rendered, files };
    let findings = match form(&dossier.conference, document) {
        Some(form) => judge_pages(pages, &form),
        None => certificates(pages, job),
    };
    if findings.is_empty() {
        return Vec::new();
    }
    let texts = Texts::of(ledger);
    let diagnostics = findings.into_iter().map(|finding| {
        let set = setting(&finding, &dossier.conference, document);
        let mut places = set.into_iter().chain(places(&finding, &finder, files, &texts));
        let mut diagnostic = Diagnostic::new(finding.code).in_document(document.kind.id());
        // The decree on certificates ended, and another may say the same: nobody knows yet.
        if document.kind.certifies().is_some() && !is_in_force(document.date.value) {
            diagnostic.severity = Severity::Warning;
        }
        diagnostic.shows = finding.page.map(|page| Box::new(Spot { page, area: finding.area }));
        diagnostic.args = finding.args;
        // A kind without an abbreviation has no symbol to print: no template mends that.
        if finding.code == Code::NumberMissing && document.kind.abbreviation().is_none() && !document.kind.is_list() {
            let settings = files.pack().own_settings().map(|(_, name)| name).unwrap_or_default();
            return diagnostic.arg("id", document.kind.id()).hint("hint-abbreviation").in_file(settings);
        }
        match places.next() {
            Some(first) => places.fold(diagnostic.at(first), Diagnostic::at),
            // What is missing stands nowhere: its template is where it would have to stand.
            None => match dossier.engine.template(document.kind.id()) {
                Some(template) => diagnostic.in_file(template.name()),
                None => diagnostic,
            },
        }
    });
    diagnostics.collect()
}

/// What a person edits to change the words of `finding`.
pub fn origins(finding: &Finding, dossier: &Dossier, rendered: &Rendered, ledger: &Ledger) -> Vec<Span> {
    let files = dossier.shared.files();
    places(finding, &Finder { rendered, files }, files, &Texts::of(ledger))
}

/// What is asked of a document of Decree 30; certificates follow another law.
fn form(conference: &Conference, document: &Document) -> Option<Form> {
    let model = match document.kind {
        DocumentKind::Report
        | DocumentKind::Conclusion
        | DocumentKind::Invitation
        | DocumentKind::Programme
        | DocumentKind::Plan
        | DocumentKind::Proposal => Model::Named,
        DocumentKind::Decision => Model::Decision,
        DocumentKind::Letter => Model::Letter,
        DocumentKind::Minutes => Model::Minutes,
        DocumentKind::Tracking | DocumentKind::Receipt => Model::Attached,
        DocumentKind::Own(_) if document.kind.is_list() => Model::Attached,
        DocumentKind::Own(_) => Model::Named,
        DocumentKind::Certificate(_) => return None,
    };
    // What one word names no line can tear.
    let names = conference.people.iter().map(|person| person.name.text.to_string());
    let goes_with = match document.kind {
        DocumentKind::Tracking => Some(DocumentKind::Conclusion),
        DocumentKind::Receipt => Some(DocumentKind::Decision),
        _ => None,
    };
    let refers = goes_with.is_some_and(|kind| conference.documents.iter().any(|other| other.kind == kind));
    let own = matches!(document.kind, DocumentKind::Own(_));
    let kind = own.then(|| document.kind.name().to_owned());
    Some(Form { model, kind, refers, names: names.filter(|name| name.contains(' ')).collect() })
}

/// What the rules find on certificates.
fn certificates(pages: &[Page], job: &Job<'_>) -> Vec<Finding> {
    let (Some(form), Part::Sheets(Sheets { edition, .. })) = (job.document.kind.certifies(), &job.part) else {
        return Vec::new();
    };
    if !is_judged(form) {
        return Vec::new();
    }
    let design = job.dossier.conference.looks.design(form);
    let scan = design.table.is_some_and(|table| table.scan.is_some());
    let is_whole = match edition.press.mode {
        PrintMode::Full => true,
        PrintMode::Proof => !scan,
        PrintMode::Blank => false,
    };
    let label = design.table.and_then(|table| table.ordinal_label.as_ref());
    let ordinal_label = label.map_or_else(|| "Số sổ vàng".to_owned(), |label| label.text.to_string());
    let place = job.document.agency.place.text.to_string();
    let is_plain = edition.press.printer.is_none();
    judge_certificates(pages, &CertificateForm { form, is_whole, is_plain, ordinal_label, place })
}

/// The setting that makes a certificate look so.
fn setting(finding: &Finding, conference: &Conference, document: &Document) -> Option<Span> {
    let design = conference.looks.design(document.kind.certifies()?);
    match finding.code {
        Code::CertificateSize => Some(design.table?.paper.as_ref()?.span.clone()),
        Code::CertificateColour => Some(design.style?.accent.as_ref()?.span.clone()),
        _ => None,
    }
}

/// For words, the data in which they stand; for a look, what a pack changes in the library, then
/// the function that drew it, then the template's line.
fn places(finding: &Finding, finder: &Finder<'_>, files: &Files, texts: &Texts) -> Vec<Span> {
    let own = drawn_by(finding.code).filter(|(file, _)| files.pack().has_own(file));
    let own = own.filter_map(|(file, name)| definition(files, file, name));
    let words = finding.text.as_deref().filter(|_| finding.of_words);
    let values = words.map_or_else(Vec::new, |words| match &finding.place {
        // Typst knows which letters of the generated text these are, if not always all of them: a
        // function puts a line together from several values.
        Some(Place { file: None, range }) => {
            let near = finder.rendered.trace.values(range);
            if near.is_empty() {
                return Vec::new();
            }
            let written = texts.among(&near).written(words);
            if written.is_empty() { texts.written(words) } else { written }
        }
        _ => texts.written(words),
    });
    let drawn = finding.place.as_ref().and_then(|place| finder.source_of(place));
    let mut places: Vec<Span> = values.into_iter().chain(own).chain(drawn).collect();
    places.dedup();
    places
}

/// The line that gives `name` its value in a file of the library.
fn definition(files: &Files, file: &str, name: &str) -> Option<Span> {
    let source = files.source(file)?;
    let begin = format!("#let {name}");
    let ends = |rest: &str| rest.starts_with(['(', ' ', '=']);
    let line = source.text().lines().position(|line| line.strip_prefix(&begin).is_some_and(ends))?;
    Some(source.line(line + 1))
}

/// Fewer letters than these stand in many texts.
const FEWEST_TELLING: usize = 20;

/// The texts of the data, as they can be looked for on a page.
pub struct Texts(Vec<(String, Span)>);

impl Texts {
    fn of(ledger: &Ledger) -> Self {
        let texts = ledger.texts().into_iter();
        Self(
            texts
                .map(|(text, span): (Arc<str>, Span)| (plain(&text), span))
                .filter(|(text, _)| !text.is_empty())
                .collect(),
        )
    }

    /// Whether a line of print says a good part of one of `texts`.
    pub fn is_part(line: &str, texts: &[&str]) -> bool {
        let line = plain(line);
        line.chars().count() >= FEWEST_TELLING && texts.iter().any(|text| plain(text).contains(&line))
    }

    /// Those that were written at `spans`.
    fn among(&self, spans: &[Span]) -> Self {
        Self(self.0.iter().filter(|(_, span)| spans.contains(span)).cloned().collect())
    }

    /// Where the data say `words`: the shortest text that contains them, or those that they are put
    /// together from, in their order.
    fn written(&self, words: &str) -> Vec<Span> {
        let wanted = plain(words);
        let whole = self.0.iter().filter(|(text, _)| text.contains(&wanted)).min_by_key(|(text, _)| text.len());
        if let Some((_, span)) = whole {
            return vec![narrowed(span, words)];
        }
        // A figure of a date or a count stands in many lines and tells none.
        let tells = |text: &str| text.contains(char::is_alphabetic).then(|| wanted.find(text)).flatten();
        let mut parts: Vec<(usize, &str, &Span)> =
            self.0.iter().filter_map(|(text, span)| Some((tells(text)?, text.as_str(), span))).collect();
        parts.sort_by_key(|(at, text, _)| (*at, std::cmp::Reverse(text.len())));
        let mut end = 0;
        parts.retain(|(at, text, _)| {
            let beyond = *at >= end;
            if beyond {
                end = at + text.len();
            }
            beyond
        });
        parts.into_iter().take(MOST_VALUES).map(|(_, _, span)| narrowed(span, words)).collect()
    }
}

/// `text` without what templates add to it: capitals, a dash before, a stop behind, line ends.
fn plain(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.trim_start_matches("- ").trim_end_matches(['.', ';', '/', ',']).to_lowercase()
}

/// The place of `words` in `span`, or of as many of the first ones as stand on one line there.
fn narrowed(span: &Span, words: &str) -> Span {
    let words: Vec<&str> = words.split_whitespace().skip_while(|word| *word == "-").collect();
    let found = (2..=words.len()).rev().map(|count| span.find(&words[..count].join(" "))).find(|found| found != span);
    found.unwrap_or_else(|| span.clone())
}
