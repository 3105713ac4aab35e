//! What a list says of itself before a conference file speaks of it: sheets, headings, forms. The one idea: what the
//! reader understands is told, so that a person sees it before anything is printed.

use super::encoding::modernise;
use super::fields::{Field, leads_name};
use super::headings::{Column, Headings, headings, mapped};
use super::page::Page;
use super::rows::{Row, rows};
use super::wordings::{form, form_named};
use super::workbook::sheets;
use crate::diag::{Faults, column_letters};
use crate::model::{AwardForm, AwardTable};
use crate::table::Line;

/// A sheet that looks like a list.
#[derive(Debug)]
pub struct Survey {
    /// The sheet's name, where the file has several.
    pub sheet: Option<String>,
    pub columns: Vec<Understood>,
    /// The forms that rows name.
    pub forms: Vec<AwardForm>,
    /// The form that stands above the table.
    pub titled: Option<AwardForm>,
    /// The heading that most likely is that of the names, where none is known.
    pub guess: Option<String>,
}

/// A column, and what it is taken for.
#[derive(Debug)]
pub struct Understood {
    /// `C`, or `C–D`.
    pub column: String,
    pub heading: String,
    /// A key of `[awards.columns]`, or `ordinal`; none for a column that nothing is read from.
    pub field: Option<&'static str>,
}

/// The sheets of `bytes` in which recipients stand, those that `award` names in its way; none where [`super::read`]
/// has to say why.
pub fn survey(file: &str, bytes: &[u8], award: &AwardTable) -> Vec<Survey> {
    let Ok(sheets) = sheets(file, bytes) else { return Vec::new() };
    let has_several = sheets.len() > 1;
    let wanted = award.sheet.as_ref();
    let mapped = mapped(award.columns.as_ref());
    let mut found = Vec::new();
    for sheet in sheets {
        let is_wanted = match (wanted, &sheet.name) {
            (Some(wanted), Some(name)) => crate::text::compose(name).trim() == &*wanted.text,
            _ => !sheet.is_hidden,
        };
        if !is_wanted {
            continue;
        }
        let mut page = Page::new(file, sheet);
        modernise(&mut page, &mut Faults::default());
        found.extend(of_page(&page, &mapped).map(|(survey, count)| {
            let sheet = page.sheet.name.clone().filter(|_| has_several || wanted.is_some());
            (Survey { sheet, ..survey }, count)
        }));
    }
    // A form that is to be filled in is no list, unless there is nothing else.
    if found.iter().any(|(_, count)| *count > 0) {
        found.retain(|(_, count)| *count > 0);
    }
    found.into_iter().map(|(survey, _)| survey).collect()
}

/// What a sheet says, with its number of recipients.
fn of_page(page: &Page, mapped: &[(Field, &Line)]) -> Option<(Survey, usize)> {
    let known = headings(page, mapped)?;
    let guess = guess(page, &known, mapped);
    let line = guess.as_ref().map(|heading| Line::derived(heading.as_str(), page.source.span(0..0)));
    let mut mapped = mapped.to_vec();
    mapped.extend(line.as_ref().map(|line| (Field::Name, line)));
    let known = headings(page, &mapped)?;
    let of_people = |row: &Row| match row {
        Row::Recipient { row, .. } => Some(*row),
        _ => None,
    };
    let rows: Vec<u32> =
        if known.has_names() { rows(page, &known).iter().filter_map(of_people).collect() } else { Vec::new() };
    let mut forms = Vec::new();
    if let Some(column) = known.of(Field::Form) {
        for &row in &rows {
            let named = page.cell(row, column.first).and_then(|(cell, _, _)| form(&cell.text));
            forms.extend(named.filter(|named| !forms.contains(named)));
        }
    }
    let top = known.rows.first().copied().unwrap_or_default();
    let above = page.sheet.rows.range(..top).flat_map(|(_, cells)| cells).map(|(_, cell)| &*cell.text);
    let titled = form_named(above.chain(page.sheet.name.as_deref()));
    let survey = Survey { sheet: None, columns: understood(page, &known), forms, titled, guess };
    Some((survey, rows.len()))
}

/// The columns from left to right.
fn understood(page: &Page, known: &Headings) -> Vec<Understood> {
    let told = |column: &Column| {
        let letters = |at: u32| column_letters(at as usize);
        let name = match column.first == column.last {
            true => letters(column.first),
            false => format!("{}–{}", letters(column.first), letters(column.last)),
        };
        (column.first, name, folded(page.text(column.row, column.first)), Some(column.field.key()))
    };
    let mut columns: Vec<_> = known.columns.iter().map(told).collect();
    columns.extend(unused(page, known).map(|(at, heading)| (at, column_letters(at as usize), heading, None)));
    columns.sort_by_key(|(at, ..)| *at);
    columns.into_iter().map(|(_, column, heading, field)| Understood { column, heading, field }).collect()
}

/// The headings that say nothing to the reader, with their columns.
fn unused<'p>(page: &'p Page, known: &'p Headings) -> impl Iterator<Item = (u32, String)> + use<'p> {
    let is_used =
        |first: u32, last: u32| known.columns.iter().any(|column| column.first <= last && first <= column.last);
    (0..page.width).filter_map(move |at| {
        let row = known.rows.iter().rev().find(|row| !page.text(**row, at).is_empty())?;
        let across = page.across(*row, at);
        (!is_used(at, *across.end())).then(|| (at, folded(page.text(*row, at))))
    })
}

/// The heading that begins as that of names does, where no column of names is known.
fn guess(page: &Page, known: &Headings, mapped: &[(Field, &Line)]) -> Option<String> {
    let is_said = known.has_names() || mapped.iter().any(|(field, _)| *field == Field::Name);
    let mut others = unused(page, known).map(|(_, heading)| heading).filter(|heading| leads_name(heading));
    let first = others.next().filter(|_| !is_said)?;
    others.next().is_none().then_some(first)
}

/// In one line.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
