//! The blocks of one document over all layers of its pack: who defines each, who overrides whom.
//!
//! The templates of a document form a chain: each extends the next, `base:` leads to the layers
//! below. The first of the chain that defines a block is the one that is printed; `super()` goes down
//! from there. The one idea: what is printed is found as a render finds it, from the last template
//! of the chain inwards, so a block that nothing prints any more is seen.

use std::collections::{BTreeMap, BTreeSet};

use super::engine;
use super::outline::{Block, Name, NameKind, Outline};
use crate::diag::{Code, Diagnostic, Span};
use crate::pack::Pack;

/// Templates that one document may stand on; MiniJinja's own depth ends sooner.
const MOST_LINKS: usize = 100;

/// The blocks of one document.
#[derive(Debug, Clone)]
pub struct Blocks {
    /// The templates of the document, each extending the next.
    pub chain: Vec<Link>,
    /// Every block that one of them defines: first those that are printed, as they follow each
    /// other on the page, then the others.
    pub blocks: Vec<Defined>,
}

/// One template of the chain.
#[derive(Debug, Clone)]
pub struct Link {
    /// The layer of the pack that supplies it, 0 the nearest; its file is `outline.source`.
    pub layer: usize,
    /// Its path among the templates of the layer.
    pub path: String,
    pub outline: Outline,
}

/// A block with all of its definitions.
#[derive(Debug, Clone)]
pub struct Defined {
    pub name: String,
    /// The first wins; each overrides the next. There is at least one.
    pub definitions: Vec<Definition>,
    /// The block inside of which it is printed first, where it is not at the outermost.
    pub inside: Option<String>,
    /// Whether anything prints it. What nothing prints overrides a block that is gone below, or one
    /// whose surroundings were overridden without it.
    pub is_printed: bool,
}

/// One definition of a block.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Index of its template in the chain.
    pub link: usize,
    pub block: Block,
}

/// A name of a template that a template further down takes away: there it is set again.
#[derive(Debug, Clone)]
pub struct Lost {
    /// Index of the template in the chain whose definition is lost.
    pub link: usize,
    pub name: Name,
    /// Where the other one is set.
    pub by: Span,
}

impl Blocks {
    /// The blocks of `document`; `None` when no layer has a template for it.
    pub fn of(pack: &Pack, document: &str) -> Result<Option<Self>, Diagnostic> {
        Self::from(pack, engine::first(pack, document))
    }

    /// The blocks of the template `path` of `layer`, and of those that it extends.
    pub fn of_template(pack: &Pack, layer: usize, path: &str) -> Result<Option<Self>, Diagnostic> {
        Self::from(pack, format!("{layer}/{path}"))
    }

    fn from(pack: &Pack, first: String) -> Result<Option<Self>, Diagnostic> {
        let mut chain: Vec<Link> = Vec::new();
        let mut next = Some((first, None));
        while let Some((name, asked)) = next.take() {
            let asked: Option<Span> = asked;
            let Some(source) = engine::text(pack, &name)? else {
                let Some(asked) = asked else { return Ok(None) };
                let (_, path) = engine::layer_of(&name);
                return Err(Diagnostic::new(Code::TemplateMissing).at(asked).arg("detail", path));
            };
            if chain.len() == MOST_LINKS {
                return Err(Diagnostic::new(Code::TemplateEndless).at(asked));
            }
            let (layer, path) = engine::layer_of(&name);
            let outline = Outline::read(&source)?;
            next = outline.extends.as_ref().and_then(|extends| {
                Some((engine::joined(pack, extends.name.as_ref()?, &name), Some(extends.span.clone())))
            });
            chain.push(Link { layer, path: path.to_owned(), outline });
        }
        Ok(Some(Self { blocks: Printing::of(&chain).finish(&chain), chain }))
    }

    /// The block `name`.
    pub fn block(&self, name: &str) -> Option<&Defined> {
        self.blocks.iter().find(|block| block.name == name)
    }

    /// The template of a definition.
    pub fn link(&self, definition: &Definition) -> &Link {
        &self.chain[definition.link]
    }

    /// The blocks whose printed definition is above the built-in pack, which is the last layer.
    pub fn own(&self, built_in: usize) -> impl Iterator<Item = &Defined> {
        self.blocks.iter().filter(move |block| self.link(block.wins()).layer < built_in)
    }

    /// What a template sets and a template further down sets again: without `default` there, the
    /// one below takes its place, since it is run later.
    pub fn lost(&self) -> Vec<Lost> {
        let mut lost = Vec::new();
        for (index, link) in self.chain.iter().enumerate() {
            for name in &link.outline.names {
                let below = self.chain[index + 1..].iter().flat_map(|link| &link.outline.names);
                // What both import is hardly another thing.
                let other = |other: &&Name| {
                    let imported = name.kind == NameKind::Import && other.kind == NameKind::Import;
                    other.name == name.name && !other.yields && !imported
                };
                let by = below.rev().find(other);
                lost.extend(by.map(|by| Lost { link: index, name: name.clone(), by: by.span.clone() }));
            }
        }
        lost
    }
}

impl Defined {
    /// The definition that is printed.
    pub fn wins(&self) -> &Definition {
        &self.definitions[0]
    }

    /// The definitions below the printed one, the nearest first.
    pub fn below(&self) -> &[Definition] {
        &self.definitions[1..]
    }
}

/// The blocks in the order in which a render prints them.
struct Printing<'c> {
    definitions: BTreeMap<&'c str, Vec<(usize, &'c Block)>>,
    /// Names with the block around each.
    order: Vec<(&'c str, Option<&'c str>)>,
    seen: BTreeSet<&'c str>,
}

impl<'c> Printing<'c> {
    fn of(chain: &'c [Link]) -> Self {
        let mut definitions: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for (link, Link { outline, .. }) in chain.iter().enumerate() {
            for block in &outline.blocks {
                definitions.entry(&block.name).or_default().push((link, block));
            }
        }
        let mut printing = Self { definitions, order: Vec::new(), seen: BTreeSet::new() };
        if let Some(Link { outline, .. }) = chain.last() {
            for block in outline.inside(None) {
                printing.print(chain, &block.name, None);
            }
            for name in &outline.prints {
                printing.print(chain, name, None);
            }
        }
        printing
    }

    /// Prints the block `name` and what stands in it, of each definition that `super()` reaches.
    fn print(&mut self, chain: &'c [Link], name: &'c str, inside: Option<&'c str>) {
        let Some(definitions) = self.definitions.get(name).cloned() else { return };
        if !self.seen.insert(name) {
            return;
        }
        self.order.push((name, inside));
        for (link, block) in definitions {
            let outline = &chain[link].outline;
            let index = outline.blocks.iter().position(|other| other.name == block.name);
            for inner in outline.inside(index).filter(|_| index.is_some()) {
                self.print(chain, &inner.name, Some(name));
            }
            for other in &block.prints {
                self.print(chain, other, Some(name));
            }
            if !block.calls_super {
                break;
            }
        }
    }

    fn finish(self, chain: &[Link]) -> Vec<Defined> {
        let unseen = chain.iter().flat_map(|link| &link.outline.blocks).map(|block| block.name.as_str());
        let mut rest: Vec<&str> = Vec::new();
        for name in unseen.filter(|name| !self.seen.contains(name)) {
            if !rest.contains(&name) {
                rest.push(name);
            }
        }
        let printed = self.order.iter().map(|&(name, inside)| (name, inside, true));
        printed
            .chain(rest.into_iter().map(|name| (name, None, false)))
            .map(|(name, inside, is_printed)| Defined {
                name: name.to_owned(),
                definitions: self.definitions[name]
                    .iter()
                    .map(|&(link, block)| Definition { link, block: block.clone() })
                    .collect(),
                inside: inside.map(str::to_owned),
                is_printed,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::diag::Problems;

    /// A province and a commune above it, with the templates of each; the built-in lies below.
    fn pack(folder: &Path, province: &[(&str, &str)], commune: &[(&str, &str)]) -> Pack {
        for (name, settings, templates) in [("tinh", "", province), ("xa", "extends = \"tinh\"", commune)] {
            let folder = folder.join(name).join("templates");
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.with_file_name("pack.toml"), settings).unwrap();
            for (name, text) in templates {
                fs::write(folder.join(name), text).unwrap();
            }
        }
        Pack::open_path(&folder.join("xa"), &mut Problems::new()).unwrap()
    }

    fn links(blocks: &Blocks, name: &str) -> Vec<usize> {
        blocks.block(name).unwrap().definitions.iter().map(|definition| definition.link).collect()
    }

    #[test]
    fn a_block_is_followed_through_all_layers() {
        let folder = tempfile::tempdir().unwrap();
        let report = "{% extends \"base:bao-cao.typ.j2\" %}";
        let province = "{% block closing %}T{{ super() }}{% block wish %}{% endblock %}{% endblock %}";
        let commune = "{% block closing_words %}X{% endblock %}{% block wish %}X{% endblock %}";
        let frame = "{% extends \"base:_van-ban.typ.j2\" %}{% block header_place %}{% endblock %}";
        let pack = pack(
            folder.path(),
            &[("bao-cao.typ.j2", &format!("{report}{province}"))],
            &[("bao-cao.typ.j2", &format!("{report}{commune}")), ("_van-ban.typ.j2", frame)],
        );
        let blocks = Blocks::of(&pack, "bao-cao").unwrap().unwrap();
        let chain: Vec<_> = blocks.chain.iter().map(|link| (link.layer, &*link.path)).collect();
        let report = "bao-cao.typ.j2";
        assert_eq!(chain, [(0, report), (1, report), (2, report), (0, "_van-ban.typ.j2"), (2, "_van-ban.typ.j2")]);
        assert_eq!(links(&blocks, "closing"), [1, 2, 4]);
        assert_eq!(links(&blocks, "closing_words"), [0, 2]);
        assert_eq!(links(&blocks, "wish"), [0, 1]);
        assert_eq!(links(&blocks, "header_place"), [3, 4]);
        let own: Vec<_> = blocks.own(2).map(|block| (&*block.name, block.inside.as_deref())).collect();
        let (closing, header) = (Some("closing"), Some("header"));
        assert_eq!(
            own,
            [("header_place", header), ("closing", Some("text")), ("wish", closing), ("closing_words", closing)]
        );
        assert!(blocks.own(2).all(|block| block.is_printed));
        let wins = blocks.block("wish").unwrap().wins();
        assert!(blocks.link(wins).outline.source.name().ends_with("xa/templates/bao-cao.typ.j2"));
    }

    #[test]
    fn what_nothing_prints_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let text = "{% extends \"base:bao-cao.typ.j2\" %}{% block results %}X{% endblock %}\
                    {% block movement %}X{% endblock %}{% block gone %}X{% endblock %}{% block more %}{{ self.apart() }}{% endblock %}\
                    {% block apart %}X{% endblock %}";
        let pack = pack(folder.path(), &[], &[("bao-cao.typ.j2", text)]);
        let blocks = Blocks::of(&pack, "bao-cao").unwrap().unwrap();
        let told = |name: &str| blocks.block(name).map(|block| (block.is_printed, block.below().len()));
        assert_eq!(told("results"), Some((true, 1)));
        assert_eq!(told("movement"), Some((false, 1)), "its surroundings are gone");
        assert_eq!(told("gone"), Some((false, 0)));
        assert_eq!(told("apart"), Some((true, 0)));
    }

    #[test]
    fn what_a_lower_template_sets_again_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let text = "{% extends \"base:bao-cao.typ.j2\" %}{% from \"_muc.typ.j2\" import section %}\
                    {% set matter = \"X\" %}{% set tabled = false %}{% macro annex_named(n) %}{% endmacro %}{% set own = 1 %}";
        let pack = pack(folder.path(), &[], &[("bao-cao.typ.j2", text)]);
        let blocks = Blocks::of(&pack, "bao-cao").unwrap().unwrap();
        let lost = blocks.lost();
        let names: Vec<_> = lost.iter().map(|lost| (lost.link, &*lost.name.name, lost.by.text())).collect();
        assert_eq!(names, [(0, "tabled", "tabled"), (0, "annex_named", "annex_named")]);
    }

    #[test]
    fn chains_end() {
        let folder = tempfile::tempdir().unwrap();
        let pack = pack(
            folder.path(),
            &[],
            &[
                ("bao-cao.typ.j2", "{% extends \"bao-cao.typ.j2\" %}"),
                ("thong-bao.typ.j2", "{% extends \"base:khac.typ.j2\" %}"),
                ("rieng.typ.j2", "X"),
            ],
        );
        let fault = |id| Blocks::of(&pack, id).map_err(|fault| fault.code.id()).err();
        assert_eq!(fault("bao-cao"), Some("template-endless"));
        assert_eq!(fault("thong-bao"), Some("template-missing"));
        assert!(Blocks::of(&pack, "rieng").is_ok_and(|blocks| blocks.is_some_and(|blocks| blocks.blocks.is_empty())));
        assert!(Blocks::of(&pack, "khong-co").is_ok_and(|blocks| blocks.is_none()));
    }
}
