//! Signature and recipients (II.7, II.9).

use std::slice::from_ref;

use super::{Case, Judge, Look, PLACE_SLACK, Style, marks};
use crate::diag::Code;
use crate::rules::line::{Line, SAME_BASELINE};
use crate::rules::{Finding, Model};

pub const AUTHORITY: Look = Look { sizes: 13.0..=14.0, style: Style::UprightBold, case: Case::Upper };
pub const SIGNER: Look = Look { sizes: 13.0..=14.0, style: Style::UprightBold, case: Case::Lower };
const RECIPIENTS_TITLE: Look = Look { sizes: 12.0..=12.0, style: Style::ItalicBold, case: Case::Lower };
const RECIPIENTS: Look = Look { sizes: 11.0..=11.0, style: Style::Upright, case: Case::Any };
/// Lines of the text that stand on the page of the signature (practice).
const LEAST_LINES: usize = 2;

pub fn judge(judge: &mut Judge<'_>) {
    match judge.anatomy.model {
        // What goes with another document needs no signature, and by whose hand it has one, none tells.
        Model::Attached => return,
        Model::Minutes => super::minutes::signatures(judge),
        Model::Named | Model::Decision | Model::Letter => authority(judge),
    }
    recipients(judge);
    company(judge);
}

fn authority(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(last) = anatomy.end.authority.last() else { return judge.missing(Code::AuthorityMissing) };
    judge.look(&anatomy.end.authority, Code::AuthoritySize, Code::AuthorityStyle, &AUTHORITY);
    let Some(signer) = &anatomy.end.signer else { return judge.missing(Code::SignerMissing) };
    judge.look(from_ref(signer), Code::SignerSize, Code::SignerStyle, &SIGNER);
    if signer.page != last.page {
        judge.find(Finding::new(Code::SignatureTorn).on(signer));
    } else if (signer.center() - last.center()).abs() > 1.5 {
        judge.find(Finding::new(Code::SignerPlace).on(signer));
    }
}

fn recipients(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(title) = &anatomy.end.recipients_title else { return judge.missing(Code::RecipientsMissing) };
    judge.look(from_ref(title), Code::RecipientsTitleSize, Code::RecipientsTitleStyle, &RECIPIENTS_TITLE);
    let beside = |first: &Line<'_>| (first.base - title.base).abs() < PLACE_SLACK;
    let below = |signer: &Line<'_>| (signer.page, signer.base) < (title.page, title.base);
    let level = match anatomy.model {
        Model::Minutes => anatomy.end.signer.as_ref().is_none_or(below),
        _ => anatomy.end.authority.first().is_none_or(beside),
    };
    let edge = anatomy.area_of(title).filter(|area| area.left_is_edge).map_or(title.left, |area| area.left);
    if !level || (title.left - edge).abs() > 1.0 {
        judge.find(Finding::new(Code::RecipientsTitlePlace).on(title));
    }
    marks::drafter(judge);
    judge.look(&anatomy.end.recipients, Code::RecipientsSize, Code::RecipientsStyle, &RECIPIENTS);
    // A recipient may run over several lines: what begins with a dash begins one.
    let mut items: Vec<(String, &Line<'_>)> = Vec::new();
    for line in &anatomy.end.recipients {
        match items.last_mut() {
            Some((item, _)) if !line.text.starts_with('-') => *item = format!("{item} {}", line.text),
            _ => items.push((line.text.clone(), line)),
        }
    }
    let Some(((last, last_line), others)) = items.split_last() else { return judge.missing(Code::RecipientsMissing) };
    for (item, line) in others {
        if !item.starts_with("- ") || !item.ends_with(';') {
            judge.find(Finding::new(Code::RecipientsForm).in_words(line).arg("item", item));
        }
    }
    if !(last.starts_with("- Lưu: ") && last.ends_with('.')) {
        judge.find(Finding::new(Code::RecipientsLast).in_words(last_line).arg("item", last));
    }
}

/// The signature must not stand alone on a page.
fn company(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(first) = anatomy.end.authority.first().or(anatomy.end.recipients_title.as_ref()) else { return };
    let above = anatomy.lines.iter().filter(|line| line.page == first.page);
    let mut bases: Vec<f64> = above.map(|line| line.base).filter(|base| *base < first.base - 1.0).collect();
    bases.dedup_by(|a, b| *a - *b < SAME_BASELINE);
    if bases.len() < LEAST_LINES {
        judge.find(Finding::new(Code::SignatureAlone).on(first).arg("lines", bases.len()).arg("least", LEAST_LINES));
    }
}
