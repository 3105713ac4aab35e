//! A word or a phrase that stands twice. Vietnamese doubles words on purpose (luôn luôn, dần dần,
//! chung chung) and by the meeting of two compounds (cơ quan | quan tâm), so a single word counts
//! only when it is a grammatical one that is never doubled; two words in a row always do.

use super::Fault;
use super::words::{Words, is_space};

/// Words that no sentence doubles.
const NEVER_DOUBLED: &[&str] = &[
    "các", "những", "và", "của", "với", "cho", "được", "đã", "sẽ", "đang", "cũng", "vẫn", "tại", "theo", "để", "này",
    "khi", "nếu", "vì", "nên", "thì", "mà", "rằng", "bị", "do", "bởi", "nhằm", "hoặc", "nhưng", "mỗi", "mọi", "giữa",
    "gồm", "nhiều", "trong", "trên", "ngoài", "dưới", "về", "một",
];

/// `bên trong trong năm`, `nêu trên trên cơ sở`, `trở về về`: the first belongs to the word before it.
const OWN_COMPANY: &[(&str, &[&str])] = &[
    ("trong", &["bên", "phía", "ở", "từ", "nước"]),
    ("trên", &["nêu", "kể", "nói", "như", "bên", "phía", "ở", "cấp"]),
    ("ngoài", &["bên", "phía", "ở", "nước"]),
    ("dưới", &["bên", "phía", "ở", "cấp"]),
    ("về", &["trở", "đi", "kéo", "tải", "gửi", "mang", "đem", "chuyển", "nộp", "quay"]),
    ("cho", &["sao", "trao"]),
    ("theo", &["kèm", "tiếp", "đi", "kéo"]),
    ("tại", &["hiện", "tồn"]),
    ("bị", &["thiết", "chuẩn", "trang"]),
    ("do", &["tự", "lý", "nguyên"]),
];

/// Words of two syllables that begin another one: `xã hội | xã hội chủ nghĩa`.
const BEGINS_ANOTHER: &[&str] = &["xã hội"];
/// Words behind which a verb names who acts: `người đăng ký | đăng ký`.
const ACTORS: &[&str] = &["người", "viên", "bên", "quan", "vị", "chức", "nhà"];

pub fn doubled(text: &str) -> Vec<Fault> {
    let words = Words::of(text);
    let mut faults = Vec::new();
    let mut index = 0;
    while index < words.len() {
        if let Some(count) = repeated(&words, index) {
            let range = words.range(index, index + 2 * count - 1);
            let once = words.range(index, index + count - 1);
            faults.push(Fault::at(range).arg("word", &text[once]));
            index += 2 * count;
        } else {
            index += 1;
        }
    }
    faults
}

/// How many words from `index` on stand again right behind: two, one or none.
fn repeated(words: &Words<'_>, index: usize) -> Option<usize> {
    let same = |a: usize, b: usize| {
        let (Some(first), Some(second)) = (words.list.get(a), words.list.get(b)) else { return false };
        // A capital begins something new: `Các các-ten`, `tổ chức Tổ chức`.
        first.lower == second.lower && !second.is_capital() && !second.is_number() && is_space(words.gap_before(b))
    };
    let pair = same(index, index + 2) && same(index + 1, index + 3) && is_space(words.gap_before(index + 1));
    if pair && words.lower(index) != words.lower(index + 1) {
        let two = format!("{} {}", words.lower(index), words.lower(index + 1));
        let two_words = BEGINS_ANOTHER.contains(&two.as_str()) || ACTORS.contains(&words.joined_before(index));
        return (!two_words).then_some(2);
    }
    let word = words.lower(index);
    let never = NEVER_DOUBLED.contains(&word);
    let company = OWN_COMPANY.iter().find(|(of, _)| *of == word).map_or(&[][..], |(_, before)| before);
    let apart = company.contains(&words.joined_before(index));
    // Inside a sentence a capital is a name's: `Đàng Trong trong năm`.
    let name = words.list[index].is_capital() && !words.joined_before(index).is_empty();
    (never && !apart && !name && same(index, index + 1)).then_some(1)
}
