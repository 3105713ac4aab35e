//! Light Markdown: paragraphs, lists, bold and italic. Everything else is plain text, letter for
//! letter: what pulldown-cmark takes for a heading, a link or code is given back as typed.

mod builder;

use crate::table::TextValue;
use crate::text::{closed, unended};
use builder::Builder;

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
    pub fn parse(text: &str) -> Self {
        Builder::of(text)
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
