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
    if let Some(line) = unclosed(&text[start..], divider) {
        return Err(Unread::unclosed(line + usize::from(named.is_some())));
    }
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

/// The line, from 1, in which a cell begins with a quotation mark that does not end it. The reader would take the rows
/// behind it for a part of the cell, and their recipients would be on no paper.
fn unclosed(text: &str, divider: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let line = |at: usize| 1 + bytes[..at].iter().filter(|byte| **byte == b'\n').count();
    let ends_cell = |byte: Option<&u8>| byte.is_none_or(|byte| *byte == divider || *byte == b'\n');
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'"' {
            let opened = at;
            at += 1;
            loop {
                at += bytes[at..].iter().position(|byte| *byte == b'"').map_or(bytes.len() - at, |ahead| ahead + 1);
                match bytes.get(at) {
                    Some(b'"') => at += 1,
                    next if bytes[at - 1] == b'"' && at > opened + 1 && ends_cell(next) => break,
                    _ => return Some(line(opened)),
                }
            }
        }
        at += bytes[at..].iter().position(|byte| ends_cell(Some(byte))).map_or(bytes.len() - at, |ahead| ahead + 1);
    }
    None
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

#[cfg(test)]
mod tests {
    use super::unclosed;

    #[test]
    fn a_quotation_mark_that_ends_no_cell_is_found() {
        for (text, line) in [
            ("a;b\n\"c\nd\";e\n", None),
            ("a;\"b \"\"c\"\"\"\n", None),
            ("a;\"\"\n\"\";\"b\"", None),
            ("a;5\" x\nb;c\n", None),
            ("a;b\nLê A;\"x;1\nLê B;y\n", Some(2)),
            ("a;b\nLê A;\"x;1\nLê D;\"t\";d\n", Some(2)),
            ("a;\"", Some(1)),
        ] {
            assert_eq!(unclosed(text, b';'), line, "{text}");
        }
    }
}
