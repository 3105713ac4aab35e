//! The awards as templates see them: groups of the list, forms with their counts, sums.

use minijinja::value::Value;

use super::{Context, map, none};
use crate::model::{Award, Counts, Granted, Group, Recipient};
use crate::text::{Number, number_of, percent};

impl Context<'_> {
    pub(super) fn awards(&self) -> Value {
        let awards = &self.conference.awards;
        let overall = awards.list.iter().map(Award::counts).fold(Counts::default(), Counts::plus);
        map([
            ("groups", awards.groups().iter().map(|group| self.group(group)).collect()),
            ("forms", awards.list.iter().map(|award| self.award(award)).collect()),
            ("own", awards.own().map(|award| self.award(award)).collect()),
            ("totals", self.counts(awards.totals())),
            ("overall", self.counts(overall)),
            ("amount", self.maybe(awards.amount(), |amount| self.amount(amount))),
        ])
    }

    fn award(&self, award: &Award) -> Value {
        let by = match &award.granted {
            Granted::Elsewhere { by, .. } => self.text(by),
            Granted::Here(_) => none(),
        };
        map([
            ("form", Value::from(award.form.value.word())),
            ("name", Value::from(award.form.value.name())),
            ("is_title", Value::from(award.form.value.is_title())),
            ("reason", self.optional(award.reason.as_deref())),
            ("by", by),
            ("counts", self.counts(award.counts())),
        ])
    }

    fn group(&self, group: &Group<'_>) -> Value {
        let recipients = group.recipients.iter().enumerate().map(|(index, recipient)| {
            let reason = recipient.reason.as_ref().or(group.award.reason.as_ref());
            self.recipient(group.first + index, recipient, self.optional(reason.map(|reason| &**reason)))
        });
        map([
            ("form", Value::from(group.award.form.value.word())),
            ("form_name", Value::from(group.award.form.value.name())),
            ("is_title", Value::from(group.award.form.value.is_title())),
            ("kind", Value::from(group.kind.word())),
            ("noun", Value::from(group.kind.noun())),
            ("reason", self.optional(group.award.reason.as_deref())),
            ("recipients", recipients.collect()),
        ])
    }

    fn recipient(&self, ordinal: usize, recipient: &Recipient, reason: Value) -> Value {
        map([
            ("ordinal", Value::from(ordinal)),
            ("kind", Value::from(recipient.kind.word())),
            ("name", self.text(&recipient.name)),
            ("honorific", self.optional(recipient.honorific.as_deref())),
            ("position", self.optional(recipient.position.as_deref())),
            ("unit", self.optional(recipient.unit.as_deref())),
            ("reason", reason),
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
        map([
            ("collectives", Value::from(counts.collectives)),
            ("individuals", Value::from(counts.individuals)),
            ("households", Value::from(counts.households)),
            ("direct", Value::from(counts.direct)),
            ("all", Value::from(counts.all())),
            ("direct_share", self.maybe(share(counts.direct, counts.individuals), Value::from)),
        ])
    }
}
