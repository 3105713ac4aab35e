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
    let ends = |range: &std::ops::Range<usize>| {
        let lines = anatomy.body[range.clone()].iter().map(|line| line.text.to_lowercase());
        tells_end(&lines.collect::<Vec<_>>().join(" "))
    };
    if !anatomy.paragraphs.iter().rev().take(LAST).any(ends)
        && let Some(last) = anatomy.body.last()
    {
        judge.find(Finding::new(Code::MinutesClosing).in_words(last));
    }
}

/// Whether a paragraph says that something ended, and when. Who speaks at the end does not.
fn tells_end(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    // `11h30`, `11:30`
    let is_clock = |part: &[char]| part[0].is_ascii_digit() && matches!(part[1], 'h' | 'g' | ':');
    let says_when = ["giờ", "cùng ngày", "cùng buổi"].iter().any(|words| text.contains(words));
    let ended = ["kết thúc", "bế mạc"].iter().any(|words| text.contains(words));
    ended && (says_when || letters.windows(2).any(is_clock))
}

#[cfg(test)]
mod tests {
    use super::tells_end;

    #[test]
    fn an_end_has_its_time() {
        for good in [
            "cuộc họp kết thúc vào 11 giờ 30 phút, ngày 10 tháng 3 năm 2023./.",
            "hội nghị bế mạc lúc 11h30 cùng ngày.",
            "buổi làm việc kết thúc hồi 11:30",
            "hội nghị kết thúc vào ... giờ ... phút",
        ] {
            assert!(tells_end(good), "{good}");
        }
        for bad in ["đồng chí chủ tịch phát biểu bế mạc hội nghị.", "hội nghị diễn ra đến 11 giờ 30 phút"]
        {
            assert!(!tells_end(bad), "{bad}");
        }
    }
}
