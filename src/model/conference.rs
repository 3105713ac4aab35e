//! The checked conference.

use super::agency::Agency;
use super::award::Awards;
use super::certificate::Looks;
use super::document::Document;
use super::file::{Indicator, Movement, Outcome, Solution};
use super::kind::DocumentKind;
use super::wording::Wording;
use crate::diag::Source;
use crate::table::{Line, Located, Prose};
use crate::text::{Clock, Date};

/// Everything that a conference file says, checked and resolved.
#[derive(Debug, Clone)]
pub struct Conference {
    pub source: Source,
    pub agency: Agency,
    pub name: Line,
    /// The year under review.
    pub year: Located<u32>,
    pub date: Located<Date>,
    pub time: Option<Located<Clock>>,
    pub ends: Option<Located<Clock>>,
    pub venue: Option<Line>,
    /// Where the money comes from.
    pub funding: Option<Line>,
    /// What the conference costs, in đồng.
    pub budget: Option<u32>,
    pub chair: Option<PersonId>,
    pub secretary: Option<PersonId>,
    pub people: Vec<Person>,
    pub attendees: Vec<Attendee>,
    pub agenda: Vec<Point>,
    /// Who prepares what for the conference.
    pub preparations: Vec<Directive>,
    pub outcomes: Vec<Outcome>,
    pub indicators: Vec<Indicator>,
    pub movements: Vec<Movement>,
    pub presentations: Vec<Presentation>,
    pub solutions: Vec<Solution>,
    pub directives: Vec<Directive>,
    pub awards: Awards,
    pub wording: Wording,
    /// How certificates look and are printed.
    pub looks: Looks,
    /// The documents that this content allows, in the order of [`super::DocumentKind::ALL`].
    pub documents: Vec<Document>,
}

impl Conference {
    pub fn person(&self, id: PersonId) -> &Person {
        &self.people[id.0]
    }

    /// The document that says which decision grants the awards: the decision, or certificates where it is
    /// made elsewhere.
    pub fn granting(&self) -> Option<&Document> {
        let grants = |kind: DocumentKind| kind == DocumentKind::Decision || kind.certifies().is_some();
        self.documents.iter().find(|document| grants(document.kind))
    }
}

/// A person of this conference: an index into its `people`, made only when an id is resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PersonId(pub(super) usize);

#[derive(Debug, Clone)]
pub struct Person {
    pub id: Line,
    pub name: Line,
    pub titles: Vec<Line>,
    pub honorific: Option<Line>,
}

#[derive(Debug, Clone)]
pub enum Attendee {
    Person(PersonId),
    Group { name: Line, count: Option<u32> },
}

/// A point of the programme.
#[derive(Debug, Clone)]
pub struct Point {
    pub time: Option<Located<Clock>>,
    pub content: Line,
    pub by: Option<Speaker>,
}

/// Who gives a talk, or has a point of the programme.
#[derive(Debug, Clone)]
pub enum Speaker {
    Person(PersonId),
    Named(Line),
}

#[derive(Debug, Clone)]
pub struct Presentation {
    pub by: Option<Speaker>,
    pub title: Line,
}

/// Who, with whom, what, when, and how it will be judged.
#[derive(Debug, Clone)]
pub struct Directive {
    pub to: Vec<Line>,
    pub with: Vec<Line>,
    pub task: Prose,
    pub deadline: Option<Located<Date>>,
    pub measure: Option<Prose>,
}
