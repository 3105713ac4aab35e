//! Diagnostics as data: what is wrong, where, and how to mend it. The one idea: a room that finds a
//! fault says *which* fault and *where*; the words, in two languages, stand in `messages/*.ftl`
//! under the fault's code, and three renderers turn the same data into text.

mod code;
mod example;
mod faults;
mod human;
mod machine;
mod message;
mod source;

pub use code::{Code, Severity};
pub use example::{Example, example};
pub use faults::Faults;
pub use human::human;
pub use machine::{json, short};
pub use message::{Catalog, Lang};
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

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// Page of that document, from 1, where the fault shows on one.
    pub page: Option<usize>,
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
            page: None,
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

/// All findings of a run, in the order in which they were made.
#[derive(Debug, Default)]
pub struct Problems(Vec<Diagnostic>);

impl Problems {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.0.extend(diagnostics);
    }

    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.severity == Severity::Error)
    }

    /// Findings of one severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|d| d.severity == severity).count()
    }

    /// Leaves out what `keep` does not hold for.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.0.retain(keep);
    }

    /// Makes every warning an error (`--warnings deny`).
    pub fn deny_warnings(&mut self) {
        for diagnostic in &mut self.0 {
            if diagnostic.severity == Severity::Warning {
                diagnostic.severity = Severity::Error;
            }
        }
    }

    /// Orders the findings by file and place, so that a person can mend them from top to bottom.
    pub fn sort(&mut self) {
        self.0.sort_by_key(|d| match d.labels.first().map(|label| &label.place) {
            None => (0, String::new(), String::new(), 0),
            Some(Place::File(name)) => (1, name.clone(), String::new(), 0),
            Some(Place::Text(span)) => {
                let sheet = span.source.sheet().unwrap_or_default().to_owned();
                (1, span.source.name().to_owned(), sheet, span.range.start)
            }
        });
    }

    /// Tells a fault that shows in several documents once, with all of them.
    pub fn merge_documents(&mut self) {
        let mut merged: Vec<Diagnostic> = Vec::with_capacity(self.0.len());
        for diagnostic in self.0.drain(..) {
            // Another document may show one fault at fewer of its places.
            let within = |few: &[Label], many: &[Label]| {
                few.first() == many.first() && few.iter().all(|label| many.contains(label))
            };
            let same = |other: &&mut Diagnostic| {
                (other.code, &other.args) == (diagnostic.code, &diagnostic.args)
                    && within(&diagnostic.labels, &other.labels)
            };
            match merged.iter_mut().find(same) {
                Some(Diagnostic { document: Some(documents), .. }) => {
                    if let Some(document) =
                        diagnostic.document.filter(|id| !documents.split(", ").any(|known| known == id))
                    {
                        *documents = format!("{documents}, {document}");
                    }
                }
                Some(_) => {}
                None => merged.push(diagnostic),
            }
        }
        self.0 = merged;
    }

    /// Names the document, and the recipient of a certificate, in which all of them showed.
    pub fn of_job(&mut self, document: &str, record: Option<u32>) {
        for diagnostic in &mut self.0 {
            diagnostic.document.get_or_insert_with(|| document.to_owned());
            diagnostic.record = diagnostic.record.or(record);
        }
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.0
    }
}
