//! Arrays of tables and of values, of which some may be unsound.

use std::ops::Deref;

use toml::de::DeValue;

use super::Shape;
use super::reader::{FromToml, MOST_ITEMS, Node, Reader};
use crate::diag::{Code, Diagnostic};

/// The items of an array that could be read.
#[derive(Debug, Clone)]
pub struct List<T> {
    items: Vec<T>,
    /// Whether every item could be read: only then is a missing one the writer's fault.
    pub whole: bool,
}

impl<T> List<T> {
    /// No items; unless it is `whole`, because none could be read.
    pub(super) fn none(whole: bool) -> Self {
        Self { items: Vec::new(), whole }
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::none(true)
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<T: FromToml> FromToml for List<T> {
    const EXPECTED: &'static str = "array";

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let DeValue::Array(nodes) = node.as_ref() else {
            reader.wrong_type(node, Self::EXPECTED);
            return None;
        };
        let count = nodes.iter().count();
        if count > MOST_ITEMS {
            let span = reader.span(nodes.iter().next().unwrap_or(node)).head();
            reader.report(
                Diagnostic::new(Code::TooMany)
                    .at(span)
                    .arg("what", "items")
                    .arg("count", count)
                    .arg("most", MOST_ITEMS),
            );
            return None;
        }
        let sound = nodes.iter().map_while(|item| (!reader.is_full()).then(|| T::from_toml(item, reader)));
        let items: Vec<T> = sound.flatten().collect();
        let whole = items.len() == count && !reader.is_broken();
        Some(Self { items, whole })
    }

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
}
