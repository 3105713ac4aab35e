//! The order of days: a notice follows its conference, a deadline the document that sets it.

use crate::diag::{Code, Diagnostic};
use crate::model::{Conference, DocumentKind};

pub fn judge(conference: &Conference) -> Vec<Diagnostic> {
    let held = &conference.date;
    let notice = conference.documents.iter().find(|document| document.kind == DocumentKind::Conclusion);
    let mut diagnostics = Vec::new();
    if let Some(notice) = notice.filter(|notice| notice.date.value < held.value) {
        diagnostics.push(
            Diagnostic::new(Code::NoticeEarly)
                .at(notice.date.span.clone())
                .also(held.span.clone(), "held")
                .arg("date", notice.date.value.short())
                .arg("held", held.value.short())
                .in_document(notice.kind.id()),
        );
    }
    let (set, by) = match notice {
        Some(notice) if notice.date.value >= held.value => (&notice.date, "notice"),
        _ => (held, "conference"),
    };
    for deadline in conference.directives.iter().filter_map(|directive| directive.deadline.as_ref()) {
        if deadline.value < set.value {
            diagnostics.push(
                Diagnostic::new(Code::DeadlinePast)
                    .at(deadline.span.clone())
                    .also(set.span.clone(), "set")
                    .arg("deadline", deadline.value.short())
                    .arg("set", set.value.short())
                    .arg("by", by),
            );
        }
    }
    diagnostics
}
