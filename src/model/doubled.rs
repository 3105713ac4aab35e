//! Who stands in the awards twice. Namesakes there are; of the same unit and position they are one person
//! more often than not, so a person looks.

use std::collections::BTreeMap;

use super::award::{Award, Recipient};
use crate::diag::{Code, Diagnostic, Faults};
use crate::table::Line;

/// Every recipient that was named before, in one form or in another.
pub fn doubled(awards: &[Award]) -> Vec<Diagnostic> {
    let mut known: BTreeMap<String, (&Award, &Recipient)> = BTreeMap::new();
    let mut faults = Faults::default();
    for award in awards {
        for recipient in award.recipients() {
            let Some((other, first)) = known.insert(identity(recipient), (award, recipient)) else { continue };
            let is_same = other.form.value == award.form.value;
            let code = if is_same { Code::RecipientTwice } else { Code::RecipientInTwoForms };
            let told = Diagnostic::new(code).at(recipient.name.span.clone()).also(first.name.span.clone(), "first");
            let told = told.arg("name", &recipient.name.text).arg("form", award.form.value.name());
            faults.push(told.arg("other", other.form.value.name()));
        }
    }
    faults.told()
}

/// What two recipients have in common that are one; capitals do not tell them apart.
fn identity(recipient: &Recipient) -> String {
    let said = |line: &Option<Line>| line.as_ref().map(|line| line.text.to_lowercase()).unwrap_or_default();
    let Recipient { kind, name, unit, position, .. } = recipient;
    format!("{}\n{}\n{}\n{}", kind.word(), name.text.to_lowercase(), said(unit), said(position))
}
