//! The conference: what its file may hold, and what holds once the file has been checked.
//!
//! `load` decodes bytes, `file` declares the tables, `lift` turns them into a [`Conference`]: names
//! are resolved, dates exist, texts are composed and not empty. It is immutable, and no later
//! stage can fail because of its shape.

mod agency;
mod award;
mod awards;
mod bonus;
mod certificate;
mod conference;
mod contradictions;
mod document;
mod documents;
mod doubled;
mod draft;
mod file;
mod kind;
mod lift;
mod listed;
mod load;
mod office;
mod orders;
mod paper;
mod people;
mod printer;
mod signers;
mod signing;
mod texts;
mod wording;

pub use agency::{Agency, unit_of};
pub use award::{Award, AwardForm, Awards, Counts, Granted, Group, Recipient, RecipientKind, Record};
pub use awards::{AwardTable, RecipientTable};
pub use certificate::{
    BORDERS, CONFERENCE as PICTURE_FOLDER, CertificateTable, CertificatesTable, Design, Field, Looks, PositionTable,
    Press, PrintMode, PrintersTable, StyleTable,
};
pub use conference::{Attendee, Conference, Directive, Person, PersonId, Point, Presentation, Speaker};
pub use document::{Circulation, Document, Section, Urgency};
pub use file::{AgencyTable, Area, Better, ConferenceFile, Indicator, Level, Movement, Outcome, OutcomeKind, Solution};
pub use kind::{DocumentKind, Own, OwnKind};
pub use lift::{Below, YEARS, lift};
pub use listed::{ColumnsTable, HiddenRows, Listed, ListedRow};
pub use load::{CONFERENCE_FILE, decode, encode_like, read_bytes, read_source};
pub use office::{OfficeDocumentTable, OfficeDocuments, OfficeDocumentsTable};
pub use paper::{Colour, Measure, Size};
pub use printer::{PrinterTable, Shift};
pub use signers::SignersTable;
pub use texts::TextKind;
pub use wording::Wording;
