//! One sheet: its rows become recipients, its claims are held against them.

use std::cell::RefCell;

use super::fields::Field;
use super::headings::Headings;
use super::page::Page;
use super::record::Context;
use super::rows::{Row, rows};
use super::totals::{self, Claim, Counted};
use crate::diag::{Code, Diagnostic, Faults};
use crate::model::{AwardForm, HiddenRows, ListedRow};

/// The recipients of a sheet whose headings are known.
pub fn recipients(
    page: &Page,
    headings: &Headings,
    forms: &[AwardForm],
    hidden: Option<HiddenRows>,
    faults: &mut Faults,
) -> Vec<ListedRow> {
    let context = Context { page, headings, forms, texts: RefCell::default() };
    let (mut listed, mut counted, mut claims) = (Vec::new(), Vec::new(), Vec::new());
    let mut unseen = Vec::new();
    let mut is_whole = true;
    let mut group: Option<Claim> = None;
    let rows = rows(page, headings);
    listed.reserve_exact(rows.len());
    for row in rows {
        match row {
            Row::Recipient { row, kind } => {
                if page.is_hidden(row) && hidden != Some(HiddenRows::Include) {
                    unseen.push(row);
                    continue;
                }
                let read = context.read(row, kind, faults);
                counted.push(Counted { row, kind: read.kind, amount: read.amount });
                listed.extend(read.listed);
            }
            Row::Torn { row, column } => {
                faults.push(Diagnostic::new(Code::ListNameMerged).at(page.span(row, column)));
                is_whole = false;
            }
            Row::Nameless { row } => {
                let column = headings.of(Field::Name).map_or(0, |column| column.first);
                faults.push(Diagnostic::new(Code::ListName).at(page.span(row, column)).arg("reason", "none"));
                is_whole = false;
            }
            Row::Group { row, count } => {
                claims.extend(group.take().map(|group| Claim { until: counted.len(), ..group }));
                let since = counted.len();
                group = Some(Claim { row, since, until: since, announced: count, is_group: true });
            }
            Row::Behind { row } => {
                let column = headings.of(Field::Name).map_or(0, |column| column.first);
                faults.push(Diagnostic::new(Code::ListBehindTotal).at(page.span(row, column)));
                is_whole = false;
            }
            Row::Total { row } => {
                let since = group.map_or(0, |group| group.since);
                claims.push(Claim { row, since, until: counted.len(), announced: None, is_group: false });
            }
        }
    }
    claims.extend(group.map(|group| Claim { until: counted.len(), ..group }));
    if hidden.is_none()
        && let (Some(&first), Some(&last)) = (unseen.first(), unseen.last())
    {
        let told = Diagnostic::new(Code::ListHidden).at(page.first(first)).arg("count", unseen.len());
        faults.push(told.arg("first", first + 1).arg("last", last + 1));
    }
    // Whether a sum counts what nobody sees, or a row without a name, only its writer knows.
    if unseen.is_empty() && is_whole {
        faults.extend(totals::judge(page, headings, &counted, &claims));
    }
    if counted.is_empty() && unseen.is_empty() {
        let row = headings.rows.last().copied().unwrap_or_default();
        faults.push(Diagnostic::new(Code::ListEmpty).at(page.first(row)));
    }
    listed
}
