//! The words that offices use in their lists. All of them are compared without marks, capitals, signs
//! and double spaces.

use super::fields::heading;
use crate::model::{AwardForm, RecipientKind};
use crate::text::{bare, compose};

/// The only form that `texts` name, as titles above a table do.
pub fn form_named<'a>(texts: impl Iterator<Item = &'a str>) -> Option<AwardForm> {
    let words = format!(" {} ", bare(&texts.collect::<Vec<_>>().join(" ")));
    let says = |form: AwardForm| words.contains(&format!(" {} ", bare(form.name())));
    let said: Vec<AwardForm> = AwardForm::ALL.iter().copied().filter(|form| says(*form)).collect();
    // `Tập thể lao động tiên tiến` holds the words of another title.
    let is_part =
        |form: &AwardForm| said.iter().any(|other| other != form && bare(other.name()).contains(&bare(form.name())));
    match said.iter().filter(|form| !is_part(form)).collect::<Vec<_>>().as_slice() {
        [form] => Some(**form),
        _ => None,
    }
}

/// Whose names stand under this heading; `None` where it can be anybody's.
pub fn named_kind(text: &str) -> Option<RecipientKind> {
    let heading = heading(text);
    let has = |words: &[&str]| words.iter().any(|word| heading.contains(word));
    match (has(&["tap the", "don vi"]), has(&["ho gia dinh", "chu ho", "ten ho"]), has(&["ca nhan", "ho ten", "ho va"]))
    {
        (true, false, false) => Some(RecipientKind::Collective),
        (false, true, _) => Some(RecipientKind::Household),
        (true, _, _) => None,
        _ => Some(RecipientKind::Individual),
    }
}

const KINDS: &[(RecipientKind, &[&str])] = &[
    (RecipientKind::Collective, &["tap the", "cac tap the", "don vi", "tt", "collective", "group", "tap the"]),
    (RecipientKind::Individual, &["ca nhan", "cac ca nhan", "cn", "individual", "person"]),
    (RecipientKind::Household, &["ho gia dinh", "cac ho gia dinh", "gia dinh", "ho", "hgd", "household", "family"]),
];

/// The kind that a cell names.
pub fn kind(text: &str) -> Option<RecipientKind> {
    let word = bare(text);
    let by_word = KINDS.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(kind, _)| *kind);
    by_word.or_else(|| RecipientKind::ALL.iter().copied().find(|kind| kind.word() == text.trim()))
}

/// Whether a name is surely that of a body or of a household. Marks count: `Hồ Ông` is a person.
pub fn is_body(name: &str) -> bool {
    const LEADS: [&str; 20] = [
        "tập thể ",
        "trường ",
        "trạm ",
        "ubnd ",
        "ủy ban ",
        "uỷ ban ",
        "công an ",
        "chi bộ ",
        "đảng bộ ",
        "phòng ",
        "thôn ",
        "nhân dân ",
        "hội nông dân ",
        "hội liên hiệp ",
        "hội cựu chiến binh ",
        "hộ ông ",
        "hộ bà ",
        "hộ gia đình ",
        "gia đình ông ",
        "gia đình bà ",
    ];
    let name = compose(name.trim()).to_lowercase();
    LEADS.iter().any(|lead| name.starts_with(lead))
}

/// Whether a cell says yes, or no.
pub fn yes(text: &str) -> Option<bool> {
    match bare(text).as_str() {
        "x" | "co" | "1" | "v" | "dung" | "yes" | "true" => Some(true),
        "khong" | "0" | "no" | "false" => Some(false),
        "" if text.contains(['✓', '✔', '√', '☑', '×']) => Some(true),
        "" if text.trim().chars().all(|c| matches!(c, '-' | '–' | '—' | '☐')) => Some(false),
        _ => None,
    }
}

/// The kind with which a group row begins (`TẬP THỂ (23)`), and what follows.
pub fn leading_kind(words: &str) -> Option<(RecipientKind, &str)> {
    const LEADS: [(&str, RecipientKind); 3] = [
        ("tap the", RecipientKind::Collective),
        ("ca nhan", RecipientKind::Individual),
        ("ho gia dinh", RecipientKind::Household),
    ];
    let rest = ["danh sach ", "doi voi ", "cac ", "khen thuong "]
        .iter()
        .fold(words, |rest, lead| rest.strip_prefix(lead).unwrap_or(rest));
    let (rest, kind) = LEADS.iter().find_map(|(lead, kind)| Some((rest.strip_prefix(lead)?, *kind)))?;
    (rest.is_empty() || rest.starts_with(' ')).then_some((kind, rest.trim_start()))
}

const FORMS: &[(AwardForm, &[&str])] = &[
    (AwardForm::Merit, &["giay khen", "gk"]),
    (AwardForm::HighMerit, &["bang khen", "bk"]),
    (AwardForm::AdvancedWorker, &["lao dong tien tien", "ldtt"]),
    (
        AwardForm::AdvancedCollective,
        &["tap the lao dong tien tien", "tap the tien tien", "ttldtt", "tt ldtt", "don vi tien tien"],
    ),
    (
        AwardForm::Fighter,
        &["chien si thi dua co so", "chien sy thi dua co so", "cstd co so", "cstdcs", "chien si thi dua cs"],
    ),
    (AwardForm::ExcellentCollective, &["tap the lao dong xuat sac", "ttldxs", "tt ldxs"]),
    (AwardForm::ProvincialFighter, &["chien si thi dua cap tinh", "chien sy thi dua cap tinh", "cstd cap tinh"]),
    (AwardForm::Flag, &["co thi dua"]),
    (AwardForm::CulturalFamily, &["gia dinh van hoa", "gdvh"]),
    (AwardForm::CulturalVillage, &["thon van hoa", "thon to dan pho van hoa", "to dan pho van hoa"]),
];

/// The form that a cell names; whose award it is (`Giấy khen của Chủ tịch UBND xã`) changes nothing.
pub fn form(text: &str) -> Option<AwardForm> {
    let words = bare(text);
    let words =
        ["tang ", "danh hieu ", "tang danh hieu "].iter().find_map(|lead| words.strip_prefix(lead)).unwrap_or(&words);
    let words = words.split(" cua ").next().unwrap_or(words);
    let by_words = FORMS.iter().find(|(_, known)| known.contains(&words)).map(|(form, _)| *form);
    by_words.or_else(|| AwardForm::ALL.iter().copied().find(|form| form.word() == text.trim()))
}

/// Whether a row begins as a sum does: `Cộng`, `Tổng số: 113`, `Danh sách này có ...`. Marks count:
/// `Tòng` is a family's name, and `Công an xã` no sum.
pub fn is_total(text: &str) -> bool {
    const SURE: [&str; 5] = ["tổng cộng", "tổng số", "danh sách này có", "danh sách có", "ấn định danh sách"];
    const ALONE: [&str; 3] = ["cộng", "tổng", "total"];
    let text = compose(text.trim()).to_lowercase();
    let rest = |lead: &str| text.strip_prefix(lead).map(str::trim_start);
    let counts = |rest: &str| {
        let goes_on = ["số", "tiền", "các", "tập thể", "cá nhân", "hộ", "nhóm", "mục", "i", "a", "b"];
        rest.is_empty()
            || rest.starts_with(|c: char| !c.is_alphabetic())
            || goes_on
                .iter()
                .any(|word| rest.split([' ', ':']).next() == word.split(' ').next() && rest.starts_with(word))
    };
    SURE.iter().any(|lead| rest(lead).is_some())
        || ALONE.iter().any(|lead| rest(lead).is_some_and(&counts))
        || text.is_ascii() && ["tong cong", "cong", "tong so"].contains(&bare(&text).as_str())
}

/// Whether the table ends here: what follows are dates and signatures.
pub fn is_end(words: &str) -> bool {
    let is_date = words.contains(" ngay ") && words.contains(" thang ") && words.contains(" nam ");
    let ends = ["bang chu", "so tien bang chu", "nguoi lap", "ky ghi ro", "noi nhan", "nguoi tong hop", "ke toan"];
    is_date || ends.iter().any(|lead| words.starts_with(lead))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_total_is_no_police() {
        for (text, total) in [
            ("Cộng", true),
            ("TỔNG CỘNG: 113", true),
            ("Danh sách này có 23 tập thể./.", true),
            ("Tổng số tiền", true),
            ("TONG CONG", true),
            ("Cộng (I)", true),
            ("Công an xã", false),
            ("Tòng Thị Hoa", false),
            ("Tổng công ty Điện", false),
            ("Cộng đồng thôn 2", false),
        ] {
            assert_eq!(is_total(text), total, "{text}");
        }
    }

    #[test]
    fn forms_and_kinds_are_known_by_their_words() {
        assert_eq!(form("Giấy khen của Chủ tịch UBND xã"), Some(AwardForm::Merit));
        assert_eq!(form("chien-si-thi-dua-co-so"), Some(AwardForm::Fighter));
        assert_eq!(
            [kind("Tập thể"), kind("ca-nhan"), kind("HỘ GĐ")],
            [Some(RecipientKind::Collective), Some(RecipientKind::Individual), None]
        );
        assert_eq!(leading_kind("tap the 23"), Some((RecipientKind::Collective, "23")));
        assert_eq!(named_kind("Tên tập thể, cá nhân"), None);
        assert_eq!(named_kind("Họ và tên"), Some(RecipientKind::Individual));
    }
}
