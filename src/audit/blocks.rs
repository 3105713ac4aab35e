//! Blocks of a pack that print nothing, and names that a template below takes away.

use std::collections::{BTreeMap, BTreeSet};

use super::renamed::{Renamed, renamed};
use crate::diag::{Code, Diagnostic, Span};
use crate::dossier::SHEET;
use crate::pack::Pack;
use crate::template::{Blocks, asked};
use crate::text::nearest;

/// A block of the nearest layer as the documents see it.
struct Own {
    tag: Span,
    name: String,
    is_printed: bool,
    /// Whether a template below has it.
    is_below: bool,
    /// What the templates around it print.
    others: BTreeSet<String>,
    /// Of a block that has another name now, that.
    renamed: Option<&'static Renamed>,
}

/// A block that no template below has any more.
pub struct Gone {
    pub tag: Span,
    pub name: String,
    pub renamed: Option<&'static Renamed>,
}

/// The blocks of the nearest layer that no template below has any more.
pub fn gone(pack: &Pack) -> Vec<Gone> {
    let mut own = BTreeMap::new();
    if pack.depth() > 1 {
        all(pack).iter().for_each(|blocks| look_at(blocks, &mut own));
    }
    let gone = own.into_values().filter(|own: &Own| !own.is_printed && !own.is_below);
    gone.map(|Own { tag, name, renamed, .. }| Gone { tag, name, renamed }).collect()
}

/// What the blocks and names of the nearest layer are about to lose. What keeps a template from being read is told when
/// documents are made.
pub fn judged(pack: &Pack) -> Vec<Diagnostic> {
    if pack.depth() == 1 {
        return Vec::new();
    }
    let mut own: BTreeMap<(String, usize), Own> = BTreeMap::new();
    let mut lost: BTreeMap<(String, usize), Diagnostic> = BTreeMap::new();
    for blocks in all(pack) {
        look_at(&blocks, &mut own);
        for name in blocks.lost().into_iter().filter(|lost| blocks.chain[lost.link].layer == 0) {
            let finding = Diagnostic::new(Code::NameLost).at(name.name.span.clone()).also(name.by, "below");
            lost.entry(key(&name.name.span)).or_insert(finding.arg("name", &name.name.name));
        }
    }
    let silent = own.into_values().filter(|own| !own.is_printed).map(told);
    silent.chain(lost.into_values()).collect()
}

/// The blocks of every document, and of every template that one includes.
fn all(pack: &Pack) -> Vec<Blocks> {
    let ids = pack.documents().all_kinds().map(|kind| kind.id()).chain([SHEET]);
    let mut found = Vec::new();
    let (mut files, mut seen) = (BTreeSet::new(), BTreeSet::new());
    for id in ids {
        let Ok(Some(blocks)) = Blocks::of(pack, id) else { continue };
        seen.extend(blocks.chain.iter().map(|link| (link.layer, link.path.clone())));
        found.push(blocks);
        files.extend(asked(pack, id).unwrap_or_default().into_iter().map(|file| (file.layer, file.path)));
    }
    let included = files.difference(&seen).filter_map(|(layer, path)| Blocks::of_template(pack, *layer, path).ok()?);
    found.extend(included);
    found
}

fn look_at(blocks: &Blocks, own: &mut BTreeMap<(String, usize), Own>) {
    let printed: BTreeSet<&str> =
        blocks.blocks.iter().filter(|block| block.is_printed).map(|block| block.name.as_str()).collect();
    for block in &blocks.blocks {
        for (at, definition) in block.definitions.iter().enumerate() {
            let link = blocks.link(definition);
            // Where the block around it prints nothing, that one is told.
            let around = definition.block.parent.and_then(|parent| link.outline.blocks.get(parent));
            if link.layer != 0 || around.is_some_and(|around| !printed.contains(around.name.as_str())) {
                continue;
            }
            let known = own.entry(key(&definition.block.tag)).or_insert_with(|| Own {
                tag: definition.block.tag.clone(),
                name: block.name.clone(),
                is_printed: false,
                is_below: false,
                others: BTreeSet::new(),
                renamed: renamed(&block.name, blocks.chain.iter().map(|link| link.path.as_str())),
            });
            known.is_printed |= block.is_printed;
            known.is_below |= at + 1 < block.definitions.len();
            known.others.extend(printed.iter().map(|name| (*name).to_owned()));
        }
    }
}

fn key(span: &Span) -> (String, usize) {
    (span.source.name().to_owned(), span.range.start)
}

fn told(own: Own) -> Diagnostic {
    let Own { tag, name, is_below, others, renamed, .. } = own;
    if is_below {
        return Diagnostic::new(Code::BlockUnprinted).at(tag).arg("block", name);
    }
    let similar = nearest(&name, others.iter().map(String::as_str)).map(str::to_owned);
    let gone = Diagnostic::new(Code::BlockGone).at(tag).arg("block", name);
    if let Some(Renamed { to, since, .. }) = renamed {
        let gone = gone.arg("now", to.join(", ")).arg("since", since);
        return gone.hint(if to.len() == 1 { "hint-renamed" } else { "hint-divided" });
    }
    match similar {
        Some(similar) => gone.arg("similar", similar).hint("hint-similar"),
        None => gone,
    }
}
