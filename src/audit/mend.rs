//! Blocks that have another name now are renamed in a pack's templates, and nothing else is touched.

use std::collections::BTreeMap;
use std::ops::Range;

use super::blocks::gone;
use super::overrides::own_paths;
use crate::diag::Diagnostic;
use crate::model::encode_like;
use crate::pack::Pack;
use crate::template::{Block, Outline};

/// A template with other names.
#[derive(Debug, Clone)]
pub struct Mended {
    /// Its path in the pack.
    pub path: String,
    /// In the encoding that it had.
    pub bytes: Vec<u8>,
    /// Old and new names.
    pub names: Vec<(String, String)>,
}

/// The templates of the nearest layer whose blocks have other names now.
pub fn mended(pack: &Pack) -> Result<Vec<Mended>, Diagnostic> {
    let mut names: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for gone in gone(pack) {
        if let Some([now]) = gone.renamed.map(|renamed| renamed.to.as_slice()) {
            names.entry(gone.tag.source.name().to_owned()).or_default().push((gone.name, now.clone()));
        }
    }
    let mut found = Vec::new();
    for path in own_paths(pack) {
        let Some(names) = names.remove(&pack.shown(0, &path)) else { continue };
        let (Some(source), Some(file)) = (pack.text(0, &path)?, pack.file(0, &path)?) else { continue };
        let outline = Outline::read(&source)?;
        // A name that the template has already would be there twice.
        let is_free =
            |(_, now): &(String, String)| outline.block(now).is_none() || names.iter().any(|(from, _)| from == now);
        let names: Vec<_> = names.iter().filter(|pair| is_free(pair)).cloned().collect();
        let bytes = encode_like(&file.bytes, &renamed_in(&outline, &names));
        if !names.is_empty() {
            found.push(Mended { path, bytes, names });
        }
    }
    Ok(found)
}

fn renamed_in(outline: &Outline, names: &[(String, String)]) -> String {
    let now = |name: &str| names.iter().find(|(from, _)| from == name).map(|(_, now)| now.as_str());
    let mut edits: Vec<(Range<usize>, &str)> = Vec::new();
    for block in &outline.blocks {
        if let Some(now) = now(&block.name) {
            edits.extend(places(outline, block).into_iter().map(|place| (place, now)));
        }
    }
    let calls = outline.calls.iter().filter_map(|call| Some((call.range.clone(), now(call.text())?)));
    edits.extend(calls);
    edits.sort_by_key(|(place, _)| std::cmp::Reverse(place.start));
    let mut text = outline.source.text().to_owned();
    for (place, now) in edits {
        text.replace_range(place, now);
    }
    text
}

/// Where the tags of a block name it.
fn places(outline: &Outline, block: &Block) -> Vec<Range<usize>> {
    let text = outline.source.text();
    let within = |tag: Range<usize>, word: &str| {
        let start = tag.start + text[tag.clone()].find(word)? + word.len();
        let at = start + text[start..tag.end].find(|c: char| !c.is_whitespace())?;
        let end = at + block.name.len();
        (text.get(at..end) == Some(block.name.as_str())).then_some(at..end)
    };
    let opening = within(block.tag.range.clone(), "block");
    opening.into_iter().chain(within(block.body.range.end..block.span.range.end, "endblock")).collect()
}
