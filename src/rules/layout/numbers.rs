//! Page numbers (I.7); those of each annex begin anew (III.1.đ).

use super::{Case, Judge, Look, Style};
use crate::diag::Code;
use crate::rules::Finding;
use crate::rules::anatomy::Anatomy;
use crate::rules::line::Line;
use crate::rules::paper::Part;

const PAGE_NUMBER: Look = Look { sizes: 13.0..=14.0, style: Style::Upright, case: Case::Any };
/// How far apart two centres may be and still be one, in mm.
const CENTRED: f64 = 2.5;
/// How far from the middle of the page, in mm, the middle of its text may lie where no line shows it.
const MIDDLE: std::ops::RangeInclusive<f64> = -2.5..=13.0;

pub fn judge(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let mut numbers: Vec<Line<'_>> = Vec::new();
    let mut missing = None;
    let goes_on = anatomy.part == Part::Annex && goes_on(anatomy);
    for (index, page) in anatomy.pages.iter().enumerate() {
        let number = index + 1;
        let printed = anatomy.margin.page_numbers.iter().find(|line| line.page == number);
        match (number, printed) {
            (_, Some(line)) if goes_on => {
                if numbers.is_empty() {
                    judge.find(Finding::new(Code::AnnexPageNumber).on(line).arg("printed", &line.text));
                }
                numbers.push(line.clone());
            }
            (1, Some(line)) => judge.find(Finding::new(Code::PageNumberFirst).on(line)),
            (1, None) => {}
            (_, None) => missing = missing.or(Some(number)),
            (_, Some(line)) => {
                // Centred on the text or on the paper: the decree says "theo chiều ngang".
                let centred = |center: f64| (line.center() - center).abs() < CENTRED;
                let area = anatomy.area_on(page).filter(|area| area.left_is_edge && area.right_is_edge);
                let off = line.center() - page.width / 2.0;
                if !centred(page.width / 2.0) && !area.map_or(MIDDLE.contains(&off), |area| centred(area.center())) {
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

/// Whether the numbers of an annex go on with those of the document, or of the annex before.
fn goes_on(anatomy: &Anatomy<'_>) -> bool {
    let goes_on = |printed: usize, page: usize| printed >= page + anatomy.pages_before.max(1);
    let beyond = |line: &Line<'_>| line.text.parse().is_ok_and(|printed| goes_on(printed, line.page));
    !anatomy.margin.page_numbers.is_empty() && anatomy.margin.page_numbers.iter().all(beyond)
}
