//! What is shown, as data for the page in the browser.

use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use super::stage::Shown;
use crate::diag::{Catalog, Diagnostic, Label, Place, Problems, Span};
use crate::dossier::View;
use crate::model::PrintMode;

/// Lines of a file that stand around the one that is meant.
const AROUND: usize = 3;
/// Letters of a line that are shown: some lines are paragraphs.
const LONGEST: usize = 400;
/// Findings that are shown.
const MOST: usize = 300;

#[derive(Serialize)]
pub struct State<'a> {
    version: u64,
    file: &'a str,
    title: Option<&'a str>,
    current: bool,
    busy: bool,
    documents: Vec<Document<'a>>,
    findings: Vec<Finding>,
    /// Findings beyond those.
    more: usize,
}

#[derive(Serialize)]
struct Document<'a> {
    id: &'a str,
    name: &'a str,
    /// How many certificates there are; none of another document.
    certificates: Option<usize>,
    /// What can be chosen for certificates.
    modes: Vec<&'static str>,
    mode: Option<&'static str>,
    printers: Vec<&'a str>,
    /// Whether it was laid out.
    ready: bool,
    /// Whether its pages are those of before, because it cannot be laid out now.
    stale: bool,
    pages: Vec<Page>,
}

#[derive(Serialize)]
pub struct Page {
    /// Names the picture.
    look: String,
    /// In mm.
    width: f64,
    height: f64,
}

#[derive(Serialize)]
pub struct Finding {
    severity: &'static str,
    code: &'static str,
    message: String,
    hint: Option<String>,
    /// Ids of the documents in which it shows.
    documents: Vec<String>,
    page: Option<usize>,
    places: Vec<SourcePlace>,
    marks: Vec<Mark>,
}

/// A place in a file.
#[derive(Serialize)]
pub struct SourcePlace {
    file: String,
    /// Where an editor finds the file.
    path: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    cell: Option<String>,
    lines: Vec<SourceLine>,
}

#[derive(Serialize)]
struct SourceLine {
    number: usize,
    text: String,
    meant: bool,
}

/// A part of a page, in parts of its width and height.
#[derive(Serialize)]
struct Mark {
    document: String,
    page: usize,
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

/// A certificate.
#[derive(Serialize)]
pub struct Certificate {
    pages: Vec<Page>,
    findings: Vec<Finding>,
}

/// Who gets a certificate.
#[derive(Serialize)]
pub struct Recipient<'a> {
    pub ordinal: u32,
    pub name: &'a str,
    pub unit: Option<&'a str>,
}

impl<'a> State<'a> {
    pub fn of(shown: &'a Shown, file: &'a str, catalog: &Catalog) -> Self {
        let conference = shown.dossier.as_ref().map(|dossier| &dossier.conference);
        let documents = shown.documents.iter().map(|document| {
            let form = document.kind.certifies();
            let looks = conference.filter(|_| form.is_some()).map(|conference| &conference.looks);
            Document {
                id: document.kind.id(),
                name: document.kind.name(),
                certificates: form.and_then(|form| Some(conference?.awards.records(form).count())),
                modes: looks.iter().flat_map(|_| PrintMode::ALL.iter().map(|mode| mode.word())).collect(),
                mode: looks.map(|looks| looks.design_of(document.kind).mode().word()),
                printers: looks
                    .iter()
                    .flat_map(|looks| looks.printers.0.iter().map(|(name, _)| name.as_str()))
                    .collect(),
                ready: document.view.is_some(),
                stale: document.fault.is_some(),
                pages: document.view.as_deref().map(pages).unwrap_or_default(),
            }
        });
        let views: Vec<(&str, &Arc<View>)> =
            shown.documents.iter().filter_map(|it| Some((it.kind.id(), it.view.as_ref()?))).collect();
        let mut found = Problems::new();
        found.extend(shown.found.iter().cloned());
        // What is laid out of an earlier state of the files says nothing of this one.
        if shown.is_current {
            found.extend(shown.documents.iter().flat_map(|document| document.found().iter().cloned()));
        }
        found.gather();
        let mut all = found.into_vec();
        // Whoever looks at pages mends what is worst first.
        all.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        Self {
            version: shown.version,
            file,
            title: conference.map(|conference| &*conference.name.text),
            current: shown.is_current,
            busy: shown.is_busy,
            documents: documents.collect(),
            findings: all.iter().take(MOST).map(|finding| Finding::of(finding, &views, catalog)).collect(),
            more: all.len().saturating_sub(MOST),
        }
    }
}

/// The pages of `view`.
fn pages(view: &View) -> Vec<Page> {
    view.pages().map(|(width, height, look)| Page { look: format!("{look:032x}"), width, height }).collect()
}

impl Certificate {
    pub fn of(id: &str, view: &Arc<View>, catalog: &Catalog) -> Self {
        let findings = view.found.iter().map(|finding| Finding::of(finding, &[(id, view)], catalog));
        Self { pages: pages(view), findings: findings.collect() }
    }
}

impl Finding {
    fn of(finding: &Diagnostic, views: &[(&str, &Arc<View>)], catalog: &Catalog) -> Self {
        let documents: Vec<String> =
            finding.document.iter().flat_map(|ids| ids.split(", ")).map(str::to_owned).collect();
        // Where it shows in one document says nothing of the others.
        let concerns = |id: &str| match finding.shows.as_ref().and_then(|spot| spot.area) {
            Some(_) => documents.first().is_some_and(|first| first == id),
            None => documents.is_empty() || documents.iter().any(|other| other == id),
        };
        let marks = views.iter().filter(|(id, _)| concerns(id)).flat_map(|(id, view)| {
            let sizes: Vec<(f64, f64)> = view.pages().map(|(width, height, _)| (width, height)).collect();
            view.marks(finding).into_iter().filter_map(move |(page, area)| {
                let (width, height) = *sizes.get(page.checked_sub(1)?)?;
                Some(Mark {
                    document: (*id).to_owned(),
                    page,
                    x: area.x / width,
                    y: area.y / height,
                    width: area.width / width,
                    height: area.height / height,
                })
            })
        });
        Self {
            severity: finding.severity.id(),
            code: finding.code.id(),
            message: catalog.message(finding),
            hint: finding.hint.and_then(|hint| catalog.find(finding.code.id(), Some(hint), &finding.args)),
            page: finding.page(),
            places: finding.labels.iter().map(|Label { place, .. }| SourcePlace::of(place)).collect(),
            marks: marks.collect(),
            documents,
        }
    }
}

impl SourcePlace {
    fn of(place: &Place) -> Self {
        match place {
            Place::File(name) => Self::in_file(name),
            Place::Text(span) => Self::at(span),
        }
    }

    fn in_file(name: &str) -> Self {
        let path = std::path::absolute(name).ok().filter(|_| Path::new(name).is_file());
        let path = path.map(|path| path.display().to_string());
        Self { file: name.to_owned(), path, line: None, column: None, cell: None, lines: Vec::new() }
    }

    pub fn at(span: &Span) -> Self {
        let file = Self::in_file(span.source.name());
        if span.source.is_grid() {
            return Self { cell: span.cell_path(), ..file };
        }
        let (start, end) = (span.start().line, span.end().line);
        let lines = span.source.text().lines().enumerate().map(|(index, text)| (index + 1, text));
        let around = lines
            .skip(start.saturating_sub(AROUND + 1))
            .take_while(|(number, _)| *number <= end.min(start + AROUND) + AROUND);
        let lines = around.map(|(number, text)| SourceLine {
            number,
            text: text.chars().take(LONGEST).collect(),
            meant: (start..=end).contains(&number),
        });
        Self { line: Some(start), column: Some(span.start().column), lines: lines.collect(), ..file }
    }
}
