//! What the browser is answered.

use std::borrow::Cow;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

use super::Preview;
use super::address::{Wanted, wanted};
use super::describe::{Certificate, Recipient, SourcePlace, State};
use super::door::UNKNOWN;
use super::stage::{Shown, Stage};
use super::words::words;
use super::work::certificate;
use crate::diag::{Catalog, Lang};
use crate::dossier::{press, records};
use crate::model::{DocumentKind, PrintMode};

/// A status of HTTP without a body, or what was asked for.
pub type Answer = Result<Body, u16>;

pub struct Body {
    /// As `Content-Type` names it.
    pub kind: &'static str,
    pub text: Cow<'static, str>,
    /// Whether it stays as it is: a page is named by its look.
    pub lasting: bool,
}

/// Answers requests that the door has let in.
pub struct Desk<'a> {
    preview: &'a Preview<'a>,
    stage: &'a Stage,
    catalogs: [Catalog; 2],
    /// What was described last: several windows may ask for the same.
    described: Mutex<Option<(u64, Lang, String)>>,
}

impl<'a> Desk<'a> {
    pub fn new(preview: &'a Preview<'a>, stage: &'a Stage) -> Self {
        Self { preview, stage, catalogs: Lang::ALL.map(Catalog::new), described: Mutex::default() }
    }

    fn catalog(&self, lang: Lang) -> &Catalog {
        match lang {
            Lang::Vi => &self.catalogs[0],
            Lang::En => &self.catalogs[1],
        }
    }

    /// What `target`, the address behind its word, is answered.
    pub fn answer(&self, target: &str) -> Answer {
        match wanted(target, self.preview.lang).ok_or(UNKNOWN)? {
            Wanted::Part(part) => Ok(Body { kind: part.kind, text: part.text.into(), lasting: false }),
            Wanted::Words(lang) => json(&words(self.catalog(lang))),
            Wanted::State { after, looked_at, lang } => {
                looked_at.into_iter().for_each(|id| self.stage.look_at(id));
                Ok(self.state(&self.stage.after(after), lang))
            }
            Wanted::Page(look) => {
                let (view, index) = self.stage.now().page(look).ok_or(UNKNOWN)?;
                let text = view.svg(index).ok_or(UNKNOWN)?;
                Ok(Body { kind: "image/svg+xml", text: text.into(), lasting: true })
            }
            Wanted::Origin { page, x, y } => {
                let (view, index) = self.stage.now().page(page).ok_or(UNKNOWN)?;
                json(&view.origins(index, x, y).iter().map(SourcePlace::at).collect::<Vec<_>>())
            }
            Wanted::Records { document } => self.recipients(&document),
            Wanted::Record { document, ordinal, mode, printer, lang } => {
                self.certificate(&document, ordinal, mode, printer.as_deref(), lang)
            }
        }
    }

    fn state(&self, shown: &Shown, lang: Lang) -> Body {
        let mut described = self.described.lock().unwrap_or_else(PoisonError::into_inner);
        let text = match &*described {
            Some((version, of, text)) if (*version, *of) == (shown.version, lang) => text.clone(),
            _ => {
                let state = State::of(shown, &self.preview.file, self.catalog(lang));
                let text = serde_json::to_string(&state).unwrap_or_default();
                *described = Some((shown.version, lang, text.clone()));
                text
            }
        };
        Body { kind: JSON, text: text.into(), lasting: false }
    }

    fn recipients(&self, id: &str) -> Answer {
        let dossier = self.stage.now().dossier.ok_or(UNKNOWN)?;
        let kind = DocumentKind::from_id(id).ok_or(UNKNOWN)?;
        let records = records(&dossier, kind);
        let recipients = records.iter().map(|record| Recipient {
            ordinal: record.recipient.ordinal,
            name: &record.recipient.name.text,
            unit: record.recipient.unit.as_ref().map(|unit| &*unit.text),
        });
        json(&recipients.collect::<Vec<_>>())
    }

    fn certificate(
        &self,
        id: &str,
        ordinal: u32,
        mode: Option<PrintMode>,
        printer: Option<&str>,
        lang: Lang,
    ) -> Answer {
        let dossier = self.stage.now().dossier.ok_or(UNKNOWN)?;
        let documents = &dossier.conference.documents;
        let document = documents.iter().find(|document| document.kind.id() == id).ok_or(UNKNOWN)?;
        let record = records(&dossier, document.kind).into_iter().find(|record| record.recipient.ordinal == ordinal);
        let looks = &dossier.conference.looks;
        let mode = mode.unwrap_or_else(|| looks.design_of(document.kind).mode());
        let printer = printer.and_then(|name| looks.printer(name));
        let press = press(&dossier, document, mode, printer);
        let view = certificate(&dossier, document, record.ok_or(UNKNOWN)?, press, self.preview);
        self.stage.keep(view.clone());
        json(&Certificate::of(id, &view, self.catalog(lang)))
    }
}

const JSON: &str = "application/json; charset=utf-8";

fn json(value: &impl Serialize) -> Answer {
    let text = serde_json::to_string(value).unwrap_or_default();
    Ok(Body { kind: JSON, text: text.into(), lasting: false })
}
