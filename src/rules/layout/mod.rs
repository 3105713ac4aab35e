//! Layout rules: the ranges of Annex I, Part I, held against the laid-out pages.

mod addressees;
mod body;
mod catalogue;
mod header;
mod page;
mod signature;
mod title;

pub use catalogue::{RULES, drawn_by};

use std::ops::RangeInclusive;

use super::anatomy::Anatomy;
use super::line::Line;
use super::{Finding, Form};
use crate::diag::Code;
use crate::typeset::Page;

/// Judges the pages of a document of `form`.
pub fn judge(pages: &[Page], form: &Form) -> Vec<Finding> {
    let anatomy = Anatomy::of(pages);
    let mut judge = Judge { anatomy: &anatomy, form, findings: Vec::new() };
    page::judge(&mut judge);
    header::judge(&mut judge);
    title::judge(&mut judge);
    addressees::judge(&mut judge);
    body::judge(&mut judge);
    signature::judge(&mut judge);
    judge.findings
}

struct Judge<'a> {
    anatomy: &'a Anatomy<'a>,
    form: &'a Form,
    findings: Vec<Finding>,
}

/// Sizes in pt that a part may have, and its letters' look.
struct Look {
    sizes: RangeInclusive<f64>,
    style: Style,
    case: Case,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Upright,
    UprightBold,
    Italic,
    ItalicBold,
}

/// Capitals, or letters as the language writes them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    Upper,
    Lower,
    Any,
}

impl Style {
    fn of(line: &Line<'_>) -> Option<Self> {
        match (line.is_bold(), line.is_upright(), line.is_italic()) {
            (true, true, _) => Some(Self::UprightBold),
            (true, _, true) => Some(Self::ItalicBold),
            (false, true, _) => Some(Self::Upright),
            (false, _, true) => Some(Self::Italic),
            _ => None,
        }
    }
}

/// How far a measure may be off before it counts, in pt and in mm.
const SIZE_SLACK: f64 = 0.05;
const PLACE_SLACK: f64 = 0.6;
/// A point in mm.
const PT: f64 = 25.4 / 72.0;

impl Judge<'_> {
    fn find(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Judges size and look of `lines`, each finding once: it tells of the part, not of a line.
    fn look(&mut self, lines: &[Line<'_>], size: Code, style: Code, look: &Look) {
        let (least, most) = (*look.sizes.start(), *look.sizes.end());
        let wrong_size = |line: &&Line<'_>| line.size() < least - SIZE_SLACK || line.size() > most + SIZE_SLACK;
        if let Some(line) = lines.iter().find(wrong_size) {
            let finding = Finding::new(size).on(line).arg("size", round(line.size()));
            self.find(finding.arg("least", round(least)).arg("most", round(most)));
        }
        let wrong_case = |line: &Line<'_>| match look.case {
            Case::Upper => !line.is_upper(),
            Case::Lower => line.is_upper(),
            Case::Any => false,
        };
        if let Some(line) = lines.iter().find(|line| Style::of(line) != Some(look.style) || wrong_case(line)) {
            self.find(Finding::new(style).on(line));
        }
    }

    /// The part is missing on the pages.
    fn missing(&mut self, code: Code) {
        self.find(Finding::new(code));
    }
}

/// A measure for a message: at most one decimal, none where it is whole.
fn round(value: f64) -> String {
    let tenths = (value * 10.0).round() / 10.0;
    if tenths.fract() == 0.0 { format!("{tenths:.0}") } else { format!("{tenths:.1}") }
}
