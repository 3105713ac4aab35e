//! Bodies that exist no longer on the day of a document, and a level that the name belies.

use std::ops::Range;

use crate::diag::{Code, Diagnostic};
use crate::law::{Ended, ended};
use crate::model::{Conference, DocumentKind, Level};
use crate::rules::text::words::Words;
use crate::table::{Line, TextValue};
use crate::text::Date;

/// Words that say that a body is named as it once was.
const FORMERLY: &[&str] = &["cũ", "nguyên", "trước"];
/// `phòng` in `Văn phòng`, `dự phòng`, `Phòng giao dịch`, `Phòng cháy` is no division of a committee.
const BEFORE_PHONG: &[&str] = &["văn", "quốc", "biên", "hải", "dự"];
const BEHIND_PHONG: &[&str] = &["giao", "khám", "cháy", "chống", "thủ"];

pub fn judge(conference: &Conference) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let concluded = conference.documents.iter().find(|document| document.kind == DocumentKind::Conclusion);
    let day = concluded.map_or(conference.date.value, |document| document.date.value);
    for directive in &conference.directives {
        diagnostics.extend(lines(directive.to.iter().chain(&directive.with), day));
    }
    for document in &conference.documents {
        let issuer = std::iter::once(&document.agency.name);
        let named = lines(issuer.chain(&document.to).chain(&document.recipients), document.date.value);
        for found in named {
            // One issuer issues many documents, each on a day of its own.
            if diagnostics.iter().all(|told: &Diagnostic| told.labels != found.labels) {
                diagnostics.push(found.in_document(document.kind.id()));
            }
        }
    }
    let mismatch = level_mismatch(conference);
    if mismatch.is_none() {
        diagnostics.extend(level_ended(conference));
    }
    diagnostics.extend(mismatch);
    diagnostics
}

fn lines<'c>(lines: impl Iterator<Item = &'c Line>, day: Date) -> impl Iterator<Item = Diagnostic> {
    lines.filter(|line| line.is_written()).flat_map(move |line| {
        ended().filter(move |ended| day >= ended.until).filter_map(move |ended| {
            let range = named(line, ended)?;
            let body = line.text[range.clone()].to_owned();
            let found = Diagnostic::new(Code::BodyEnded).at(line.part(range)).arg("body", body);
            Some(found.arg("since", ended.until.short()).arg("day", day.short()))
        })
    })
}

/// Where `line` names a body of `ended`.
fn named(line: &TextValue, ended: &Ended) -> Option<Range<usize>> {
    let words = Words::of(&line.text);
    if words.list.iter().any(|word| FORMERLY.contains(&word.lower.as_str())) {
        return None;
    }
    let named = ended.names.iter().find_map(|name| {
        let found = (0..words.len()).find_map(|index| words.phrase(index, &name.text.to_lowercase()));
        found.filter(|range| line.text[range.clone()].starts_with(char::is_uppercase))
    });
    let governed = || {
        let head = (0..words.len()).find(|index| {
            let part_of_other = words.lower(*index) == "phòng"
                && (BEFORE_PHONG.contains(&words.joined_before(*index))
                    || BEHIND_PHONG.contains(&words.joined_after(*index)));
            !part_of_other && ended.heads.iter().any(|head| words.phrase(*index, &head.text.to_lowercase()).is_some())
        })?;
        let unit = (head + 1..words.len())
            .filter(|index| words.list[*index].is_small())
            .find_map(|index| ended.units.iter().find_map(|unit| words.phrase(index, &unit.text)))?;
        Some(words.list[head].range.start..with_name(&words, unit.end))
    };
    named.or_else(governed)
}

/// The end of the unit's own name that begins behind `end`: `huyện Phước Sơn`.
fn with_name(words: &Words<'_>, end: usize) -> usize {
    let mut end = end;
    for (index, word) in words.list.iter().enumerate() {
        if word.range.start > end
            && words.gap_before(index) == " "
            && word.is_capital()
            && words.list[index - 1].range.end == end
        {
            end = word.range.end;
        }
    }
    end
}

/// `level = "huyen"` of a body whose name holds no unit.
fn level_ended(conference: &Conference) -> Option<Diagnostic> {
    let level = conference.agency.level.as_ref()?;
    let ended = ended().find(|ended| ended.levels.iter().any(|word| *word.text == *level.value.word()))?;
    let document = conference.documents.iter().find(|document| document.date.value >= ended.until)?;
    named(&conference.agency.name, ended).is_none().then(|| {
        let found = Diagnostic::new(Code::BodyEnded).at(level.span.clone()).arg("body", level.value.word());
        found.arg("since", ended.until.short()).arg("day", document.date.value.short()).in_document(document.kind.id())
    })
}

/// `level = "huyen"` beside `Ủy ban nhân dân xã ...`.
fn level_mismatch(conference: &Conference) -> Option<Diagnostic> {
    let level = conference.agency.level.as_ref()?;
    let name = &conference.agency.name;
    let words = Words::of(&name.text);
    let (noun, levels) = (0..words.len()).find_map(|index| {
        let small = words.list[index].is_small();
        NOUNS.iter().find(|(noun, _)| small && words.phrase(index, noun).is_some())
    })?;
    (!levels.contains(&level.value)).then(|| {
        Diagnostic::new(Code::LevelMismatch)
            .at(level.span.clone())
            .also(name.span.clone(), "name")
            .arg("level", level.value.word())
            .arg("noun", noun)
            .arg("right", levels.iter().map(|level| format!("\"{}\"", level.word())).collect::<Vec<_>>().join(", "))
    })
}

/// Nouns of administrative units with their levels; the longer of two that end alike stands first.
const NOUNS: &[(&str, &[Level])] = &[
    ("thị xã", &[Level::District]),
    ("thị trấn", &[Level::Township]),
    ("thành phố", &[Level::Province, Level::District]),
    ("đặc khu", &[Level::SpecialZone]),
    ("tỉnh", &[Level::Province]),
    ("huyện", &[Level::District]),
    ("quận", &[Level::District]),
    ("xã", &[Level::Commune]),
    ("phường", &[Level::Ward]),
];
