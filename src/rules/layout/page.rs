//! Paper, margins, font, colour, page numbers (Annex I, Part I, I).

use super::{Case, Judge, Look, PLACE_SLACK, PT, Style, round};
use crate::diag::Code;
use crate::rules::Finding;
use crate::rules::anatomy::{TOP_MARGIN, URGENCIES, in_frame};
use crate::rules::line::Line;
use crate::typeset::Page;

/// A4, in mm.
const PAPER: (f64, f64) = (210.0, 297.0);
/// Margins, in mm: top and bottom, left, right.
const UPRIGHT: (f64, f64) = (20.0, 25.0);
const LEFT: (f64, f64) = (30.0, 35.0);
const RIGHT: (f64, f64) = (15.0, 20.0);
/// Times New Roman and the families of its shapes and widths.
const FAMILIES: &[&str] = &["Times New Roman", "Liberation Serif", "Tinos"];
const PAGE_NUMBER: Look = Look { sizes: 13.0..=14.0, style: Style::Upright, case: Case::Any };
/// Stamps beside those of urgency that are red.
const SECRECIES: &[&str] = &["MẬT", "TỐI MẬT", "TUYỆT MẬT"];

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

pub fn judge(judge: &mut Judge<'_>) {
    paper(judge);
    side_margins(judge);
    overfull(judge);
    upright_margins(judge);
    fonts(judge);
    colours(judge);
    page_numbers(judge);
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

/// A table may ask for a landscape page, whose margins turn with it.
fn is_portrait(page: &Page) -> bool {
    page.width < page.height
}

fn side_margins(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let (Some(area), Some(page)) = (anatomy.area, anatomy.pages.first()) else { return };
    if !anatomy.pages.iter().all(is_portrait) {
        return;
    }
    let sides = [
        (Code::MarginLeft, area.left, LEFT, area.left_is_edge, true),
        (Code::MarginRight, page.width - area.right, RIGHT, area.right_is_edge, false),
    ];
    for (code, margin, (least, most), is_edge, is_left) in sides {
        // What no two lines share shows no margin, only that it is not exceeded.
        if margin < least - PLACE_SLACK || (is_edge && margin > most + PLACE_SLACK) {
            let at_edge =
                |line: &&Line<'_>| if is_left { line.left < area.left + 0.5 } else { line.right > area.right - 0.5 };
            let Some(line) = anatomy.body.iter().find(at_edge).or(anatomy.body.first()) else { return };
            let finding = Finding::new(code).on(line).arg("margin", round(margin));
            judge.find(finding.arg("least", round(least)).arg("most", round(most)));
        }
    }
}

/// Lines that leave the text's area, each told.
fn overfull(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(area) = anatomy.area else { return };
    let is_body = |line: &Line<'_>| anatomy.body.iter().any(|other| (other.page, other.base) == (line.page, line.base));
    for line in anatomy.lines.iter().filter(|line| is_portrait(anatomy.page_of(line))) {
        // Tables may overhang the margin by the inset of their cells, as the decree's own do.
        let slack = if is_body(line) { 1.0 } else { 2.5 };
        let beyond_left = area.left_is_edge && line.left < area.left - slack;
        let beyond_right = area.right_is_edge && line.right > area.right + slack;
        if beyond_left || beyond_right {
            judge.findings.push(Finding::new(Code::LineOverfull).in_words(line));
        }
    }
}

fn upright_margins(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    // What the decree puts into the margin of the first page: a framed mark, a signature's time.
    let is_mark = |line: &Line<'_>| {
        let is_small = line.size() <= MARK_SIZE || in_frame(anatomy.page_of(line), line);
        line.page == 1 && line.base < TOP_MARGIN && is_small
    };
    let judged = |line: &&Line<'_>| is_portrait(anatomy.page_of(line)) && !is_mark(line);
    let lines: Vec<&Line<'_>> = anatomy.lines.iter().filter(judged).collect();
    let told = |code: Code, line: &Line<'_>, margin: f64| {
        let finding = Finding::new(code).on(line).arg("margin", round(margin));
        finding.arg("least", round(UPRIGHT.0)).arg("most", round(UPRIGHT.1))
    };
    let highest = lines.iter().copied().min_by(|a, b| top(a).total_cmp(&top(b)));
    if let Some(line) = highest.filter(|line| top(line) < UPRIGHT.0 - PLACE_SLACK) {
        judge.find(told(Code::MarginTop, line, top(line)));
    } else {
        // Where a page after the first begins, only the margin decides.
        let tops = (2..=anatomy.pages.len()).filter_map(|page| begin(anatomy.pages.get(page - 1)?, &lines, page));
        if let Some((line, top)) =
            tops.min_by(|a, b| a.1.total_cmp(&b.1)).filter(|(_, top)| *top > UPRIGHT.1 + TOP_ROOM)
        {
            judge.find(told(Code::MarginTop, line, top));
        }
    }
    let bottom = |line: &Line<'_>| anatomy.page_of(line).height - line.base - line.size() * DESCENDER * PT;
    let lowest = lines.iter().copied().min_by(|a, b| bottom(a).total_cmp(&bottom(b)));
    if let Some(line) = lowest.filter(|line| bottom(line) < UPRIGHT.0 - PLACE_SLACK) {
        judge.find(told(Code::MarginBottom, line, bottom(line)));
    } else {
        let ends = (1..anatomy.pages.len()).filter_map(|page| lines.iter().rfind(|line| line.page == page)).copied();
        let lowest = ends.clone().min_by(|a, b| bottom(a).total_cmp(&bottom(b)));
        let deep = |line: &&Line<'_>| ends.clone().count() >= LEAST_PAGES && bottom(line) > UPRIGHT.1 + BOTTOM_ROOM;
        if let Some(line) = lowest.filter(deep) {
            judge.find(told(Code::MarginBottom, line, bottom(line)));
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

/// Each foreign family once.
fn fonts(judge: &mut Judge<'_>) {
    let mut told: Vec<&str> = Vec::new();
    for line in judge.anatomy.lines.iter().chain(&judge.anatomy.page_numbers) {
        for run in &line.runs {
            let family = run.family.as_str();
            if !FAMILIES.contains(&family) && !told.contains(&family) {
                told.push(family);
                judge.findings.push(Finding::new(Code::FontFamily).on(line).arg("family", family));
            }
        }
    }
}

/// Each foreign colour once.
fn colours(judge: &mut Judge<'_>) {
    let mut told: Vec<Option<[u8; 4]>> = Vec::new();
    for line in judge.anatomy.lines.iter().chain(&judge.anatomy.page_numbers) {
        let upper = line.text.to_uppercase();
        if URGENCIES.iter().chain(SECRECIES).any(|words| *words == upper) {
            continue;
        }
        for run in &line.runs {
            if run.color != Some([0, 0, 0, u8::MAX]) && !told.contains(&run.color) {
                told.push(run.color);
                let hex = |[r, g, b, _]: [u8; 4]| format!("#{r:02x}{g:02x}{b:02x}");
                let colour = run.color.map_or_else(|| "?".to_owned(), hex);
                judge.findings.push(Finding::new(Code::TextColour).on(line).arg("colour", colour));
            }
        }
    }
}

fn page_numbers(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let mut numbers: Vec<Line<'_>> = Vec::new();
    let mut missing = None;
    for (index, page) in anatomy.pages.iter().enumerate() {
        let number = index + 1;
        let printed = anatomy.page_numbers.iter().find(|line| line.page == number);
        match (number, printed) {
            (1, Some(line)) => judge.find(Finding::new(Code::PageNumberFirst).on(line)),
            (1, None) => {}
            (_, None) => missing = missing.or(Some(number)),
            (_, Some(line)) => {
                // Centred on the text or on the paper: the decree says "theo chiều ngang".
                let centred = |center: f64| (line.center() - center).abs() < 2.0;
                if !centred(page.width / 2.0) && !anatomy.area.is_some_and(|area| centred(area.center())) {
                    judge.find(Finding::new(Code::PageNumberPlace).on(line));
                }
                if line.text != number.to_string() {
                    judge.find(
                        Finding::new(Code::PageNumberWrong).on(line).arg("page", number).arg("printed", &line.text),
                    );
                }
                numbers.push(line.clone());
            }
        }
    }
    judge.look(&numbers, Code::PageNumberSize, Code::PageNumberStyle, &PAGE_NUMBER);
    if let Some(page) = missing {
        judge.find(Finding::new(Code::PageNumberMissing).on_page(page).arg("page", page));
    }
    // One finding a kind: all numbers come from one place.
    let mut told = Vec::new();
    judge.findings.retain(|finding| {
        let once = matches!(finding.code, Code::PageNumberPlace | Code::PageNumberWrong);
        let first = !told.contains(&finding.code);
        told.push(finding.code);
        !once || first
    });
}

#[cfg(test)]
mod tests {
    use crate::diag::Code;
    use crate::rules::{Form, Head, judge_pages};
    use crate::typeset::{Page, Run};

    /// The program has no second family, so no pack can make this fault without a font of its own.
    #[test]
    fn a_foreign_font_is_told_once() {
        let run = |family: &str, y: f64| Run {
            text: "Chữ".to_owned(),
            x: 40.0,
            y,
            width: 10.0,
            size: 14.0,
            family: family.to_owned(),
            bold: false,
            italic: false,
            color: Some([0, 0, 0, u8::MAX]),
            labels: Vec::new(),
            missing: Vec::new(),
            place: None,
        };
        let runs = vec![run("Liberation Serif", 100.0), run("Arial", 110.0), run("Arial", 120.0), run("Tinos", 130.0)];
        let pages = [Page { width: 210.0, height: 297.0, runs, shapes: Vec::new() }];
        let found = judge_pages(&pages, &Form { head: Head::Named, names: Vec::new() });
        let fonts: Vec<_> = found.iter().filter(|finding| finding.code == Code::FontFamily).collect();
        assert_eq!(fonts.len(), 1);
        assert_eq!(fonts[0].args, [("family", "Arial".to_owned())]);
    }
}
