//! What a document of a conference says of itself, and how others refer to it.

use super::agency::Agency;
use super::conference::PersonId;
use super::kind::DocumentKind;
use crate::diag::Span;
use crate::table::{Line, Located, Prose, words};
use crate::text::{Date, DateParts, Moment, capitalised, designation};

words! {
    /// Mức độ khẩn (Annex I, Part I, III.2.b).
    pub enum Urgency {
        Urgent = "khan",
        VeryUrgent = "thuong-khan",
        Flash = "hoa-toc",
    }
}

words! {
    /// Phạm vi lưu hành (Annex I, Part I, III.2.c).
    pub enum Circulation {
        Return = "xem-xong-tra-lai",
        Internal = "luu-hanh-noi-bo",
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
    /// The symbol behind the number: `BC-UBND`; none on a list.
    pub symbol: Option<String>,
    pub date: Located<Date>,
    /// Whether the day is settled: a draft without number and date leaves room for it.
    pub dated: bool,
    /// Who signs; nobody does on a list.
    pub signer: Option<PersonId>,
    /// Lines above the signature: in whose name, then the position.
    pub authority: Vec<Line>,
    /// Another office of the signer, above the name (Annex I, Part I, II.7.c).
    pub office: Option<Line>,
    /// Who signs minutes on the left.
    pub cosigner: Option<PersonId>,
    /// Pictures of signature and seal in the conference's folder (II.7.d, II.8.a).
    pub signature: Option<Line>,
    pub seal: Option<Line>,
    /// Kính gửi.
    pub to: Vec<Line>,
    /// Nơi nhận, with the derived first and last lines.
    pub recipients: Vec<Line>,
    /// Ký hiệu người soạn thảo, số lượng bản: `PL.(30)` (III.3).
    pub drafter: Option<Line>,
    pub urgency: Option<Urgency>,
    pub circulation: Option<Circulation>,
    pub subject: Option<Line>,
    /// Căn cứ, without the word and without end signs.
    pub bases: Vec<Line>,
    /// The day until which an answer is wanted.
    pub deadline: Option<Located<Date>>,
    /// Whether number and date stay open where annexes refer to the document (III.1.c).
    pub electronic: bool,
    /// Where it is said that the PDF carries the files that it is made of.
    pub attach_sources: Option<Span>,
    /// When an electronic signature was put on a list in a file of its own (III.1.d).
    pub signed_at: Option<Located<Moment>>,
    pub opening: Option<Prose>,
    pub closing: Option<Prose>,
    pub sections: Vec<Section>,
}

/// How the line above a signature begins when somebody signs for the head of a body (II.7.b).
const FOR_THE_HEAD: [&str; 4] = ["KT. ", "Q. ", "TL. ", "TUQ. "];

/// Room that is left for a number and for the parts of a date, in spaces that never break.
const BLANK_NUMBER: usize = 8;
const BLANK_PART: usize = 5;

impl Document {
    /// Its number and symbol: `312/QĐ-UBND`; a draft has none.
    pub fn designation(&self) -> Option<String> {
        Some(designation(self.number?, self.symbol.as_deref()?))
    }

    /// How another document refers to it: `Quyết định số 312/QĐ-UBND ngày 06 tháng 3 năm 2023 của Chủ
    /// tịch Ủy ban nhân dân huyện Phước Sơn`, with room for what is not settled. With `open`, number
    /// and date stay blank whatever they are.
    pub fn reference(&self, open: bool) -> String {
        let blank = |count| "\u{a0}".repeat(count);
        let part = blank(BLANK_PART);
        let number = self.number.filter(|_| !open).map_or_else(|| blank(BLANK_NUMBER), |number| format!("{number:02}"));
        let symbol = self.symbol.as_deref().unwrap_or_default();
        let day = match (open, self.dated) {
            (true, _) => format!("ngày {part} tháng {part} năm {part}"),
            (false, true) => self.date.value.long(),
            (false, false) => {
                let DateParts { day: _, month, year } = self.date.value.parts();
                format!("ngày {part} tháng {month} năm {year}")
            }
        };
        let issuer = match self.kind {
            DocumentKind::Decision => self.decider(&self.agency.name.text),
            _ => self.agency.name.text.to_string(),
        };
        format!("{} số {number}/{symbol} {day} của {issuer}", self.kind.name())
    }

    /// Who decides, where `body` is the name of the body that issues, in full or in short: its head, whoever
    /// signs for the head (`Chủ tịch UBND xã Phước Hiệp`), or the body where it decides as a whole (`TM.`).
    pub fn decider(&self, body: &str) -> String {
        decider(&self.authority, body)
    }
}

fn decider(authority: &[Line], body: &str) -> String {
    let line = authority.first().map_or("", |line| &*line.text);
    if line.is_empty() || line.starts_with("TM.") {
        return body.to_owned();
    }
    let rank = FOR_THE_HEAD.iter().find_map(|sign| line.strip_prefix(sign)).unwrap_or(line).to_lowercase();
    // The "Trưởng phòng" of a "Phòng Nội vụ" is the "Trưởng Phòng Nội vụ".
    let names_body = |at: &usize| body.to_lowercase().starts_with(&format!("{} ", &rank[*at..]));
    let own = rank.match_indices(' ').map(|(at, _)| at + 1).find(names_body).map_or(&*rank, |at| rank[..at].trim());
    format!("{} {body}", capitalised(own))
}

/// A section that is added to the derived ones.
#[derive(Debug, Clone)]
pub struct Section {
    pub title: Line,
    pub text: Prose,
    /// Numeral of the section behind which it stands; the last one when there is none.
    pub after: Option<Line>,
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diag::Source;

    #[test]
    fn a_decision_is_its_heads_or_the_whole_bodys() {
        let source = Source::new("hoi-nghi.toml", "");
        let decider = |authority: &[&str], body: &str| {
            let line = |text: &&str| Line::derived(Arc::<str>::from(*text), source.line(1));
            decider(&authority.iter().map(line).collect::<Vec<_>>(), body)
        };
        let committee = "UBND xã Phước Hiệp";
        assert_eq!(decider(&["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], committee), "Chủ tịch UBND xã Phước Hiệp");
        assert_eq!(decider(&["Q. CHỦ TỊCH"], committee), "Chủ tịch UBND xã Phước Hiệp");
        assert_eq!(decider(&["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], committee), committee);
        assert_eq!(decider(&["TRƯỞNG PHÒNG"], "Phòng Nội vụ huyện"), "Trưởng Phòng Nội vụ huyện");
        assert_eq!(decider(&["CHÁNH VĂN PHÒNG"], "Văn phòng HĐND"), "Chánh Văn phòng HĐND");
        assert_eq!(decider(&["GIÁM ĐỐC"], "Sở Nội vụ"), "Giám đốc Sở Nội vụ");
        assert_eq!(decider(&[], committee), committee);
    }
}
