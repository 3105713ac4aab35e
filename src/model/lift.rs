//! From the tables as written to the checked conference: ids become people, the documents that
//! the content allows are named. Every fault is reported; the conference exists only without one.

use super::agency::Agency;
use super::conference::{Attendee, Conference, Directive, Person, PersonId, Presentation, Speaker};
use super::document::{Document, DocumentKind, Section};
use super::file::{
    AgencyTable, AttendeeTable, ConferenceFile, DirectiveTable, DocumentTable, DocumentsTable, Indicator, PersonTable,
};
use super::signing;
use crate::diag::{Code, Diagnostic, Problems, Source, Span};
use crate::table::{Line, List, Located};
use crate::text::{Date, nearest};

/// The only version of the file's form so far.
const FORMAT: u32 = 1;
/// Years under review that can be meant.
const YEARS: std::ops::RangeInclusive<u32> = 1945..=2200;

/// Checks and resolves `file`, read from `source`; `pack` holds the agency's keys that the pack
/// supplies. `None` when `problems` holds an error.
pub fn lift(
    source: &Source,
    file: ConferenceFile,
    pack: Option<AgencyTable>,
    problems: &mut Problems,
) -> Option<Conference> {
    if let Some(format) = file.format.as_ref().filter(|format| format.value != FORMAT) {
        problems.push(
            Diagnostic::new(Code::UnsupportedFormat)
                .at(format.span.clone())
                .arg("format", format.value)
                .arg("known", FORMAT),
        );
    }
    let year = file.conference.as_ref().and_then(|table| table.year.as_ref());
    if let Some(year) = year.filter(|year| !YEARS.contains(&year.value)) {
        let range = Diagnostic::new(Code::OutOfRange).at(year.span.clone()).hint("hint-year");
        problems.push(range.arg("least", YEARS.start()).arg("most", YEARS.end()));
    }
    let own_and_pack = match (file.agency, pack) {
        (Some(own), Some(pack)) => Some(own.over(pack)),
        (own, pack) => own.or(pack),
    };
    let agency = Agency::new(own_and_pack, &file.span, problems);

    let people = People::new(file.people, problems);
    let mut person = |id: Option<&Line>| id.and_then(|id| people.find(id, problems));
    let chair = person(file.conference.as_ref().and_then(|table| table.chair.as_ref()));
    let secretary = person(file.conference.as_ref().and_then(|table| table.secretary.as_ref()));
    let presentations = file.presentations.into_iter().map(|talk| Presentation {
        by: talk.by.and_then(|by| match by.text.contains(' ') {
            true => Some(Speaker::Named(by)),
            false => person(Some(&by)).map(Speaker::Person),
        }),
        title: talk.title,
    });
    let presentations = presentations.collect();
    let tables = file.documents.unwrap_or_default();
    for (_, table) in &tables.0 {
        person(table.signer.as_ref());
    }
    for number in tables.0.iter().filter_map(|(_, table)| table.number.as_ref()).filter(|number| number.value == 0) {
        problems.push(Diagnostic::new(Code::OutOfRange).at(number.span.clone()).arg("least", 1).arg("most", "none"));
    }
    let attendees = file.attendees.into_iter().filter_map(|table| attendee(table, &people, problems)).collect();
    for indicator in file.indicators.iter() {
        check_figures(indicator, problems);
    }
    let directives = file.directives.into_iter().filter_map(|table| directive(table, problems)).collect();

    // Of a file with faults, it cannot be said which documents it would allow.
    if problems.has_errors() {
        return None;
    }
    let table = file.conference?;
    let mut conference = Conference {
        source: source.clone(),
        agency: agency?,
        name: table.name?,
        year: table.year?.value,
        date: table.date?,
        time: table.time,
        ends: table.ends,
        venue: table.venue,
        chair,
        secretary,
        people: people.list,
        attendees,
        outcomes: file.outcomes.into_iter().collect(),
        indicators: file.indicators.into_iter().collect(),
        movements: file.movements.into_iter().collect(),
        presentations,
        solutions: file.solutions.into_iter().collect(),
        directives,
        documents: Vec::new(),
    };
    conference.documents = documents(&conference, tables, problems);
    (!problems.has_errors()).then_some(conference)
}

/// The people, and whether all of them could be read.
struct People {
    list: Vec<Person>,
    whole: bool,
}

impl People {
    fn new(tables: List<PersonTable>, problems: &mut Problems) -> Self {
        let whole = tables.whole;
        let mut list: Vec<Person> = Vec::new();
        for table in tables {
            let PersonTable { span: _, whole: _, id, name, titles, honorific } = table;
            if id.text.contains(' ') {
                problems.push(Diagnostic::new(Code::InvalidId).at(id.span.clone()).arg("id", &id.text));
            }
            if let Some(first) = list.iter().find(|person| person.id.text == id.text) {
                let again = Diagnostic::new(Code::DuplicateId).at(id.span.clone()).arg("id", &id.text);
                problems.push(again.also(first.id.span.clone(), "first"));
            }
            list.push(Person { id, name, titles: titles.into_iter().collect(), honorific });
        }
        Self { list, whole }
    }

    fn find(&self, id: &Line, problems: &mut Problems) -> Option<PersonId> {
        let found = self.list.iter().position(|person| person.id.text == id.text).map(PersonId);
        if found.is_none() && self.whole {
            let mut known: Vec<&str> = self.list.iter().map(|person| &*person.id.text).collect();
            known.dedup();
            let named = self.list.iter().find(|person| person.name.text == id.text).map(|person| &*person.id.text);
            let unknown = Diagnostic::new(Code::UnknownPerson).at(id.span.clone()).arg("id", &id.text);
            problems.push(match named.or_else(|| nearest(&id.text, known.iter().copied())) {
                Some(similar) => unknown.arg("similar", similar).hint("hint-similar"),
                None if self.list.is_empty() => unknown.hint("hint-nobody"),
                None => unknown.arg("known", known.join(", ")).hint("hint-known"),
            });
        }
        found
    }
}

fn attendee(table: AttendeeTable, people: &People, problems: &mut Problems) -> Option<Attendee> {
    let AttendeeTable { span, whole, person, group, count } = table;
    match (person, group, count) {
        (Some(id), None, None) => people.find(&id, problems).map(Attendee::Person),
        (None, Some(name), count) => Some(Attendee::Group { name, count: count.map(|count| count.value) }),
        // What could not be read was told already.
        _ if !whole => None,
        _ => {
            problems.push(Diagnostic::new(Code::AttendeeForm).at(head(&span)));
            None
        }
    }
}

fn check_figures(indicator: &Indicator, problems: &mut Problems) {
    if indicator.plan.is_none() && indicator.actual.is_none() && indicator.whole {
        let name = &indicator.name;
        problems.push(Diagnostic::new(Code::IndicatorWithoutFigures).at(name.span.clone()).arg("name", &name.text));
    }
}

fn directive(table: DirectiveTable, problems: &mut Problems) -> Option<Directive> {
    let DirectiveTable { span, whole: _, to, with, task, deadline, measure } = table;
    if to.is_empty() && to.whole {
        problems.push(Diagnostic::new(Code::MissingValue).at(head(&span)).arg("key", "to").arg("table", "directives"));
        return None;
    }
    Some(Directive { to: to.into_iter().collect(), with: with.into_iter().collect(), task, deadline, measure })
}

/// The line on which a table begins.
fn head(span: &Span) -> Span {
    span.source.line(span.start().line)
}

/// The documents that the content allows; one that is asked for and not allowed is an error, one
/// that is merely possible a note.
fn documents(conference: &Conference, mut tables: DocumentsTable, problems: &mut Problems) -> Vec<Document> {
    let mut documents = Vec::new();
    for &kind in DocumentKind::ALL {
        let table = tables.0.iter().position(|(of, _)| *of == kind).map(|at| tables.0.swap_remove(at).1);
        if table.as_ref().is_some_and(|table| table.enabled == Some(false)) {
            continue;
        }
        if let Some(lacks) = lacks(kind, conference) {
            let named = |code| Diagnostic::new(code).arg("document", kind.id()).arg("lacks", lacks);
            problems.push(match &table {
                Some(table) => named(Code::DocumentLacks).at(head(&table.span)),
                None => named(Code::DocumentSkipped).in_file(conference.source.name()),
            });
            continue;
        }
        documents.extend(document(kind, table, conference, problems));
    }
    if documents.is_empty() && !problems.has_errors() {
        problems.push(Diagnostic::new(Code::NoDocument).in_file(conference.source.name()));
    }
    documents
}

/// What of a document's content is missing, a word of the messages; `None` when it can be made.
fn lacks(kind: DocumentKind, conference: &Conference) -> Option<&'static str> {
    match kind {
        DocumentKind::Report => {
            let empty =
                conference.outcomes.is_empty() && conference.indicators.is_empty() && conference.movements.is_empty();
            empty.then_some("results")
        }
        DocumentKind::Conclusion if conference.directives.is_empty() => Some("directives"),
        DocumentKind::Conclusion if conference.chair.is_none() => Some("chair"),
        DocumentKind::Conclusion => None,
    }
}

fn document(
    kind: DocumentKind,
    table: Option<DocumentTable>,
    conference: &Conference,
    problems: &mut Problems,
) -> Option<Document> {
    let span = table.as_ref().map_or_else(|| conference.name.span.clone(), |table| head(&table.span));
    let table = table.unwrap_or_else(|| DocumentTable::bare(span.clone()));
    let people = People { list: conference.people.clone(), whole: true };
    let signer = match &table.signer {
        Some(id) => people.find(id, problems),
        None => conference.chair.or_else(|| {
            problems.push(Diagnostic::new(Code::SignerUnknown).at(span.clone()).arg("document", kind.id()));
            None
        }),
    }?;
    let agency = match table.agency {
        Some(own) => Agency::new(Some(own.at(&conference.agency)), &span, problems)?,
        None => conference.agency.clone(),
    };
    let authority = authority(conference.person(signer), table.authority, kind, problems)?;
    Some(Document {
        kind,
        number: table.number.map(|number| number.value),
        symbol: format!("{}-{}", kind.abbreviation(), agency.symbol.text),
        agency,
        date: table.date.unwrap_or_else(|| conference.date.clone()),
        signer,
        authority,
        recipients: recipients(!table.to.is_empty(), table.recipients, table.file_as, &span),
        to: table.to.into_iter().collect(),
        urgency: table.urgency,
        subject: table.subject,
        opening: table.opening,
        closing: table.closing,
        sections: table
            .sections
            .into_iter()
            .map(|s| Section { title: s.title, text: s.text, after: s.after })
            .collect(),
    })
}

impl DocumentTable {
    /// A document of which the file says nothing.
    fn bare(span: Span) -> Self {
        Self {
            span,
            whole: true,
            enabled: None,
            agency: None,
            number: None,
            date: None::<Located<Date>>,
            signer: None,
            authority: None,
            to: List::default(),
            recipients: List::default(),
            file_as: None,
            urgency: None,
            subject: None,
            opening: None,
            closing: None,
            sections: List::default(),
        }
    }
}

/// The lines above the signature: as the decree fixes them for the first title that it knows; an
/// `authority` that is given replaces the line that says in whose name.
fn authority(signer: &Person, given: Option<Line>, kind: DocumentKind, problems: &mut Problems) -> Option<Vec<Line>> {
    let known = signer.titles.iter().find_map(|title| signing::capacity(&title.text).map(|capacity| (title, capacity)));
    let on_behalf = match (given, &known) {
        (Some(line), _) => line,
        (None, Some((title, capacity))) => Line::derived(capacity.on_behalf.clone(), title.span.clone()),
        (None, None) => {
            let place = signer.titles.first().unwrap_or(&signer.name).span.clone();
            let unknown = Diagnostic::new(Code::AuthorityUnknown).at(place).arg("name", &signer.name.text);
            problems.push(unknown.in_document(kind.id()));
            return None;
        }
    };
    let position = match known {
        Some((title, capacity)) => {
            capacity.position.iter().map(|line| Line::derived(line.clone(), title.span.clone())).collect()
        }
        None => signer
            .titles
            .first()
            .map(|title| Line::derived(title.text.to_uppercase(), title.span.clone()))
            .into_iter()
            .collect::<Vec<_>>(),
    };
    Some([vec![on_behalf], position].concat())
}

/// Nơi nhận with its derived first line (when there is a Kính gửi) and last line (II.9.b, d).
fn recipients(addressed: bool, given: List<Line>, file_as: Option<Line>, span: &Span) -> Vec<Line> {
    let first = addressed.then(|| Line::derived("Như trên", span.clone()));
    let last = match file_as {
        Some(units) => Line::derived(format!("Lưu: {}", units.text), units.span.clone()),
        None => Line::derived("Lưu: VT", span.clone()),
    };
    first.into_iter().chain(given).chain([last]).collect()
}
