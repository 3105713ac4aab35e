//! The area of the text on its pages: its edges, and what they tell of a line.

use super::super::line::Line;
use crate::typeset::Page;

/// The text's edges, in mm from the paper's left edge.
#[derive(Debug, Clone, Copy)]
pub struct Area {
    pub left: f64,
    pub right: f64,
    /// From the right edge to the paper's, in mm.
    pub right_margin: f64,
    /// Whether several lines share the edge: only then does it show the margin.
    pub left_is_edge: bool,
    pub right_is_edge: bool,
}

/// A text's area is at least this wide, in mm: A4 less the widest margins is 155.
const LEAST_TEXT: f64 = 120.0;
/// How far a first line goes in, in mm, and how wide it is at least where another follows.
const INDENTED: std::ops::Range<f64> = 4.0..20.0;
const LEAST_FULL: f64 = 100.0;
/// Edges nearer than this, in mm, are one.
const SAME_EDGE: f64 = 0.3;

impl Area {
    /// `flush` are lines at the left margin that are no text.
    fn of<'a>(width: f64, body: &[&'a Line<'a>], flush: &[&'a Line<'a>]) -> Option<Self> {
        let lefts: Vec<f64> = body.iter().chain(flush).map(|line| line.left).collect();
        let (left, left_shared) = outermost(lefts)?;
        // Only a line that goes on in the next one ends where the text does; others end alike by chance.
        let goes_on = |pair: &&[&Line<'_>]| pair[0].page == pair[1].page && pair[1].left < left + SAME_EDGE;
        let full = body.windows(2).filter(goes_on).map(|pair| -pair[0].right).collect();
        let shared = outermost(full).filter(|(_, is_shared)| *is_shared);
        let (right, right_shared) = match shared {
            Some(shared) => shared,
            None => (body.iter().map(|line| -line.right).min_by(f64::total_cmp)?, false),
        };
        // Short lines that end alike by chance (items of a list) are no edge.
        let is_wide = -right - left > LEAST_TEXT;
        // Nor are first lines alone, which all go in; below one of them a text comes back to the edge.
        let comes_back = |pair: &[&Line<'_>]| {
            pair[0].page == pair[1].page
                && INDENTED.contains(&(pair[0].left - left))
                && pair[1].left < left + SAME_EDGE
                && pair[0].width() > LEAST_FULL
        };
        let left_is_edge = left_shared && (!flush.is_empty() || body.windows(2).any(comes_back));
        let right_is_edge = right_shared && is_wide;
        Some(Self { left, right: -right, right_margin: width + right, left_is_edge, right_is_edge })
    }

    pub fn center(&self) -> f64 {
        (self.left + self.right) / 2.0
    }

    /// Whether `line` stands in the middle, without reaching the edges.
    pub fn centres(&self, line: &Line<'_>) -> bool {
        (line.center() - self.center()).abs() < 1.0 && line.left > self.left + 2.0
    }

    /// Whether `line` ended because the first word of `next` had no room any more.
    pub fn breaks_between(&self, line: &Line<'_>, next: &Line<'_>) -> bool {
        let letters = |text: &str| text.chars().count() as f64;
        let word = next.text.split(' ').next().map_or(0.0, letters);
        let wide = next.width() / letters(&next.text).max(1.0);
        // A letter more for the space, and one because letters are not of one width.
        line.right + (word + 2.0) * wide > self.right
    }
}

/// The least value that two share; the least of all where none do.
fn outermost(mut values: Vec<f64>) -> Option<(f64, bool)> {
    values.sort_by(f64::total_cmp);
    let shared = values.windows(2).find(|pair| pair[1] - pair[0] < SAME_EDGE).map(|pair| (pair[0], true));
    shared.or(values.first().map(|least| (*least, false)))
}

/// Whether a page lies. A table may ask for it; the margins turn with the paper.
pub fn is_landscape(page: &Page) -> bool {
    page.width > page.height
}

/// The areas of upright and of lying pages.
#[derive(Debug, Clone, Copy, Default)]
pub struct Areas {
    portrait: Option<Area>,
    landscape: Option<Area>,
}

impl Areas {
    pub fn of<'a>(pages: &[Page], body: &'a [Line<'a>], flush: &[&'a Line<'a>]) -> Self {
        let of = |landscape: bool| {
            let on = |line: &&Line<'_>| is_landscape(&pages[line.page - 1]) == landscape;
            let lines: Vec<&Line<'_>> = body.iter().filter(on).collect();
            let width = pages.iter().find(|page| is_landscape(page) == landscape)?.width;
            Area::of(width, &lines, &flush.iter().copied().filter(on).collect::<Vec<_>>())
        };
        Self { portrait: of(false), landscape: of(true) }
    }

    /// Side margins that some page shows, the left one and the right one.
    pub fn margins(&self) -> Option<(f64, f64)> {
        let area = self.portrait.or(self.landscape)?;
        Some((area.left, area.right_margin))
    }

    pub fn on(&self, page: &Page) -> Option<Area> {
        if is_landscape(page) { self.landscape } else { self.portrait }
    }
}
