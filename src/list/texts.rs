//! Texts that are kept once, however often they are written: the units and reasons of a long list.

use std::collections::BTreeSet;
use std::sync::Arc;

#[derive(Debug, Default)]
pub struct Texts(BTreeSet<Arc<str>>);

impl Texts {
    /// The letters of `text`, the same for every text that says the same.
    pub fn share(&mut self, text: &Arc<str>) -> Arc<str> {
        if let Some(known) = self.0.get(text) {
            return known.clone();
        }
        self.0.insert(text.clone());
        text.clone()
    }
}
