//! The parts of a document, found on its pages by what a reader sees.

mod annex;
mod area;
mod body;
mod end;
mod head;
mod kinds;
mod margin;
mod near;
mod table;

use super::line::{Line, lines};
use super::paper::{Paper, Part};
use super::{Form, Model};
use crate::typeset::Page;

pub use annex::Annex;
use area::Areas;
pub use area::{Area, is_landscape};
pub use body::in_frame;
use end::End;
use head::Head;
pub use head::URGENCIES;
pub use margin::{Margin, TOP_MARGIN, is_marginal};
pub use table::Table;

/// The parts of one paper, where they can be found. Places are in mm, pages those of the paper.
#[derive(Debug)]
pub struct Anatomy<'p> {
    pub part: Part,
    pub model: Model,
    pub pages: &'p [Page],
    /// All lines but those of the margins, from the first page's top to the last one's end.
    pub lines: Vec<Line<'p>>,
    pub margin: Margin<'p>,
    /// Empty for an annex.
    pub head: Head<'p>,
    /// Empty for a document.
    pub annex: Annex<'p>,
    /// `Kính gửi` and all addressees.
    pub addressees: Vec<Line<'p>>,
    /// Lines of running text, headings included; no tables.
    pub body: Vec<Line<'p>>,
    /// Lines of the body, by numbers in it, that make a paragraph together.
    pub paragraphs: Vec<std::ops::Range<usize>>,
    /// Empty for an annex.
    pub end: End<'p>,
    pub tables: Vec<Table>,
    /// Pages of the paper before, of an annex.
    pub pages_before: usize,
    areas: Areas,
    /// Those of the document to which an annex belongs.
    document_areas: Areas,
}

/// Lines nearer than this, in mm, belong together: one and a half lines of the largest size.
const TOGETHER: f64 = 9.0;

impl<'p> Anatomy<'p> {
    /// `previous` is the paper before, in the same file.
    pub fn of(paper: &Paper<'p>, form: &Form, previous: Option<&Self>) -> Self {
        let pages = paper.pages;
        let (margin, all) = Margin::take(pages, lines(pages));
        let first: Vec<&Line<'p>> = all.iter().take_while(|line| line.page == 1).collect();
        let is_document = paper.part == Part::Document;
        let (mut head, mut annex, mut end) = (Head::default(), Annex::default(), End::default());
        let (mut model, own) = (form.model, form.kind.as_deref());
        if is_document {
            head = Head::of(&pages[0], &first, model, own);
            // What a decision issues follows it in one file, with a head of its own (model 1.3).
            if paper.before > 0 && !head.reference.is_empty() && head.number.is_none() {
                model = Model::Attached;
                head = Head::of(&pages[0], &first, model, own);
            }
            end = End::of(pages, &all, head.end(), model);
        } else {
            annex = Annex::of(&pages[0], &first);
        }
        let begin = if is_document { head.end() } else { annex.end() };
        let text = body::lines(pages, &all, begin, end.begin());
        let (addressees, body) = if is_document { body::addressees(text) } else { (Vec::new(), text) };
        let flush: Vec<&Line<'_>> = end.recipients_title.iter().chain(&end.recipients).collect();
        let areas = Areas::of(pages, &body, &flush);
        let previous = previous.filter(|_| !is_document);
        let document_areas = previous.map_or(areas, |previous| previous.document_areas);
        let paragraphs = body::paragraphs(pages, &body, &areas);
        let tables = table::tables(pages);
        Self {
            part: paper.part,
            model,
            pages,
            lines: all,
            margin,
            head,
            annex,
            addressees,
            body,
            paragraphs,
            end,
            tables,
            pages_before: previous.map_or(0, |previous| previous.pages.len()),
            areas,
            document_areas,
        }
    }

    pub fn page_of(&self, line: &Line<'_>) -> &'p Page {
        &self.pages[line.page - 1]
    }

    /// Where the text of the page stands on the paper.
    pub fn area_of(&self, line: &Line<'_>) -> Option<Area> {
        self.area_on(self.page_of(line))
    }

    pub fn area_on(&self, page: &Page) -> Option<Area> {
        self.areas.on(page)
    }

    /// Side margins of the document, to which an annex belongs.
    pub fn document_margins(&self) -> Option<(f64, f64)> {
        self.document_areas.margins()
    }

    /// The lines of each paragraph.
    pub fn paragraphs(&self) -> impl Iterator<Item = &[Line<'p>]> {
        self.paragraphs.iter().map(|range| &self.body[range.clone()])
    }
}
