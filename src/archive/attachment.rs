//! A file that a document carries.

/// Most bytes that a document carries, and that are taken out of one.
pub const MOST_BYTES: u64 = 32 << 20;

/// What a file is to the document that carries it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Conference,
    List,
    Picture,
    Pack,
    /// The numbers that were given, where a list alone would give others.
    Numbers,
    /// The list of all that is carried.
    Contents,
}

impl Role {
    /// What readers of PDF show beside the name.
    pub fn description(self) -> &'static str {
        match self {
            Self::Conference => "Tệp hội nghị",
            Self::List => "Danh sách khen thưởng",
            Self::Picture => "Hình của hội nghị",
            Self::Pack => "Gói mẫu của cơ quan",
            Self::Numbers => "Các số đã cấp",
            Self::Contents => "Bảng kê tệp nguồn của Vanthu",
        }
    }
}

/// A file that a document carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// From the folder of the conference, with `/`.
    pub path: String,
    pub role: Role,
    pub bytes: Vec<u8>,
}

impl Attachment {
    pub fn mime(&self) -> &'static str {
        ending(&self.path).and_then(mime).unwrap_or("application/octet-stream")
    }
}

/// Endings of the names that sources have, with their kinds.
const KINDS: &[(&str, &str)] = &[
    ("csv", "text/csv"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("json", "application/json"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("toml", "application/toml"),
    ("txt", "text/plain"),
    ("webp", "image/webp"),
    ("xls", "application/vnd.ms-excel"),
    ("xlsm", "application/vnd.ms-excel.sheet.macroenabled.12"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("zip", "application/zip"),
];

/// How the name of a file ends; none where that is all of the name.
pub fn ending(path: &str) -> Option<&str> {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()).map(|(_, ending)| ending)
}

/// The kind of files whose names end so, if sources are of it.
pub fn mime(ending: &str) -> Option<&'static str> {
    KINDS.iter().find(|(known, _)| ending.eq_ignore_ascii_case(known)).map(|(_, mime)| *mime)
}
