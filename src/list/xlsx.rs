//! XLSX: cells and merged areas by calamine; hidden rows and columns, which it does not tell, from the
//! sheet's own XML.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Dimensions, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::archive::{self, Piece, attribute, pieces, tags};
use super::grid::{Area, Cell, MOST_CELLS, MOST_COLUMNS, Room, Shape, Sheet, Unread};

pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, Unread> {
    check_texts(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unread)?;
    let listed = book.sheets_metadata().to_vec();
    let paths = paths(bytes)?;
    let (mut sheets, mut room) = (Vec::new(), Room::default());
    for known in listed.into_iter().filter(|sheet| sheet.typ == SheetType::WorkSheet) {
        let mut sheet = Sheet::named(&known.name, known.visible != SheetVisible::Visible);
        if let Some(path) = paths.get(&known.name) {
            let (shape, uncounted) = shape(bytes, path)?;
            sheet.shape = shape;
            for (row, column) in uncounted {
                sheet.put(row, column, Cell::uncounted(), &mut room)?;
            }
        }
        sheet.merge(book.merge_cells_by_sheet_name(&known.name).map_err(unread)?.into_iter().map(area))?;
        let mut cells = book.worksheet_cells_reader(&known.name).map_err(unread)?;
        while let Some(cell) = cells.next_cell().map_err(unread)? {
            let (row, column) = cell.get_position();
            if let Some(cell) = value(cell.get_value()) {
                sheet.put(row, column, cell, &mut room)?;
            }
        }
        sheets.push(sheet);
    }
    Ok(sheets)
}

/// Refuses a file that says that it has more texts than any list: calamine takes room for them before it reads one.
fn check_texts(bytes: &[u8]) -> Result<(), Unread> {
    let names = archive::paths(bytes)?;
    for path in names.iter().filter(|path| path.to_lowercase().ends_with("sharedstrings.xml")) {
        pieces(bytes, path, |piece| {
            let Piece::Start(tag) = piece else { return Ok(true) };
            let count = attribute(tag, "uniqueCount").map(|count| count.trim().parse::<usize>());
            match count {
                Some(Ok(count)) if count > MOST_CELLS => Err(Unread::new("rows")),
                Some(Err(_)) => Err(Unread::new("damaged")),
                _ => Ok(tag.local_name().as_ref() != b"sst"),
            }
        })?;
    }
    Ok(())
}

/// An area of merged cells.
pub fn area(merged: Dimensions) -> Area {
    let ((top, left), (bottom, right)) = (merged.start, merged.end);
    Area { top, bottom, left, right }
}

fn unread(error: XlsxError) -> Unread {
    match error {
        XlsxError::Password => Unread::new("password"),
        other => Unread::broken(other),
    }
}

fn value(value: &DataRef<'_>) -> Option<Cell> {
    Some(match value {
        DataRef::Empty => return None,
        DataRef::String(text) => Cell::text(text),
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::Int(number) => Cell::number(*number as f64),
        DataRef::Float(number) => Cell::number(*number),
        DataRef::Bool(yes) => Cell::text(if *yes { "TRUE" } else { "FALSE" }),
        DataRef::DateTime(moment) => day(moment),
        DataRef::DateTimeIso(iso) => Cell::day(iso),
        DataRef::DurationIso(text) => Cell::text(text),
        DataRef::Error(fault) => Cell::fault(fault.to_string()),
    })
}

/// A serial number that is shown as a date.
pub fn day(moment: &ExcelDateTime) -> Cell {
    if moment.is_duration() {
        return Cell::number(moment.as_f64());
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    Cell::day(&format!("{year:04}-{month:02}-{day:02}"))
}

/// Where in the archive each sheet lies.
fn paths(bytes: &[u8]) -> Result<BTreeMap<String, String>, Unread> {
    let mut targets = BTreeMap::new();
    tags(bytes, "xl/_rels/workbook.xml.rels", |tag| {
        if let (Some(id), Some(target)) = (attribute(tag, "Id"), attribute(tag, "Target")) {
            let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
            targets.insert(id, path);
        }
    })?;
    let mut paths = BTreeMap::new();
    tags(bytes, "xl/workbook.xml", |tag| {
        if tag.local_name().as_ref() == b"sheet"
            && let (Some(name), Some(id)) = (attribute(tag, "name"), attribute(tag, "id"))
            && let Some(path) = targets.get(&id)
        {
            paths.insert(name, path.clone());
        }
    })?;
    Ok(paths)
}

/// Row and column of a cell, from 0, by its name: `C14`.
fn position(name: &str) -> Option<(u32, u32)> {
    let (letters, row) = name.split_at(name.find(|c: char| c.is_ascii_digit())?);
    let digit = |c: u8| c.is_ascii_uppercase().then(|| u32::from(c - b'A') + 1);
    let column = letters.bytes().try_fold(0_u32, |sum, c| sum.checked_mul(26)?.checked_add(digit(c)?))?;
    Some((row.parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

/// What a sheet's XML says beside the cells that calamine reads: hidden rows and columns, and formulas of which the file holds
/// no result, since a program has written it that does not count.
fn shape(bytes: &[u8], path: &str) -> Result<(Shape, Vec<(u32, u32)>), Unread> {
    let (mut shape, mut uncounted) = (Shape::default(), Vec::new());
    let mut row = 0_u32;
    let (mut place, mut is_text, mut has_formula, mut has_value, mut in_value) = (None, false, false, false, false);
    pieces(bytes, path, |piece| {
        let tag = match piece {
            Piece::Start(tag) => tag,
            Piece::Text(text) => {
                has_value |= in_value && !text.is_empty();
                return Ok(true);
            }
            Piece::End(name) => {
                in_value &= name != b"v";
                if name == b"c" && has_formula && !has_value && uncounted.len() < MOST_CELLS {
                    uncounted.extend(place.as_deref().and_then(position));
                }
                return Ok(true);
            }
        };
        let number = |name| attribute(tag, name).and_then(|value| value.parse::<u32>().ok());
        let is_hidden = || matches!(attribute(tag, "hidden").as_deref(), Some("1" | "true"));
        match tag.local_name().as_ref() {
            b"row" => {
                row = number("r").unwrap_or(row + 1);
                if is_hidden() {
                    shape.hidden_rows.insert(row.saturating_sub(1));
                }
            }
            b"col" if is_hidden() => {
                let first = number("min").unwrap_or(1).max(1) - 1;
                let last = number("max").unwrap_or(first + 1).min(MOST_COLUMNS);
                shape.hidden_columns.extend(first..last);
            }
            b"c" => {
                place = attribute(tag, "r");
                // An empty text is a result, too.
                is_text = attribute(tag, "t").as_deref() == Some("str");
                (has_formula, has_value) = (false, false);
            }
            b"f" => has_formula = true,
            b"v" => (in_value, has_value) = (true, has_value || is_text),
            _ => {}
        }
        Ok(true)
    })?;
    Ok((shape, uncounted))
}
