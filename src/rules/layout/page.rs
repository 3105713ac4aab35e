//! Paper, margins, font, page numbers (Annex I, Part I, I).

use super::{Judge, Look, PLACE_SLACK, Style, round};
use crate::diag::Code;
use crate::rules::Finding;
use crate::rules::line::Line;

/// A4, in mm.
const PAPER: (f64, f64) = (210.0, 297.0);
const FAMILIES: &[&str] = &["Liberation Serif", "Times New Roman", "Tinos"];
const PAGE_NUMBER: Look = Look { sizes: 13.0..=14.0, style: Style::Upright };

pub fn judge(judge: &mut Judge<'_>) {
    paper(judge);
    margins(judge);
    fonts(judge);
    page_numbers(judge);
}

fn paper(judge: &mut Judge<'_>) {
    for (index, page) in judge.anatomy.pages.iter().enumerate() {
        let (short, long) = (page.width.min(page.height), page.width.max(page.height));
        if (short - PAPER.0).abs() > PLACE_SLACK || (long - PAPER.1).abs() > PLACE_SLACK {
            let size = format!("{} x {}", round(page.width), round(page.height));
            judge.find(Finding::new(Code::PageSize).on_page(index + 1).arg("size", size));
        }
    }
}

/// The text area as the pages show it: the outermost edges of all body lines. A single page may
/// use less; a line further out than the margin allows, or a margin that no line keeps to, is
/// wrong.
fn margins(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(width) = anatomy.pages.first().map(|page| page.width) else { return };
    let portrait = |line: &&Line<'_>| {
        let page = &anatomy.pages[line.page - 1];
        page.width < page.height
    };
    let lines: Vec<&Line<'_>> = anatomy.body.iter().filter(portrait).collect();
    let extreme = |edge: fn(&Line<'_>) -> f64, further: fn(f64, f64) -> bool| {
        lines.iter().copied().reduce(|a, b| if further(edge(b), edge(a)) { b } else { a })
    };
    let left = extreme(|line| line.left, |b, a| b < a).map(|line| (Code::MarginLeft, line, line.left, 30.0, 35.0));
    let right = extreme(|line| line.right, |b, a| b > a).map(|line| (Code::MarginRight, line, width - line.right, 15.0, 20.0));
    for (code, line, margin, least, most) in left.into_iter().chain(right) {
        if margin < least - PLACE_SLACK || margin > most + PLACE_SLACK {
            let finding = Finding::new(code).on(line).arg("margin", round(margin));
            judge.find(finding.arg("least", round(least)).arg("most", round(most)));
        }
    }
    upright_margins(judge, &lines);
}

/// Height of capitals and depth of descenders of the text's letters, in mm.
const ASCENT: f64 = 4.4;
const DESCENT: f64 = 1.1;

fn upright_margins(judge: &mut Judge<'_>, lines: &[&Line<'_>]) {
    for line in lines {
        let page = &judge.anatomy.pages[line.page - 1];
        let top = line.base - ASCENT;
        let bottom = page.height - line.base - DESCENT;
        if top < 20.0 - PLACE_SLACK {
            judge.find(Finding::new(Code::MarginTop).on(line).arg("margin", round(top)).arg("least", 20).arg("most", 25));
        }
        if bottom < 20.0 - PLACE_SLACK {
            judge.find(Finding::new(Code::MarginBottom).on(line).arg("margin", round(bottom)).arg("least", 20).arg("most", 25));
        }
    }
    // Where a page after the first begins, only the margin decides.
    let tops = (2..=judge.anatomy.pages.len()).filter_map(|page| lines.iter().find(|line| line.page == page));
    if let Some(line) = tops.clone().min_by(|a, b| a.base.total_cmp(&b.base)).filter(|line| line.base - ASCENT > 25.0 + 2.0) {
        let top = line.base - ASCENT;
        judge.find(Finding::new(Code::MarginTop).on(line).arg("margin", round(top)).arg("least", 20).arg("most", 25));
    }
}

fn fonts(judge: &mut Judge<'_>) {
    let mut told: Vec<&str> = Vec::new();
    for line in &judge.anatomy.lines {
        for run in &line.runs {
            let family = run.family.as_str();
            if !FAMILIES.contains(&family) && !told.contains(&family) {
                told.push(family);
                judge.findings.push(Finding::new(Code::FontFamily).on(line).arg("family", family));
            }
        }
    }
}

fn page_numbers(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    for (index, page) in anatomy.pages.iter().enumerate() {
        let number = index + 1;
        let printed = anatomy.page_numbers.iter().find(|line| line.page == number);
        match (number, printed) {
            (1, Some(line)) => judge.find(Finding::new(Code::PageNumberFirst).on(line)),
            (1, None) => {}
            (_, None) => judge.find(Finding::new(Code::PageNumberMissing).on_page(number).arg("page", number)),
            (_, Some(line)) => {
                judge.look(line, Code::PageNumberSize, Code::PageNumberStyle, &PAGE_NUMBER, false);
                // Centred on the text or on the paper: the decree says "theo chiều ngang".
                let area = text_center(anatomy.body.iter().filter(|line| line.page == number));
                let centred = |center: f64| (line.center() - center).abs() < 2.0;
                if !centred(page.width / 2.0) && !area.is_some_and(centred) {
                    judge.find(Finding::new(Code::PageNumberPlace).on(line));
                }
                if line.text != number.to_string() {
                    judge.find(Finding::new(Code::PageNumberWrong).on(line).arg("page", number).arg("printed", &line.text));
                }
            }
        }
    }
}

fn text_center<'a>(lines: impl Iterator<Item = &'a Line<'a>>) -> Option<f64> {
    let edges = lines.fold(None, |edges: Option<(f64, f64)>, line| match edges {
        None => Some((line.left, line.right)),
        Some((left, right)) => Some((left.min(line.left), right.max(line.right))),
    });
    edges.map(|(left, right)| (left + right) / 2.0)
}
