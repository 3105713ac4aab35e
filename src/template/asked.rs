//! The template files that a document is made of: those that it stands on, and those that they include or import.

use std::collections::BTreeSet;

use super::engine;
use super::outline::Outline;
use crate::diag::Diagnostic;
use crate::pack::Pack;

/// A template file that a document asks for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Asked {
    /// The layer of the pack that supplies it, 0 the nearest.
    pub layer: usize,
    /// Its path among the templates of the layer.
    pub path: String,
}

/// The files of `document`, in the order in which they are asked for. Names that templates compute are not followed.
pub fn asked(pack: &Pack, document: &str) -> Result<Vec<Asked>, Diagnostic> {
    let mut files = Vec::new();
    let mut seen = BTreeSet::new();
    let mut waiting = vec![engine::first(pack, document)];
    while let Some(name) = waiting.pop() {
        // What is not there, the document's making tells.
        let Some(source) = engine::text(pack, &name)? else { continue };
        if !seen.insert(name.clone()) {
            continue;
        }
        let (layer, path) = engine::layer_of(&name);
        files.push(Asked { layer, path: path.to_owned() });
        let outline = Outline::read(&source)?;
        let asks = outline.extends.iter().chain(&outline.asks).filter_map(|ask| ask.name.as_deref());
        let mut next: Vec<_> = asks.map(|asked| engine::joined(pack, asked, &name)).collect();
        next.reverse();
        waiting.extend(next);
    }
    Ok(files)
}
