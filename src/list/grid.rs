//! A sheet as its file holds it, whatever the file's form: rows of cells, with what is merged and what
//! is hidden.

use std::collections::{BTreeMap, BTreeSet};

/// Most rows with content that are read, and most columns: what stands further out is no list.
pub const MOST_ROWS: usize = 200_000;
pub const MOST_COLUMNS: u32 = 512;
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
    pub text: String,
    pub kind: Kind,
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: Kind::Text }
    }

    /// A number as it would be typed: `447000`, `0,5`.
    pub fn number(number: f64) -> Self {
        Self { text: number.to_string().replace('.', ","), kind: Kind::Number(number) }
    }

    pub fn fault(text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: Kind::Fault }
    }

    /// `2023-03-10`, perhaps with a time behind it, as the day that running text names.
    pub fn day(iso: &str) -> Self {
        let day = iso.split(['T', ' ']).next().unwrap_or_default();
        let mut parts = day.split('-');
        let text = match (parts.next(), parts.next(), parts.next()) {
            (Some(year), Some(month), Some(day)) => format!("{day}/{month}/{year}"),
            _ => iso.to_owned(),
        };
        Self { text, kind: Kind::Date }
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
    pub rows: BTreeMap<u32, BTreeMap<u32, Cell>>,
}

impl Sheet {
    pub fn named(name: impl Into<String>, is_hidden: bool) -> Self {
        Self { name: Some(name.into()), is_hidden, ..Self::default() }
    }

    /// Takes in a cell; an empty one leaves no trace.
    pub fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), Unread> {
        if column >= MOST_COLUMNS || row >= LAST_ROW || cell.text.trim().is_empty() {
            return Ok(());
        }
        if self.rows.len() >= MOST_ROWS && !self.rows.contains_key(&row) {
            return Err(Unread::new("rows"));
        }
        self.rows.entry(row).or_default().insert(column, cell);
        Ok(())
    }
}
