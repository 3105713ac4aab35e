//! Kind and subject of a document (II.5).

use super::{Judge, Look, Style};
use super::header::share;
use crate::diag::Code;
use crate::rules::{Finding, Head};

const KIND: Look = Look { sizes: 13.0..=14.0, style: Style::UprightBold };
const SUBJECT: Look = Look { sizes: 13.0..=14.0, style: Style::UprightBold };

pub fn judge(judge: &mut Judge<'_>) {
    if judge.form.head == Head::Letter {
        return;
    }
    let anatomy = judge.anatomy;
    let Some(kind) = &anatomy.kind else { return judge.missing(Code::KindMissing) };
    judge.look(kind, Code::KindSize, Code::KindStyle, &KIND, true);
    let centre = text_centre(judge);
    if centre.is_some_and(|centre| (kind.center() - centre).abs() > 1.5) {
        judge.find(Finding::new(Code::KindPlace).on(kind));
    }
    if anatomy.subject.is_empty() {
        return judge.missing(Code::SubjectMissing);
    }
    for line in &anatomy.subject {
        judge.look(line, Code::SubjectSize, Code::SubjectStyle, &SUBJECT, false);
    }
    if let Some(last) = anatomy.subject.last() {
        share(judge, Code::SubjectRule, last, anatomy.subject_rule);
    }
}

/// The middle of the text area, read off the body's full lines.
fn text_centre(judge: &Judge<'_>) -> Option<f64> {
    let body = &judge.anatomy.body;
    let left = body.iter().map(|line| line.left).reduce(f64::min)?;
    let right = body.iter().map(|line| line.right).reduce(f64::max)?;
    (right - left > 120.0).then_some((left + right) / 2.0)
}
