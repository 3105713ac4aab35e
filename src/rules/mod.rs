//! The rules: what is judged, by which article, and the judging itself.
//!
//! The one idea: layout rules look at the finished pages only. They find the parts of a document
//! by what a reader sees (words, place, look), never by how a template made them, so that an
//! office's own template is judged like ours. The ranges of the decree stand here and nowhere
//! else; the figures that draw stand in the Typst library.

mod anatomy;
mod catalogue;
pub mod law;
mod layout;
mod line;
pub mod text;

pub use anatomy::{Anatomy, Area};
pub use catalogue::{PRACTICE, Rule, Topic, catalogue, rule};
pub use layout::{drawn_by, judge as judge_pages};
pub use line::{Line, lines};

use crate::diag::Code;
use crate::typeset::Place;

/// How the head of a document looks, by its model in Annex III.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head {
    /// Kind and subject below number and date (models 1.1 to 1.4, 1.7).
    Named,
    /// An official letter: the subject stands below the number (model 1.5).
    Letter,
    /// Minutes: no place and date (model 1.9).
    Undated,
    /// An attached list: no number.
    Unnumbered,
}

/// What is asked of the pages of one document.
#[derive(Debug, Clone)]
pub struct Form {
    pub head: Head,
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
    /// The words on the page that are at fault.
    pub text: Option<String>,
    /// Where Typst knows these words to come from.
    pub place: Option<Place>,
    /// Whether the words themselves are at fault, and not how they look.
    pub of_words: bool,
}

impl Finding {
    pub fn new(code: Code) -> Self {
        Self { code, args: Vec::new(), page: None, text: None, place: None, of_words: false }
    }

    /// The finding concerns `line`.
    #[must_use]
    pub fn on(mut self, line: &Line<'_>) -> Self {
        self.page = Some(line.page);
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

    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}
