//! Signature and recipients (II.7, II.9).

use super::{Judge, Look, PLACE_SLACK, Style};
use crate::diag::Code;
use crate::rules::Finding;

const AUTHORITY: Look = Look { sizes: 13.0..=14.0, style: Style::UprightBold };
const SIGNER: Look = Look { sizes: 13.0..=14.0, style: Style::UprightBold };
const RECIPIENTS_TITLE: Look = Look { sizes: 12.0..=12.0, style: Style::ItalicBold };
const RECIPIENTS: Look = Look { sizes: 11.0..=11.0, style: Style::Upright };
/// Lines of the text that stand on the page of the signature (practice).
const LEAST_LINES: usize = 2;

pub fn judge(judge: &mut Judge<'_>) {
    authority(judge);
    signer(judge);
    recipients(judge);
    company(judge);
}

fn authority(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    if anatomy.authority.is_empty() {
        return judge.missing(Code::AuthorityMissing);
    }
    for line in &anatomy.authority {
        judge.look(line, Code::AuthoritySize, Code::AuthorityStyle, &AUTHORITY, true);
    }
    if let (Some(first), Some(title)) = (anatomy.authority.first(), &anatomy.recipients_title)
        && (first.base - title.base).abs() > PLACE_SLACK
    {
        judge.find(Finding::new(Code::RecipientsTitlePlace).on(title));
    }
}

fn signer(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(line) = &anatomy.signer else { return judge.missing(Code::SignerMissing) };
    judge.look(line, Code::SignerSize, Code::SignerStyle, &SIGNER, false);
    if line.is_upper() {
        judge.find(Finding::new(Code::SignerStyle).on(line).arg("style", Style::UprightBold.word()).arg("case", "lower"));
    }
    if let Some(above) = anatomy.authority.last()
        && (line.center() - above.center()).abs() > 1.5
    {
        judge.find(Finding::new(Code::SignerPlace).on(line));
    }
}

fn recipients(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(title) = &anatomy.recipients_title else { return judge.missing(Code::RecipientsMissing) };
    judge.look(title, Code::RecipientsTitleSize, Code::RecipientsTitleStyle, &RECIPIENTS_TITLE, false);
    for line in &anatomy.recipients {
        judge.look(line, Code::RecipientsSize, Code::RecipientsStyle, &RECIPIENTS, false);
    }
    // A recipient may run over several lines: what begins with a dash begins one.
    let mut items: Vec<String> = Vec::new();
    for line in &anatomy.recipients {
        match items.last_mut() {
            Some(item) if !line.text.starts_with('-') => *item = format!("{item} {}", line.text),
            _ => items.push(line.text.clone()),
        }
    }
    let Some((last, others)) = items.split_last() else { return judge.missing(Code::RecipientsLast) };
    for (item, line) in others.iter().zip(&anatomy.recipients) {
        if !item.starts_with("- ") || !item.ends_with(';') {
            judge.findings.push(Finding::new(Code::RecipientsForm).on(line).arg("item", item));
        }
    }
    if !(last.starts_with("- Lưu: ") && last.ends_with('.')) {
        judge.find(Finding::new(Code::RecipientsLast).arg("item", last));
    }
}

/// The signature must not stand alone on a page.
fn company(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(title) = anatomy.recipients_title.as_ref().or(anatomy.authority.first()) else { return };
    let mut bases: Vec<i64> = anatomy
        .lines
        .iter()
        .filter(|line| line.page == title.page && line.base < title.base - 1.0 && line.base > 18.0)
        .map(|line| (line.base * 10.0) as i64)
        .collect();
    bases.dedup();
    if bases.len() < LEAST_LINES {
        judge.find(Finding::new(Code::SignatureAlone).on(title).arg("lines", bases.len()).arg("least", LEAST_LINES));
    }
    if let Some(name) = anatomy.signer.as_ref().filter(|name| name.page != title.page) {
        judge.find(Finding::new(Code::SignatureTorn).on(name));
    }
}
