//! The documents of a conference: their kinds (Annex III) and what one of them says of itself.

use super::agency::Agency;
use super::conference::PersonId;
use crate::table::{Line, Located, Prose, words};
use crate::text::Date;

/// The kinds of documents that can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentKind {
    /// Báo cáo tổng kết (model 1.4).
    Report,
    /// Thông báo kết luận (model 1.4).
    Conclusion,
}

impl DocumentKind {
    pub const ALL: &'static [Self] = &[Self::Report, Self::Conclusion];

    /// The name by which files, commands and templates know it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Report => "bao-cao",
            Self::Conclusion => "thong-bao",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.id() == id)
    }

    /// Tên loại, as it is printed.
    pub fn type_name(self) -> &'static str {
        match self {
            Self::Report => "BÁO CÁO",
            Self::Conclusion => "THÔNG BÁO",
        }
    }

    /// Abbreviation in the document's symbol (Annex III, I).
    pub fn abbreviation(self) -> &'static str {
        match self {
            Self::Report => "BC",
            Self::Conclusion => "TB",
        }
    }
}

words! {
    /// Mức độ khẩn (Annex I, Part I, III.2.b).
    pub enum Urgency {
        Urgent = "khan",
        VeryUrgent = "thuong-khan",
        Flash = "hoa-toc",
    }
}

/// One document to make.
#[derive(Debug, Clone)]
pub struct Document {
    pub kind: DocumentKind,
    /// The body that issues it: the conference's, or another one of its own.
    pub agency: Agency,
    /// Without it the document is a draft: room is left for the number.
    pub number: Option<u32>,
    /// The symbol behind the number: `BC-UBND`.
    pub symbol: String,
    pub date: Located<Date>,
    /// Whether the day is settled: a draft without number and date leaves room for it.
    pub dated: bool,
    pub signer: PersonId,
    /// Lines above the signature: in whose name, then the position.
    pub authority: Vec<Line>,
    /// Kính gửi.
    pub to: Vec<Line>,
    /// Nơi nhận, with the derived first and last lines.
    pub recipients: Vec<Line>,
    pub urgency: Option<Urgency>,
    pub subject: Option<Line>,
    pub opening: Option<Prose>,
    pub closing: Option<Prose>,
    pub sections: Vec<Section>,
}

/// A section that is added to the derived ones.
#[derive(Debug, Clone)]
pub struct Section {
    pub title: Line,
    pub text: Prose,
    /// Numeral of the section behind which it stands; the last one when there is none.
    pub after: Option<Line>,
}
