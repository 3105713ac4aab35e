//! Minutes (model 1.9): their two signatures, their closing words.

use std::slice::from_ref;

use super::signature::{AUTHORITY, SIGNER};
use super::{Judge, PLACE_SLACK, round};
use crate::diag::Code;
use crate::rules::Finding;

/// How far apart two centres may be and still be one, in mm.
const CENTRED: f64 = 1.5;
/// Paragraphs at the end among which the closing words are looked for.
const LAST: usize = 3;

/// The secretary on the left, the chair on the right, level with each other.
pub fn signatures(judge: &mut Judge<'_>) {
    let end = &judge.anatomy.end;
    let (Some(right), Some(left)) = (end.authority.first(), &end.cosigner_authority) else {
        return judge.missing(Code::MinutesSignatures);
    };
    judge.look(&end.authority, Code::AuthoritySize, Code::AuthorityStyle, &AUTHORITY);
    judge.look(from_ref(left), Code::AuthoritySize, Code::AuthorityStyle, &AUTHORITY);
    // The names need not be: an office may stand above one of them.
    let apart = (left.base - right.base).abs();
    if left.page != right.page || apart > PLACE_SLACK {
        judge.find(Finding::new(Code::MinutesLevel).on(left).arg("apart", round(apart)));
    }
    let (Some(signer), Some(cosigner)) = (&end.signer, &end.cosigner) else {
        return judge.missing(Code::SignerMissing);
    };
    for (name, title) in [(cosigner, left), (signer, right)] {
        judge.look(from_ref(name), Code::SignerSize, Code::SignerStyle, &SIGNER);
        if (name.center() - title.center()).abs() > CENTRED {
            judge.find(Finding::new(Code::SignerPlace).on(name));
        }
    }
}

/// `Cuộc họp kết thúc vào 11 giờ 30 phút, ngày ...`.
pub fn closing(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let ranges = anatomy.paragraphs.iter().rev().take(LAST);
    let text: String =
        ranges.flat_map(|range| &anatomy.body[range.clone()]).map(|line| line.text.clone() + " ").collect();
    let lower = text.to_lowercase();
    if !["kết thúc", "bế mạc"].iter().any(|words| lower.contains(words))
        && let Some(last) = anatomy.body.last()
    {
        judge.find(Finding::new(Code::MinutesClosing).in_words(last));
    }
}
