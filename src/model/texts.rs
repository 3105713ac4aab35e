//! All that a conference file says in words, for whoever judges words.

use super::conference::{Attendee, Conference, Speaker};
use super::document::Document;
use crate::table::{Line, TextValue};

/// What a text is, and so how it is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// A person's name: written as its bearer writes it.
    Name,
    /// A title, a body's name, a phrase.
    Line,
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
        texts.extend(self.outcomes.iter().map(|outcome| (TextKind::Prose, &*outcome.text)));
        for indicator in &self.indicators {
            texts.push((TextKind::Line, &indicator.name));
            texts.extend(line(indicator.unit.as_ref()));
        }
        for movement in &self.movements {
            texts.push((TextKind::Line, &movement.name));
            texts.extend(line(movement.scope.as_ref()));
            texts.extend(movement.result.iter().map(|text| (TextKind::Prose, &**text)));
        }
        for talk in &self.presentations {
            texts.extend(match &talk.by {
                // `Speaker::Named` holds a body or a person that no one can tell apart.
                Some(Speaker::Named(name)) => Some((TextKind::Name, &**name)),
                _ => None,
            });
            texts.push((TextKind::Line, &talk.title));
        }
        for solution in &self.solutions {
            texts.extend(line(solution.theme.as_ref()));
            texts.push((TextKind::Prose, &solution.text));
        }
        for directive in &self.directives {
            texts.extend(lines(&directive.to));
            texts.extend(lines(&directive.with));
            texts.push((TextKind::Prose, &directive.task));
            texts.extend(directive.measure.iter().map(|text| (TextKind::Prose, &**text)));
        }
        texts.retain(|(_, value)| value.is_written());
        texts
    }
}

impl Document {
    /// The texts of this document's table.
    pub fn texts(&self) -> Vec<(TextKind, &TextValue)> {
        let mut texts: Vec<_> = lines(&self.authority).chain(lines(&self.to)).collect();
        texts.extend(self.recipients.iter().map(|line| (TextKind::Recipient, &**line)));
        texts.extend(line(self.subject.as_ref()));
        texts.extend([&self.opening, &self.closing].into_iter().flatten().map(|text| (TextKind::Prose, &**text)));
        for section in &self.sections {
            texts.extend([(TextKind::Line, &*section.title), (TextKind::Prose, &*section.text)]);
        }
        texts.retain(|(_, value)| value.is_written());
        texts
    }
}

fn line(line: Option<&Line>) -> Option<(TextKind, &TextValue)> {
    line.map(|line| (TextKind::Line, &**line))
}

fn lines(lines: &[Line]) -> impl Iterator<Item = (TextKind, &TextValue)> {
    lines.iter().map(|line| (TextKind::Line, &**line))
}
