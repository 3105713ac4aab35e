//! Tables that go on over a page (practice): whole rows, and their heading again.

use super::Judge;
use crate::diag::Code;
use crate::rules::Finding;
use crate::rules::anatomy::{Anatomy, Table};
use crate::rules::line::Line;

/// What may stand between a table and the end of its page, in mm, and be nothing.
const REST: f64 = 1.0;
/// Room inside a cell beside its letters, in mm, at most.
const INSET: f64 = 2.5;

pub fn judge(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    for pair in anatomy.tables.windows(2) {
        let (above, below) = (&pair[0], &pair[1]);
        if goes_on(anatomy, above, below) {
            head_repeated(judge, above, below);
            row_torn(judge, above, below);
        }
    }
}

/// Whether `below` is the rest of `above`: nothing stands between the two but the page's end.
fn goes_on(anatomy: &Anatomy<'_>, above: &Table, below: &Table) -> bool {
    let after = |line: &Line<'_>| line.page == above.page && line.base > above.bottom + REST;
    let before = |line: &Line<'_>| line.page == below.page && line.base < below.top;
    below.page == above.page + 1
        && above.is_like(below)
        && !anatomy.lines.iter().any(|line| after(line) || before(line))
}

/// The first table of those that go on into `table`.
fn first<'a>(anatomy: &'a Anatomy<'_>, table: &'a Table) -> &'a Table {
    let mut first = table;
    while let Some(above) = anatomy.tables.iter().find(|above| goes_on(anatomy, above, first)) {
        first = above;
    }
    first
}

/// Only bold letters show that the first row is a heading.
fn is_heading(row: &[(usize, &Line<'_>)]) -> bool {
    !row.is_empty() && row.iter().all(|(_, line)| line.is_bold())
}

fn words(row: &[(usize, &Line<'_>)]) -> String {
    row.iter().map(|(_, line)| line.text.as_str()).collect::<Vec<_>>().join(" ")
}

fn head_repeated(judge: &mut Judge<'_>, above: &Table, below: &Table) {
    let anatomy = judge.anatomy;
    let (heading, row) = (first(anatomy, above).row(0, &anatomy.lines), below.row(0, &anatomy.lines));
    // A bold row of other words may be the heading of another table.
    if is_heading(&heading)
        && words(&heading) != words(&row)
        && !is_heading(&row)
        && let Some((_, line)) = row.first()
    {
        judge.find(Finding::new(Code::TableHeadRepeated).on(line));
    }
}

/// How many rows of `below` are the heading again; it may have several.
fn heading_again(anatomy: &Anatomy<'_>, above: &Table, below: &Table) -> usize {
    let heading = first(anatomy, above);
    let row = |table: &Table, row: usize| table.row(row, &anatomy.lines);
    let again = |at: &usize| is_heading(&row(heading, *at)) && words(&row(heading, *at)) == words(&row(below, *at));
    (0..below.rows.len()).take_while(again).count()
}

/// The height of the row that found no room at the end of `page`, where a table goes on behind it: the first one that is no
/// heading, with those above it, which do not stand alone.
pub fn row_overleaf(anatomy: &Anatomy<'_>, page: usize) -> Option<f64> {
    let ends = anatomy.tables.windows(2).filter(|pair| pair[0].page == page);
    let (above, below) = ends.map(|pair| (&pair[0], &pair[1])).find(|(above, below)| goes_on(anatomy, above, below))?;
    let begin = heading_again(anatomy, above, below);
    let of_group = |at: &usize| is_heading(&below.row(*at, &anatomy.lines));
    let groups = (begin..below.rows.len()).take_while(of_group).count();
    let end = below.rows.get(begin + groups + 1).or(below.rows.last())?;
    Some(end - below.rows.get(begin)?)
}

/// A row is torn where the page after begins in the middle of a sentence, in a row that has nothing
/// in its first column although every other one has: the ordinal stands above the page's end.
fn row_torn(judge: &mut Judge<'_>, above: &Table, below: &Table) {
    let anatomy = judge.anatomy;
    let row = |table: &Table, row: usize| table.row(row, &anatomy.lines);
    let begin = heading_again(anatomy, above, below);
    let Some(last) = above.rows.len().checked_sub(2) else { return };
    let opens = |row: &[(usize, &Line<'_>)]| row.iter().any(|(column, _)| *column == 0);
    let others = (0..=last).map(|at| row(above, at)).chain((begin + 1..below.rows.len() - 1).map(|at| row(below, at)));
    let (ended, begun) = (row(above, last), row(below, begin));
    if begun.is_empty() || opens(&begun) || !others.into_iter().all(|row| opens(&row)) {
        return;
    }
    for (column, next) in &begun {
        let Some((_, line)) = ended.iter().rfind(|(at, _)| at == column) else { continue };
        let goes_on = next.text.starts_with(char::is_lowercase) && !line.text.ends_with(['.', ';', ':', '!', '?']);
        if goes_on && is_full(line, next, above.columns[column + 1]) {
            return judge.find(Finding::new(Code::RowTorn).on(line));
        }
    }
}

/// Whether the first word of `next` had no room any more behind `line`.
fn is_full(line: &Line<'_>, next: &Line<'_>, right: f64) -> bool {
    let letters = |text: &str| text.chars().count() as f64;
    let word = next.text.split(' ').next().map_or(0.0, letters);
    let wide = next.width() / letters(&next.text).max(1.0);
    line.right + (word + 2.0) * wide > right - INSET
}
