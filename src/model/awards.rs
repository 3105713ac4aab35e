//! The tables of `[[awards]]`, and the checked awards that are made of them.

use super::award::{Award, AwardForm, Awards, Counts, Granted, Order, Recipient, RecipientKind};
use super::bonus::{Bonus, RatesTable};
use super::doubled::doubled;
use super::listed::{ColumnsTable, HiddenRows, Listed};
use crate::diag::{Code, Diagnostic, Problems};
use crate::table::{Line, List, Located, Prose, table};
use crate::text::Date;

table! {
    pub struct AwardTable as "awards" {
        form: required Located<AwardForm>,
        decision: optional DecisionTable,
        reason: optional Prose,
        order: optional Order,
        /// Who decided, where it was somebody else.
        by: optional Line,
        counts: optional CountsTable,
        recipients: list RecipientTable,
        /// A spreadsheet with the recipients, in the conference's folder.
        list: optional Line,
        sheet: optional Line,
        hidden: optional Located<HiddenRows>,
        columns: optional ColumnsTable,
        /// Whether the money is computed where no amount is given.
        bonus: optional Located<bool>,
        rates: optional RatesTable,
    }
}

table! {
    /// The decision that grants the award; without a number, a draft.
    pub struct DecisionTable as "decision" {
        number: optional Located<u32>,
        date: optional Located<Date>,
    }
}

table! {
    pub struct RecipientTable as "recipients" {
        kind: optional Located<RecipientKind>,
        honorific: optional Line,
        name: required Line,
        position: optional Line,
        unit: optional Line,
        reason: optional Prose,
        amount: optional u32,
        direct: optional Located<bool>,
    }
}

table! {
    /// How many of each kind somebody else decided on.
    pub struct CountsTable as "counts" {
        collectives: optional Located<u32>,
        individuals: optional Located<u32>,
        households: optional Located<u32>,
        /// Of the individuals, workers.
        direct: optional Located<u32>,
    }
}

/// Checks the awards of a file, each with what was read of its list. All that its own body grants
/// stand in one decision.
pub fn awards(tables: List<AwardTable>, lists: Vec<Listed>, problems: &mut Problems) -> Awards {
    let mut awards = Awards::default();
    for (mut table, listed) in tables.into_iter().zip(lists.into_iter().chain(std::iter::repeat(None))) {
        let decision = table.decision.take();
        let Some(award) = award(table, listed, problems) else { continue };
        if let (Granted::Here(_), Some(decision)) = (&award.granted, decision) {
            agree(&mut awards.number, decision.number, "number", problems);
            agree(&mut awards.date, decision.date, "date", problems);
        }
        awards.list.push(award);
    }
    problems.extend(doubled(&awards.list));
    awards.arrange();
    awards
}

/// The value that is `known`, if there is one, and `said` again must be the same.
pub fn agree<T: PartialEq + Clone>(
    known: &mut Option<Located<T>>,
    said: Option<Located<T>>,
    key: &'static str,
    problems: &mut Problems,
) {
    match (&*known, said) {
        (Some(first), Some(other)) if first.value != other.value => problems.push(
            Diagnostic::new(Code::DecisionDiffers).at(other.span).also(first.span.clone(), "first").arg("key", key),
        ),
        (None, said) => *known = said,
        _ => {}
    }
}

fn award(table: AwardTable, listed: Listed, problems: &mut Problems) -> Option<Award> {
    let AwardTable {
        span,
        whole,
        form,
        decision: _,
        reason,
        order,
        by,
        counts,
        recipients,
        list,
        sheet,
        hidden,
        columns,
        bonus,
        rates,
    } = table;
    let idle_rates = rates.as_ref().map(|rates| rates.span.clone());
    let bonus = bonus.filter(|bonus| bonus.value).map(|bonus| Bonus { span: bonus.span, rates });
    let elsewhere = bonus.as_ref().filter(|_| by.is_some()).map(|bonus| (bonus.span.clone(), "elsewhere"));
    let alone = idle_rates.filter(|_| bonus.is_none()).map(|rates| (rates, "alone"));
    if let Some((idle, reason)) = elsewhere.or(alone) {
        problems.push(Diagnostic::new(Code::BonusIdle).at(idle).arg("reason", reason));
    }
    if let Some(list) = list {
        if !recipients.is_empty() || by.is_some() || counts.is_some() {
            problems.push(Diagnostic::new(Code::ListAndRecipients).at(list.span.clone()));
            return None;
        }
        let rows = listed?.into_iter().map(|row| row.recipient);
        let mut recipients: Vec<_> = rows.filter_map(|table| recipient(table, form.value, problems)).collect();
        recipients.shrink_to_fit();
        let order = order.unwrap_or(Order::File);
        return Some(Award { form, reason, order, granted: Granted::Here(recipients), bonus });
    }
    let idle = sheet.map(|line| line.span.clone()).or(hidden.map(|word| word.span)).or(columns.map(|table| table.span));
    if let Some(idle) = idle {
        problems.push(Diagnostic::new(Code::ListAbsent).at(idle));
        return None;
    }
    let head = span.head();
    let mut report = |code| problems.push(Diagnostic::new(code).at(head.clone()).arg("form", form.value.name()));
    let all_read = whole && recipients.whole;
    let granted = match (by, counts) {
        (Some(by), Some(counts)) if recipients.is_empty() => {
            let counts = counts.checked(form.value, problems)?;
            Granted::Elsewhere { by, counts }
        }
        (Some(_), None) if recipients.is_empty() => {
            if all_read {
                problems.push(Diagnostic::new(Code::MissingValue).at(head).arg("key", "counts").arg("table", "awards"));
            }
            return None;
        }
        (None, None) if !recipients.is_empty() => {
            let recipients =
                recipients.into_iter().filter_map(|table| recipient(table, form.value, problems)).collect();
            Granted::Here(recipients)
        }
        (None, None) => {
            if all_read {
                let missing = Diagnostic::new(Code::MissingValue).at(head).hint("hint-recipients");
                problems.push(missing.arg("key", "recipients").arg("table", "awards"));
            }
            return None;
        }
        _ => {
            report(Code::AwardElsewhere);
            return None;
        }
    };
    Some(Award { form, reason, order: order.unwrap_or(Order::File), granted, bonus })
}

fn recipient(table: RecipientTable, form: AwardForm, problems: &mut Problems) -> Option<Recipient> {
    let RecipientTable { span: _, whole: _, kind, honorific, name, position, unit, reason, amount, direct } = table;
    let only = form.only_for();
    if let (Some(only), Some(kind)) = (only, kind.as_ref().filter(|kind| Some(kind.value) != only)) {
        let wrong = Diagnostic::new(Code::AwardKind).at(kind.span.clone()).arg("form", form.name());
        problems.push(wrong.arg("kind", kind.value.noun()).arg("only", only.noun()));
        return None;
    }
    let kind = kind.map(|kind| kind.value).or(only).unwrap_or(RecipientKind::Individual);
    let is_direct = direct.as_ref().is_some_and(|direct| direct.value);
    if let Some(direct) = direct.filter(|_| is_direct && kind != RecipientKind::Individual) {
        problems.push(Diagnostic::new(Code::DirectKind).at(direct.span).arg("kind", kind.noun()));
    }
    // Numbered when all are known.
    Some(Recipient { ordinal: 0, kind, honorific, name, position, unit, reason, amount, direct: is_direct })
}

impl CountsTable {
    /// More workers than individuals there cannot be, nor a kind that the form is not for.
    fn checked(self, form: AwardForm, problems: &mut Problems) -> Option<Counts> {
        let value = |count: &Option<Located<u32>>| count.as_ref().map_or(0, |count| count.value);
        let Self { span: _, whole: _, collectives, individuals, households, direct } = self;
        let of_kinds = [
            (&collectives, RecipientKind::Collective),
            (&individuals, RecipientKind::Individual),
            (&households, RecipientKind::Household),
        ];
        let keys = ["collectives", "individuals", "households"];
        for ((count, kind), key) in of_kinds.into_iter().zip(keys) {
            let only = form.only_for().filter(|only| *only != kind);
            if let (Some(only), Some(count)) = (only, count.as_ref().filter(|count| count.value > 0)) {
                let wrong = Diagnostic::new(Code::AwardKind).at(count.span.clone()).arg("form", form.name());
                let wrong = wrong.arg("kind", kind.noun()).arg("only", only.noun()).arg("key", key);
                problems.push(wrong.hint("hint-counts"));
                return None;
            }
        }
        let counts = Counts {
            collectives: value(&collectives),
            individuals: value(&individuals),
            households: value(&households),
            direct: value(&direct),
        };
        if let Some(direct) = direct.filter(|direct| direct.value > counts.individuals) {
            let range = Diagnostic::new(Code::OutOfRange).at(direct.span).arg("least", 0);
            problems.push(range.arg("most", counts.individuals));
            return None;
        }
        Some(counts)
    }
}
