//! Any text can be a prose: what is made of it is sound Typst, with all letters of the text but the signs of Markdown.

use vanthu::diag::Source;
use vanthu::table::TextValue;
use vanthu::template::{paragraphs, words};

pub fn holds(bytes: &[u8]) {
    let Ok(prose) = std::str::from_utf8(bytes) else { return };
    let text = paragraphs(prose);
    let tree = typst::syntax::parse(&text);
    let (errors, _) = tree.errors_and_warnings();
    assert!(errors.is_empty(), "{:?}\n{text}", errors);
    let source = Source::new("hoi-nghi.toml", prose);
    let value = TextValue::derived(prose, source.span(0..prose.len()));
    // The signs of emphasis and of lists may be gone, and the backslash that escapes an asterisk; nothing else, and nothing
    // comes in. How many backslashes in front of an asterisk escape each other, nobody need reckon here.
    let escapes = prose.contains("\\*");
    let is_sign = |c: char| matches!(c, '*' | '-' | '+' | '.' | ')') || c.is_ascii_digit() || (escapes && c == '\\');
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace() && !is_sign(*c)).collect::<String>();
    let read = words(&value);
    assert_eq!(letters(&read), letters(prose), "{read:?}");
    assert_eq!(letters(&literals(&tree)), letters(prose), "{text}");
}

/// What the strings of `tree` say, one behind the other.
fn literals(tree: &typst::syntax::SyntaxNode) -> String {
    match tree.cast::<typst::syntax::ast::Str<'_>>() {
        Some(literal) => literal.get().to_string(),
        None => tree.children().map(literals).collect(),
    }
}
