//! The lists of a conference's awards. The one idea: one list may serve several awards; then each takes
//! the rows of its own form, and no row may be left over.

use super::choose::choose;
use super::fields::Field;
use super::headings::{faults as heading_faults, mapped};
use super::sheet::recipients;
use super::workbook::sheets;
use crate::diag::{Code, Diagnostic, Faults, Problems, Severity};
use crate::model::{AwardForm, AwardTable, Listed, ListedRow};
use crate::table::Line;

/// What stands in the list of each award, in their order; `open` gives the bytes of a file of the
/// conference's folder, with the name by which its user knows it.
pub fn read(
    awards: &[AwardTable],
    open: impl Fn(&str) -> Result<Option<(String, Vec<u8>)>, Diagnostic>,
    problems: &mut Problems,
) -> Vec<Listed> {
    let mut lists: Vec<Listed> = awards.iter().map(|_| None).collect();
    let mut done: Vec<usize> = Vec::new();
    for (index, award) in awards.iter().enumerate() {
        // Beside recipients in place a list is a fault of its own.
        let Some(list) = award.list.as_ref().filter(|_| award.recipients.is_empty()) else { continue };
        if done.contains(&index) {
            continue;
        }
        let sharing: Vec<usize> = (index..awards.len()).filter(|other| shares(award, &awards[*other])).collect();
        done.extend(&sharing);
        let forms: Vec<AwardForm> = sharing.iter().map(|other| awards[*other].form.value).collect();
        let mut faults = Faults::default();
        match rows(award, list, &forms, &open, &mut faults) {
            Ok(rows) => {
                for (position, rows) in share(rows, &forms, &mut faults).into_iter().enumerate() {
                    lists[sharing[position]] = Some(rows);
                }
            }
            Err(fault) => faults.push(fault),
        }
        let told = faults.told();
        let is_sound = !told.iter().any(|fault| fault.severity == Severity::Error);
        problems.extend(told);
        for &other in &sharing {
            if lists[other].as_ref().is_some_and(Vec::is_empty) {
                lists[other] = None;
                if is_sound {
                    let form = &awards[other].form;
                    problems.push(
                        Diagnostic::new(Code::ListFormAbsent).at(form.span.clone()).arg("form", form.value.name()),
                    );
                }
            }
        }
    }
    lists
}

/// Whether two awards take their rows from one sheet, read in one way.
fn shares(one: &AwardTable, other: &AwardTable) -> bool {
    fn said(line: Option<&Line>) -> Option<&str> {
        line.map(|line| &*line.text)
    }
    let columns = |award: &AwardTable| -> Vec<(Field, String)> {
        mapped(award.columns.as_ref()).into_iter().map(|(field, line)| (field, line.text.to_string())).collect()
    };
    let hidden = |award: &AwardTable| award.hidden.as_ref().map(|word| word.value);
    said(one.list.as_ref()) == said(other.list.as_ref())
        && said(one.sheet.as_ref()) == said(other.sheet.as_ref())
        && other.recipients.is_empty()
        && columns(one) == columns(other)
        && hidden(one) == hidden(other)
}

fn rows(
    award: &AwardTable,
    list: &Line,
    forms: &[AwardForm],
    open: impl Fn(&str) -> Result<Option<(String, Vec<u8>)>, Diagnostic>,
    faults: &mut Faults,
) -> Result<Vec<ListedRow>, Diagnostic> {
    let missing = || {
        let (folder, name) = list.text.trim_start_matches("./").rsplit_once('/').unwrap_or(("none", &list.text));
        let missing = Diagnostic::new(Code::ListMissing).at(list.span.clone()).arg("file", &list.text);
        missing.arg("folder", folder).arg("name", name)
    };
    let outside = |mut fault: Diagnostic| {
        // The line to edit is the one that names the file.
        fault.labels.clear();
        fault.at(list.span.clone())
    };
    let (file, bytes) = open(&list.text).map_err(outside)?.ok_or_else(missing)?;
    let sheets = sheets(&file, &bytes).map_err(|unread| {
        let fault = Diagnostic::new(Code::ListUnreadable).at(list.span.clone()).arg("file", &list.text);
        fault.arg("reason", unread.reason).arg("detail", unread.detail)
    })?;
    let mapped = mapped(award.columns.as_ref());
    let chosen = choose(&file, sheets, list, award.sheet.as_ref(), &mapped)?;
    *faults = chosen.faults;
    faults.extend(heading_faults(&chosen.page, &chosen.headings, &mapped));
    if !chosen.headings.has_names() {
        return Ok(Vec::new());
    }
    let hidden = award.hidden.as_ref().map(|word| word.value);
    Ok(recipients(&chosen.page, &chosen.headings, forms, hidden, faults))
}

/// Gives each row to the award of its form.
fn share(rows: Vec<ListedRow>, forms: &[AwardForm], faults: &mut Faults) -> Vec<Vec<ListedRow>> {
    if forms.len() == 1 && rows.iter().all(|row| row.form.as_ref().is_none_or(|form| forms.contains(&form.value))) {
        return vec![rows];
    }
    let mut shares: Vec<Vec<ListedRow>> = forms.iter().map(|_| Vec::new()).collect();
    for row in rows {
        let of = match &row.form {
            Some(form) => forms.iter().position(|known| *known == form.value),
            None if forms.len() == 1 => Some(0),
            None => {
                faults.push(Diagnostic::new(Code::ListFormOpen).at(row.recipient.name.span.clone()));
                continue;
            }
        };
        match (of, &row.form) {
            (Some(of), _) => shares[of].push(row),
            (None, form) => {
                let span = form.as_ref().map(|form| form.span.clone());
                let fault = Diagnostic::new(Code::ListFormUnclaimed).at(span);
                let form = form.as_ref().map(|form| form.value);
                faults.push(
                    fault.arg("word", form.map_or("", AwardForm::name)).arg("form", form.map_or("", AwardForm::word)),
                );
            }
        }
    }
    shares
}
