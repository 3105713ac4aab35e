//! XLS of the years before 2007: cells and merged areas by calamine; hidden rows and columns, which it
//! does not tell, from the workbook's records.

use std::io::Cursor;

use calamine::{Data, Range, Reader, SheetType, SheetVisible, Xls, XlsError};

use super::compound::{alone, long, stream, word};
use super::grid::{Cell, MOST_CELLS, MOST_COLUMNS, Room, Shape, Sheet, Unread};
use super::xlsx::{area, day};

pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, Unread> {
    let records = stream(bytes, &["Workbook", "Book"]).ok_or_else(|| Unread::new("damaged"))?;
    let starts = starts(&records);
    // Calamine lays out every cell between the outermost ones.
    if starts.iter().map(|start| extent(&records, *start)).sum::<usize>() > MOST_CELLS {
        return Err(Unread::new("rows"));
    }
    // Calamine believes what a file says of its sectors: it follows chains that have no end, and takes room for any number.
    let bytes = alone("Workbook", &records).ok_or_else(|| Unread::new("rows"))?;
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(unread)?;
    let (mut sheets, mut room) = (Vec::new(), Room::default());
    for (index, known) in book.sheets_metadata().to_vec().into_iter().enumerate() {
        if known.typ != SheetType::WorkSheet {
            continue;
        }
        let mut sheet = Sheet::named(&known.name, known.visible != SheetVisible::Visible);
        sheet.shape = starts.get(index).map(|start| shape(&records, *start)).unwrap_or_default();
        sheet.merge(book.merge_cells_by_sheet_name(&known.name).map_err(unread)?.into_iter().map(area))?;
        fill(&mut sheet, &book.worksheet_range(&known.name).map_err(unread)?, &mut room)?;
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn unread(error: XlsError) -> Unread {
    match error {
        XlsError::Password => Unread::new("password"),
        other => Unread::broken(other),
    }
}

/// Puts the cells of a workbook that is read as a whole into their sheet.
fn fill(sheet: &mut Sheet, range: &Range<Data>, room: &mut Room) -> Result<(), Unread> {
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
        Data::String(text) | Data::DurationIso(text) => Cell::text(text),
        Data::Int(number) => Cell::number(*number as f64),
        Data::Float(number) => Cell::number(*number),
        Data::Bool(yes) => Cell::text(if *yes { "TRUE" } else { "FALSE" }),
        Data::DateTime(moment) => day(moment),
        Data::DateTimeIso(iso) => Cell::day(iso),
        Data::Error(fault) => Cell::fault(fault.to_string()),
    })
}

/// Several numbers side by side.
const SEVERAL: u16 = 0xbd;
/// What holds a value: numbers, texts, formulas, in the forms of all versions.
const CELLS: [u16; 9] = [0x06, SEVERAL, 0xd6, 0xfd, 0x203, 0x204, 0x205, 0x27e, 0x206];
const BOUND_SHEET: u16 = 0x85;
const ROW: u16 = 0x208;
const COLUMN: u16 = 0x7d;
const END: u16 = 0x0a;

/// The records from `start` on, each with its type, until one ends the part.
fn records(bytes: &[u8], start: usize) -> impl Iterator<Item = (u16, &[u8])> {
    let mut at = start;
    std::iter::from_fn(move || {
        let (kind, length) = (word(bytes, at)?, usize::from(word(bytes, at + 2)?));
        let data = bytes.get(at + 4..at + 4 + length)?;
        at += 4 + length;
        (kind != END).then_some((kind, data))
    })
}

/// Where each sheet begins.
fn starts(bytes: &[u8]) -> Vec<usize> {
    let sheets = records(bytes, 0).filter(|(kind, _)| *kind == BOUND_SHEET);
    sheets.map(|(_, data)| long(data, 0).and_then(|at| usize::try_from(at).ok()).unwrap_or(usize::MAX)).collect()
}

/// How many cells the sheet lies over.
fn extent(bytes: &[u8], start: usize) -> usize {
    let (mut rows, mut columns) = (Ends::default(), Ends::default());
    for (kind, data) in records(bytes, start).filter(|(kind, _)| CELLS.contains(kind)) {
        // A record of several numbers tells its last column at its end.
        let last = if kind == SEVERAL { word(data, data.len().saturating_sub(2)) } else { None };
        rows.extend(word(data, 0));
        columns.extend([word(data, 2), last].into_iter().flatten());
    }
    rows.size() * columns.size()
}

/// The first and the last row or column of a sheet.
#[derive(Default)]
struct Ends(Option<(u16, u16)>);

impl Ends {
    fn extend(&mut self, at: impl IntoIterator<Item = u16>) {
        for at in at {
            self.0 = Some(self.0.map_or((at, at), |(first, last)| (first.min(at), last.max(at))));
        }
    }

    fn size(&self) -> usize {
        self.0.map_or(0, |(first, last)| usize::from(last - first) + 1)
    }
}

fn shape(bytes: &[u8], start: usize) -> Shape {
    let mut shape = Shape::default();
    if start >= bytes.len() {
        return shape;
    }
    for (kind, data) in records(bytes, start) {
        match kind {
            ROW if word(data, 12).is_some_and(|flags| flags & 0x20 != 0) => {
                shape.hidden_rows.extend(word(data, 0).map(u32::from));
            }
            COLUMN if word(data, 8).is_some_and(|flags| flags & 1 != 0) => {
                if let (Some(first), Some(last)) = (word(data, 0), word(data, 2)) {
                    shape.hidden_columns.extend(u32::from(first)..=u32::from(last).min(MOST_COLUMNS));
                }
            }
            _ => {}
        }
    }
    shape
}
