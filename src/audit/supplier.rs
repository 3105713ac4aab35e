//! A place in a layer of a pack.

use crate::diag::Span;
use crate::pack::{BUILT_IN, Pack};

/// What supplies something, or would if nothing stood above it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supplier {
    /// The layer, 0 the nearest.
    pub layer: usize,
    /// What the layer calls itself.
    pub name: String,
    /// How the user knows the file.
    pub file: String,
    /// From 1; none of a file as a whole.
    pub line: Option<usize>,
}

impl Supplier {
    /// The place of `span` in `layer`.
    pub fn at(pack: &Pack, layer: usize, span: &Span) -> Self {
        let file = span.source.name().to_owned();
        Self { layer, name: layer_name(pack, layer), file, line: Some(span.start().line) }
    }

    /// The file `path` of `layer`.
    pub fn file(pack: &Pack, layer: usize, path: &str) -> Self {
        Self { layer, name: layer_name(pack, layer), file: pack.shown(layer, path), line: None }
    }

    /// The layers from `from` downwards that have the file `path`, the nearest first.
    pub fn of_file(pack: &Pack, from: usize, path: &str) -> Vec<Self> {
        let mut found = Vec::new();
        let mut next = from;
        while let Some(layer) = pack.layer_with(next, path) {
            found.push(Self::file(pack, layer, path));
            next = layer + 1;
        }
        found
    }

    pub fn is_built_in(&self, pack: &Pack) -> bool {
        self.layer + 1 == pack.depth()
    }

    /// `packs/xa/templates/bao-cao.typ.j2:3`.
    pub fn place(&self) -> String {
        match self.line {
            Some(line) => format!("{}:{line}", self.file),
            None => self.file.clone(),
        }
    }
}

/// What the layer calls itself.
pub fn layer_name(pack: &Pack, layer: usize) -> String {
    pack.layers().nth(layer).map_or_else(|| BUILT_IN.to_owned(), |layer| layer.name)
}
