//! How much a finding weighs, and with it whether a document can be made.

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is wrong; something is worth knowing.
    Note,
    /// The documents are made, but a person should look.
    Warning,
    /// The document concerned is not made, unless rules alone are broken: then it is made, to be
    /// looked at, and the exit status says that it is not to be sent.
    Error,
}

impl Severity {
    pub fn id(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }

    /// The message that names it.
    pub fn message_id(self) -> &'static str {
        match self {
            Severity::Note => "severity-note",
            Severity::Warning => "severity-warning",
            Severity::Error => "severity-error",
        }
    }
}
