//! Lines of print: the runs of a page, put together as a reader sees them.

use crate::diag::Area;
use crate::typeset::{Page, Run};

/// Runs on one baseline without a wide gap between them.
#[derive(Debug, Clone)]
pub struct Line<'p> {
    /// Page, from 1.
    pub page: usize,
    pub text: String,
    /// Left edge, right edge and baseline, in mm from the paper's left and upper edge.
    pub left: f64,
    pub right: f64,
    pub base: f64,
    pub runs: Vec<&'p Run>,
}

/// Baselines nearer than this, in mm, are one.
pub const SAME_BASELINE: f64 = 0.35;
/// A gap of this width, in mm, divides two columns.
const COLUMN_GAP: f64 = 4.0;

impl Line<'_> {
    /// Size of its letters in pt, where all are of one size (or the largest).
    pub fn size(&self) -> f64 {
        self.runs.iter().map(|run| run.size).fold(0.0, f64::max)
    }

    pub fn is_bold(&self) -> bool {
        self.printed().all(|run| run.bold)
    }

    pub fn is_upright(&self) -> bool {
        self.printed().all(|run| !run.italic)
    }

    pub fn is_italic(&self) -> bool {
        self.printed().all(|run| run.italic)
    }

    /// Whether no letter is small.
    pub fn is_upper(&self) -> bool {
        !self.text.chars().any(char::is_lowercase)
    }

    pub fn center(&self) -> f64 {
        (self.left + self.right) / 2.0
    }

    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    /// The part of its page that it takes.
    pub fn area(&self) -> Area {
        let areas = self.runs.iter().map(|run| run.area());
        let (top, bottom) = areas
            .fold((self.base, self.base), |(top, bottom), area| (top.min(area.y), bottom.max(area.y + area.height)));
        Area { x: self.left, y: top, width: self.width(), height: bottom - top }
    }

    fn printed(&self) -> impl Iterator<Item = &&Run> {
        self.runs.iter().filter(|run| !run.text.trim().is_empty())
    }
}

/// The lines of all pages, from top to bottom, on one baseline from left to right.
pub fn lines(pages: &[Page]) -> Vec<Line<'_>> {
    pages.iter().enumerate().flat_map(|(index, page)| of_page(index + 1, page)).collect()
}

fn of_page(number: usize, page: &Page) -> Vec<Line<'_>> {
    let mut runs: Vec<&Run> = page.runs.iter().filter(|run| !run.text.trim().is_empty()).collect();
    runs.sort_by(|a, b| a.y.total_cmp(&b.y));
    let mut lines = Vec::new();
    let mut rest = runs.as_slice();
    while let Some(first) = rest.first() {
        let count = rest.iter().take_while(|run| run.y - first.y < SAME_BASELINE).count();
        let (row, below) = rest.split_at(count);
        rest = below;
        let mut row = row.to_vec();
        row.sort_by(|a, b| a.x.total_cmp(&b.x));
        let mut line: Option<Line<'_>> = None;
        for run in row {
            match &mut line {
                Some(line) if run.x - line.right < COLUMN_GAP && !opens_column(run) => extend(line, run),
                _ => lines.extend(line.replace(begin(number, run))),
            }
        }
        lines.extend(line);
    }
    for line in &mut lines {
        line.text = line.text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    lines
}

/// The words that open the right half of a head, however near the issuer's name ends.
fn opens_column(run: &Run) -> bool {
    ["CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "Độc lập -"].iter().any(|words| run.text.starts_with(words))
}

fn begin(page: usize, run: &Run) -> Line<'_> {
    let right = run.x + run.width;
    Line { page, text: run.text.clone(), left: run.x, right, base: run.y, runs: vec![run] }
}

fn extend<'p>(line: &mut Line<'p>, run: &'p Run) {
    // A word space between two runs belongs to neither where the layout left it out.
    if run.x - line.right > 0.5 && !line.text.ends_with(' ') {
        line.text.push(' ');
    }
    line.text.push_str(&run.text);
    line.right = line.right.max(run.x + run.width);
    line.runs.push(run);
}

/// Puts `right`, which stands on the same baseline, to the end of `line`.
pub fn join<'p>(line: &mut Line<'p>, right: &Line<'p>) {
    line.text = format!("{} {}", line.text, right.text);
    line.right = line.right.max(right.right);
    line.runs.extend(&right.runs);
}
