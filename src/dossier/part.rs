//! What of a document one file holds: all of it, or certificates, a sheet each.

use std::sync::{Arc, OnceLock};

use super::open::Dossier;
use super::shelf::Shelf;
use crate::diag::Diagnostic;
use crate::model::{Document, Press, Record};
use crate::template::{Base, Ledger, Rendered, context, spared};
use crate::text::Date;
use crate::typeset::Identity;

/// What of a document one file holds.
#[derive(Debug, Clone)]
pub enum Part<'a> {
    Whole,
    Sheets(Sheets<'a>),
}

/// Certificates that go into one file.
#[derive(Debug, Clone)]
pub struct Sheets<'a> {
    /// At least one.
    pub records: Vec<Record<'a>>,
    pub edition: Arc<Edition>,
    pub shelf: Shelf,
}

/// What all files of certificates that are made together have in common.
#[derive(Debug)]
pub struct Edition {
    /// How many the whole list has, where these are a part of all that is printed of it.
    pub of: Option<usize>,
    pub press: Press,
    /// The name of the printer whose shift is made up for.
    pub printer: Option<String>,
    /// What all certificates of the document have in common, made when the first is.
    pub base: OnceLock<Base>,
}

impl Edition {
    pub fn new(press: Press, printer: Option<String>, of: Option<usize>) -> Arc<Self> {
        Arc::new(Self { of, press, printer, base: OnceLock::new() })
    }
}

impl<'a> Part<'a> {
    /// One certificate by itself.
    pub fn sheet(record: Record<'a>, press: Press) -> Self {
        Self::Sheets(Sheets { records: vec![record], edition: Edition::new(press, None, None), shelf: Shelf::None })
    }
}

impl Part<'_> {
    /// The Typst text with its way back, and the texts whose origin is known.
    pub fn source(&self, dossier: &Dossier, document: &Document) -> Result<(Rendered, Ledger), Diagnostic> {
        let conference = &dossier.conference;
        let (data, ledger) = match self {
            Self::Whole => {
                let ledger = Ledger::default();
                (context(conference, document, &ledger), ledger)
            }
            Self::Sheets(sheets) => {
                let base = sheets.edition.base.get_or_init(|| Base::new(conference, document));
                base.sheets(conference, &sheets.records, &sheets.edition.press)
            }
        };
        let rendered = dossier.engine.render(document.kind.id(), data, &ledger);
        let rendered = rendered.map_err(|fault| spared(fault, dossier.engine.pack()))?;
        Ok((rendered, ledger))
    }

    /// What the text of certificates follows from, beside their template.
    pub fn data(&self, dossier: &Dossier, document: &Document) -> Option<Vec<String>> {
        let Self::Sheets(sheets) = self else { return None };
        let conference = &dossier.conference;
        let base = sheets.edition.base.get_or_init(|| Base::new(conference, document));
        Some(base.data(conference, &sheets.records, &sheets.edition.press))
    }

    /// The ordinal of the only certificate in it.
    pub fn record(&self) -> Option<u32> {
        match self {
            Self::Sheets(Sheets { records, .. }) => match records.as_slice() {
                [record] => Some(record.recipient.ordinal),
                _ => None,
            },
            Self::Whole => None,
        }
    }

    /// What stays the same as long as it is the same file of the same document: who issued which kind,
    /// when, as what, for whom.
    pub fn identity(&self, document: &Document) -> Identity {
        let number = document.number.map_or_else(String::new, |number| number.to_string());
        let agency = &document.agency.name.text;
        let symbol = document.symbol.as_deref().unwrap_or_default();
        let date: Date = document.date.value;
        let mut id = format!("vanthu:{agency}:{}:{number}/{symbol}:{date}", document.kind.id());
        if let Self::Sheets(Sheets { records, edition, .. }) = self {
            let ends = [records.first(), records.last()];
            for record in ends.into_iter().flatten() {
                id.push_str(&format!(":{}", record.recipient.ordinal));
            }
            id.push_str(&format!(":{}", edition.press.mode.word()));
        }
        Identity { id, date }
    }
}
