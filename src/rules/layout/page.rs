//! Paper and margins (Annex I, Part I, I.1-3).

use super::table::row_overleaf;
use super::{Judge, PLACE_SLACK, PT, round};
use crate::diag::Code;
use crate::rules::Finding;
use crate::rules::anatomy::{Anatomy, Area, TOP_MARGIN, in_frame, is_landscape};
use crate::rules::line::Line;
use crate::typeset::Page;

/// A4, in mm.
const PAPER: (f64, f64) = (210.0, 297.0);
/// Margins, in mm: top and bottom, left, right.
const UPRIGHT: (f64, f64) = (20.0, 25.0);
const LEFT: (f64, f64) = (30.0, 35.0);
const RIGHT: (f64, f64) = (15.0, 20.0);

/// Ascender and descender of the face, as shares of the size.
const ASCENDER: f64 = 0.891;
const DESCENDER: f64 = 0.216;
/// How far below the margin a page may begin, and how far above it end, because of what stands
/// there: a table's row, a heading that goes with the next page. In mm.
const TOP_ROOM: f64 = 2.0;
const BOTTOM_ROOM: f64 = 25.0;
/// Size of what a signing program prints into the margin, in pt (II.8.b).
const MARK_SIZE: f64 = 10.0;
/// A line drawn higher than this, in mm, belongs to the margin.
const MARGIN_SHAPES: f64 = 10.0;
/// Pages that end by themselves and are wanted before the bottom margin is called too deep.
const LEAST_PAGES: usize = 3;

/// What the margins of a page may measure, in mm; `upright` are top and bottom.
struct Ranges {
    upright: (f64, f64),
    left: (f64, f64),
    right: (f64, f64),
}

pub fn judge(judge: &mut Judge<'_>) {
    paper(judge);
    side_margins(judge);
    overfull(judge);
    upright_margins(judge);
}

fn paper(judge: &mut Judge<'_>) {
    for (index, page) in judge.anatomy.pages.iter().enumerate() {
        let (short, long) = (page.width.min(page.height), page.width.max(page.height));
        if (short - PAPER.0).abs() > PLACE_SLACK || (long - PAPER.1).abs() > PLACE_SLACK {
            let size = format!("{} x {}", round(page.width), round(page.height));
            return judge.find(Finding::new(Code::PageSize).on_page(index + 1).arg("size", size));
        }
    }
}

/// The ranges of a page's margins. A landscape page is read as it lies, or bound at its upper edge:
/// then its left margin is what the upper one of a portrait page is.
fn ranges(page: &Page, area: Option<Area>) -> Ranges {
    let narrow = UPRIGHT.0 - PLACE_SLACK..LEFT.0 - PLACE_SLACK;
    let is_bound_above = |area: Area| area.left_is_edge && narrow.contains(&area.left);
    if is_landscape(page) && area.is_some_and(is_bound_above) {
        let both = (RIGHT.0, LEFT.1);
        return Ranges { upright: both, left: UPRIGHT, right: UPRIGHT };
    }
    Ranges { upright: UPRIGHT, left: LEFT, right: RIGHT }
}

/// A page that stands for all that are turned like it, with the ranges of their margins.
fn turns<'a>(anatomy: &Anatomy<'a>) -> impl Iterator<Item = (&'a Page, Option<Area>, Ranges)> {
    let pages = anatomy.pages;
    let of = |landscape: bool| pages.iter().find(|page| is_landscape(page) == landscape);
    let found: Vec<&Page> = [false, true].into_iter().filter_map(of).collect();
    let areas: Vec<_> = found.iter().map(|page| anatomy.area_on(page)).collect();
    found.into_iter().zip(areas).map(|(page, area)| (page, area, ranges(page, area)))
}

fn side_margins(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    for (page, area, ranges) in turns(anatomy) {
        let Some(area) = area else { continue };
        let sides = [
            (Code::MarginLeft, area.left, ranges.left, area.left_is_edge, true),
            (Code::MarginRight, page.width - area.right, ranges.right, area.right_is_edge, false),
        ];
        for (code, margin, (least, most), is_edge, is_left) in sides {
            // What no two lines share shows no margin, only that it is not exceeded.
            if margin < least - PLACE_SLACK || (is_edge && margin > most + PLACE_SLACK) {
                let at_edge = |line: &&Line<'_>| {
                    if is_left { line.left < area.left + 0.5 } else { line.right > area.right - 0.5 }
                };
                let turned = |line: &&Line<'_>| is_landscape(anatomy.page_of(line)) == is_landscape(page);
                let body = || anatomy.body.iter().filter(turned);
                let Some(line) = body().find(at_edge).or(body().next()) else { continue };
                let finding = Finding::new(code).on(line).arg("margin", round(margin));
                judge.find(finding.arg("least", round(least)).arg("most", round(most)));
            }
        }
    }
}

/// Lines that leave the text's area, each told.
fn overfull(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let is_body = |line: &Line<'_>| anatomy.body.iter().any(|other| (other.page, other.base) == (line.page, line.base));
    for line in &anatomy.lines {
        let page = anatomy.page_of(line);
        let area = anatomy.area_on(page);
        let ranges = ranges(page, area);
        // Tables may overhang the margin by the inset of their cells, as the decree's own do.
        let slack = if is_body(line) { 1.0 } else { 2.5 };
        let left = area.filter(|area| area.left_is_edge).map(|area| area.left);
        let right = area.filter(|area| area.right_is_edge).map(|area| area.right);
        // Where no text shows the area (a page with a table alone), the margins do, or the document
        // to which it belongs: its own margins are judged by themselves.
        let bound = if is_landscape(page) { UPRIGHT.0.min(ranges.left.0) } else { ranges.left.0 };
        let (of_left, of_right) = anatomy.document_margins().unwrap_or((bound, ranges.right.0));
        let widest = (of_left.min(bound), page.width - of_right.min(ranges.right.0));
        let (left, right) = match is_body(line) {
            true => (left, right),
            false => (left.or(Some(widest.0)), right.or(Some(widest.1))),
        };
        let beyond_left = left.is_some_and(|left| line.left < left - slack);
        let beyond_right = right.is_some_and(|right| line.right > right + slack);
        if beyond_left || beyond_right {
            judge.findings.push(Finding::new(Code::LineOverfull).in_words(line));
        }
    }
}

fn upright_margins(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    // What the decree puts into the margin of the first page: a stamp of secrecy, a signature's time.
    let is_mark = |line: &Line<'_>| {
        let is_small = line.size() <= MARK_SIZE || in_frame(anatomy.page_of(line), line);
        line.page == 1 && line.base < TOP_MARGIN && is_small
    };
    for (turned, _, ranges) in turns(anatomy) {
        let range = ranges.upright;
        let on_such = |page: &Page| is_landscape(page) == is_landscape(turned);
        let judged = |line: &&Line<'_>| on_such(anatomy.page_of(line)) && !is_mark(line);
        let lines: Vec<&Line<'_>> = anatomy.lines.iter().filter(judged).collect();
        let told = |code: Code, line: &Line<'_>, margin: f64| {
            let finding = Finding::new(code).on(line).arg("margin", round(margin));
            finding.arg("least", round(range.0)).arg("most", round(range.1))
        };
        let highest = lines.iter().copied().min_by(|a, b| top(a).total_cmp(&top(b)));
        if let Some(line) = highest.filter(|line| top(line) < range.0 - PLACE_SLACK) {
            judge.find(told(Code::MarginTop, line, top(line)));
        } else {
            // Where a page after the first begins, only the margin decides.
            let tops = (2..=anatomy.pages.len()).filter_map(|page| begin(anatomy.pages.get(page - 1)?, &lines, page));
            if let Some((line, top)) =
                tops.min_by(|a, b| a.1.total_cmp(&b.1)).filter(|(_, top)| *top > range.1 + TOP_ROOM)
            {
                judge.find(told(Code::MarginTop, line, top));
            }
        }
        let bottom = |line: &Line<'_>| anatomy.page_of(line).height - line.base - line.size() * DESCENDER * PT;
        let lowest = lines.iter().copied().min_by(|a, b| bottom(a).total_cmp(&bottom(b)));
        if let Some(line) = lowest.filter(|line| bottom(line) < range.0 - PLACE_SLACK) {
            judge.find(told(Code::MarginBottom, line, bottom(line)));
        } else {
            // A row that finds no room goes overleaf as a whole: so much says nothing of the margin.
            let room = |line: &Line<'_>| bottom(line) - row_overleaf(anatomy, line.page).unwrap_or_default();
            let ends: Vec<&Line<'_>> = (1..anatomy.pages.len())
                .filter_map(|page| lines.iter().rfind(|line| line.page == page))
                .copied()
                .collect();
            let is_deep = ends.len() >= LEAST_PAGES && ends.iter().all(|line| room(line) > range.1 + BOTTOM_ROOM);
            // The page that goes down farthest shows the margin best.
            let lowest = ends.into_iter().min_by(|a, b| bottom(a).total_cmp(&bottom(b)));
            if let Some(line) = lowest.filter(|_| is_deep) {
                judge.find(told(Code::MarginBottom, line, bottom(line)));
            }
        }
    }
}

/// Upper edge of a line.
fn top(line: &Line<'_>) -> f64 {
    line.base - line.size() * ASCENDER * PT
}

/// The first line of a page and where the page's contents begin: a table's border may stand above.
fn begin<'a, 'p>(page: &Page, lines: &[&'a Line<'p>], number: usize) -> Option<(&'a Line<'p>, f64)> {
    let line = lines.iter().copied().find(|line| line.page == number)?;
    let shapes = page.shapes.iter().map(|shape| shape.y).filter(|y| *y > MARGIN_SHAPES);
    Some((line, shapes.fold(top(line), f64::min)))
}
