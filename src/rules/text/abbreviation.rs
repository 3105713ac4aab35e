//! Abbreviations that a reader may not know: explained once in the file, or among those that
//! everybody in an office knows.

use super::words::{Words, is_space, token};
use super::{Fault, Found};

/// What needs no explanation: bodies, kinds of documents, marks of the signature, terms that are
/// words by now.
const KNOWN: &[&str] = &[
    "UBND", "HĐND", "MTTQ", "UBMTTQ", "TP", "TX", "TT", "TM", "KT", "TL", "TUQ", "VT", "NĐ", "CP", "QĐ", "NQ", "QH",
    "BC", "TB", "KH", "CV", "BB", "VB", "NXB", "STT", "HCM", "VN", "ISO", "TCVN", "QCVN", "GDP", "GRDP", "USD", "VND",
    "VNĐ", "EUR", "EU", "UN", "WHO", "WTO", "IMF", "WB", "UNDP", "UNESCO", "UNICEF", "ASEAN", "APEC", "FTA", "FDI",
    "ODA", "OCOP", "PCI", "PAPI", "PAR", "INDEX", "SIPAS", "PPP", "BOT", "HIV", "AIDS", "COVID", "SARS", "ADN", "QR",
    "ID", "PDF", "USB", "URL", "ISBN", "IT", "AI", "IP", "SMS", "TV", "ATM", "THCS", "THPT", "BHYT", "BHXH", "BHTN",
    "HTX", "CCCD", "CMND", "VAT", "PCCC", "VNPT", "EVN", "GS", "PGS", "TS", "BS", "KS", "TNHH", "MTV", "CHXHCN",
    "CHDCND", "OA",
];

/// Abbreviations in `texts` that are neither known nor explained anywhere in them; each is told
/// once.
pub fn unexplained(texts: &[&str]) -> Vec<Found> {
    let all: Vec<Words<'_>> = texts.iter().map(|text| Words::of(text)).collect();
    let mut told: Vec<&str> = Vec::new();
    for words in &all {
        told.extend((0..words.len()).filter(|index| is_explained(words, *index)).map(|index| words.list[index].text));
    }
    let mut found = Vec::new();
    // In a text all of capitals nothing tells an abbreviation from a word.
    let in_small = |words: &&Words<'_>| words.list.iter().any(|word| word.text.contains(char::is_lowercase));
    for (text, words) in all.iter().enumerate().filter(|(_, words)| in_small(words)) {
        for (index, word) in words.list.iter().enumerate() {
            if is_abbreviation(words, index) && !told.contains(&word.text) {
                told.push(word.text);
                let fault = Fault::at(word.range.clone()).arg("abbreviation", word.text);
                found.push(Found { text, fault });
            }
        }
    }
    found
}

/// `... (gọi tắt là BTV)`, `... (BTV)`, `BTV (Ban Thường vụ)`, `(BTV: Ban Thường vụ)`.
fn is_explained(words: &Words<'_>, index: usize) -> bool {
    let behind = words.gap_after(index);
    let glossed = behind == ": " && words.gap_before(index).ends_with('(');
    glossed || behind.starts_with(')') || behind.starts_with("”)") || (behind == " (" && words.lower(index + 1) != "để")
}

fn is_abbreviation(words: &Words<'_>, index: usize) -> bool {
    let word = &words.list[index];
    let capitals = word.text.chars().all(|c| c.is_ascii_uppercase() || c == 'Đ');
    let roman = word.text.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L'));
    if !capitals || roman || !(2..=6).contains(&word.text.chars().count()) || KNOWN.contains(&word.text) {
        return false;
    }
    // A document's symbol, a code, a point that abbreviates a rank (`P. TCKH`, `TP.HCM`).
    let token = token(words.text, word.range.start);
    let symbol = token.contains(['/', '-', '@', '_', '&', '.', '–'])
        && token.trim_end_matches(['.', ',', ';', ')', '-']) != word.text;
    let coded = token.contains(|c: char| c.is_ascii_digit());
    // “SAO Y” is said as it stands.
    let quoted = words.gap_before(index).ends_with('“');
    !symbol && !coded && !quoted && !in_capitals(words, index)
}

/// Whether the word stands in a line of capitals, where words look like abbreviations.
fn in_capitals(words: &Words<'_>, index: usize) -> bool {
    let capital = |index: usize| words.list.get(index).is_some_and(|word| word.text.chars().all(|c| !c.is_lowercase()));
    let mut first = index;
    while first > 0 && is_space(words.gap_before(first)) && capital(first - 1) {
        first -= 1;
    }
    let mut last = index;
    while is_space(words.gap_after(last)) && capital(last + 1) {
        last += 1;
    }
    let toned = words.list[first..=last].iter().any(|word| word.text.chars().any(|c| !c.is_ascii() && c != 'Đ'));
    toned || last - first >= 2
}
