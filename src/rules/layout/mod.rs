//! Layout rules: the ranges of Annex I, Part I, held against the laid-out pages.

mod addressees;
mod annex;
mod basis;
mod body;
mod catalogue;
mod decision;
mod drawn;
mod header;
mod ink;
mod letter;
mod marks;
mod minutes;
mod numbers;
mod page;
mod points;
mod signature;
mod table;
mod title;

pub use catalogue::RULES;
pub use drawn::drawn_by;

use std::ops::RangeInclusive;

use super::anatomy::Anatomy;
use super::line::Line;
use super::paper::{Part, papers};
use super::{Finding, Form, Model};
use crate::diag::Code;
use crate::typeset::Page;

/// Judges the pages of a file of `form`: each of its papers by itself, then the annexes with the
/// document to which they belong.
pub fn judge(pages: &[Page], form: &Form) -> Vec<Finding> {
    let papers = papers(pages);
    let mut anatomies: Vec<Anatomy<'_>> = Vec::new();
    for paper in &papers {
        anatomies.push(Anatomy::of(paper, form, anatomies.last()));
    }
    let mut found: Vec<(Part, Vec<Finding>)> = Vec::new();
    for (index, (paper, anatomy)) in papers.iter().zip(&anatomies).enumerate() {
        let mut judge = Judge { anatomy, form, findings: Vec::new() };
        judge.paper();
        if paper.part == Part::Document {
            let annexes = anatomies[index + 1..].iter().take_while(|other| other.part == Part::Annex);
            annex::of_document(&mut judge, &annexes.collect::<Vec<_>>());
        }
        let findings = judge.findings.into_iter().map(|finding| finding.after(paper.before));
        found.push((paper.part, findings.collect()));
    }
    once(found)
}

/// Papers of one kind come from one template (an invitation for each guest): what is wrong with the
/// look of all of them is told of the first.
fn once(found: Vec<(Part, Vec<Finding>)>) -> Vec<Finding> {
    let mut told: Vec<(Part, Finding)> = Vec::new();
    for (part, findings) in found {
        let is_told = |finding: &Finding| {
            let is_same = |other: &Finding| (other.code, &other.args) == (finding.code, &finding.args);
            !finding.of_words && told.iter().any(|(of, other)| *of == part && is_same(other))
        };
        let (_, new): (Vec<Finding>, Vec<Finding>) = findings.into_iter().partition(is_told);
        told.extend(new.into_iter().map(|finding| (part, finding)));
    }
    told.into_iter().map(|(_, finding)| finding).collect()
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
    /// The paper by itself.
    fn paper(&mut self) {
        page::judge(self);
        ink::judge(self);
        numbers::judge(self);
        marks::judge(self);
        match self.anatomy.part {
            Part::Document => self.document(),
            Part::Annex => annex::judge(self),
        }
        body::judge(self);
        points::judge(self);
        table::judge(self);
        if self.anatomy.part == Part::Document {
            signature::judge(self);
        }
    }

    /// What only a document has, down to its text.
    fn document(&mut self) {
        header::judge(self);
        match self.anatomy.model {
            Model::Letter => letter::judge(self),
            _ => title::judge(self),
        }
        addressees::judge(self);
        basis::judge(self);
        match self.anatomy.model {
            Model::Decision => decision::judge(self),
            Model::Minutes => minutes::closing(self),
            Model::Named | Model::Letter | Model::Attached => {}
        }
        if self.anatomy.model == Model::Attached || !self.anatomy.head.reference.is_empty() {
            annex::reference(self, &self.anatomy.head.reference);
        }
    }

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
        // A line of a date or of an abbreviation has no small letter; the part has some.
        let all_upper = lines.iter().all(Line::is_upper);
        let wrong_case = |line: &Line<'_>| match look.case {
            Case::Upper => !line.is_upper(),
            Case::Lower => all_upper,
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
    // A sum with nothing takes the sign from nothing.
    let tenths = (value * 10.0).round() / 10.0 + 0.0;
    if tenths.fract() == 0.0 { format!("{tenths:.0}") } else { format!("{tenths:.1}") }
}
