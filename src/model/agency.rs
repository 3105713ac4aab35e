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
    /// Address, telephone and the like, each with its name (Annex I, Part I, III.4).
    pub contact: Vec<Line>,
    /// Level of the unit, where the file says it.
    pub level: Option<Located<Level>>,
}

/// How the name of a people's committee begins: in full, in the older tone placement, abbreviated.
const COMMITTEES: [&str; 3] = ["Ủy ban nhân dân ", "Uỷ ban nhân dân ", "UBND "];

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

/// The unit that the people's committee `name` governs, with its noun: `xã Phước Hiệp`, `xã`.
pub fn unit_of(name: &str) -> Option<(&str, &'static str)> {
    let unit = COMMITTEES.iter().find_map(|begin| name.strip_prefix(begin))?;
    UNITS.iter().find(|(noun, _)| has_noun(unit, noun)).map(|(noun, _)| (unit, *noun))
}

impl AgencyTable {
    /// A body that sits where `seat` does: the place is the same unless it is given.
    #[must_use]
    pub fn at(mut self, seat: &Agency) -> Self {
        self.place = self.place.or_else(|| Some(seat.place.clone()));
        self
    }
}

impl Agency {
    /// Derives from `table` what it does not say. `span` is where a missing table would have to
    /// be written.
    pub fn new(table: Option<AgencyTable>, span: &Span, problems: &mut Problems) -> Option<Self> {
        let Some(table) = table else {
            let missing = Diagnostic::new(Code::MissingValue).at(span.source.line(1)).hint("hint-agency");
            problems.push(missing.arg("key", "agency").arg("table", span.source.name()));
            return None;
        };
        let head = table.span.head();
        // A table with a fault may lack a key because of it: that was told already.
        let mut missing = |key| {
            if table.whole {
                problems
                    .push(Diagnostic::new(Code::MissingValue).at(head.clone()).arg("key", key).arg("table", "agency"));
            }
        };
        let Some(name) = table.name.clone() else {
            missing("name");
            return None;
        };
        let derived = |text: &str| Line::derived(Arc::<str>::from(text), name.span.clone());
        let full: &str = &name.text;
        let committee = COMMITTEES.iter().find_map(|begin| full.strip_prefix(begin));
        let unit = unit_of(full);

        let symbol = table.symbol.or_else(|| committee.map(|_| derived("UBND")));
        let place = table.place.or_else(|| unit.and_then(|(unit, noun)| place(unit, noun)).map(derived));
        for (key, value) in [("symbol", &symbol), ("place", &place)] {
            if value.is_none() {
                missing(key);
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
        let contact = [
            ("Địa chỉ", &table.address),
            ("Điện thoại", &table.phone),
            ("Fax", &table.fax),
            ("Thư điện tử", &table.email),
            ("Trang thông tin điện tử", &table.website),
        ];
        let named = |(name, line): &(&str, &Option<Line>)| {
            line.as_ref().map(|line| Line::derived(format!("{name}: {}", line.text), line.span.clone()))
        };
        let contact = contact.iter().filter_map(named).collect();
        let superior = table.superior.and_then(|Bare(line)| line);
        let noun_of = |level| UNITS.iter().rev().find(|(_, of)| *of == level).map(|(noun, _)| *noun);
        let noun = unit
            .map(|(_, noun)| noun)
            .or_else(|| table.level.as_ref().and_then(|level| noun_of(level.value)))
            .unwrap_or("đơn vị");
        let area = committee.map_or_else(|| short.clone(), derived);
        Some(Self { name, short, symbol, place, superior, header, area, noun, contact, level: table.level })
    }
}

/// Whether `unit` begins with `noun`, written with a capital or not.
fn has_noun(unit: &str, noun: &str) -> bool {
    own_name(unit, noun).is_some()
}

/// The unit's own name behind its noun.
fn own_name<'a>(unit: &'a str, noun: &str) -> Option<&'a str> {
    let (begin, name) = unit.split_at_checked(noun.len())?;
    (begin.to_lowercase() == noun && name.starts_with(' ')).then(|| name.trim())
}

/// The place name of a unit: its own name alone. Where that is a figure, the name is written in full
/// (Annex I, Part I, II.4.a): how, the file has to say.
fn place<'a>(unit: &'a str, noun: &str) -> Option<&'a str> {
    let own = own_name(unit, noun)?;
    let figure = own.chars().next().is_some_and(|c| c.is_ascii_digit());
    (!own.is_empty() && !figure).then_some(own)
}
