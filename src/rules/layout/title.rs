//! Kind and subject of a document (II.5).

use super::header::share;
use super::{Case, Judge, Look, Style};
use crate::diag::Code;
use crate::rules::{Finding, Head};

const KIND: Look = Look { sizes: 13.0..=14.0, style: Style::UprightBold, case: Case::Upper };
const SUBJECT: Look = Look { sizes: 13.0..=14.0, style: Style::UprightBold, case: Case::Lower };

pub fn judge(judge: &mut Judge<'_>) {
    // An official letter has neither; its subject stands below the number.
    if judge.form.head == Head::Letter {
        return;
    }
    let anatomy = judge.anatomy;
    let Some(kind) = &anatomy.kind else { return judge.missing(Code::KindMissing) };
    judge.look(std::slice::from_ref(kind), Code::KindSize, Code::KindStyle, &KIND);
    let page = anatomy.page_of(kind).width / 2.0;
    let area = anatomy.area.filter(|area| area.left_is_edge && area.right_is_edge).map(|area| area.center());
    // Centred on the text or on the paper: the decree says "theo chiều ngang văn bản".
    if ![Some(page), area].into_iter().flatten().any(|middle| (kind.center() - middle).abs() < 2.0) && area.is_some() {
        judge.find(Finding::new(Code::KindPlace).on(kind));
    }
    let Some(last) = anatomy.subject.last() else { return judge.missing(Code::SubjectMissing) };
    judge.look(&anatomy.subject, Code::SubjectSize, Code::SubjectStyle, &SUBJECT);
    share(judge, Code::SubjectRule, last, anatomy.subject_rule);
}
