//! What a render printed, in order, and where each value came from.
//!
//! A value's origin is found by the address of its letters: an `Arc<str>` keeps it through `set`,
//! loops and macros, and the filters of ours that change a text hand the origin on.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use minijinja::value::{Value, ValueKind};

use super::markdown::Blocks;
use crate::diag::Span;
use crate::table::TextValue;

/// The sign that opens and closes a mark. A letter of an alphabet without capitals, so that a mark
/// is one word in Typst's markup and one identifier in its code, and changing case leaves it whole.
pub const SIGN: char = 'ǁ';

/// What stands behind a mark.
#[derive(Debug, Clone)]
pub enum Item {
    /// A value that takes the form of a literal.
    Value(Value),
    /// Prose inside a paragraph of the template's: one paragraph brings none of its own.
    Prose(Blocks),
    /// Prose as paragraphs of its own.
    Paragraphs(Blocks),
}

#[derive(Debug, Clone)]
pub struct Entry {
    pub item: Item,
    pub origins: Vec<Span>,
}

/// Origins by the address of a text's letters; the text is held so that no address is reused.
type Origins = BTreeMap<usize, (Arc<str>, Vec<Span>)>;

#[derive(Debug, Default)]
struct Inner {
    entries: Vec<Entry>,
    /// What every mark of this render begins with: no text of the data holds it.
    prefix: String,
    origins: Origins,
    /// The texts that many renders have in common.
    common: Common,
}

/// Texts that many renders have in common, and the number of the first beginning of a mark that
/// stands in none of them.
#[derive(Debug, Clone, Default)]
pub struct Common(Arc<(Origins, u32)>);

impl Inner {
    fn texts(&self) -> impl Iterator<Item = &(Arc<str>, Vec<Span>)> {
        self.origins.values().chain(self.common.0.0.values())
    }

    fn origin(&self, address: usize) -> Option<&Vec<Span>> {
        self.origins.get(&address).or_else(|| self.common.0.0.get(&address)).map(|(_, origins)| origins)
    }
}

/// One render's record, shared by the formatter and the filters.
#[derive(Debug, Clone, Default)]
pub struct Ledger(Arc<Mutex<Inner>>);

impl Ledger {
    /// A record of a render that has texts in common with others.
    pub fn sharing(common: &Common) -> Self {
        Self(Arc::new(Mutex::new(Inner { common: common.clone(), ..Inner::default() })))
    }

    /// The texts that are known so far, for the renders that have them in common.
    pub fn common(&self) -> Common {
        let inner = self.lock();
        Common(Arc::new((inner.origins.clone(), unused(&inner.origins, 0))))
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // A record is only ever added to: what a panicking thread left behind is sound.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A text of the data as a template's value; its origin is remembered.
    pub fn value(&self, text: &TextValue) -> Value {
        self.remember(text.text.clone(), text.span.clone())
    }

    /// A text that was derived from what stands at `span`.
    pub fn remember(&self, text: Arc<str>, span: Span) -> Value {
        self.keep(text, vec![span])
    }

    /// `text`, made from `value` by a filter: it keeps the origins.
    pub fn derive(&self, value: &Value, text: String) -> Value {
        match self.origins(value) {
            origins if origins.is_empty() => Value::from(text),
            origins => self.keep(text.into(), origins),
        }
    }

    fn keep(&self, text: Arc<str>, origins: Vec<Span>) -> Value {
        let address = text.as_ptr() as usize;
        self.lock().origins.insert(address, (text.clone(), origins));
        Value::from(text)
    }

    /// Where `value`, or the texts inside it, were written.
    pub fn origins(&self, value: &Value) -> Vec<Span> {
        match value.kind() {
            ValueKind::String => {
                let address = value.as_str().map_or(0, |text| text.as_ptr() as usize);
                self.lock().origin(address).cloned().unwrap_or_default()
            }
            ValueKind::Seq | ValueKind::Iterable => {
                value.try_iter().into_iter().flatten().flat_map(|item| self.origins(&item)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Records `item` and returns the mark that stands for it.
    pub fn mark(&self, item: Item, origins: Vec<Span>) -> String {
        let prefix = self.prefix();
        let mut inner = self.lock();
        inner.entries.push(Entry { item, origins });
        format!("{prefix}{}{SIGN}", inner.entries.len() - 1)
    }

    /// What the marks of this render begin with.
    pub fn prefix(&self) -> String {
        let mut inner = self.lock();
        if inner.prefix.is_empty() {
            inner.prefix = prefix(unused(&inner.origins, inner.common.0.1));
        }
        inner.prefix.clone()
    }

    /// Whether `text`, which is no text of the data, holds marks or what is left of one.
    pub fn leaks_into(&self, text: &str) -> bool {
        let prefix = self.prefix();
        let inner = self.lock();
        let own = || inner.texts().any(|(text, _)| text.contains(SIGN));
        text.contains(SIGN) && (!own() || text.contains(&prefix))
    }

    /// Every text with the one place from which it comes, in the order of the file.
    pub fn texts(&self) -> Vec<(Arc<str>, Span)> {
        let inner = self.lock();
        let single = inner.texts().filter_map(|(text, origins)| match origins.as_slice() {
            [origin] => Some((text.clone(), origin.clone())),
            _ => None,
        });
        let mut texts: Vec<_> = single.collect();
        texts.sort_by_key(|(_, span)| (span.range.start, span.range.end));
        texts
    }

    /// All that was printed, by number of the mark.
    pub fn entries(&self) -> Vec<Entry> {
        self.lock().entries.clone()
    }
}

fn prefix(number: u32) -> String {
    format!("{SIGN}{number}{SIGN}")
}

/// The number, from `first`, of the first beginning of a mark that stands in none of `origins`.
fn unused(origins: &Origins, first: u32) -> u32 {
    let mut number = first;
    while origins.values().any(|(text, _)| text.contains(SIGN) && text.contains(&prefix(number))) {
        number += 1;
    }
    number
}
