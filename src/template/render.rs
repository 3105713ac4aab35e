//! A finished render: Typst text and the way back.

use minijinja::{OutputSpan, OutputSpanKind};

use super::engine::Engine;
use super::ledger::Ledger;
use super::place::{Placed, place};
use super::trace::{Origin, Piece, Trace};
use crate::diag::{Code, Diagnostic};

/// The Typst text of one document.
#[derive(Debug, Clone)]
pub struct Rendered {
    pub text: String,
    pub trace: Trace,
}

/// Puts the values into the text with marks and draws the way back.
pub fn finish(engine: &Engine, marked: &str, spans: &[OutputSpan], ledger: &Ledger) -> Result<Rendered, Diagnostic> {
    let entries = ledger.entries();
    let (text, placed) = place(marked, &entries).map_err(|misplaced| {
        let span = spans
            .iter()
            .find(|span| span.output_range().contains(&misplaced.0.start))
            .and_then(|span| Some(engine.source(span.name())?.span(span.source_range())));
        Diagnostic::new(Code::TemplatePlace).at(span)
    })?;
    let moved = Moved { placed: &placed };
    let mut pieces = Vec::new();
    for span in spans {
        let Some(source) = engine.source(span.name()) else { continue };
        let range = span.output_range();
        let template = source.span(span.source_range());
        for inside in placed.iter().filter(|p| range.contains(&p.was.start)) {
            let values = entries.get(inside.mark).map(|entry| entry.origins.clone()).unwrap_or_default();
            let origin = Origin { template: template.clone(), values };
            pieces.push(Piece { output: inside.is.clone(), origin, literal: false });
        }
        let literal = span.kind() == OutputSpanKind::Raw;
        let output = moved.to(range.start)..moved.to(range.end);
        pieces.push(Piece { output, origin: Origin { template, values: Vec::new() }, literal });
    }
    Ok(Rendered { text, trace: Trace::new(pieces) })
}

/// Offsets of the text with marks, carried to the finished text.
struct Moved<'a> {
    placed: &'a [Placed],
}

impl Moved<'_> {
    fn to(&self, offset: usize) -> usize {
        let before = self.placed.partition_point(|placed| placed.was.end <= offset);
        match before.checked_sub(1).map(|last| &self.placed[last]) {
            Some(last) => last.is.end + (offset - last.was.end),
            None => offset,
        }
    }
}
