//! The findings of a long list. The one idea: what is wrong in a thousand rows is wrong once, and is told
//! once.

use std::collections::BTreeMap;

use super::Diagnostic;
use super::same::{column, together};

#[derive(Debug, Default)]
pub struct Faults(Vec<Diagnostic>);

impl Faults {
    pub fn push(&mut self, found: Diagnostic) {
        self.0.push(found);
    }

    pub fn extend(&mut self, found: impl IntoIterator<Item = Diagnostic>) {
        self.0.extend(found);
    }

    /// The findings, those of one kind in one column together where there are many.
    pub fn told(self) -> Vec<Diagnostic> {
        let mut groups: BTreeMap<Key, Vec<Diagnostic>> = BTreeMap::new();
        for found in self.0 {
            groups.entry(Key::of(&found)).or_default().push(found);
        }
        groups.into_values().flat_map(together).collect()
    }
}

/// What is one fault in a list: its kind, the column, and the word where a word is at fault. Whatever else is said of a row
/// is about that row.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    code: &'static str,
    column: Option<String>,
    word: Option<String>,
}

impl Key {
    fn of(found: &Diagnostic) -> Self {
        let word = found
            .args
            .iter()
            .find(|(name, _)| matches!(*name, "word" | "codepoint" | "fault"))
            .map(|(_, word)| word.clone());
        Self { code: found.code.id(), column: column(found), word }
    }
}
