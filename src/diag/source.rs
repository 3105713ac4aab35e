//! Text that was read, and places in it. The one idea: a span carries its source, so a value knows
//! where it came from without asking a registry.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A text file as it was read: its name as the user knows it, and its decoded text. Or a sheet of a
/// spreadsheet: its rows are the lines of the text, its cells are divided by tabs.
#[derive(Clone)]
pub struct Source(Arc<Inner>);

struct Inner {
    name: String,
    grid: Option<Grid>,
    text: String,
    /// Byte offset at which each line starts.
    lines: Vec<usize>,
}

/// What makes a source a sheet.
struct Grid {
    /// Its name, where its file can hold several.
    sheet: Option<String>,
}

/// A place for a person: line and column count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

impl Source {
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self::made(name.into(), None, text.into())
    }

    /// A sheet of the file `name`: line N of `text` is row N, its cells are divided by tabs.
    pub fn grid(name: impl Into<String>, sheet: Option<String>, text: impl Into<String>) -> Self {
        Self::made(name.into(), Some(Grid { sheet }), text.into())
    }

    fn made(name: String, grid: Option<Grid>, text: String) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect();
        Self(Arc::new(Inner { name, grid, text, lines }))
    }

    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Name of the sheet, where it is one of several.
    pub fn sheet(&self) -> Option<&str> {
        self.0.grid.as_ref()?.sheet.as_deref()
    }

    /// Whether this is a sheet: its cells hold plain text, whatever their letters look like.
    pub fn is_grid(&self) -> bool {
        self.0.grid.is_some()
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

    /// The number of the line, from 1, on which `offset` lies.
    pub fn line_of(&self, offset: usize) -> usize {
        self.0.lines.partition_point(|&start| start <= offset)
    }

    /// The longest line.
    pub fn longest_line(&self) -> Span {
        let ends = self.0.lines.iter().skip(1).copied().chain([self.0.text.len()]);
        let lengths = self.0.lines.iter().zip(ends).map(|(start, end)| end - start);
        let longest = lengths.enumerate().max_by_key(|(_, length)| *length);
        self.line(longest.map_or(1, |(index, _)| index + 1))
    }

    pub fn position(&self, offset: usize) -> Position {
        let offset = self.0.text.floor_char_boundary(offset);
        let line = self.line_of(offset);
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

    /// The cell or cells of a sheet, as its user names them: `C14`, `C14:E14`.
    pub fn cell(&self) -> Option<String> {
        if !self.source.is_grid() {
            return None;
        }
        let name = |offset: usize| {
            let line = self.source.position(offset).line;
            let row = self.source.line(line).range.start;
            let column = self.source.text()[row..offset].matches('\t').count();
            format!("{}{line}", column_letters(column))
        };
        let (first, last) = (name(self.range.start), name(self.range.end));
        Some(if first == last { first } else { format!("{first}:{last}") })
    }

    /// How a person finds the place: `khen-thuong.xlsx[Danh sách!C14]`; `None` in a text.
    pub fn cell_path(&self) -> Option<String> {
        let (file, cell) = (self.source.name(), self.cell()?);
        Some(match self.source.sheet() {
            Some(sheet) => format!("{file}[{sheet}!{cell}]"),
            None => format!("{file}[{cell}]"),
        })
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
        let (this, that) = (&self.source, &other.source);
        self.range == other.range && this.name() == that.name() && this.sheet() == that.sheet()
    }
}

impl Eq for Span {}

/// The letters of a column, counted from 0: `A`, `Z`, `AA`.
pub fn column_letters(column: usize) -> String {
    let letter = |index: usize| u8::try_from(index % 26).map_or('?', |index| char::from(b'A' + index));
    let (mut letters, mut rest) = (vec![letter(column)], column / 26);
    while rest > 0 {
        letters.push(letter(rest - 1));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_of_a_sheet_is_a_cell() {
        let sheet = Source::grid("ds.xlsx", Some("Trang 1".to_owned()), "TT\tTên\n1\tLê Ý\t");
        let span = sheet.span(sheet.line(2).range);
        assert_eq!(span.find("Ý").cell().as_deref(), Some("B2"));
        assert_eq!(span.cell_path().as_deref(), Some("ds.xlsx[Trang 1!A2:C2]"));
        assert_eq!(Source::grid("a.csv", None, "x").span(0..1).cell_path().as_deref(), Some("a.csv[A1]"));
        assert_eq!(Source::new("a.toml", "x").span(0..1).cell(), None);
    }

    #[test]
    fn columns_have_letters() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(column_letters), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
