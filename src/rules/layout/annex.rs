//! Annexes (III.1), and the line that says to what document something belongs.

use std::slice::from_ref;

use super::{Case, Judge, Look, Style};
use crate::diag::Code;
use crate::rules::Finding;
use crate::rules::anatomy::Anatomy;
use crate::rules::line::Line;
use crate::rules::paper::Part;
use crate::text::roman;

const LABEL: Look = Look { sizes: 14.0..=14.0, style: Style::UprightBold, case: Case::Lower };
const TITLE: Look = Look { sizes: 13.0..=14.0, style: Style::UprightBold, case: Case::Upper };
const REFERENCE: Look = Look { sizes: 13.0..=14.0, style: Style::Italic, case: Case::Lower };
/// How far apart two centres may be and still be one, in mm.
const CENTRED: f64 = 2.0;

pub fn judge(judge: &mut Judge<'_>) {
    let annex = &judge.anatomy.annex;
    let Some(label) = &annex.label else { return };
    judge.look(from_ref(label), Code::AnnexSize, Code::AnnexStyle, &LABEL);
    judge.look(&annex.title, Code::AnnexTitleSize, Code::AnnexTitleStyle, &TITLE);
    reference(judge, &annex.reference);
}

/// `(Kèm theo Kế hoạch số ... của ...)` below the name of an annex or of an attached list.
pub fn reference(judge: &mut Judge<'_>, lines: &[Line<'_>]) {
    let anatomy = judge.anatomy;
    let name = anatomy.annex.label.as_ref().or(anatomy.head.kind.as_ref());
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else {
        let Some(name) = name.filter(|_| judge.form.refers || anatomy.part == Part::Annex) else { return };
        return judge.find(Finding::new(Code::ReferenceMissing).on(name));
    };
    judge.look(lines, Code::ReferenceSize, Code::ReferenceStyle, &REFERENCE);
    if !(first.text.starts_with("(Kèm theo ") && last.text.ends_with(')')) {
        judge.find(Finding::new(Code::ReferenceForm).on(first));
    }
    if let Some(line) = lines.iter().find(|line| name.is_some_and(|name| off_centre(line, name))) {
        judge.find(Finding::new(Code::ReferencePlace).on(line));
    }
}

fn off_centre(line: &Line<'_>, name: &Line<'_>) -> bool {
    (line.center() - name.center()).abs() > CENTRED
}

/// A document and its annexes: the numbers of these, and that the text speaks of them.
pub fn of_document(judge: &mut Judge<'_>, annexes: &[&Anatomy<'_>]) {
    let before: Vec<usize> = annexes
        .iter()
        .scan(judge.anatomy.pages.len(), |pages, annex| {
            let before = *pages;
            *pages += annex.pages.len();
            Some(before)
        })
        .collect();
    for (index, (annex, before)) in annexes.iter().zip(&before).enumerate() {
        let Some(label) = &annex.annex.label else { continue };
        let number = label.text.split_whitespace().nth(2).unwrap_or_default();
        if annexes.len() > 1 {
            let wanted = roman(index + 1).unwrap_or_default();
            if number != wanted {
                let finding = Finding::new(Code::AnnexNumber).on(label).arg("text", &label.text).arg("wanted", wanted);
                judge.find(finding.after(*before));
            }
        } else if !number.is_empty() {
            judge.find(Finding::new(Code::AnnexAlone).on(label).arg("text", &label.text).after(*before));
        }
    }
    let (Some(annex), Some(before)) = (annexes.first(), before.first()) else { return };
    if !speaks_of_annex(judge.anatomy)
        && let Some(label) = &annex.annex.label
    {
        judge.find(Finding::new(Code::AnnexUnmentioned).on(label).after(*before));
    }
}

/// Whether the text says anywhere that something goes with it: `Phụ lục`, or `danh sách kèm theo`.
fn speaks_of_annex(document: &Anatomy<'_>) -> bool {
    let text = document.lines.iter().map(|line| line.text.to_lowercase()).collect::<Vec<_>>().join(" ");
    ["phụ lục", "kèm theo", "đính kèm"].iter().any(|words| text.contains(words))
}
