//! What the rows of a decision's list say, in short: a file that was made of rows that said something else is outdated.

use std::collections::{BTreeMap, BTreeSet};

use super::manifest::{FileEntry, RowsEntry};
use super::open::Dossier;
use super::part::{Edition, Sheets};
use crate::diag::{Code, Diagnostic};
use crate::model::Record;
use crate::output::Digest;

/// The rows of a list, by number.
pub struct Rows<'a>(BTreeMap<u32, Record<'a>>);

impl<'a> Rows<'a> {
    pub fn of(dossier: &'a Dossier) -> Self {
        Self(dossier.conference.awards.all_records().map(|record| (record.recipient.ordinal, record)).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A sum of all that they say.
    pub fn sum(&self) -> Digest {
        sum(self.0.values())
    }

    /// What is to be remembered of a print file.
    pub fn entry(Sheets { records, edition, .. }: &Sheets<'_>) -> RowsEntry {
        let Edition { of, press, printer, .. } = &**edition;
        let ordinals = spans(records.iter().map(|record| record.recipient.ordinal));
        let (mode, printer) = (Some(press.mode.word().into()), printer.clone());
        RowsEntry { ordinals, sha256: sum(records), of: *of, mode, printer }
    }

    /// The rows of a print file, in their order, where all of them are on the list.
    pub fn find(&self, file: &FileEntry, made_of: &RowsEntry) -> Option<Vec<Record<'a>>> {
        let own = |record: &&Record<'_>| record.award.form.value.word() == file.document;
        let numbers = numbers(&made_of.ordinals).into_iter();
        numbers.map(|ordinal| self.0.get(&ordinal).filter(own).copied()).collect()
    }

    /// Whether a print file would be made of the same rows now.
    pub fn hold(&self, file: &FileEntry, made_of: &RowsEntry) -> bool {
        let RowsEntry { sha256, of, .. } = made_of;
        let own = |record: &&Record<'_>| record.award.form.value.word() == file.document;
        let records = self.find(file, made_of);
        let is_whole = of.is_none_or(|of| self.0.values().filter(own).count() == of);
        is_whole && records.is_some_and(|records| sum(&records) == *sha256)
    }
}

/// A sum of what `records` say, in their order.
fn sum<'r, 'a: 'r>(records: impl IntoIterator<Item = &'r Record<'a>>) -> Digest {
    let line = |line: &Option<crate::table::Line>| line.as_ref().map(|line| line.text.to_string()).unwrap_or_default();
    let texts = records.into_iter().flat_map(|record| {
        let recipient = record.recipient;
        [
            recipient.ordinal.to_string(),
            record.award.form.value.word().to_owned(),
            recipient.kind.word().to_owned(),
            line(&recipient.honorific),
            recipient.name.text.to_string(),
            line(&recipient.position),
            line(&recipient.unit),
            record.reason().map(|reason| reason.text.to_string()).unwrap_or_default(),
            recipient.amount.map(|amount| amount.to_string()).unwrap_or_default(),
        ]
    });
    Digest::of_texts(texts)
}

/// There is no such number in the list of `document`, which has `known`.
pub fn record_absent(record: u32, document: &str, known: &BTreeSet<u32>) -> Diagnostic {
    let mut known: Vec<String> = spans(known.iter().copied()).split(", ").map(str::to_owned).collect();
    if known.len() > MOST_SPANS {
        let last = known.pop().unwrap_or_default();
        known.truncate(MOST_SPANS);
        known.extend(["…".to_owned(), last]);
    }
    Diagnostic::new(Code::RecordAbsent).arg("record", record).arg("document", document).arg("known", known.join(", "))
}

/// Spans of numbers that a message names, and the last one.
const MOST_SPANS: usize = 10;

/// `1-3, 5`: numbers in their order, those that follow each other as one span.
pub fn spans(numbers: impl IntoIterator<Item = u32>) -> String {
    let mut spans: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match spans.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(number) => *last = number,
            _ => spans.push((number, number)),
        }
    }
    let span = |(first, last): (u32, u32)| if first == last { first.to_string() } else { format!("{first}-{last}") };
    spans.into_iter().map(span).collect::<Vec<_>>().join(", ")
}

/// The numbers that `spans` has written; none where somebody else has.
fn numbers(spans: &str) -> Vec<u32> {
    let ends = |span: &str| {
        let (first, last) = span.split_once('-').unwrap_or((span, span));
        Some(first.parse::<u32>().ok()?..=last.parse::<u32>().ok()?)
    };
    let spans = spans.split(", ").filter_map(ends);
    spans.flat_map(|span| span.take(MOST_SHEETS)).collect()
}

/// More sheets than these no file has.
const MOST_SHEETS: usize = 10_000;

#[cfg(test)]
mod tests {
    use super::{numbers, record_absent, spans};

    #[test]
    fn numbers_are_written_and_read() {
        for (list, written) in [(&[4, 1, 2, 3, 7][..], "4, 1-3, 7"), (&[1, 2], "1-2"), (&[], "")] {
            assert_eq!(spans(list.iter().copied()), written);
            assert_eq!(numbers(written), list);
        }
        assert_eq!(numbers("x, 3-1, 5"), [5]);
    }

    #[test]
    fn numbers_with_many_gaps_are_not_all_named() {
        let known = |numbers: &[u32]| {
            let absent = record_absent(2, "giay-khen", &numbers.iter().copied().collect());
            absent.args.into_iter().find(|(name, _)| *name == "known").map(|(_, known)| known)
        };
        assert_eq!(known(&[1, 3, 4]).as_deref(), Some("1, 3-4"));
        let odd: Vec<u32> = (0..50).map(|number| 2 * number + 1).collect();
        assert_eq!(known(&odd).as_deref(), Some("1, 3, 5, 7, 9, 11, 13, 15, 17, 19, …, 99"));
    }
}
