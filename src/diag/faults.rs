//! The findings of a long list. The one idea: what is wrong in a thousand rows is wrong once, and is told
//! once.

use std::collections::BTreeMap;

use super::{Diagnostic, Label, Place};

/// As many places of one fault are told each by itself.
const MOST_TOLD: usize = 3;

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

/// What is one fault: its kind, the column, and the word where a word is at fault.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    code: &'static str,
    column: Option<String>,
    word: Option<String>,
}

impl Key {
    fn of(found: &Diagnostic) -> Self {
        let column = found.labels.first().and_then(|label| match &label.place {
            Place::Text(span) => Some(span.cell()?.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned()),
            Place::File(_) => None,
        });
        let word =
            found.args.iter().find(|(name, _)| matches!(*name, "word" | "codepoint")).map(|(_, word)| word.clone());
        Self { code: found.code.id(), column, word }
    }
}

fn together(mut group: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if group.len() <= MOST_TOLD {
        return group;
    }
    let rest = group.split_off(1);
    let mut first = group;
    if let Some(first) = first.first_mut() {
        let others = rest.iter().filter_map(|found| found.labels.first()).take(MOST_TOLD - 1);
        first.labels.truncate(1);
        first.labels.extend(others.map(|label| Label { place: label.place.clone(), caption: None }));
        first.more = u32::try_from(rest.len() + 1 - MOST_TOLD).unwrap_or(u32::MAX);
    }
    first
}
