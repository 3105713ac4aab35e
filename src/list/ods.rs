//! ODS, read from the document's own XML: cells, merged areas, what is hidden. Repeats are not repeated before it is
//! known that there is room, and a document that ends too early ends here, too.

use std::collections::BTreeSet;

use quick_xml::events::BytesStart;

use super::archive::{Piece, attribute, holds, pieces};
use super::grid::{Area, Cell, LAST_ROW, MOST_COLUMNS, Room, Sheet, Unread};

/// Most sheets of a file.
const MOST_SHEETS: usize = 1_000;
/// Most spaces that stand as a number.
const MOST_SPACES: usize = 1_000;

pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, Unread> {
    const MANIFEST: &str = "META-INF/manifest.xml";
    if holds(bytes, MANIFEST) {
        pieces(bytes, MANIFEST, |piece| match piece {
            Piece::Start(tag) if tag.local_name().as_ref() == b"encryption-data" => Err(Unread::new("password")),
            _ => Ok(true),
        })?;
    }
    let mut document = Document::default();
    pieces(bytes, "content.xml", |piece| document.take(piece).map(|()| true))?;
    Ok(document.sheets)
}

/// What has been read of a document, and where the reading is.
#[derive(Default)]
struct Document {
    sheets: Vec<Sheet>,
    room: Room,
    /// The style that is being told, and the styles of sheets that nobody sees.
    style: Option<String>,
    unseen: BTreeSet<String>,
    /// Whether a table is open, and one of its rows.
    in_table: bool,
    in_row: bool,
    at: At,
    cell: Option<OpenCell>,
}

/// Where in a table the reading is.
#[derive(Default)]
struct At {
    /// The column whose look is told.
    column: u32,
    row: u32,
    /// How often the row stands.
    repeats: u32,
    /// The column of the next cell.
    next: u32,
}

/// A cell that has begun.
struct OpenCell {
    /// How often it stands side by side.
    repeats: u32,
    /// What it says it is, where that is not its text.
    value: Option<Cell>,
    is_text: bool,
    text: String,
    has_paragraph: bool,
    in_paragraph: bool,
    /// Notes and cells that are open inside it: nothing in them is its own.
    inner: u32,
}

fn number(tag: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(tag, name)?.parse().ok()
}

fn is_cell(name: &[u8]) -> bool {
    matches!(name, b"table-cell" | b"covered-table-cell")
}

impl Document {
    fn take(&mut self, piece: Piece<'_>) -> Result<(), Unread> {
        match (piece, &mut self.cell) {
            (Piece::Start(tag), Some(cell)) => {
                cell.start(tag.local_name().as_ref(), tag);
                Ok(())
            }
            (Piece::End(name), Some(cell)) => match cell.end(name) {
                true => self.end_cell(),
                false => Ok(()),
            },
            (Piece::Text(text), Some(cell)) => {
                cell.text(text);
                Ok(())
            }
            (Piece::Start(tag), None) => self.start(tag.local_name().as_ref(), tag),
            (Piece::End(name), None) => {
                self.end(name);
                Ok(())
            }
            (Piece::Text(_), None) => Ok(()),
        }
    }

    fn start(&mut self, name: &[u8], tag: &BytesStart<'_>) -> Result<(), Unread> {
        let is_hidden = || matches!(attribute(tag, "visibility").as_deref(), Some("collapse" | "filter"));
        match (name, self.sheets.last_mut().filter(|_| self.in_table)) {
            (b"style", _) => self.style = attribute(tag, "name"),
            (b"table-properties", _) if attribute(tag, "display").as_deref() == Some("false") => {
                self.unseen.extend(self.style.clone());
            }
            (b"table", _) => {
                let is_unseen = attribute(tag, "style-name").is_some_and(|style| self.unseen.contains(&style));
                self.sheets.push(Sheet::named(attribute(tag, "name").unwrap_or_default(), is_unseen));
                (self.in_table, self.in_row, self.at) = (true, false, At::default());
                if self.sheets.len() > MOST_SHEETS {
                    return Err(Unread::new("rows"));
                }
            }
            (b"table-column", Some(sheet)) => {
                let next = self.at.column.saturating_add(number(tag, "number-columns-repeated").unwrap_or(1));
                if is_hidden() {
                    let columns = self.at.column.min(MOST_COLUMNS)..next.min(MOST_COLUMNS);
                    sheet.shape.hidden_columns.extend(columns);
                }
                self.at.column = next;
            }
            (b"table-row", Some(sheet)) => {
                let row = self.at.row.saturating_add(self.at.repeats);
                let repeats = number(tag, "number-rows-repeated").unwrap_or(1);
                self.at = At { row, repeats, next: 0, column: self.at.column };
                self.in_row = true;
                if is_hidden() {
                    sheet.shape.hidden_rows.extend(self.at.rows());
                }
            }
            (name, Some(sheet)) if is_cell(name) && self.in_row => {
                let span = |name| number(tag, name).unwrap_or(1).max(1) - 1;
                let (down, across) = (span("number-rows-spanned"), span("number-columns-spanned"));
                if down > 0 || across > 0 {
                    let (top, left) = (self.at.row, self.at.next);
                    let (bottom, right) = (top.saturating_add(down), left.saturating_add(across));
                    sheet.merge([Area { top, bottom, left, right }])?;
                }
                self.cell = Some(OpenCell::new(tag));
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &[u8]) {
        match name {
            b"style" => self.style = None,
            b"table" => self.in_table = false,
            b"table-row" => self.in_row = false,
            _ => {}
        }
    }

    fn end_cell(&mut self) -> Result<(), Unread> {
        let (Some(open), Some(sheet)) = (self.cell.take(), self.sheets.last_mut()) else { return Ok(()) };
        let next = self.at.next.saturating_add(open.repeats);
        if let Some(cell) = open.cell() {
            for row in self.at.rows() {
                for column in self.at.next..next.min(MOST_COLUMNS) {
                    sheet.put(row, column, cell.clone(), &mut self.room)?;
                }
            }
        }
        self.at.next = next;
        Ok(())
    }
}

impl At {
    /// The rows that the row stands for.
    fn rows(&self) -> std::ops::Range<u32> {
        self.row.min(LAST_ROW)..self.row.saturating_add(self.repeats).min(LAST_ROW)
    }
}

impl OpenCell {
    fn new(tag: &BytesStart<'_>) -> Self {
        let value = |name| attribute(tag, name);
        let number = value("value").and_then(|value| value.parse::<f64>().ok()).map(Cell::number);
        let day = || value("date-value").map(|day| Cell::day(&day));
        let text = || value("string-value").or_else(|| value("time-value")).map(|text| text_or_fault(&text));
        let has_formula = || value("formula").is_some() && value("value-type").is_none();
        let uncounted = || has_formula().then(Cell::uncounted);
        let truth = || value("boolean-value").map(|truth| Cell::text(if truth == "true" { "TRUE" } else { "FALSE" }));
        Self {
            repeats: self::number(tag, "number-columns-repeated").unwrap_or(1),
            value: number.or_else(day).or_else(text).or_else(truth).or_else(uncounted),
            is_text: value("value-type").as_deref() == Some("string"),
            text: String::new(),
            has_paragraph: false,
            in_paragraph: false,
            inner: 0,
        }
    }

    fn start(&mut self, name: &[u8], tag: &BytesStart<'_>) {
        match name {
            name if is_cell(name) || name == b"annotation" => self.inner += 1,
            _ if self.inner > 0 => {}
            b"p" => {
                if self.has_paragraph {
                    self.text.push('\n');
                }
                (self.has_paragraph, self.in_paragraph) = (true, true);
            }
            b"s" => {
                let count = attribute(tag, "c").map_or(1, |count| count.parse().unwrap_or(1));
                self.text.extend(std::iter::repeat_n(' ', MOST_SPACES.min(count)));
            }
            b"tab" => self.text.push('\t'),
            b"line-break" => self.text.push('\n'),
            _ => {}
        }
    }

    /// Whether the cell itself ends.
    fn end(&mut self, name: &[u8]) -> bool {
        match name {
            name if is_cell(name) || name == b"annotation" => {
                let is_own = self.inner == 0;
                self.inner = self.inner.saturating_sub(1);
                return is_own && is_cell(name);
            }
            b"p" if self.inner == 0 => self.in_paragraph = false,
            _ => {}
        }
        false
    }

    fn text(&mut self, text: &str) {
        if self.in_paragraph && self.inner == 0 {
            self.text.push_str(text);
        }
    }

    fn cell(self) -> Option<Cell> {
        let cell = self.value.or_else(|| self.is_text.then(|| text_or_fault(&self.text)));
        cell.filter(|cell| !cell.text.trim().is_empty())
    }
}

/// LibreOffice keeps a formula's fault as text.
fn text_or_fault(text: &str) -> Cell {
    let is_fault = matches!(text, "#N/A" | "#REF!" | "#NAME?" | "#VALUE!" | "#DIV/0!") || text.starts_with("Err:");
    if is_fault { Cell::fault(text) } else { Cell::text(text) }
}
