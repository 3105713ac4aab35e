//! Text that was read, and places in it. The one idea: a span carries its source, so a value knows
//! where it came from without asking a registry.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A text file as it was read: its name as the user knows it, and its decoded text.
#[derive(Clone)]
pub struct Source(Arc<Inner>);

struct Inner {
    name: String,
    text: String,
    /// Byte offset at which each line starts.
    lines: Vec<usize>,
}

/// A place for a person: line and column count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

impl Source {
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect();
        Self(Arc::new(Inner { name: name.into(), text, lines }))
    }

    pub fn name(&self) -> &str {
        &self.0.name
    }

    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The stretch `range`, moved inwards to the text's end and to character boundaries.
    pub fn span(&self, range: Range<usize>) -> Span {
        let floor = |i: usize| self.0.text.floor_char_boundary(i);
        let start = floor(range.start);
        Span { source: self.clone(), range: start..floor(range.end).max(start) }
    }

    /// Line (from 1) without its line end, as a span.
    pub fn line(&self, line: usize) -> Span {
        let starts = &self.0.lines;
        let index = line.clamp(1, starts.len()) - 1;
        let start = starts[index];
        let end = starts.get(index + 1).map_or(self.0.text.len(), |next| next - 1);
        self.span(start..end)
    }

    pub fn position(&self, offset: usize) -> Position {
        let offset = self.0.text.floor_char_boundary(offset);
        let line = self.0.lines.partition_point(|&start| start <= offset);
        let column = self.0.text[self.0.lines[line - 1]..offset].chars().count() + 1;
        Position { line, column }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Source").field(&self.0.name).finish()
    }
}

/// A stretch of a source, in bytes.
#[derive(Debug, Clone)]
pub struct Span {
    pub source: Source,
    pub range: Range<usize>,
}

impl Span {
    pub fn text(&self) -> &str {
        &self.source.text()[self.range.clone()]
    }

    pub fn start(&self) -> Position {
        self.source.position(self.range.start)
    }

    pub fn end(&self) -> Position {
        self.source.position(self.range.end)
    }

    /// The line on which this span begins.
    pub fn head(&self) -> Span {
        self.source.line(self.start().line)
    }

    /// The first place inside this span where `needle` stands as typed, or the span itself when
    /// the text reads otherwise in the file (escapes, uncomposed letters).
    pub fn find(&self, needle: &str) -> Span {
        match self.text().find(needle) {
            Some(at) => {
                let start = self.range.start + at;
                self.source.span(start..start + needle.len())
            }
            None => self.clone(),
        }
    }
}

impl PartialEq for Span {
    fn eq(&self, other: &Self) -> bool {
        self.range == other.range && self.source.name() == other.source.name()
    }
}

impl Eq for Span {}
