//! Which column holds what. The one idea: the heading row is the first in which several headings are
//! known; a second row below refines it.

use super::fields::{Field, field, heading, is_family_part};
use super::grid::{Area, Cells, Kind};
use super::page::Page;
use super::wordings::named_kind;
use crate::diag::{Code, Diagnostic, Span, column_letters};
use crate::model::{ColumnsTable, RecipientKind};
use crate::table::Line;
use crate::text::bare;

/// How far down headings are looked for.
const DEEPEST: usize = 60;

/// The columns of one field: several where its heading lies over several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub field: Field,
    pub first: u32,
    pub last: u32,
    /// Where its heading stands.
    pub row: u32,
}

/// The headings of a sheet.
#[derive(Debug)]
pub struct Headings {
    pub columns: Vec<Column>,
    /// The heading rows, none where columns are given by their letters alone.
    pub rows: Vec<u32>,
    /// Whose names these are, where the heading says so.
    pub named: Option<RecipientKind>,
}

impl Headings {
    pub fn of(&self, field: Field) -> Option<&Column> {
        self.columns.iter().find(|column| column.field == field)
    }

    /// Whether names are among what was understood.
    pub fn has_names(&self) -> bool {
        self.of(Field::Name).is_some()
    }

    /// The headings that were understood, as they are written.
    pub fn understood(&self, page: &Page) -> String {
        let written =
            self.columns.iter().map(|column| page.text(column.row, column.first)).filter(|text| !text.is_empty());
        written
            .map(|text| format!("«{}»", text.split_whitespace().collect::<Vec<_>>().join(" ")))
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// What the heading rows say over each column.
    pub fn said(&self, page: &Page) -> Said {
        let over = |column: u32| self.rows.iter().map(move |&row| heading(page.text(row, column)));
        Said(self.columns.iter().map(|column| (column.first, over(column.first).collect())).collect())
    }
}

/// What stands over each column, without marks and capitals.
pub struct Said(Vec<(u32, Vec<String>)>);

impl Said {
    /// Whether `row` says it again, as on each printed page.
    pub fn is_repeated(&self, page: &Page, row: u32) -> bool {
        let same = |(column, said): &&(u32, Vec<String>)| {
            let text = page.text(row, *column);
            !text.is_empty() && said.iter().any(|said| !said.is_empty() && *said == heading(text))
        };
        self.0.iter().filter(same).count() >= 2
    }
}

/// The columns that the conference file names: the field, and what it says of it.
pub fn mapped(columns: Option<&ColumnsTable>) -> Vec<(Field, &Line)> {
    let Some(table) = columns else { return Vec::new() };
    let ColumnsTable { span: _, whole: _, name, honorific, kind, position, unit, form, reason, amount, direct, note } =
        table;
    let fields = [
        (Field::Name, name),
        (Field::Honorific, honorific),
        (Field::Kind, kind),
        (Field::Position, position),
        (Field::Unit, unit),
        (Field::Form, form),
        (Field::Reason, reason),
        (Field::Amount, amount),
        (Field::Direct, direct),
        (Field::Note, note),
    ];
    fields.into_iter().filter_map(|(field, line)| Some((field, line.as_ref()?))).collect()
}

/// The column that `line` names by its letter.
fn by_letter(line: &Line) -> Option<u32> {
    let letters = line.text.trim();
    let is_letters = (1..=2).contains(&letters.len()) && letters.bytes().all(|b| b.is_ascii_uppercase());
    // `TT` is a heading, and no list has so many columns.
    (0..702).find(|column| is_letters && letters != "TT" && column_letters(*column) == letters)?.try_into().ok()
}

/// The headings of `page`; `None` where none are known.
pub fn headings(page: &Page, mapped: &[(Field, &Line)]) -> Option<Headings> {
    let named = |text: &str| {
        let wanted = heading(text);
        let by_file = mapped.iter().find(|(_, line)| by_letter(line).is_none() && heading(&line.text) == wanted);
        by_file.map(|(field, _)| *field).filter(|_| !wanted.is_empty()).or_else(|| field(text))
    };
    let known = |row: u32| {
        let cells = page.sheet.rows.get(&row).into_iter().flatten();
        cells.filter(|(_, cell)| named(&cell.text).is_some()).count()
    };
    let filled = |row: u32| page.sheet.rows.get(&row).map_or(0, Cells::len);
    let rows: Vec<u32> = page.sheet.rows.keys().copied().take(DEEPEST).collect();
    // A sheet of names alone has one heading.
    let is_heading = |row: &&u32| known(**row) >= 2 || known(**row) == 1 && filled(**row) == 1 && page.width == 1;
    let letters: Vec<(Field, u32)> =
        mapped.iter().filter_map(|(field, line)| Some((*field, by_letter(line)?))).collect();
    let Some(&top) = rows.iter().find(is_heading) else { return by_letters(page, &rows, &letters) };
    let low = second(page, top, &named);
    let mut columns: Vec<Column> = Vec::new();
    for column in 0..page.width {
        if letters.iter().any(|(_, at)| *at == column) {
            continue;
        }
        let above = page.cell(top, column).filter(|(_, row, _)| *row == top);
        let below = low.map(|row| (page.text(row, column), row)).filter(|(text, _)| !text.is_empty());
        let own = below.and_then(|(text, row)| Some((named(text)?, row, column)));
        let upper = above.and_then(|(cell, row, at)| Some((named(&cell.text)?, row, at)));
        // Below a heading for a name stand its parts, whatever they are called.
        let found = match (own, upper) {
            (_, Some(upper)) if upper.0 == Field::Name => Some(upper),
            (own, upper) => own.or(upper),
        };
        let Some((field, row, at)) = found.filter(|(field, _, _)| letters.iter().all(|(known, _)| known != field))
        else {
            continue;
        };
        let continued = columns.last_mut().filter(|last| last.field == field && last.last + 1 == column);
        let parts =
            |last: &Column| at == last.first && row == last.row || is_family_part(page.text(last.row, last.first));
        match continued {
            Some(last) if parts(last) => last.last = column,
            _ => columns.push(Column { field, first: column, last: column, row }),
        }
    }
    columns.extend(letters.iter().map(|&(field, at)| Column { field, first: at, last: at, row: top }));
    let named = columns.iter().find(|column| column.field == Field::Name);
    let named = named.and_then(|column| named_kind(page.text(column.row, column.first)));
    Some(Headings { columns, rows: std::iter::once(top).chain(low).collect(), named })
}

/// Columns that the file names by their letters alone: the first row in which all of them are filled
/// holds their headings, unless it holds figures.
fn by_letters(page: &Page, rows: &[u32], letters: &[(Field, u32)]) -> Option<Headings> {
    let is_full = |row: &&u32| letters.iter().all(|(_, at)| !page.text(**row, *at).is_empty());
    let &row = rows.iter().find(is_full).filter(|_| !letters.is_empty())?;
    let mut cells = page.sheet.rows.get(&row).into_iter().flatten();
    let is_data =
        cells.any(|(_, cell)| cell.kind != Kind::Text || cell.text.trim().bytes().all(|b| b.is_ascii_digit()));
    let columns = letters.iter().map(|&(field, at)| Column { field, first: at, last: at, row }).collect();
    Some(Headings {
        columns,
        rows: if is_data { Vec::new() } else { vec![row] },
        named: Some(RecipientKind::Individual),
    })
}

/// The row below `top` that belongs to the headings, if there is one: it stands under headings that lie
/// over several columns or rows, and names headings itself.
fn second(page: &Page, top: u32, named: &impl Fn(&str) -> Option<Field>) -> Option<u32> {
    let row = top + 1;
    let cells = page.sheet.rows.get(&row)?;
    let is_merged = |area: &&Area| area.top == top && (area.bottom > top || area.right > area.left);
    let merged = page.sheet.shape.merged.iter().any(|area| is_merged(&area));
    let names = cells.into_iter().filter(|(_, cell)| named(&cell.text).is_some()).count();
    let is_plain = cells
        .into_iter()
        .all(|(_, cell)| cell.kind == Kind::Text && !cell.text.trim().chars().all(|c| c.is_ascii_digit()));
    // Below a heading of its own, a cell is data.
    let is_free = |column: u32| page.text(top, column).is_empty() || page.across(top, column).count() > 1;
    let is_below = cells.into_iter().all(|(column, _)| is_free(column));
    (is_plain && is_below && (merged || names > 0)).then_some(row)
}

/// Where the list says that its money is in thousands or millions: in the heading or above it. Read as đồng, 710 would
/// be printed for 710.000.
fn in_thousands(page: &Page, headings: &Headings) -> Option<Span> {
    let last = headings.rows.last().copied()?;
    let says = |text: &str| {
        let text = bare(text);
        ["nghin dong", "ngan dong", "trieu dong", "1 000 dong", "1000 dong", "1000d"]
            .iter()
            .any(|unit| text.contains(unit))
    };
    let rows = page.sheet.rows.range(..=last);
    let mut cells = rows.flat_map(|(row, cells)| cells.into_iter().map(move |(column, cell)| (*row, column, cell)));
    let (row, column, _) = cells.find(|(_, _, cell)| says(&cell.text))?;
    Some(page.span(row, column))
}

/// What is wrong with the headings themselves.
pub fn faults(page: &Page, headings: &Headings, mapped: &[(Field, &Line)]) -> Vec<Diagnostic> {
    let place = |column: &Column| -> Span { page.span(column.row, column.first) };
    let mut found = Vec::new();
    for (index, column) in headings.columns.iter().enumerate() {
        let first = headings.columns[..index].iter().find(|other| other.field == column.field);
        let matters = !matches!(column.field, Field::Ordinal | Field::Note);
        if let Some(first) = first.filter(|_| matters) {
            let twice = Diagnostic::new(Code::ListHeadingTwice).at(place(column)).also(place(first), "first");
            found.push(twice.arg("field", column.field.key()).arg("column", column_letters(column.first as usize)));
        }
    }
    for (field, line) in mapped {
        let is_there = headings.columns.iter().any(|column| match by_letter(line) {
            Some(letter) => column.field == *field && column.first == letter && letter < page.width,
            None => column.field == *field && heading(page.text(column.row, column.first)) == heading(&line.text),
        });
        if !is_there {
            let unknown = Diagnostic::new(Code::ListColumnUnknown).at(line.span.clone()).arg("column", &line.text);
            found.push(unknown.arg("understood", headings.understood(page)));
        }
    }
    if let Some(span) = headings.of(Field::Amount).and_then(|_| in_thousands(page, headings)) {
        found.push(Diagnostic::new(Code::ListMoneyUnit).at(span));
    }
    if !headings.has_names() && found.is_empty() {
        let row = headings.rows.first().copied().unwrap_or_default();
        let span = page.span(row, headings.columns.iter().map(|column| column.first).min().unwrap_or_default());
        let missing = Diagnostic::new(Code::ListNameColumn).at(span);
        found.push(missing.arg("understood", headings.understood(page)));
    }
    for column in headings.columns.iter().filter(|column| page.sheet.shape.hidden_columns.contains(&column.first)) {
        let hidden = Diagnostic::new(Code::ListHiddenColumn).at(place(column)).arg("field", column.field.key());
        found.push(hidden.arg("column", column_letters(column.first as usize)));
    }
    found
}
