//! The laid-out pages, measured against the ranges of Decree 30/2020/NĐ-CP, Annex I, Part I.
//!
//! What is held here is the decree's own words, not the figures that our library chose within them.

mod body;
mod company;
mod components;
mod dossier;
mod head;
mod page;
mod signature;
mod title;

use std::collections::BTreeSet;
use std::fs;
use std::sync::OnceLock;

use vanthu::typeset::{Page, Run};

use crate::reading::{
    Line, NEAR, PT, SINGLE, assert_apart, baselines, before_annexes, bottom, has, hundredths, is_body, is_paragraph,
    labelled, lines, near, only_line, only_shape, runs, top,
};
use crate::support::{made, root, small};

const UPRIGHT: (bool, bool) = (false, false);
const BOLD: (bool, bool) = (true, false);
const ITALIC: (bool, bool) = (false, true);

/// Both documents of the example, by id.
fn examples() -> &'static [(&'static str, Vec<Page>)] {
    static PAGES: OnceLock<Vec<(&'static str, Vec<Page>)>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let text = fs::read_to_string(root().join("examples/phuoc-son-2022/hoi-nghi.toml")).unwrap();
        ["bao-cao", "thong-bao"].map(|id| (id, made(&text, id).pages)).into()
    })
}

fn example(id: &str) -> &'static [Page] {
    examples().iter().find(|(of, _)| *of == id).map(|(_, pages)| pages.as_slice()).unwrap()
}

fn report(more: &str) -> Vec<Page> {
    made(&small(more), "bao-cao").pages
}

/// Asserts that `value` lies in the decree's range.
fn within(value: f64, least: f64, most: f64, what: &str) {
    assert!((least - 0.005..=most + 0.005).contains(&value), "{what}: {value:.3} is not in {least}..{most}");
}

/// Asserts a line's size range and face.
fn set_in(line: &Line<'_>, least: f64, most: f64, face: (bool, bool)) {
    within(line.size(), least, most, &line.text());
    assert_eq!(line.face(), face, "{}", line.text());
}

fn texts(lines: &[Line<'_>]) -> Vec<String> {
    lines.iter().map(Line::text).collect()
}

/// Left and right edge of the text area of upright pages, which the body's justified lines reach.
fn text_area(pages: &[Page]) -> (f64, f64) {
    let body = lines(before_annexes(pages), is_paragraph);
    let left = body.iter().map(Line::left).fold(f64::INFINITY, f64::min);
    (left, body.iter().map(Line::right).fold(0.0, f64::max))
}
