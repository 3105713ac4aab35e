//! Legal bases above the text: `Căn cứ ...;` (II.6.a).

use super::decision::is_decides;
use super::{Judge, Style};
use crate::diag::Code;
use crate::rules::line::Line;
use crate::rules::{Finding, Model};

/// How a basis begins.
const BASES: [&str; 4] = ["Căn cứ ", "Theo đề nghị ", "Xét đề nghị ", "Thực hiện "];

/// A list of bases stands above the text; a sentence that begins like one has no semicolon.
pub fn judge(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let is_decision = anatomy.model == Model::Decision;
    let is_basis = |lines: &&[Line<'_>]| BASES.iter().any(|words| lines[0].text.starts_with(words));
    let above: Vec<&[Line<'_>]> = anatomy.paragraphs().take_while(|lines| !is_decides(lines)).collect();
    // In a decision the enacting line comes first.
    let skipped = above.iter().take_while(|lines| is_decision && !is_basis(lines)).count();
    let mut bases: Vec<&[Line<'_>]> = above[skipped..].iter().copied().take_while(is_basis).collect();
    let ends = |lines: &[Line<'_>], sign: char| lines.last().is_some_and(|line| line.text.ends_with(sign));
    // A text that begins like a basis is told by its letters: the list is over, and upright ones follow.
    let is_over = |pair: &[&[Line<'_>]]| ends(pair[0], '.') && is_italic(pair[0]) && !is_italic(pair[1]);
    if let Some(last) = bases.windows(2).position(is_over) {
        bases.truncate(last + 1);
    }
    // Elsewhere a sentence may begin so; several in italics, or what ends with a semicolon, are bases.
    let begins_list = |first: &&[Line<'_>]| {
        first[0].text.starts_with(BASES[0])
            && (ends(first, ';') || bases[1..].first().is_some_and(|next| is_italic(first) && is_italic(next)))
    };
    let is_list = bases.first().is_some_and(|first| is_decision || begins_list(first));
    let Some((last, others)) = bases.split_last().filter(|_| is_list) else { return };
    // Outside a decision the last one may be the sentence with which the text begins.
    let surely = bases.iter().filter(|lines| is_decision || ends(lines, ';'));
    if let Some(line) = surely.copied().flatten().find(|line| Style::of(line) != Some(Style::Italic)) {
        judge.find(Finding::new(Code::BasisStyle).on(line));
    }
    for lines in others.iter().filter(|lines| !ends(lines, ';')) {
        found(judge, lines, ";");
    }
    // What follows in a decision may be one more basis, in words of its own.
    let is_followed = is_decision && skipped + bases.len() < above.len();
    if !is_followed && !ends(last, '.') && !ends(last, ':') {
        found(judge, last, ".");
    }
}

fn is_italic(lines: &[Line<'_>]) -> bool {
    lines.iter().all(|line| Style::of(line) == Some(Style::Italic))
}

fn found(judge: &mut Judge<'_>, lines: &[Line<'_>], sign: &str) {
    if let Some(line) = lines.last() {
        judge.find(Finding::new(Code::BasisForm).in_words(line).arg("sign", sign));
    }
}
