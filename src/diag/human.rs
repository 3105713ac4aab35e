//! Diagnostics for a person at a terminal: the line, a caret, the cause, the mend.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Catalog, Diagnostic, Label, Place, Severity};

/// One diagnostic as several lines of text, with colours when `color` is set.
pub fn human(diagnostic: &Diagnostic, catalog: &Catalog, color: bool) -> String {
    let words = |attribute| catalog.find(diagnostic.code.id(), attribute, &diagnostic.args);
    let word = |id: &str| catalog.text(id, &[]);

    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR.with_name(word("severity-error")),
        Severity::Warning => Level::WARNING.with_name(word("severity-warning")),
        Severity::Note => Level::NOTE.with_name(word("severity-note")),
    };
    let message = words(None).unwrap_or_else(|| diagnostic.code.id().to_owned());
    let title = level.primary_title(message).id(diagnostic.code.id());

    let mut group = Group::with_title(title);
    for (index, label) in diagnostic.labels.iter().enumerate() {
        let caption = label.caption.and_then(|attribute| words(Some(attribute)));
        group = add(group, label, caption, index == 0);
    }
    if let Some(document) = &diagnostic.document {
        let page = diagnostic.page.map_or_else(|| "none".to_owned(), |page| page.to_string());
        let note = catalog.text("in-document", &[("document", document.clone()), ("page", page)]);
        group = group.element(Level::NOTE.with_name(word("severity-note")).message(note));
    }
    if let Some(hint) = diagnostic.hint.and_then(|attribute| words(Some(attribute))) {
        group = group.element(Level::HELP.with_name(word("severity-hint")).message(hint));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

fn add<'a>(group: Group<'a>, label: &'a Label, caption: Option<String>, primary: bool) -> Group<'a> {
    match &label.place {
        Place::File(name) => group.element(Origin::path(name.as_str())),
        Place::Text(span) => {
            let kind = if primary { AnnotationKind::Primary } else { AnnotationKind::Context };
            let annotation = kind.span(first_line(span)).label(caption);
            group.element(Snippet::source(span.source.text()).path(span.source.name()).annotation(annotation))
        }
    }
}

/// A long value is marked on its first line only: the caret shows where to begin, not how much
/// there is.
fn first_line(span: &super::Span) -> std::ops::Range<usize> {
    let first = span.text().lines().next().unwrap_or_default();
    span.range.start..span.range.start + first.len()
}
