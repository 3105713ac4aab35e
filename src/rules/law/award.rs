//! Awards that the issuing body has no power to grant (Luật Thi đua, khen thưởng năm 2022, Điều 74, 75).

use crate::diag::{Code, Diagnostic};
use crate::model::{Award, AwardForm, Conference, DocumentKind, Level};

/// Bằng khen is given by ministries, provinces and the Prime Minister only.
pub fn judge(conference: &Conference) -> Vec<Diagnostic> {
    let below_province = |level: &Level| !matches!(level, Level::Province);
    let Some(level) = conference.agency.level.as_ref().filter(|level| below_province(&level.value)) else {
        return Vec::new();
    };
    let beyond = conference.awards.own().filter(|award| award.form.value == AwardForm::HighMerit);
    let tell = |award: &Award| {
        Diagnostic::new(Code::AwardBeyond)
            .at(award.form.span.clone())
            .also(level.span.clone(), "level")
            .in_document(DocumentKind::Decision.id())
    };
    beyond.map(tell).collect()
}
