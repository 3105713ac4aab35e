//! A text as its words: runs of letters and digits, with what stands between them.

use std::collections::HashMap;
use std::ops::Range;

/// A run of letters and digits.
#[derive(Debug, Clone)]
pub struct Word<'t> {
    pub text: &'t str,
    /// In small letters.
    pub lower: String,
    pub range: Range<usize>,
}

impl Word<'_> {
    /// Whether its first letter is a capital.
    pub fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether it has two letters or more and all are capitals.
    pub fn is_all_capitals(&self) -> bool {
        let mut letters = self.text.chars().filter(|c| c.is_alphabetic());
        letters.clone().count() > 1 && letters.all(char::is_uppercase)
    }

    pub fn is_small(&self) -> bool {
        self.text.chars().all(char::is_lowercase)
    }

    pub fn is_number(&self) -> bool {
        self.text.bytes().all(|b| b.is_ascii_digit())
    }
}

/// The words of a text.
#[derive(Debug)]
pub struct Words<'t> {
    pub text: &'t str,
    pub list: Vec<Word<'t>>,
}

impl<'t> Words<'t> {
    pub fn of(text: &'t str) -> Self {
        let mut list = Vec::new();
        let mut start = None;
        for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
            match (c.is_alphanumeric(), start) {
                (true, None) => start = Some(at),
                (false, Some(from)) => {
                    let word = &text[from..at];
                    list.push(Word { text: word, lower: word.to_lowercase(), range: from..at });
                    start = None;
                }
                _ => {}
            }
        }
        Self { text, list }
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// The small letters of the word `index`; empty outside the text.
    pub fn lower(&self, index: usize) -> &str {
        self.list.get(index).map_or("", |word| &word.lower)
    }

    /// What stands before the word `index`, up to the word before it.
    pub fn gap_before(&self, index: usize) -> &'t str {
        let from = index.checked_sub(1).and_then(|before| self.list.get(before)).map_or(0, |word| word.range.end);
        let to = self.list.get(index).map_or(self.text.len(), |word| word.range.start);
        &self.text[from..to]
    }

    /// What stands after the word `index`, up to the next one.
    pub fn gap_after(&self, index: usize) -> &'t str {
        self.gap_before(index + 1)
    }

    /// The small letters of the word before `index` where only spaces stand between, else empty.
    pub fn joined_before(&self, index: usize) -> &str {
        match index.checked_sub(1) {
            Some(before) if is_space(self.gap_before(index)) => self.lower(before),
            _ => "",
        }
    }

    /// The small letters of the word after `index` where only spaces stand between, else empty.
    pub fn joined_after(&self, index: usize) -> &str {
        if is_space(self.gap_after(index)) { self.lower(index + 1) } else { "" }
    }

    /// The stretch of the words from `index` on when they are those of `phrase`, in any case and
    /// with nothing but spaces between them.
    pub fn phrase(&self, index: usize, phrase: &str) -> Option<Range<usize>> {
        let mut last = index;
        for (offset, word) in phrase.split(' ').enumerate() {
            last = index + offset;
            if self.lower(last) != word || (offset > 0 && !is_space(self.gap_before(last))) {
                return None;
            }
        }
        Some(self.range(index, last))
    }

    /// From the start of the word `first` to the end of the word `last`.
    pub fn range(&self, first: usize, last: usize) -> Range<usize> {
        self.list[first].range.start..self.list[last].range.end
    }
}

/// Phrases to be found in any case, each with what is known of it, by their first word in small letters: at most words of a text
/// none of them begins.
#[derive(Debug)]
pub struct Phrases<T>(HashMap<String, Vec<(String, T)>>);

impl<T: Copy> Phrases<T> {
    /// Of two that begin alike, the one that comes first is looked for first.
    pub fn of(phrases: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let mut by_first: HashMap<String, Vec<(String, T)>> = HashMap::new();
        for (phrase, known) in phrases {
            let lower = phrase.to_lowercase();
            let first = lower.split(' ').next().unwrap_or_default().to_owned();
            by_first.entry(first).or_default().push((lower, known));
        }
        Self(by_first)
    }

    /// What is known of those that begin with the word `index`, and where each stands in the text.
    pub fn at(&self, words: &Words<'_>, index: usize) -> impl Iterator<Item = (T, Range<usize>)> {
        let alike = self.0.get(words.lower(index)).into_iter().flatten();
        alike.filter_map(move |(phrase, known)| Some((*known, words.phrase(index, phrase)?)))
    }
}

/// Whether `gap` is spaces and at most one line end.
pub fn is_space(gap: &str) -> bool {
    !gap.is_empty() && gap.chars().all(char::is_whitespace) && gap.matches('\n').count() < 2
}

/// The part of `text` around `at` that no space divides.
pub fn token(text: &str, at: usize) -> &str {
    let from = text[..at].rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let from = text.ceil_char_boundary(from);
    let to = text[at..].find(char::is_whitespace).map_or(text.len(), |space| at + space);
    &text[from..to]
}

/// `right` with the capitals of `wrong`: all of them, the first one, or none.
pub fn recase(right: &str, wrong: &str) -> String {
    let mut letters = wrong.chars().filter(|c| c.is_alphabetic());
    let first = letters.clone().next().is_some_and(char::is_uppercase);
    if first && letters.clone().count() > 1 && letters.all(char::is_uppercase) {
        return right.to_uppercase();
    }
    if !first {
        return right.to_owned();
    }
    let mut letters = right.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}
