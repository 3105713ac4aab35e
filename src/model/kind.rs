//! The kinds of documents: those of Annex III that a conference needs, and what a pack adds to them.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use super::award::AwardForm;
use crate::table::words;

/// The kinds of documents that can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentKind {
    /// Báo cáo tổng kết (model 1.4).
    Report,
    /// Thông báo kết luận (model 1.4).
    Conclusion,
    /// Quyết định khen thưởng with its list (models 1.2, 2.1).
    Decision,
    /// Giấy mời, one for each of those who are invited (model 1.7).
    Invitation,
    /// Chương trình (model 1.4).
    Programme,
    /// Biên bản hội nghị (model 1.9).
    Minutes,
    /// Kế hoạch tổ chức hội nghị (model 1.4).
    Plan,
    /// Tờ trình đề nghị khen thưởng (model 1.4).
    Proposal,
    /// Công văn hướng dẫn tổng kết, bình xét (model 1.5).
    Letter,
    /// Bảng theo dõi, a list that goes with the notice.
    Tracking,
    /// Danh sách ký nhận, a list that goes with the decision.
    Receipt,
    /// Certificates of one form, one for each recipient.
    Certificate(AwardForm),
    /// A kind that a pack adds (model 1.4, or a list).
    Own(OwnKind),
}

impl DocumentKind {
    /// Those that the program knows.
    pub const ALL: &'static [Self] = &[
        Self::Report,
        Self::Conclusion,
        Self::Decision,
        Self::Invitation,
        Self::Programme,
        Self::Minutes,
        Self::Plan,
        Self::Proposal,
        Self::Letter,
        Self::Tracking,
        Self::Receipt,
        Self::Certificate(AwardForm::Merit),
        Self::Certificate(AwardForm::HighMerit),
        Self::Certificate(AwardForm::AdvancedWorker),
        Self::Certificate(AwardForm::AdvancedCollective),
        Self::Certificate(AwardForm::Fighter),
        Self::Certificate(AwardForm::ExcellentCollective),
        Self::Certificate(AwardForm::ProvincialFighter),
        Self::Certificate(AwardForm::CulturalFamily),
        Self::Certificate(AwardForm::CulturalVillage),
    ];

    /// Id, name and abbreviation (Annex III, I), in one place.
    fn names(self) -> (&'static str, &'static str, Option<&'static str>) {
        match self {
            Self::Report => ("bao-cao", "Báo cáo", Some("BC")),
            Self::Conclusion => ("thong-bao", "Thông báo", Some("TB")),
            Self::Decision => ("quyet-dinh", "Quyết định", Some("QĐ")),
            Self::Invitation => ("giay-moi", "Giấy mời", Some("GM")),
            Self::Programme => ("chuong-trinh", "Chương trình", Some("CTr")),
            Self::Minutes => ("bien-ban", "Biên bản", Some("BB")),
            Self::Plan => ("ke-hoach", "Kế hoạch", Some("KH")),
            Self::Proposal => ("to-trinh", "Tờ trình", Some("TTr")),
            Self::Letter => ("cong-van", "Công văn", None),
            Self::Tracking => ("theo-doi", "Bảng theo dõi", None),
            Self::Receipt => ("ky-nhan", "Danh sách", None),
            Self::Certificate(form) => (form.word(), form.name(), None),
            Self::Own(OwnKind(own)) => (&own.id, &own.name, own.abbreviation.as_deref()),
        }
    }

    /// The name by which files, commands and templates know it.
    pub fn id(self) -> &'static str {
        self.names().0
    }

    /// The kind of this id among those that the program knows.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.id() == id)
    }

    /// Its name in running text.
    pub fn name(self) -> &'static str {
        self.names().1
    }

    /// Abbreviation in the document's symbol (Annex III, I); an official letter has none.
    pub fn abbreviation(self) -> Option<&'static str> {
        self.names().2
    }

    /// The award whose certificates these are.
    pub fn certifies(self) -> Option<AwardForm> {
        match self {
            Self::Certificate(form) => Some(form),
            _ => None,
        }
    }

    /// Whether it is a list that goes with another document: without number, date and authority.
    pub fn is_list(self) -> bool {
        match self {
            Self::Own(OwnKind(own)) => own.is_list,
            _ => matches!(self, Self::Tracking | Self::Receipt),
        }
    }
}

words! {
    /// What a kind of a pack's own cannot do without; the words are those of the messages.
    pub enum Need {
        Results = "results",
        Directives = "directives",
        Awards = "awards",
        Amounts = "amounts",
        Attendees = "attendees",
        Agenda = "agenda",
        Venue = "venue",
        Chair = "chair",
        Secretary = "secretary",
    }
}

/// What a pack says of a kind of its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Own {
    pub id: String,
    pub name: String,
    pub abbreviation: Option<String>,
    pub is_list: bool,
    pub needs: Vec<Need>,
}

/// A kind that a pack adds. What packs say alike is kept once and for good, so that kinds are copied like numbers;
/// a program that runs for long keeps as many as its packs have said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OwnKind(&'static Own);

impl OwnKind {
    pub fn new(own: Own) -> Self {
        static KNOWN: Mutex<BTreeSet<&'static Own>> = Mutex::new(BTreeSet::new());
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.get(&own) {
            return Self(known);
        }
        let kept: &'static Own = Box::leak(Box::new(own));
        known.insert(kept);
        Self(kept)
    }

    pub fn needs(self) -> &'static [Need] {
        &self.0.needs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_packs_are_what_packs_say() {
        let own = |name: &str| {
            let (id, name) = ("giay-xac-nhan".to_owned(), name.to_owned());
            OwnKind::new(Own { id, name, abbreviation: Some("GXN".to_owned()), is_list: false, needs: Vec::new() })
        };
        let (one, same, other) = (own("Giấy xác nhận"), own("Giấy xác nhận"), own("Giấy chứng nhận"));
        assert!(std::ptr::eq(one.0, same.0));
        assert_ne!(one, other);
        let kind = DocumentKind::Own(one);
        assert_eq!((kind.id(), kind.name(), kind.abbreviation()), ("giay-xac-nhan", "Giấy xác nhận", Some("GXN")));
    }
}
