//! Values take the places of their marks.
//!
//! Typst's parser reads the text with the marks in it. A mark that is an identifier in code becomes
//! a bare literal, one in markup a literal that leaves markup and comes back (`#"...";`). Anywhere
//! else (inside a string, in a formula, as a name) no value can stand.

use std::fmt::Write;
use std::ops::Range;

use minijinja::value::{Value, ValueKind};
use typst::syntax::{LinkedNode, SyntaxKind, parse};

use super::ledger::{Entry, Item, SIGN};
use super::markdown::{Block, Blocks, Inline};

/// Where a mark stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Markup,
    Code,
    /// In a comment: nothing is printed.
    Comment,
}

/// A mark and what took its place.
#[derive(Debug, Clone)]
pub struct Placed {
    /// Number of the mark.
    pub mark: usize,
    /// Where the mark stood in the text with marks.
    pub was: Range<usize>,
    /// Where its value stands in the finished text.
    pub is: Range<usize>,
}

/// A mark at which no value can stand, and why.
#[derive(Debug)]
pub struct Misplaced {
    /// Where it stands in the text with marks.
    pub at: usize,
    /// Where that opens in which it stands.
    pub opened: Option<(usize, Opened)>,
}

/// What keeps values out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    Formula,
    Raw,
    Text,
    Comment,
}

impl Opened {
    /// What opens it.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Formula => "$",
            Self::Raw => "`",
            Self::Text => "\"",
            Self::Comment => "/*",
        }
    }

    /// The word of the message for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Formula => "formula",
            Self::Raw => "raw",
            Self::Text => "text",
            Self::Comment => "comment",
        }
    }
}

impl Misplaced {
    fn at(at: usize) -> Self {
        Self { at, opened: None }
    }
}

/// Replaces every mark of `marked`, which begin with `prefix`, by its entry's value. Gives the finished text, and every mark's
/// way from the one into the other, in order.
pub fn place(marked: &str, prefix: &str, entries: &[Entry]) -> Result<(String, Vec<Placed>), Misplaced> {
    let root = parse(marked);
    let mut marks = Vec::new();
    find(&LinkedNode::new(&root), prefix, &mut marks)?;
    let mut text = String::with_capacity(marked.len() * 2);
    let mut placed = Vec::with_capacity(marks.len());
    let mut done = 0;
    for (was, mode) in marks {
        let number = marked[was.clone()].trim_start_matches(prefix).trim_end_matches(SIGN).parse::<usize>();
        let found = number.ok().and_then(|number| entries.get(number).map(|entry| (number, entry)));
        let Some((mark, entry)) = found else { return Err(Misplaced::at(was.start)) };
        text.push_str(&marked[done..was.start]);
        let start = text.len();
        match mode {
            Mode::Markup => markup(&mut text, &entry.item).ok_or_else(|| Misplaced::at(was.start))?,
            Mode::Code => code(&mut text, &entry.item).ok_or_else(|| Misplaced::at(was.start))?,
            Mode::Comment => {}
        }
        done = was.end;
        placed.push(Placed { mark, was, is: start..text.len() });
    }
    text.push_str(&marked[done..]);
    Ok((text, placed))
}

/// The Typst text that `prose` becomes where paragraphs of its own stand.
pub fn paragraphs(prose: &str) -> String {
    let mut text = String::new();
    write_paragraphs(&mut text, &Blocks::parse(prose));
    text
}

/// Finds the marks below `node` with the mode in which each stands.
fn find(node: &LinkedNode<'_>, prefix: &str, marks: &mut Vec<(Range<usize>, Mode)>) -> Result<(), Misplaced> {
    // The leaves of raw text look like words of markup, but nothing is read in them.
    if matches!(node.kind(), SyntaxKind::Raw | SyntaxKind::Equation)
        && let Some(at) = node.get().full_text().find(prefix)
    {
        let opened = if node.kind() == SyntaxKind::Raw { Opened::Raw } else { Opened::Formula };
        return Err(Misplaced { at: node.offset() + at, opened: Some((node.offset(), opened)) });
    }
    if node.children().len() > 0 {
        return node.children().try_for_each(|child| find(&child, prefix, marks));
    }
    let text = node.leaf_text();
    // Typst reads on to the end: what stands there would be gone without a word.
    if node.kind() == SyntaxKind::BlockComment && !text.ends_with("*/") {
        return Err(Misplaced { at: node.offset() + text.len(), opened: Some((node.offset(), Opened::Comment)) });
    }
    let mut at = 0;
    while let Some(open) = text[at..].find(prefix).map(|i| at + i) {
        let inside = open + prefix.len();
        let close = text[inside..].find(SIGN).map_or(text.len(), |i| inside + i + SIGN.len_utf8());
        let range = node.offset() + open..node.offset() + close;
        let mode = match node.kind() {
            SyntaxKind::Text => Mode::Markup,
            SyntaxKind::Ident if open == 0 && close == text.len() && is_expression(node) => Mode::Code,
            SyntaxKind::LineComment | SyntaxKind::BlockComment => Mode::Comment,
            SyntaxKind::Str | SyntaxKind::Error => {
                let all = [Opened::Raw, Opened::Text, Opened::Formula];
                // What is never closed is an error as a whole.
                let opened = all.into_iter().find(|opened| text.starts_with(opened.sign()));
                return Err(Misplaced { at: range.start, opened: opened.map(|opened| (node.offset(), opened)) });
            }
            _ => return Err(Misplaced::at(range.start)),
        };
        marks.push((range, mode));
        at = close;
    }
    Ok(())
}

/// Whether an identifier stands where Typst wants a value, not a name.
fn is_expression(node: &LinkedNode<'_>) -> bool {
    let Some(parent) = node.parent() else { return false };
    let behind = |sign: SyntaxKind| parent.children().take(node.index()).any(|child| child.kind() == sign);
    match parent.kind() {
        SyntaxKind::Named => behind(SyntaxKind::Colon),
        SyntaxKind::FieldAccess => !behind(SyntaxKind::Dot),
        SyntaxKind::LetBinding => behind(SyntaxKind::Eq),
        SyntaxKind::Closure => behind(SyntaxKind::Arrow),
        SyntaxKind::ForLoop => behind(SyntaxKind::In),
        SyntaxKind::Params
        | SyntaxKind::Destructuring
        | SyntaxKind::DestructAssignment
        | SyntaxKind::ImportItems
        | SyntaxKind::ImportItemPath
        | SyntaxKind::ModuleImport => false,
        _ => true,
    }
}

/// `item` where markup stands. `None` when it cannot be text.
fn markup(out: &mut String, item: &Item) -> Option<()> {
    match item {
        Item::Prose(blocks) => write_blocks(out, &blocks.0, 1),
        Item::Paragraphs(blocks) => write_paragraphs(out, blocks),
        Item::Value(value) => match value.kind() {
            ValueKind::None => {}
            ValueKind::String => write_text(out, value.as_str()?),
            ValueKind::Number => write_text(out, &value.to_string()),
            _ => return None,
        },
    }
    Some(())
}

/// `item` where an expression stands. `None` when it has no literal.
fn code(out: &mut String, item: &Item) -> Option<()> {
    match item {
        Item::Prose(_) | Item::Paragraphs(_) => {
            out.push('[');
            markup(out, item)?;
            out.push(']');
            Some(())
        }
        Item::Value(value) => literal(out, value),
    }
}

fn literal(out: &mut String, value: &Value) -> Option<()> {
    match value.kind() {
        ValueKind::None => out.push_str("none"),
        ValueKind::Bool => out.push_str(if value.is_true() { "true" } else { "false" }),
        ValueKind::Number => write!(out, "{value}").ok()?,
        ValueKind::String => write_string(out, value.as_str()?),
        ValueKind::Seq | ValueKind::Iterable => {
            out.push('(');
            for item in value.try_iter().ok()? {
                literal(out, &item)?;
                out.push_str(", ");
            }
            out.push(')');
        }
        ValueKind::Map => {
            // The colon makes an empty pair of brackets a dictionary.
            out.push_str(if value.len() == Some(0) { "(:" } else { "(" });
            for key in value.try_iter().ok()? {
                let item = value.get_item(&key).ok()?;
                write_string(out, key.as_str()?);
                out.push_str(": ");
                literal(out, &item)?;
                out.push_str(", ");
            }
            out.push(')');
        }
        _ => return None,
    }
    Some(())
}

/// `text` as a literal that markup reads: the semicolon ends the excursion into code.
fn write_text(out: &mut String, text: &str) {
    out.push('#');
    // A dash between words stays with the word before it: at a line's start it would begin a list.
    write_string(out, &text.replace(" - ", "\u{a0}- "));
    out.push(';');
}

/// `text` as a string literal. Inside one only quote and backslash have a meaning.
fn write_string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Blocks where `level - 1` lists are open around them. The first paragraph takes the form of its
/// place; what follows it brings its own.
fn write_blocks(out: &mut String, blocks: &[Block], level: usize) {
    let mut rest = blocks;
    if let [Block::Paragraph(lead), behind @ ..] = rest {
        write_pieces(out, lead);
        rest = behind;
    }
    rest.iter().for_each(|block| write_block(out, block, level));
}

fn write_paragraphs(out: &mut String, blocks: &Blocks) {
    blocks.0.iter().for_each(|block| write_block(out, block, 1));
}

/// `block`, where `level` lists are open around it and itself.
fn write_block(out: &mut String, block: &Block, level: usize) {
    match block {
        Block::Paragraph(pieces) => {
            out.push_str("#para[");
            write_pieces(out, pieces);
            out.push_str("];");
        }
        Block::List { start, items } => {
            // Writing to a string cannot fail.
            let _ = match start {
                Some(start) => write!(out, "#numbers(start: {start}, ("),
                None => write!(out, "#bullets(level: {level}, ("),
            };
            for item in items {
                out.push('[');
                write_blocks(out, item, level + 1);
                out.push_str("], ");
            }
            out.push_str("));");
        }
    }
}

fn write_pieces(out: &mut String, pieces: &[Inline]) {
    for piece in pieces {
        match piece {
            Inline::Text(text) => write_text(out, text),
            Inline::Strong(pieces) => wrap(out, "#strong[", pieces),
            Inline::Emph(pieces) => wrap(out, "#emph[", pieces),
        }
    }
}

fn wrap(out: &mut String, open: &str, pieces: &[Inline]) {
    out.push_str(open);
    write_pieces(out, pieces);
    out.push_str("];");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::ledger::Ledger;

    fn placed(template: impl Fn(&str) -> String, value: Value) -> Result<String, Misplaced> {
        let ledger = Ledger::default();
        let mark = ledger.mark(Item::Value(value), Vec::new());
        place(&template(&mark), &ledger.prefix(), &ledger.entries()).map(|(text, _)| text)
    }

    #[test]
    fn a_value_takes_the_form_that_its_place_wants() {
        let evil = Value::from("a\"b\\ *c* #d");
        assert_eq!(placed(|m| format!("= {m}."), evil.clone()).expect("markup"), r##"= #"a\"b\\ *c* #d";."##);
        assert_eq!(
            placed(|m| format!("#f({m}, a: {m})"), evil).expect("code"),
            r##"#f("a\"b\\ *c* #d", a: "a\"b\\ *c* #d")"##
        );
        assert_eq!(placed(|m| format!("{m}. x"), Value::from(1)).expect("markup"), "#\"1\";. x");
        assert_eq!(placed(|m| format!("#f({m})"), Value::from(vec!["a", "b"])).expect("code"), r##"#f(("a", "b", ))"##);
    }

    #[test]
    fn no_value_stands_in_a_string_a_formula_or_a_name() {
        let refused = |template: fn(&str) -> String| placed(template, Value::from("x")).is_err();
        assert!(refused(|m| format!("#f(\"a {m}\")")));
        assert!(refused(|m| format!("$ {m} $")));
        assert!(refused(|m| format!("`{m}`")));
        assert!(refused(|m| format!("#let {m} = 1")));
        assert!(refused(|m| format!("#f({m}: 1)")));
        assert!(refused(|m| format!("#f.{m}")));
        assert!(refused(|m| format!("#f(a{m})")));
        assert!(refused(|m| format!("#label(<{m}>)")));
        assert!(refused(|m| format!("#for {m} in (1, 2) [x]")));
        assert!(!refused(|m| format!("#let x = {m}")) && !refused(|m| format!("#for x in {m} [x]")));
        assert_eq!(placed(|m| format!("// {m}"), Value::from("\n#evil")).expect("comment"), "// ");
    }
}
