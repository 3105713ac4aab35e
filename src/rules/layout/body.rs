//! The running text (II.6).

use super::{Judge, SIZE_SLACK, round};
use crate::diag::Code;
use crate::rules::Finding;
use crate::rules::line::Line;

/// Sizes of running text, in pt.
const LEAST_SIZE: f64 = 13.0;
const MOST_SIZE: f64 = 14.0;
/// Pitch of a single line as a share of the size: ascender, descender and gap of the face.
const SINGLE: f64 = 1.149;
const MOST_PITCH: f64 = 1.5 * SINGLE;
/// First-line indents, in mm (II.6.e).
const INDENTS: [f64; 2] = [10.0, 12.7];
/// Least space between paragraphs, in pt.
const LEAST_GAP: f64 = 6.0;
const PT: f64 = 25.4 / 72.0;

pub fn judge(judge: &mut Judge<'_>) {
    sizes(judge);
    let paragraphs = paragraphs(&judge.anatomy.body);
    pitches(judge, &paragraphs);
    indents(judge, &paragraphs);
    overfull(judge);
    last_lines(judge);
    splits(judge);
    end_mark(judge);
}

fn sizes(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let wrong = |line: &&Line<'_>| line.runs.iter().any(|run| !fits(run.size));
    // One finding for a document whose text is all of a wrong size.
    if let Some(line) = anatomy.body.iter().find(wrong) {
        let size = line.runs.iter().map(|run| run.size).find(|size| !fits(*size)).unwrap_or_default();
        judge.find(Finding::new(Code::BodySize).on(line).arg("size", round(size)).arg("least", 13).arg("most", 14));
    }
}

fn fits(size: f64) -> bool {
    (LEAST_SIZE - SIZE_SLACK..=MOST_SIZE + SIZE_SLACK).contains(&size)
}

/// The body's paragraphs: a line that begins further right than the text's edge begins one.
fn paragraphs<'a, 'p>(body: &'a [Line<'p>]) -> Vec<Vec<&'a Line<'p>>> {
    let edge = edge(body);
    let mut paragraphs: Vec<Vec<&Line<'p>>> = Vec::new();
    for line in body {
        let goes_on = paragraphs.last().and_then(|lines| lines.last()).is_some_and(|last| {
            line.left < edge + 1.0 && (line.page > last.page || line.base - last.base < last.size() * MOST_PITCH * PT + 0.5)
        });
        match paragraphs.last_mut() {
            Some(lines) if goes_on => lines.push(line),
            _ => paragraphs.push(vec![line]),
        }
    }
    paragraphs
}

/// The left edge of the text: where most lines begin that do not begin a paragraph.
fn edge(body: &[Line<'_>]) -> f64 {
    body.iter().map(|line| line.left).fold(f64::INFINITY, f64::min)
}

fn pitches(judge: &mut Judge<'_>, paragraphs: &[Vec<&Line<'_>>]) {
    let mut tight = None;
    let mut wide = None;
    for pair in paragraphs.iter().flat_map(|lines| lines.windows(2)).filter(|pair| pair[0].page == pair[1].page) {
        let pitch = (pair[1].base - pair[0].base) / PT / pair[1].size();
        if pitch < SINGLE - 0.01 {
            tight = tight.or(Some((pair[1], pitch)));
        } else if pitch > MOST_PITCH + 0.01 {
            wide = wide.or(Some((pair[1], pitch)));
        }
    }
    for (line, pitch) in tight.into_iter().chain(wide) {
        let lines = format!("{:.2}", pitch / SINGLE).replace('.', ",");
        judge.find(Finding::new(Code::LineSpacing).on(line).arg("lines", lines));
    }
    let close = paragraphs.windows(2).find_map(|pair| {
        let (last, first) = (pair[0].last()?, pair[1].first()?);
        let gap = (first.base - last.base) / PT - first.size() * SINGLE;
        (first.page == last.page && gap < LEAST_GAP - 0.3 && first.left > last.left - 60.0).then_some((*first, gap))
    });
    if let Some((line, gap)) = close {
        judge.find(Finding::new(Code::ParagraphGap).on(line).arg("gap", round(gap)).arg("least", 6));
    }
}

fn indents(judge: &mut Judge<'_>, paragraphs: &[Vec<&Line<'_>>]) {
    let edge = edge(&judge.anatomy.body);
    // Only what runs over two lines is surely a paragraph: short lines may be centred.
    let wrong = paragraphs.iter().filter(|lines| lines.len() > 1).find_map(|lines| {
        let indent = lines[0].left - edge;
        let fits = INDENTS.iter().any(|wanted| (indent - wanted).abs() < 0.4);
        (!fits).then_some((lines[0], indent))
    });
    if let Some((line, indent)) = wrong {
        judge.find(Finding::new(Code::FirstLineIndent).on(line).arg("indent", round(indent)));
    }
}

fn overfull(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    for line in &anatomy.lines {
        let page = &anatomy.pages[line.page - 1];
        if line.right > page.width - 15.0 + 1.0 || line.left < 14.0 {
            judge.findings.push(Finding::new(Code::LineOverfull).on(line));
        }
    }
}

/// A heading must not be the last line of a page.
fn last_lines(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    for page in 1..anatomy.pages.len() {
        let last = anatomy.lines.iter().rfind(|line| line.page == page);
        let is_heading = |line: &&Line<'_>| line.is_bold() && anatomy.body.iter().any(|b| b.page == page && b.base == line.base);
        if let Some(line) = last.filter(is_heading) {
            judge.find(Finding::new(Code::HeadingLast).on(line));
        }
    }
}

/// Words that must not stand at a line's end without the number that follows.
const BEFORE_NUMBERS: &[&str] = &["Điều", "khoản", "Khoản", "Mục", "Chương", "Phần", "ngày", "tháng", "Phụ lục"];

fn splits(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    for pair in anatomy.body.windows(2) {
        let (line, next) = (&pair[0], &pair[1]);
        let begins_with_number = next.text.starts_with(|c: char| c.is_ascii_digit());
        let last = line.text.rsplit(' ').next().unwrap_or_default();
        if begins_with_number && BEFORE_NUMBERS.contains(&last) {
            let number = next.text.split(' ').next().unwrap_or_default();
            judge.findings.push(Finding::new(Code::NumberSplit).on(line).arg("words", format!("{last} {number}")));
        }
        for name in &judge.form.names {
            if is_split(name, &line.text, &next.text) {
                judge.findings.push(Finding::new(Code::NameSplit).on(line).arg("name", name));
            }
        }
    }
}

/// Whether `name` begins at the end of one line and ends at the start of the next.
fn is_split(name: &str, line: &str, next: &str) -> bool {
    name.match_indices(' ').any(|(at, _)| line.ends_with(&name[..at]) && next.starts_with(&name[at + 1..]))
}

/// All models of Annex III end the text with `./.`.
fn end_mark(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    if let Some(last) = anatomy.body.last().filter(|line| !line.text.ends_with("./.")) {
        judge.find(Finding::new(Code::EndMark).on(last));
    }
}

#[cfg(test)]
mod tests {
    use super::is_split;

    #[test]
    fn a_name_over_two_lines_is_seen() {
        assert!(is_split("Lê Quang Trung", "đồng chí Lê Quang", "Trung, Chủ tịch"));
        assert!(!is_split("Lê Quang Trung", "đồng chí Lê Quang Trung", "Chủ tịch"));
    }
}
