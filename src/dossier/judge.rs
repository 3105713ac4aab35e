//! What the rules find on the pages, led back to what a person can edit.

use std::sync::Arc;

use super::complaint::Finder;
use super::plan::Job;
use crate::diag::{Diagnostic, Span};
use crate::model::{Conference, Document, DocumentKind};
use crate::rules::{Finding, Form, Head, drawn_by, judge_pages};
use crate::template::{Ledger, Rendered};
use crate::typeset::{Files, Page, Place};

/// The layout rules' findings on the pages of a document.
pub fn layout(pages: &[Page], job: &Job<'_>, rendered: &Rendered, ledger: &Ledger) -> Vec<Diagnostic> {
    let Job { dossier, document, .. } = *job;
    let files = dossier.shared.files();
    let finder = Finder { rendered, files };
    let findings = judge_pages(pages, &form(&dossier.conference, document));
    if findings.is_empty() {
        return Vec::new();
    }
    let texts = Texts::of(ledger);
    let diagnostics = findings.into_iter().map(|finding| {
        let mut places = places(&finding, &finder, files, &texts).into_iter();
        let mut diagnostic = Diagnostic::new(finding.code).in_document(document.kind.id());
        diagnostic.page = finding.page;
        diagnostic.args = finding.args;
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

fn form(conference: &Conference, document: &Document) -> Form {
    let head = match document.kind {
        DocumentKind::Report | DocumentKind::Conclusion => Head::Named,
    };
    // What one word names no line can tear.
    let names = conference.people.iter().map(|person| person.name.text.to_string());
    Form { head, names: names.filter(|name| name.contains(' ')).collect() }
}

/// For words, the data in which they stand; for a look, what a pack changes in the library, then
/// the function that drew it, then the template's line.
fn places(finding: &Finding, finder: &Finder<'_>, files: &Files, texts: &Texts) -> Vec<Span> {
    let own = drawn_by(finding.code).filter(|(file, _)| files.pack.has_own(file));
    let own = own.filter_map(|(file, name)| definition(files, file, name));
    let words = finding.text.as_deref().filter(|_| finding.of_words);
    let value = words.and_then(|words| match &finding.place {
        // Typst knows which letters of the generated text these are.
        Some(Place { file: None, range }) => {
            let values = finder.rendered.trace.values(range);
            values.first().map(|span| narrowed(span, words))
        }
        _ => texts.written(words),
    });
    let drawn = finding.place.as_ref().and_then(|place| finder.source_of(place));
    let mut places: Vec<Span> = value.into_iter().chain(own).chain(drawn).collect();
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

/// The texts of the data, as they can be looked for on a page.
struct Texts(Vec<(String, Span)>);

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

    /// Where the data say `words`: the text that says the same, the shortest that contains them,
    /// or the longest that they contain.
    fn written(&self, words: &str) -> Option<Span> {
        let wanted = plain(words);
        let inside = || self.0.iter().filter(|(text, _)| text.contains(&wanted)).min_by_key(|(text, _)| text.len());
        let part =
            || self.0.iter().filter(|(text, _)| wanted.contains(text.as_str())).max_by_key(|(text, _)| text.len());
        let (_, span) = inside().or_else(part)?;
        Some(narrowed(span, words))
    }
}

/// `text` without what templates add to it: capitals, a dash before, a stop behind, line ends.
fn plain(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.trim_start_matches("- ").trim_end_matches(['.', ';', '/', ',']).to_lowercase()
}

/// The place of `words` in `span`, or of as many of the first ones as stand on one line there.
fn narrowed(span: &Span, words: &str) -> Span {
    let words: Vec<&str> = words.trim_start_matches("- ").split(' ').collect();
    let found = (2..=words.len()).rev().map(|count| span.find(&words[..count].join(" "))).find(|found| found != span);
    found.unwrap_or_else(|| span.clone())
}
