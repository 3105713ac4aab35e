//! Diagnostics as data: what is wrong, where, and how to mend it. The one idea: a room that finds a
//! fault says *which* fault and *where*; the words, in two languages, stand in `messages/*.ftl`
//! under the fault's code, and three renderers turn the same data into text.

mod code;
mod example;
mod faults;
mod guard;
mod human;
mod machine;
mod message;
mod problems;
mod same;
mod severity;
mod shown;
mod source;

pub use code::Code;
pub use example::{Example, example};
pub use faults::Faults;
pub use guard::guarded;
pub use human::human;
pub use machine::{json, short};
pub use message::{Catalog, Lang};
pub use problems::Problems;
pub use severity::Severity;
pub use shown::{is_hidden, shown, shown_lines};
pub use source::{Position, Source, Span, column_letters};

/// Where a label points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A stretch of a text file that was read.
    Text(Span),
    /// A file or folder as a whole, by the name that the user gave it.
    File(String),
}

/// One place that a diagnostic speaks of. The first label of a diagnostic is the one to edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    pub place: Place,
    /// Attribute of the code's message that captions the place, if any.
    pub caption: Option<&'static str>,
}

/// A part of a page, in mm from the paper's left and upper edge.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// A page of a document, from 1, and what of it, where that is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    pub page: usize,
    pub area: Option<Area>,
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    pub code: Code,
    pub severity: Severity,
    /// Values that the message, the hint and the captions may name.
    pub args: Vec<(&'static str, String)>,
    /// Attribute of the code's message that says how to mend it.
    pub hint: Option<&'static str>,
    pub labels: Vec<Label>,
    /// How many places with the same fault there are beside those of the labels.
    pub more: u32,
    /// Id of the document in which the fault showed, once documents are made.
    pub document: Option<String>,
    /// Ordinal of the recipient on whose certificate it showed.
    pub record: Option<u32>,
    /// Where on a page of that document the fault shows.
    pub shows: Option<Box<Spot>>,
}

impl Diagnostic {
    /// A finding of `code`, at the severity that the catalogue gives it, without a place yet.
    pub fn new(code: Code) -> Self {
        Self {
            code,
            severity: code.severity(),
            args: Vec::new(),
            hint: code.has_hint().then_some("hint"),
            labels: Vec::new(),
            more: 0,
            document: None,
            record: None,
            shows: None,
        }
    }

    /// Adds the next place; the first one added is primary.
    #[must_use]
    pub fn at(mut self, span: impl Into<Option<Span>>) -> Self {
        if let Some(span) = span.into() {
            self.labels.push(Label { place: Place::Text(span), caption: None });
        }
        self
    }

    /// Adds a place with a caption, an attribute of the code's message.
    #[must_use]
    pub fn also(mut self, span: Span, caption: &'static str) -> Self {
        self.labels.push(Label { place: Place::Text(span), caption: Some(caption) });
        self
    }

    /// Adds a file or folder as a whole.
    #[must_use]
    pub fn in_file(mut self, name: impl Into<String>) -> Self {
        self.labels.push(Label { place: Place::File(name.into()), caption: None });
        self
    }

    /// Gives the messages a value to name.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Says why the system refused, in our words where there are any (`reason`), in its own
    /// otherwise (`detail`).
    #[must_use]
    pub fn because(self, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let reason = match error.kind() {
            ErrorKind::PermissionDenied => "permission",
            ErrorKind::NotFound => "not-found",
            ErrorKind::ReadOnlyFilesystem => "read-only",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
            ErrorKind::NotADirectory | ErrorKind::AlreadyExists => "not-a-folder",
            ErrorKind::IsADirectory => "a-folder",
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "busy",
            ErrorKind::InvalidFilename => "name",
            _ => "other",
        };
        self.arg("reason", reason).arg("detail", error)
    }

    /// The page of the document, from 1, on which the fault shows.
    pub fn page(&self) -> Option<usize> {
        Some(self.shows.as_ref()?.page)
    }

    /// Chooses another hint than the usual one.
    #[must_use]
    pub fn hint(mut self, attribute: &'static str) -> Self {
        self.hint = Some(attribute);
        self
    }

    /// Names the document in which the fault showed.
    #[must_use]
    pub fn in_document(mut self, id: impl Into<String>) -> Self {
        self.document = Some(id.into());
        self
    }
}
