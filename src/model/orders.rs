//! What is said of each kind of document: by the conference file, by its pack, and by the decision of which
//! certificates are a part.

use super::file::{DocumentTable, DocumentsTable};
use super::kind::DocumentKind;
use super::office::OfficeDocuments;
use crate::diag::{Code, Diagnostic, Problems};
use crate::table::Key;
use crate::text::nearest;

/// What is said of one kind of document.
#[derive(Debug, Clone)]
pub struct Order {
    pub kind: DocumentKind,
    /// What the conference file says.
    pub own: Option<DocumentTable>,
    /// That, on what the pack says.
    pub table: Option<DocumentTable>,
    /// Whether it is made where its content allows it.
    pub made: bool,
}

impl Order {
    /// The table of a certificate: what neither file says of it is as they say of the decision.
    fn of_decision(mut self, decision: &Self, pack: &OfficeDocuments) -> Self {
        let joined = |own: Option<&DocumentTable>, decision: Option<&DocumentTable>| match (own, decision) {
            (Some(own), Some(decision)) => Some(own.clone().of_decision(decision)),
            (Some(own), None) => Some(own.clone()),
            (None, Some(decision)) => Some(DocumentTable::bare(decision.span.clone()).of_decision(decision)),
            (None, None) => None,
        };
        let own = joined(self.own.as_ref(), decision.own.as_ref());
        let below = joined(pack.table(self.kind), pack.table(decision.kind));
        self.table = match (own, below) {
            (Some(own), Some(below)) => Some(own.on(below)),
            (own, below) => own.or(below),
        };
        self
    }

    /// The table by which it is drawn up, where `decision` is what is said of the decision.
    pub fn whole_table(&self, decision: Option<&Self>, pack: &OfficeDocuments) -> Option<DocumentTable> {
        match (self.kind.certifies(), decision) {
            (Some(_), Some(decision)) => self.clone().of_decision(decision, pack).table,
            _ => self.table.clone(),
        }
    }
}

/// All kinds with what is said of them, in their order; an id that no kind has is told.
pub fn orders(tables: DocumentsTable, pack: &OfficeDocuments, problems: &mut Problems) -> Vec<Order> {
    let mut own: Vec<(DocumentKind, DocumentTable)> = Vec::new();
    for (key, table) in tables.0 {
        match pack.kind(&key.text) {
            Some(kind) => own.push((kind, table)),
            None => problems.push(unknown(&key, pack)),
        }
    }
    let order = |kind| {
        let own = own.iter().find(|(of, _)| *of == kind).map(|(_, table)| table.clone());
        let below = pack.table(kind).cloned();
        let made = match &own {
            Some(own) => own.enabled != Some(false),
            None => !pack.off.contains(&kind),
        };
        let table = match (own.clone(), below) {
            (Some(own), Some(below)) => Some(own.on(below)),
            (own, below) => own.or(below),
        };
        Order { kind, own, table, made }
    };
    pack.all_kinds().map(order).collect()
}

fn unknown(key: &Key, pack: &OfficeDocuments) -> Diagnostic {
    let ids = pack.all_kinds().map(DocumentKind::id);
    let known = ids.clone().collect::<Vec<_>>().join(", ");
    let unknown = Diagnostic::new(Code::UnknownDocument).at(key.span.clone()).arg("id", &key.text).arg("known", known);
    match nearest(&key.text, ids) {
        Some(similar) => unknown.arg("similar", similar).hint("hint-similar"),
        None => unknown.hint("hint-known"),
    }
}
