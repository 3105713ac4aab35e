//! Packs told one by one: the layers of one, and those that a conference in a folder can name.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::built_in;
use super::bundle::is_bundle;
use super::layers::Pack;
use crate::diag::Problems;
use crate::text::slashed;

/// What is told of a pack, or of a layer of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackSummary {
    pub name: String,
    pub version: Option<String>,
    /// The pack below; none below the built-in.
    pub extends: Option<String>,
    /// How the user knows its folder or its bundle; none of the built-in.
    pub place: Option<String>,
}

impl Pack {
    /// The packs in the folders `packs` of `folder` and of those above, the nearest first, and the built-in. One that
    /// cannot be read goes to `problems`.
    pub fn known(folder: &Path, problems: &mut Problems) -> Vec<PackSummary> {
        let mut found = Vec::new();
        let mut names = BTreeSet::new();
        let Ok(folder) = folder.canonicalize() else { return found };
        for above in folder.ancestors() {
            let entries = fs::read_dir(above.join("packs")).into_iter().flatten().flatten();
            let paths: BTreeSet<_> = entries.map(|entry| entry.path()).collect();
            for path in paths {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                // A nearer pack of this name hides it.
                if is_pack(&path) && names.insert(name) {
                    let shown = path.strip_prefix(&folder).unwrap_or(&path);
                    let pack = Pack::open_shown(&path, &slashed(shown), problems);
                    let nearest = pack.and_then(|pack| pack.layers().next());
                    found.extend(nearest);
                }
            }
        }
        found.push(PackSummary {
            name: built_in::NAME.to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            extends: None,
            place: None,
        });
        found
    }
}

/// Whether `folder` holds packs, as a folder `packs` does.
pub fn holds_packs(folder: &Path) -> bool {
    fs::read_dir(folder).into_iter().flatten().flatten().any(|entry| is_pack(&entry.path()))
}

/// Whether a pack stands at `path`, as a folder or as a bundle.
fn is_pack(path: &Path) -> bool {
    path.join(super::SETTINGS_FILE).is_file() || is_bundle(&path.to_string_lossy()) && path.is_file()
}
