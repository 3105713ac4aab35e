//! Pages as pictures for a screen, and what tells whether two pages look the same.

use std::hash::{Hash, Hasher};

use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;
use typst::utils::hash128;
use typst_svg::SvgOptions;

use super::PagedDocument;
use crate::diag::guarded;

/// The page `index` of `document`, from 0, as SVG; none where there is none, or where Typst cannot draw it.
pub fn svg(document: &PagedDocument, index: usize) -> Option<String> {
    let page = document.pages().get(index)?;
    guarded(|| typst_svg::svg(page, &SvgOptions::default())).ok()
}

/// For each page of `document` a number that only pages of the same look have. Where its letters come from does not count: a
/// change of one paragraph moves the places of all that stand behind it in the text.
pub fn looks(document: &PagedDocument) -> Vec<u128> {
    document.pages().iter().map(|page| hash128(&(Look(&page.frame), &page.fill))).collect()
}

struct Look<'a>(&'a Frame);

impl Hash for Look<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.size().hash(state);
        for (at, item) in self.0.items() {
            match item {
                FrameItem::Group(group) => (at, 'g', Look(&group.frame), &group.transform, &group.clip).hash(state),
                FrameItem::Text(run) => (at, 't', Letters(run)).hash(state),
                FrameItem::Shape(shape, _) => (at, 's', shape).hash(state),
                FrameItem::Image(image, size, _) => (at, 'i', image, size).hash(state),
                FrameItem::Link(..) | FrameItem::Tag(_) => {}
            }
        }
    }
}

struct Letters<'a>(&'a TextItem);

impl Hash for Letters<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self(run) = self;
        (&run.font, run.size, &run.fill, &run.stroke).hash(state);
        for glyph in &run.glyphs {
            (glyph.id, glyph.x_advance, glyph.x_offset, glyph.y_advance, glyph.y_offset).hash(state);
        }
    }
}
