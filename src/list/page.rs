//! A sheet as a text with places. The one idea: line N is row N and cells are divided by tabs, so every
//! finding points at a cell the way any other points at a word.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::grid::{Area, Cell, Cells, MOST_CELLS, Sheet};
use crate::diag::{Source, Span};

/// Areas that are larger are a title or a frame: no value of theirs belongs to rows below.
const MOST_MERGED: u64 = 4096;
/// As many columns a list has at most.
const USUAL_WIDTH: u32 = 40;

pub struct Page {
    pub source: Source,
    pub sheet: Sheet,
    pub width: u32,
    /// To which cell a merged one belongs.
    owners: BTreeMap<(u32, u32), (u32, u32)>,
    /// How far each area reaches to the right, by its first cell.
    areas: BTreeMap<(u32, u32), u32>,
    /// Where each row that has content begins in the text.
    starts: BTreeMap<u32, usize>,
}

impl Page {
    /// The sheet of the file that its user knows as `file`.
    pub fn new(file: &str, sheet: Sheet) -> Self {
        let reach = |row: &Cells| row.ends().map_or(0, |(_, last)| last + 1);
        let width = sheet.rows.values().map(reach).max().unwrap_or_default();
        let (mut text, mut starts) = (String::new(), BTreeMap::new());
        let mut next = 0;
        for (&row, cells) in &sheet.rows {
            text.extend((next..row).map(|_| '\n'));
            starts.insert(row, text.len());
            // Every cell of a usual table has its place, filled or not; one far away does not widen all rows.
            for column in 0..reach(cells).max(width.min(USUAL_WIDTH)) {
                if column > 0 {
                    text.push('\t');
                }
                let typed = cells.get(column).map_or("", |cell| &cell.text);
                text.extend(typed.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }));
            }
            next = row;
        }
        text.shrink_to_fit();
        let mut owners = BTreeMap::new();
        for area in &sheet.shape.merged {
            let rest = MOST_CELLS.saturating_sub(owners.len());
            owners.extend(covered(area).take(rest).map(|place| (place, (area.top, area.left))));
        }
        let areas = sheet.shape.merged.iter().map(|area| ((area.top, area.left), area.right)).collect();
        Self { source: Source::grid(file, sheet.name.clone(), text), sheet, width, owners, areas, starts }
    }

    /// The cell, or the merged one that lies over it, with the row and column where it stands.
    pub fn cell(&self, row: u32, column: u32) -> Option<(&Cell, u32, u32)> {
        let at = |row, column| self.sheet.rows.get(&row)?.get(column).map(|cell| (cell, row, column));
        at(row, column).or_else(|| self.owners.get(&(row, column)).and_then(|owner| at(owner.0, owner.1)))
    }

    /// The text of the cell itself, without spaces around it; nothing where there is none.
    pub fn text(&self, row: u32, column: u32) -> &str {
        self.sheet.rows.get(&row).and_then(|cells| cells.get(column)).map_or("", |cell| cell.text.trim())
    }

    /// Whether the cell is merged with one above it.
    pub fn continues(&self, row: u32, column: u32) -> bool {
        self.owners.get(&(row, column)).is_some_and(|owner| owner.0 < row)
    }

    /// How far the cell reaches to the right.
    pub fn across(&self, row: u32, column: u32) -> RangeInclusive<u32> {
        let right = self.areas.get(&(row, column)).copied();
        column..=right.map_or(column, |right| right.min(self.width.saturating_sub(1)).max(column))
    }

    pub fn is_hidden(&self, row: u32) -> bool {
        self.sheet.shape.hidden_rows.contains(&row)
    }

    /// The place of a cell, empty or not.
    pub fn span(&self, row: u32, column: u32) -> Span {
        let Some(&start) = self.starts.get(&row) else { return self.source.span(0..0) };
        let rest = &self.source.text()[start..];
        let line = rest.split('\n').next().unwrap_or_default();
        let mut at = start;
        for (index, cell) in (0..).zip(line.split('\t')) {
            if index == column {
                let typed = cell.trim();
                let lead = cell.len() - cell.trim_start().len();
                return self.source.span(at + lead..at + lead + typed.len());
            }
            at += cell.len() + 1;
        }
        self.source.span(start + line.len()..start + line.len())
    }

    /// The first cell of the row that has content.
    pub fn first(&self, row: u32) -> Span {
        let ends = self.sheet.rows.get(&row).and_then(Cells::ends);
        self.span(row, ends.map_or(0, |(first, _)| first))
    }
}

/// The cells of an area but its first.
fn covered(area: &Area) -> impl Iterator<Item = (u32, u32)> {
    let side = |first: u32, last: u32| u64::from(last.saturating_sub(first)) + 1;
    let is_small = side(area.top, area.bottom).saturating_mul(side(area.left, area.right)) <= MOST_MERGED;
    let rows = is_small.then_some(area.top..=area.bottom).into_iter().flatten();
    let (first, left, right) = ((area.top, area.left), area.left, area.right);
    rows.flat_map(move |row| (left..=right).map(move |column| (row, column))).filter(move |place| *place != first)
}
