//! Paper, margins, font and page numbers (Annex I, Part I, I).

use super::*;

#[test]
fn every_page_is_a4_with_the_decrees_margins() {
    for (id, pages) in examples() {
        for (index, page) in pages.iter().enumerate() {
            // Annexes of tables lie.
            let lies = index >= before_annexes(pages).len();
            let (width, height) = if lies { (297.0, 210.0) } else { (210.0, 297.0) };
            assert!(near(page.width, width, 0.01) && near(page.height, height, 0.01), "{id}, page {}", index + 1);
        }
        margins(pages);
    }
}

/// Margins as the letters show them; only page numbers stand outside. Those of a lying page are as
/// wide as those of the others.
pub fn margins(pages: &[Page]) {
    let (left, right) = text_area(pages);
    within(left, 30.0, 35.0, "left margin");
    within(210.0 - right, 15.0, 20.0, "right margin");
    for (number, page) in pages.iter().enumerate() {
        let (end, lowest) = (page.width - (210.0 - right), page.height - 20.0);
        let inside = || page.runs.iter().filter(|run| !has(run, "vt-page-number"));
        let first = inside().map(top).fold(f64::INFINITY, f64::min);
        within(first, 20.0, 25.0, &format!("top margin of page {}", number + 1));
        for run in inside() {
            assert!(bottom(run) <= lowest + 0.005, "{:?} stands below the bottom margin", run.text);
            assert!(run.x >= left - NEAR && run.x + run.width <= end + NEAR, "{:?} leaves the text area", run.text);
        }
        for shape in &page.shapes {
            // A line is drawn half on either side.
            assert!(shape.y >= 20.0 - shape.stroke * PT / 2.0 - 0.001 && shape.y + shape.height <= lowest, "{shape:?}");
            assert!(shape.x >= left - NEAR && shape.x + shape.width <= end + NEAR, "{shape:?}");
        }
    }
}

/// Pages that long paragraphs fill show where the text area ends. What stands above is varied, so
/// that the last line of one of them meets that end.
#[test]
fn full_pages_reach_down_to_the_bottom_margin() {
    let mut lowest: f64 = 0.0;
    for short in 0..12 {
        let opening = format!("{}{}", "Hai.\\n\\n".repeat(short), "Một câu rất dài, ".repeat(300));
        let pages = report(&format!("[documents.bao-cao]\nopening = \"{opening}\""));
        assert!(pages.len() > 1);
        margins(&pages);
        lowest = pages[0].runs.iter().map(bottom).fold(lowest, f64::max);
    }
    within(297.0 - lowest, 20.0, 25.0, "bottom margin");
}

#[test]
fn all_letters_are_of_the_one_font_and_none_lacks_its_shape() {
    for (id, pages) in examples() {
        for (_, run) in runs(pages) {
            assert_eq!(run.family, "Liberation Serif", "{id}: {:?}", run.text);
            assert!(run.missing.is_empty(), "{id}: {:?} lacks {:?}", run.text, run.missing);
        }
    }
}

#[test]
fn pages_are_numbered_from_the_second_in_the_top_margin() {
    for (id, pages) in examples() {
        assert!(pages.len() >= 3, "{id}");
        let numbers = labelled(pages, "vt-page-number");
        // An annex counts its own pages.
        let body = before_annexes(pages).len();
        let counted = (0..pages.len()).map(|page| (page, if page < body { page + 1 } else { page - body + 1 }));
        let expected: Vec<(usize, String)> =
            counted.filter(|(_, number)| *number > 1).map(|(page, number)| (page, number.to_string())).collect();
        assert_eq!(numbers.iter().map(|line| (line.page, line.text())).collect::<Vec<_>>(), expected, "{id}");
        let (left, right) = text_area(pages);
        for number in numbers {
            set_in(&number, 13.0, 14.0, UPRIGHT);
            assert!(number.top() > 0.0 && number.bottom() < 20.0, "{id}: {number:?}");
            let end = pages[number.page].width - (210.0 - right);
            assert!(near(number.centre(), f64::midpoint(left, end), NEAR), "{id}: {number:?}");
        }
    }
}
