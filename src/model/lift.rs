//! From the tables as written to the checked conference: ids become people, the documents that
//! the content allows are named. Every fault is reported; the conference exists only without one.

use super::agency::Agency;
use super::awards::awards;
use super::bonus::{Act, pay};
use super::certificate::{CONFERENCE, Looks};
use super::conference::{Attendee, Conference, Directive, Point, Presentation, Speaker};
use super::contradictions::contradictions;
use super::documents::documents;
use super::file::{AgencyTable, AttendeeTable, ConferenceFile, DirectiveTable, Indicator, Movement, Solution};
use super::kind::DocumentKind;
use super::listed::Listed;
use super::office::OfficeDocuments;
use super::orders::orders;
use super::people::People;
use super::signers::SignersTable;
use super::wording::Wording;
use crate::diag::{Code, Diagnostic, Problems, Source};
use crate::table::{Layered, Line, List};
use crate::text::unended;

/// The only version of the file's form so far.
const FORMAT: u32 = 1;
/// Years under review that can be meant.
pub const YEARS: std::ops::RangeInclusive<u32> = 1945..=2200;

/// What a pack says that a conference file may say, too; the file wins.
#[derive(Debug, Clone, Default)]
pub struct Below {
    pub agency: Option<AgencyTable>,
    pub signers: SignersTable,
    pub documents: OfficeDocuments,
    pub wording: Option<Wording>,
    pub looks: Looks,
}

/// Checks and resolves `file`, read from `source`, on what its `pack` says;
/// `lists` holds what was read of each award's list. `None` when `problems` holds an error.
pub fn lift(
    source: &Source,
    file: ConferenceFile,
    pack: Below,
    lists: Vec<Listed>,
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
    let own_and_pack = file.agency.over(pack.agency);
    // A misspelt or broken table was told already; other missing values say nothing about it.
    let misspelt = !file.whole && problems.iter().any(|problem| problem.code != Code::MissingValue);
    let agency = match own_and_pack {
        None if misspelt => None,
        table => Agency::new(table, &file.span, problems),
    };

    let signers = file.signers.unwrap_or_default().on(pack.signers);
    let people = People::new(file.people, signers, problems);
    people.check_posts(problems);
    let mut person = |id: Option<&Line>| id.and_then(|id| people.find(id, problems));
    let chair = person(file.conference.as_ref().and_then(|table| table.chair.as_ref()));
    let secretary = person(file.conference.as_ref().and_then(|table| table.secretary.as_ref()));
    let mut speaker = |by: Option<Line>| {
        by.map(bare).and_then(|by| match by.text.contains(' ') {
            true => Some(Speaker::Named(by)),
            false => person(Some(&by)).map(Speaker::Person),
        })
    };
    let presentations = file.presentations.into_iter();
    let presentations =
        presentations.map(|talk| Presentation { by: speaker(talk.by), title: bare(talk.title) }).collect();
    let agenda = file.agenda.into_iter();
    let agenda =
        agenda.map(|point| Point { time: point.time, content: bare(point.content), by: speaker(point.by) }).collect();
    let mut tables = file.documents.unwrap_or_default();
    tables.0.iter_mut().for_each(|(_, table)| table.root(CONFERENCE));
    let orders = orders(tables, &pack.documents, problems);
    let tables = || orders.iter().filter_map(|order| order.table.as_ref());
    for signer in tables().filter_map(|table| table.signer.as_ref()) {
        people.signer(signer, problems);
    }
    let mut awards = awards(file.awards, lists, problems);
    let numbers = tables().flat_map(|table| [&table.number, &table.copies]).chain([&awards.number]);
    for number in numbers.flatten().filter(|number| number.value == 0) {
        problems.push(Diagnostic::new(Code::OutOfRange).at(number.span.clone()).arg("least", 1).arg("most", "none"));
    }
    let attendees = file.attendees.into_iter().filter_map(|table| attendee(table, &people, problems)).collect();
    for indicator in file.indicators.iter() {
        check_figures(indicator, problems);
    }
    let mut directives = |tables: List<DirectiveTable>, name| -> Vec<Directive> {
        tables.into_iter().filter_map(|table| directive(table, name, problems)).collect()
    };
    let preparations = directives(file.preparations, "preparations");
    let directives = directives(file.directives, "directives");

    let looks = Looks::of(file.style, file.certificates, file.printers).over(pack.looks);
    looks.check(problems);

    // The day of the decision, by whichever of the tables says it.
    let decision = orders.iter().find(|order| order.kind == DocumentKind::Decision);
    let decided = awards.date.as_ref().or(decision.and_then(|order| order.table.as_ref()?.date.as_ref()));
    let date = decided.or(file.conference.as_ref().and_then(|table| table.date.as_ref())).map(|date| date.value);
    if let (Some(day), Some(agency)) = (date, &agency) {
        let unit = || crate::text::bare(agency.noun).replace(' ', "-");
        let level = agency.level.as_ref().map_or_else(unit, |level| level.value.word().to_owned());
        pay(&mut awards, &Act { day, level: &level, set: file.bonus.as_ref() }, problems);
    }

    // Of a file with faults, it cannot be said which documents it would allow.
    if problems.has_errors() {
        return None;
    }
    let table = file.conference?;
    let mut conference = Conference {
        source: source.clone(),
        agency: agency?,
        name: bare(table.name?),
        year: table.year?,
        date: table.date?,
        time: table.time,
        ends: table.ends,
        venue: table.venue.map(bare),
        funding: table.funding.map(bare),
        budget: table.budget,
        chair,
        secretary,
        people: people.list.clone(),
        attendees,
        agenda,
        preparations,
        outcomes: file.outcomes.into_iter().collect(),
        indicators: file.indicators.into_iter().collect(),
        movements: file.movements.into_iter().map(movement).collect(),
        presentations,
        solutions: file.solutions.into_iter().map(solution).collect(),
        directives,
        awards,
        looks,
        wording: file.wording.over(pack.wording).unwrap_or_else(|| Wording::usual(&file.span)),
        documents: Vec::new(),
    };
    conference.keep_wording();
    problems.extend(contradictions(&conference, &orders));
    conference.documents = documents(&conference, &people, &orders, &pack.documents, problems);
    let wording = conference.wording.clone();
    conference.documents.iter_mut().for_each(|document| document.keep_wording(&wording));
    (!problems.has_errors()).then_some(conference)
}

fn attendee(table: AttendeeTable, people: &People, problems: &mut Problems) -> Option<Attendee> {
    let AttendeeTable { span, whole, person, group, count } = table;
    match (person, group, count) {
        (Some(id), None, None) => people.find(&id, problems).map(Attendee::Person),
        (None, Some(name), count) => Some(Attendee::Group { name: bare(name), count: count.map(|count| count.value) }),
        // What could not be read was told already.
        _ if !whole => None,
        _ => {
            problems.push(Diagnostic::new(Code::AttendeeForm).at(span.head()));
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

fn directive(table: DirectiveTable, name: &'static str, problems: &mut Problems) -> Option<Directive> {
    let DirectiveTable { span, whole: _, to, with, task, deadline, measure } = table;
    if to.is_empty() && to.whole {
        problems.push(Diagnostic::new(Code::MissingValue).at(span.head()).arg("key", "to").arg("table", name));
        return None;
    }
    let bodies = |lines: List<Line>| lines.into_iter().map(bare).collect();
    Some(Directive { to: bodies(to), with: bodies(with), task, deadline, measure })
}

fn solution(solution: Solution) -> Solution {
    Solution { theme: solution.theme.map(bare), ..solution }
}

fn movement(movement: Movement) -> Movement {
    Movement { name: bare(movement.name), scope: movement.scope.map(bare), ..movement }
}

/// A phrase that stands inside sentences and lists, which set their own signs, without the sign that its
/// writer set behind it.
pub fn bare(line: Line) -> Line {
    match unended(&line.text) {
        "" => line,
        bare => line.with_text(bare),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Source;

    #[test]
    fn a_phrase_stands_without_its_end() {
        let bare = |text: &str| bare(Line::derived(text, Source::new("hoi-nghi.toml", "").line(1))).text.to_string();
        assert_eq!(bare("Hội trường UBND huyện."), "Hội trường UBND huyện");
        assert_eq!(bare("Khai mạc;"), "Khai mạc");
        assert_eq!(bare("..."), "...");
    }
}
