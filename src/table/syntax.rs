//! TOML's own complaints, in a clerk's words.

use toml::de::Error;

use crate::diag::{Code, Diagnostic, Source, Span};

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

/// `errors` at their places in `source`. TOML stumbles on behind a slip: of each line, only the
/// first is the writer's.
pub fn diagnostics(source: &Source, errors: &[Error]) -> Vec<Diagnostic> {
    let mut lines: Vec<usize> = Vec::new();
    let mut found = Vec::new();
    for error in errors {
        let span = place(source, error);
        let line = span.start().line;
        if !lines.contains(&line) {
            lines.push(line);
            found.push(diagnostic(span, error));
        }
    }
    found
}

fn place(source: &Source, error: &Error) -> Span {
    let text = source.text();
    let mut range = error.span().unwrap_or(text.len()..text.len());
    if range.is_empty() {
        // Where something is missing, the word before it shows the place better than nothing.
        let end = text[..text.floor_char_boundary(range.start)].trim_end().len();
        let start = text[..end].rfind(|c: char| c.is_whitespace()).map_or(0, |at| at + 1);
        range = start..end;
    }
    source.span(range)
}

fn diagnostic(span: Span, error: &Error) -> Diagnostic {
    let written = span.text().to_owned();
    if let Some(code) = calendar(&written) {
        return Diagnostic::new(code).at(span).arg("written", written);
    }
    let line = span.source.line(span.start().line);
    let message = error.message();
    let reason = match decimal_comma(line.text()) {
        true => "decimal-comma",
        false => REASONS.iter().find(|(words, _)| message.contains(words)).map_or("other", |(_, reason)| reason),
    };
    Diagnostic::new(Code::TomlSyntax).at(span).arg("reason", reason).arg("detail", message)
}

/// Whether a line holds a number as Vietnamese writes it: `98,5`, `1.250,5`.
fn decimal_comma(line: &str) -> bool {
    let Some((_, value)) = line.split_once('=') else { return false };
    let value = value.split('#').next().unwrap_or_default().trim();
    let (whole, fraction) = value.split_once(',').unwrap_or_default();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    digits(whole) && digits(fraction)
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
