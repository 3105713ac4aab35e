//! PDF: archival and tagged, with the document's own date and id, and so the same bytes each time.

use std::fmt;
use std::str::FromStr;

use typst::foundations::{Datetime, Smart};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::PagedDocument;
use super::compile::{Complaint, complaints};
use super::world::Text;
use crate::diag::guarded;
use crate::text::Date;

/// Names of the standards that can be asked for.
const NAMES: &[(&str, PdfStandard)] = &[
    ("1.4", PdfStandard::V_1_4),
    ("1.5", PdfStandard::V_1_5),
    ("1.6", PdfStandard::V_1_6),
    ("1.7", PdfStandard::V_1_7),
    ("2.0", PdfStandard::V_2_0),
    ("a-1b", PdfStandard::A_1b),
    ("a-1a", PdfStandard::A_1a),
    ("a-2b", PdfStandard::A_2b),
    ("a-2u", PdfStandard::A_2u),
    ("a-2a", PdfStandard::A_2a),
    ("a-3b", PdfStandard::A_3b),
    ("a-3u", PdfStandard::A_3u),
    ("a-3a", PdfStandard::A_3a),
    ("a-4", PdfStandard::A_4),
    ("a-4f", PdfStandard::A_4f),
    ("a-4e", PdfStandard::A_4e),
    ("ua-1", PdfStandard::Ua_1),
];

/// The standards that a file keeps to; PDF/A-2b unless others are asked for.
#[derive(Debug, Clone)]
pub struct Standards {
    list: PdfStandards,
    /// As they were asked for.
    names: String,
    /// Whether somebody has asked for them.
    is_asked: bool,
    /// Whether screen readers are told what is what.
    tagged: bool,
}

/// Why standards cannot be kept to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StandardsError {
    Unknown(String),
    /// Each exists, but one file cannot keep to all of them.
    Together,
}

impl Default for Standards {
    fn default() -> Self {
        // One standard by itself is always compatible.
        Self {
            list: PdfStandards::new(&[PdfStandard::A_2b]).unwrap_or_default(),
            names: USUAL.to_owned(),
            is_asked: false,
            tagged: true,
        }
    }
}

impl FromStr for Standards {
    type Err = StandardsError;

    /// Reads names divided by commas: `a-2a,ua-1`.
    fn from_str(text: &str) -> Result<Self, StandardsError> {
        let mut list = Vec::new();
        for name in text.split(',').map(str::trim) {
            match NAMES.iter().find(|(known, _)| *known == name) {
                Some((_, standard)) => list.push(*standard),
                None => return Err(StandardsError::Unknown(name.to_owned())),
            }
        }
        let list = PdfStandards::new(&list).map_err(|_| StandardsError::Together)?;
        Ok(Self { list, names: text.to_owned(), is_asked: true, tagged: true })
    }
}

/// The standards that want tags.
const TAGGED: [&str; 4] = ["ua-1", "a-1a", "a-2a", "a-3a"];
/// The standards of archives under which a file carries others.
const CARRYING: [&str; 4] = ["a-3b", "a-3u", "a-3a", "a-4f"];
/// The standard of files of which nothing else is asked.
const USUAL: &str = "a-2b";

impl fmt::Display for Standards {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.names)
    }
}

impl Standards {
    /// The same for a file that only a printer reads: without tags, and without the standards that want them.
    #[must_use]
    pub fn untagged(&self) -> Self {
        let wants_tags = self.names.split(',').any(|name| TAGGED.contains(&name.trim()));
        Self { tagged: false, ..if wants_tags { Self::default() } else { self.clone() } }
    }

    /// What was asked for, where that is anything.
    pub fn asked(&self) -> Option<&str> {
        self.is_asked.then_some(&*self.names)
    }

    /// The same for a file that carries others, as PDF/A-3 allows; `None` where what was asked for does not.
    pub fn carrying(&self) -> Option<Self> {
        let names = || self.names.split(',').map(str::trim);
        if self.is_asked && names().any(|name| CARRYING.contains(&name)) {
            return Some(self.clone());
        }
        let asked: Vec<&str> = if self.is_asked { names().collect() } else { Vec::new() };
        let own = if asked.contains(&"ua-1") { "a-3a" } else { "a-3b" };
        [&asked[..], &[own]].concat().join(",").parse().ok()
    }

    /// Names of all standards that exist.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMES.iter().map(|(name, _)| *name)
    }
}

/// What makes a file this document's and no other's.
#[derive(Debug, Clone)]
pub struct Identity {
    /// A text that stays the same as long as the document is the same one.
    pub id: String,
    pub date: Date,
}

/// Writes `document`, compiled from `text`, as PDF.
pub fn pdf(
    document: &PagedDocument,
    text: &Text<'_>,
    identity: &Identity,
    standards: &Standards,
) -> Result<Vec<u8>, Vec<Complaint>> {
    let date = identity.date;
    let datetime = Datetime::from_ymd(date.year(), date.month(), date.day());
    let options = PdfOptions {
        ident: Smart::Custom(identity.id.clone()),
        creator: Smart::Custom(Some(concat!("Vanthu ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: datetime.and_then(|datetime| Timestamp::new_utc(datetime).into()),
        standards: standards.list.clone(),
        tagged: standards.tagged,
        ..PdfOptions::default()
    };
    match guarded(|| typst_pdf::pdf(document, &options)) {
        Ok(written) => written.map_err(|errors| complaints(text, &errors)),
        Err(panic) => Err(vec![Complaint::of_panic(panic)]),
    }
}

#[cfg(test)]
mod tests {
    use super::Standards;

    #[test]
    fn a_file_that_carries_others_is_pdf_a_3() {
        let carrying = |names: &str| names.parse::<Standards>().unwrap().carrying().map(|them| them.to_string());
        assert_eq!(Standards::default().carrying().map(|them| them.to_string()).as_deref(), Some("a-3b"));
        for (asked, expected) in
            [("a-3a,ua-1", "a-3a,ua-1"), ("ua-1", "ua-1,a-3a"), ("1.7", "1.7,a-3b"), ("a-4f", "a-4f")]
        {
            assert_eq!(carrying(asked).as_deref(), Some(expected), "{asked}");
        }
        for asked in ["a-2b", "a-2a,ua-1", "a-1b", "a-4", "2.0"] {
            assert_eq!(carrying(asked), None, "{asked}");
        }
    }
}
