//! Blocks, built from what pulldown-cmark tells of a text; what it takes for anything else is given back as typed.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{Block, Blocks, Inline};

/// Deepest nesting of lists and emphasis that is built; what lies deeper is plain text.
const DEEPEST: usize = 16;

enum Frame {
    Blocks(Vec<Block>),
    Paragraph(Vec<Inline>),
    Strong(Vec<Inline>),
    Emph(Vec<Inline>),
    List { start: Option<u64>, items: Vec<Vec<Block>> },
    Item(Vec<Block>),
}

/// Whether what `tag` opens stands inside a paragraph.
fn is_inline(tag: &Tag<'_>) -> bool {
    use Tag::{Emphasis, Image, Link, Strikethrough, Strong, Subscript, Superscript};
    matches!(tag, Emphasis | Strong | Strikethrough | Superscript | Subscript | Link { .. } | Image { .. })
}

/// What has been read of a text, and what stands open.
pub struct Builder<'t> {
    text: &'t str,
    stack: Vec<Frame>,
    /// Constructs that are open inside one that is printed as typed, which counts, too: their events add nothing.
    covered: usize,
    /// How far the text has been taken over.
    end: usize,
}

impl Builder<'_> {
    /// The blocks of `text`.
    pub fn of(text: &str) -> Blocks {
        let mut builder = Builder { text, stack: vec![Frame::Blocks(Vec::new())], covered: 0, end: 0 };
        for (event, range) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
            builder.event(event, range);
        }
        builder.finish()
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        if self.covered > 0 {
            match event {
                Event::Start(_) => self.covered += 1,
                Event::End(_) => self.covered -= 1,
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(Tag::Paragraph) => {
                self.missed(range.start);
                self.open(Frame::Paragraph(Vec::new()), range.start);
            }
            Event::Start(Tag::List(start)) if self.stack.len() < DEEPEST => {
                self.close_loose();
                self.missed(range.start);
                self.open(Frame::List { start, items: Vec::new() }, range.start);
            }
            Event::Start(Tag::Item) => {
                self.missed(range.start);
                self.open(Frame::Item(Vec::new()), range.start);
            }
            Event::Start(Tag::Strong | Tag::Emphasis)
                if !self.text[range.clone()].starts_with('*') || self.stack.len() >= DEEPEST =>
            {
                // Underscores are letters here.
                self.lead(range.start);
                self.verbatim(range);
                self.covered = 1;
            }
            Event::Start(Tag::Strong) => self.open_inline(Frame::Strong(Vec::new()), range.start, 2),
            Event::Start(Tag::Emphasis) => self.open_inline(Frame::Emph(Vec::new()), range.start, 1),
            Event::Start(tag) => {
                if is_inline(&tag) {
                    self.lead(range.start);
                }
                self.verbatim(range);
                self.covered = 1;
            }
            Event::Rule => self.verbatim(range),
            Event::End(TagEnd::Strong) => self.close_inline(range.end, 2),
            Event::End(TagEnd::Emphasis) => self.close_inline(range.end, 1),
            Event::End(TagEnd::Paragraph) => {
                self.line_end(range.end);
                self.close_loose();
                self.end = range.end;
            }
            Event::End(TagEnd::Item) => {
                self.line_end(range.end);
                self.close_loose();
                self.missed(range.end);
                self.close();
                self.end = range.end;
            }
            Event::End(TagEnd::List(_)) => {
                self.close_loose();
                self.close();
                self.missed(range.end);
            }
            Event::End(_) => self.end = range.end,
            Event::SoftBreak | Event::HardBreak => {
                // The backslash of a hard break is a letter; the next line's indent is none.
                let typed = self.text[self.end.min(range.start)..range.end].trim_end().to_owned();
                self.push(&format!("{typed} "));
                let next = &self.text[range.end..];
                self.end = range.end + next.len() - next.trim_start_matches([' ', '\t']).len();
            }
            _ => {
                self.lead(range.start);
                self.gap(range.start);
                // As typed, not as decoded: `&amp;` stays `&amp;`.
                let typed = self.text[range.clone()].to_owned();
                self.push(&typed);
                self.end = range.end;
            }
        }
    }

    /// Letters that pulldown-cmark dropped before `start` (a backslash); an escaped asterisk is
    /// the one escape that there is.
    fn gap(&mut self, start: usize) {
        if self.end < start && self.inside_text() {
            let gap = &self.text[self.end..start];
            if gap != "\\" || !self.text[start..].starts_with('*') {
                let gap = gap.to_owned();
                self.push(&gap);
            }
        }
        self.end = self.end.max(start);
    }

    /// Opens the paragraph of a text that begins at `start`, where none is open: in an item that is one line. Lines in front of
    /// it are blocks of their own, what stands in front of it on its line is of it.
    fn lead(&mut self, start: usize) {
        if self.inside_text() {
            return;
        }
        let gap = self.text.get(self.end..start).unwrap_or_default();
        if let Some(line) = gap.rfind('\n') {
            self.missed(self.end + line + 1);
        }
        self.ensure_paragraph();
        let gap = self.text.get(self.end..start).unwrap_or_default();
        self.end += gap.len() - gap.trim_start().len();
    }

    /// Letters that pulldown-cmark dropped from the end of a paragraph's last line (`[a][]`, of which it tells `[a]`).
    fn line_end(&mut self, until: usize) {
        let rest = self.text.get(self.end..until).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default().trim_end();
        if self.inside_text() {
            self.gap(self.end + line.len());
        }
    }

    fn inside_text(&self) -> bool {
        matches!(self.stack.last(), Some(Frame::Paragraph(_) | Frame::Strong(_) | Frame::Emph(_)))
    }

    /// Blocks before `until` of which pulldown-cmark tells nothing (it keeps definitions of links to
    /// itself) are paragraphs as typed.
    fn missed(&mut self, until: usize) {
        let missed = self.text.get(self.end..until).unwrap_or_default();
        let lines: Vec<&str> = missed.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if !self.inside_text() && !lines.is_empty() {
            self.push(&lines.join(" "));
            self.close_loose();
        }
        self.end = self.end.max(until);
    }

    /// Prints `range` as typed, line by line, whatever it was taken for.
    fn verbatim(&mut self, range: Range<usize>) {
        let typed = &self.text[range.clone()];
        if self.inside_text() {
            self.gap(range.start);
            self.push(&typed.replace('\n', " "));
        } else {
            self.missed(range.start);
            let lines: Vec<&str> = typed.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
            self.push(&lines.join(" "));
            self.close_loose();
        }
        self.end = range.end;
    }

    fn open(&mut self, frame: Frame, start: usize) {
        self.stack.push(frame);
        self.end = start;
        if matches!(self.stack.last(), Some(Frame::Item(_))) {
            // The list's own sign is not text.
            let rest = &self.text[start..];
            let sign = rest
                .find(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '*' | '+' | '.' | ')'))
                .unwrap_or(rest.len());
            self.end = start + sign + rest[sign..].len() - rest[sign..].trim_start().len();
        }
    }

    fn open_inline(&mut self, frame: Frame, start: usize, sign: usize) {
        self.lead(start);
        self.gap(start);
        self.stack.push(frame);
        self.end = start + sign;
    }

    fn close_inline(&mut self, end: usize, sign: usize) {
        self.gap(end - sign);
        self.close();
        self.end = end;
    }

    /// Adds letters to the paragraph at hand; in a tight list item there is none yet.
    fn push(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.ensure_paragraph();
        if let Some(Frame::Paragraph(pieces) | Frame::Strong(pieces) | Frame::Emph(pieces)) = self.stack.last_mut() {
            match pieces.last_mut() {
                Some(Inline::Text(last)) => last.push_str(text),
                _ => pieces.push(Inline::Text(text.to_owned())),
            }
        }
    }

    fn ensure_paragraph(&mut self) {
        if !self.inside_text() {
            self.stack.push(Frame::Paragraph(Vec::new()));
        }
    }

    /// Closes the paragraph at hand, if one is open.
    fn close_loose(&mut self) {
        while self.inside_text() {
            self.close();
        }
    }

    fn close(&mut self) {
        let Some(frame) = self.stack.pop() else { return };
        let inline = |mut pieces: Vec<Inline>| {
            if let Some(Inline::Text(text)) = pieces.last_mut() {
                text.truncate(text.trim_end().len());
            }
            pieces
        };
        let block = match frame {
            Frame::Strong(pieces) => return self.attach(Inline::Strong(pieces)),
            Frame::Emph(pieces) => return self.attach(Inline::Emph(pieces)),
            Frame::Paragraph(pieces) => Block::Paragraph(inline(pieces)),
            Frame::List { start, items } => Block::List { start, items },
            Frame::Item(blocks) => {
                if let Some(Frame::List { items, .. }) = self.stack.last_mut() {
                    items.push(blocks);
                }
                return;
            }
            blocks @ Frame::Blocks(_) => return self.stack.push(blocks),
        };
        match self.stack.last_mut() {
            Some(Frame::Blocks(blocks) | Frame::Item(blocks)) => blocks.push(block),
            // What stands between two items belongs to the one before.
            Some(Frame::List { items, .. }) => match items.last_mut() {
                Some(item) => item.push(block),
                None => items.push(vec![block]),
            },
            _ => {}
        }
    }

    fn attach(&mut self, piece: Inline) {
        if let Some(Frame::Paragraph(pieces) | Frame::Strong(pieces) | Frame::Emph(pieces)) = self.stack.last_mut() {
            pieces.push(piece);
        }
    }

    fn finish(mut self) -> Blocks {
        self.close_loose();
        self.missed(self.text.len());
        while self.stack.len() > 1 {
            self.close();
        }
        match self.stack.pop() {
            Some(Frame::Blocks(blocks)) => Blocks(blocks),
            _ => Blocks::default(),
        }
    }
}
