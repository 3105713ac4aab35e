//! The issuing body, with all that follows from its name.

use std::sync::Arc;

use super::file::{AgencyTable, Level};
use crate::diag::{Code, Diagnostic, Problems, Span};
use crate::table::{Bare, Line, Located};

/// The body that issues the documents.
#[derive(Debug, Clone)]
pub struct Agency {
    /// Full official name: `Ủy ban nhân dân huyện Phước Sơn`.
    pub name: Line,
    /// Name in running text: `UBND huyện Phước Sơn`.
    pub short: Line,
    /// Abbreviation in a document's symbol: `UBND`.
    pub symbol: Line,
    /// The place name before the date: `Phước Sơn`.
    pub place: Line,
    /// The body directly above, where there is one.
    pub superior: Option<Line>,
    /// The name in capitals, broken as a clerk would (Annex I, Part I, II.2).
    pub header: Vec<Line>,
    /// The unit that it governs: `huyện Phước Sơn`; the short name where it governs none.
    pub area: Line,
    /// The kind of that unit in running text: `huyện`; `đơn vị` where it governs none.
    pub noun: &'static str,
    /// Level of the unit, where the file says it.
    pub level: Option<Located<Level>>,
}

const COMMITTEE: &str = "Ủy ban nhân dân ";
/// Older tone placement, as frequent in names as the other.
const COMMITTEE_OLD: &str = "Uỷ ban nhân dân ";

/// Nouns of administrative units; the longer of two that begin alike stands first.
const UNITS: &[(&str, Level)] = &[
    ("thành phố", Level::Province),
    ("tỉnh", Level::Province),
    ("huyện", Level::District),
    ("quận", Level::District),
    ("thị xã", Level::District),
    ("xã", Level::Commune),
    ("phường", Level::Ward),
    ("thị trấn", Level::Township),
    ("đặc khu", Level::SpecialZone),
];

impl AgencyTable {
    /// This table's keys, and `below`'s where it has none.
    #[must_use]
    pub fn over(self, below: Self) -> Self {
        let header = if self.header.is_empty() { below.header } else { self.header };
        Self {
            span: self.span,
            name: self.name.or(below.name),
            short: self.short.or(below.short),
            symbol: self.symbol.or(below.symbol),
            level: self.level.or(below.level),
            place: self.place.or(below.place),
            superior: self.superior.or(below.superior),
            header,
        }
    }
}

impl Agency {
    /// Derives from `table` what it does not say. `span` is where a missing table would have to
    /// be written.
    pub fn new(table: Option<AgencyTable>, span: &Span, problems: &mut Problems) -> Option<Self> {
        let place_of_table = table.as_ref().map_or(span, |table| &table.span).clone();
        let missing = |key| {
            let line = place_of_table.source.line(place_of_table.start().line);
            Diagnostic::new(Code::MissingValue).at(line).arg("key", key).arg("table", "agency")
        };
        let Some((table, name)) = table.and_then(|table| table.name.clone().map(|name| (table, name))) else {
            // A misspelt key was told already.
            if !problems.iter().any(|problem| {
                problem.code == Code::UnknownKey && problem.args.contains(&("similar", "name".to_owned()))
            }) {
                problems.push(missing("name"));
            }
            return None;
        };
        let derived = |text: &str| Line::derived(Arc::<str>::from(text), name.span.clone());
        let full: &str = &name.text;
        let committee = full.strip_prefix(COMMITTEE).or_else(|| full.strip_prefix(COMMITTEE_OLD));
        let unit = committee
            .and_then(|unit| UNITS.iter().find(|(noun, _)| has_noun(unit, noun)).map(|(noun, _)| (unit, *noun)));

        let symbol = table.symbol.or_else(|| committee.map(|_| derived("UBND")));
        let place = table.place.or_else(|| unit.and_then(|(unit, noun)| place(unit, noun)).map(derived));
        for (key, value) in [("symbol", &symbol), ("place", &place)] {
            if value.is_none() {
                problems.push(missing(key));
            }
        }
        let (symbol, place) = symbol.zip(place)?;
        let short = table.short.unwrap_or_else(|| match committee {
            Some(unit) => derived(&format!("UBND {unit}")),
            None => name.clone(),
        });
        let header = match (table.header.to_vec(), committee) {
            (lines, _) if !lines.is_empty() => lines,
            (_, Some(unit)) => vec![derived("ỦY BAN NHÂN DÂN"), derived(&unit.to_uppercase())],
            (_, None) => vec![derived(&full.to_uppercase())],
        };
        let superior = table.superior.and_then(|Bare(line)| line);
        let noun_of = |level| UNITS.iter().rev().find(|(_, of)| *of == level).map(|(noun, _)| *noun);
        let noun = unit
            .map(|(_, noun)| noun)
            .or_else(|| table.level.as_ref().and_then(|level| noun_of(level.value)))
            .unwrap_or("đơn vị");
        let area = committee.map_or_else(|| short.clone(), derived);
        Some(Self { name, short, symbol, place, superior, header, area, noun, level: table.level })
    }
}

fn has_noun(unit: &str, noun: &str) -> bool {
    unit.strip_prefix(noun).is_some_and(|rest| rest.starts_with(' '))
}

/// The place name of a unit: its own name alone, but in full where that is a figure (`Phường 5`;
/// Annex I, Part I, II.4.a).
fn place<'a>(unit: &'a str, noun: &str) -> Option<&'a str> {
    let own = unit.strip_prefix(noun)?.trim();
    let figure = own.chars().next().is_some_and(|c| c.is_ascii_digit());
    (!own.is_empty() && !figure).then_some(own)
}
