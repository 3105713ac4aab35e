//! Legal bases: a number that the cited law does not have, a wrong day, a basis not in force.

use super::citation::{Citation, Number, citations};
use crate::diag::{Code, Diagnostic};
use crate::law::{Basis, bases};
use crate::model::Conference;
use crate::table::TextValue;
use crate::text::Date;

pub fn judge(conference: &Conference) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for (_, text) in conference.content() {
        diagnostics.extend(judge_text(text, conference.date.value, false));
    }
    for document in &conference.documents {
        let bases: Vec<_> = document.bases.iter().map(|basis| &basis.span).collect();
        for (_, text) in document.texts() {
            let found = judge_text(text, document.date.value, bases.contains(&&text.span));
            diagnostics.extend(found.map(|found| found.in_document(document.kind.id())));
        }
    }
    diagnostics
}

/// Judges what `text` cites on `day`; `is_basis` says that all of it names grounds.
fn judge_text(text: &TextValue, day: Date, is_basis: bool) -> impl Iterator<Item = Diagnostic> {
    let citations = citations(&text.text).into_iter();
    citations.filter_map(move |citation| judge_one(text, &citation, day, is_basis))
}

fn judge_one(text: &TextValue, citation: &Citation<'_>, day: Date, is_basis: bool) -> Option<Diagnostic> {
    let number_of = |basis: &'static Basis| Number::parse(&basis.number.text);
    let find = |is: &dyn Fn(Number<'static>) -> bool| bases().find(|basis| number_of(basis).is_some_and(is));
    let exact = find(&|number| number == citation.number);
    let titled = bases().find(|basis| is_titled(citation.before, basis));
    let slip = find(&|number| citation.number.is_slip_of(number)).filter(|slip| {
        // The National Assembly's terms share years and numbers: 06/2026/QH15 may exist beside
        // 06/2026/QH16. Only the title says which law is meant.
        !slip.number.text.contains("/QH") || titled.is_some_and(|titled| titled.number.text == slip.number.text)
    });
    let misnumbered = match (exact, titled) {
        // The number of one law behind the title of another.
        (Some(exact), Some(titled)) if exact.number.text != titled.number.text => Some(titled),
        (None, _) => slip,
        _ => None,
    };
    if let Some(right) = misnumbered {
        let wrong = Diagnostic::new(Code::BasisNumber).at(text.part(citation.range.clone()));
        return Some(
            weighed(wrong, right).arg("written", &text.text[citation.range.clone()]).arg("right", right.name()),
        );
    }
    let basis = exact?;
    if let (Some(right), Some((place, written))) = (basis.date, &citation.date)
        && right != *written
    {
        let wrong = Diagnostic::new(Code::BasisDate).at(text.part(place.clone()));
        return Some(weighed(wrong, basis).arg("basis", basis.name()).arg("right", right.long()));
    }
    ((is_basis || is_ground(citation.before)) && !basis.in_force(day)).then(|| {
        let until = basis.until.filter(|until| day >= *until);
        let (state, since) = match (until, basis.from.or(basis.date)) {
            (Some(until), _) => ("ended", until.short()),
            (None, Some(from)) => ("not-yet", from.short()),
            (None, None) => ("ended", String::new()),
        };
        let lapsed = Diagnostic::new(Code::BasisLapsed).at(text.part(citation.range.clone()));
        lapsed.arg("basis", basis.name()).arg("state", state).arg("since", since).arg("day", day.short())
    })
}

/// Whether a sentence that begins with `before` names grounds. A report may tell what was a ground
/// once (`Năm 2024, căn cứ Nghị định ...`); its own must be in force.
fn is_ground(before: &str) -> bool {
    let lower = before.trim_start_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    lower.starts_with("căn cứ") && !lower.contains("trước đây")
}

/// Whether `before` ends in the title of `basis`: a law's, whose title is its name.
fn is_titled(before: &str, basis: &Basis) -> bool {
    let Some(title) = basis.title.as_ref().filter(|_| &*basis.kind.text == "Luật") else { return false };
    let name = format!("{} {}", basis.kind.text, title.text).to_lowercase();
    before.to_lowercase().ends_with(&name)
}

/// `diagnostic` with the weight of what it rests on.
fn weighed(mut diagnostic: Diagnostic, basis: &Basis) -> Diagnostic {
    diagnostic.severity = basis.mark.severity();
    diagnostic
}
