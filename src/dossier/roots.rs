//! Where the files lie of which documents are made.

use std::path::PathBuf;

use super::input::Input;
use super::open::{Dossier, Options};
use crate::diag::Problems;
use crate::model::ConferenceFile;
use crate::table::read;

/// The folders and files of which a change may matter to the conference `input`: its own folder, those of its pack, of the packs
/// that it could name, and of fonts. `dossier` is the conference as it could be opened.
pub fn roots(input: &Input, options: &Options, dossier: Option<&Dossier>) -> Vec<PathBuf> {
    let folder = input.folder();
    let above = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let packs = above.ancestors().map(|above| above.join("packs")).filter(|packs| packs.is_dir());
    let given = options.pack.iter().chain(&options.fonts).cloned();
    let layers = dossier.into_iter().flat_map(|dossier| dossier.engine.pack().folders()).map(ToOwned::to_owned);
    // A pack that cannot be opened is being mended.
    let asked = || {
        let file: Option<ConferenceFile> = read(&input.read().ok()?, &mut Problems::new());
        Some(folder.join(&*file?.pack?.text))
    };
    let asked = if dossier.is_none() { asked() } else { None };
    let mut roots: Vec<PathBuf> = Vec::new();
    for root in std::iter::once(folder.to_owned()).chain(packs).chain(given).chain(layers).chain(asked) {
        if !roots.contains(&root) {
            roots.push(root);
        }
    }
    roots
}
