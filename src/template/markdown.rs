//! Light Markdown: paragraphs, lists, bold and italic. Everything else is plain text, letter for
//! letter: what pulldown-cmark takes for a heading, a link or code is given back as typed.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::table::TextValue;
use crate::text::{closed, unended};

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    Text(String),
    Strong(Vec<Inline>),
    Emph(Vec<Inline>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Paragraph(Vec<Inline>),
    /// A list; `start` is the first number of a numbered one.
    List {
        start: Option<u64>,
        items: Vec<Vec<Block>>,
    },
}

/// A prose's blocks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Blocks(pub Vec<Block>);

/// The words of `prose` alone, on one line.
pub fn words(prose: &TextValue) -> String {
    Blocks::of(&prose.text, prose.span.source.is_grid()).words()
}

impl Blocks {
    /// Deepest nesting of lists and emphasis that is built; what lies deeper is plain text.
    const DEEPEST: usize = 16;

    pub fn parse(text: &str) -> Self {
        let mut builder = Builder { text, stack: vec![Frame::Blocks(Vec::new())], covered: 0, end: 0 };
        for (event, range) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
            builder.event(event, range);
        }
        builder.finish()
    }

    /// One paragraph without Markdown; a line's end is one on paper.
    fn plain(text: &str) -> Self {
        Self(vec![Block::Paragraph(vec![Inline::Text(text.to_owned())])])
    }

    /// Replaces the sign that ends the last sentence by `mark`.
    pub fn ended(mut self, mark: &str) -> Self {
        if self.0.is_empty() {
            self.0.push(Block::Paragraph(Vec::new()));
        }
        self.end(&|text| format!("{}{mark}", unended(text)));
        self
    }

    /// Ends the last sentence with a full stop where it has no sign.
    pub fn closed(mut self) -> Self {
        self.end(&|text| closed(text));
        self
    }

    /// The blocks of `text`; what a cell says is plain: nobody types Markdown into a spreadsheet.
    pub fn of(text: &str, is_cell: bool) -> Self {
        if is_cell { Self::plain(text) } else { Self::parse(text) }
    }

    /// The words alone, on one line.
    fn words(&self) -> String {
        fn inlines(out: &mut String, pieces: &[Inline]) {
            for piece in pieces {
                match piece {
                    Inline::Text(text) => out.push_str(text),
                    Inline::Strong(pieces) | Inline::Emph(pieces) => inlines(out, pieces),
                }
            }
        }
        fn blocks(out: &mut String, list: &[Block]) {
            for block in list {
                match block {
                    Block::Paragraph(pieces) => {
                        inlines(out, pieces);
                        out.push(' ');
                    }
                    Block::List { items, .. } => items.iter().for_each(|item| blocks(out, item)),
                }
            }
        }
        let mut out = String::new();
        blocks(&mut out, &self.0);
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn end(&mut self, change: &dyn Fn(&str) -> String) {
        if let Some(last) = self.0.last_mut() {
            last.end(change);
        }
    }
}

impl Block {
    fn end(&mut self, change: &dyn Fn(&str) -> String) {
        match self {
            Block::Paragraph(pieces) => end(pieces, change),
            Block::List { items, .. } => {
                if let Some(block) = items.last_mut().and_then(|blocks| blocks.last_mut()) {
                    block.end(change);
                }
            }
        }
    }
}

/// Changes the end of the last letters, inside bold and italic, too.
fn end(pieces: &mut Vec<Inline>, change: &dyn Fn(&str) -> String) {
    match pieces.last_mut() {
        Some(Inline::Text(text)) => *text = change(text),
        Some(Inline::Strong(inner) | Inline::Emph(inner)) => end(inner, change),
        None => pieces.push(Inline::Text(change(""))),
    }
}

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

struct Builder<'t> {
    text: &'t str,
    stack: Vec<Frame>,
    /// Constructs that are open inside one that is printed as typed, which counts, too: their events add nothing.
    covered: usize,
    /// How far the text has been taken over.
    end: usize,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, range: std::ops::Range<usize>) {
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
            Event::Start(Tag::List(start)) if self.stack.len() < Blocks::DEEPEST => {
                self.close_loose();
                self.missed(range.start);
                self.open(Frame::List { start, items: Vec::new() }, range.start);
            }
            Event::Start(Tag::Item) => {
                self.missed(range.start);
                self.open(Frame::Item(Vec::new()), range.start);
            }
            Event::Start(Tag::Strong | Tag::Emphasis)
                if !self.text[range.clone()].starts_with('*') || self.stack.len() >= Blocks::DEEPEST =>
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
    fn verbatim(&mut self, range: std::ops::Range<usize>) {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn text(s: &str) -> Inline {
        Inline::Text(s.to_owned())
    }

    fn paragraph(s: &str) -> Block {
        Block::Paragraph(vec![text(s)])
    }

    #[test]
    fn paragraphs_lists_bold_and_italic_are_understood() {
        let blocks = Blocks::parse("Một **hai** *ba*\nbốn\n\n- năm\n- sáu\n\n3. bảy\n4. tám").0;
        let lead = vec![
            text("Một "),
            Inline::Strong(vec![text("hai")]),
            text(" "),
            Inline::Emph(vec![text("ba")]),
            text(" bốn"),
        ];
        assert_eq!(
            blocks,
            vec![
                Block::Paragraph(lead),
                Block::List { start: None, items: vec![vec![paragraph("năm")], vec![paragraph("sáu")]] },
                Block::List { start: Some(3), items: vec![vec![paragraph("bảy")], vec![paragraph("tám")]] },
            ]
        );
    }

    #[test]
    fn everything_else_is_plain_text() {
        for typed in [
            "# Tiêu đề",
            "`mã`",
            "[a](b)",
            "<b>x</b>",
            "&amp; & &lt;",
            "a_b_c và _x_",
            "\\! \\# \\_",
            "http://a.vn",
            "#let x = 1",
            "$x$ @y",
            "> trích",
            "![a](b)",
            "{{ x }} {% y %}",
            "***",
            "5 * 3 * 2",
            "a \\\\ b",
            "~~x~~",
            "[a]: http://b.vn \"c\"",
            "| a | b |",
            "[a][] x",
        ] {
            assert_eq!(Blocks::parse(typed).0, vec![paragraph(typed)], "{typed}");
        }
        assert_eq!(Blocks::parse("[a][]\n\n[a]: b").0, vec![paragraph("[a][]"), paragraph("[a]: b")]);
        assert_eq!(Blocks::parse("2 \\* 3 \\*").0, vec![paragraph("2 * 3 *")]);
        assert_eq!(Blocks::parse("- Một\n  hai").0, Blocks::parse("- Một hai").0);
        assert_eq!(Blocks::parse("Một\n===").0, vec![paragraph("Một ===")]);
        // Behind an item that is no paragraph the list goes on.
        for typed in ["<!-- một", "# một", "> một", "```", "[a]: b"] {
            let items = vec![vec![paragraph(typed)], vec![paragraph("hai")]];
            let list = Block::List { start: None, items };
            assert_eq!(Blocks::parse(&format!("- {typed}\n- hai\n\nba")).0, vec![list, paragraph("ba")], "{typed}");
        }
    }

    #[test]
    fn an_item_of_one_line_is_one_paragraph_whatever_it_begins_with() {
        for typed in ["__a__ b", "[a](b) c", "![a](b) c", "`a` b", "\\# a", "<b>a</b> b", "_a_"] {
            let list = Block::List { start: None, items: vec![vec![paragraph(typed)]] };
            assert_eq!(Blocks::parse(&format!("- {typed}")).0, vec![list], "{typed}");
        }
        let items = vec![vec![paragraph("[a]: b"), paragraph("c")]];
        assert_eq!(Blocks::parse("- [a]: b\nc").0, vec![Block::List { start: None, items }]);
    }

    #[test]
    fn what_pulldown_keeps_to_itself_behind_a_list_is_not_lost() {
        let list = |item: &str| Block::List { start: None, items: vec![vec![paragraph(item)]] };
        assert_eq!(Blocks::parse("- một\n\n[a]: b\nhai").0, vec![list("một"), paragraph("[a]: b"), paragraph("hai")]);
        assert_eq!(Blocks::parse("- một\n\n[a]: b").0, vec![list("một"), paragraph("[a]: b")]);
    }

    #[test]
    fn the_end_mark_replaces_the_last_full_stop() {
        assert_eq!(Blocks::parse("Một.\n\nHai.").ended("./.").0, vec![paragraph("Một."), paragraph("Hai./.")]);
        let bold = Block::Paragraph(vec![text("Kính "), Inline::Strong(vec![text("Ủy ban./.")])]);
        assert_eq!(Blocks::parse("Kính **Ủy ban.**").ended("./.").0, vec![bold]);
        assert_eq!(Blocks::parse("Làm sớm").closed().0, vec![paragraph("Làm sớm.")]);
        let list = Block::List { start: None, items: vec![vec![paragraph("a;")], vec![paragraph("b./.")]] };
        assert_eq!(Blocks::parse("- a;\n- b;").ended("./.").0, vec![list]);
    }
}
