//! A template's tags as MiniJinja's lexer sees them, and the comments, which it passes over.

use std::ops::Range;

use minijinja::Error;
use minijinja::machinery::{Token, tokenize};
use minijinja::syntax::SyntaxConfig;

/// The tags of a template in their order, and what they call.
pub struct Tags {
    /// `{% ... %}`, each with its place.
    statements: Vec<Range<usize>>,
    calls: Vec<Call>,
    words: Vec<(String, Range<usize>)>,
    defaults: Vec<(String, usize)>,
}

/// A call that prints a block.
pub struct Call {
    pub at: usize,
    /// The block that is called by `self.NAME()`; `None` for `super()`.
    pub block: Option<String>,
    /// Where the name stands.
    pub name: Range<usize>,
}

/// A comment of a template.
pub struct Comment {
    pub words: String,
    /// Where it ends.
    pub end: usize,
}

impl Tags {
    pub fn read(text: &str, syntax: SyntaxConfig) -> Result<Self, Error> {
        let mut tags = Self { statements: Vec::new(), calls: Vec::new(), words: Vec::new(), defaults: Vec::new() };
        let mut opened = 0;
        // The last tokens, the nearest first, as far back as a call reaches.
        let mut before: [Kind; 4] = Default::default();
        for token in tokenize(text, false, syntax) {
            let (token, span) = token?;
            let place = span.start_offset as usize..span.end_offset as usize;
            let kind = match token {
                Token::BlockStart => {
                    opened = place.start;
                    Kind::Other
                }
                Token::BlockEnd => {
                    tags.statements.push(opened..place.end);
                    Kind::Other
                }
                Token::Ident(name) => {
                    tags.words.push((name.to_owned(), place.clone()));
                    if let (Kind::Pipe, Kind::Name(value), "default" | "d") = (&before[0], &before[1], name) {
                        tags.defaults.push((value.clone(), place.start));
                    }
                    Kind::Name(name.to_owned())
                }
                Token::Dot => Kind::Dot,
                Token::Pipe => Kind::Pipe,
                Token::ParenOpen => {
                    let name = tags.words.last().map_or(place.start..place.start, |(_, name)| name.clone());
                    tags.calls.extend(called(&before, place.start, name));
                    Kind::Other
                }
                _ => Kind::Other,
            };
            before.rotate_right(1);
            before[0] = kind;
        }
        Ok(tags)
    }

    /// The tag around `offset`.
    pub fn around(&self, offset: usize) -> Range<usize> {
        let after = self.statements.partition_point(|tag| tag.end <= offset);
        self.statements.get(after).cloned().unwrap_or(offset..offset)
    }

    pub fn calls(&self) -> &[Call] {
        &self.calls
    }

    /// The first word from `offset` on that reads `name`.
    pub fn word(&self, name: &str, offset: usize) -> Range<usize> {
        let found = self.words.iter().find(|(word, place)| place.start >= offset && word == name);
        found.map_or(offset..offset, |(_, place)| place.clone())
    }

    /// Whether `name | default` stands in `range`.
    pub fn defaults(&self, name: &str, range: &Range<usize>) -> bool {
        self.defaults.iter().any(|(value, at)| value == name && range.contains(at))
    }
}

#[derive(Default)]
enum Kind {
    Name(String),
    Dot,
    Pipe,
    #[default]
    Other,
}

/// The block that is called by a parenthesis after the tokens `before`.
fn called(before: &[Kind; 4], at: usize, place: Range<usize>) -> Option<Call> {
    match before {
        [Kind::Name(name), Kind::Dot, ..] if matches!(&before[2], Kind::Name(of) if of == "self") => {
            (!matches!(before[3], Kind::Dot)).then(|| Call { at, block: Some(name.clone()), name: place })
        }
        [Kind::Name(name), Kind::Other | Kind::Name(_), ..] if name == "super" => {
            Some(Call { at, block: None, name: place })
        }
        _ => None,
    }
}

/// The comment with which the template text `text` begins, with nothing but space before it.
pub fn comment_at(text: &str) -> Option<Comment> {
    let rest = text.trim_start().strip_prefix("{#")?;
    let words = &rest[..rest.find("#}")?];
    let end = text.len() - rest.len() + words.len() + "#}".len();
    let words = words.strip_prefix(['-', '+']).unwrap_or(words);
    let words = words.strip_suffix(['-', '+']).unwrap_or(words);
    Some(Comment { words: words.split_whitespace().collect::<Vec<_>>().join(" "), end })
}
