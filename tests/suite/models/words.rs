//! Words of offices: names, phrases, prose, short and long, with signs among them and in composed and other letters.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use unicode_normalization::UnicodeNormalization;

/// What offices write, word by word; each is a syllable, so that no rule of spelling has anything to say.
const WORDS: &[&str] = &[
    "thi",
    "đua",
    "yêu",
    "nước",
    "xây",
    "dựng",
    "nông",
    "thôn",
    "mới",
    "phát",
    "triển",
    "kinh",
    "tế",
    "vườn",
    "rừng",
    "nghiêng",
    "khuỷu",
    "thuở",
    "quyết",
    "tâm",
    "vượt",
    "chỉ",
    "tiêu",
    "năm",
    "qua",
    "bà",
    "con",
    "đồng",
    "bào",
    "vùng",
    "cao",
    "học",
    "sinh",
    "giỏi",
    "ngoằn",
    "ngoèo",
    "trường",
    "lớp",
    "huân",
    "luyện",
    "giữ",
    "gìn",
    "trật",
    "tự",
    "an",
    "ninh",
];
/// Signs that stand in texts of offices.
const SIGNS: &[&str] =
    &["103,5%", "(12/12 thôn)", "“Dân vận khéo”", "15,7 ha", "1.250.000 đồng", "#1", "a_b", "$", "<x>", "C&T"];
const SURNAMES: &[&str] = &["Nguyễn", "Hồ", "Lê", "Y", "A", "Tôn Nữ", "Đoàn", "Bùi"];
const GIVEN: &[&str] =
    &["Thị Thùy Dương", "Văn Ngữ", "Phôn Niê", "Bh'Rao", "Quang Trung", "Hoàng Phương Khánh Huyền Trân", "Ới", "Đhem"];
/// What tells those of one name apart.
pub const ORDINALS: &[&str] = &[
    "An", "Bình", "Chi", "Dũng", "Giang", "Hạnh", "Khánh", "Lành", "Minh", "Nga", "Phúc", "Quý", "Sáu", "Thảo", "Uyên",
    "Vân", "Xuân", "Yến",
];
pub const BODIES: &[&str] = &[
    "Phòng Nội vụ",
    "Phòng Văn hóa - Xã hội",
    "Trường Tiểu học Phước Năng",
    "Thôn 6",
    "Hội Nông dân",
    "Công an",
    "Ban Quản lý rừng phòng hộ Phước Sơn - Bắc Trà My, Đội bảo vệ rừng lưu động số 2",
];
/// So many words, with a capital in front; now and then with a sign among them, now and then in decomposed letters.
pub fn words(count: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    let all = (vec(select(WORDS), count), option::weighted(0.3, select(SIGNS)), prop::bool::weighted(0.1));
    all.prop_map(|(mut words, sign, is_decomposed)| {
        let middle = words.len() / 2;
        words.extend(sign);
        let last = words.len() - 1;
        if sign.is_some() && middle > 0 {
            words.swap(middle, last);
        }
        let text = words.join(" ");
        let mut letters = text.chars();
        let text: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
        if is_decomposed { text.nfd().collect() } else { text }
    })
}

/// A phrase, mostly short.
pub fn phrase() -> impl Strategy<Value = String> {
    prop_oneof![6 => words(3..9), 1 => words(20..45)]
}

/// Prose of one to three paragraphs.
pub fn prose() -> impl Strategy<Value = Vec<String>> {
    let paragraph = prop_oneof![5 => words(6..40), 1 => words(80..160)];
    prop_oneof![6 => vec(paragraph, 1..2), 1 => vec(words(6..30), 2..4)]
}

pub fn name() -> impl Strategy<Value = String> {
    (select(SURNAMES), select(GIVEN)).prop_map(|(surname, given)| format!("{surname} {given}"))
}

pub fn date(years: std::ops::RangeInclusive<u32>) -> impl Strategy<Value = String> {
    (years, 1_u32..=12, 1_u32..=28).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"))
}
