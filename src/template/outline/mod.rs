//! What a template is made of: what it stands on, its blocks with their places and comments, the
//! names that it gives.
//!
//! MiniJinja's own parser reads it, so what is said here is what a render does. The parser tells
//! where a statement's words stand; its lexer tells where the tags around them begin and end.

mod tags;
mod walk;

use std::collections::BTreeSet;

use minijinja::machinery::parse;
use minijinja::syntax::SyntaxConfig;

use self::tags::{Tags, comment_at};
use super::{fault, length};
use crate::diag::{Diagnostic, Source, Span};

/// A template's structure.
#[derive(Debug, Clone)]
pub struct Outline {
    pub source: Source,
    /// The comment with which it begins.
    pub comment: Option<String>,
    /// The template that it extends.
    pub extends: Option<Reference>,
    /// The templates that it includes or imports, in their order.
    pub asks: Vec<Reference>,
    /// All blocks, in the order in which they begin.
    pub blocks: Vec<Block>,
    /// What it defines outside of blocks, macros and loops, in order.
    pub names: Vec<Name>,
    /// The blocks that it prints by `self.NAME()` outside of blocks.
    pub prints: BTreeSet<String>,
    /// The names in all calls `self.NAME()`.
    pub calls: Vec<Span>,
}

/// A block as one template writes it.
#[derive(Debug, Clone)]
pub struct Block {
    pub name: String,
    /// Index of the block around it in the outline.
    pub parent: Option<usize>,
    /// From the opening tag to the closing one.
    pub span: Span,
    /// The opening tag: where a finding about the block points.
    pub tag: Span,
    /// What stands between the tags.
    pub body: Span,
    /// What the block holds, in the words of the comment with which its body begins.
    pub comment: Option<String>,
    /// Whether it prints what it overrides, by `super()`.
    pub calls_super: bool,
    /// The blocks that it prints by `self.NAME()`.
    pub prints: BTreeSet<String>,
}

/// Another template that one asks for.
#[derive(Debug, Clone)]
pub struct Reference {
    pub how: Ask,
    /// As it is written (`base:bao-cao.typ.j2`); `None` when it is computed.
    pub name: Option<String>,
    pub span: Span,
}

/// How a template asks for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    Extends,
    Includes,
    Imports,
}

/// A name that a template defines for all of its blocks, and for those above.
#[derive(Debug, Clone)]
pub struct Name {
    pub name: String,
    pub kind: NameKind,
    pub span: Span,
    /// Whether it keeps what a template above has set: `{% set x = x | default(...) %}`. Else
    /// it takes its place unseen, since the template below is run after the one above.
    pub yields: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameKind {
    Set,
    Macro,
    Import,
}

impl Outline {
    /// Reads the template `source`; a template that MiniJinja cannot read is a finding.
    pub fn read(source: &Source) -> Result<Self, Diagnostic> {
        length::judge(source)?;
        let text = source.text();
        let syntax = SyntaxConfig::default;
        let refused = |error| fault::syntax(source, &error);
        let tree = parse(text, source.name(), syntax()).map_err(refused)?;
        let tags = Tags::read(text, syntax()).map_err(refused)?;
        let mut outline = Self {
            source: source.clone(),
            comment: comment_at(text).map(|comment| comment.words),
            extends: None,
            asks: Vec::new(),
            blocks: Vec::new(),
            names: Vec::new(),
            prints: BTreeSet::new(),
            calls: Vec::new(),
        };
        walk::template(&mut outline, &tags, &tree);
        Ok(outline)
    }

    /// The block `name`; a template has each name once.
    pub fn block(&self, name: &str) -> Option<&Block> {
        self.blocks.iter().find(|block| block.name == name)
    }

    /// The blocks directly inside the one at `parent`, or outside of all, in order.
    pub fn inside(&self, parent: Option<usize>) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(move |block| block.parent == parent)
    }
}

impl Block {
    /// What it prints, without the comment: what another version is compared with.
    pub fn code(&self) -> Span {
        let start = comment_at(self.body.text()).map_or(0, |comment| comment.end);
        self.body.source.span(self.body.range.start + start..self.body.range.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Label, Place};

    fn outline(text: &str) -> Outline {
        Outline::read(&Source::new("mau.typ.j2", text)).unwrap_or_else(|fault| panic!("{fault:?}"))
    }

    #[test]
    fn blocks_have_their_places() {
        let text = "{#- Mẫu. -#}\nĐầu {%- block a -%}{#- Đoạn «a». -#}\n x {% block b scoped %}{# b #}{{ y }}{% endblock b %} \
                    {% endblock %}\n{% block c %}{% endblock %}\n";
        let outline = outline(text);
        assert_eq!(outline.comment.as_deref(), Some("Mẫu."));
        let told: Vec<_> = outline
            .blocks
            .iter()
            .map(|block| (&*block.name, block.parent, block.tag.text(), block.body.text(), block.comment.as_deref()))
            .collect();
        let inner = "{% block b scoped %}{# b #}{{ y }}{% endblock b %}";
        let body = format!("{{#- Đoạn «a». -#}}\n x {inner} ");
        assert_eq!(
            told,
            [
                ("a", None, "{%- block a -%}", &*body, Some("Đoạn «a».")),
                ("b", Some(0), "{% block b scoped %}", "{# b #}{{ y }}", Some("b")),
                ("c", None, "{% block c %}", "", None),
            ]
        );
        let [a, b, _] = &outline.blocks[..] else { panic!() };
        assert_eq!((b.span.text(), b.code().text()), (inner, "{{ y }}"));
        assert_eq!(a.span.text(), format!("{{%- block a -%}}{body}{{% endblock %}}"));
        assert_eq!(outline.inside(Some(0)).map(|block| &*block.name).collect::<Vec<_>>(), ["b"]);
    }

    #[test]
    fn tags_inside_of_texts_are_no_tags() {
        let outline = outline(
            "{% raw %}{% block no %}{% endraw %}{# {% block no %} #}{% block a %}{{ \"{% endblock %}\" }}\
             {% raw %}{# no #}{% endraw %}{% endblock %}",
        );
        let [a] = &outline.blocks[..] else { panic!("{:?}", outline.blocks) };
        assert_eq!(a.body.text(), "{{ \"{% endblock %}\" }}{% raw %}{# no #}{% endraw %}");
        assert_eq!(a.comment, None);
    }

    #[test]
    fn calls_belong_to_the_block_around_them() {
        let outline = outline(
            "{% block a %}{% if x %}{% for i in [super()] %}{{ i }}{% endfor %}{% endif %}{% endblock %}\
             {% block b %}{{ (self.a() ~ \"\") | upper }}{% block c %}{{ super() }}{% endblock %}{% endblock %}{{ self.c() }}",
        );
        let told: Vec<_> = outline
            .blocks
            .iter()
            .map(|block| (&*block.name, block.calls_super, block.prints.iter().map(String::as_str).collect::<Vec<_>>()))
            .collect();
        assert_eq!(told, [("a", true, vec![]), ("b", false, vec!["a"]), ("c", true, vec![])]);
        assert_eq!(outline.prints.iter().collect::<Vec<_>>(), ["c"]);
    }

    #[test]
    fn what_it_stands_on_and_what_it_defines() {
        let outline = outline(
            "{% extends \"base:x.typ.j2\" %}{% from \"m.typ.j2\" import a, b as c %}{% import \"n\" as n %}\
             {% set x, y = 1, 2 %}{% set z = z | default(3) %}{% set t = doc.t or t | default(3) %}\
             {% macro m(q) %}{% set no = 1 %}{% endmacro %}\
             {% if y %}{% set w %}{% include name %}{% endset %}{% endif %}{% set x.no = 1 %}\
             {% for i in y %}{% set no = i %}{% endfor %}{% block k %}{% set no = 1 %}{% endblock %}",
        );
        let extends = outline.extends.as_ref().map(|extends| (extends.name.as_deref(), extends.span.text()));
        assert_eq!(extends, Some((Some("base:x.typ.j2"), "\"base:x.typ.j2\"")));
        let asks: Vec<_> = outline.asks.iter().map(|ask| (ask.how, ask.name.as_deref(), ask.span.text())).collect();
        assert_eq!(
            asks,
            [
                (Ask::Imports, Some("m.typ.j2"), "\"m.typ.j2\""),
                (Ask::Imports, Some("n"), "\"n\""),
                (Ask::Includes, None, "name"),
            ]
        );
        let names: Vec<_> = outline.names.iter().map(|name| (name.span.text(), name.kind, name.yields)).collect();
        let set = |name, yields| (name, NameKind::Set, yields);
        let import = |name| (name, NameKind::Import, false);
        assert_eq!(
            names,
            [
                import("a"),
                import("c"),
                import("n"),
                set("x", false),
                set("y", false),
                set("z", true),
                set("t", true),
                ("m", NameKind::Macro, false),
                set("w", false),
            ]
        );
    }

    #[test]
    fn what_cannot_be_read_is_told_at_its_place() {
        let source = Source::new("mau.typ.j2", "một\n{% block a %}\n{% endfor %}\n");
        let fault = Outline::read(&source).expect_err("it is broken");
        assert_eq!(fault.code.id(), "template-syntax");
        let [Label { place: Place::Text(place), .. }] = &fault.labels[..] else { panic!("{fault:?}") };
        assert_eq!(place.start().line, 3);
    }
}
