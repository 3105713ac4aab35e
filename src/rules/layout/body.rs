//! The running text (II.6).

use super::{Judge, PT, SIZE_SLACK, round};
use crate::diag::Code;
use crate::rules::anatomy::in_frame;
use crate::rules::line::Line;
use crate::rules::paper::Part;
use crate::rules::{Finding, Model};
use crate::text::roman;

/// Sizes of running text, in pt.
const LEAST_SIZE: f64 = 13.0;
const MOST_SIZE: f64 = 14.0;
/// Pitch of a single line as a share of the size: ascender, descender and gap of the face.
const SINGLE: f64 = 1.149;
const MOST_PITCH: f64 = 1.5 * SINGLE;
/// Lines further apart than this share of the size have something else between them.
const APART: f64 = 4.0;
/// First-line indents, in mm.
const INDENTS: [f64; 2] = [10.0, 12.7];
/// Least space between paragraphs, in pt.
const LEAST_GAP: f64 = 6.0;
/// Lines that end short although the next word had no room, before a text is called ragged.
const LEAST_RAGGED: usize = 3;

pub fn judge(judge: &mut Judge<'_>) {
    // An annex may be a form or a list of any look: only what no look excuses is judged there.
    if judge.anatomy.part == Part::Document {
        sizes(judge);
        pitches(judge);
        gaps(judge);
        indents(judge);
        justified(judge);
        sections(judge);
        end_mark(judge);
    }
    last_lines(judge);
    splits(judge);
}

/// One finding for a document whose text is all of a wrong size.
fn sizes(judge: &mut Judge<'_>) {
    let fits = |size: f64| (LEAST_SIZE - SIZE_SLACK..=MOST_SIZE + SIZE_SLACK).contains(&size);
    if let Some(line) = judge.anatomy.body.iter().find(|line| !fits(line.size())) {
        let finding = Finding::new(Code::BodySize).on(line).arg("size", round(line.size()));
        judge.find(finding.arg("least", round(LEAST_SIZE)).arg("most", round(MOST_SIZE)));
    }
}

fn pitches(judge: &mut Judge<'_>) {
    let pitch = |pair: &[Line<'_>]| (pair[1].base - pair[0].base) / PT / pair[1].size();
    let wrong = |pair: &&[Line<'_>]| {
        let pitch = pitch(pair);
        pair[0].page == pair[1].page && pitch < APART && !(SINGLE - 0.01..=MOST_PITCH + 0.01).contains(&pitch)
    };
    if let Some(pair) = judge.anatomy.paragraphs().flat_map(|lines| lines.windows(2)).find(wrong) {
        let lines = format!("{:.2}", pitch(pair) / SINGLE).replace('.', ",");
        judge.find(Finding::new(Code::LineSpacing).on(&pair[1]).arg("lines", lines));
    }
}

fn gaps(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    for pair in anatomy.paragraphs.windows(2) {
        let (last, first) = (&anatomy.body[pair[0].end - 1], &anatomy.body[pair[1].start]);
        let gap = (first.base - last.base) / PT - first.size() * SINGLE;
        if first.page == last.page && gap < LEAST_GAP - 0.3 {
            let finding = Finding::new(Code::ParagraphGap).on(first).arg("gap", round(gap));
            return judge.find(finding.arg("least", round(LEAST_GAP)));
        }
    }
}

/// Only what runs over two lines is surely a paragraph: a short line may be meant to stand
/// elsewhere.
fn indents(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let wrong = anatomy.paragraphs().filter(|lines| lines.len() > 1).find_map(|lines| {
        let area = anatomy.area_of(&lines[0]).filter(|area| area.left_is_edge && !area.centres(&lines[0]))?;
        let indent = lines[0].left - area.left;
        let fits = INDENTS.iter().any(|wanted| (indent - wanted).abs() < 0.4);
        (!fits).then(|| (&lines[0], indent))
    });
    if let Some((line, indent)) = wrong {
        judge.find(Finding::new(Code::FirstLineIndent).on(line).arg("indent", round(indent)));
    }
}

fn justified(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let centred = |line: &Line<'_>| anatomy.area_of(line).is_none_or(|area| area.centres(line));
    let paragraphs = anatomy.paragraphs().filter(|lines| !centred(&lines[0]));
    let inner: Vec<&Line<'_>> = paragraphs.flat_map(|lines| &lines[..lines.len() - 1]).collect();
    let is_ragged = |line: &Line<'_>| anatomy.area_of(line).is_some_and(|area| line.right < area.right - 1.0);
    let ragged = || inner.iter().copied().filter(|line| is_ragged(line));
    let count = ragged().count();
    // A few may be breaks that somebody asked for; a ragged text has hardly a full line.
    if let Some(line) = ragged().next().filter(|_| count >= LEAST_RAGGED && 2 * count > inner.len()) {
        judge.find(Finding::new(Code::BodyJustified).on(line));
    }
}

/// `I. KẾT QUẢ`: the numerals of sections come in their order, so a sentence that begins with a
/// capital and a full stop is none.
fn sections(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let mut next = 1;
    for lines in anatomy.paragraphs() {
        if !lines[0].text.starts_with(&format!("{}. ", roman(next).unwrap_or_default())) {
            continue;
        }
        next += 1;
        if let Some(line) = lines.iter().find(|line| !(line.is_upper() && line.is_bold() && line.is_upright())) {
            return judge.find(Finding::new(Code::SectionStyle).on(line));
        }
    }
}

/// A heading must not be the last line of a page.
fn last_lines(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    for page in 1..anatomy.pages.len() {
        let Some(last) = anatomy.lines.iter().rfind(|line| line.page == page) else { continue };
        let ends_paragraph =
            anatomy.paragraphs().filter_map(<[_]>::last).any(|end| (end.page, end.base) == (page, last.base));
        if last.is_bold() && ends_paragraph && !ends_sentence(&last.text) {
            judge.find(Finding::new(Code::HeadingLast).on(last));
        }
    }
}

/// A sentence that somebody stressed ends with its sign, a heading with none.
fn ends_sentence(text: &str) -> bool {
    text.ends_with(['.', ';', '!', '?'])
}

/// Words that must not stand at a line's end without the number that follows.
const BEFORE_NUMBERS: &[&str] =
    &["Điều", "khoản", "Khoản", "Mục", "mục", "Chương", "Phần", "ngày", "Ngày", "tháng", "lục"];

fn splits(judge: &mut Judge<'_>) {
    for pair in judge.anatomy.paragraphs().flat_map(|lines| lines.windows(2)) {
        let (line, next) = (&pair[0], &pair[1]);
        let last = line.text.rsplit(' ').next().unwrap_or_default();
        if next.text.starts_with(|c: char| c.is_ascii_digit()) && BEFORE_NUMBERS.contains(&last) {
            let number = next.text.split(' ').next().unwrap_or_default();
            judge
                .findings
                .push(Finding::new(Code::NumberSplit).in_words(line).arg("words", format!("{last} {number}")));
        }
        for name in judge.form.names.iter().filter(|name| is_split(name, &line.text, &next.text)) {
            judge.findings.push(Finding::new(Code::NameSplit).in_words(line).arg("name", name));
        }
    }
}

/// Whether `name` begins at the end of one line and ends at the start of the next.
fn is_split(name: &str, line: &str, next: &str) -> bool {
    let whole_word = |rest: Option<&str>| rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    name.match_indices(' ').any(|(at, _)| {
        let before = line.strip_suffix(&name[..at]);
        before.is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
            && whole_word(next.strip_prefix(&name[at + 1..]))
    })
}

/// All models of Annex III end the text with `./.`.
fn end_mark(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    // What goes with another document ends with its table.
    if anatomy.model == Model::Attached {
        return;
    }
    let Some(last) = anatomy.body.last() else { return };
    // Behind a table no text says where the mark would have to stand.
    let end = anatomy.end.begin().unwrap_or((usize::MAX, 0.0));
    let is_after =
        |line: &Line<'_>| (line.page, line.base) > (last.page, last.base + 1.0) && (line.page, line.base + 1.0) < end;
    let ends_with_table = anatomy.lines.iter().any(|line| is_after(line) && in_frame(anatomy.page_of(line), line));
    if !last.text.ends_with("./.") && !ends_with_table {
        judge.find(Finding::new(Code::EndMark).in_words(last));
    }
}

#[cfg(test)]
mod tests {
    use super::{ends_sentence, is_split};

    #[test]
    fn a_stressed_sentence_is_no_heading() {
        assert!(ends_sentence("Giao Phòng Văn hóa - Xã hội theo dõi."));
        assert!(!ends_sentence("2. Phong trào “Bình dân học vụ số”"));
        assert!(!ends_sentence("IV. TỔ CHỨC THỰC HIỆN"));
    }

    #[test]
    fn a_name_over_two_lines_is_seen() {
        assert!(is_split("Lê Quang Trung", "đồng chí Lê Quang", "Trung, Chủ tịch"));
        assert!(!is_split("Lê Quang Trung", "đồng chí Lê Quang Trung", "Chủ tịch"));
        assert!(!is_split("Lê Quang", "đồng chí Lê", "Quangs"));
    }
}
