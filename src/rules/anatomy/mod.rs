//! The parts of a document, found on its pages by what a reader sees.

mod body;
mod end;
mod head;

use super::line::{Line, SAME_BASELINE, lines};
use crate::typeset::{Page, Shape};

pub use body::{Area, in_frame};
pub use head::URGENCIES;

/// The parts that every document has, where they can be found. Places are in mm.
#[derive(Debug)]
pub struct Anatomy<'p> {
    pub pages: &'p [Page],
    /// All lines but page numbers, from the first page's top to the last one's end.
    pub lines: Vec<Line<'p>>,
    /// More than one where it is broken.
    pub national_name: Vec<Line<'p>>,
    pub motto: Option<Line<'p>>,
    pub motto_rule: Option<&'p Shape>,
    /// Lines above the number on the left.
    pub issuer: Vec<Line<'p>>,
    pub issuer_rule: Option<&'p Shape>,
    pub number: Option<Line<'p>>,
    pub place_date: Option<Line<'p>>,
    pub urgency: Option<Line<'p>>,
    pub urgency_frame: Option<&'p Shape>,
    pub kind: Option<Line<'p>>,
    pub subject: Vec<Line<'p>>,
    pub subject_rule: Option<&'p Shape>,
    /// `Kính gửi` and all addressees.
    pub addressees: Vec<Line<'p>>,
    /// Lines of running text, headings included; no tables.
    pub body: Vec<Line<'p>>,
    /// Lines of the body, by numbers in it, that make a paragraph together.
    pub paragraphs: Vec<std::ops::Range<usize>>,
    /// Where the text stands on the paper.
    pub area: Option<Area>,
    pub authority: Vec<Line<'p>>,
    pub signer: Option<Line<'p>>,
    pub recipients_title: Option<Line<'p>>,
    pub recipients: Vec<Line<'p>>,
    /// Numbers in the top margin.
    pub page_numbers: Vec<Line<'p>>,
}

/// The deepest top margin (I.3): what stands higher, in mm, may be its own and no text.
pub const TOP_MARGIN: f64 = 25.0;
/// Lines nearer than this, in mm, belong together: one and a half lines of the largest size.
const TOGETHER: f64 = 9.0;

impl<'p> Anatomy<'p> {
    pub fn of(pages: &'p [Page]) -> Self {
        let (page_numbers, all) = page_numbers(lines(pages));
        let head = head::Head::of(pages, &all);
        let end = end::End::of(pages, &all);
        let text = body::lines(pages, &all, head.end(), end.begin());
        let (addressees, body) = body::addressees(text);
        let flush = end.recipients_title.iter().chain(&end.recipients);
        let area = Area::of(&body, flush);
        let paragraphs = area.map(|area| body::paragraphs(&body, &area)).unwrap_or_default();
        Self {
            pages,
            lines: all,
            national_name: head.national_name,
            motto: head.motto,
            motto_rule: head.motto_rule,
            issuer: head.issuer,
            issuer_rule: head.issuer_rule,
            number: head.number,
            place_date: head.place_date,
            urgency: head.urgency,
            urgency_frame: head.urgency_frame,
            kind: head.kind,
            subject: head.subject,
            subject_rule: head.subject_rule,
            addressees,
            body,
            paragraphs,
            area,
            authority: end.authority,
            signer: end.signer,
            recipients_title: end.recipients_title,
            recipients: end.recipients,
            page_numbers,
        }
    }

    pub fn page_of(&self, line: &Line<'_>) -> &'p Page {
        &self.pages[line.page - 1]
    }

    /// The lines of each paragraph.
    pub fn paragraphs(&self) -> impl Iterator<Item = &[Line<'p>]> {
        self.paragraphs.iter().map(|range| &self.body[range.clone()])
    }
}

/// Numbers that stand alone at the top of a page, and the other lines.
fn page_numbers<'p>(lines: Vec<Line<'p>>) -> (Vec<Line<'p>>, Vec<Line<'p>>) {
    let mut numbers = Vec::new();
    let mut others = Vec::new();
    let mut lines = lines.into_iter().peekable();
    let mut page = 0;
    while let Some(line) = lines.next() {
        let is_first = line.page > page;
        page = line.page;
        let is_alone = lines.peek().is_none_or(|next| next.page > page || next.base - line.base > SAME_BASELINE);
        if is_first && is_alone && line.base < TOP_MARGIN && is_number(&line) { &mut numbers } else { &mut others }
            .push(line);
    }
    (numbers, others)
}

fn is_number(line: &Line<'_>) -> bool {
    line.text.contains(|c: char| c.is_ascii_digit())
        && line.text.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '–' | '/' | ' '))
}
