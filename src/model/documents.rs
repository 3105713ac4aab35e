//! Which documents a conference allows.

use super::conference::Conference;
use super::document::{Document, DocumentKind};
use super::draft::draft;
use super::file::{DocumentTable, DocumentsTable};
use super::people::People;
use super::signing::Body;
use crate::diag::{Code, Diagnostic, Problems};
use crate::law::award_grounds;
use crate::table::{Line, List};

/// The documents that the content allows; one that is asked for and not allowed is an error, one
/// that is merely possible a note.
pub fn documents(
    conference: &Conference,
    people: &People,
    mut tables: DocumentsTable,
    problems: &mut Problems,
) -> Vec<Document> {
    let mut documents = Vec::new();
    // What is lacking, and the documents that it keeps from being made.
    let mut skipped: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut skip = |lacks: &'static str, kind: DocumentKind| match skipped.iter_mut().find(|(what, _)| *what == lacks) {
        Some((_, ids)) => ids.push(kind.id()),
        None => skipped.push((lacks, vec![kind.id()])),
    };
    for &kind in DocumentKind::ALL {
        let table = tables.0.iter().position(|(of, _)| *of == kind).map(|at| tables.0.swap_remove(at).1);
        if table.as_ref().is_some_and(|table| table.enabled == Some(false)) {
            continue;
        }
        if let Some(table) = &table {
            idle_keys(kind, table, problems);
        }
        if let Some(lacks) = lacks(kind, conference, table.as_ref()) {
            match &table {
                Some(table) => {
                    let lacking = Diagnostic::new(Code::DocumentLacks).at(table.span.head());
                    problems.push(lacking.arg("document", kind.id()).arg("lacks", lacks));
                }
                None => skip(lacks, kind),
            }
            continue;
        }
        // A usual document whose signature cannot be derived is worth a question; another that nobody
        // asked for is not.
        let asked = table.is_some() || matches!(kind, DocumentKind::Report | DocumentKind::Conclusion);
        let mut found = Problems::new();
        let drawn_up = draft(kind, table, conference, people, &mut found);
        if drawn_up.is_none() && !asked {
            skip("authority", kind);
            continue;
        }
        problems.extend(found.into_vec());
        documents.extend(drawn_up);
    }
    for (lacks, ids) in skipped {
        let note = Diagnostic::new(Code::DocumentSkipped).in_file(conference.source.name());
        problems.push(note.arg("document", ids.join(", ")).arg("lacks", lacks));
    }
    if documents.is_empty() && !problems.has_errors() {
        problems.push(Diagnostic::new(Code::NoDocument).in_file(conference.source.name()));
    }
    documents
}

/// What of a document's content is missing, a word of the messages; `None` when it can be made.
fn lacks(kind: DocumentKind, conference: &Conference, table: Option<&DocumentTable>) -> Option<&'static str> {
    let addressed = table.is_some_and(|table| !table.to.is_empty());
    let by_committee = Body::of(&conference.agency.name.text) == Body::Committee;
    let issued_by_another = by_committee && table.is_some_and(|table| table.agency.is_some());
    let awarded = || conference.awards.recipients().next().is_some();
    let needs: &[(&str, bool)] = match kind {
        DocumentKind::Report => {
            let empty =
                conference.outcomes.is_empty() && conference.indicators.is_empty() && conference.movements.is_empty();
            &[("results", !empty)]
        }
        DocumentKind::Conclusion => {
            &[("directives", !conference.directives.is_empty()), ("chair", conference.chair.is_some())]
        }
        DocumentKind::Decision => &[("awards", awarded()), ("bases", grounded(conference, table))],
        DocumentKind::Invitation => {
            &[("attendees", !conference.attendees.is_empty()), ("venue", conference.venue.is_some())]
        }
        DocumentKind::Programme => &[("agenda", !conference.agenda.is_empty())],
        DocumentKind::Minutes => &[
            ("secretary", conference.secretary.is_some()),
            ("chair", conference.chair.is_some()),
            ("venue", conference.venue.is_some()),
        ],
        DocumentKind::Plan => &[("venue", conference.venue.is_some()), ("attendees", !conference.attendees.is_empty())],
        // Another body of the office proposes to the chairman of the committee.
        DocumentKind::Proposal => &[("awards", awarded()), ("addressees", addressed || issued_by_another)],
        DocumentKind::Letter => &[("addressees", addressed), ("unit", table.is_some_and(|table| table.unit.is_some()))],
        DocumentKind::Tracking => &[("directives", !conference.directives.is_empty())],
        DocumentKind::Receipt => {
            let all_paid = conference.awards.recipients().all(|recipient| recipient.amount.is_some());
            &[("awards", awarded()), ("amounts", all_paid)]
        }
    };
    let lacking = needs.iter().find(|(_, is_there)| !is_there).map(|(what, _)| *what);
    // A document that nobody asks for is none that a missing chairman would have to sign.
    let unsigned = || table.is_none() && conference.chair.is_none() && kind != DocumentKind::Report;
    lacking.or_else(|| unsigned().then_some("chair"))
}

/// Whether the grounds of the award decision are given, or known by the law on its day.
fn grounded(conference: &Conference, table: Option<&DocumentTable>) -> bool {
    let day = table.and_then(|table| table.date.as_ref()).or(conference.awards.date.as_ref());
    let day = day.unwrap_or(&conference.date).value;
    // The body is read again when the document is drawn up; here its name is enough.
    let named = table.and_then(|table| table.agency.as_ref()?.name.as_ref());
    let body = Body::of(&named.unwrap_or(&conference.agency.name).text);
    table.is_some_and(|table| !table.bases.is_empty()) || award_grounds(day, body == Body::Committee).is_some()
}

/// Keys that this kind of document has no use for.
fn idle_keys(kind: DocumentKind, table: &DocumentTable, problems: &mut Problems) {
    use DocumentKind::{Decision, Invitation, Letter, Minutes, Plan, Proposal};
    let line = |line: &Option<Line>| line.as_ref().map(|line| line.span.clone());
    let first = |lines: &List<Line>| lines.first().map(|line| line.span.clone());
    let office = table.office.as_ref().and_then(|office| office.0.as_ref()).map(|office| office.span.clone());
    let (signed, pictured) = (!kind.is_list(), !kind.is_list() && kind != Minutes);
    let keys = [
        ("unit", line(&table.unit), kind == Letter),
        ("bases", first(&table.bases), matches!(kind, Decision | Plan | Proposal)),
        ("deadline", table.deadline.as_ref().map(|day| day.span.clone()), matches!(kind, Letter | Invitation)),
        ("number", table.number.as_ref().map(|number| number.span.clone()), signed),
        ("signer", line(&table.signer), signed),
        ("authority", line(&table.authority), signed),
        ("to", first(&table.to), signed),
        ("recipients", first(&table.recipients), signed),
        ("file_as", line(&table.file_as), signed),
        ("drafter", line(&table.drafter), signed),
        ("office", office, pictured),
        ("signature", line(&table.signature), pictured),
        ("seal", line(&table.seal), pictured),
        ("signed_at", table.signed_at.as_ref().map(|moment| moment.span.clone()), kind.is_list()),
    ];
    for (key, span, _) in keys.into_iter().filter(|(_, _, of_use)| !of_use) {
        let idle = span.map(|span| Diagnostic::new(Code::IdleKey).at(span).arg("key", key));
        problems.extend(idle.map(|idle| idle.in_document(kind.id())));
    }
}
