//! One document as its template sees it, and how documents refer to each other.

use std::collections::BTreeMap;

use minijinja::value::Value;

use super::{Context, map, none};
use crate::model::{Circulation, Document, Urgency};
use crate::table::Line;

impl Context<'_> {
    pub(super) fn document(&self, document: &Document) -> Value {
        let sections = document.sections.iter().enumerate().map(|(index, section)| {
            map([
                ("ordinal", Value::from(index + 1)),
                ("title", self.text(&section.title)),
                ("text", self.text(&section.text)),
                ("after", self.optional(section.after.as_deref())),
            ])
        });
        let signed_at = document.signed_at.as_ref();
        let signed_at = signed_at.map(|at| self.ledger.remember(at.value.to_string().into(), at.span.clone()));
        map([
            ("id", Value::from(document.kind.id())),
            ("type_name", Value::from(document.kind.name())),
            ("number", self.maybe(document.number, Value::from)),
            ("symbol", self.maybe(document.symbol.as_deref(), Value::from)),
            ("date", self.date(&document.date)),
            ("dated", Value::from(document.dated)),
            ("decider", decider(document)),
            ("signer", self.maybe(document.signer, |id| self.person_of(id))),
            ("authority", self.texts(&document.authority)),
            ("office", self.optional(document.office.as_deref())),
            ("cosigner", self.maybe(document.cosigner, |id| self.person_of(id))),
            ("signature", self.optional(document.signature.as_deref())),
            ("seal", self.optional(document.seal.as_deref())),
            ("to", self.texts(&document.to)),
            ("recipients", self.texts(&document.recipients)),
            ("drafter", self.optional(document.drafter.as_deref())),
            ("urgency", self.maybe(document.urgency.map(Urgency::word), Value::from)),
            ("circulation", self.maybe(document.circulation.map(Circulation::word), Value::from)),
            ("subject", self.optional(document.subject.as_deref())),
            ("bases", self.texts(&document.bases)),
            ("deadline", self.maybe(document.deadline.as_ref(), |date| self.date(date))),
            ("signed_at", signed_at.unwrap_or_else(none)),
            ("reference", Value::from(document.reference(document.electronic))),
            ("opening", self.optional(document.opening.as_deref())),
            ("closing", self.optional(document.closing.as_deref())),
            ("sections", sections.collect()),
        ])
    }

    /// The documents that are made, by id, as others refer to them.
    pub(super) fn references(&self) -> Value {
        let documents = self.conference.documents.iter().filter(|document| document.kind.certifies().is_none());
        let references = documents.map(|document| {
            let symbol = document.symbol.as_deref();
            let reference = map([
                ("reference", Value::from(document.reference(false))),
                ("named", Value::from(named(&document.reference(false)))),
                ("subject", self.optional(document.subject.as_deref())),
                ("attached", Value::from(document.reference(document.electronic))),
                ("symbol", self.maybe(symbol.and_then(|symbol| numbered(document, symbol)), Value::from)),
                ("date", self.date(&document.date)),
                ("dated", Value::from(document.dated)),
                ("decider", decider(document)),
                ("agency", self.agency(&document.agency)),
            ]);
            (document.kind.id(), reference)
        });
        references.collect::<BTreeMap<_, _>>().into()
    }
}

/// Who decides by this document, with the name of the body in full and in short.
fn decider(document: &Document) -> Value {
    let of = |body: &Line| Value::from(document.decider(&body.text));
    map([("name", of(&document.agency.name)), ("short", of(&document.agency.short))])
}

/// `312/QĐ-UBND`, once there is a number.
fn numbered(document: &Document, symbol: &str) -> Option<String> {
    document.number.map(|number| format!("{number:02}/{symbol}"))
}

/// A reference without who issued the document: `Tờ trình số 03/TTr-HĐTĐKT ngày 27 tháng 02 năm 2023`.
fn named(reference: &str) -> &str {
    reference.split_once(" của ").map_or(reference, |(document, _)| document)
}
