//! The rules: what is judged, by which article, and the judging itself.
//!
//! The one idea: layout rules look at the finished pages only. They find the parts of a document
//! by what a reader sees (words, place, look), never by how a template made them, so that an
//! office's own template is judged like ours. The ranges of the decree stand here and nowhere
//! else; the figures that draw stand in the Typst library.

mod anatomy;
mod catalogue;
pub mod certificate;
pub mod law;
mod layout;
mod line;
mod paper;
pub mod text;

pub use catalogue::{PRACTICE, Rule, Topic, catalogue, rule};
pub use layout::{drawn_by, judge as judge_pages};
pub use line::Line;

use crate::diag::{Area, Code};
use crate::typeset::{Place, Run};

/// Which model of Annex III a document follows: what is asked of its parts depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Model {
    /// Kind and subject below number and date (1.4, 1.7).
    Named,
    /// As `Named`, with an enacting line, legal bases and articles (1.2, 1.3).
    Decision,
    /// An official letter: the subject stands below the number (1.5).
    Letter,
    /// Minutes: no place and date, two signatures (1.9).
    Minutes,
    /// A list or a text that goes with another document: no number, no date, a reference to that
    /// document below its name (1.3).
    Attached,
}

impl Model {
    pub fn has_number(self) -> bool {
        self != Self::Attached
    }

    pub fn has_date(self) -> bool {
        !matches!(self, Self::Minutes | Self::Attached)
    }
}

/// What is asked of the pages of one document.
#[derive(Debug, Clone)]
pub struct Form {
    pub model: Model,
    /// Name of a kind that Annex III does not have.
    pub kind: Option<String>,
    /// Whether it goes with another document and must say so; an annex always must.
    pub refers: bool,
    /// Names that must not be broken over two lines.
    pub names: Vec<String>,
}

/// What a rule found wrong, before its place is led back to a file.
#[derive(Debug, Clone)]
pub struct Finding {
    pub code: Code,
    pub args: Vec<(&'static str, String)>,
    /// Page, from 1; none for a finding about the whole document.
    pub page: Option<usize>,
    /// The part of that page that is at fault.
    pub area: Option<Area>,
    /// The words on the page that are at fault.
    pub text: Option<String>,
    /// Where Typst knows these words to come from.
    pub place: Option<Place>,
    /// Whether the words themselves are at fault, and not how they look.
    pub of_words: bool,
}

impl Finding {
    pub fn new(code: Code) -> Self {
        Self { code, args: Vec::new(), page: None, area: None, text: None, place: None, of_words: false }
    }

    /// The words of `run`, whatever is asked of them.
    pub fn of_run(run: &Run) -> Self {
        let (text, place) = (Some(run.text.clone()), run.place.clone());
        Self { text, place, of_words: true, ..Self::new(Code::Internal) }
    }

    /// The finding concerns `line`.
    #[must_use]
    pub fn on(mut self, line: &Line<'_>) -> Self {
        self.page = Some(line.page);
        self.area = Some(line.area());
        self.text = Some(line.text.clone());
        self.place = line.runs.first().and_then(|run| run.place.clone());
        self
    }

    /// The words of `line` are at fault: whoever wrote them mends them.
    #[must_use]
    pub fn in_words(mut self, line: &Line<'_>) -> Self {
        self.of_words = true;
        self.on(line)
    }

    #[must_use]
    pub fn on_page(mut self, page: usize) -> Self {
        self.page = Some(page);
        self
    }

    /// The pages are counted from `before` pages further on; what stands on none belongs to the first.
    #[must_use]
    pub fn after(mut self, before: usize) -> Self {
        if before > 0 {
            self.page = Some(self.page.unwrap_or(1) + before);
        }
        self
    }

    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}
