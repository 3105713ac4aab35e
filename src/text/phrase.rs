//! Joining a phrase to what stands around it.

use super::slug::unmarked;

/// `text` without the sign that ends it (`.`, `;`, `./.`), so that another can be set.
pub fn unended(text: &str) -> &str {
    let text = text.trim_end();
    let text = text.strip_suffix("./.").unwrap_or(text);
    text.trim_end_matches(['.', ';', ',', ':']).trim_end()
}

/// `text` ending as a sentence: a full stop follows a last word that has no sign.
pub fn closed(text: &str) -> String {
    let text = text.trim_end();
    let bare = text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '”' | '"' | '%'));
    if bare { format!("{text}.") } else { text.to_owned() }
}

/// `text` with a capital first letter.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase).into_iter().flatten();
    first.chain(letters.as_str().chars()).collect()
}

/// An item of a list without the sign that its writer set behind it: the list sets its own.
pub fn item(text: &str) -> &str {
    match text.trim_end().strip_suffix([';', '.']) {
        Some(bare) if bare.ends_with(|c: char| c.is_alphanumeric() || c == ')') => bare,
        _ => text,
    }
}

/// Words that are never the name of somebody, and so are small inside a sentence.
const COMMON: &[&str] = &[
    "Các ",
    "Những ",
    "Một số ",
    "Toàn ",
    "Tất cả ",
    "Mọi ",
    "Lãnh đạo ",
    "Đại diện ",
    "Đại biểu ",
    "Cán bộ ",
    "Địa bàn ",
    "Nguồn ",
];

/// The name of a person, body or group, to stand inside a sentence: only a group's common noun
/// becomes small (`các phòng, ban`), a body's name stays (`Phòng Nội vụ`).
pub fn inside(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if COMMON.iter().any(|word| text.starts_with(word)) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

/// Words with which the name of a body begins, or which keep their capital anywhere.
const NAMES: &[&str] = &[
    "Ủy ban",
    "Uỷ ban",
    "Hội đồng",
    "Hội nghị",
    "Hội ",
    "Đảng",
    "Nhà nước",
    "Nhân dân",
    "Huyện ủy",
    "Quận ủy",
    "Thành ủy",
    "Tỉnh ủy",
    "Chính phủ",
    "Quốc hội",
];

/// Verbs behind which a name may stand.
const VERBS: &[&str] = &["Trao", "Tặng", "Nghe", "Ký", "Mở", "Trình", "Gửi", "Xem", "Báo", "Đọc", "Có", "Là"];

/// A clause to stand inside a sentence: its first letter is small (`đã có thành tích`), unless it
/// begins with a name.
pub fn phrase(text: &str) -> String {
    let mut words = text.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let capital = |word: &str, at: usize| word.chars().nth(at).is_some_and(char::is_uppercase);
    let named = capital(first, 1)
        || capital(second, 0) && !VERBS.contains(&first)
        || NAMES.iter().any(|name| text.starts_with(name));
    let mut letters = text.chars();
    match letters.next() {
        Some(letter) if !named => letter.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

/// A list inside a sentence: `15 tập thể, 45 cá nhân và 02 hộ gia đình`.
pub fn listed(items: &[String]) -> String {
    match items {
        [first @ .., last] if !first.is_empty() => format!("{} và {last}", first.join(", ")),
        _ => items.concat(),
    }
}

/// The candidate that `word` was most likely meant to be, for "did you mean": marks that were left out, or typed where none
/// belong, are the least slip.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = (word.chars().count() / 3).max(1);
    let folded = |text: &str| text.to_lowercase().replace('_', "-");
    let plain = |text: &str| unmarked(text).collect::<String>();
    let word = folded(word);
    let bare = plain(&word);
    let distances = |candidate: &str| {
        let candidate = folded(candidate);
        let as_written = strsim::damerau_levenshtein(&word, &candidate);
        (strsim::damerau_levenshtein(&bare, &plain(&candidate)).min(as_written), as_written)
    };
    candidates
        .into_iter()
        .map(|candidate| (distances(candidate), candidate))
        .filter(|((distance, _), _)| *distance <= most)
        .min_by_key(|(distances, _)| *distances)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_found_with_and_without_marks() {
        assert_eq!(nearest("trước", ["truoc", "sau"]), Some("truoc"));
        assert_eq!(nearest("xã", ["tinh", "xa", "phuong"]), Some("xa"));
        assert_eq!(nearest("Hồ Thị Lan", ["Hồ Thị Lân", "Hồ Thị Lan"]), Some("Hồ Thị Lan"));
        assert_eq!(nearest("signs_for", ["signs-for"]), Some("signs-for"));
        assert_eq!(nearest("dai", ["ngan", "cap", "day-du"]), None);
    }

    #[test]
    fn ends_are_set_once() {
        assert_eq!(unended("thực hiện./."), "thực hiện");
        assert_eq!(closed("thực hiện"), "thực hiện.");
        assert_eq!(closed("thực hiện;"), "thực hiện;");
        assert_eq!([item("UBND xã;"), item("VT, VP."), item("./.")], ["UBND xã", "VT, VP", "./."]);
        assert_eq!(closed("như sau:"), "như sau:");
    }

    #[test]
    fn a_name_keeps_its_capital() {
        assert_eq!(inside("Các phòng, ban"), "các phòng, ban");
        assert_eq!(inside("Phòng Nội vụ"), "Phòng Nội vụ");
    }

    #[test]
    fn a_clause_begins_small_unless_with_a_name() {
        let clauses =
            ["Đã có thành tích", "Bế mạc Hội nghị", "Trao Giấy khen", "UBND huyện", "Phòng Nội vụ", "Đảng ủy xã", ""];
        let small =
            ["đã có thành tích", "bế mạc Hội nghị", "trao Giấy khen", "UBND huyện", "Phòng Nội vụ", "Đảng ủy xã", ""];
        assert_eq!(clauses.map(phrase), small);
    }

    #[test]
    fn the_last_of_a_list_is_joined_by_a_word() {
        let of = |items: &[&str]| listed(&items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>());
        assert_eq!([of(&[]), of(&["a"]), of(&["a", "b"])], ["", "a", "a và b"]);
        assert_eq!(of(&["a", "b", "c"]), "a, b và c");
    }

    #[test]
    fn a_slip_of_the_pen_is_recognised() {
        assert_eq!(nearest("outcome", ["outcomes", "people"]), Some("outcomes"));
        assert_eq!(nearest("file-as", ["file_as", "to"]), Some("file_as"));
        assert_eq!(nearest("zzz", ["outcomes", "people"]), None);
    }
}
