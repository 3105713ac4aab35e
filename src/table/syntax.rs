//! TOML's own complaints, in a clerk's words.

use toml::de::Error;

use crate::diag::{Code, Diagnostic, Source};

/// What TOML says of a fault, and the reason of the message `toml-syntax` that says it for us.
/// The first row whose words occur in TOML's message holds.
const REASONS: &[(&str, &str)] = &[
    ("duplicate key", "duplicate-key"),
    ("string values must be quoted", "unquoted"),
    ("missing opening quote", "unquoted"),
    ("invalid basic string", "unclosed-text"),
    ("invalid literal string", "unclosed-text"),
    ("invalid multi-line", "unclosed-text"),
    ("missing escaped value", "escape"),
    ("unicode value digits", "escape"),
    ("escape", "escape"),
    ("missing assignment", "no-equals"),
    ("key with no value", "no-equals"),
    ("missing value", "no-value"),
    ("invalid unquoted key", "bad-key"),
    ("unquoted keys cannot be empty", "bad-key"),
    ("keys cannot be multi-line", "bad-key"),
    ("unclosed array table", "table-head"),
    ("unclosed table", "table-head"),
    ("missing table open", "table-head"),
    ("unclosed array", "unclosed-array"),
    ("unclosed inline table", "unclosed-inline"),
    ("missing comma", "comma"),
    ("extra comma", "comma"),
    ("leading zero", "number"),
    ("between digits", "number"),
    ("radix", "number"),
    ("sign", "number"),
    ("invalid float", "number"),
    ("recurs", "too-deep"),
];

/// `error` at its place in `source`.
pub fn diagnostic(source: &Source, error: &Error) -> Diagnostic {
    let text = source.text();
    let mut range = error.span().unwrap_or(text.len()..text.len());
    if range.is_empty() {
        // Where something is missing, the word before it shows the place better than nothing.
        let end = text[..text.floor_char_boundary(range.start)].trim_end().len();
        let start = text[..end].rfind(|c: char| c.is_whitespace()).map_or(0, |at| at + 1);
        range = start..end;
    }
    let span = source.span(range);
    let written = span.text().to_owned();
    if let Some(code) = calendar(&written) {
        return Diagnostic::new(code).at(span).arg("written", written);
    }
    let message = error.message();
    let reason = REASONS.iter().find(|(words, _)| message.contains(words)).map_or("other", |(_, reason)| reason);
    Diagnostic::new(Code::TomlSyntax).at(span).arg("reason", reason).arg("detail", message)
}

/// Whether what TOML refused looks like a date or a time.
fn calendar(written: &str) -> Option<Code> {
    let numbers = |separator: char| {
        written.split(separator).count() == 3
            && written.split(separator).all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
    };
    if numbers('-') || numbers('/') {
        Some(Code::ImpossibleDate)
    } else if numbers(':') {
        Some(Code::ImpossibleTime)
    } else {
        None
    }
}
