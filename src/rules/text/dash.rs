//! Dashes: an official document writes ` - `, as the decree does throughout.

use super::Fault;
use super::words::{Words, is_space, token};

/// A typographer's dash: `–`, `—`.
pub fn long(text: &str) -> Vec<Fault> {
    let found = text.match_indices(['–', '—']).map(|(at, dash)| {
        let before = text[..at].chars().next_back();
        let after = text[at + dash.len()..].chars().next();
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let right = if digit(before) && digit(after) { "-" } else { " - " };
        let from = before.filter(|c| *c != '\n').map_or(at, |c| at - c.len_utf8());
        let to = at + dash.len() + after.filter(|c| *c != '\n').map_or(0, char::len_utf8);
        Fault::at(from..to).arg("dash", dash).arg("right", right)
    });
    found.collect()
}

/// Compounds whose parts are divided by ` - ` and that are often run together.
const DIVIDED: &[(&str, &str)] = &[
    ("kinh tế", "xã hội"),
    ("văn hóa", "xã hội"),
    ("văn hoá", "xã hội"),
    ("chính trị", "xã hội"),
    ("quốc phòng", "an ninh"),
    ("thi đua", "khen thưởng"),
    ("tài chính", "kế hoạch"),
    ("lao động", "thương binh"),
    ("khoa học", "công nghệ"),
    ("dân số", "kế hoạch hóa"),
];

/// A hyphen with a space on one side only, or none in a compound that wants both.
pub fn uneven(text: &str) -> Vec<Fault> {
    let words = Words::of(text);
    let found = (1..words.len()).filter_map(|index| {
        let (before, after) = (&words.list[index - 1], &words.list[index]);
        let (left, right) = words.gap_before(index).split_once('-')?;
        let one_sided = left.is_empty() != right.is_empty()
            && (left.is_empty() || left == " ")
            && (right.is_empty() || right == " ");
        // `II- Nhiệm vụ` is an ordinal with its title.
        let roman = |text: &str| text.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
        let is_word = |text: &str| text.chars().count() > 1 && text.chars().all(char::is_alphabetic) && !roman(text);
        let one_sided =
            one_sided && is_word(before.text) && is_word(after.text) && !is_symbol(text, before.range.start);
        let glued = left.is_empty() && right.is_empty() && divides(&words, index);
        (one_sided || glued).then(|| {
            let right = format!("{} - {}", before.text, after.text);
            Fault::at(words.range(index - 1, index)).arg("right", right)
        })
    });
    found.collect()
}

/// Whether the word at `at` is part of a document's symbol: `15/QĐ- UBND`.
fn is_symbol(text: &str, at: usize) -> bool {
    token(text, at).contains('/')
}

/// Whether the hyphen before the word `index` stands in one of [`DIVIDED`].
fn divides(words: &Words<'_>, index: usize) -> bool {
    DIVIDED.iter().any(|(first, second)| {
        let from = index.checked_sub(first.split(' ').count());
        let ends = from.is_some_and(|from| words.phrase(from, first).is_some());
        ends && words.phrase(index, second).is_some() && !is_space(words.gap_before(index))
    })
}
