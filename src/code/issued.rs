//! What a certificate's code stands for: a row of the register, and the decision that it is a row of.

use crate::model::{AwardForm, Conference, Record};
use crate::text::Date;

/// The decision that grants a conference's awards, with its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The body that issues it, in short.
    pub short: String,
    /// The conference's body, by its full name.
    pub agency: String,
    /// Number and symbol: `312/QĐ-UBND`.
    pub designation: String,
    pub date: Date,
}

/// What is granted to one recipient.
#[derive(Debug, Clone, Copy)]
pub struct Issued<'a> {
    pub form: AwardForm,
    pub ordinal: u32,
    pub name: &'a str,
    pub unit: Option<&'a str>,
}

impl Decision {
    /// That of `conference`; a draft issues nothing.
    pub fn of(conference: &Conference) -> Option<Self> {
        let document = conference.granting()?;
        Some(Self {
            short: document.agency.short.text.to_string(),
            agency: conference.agency.name.text.to_string(),
            designation: document.designation()?,
            date: document.date.value,
        })
    }
}

impl<'a> From<Record<'a>> for Issued<'a> {
    fn from(record: Record<'a>) -> Self {
        let recipient = record.recipient;
        Self {
            form: record.award.form.value,
            ordinal: recipient.ordinal,
            name: &recipient.name.text,
            unit: recipient.unit.as_ref().map(|unit| &*unit.text),
        }
    }
}
