//! What the nearest layer of a pack puts in place of something below: the one text beside the other.

use crate::diag::{Diagnostic, Source, Span};
use crate::pack::Pack;
use crate::template::{Blocks, Definition};

/// A text of the nearest layer.
#[derive(Debug, Clone)]
pub struct Override {
    /// Its file's path in the layer.
    pub path: String,
    /// The block; none for the file as a whole.
    pub block: Option<String>,
    /// Where it stands, for findings.
    pub place: Span,
    pub text: Span,
    /// What would hold without it.
    pub below: Option<Below>,
}

/// A text that a layer above overrides.
#[derive(Debug, Clone)]
pub struct Below {
    pub layer: usize,
    /// Where it stands, for findings.
    pub place: Span,
    pub text: Span,
}

/// The folders whose files are texts.
const TEMPLATES: &str = "templates/";
const LIBRARY: &str = "lib/";

/// The blocks, templates and function files of the nearest layer, in the order of their files.
pub fn overrides(pack: &Pack) -> Result<Vec<Override>, Diagnostic> {
    let mut found = Vec::new();
    for path in own_paths(pack) {
        if let Some(template) = path.strip_prefix(TEMPLATES) {
            found.extend(of_template(pack, &path, template)?);
        } else if path.starts_with(LIBRARY) && path.ends_with(".typ") {
            found.extend(whole(pack, &path)?);
        }
    }
    Ok(found)
}

/// The files of the nearest layer; the built-in alone has none of its own.
pub fn own_paths(pack: &Pack) -> Vec<String> {
    if pack.depth() > 1 { pack.paths(0) } else { Vec::new() }
}

/// A template that stands on the one of its name below changes it block by block; another one takes its place as a whole.
fn of_template(pack: &Pack, path: &str, template: &str) -> Result<Vec<Override>, Diagnostic> {
    let Some(blocks) = Blocks::of_template(pack, 0, template)? else { return Ok(Vec::new()) };
    let stands_on_it = blocks.chain.get(1).is_some_and(|next| next.path == template && next.layer > 0);
    if !stands_on_it && pack.layer_with(1, path).is_some() {
        return Ok(whole(pack, path)?.into_iter().collect());
    }
    let mut own: Vec<Override> =
        blocks.blocks.iter().filter_map(|block| of_block(&blocks, path, &block.name, &block.definitions)).collect();
    if !stands_on_it {
        own.extend(whole(pack, path)?);
    }
    own.sort_by_key(|own| own.place.range.start);
    Ok(own)
}

fn of_block(blocks: &Blocks, path: &str, name: &str, definitions: &[Definition]) -> Option<Override> {
    let own = definitions.first().filter(|definition| definition.link == 0)?;
    let below = definitions.get(1).map(|below| Below {
        layer: blocks.link(below).layer,
        place: below.block.tag.clone(),
        text: below.block.code(),
    });
    let (place, text) = (own.block.tag.clone(), own.block.code());
    Some(Override { path: path.to_owned(), block: Some(name.to_owned()), place, text, below })
}

fn whole(pack: &Pack, path: &str) -> Result<Option<Override>, Diagnostic> {
    let Some(own) = pack.text(0, path)? else { return Ok(None) };
    let below = match pack.layer_with(1, path) {
        Some(layer) => pack.text(layer, path)?.map(|source| (layer, source)),
        None => None,
    };
    let below = below.map(|(layer, source)| Below { layer, place: source.line(1), text: all(&source) });
    Ok(Some(Override { path: path.to_owned(), block: None, place: own.line(1), text: all(&own), below }))
}

fn all(source: &Source) -> Span {
    source.span(0..source.text().len())
}
