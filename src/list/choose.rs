//! Which sheet of a file is the list: the one that is named, else the first that can be seen and has
//! headings.

use super::encoding::modernise;
use super::fields::Field;
use super::grid::Sheet;
use super::headings::{Headings, headings};
use super::page::Page;
use crate::diag::{Code, Diagnostic, Faults};
use crate::table::Line;
use crate::text::nearest;

/// A sheet with its headings, and what its letters gave cause to say.
pub struct Chosen {
    pub page: Page,
    pub headings: Headings,
    pub faults: Faults,
}

/// The sheet of `file` that `list` means.
pub fn choose(
    file: &str,
    sheets: Vec<Sheet>,
    list: &Line,
    wanted: Option<&Line>,
    mapped: &[(Field, &Line)],
) -> Result<Chosen, Diagnostic> {
    let names: Vec<String> = sheets.iter().filter_map(|sheet| sheet.name.clone()).collect();
    let is_wanted = |sheet: &Sheet| match (wanted, &sheet.name) {
        (Some(wanted), Some(name)) => crate::text::compose(name).trim() == &*wanted.text,
        // A CSV file is one sheet without a name.
        _ => true,
    };
    let sheets: Vec<Sheet> = sheets.into_iter().filter(is_wanted).collect();
    if sheets.is_empty()
        && let Some(wanted) = wanted
    {
        let unknown = Diagnostic::new(Code::ListSheetUnknown).at(wanted.span.clone()).arg("sheet", &wanted.text);
        return Err(match nearest(&wanted.text, names.iter().map(String::as_str)) {
            Some(similar) => unknown.arg("similar", similar).hint("hint-similar"),
            None => unknown.arg("known", names.join(", ")).hint("hint-known"),
        });
    }
    let (mut chosen, mut others, mut unseen): (Option<Chosen>, Vec<_>, Vec<_>) = (None, Vec::new(), Vec::new());
    let mut first = None;
    for sheet in sheets {
        let is_hidden = sheet.is_hidden && wanted.is_none();
        let mut page = Page::new(file, sheet);
        let mut faults = Faults::default();
        modernise(&mut page, &mut faults);
        let found = headings(&page, mapped);
        first.get_or_insert_with(|| page.source.clone());
        match found {
            Some(found) if is_hidden => unseen.push((page, found)),
            Some(found) if chosen.is_none() => chosen = Some(Chosen { page, headings: found, faults }),
            Some(found) => others.push((page, found)),
            None => {}
        }
    }
    let top = |(page, found): &(Page, Headings)| page.first(found.rows.first().copied().unwrap_or_default());
    let name = |page: &Page| page.sheet.name.clone().unwrap_or_default();
    if let Some(mut chosen) = chosen {
        if let Some(other) = others.first() {
            let several = Diagnostic::new(Code::ListSeveralSheets).at(list.span.clone()).also(top(other), "other");
            chosen.faults.push(several.arg("sheet", name(&chosen.page)).arg("other", name(&other.0)));
        }
        return Ok(chosen);
    }
    if let Some(hidden) = unseen.first() {
        let told = Diagnostic::new(Code::ListHiddenSheet).at(list.span.clone()).also(top(hidden), "sheet");
        return Err(told.arg("sheet", name(&hidden.0)));
    }
    let none = Diagnostic::new(Code::ListNoHeadings).at(list.span.clone()).arg("file", &list.text);
    Err(none.arg("sheets", if names.is_empty() { "-".to_owned() } else { names.join(", ") }))
}
