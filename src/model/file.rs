//! The tables of `hoi-nghi.toml`, as their keys are written.

use super::awards::AwardTable;
use super::bonus::BonusTable;
use super::certificate::{CertificatesTable, PrintersTable, StyleTable};
use super::document::{Circulation, Urgency};
use super::signers::SignersTable;
use super::wording::Wording;
use crate::table::{Bare, Key, Keys, Line, Located, Prose, keyed, table, words};
use crate::text::{Clock, Date, Moment, Number};

table! {
    /// The whole file.
    pub struct ConferenceFile as "hoi-nghi.toml" {
        /// Version of the file's form; 1 so far.
        format: optional Located<u32>,
        /// A built-in's name, a name under `packs/`, or a relative path.
        pack: optional Line,
        agency: optional AgencyTable,
        conference: wanted ConferenceTable,
        people: list PersonTable,
        signers: optional SignersTable,
        attendees: list AttendeeTable,
        agenda: list AgendaTable,
        preparations: list DirectiveTable,
        outcomes: list Outcome,
        indicators: list Indicator,
        movements: list Movement,
        presentations: list PresentationTable,
        solutions: list Solution,
        directives: list DirectiveTable,
        awards: list AwardTable,
        bonus: optional BonusTable,
        wording: optional Wording,
        style: optional StyleTable,
        certificates: optional CertificatesTable,
        printers: optional PrintersTable,
        documents: optional DocumentsTable,
    }
}

words! {
    /// Level of an administrative unit.
    pub enum Level {
        Province = "tinh",
        /// Until 30/6/2025.
        District = "huyen",
        Commune = "xa",
        Ward = "phuong",
        /// Until 30/6/2025.
        Township = "thi-tran",
        SpecialZone = "dac-khu",
    }
}

table! {
    /// The body that issues the documents.
    pub struct AgencyTable as "agency" {
        name: optional Line,
        short: optional Line,
        symbol: optional Line,
        level: optional Located<Level>,
        place: optional Line,
        superior: optional Bare,
        header: list Line,
        address: optional Line,
        phone: optional Line,
        fax: optional Line,
        email: optional Line,
        website: optional Line,
    }
}

table! {
    pub struct ConferenceTable as "conference" {
        name: wanted Line,
        /// The year under review.
        year: wanted Located<u32>,
        date: wanted Located<Date>,
        time: optional Located<Clock>,
        ends: optional Located<Clock>,
        venue: optional Line,
        /// Where the money comes from.
        funding: optional Line,
        /// What the conference costs, in đồng.
        budget: optional u32,
        /// Ids of people.
        chair: optional Line,
        secretary: optional Line,
    }
}

table! {
    pub struct PersonTable as "people" {
        id: required Line,
        name: required Line,
        titles: list Line,
        honorific: optional Line,
    }
}

table! {
    /// A person by id, or a group with its number of people.
    pub struct AttendeeTable as "attendees" {
        person: optional Line,
        group: optional Line,
        count: optional Located<u32>,
    }
}

table! {
    /// A point of the programme.
    pub struct AgendaTable as "agenda" {
        time: optional Located<Clock>,
        content: required Line,
        by: optional Line,
    }
}

words! {
    pub enum OutcomeKind {
        Achievement = "achievement",
        Limitation = "limitation",
        Cause = "cause",
        Lesson = "lesson",
    }
}

words! {
    /// Field of work; the order is the order of a report.
    pub enum Area {
        Economy = "economy",
        Society = "society",
        Defence = "defence",
        Reform = "reform",
        Party = "party",
        Emulation = "emulation",
    }
}

table! {
    pub struct Outcome as "outcomes" {
        kind: required OutcomeKind,
        area: optional Area,
        text: required Prose,
    }
}

words! {
    /// Which direction of an indicator is the good one.
    pub enum Better {
        Higher = "higher",
        Lower = "lower",
    }
}

table! {
    /// Plan against actual, with the year before.
    pub struct Indicator as "indicators" {
        name: required Line,
        unit: optional Line,
        area: optional Area,
        plan: optional Located<Number>,
        actual: optional Located<Number>,
        previous: optional Located<Number>,
        better: optional Better,
    }
}

table! {
    /// An emulation movement (phong trào thi đua).
    pub struct Movement as "movements" {
        name: required Line,
        scope: optional Line,
        result: optional Prose,
    }
}

table! {
    /// A talk given at the conference (tham luận).
    pub struct PresentationTable as "presentations" {
        by: optional Line,
        title: required Line,
    }
}

table! {
    pub struct Solution as "solutions" {
        theme: optional Line,
        text: required Prose,
    }
}

table! {
    /// Who, what, when: of the conclusion, or of the preparations.
    pub struct DirectiveTable as "directives" {
        to: list Line,
        with: list Line,
        task: required Prose,
        deadline: optional Located<Date>,
        measure: optional Prose,
    }
}

table! {
    /// What one document says otherwise than derived.
    pub struct DocumentTable as "documents" {
        enabled: optional bool,
        /// Another body that issues the document, with a number series of its own.
        agency: optional AgencyTable,
        number: optional Located<u32>,
        date: optional Located<Date>,
        signer: optional Line,
        authority: optional Line,
        /// Another office of the signer, above the name.
        office: optional Bare,
        /// Pictures in the folder of the file.
        signature: optional Line,
        seal: optional Line,
        /// The unit that drafted a letter, in its symbol.
        unit: optional Line,
        to: list Line,
        recipients: list Line,
        file_as: optional Line,
        drafter: optional Line,
        copies: optional Located<u32>,
        urgency: optional Urgency,
        circulation: optional Circulation,
        subject: optional Line,
        bases: list Line,
        deadline: optional Located<Date>,
        electronic: optional bool,
        /// Whether the PDF carries the files that it is made of.
        attach_sources: optional Located<bool>,
        signed_at: optional Located<Moment>,
        opening: optional Prose,
        closing: optional Prose,
        sections: list SectionTable,
    }
}

table! {
    /// A section that is added to the derived ones.
    pub struct SectionTable as "sections" {
        title: required Line,
        text: required Prose,
        after: optional Line,
    }
}

keyed! {
    /// `[documents.ID]`: which kinds there are, the pack knows, too.
    DocumentsTable: "documents", Key => DocumentTable, |key, _| Some(key), Keys::Documents
}
