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
    pub origin: Option<Span>,
}

#[derive(Debug, Default)]
struct Inner {
    entries: Vec<Entry>,
    /// Origins by the address of a text's letters; the text is held so that no address is reused.
    origins: BTreeMap<usize, (Arc<str>, Span)>,
}

/// One render's record, shared by the formatter and the filters.
#[derive(Debug, Clone, Default)]
pub struct Ledger(Arc<Mutex<Inner>>);

impl Ledger {
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
        let address = text.as_ptr() as usize;
        self.lock().origins.insert(address, (text.clone(), span));
        Value::from(text)
    }

    /// `text`, made from `value` by a filter: it keeps the origin.
    pub fn derive(&self, value: &Value, text: String) -> Value {
        match self.origin(value) {
            Some(span) => self.remember(text.into(), span),
            None => Value::from(text),
        }
    }

    /// Where `value`, or the first text inside it, was written.
    pub fn origin(&self, value: &Value) -> Option<Span> {
        match value.kind() {
            ValueKind::String => {
                let address = value.as_str()?.as_ptr() as usize;
                self.lock().origins.get(&address).map(|(_, span)| span.clone())
            }
            ValueKind::Seq => value.try_iter().ok()?.find_map(|item| self.origin(&item)),
            _ => None,
        }
    }

    /// Records `item` and returns the mark that stands for it.
    pub fn mark(&self, item: Item, origin: Option<Span>) -> String {
        let mut inner = self.lock();
        inner.entries.push(Entry { item, origin });
        format!("{SIGN}{}{SIGN}", inner.entries.len() - 1)
    }

    /// Every text whose origin is known, with that origin, in the order of the file.
    pub fn texts(&self) -> Vec<(Arc<str>, Span)> {
        let mut texts: Vec<_> = self.lock().origins.values().cloned().collect();
        texts.sort_by_key(|(_, span)| (span.range.start, span.range.end));
        texts
    }

    /// All that was printed, by number of the mark.
    pub fn entries(&self) -> Vec<Entry> {
        self.lock().entries.clone()
    }
}
