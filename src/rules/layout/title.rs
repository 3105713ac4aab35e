//! Kind and subject of a document (II.5).

use super::header::share;
use super::{Case, Judge, Look, Style};
use crate::diag::Code;
use crate::rules::{Finding, Model};

const KIND: Look = Look { sizes: 13.0..=14.0, style: Style::UprightBold, case: Case::Upper };
const SUBJECT: Look = Look { sizes: 13.0..=14.0, style: Style::UprightBold, case: Case::Lower };

pub fn judge(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(kind) = &anatomy.head.kind else { return judge.missing(Code::KindMissing) };
    judge.look(std::slice::from_ref(kind), Code::KindSize, Code::KindStyle, &KIND);
    let page = anatomy.page_of(kind).width / 2.0;
    let area = anatomy.area_of(kind);
    let middle = area.filter(|area| area.left_is_edge && area.right_is_edge).map(|area| area.center());
    // Centred on the text or on the paper: the decree says "theo chiều ngang văn bản".
    if ![Some(page), middle].into_iter().flatten().any(|middle| (kind.center() - middle).abs() < 2.0)
        && middle.is_some()
    {
        judge.find(Finding::new(Code::KindPlace).on(kind));
    }
    let subject = &anatomy.head.subject;
    match anatomy.model {
        // Its name may go over several lines, and say all that there is to say.
        Model::Attached => {
            let name = subject.iter().take_while(|line| line.is_upper()).count();
            judge.look(&subject[name..], Code::SubjectSize, Code::SubjectStyle, &SUBJECT);
        }
        _ => {
            let Some(last) = subject.last() else { return judge.missing(Code::SubjectMissing) };
            judge.look(subject, Code::SubjectSize, Code::SubjectStyle, &SUBJECT);
            // The model of minutes (1.9) has no line there, and where a reference follows it stands below that.
            let is_elsewhere = anatomy.model == Model::Minutes || !anatomy.head.reference.is_empty();
            if !is_elsewhere || anatomy.head.subject_rule.is_some() {
                share(judge, Code::SubjectRule, last, anatomy.head.subject_rule);
            }
        }
    }
}
