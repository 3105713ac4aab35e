//! Diagnostics for programs: one line each, for editors (`short`) and for scripts (`json`).

use serde::Serialize;

use super::shown::{drawn, escaped};
use super::{Catalog, Diagnostic, Place, shown};

/// `file:line:column: severity[code]: message (hint)` on one line; of a sheet, `file[sheet!cell]`.
pub fn short(diagnostic: &Diagnostic, catalog: &Catalog) -> String {
    let place = match diagnostic.labels.first().map(|label| &label.place) {
        None => String::new(),
        Some(Place::File(name)) => format!("{}: ", shown(name)),
        Some(Place::Text(span)) => match span.cell_path() {
            Some(path) => format!("{}: ", shown(&path)),
            None => {
                let start = span.start();
                format!("{}:{}:{}: ", shown(span.source.name()), start.line, start.column)
            }
        },
    };
    let severity = catalog.text(diagnostic.severity.message_id(), &[]);
    let hint = hint(diagnostic, catalog).map(|hint| format!(" ({hint})")).unwrap_or_default();
    let line = format!("{place}{severity}[{}]: {}{hint}", diagnostic.code.id(), catalog.message(diagnostic));
    drawn(&line.replace('\n', " ")).into_owned()
}

/// One JSON object without line ends; the form is part of the public interface.
pub fn json(diagnostic: &Diagnostic, catalog: &Catalog) -> String {
    let labels = diagnostic
        .labels
        .iter()
        .enumerate()
        .map(|(index, label)| {
            let text = label
                .caption
                .and_then(|attribute| catalog.find(diagnostic.code.id(), Some(attribute), &diagnostic.args));
            JsonLabel::new(&label.place, text, index == 0)
        })
        .collect();
    let object = JsonDiagnostic {
        code: diagnostic.code.id(),
        severity: diagnostic.severity.id(),
        message: catalog.message(diagnostic),
        hint: hint(diagnostic, catalog),
        labels,
        more: diagnostic.more,
        document: diagnostic.document.as_deref(),
        page: diagnostic.page(),
        record: diagnostic.record,
    };
    // A terminal may show it, too.
    escaped(&serde_json::to_string(&object).unwrap_or_default()).into_owned()
}

fn hint(diagnostic: &Diagnostic, catalog: &Catalog) -> Option<String> {
    catalog.find(diagnostic.code.id(), Some(diagnostic.hint?), &diagnostic.args)
}

fn is_none(count: &u32) -> bool {
    *count == 0
}

#[derive(Serialize)]
struct JsonDiagnostic<'a> {
    code: &'a str,
    severity: &'a str,
    message: String,
    hint: Option<String>,
    labels: Vec<JsonLabel<'a>>,
    /// How many places of the same fault there are beside those of the labels; not there where there is none.
    #[serde(skip_serializing_if = "is_none")]
    more: u32,
    document: Option<&'a str>,
    /// Page of the document, from 1.
    page: Option<usize>,
    /// Ordinal of the recipient whose certificate is at fault; no document of one record has it.
    record: Option<u32>,
}

#[derive(Serialize, Default)]
struct JsonLabel<'a> {
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    sheet: Option<&'a str>,
    cell: Option<String>,
    text: Option<String>,
    primary: bool,
}

impl<'a> JsonLabel<'a> {
    fn new(place: &'a Place, text: Option<String>, primary: bool) -> Self {
        match place {
            Place::File(name) => Self { file: name, text, primary, ..Self::default() },
            Place::Text(span) if span.source.is_grid() => Self {
                file: span.source.name(),
                sheet: span.source.sheet(),
                cell: span.cell(),
                text,
                primary,
                ..Self::default()
            },
            Place::Text(span) => {
                let (start, end) = (span.start(), span.end());
                Self {
                    file: span.source.name(),
                    line: Some(start.line),
                    column: Some(start.column),
                    end_line: Some(end.line),
                    end_column: Some(end.column),
                    text,
                    primary,
                    ..Self::default()
                }
            }
        }
    }
}
