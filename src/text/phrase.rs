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

/// How names of bodies and offices begin that keep their capital inside a sentence.
const NAMES: &[&str] = &[
    "Ủy ban",
    "Uỷ ban",
    "Hội đồng",
    "Thường trực",
    "Đảng",
    "Huyện ủy",
    "Tỉnh ủy",
    "Nhà nước",
    "Nhân dân",
    "Văn phòng",
    "Mặt trận",
    "Chủ tịch",
    "Phó Chủ tịch",
    "Bí thư",
    "Phó Bí thư",
    "Ban Thường",
    "Ban Chấp hành",
    "Ban Chỉ đạo",
];

/// Words that are never the name of somebody, and so are small inside a sentence.
const COMMON: &[&str] =
    &["Các ", "Những ", "Một số ", "Toàn thể ", "Tất cả ", "Mọi ", "Lãnh đạo ", "Đại diện ", "Đại biểu ", "Cán bộ "];

/// `text` with a small first letter, to stand inside a sentence. An abbreviation, a name with a
/// capital in its second syllable and the names of bodies and offices stay.
pub fn decapitalise(text: &str) -> String {
    let mut words = text.split(' ');
    let first = words.next().unwrap_or_default();
    let second_is_capital = words.next().and_then(|word| word.chars().next()).is_some_and(char::is_uppercase);
    let first_is_capitals = first.chars().count() > 1 && first.chars().all(|c| !c.is_lowercase());
    if second_is_capital || first_is_capitals || NAMES.iter().any(|name| text.starts_with(name)) {
        return text.to_owned();
    }
    small_initial(text)
}

/// The name of a person, body or group, to stand inside a sentence: only a group's common noun
/// becomes small (`các phòng, ban`), a body's name stays (`Phòng Nội vụ`).
pub fn inside(text: &str) -> String {
    if COMMON.iter().any(|word| text.starts_with(word)) { small_initial(text) } else { text.to_owned() }
}

fn small_initial(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
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
        assert_eq!(decapitalise("Ủy ban nhân dân xã"), "Ủy ban nhân dân xã");
        assert_eq!(inside("Các phòng, ban"), "các phòng, ban");
        assert_eq!(inside("Phòng Nội vụ"), "Phòng Nội vụ");
    }

    #[test]
    fn a_slip_of_the_pen_is_recognised() {
        assert_eq!(nearest("outcome", ["outcomes", "people"]), Some("outcomes"));
        assert_eq!(nearest("file-as", ["file_as", "to"]), Some("file_as"));
        assert_eq!(nearest("zzz", ["outcomes", "people"]), None);
    }
}
