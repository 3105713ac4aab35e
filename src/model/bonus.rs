//! The money of an award: base salary times rate, rounded up. What the file or its list says goes before
//! the tables of the law; what the tables know from memory only is told.

use super::award::{Award, Awards, Granted, RecipientKind};
use crate::diag::{Code, Diagnostic, Problems, Span};
use crate::law::{self, Known};
use crate::table::{Located, table};
use crate::text::{Date, Number, number_of};

table! {
    /// Figures that go before those of the law's tables.
    pub struct BonusTable as "bonus" {
        /// Mức lương cơ sở, in đồng.
        base_salary: optional Located<u32>,
        /// What sums are rounded up to; 1 leaves them as they are.
        round_to: optional Located<u32>,
    }
}

table! {
    /// Times the base salary, for each kind.
    pub struct RatesTable as "rates" {
        collectives: optional Located<Number>,
        individuals: optional Located<Number>,
        households: optional Located<Number>,
    }
}

/// That an award's money is to be computed.
#[derive(Debug, Clone)]
pub struct Bonus {
    /// Where the file asks for it.
    pub span: Span,
    pub rates: Option<RatesTable>,
}

/// When and by whom an award is granted.
pub struct Act<'a> {
    pub day: Date,
    /// The unit of the body, in small letters without marks: `xa`.
    pub level: &'a str,
    pub set: Option<&'a BonusTable>,
}

/// The figures by which one kind of an award is paid.
#[derive(Debug, Clone, Copy)]
struct Pay {
    salary: Known<u32>,
    rate: Known<Number>,
    rounding: Known<u32>,
}

/// More than any rate of the law.
const MOST_RATE: f64 = 100.0;

/// Gives every recipient of an award with a bonus its amount, unless it has one.
pub fn pay(awards: &mut Awards, act: &Act<'_>, problems: &mut Problems) {
    let set = act.set.iter().flat_map(|table| [&table.base_salary, &table.round_to]);
    for figure in set.flatten().filter(|figure| figure.value == 0) {
        problems.push(Diagnostic::new(Code::OutOfRange).at(figure.span.clone()).arg("least", 1).arg("most", "none"));
    }
    for award in &mut awards.list {
        if let Some(bonus) = award.bonus.clone() {
            pay_award(award, &bonus, act, problems);
        }
    }
}

fn pay_award(award: &mut Award, bonus: &Bonus, act: &Act<'_>, problems: &mut Problems) {
    let form = award.form.value;
    let Granted::Here(recipients) = &mut award.granted else { return };
    let mut told = Vec::new();
    for &kind in RecipientKind::ALL {
        let mut unpaid = recipients.iter_mut().filter(|one| one.kind == kind && one.amount.is_none()).peekable();
        if unpaid.peek().is_none() {
            continue;
        }
        let unknown = |reason| {
            let unknown = Diagnostic::new(Code::BonusUnknown).at(bonus.span.clone()).arg("form", form.name());
            unknown.arg("kind", kind.noun()).arg("day", act.day.short()).arg("reason", reason).arg("key", key(kind))
        };
        let pay = match figures(form.word(), kind, bonus, act) {
            Ok(pay) => pay,
            Err(reason) => {
                problems.push(unknown(reason));
                continue;
            }
        };
        let rate = set_rate(bonus, kind);
        if let Some(rate) = rate.filter(|rate| rate.value.value() <= 0.0 || rate.value.value() > MOST_RATE) {
            let range = Diagnostic::new(Code::OutOfRange).at(rate.span.clone()).arg("least", 0);
            problems.push(range.arg("most", MOST_RATE));
            continue;
        }
        let Some(amount) = pay.amount() else {
            problems.push(unknown("large"));
            continue;
        };
        unpaid.for_each(|recipient| recipient.amount = Some(amount));
        told.push((kind, pay));
    }
    problems.extend(unverified(form.name(), bonus, &told));
}

/// The note that figures come from memory: which, and how to set them.
fn unverified(form: &str, bonus: &Bonus, told: &[(RecipientKind, Pay)]) -> Option<Diagnostic> {
    let rate = |of: RecipientKind| {
        let rate = told.iter().find(|(kind, _)| *kind == of).map(|(_, pay)| pay.rate)?;
        (!rate.certain).then(|| rate.value.to_string())
    };
    let first = told.first().map(|(_, pay)| pay)?;
    let salary = (!first.salary.certain).then(|| number_of(u64::from(first.salary.value)));
    let rounding = (!first.rounding.certain).then(|| number_of(u64::from(first.rounding.value)));
    let figures = [
        ("salary", salary),
        ("collectives", rate(RecipientKind::Collective)),
        ("individuals", rate(RecipientKind::Individual)),
        ("households", rate(RecipientKind::Household)),
        ("rounding", rounding),
    ];
    if figures.iter().all(|(_, figure)| figure.is_none()) {
        return None;
    }
    let note = Diagnostic::new(Code::BonusUnverified).at(bonus.span.clone()).arg("form", form);
    Some(figures.into_iter().fold(note, |note, (name, figure)| note.arg(name, figure.unwrap_or("none".to_owned()))))
}

/// What pays `kind`; the reason where it is not known.
fn figures(form: &str, kind: RecipientKind, bonus: &Bonus, act: &Act<'_>) -> Result<Pay, &'static str> {
    let set = |figure: Option<&Located<u32>>| figure.map(|figure| Known { value: figure.value, certain: true });
    let salary = set(act.set.and_then(|table| table.base_salary.as_ref())).or_else(|| law::base_salary(act.day));
    let rounding = set(act.set.and_then(|table| table.round_to.as_ref())).or_else(law::rounding);
    let rate = |kind: RecipientKind| {
        let set = set_rate(bonus, kind).map(|rate| Known { value: rate.value, certain: true });
        set.or_else(|| law::bonus_rate(form, kind.word(), act.level, act.day))
    };
    let household = || {
        let (individual, times) = (rate(RecipientKind::Individual)?, law::household_rate()?);
        Some(Known { value: individual.value.times(times.value), certain: individual.certain && times.certain })
    };
    let rate = rate(kind).or_else(|| if kind == RecipientKind::Household { household() } else { None });
    let (salary, rate) = (salary.ok_or("salary")?, rate.ok_or("rate")?);
    Ok(Pay { salary, rate, rounding: rounding.ok_or("rate")? })
}

fn set_rate(bonus: &Bonus, kind: RecipientKind) -> Option<&Located<Number>> {
    let rates = bonus.rates.as_ref()?;
    match kind {
        RecipientKind::Collective => rates.collectives.as_ref(),
        RecipientKind::Individual => rates.individuals.as_ref(),
        RecipientKind::Household => rates.households.as_ref(),
    }
}

/// The key of `rates` for a kind.
fn key(kind: RecipientKind) -> &'static str {
    match kind {
        RecipientKind::Collective => "collectives",
        RecipientKind::Individual => "individuals",
        RecipientKind::Household => "households",
    }
}

impl Pay {
    /// In đồng, rounded up; `None` where it is more than can be meant.
    fn amount(self) -> Option<u32> {
        let exact = self.rate.value.share_of(u64::from(self.salary.value))?;
        let step = u64::from(self.rounding.value.max(1));
        u32::try_from(exact.div_ceil(step).checked_mul(step)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_rounded_up() {
        let amount = |salary, rate: f64, decimals, rounding| {
            let known = |value| Known { value, certain: true };
            let rate = Known { value: Number::new(rate, decimals).expect("a number"), certain: true };
            Pay { salary: known(salary), rate, rounding: known(rounding) }.amount()
        };
        assert_eq!(amount(1_490_000, 0.3, 1, 10_000), Some(450_000));
        assert_eq!(amount(1_490_000, 0.6, 1, 10_000), Some(900_000));
        assert_eq!(amount(1_490_000, 0.45, 2, 10_000), Some(680_000));
        assert_eq!(amount(2_340_000, 1.0, 1, 10_000), Some(2_340_000), "what is round stays");
        assert_eq!(amount(1_490_000, 0.3, 1, 1), Some(447_000));
        assert_eq!(amount(1_490_001, 0.3, 1, 1), Some(447_001), "a part of a đồng is one more");
        assert_eq!(amount(u32::MAX, 100.0, 0, 1), None);
    }
}
