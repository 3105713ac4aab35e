//! Quotation marks “ ” and brackets, each with its partner.

use super::Fault;

/// A straight quotation mark where “ ” belong; told once a text.
pub fn straight(text: &str) -> Vec<Fault> {
    let at = text.match_indices('"').map(|(at, _)| at).find(|at| {
        // Inches: 24".
        !text[..*at].ends_with(|c: char| c.is_ascii_digit()) || text[*at + 1..].contains('"')
    });
    let Some(at) = at else { return Vec::new() };
    let to = text[at + 1..].find('"').map_or(at + 1, |end| at + 1 + end + 1);
    vec![Fault::at(at..to)]
}

const PAIRS: [(char, char); 3] = [('“', '”'), ('(', ')'), ('[', ']')];

/// A quotation mark or bracket without its partner.
pub fn unbalanced(text: &str) -> Vec<Fault> {
    PAIRS.iter().flat_map(|&(open, close)| lonely(text, open, close)).collect()
}

fn lonely(text: &str, open: char, close: char) -> Vec<Fault> {
    let mut opened: Vec<usize> = Vec::new();
    let mut faults = Vec::new();
    for (at, c) in text.char_indices() {
        if c == open {
            opened.push(at);
        } else if c == close && opened.pop().is_none() && !is_ordinal(&text[..at], close) {
            faults.push(fault(text, at, c));
        }
    }
    faults.extend(opened.iter().map(|at| fault(text, *at, open)));
    faults
}

/// The sign with the word that it stands at: alone it would hardly be seen.
fn fault(text: &str, at: usize, sign: char) -> Fault {
    let range = if matches!(sign, '“' | '(' | '[') {
        let rest = &text[at + sign.len_utf8()..];
        let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        at..at + sign.len_utf8() + end
    } else {
        let start = text[..at].rfind(|c: char| !c.is_alphanumeric());
        start.map_or(0, |start| text.ceil_char_boundary(start + 1))..at + sign.len_utf8()
    };
    Fault::at(range).arg("sign", sign)
}

/// Whether `before` ends in the ordinal of a point: `a)`, `12)`, `iv)`.
fn is_ordinal(before: &str, close: char) -> bool {
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let free = before[..before.len() - word.len()]
        .chars()
        .next_back()
        .is_none_or(|c| c.is_whitespace() || matches!(c, '.' | '-' | '*' | '"' | '“' | '('));
    let short = match word.chars().count() {
        0 => false,
        1 => true,
        2 => word.chars().all(|c| c.is_ascii_digit() || matches!(c, 'i' | 'v' | 'x')),
        3 | 4 => word.chars().all(|c| matches!(c, 'i' | 'v' | 'x')),
        _ => false,
    };
    close == ')' && free && short
}
