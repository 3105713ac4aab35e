//! ODS: cells by calamine; hidden rows and columns and merged areas, which it does not tell, from the
//! document's own XML.

use std::io::Cursor;

use calamine::{Data, Ods, OdsError, Range, Reader, SheetVisible};

use super::archive::{attribute, tags};
use super::grid::{Area, Cell, LAST_ROW, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Room, Shape, Sheet, Unread};
use super::xlsx::day;

/// Columns from here on are in no spreadsheet.
const LAST_COLUMN: u32 = 1 << 14;

pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, Unread> {
    let shapes = shapes(bytes)?;
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(unread)?;
    let (mut sheets, mut room) = (Vec::new(), Room::default());
    for (known, shape) in book.sheets_metadata().to_vec().into_iter().zip(shapes) {
        let mut sheet = Sheet::named(&known.name, known.visible != SheetVisible::Visible);
        sheet.shape = shape;
        fill(&mut sheet, &book.worksheet_range(&known.name).map_err(unread)?, &mut room)?;
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn unread(error: OdsError) -> Unread {
    match error {
        OdsError::Password => Unread::new("password"),
        OdsError::CellLimitExceeded { .. } => Unread::new("rows"),
        other => Unread::broken(other),
    }
}

/// Puts the cells of a workbook that is read as a whole into their sheet.
pub fn fill(sheet: &mut Sheet, range: &Range<Data>, room: &mut Room) -> Result<(), Unread> {
    let (top, left) = range.start().unwrap_or_default();
    for (row, column, value) in range.used_cells() {
        if let (Ok(row), Ok(column), Some(cell)) = (u32::try_from(row), u32::try_from(column), self::value(value)) {
            sheet.put(top.saturating_add(row), left.saturating_add(column), cell, room)?;
        }
    }
    Ok(())
}

fn value(value: &Data) -> Option<Cell> {
    Some(match value {
        Data::Empty => return None,
        Data::String(text) if is_fault(text) => Cell::fault(text),
        Data::String(text) => Cell::text(text),
        Data::Int(number) => Cell::number(*number as f64),
        Data::Float(number) => Cell::number(*number),
        Data::Bool(yes) => Cell::text(if *yes { "TRUE" } else { "FALSE" }),
        Data::DateTime(moment) => day(moment),
        Data::DateTimeIso(iso) => Cell::day(iso),
        Data::DurationIso(text) => Cell::text(text),
        Data::Error(fault) => Cell::fault(fault.to_string()),
    })
}

/// LibreOffice keeps a formula's fault as text.
fn is_fault(text: &str) -> bool {
    matches!(text, "#N/A" | "#REF!" | "#NAME?" | "#VALUE!" | "#DIV/0!") || text.starts_with("Err:")
}

/// What the document says of each of its tables. Repeats are counted before anything is repeated.
fn shapes(bytes: &[u8]) -> Result<Vec<Shape>, Unread> {
    let mut shapes: Vec<Shape> = Vec::new();
    let (mut at, mut extent) = (At::default(), Extent::default());
    tags(bytes, "content.xml", |tag, is_tag| {
        if !is_tag {
            at.fill();
            return true;
        }
        let number = |name| attribute(tag, name).and_then(|value| value.parse::<u32>().ok());
        let name = tag.local_name();
        let is_hidden = || matches!(attribute(tag, "visibility").as_deref(), Some("collapse" | "filter"));
        match (name.as_ref(), shapes.last_mut()) {
            (b"table", _) => {
                extent.end_table(&at);
                shapes.push(Shape::default());
                at = At::default();
            }
            (b"table-column", Some(shape)) => {
                let next = at.column.saturating_add(number("number-columns-repeated").unwrap_or(1));
                if is_hidden() {
                    shape.hidden_columns.extend(at.column.min(MOST_COLUMNS)..next.min(MOST_COLUMNS));
                }
                at.column = next;
            }
            (b"table-row", Some(shape)) => {
                extent.end_row(&at);
                at = At::row(at.row.saturating_add(at.repeats), number("number-rows-repeated").unwrap_or(1));
                if is_hidden() {
                    shape.hidden_rows.extend(at.row..at.row.saturating_add(at.repeats).min(LAST_ROW));
                }
            }
            (b"table-cell" | b"covered-table-cell", Some(shape)) => {
                let span = |name| number(name).unwrap_or(1).max(1) - 1;
                let (down, across) = (span("number-rows-spanned"), span("number-columns-spanned"));
                if down > 0 || across > 0 {
                    let (bottom, right) = (at.row.saturating_add(down), at.next.saturating_add(across));
                    shape.merged.push(Area { top: at.row, bottom, left: at.next, right });
                }
                at.next = at.next.saturating_add(number("number-columns-repeated").unwrap_or(1)).min(LAST_COLUMN);
                if attribute(tag, "value-type").is_some() || attribute(tag, "formula").is_some() {
                    at.fill();
                }
            }
            _ => {}
        }
        !extent.is_too_large() && shapes.last().is_none_or(|shape| shape.merged.len() <= MOST_ROWS)
    })?;
    extent.end_table(&at);
    if extent.is_too_large() || shapes.iter().any(|shape| shape.merged.len() > MOST_ROWS) {
        return Err(Unread::new("rows"));
    }
    Ok(shapes)
}

/// Where in a table the reading is.
#[derive(Debug, Default)]
struct At {
    /// The column whose look is told.
    column: u32,
    row: u32,
    /// How often the row stands.
    repeats: u32,
    /// The column of the next cell, and that behind the last which holds something.
    next: u32,
    filled: u32,
}

impl At {
    fn row(row: u32, repeats: u32) -> Self {
        Self { row, repeats, ..Self::default() }
    }

    /// The cell that was begun last holds something.
    fn fill(&mut self) {
        self.filled = self.next;
    }
}

/// How many cells calamine would lay out: the rows down to the last that holds something, as wide as the
/// widest, and each row as wide as it is.
#[derive(Debug, Default)]
struct Extent {
    rows: u64,
    width: u64,
    sum: u64,
    /// Of the tables that are done.
    done: u64,
}

impl Extent {
    fn end_row(&mut self, at: &At) {
        if at.filled > 0 {
            self.rows = u64::from(at.row) + u64::from(at.repeats);
            self.width = self.width.max(u64::from(at.filled));
            self.sum += u64::from(at.filled);
        }
    }

    fn end_table(&mut self, at: &At) {
        self.end_row(at);
        *self = Self { done: self.size(), ..Self::default() };
    }

    fn size(&self) -> u64 {
        self.done.saturating_add((self.rows * self.width).max(self.sum))
    }

    fn is_too_large(&self) -> bool {
        self.size() > MOST_CELLS as u64
    }
}
