//! Legal bases above the text: `Căn cứ ...;` (II.6.a).

use super::{Judge, Style};
use crate::diag::Code;
use crate::rules::line::Line;
use crate::rules::{Finding, Model};

/// How a basis begins.
const BASES: [&str; 4] = ["Căn cứ ", "Theo đề nghị ", "Xét đề nghị ", "Thực hiện "];

/// A list of bases stands above the text; a sentence that begins like one has no semicolon.
pub fn judge(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let is_basis = |lines: &&[Line<'_>]| BASES.iter().any(|words| lines[0].text.starts_with(words));
    let all: Vec<&[Line<'_>]> = anatomy.paragraphs().collect();
    let skipped =
        if anatomy.model == Model::Decision { all.iter().take_while(|lines| !is_basis(lines)).count() } else { 0 };
    let bases: Vec<&[Line<'_>]> = all[skipped..].iter().copied().take_while(is_basis).collect();
    let ends = |lines: &[Line<'_>], sign: char| lines.last().is_some_and(|line| line.text.ends_with(sign));
    let is_list = anatomy.model == Model::Decision || bases.first().is_some_and(|first| ends(first, ';'));
    let Some((last, others)) = bases.split_last().filter(|_| is_list) else { return };
    if let Some(line) = bases.iter().copied().flatten().find(|line| Style::of(line) != Some(Style::Italic)) {
        judge.find(Finding::new(Code::BasisStyle).on(line));
    }
    for lines in others.iter().filter(|lines| !ends(lines, ';')) {
        found(judge, lines, ";");
    }
    // Where the text goes on in the sentence of the last one, its end is that of the sentence.
    if !ends(last, '.') && !ends(last, ':') {
        found(judge, last, ".");
    }
}

fn found(judge: &mut Judge<'_>, lines: &[Line<'_>], sign: &str) {
    if let Some(line) = lines.last() {
        judge.find(Finding::new(Code::BasisForm).in_words(line).arg("sign", sign));
    }
}
