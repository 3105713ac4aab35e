//! Awards that the issuing body has no power to grant (Luật Thi đua, khen thưởng năm 2022, Điều 74, 75).

use crate::diag::{Code, Diagnostic};
use crate::model::{Award, AwardForm, Conference, DocumentKind, Level};

/// Nouns of the units below a province (`thành phố` may be one or the other).
const BELOW: [&str; 7] = ["huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"];

/// Bằng khen is given by ministries, provinces and the Prime Minister only.
pub fn judge(conference: &Conference) -> Vec<Diagnostic> {
    let agency = &conference.agency;
    let (is_below, place) = match &agency.level {
        Some(level) => (level.value != Level::Province, &level.span),
        None => (BELOW.contains(&agency.noun), &agency.name.span),
    };
    let beyond = conference.awards.own().filter(|award| is_below && award.form.value == AwardForm::HighMerit);
    let tell = |award: &Award| {
        let found = Diagnostic::new(Code::AwardBeyond).at(award.form.span.clone());
        found.also(place.clone(), "level").in_document(DocumentKind::Decision.id())
    };
    beyond.map(tell).collect()
}
