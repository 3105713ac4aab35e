//! What a list says of itself, held against its rows: the count of a group's title, counts and sums of
//! the rows of totals.

use super::fields::Field;
use super::headings::Headings;
use super::page::Page;
use super::record::amount;
use crate::diag::{Code, Diagnostic, Span};
use crate::model::RecipientKind;
use crate::text::bare;

/// What is counted of a recipient, whether or not its row is sound.
#[derive(Debug, Clone, Copy)]
pub struct Counted {
    pub row: u32,
    pub kind: Option<RecipientKind>,
    /// `None` where it could not be read.
    pub amount: Option<u64>,
}

/// A row that counts or sums others.
#[derive(Debug, Clone, Copy)]
pub struct Claim {
    pub row: u32,
    /// The recipients since the last group's title (or those of the group), and where they end.
    pub since: usize,
    pub until: usize,
    /// The count that a group's title announces.
    pub announced: Option<u32>,
    pub is_group: bool,
}

/// Every claim that the rows do not bear out.
pub fn judge(page: &Page, headings: &Headings, counted: &[Counted], claims: &[Claim]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for claim in claims {
        let group = counted.get(claim.since..claim.until).unwrap_or_default();
        let all = counted.get(..claim.until).unwrap_or_default();
        if claim.is_group {
            let len = u32::try_from(group.len()).unwrap_or(u32::MAX);
            if let Some(announced) = claim.announced.filter(|announced| *announced != len) {
                found.push(differs(
                    Code::ListCount,
                    claim_cell(page, claim.row),
                    first(page, group, 0),
                    announced,
                    len,
                ));
            }
        } else {
            found.extend(counts(page, claim.row, group, all));
        }
        found.extend(sum(page, headings, claim, group, all));
    }
    found
}

fn counts(page: &Page, row: u32, group: &[Counted], all: &[Counted]) -> Option<Diagnostic> {
    let text = row_text(page, row);
    let words = bare(&text);
    let words: Vec<&str> = words.split(' ').collect();
    let mut named = false;
    for (index, word) in words.iter().enumerate() {
        let (Ok(said), Some(kind)) = (word.parse::<u32>(), noun(&words[index + 1..])) else { continue };
        named = true;
        let of = |rows: &[Counted]| rows.iter().filter(|row| row.kind == Some(kind)).count() as u64;
        let sure = all.iter().all(|row| row.kind.is_some());
        if sure && u64::from(said) != of(all) && u64::from(said) != of(group) {
            let place = claim_cell(page, row).find(word);
            return Some(differs(Code::ListCount, place, first(page, all, 0), said, of(all)).arg("kind", kind.noun()));
        }
    }
    // Without a noun the number behind the words counts all; it may as well be a year, so it stands alone.
    let [.., last] = words.as_slice() else { return None };
    let said: u64 = last.parse().ok().filter(|_| !named && words.len() <= 3)?;
    let lens = [group.len() as u64, all.len() as u64];
    (!lens.contains(&said))
        .then(|| differs(Code::ListCount, claim_cell(page, row).find(last), first(page, all, 0), said, lens[1]))
}

fn noun(words: &[&str]) -> Option<RecipientKind> {
    match words {
        ["tap", "the", ..] => Some(RecipientKind::Collective),
        ["ca", "nhan", ..] => Some(RecipientKind::Individual),
        ["ho", ..] => Some(RecipientKind::Household),
        _ => None,
    }
}

fn sum(page: &Page, headings: &Headings, claim: &Claim, group: &[Counted], all: &[Counted]) -> Option<Diagnostic> {
    let column = headings.of(Field::Amount)?.first;
    let (cell, _, _) = page.cell(claim.row, column)?;
    let said = amount(cell).ok().flatten()?;
    let of = |rows: &[Counted]| rows.iter().map(|row| row.amount).sum::<Option<u64>>();
    let (in_group, in_all) = (of(group)?, of(all)?);
    let is_right = said == in_group || !claim.is_group && said == in_all;
    let counted = if claim.is_group { group } else { all };
    (!is_right).then(|| {
        let place = page.span(claim.row, column);
        differs(
            Code::ListSum,
            place,
            first(page, counted, column),
            crate::text::number_of(said),
            crate::text::number_of(if claim.is_group { in_group } else { in_all }),
        )
    })
}

fn differs(code: Code, claim: Span, first: Option<Span>, said: impl ToString, found: impl ToString) -> Diagnostic {
    let told = Diagnostic::new(code).at(claim).arg("said", said).arg("found", found);
    match first {
        Some(first) => told.also(first, "from"),
        None => told,
    }
}

/// Where counting begins.
fn first(page: &Page, rows: &[Counted], column: u32) -> Option<Span> {
    rows.first().map(|counted| if column > 0 { page.span(counted.row, column) } else { page.first(counted.row) })
}

/// The cell that makes the claim.
fn claim_cell(page: &Page, row: u32) -> Span {
    let cells = page.sheet.rows.get(&row).into_iter().flatten();
    let longest = cells.max_by_key(|(_, cell)| cell.text.chars().filter(|c| c.is_alphabetic()).count());
    longest.map_or_else(|| page.first(row), |(column, _)| page.span(row, column))
}

fn row_text(page: &Page, row: u32) -> String {
    let cells = page.sheet.rows.get(&row).into_iter().flatten();
    cells
        .filter(|(_, cell)| cell.text.contains(char::is_alphabetic))
        .map(|(_, cell)| &*cell.text)
        .collect::<Vec<_>>()
        .join(" ")
}
