//! Compiling, and what Typst says about it as plain facts.

use std::ops::Range;

use typst::World as _;
use typst::WorldExt as _;
use typst::diag::{Severity, SourceDiagnostic, Warned};
use typst::model::Document as _;
use typst::syntax::{DiagSpan, FileId};
use typst_layout::PagedDocument;

use super::files::MAIN;
use super::world::Text;
use crate::diag::guarded;

/// Which file a place lies in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Path of a file of the pack; `None` in the generated text.
    pub file: Option<String>,
    pub range: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Error,
    Warning,
}

/// What a complaint is about, where it has words of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A font family that is not there.
    Family(String),
    /// A file that is not there or must not be read.
    File,
    Package,
    /// The layout did not come to rest.
    Unsettled,
    /// Something that changes each time the layout is computed, and so keeps it from coming to rest.
    Wavering,
    Other,
}

/// One complaint of Typst.
#[derive(Debug, Clone)]
pub struct Complaint {
    pub level: Level,
    pub subject: Subject,
    /// Typst's own words.
    pub message: String,
    pub hints: Vec<String>,
    pub place: Option<Place>,
    /// The calls that led there, the nearest first.
    pub trace: Vec<Place>,
}

impl Complaint {
    /// Typst has given up over something that it should have refused: a broken font, a drawing beyond all measure.
    pub(super) fn of_panic(message: String) -> Self {
        let (level, subject) = (Level::Error, Subject::Other);
        Self { level, subject, message, hints: Vec::new(), place: None, trace: Vec::new() }
    }
}

/// Lays `text` out. Warnings come with the pages; errors come instead of them.
pub fn compile(text: &Text<'_>) -> (Result<PagedDocument, Vec<Complaint>>, Vec<Complaint>) {
    let Warned { output, warnings } = match guarded(|| typst::compile::<PagedDocument>(text)) {
        Ok(compiled) => compiled,
        Err(panic) => return (Err(vec![Complaint::of_panic(panic)]), Vec::new()),
    };
    let output = output.map_err(|errors| complaints(text, &errors));
    (output, complaints(text, &warnings))
}

/// The pages of `documents` as one, called `title`. What tells screen readers apart what stands on its pages is lost: it is for
/// a printer.
pub fn joined(documents: Vec<PagedDocument>, title: &str) -> Option<PagedDocument> {
    let mut info = documents.first()?.info().clone();
    info.title = Some(title.into());
    let pages = documents.iter().flat_map(|document| document.pages().iter().cloned()).collect();
    Some(PagedDocument::new(pages, info))
}

/// Forgets what was not used since it was called last: what certificates share stays from group to group. To be called while
/// nothing is laid out.
pub fn forget() {
    typst::comemo::evict(1);
}

/// Forgets what was not used when the last few states of the files were laid out.
pub fn grow_old() {
    typst::comemo::evict(4);
}

pub(super) fn complaints(text: &Text<'_>, diagnostics: &[SourceDiagnostic]) -> Vec<Complaint> {
    diagnostics.iter().map(|diagnostic| complaint(text, diagnostic)).collect()
}

fn complaint(text: &Text<'_>, diagnostic: &SourceDiagnostic) -> Complaint {
    let message = diagnostic.message.to_string();
    Complaint {
        level: match diagnostic.severity {
            Severity::Error => Level::Error,
            Severity::Warning => Level::Warning,
        },
        subject: subject(&message),
        hints: diagnostic.hints.iter().map(|hint| hint.v.to_string()).collect(),
        place: place(text, diagnostic.span),
        trace: diagnostic.trace.iter().filter_map(|point| place(text, point.span.into())).collect(),
        message,
    }
}

/// Typst's diagnostics have no codes: what they are about can only be told by how they begin.
fn subject(message: &str) -> Subject {
    if let Some(family) = message.strip_prefix("unknown font family: ") {
        return Subject::Family(family.to_owned());
    }
    let begins = |words: &[&str]| words.iter().any(|word| message.starts_with(word));
    if begins(&["package", "failed to download package"]) {
        Subject::Package
    } else if begins(&["file not found", "failed to load file", "not a file", "file is not valid"])
        || message.contains("would escape")
    {
        Subject::File
    } else if begins(&["layout did not converge", "document did not converge"]) {
        Subject::Unsettled
    } else if message.contains("did not converge") {
        Subject::Wavering
    } else {
        Subject::Other
    }
}

pub(super) fn place(text: &Text<'_>, span: DiagSpan) -> Option<Place> {
    let id = span.id()?;
    let range = text.range(span)?;
    Some(Place { file: path(text, id), range })
}

fn path(text: &Text<'_>, id: FileId) -> Option<String> {
    let path = id.vpath().get_with_slash();
    (id != text.main() && path != MAIN).then(|| id.vpath().get_without_slash().to_owned())
}
