//! The conference: what its file may hold, and what holds once the file has been checked.
//!
//! `load` decodes bytes, `file` declares the tables, `lift` turns them into a [`Conference`]: names
//! are resolved, dates exist, texts are composed and not empty. It is immutable, and no later
//! stage can fail because of its shape.

mod agency;
mod conference;
mod document;
mod documents;
mod file;
mod lift;
mod load;
mod people;
mod signing;
mod texts;

pub use agency::Agency;
pub use conference::{Attendee, Conference, Directive, Person, PersonId, Presentation, Speaker};
pub use document::{Document, DocumentKind, Section, Urgency};
pub use file::{AgencyTable, Area, Better, ConferenceFile, Indicator, Level, Movement, Outcome, OutcomeKind, Solution};
pub use lift::lift;
pub use load::{CONFERENCE_FILE, decode, read_source};
pub use texts::TextKind;
