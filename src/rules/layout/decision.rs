//! What a decision has besides (models 1.2, 1.3): who decides, `QUYẾT ĐỊNH:`, articles.

use super::{Judge, Style};
use crate::diag::Code;
use crate::rules::Finding;
use crate::rules::line::Line;

/// Paragraphs above the bases among which the enacting line is looked for.
const MOST_ENACTING: usize = 4;

pub fn judge(judge: &mut Judge<'_>) {
    let all: Vec<&[Line<'_>]> = judge.anatomy.paragraphs().collect();
    let decides = all.iter().position(|lines| is_decides(lines));
    enacting(judge, &all[..decides.unwrap_or(all.len())]);
    match decides {
        None => judge.missing(Code::DecidesMissing),
        Some(at) => {
            centred_capitals(judge, all[at], Code::DecidesStyle, Code::DecidesPlace);
            articles(judge, &all[at + 1..]);
        }
    }
}

pub fn is_decides(lines: &[Line<'_>]) -> bool {
    lines.len() == 1 && lines[0].text.to_uppercase().trim_end_matches([':', ' ']) == "QUYẾT ĐỊNH"
}

/// The lines above the first basis: `CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN PHƯỚC SƠN`.
fn enacting(judge: &mut Judge<'_>, above: &[&[Line<'_>]]) {
    let begins =
        |lines: &&[Line<'_>]| ["Căn cứ ", "Theo đề nghị ", "Xét "].iter().any(|w| lines[0].text.starts_with(w));
    let Some(count) = above.iter().position(begins) else { return };
    match &above[..count] {
        [] => judge.missing(Code::EnactingMissing),
        // What is long is no such line: a template may begin with a text of its own.
        paragraphs if count > MOST_ENACTING || paragraphs.iter().any(|lines| ends_sentence(lines)) => {
            judge.missing(Code::EnactingMissing);
        }
        paragraphs => {
            let lines: Vec<Line<'_>> = paragraphs.iter().flat_map(|lines| lines.iter().cloned()).collect();
            centred_capitals(judge, &lines, Code::EnactingStyle, Code::EnactingPlace);
        }
    }
}

fn ends_sentence(lines: &[Line<'_>]) -> bool {
    lines.last().is_some_and(|line| line.text.ends_with(['.', ';', ':']))
}

fn centred_capitals(judge: &mut Judge<'_>, lines: &[Line<'_>], style: Code, place: Code) {
    let anatomy = judge.anatomy;
    if let Some(line) = lines.iter().find(|line| !line.is_upper() || Style::of(line) != Some(Style::UprightBold)) {
        judge.find(Finding::new(style).on(line));
    }
    let is_off = |line: &&Line<'_>| {
        let middle = anatomy.page_of(line).width / 2.0;
        let area = anatomy.area_of(line).filter(|area| area.left_is_edge && area.right_is_edge);
        area.is_some_and(|area| ![middle, area.center()].iter().any(|middle| (line.center() - middle).abs() < 2.0))
    };
    if let Some(line) = lines.iter().find(is_off) {
        judge.find(Finding::new(place).on(line));
    }
}

/// `Điều 1. ...`, one after the other. What is quoted has numbers of its own.
fn articles(judge: &mut Judge<'_>, paragraphs: &[&[Line<'_>]]) {
    let size = judge.anatomy.body.last().map_or(0.0, Line::size);
    let mut quoted = 0_i32;
    let mut count = 0;
    for lines in paragraphs {
        let first = &lines[0];
        if quoted <= 0
            && let Some(article) = Article::of(first)
        {
            count += 1;
            if !article.is_well_set(first, size) {
                judge.find(Finding::new(Code::ArticleStyle).on(first).arg("words", article.words));
            } else if article.number != Some(count) {
                let finding = Finding::new(Code::ArticleOrder).in_words(first).arg("words", article.words);
                judge.find(finding.arg("wanted", count));
                count = article.number.unwrap_or(count);
            }
        }
        let text: String = lines.iter().map(|line| line.text.as_str()).collect();
        quoted += i32::try_from(text.matches('“').count()).unwrap_or(0);
        quoted -= i32::try_from(text.matches('”').count()).unwrap_or(0);
    }
}

/// The number of an article, as it is printed.
struct Article<'t> {
    /// `Điều 1.`
    words: &'t str,
    number: Option<usize>,
}

impl<'t> Article<'t> {
    /// A paragraph that opens with `Điều` is an article where a stop follows the number or the word
    /// is bold; `Điều 15 của Quy chế quy định ...` is a sentence.
    fn of(line: &'t Line<'_>) -> Option<Self> {
        let rest = line.text.strip_prefix("Điều ")?;
        let word = rest.split(' ').next()?;
        let words = &line.text[..line.text.len() - rest.len() + word.len()];
        let number = word.trim_end_matches(['.', ':']);
        let is_number = number.bytes().all(|b| b.is_ascii_digit() || b"IVX".contains(&b)) && !number.is_empty();
        let is_bold = line.runs.first().is_some_and(|run| run.bold);
        (is_number && (number.len() < word.len() || is_bold)).then(|| Self { words, number: number.parse().ok() })
    }

    fn is_well_set(&self, line: &Line<'_>, size: f64) -> bool {
        let mut left = self.words.chars().filter(|c| !c.is_whitespace()).count();
        let number_runs = line.runs.iter().take_while(|run| {
            let open = left > 0;
            left = left.saturating_sub(run.text.chars().filter(|c| !c.is_whitespace()).count());
            open
        });
        let set = number_runs.into_iter().all(|run| run.bold && !run.italic && (run.size - size).abs() < 0.1);
        set && self.words.ends_with('.') && self.number.is_some()
    }
}
