//! What columns hold, and by which headings that is known. Headings are compared without marks, capitals, signs and
//! double spaces.

use crate::text::bare;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Ordinal,
    /// A name, and of whom, where the heading tells.
    Name,
    Honorific,
    Kind,
    Position,
    Unit,
    Form,
    Reason,
    Amount,
    /// Whether it is a worker.
    Direct,
    Note,
}

impl Field {
    /// The key of `[awards.columns]`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ordinal => "ordinal",
            Self::Name => "name",
            Self::Honorific => "honorific",
            Self::Kind => "kind",
            Self::Position => "position",
            Self::Unit => "unit",
            Self::Form => "form",
            Self::Reason => "reason",
            Self::Amount => "amount",
            Self::Direct => "direct",
            Self::Note => "note",
        }
    }
}

const HEADINGS: &[(Field, &[&str])] = &[
    (Field::Ordinal, &["stt", "tt", "so tt", "so thu tu", "thu tu", "no", "nr", "ordinal"]),
    (
        Field::Name,
        &[
            "ho va ten",
            "ho ten",
            "ho va ten ca nhan",
            "ho va ten nguoi duoc khen",
            "ten",
            "ten tap the",
            "ten ca nhan",
            "ten tap the ca nhan",
            "ten ca nhan tap the",
            "ten tap the ca nhan ho gia dinh",
            "ten don vi",
            "ten ho",
            "ten ho gia dinh",
            "ho ten chu ho",
            "ho va ten chu ho",
            "ten chu ho",
            "ho ten ten tap the",
            "ho va ten ten tap the",
            "ho va ten tap the",
            "tap the ca nhan",
            "ca nhan tap the",
            "ten tap the ho va ten",
            "ten tap the ho ten",
            "don vi ca nhan",
            "ho dem",
            "ho va dem",
            "ho va ten dem",
            "ho va ten lot",
            "ho lot",
            "ho va chu dem",
            "ho va chu lot",
            "ten nguoi duoc khen",
            "name",
            "full name",
            "recipient",
            "name of recipient",
        ],
    ),
    (Field::Honorific, &["danh xung", "xung ho", "cach xung ho", "ong ba", "honorific", "salutation"]),
    (Field::Kind, &["doi tuong", "loai", "loai doi tuong", "loai hinh", "kind", "type", "kind of recipient"]),
    (
        Field::Position,
        &["chuc vu", "chuc danh", "nghe nghiep", "chuc vu chuc danh", "chuc vu nghe nghiep", "position", "post"],
    ),
    (
        Field::Unit,
        &[
            "don vi",
            "don vi cong tac",
            "noi cong tac",
            "co quan",
            "co quan don vi",
            "co quan cong tac",
            "dia chi",
            "don vi dia chi",
            "dia chi don vi",
            "don vi cong tac dia chi",
            "noi o",
            "cho o",
            "thuong tru",
            "noi thuong tru",
            "chuc vu don vi",
            "chuc vu don vi cong tac",
            "chuc vu noi cong tac",
            "don vi de nghi",
            "unit",
            "address",
            "workplace",
        ],
    ),
    (
        Field::Form,
        &[
            "hinh thuc",
            "danh hieu",
            "hinh thuc khen thuong",
            "hinh thuc danh hieu",
            "danh hieu hinh thuc",
            "danh hieu thi dua",
            "hinh thuc khen",
            "danh hieu hinh thuc khen thuong",
            "form",
            "award",
            "title",
        ],
    ),
    (
        Field::Reason,
        &[
            "thanh tich",
            "noi dung khen",
            "noi dung khen thuong",
            "ly do",
            "ly do khen",
            "thanh tich dat duoc",
            "noi dung",
            "noi dung thanh tich",
            "tom tat thanh tich",
            "thanh tich khen thuong",
            "reason",
            "achievement",
        ],
    ),
    (
        Field::Amount,
        &[
            "so tien",
            "muc thuong",
            "tien thuong",
            "muc tien thuong",
            "so tien thuong",
            "tien",
            "muc tien",
            "thuong",
            "kinh phi",
            "thanh tien",
            "amount",
            "bonus",
        ],
    ),
    (
        Field::Direct,
        &[
            "truc tiep",
            "lao dong truc tiep",
            "nguoi lao dong truc tiep",
            "nguoi truc tiep lao dong",
            "truc tiep lao dong",
            "lao dong san xuat truc tiep",
            "direct",
            "worker",
        ],
    ),
    (Field::Note, &["ghi chu", "note", "notes", "remark", "remarks", "ky nhan"]),
];

/// A heading as it is compared: without what stands in brackets.
pub fn heading(text: &str) -> String {
    let plain = bare(text.split(['(', '[']).next().unwrap_or_default());
    if plain.is_empty() { bare(text) } else { plain }
}

/// What a column under this heading holds.
pub fn field(text: &str) -> Option<Field> {
    let heading = heading(text);
    let known = |heading: &str| HEADINGS.iter().find(|(_, words)| words.contains(&heading)).map(|(field, _)| *field);
    // The unit of money belongs to the sum, not to what the column is.
    let without_unit = || [" dong", " vnd", " d"].iter().find_map(|unit| heading.strip_suffix(unit));
    known(&heading).or_else(|| known(without_unit()?))
}

/// Whether the heading begins as that of names does: `Họ và tên người được đề nghị`.
pub fn leads_name(text: &str) -> bool {
    let heading = heading(text);
    let names = HEADINGS.iter().filter(|(field, _)| *field == Field::Name).flat_map(|(_, words)| *words);
    let mut leads = names.filter(|words| words.contains(' '));
    leads.any(|lead| heading.strip_prefix(lead).is_some_and(|rest| rest.starts_with(' ')))
}

/// Whether the heading is that of a name's first part, with the rest in the next column.
pub fn is_family_part(text: &str) -> bool {
    matches!(
        heading(text).as_str(),
        "ho dem" | "ho va dem" | "ho va ten dem" | "ho va ten lot" | "ho lot" | "ho va chu dem" | "ho va chu lot"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_all_their_wordings() {
        for (text, meant) in [
            ("STT", Field::Ordinal),
            ("Họ và  tên", Field::Name),
            ("HO TEN", Field::Name),
            ("Tên tập thể, cá nhân", Field::Name),
            ("Mức thưởng (đồng)", Field::Amount),
            ("Số tiền\n(đồng)", Field::Amount),
            ("Số tiền đồng", Field::Amount),
            ("Trực tiếp lao động", Field::Direct),
            ("Đơn vị công tác/địa chỉ", Field::Unit),
            ("Hình thức, danh hiệu", Field::Form),
            ("Nội dung khen", Field::Reason),
            ("Full name", Field::Name),
        ] {
            assert_eq!(field(text), Some(meant), "{text}");
        }
        assert_eq!(field("DANH SÁCH KHEN THƯỞNG"), None);
    }
}
