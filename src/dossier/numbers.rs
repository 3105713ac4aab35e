//! Numbers that were given stay with those who got them.
//!
//! Until the decision has its number, recipients are numbered anew with each change of the list. Afterwards
//! their numbers stand on certificates and in the register: whoever is still on the list keeps the number,
//! who is new gets one that nobody had, and the number of who is gone stays empty.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::manifest::{ConferenceEntry, RecordEntry};
use super::open::Dossier;
use super::shared_text::SharedText;
use crate::diag::{Code, Diagnostic, Problems, Span};
use crate::model::{AwardForm, Awards, Granted, Recipient};
use crate::text::nearest;

/// Gives the recipients of `dossier` the numbers that they have had in `before`, and tells what is otherwise now. With
/// `renumber`, all are numbered anew.
pub fn settle(dossier: &mut Dossier, before: Option<&ConferenceEntry>, renumber: bool, problems: &mut Problems) {
    let now = ConferenceEntry::of(dossier);
    let Some(before) = before.filter(|before| before.decision.is_some()) else {
        return;
    };
    dossier.issued = before.decision.clone();
    if before.records == now.records {
        return;
    }
    dossier.keeps_numbers = !renumber;
    let file = dossier.conference.source.name().to_owned();
    if renumber {
        let held = |record: &RecordEntry| now.records.binary_search_by_key(&record.ordinal, |other| other.ordinal);
        let moved = before.records.iter().filter(|record| held(record).is_ok_and(|at| now.records[at] != **record));
        problems.push(Diagnostic::new(Code::Renumbered).in_file(file).arg("count", moved.count()));
        return;
    }
    let mut known = Known::new(&before.records);
    let mut open = Vec::new();
    for award in &mut dossier.conference.awards.list {
        let form = award.form.value.word();
        let Granted::Here(list) = &mut award.granted else { continue };
        for recipient in list {
            match known.take(&identity(&RecordEntry::of(form, recipient))) {
                Some(record) => recipient.ordinal = record.ordinal,
                None => open.push((form, recipient)),
            }
        }
    }
    let looks_for_renamed = open.len().saturating_mul(known.len()) <= MOST_COMPARED;
    let mut next = before.records.iter().map(|record| record.ordinal).max().unwrap_or_default();
    let (mut new, mut renamed) = (Changes::new(Code::NumberNew), Changes::new(Code::NumberRenamed));
    for (form, recipient) in open {
        let before = looks_for_renamed.then(|| known.renamed(&RecordEntry::of(form, recipient)));
        match before.flatten() {
            Some(record) => {
                recipient.ordinal = record.ordinal;
                let now = RecordEntry::of(form, recipient);
                let was = format!("{} ({})", record.ordinal, change(record, &now));
                renamed.add(was, Some(recipient.name.span.clone()));
            }
            None => {
                next = u32::saturating_add(next, 1);
                recipient.ordinal = next;
                new.add(format!("{next} ({})", recipient.name.text), Some(recipient.name.span.clone()));
            }
        }
    }
    let mut gone = Changes::new(Code::NumberFree);
    let withdrawn: Vec<RecordEntry> =
        known.rest().map(|record| RecordEntry { withdrawn: true, ..record.clone() }).collect();
    let held: BTreeSet<u32> =
        before.records.iter().filter(|record| !record.withdrawn).map(|record| record.ordinal).collect();
    for record in withdrawn.iter().filter(|record| held.contains(&record.ordinal)) {
        gone.add(format!("{} ({})", record.ordinal, record.name), None);
    }
    dossier.withdrawn = withdrawn;
    problems.extend(in_order(&mut dossier.conference.awards));
    problems.extend([new, renamed, gone].into_iter().filter_map(|changes| changes.told(&file)));
}

/// Puts the rows of each group into the order of their numbers, which is that of the decision once it is issued; tells
/// where the list has another.
fn in_order(awards: &mut Awards) -> Option<Diagnostic> {
    let mut first: Option<Span> = None;
    for award in &mut awards.list {
        let Granted::Here(list) = &mut award.granted else { continue };
        let place = |recipient: &Recipient| (recipient.kind, recipient.ordinal);
        let back = list.windows(2).find(|pair| place(&pair[1]) < place(&pair[0]));
        if let Some(pair) = back {
            first.get_or_insert(pair[1].name.span.clone());
            list.sort_by_key(place);
        }
    }
    first.map(|span| Diagnostic::new(Code::ListReordered).at(span))
}

/// More names than these are not held against each other: then it is another list.
const MOST_COMPARED: usize = 1_000_000;

/// Changes of one kind, told together.
struct Changes {
    code: Code,
    count: usize,
    named: Vec<String>,
    places: Vec<Span>,
}

impl Changes {
    /// Most that are named and shown.
    const MOST: usize = 5;

    fn new(code: Code) -> Self {
        Self { code, count: 0, named: Vec::new(), places: Vec::new() }
    }

    fn add(&mut self, named: String, place: Option<Span>) {
        self.count += 1;
        if self.count <= Self::MOST {
            self.named.push(named);
            self.places.extend(place);
        }
    }

    fn told(self, file: &str) -> Option<Diagnostic> {
        let Self { code, count, mut named, places } = self;
        if count > Self::MOST {
            named.push("…".to_owned());
        }
        let told = Diagnostic::new(code).arg("count", count).arg("named", named.join(", "));
        let told = if places.is_empty() { told.in_file(file) } else { places.into_iter().fold(told, Diagnostic::at) };
        (count > 0).then_some(told)
    }
}

/// What is otherwise: `Lê Ý, Thôn 2 → Lê Ý, Thôn 7`.
fn change(old: &RecordEntry, new: &RecordEntry) -> String {
    if old.form != new.form {
        let form =
            |word: &str| AwardForm::from_word(word).map_or_else(|| word.to_owned(), |form| form.name().to_owned());
        return format!("{}: {} → {}", new.name, form(&old.form), form(&new.form));
    }
    match old.name == new.name {
        true => format!("{} → {}", about(old), about(new)),
        false => format!("{} → {}", old.name, new.name),
    }
}

/// A recipient with post and unit.
fn about(record: &RecordEntry) -> String {
    let RecordEntry { name, position, unit, .. } = record;
    [Some(name), position.as_ref(), unit.as_ref()]
        .into_iter()
        .flatten()
        .map(|text| &**text)
        .collect::<Vec<_>>()
        .join(", ")
}

/// Who is meant: two of the same name in one unit are told apart by their order.
type Identity = (Cow<'static, str>, Cow<'static, str>, SharedText, Option<SharedText>, Option<SharedText>);

fn identity(record: &RecordEntry) -> Identity {
    let RecordEntry { form, kind, name, position, unit, .. } = record.clone();
    (form, kind, name, position, unit)
}

/// Those who have numbers and were not found on the list yet.
struct Known<'a>(BTreeMap<Identity, VecDeque<&'a RecordEntry>>);

impl<'a> Known<'a> {
    fn new(records: &'a [RecordEntry]) -> Self {
        let mut known: BTreeMap<_, VecDeque<_>> = BTreeMap::new();
        for record in records {
            known.entry(identity(record)).or_default().push_back(record);
        }
        Self(known)
    }

    fn take(&mut self, identity: &Identity) -> Option<&'a RecordEntry> {
        self.0.get_mut(identity)?.pop_front()
    }

    /// The one who stood on the list in place of `now`: the same name with another post or unit, or another spelling
    /// of the name with the same post and unit, or the same in all with another form; where there is no second one
    /// like it.
    fn renamed(&mut self, now: &RecordEntry) -> Option<&'a RecordEntry> {
        let all = || self.0.values().flatten().copied().filter(|old| old.kind == now.kind);
        let rest = || all().filter(|old| old.form == now.form);
        let is_same =
            |old: &&RecordEntry| (&old.name, &old.position, &old.unit) == (&now.name, &now.position, &now.unit);
        let by_form: Vec<_> = all().filter(is_same).collect();
        let by_name: Vec<_> = rest().filter(|old| old.name == now.name).collect();
        let by_post: Vec<_> = rest().filter(|old| (&old.position, &old.unit) == (&now.position, &now.unit)).collect();
        let near = |old: &&RecordEntry| nearest(&now.name, [&*old.name]).is_some();
        let by_post: Vec<_> = by_post.into_iter().filter(near).collect();
        let found = match (by_form.as_slice(), by_name.as_slice(), by_post.as_slice()) {
            ([one], ..) | ([], [one], _) | ([], [], [one]) => *one,
            _ => return None,
        };
        self.take(&identity(found))
    }

    fn len(&self) -> usize {
        self.0.values().map(VecDeque::len).sum()
    }

    fn rest(&self) -> impl Iterator<Item = &'a RecordEntry> {
        let mut rest: Vec<_> = self.0.values().flatten().copied().collect();
        rest.sort_by_key(|record| record.ordinal);
        rest.into_iter()
    }
}
