//! Spaces: one between words, none before a sign, one behind it.

use super::Fault;
use super::words::token;

/// Two spaces or more inside a line.
pub fn double(text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), '\n')]) {
        match (matches!(c, ' ' | '\u{a0}' | '\t'), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                start = None;
                let indent = text[..from].ends_with('\n') || from == 0;
                let many = text[from..at].chars().count() > 1;
                if many && c != '\n' && !indent {
                    faults.push(Fault::at(around(text, from, at)));
                }
            }
            _ => {}
        }
    }
    faults
}

/// A space before a sign that belongs to the word before it, or behind an opening one.
pub fn stray(text: &str) -> Vec<Fault> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut faults = Vec::new();
    for (index, &(at, c)) in chars.iter().enumerate() {
        if !matches!(c, ' ' | '\u{a0}') {
            continue;
        }
        let before = index.checked_sub(1).map_or('\n', |index| chars[index].1);
        let after = chars.get(index + 1).map_or('\n', |(_, c)| *c);
        let behind = chars.get(index + 2).map_or('\n', |(_, c)| *c);
        let closes = match after {
            // `./.` ends a text; `.png`, `...` are no full stops.
            '.' => behind.is_whitespace(),
            ',' | ';' | ':' | '!' | '?' => !matches!(behind, '-' | ')' | '.' | ','),
            ')' | '”' => true,
            _ => false,
        };
        let opens = matches!(before, '(' | '“') && !after.is_whitespace();
        // Rooms to be filled in by hand: `(... )`, `ngày … , tháng`.
        let room =
            matches!(before, '.' | '…' | '_' | '/' | '-') || matches!(after, '.' if behind == '.') || after == '…';
        let word = !before.is_whitespace() && !matches!(before, '|' | '*' | '#');
        let stray = if opens { !closes } else { closes && word };
        if stray && !room {
            let sign = if opens { before } else { after };
            faults.push(Fault::at(around(text, at, at + c.len_utf8())).arg("sign", sign));
        }
    }
    faults
}

/// A sign without the space that follows it: `kinh tế,xã hội`.
pub fn missing(text: &str) -> Vec<Fault> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut faults = Vec::new();
    for window in chars.windows(3) {
        let [(from, before), (at, sign), (after_at, after)] = *window else { continue };
        let glued = match sign {
            ',' => (before.is_alphanumeric() || matches!(before, ')' | '”' | '%')) && after.is_alphabetic(),
            ';' => after.is_alphanumeric() && !before.is_whitespace(),
            ':' => before.is_alphabetic() && after.is_alphabetic(),
            '.' => ends_small_word(&text[..at]) && begins_sentence(&text[after_at..]),
            _ => false,
        };
        let token = token(text, at);
        let address = token.contains("://") || token.contains('@') || token.contains("www.") || token.contains('\\');
        if glued && !address {
            faults.push(Fault::at(from..after_at + after.len_utf8()).arg("sign", sign));
        }
    }
    faults
}

/// Whether `text` ends in two small letters: `TP.`, `v.` do not.
fn ends_small_word(text: &str) -> bool {
    text.chars().rev().take(2).filter(|c| c.is_lowercase()).count() == 2
}

/// Whether `text` begins as a sentence does: `Tiếp`.
fn begins_sentence(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

/// From the word or sign before `from` to the one behind `to`: a space alone cannot be seen.
fn around(text: &str, from: usize, to: usize) -> std::ops::Range<usize> {
    let before = text[..from].char_indices().next_back().map_or(from, |(at, _)| at);
    let after = text[to..].chars().next().filter(|c| *c != '\n').map_or(to, |c| to + c.len_utf8());
    before..after
}
