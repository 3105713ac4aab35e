//! The head of an annex: `Phụ lục I`, its title, and what document it goes with (III.1).

use super::super::line::Line;
use super::TOGETHER;
use crate::typeset::Page;

#[derive(Debug, Default)]
pub struct Annex<'p> {
    pub label: Option<Line<'p>>,
    pub title: Vec<Line<'p>>,
    /// `(Kèm theo ...)`, down to its closing bracket.
    pub reference: Vec<Line<'p>>,
}

/// A title has at most so many lines.
const MOST_TITLE: usize = 6;
/// How far from the middle of the label the middle of a title may lie, in mm.
const CENTRED: f64 = 3.0;

impl<'p> Annex<'p> {
    pub fn of(page: &Page, first: &[&Line<'p>]) -> Self {
        let Some((label, rest)) = first.split_first() else { return Self::default() };
        let mut title: Vec<Line<'p>> = Vec::new();
        let mut reference: Vec<Line<'p>> = Vec::new();
        for line in rest {
            let above = reference.last().or(title.last()).unwrap_or(label);
            let near = (1.0..TOGETHER + 3.0).contains(&(line.base - above.base));
            let drawn = page.shapes.iter().any(|shape| {
                shape.height < 0.5 && shape.width > 2.0 && (above.base..line.base - 1.0).contains(&shape.y)
            });
            let ended = reference.last().is_some_and(|line| line.text.ends_with(')'));
            if !near || drawn || ended {
                break;
            }
            let centred = (line.center() - label.center()).abs() < CENTRED;
            if !reference.is_empty() || is_reference(line) {
                reference.push((*line).clone());
            } else if centred && title.len() < MOST_TITLE {
                title.push((*line).clone());
            } else {
                break;
            }
        }
        // Nothing but its letters tells then where the title ends.
        if reference.is_empty() {
            title.truncate(title.iter().take_while(|line| line.is_bold()).count());
        }
        Self { label: Some((*label).clone()), title, reference }
    }

    /// Baseline of the last line.
    pub fn end(&self) -> f64 {
        self.label.iter().chain(&self.title).chain(&self.reference).map(|line| line.base).fold(0.0, f64::max)
    }
}

/// `(Kèm theo Kế hoạch số ...`, `(Ban hành kèm theo ...`.
pub fn is_reference(line: &Line<'_>) -> bool {
    let lower = line.text.to_lowercase();
    lower.starts_with("(kèm theo") || (lower.starts_with('(') && lower.contains("kèm theo"))
}
