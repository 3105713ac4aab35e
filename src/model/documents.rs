//! Which documents a conference allows.

use super::conference::Conference;
use super::document::Document;
use super::draft::draft;
use super::file::DocumentTable;
use super::kind::{DocumentKind, Need};
use super::office::OfficeDocuments;
use super::orders::Order;
use super::people::People;
use super::signing::Body;
use crate::diag::{Code, Diagnostic, Problems, Span};
use crate::law::award_grounds;
use crate::table::{Line, List};

/// The documents that the content allows; one that is asked for and not allowed is an error, one
/// that is merely possible a note.
pub fn documents(
    conference: &Conference,
    people: &People,
    orders: &[Order],
    pack: &OfficeDocuments,
    problems: &mut Problems,
) -> Vec<Document> {
    let mut documents = Vec::new();
    // What is lacking, and the documents that it keeps from being made.
    let mut skipped: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut skip = |lacks: &'static str, kind: DocumentKind| match skipped.iter_mut().find(|(what, _)| *what == lacks) {
        Some((_, ids)) => ids.push(kind.id()),
        None => skipped.push((lacks, vec![kind.id()])),
    };
    let decision = orders.iter().find(|order| order.kind == DocumentKind::Decision);
    for order in orders.iter().filter(|order| order.made) {
        let kind = order.kind;
        // Nobody misses the certificates of a form that is not granted.
        let granted = |form| conference.awards.records(form).next().is_some();
        if order.own.is_none() && kind.certifies().is_some_and(|form| !granted(form)) {
            continue;
        }
        if let Some(table) = &order.table {
            idle_keys(kind, table, problems);
        }
        let lacks = lacks(order, conference);
        if let Some(first) = lacks.first() {
            match &order.own {
                // Whoever asks for it is told all at once.
                Some(table) => problems.extend(lacks.iter().map(|lacks| {
                    let lacking = Diagnostic::new(Code::DocumentLacks).at(table.span.head());
                    lacking.arg("document", kind.id()).arg("lacks", lacks)
                })),
                None => match numbered(conference).filter(|_| kind == DocumentKind::Decision) {
                    // Whoever gives a number to the decision means it to be made.
                    Some(span) => {
                        let skipped = Diagnostic::new(Code::DocumentSkipped).at(span);
                        problems.push(skipped.arg("document", kind.id()).arg("lacks", first));
                    }
                    None => skip(first, kind),
                },
            }
            continue;
        }
        // A usual document whose signature cannot be derived is worth a question, as is one for which somebody says
        // who signs; another that nobody asked for is not.
        let signed = order.table.as_ref().is_some_and(|table| table.signer.is_some());
        let usual = matches!(kind, DocumentKind::Report | DocumentKind::Conclusion);
        let asked = order.own.is_some() || signed || usual;
        let mut found = Problems::new();
        let drawn_up = draft(kind, order.whole_table(decision, pack), conference, people, &mut found);
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

/// What of a document's content is missing, words of the messages; none when it can be made.
fn lacks(order: &Order, conference: &Conference) -> Vec<&'static str> {
    let Order { kind, own, table, .. } = order;
    let table = table.as_ref();
    let addressed = table.is_some_and(|table| !table.to.is_empty());
    let by_committee = Body::of(&conference.agency.name.text) == Body::Committee;
    let issued_by_another = by_committee && table.is_some_and(|table| table.agency.is_some());
    let has = |need| has(need, conference);
    let unmet = |needs: &[Need]| -> Vec<&'static str> {
        needs.iter().filter(|need| !has(**need)).map(|need| need.word()).collect()
    };
    let named = |what: &[(&'static str, bool)]| -> Vec<&'static str> {
        what.iter().filter(|(_, is_there)| !is_there).map(|(what, _)| *what).collect()
    };
    let mut lacking = match kind {
        DocumentKind::Report => unmet(&[Need::Results]),
        DocumentKind::Conclusion => unmet(&[Need::Directives, Need::Chair]),
        DocumentKind::Decision => [unmet(&[Need::Awards]), named(&[("bases", grounded(conference, table))])].concat(),
        DocumentKind::Invitation => unmet(&[Need::Attendees, Need::Venue]),
        DocumentKind::Programme => unmet(&[Need::Agenda]),
        DocumentKind::Minutes => unmet(&[Need::Secretary, Need::Chair, Need::Venue]),
        DocumentKind::Plan => unmet(&[Need::Venue, Need::Attendees]),
        // Another body of the office proposes to the chairman of the committee.
        DocumentKind::Proposal => {
            [unmet(&[Need::Awards]), named(&[("addressees", addressed || issued_by_another)])].concat()
        }
        DocumentKind::Letter => {
            named(&[("addressees", addressed), ("unit", table.is_some_and(|table| table.unit.is_some()))])
        }
        DocumentKind::Tracking => unmet(&[Need::Directives]),
        DocumentKind::Receipt => unmet(&[Need::Awards, Need::Amounts]),
        DocumentKind::Certificate(form) => named(&[("awards", conference.awards.records(*form).next().is_some())]),
        DocumentKind::Own(own) => unmet(own.needs()),
    };
    // A document that nobody asks for is none that a missing chairman would have to sign.
    let signer = table.is_some_and(|table| table.signer.is_some());
    let unsigned = || own.is_none() && !signer && conference.chair.is_none() && *kind != DocumentKind::Report;
    if !lacking.contains(&Need::Chair.word()) && unsigned() {
        lacking.push(Need::Chair.word());
    }
    lacking
}

/// Where the awards say which decision grants them.
fn numbered(conference: &Conference) -> Option<Span> {
    let awards = &conference.awards;
    awards.number.as_ref().map(|number| number.span.clone()).or(awards.date.as_ref().map(|date| date.span.clone()))
}

/// Whether the conference says what a document needs.
fn has(need: Need, conference: &Conference) -> bool {
    let awarded = || conference.awards.recipients().next().is_some();
    match need {
        Need::Results => {
            !(conference.outcomes.is_empty() && conference.indicators.is_empty() && conference.movements.is_empty())
        }
        Need::Directives => !conference.directives.is_empty(),
        Need::Awards => awarded(),
        Need::Amounts => conference.awards.recipients().all(|recipient| recipient.amount.is_some()),
        Need::Attendees => !conference.attendees.is_empty(),
        Need::Agenda => !conference.agenda.is_empty(),
        Need::Venue => conference.venue.is_some(),
        Need::Chair => conference.chair.is_some(),
        Need::Secretary => conference.secretary.is_some(),
    }
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
    use DocumentKind::{Decision, Invitation, Letter, Minutes, Own, Plan, Proposal};
    let line = |line: &Option<Line>| line.as_ref().map(|line| line.span.clone());
    let first = |lines: &List<Line>| lines.first().map(|line| line.span.clone());
    let office = table.office.as_ref().and_then(|office| office.0.as_ref()).map(|office| office.span.clone());
    let (signed, pictured) = (!kind.is_list(), !kind.is_list() && kind != Minutes);
    let sent = signed && kind.certifies().is_none();
    let keys = [
        ("unit", line(&table.unit), kind == Letter),
        ("bases", first(&table.bases), matches!(kind, Decision | Plan | Proposal | Own(_))),
        ("deadline", table.deadline.as_ref().map(|day| day.span.clone()), matches!(kind, Letter | Invitation | Own(_))),
        ("number", table.number.as_ref().map(|number| number.span.clone()), sent),
        ("signer", line(&table.signer), signed),
        ("authority", line(&table.authority), signed),
        ("to", first(&table.to), sent),
        ("recipients", first(&table.recipients), sent),
        ("file_as", line(&table.file_as), sent),
        ("drafter", line(&table.drafter), sent),
        ("office", office, pictured),
        ("signature", line(&table.signature), pictured),
        ("seal", line(&table.seal), pictured),
        ("attach_sources", table.attach_sources.as_ref().map(|asked| asked.span.clone()), kind.certifies().is_none()),
        ("signed_at", table.signed_at.as_ref().map(|moment| moment.span.clone()), kind.is_list()),
    ];
    for (key, span, _) in keys.into_iter().filter(|(_, _, of_use)| !of_use) {
        let idle = span.map(|span| Diagnostic::new(Code::IdleKey).at(span).arg("key", key));
        problems.extend(idle.map(|idle| idle.in_document(kind.id())));
    }
}
