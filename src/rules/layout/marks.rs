//! Marks beside the text: the circulation box, the note of an electronic signature, the agency's
//! addresses, who drew the document up (II.8.b, III.2.c, III.3, III.4).

use std::slice::from_ref;

use super::{Case, Judge, Look, PLACE_SLACK, Style, round};
use crate::diag::Code;
use crate::rules::Finding;

const CIRCULATION: Look = Look { sizes: 13.0..=14.0, style: Style::UprightBold, case: Case::Upper };
const SIGNED_NOTE: Look = Look { sizes: 10.0..=10.0, style: Style::Upright, case: Case::Any };
const CONTACT: Look = Look { sizes: 11.0..=12.0, style: Style::Upright, case: Case::Lower };
const DRAFTER: Look = Look { sizes: 11.0..=11.0, style: Style::Upright, case: Case::Upper };
/// The text's width on a page whose text does not show it, in mm: A4 less the widest and the
/// narrowest margins.
const TEXT: std::ops::RangeInclusive<f64> = 155.0..=165.0;

pub fn judge(judge: &mut Judge<'_>) {
    let margin = &judge.anatomy.margin;
    if let Some(line) = &margin.circulation {
        judge.look(from_ref(line), Code::CirculationSize, Code::CirculationStyle, &CIRCULATION);
        if margin.circulation_frame.is_none() {
            judge.find(Finding::new(Code::CirculationFrame).on(line).arg("words", &line.text));
        }
    }
    judge.look(&margin.signed_note, Code::SignedNoteSize, Code::SignedNoteStyle, &SIGNED_NOTE);
    contact(judge);
}

fn contact(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let margin = &anatomy.margin;
    let Some(first) = margin.contact.first() else { return };
    judge.look(&margin.contact, Code::ContactSize, Code::ContactStyle, &CONTACT);
    let area = anatomy.area_of(first).filter(|area| area.left_is_edge && area.right_is_edge);
    let is_wide = |width: f64| match area {
        Some(area) => (width - (area.right - area.left)).abs() < 2.0,
        None => (TEXT.start() - PLACE_SLACK..=TEXT.end() + PLACE_SLACK).contains(&width),
    };
    if !margin.contact_rule.is_some_and(|rule| !rule.dashed && is_wide(rule.width)) {
        let length = margin.contact_rule.map_or(0.0, |rule| rule.width);
        judge.find(Finding::new(Code::ContactRule).on(first).arg("length", round(length)));
    }
}

/// Below the recipients.
pub fn drafter(judge: &mut Judge<'_>) {
    if let Some(line) = &judge.anatomy.end.drafter {
        judge.look(from_ref(line), Code::DrafterSize, Code::DrafterStyle, &DRAFTER);
    }
}
