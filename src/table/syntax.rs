//! TOML's own complaints, in a clerk's words.
//!
//! A parser says what it expected; a person wants to know what was wrong with what they wrote. So
//! the line as written is looked at first, and TOML's reason counts only where that tells nothing.

use std::ops::Range;

use toml::de::Error;

use super::calendar::misread;
use crate::diag::{Code, Diagnostic, Source, Span};

/// The slips of a file.
pub struct Slips {
    pub found: Vec<Diagnostic>,
    /// Whether one of them swallows what follows, so that the rest cannot be judged.
    pub hopeless: bool,
}

/// What TOML says of a fault, and the reason of the message `toml-syntax` that says it for us.
/// The first row whose words occur in TOML's message holds.
const REASONS: &[(&str, &str)] = &[
    ("duplicate key", "duplicate-key"),
    ("string values must be quoted", "unquoted"),
    ("missing opening quote", "unquoted"),
    ("missing escaped value", "escape"),
    ("unicode value digits", "escape"),
    ("escape", "escape"),
    ("invalid basic string", "unclosed-text"),
    ("invalid literal string", "unclosed-text"),
    ("invalid multi-line", "unclosed-text"),
    ("missing assignment", "no-equals"),
    ("key with no value", "no-equals"),
    ("missing value", "no-value"),
    ("unquoted key", "bad-key"),
    ("keys cannot be", "bad-key"),
    ("unclosed array table", "table-head"),
    ("unclosed table", "table-head"),
    ("missing table open", "table-head"),
    ("unclosed array", "unclosed-array"),
    ("unclosed inline table", "unclosed-inline"),
    ("comma", "comma"),
    ("leading zero", "leading-zero"),
    ("between digits", "number"),
    ("radix", "number"),
    ("sign", "number"),
    ("invalid float", "number"),
    ("recurs", "too-deep"),
    ("unexpected key or value", "extra"),
    ("carriage return", "line-end"),
];

/// A file with so many slips was not written for this program: what else is in it is not judged.
const MOST: usize = 1000;

/// `errors` at their places in `source`, where `written` says of each range of what was read. TOML stumbles on behind a slip:
/// of each line, only the first is the writer's.
pub fn slips(source: &Source, errors: &[Error], written: impl Fn(Range<usize>) -> Range<usize>) -> Slips {
    let place = |error: &Error| error.span().map_or_else(|| deepest(source), &written);
    let mut errors: Vec<(Range<usize>, &str)> = errors.iter().map(|error| (place(error), error.message())).collect();
    errors.sort_by_key(|(range, _)| range.start);
    let swallowed = swallowed(source, &errors);
    let mut slips = Slips { found: Vec::new(), hopeless: swallowed.is_some() };
    let until = swallowed.as_ref().map_or(usize::MAX, |span| span.range.start);
    let mut last = 0;
    for (range, message) in errors.into_iter().filter(|(range, _)| range.start < until) {
        // What is missing at a line's end is told behind it: it belongs to that line.
        let line = source.line_of(range.start);
        if line != last {
            last = line;
            slips.found.push(slip(&source.line(line), range, message));
        }
        if slips.found.len() >= MOST {
            slips.hopeless = true;
            break;
        }
    }
    if let Some(span) = swallowed {
        let reason = match span.text() {
            "[" => "unclosed-array",
            "{" => "unclosed-inline",
            _ => "unclosed-text",
        };
        slips.found.push(syntax(span, reason, ""));
    }
    slips
}

/// The key of most parts: what TOML gives no place is a key that is too deep.
fn deepest(source: &Source) -> Range<usize> {
    let text = source.text();
    let keys = text.lines().map(|line| line.split('=').next().unwrap_or_default());
    let deepest = keys.max_by_key(|key| key.matches('.').count()).unwrap_or_default();
    let start = deepest.as_ptr() as usize - text.as_ptr() as usize;
    start..start + deepest.len()
}

/// Where an array, an inline table or a text of several lines opens that is never closed.
fn swallowed(source: &Source, errors: &[(Range<usize>, &str)]) -> Option<Span> {
    let text = source.text();
    let first = |words: &str| errors.iter().find(|(_, message)| message.contains(words)).map(|(range, _)| range.start);
    if let Some(at) = first("invalid multi-line") {
        let open = ["\"\"\"", "'''"].iter().filter_map(|quotes| text[..at].rfind(quotes)).max()?;
        return Some(source.span(open..open + 3));
    }
    if let Some(at) = first("inline table").filter(|_| first("unclosed inline").is_some()) {
        let open = text[..at].rfind('{')?;
        return Some(source.span(open..open + 1));
    }
    // "unclosed array table" is a table's head.
    errors.iter().find(|(_, message)| message.contains("unclosed array,"))?;
    let at = first("array")?;
    let open = text[..at].rfind('[').filter(|open| text[..*open].trim_end().ends_with('='))?;
    Some(source.span(open..open + 1))
}

/// The slip on `line`, at which TOML stumbled over `range`.
fn slip(line: &Span, range: Range<usize>, message: &str) -> Diagnostic {
    let text = line.text();
    if let Some(c) = text.chars().find(|c| c.is_control() && !matches!(c, '\t' | '\r')) {
        let place = line.find(c.encode_utf8(&mut [0; 4]));
        return Diagnostic::new(Code::ControlCharacter).at(place).arg("codepoint", format!("U+{:04X}", u32::from(c)));
    }
    let content = line.find(text.trim());
    let Some((key, value)) = text.split_once('=').filter(|_| !text.trim_start().starts_with('[')) else {
        let reason = if text.contains(": ") { "no-equals" } else { reason(message) };
        let slip = syntax(narrow(line, range), reason, message);
        return match reason {
            "no-equals" => meaning(slip, assigned(text)),
            "duplicate-key" => beside_first(slip, line),
            _ => slip,
        };
    };
    let is_bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '"' | '\'');
    if key.trim().is_empty() || !key.trim().chars().all(is_bare) {
        let place = if key.trim().is_empty() { content } else { line.find(key.trim()) };
        let reason = match key.trim() {
            "" => "no-key",
            key if key.contains(':') => "no-equals",
            _ => "bad-key",
        };
        return syntax(place, reason, message);
    }
    // A sharp inside quotes begins no comment, but then the quotes are the slip.
    let value = value.split(" #").next().unwrap_or_default().trim();
    if value.is_empty() {
        return syntax(content, "no-value", message);
    }
    let place = line.source.span(line.range.start + key.len()..line.range.end).find(value);
    // However it is written: it is one too many.
    if reason(message) == "duplicate-key" {
        return beside_first(syntax(narrow(line, range), "duplicate-key", message), line);
    }
    if let Some(reason) = number(value) {
        return meaning(syntax(place, reason, message), meant(value, reason));
    }
    if let Some(diagnostic) = misread(value) {
        return diagnostic.at(place);
    }
    if value.starts_with('"') && message.contains("invalid basic string") && !value.contains('\\') {
        return syntax(place.source.span(place.range.start..place.range.start + 1), "unclosed-text", message);
    }
    match quotes(value, message) {
        Some(reason) => syntax(place, reason, message),
        None => match reason(message) {
            "unquoted" => meaning(syntax(narrow(line, range), "unquoted", message), meant(value, "unquoted")),
            reason => meaning(syntax(narrow(line, range), reason, message), meant(value, reason)),
        },
    }
}

/// The value as it is meant, where that is sure.
fn meant(value: &str, reason: &str) -> Option<String> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    match reason {
        "decimal-comma" => value.split_once(',').map(|(whole, rest)| format!("{}.{rest}", digits(whole))),
        "thousands" => Some(digits(value)),
        "unit" => unit(value).map(|unit| value.trim_end_matches(unit).trim().to_owned()),
        "leading-zero" => {
            let number = value.trim_start_matches('0');
            (!number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())).then(|| number.to_owned())
        }
        "unquoted" => {
            let words = value.trim_matches(['“', '”', '„', '‘', '’', '«', '»']).trim();
            let is_plain = !words.is_empty() && words.len() <= MOST_SHOWN && !words.contains(['"', '\\', '[', '{']);
            is_plain.then(|| format!("\"{words}\""))
        }
        _ => None,
    }
}

/// Longest value that is written out in a hint, in bytes.
const MOST_SHOWN: usize = 120;

/// `key: value` and `key value` with the sign that is missing.
fn assigned(line: &str) -> Option<String> {
    let (key, value) = line.trim().split_once([':', ' '])?;
    let is_bare = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    let value = value.trim();
    let is_value =
        value.starts_with(['"', '[', '{']) || value.bytes().all(|b| b.is_ascii_digit() || b"-:.".contains(&b));
    (is_bare && is_value && !value.is_empty() && value.len() <= MOST_SHOWN).then(|| format!("{key} = {value}"))
}

fn meaning(slip: Diagnostic, meant: Option<String>) -> Diagnostic {
    match meant {
        Some(meant) => slip.arg("meant", meant).hint("hint-meant"),
        None => slip,
    }
}

/// Shows where the key or the head of `line` stands already.
fn beside_first(slip: Diagnostic, line: &Span) -> Diagnostic {
    let named =
        |text: &str| text.split('=').next().unwrap_or_default().split('#').next().unwrap_or_default().trim().to_owned();
    let (name, number) = (named(line.text()), line.start().line);
    let is_head = name.starts_with('[');
    let above = (1..number).rev().map(|number| line.source.line(number));
    // A key is looked for in its own table.
    let mut above = above.take_while(|above| is_head || !above.text().trim_start().starts_with('['));
    match above.find(|above| named(above.text()) == name) {
        Some(first) => slip.also(first.find(&name), "first"),
        None => slip,
    }
}

/// Where TOML stumbled, inside `line`; where something is missing, the word before it shows the
/// place better than nothing.
fn narrow(line: &Span, range: Range<usize>) -> Span {
    let (start, end) = (range.start.max(line.range.start), range.end.min(line.range.end));
    if start < end {
        return line.source.span(start..end);
    }
    let before = line.source.span(line.range.start..start);
    let word = before.text().trim_end();
    let from = word.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    match word.is_empty() {
        true => line.find(line.text().trim()),
        false => line.source.span(line.range.start + from..line.range.start + word.len()),
    }
}

fn syntax(span: Span, reason: &str, detail: &str) -> Diagnostic {
    Diagnostic::new(Code::TomlSyntax).at(span).arg("reason", reason).arg("detail", detail)
}

fn reason(message: &str) -> &'static str {
    REASONS.iter().find(|(words, _)| message.contains(words)).map_or("other", |(_, reason)| reason)
}

/// A number as Vietnamese writes it (`98,5`, `1.250.000`, `1 300 000`), or with words behind it.
fn number(value: &str) -> Option<&'static str> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let groups = |text: &str, sign: char| text.split(sign).all(digits);
    match value.split_once(',') {
        Some((whole, fraction)) if groups(whole, '.') && digits(fraction) => return Some("decimal-comma"),
        _ => {}
    }
    let thousands = |sign: char| {
        value.contains(sign) && groups(value, sign) && value.split(sign).skip(1).all(|group| group.len() == 3)
    };
    if thousands(' ') || (thousands('.') && value.matches('.').count() > 1) {
        return Some("thousands");
    }
    if let Some(unit) = unit(value) {
        return Some(if MEASURES.contains(&unit) { "unit" } else { "extra" });
    }
    let (first, rest) = value.split_once(' ')?;
    (digits(&first.replace('.', "")) && !rest.is_empty()).then_some("extra")
}

/// What offices write behind a figure, and keys say by their meaning.
const MEASURES: &[&str] = &["mm", "pt", "%", "đ", "đồng", "người", "bản", "độ"];

/// The letters behind a plain number.
fn unit(value: &str) -> Option<&str> {
    let rest = value.trim_start_matches('-').trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let is_word = !rest.is_empty() && rest.trim().chars().all(|c| c.is_alphabetic() || c == '%');
    (rest.len() < value.trim_start_matches('-').len() && is_word).then(|| rest.trim())
}

/// A text with quotes inside it, or with words behind it.
fn quotes(value: &str, message: &str) -> Option<&'static str> {
    if !value.starts_with('"') || !message.contains("unexpected") {
        return None;
    }
    Some(if value.matches('"').count() > 2 { "inner-quote" } else { "extra" })
}
