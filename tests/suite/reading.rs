//! Reading laid-out pages as a person with a ruler does: lines of text and their edges, in mm.

use std::collections::BTreeSet;

use vanthu::typeset::{Page, Run, Shape};

/// Millimetres in a point.
pub const PT: f64 = 25.4 / 72.0;
/// How high and how deep letters of Times New Roman reach, in em.
const ASCENDER: f64 = 0.891;
const DESCENDER: f64 = 0.216;
/// The pitch that Word calls "single", in em of Times New Roman.
pub const SINGLE: f64 = 1.149;
/// Distances that no eye can tell apart.
pub const NEAR: f64 = 0.1;

/// Runs on one baseline.
#[derive(Debug, Clone)]
pub struct Line<'a> {
    /// Index of the page.
    pub page: usize,
    /// The baseline.
    pub y: f64,
    pub runs: Vec<&'a Run>,
}

impl Line<'_> {
    /// The letters, with plain spaces.
    pub fn text(&self) -> String {
        let text: String = self.runs.iter().map(|run| run.text.as_str()).collect();
        text.replace('\u{a0}', " ").trim().to_owned()
    }

    pub fn left(&self) -> f64 {
        self.runs.iter().map(|run| run.x).fold(f64::INFINITY, f64::min)
    }

    pub fn right(&self) -> f64 {
        self.runs.iter().map(|run| run.x + run.width).fold(0.0, f64::max)
    }

    pub fn width(&self) -> f64 {
        self.right() - self.left()
    }

    pub fn centre(&self) -> f64 {
        f64::midpoint(self.left(), self.right())
    }

    pub fn top(&self) -> f64 {
        self.runs.iter().map(|run| top(run)).fold(f64::INFINITY, f64::min)
    }

    pub fn bottom(&self) -> f64 {
        self.runs.iter().map(|run| bottom(run)).fold(0.0, f64::max)
    }

    /// The one size of all letters, in pt.
    pub fn size(&self) -> f64 {
        let size = self.runs[0].size;
        assert!(self.runs.iter().all(|run| near(run.size, size, 0.01)), "several sizes: {self:?}");
        size
    }

    /// Whether all letters are bold (or none), and slanted (or none).
    pub fn face(&self) -> (bool, bool) {
        let face = (self.runs[0].bold, self.runs[0].italic);
        assert!(self.runs.iter().all(|run| (run.bold, run.italic) == face), "several faces: {self:?}");
        face
    }
}

pub fn top(run: &Run) -> f64 {
    run.y - ASCENDER * run.size * PT
}

pub fn bottom(run: &Run) -> f64 {
    run.y + DESCENDER * run.size * PT
}

pub fn near(a: f64, b: f64, most: f64) -> bool {
    (a - b).abs() <= most
}

/// The lines of the runs that `wanted` picks, in reading order.
pub fn lines(pages: &[Page], wanted: impl Fn(&Run) -> bool) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (page, run) in runs(pages).filter(|(_, run)| wanted(run)) {
        match lines.last_mut() {
            Some(line) if line.page == page && near(line.y, run.y, 0.01) => line.runs.push(run),
            _ => lines.push(Line { page, y: run.y, runs: vec![run] }),
        }
    }
    lines
}

/// The lines of the blocks with this label.
pub fn labelled<'a>(pages: &'a [Page], label: &str) -> Vec<Line<'a>> {
    lines(pages, |run| has(run, label))
}

/// The only line of the only block with this label.
pub fn only_line<'a>(pages: &'a [Page], label: &str) -> Line<'a> {
    match labelled(pages, label).as_slice() {
        [line] => line.clone(),
        several => panic!("one line of {label} is wanted: {several:?}"),
    }
}

/// The only drawing of the block with this label, and the index of its page.
pub fn only_shape<'a>(pages: &'a [Page], label: &str) -> (usize, &'a Shape) {
    let all = pages.iter().enumerate().flat_map(|(page, facts)| facts.shapes.iter().map(move |shape| (page, shape)));
    match all.filter(|(_, shape)| shape.labels.iter().any(|name| name == label)).collect::<Vec<_>>().as_slice() {
        [shape] => *shape,
        several => panic!("one drawing of {label} is wanted: {several:?}"),
    }
}

/// The pages before the first annex.
pub fn before_annexes(pages: &[Page]) -> &[Page] {
    let begins = |page: &Page| page.runs.iter().any(|run| has(run, "vt-annex"));
    &pages[..pages.iter().position(begins).unwrap_or(pages.len())]
}

/// All runs with the index of their page.
pub fn runs(pages: &[Page]) -> impl Iterator<Item = (usize, &Run)> {
    pages.iter().enumerate().flat_map(|(page, facts)| facts.runs.iter().map(move |run| (page, run)))
}

pub fn has(run: &Run, label: &str) -> bool {
    run.labels.iter().any(|name| name == label)
}

/// Whether a run is running text: the blocks of the decree's components are labelled.
pub fn is_paragraph(run: &Run) -> bool {
    run.labels.is_empty()
}

/// Whether a run belongs to the body (ô 6): paragraphs, headings, tables.
pub fn is_body(run: &Run) -> bool {
    ["vt-section", "vt-clause", "vt-table"].iter().any(|label| has(run, label)) || is_paragraph(run)
}

/// Asserts that no two runs of a page stand in each other's way.
pub fn assert_apart(pages: &[Page]) {
    for page in pages {
        for (index, one) in page.runs.iter().enumerate() {
            for other in &page.runs[index + 1..] {
                let beside = one.x + one.width <= other.x + NEAR || other.x + other.width <= one.x + NEAR;
                let above = bottom(one) <= top(other) + NEAR || bottom(other) <= top(one) + NEAR;
                assert!(beside || above, "{:?} stands on {:?}", one.text, other.text);
            }
        }
    }
}

/// All letters as one text without spaces, page numbers left out.
pub fn letters(pages: &[Page]) -> String {
    let mut letters = String::new();
    for (_, run) in runs(pages).filter(|(_, run)| !has(run, "vt-page-number")) {
        let text: String = run.text.chars().filter(|c| !c.is_whitespace()).collect();
        // A mark that no letter composes with is a run without width, which names its letter again.
        if run.width > 0.001 || !letters.ends_with(&text) {
            letters.push_str(&text);
        }
    }
    letters
}

/// The distinct baselines of a page's runs that `wanted` picks, from top to bottom, in 1/100 mm.
pub fn baselines(page: &Page, wanted: impl Fn(&Run) -> bool) -> BTreeSet<i64> {
    page.runs.iter().filter(|run| wanted(run)).map(|run| hundredths(run.y)).collect()
}

#[allow(clippy::cast_possible_truncation, reason = "a page has few hundredths of a millimetre")]
pub fn hundredths(mm: f64) -> i64 {
    (mm * 100.0).round() as i64
}
