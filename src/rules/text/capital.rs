//! Capitals of bodies, titles and names (Annex II, III to V).

use std::ops::Range;
use std::sync::LazyLock;

use super::Fault;
use super::words::{Phrases, Word, Words, is_space, recase};

/// Bodies and offices whose later syllables are small unless they name a field (Annex II, IV.1.a,
/// V.3); the longer of two that begin alike stands first.
const BODIES: &[&str] = &[
    "Ủy ban nhân dân",
    "Uỷ ban nhân dân",
    "Hội đồng nhân dân",
    "Tòa án nhân dân",
    "Toà án nhân dân",
    "Quân đội nhân dân",
    "Ủy ban",
    "Uỷ ban",
    "Hội đồng",
    "Phó Chủ tịch",
    "Chủ tịch",
    "Phó Bí thư",
    "Bí thư",
    "Chánh Văn phòng",
    "Văn phòng",
    "Trưởng phòng",
    "Thường trực",
    "Ban Chấp hành",
    "Ban Thường vụ",
    "Ban Chỉ đạo",
    "Ban Tổ chức",
    "Tỉnh ủy",
    "Huyện ủy",
];

/// `Hội Đồng hương`: the second syllable begins another word.
const OTHER_WORD: &[(&str, &[&str])] =
    &[("Hội đồng", &["hương", "môn", "nghiệp", "ngũ", "đội"]), ("Chủ tịch", &["thu"]), ("Ban Tổ chức", &["năng"])];

/// Names that Annex II spells out or that its rules fix, as they must stand. Where the first
/// syllable is small here, a sentence may begin with it.
const NAMES: &[&str] = &[
    "Thủ đô Hà Nội",
    "Thành phố Hồ Chí Minh",
    "Cách mạng tháng Tám",
    "Liên hợp quốc",
    "Anh hùng Lao động",
    "Huân chương Lao động",
    "Huân chương Sao vàng",
    "Nghệ sĩ Nhân dân",
    "Nhà giáo Nhân dân",
    "Thầy thuốc Nhân dân",
    "Đảng Cộng sản Việt Nam",
    "ngày Quốc khánh",
    "ngày Quốc tế Lao động",
    "tết Nguyên đán",
    "tết Trung thu",
    "tết Đoan ngọ",
];

/// Words before the name of a street, square or park: `đường`, `quảng trường`, `công viên`.
const STREETS: &[&str] = &["đường", "phố", "trường", "viên"];

static BODIES_BY_FIRST: LazyLock<Phrases<&str>> = LazyLock::new(|| itself(BODIES));
static NAMES_BY_FIRST: LazyLock<Phrases<&str>> = LazyLock::new(|| itself(NAMES));

/// Of each phrase is known how it is written.
fn itself(phrases: &[&'static str]) -> Phrases<&'static str> {
    Phrases::of(phrases.iter().map(|phrase| (*phrase, *phrase)))
}

/// Superfluous capitals in a body's name or an office: `Ủy Ban Nhân Dân`.
pub fn bodies(text: &str) -> Vec<Fault> {
    let words = Words::of(text);
    let mut faults = Vec::new();
    let mut index = 0;
    while index < words.len() {
        let body = BODIES_BY_FIRST.at(&words, index).find_map(|(body, range)| {
            let count = body.split(' ').count();
            let others = OTHER_WORD.iter().find(|(of, _)| *of == body).map_or(&[][..], |(_, others)| others);
            let begins = words.list[index].is_capital();
            (begins && !others.contains(&words.joined_after(index + count - 1))).then_some((body, range, count))
        });
        let Some((body, range, count)) = body else {
            faults.extend(emulation_council(&words, index));
            index += 1;
            continue;
        };
        // Trần Văn Phòng is a person.
        let person = body == "Văn phòng" && index > 0 && is_name(&words, index - 1);
        let superfluous = !person
            && body.split(' ').zip(&words.list[index..]).any(|(right, word)| {
                let small = right.chars().next().is_some_and(char::is_lowercase);
                small && word.is_capital() && !word.is_all_capitals()
            });
        if superfluous {
            faults.push(Fault::at(range).arg("right", body));
            index += count;
        } else {
            faults.extend(emulation_council(&words, index));
            index += 1;
        }
    }
    faults
}

/// Whether the word `index` looks like the part of a name right before another.
fn is_name(words: &Words<'_>, index: usize) -> bool {
    words.list[index].is_capital() && !words.list[index].is_all_capitals() && words.gap_after(index) == " "
}

/// `Hội đồng thi đua, khen thưởng`: the words for its field take capitals, and the name in law has
/// a dash.
fn emulation_council(words: &Words<'_>, index: usize) -> Option<Fault> {
    const LOWER: [&str; 6] = ["hội", "đồng", "thi", "đua", "khen", "thưởng"];
    let same = LOWER.iter().enumerate().all(|(offset, word)| words.lower(index + offset) == *word);
    let near = [1, 2, 3, 5].iter().all(|offset| is_space(words.gap_before(index + offset)));
    let short = words.gap_before(index + 4).chars().all(|c| matches!(c, ' ' | ',' | '-' | '–' | '\n'));
    if !(same && near && short) {
        return None;
    }
    let named = words.list[index].is_capital() && !words.list[index].is_all_capitals();
    let wrong = words.list[index + 2].is_small() || words.list[index + 4].is_small();
    (named && wrong).then(|| Fault::at(words.range(index, index + 5)).arg("right", "Hội đồng Thi đua - Khen thưởng"))
}

/// Names with other capitals than theirs: `huân chương Lao động`, `TP.HCM`, `quận 1`.
pub fn names(text: &str) -> Vec<Fault> {
    let words = Words::of(text);
    let mut faults = Vec::new();
    for index in 0..words.len() {
        faults.extend(NAMES_BY_FIRST.at(&words, index).find_map(|(name, range)| misnamed(&words, index, name, range)));
        faults.extend(saigon(&words, index));
        faults.extend(numbered_unit(&words, index));
    }
    faults
}

fn misnamed(words: &Words<'_>, index: usize, name: &str, range: Range<usize>) -> Option<Fault> {
    let count = name.split(' ').count();
    let found = &words.list[index..index + count];
    if found.iter().all(|word| word.is_all_capitals()) {
        return None;
    }
    let wrong = name.split(' ').zip(found).enumerate().any(|(offset, (right, word))| {
        let begins = offset == 0 && right.chars().next().is_some_and(char::is_lowercase);
        !begins && right != word.text
    });
    // A street is a place, each syllable of which takes a capital.
    let street = STREETS.contains(&words.joined_before(index)) && found.iter().all(Word::is_capital);
    let right = if found[0].is_capital() { recase(name, "A") } else { name.to_owned() };
    (wrong && !street).then(|| Fault::at(range).arg("right", right))
}

/// `TP.HCM`, `TPHCM`, `Tp. HCM`; not inside a symbol such as 12/TB-TPHCM.
fn saigon(words: &Words<'_>, index: usize) -> Option<Fault> {
    let free = |index: usize, gap: &str| {
        gap.is_empty() || gap.starts_with([' ', ',', '.', ';', ':', ')', '\n', '”']) || index == 0
    };
    let clear_before = index == 0 || words.gap_before(index).ends_with([' ', '\n', '(', '“']);
    let last = match words.lower(index) {
        "tphcm" => index,
        "tp" if words.lower(index + 1) == "hcm" && matches!(words.gap_after(index), "." | " " | ". ") => index + 1,
        _ => return None,
    };
    let clear = clear_before && free(last + 1, words.gap_after(last));
    clear.then(|| Fault::at(words.range(index, last)).arg("right", "Thành phố Hồ Chí Minh"))
}

/// `quận 1`, `phường 5`: with a figure, the common noun takes a capital, too (III.1.b).
fn numbered_unit(words: &Words<'_>, index: usize) -> Option<Fault> {
    let unit = matches!(words.list[index].text, "quận" | "phường");
    let next = words.list.get(index + 1)?;
    let figure = next.is_number() && next.text.len() < 3 && words.gap_after(index) == " ";
    // `02 quận 12 phường` counts them.
    let counted = words.joined_before(index).bytes().any(|b| b.is_ascii_digit());
    let counts = matches!(words.joined_after(index + 1), "phường" | "xã" | "thị" | "tổ" | "khu");
    let right = recase(&format!("{} {}", words.lower(index), next.text), "A");
    (unit && figure && !counted && !counts).then(|| Fault::at(words.range(index, index + 1)).arg("right", right))
}
