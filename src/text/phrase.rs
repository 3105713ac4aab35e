//! Joining a phrase to what stands around it.

/// `text` without the sign that ends it (`.`, `;`, `./.`), so that another can be set.
pub fn unended(text: &str) -> &str {
    let text = text.trim_end();
    let text = text.strip_suffix("./.").unwrap_or(text);
    text.trim_end_matches(['.', ';', ',', ':']).trim_end()
}

/// `text` ending as a sentence: with the sign that it has, or with a full stop.
pub fn closed(text: &str) -> String {
    let text = text.trim_end();
    match text.chars().last() {
        Some('.' | '!' | '?' | ':' | '…') => text.to_owned(),
        _ => format!("{}.", unended(text)),
    }
}

/// `text` with a small first letter, to stand inside a sentence. A word that is in capitals (an
/// abbreviation) and a name with a capital in its second syllable stay.
pub fn decapitalise(text: &str) -> String {
    let mut words = text.split(' ');
    let first = words.next().unwrap_or_default();
    let second_is_capital = words.next().and_then(|word| word.chars().next()).is_some_and(char::is_uppercase);
    let first_is_capitals = first.chars().count() > 1 && first.chars().all(|c| !c.is_lowercase());
    let mut letters = text.chars();
    match letters.next() {
        Some(initial) if !second_is_capital && !first_is_capitals => {
            initial.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

/// The candidate that `word` was most likely meant to be, for "did you mean".
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = (word.chars().count() / 3).max(1);
    let word = word.to_lowercase().replace('_', "-");
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_lowercase().replace('_', "-")), candidate))
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_are_set_once() {
        assert_eq!(unended("thực hiện./."), "thực hiện");
        assert_eq!(closed("thực hiện;"), "thực hiện.");
        assert_eq!(closed("như sau:"), "như sau:");
    }

    #[test]
    fn a_name_keeps_its_capital() {
        assert_eq!(decapitalise("Xây dựng kế hoạch"), "xây dựng kế hoạch");
        assert_eq!(decapitalise("UBND huyện"), "UBND huyện");
        assert_eq!(decapitalise("Phước Sơn chung tay"), "Phước Sơn chung tay");
    }

    #[test]
    fn a_slip_of_the_pen_is_recognised() {
        assert_eq!(nearest("outcome", ["outcomes", "people"]), Some("outcomes"));
        assert_eq!(nearest("file-as", ["file_as", "to"]), Some("file_as"));
        assert_eq!(nearest("zzz", ["outcomes", "people"]), None);
    }
}
