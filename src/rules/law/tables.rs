//! The dated tables of the law, from `tables.toml`.

use std::sync::LazyLock;

use crate::diag::{Problems, Severity, Source};
use crate::model::Level;
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

table! {
    /// A law, decree or circular.
    pub struct Basis as "bases" {
        kind: required Line,
        title: optional Line,
        number: required Line,
        date: optional Date,
        from: optional Date,
        until: optional Date,
        mark: required Mark,
    }
}

table! {
    /// Kinds of bodies that came to an end on a day.
    pub struct Ended as "ended" {
        heads: list Line,
        units: list Line,
        names: list Line,
        levels: list Level,
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

pub fn ended() -> impl Iterator<Item = &'static Ended> {
    TABLES.iter().flat_map(|tables| tables.ended.iter())
}

#[cfg(test)]
mod tests {
    use super::*;

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
