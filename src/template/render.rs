//! A finished render: Typst text and the way back.

use std::collections::BTreeMap;

use minijinja::{OutputSpan, OutputSpanKind};

use super::engine::Engine;
use super::ledger::{Ledger, SIGN};
use super::place::{Misplaced, Opened, Placed, place};
use super::trace::{Origin, Piece, Trace};
use crate::diag::{Code, Diagnostic, Source, Span};

/// The Typst text of one document.
#[derive(Debug, Clone)]
pub struct Rendered {
    pub text: String,
    pub trace: Trace,
}

/// Puts the values into the text with marks and draws the way back.
pub fn finish(engine: &Engine, marked: &str, spans: &[OutputSpan], ledger: &Ledger) -> Result<Rendered, Diagnostic> {
    let entries = ledger.entries();
    let mut sources: BTreeMap<&str, Option<Source>> = BTreeMap::new();
    let mut located = Vec::with_capacity(spans.len());
    for span in spans {
        let source = sources.entry(span.name()).or_insert_with(|| engine.source(span.name()));
        located.extend(source.as_ref().map(|source| (span, source.span(span.source_range()))));
    }
    let at = |offset: usize| located.iter().find(|(span, _)| span.output_range().contains(&offset));
    let place_of = |offset| at(offset).map(|(_, place)| place.clone());
    let refused = |offset| Diagnostic::new(Code::TemplatePlace).at(place_of(offset)).arg("within", "none");
    // A mark that the template itself has written would print somebody else's value.
    let forged = located
        .iter()
        .find(|(span, _)| span.kind() == OutputSpanKind::Raw && marked[span.output_range()].contains(SIGN));
    if let Some((span, _)) = forged {
        return Err(refused(span.output_range().start));
    }
    let misplaced = |Misplaced { at: mark, opened }| {
        let opening = opened.and_then(|(offset, opened)| {
            let (span, place) = at(offset)?;
            let skipped = offset - span.output_range().start;
            let is_whole = place.text() == &marked[span.output_range()];
            let start = place.range.start + skipped;
            let exact = if is_whole {
                place.source.span(start..start + opened.sign().len())
            } else {
                place.find(opened.sign())
            };
            Some((exact, opened))
        });
        // What opens on the line of the mark was meant so; what opens elsewhere was not closed.
        let is_far = |opening: &Span| place_of(mark).is_none_or(|mark| mark.head() != opening.head());
        match opening.filter(|(opening, _)| is_far(opening)) {
            Some((opening, opened)) => {
                let unclosed =
                    Diagnostic::new(Code::TemplatePlace).at(opening).arg("within", opened.word()).hint("hint-opened");
                place_of(mark)
                    .filter(|_| opened != Opened::Comment)
                    .into_iter()
                    .fold(unclosed, |found, mark| found.also(mark, "value"))
            }
            None => refused(mark),
        }
    };
    let (text, placed) = place(marked, &ledger.prefix(), &entries).map_err(misplaced)?;
    let moved = Moved { placed: &placed };
    let mut pieces = Vec::with_capacity(located.len() + placed.len());
    for (span, template) in located {
        let range = span.output_range();
        let first = placed.partition_point(|mark| mark.was.start < range.start);
        for inside in placed[first..].iter().take_while(|mark| mark.was.start < range.end) {
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
