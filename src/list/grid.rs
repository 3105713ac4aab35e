//! A sheet as its file holds it, whatever the file's form: rows of cells, with what is merged and what
//! is hidden.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::texts::Texts;
use crate::text::Date;

/// Most rows with content that are read, and most columns: what stands further out is no list.
pub const MOST_ROWS: usize = 200_000;
pub const MOST_COLUMNS: u32 = 512;
/// Most cells of a file, in all of its sheets: ten in each row of the longest list.
pub const MOST_CELLS: usize = 2_000_000;
/// Most bytes of a cell: spreadsheets allow 32,767 letters.
const MOST_LETTERS: usize = 4 << 15;
/// Rows from here on are in no spreadsheet.
pub const LAST_ROW: u32 = 1 << 20;

/// Why a file gives no sheets, a word of the message `list-unreadable`.
#[derive(Debug)]
pub struct Unread {
    pub reason: &'static str,
    pub detail: String,
}

impl Unread {
    pub fn new(reason: &'static str) -> Self {
        Self { reason, detail: String::new() }
    }

    /// A quotation mark that opens in `line` (from 1) ends no cell.
    pub fn unclosed(line: usize) -> Self {
        Self { reason: "quote", detail: line.to_string() }
    }

    /// The file is not what its form asks for.
    pub fn broken(error: impl std::fmt::Display) -> Self {
        Self { reason: "broken", detail: error.to_string() }
    }
}

/// What the file says that a cell is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    Text,
    Number(f64),
    /// A day, written out as text.
    Date,
    /// A formula's fault (`#N/A`).
    Fault,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Shared with all cells of the file that say the same.
    pub text: Arc<str>,
    pub kind: Kind,
}

/// What a cell shows whose formula has no result.
const UNCOUNTED: &str = "=";

impl Cell {
    pub fn text(text: impl AsRef<str>) -> Self {
        Self { text: text.as_ref().into(), kind: Kind::Text }
    }

    /// A number as it would be typed: `447000`, `0,5`.
    pub fn number(number: f64) -> Self {
        Self { text: number.to_string().replace('.', ",").into(), kind: Kind::Number(number) }
    }

    /// A formula whose result its file does not hold.
    pub fn uncounted() -> Self {
        Self::fault(UNCOUNTED)
    }

    /// Whether that is so.
    pub fn is_uncounted(&self) -> bool {
        self.kind == Kind::Fault && &*self.text == UNCOUNTED
    }

    pub fn fault(text: impl AsRef<str>) -> Self {
        Self { text: text.as_ref().into(), kind: Kind::Fault }
    }

    /// `2023-03-10`, perhaps with a time behind it, as the day that running text names.
    pub fn day(iso: &str) -> Self {
        let mut parts = iso.split(['T', ' ', '-']);
        let mut part = || parts.next();
        let date = (|| Date::new(part()?.parse().ok()?, part()?.parse().ok()?, part()?.parse().ok()?))();
        Self { text: date.map_or_else(|| iso.to_owned(), Date::short).into(), kind: Kind::Date }
    }
}

/// The cells of a row that are not empty, by column.
#[derive(Debug, Default)]
pub struct Cells(Vec<(u32, Cell)>);

impl Cells {
    pub fn get(&self, column: u32) -> Option<&Cell> {
        let at = self.0.binary_search_by_key(&column, |(column, _)| *column).ok()?;
        self.0.get(at).map(|(_, cell)| cell)
    }

    pub fn get_mut(&mut self, column: u32) -> Option<&mut Cell> {
        let at = self.0.binary_search_by_key(&column, |(column, _)| *column).ok()?;
        self.0.get_mut(at).map(|(_, cell)| cell)
    }

    /// The columns from the first that is filled to the last.
    pub fn ends(&self) -> Option<(u32, u32)> {
        Some((self.0.first()?.0, self.0.last()?.0))
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the cell is one more.
    fn put(&mut self, column: u32, cell: Cell) -> bool {
        match self.0.binary_search_by_key(&column, |(column, _)| *column) {
            Ok(at) => {
                self.0[at].1 = cell;
                false
            }
            Err(at) => {
                self.0.insert(at, (column, cell));
                true
            }
        }
    }
}

impl<'a> IntoIterator for &'a Cells {
    type Item = (u32, &'a Cell);
    type IntoIter = std::iter::Map<std::slice::Iter<'a, (u32, Cell)>, fn(&'a (u32, Cell)) -> (u32, &'a Cell)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(|(column, cell)| (*column, cell))
    }
}

/// What a file may still hold: whatever its sheets are, they stay small.
#[derive(Debug)]
pub struct Room {
    cells: usize,
    texts: Texts,
}

impl Default for Room {
    fn default() -> Self {
        Self { cells: MOST_CELLS, texts: Texts::default() }
    }
}

/// A rectangle of cells that are one; rows and columns count from 0, both ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    pub top: u32,
    pub bottom: u32,
    pub left: u32,
    pub right: u32,
}

/// What a file says of a sheet beside its cells.
#[derive(Debug, Default)]
pub struct Shape {
    pub merged: Vec<Area>,
    pub hidden_rows: BTreeSet<u32>,
    pub hidden_columns: BTreeSet<u32>,
}

#[derive(Debug, Default)]
pub struct Sheet {
    /// `None` in a file that is one sheet.
    pub name: Option<String>,
    pub is_hidden: bool,
    pub shape: Shape,
    /// Cells that are not empty, by row and column.
    pub rows: BTreeMap<u32, Cells>,
}

impl Sheet {
    pub fn named(name: impl Into<String>, is_hidden: bool) -> Self {
        Self { name: Some(name.into()), is_hidden, ..Self::default() }
    }

    /// Takes in a cell; an empty one leaves no trace.
    pub fn put(&mut self, row: u32, column: u32, mut cell: Cell, room: &mut Room) -> Result<(), Unread> {
        if column >= MOST_COLUMNS || row >= LAST_ROW || cell.text.trim().is_empty() {
            return Ok(());
        }
        if cell.text.len() > MOST_LETTERS {
            return Err(Unread::new("unpacked"));
        }
        if self.rows.len() >= MOST_ROWS && !self.rows.contains_key(&row) {
            return Err(Unread::new("rows"));
        }
        cell.text = room.texts.share(&cell.text);
        if self.rows.entry(row).or_default().put(column, cell) {
            room.cells = room.cells.checked_sub(1).ok_or_else(|| Unread::new("rows"))?;
        }
        Ok(())
    }

    /// Takes in areas of merged cells.
    pub fn merge(&mut self, areas: impl IntoIterator<Item = Area>) -> Result<(), Unread> {
        self.shape.merged.extend(areas.into_iter().take(MOST_ROWS + 1));
        if self.shape.merged.len() > MOST_ROWS { Err(Unread::new("rows")) } else { Ok(()) }
    }
}
