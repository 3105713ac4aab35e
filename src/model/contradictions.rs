//! Where a conference file contradicts itself: days and hours that cannot all be true. Told where they are written, since
//! every document would print them.

use super::conference::Conference;
use super::kind::DocumentKind;
use super::orders::Order;
use crate::diag::{Code, Diagnostic};
use crate::table::Located;
use crate::text::Clock;

/// What contradicts itself in `conference`, of which `orders` is what it says of its documents.
pub fn contradictions(conference: &Conference, orders: &[Order]) -> Vec<Diagnostic> {
    let found = [year(conference), ends(conference), undated(conference, orders)];
    found.into_iter().flatten().chain(agenda(conference)).collect()
}

/// A year is summed up at its end or in the year that follows.
fn year(conference: &Conference) -> Option<Diagnostic> {
    let (year, held) = (&conference.year, &conference.date);
    let held_in = u32::try_from(held.value.year()).ok()?;
    let is_told = !(year.value..=year.value.saturating_add(1)).contains(&held_in);
    let told = || Diagnostic::new(Code::YearDiffers).at(year.span.clone()).also(held.span.clone(), "held");
    is_told.then(|| told().arg("year", year.value).arg("held", held.value.short()))
}

fn ends(conference: &Conference) -> Option<Diagnostic> {
    let (begins, ends) = (conference.time.as_ref()?, conference.ends.as_ref()?);
    let told = || Diagnostic::new(Code::EndsEarly).at(ends.span.clone()).also(begins.span.clone(), "begins");
    (ends.value <= begins.value).then(|| told().arg("ends", ends.value.short()).arg("begins", begins.value.short()))
}

/// Points of the programme out of their order, and a programme that is over before the conference begins, or begins when it
/// is over. Guests may come before it, and eat after it.
fn agenda(conference: &Conference) -> Vec<Diagnostic> {
    let times: Vec<&Located<Clock>> = conference.agenda.iter().filter_map(|point| point.time.as_ref()).collect();
    let told = |at: &Located<Clock>, other: &Located<Clock>, reason: &str| {
        let told = Diagnostic::new(Code::AgendaTime).at(at.span.clone()).also(other.span.clone(), "other");
        told.arg("reason", reason).arg("time", at.value.short()).arg("other", other.value.short())
    };
    // Behind an afternoon, a morning is the next day's.
    let is_next_day = |one: Clock, next: Clock| one.hour() >= 13 && next.hour() < 12;
    let pairs = times.windows(2).filter(|pair| pair[1].value < pair[0].value);
    let pairs = pairs.filter(|pair| !is_next_day(pair[0].value, pair[1].value));
    let mut found: Vec<Diagnostic> = pairs.map(|pair| told(pair[1], pair[0], "order")).collect();
    let (Some(first), Some(last)) = (times.first(), times.last()) else { return found };
    if found.is_empty() {
        let begins = conference.time.as_ref().filter(|begins| times.iter().all(|time| time.value < begins.value));
        let ends = conference.ends.as_ref().filter(|ends| times.iter().all(|time| time.value > ends.value));
        found.extend(begins.map(|begins| told(last, begins, "before")));
        found.extend(ends.map(|ends| told(first, ends, "after")));
    }
    found
}

/// A decision has its number on the day on which it is signed: without that day, all that cites it would name the
/// conference's.
fn undated(conference: &Conference, orders: &[Order]) -> Option<Diagnostic> {
    let table = orders.iter().find(|order| order.kind == DocumentKind::Decision).and_then(|order| order.table.as_ref());
    let is_dated = conference.awards.date.is_some() || table.is_some_and(|table| table.date.is_some());
    let own = || table.and_then(|table| table.number.as_ref());
    let number = conference.awards.number.as_ref().or_else(own).filter(|_| !is_dated)?;
    let undated = Diagnostic::new(Code::DecisionUndated).at(number.span.clone()).arg("number", number.value);
    Some(undated.arg("held", conference.date.value.short()).arg("date", conference.date.value))
}
