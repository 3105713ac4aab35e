//! Heads of tables that are written wrongly, or not at all. The one idea: what stands below a broken head is read as if the head were
//! right, so that one slip is one finding, and the rest of the file is judged as it is meant.
//!
//! Which heads there are, and what stands below them, is known from the declarations that read the file.

use std::collections::BTreeSet;
use std::ops::Range;

use super::lines::{Kind, lines};
use super::{KeyShape, Shape};
use crate::diag::{Code, Diagnostic, Source, Span};

/// A file as it is meant, with the way back to the one that was written.
pub struct Repaired {
    pub text: String,
    pub found: Vec<Diagnostic>,
    edits: Vec<Edit>,
}

/// What stands instead of a stretch of the file.
struct Edit {
    range: Range<usize>,
    text: String,
    /// Where it begins in the mended text.
    start: usize,
}

/// Most keys that a block has whose head is looked for.
const MOST_KEYS: usize = 64;
/// Most strange keys for which one is looked for: a file with more was not written for this program.
const MOST_SOUGHT: usize = 1000;

impl Repaired {
    /// `source` with its heads mended, as far as it is sure what they are; `None` where none is broken.
    pub fn of(source: &Source, shape: &Shape) -> Option<Self> {
        let mut search = Search::new(source, shape);
        search.look();
        let Search { found, mut edits, .. } = search;
        let mut text = String::with_capacity(source.text().len() + 64);
        let mut done = 0;
        for edit in &mut edits {
            text.push_str(&source.text()[done..edit.range.start]);
            edit.start = text.len();
            text.push_str(&edit.text);
            done = edit.range.end;
        }
        text.push_str(&source.text()[done..]);
        (!edits.is_empty()).then_some(Self { text, found, edits })
    }

    /// Where `range` of the mended text was written.
    pub fn written(&self, range: Range<usize>) -> Range<usize> {
        let start = self.back(range.start);
        start..self.back(range.end).max(start)
    }

    fn back(&self, offset: usize) -> usize {
        let before = self.edits.partition_point(|edit| edit.start <= offset);
        let Some(last) = before.checked_sub(1).map(|last| &self.edits[last]) else { return offset };
        match (offset - last.start).checked_sub(last.text.len()) {
            Some(behind) => last.range.end + behind,
            None => last.range.start + (offset - last.start).min(last.range.len()),
        }
    }
}

/// What a head names.
#[derive(Clone, Copy)]
struct Target<'s> {
    is_list: bool,
    /// Its keys; `None` where they are data.
    keys: Option<&'s [KeyShape]>,
}

impl<'s> Target<'s> {
    /// What `path` leads to from `shape`.
    fn of(shape: &'s Shape, path: &str) -> Option<Self> {
        let mut at = shape;
        for part in path.split('.') {
            at = match below(at) {
                Shape::Table(table) => &table.keys.iter().find(|key| key.key == part)?.shape,
                Shape::Keyed { value, besides, .. } => {
                    besides.iter().find(|key| key.key == part).map_or(value.as_ref(), |key| &key.shape)
                }
                _ => return None,
            };
        }
        let is_list = matches!(at, Shape::List(_));
        match below(at) {
            Shape::Table(table) => Some(Self { is_list, keys: Some(&table.keys) }),
            Shape::Keyed { .. } => Some(Self { is_list, keys: None }),
            _ => None,
        }
    }

    fn knows(&self, key: &str) -> bool {
        self.keys.is_none_or(|keys| keys.iter().any(|known| known.key == key))
    }

    /// Whether `keys` can be all that stands below one head of it.
    fn holds(&self, keys: &[&str]) -> bool {
        let each_once = keys.iter().collect::<BTreeSet<_>>().len() == keys.len();
        let lacks = |known: &&KeyShape| known.required && !keys.contains(&known.key);
        let is_whole = self.keys.is_some_and(|known| !known.iter().any(|known| lacks(&known)));
        each_once && is_whole && keys.iter().all(|key| self.knows(key))
    }

    fn head(&self, name: &str) -> String {
        if self.is_list { format!("[[{name}]]") } else { format!("[{name}]") }
    }
}

/// The name that a head has.
fn head<'s>(kind: &Kind<'s>) -> Option<&'s str> {
    match kind {
        Kind::Head { name, .. } => Some(name),
        _ => None,
    }
}

/// A table, or the tables of a list, as what each item is.
fn below(shape: &Shape) -> &Shape {
    match shape {
        Shape::List(item) => item,
        other => other,
    }
}

struct Search<'s> {
    source: &'s Source,
    shape: &'s Shape,
    lines: Vec<(Range<usize>, Kind<'s>)>,
    /// All heads that are written.
    heads: BTreeSet<&'s str>,
    /// How many blocks without a head may still be looked for.
    sought: usize,
    found: Vec<Diagnostic>,
    edits: Vec<Edit>,
}

impl<'s> Search<'s> {
    fn new(source: &'s Source, shape: &'s Shape) -> Self {
        let lines = lines(source.text());
        let heads = lines.iter().filter_map(|(_, kind)| head(kind)).collect();
        Self { source, shape, lines, heads, sought: MOST_SOUGHT, found: Vec::new(), edits: Vec::new() }
    }

    fn look(&mut self) {
        let top = match self.shape {
            Shape::Table(table) => Some(table.keys.as_slice()),
            _ => None,
        };
        let mut table =
            Below { name: String::new(), target: Some(Target { is_list: false, keys: top }), seen: BTreeSet::new() };
        // Where the block begins that a blank line divides from what stands above it.
        let mut block = Some(0);
        for index in 0..self.lines.len() {
            match self.lines[index].1.clone() {
                Kind::Head { open, name, close } => {
                    self.head(index, open, name, close);
                    table =
                        Below { name: name.to_owned(), target: Target::of(self.shape, name), seen: BTreeSet::new() };
                    block = None;
                }
                Kind::Key(key) => {
                    let is_strange = table.target.is_some_and(|target| !target.knows(key)) || table.seen.contains(key);
                    if is_strange && let Some((first, name)) = self.missing(index, block, &table) {
                        let target = Target::of(self.shape, &name);
                        self.lacks_head(first, &target.map(|target| target.head(&name)).unwrap_or_default());
                        table = Below { name, target, seen: self.keys(first, index).into_iter().collect() };
                        block = None;
                    }
                    table.seen.insert(key);
                }
                Kind::Blank => block = Some(index + 1),
                Kind::Inside | Kind::Other => {}
            }
        }
    }

    /// Judges the brackets of a head.
    fn head(&mut self, index: usize, open: usize, name: &str, close: usize) {
        let span = self.span(index);
        let known = Target::of(self.shape, name);
        let most = open.max(close).min(2);
        let meant = match known {
            Some(target) => target.head(name),
            // A word with a bracket behind it may be anything.
            None if open == 0 => return,
            None => format!("{}{name}{}", "[".repeat(most), "]".repeat(most)),
        };
        if open != close || open > 2 {
            let slip = Diagnostic::new(Code::TomlSyntax).at(span.clone()).arg("reason", "table-head").arg("detail", "");
            self.found.push(slip.arg("meant", &meant).hint("hint-meant"));
        } else if open == 1 && known.is_some_and(|target| target.is_list) {
            let wrong = Diagnostic::new(Code::WrongType).at(span.clone()).arg("expected", "tables");
            self.found.push(wrong.arg("found", "table").arg("key", name).hint("hint-tables"));
        } else {
            return;
        }
        self.edits.push(Edit { range: span.range, text: meant, start: 0 });
    }

    /// Where a block begins whose head is missing, and which head: the strange key of line `index` stands in it, below `table`.
    fn missing(&mut self, index: usize, block: Option<usize>, table: &Below<'s>) -> Option<(usize, String)> {
        self.sought = self.sought.checked_sub(1)?;
        let next = self.lines[index..].iter().find_map(|(_, kind)| head(kind));
        let starts = block.into_iter().chain([index]);
        starts.filter_map(|first| self.named(first, block == Some(first), next, table).map(|name| (first, name))).next()
    }

    /// The table of which the keys from line `first` on can be all.
    fn named(&self, first: usize, is_block: bool, next: Option<&'s str>, table: &Below<'s>) -> Option<String> {
        let is_of_block = |kind: &Kind<'_>| !matches!(kind, Kind::Blank | Kind::Head { .. });
        let end = first + self.lines[first..].iter().take_while(|(_, kind)| is_of_block(kind)).count();
        let keys = self.keys(first, end);
        // One key below others is a slip of its own, more likely than a block.
        if keys.is_empty() || keys.len() > MOST_KEYS || (!is_block && keys.len() < 2) {
            return None;
        }
        let fits = |name: &String| {
            let target = Target::of(self.shape, name);
            // What stands once in a file and is there already is not missing.
            target.is_some_and(|target| target.holds(&keys) && (target.is_list || !self.heads.contains(name.as_str())))
        };
        let neighbours = [Some(table.name.as_str()), next].into_iter().flatten().filter(|name| !name.is_empty());
        if let Some(name) = neighbours.map(str::to_owned).find(fits) {
            return Some(name);
        }
        if keys.len() < 2 {
            return None;
        }
        // A table of its own within the one above, else one of the file.
        let within = if table.name.is_empty() { None } else { table.target.and_then(|target| target.keys) };
        let within = within.unwrap_or_default().iter().map(|key| format!("{}.{}", table.name, key.key));
        let tops = match self.shape {
            Shape::Table(top) => top.keys.as_slice(),
            _ => &[],
        };
        let mut others = within.chain(tops.iter().map(|key| key.key.to_owned())).filter(fits);
        others.next().filter(|_| others.next().is_none())
    }

    fn lacks_head(&mut self, first: usize, head: &str) {
        let span = self.span(first);
        let slip = Diagnostic::new(Code::TomlSyntax).at(span.clone()).arg("reason", "no-head").arg("detail", "");
        self.found.push(slip.arg("head", head).hint("hint-head"));
        let start = self.lines[first].0.start;
        self.edits.push(Edit { range: start..start, text: format!("{head}\n"), start: 0 });
    }

    /// The keys of the lines from `first` up to `end`.
    fn keys(&self, first: usize, end: usize) -> Vec<&'s str> {
        let keys = self.lines[first..end].iter().filter_map(|(_, kind)| match kind {
            Kind::Key(key) => Some(*key),
            _ => None,
        });
        keys.collect()
    }

    /// What is written on a line, without its comment.
    fn span(&self, index: usize) -> Span {
        let range = self.lines[index].0.clone();
        let written = &self.source.text()[range.clone()];
        let words = match self.lines[index].1 {
            Kind::Head { .. } => written.split('#').next().unwrap_or_default(),
            _ => written,
        };
        let start = range.start + (words.len() - words.trim_start().len());
        self.source.span(start..start + words.trim().len())
    }
}

/// The table below whose head a line stands.
struct Below<'s> {
    name: String,
    target: Option<Target<'s>>,
    seen: BTreeSet<&'s str>,
}
