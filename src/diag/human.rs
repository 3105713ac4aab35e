//! Diagnostics for a person at a terminal: the line, a caret, the cause, the mend.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::shown::drawn;
use super::{Catalog, Diagnostic, Label, Place, Severity, shown};

/// One diagnostic as several lines of text, with colours when `color` is set.
pub fn human(diagnostic: &Diagnostic, catalog: &Catalog, color: bool) -> String {
    let words = |attribute| catalog.find(diagnostic.code.id(), attribute, &diagnostic.args);
    let word = |id: &str| catalog.text(id, &[]);

    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR.with_name(word("severity-error")),
        Severity::Warning => Level::WARNING.with_name(word("severity-warning")),
        Severity::Note => Level::NOTE.with_name(word("severity-note")),
    };
    let message = catalog.message(diagnostic);
    let title = level.primary_title(message).id(diagnostic.code.id());

    let mut group = Group::with_title(title);
    for (index, label) in diagnostic.labels.iter().enumerate() {
        let caption = label.caption.and_then(|attribute| words(Some(attribute)));
        group = add(group, label, caption, index == 0);
    }
    if let Some(document) = &diagnostic.document {
        let page = diagnostic.page().map_or_else(|| "none".to_owned(), |page| page.to_string());
        let note = catalog.text("in-document", &[("document", document.clone()), ("page", page)]);
        group = group.element(Level::NOTE.with_name(word("severity-note")).message(note));
    }
    if let Some(hint) = diagnostic.hint.and_then(|attribute| words(Some(attribute))) {
        group = group.element(Level::HELP.with_name(word("severity-hint")).message(hint));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    drawn(&cells_alone(renderer.render(&[group]), diagnostic)).into_owned()
}

/// A cell says where it is: the line and column behind it would only be a second name.
fn cells_alone(mut text: String, diagnostic: &Diagnostic) -> String {
    let spans = diagnostic.labels.iter().filter_map(|label| match &label.place {
        Place::Text(span) => Some(span),
        Place::File(_) => None,
    });
    for path in spans.filter_map(super::Span::cell_path) {
        let path = shown(&path);
        let Some(end) = text.find(&format!("{path}:")).map(|at| at + path.len()) else { continue };
        let behind = text[end..].find(|c: char| c != ':' && !c.is_ascii_digit()).unwrap_or(text.len() - end);
        text.replace_range(end..end + behind, "");
    }
    text
}

fn add<'a>(group: Group<'a>, label: &'a Label, caption: Option<String>, primary: bool) -> Group<'a> {
    match &label.place {
        Place::File(name) => group.element(Origin::path(shown(name))),
        Place::Text(span) => {
            let kind = if primary { AnnotationKind::Primary } else { AnnotationKind::Context };
            match span.cell_path() {
                Some(path) => {
                    let (row, range) = row(span);
                    let snippet = Snippet::source(row).line_start(span.start().line).path(shown(&path).into_owned());
                    group.element(snippet.annotation(kind.span(range).label(caption)))
                }
                None => {
                    // Its line alone: of a large file, the rest is not looked through for each finding.
                    let line = span.head();
                    let text = line.text().trim_end_matches('\r');
                    // What stands among signs that no line shows is shown at its end.
                    let within = |at: usize| (at - line.range.start).min(text.len());
                    let annotation = kind.span(within(span.range.start)..within(first_line(span))).label(caption);
                    let snippet = Snippet::source(text.to_owned()).line_start(span.start().line);
                    group.element(snippet.path(shown(span.source.name())).annotation(annotation))
                }
            }
        }
    }
}

/// What divides the cells of a row.
const DIVIDER: &str = " │ ";

/// The row of a sheet with its cells apart, and the place in it.
fn row(span: &super::Span) -> (String, std::ops::Range<usize>) {
    let row = span.head();
    let shown = |text: &str| text.replace('\t', DIVIDER);
    let before = shown(&span.source.text()[row.range.start..span.range.start]).len();
    let inside = shown(&span.source.text()[span.range.start..span.range.end.min(row.range.end)]).len();
    (shown(row.text()), before..before + inside)
}

/// Where the first line of a long value ends: the caret shows where to begin, not how much there is.
fn first_line(span: &super::Span) -> usize {
    span.range.start + span.text().lines().next().unwrap_or_default().len()
}
