//! A capital begins a sentence and a paragraph (Annex II, I).

use super::Fault;
use super::words::{Words, recase, token};

/// Abbreviations whose point does not end a sentence.
const POINTED: &[&str] =
    &["v", "tr", "ths", "ts", "gs", "pgs", "bs", "ks", "st", "tp", "tx", "tt", "đ", "c", "p", "q", "x", "h"];

pub fn sentences(text: &str) -> Vec<Fault> {
    let words = Words::of(text);
    let found = words.list.iter().enumerate().filter_map(|(index, word)| {
        let gap = words.gap_before(index);
        let begins = if index == 0 || gap.contains("\n\n") || is_item(gap) {
            begins_paragraph(&words, index)
        } else {
            ends_sentence(&words, index)
        };
        // `tr. 5` begins no sentence.
        let pointed = POINTED.contains(&word.lower.as_str()) && words.gap_after(index).starts_with('.');
        let aside = gap.contains('(') || is_ordinal(&words, index) || token(text, word.range.start).contains("://");
        (begins && !pointed && !aside && word.is_small())
            .then(|| Fault::at(word.range.clone()).arg("right", recase(word.text, "A")))
    });
    found.collect()
}

/// Whether `gap` holds the mark of a list's item at the start of a line.
fn is_item(gap: &str) -> bool {
    gap.rsplit_once('\n').is_some_and(|(_, line)| matches!(line.trim_start(), "- " | "* " | "+ "))
}

/// The word at the start of a paragraph; behind `…` a text goes on.
fn begins_paragraph(words: &Words<'_>, index: usize) -> bool {
    !words.gap_before(index).contains(['…', '.'])
}

/// `a)`, `iv)`, a letter alone in a table: no word of a sentence.
fn is_ordinal(words: &Words<'_>, index: usize) -> bool {
    let word = words.list[index].text;
    let marked = words.gap_after(index).starts_with([')', '.']);
    word.len() == 1 || (marked && (word.chars().count() < 3 || word.chars().all(|c| matches!(c, 'i' | 'v' | 'x'))))
}

/// Whether a sentence ends in the gap before the word `index`.
fn ends_sentence(words: &Words<'_>, index: usize) -> bool {
    let gap = words.gap_before(index);
    let Some(rest) = gap.strip_prefix(['”', ')']).unwrap_or(gap).strip_prefix(['.', '?', '!']) else { return false };
    let rest = rest.strip_prefix(['”', ')']).unwrap_or(rest);
    let space = rest.trim_end_matches('“');
    if space.is_empty() || !space.chars().all(char::is_whitespace) {
        return false;
    }
    let last = &words.list[index - 1];
    let sign = gap.contains(['?', '!']);
    let pointed = POINTED.contains(&last.lower.as_str()) || last.is_number() || last.is_all_capitals();
    // A question inside brackets or quotes does not end the sentence around it.
    if sign { !gap.contains(['”', ')']) } else { !pointed }
}
