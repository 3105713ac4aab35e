//! Which layer supplied what of one document: each block, function, picture, font and setting.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::making::served;
use super::supplier::Supplier;
use crate::diag::Diagnostic;
use crate::dossier::Dossier;
use crate::model::DocumentKind;
use crate::pack::{Pack, SETTINGS_FILE};
use crate::table::leaves;
use crate::template::{Blocks, asked};

/// What is supplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Block,
    Template,
    Function,
    Asset,
    Font,
    Setting,
    /// A name that a template sets for its blocks.
    Name,
}

impl Kind {
    pub const ALL: [Self; 7] =
        [Self::Block, Self::Template, Self::Function, Self::Asset, Self::Font, Self::Setting, Self::Name];

    pub fn id(self) -> &'static str {
        match self {
            Self::Block => "block",
            Self::Template => "template",
            Self::Function => "function",
            Self::Asset => "asset",
            Self::Font => "font",
            Self::Setting => "setting",
            Self::Name => "name",
        }
    }
}

/// One thing that a layer supplies.
#[derive(Debug, Clone)]
pub struct Supplied {
    pub kind: Kind,
    pub name: String,
    /// Of a setting, its value as it is written.
    pub value: Option<String>,
    pub by: Supplier,
    /// What it stands before, the nearest first.
    pub overrides: Vec<Supplier>,
    /// Whether the document shows it: a block may have lost its surroundings.
    pub is_printed: bool,
}

/// Where a document comes from.
#[derive(Debug, Clone)]
pub struct Why {
    /// By kind, and within a kind in the order of the document or of names.
    pub supplied: Vec<Supplied>,
}

impl Supplied {
    fn new(kind: Kind, name: impl Into<String>, mut suppliers: Vec<Supplier>) -> Option<Self> {
        if suppliers.is_empty() {
            return None;
        }
        let by = suppliers.remove(0);
        Some(Self { kind, name: name.into(), value: None, by, overrides: suppliers, is_printed: true })
    }
}

impl Why {
    /// How many things of `kind` the built-in supplies.
    pub fn built_in(&self, pack: &Pack, kind: Kind) -> usize {
        self.supplied.iter().filter(|supplied| supplied.kind == kind && supplied.by.is_built_in(pack)).count()
    }
}

/// Says of all that `kind` is made of which layer of `pack` it comes from; `dossier` is a conference on the pack.
/// `None` when no layer has a template for it.
pub fn why(pack: &Arc<Pack>, kind: DocumentKind, dossier: Option<Dossier>) -> Result<Option<Why>, Diagnostic> {
    let Some(blocks) = Blocks::of(pack, kind.id())? else { return Ok(None) };
    let mut supplied = of_blocks(pack, &blocks);
    supplied.extend(templates(pack, kind)?);
    let mut files: Vec<Supplied> = served(dossier, pack, kind)?.iter().filter_map(|path| file(pack, path)).collect();
    files.sort_by_key(|file| file.kind);
    supplied.extend(files);
    supplied.extend(fonts(pack));
    supplied.extend(settings(pack, kind)?);
    Ok(Some(Why { supplied }))
}

fn of_blocks(pack: &Pack, blocks: &Blocks) -> Vec<Supplied> {
    let told = blocks.blocks.iter().filter_map(|block| {
        let at = |definition| Supplier::at(pack, blocks.link(definition).layer, &definition.block.tag);
        let told = Supplied::new(Kind::Block, &block.name, block.definitions.iter().map(at).collect())?;
        Some(Supplied { is_printed: block.is_printed, ..told })
    });
    told.collect()
}

/// The template files, each where it is asked for first.
fn templates(pack: &Pack, kind: DocumentKind) -> Result<Vec<Supplied>, Diagnostic> {
    let mut seen = BTreeSet::new();
    let files = asked(pack, kind.id())?.into_iter().filter(|file| seen.insert(file.path.clone()));
    let told = files.filter_map(|file| {
        let path = format!("templates/{}", file.path);
        Supplied::new(Kind::Template, file.path, Supplier::of_file(pack, file.layer, &path))
    });
    Ok(told.collect())
}

/// A file that Typst was given; what the conference's folder gave is no pack's.
fn file(pack: &Pack, path: &str) -> Option<Supplied> {
    let kind = if path.starts_with("lib/") { Kind::Function } else { Kind::Asset };
    Supplied::new(kind, path, Supplier::of_file(pack, 0, path))
}

fn fonts(pack: &Pack) -> Vec<Supplied> {
    let paths: BTreeSet<String> = (0..pack.depth()).flat_map(|layer| pack.paths(layer)).collect();
    let fonts = paths.iter().filter(|path| path.starts_with("fonts/"));
    fonts.filter_map(|path| Supplied::new(Kind::Font, path, Supplier::of_file(pack, 0, path))).collect()
}

/// What a pack says of itself, and of no document.
pub const OF_THE_PACK: [&str; 4] = ["name", "version", "extends", "base"];

/// The keys of all layers that this document follows.
fn settings(pack: &Pack, kind: DocumentKind) -> Result<Vec<Supplied>, Diagnostic> {
    let mut told: Vec<Supplied> = Vec::new();
    for layer in 0..pack.depth() - 1 {
        let Some(source) = pack.text(layer, SETTINGS_FILE)? else { continue };
        for leaf in leaves(&source).into_iter().filter(|leaf| concerns(&leaf.key, kind)) {
            let place = Supplier::at(pack, layer, &leaf.value);
            if let Some(above) = told.iter_mut().find(|told| told.name == leaf.key) {
                above.overrides.push(place);
            } else if let Some(setting) = Supplied::new(Kind::Setting, leaf.key, vec![place]) {
                told.push(Supplied { value: Some(leaf.value.text().to_owned()), ..setting });
            }
        }
    }
    Ok(told)
}

/// Whether a document of this kind follows the setting `key`.
fn concerns(key: &str, kind: DocumentKind) -> bool {
    let mut names = key.split('.');
    match (names.next().unwrap_or_default(), names.next(), names.next()) {
        (name, None, _) => !OF_THE_PACK.contains(&name),
        ("documents" | "certificates", Some(id), Some(_)) => id == kind.id(),
        ("style" | "certificates" | "printers", ..) => kind.certifies().is_some(),
        _ => true,
    }
}
