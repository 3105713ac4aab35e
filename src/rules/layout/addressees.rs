//! `Kính gửi` (II.9.b, II.9.d).

use super::{Case, Judge, Look, PLACE_SLACK, Style};
use crate::diag::Code;
use crate::rules::line::Line;
use crate::rules::{Finding, Model};

const ADDRESSEES: Look = Look { sizes: 13.0..=14.0, style: Style::Upright, case: Case::Any };
/// Widths of a colon and of a dash with room to spare, in mm.
const BELOW_COLON: std::ops::RangeInclusive<f64> = -2.5..=1.5;

pub fn judge(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some((first, names)) = anatomy.addressees.split_first() else {
        // A report has them only where it goes to a superior, which its pages do not tell.
        let is_proposal = anatomy.head.kind.as_ref().is_some_and(|kind| kind.text.to_uppercase() == "TỜ TRÌNH");
        if is_proposal || anatomy.model == Model::Letter {
            judge.missing(Code::AddresseesMissing);
        }
        return;
    };
    judge.look(&anatomy.addressees, Code::AddresseesSize, Code::AddresseesStyle, &ADDRESSEES);
    // Its finding tells which line is wrong.
    if let Some(line) = wrong(first, names) {
        judge.find(Finding::new(Code::AddresseesForm).in_words(line).arg("item", &line.text));
    }
}

fn wrong<'a, 'p>(first: &'a Line<'p>, names: &'a [Line<'p>]) -> Option<&'a Line<'p>> {
    let Some(rest) = first.text.strip_prefix("Kính gửi:") else { return Some(first) };
    if !rest.is_empty() {
        // One name stands beside; only its own further lines may follow.
        return names.iter().find(|line| line.text.starts_with('-')).or(rest.starts_with(" -").then_some(first));
    }
    let begins: Vec<&Line<'p>> = names.iter().filter(|line| line.text.starts_with("- ")).collect();
    let (Some(top), Some(last)) = (begins.first(), names.last()) else { return Some(first) };
    let aligned = |line: &&&Line<'p>| {
        (line.left - top.left).abs() > PLACE_SLACK || !BELOW_COLON.contains(&(line.left - first.right))
    };
    let ended = names.windows(2).find(|pair| pair[1].text.starts_with("- ") && !pair[0].text.ends_with(';'));
    let ended = ended.map(|pair| &pair[0]).or((!last.text.ends_with('.')).then_some(last));
    begins.iter().find(aligned).copied().or(ended).or(names.first().filter(|line| !line.text.starts_with("- ")))
}
