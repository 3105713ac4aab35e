//! All that a conference file says in words, for whoever judges words.

use std::collections::BTreeSet;

use super::award::Granted;
use super::conference::{Attendee, Conference, Speaker};
use super::document::Document;
use crate::table::{Line, Prose, TextValue};

/// What a text is, and so how it is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// A person's name: written as its bearer writes it.
    Name,
    /// A title, a body's name, a phrase.
    Line,
    /// A unit on an award list: its name, with the short forms that it has there.
    Unit,
    /// A line of Nơi nhận, which has short forms of its own.
    Recipient,
    /// Sentences.
    Prose,
}

impl Conference {
    /// Every text that somebody wrote; none that was derived.
    pub fn texts(&self) -> Vec<(TextKind, &TextValue)> {
        let documents = self.documents.iter().flat_map(Document::texts);
        self.content().into_iter().chain(documents).collect()
    }

    /// The texts outside the documents' tables, in the order of the file.
    pub fn content(&self) -> Vec<(TextKind, &TextValue)> {
        let agency = &self.agency;
        let mut texts = vec![(TextKind::Line, &*agency.name), (TextKind::Line, &*agency.short)];
        texts.extend(line(Some(&agency.place)));
        texts.extend(line(agency.superior.as_ref()));
        texts.extend(lines(&agency.header));
        texts.extend(line(self.funding.as_ref()));
        texts.push((TextKind::Line, &self.name));
        texts.extend(line(self.venue.as_ref()));
        for person in &self.people {
            texts.push((TextKind::Name, &person.name));
            texts.extend(lines(&person.titles));
            texts.extend(line(person.honorific.as_ref()));
        }
        texts.extend(self.attendees.iter().filter_map(|attendee| match attendee {
            Attendee::Group { name, .. } => Some((TextKind::Line, &**name)),
            Attendee::Person(_) => None,
        }));
        for point in &self.agenda {
            texts.push((TextKind::Line, &point.content));
            texts.extend(speaker(point.by.as_ref()));
        }
        texts.extend(self.outcomes.iter().map(|outcome| (TextKind::Prose, &*outcome.text)));
        for indicator in &self.indicators {
            texts.push((TextKind::Line, &indicator.name));
            texts.extend(line(indicator.unit.as_ref()));
        }
        for movement in &self.movements {
            texts.push((TextKind::Line, &movement.name));
            texts.extend(line(movement.scope.as_ref()));
            texts.extend(prose(movement.result.as_ref()));
        }
        for talk in &self.presentations {
            texts.extend(speaker(talk.by.as_ref()));
            texts.push((TextKind::Line, &talk.title));
        }
        for solution in &self.solutions {
            texts.extend(line(solution.theme.as_ref()));
            texts.push((TextKind::Prose, &solution.text));
        }
        for directive in self.directives.iter().chain(&self.preparations) {
            texts.extend(lines(&directive.to));
            texts.extend(lines(&directive.with));
            texts.push((TextKind::Prose, &directive.task));
            texts.extend(prose(directive.measure.as_ref()));
        }
        for award in &self.awards.list {
            texts.extend(prose(award.reason.as_ref()));
            if let Granted::Elsewhere { by, .. } = &award.granted {
                texts.push((TextKind::Line, by));
            }
            for recipient in award.recipients() {
                texts.push((TextKind::Name, &recipient.name));
                let about = [&recipient.honorific, &recipient.position];
                texts.extend(about.into_iter().filter_map(|about| line(about.as_ref())));
                texts.extend(recipient.unit.as_ref().map(|unit| (TextKind::Unit, &**unit)));
                texts.extend(prose(recipient.reason.as_ref()));
            }
        }
        texts.retain(|(_, value)| value.is_written());
        // A list's rows share what they say alike: it is one text.
        let mut seen = BTreeSet::new();
        texts.retain(|(_, value)| seen.insert(value.text.as_ptr()));
        texts
    }
}

impl Document {
    /// The texts of this document's table.
    pub fn texts(&self) -> Vec<(TextKind, &TextValue)> {
        let agency = &self.agency;
        let issuer = [Some(&agency.name), agency.superior.as_ref()].into_iter().flatten().chain(&agency.header);
        let mut texts: Vec<_> = issuer.map(|line| (TextKind::Line, &**line)).collect();
        texts.extend(lines(&self.authority).chain(lines(&self.to)));
        texts.extend(self.recipients.iter().map(|line| (TextKind::Recipient, &**line)));
        texts.extend(line(self.office.as_ref()));
        texts.extend(line(self.subject.as_ref()));
        texts.extend(lines(&self.bases));
        texts.extend([&self.opening, &self.closing].into_iter().filter_map(|text| prose(text.as_ref())));
        for section in &self.sections {
            texts.extend([(TextKind::Line, &*section.title), (TextKind::Prose, &*section.text)]);
        }
        texts.retain(|(_, value)| value.is_written());
        texts
    }
}

/// Who speaks, where it is not a person of the file: a body or a person that no one can tell apart.
fn speaker(by: Option<&Speaker>) -> Option<(TextKind, &TextValue)> {
    match by {
        Some(Speaker::Named(name)) => Some((TextKind::Name, &**name)),
        _ => None,
    }
}

fn prose(text: Option<&Prose>) -> Option<(TextKind, &TextValue)> {
    text.map(|text| (TextKind::Prose, &**text))
}

fn line(line: Option<&Line>) -> Option<(TextKind, &TextValue)> {
    line.map(|line| (TextKind::Line, &**line))
}

fn lines(lines: &[Line]) -> impl Iterator<Item = (TextKind, &TextValue)> {
    lines.iter().map(|line| (TextKind::Line, &**line))
}
