//! The subject of an official letter (II.5.b).

use super::{Case, Judge, Look, PT, Style, round};
use crate::diag::Code;
use crate::rules::Finding;

const SUBJECT: Look = Look { sizes: 12.0..=13.0, style: Style::Upright, case: Case::Lower };
/// How far apart two centres may be and still be one, in mm.
const CENTRED: f64 = 1.5;
/// Room between the number and the subject, in pt: 6, as near as programs keep it.
const GAP: std::ops::RangeInclusive<f64> = 3.0..=9.0;
/// Pitch of a single line as a share of the size.
const SINGLE: f64 = 1.149;

pub fn judge(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let subject = &anatomy.head.letter_subject;
    let Some(first) = subject.first() else { return judge.missing(Code::LetterSubjectMissing) };
    judge.look(subject, Code::LetterSubjectSize, Code::LetterSubjectStyle, &SUBJECT);
    let Some(number) = &anatomy.head.number else { return };
    if let Some(line) = subject.iter().find(|line| (line.center() - number.center()).abs() > CENTRED) {
        judge.find(Finding::new(Code::LetterSubjectPlace).on(line));
    }
    let gap = (first.base - number.base) / PT - first.size() * SINGLE;
    if !GAP.contains(&gap) {
        judge.find(Finding::new(Code::LetterSubjectGap).on(first).arg("gap", round(gap)));
    }
}
