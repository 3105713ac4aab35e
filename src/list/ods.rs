//! ODS: cells by calamine; hidden rows and columns and merged areas, which it does not tell, from the
//! document's own XML.

use std::io::Cursor;

use calamine::{Data, Ods, OdsError, Reader, SheetVisible};

use super::archive::{attribute, tags};
use super::grid::{Area, Cell, LAST_ROW, MOST_COLUMNS, MOST_ROWS, Shape, Sheet, Unread};
use super::xlsx::day;

/// Most cells that repeated rows and cells may make.
const MOST_CELLS: u64 = 4_000_000;

pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, Unread> {
    let shapes = shapes(bytes)?;
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(unread)?;
    let mut sheets = Vec::new();
    for (known, shape) in book.sheets_metadata().to_vec().into_iter().zip(shapes) {
        let mut sheet = Sheet::named(&known.name, known.visible != SheetVisible::Visible);
        sheet.shape = shape;
        let range = book.worksheet_range(&known.name).map_err(unread)?;
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            if let (Ok(row), Ok(column), Some(cell)) = (u32::try_from(row), u32::try_from(column), self::value(value)) {
                sheet.put(top + row, left + column, cell)?;
            }
        }
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

/// A value of a workbook that is read as a whole.
pub fn value(value: &Data) -> Option<Cell> {
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
    // The next row and column, how often this row stands, and how wide its content is.
    let (mut row, mut column, mut repeats, mut filled) = (0_u32, 0_u32, 0_u32, false);
    let mut cells = 0_u64;
    tags(bytes, "content.xml", |tag, is_tag| {
        if !is_tag {
            filled = true;
            return true;
        }
        let number = |name| attribute(tag, name).and_then(|value| value.parse::<u32>().ok());
        let name = tag.local_name();
        let is_hidden = || matches!(attribute(tag, "visibility").as_deref(), Some("collapse" | "filter"));
        match (name.as_ref(), shapes.last_mut()) {
            (b"table", _) => {
                shapes.push(Shape::default());
                (row, column, repeats, filled) = (0, 0, 0, false);
            }
            (b"table-column", Some(shape)) => {
                let next = column.saturating_add(number("number-columns-repeated").unwrap_or(1));
                if is_hidden() {
                    shape.hidden_columns.extend(column.min(MOST_COLUMNS)..next.min(MOST_COLUMNS));
                }
                column = next;
            }
            (b"table-row", Some(shape)) => {
                if std::mem::take(&mut filled) {
                    cells = cells.saturating_add(u64::from(repeats) * u64::from(column.max(1)));
                }
                row = row.saturating_add(repeats);
                repeats = number("number-rows-repeated").unwrap_or(1);
                column = 0;
                if is_hidden() {
                    shape.hidden_rows.extend(row..row.saturating_add(repeats).min(LAST_ROW));
                }
            }
            (b"table-cell" | b"covered-table-cell", Some(shape)) => {
                let span = |name| number(name).unwrap_or(1).max(1) - 1;
                let (down, across) = (span("number-rows-spanned"), span("number-columns-spanned"));
                if down + across > 0 {
                    let (bottom, right) = (row.saturating_add(down), column.saturating_add(across));
                    shape.merged.push(Area { top: row, bottom, left: column, right });
                }
                column = column.saturating_add(number("number-columns-repeated").unwrap_or(1));
            }
            _ => {}
        }
        cells <= MOST_CELLS
    })?;
    if cells > MOST_CELLS || shapes.iter().any(|shape| shape.merged.len() > MOST_ROWS) {
        return Err(Unread::new("rows"));
    }
    Ok(shapes)
}
