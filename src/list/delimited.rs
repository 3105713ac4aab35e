//! CSV: text in any Unicode encoding, divided by commas, semicolons or tabs.

use csv::ReaderBuilder;

use super::grid::{Cell, Room, Sheet, Unread};
use crate::model::decode;

/// As many records as tell what divides the cells.
const SAMPLE: usize = 64;

pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, Unread> {
    let text = decode(bytes.to_vec()).ok_or_else(|| Unread::new("encoding"))?;
    // The reader counts its lines at the end that it meets first, be it one of two.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    // Excel's own way to name the divider; its line stays empty, so that rows keep their numbers.
    let named = text.strip_prefix("sep=").and_then(|rest| rest.bytes().next());
    let start = if named.is_some() { text.find('\n').map_or(text.len(), |end| end + 1) } else { 0 };
    let divider = named.unwrap_or_else(|| divider(&text));
    let (mut sheet, mut room) = (Sheet::default(), Room::default());
    let mut reader = reader(&text[start..], divider);
    // Line ends inside cells belong to their row.
    let mut inner = 0;
    for record in reader.records() {
        let record = record.map_err(Unread::broken)?;
        let line = record.position().map_or(1, csv::Position::line) + u64::from(named.is_some());
        let row = u32::try_from(line.saturating_sub(1 + inner)).map_err(|_| Unread::new("rows"))?;
        for (column, text) in (0..).zip(&record) {
            inner += text.matches('\n').count() as u64;
            sheet.put(row, column, Cell::text(text), &mut room)?;
        }
    }
    Ok(vec![sheet])
}

fn reader(text: &str, divider: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(divider).from_reader(text.as_bytes())
}

/// What divides the cells: by it most records have most cells.
fn divider(text: &str) -> u8 {
    let cells = |divider: &u8| -> usize {
        let mut reader = reader(text, *divider);
        reader.records().take(SAMPLE).flatten().map(|record| record.len() - 1).sum()
    };
    *b";\t,".iter().rev().max_by_key(|divider| cells(divider)).unwrap_or(&b',')
}
