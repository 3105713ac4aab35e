//! Running text: its lines, its paragraphs, and the area in which it stands.

use super::super::line::{Line, SAME_BASELINE, join};
use super::TOGETHER;
use crate::typeset::{Page, Shape};

/// A line shorter than this, in mm, bounds no table.
const LEAST_TABLE: f64 = 80.0;
/// Rows higher than this, in mm, are none.
const MOST_ROW: f64 = 60.0;

/// The text's edges, in mm from the paper's left edge.
#[derive(Debug, Clone, Copy)]
pub struct Area {
    pub left: f64,
    pub right: f64,
    /// Whether several lines share the edge: only then does it show the margin.
    pub left_is_edge: bool,
    pub right_is_edge: bool,
}

/// A text's area is at least this wide, in mm: A4 less the widest margins is 155.
const LEAST_TEXT: f64 = 120.0;
/// Edges nearer than this, in mm, are one.
const SAME_EDGE: f64 = 0.3;
/// A line that goes further in than this, in mm, does not begin at the edge.
const AT_EDGE: f64 = 1.0;

impl Area {
    /// `flush` are lines at the left margin that are no text.
    pub fn of<'a>(body: &'a [Line<'a>], flush: impl Iterator<Item = &'a Line<'a>>) -> Option<Self> {
        let lefts: Vec<f64> = body.iter().chain(flush).map(|line| line.left).collect();
        let rights: Vec<f64> = body.iter().map(|line| -line.right).collect();
        let ((left, left_is_edge), (right, right_is_edge)) = (outermost(lefts)?, outermost(rights)?);
        // Short lines that end alike by chance (items of a list) are no edge.
        let is_wide = -right - left > LEAST_TEXT;
        Some(Self { left, right: -right, left_is_edge, right_is_edge: right_is_edge && is_wide })
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

/// Lines between the head, which ends at `from` on the first page, and the signature, outside
/// tables and frames.
pub fn lines<'p>(pages: &[Page], all: &[Line<'p>], from: f64, end: Option<(usize, f64)>) -> Vec<Line<'p>> {
    let inside = |line: &&Line<'p>| {
        let after_head = line.page > 1 || line.base > from + 1.0;
        let before_end = end.is_none_or(|(page, base)| (line.page, line.base) < (page, base - 1.0));
        after_head && before_end && !in_frame(&pages[line.page - 1], line)
    };
    let mut lines: Vec<Line<'p>> = Vec::new();
    for line in all.iter().filter(inside) {
        match lines.last_mut() {
            // A justified line of few words has gaps as wide as those between columns.
            Some(last) if last.page == line.page && line.base - last.base < SAME_BASELINE => join(last, line),
            _ => lines.push(line.clone()),
        }
    }
    lines
}

/// Whether `line` stands in a table or in a frame.
pub fn in_frame(page: &Page, line: &Line<'_>) -> bool {
    let beside = || page.shapes.iter().filter(|shape| shape.y < line.base && line.base < shape.y + shape.height + 1.0);
    let upright = || beside().filter(|shape| shape.width < 0.3 && shape.height > 3.0);
    let between =
        upright().any(|shape| shape.x <= line.left + 0.5) && upright().any(|shape| shape.x >= line.right - 0.5);
    let around = |x: f64, width: f64| x <= line.left && line.right <= x + width;
    between
        || in_ruled_row(page, line)
        || beside().any(|shape| shape.height > 3.0 && shape.stroke > 0.0 && around(shape.x, shape.width))
}

/// Whether two level lines of one length stand above and below `line`: a table without upright ones.
fn in_ruled_row(page: &Page, line: &Line<'_>) -> bool {
    let spans = |shape: &&Shape| shape.height < 0.3 && shape.x <= line.left && line.right <= shape.x + shape.width;
    let wide = || page.shapes.iter().filter(spans).filter(|shape| shape.width > LEAST_TABLE);
    let above = wide().filter(|shape| shape.y < line.base).max_by(|a, b| a.y.total_cmp(&b.y));
    let below = wide().filter(|shape| shape.y > line.base).min_by(|a, b| a.y.total_cmp(&b.y));
    above.zip(below).is_some_and(|(above, below)| {
        let alike = (above.x - below.x).abs() < 1.0 && (above.width - below.width).abs() < 1.0;
        alike && below.y - above.y < MOST_ROW
    })
}

/// Lines of the title and of the addressees that come before the text, where the title was not
/// recognised.
const BEFORE_TEXT: usize = 8;

/// `Kính gửi` with its names, and the lines that come after.
pub fn addressees<'p>(lines: Vec<Line<'p>>) -> (Vec<Line<'p>>, Vec<Line<'p>>) {
    let is_first = |line: &Line<'p>| line.page == 1 && line.text.starts_with("Kính gửi");
    let Some(first) = lines.iter().take(BEFORE_TEXT).position(is_first) else { return (Vec::new(), lines) };
    let several = lines[first].text.trim_end_matches(':') == "Kính gửi";
    let together = lines[first..].windows(2).take_while(|pair| {
        let near = pair[1].page == 1 && pair[1].base - pair[0].base < TOGETHER;
        // The last of several names ends with a full stop; what is one name may go on.
        near && !(several && pair[0].text.ends_with('.')) && (several || pair[1].left > pair[0].left - TOGETHER)
    });
    let end = first + together.count() + 1;
    (lines[first..end].to_vec(), lines[end..].to_vec())
}

/// A line goes on with its paragraph when it begins at the text's edge and the line above is full;
/// centred lines, when they stand together.
pub fn paragraphs(body: &[Line<'_>], area: &Area) -> Vec<std::ops::Range<usize>> {
    let mut paragraphs: Vec<std::ops::Range<usize>> = Vec::new();
    for (index, line) in body.iter().enumerate() {
        let goes_on = index.checked_sub(1).map(|above| &body[above]).is_some_and(|above| {
            let runs_on = line.left < area.left + AT_EDGE && area.breaks_between(above, line);
            let near = line.page == above.page && line.base - above.base < TOGETHER;
            runs_on || (near && area.centres(above) && area.centres(line) && above.is_bold() == line.is_bold())
        });
        match paragraphs.last_mut() {
            Some(last) if goes_on => last.end = index + 1,
            _ => paragraphs.push(index..index + 1),
        }
    }
    paragraphs
}
