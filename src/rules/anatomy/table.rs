//! Tables that are drawn: where they stand on a page, and where their columns and rows divide.

use crate::rules::line::Line;
use crate::typeset::{Page, Shape};

/// A table, or as much of it as stands on one page. In mm.
#[derive(Debug, Clone)]
pub struct Table {
    /// Page, from 1.
    pub page: usize,
    pub top: f64,
    pub bottom: f64,
    /// Places of the upright lines, from left to right.
    pub columns: Vec<f64>,
    /// Places of the level lines that go from the left edge on, from top to bottom.
    pub rows: Vec<f64>,
}

/// Lines nearer than this, in mm, are one.
const SAME: f64 = 0.5;
/// An upright line longer than this, in mm, divides cells.
const LEAST_UPRIGHT: f64 = 3.0;

/// Tables from the first page's top to the last one's end.
pub fn tables(pages: &[Page]) -> Vec<Table> {
    pages.iter().enumerate().flat_map(|(index, page)| of_page(index + 1, page)).collect()
}

fn of_page(number: usize, page: &Page) -> Vec<Table> {
    let is_upright = |shape: &&Shape| shape.width < 0.3 && shape.height > LEAST_UPRIGHT && !shape.dashed;
    let mut upright: Vec<&Shape> = page.shapes.iter().filter(is_upright).collect();
    upright.sort_by(|a, b| a.y.total_cmp(&b.y));
    let mut tables: Vec<Table> = Vec::new();
    for shape in upright {
        let bottom = shape.y + shape.height;
        match tables.last_mut().filter(|table| shape.y < table.bottom + SAME) {
            Some(table) => {
                table.bottom = table.bottom.max(bottom);
                table.columns.push(shape.x);
            }
            None => tables.push(Table { page: number, top: shape.y, bottom, columns: vec![shape.x], rows: Vec::new() }),
        }
    }
    for table in &mut tables {
        sorted(&mut table.columns);
        let left = table.columns[0];
        let inside = |shape: &&Shape| (table.top - SAME..table.bottom + SAME).contains(&shape.y);
        let level = page.shapes.iter().filter(|shape| shape.height < 0.3 && shape.width > LEAST_UPRIGHT);
        let from_edge = |shape: &&Shape| (shape.x - left).abs() < SAME;
        table.rows = level.filter(inside).filter(from_edge).map(|shape| shape.y).collect();
        sorted(&mut table.rows);
    }
    tables.retain(|table| table.columns.len() > 2 && table.rows.len() > 1);
    tables
}

fn sorted(places: &mut Vec<f64>) {
    places.sort_by(f64::total_cmp);
    places.dedup_by(|a, b| *a - *b < SAME);
}

impl Table {
    /// Whether the other, on the page after, has the same columns.
    pub fn is_like(&self, other: &Self) -> bool {
        let alike = self.columns.iter().zip(&other.columns).all(|(a, b)| (a - b).abs() < SAME);
        self.columns.len() == other.columns.len() && alike
    }

    /// The lines of a row, each with the number of its column.
    pub fn row<'a, 'p>(&self, row: usize, lines: &'a [Line<'p>]) -> Vec<(usize, &'a Line<'p>)> {
        let Some([from, to]) = self.rows.get(row..row + 2) else { return Vec::new() };
        let inside = |line: &&Line<'p>| line.page == self.page && (*from..*to).contains(&line.base);
        let column = |line: &Line<'p>| self.columns.iter().rposition(|x| *x <= line.left + SAME);
        let lines = lines.iter().filter(inside).filter(|line| line.right < self.right() + SAME);
        lines.filter_map(|line| Some((column(line)?, line))).collect()
    }

    pub fn right(&self) -> f64 {
        self.columns.last().copied().unwrap_or_default()
    }
}
