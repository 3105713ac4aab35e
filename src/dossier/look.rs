//! One document to be looked at on a screen: its pages, what was found, and the way between a place on a page and the file in
//! which a person edits it.

use std::sync::Arc;

use super::complaint::MOST_VALUES;
use super::judge::{self, Texts};
use super::make::{only_sheet, told};
use super::open::Dossier;
use super::plan::Job;
use crate::diag::{Area, Diagnostic, Place, Span, Spot};
use crate::rules::Finding;
use crate::template::{Ledger, Rendered};
use crate::typeset::{Page, PagedDocument, Run, looks, svg};

/// A document as it is laid out now.
#[derive(Debug, Default)]
pub struct View {
    pub found: Vec<Diagnostic>,
    laid_out: Option<LaidOut>,
}

#[derive(Debug)]
struct LaidOut {
    dossier: Arc<Dossier>,
    rendered: Rendered,
    ledger: Ledger,
    facts: Vec<Page>,
    document: PagedDocument,
    looks: Vec<u128>,
}

/// Marks of one finding that help; a fault of every line is seen on the first ones.
const MOST_MARKS: usize = 12;
/// How far beside letters a click still means them, in mm.
const NEAR: f64 = 6.0;

impl View {
    /// Lays out `job`, one document or one certificate of `dossier`.
    pub fn of(job: &Job<'_>, dossier: &Arc<Dossier>) -> Self {
        let sheet = match only_sheet(job) {
            Ok(sheet) => sheet,
            Err(problems) => return Self { found: problems.into_vec(), laid_out: None },
        };
        let made = sheet.lay_out();
        let found = told(job, made.problems.into_vec());
        let laid_out = made.document.map(|document| LaidOut {
            dossier: dossier.clone(),
            rendered: sheet.rendered,
            ledger: sheet.ledger,
            facts: made.pages,
            looks: looks(&document),
            document,
        });
        Self { found, laid_out }
    }

    /// Width and height of each page in mm, and a number that only pages of the same look have.
    pub fn pages(&self) -> impl Iterator<Item = (f64, f64, u128)> {
        let laid_out = self.laid_out.iter();
        laid_out.flat_map(|it| it.facts.iter().zip(&it.looks).map(|(page, look)| (page.width, page.height, *look)))
    }

    /// The page `index`, from 0, as SVG.
    pub fn svg(&self, index: usize) -> Option<String> {
        svg(&self.laid_out.as_ref()?.document, index)
    }

    /// What a person edits to change what stands at `x`, `y` (mm) of the page `index`, from 0: values of the data, else what drew
    /// it.
    pub fn origins(&self, index: usize, x: f64, y: f64) -> Vec<Span> {
        let Some(it) = &self.laid_out else { return Vec::new() };
        let Some(page) = it.facts.get(index) else { return Vec::new() };
        let far = |run: &Run| distance(&run.area(), x, y);
        let runs = page.runs.iter().filter(|run| !run.text.trim().is_empty() && far(run) <= NEAR);
        let Some(run) = runs.min_by(|one, other| far(one).total_cmp(&far(other))) else { return Vec::new() };
        let mut origins = judge::origins(&Finding::of_run(run), &it.dossier, &it.rendered, &it.ledger);
        origins.truncate(MOST_VALUES);
        origins
    }

    /// Where `finding` shows: pages, from 1, and what of them.
    pub fn marks(&self, finding: &Diagnostic) -> Vec<(usize, Area)> {
        if let Some(Spot { page, area: Some(area) }) = finding.shows.as_deref() {
            return vec![(*page, *area)];
        }
        let Some(it) = &self.laid_out else { return Vec::new() };
        let spans = finding.labels.iter().filter_map(|label| match &label.place {
            Place::Text(span) => Some(span),
            Place::File(_) => None,
        });
        let mut marks: Vec<(usize, Area)> = spans.flat_map(|span| it.printed(span)).collect();
        marks.truncate(MOST_MARKS);
        marks
    }
}

impl LaidOut {
    /// Where the value at `span`, or the part of it, is printed.
    fn printed(&self, span: &Span) -> Vec<(usize, Area)> {
        let touches = |other: &Span| {
            let (one, other_range) = (&span.range, &other.range);
            other.source.name() == span.source.name()
                && other.source.sheet() == span.source.sheet()
                && one.start < other_range.end.max(other_range.start + 1)
                && other_range.start < one.end.max(one.start + 1)
        };
        let texts = self.ledger.texts();
        let texts: Vec<&str> = texts.iter().filter(|(_, at)| touches(at)).map(|(text, _)| &**text).collect();
        if texts.is_empty() {
            return Vec::new();
        }
        let runs = || {
            self.facts.iter().enumerate().flat_map(|(page, facts)| facts.runs.iter().map(move |run| (page + 1, run)))
        };
        let written = self.rendered.trace.written(touches);
        let of_value = |run: &Run| {
            let place = run.place.as_ref().filter(|place| place.file.is_none());
            place.is_some_and(|at| written.iter().any(|range| range.start < at.range.end && at.range.start < range.end))
        };
        // Typst knows where a line begins; one that a sign of the template begins says the value all the same.
        let found: Vec<(usize, &Run)> =
            runs().filter(|(_, run)| of_value(run) || Texts::is_part(&run.text, &texts)).collect();
        // Of a long text, the line that says what is wrong.
        let words = around(span);
        let says = |run: &Run| words.iter().any(|words| run.text.contains(words.as_str()));
        let telling: Vec<_> = found.iter().copied().filter(|(_, run)| says(run)).collect();
        let chosen = if telling.is_empty() { found } else { telling };
        chosen.into_iter().map(|(page, run)| (page, run.area())).collect()
    }
}

/// What a line of print that says the words of `span` has of them: the words themselves, where they tell it apart, or those beside.
fn around(span: &Span) -> Vec<String> {
    let text = span.source.text();
    let (before, behind) =
        (text.get(..span.range.start).unwrap_or_default(), text.get(span.range.end..).unwrap_or_default());
    let words = span.text().trim();
    if words.chars().count() > 1 {
        return vec![words.to_owned()];
    }
    let before = before.rsplit('\n').next().unwrap_or_default().split_whitespace().next_back().unwrap_or_default();
    let behind = behind.split('\n').next().unwrap_or_default().split_whitespace().next().unwrap_or_default();
    ["", " ", "  "].iter().map(|space| format!("{before}{space}{words}{space}{behind}")).collect()
}

/// How far, in mm, the point is from `area`; nothing within it.
fn distance(area: &Area, x: f64, y: f64) -> f64 {
    let beyond = |at: f64, from: f64, length: f64| (from - at).max(at - from - length).max(0.0);
    beyond(x, area.x, area.width).hypot(beyond(y, area.y, area.height))
}
