//! The awards as templates see them: groups of the list, forms with their counts, sums.

use minijinja::value::{Value, merge_maps};

use super::{Context, map, none};
use crate::model::{Award, AwardForm, Counts, Granted, Group, RecipientKind, Record};
use crate::text::{Number, number_of, percent};

impl Context<'_> {
    pub(super) fn awards(&self) -> Value {
        let groups = self.conference.awards.groups().map(|group| self.group(group)).collect();
        merge_maps([map([("groups", groups)]), self.sums()])
    }

    /// All but the list of recipients.
    pub(super) fn sums(&self) -> Value {
        let awards = &self.conference.awards;
        let overall = awards.list.iter().map(Award::counts).fold(Counts::default(), Counts::plus);
        map([
            ("forms", awards.list.iter().map(|award| self.award(award)).collect()),
            ("levels", levels(&awards.list).iter().map(|level| self.level(level)).collect()),
            ("own", awards.own().map(|award| self.award(award)).collect()),
            ("totals", self.counts(awards.totals())),
            ("overall", self.counts(overall)),
            ("amount", self.maybe(awards.amount(), |amount| self.amount(amount))),
        ])
    }

    fn award(&self, award: &Award) -> Value {
        map([
            ("form", Value::from(award.form.value.word())),
            ("name", Value::from(award.form.value.name())),
            ("called", Value::from(called(award.form.value))),
            ("is_title", Value::from(award.form.value.is_title())),
            ("reason", self.optional(award.reason.as_deref())),
            ("by", self.decided_by(award)),
            ("counts", self.counts(award.counts())),
        ])
    }

    /// Who decided, and what: each form once, with the sum of its awards.
    fn level(&self, level: &[&Award]) -> Value {
        let by = level.first().map_or_else(none, |award| self.decided_by(award));
        let sum = |awards: &mut dyn Iterator<Item = &Award>| {
            self.counts(awards.map(Award::counts).fold(Counts::default(), Counts::plus))
        };
        let forms = level.iter().enumerate().filter_map(|(index, award)| {
            let form = award.form.value;
            let is_first = level.iter().take(index).all(|other| other.form.value != form);
            is_first.then(|| {
                map([
                    ("form", Value::from(form.word())),
                    ("name", Value::from(form.name())),
                    ("called", Value::from(called(form))),
                    ("is_title", Value::from(form.is_title())),
                    ("counts", sum(&mut level.iter().copied().filter(|other| other.form.value == form))),
                ])
            })
        });
        map([("by", by), ("forms", forms.collect()), ("counts", sum(&mut level.iter().copied()))])
    }

    fn decided_by(&self, award: &Award) -> Value {
        match &award.granted {
            Granted::Elsewhere { by, .. } => self.text(by),
            Granted::Here(_) => none(),
        }
    }

    fn group(&self, group: Group<'_>) -> Value {
        let recipients = group.recipients.iter().map(|recipient| {
            let record = Record { award: group.award, recipient };
            self.recipient(record)
        });
        map([
            ("form", Value::from(group.award.form.value.word())),
            ("form_name", Value::from(group.award.form.value.name())),
            ("called", Value::from(called(group.award.form.value))),
            ("is_title", Value::from(group.award.form.value.is_title())),
            ("kind", Value::from(group.kind.word())),
            ("noun", Value::from(group.kind.noun())),
            ("reason", self.optional(group.award.reason.as_deref())),
            ("recipients", recipients.collect()),
        ])
    }

    pub(super) fn recipient(&self, record: Record<'_>) -> Value {
        let recipient = record.recipient;
        map([
            ("ordinal", Value::from(recipient.ordinal)),
            ("kind", Value::from(recipient.kind.word())),
            ("name", self.text(&recipient.name)),
            ("honorific", self.optional(recipient.honorific.as_deref())),
            ("position", self.optional(recipient.position.as_deref())),
            ("unit", self.optional(recipient.unit.as_deref())),
            ("reason", self.optional(record.reason().map(|reason| &**reason))),
            ("own_reason", self.optional(recipient.reason.as_deref())),
            ("amount", self.maybe(recipient.amount, |amount| Value::from(number_of(u64::from(amount))))),
            ("direct", Value::from(recipient.direct)),
        ])
    }

    fn counts(&self, counts: Counts) -> Value {
        let share = |part: u32, whole: u32| {
            let number = |count: u32| Number::new(f64::from(count), 0);
            percent(number(part)?, number(whole)?)
        };
        let kinds = || RecipientKind::ALL.iter().copied().filter(|kind| counts.of_kind(*kind) > 0);
        map([
            ("kinds", Value::from(kinds().map(RecipientKind::noun).collect::<Vec<_>>().join(", "))),
            ("listed", Value::from(counts.listed())),
            ("collectives", Value::from(counts.collectives)),
            ("individuals", Value::from(counts.individuals)),
            ("households", Value::from(counts.households)),
            ("direct", Value::from(counts.direct)),
            ("all", Value::from(counts.all())),
            ("direct_share", self.maybe(share(counts.direct, counts.individuals), Value::from)),
        ])
    }
}

/// What is given, in running text: `Giấy khen`, `danh hiệu “Lao động tiên tiến”`.
fn called(form: AwardForm) -> String {
    if form.is_title() { format!("danh hiệu “{}”", form.name()) } else { form.name().to_owned() }
}

/// The awards by who decided on them: those of the conference's own decision first, the others in the
/// order of the file.
fn levels(list: &[Award]) -> Vec<Vec<&Award>> {
    let by = |award: &Award| match &award.granted {
        Granted::Elsewhere { by, .. } => Some(by.text.clone()),
        Granted::Here(_) => None,
    };
    let mut levels: Vec<Vec<&Award>> = Vec::new();
    let own = list.iter().filter(|award| by(award).is_none());
    for award in own.chain(list.iter().filter(|award| by(award).is_some())) {
        match levels.iter_mut().find(|level| level.first().is_some_and(|first| by(first) == by(award))) {
            Some(level) => level.push(award),
            None => levels.push(vec![award]),
        }
    }
    levels
}
