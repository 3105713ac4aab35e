//! The statements of a template, read into its outline.

use std::ops::Range;

use minijinja::machinery::Span as Place;
use minijinja::machinery::ast::{Expr, Stmt};

use super::tags::{Tags, comment_at};
use super::{Ask, Block, Name, NameKind, Outline, Reference};

/// Reads the whole `tree` into `outline`.
pub fn template(outline: &mut Outline, tags: &Tags, tree: &Stmt<'_>) {
    let mut walk = Walk { outline, tags, parent: None };
    if let Stmt::Template(template) = tree {
        walk.statements(&template.children, true);
    }
    for call in tags.calls() {
        if call.block.is_some() {
            walk.outline.calls.push(walk.outline.source.span(call.name.clone()));
        }
        // Blocks begin in order, so the last one around a call is the innermost.
        let around = walk.outline.blocks.iter_mut().rfind(|block| block.body.range.contains(&call.at));
        match (around, &call.block) {
            (Some(block), None) => block.calls_super = true,
            (Some(block), Some(name)) => {
                block.prints.insert(name.clone());
            }
            (None, Some(name)) => {
                walk.outline.prints.insert(name.clone());
            }
            (None, None) => {}
        }
    }
}

struct Walk<'o> {
    outline: &'o mut Outline,
    tags: &'o Tags,
    parent: Option<usize>,
}

impl Walk<'_> {
    /// `common` where what is defined holds for the whole template.
    fn statements(&mut self, statements: &[Stmt<'_>], common: bool) {
        for statement in statements {
            self.statement(statement, common);
        }
    }

    fn statement(&mut self, statement: &Stmt<'_>, common: bool) {
        match statement {
            Stmt::Block(block) => self.block(block.name, &block.body, range(block.span())),
            Stmt::Extends(extends) => {
                self.outline.extends =
                    self.outline.extends.take().or_else(|| Some(self.reference(Ask::Extends, &extends.name)));
            }
            Stmt::Include(include) => self.ask(Ask::Includes, &include.name),
            Stmt::Import(import) => {
                self.ask(Ask::Imports, &import.expr);
                self.targets(&import.name, NameKind::Import, &range(import.span()), common);
            }
            Stmt::FromImport(import) => {
                self.ask(Ask::Imports, &import.expr);
                for (name, alias) in &import.names {
                    let name = alias.as_ref().unwrap_or(name);
                    self.targets(name, NameKind::Import, &range(import.span()), common);
                }
            }
            Stmt::Set(set) => self.targets(&set.target, NameKind::Set, &range(set.span()), common),
            Stmt::SetBlock(set) => {
                self.targets(&set.target, NameKind::Set, &range(set.span()), common);
                self.statements(&set.body, false);
            }
            Stmt::Macro(of) => {
                let place = self.tags.word(of.name, range(of.span()).start);
                self.name(of.name, NameKind::Macro, place, false, common);
                self.statements(&of.body, false);
            }
            Stmt::IfCond(condition) => {
                self.statements(&condition.true_body, common);
                self.statements(&condition.false_body, common);
            }
            Stmt::ForLoop(of) => {
                self.statements(&of.body, false);
                self.statements(&of.else_body, false);
            }
            Stmt::WithBlock(with) => self.statements(&with.body, false),
            Stmt::AutoEscape(escape) => self.statements(&escape.body, common),
            Stmt::FilterBlock(filter) => self.statements(&filter.body, false),
            Stmt::CallBlock(call) => self.statements(&call.macro_decl.body, false),
            Stmt::Template(template) => self.statements(&template.children, common),
            Stmt::EmitExpr(_) | Stmt::EmitRaw(_) | Stmt::Do(_) => {}
        }
    }

    fn block(&mut self, name: &str, body: &[Stmt<'_>], words: Range<usize>) {
        let (opening, closing) = (self.tags.around(words.start), self.tags.around(words.end - 1));
        let source = self.outline.source.clone();
        let inside = source.span(opening.end..closing.start);
        let index = self.outline.blocks.len();
        self.outline.blocks.push(Block {
            name: name.to_owned(),
            parent: self.parent,
            span: source.span(opening.start..closing.end),
            tag: source.span(opening),
            comment: comment_at(inside.text()).map(|comment| comment.words),
            body: inside,
            calls_super: false,
            prints: Default::default(),
        });
        let around = self.parent.replace(index);
        self.statements(body, false);
        self.parent = around;
    }

    fn reference(&self, how: Ask, name: &Expr<'_>) -> Reference {
        let text = name.as_const().and_then(|value| value.as_str().map(str::to_owned));
        Reference { how, name: text, span: self.outline.source.span(range(name.span())) }
    }

    fn ask(&mut self, how: Ask, name: &Expr<'_>) {
        let reference = self.reference(how, name);
        self.outline.asks.push(reference);
    }

    /// The names that an assignment within `statement` gives; parts of a namespace are none.
    fn targets(&mut self, target: &Expr<'_>, kind: NameKind, statement: &Range<usize>, common: bool) {
        match target {
            Expr::Var(name) => {
                let yields = self.tags.defaults(name.id, statement);
                self.name(name.id, kind, range(name.span()), yields, common);
            }
            Expr::List(list) => list.items.iter().for_each(|item| self.targets(item, kind, statement, common)),
            _ => {}
        }
    }

    fn name(&mut self, name: &str, kind: NameKind, place: Range<usize>, yields: bool, common: bool) {
        if common {
            let span = self.outline.source.span(place);
            self.outline.names.push(Name { name: name.to_owned(), kind, span, yields });
        }
    }
}

fn range(place: Place) -> Range<usize> {
    place.start_offset as usize..place.end_offset as usize
}
