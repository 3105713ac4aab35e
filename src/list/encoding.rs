//! Letters of the years before Unicode, told for a whole sheet. The one idea: one unclear cell among many
//! that are clear is like its neighbours.

use super::grid::Kind;
use super::page::Page;
use crate::diag::{Code, Diagnostic, Faults};
use crate::text::{Legacy, Letters, letters};

/// Turns old letters into Unicode; what was turned and what nobody can read goes to `faults`.
pub fn modernise(page: &mut Page, faults: &mut Faults) {
    let mut found: Vec<(u32, u32, Letters)> = Vec::new();
    for (&row, cells) in &page.sheet.rows {
        for (column, cell) in cells.into_iter().filter(|(_, cell)| cell.kind == Kind::Text && !cell.text.is_ascii()) {
            let letters = letters(&cell.text);
            if letters != Letters::Sound {
                found.push((row, column, letters));
            }
        }
    }
    let has =
        |table: Legacy| found.iter().any(|(_, _, letters)| matches!(letters, Letters::Of(known, _) if *known == table));
    let (tcvn3, vni) = (has(Legacy::Tcvn3), has(Legacy::Vni));
    let mut turned: Vec<(u32, u32, Legacy, String)> = Vec::new();
    for (row, column, letters) in found {
        let read = match letters {
            Letters::Of(table, text) => Some((table, text)),
            Letters::Either(text, _) if tcvn3 && !vni => Some((Legacy::Tcvn3, text)),
            Letters::Either(_, text) if vni && !tcvn3 => Some((Legacy::Vni, text)),
            Letters::Sound | Letters::Either(..) | Letters::Unclear => None,
        };
        match read {
            Some((table, text)) => turned.push((row, column, table, text)),
            None => faults.push(Diagnostic::new(Code::ListLegacyUnclear).at(page.span(row, column))),
        }
    }
    if let Some((row, column, table, text)) = turned.first() {
        let told = Diagnostic::new(Code::ListLegacy).at(page.span(*row, *column)).arg("table", table.name());
        faults.push(told.arg("count", turned.len()).arg("read", text.split_whitespace().collect::<Vec<_>>().join(" ")));
    }
    for (row, column, _, text) in turned {
        if let Some(cell) = page.sheet.rows.get_mut(&row).and_then(|cells| cells.get_mut(column)) {
            cell.text = text.into();
        }
    }
}
