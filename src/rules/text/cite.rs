//! Capitals of the parts of a document that is cited (Annex II, V.7): Phần, Chương, Mục, Tiểu mục
//! and Điều with one, khoản and điểm without.

use super::Fault;
use super::words::{Words, is_space, recase};

/// Kinds of documents that make a citation one of a certain document.
const DOCUMENTS: &[&str] = &["luật", "bộ", "hiến", "pháp", "nghị", "thông", "quyết", "quy", "chỉ", "điều"];

pub fn articles(text: &str) -> Vec<Fault> {
    let words = Words::of(text);
    let mut faults = Vec::new();
    for (index, word) in words.list.iter().enumerate() {
        let numbered = words.list.get(index + 1).filter(|_| is_space(words.gap_after(index)));
        let Some(numbered) = numbered else { continue };
        let ordinal = is_ordinal(numbered.text);
        let wrong = match word.text {
            "điều" => {
                (ordinal && (after_clause(&words, index) || names_document(&words, index)))
                    || (numbered.text == "này" && after_clause(&words, index))
            }
            // In `Tiểu mục 1` the second syllable is small.
            "mục" if words.joined_before(index) == "tiểu" => false,
            "chương" | "mục" | "phần" => ordinal && names_document(&words, index),
            "Khoản" => ordinal && inside_sentence(&words, index) && ahead(&words, index, &["Điều", "điều"]),
            "Điểm" => {
                is_letter(numbered.text) && inside_sentence(&words, index) && ahead(&words, index, &["khoản", "Khoản"])
            }
            _ => false,
        };
        if wrong {
            let right = if word.is_capital() { word.lower.clone() } else { recase(&word.lower, "A") };
            faults.push(Fault::at(words.range(index, index + 1)).arg("right", format!("{right} {}", numbered.text)));
        }
    }
    faults
}

fn is_ordinal(word: &str) -> bool {
    let roman = !word.is_empty() && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L'));
    roman || word.chars().next().is_some_and(|c| c.is_ascii_digit())
}

fn is_letter(word: &str) -> bool {
    word.chars().count() == 1 && word.chars().all(char::is_lowercase)
}

/// Whether `khoản 2` stands right before the word `index`.
fn after_clause(words: &Words<'_>, index: usize) -> bool {
    let Some(clause) = index.checked_sub(2) else { return false };
    words.lower(clause) == "khoản"
        && is_ordinal(words.list[index - 1].text)
        && is_space(words.gap_before(index))
        && is_space(words.gap_before(index - 1))
}

/// Whether a document is named right behind the chain that the word `index` begins:
/// `điều 5 chương II của Luật ...`.
fn names_document(words: &Words<'_>, index: usize) -> bool {
    let mut next = index + 2;
    loop {
        if !is_space(words.gap_before(next)) {
            return false;
        }
        match words.lower(next) {
            "của" => next += 1,
            "chương" | "mục" | "phần" | "điều"
                if words.list.get(next + 1).is_some_and(|word| is_ordinal(word.text)) =>
            {
                next += 2;
            }
            document => {
                return words.list.get(next).is_some_and(|word| word.is_capital() && DOCUMENTS.contains(&document));
            }
        }
    }
}

/// Whether the next but one word is one of `parts`: `Khoản 2 Điều`.
fn ahead(words: &Words<'_>, index: usize, parts: &[&str]) -> bool {
    let part = words.list.get(index + 2);
    part.is_some_and(|word| parts.contains(&word.text) && is_space(words.gap_before(index + 2)))
}

/// Whether words of the same sentence stand before the word `index`.
fn inside_sentence(words: &Words<'_>, index: usize) -> bool {
    let gap = words.gap_before(index);
    let joined = matches!(gap, " " | ", " | "\n" | ",\n");
    // `1. Khoản 2 Điều 5 ...` begins a clause.
    joined && index > 0 && !words.list[index - 1].is_number()
}
