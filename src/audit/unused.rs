//! Files of a pack that nothing asks for.

use std::collections::BTreeSet;

use super::overrides::own_paths;
use crate::diag::{Code, Diagnostic};
use crate::dossier::SHEET;
use crate::model::decode;
use crate::pack::{Pack, SETTINGS_FILE};
use crate::template::asked;
use crate::typeset::families;

/// The files of the nearest layer that no template, function or setting asks for. `served` are the functions and pictures
/// that samples asked for, `used` the fonts on their pages.
pub fn unused(pack: &Pack, served: &BTreeSet<String>, used: &BTreeSet<String>) -> Result<Vec<Diagnostic>, Diagnostic> {
    let own = own_paths(pack);
    let templates = rendered(pack);
    let texts = texts(pack)?;
    let mut found = Vec::new();
    for path in &own {
        let is_used = match path.split_once('/') {
            // A template that cannot be read is told already, and nothing is known of those that it asks for.
            Some(("templates", name)) => templates.as_ref().is_none_or(|templates| templates.contains(name)),
            Some(("fonts", _)) => match pack.file(0, path)?.map(|file| families(&file.bytes)).unwrap_or_default() {
                // A licence beside the fonts is none.
                names if names.is_empty() => true,
                names => names.iter().any(|name| used.contains(name) || mentioned(&texts, path, name)),
            },
            // What a sample does not show, another conference may: a name that is written somewhere is asked for.
            Some((_, name)) => {
                served.contains(path) || mentioned(&texts, path, name.rsplit('/').next().unwrap_or(name))
            }
            None => true,
        };
        if !is_used {
            let kind = path.split('/').next().unwrap_or_default();
            found.push(Diagnostic::new(Code::PackFileUnused).in_file(pack.shown(0, path)).arg("kind", kind));
        }
    }
    Ok(found)
}

/// The template files of which documents are made; `None` when not all of them can be read.
fn rendered(pack: &Pack) -> Option<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for document in pack.documents().all_kinds().map(|kind| kind.id()).chain([SHEET]) {
        names.extend(asked(pack, document).ok()?.into_iter().map(|file| file.path));
    }
    Some(names)
}

/// All templates, functions and settings of all layers, by how the user knows them.
fn texts(pack: &Pack) -> Result<Vec<(String, String)>, Diagnostic> {
    let mut texts = Vec::new();
    for layer in 0..pack.depth() {
        for path in pack.paths(layer).into_iter().chain([SETTINGS_FILE.to_owned()]) {
            let is_text = [".j2", ".typ", ".toml"].iter().any(|end| path.ends_with(end));
            if is_text && let Some(file) = pack.file_in(layer, &path)? {
                texts.push((file.name, decode(file.bytes.into_owned()).unwrap_or_default()));
            }
        }
    }
    Ok(texts)
}

/// Whether a text other than the file itself names it.
fn mentioned(texts: &[(String, String)], path: &str, name: &str) -> bool {
    texts.iter().any(|(file, text)| !file.ends_with(path) && text.contains(name))
}
