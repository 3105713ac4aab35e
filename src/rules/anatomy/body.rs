//! Running text: its lines and its paragraphs.

use super::super::line::{Line, SAME_BASELINE, join};
use super::TOGETHER;
use super::area::Areas;
use crate::typeset::{Page, Shape};

/// A line shorter than this, in mm, bounds no table.
const LEAST_TABLE: f64 = 80.0;
/// Bars of a chart are lower than this, in mm, and what stands above a chart is nearer than that.
const MOST_BAR: f64 = 12.0;
const CAPTION: f64 = 12.0;
/// Rows higher than this, in mm, are none.
const MOST_ROW: f64 = 60.0;

/// Lines between the head, which ends at `from` on the first page, and the signature, outside
/// tables and frames.
pub fn lines<'p>(pages: &[Page], all: &[Line<'p>], from: f64, end: Option<(usize, f64)>) -> Vec<Line<'p>> {
    let inside = |line: &&Line<'p>| {
        let after_head = line.page > 1 || line.base > from + 1.0;
        let before_end = end.is_none_or(|(page, base)| (line.page, line.base) < (page, base - 1.0));
        after_head && before_end && !in_frame(&pages[line.page - 1], line)
    };
    let mut lines: Vec<Line<'p>> = Vec::new();
    for line in all.iter().filter(inside).filter(|line| !is_caption(pages, all, line)) {
        match lines.last_mut() {
            // A justified line of few words has gaps as wide as those between columns.
            Some(last) if last.page == line.page && line.base - last.base < SAME_BASELINE => join(last, line),
            _ => lines.push(line.clone()),
        }
    }
    lines
}

/// Whether `line` stands directly above words of a chart and is of their size: its title, or what it
/// says of its scale. Several such lines may stand above each other.
fn is_caption(pages: &[Page], all: &[Line<'_>], line: &Line<'_>) -> bool {
    let page = &pages[line.page - 1];
    let alike = |other: &&Line<'_>| other.page == line.page && (other.size() - line.size()).abs() < 0.1;
    let below = all.iter().filter(alike).filter(|other| other.base > line.base + 1.0);
    let mut base = line.base;
    for other in below {
        if other.base - base > CAPTION {
            return false;
        }
        if in_chart(page, other) {
            return true;
        }
        base = other.base;
    }
    false
}

/// Whether the line stands beside `line` at which bars are measured: the same as beside a bar, for a
/// row may have none.
fn in_chart(page: &Page, line: &Line<'_>) -> bool {
    let is_bar = |shape: &Shape| (1.0..MOST_BAR).contains(&shape.height) && shape.width > 0.3 && shape.stroke == 0.0;
    let is_upright = |shape: &&Shape| shape.width < 0.3 && shape.height > 3.0;
    let upright = || page.shapes.iter().filter(is_upright);
    let is_beside = |shape: &Shape, base: f64| shape.y < base && base - 4.0 < shape.y + shape.height;
    let outside = |shape: &Shape| shape.x >= line.right - 0.5 || shape.x <= line.left + 0.5;
    let has_bar = |measure: &Shape| {
        let same = |shape: &&Shape| (shape.x - measure.x).abs() < 0.3;
        let middle = |bar: &Shape| bar.y + bar.height / 2.0;
        page.shapes.iter().filter(|bar| is_bar(bar)).any(|bar| {
            upright().filter(same).any(|shape| shape.y < middle(bar) && middle(bar) < shape.y + shape.height)
        })
    };
    upright().filter(|shape| is_beside(shape, line.base) && outside(shape)).any(has_bar)
}

/// Whether `line` stands in a table, in a frame or in a chart.
pub fn in_frame(page: &Page, line: &Line<'_>) -> bool {
    let beside = || page.shapes.iter().filter(|shape| shape.y < line.base && line.base < shape.y + shape.height + 1.0);
    let upright = || beside().filter(|shape| shape.width < 0.3 && shape.height > 3.0);
    let between =
        upright().any(|shape| shape.x <= line.left + 0.5) && upright().any(|shape| shape.x >= line.right - 0.5);
    let around = |x: f64, width: f64| x <= line.left && line.right <= x + width;
    between
        || in_chart(page, line)
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

/// A line that goes further in than this, in mm, does not begin at the edge.
const AT_EDGE: f64 = 1.0;

/// Pitches that differ by less, in mm, are one.
const SAME_PITCH: f64 = 0.1;

/// A line goes on with its paragraph when it begins at the text's edge and the line above is full, or
/// ended by hand and no further away than lines are from each other; centred lines, when they stand
/// together.
pub fn paragraphs(pages: &[Page], body: &[Line<'_>], areas: &Areas) -> Vec<std::ops::Range<usize>> {
    let mut paragraphs: Vec<std::ops::Range<usize>> = Vec::new();
    let pitch = |above: &Line<'_>, line: &Line<'_>| {
        let alike = above.page == line.page && (above.size() - line.size()).abs() < 0.1;
        (alike && line.base > above.base).then_some(line.base - above.base)
    };
    let least = body.windows(2).filter_map(|pair| pitch(&pair[0], &pair[1])).fold(TOGETHER, f64::min);
    for (index, line) in body.iter().enumerate() {
        let above = index.checked_sub(1).map(|above| &body[above]);
        let goes_on = above.zip(areas.on(&pages[line.page - 1])).is_some_and(|(above, area)| {
            let turned = pages[above.page - 1].width != pages[line.page - 1].width;
            let broken_by_hand = above.is_bold() == line.is_bold()
                && area.left_is_edge
                && pitch(above, line).is_some_and(|pitch| pitch < least + SAME_PITCH);
            let at_edge = !turned && line.left < area.left + AT_EDGE;
            let runs_on = at_edge && (area.breaks_between(above, line) || broken_by_hand);
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
