//! The dated tables of the law, from `tables.toml`.

use std::sync::LazyLock;

use crate::diag::{Problems, Severity, Source};
use crate::table::{Line, read, table, words};
use crate::text::Date;

words! {
    /// How well an entry is founded.
    pub enum Mark {
        /// Read in the text itself or in a page that quotes it.
        Text = "text",
        /// Read in a summary.
        Summary = "summary",
    }
}

words! {
    /// What a legal basis founds in an award decision, in the order of citing.
    pub enum Ground {
        /// The powers of the people's committee and of its chairman.
        Government = "government",
        /// Emulation and commendation, by law.
        Awards = "awards",
        /// How that law is carried out.
        Details = "details",
    }
}

table! {
    /// A law, decree or circular.
    pub struct Basis as "bases" {
        kind: required Line,
        title: optional Line,
        number: required Line,
        /// Who issued it, in the genitive of a citation: `Chính phủ`.
        issuer: optional Line,
        date: optional Date,
        from: optional Date,
        until: optional Date,
        /// What an award decision cites it for.
        ground: optional Ground,
        mark: required Mark,
    }
}

table! {
    /// Kinds of bodies that came to an end on a day.
    pub struct Ended as "ended" {
        heads: list Line,
        units: list Line,
        names: list Line,
        /// Words of `level` in a conference file.
        levels: list Line,
        until: required Date,
    }
}

table! {
    pub struct Tables as "tables.toml" {
        bases: list Basis,
        ended: list Ended,
    }
}

impl Mark {
    /// The weight of a finding that rests on the entry.
    pub fn severity(self) -> Severity {
        match self {
            Mark::Text => Severity::Error,
            Mark::Summary => Severity::Warning,
        }
    }
}

impl Basis {
    /// `Luật Thi đua, khen thưởng số 06/2022/QH15`.
    pub fn name(&self) -> String {
        let title = self.title.as_ref().map(|title| format!(" {}", title.text)).unwrap_or_default();
        match self.kind.text.as_ref() {
            "Luật" => format!("{}{title} số {}", self.kind.text, self.number.text),
            kind => format!("{kind} số {}", self.number.text),
        }
    }

    /// As it is cited for the first time (Annex I, Part I, II.6.b): a law by title and day, others by
    /// number, day, issuer and title. `None` where one of these is not known.
    pub fn citation(&self) -> Option<String> {
        let (title, day) = (&self.title.as_ref()?.text, self.date?.long());
        Some(match self.kind.text.as_ref() {
            "Luật" => format!("Luật {title} {day}"),
            kind => format!("{kind} số {} {day} của {} {title}", self.number.text, self.issuer.as_ref()?.text),
        })
    }

    /// Whether it is in force on `day`, as far as the table knows.
    pub fn in_force(&self, day: Date) -> bool {
        let begun = self.from.or(self.date).is_none_or(|from| day >= from);
        begun && self.until.is_none_or(|until| day < until)
    }
}

/// A slip in our own file leaves entries out; a test holds it whole.
static TABLES: LazyLock<Option<Tables>> = LazyLock::new(|| read(&source(), &mut Problems::new()));

fn source() -> Source {
    Source::new("tables.toml", include_str!("tables.toml"))
}

pub fn bases() -> impl Iterator<Item = &'static Basis> {
    TABLES.iter().flat_map(|tables| tables.bases.iter())
}

/// The grounds of an award decision of `day`; `None` where the table does not know all of them. Only
/// that of a people's committee rests on the law of local `government`.
pub fn award_grounds(day: Date, government: bool) -> Option<Vec<String>> {
    let of = |ground| bases().find(|basis| basis.ground == Some(ground) && basis.in_force(day));
    let grounds = Ground::ALL.iter().filter(|ground| government || **ground != Ground::Government);
    grounds.map(|ground| of(*ground)?.citation()).collect()
}

pub fn ended() -> impl Iterator<Item = &'static Ended> {
    TABLES.iter().flat_map(|tables| tables.ended.iter())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn award_decisions_of_today_have_grounds_and_those_of_2023_have_none() {
        let day = |year, month| Date::new(year, month, 15).expect("a day");
        let decree = "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân \
                      quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều \
                      của Luật Thi đua, khen thưởng";
        let laws = [
            "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
            "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        ];
        let grounds = vec![laws[0].to_owned(), laws[1].to_owned(), decree.to_owned()];
        assert_eq!(award_grounds(day(2026, 1), false).as_deref(), Some(&grounds[1..]));
        assert_eq!(award_grounds(day(2026, 1), true), Some(grounds));
        assert_eq!(award_grounds(day(2023, 3), true), None);
    }

    #[test]
    fn the_tables_are_whole() {
        let mut problems = Problems::new();
        let tables: Option<Tables> = read(&source(), &mut problems);
        let tables = tables.expect("a table");
        assert_eq!(problems.iter().count(), 0, "{:?}", problems.iter().next());
        assert!(tables.bases.whole && tables.ended.whole);
        for basis in tables.bases.iter() {
            assert!(basis.from.zip(basis.until).is_none_or(|(from, until)| from < until), "{}", basis.number.text);
        }
    }
}
