//! Complaints of Typst and of the pages, led back to what a person can edit.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diag::{Code, Diagnostic, Span};
use crate::template::{Ledger, Rendered};
use crate::typeset::{Complaint, Files, Level, Page, Place, Subject};

/// More values than these in one place do not tell which one is meant.
pub(super) const MOST_VALUES: usize = 3;

/// Typst's complaints about a document's text.
pub fn explain(complaints: Vec<Complaint>, rendered: &Rendered, files: &Files, document: &str) -> Vec<Diagnostic> {
    let finder = Finder { rendered, files };
    complaints.iter().map(|complaint| finder.explain(complaint).in_document(document)).collect()
}

/// Typst's reasons not to write a PDF of the standards that are asked for.
pub fn refused(complaints: Vec<Complaint>, rendered: &Rendered, files: &Files, document: &str) -> Vec<Diagnostic> {
    let finder = Finder { rendered, files };
    let refusals = complaints.iter().map(|complaint| {
        finder
            .place(Diagnostic::new(Code::PdfRefused), complaint)
            .arg("detail", &complaint.message)
            .in_document(document)
    });
    refusals.collect()
}

/// Characters without a shape on the laid-out pages, each told once a font.
pub fn missing_glyphs(
    pages: &[Page],
    rendered: &Rendered,
    ledger: &Ledger,
    files: &Files,
    document: &str,
) -> Vec<Diagnostic> {
    let finder = Finder { rendered, files };
    let mut told: BTreeSet<(char, &str)> = BTreeSet::new();
    let mut found = Vec::new();
    for run in pages.iter().flat_map(|page| &page.runs) {
        for &character in &run.missing {
            if !told.insert((character, run.family.as_str())) {
                continue;
            }
            let mut diagnostic = Diagnostic::new(Code::GlyphMissing)
                .arg("character", character)
                .arg("codepoint", format!("U+{:04X}", u32::from(character)))
                .arg("font", &run.family)
                .in_document(document);
            let texts = ledger.texts();
            let mut places: Vec<Span> = texts
                .iter()
                .filter(|(text, _)| text.contains(character))
                .map(|(_, span)| span.find(character.encode_utf8(&mut [0; 4])))
                .collect();
            places.dedup();
            if places.is_empty() {
                places.extend(run.place.as_ref().and_then(|place| finder.source_of(place)));
            }
            for place in places.into_iter().take(MOST_VALUES) {
                diagnostic = diagnostic.at(place);
            }
            found.push(diagnostic);
        }
    }
    found
}

/// Finds what a person can edit.
pub(super) struct Finder<'a> {
    pub rendered: &'a Rendered,
    pub files: &'a Files,
}

impl Finder<'_> {
    fn explain(&self, complaint: &Complaint) -> Diagnostic {
        let code = match (&complaint.subject, complaint.level) {
            (Subject::Family(_), _) => Code::FontMissing,
            (Subject::Package, _) => Code::TypstPackage,
            (Subject::File, _) => Code::TypstFileMissing,
            (Subject::Unsettled, _) => Code::TypstUnsettled,
            (Subject::Other, Level::Error) => Code::TypstFault,
            (Subject::Other, Level::Warning) => Code::TypstWarning,
        };
        let mut diagnostic = self.place(Diagnostic::new(code), complaint);
        if let Subject::Family(family) = &complaint.subject {
            diagnostic = diagnostic.arg("family", family);
        }
        let detail = [complaint.message.clone()].into_iter().chain(complaint.hints.iter().cloned());
        diagnostic.arg("detail", detail.collect::<Vec<_>>().join("; "))
    }

    /// Adds the places: the value in the data first, where it is clear which; then the template's
    /// line; then the function of the library.
    fn place(&self, diagnostic: Diagnostic, complaint: &Complaint) -> Diagnostic {
        let places: Vec<&Place> = complaint.place.iter().chain(&complaint.trace).collect();
        let mut generated = places.iter().filter(|place| place.file.is_none()).map(|place| &place.range);
        let library = places.iter().find(|place| place.file.is_some()).and_then(|place| self.source_of(place));
        let nearest: Option<&Range<usize>> = generated.next();
        let template = nearest.and_then(|range| self.rendered.trace.template(range));
        let mut values = nearest.map(|range| self.rendered.trace.values(range)).unwrap_or_default();
        if values.len() > MOST_VALUES {
            values.clear();
        }
        let mut labels = values.into_iter().map(|span| (span, "value"));
        let rest = template.into_iter().map(|span| (span, "template")).chain(library.map(|span| (span, "library")));
        let mut all = labels.by_ref().chain(rest);
        let Some((first, _)) = all.next() else { return diagnostic };
        all.fold(diagnostic.at(first), |diagnostic, (span, caption)| diagnostic.also(span, caption))
    }

    /// The place in a file that a person can edit.
    pub fn source_of(&self, place: &Place) -> Option<Span> {
        match &place.file {
            None => self.rendered.trace.template(&place.range),
            Some(path) => Some(self.files.source(path)?.span(place.range.clone())),
        }
    }
}
