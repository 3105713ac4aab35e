//! What a pack changes, against what lies below it.

use super::compare::difference;
use super::overrides::{Override, overrides, own_paths};
use super::supplier::Supplier;
use super::why::{Kind, OF_THE_PACK};
use crate::diag::Diagnostic;
use crate::output::Digest;
use crate::pack::{Pack, SETTINGS_FILE};
use crate::table::{Leaf, leaves};
use crate::template::Outline;

/// One thing that the nearest layer says otherwise, or anew.
#[derive(Debug, Clone)]
pub struct Change {
    pub kind: Kind,
    pub name: String,
    pub own: Supplier,
    /// What it stands before; none for what is new.
    pub below: Option<Supplier>,
    /// Of texts the lines that differ; of others what they say, the one below first.
    pub shown: String,
}

impl Change {
    /// `new`, `same` or `changed`.
    pub fn how(&self) -> &'static str {
        match &self.below {
            None => "new",
            Some(_) if self.shown.is_empty() => "same",
            Some(_) => "changed",
        }
    }
}

/// All that the nearest layer of `pack` changes: texts, then pictures and fonts, then settings.
pub fn changes(pack: &Pack) -> Result<Vec<Change>, Diagnostic> {
    let mut found: Vec<Change> = overrides(pack)?.iter().map(|own| of_text(pack, own)).collect();
    found.extend(names(pack)?);
    for path in own_paths(pack).iter().filter(|path| path.starts_with("assets/") || path.starts_with("fonts/")) {
        found.push(of_bytes(pack, path)?);
    }
    found.extend(of_settings(pack)?);
    Ok(found)
}

fn of_text(pack: &Pack, own: &Override) -> Change {
    let (kind, name) = match &own.block {
        Some(block) => (Kind::Block, block.clone()),
        None if own.path.starts_with("templates/") => (Kind::Template, own.path.clone()),
        None => (Kind::Function, own.path.clone()),
    };
    let place = Supplier::at(pack, 0, &own.place);
    let below = own.below.as_ref().map(|below| (Supplier::at(pack, below.layer, &below.place), below.text.text()));
    let (below, text) = below.map_or((None, ""), |(place, text)| (Some(place), text));
    let named = below.as_ref().map(|below| (below.place(), place.place()));
    let names = named.as_ref().map(|(below, own)| (below.as_str(), own.as_str()));
    // A whole new file is read better in itself.
    let shown = match (&own.block, &below) {
        (None, None) => String::new(),
        _ => difference(text, own.text.text(), names),
    };
    Change { kind, name, own: place, below, shown }
}

/// The names that templates set for all of their blocks.
fn names(pack: &Pack) -> Result<Vec<Change>, Diagnostic> {
    let mut found = Vec::new();
    for path in own_paths(pack).iter().filter(|path| path.starts_with("templates/")) {
        let Some(source) = pack.text(0, path)? else { continue };
        let outline = Outline::read(&source)?;
        // In a template that takes the place of another one, the whole is shown.
        if outline.extends.is_none() {
            continue;
        }
        found.extend(outline.names.iter().map(|name| Change {
            kind: Kind::Name,
            name: name.name.clone(),
            own: Supplier::at(pack, 0, &name.span),
            below: None,
            shown: name.span.head().text().trim().to_owned(),
        }));
    }
    Ok(found)
}

fn of_bytes(pack: &Pack, path: &str) -> Result<Change, Diagnostic> {
    let kind = if path.starts_with("fonts/") { Kind::Font } else { Kind::Asset };
    let own = pack.file(0, path)?.map(|file| file.bytes).unwrap_or_default();
    let layer = pack.layer_with(1, path);
    let below = match layer {
        Some(layer) => pack.file(layer, path)?,
        None => None,
    };
    let said: Vec<String> = below.iter().map(|file| &file.bytes).chain([&own]).map(|bytes| sum(bytes)).collect();
    let is_same = below.is_some_and(|file| file.bytes == own);
    Ok(Change {
        kind,
        name: path.to_owned(),
        own: Supplier::file(pack, 0, path),
        below: layer.map(|layer| Supplier::file(pack, layer, path)),
        shown: if is_same { String::new() } else { said.join(" → ") },
    })
}

/// Size and the beginning of the sum: `1204 B, sha256 3f2a90c1d7e4`.
fn sum(bytes: &[u8]) -> String {
    let digest = Digest::of(bytes).to_string();
    format!("{} B, sha256 {}", bytes.len(), digest.get(..12).unwrap_or(&digest))
}

fn of_settings(pack: &Pack) -> Result<Vec<Change>, Diagnostic> {
    let mut layers: Vec<Vec<Leaf>> = Vec::new();
    for layer in 0..pack.depth() - 1 {
        layers.push(pack.text(layer, SETTINGS_FILE)?.map(|source| leaves(&source)).unwrap_or_default());
    }
    let Some((own, below)) = layers.split_first() else { return Ok(Vec::new()) };
    let told = own.iter().filter(|leaf| !OF_THE_PACK.contains(&leaf.key.as_str())).map(|leaf| {
        let mut found = below.iter().enumerate().flat_map(|(at, leaves)| leaves.iter().map(move |leaf| (at + 1, leaf)));
        let found = found.find(|(_, other)| other.key == leaf.key);
        let value = leaf.value.text();
        let shown = match found {
            Some((_, other)) if other.value.text() == value => String::new(),
            Some((_, other)) => format!("{} → {value}", other.value.text()),
            None => value.to_owned(),
        };
        Change {
            kind: Kind::Setting,
            name: leaf.key.clone(),
            own: Supplier::at(pack, 0, &leaf.value),
            below: found.map(|(layer, other)| Supplier::at(pack, layer, &other.value)),
            shown,
        }
    });
    Ok(told.collect())
}
