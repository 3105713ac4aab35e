//! Facts of the laid-out pages: which letters stand where, in which font, and which lines are drawn.

use typst::ecow::EcoString;
use typst::foundations::{Content, Label};
use typst::introspection::{Location, MetadataElem, Tag};
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::syntax::Span;
use typst::text::{Glyph, TextItem};
use typst::visualize::{FixedStroke, Geometry, Paint};

use super::PagedDocument;
use super::compile::{Place, place};
use super::world::Text;
use crate::diag::Area;

/// One page; places are in mm from its upper left corner.
#[derive(Debug, Clone)]
pub struct Page {
    pub width: f64,
    pub height: f64,
    pub runs: Vec<Run>,
    pub shapes: Vec<Shape>,
    /// What the library has noted down unseen: labels of metadata, with their texts.
    pub notes: Vec<(String, String)>,
}

/// Letters in one font on one line.
#[derive(Debug, Clone)]
pub struct Run {
    pub text: String,
    /// Left edge, in mm.
    pub x: f64,
    /// Baseline, in mm.
    pub y: f64,
    /// In mm.
    pub width: f64,
    /// In pt.
    pub size: f64,
    pub family: String,
    pub bold: bool,
    pub italic: bool,
    /// Red, green, blue and opacity; none for a gradient or a pattern.
    pub color: Option<[u8; 4]>,
    /// Labels of the blocks in which the run stands, the outermost first.
    pub labels: Vec<String>,
    /// Characters that the font has no shape for.
    pub missing: Vec<char>,
    /// Where Typst knows the letters to come from.
    pub place: Option<Place>,
}

/// How far letters reach above their baseline, and below it, in parts of their size: with the marks that Vietnamese letters bear.
const ASCENT: f64 = 0.9;
const DESCENT: f64 = 0.25;
/// Millimetres of a point.
const MM: f64 = 25.4 / 72.0;

impl Run {
    /// The part of the page that its letters take.
    pub fn area(&self) -> Area {
        let size = self.size * MM;
        Area { x: self.x, y: self.y - ASCENT * size, width: self.width, height: (ASCENT + DESCENT) * size }
    }
}

/// A line or an area that is drawn.
#[derive(Debug, Clone)]
pub struct Shape {
    /// Its upper left corner, whichever way it was drawn.
    pub x: f64,
    pub y: f64,
    /// In mm; zero for an upright line.
    pub width: f64,
    /// In mm; zero for a level line.
    pub height: f64,
    /// Thickness of the stroke in pt, zero where there is none.
    pub stroke: f64,
    /// Whether the stroke is broken into dashes or dots.
    pub dashed: bool,
    pub labels: Vec<String>,
}

/// Reads the facts off `document`, which was compiled from `text`.
pub fn pages(document: &PagedDocument, text: &Text<'_>) -> Vec<Page> {
    let blank = Page { width: 0.0, height: 0.0, runs: Vec::new(), shapes: Vec::new(), notes: Vec::new() };
    let mut reader = Reader { text, labels: Vec::new(), last: None, page: blank.clone() };
    let pages = document.pages().iter().map(|page| {
        let size = page.frame.size();
        reader.page = Page { width: size.x.to_mm(), height: size.y.to_mm(), ..blank.clone() };
        reader.frame(&page.frame, Transform::identity());
        std::mem::replace(&mut reader.page, blank.clone())
    });
    pages.collect()
}

/// The letters of `run` that are boxes, for want of a shape. Beside a mark that the font lacks, the letter below it is a box, too.
fn unshaped(run: &TextItem) -> Vec<char> {
    let boxes = run.glyphs.iter().filter(|glyph| glyph.id == 0).flat_map(|glyph| run.text[glyph.range()].chars());
    let boxes: Vec<char> = boxes.collect();
    let lacks = |c: &char| run.font.ttf().glyph_index(*c).is_none();
    let lacking: Vec<char> = boxes.iter().copied().filter(lacks).collect();
    if lacking.is_empty() { boxes } else { lacking }
}

/// Letters that are set as one, with the place in the text from which Typst knows them to come.
type Cluster = ((Span, u16), String);

/// The cluster of `glyph` in `run`.
fn cluster(run: &TextItem, glyph: &Glyph) -> Cluster {
    (glyph.span, run.text[glyph.range()].to_owned())
}

/// The label and the text of metadata.
fn note(element: &Content) -> Option<(String, String)> {
    let label = element.label()?;
    let metadata = element.to_packed::<MetadataElem>()?;
    let text = metadata.value.clone().cast::<EcoString>().ok()?;
    Some((label.resolve().as_str().to_owned(), text.into()))
}

struct Reader<'a> {
    text: &'a Text<'a>,
    /// Labels that are open: a block's own until its frame ends, an element's until its end tag,
    /// which may stand in another frame.
    labels: Vec<(Label, Option<Location>)>,
    /// The last letters that were read.
    last: Option<Cluster>,
    page: Page,
}

impl Reader<'_> {
    fn frame(&mut self, frame: &Frame, outer: Transform) {
        for (at, item) in frame.items() {
            match item {
                FrameItem::Group(group) => {
                    let inner = outer.pre_concat(Transform::translate(at.x, at.y)).pre_concat(group.transform);
                    self.labels.extend(group.label.map(|label| (label, None)));
                    self.frame(&group.frame, inner);
                    if group.label.is_some()
                        && let Some(own) = self.labels.iter().rposition(|(_, element)| element.is_none())
                    {
                        self.labels.remove(own);
                    }
                }
                FrameItem::Text(run) => self.run(run, at.transform(outer)),
                FrameItem::Shape(shape, _) => {
                    self.shape(&shape.geometry, *at, outer, shape.stroke.as_ref());
                }
                FrameItem::Tag(Tag::Start(element, _)) => {
                    self.labels.extend(element.label().map(|label| (label, element.location())));
                    self.page.notes.extend(note(element));
                }
                FrameItem::Tag(Tag::End(location, ..)) => {
                    self.labels.retain(|(_, element)| *element != Some(*location))
                }
                FrameItem::Image(..) | FrameItem::Link(..) => {}
            }
        }
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.labels.iter().map(|(label, _)| label.resolve().as_str().to_owned()).collect();
        // A block with a label bears it twice, as frame and as element.
        names.dedup();
        names
    }

    fn run(&mut self, run: &TextItem, at: Point) {
        let info = run.font.info();
        let span = run.glyphs.first().map(|glyph| glyph.span.0);
        let labels = self.names();
        let (text, missing) = (self.unread(run).to_owned(), unshaped(run));
        if text.is_empty() && missing.is_empty() {
            return;
        }
        self.page.runs.push(Run {
            text,
            x: at.x.to_mm(),
            y: at.y.to_mm(),
            width: run.width().to_mm(),
            size: run.size.to_pt(),
            family: info.family.as_str().to_owned(),
            bold: info.variant.weight.to_number() >= 600,
            italic: info.variant.style != typst::text::FontStyle::Normal,
            color: match &run.fill {
                Paint::Solid(color) => Some(color.to_vec4_u8()),
                Paint::Gradient(_) | Paint::Tiling(_) => None,
            },
            labels,
            missing,
            place: span.and_then(|span| place(self.text, span.into())),
        });
    }

    /// The letters of `run` that were not read with the run before: a mark that stands higher than its letter makes a run of its own, of
    /// which Typst says the letter, too.
    fn unread<'t>(&mut self, run: &'t TextItem) -> &'t str {
        let first = run.glyphs.first().map(|glyph| cluster(run, glyph));
        let is_read = first.as_ref().is_some_and(|(_, letters)| letters.chars().nth(1).is_some()) && first == self.last;
        self.last = run.glyphs.last().map(|glyph| cluster(run, glyph));
        match run.glyphs.first().filter(|_| is_read) {
            Some(glyph) => &run.text[glyph.range().end..],
            None => &run.text,
        }
    }

    fn shape(&mut self, geometry: &Geometry, at: Point, outer: Transform, stroke: Option<&FixedStroke>) {
        let (from, to) = match geometry {
            Geometry::Line(to) => (Point::zero(), *to),
            Geometry::Rect(size) => (Point::zero(), size.to_point()),
            Geometry::Curve(curve) => {
                let bounds = curve.bbox(None);
                (bounds.min, bounds.max)
            }
        };
        let (from, to) = ((at + from).transform(outer), (at + to).transform(outer));
        let labels = self.names();
        self.page.shapes.push(Shape {
            x: from.x.min(to.x).to_mm(),
            y: from.y.min(to.y).to_mm(),
            width: (to.x - from.x).abs().to_mm(),
            height: (to.y - from.y).abs().to_mm(),
            stroke: stroke.map_or(0.0, |stroke| stroke.thickness.to_pt()),
            dashed: stroke.is_some_and(|stroke| stroke.dash.is_some()),
            labels,
        });
    }
}
