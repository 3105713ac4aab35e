//! Letters that only look like the Vietnamese ones: a search will not find such a word.

use super::Fault;
use super::words::Words;

/// Look-alikes of đ: Icelandic eth, African d.
const FALSE_D: &[(char, char)] = &[('ð', 'đ'), ('Ð', 'Đ'), ('ɖ', 'đ'), ('Ɖ', 'Đ')];

/// Cyrillic and Greek letters with the shape of a Latin one.
const FALSE_LATIN: &[(char, char)] = &[
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('і', 'i'),
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('У', 'Y'),
    ('Х', 'X'),
    ('І', 'I'),
    ('ο', 'o'),
    ('α', 'a'),
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Η', 'H'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', 'O'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Χ', 'X'),
];

pub fn wrong_letter(text: &str) -> Vec<Fault> {
    let words = Words::of(text);
    let found = words.list.iter().filter_map(|word| {
        // đ begins a syllable: Guðni is a man from Iceland. Only an abbreviation has it inside.
        let reach = if word.is_all_capitals() { word.text.len() } else { 1 };
        let false_d = word.text.chars().take(reach).find_map(|c| look_up(FALSE_D, c));
        // A word that is Russian throughout is Russian.
        let mixed =
            word.text.chars().any(|c| c.is_ascii_alphabetic() || matches!(c, 'đ' | 'Đ' | '\u{1ea0}'..='\u{1ef9}'));
        let false_latin = || word.text.chars().find_map(|c| look_up(FALSE_LATIN, c)).filter(|_| mixed);
        let (wrong, right) = false_d.or_else(false_latin)?;
        let codepoint = format!("U+{:04X}", u32::from(wrong));
        Some(Fault::at(word.range.clone()).arg("wrong", wrong).arg("right", right).arg("codepoint", codepoint))
    });
    found.collect()
}

fn look_up(table: &[(char, char)], c: char) -> Option<(char, char)> {
    table.iter().copied().find(|(wrong, _)| *wrong == c)
}
