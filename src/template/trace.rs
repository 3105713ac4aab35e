//! The way back from the generated text to the template and to the data.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diag::Span;

/// Where a stretch of generated text came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The place in the template.
    pub template: Span,
    /// The values that were printed there, where any were.
    pub values: Vec<Span>,
}

/// One stretch of the generated text.
#[derive(Debug, Clone)]
pub struct Piece {
    pub output: Range<usize>,
    pub origin: Origin,
    /// Whether output and template are the same letters, so that offsets can be carried over.
    pub literal: bool,
}

/// All stretches of a generated text, in order.
#[derive(Debug, Clone, Default)]
pub struct Trace(Vec<Piece>);

impl Trace {
    pub fn new(mut pieces: Vec<Piece>) -> Self {
        pieces.sort_by_key(|piece| (piece.output.start, piece.output.end));
        Self(pieces)
    }

    /// The template's place for `range` of the generated text: exact where the template's own
    /// letters stand there, the printing expression otherwise.
    pub fn template(&self, range: &Range<usize>) -> Option<Span> {
        // A value's piece lies inside its expression's and starts later or with it: the last
        // piece that begins at or before the range is the narrowest.
        let piece = self.0.iter().rev().find(|piece| {
            piece.output.start <= range.start && range.start < piece.output.end.max(piece.output.start + 1)
        })?;
        let template = &piece.origin.template;
        if !piece.literal {
            return Some(template.clone());
        }
        let start = template.range.start + (range.start - piece.output.start);
        let end = start + (range.end.min(piece.output.end) - range.start);
        Some(template.source.span(start..end))
    }

    /// The last line before `at` that a template wrote of which `wanted` holds.
    pub fn before(&self, at: usize, wanted: impl Fn(&Span) -> bool) -> Option<Span> {
        let said = |piece: &&Piece| !piece.origin.template.text().trim().is_empty() && wanted(&piece.origin.template);
        let piece = self.0.iter().filter(|piece| piece.output.start <= at).rev().find(said)?;
        let template = &piece.origin.template;
        let end = template.range.start + template.text().trim_end().len();
        let start =
            template.text().trim_end().rfind('\n').map_or(template.range.start, |line| template.range.start + line + 1);
        Some(template.source.span(start..end))
    }

    /// The last bracket that templates of which `wanted` holds open and do not close.
    pub fn left_open(&self, wanted: impl Fn(&Span) -> bool) -> Option<Span> {
        let mut open: Vec<Span> = Vec::new();
        for piece in self.0.iter().filter(|piece| piece.literal && wanted(&piece.origin.template)) {
            let template = &piece.origin.template;
            for (at, sign) in template.text().match_indices(['[', '(', '{', ']', ')', '}']) {
                let start = template.range.start + at;
                match sign {
                    "[" | "(" | "{" => open.push(template.source.span(start..start + 1)),
                    _ => drop(open.pop()),
                }
            }
        }
        open.pop()
    }

    /// The values that were printed into `range`, in order, each once.
    pub fn values(&self, range: &Range<usize>) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        let mut known = BTreeSet::new();
        for piece in &self.0 {
            let overlaps = piece.output.start < range.end.max(range.start + 1) && range.start < piece.output.end;
            for span in piece.origin.values.iter().filter(|_| overlaps) {
                if known.insert((span.source.name(), span.range.start, span.range.end)) {
                    spans.push(span.clone());
                }
            }
        }
        spans
    }

    /// The stretches of the generated text in which values stand of which `wanted` holds.
    pub fn written(&self, wanted: impl Fn(&Span) -> bool) -> Vec<Range<usize>> {
        let holds = |piece: &&Piece| piece.origin.values.iter().any(&wanted);
        self.0.iter().filter(holds).map(|piece| piece.output.clone()).collect()
    }

    /// All values that were printed.
    pub fn all_values(&self) -> Vec<Span> {
        self.values(&(0..usize::MAX))
    }
}
