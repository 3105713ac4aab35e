//! The texts of a table, each with the place where it was written.

use std::ops::{Deref, Range};
use std::sync::Arc;

use toml::de::DeValue;

use super::{FromToml, Node, Reader, Shape};
use crate::diag::{Code, Diagnostic, Span};
use crate::text::{self, Unfit};

/// A value and the place where it was written.
#[derive(Debug, Clone)]
pub struct Located<T> {
    pub value: T,
    pub span: Span,
}

impl<T: FromToml> FromToml for Located<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let span = reader.span(node);
        T::from_toml(node, reader).map(|value| Self { value, span })
    }

    fn shape() -> Shape {
        T::shape()
    }
}

/// A key that is data, and the place where it was written.
#[derive(Debug, Clone)]
pub struct Key {
    pub text: String,
    pub span: Span,
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// A text in composed letters that is not empty. Its letters are shared: the address of the
/// `Arc` tells a later stage which value it holds.
#[derive(Debug, Clone)]
pub struct TextValue {
    pub text: Arc<str>,
    pub span: Span,
    /// Whether it stands in a file as it is here.
    written: bool,
}

/// A text of one line: a name, a title. Runs of spaces are one space.
#[derive(Debug, Clone)]
pub struct Line(TextValue);

/// A text of one or more paragraphs, with light Markdown.
#[derive(Debug, Clone)]
pub struct Prose(TextValue);

macro_rules! text_newtype {
    ($($name:ident)*) => { $(
        impl Deref for $name {
            type Target = TextValue;

            fn deref(&self) -> &TextValue {
                &self.0
            }
        }

        impl From<$name> for TextValue {
            fn from(value: $name) -> TextValue {
                value.0
            }
        }
    )* };
}
text_newtype!(Line Prose);

impl TextValue {
    /// A text that the program derives from what stands at `span`.
    pub fn derived(text: impl Into<Arc<str>>, span: Span) -> Self {
        Self { text: text.into(), span, written: false }
    }

    /// Whether somebody wrote it; the program may have derived it from what somebody wrote.
    pub fn is_written(&self) -> bool {
        self.written
    }

    /// Where the stretch `range` of the text stands in its file. Where the file has it otherwise
    /// (escapes, folded spaces), the same words in their order of appearance, else the value.
    pub fn part(&self, range: Range<usize>) -> Span {
        let source = self.span.text();
        if let Some(at) = source.find(&*self.text) {
            let start = self.span.range.start + at;
            return self.span.source.span(start + range.start..start + range.end);
        }
        let words = &self.text[range.clone()];
        let earlier = self.text[..range.start].matches(words).count();
        let Some((at, _)) = source.match_indices(words).nth(earlier) else { return self.span.clone() };
        let start = self.span.range.start + at;
        self.span.source.span(start..start + words.len())
    }
}

impl Line {
    /// A line that the program derives from what stands at `span`.
    pub fn derived(text: impl Into<Arc<str>>, span: Span) -> Self {
        Self(TextValue::derived(text, span))
    }

    /// What a cell of a sheet says, in one line; its line ends are spaces.
    pub fn of_cell(text: &str, span: &Span, report: &mut dyn FnMut(Diagnostic)) -> Option<Self> {
        let fit = fit(text, span, report)?;
        let line = fit.split_whitespace().collect::<Vec<_>>().join(" ");
        filled(line, span.clone(), MOST_LINE, report).map(Line)
    }

    /// The same line, written by the same hand, with other letters.
    #[must_use]
    pub fn with_text(&self, text: impl Into<Arc<str>>) -> Self {
        Self(TextValue { text: text.into(), ..self.0.clone() })
    }
}

impl FromToml for Line {
    const EXPECTED: &'static str = "text";

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let written = written(node, reader)?;
        let trimmed = written.trim();
        if trimmed.contains('\n') {
            reader.report(Diagnostic::new(Code::LineBreak).at(reader.span(node)));
            return None;
        }
        let mut line = String::with_capacity(trimmed.len());
        for word in trimmed.split([' ', '\t']).filter(|word| !word.is_empty()) {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        filled(line, reader.span(node), MOST_LINE, &mut |found| reader.report(found)).map(Line)
    }

    fn shape() -> Shape {
        Shape::Line
    }
}

impl Prose {
    /// What a cell of a sheet says, with its line ends.
    pub fn of_cell(text: &str, span: &Span, report: &mut dyn FnMut(Diagnostic)) -> Option<Self> {
        let fit = fit(text, span, report)?;
        let line = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        let lines: Vec<String> = fit.split('\n').map(line).filter(|line| !line.is_empty()).collect();
        filled(lines.join("\n"), span.clone(), MOST_PROSE, report).map(Prose)
    }

    /// The same text in letters that are held already.
    #[must_use]
    pub fn with_text(&self, text: impl Into<Arc<str>>) -> Self {
        Self(TextValue { text: text.into(), ..self.0.clone() })
    }
}

impl FromToml for Prose {
    const EXPECTED: &'static str = "text";

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let written = written(node, reader)?.trim_matches('\n').trim_end().to_owned();
        filled(written, reader.span(node), MOST_PROSE, &mut |found| reader.report(found)).map(Prose)
    }

    fn shape() -> Shape {
        Shape::Prose
    }
}

/// A text where an empty one means that there is none (`superior = ""`).
#[derive(Debug, Clone)]
pub struct Bare(pub Option<Line>);

impl FromToml for Bare {
    const EXPECTED: &'static str = "text";

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match node.as_ref() {
            DeValue::String(text) if text.trim().is_empty() => Some(Bare(None)),
            _ => Line::from_toml(node, reader).map(|line| Bare(Some(line))),
        }
    }

    fn shape() -> Shape {
        Shape::Bare
    }
}

/// The text of `node`, as it can be printed.
fn written(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<String> {
    let DeValue::String(written) = node.as_ref() else {
        reader.wrong_type(node, "text");
        return None;
    };
    fit(written, &reader.span(node), &mut |found| reader.report(found))
}

/// The text `written` at `span` in composed letters, with LF as line end; characters that cannot be
/// printed are reported, and those that nobody would see are left out.
fn fit(written: &str, span: &Span, report: &mut dyn FnMut(Diagnostic)) -> Option<String> {
    let mut text = text::compose(&written.replace("\r\n", "\n"));
    let mut seen: Vec<char> = Vec::new();
    let mut printable = true;
    for c in text.chars() {
        let Some(fault) = text::unfit(c) else { continue };
        printable &= fault == Unfit::Invisible;
        let told =
            seen.iter().any(|&other| other == c || (fault == Unfit::RightToLeft && text::unfit(other) == Some(fault)));
        seen.push(c);
        if told {
            continue;
        }
        let code = match fault {
            Unfit::Control => Code::ControlCharacter,
            Unfit::Invisible => Code::InvisibleCharacter,
            Unfit::RightToLeft => Code::RightToLeft,
        };
        let words = if fault == Unfit::RightToLeft { foreign(&text, c) } else { c.to_string() };
        let place = span.find(&words);
        report(
            Diagnostic::new(code).at(place).arg("codepoint", format!("U+{:04X}", u32::from(c))).arg("character", words),
        );
    }
    if !seen.is_empty() {
        text.retain(|c| text::unfit(c).is_none());
    }
    printable.then_some(text)
}

/// The words of a script from right to left that begin with `first`.
fn foreign(text: &str, first: char) -> String {
    let of_script = |c: &char| *c == ' ' || text::unfit(*c) == Some(Unfit::RightToLeft);
    text.chars().skip_while(|c| *c != first).take_while(of_script).collect::<String>().trim_end().to_owned()
}

/// Most characters of a line, of a prose, and of one word: far more than any office writes.
const MOST_LINE: usize = 1_000;
const MOST_PROSE: usize = 50_000;
const MOST_WORD: usize = 200;

fn filled(text: String, span: Span, most: usize, report: &mut dyn FnMut(Diagnostic)) -> Option<TextValue> {
    let length = text.chars().count();
    let word = text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or_default();
    if length > most || word > MOST_WORD {
        let (what, length, most) = if length > most { ("value", length, most) } else { ("word", word, MOST_WORD) };
        let long = Diagnostic::new(Code::TextTooLong).at(span).arg("what", what);
        report(long.arg("length", length).arg("most", most));
        return None;
    }
    if text.trim().is_empty() {
        report(Diagnostic::new(Code::EmptyText).at(span).arg("what", "value"));
        return None;
    }
    Some(TextValue { text: text.into(), span, written: true })
}
