//! What a template sees: the conference as plain values. The names are part of the public
//! interface of packs; texts are strings, dates are tables of their written forms.

mod awards;
mod document;
mod sheets;

use std::collections::BTreeMap;

use minijinja::value::{Value, merge_maps};

pub use sheets::{Base, calibration_context};

use super::Ledger;
use crate::model::{
    Agency, Area, Attendee, Better, Conference, Directive, Document, Indicator, OutcomeKind, Person, PersonId, Speaker,
};
use crate::table::{Line, Located, TextValue};
use crate::text::{Clock, Date, DateParts, Number, money, number_of, percent};

/// The data of `document` for its template; the origins of all texts go to `ledger`.
pub fn context(conference: &Conference, document: &Document, ledger: &Ledger) -> Value {
    let cx = Context { conference, ledger };
    merge_maps([map([("awards", cx.awards())]), fields(&cx, document)])
}

/// All but the awards.
fn fields(cx: &Context<'_>, document: &Document) -> Value {
    let Context { conference, .. } = *cx;
    let agency = &document.agency;
    map([
        ("conference", cx.conference()),
        ("agency", cx.agency(agency)),
        ("host", cx.agency(&conference.agency)),
        ("people", conference.people.iter().map(|person| cx.person(person)).collect()),
        ("attendees", conference.attendees.iter().map(|attendee| cx.attendee(attendee)).collect()),
        ("agenda", cx.agenda()),
        ("preparations", cx.directives(&conference.preparations)),
        ("outcomes", cx.outcomes()),
        ("indicators", conference.indicators.iter().map(|indicator| cx.indicator(indicator)).collect()),
        ("movements", cx.movements()),
        ("presentations", cx.presentations()),
        ("solutions", cx.solutions()),
        ("directives", cx.directives(&conference.directives)),
        ("documents", cx.references()),
        ("style", cx.style()),
        ("doc", cx.document(document)),
    ])
}

fn none() -> Value {
    Value::from(())
}

fn map<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
    entries.into_iter().collect::<BTreeMap<_, _>>().into()
}

/// Titles of the fields of work in a report's headings.
fn area_title(area: Option<Area>) -> &'static str {
    match area {
        Some(Area::Economy) => "Phát triển kinh tế",
        Some(Area::Society) => "Văn hóa - xã hội, giảm nghèo",
        Some(Area::Defence) => "Quốc phòng, an ninh",
        Some(Area::Reform) => "Cải cách hành chính, chuyển đổi số",
        Some(Area::Party) => "Xây dựng Đảng, hệ thống chính trị",
        Some(Area::Emulation) => "Công tác thi đua, khen thưởng",
        None => "Kết quả khác",
    }
}

struct Context<'a> {
    conference: &'a Conference,
    ledger: &'a Ledger,
}

impl Context<'_> {
    fn text(&self, text: &TextValue) -> Value {
        self.ledger.value(text)
    }

    fn texts(&self, lines: &[Line]) -> Value {
        lines.iter().map(|line| self.text(line)).collect()
    }

    fn optional(&self, text: Option<&TextValue>) -> Value {
        text.map_or_else(none, |text| self.text(text))
    }

    fn maybe<T>(&self, value: Option<T>, print: impl Fn(T) -> Value) -> Value {
        value.map_or_else(none, print)
    }

    fn conference(&self) -> Value {
        let c = self.conference;
        map([
            ("name", self.text(&c.name)),
            ("year", Value::from(c.year.value)),
            ("next_year", Value::from(c.year.value + 1)),
            ("date", self.date(&c.date)),
            ("time", self.maybe(c.time.as_ref(), |time| self.clock(time))),
            ("ends", self.maybe(c.ends.as_ref(), |time| self.clock(time))),
            ("venue", self.optional(c.venue.as_deref())),
            ("funding", self.optional(c.funding.as_deref())),
            ("budget", self.maybe(c.budget, |budget| self.amount(u64::from(budget)))),
            ("chair", self.maybe(c.chair, |id| self.person_of(id))),
            ("secretary", self.maybe(c.secretary, |id| self.person_of(id))),
        ])
    }

    /// An amount of money: in figures, and in words where these exist.
    fn amount(&self, amount: u64) -> Value {
        let words = money(amount, self.conference.wording.reading());
        map([("figures", Value::from(number_of(amount))), ("words", self.maybe(words, Value::from))])
    }

    fn agency(&self, a: &Agency) -> Value {
        map([
            ("name", self.text(&a.name)),
            ("short", self.text(&a.short)),
            ("symbol", self.text(&a.symbol)),
            ("place", self.text(&a.place)),
            ("superior", self.optional(a.superior.as_deref())),
            ("header", self.texts(&a.header)),
            ("area", self.text(&a.area)),
            ("noun", Value::from(a.noun)),
            ("contact", self.texts(&a.contact)),
        ])
    }

    fn person(&self, person: &Person) -> Value {
        map([
            ("name", self.text(&person.name)),
            ("title", self.optional(person.titles.first().map(|title| &**title))),
            ("titles", self.texts(&person.titles)),
            ("honorific", self.optional(person.honorific.as_deref())),
        ])
    }

    fn person_of(&self, id: PersonId) -> Value {
        self.person(self.conference.person(id))
    }

    fn attendee(&self, attendee: &Attendee) -> Value {
        match attendee {
            Attendee::Person(id) => map([("person", self.person_of(*id)), ("group", none()), ("count", none())]),
            Attendee::Group { name, count } => {
                map([("person", none()), ("group", self.text(name)), ("count", self.maybe(*count, Value::from))])
            }
        }
    }

    /// Achievements by field, in the order of a report, and the other kinds as lists.
    fn outcomes(&self) -> Value {
        let of = |kind| self.conference.outcomes.iter().filter(move |outcome| outcome.kind == kind);
        let areas = Area::ALL.iter().copied().map(Some).chain([None]);
        let achievements = areas.filter_map(|area| {
            let items: Vec<Value> = of(OutcomeKind::Achievement)
                .filter(|outcome| outcome.area == area)
                .map(|outcome| self.text(&outcome.text))
                .collect();
            let id = area.map_or("other", Area::word);
            (!items.is_empty()).then(|| {
                map([
                    ("area", Value::from(id)),
                    ("title", Value::from(area_title(area))),
                    ("items", Value::from(items)),
                ])
            })
        });
        let list = |kind| -> Value { of(kind).map(|outcome| self.text(&outcome.text)).collect() };
        map([
            ("achievements", achievements.collect()),
            ("limitations", list(OutcomeKind::Limitation)),
            ("causes", list(OutcomeKind::Cause)),
            ("lessons", list(OutcomeKind::Lesson)),
        ])
    }

    fn indicator(&self, indicator: &Indicator) -> Value {
        let number = |number: &Option<Located<Number>>| {
            number.as_ref().map_or_else(none, |n| self.ledger.remember(n.value.to_string().into(), n.span.clone()))
        };
        let derived = |text: Option<String>| text.map_or_else(none, Value::from);
        let value = |number: &Option<Located<Number>>| number.as_ref().map(|n| n.value);
        let (plan, actual, previous) = (value(&indicator.plan), value(&indicator.actual), value(&indicator.previous));
        let share = plan.zip(actual).filter(|(plan, _)| plan.value() > 0.0);
        let share = share.map(|(plan, actual)| actual.value() / plan.value() * 100.0);
        let met = plan.zip(actual).map(|(plan, actual)| match indicator.better {
            Some(Better::Lower) => actual.value() <= plan.value(),
            _ => actual.value() >= plan.value(),
        });
        map([
            ("name", self.text(&indicator.name)),
            ("unit", self.optional(indicator.unit.as_deref())),
            ("plan", number(&indicator.plan)),
            ("actual", number(&indicator.actual)),
            ("previous", number(&indicator.previous)),
            ("percent", derived(plan.zip(actual).and_then(|(plan, actual)| percent(actual, plan)))),
            ("change", derived(actual.zip(previous).map(|(actual, previous)| actual.minus(previous).signed()))),
            ("share", self.maybe(share, Value::from)),
            ("better", indicator.better.map_or_else(none, |better| Value::from(better.word()))),
            ("met", met.map_or_else(none, Value::from)),
        ])
    }

    fn movements(&self) -> Value {
        let movements = self.conference.movements.iter().map(|movement| {
            map([
                ("name", self.text(&movement.name)),
                ("scope", self.optional(movement.scope.as_deref())),
                ("result", self.optional(movement.result.as_deref())),
            ])
        });
        movements.collect()
    }

    /// Who speaks: a person, or somebody by name.
    fn speaker(&self, by: Option<&Speaker>) -> (Value, Value) {
        match by {
            Some(Speaker::Person(id)) => (self.person_of(*id), none()),
            Some(Speaker::Named(name)) => (none(), self.text(name)),
            None => (none(), none()),
        }
    }

    fn agenda(&self) -> Value {
        let points = self.conference.agenda.iter().map(|point| {
            let (person, by) = self.speaker(point.by.as_ref());
            let time = self.maybe(point.time.as_ref(), |time| self.clock(time));
            map([("time", time), ("content", self.text(&point.content)), ("person", person), ("by", by)])
        });
        points.collect()
    }

    fn presentations(&self) -> Value {
        let presentations = self.conference.presentations.iter().map(|talk| {
            let (person, by) = self.speaker(talk.by.as_ref());
            map([("title", self.text(&talk.title)), ("person", person), ("by", by)])
        });
        presentations.collect()
    }

    fn solutions(&self) -> Value {
        let solutions = self.conference.solutions.iter().map(|solution| {
            map([("theme", self.optional(solution.theme.as_deref())), ("text", self.text(&solution.text))])
        });
        solutions.collect()
    }

    fn directives(&self, directives: &[Directive]) -> Value {
        let print = |directive: &Directive| {
            map([
                ("to", self.texts(&directive.to)),
                ("with", self.texts(&directive.with)),
                ("task", self.text(&directive.task)),
                ("deadline", self.maybe(directive.deadline.as_ref(), |date| self.date(date))),
                ("measure", self.optional(directive.measure.as_deref())),
            ])
        };
        directives.iter().map(print).collect()
    }

    fn date(&self, date: &Located<Date>) -> Value {
        let DateParts { day, month, year } = date.value.parts();
        let part = |text: String| self.ledger.remember(text.into(), date.span.clone());
        map([
            ("year", Value::from(date.value.year())),
            ("month", Value::from(date.value.month())),
            ("day", Value::from(date.value.day())),
            ("parts", map([("day", part(day)), ("month", part(month)), ("year", part(year))])),
            ("long", part(date.value.long())),
            ("short", part(date.value.short())),
            ("weekday", part(date.value.weekday().to_owned())),
        ])
    }

    fn clock(&self, time: &Located<Clock>) -> Value {
        map([
            ("short", self.ledger.remember(time.value.short().into(), time.span.clone())),
            ("long", self.ledger.remember(time.value.long().into(), time.span.clone())),
            ("part_of_day", Value::from(time.value.part_of_day())),
        ])
    }
}
