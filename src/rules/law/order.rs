//! The order of days: what prepares a conference comes before it and what concludes it after, a
//! document after those that it cites, a deadline after the document that sets it.

use crate::diag::{Code, Diagnostic};
use crate::model::{Conference, Directive, Document, DocumentKind};
use crate::table::Located;
use crate::text::Date;

use DocumentKind::{Conclusion, Decision, Invitation, Letter, Minutes, Plan, Programme, Proposal, Report};

/// Which documents cite which.
const CITATIONS: [(DocumentKind, DocumentKind); 2] = [(Decision, Proposal), (Report, Decision)];

pub fn judge(conference: &Conference) -> Vec<Diagnostic> {
    let mut diagnostics: Vec<Diagnostic> =
        conference.documents.iter().filter_map(|document| around(conference, document)).collect();
    diagnostics.extend(CITATIONS.into_iter().filter_map(|(citing, cited)| cited_later(conference, citing, cited)));
    diagnostics.extend(deadlines(conference));
    diagnostics
}

/// The document of a kind, once its day is settled.
fn dated(conference: &Conference, kind: DocumentKind) -> Option<&Document> {
    conference.documents.iter().find(|document| document.kind == kind && document.dated)
}

/// A document on the wrong side of the conference.
fn around(conference: &Conference, document: &Document) -> Option<Diagnostic> {
    let (date, held) = (&document.date, &conference.date);
    let code = match document.kind {
        Conclusion | Minutes if date.value < held.value => Code::NoticeEarly,
        Letter | Plan | Invitation | Programme if date.value > held.value => Code::PreparedLate,
        _ => return None,
    };
    let found = Diagnostic::new(code).at(date.span.clone()).also(held.span.clone(), "held");
    let named = found.arg("name", document.kind.name().to_lowercase()).arg("date", date.value.short());
    Some(named.arg("held", held.value.short()).in_document(document.kind.id()))
}

fn cited_later(conference: &Conference, citing: DocumentKind, cited: DocumentKind) -> Option<Diagnostic> {
    let (citing, cited) = (dated(conference, citing)?, dated(conference, cited)?);
    (citing.date.value < cited.date.value).then(|| {
        Diagnostic::new(Code::CitedLater)
            .at(citing.date.span.clone())
            .also(cited.date.span.clone(), "cited")
            .arg("name", citing.kind.name().to_lowercase())
            .arg("date", citing.date.value.short())
            .arg("cited", cited.kind.name().to_lowercase())
            .arg("later", cited.date.value.short())
            .in_document(citing.kind.id())
    })
}

fn deadlines(conference: &Conference) -> Vec<Diagnostic> {
    let held = &conference.date;
    let notice = conference.documents.iter().find(|document| document.kind == Conclusion);
    let concluded = match notice {
        Some(notice) if notice.date.value >= held.value => (&notice.date, "notice"),
        _ => (held, "conference"),
    };
    let mut set: Vec<_> = of_tasks(&conference.directives).map(|deadline| (deadline, concluded)).collect();
    if let Some(plan) = dated(conference, Plan) {
        set.extend(of_tasks(&conference.preparations).map(|deadline| (deadline, (&plan.date, "document"))));
    }
    let own = conference.documents.iter().filter(|document| document.dated);
    set.extend(own.filter_map(|document| Some((document.deadline.as_ref()?, (&document.date, "document")))));
    set.retain(|(deadline, (set, _))| deadline.value < set.value);
    let tell = |(deadline, (set, by)): (&Located<Date>, (&Located<Date>, &str))| {
        Diagnostic::new(Code::DeadlinePast)
            .at(deadline.span.clone())
            .also(set.span.clone(), "set")
            .arg("deadline", deadline.value.short())
            .arg("set", set.value.short())
            .arg("by", by)
    };
    set.into_iter().map(tell).collect()
}

fn of_tasks(tasks: &[Directive]) -> impl Iterator<Item = &Located<Date>> {
    tasks.iter().filter_map(|task| task.deadline.as_ref())
}
