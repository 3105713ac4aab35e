//! Any bytes can be a bundle: a pack is opened out of it, or it is refused as a whole, and what is wrong is told.
//!
//! The first byte chooses what the others are: a bundle as it is, or the files of one whose list is right.

use std::collections::BTreeMap;
use std::path::{Component, Path};
use std::sync::Arc;

use vanthu::diag::Problems;
use vanthu::output::Digest;
use vanthu::pack::{Pack, SETTINGS_FILE};
use vanthu::template::{Blocks, asked};

use super::containers::archive;
use super::telling::can_be_told;

/// What divides the pieces of a bundle that is put together here.
const PIECE: u8 = 0x1e;

pub fn holds(bytes: &[u8]) {
    let [form, rest @ ..] = bytes else { return };
    let bundle = match form % 4 {
        0 => rest.to_vec(),
        1 => listed(&[("1", &[(SETTINGS_FILE, rest)])]),
        2 => {
            // Pairs of a path and a file, of one layer that has settings.
            let pieces: Vec<&[u8]> = rest.split(|byte| *byte == PIECE).collect();
            let pairs = pieces.as_chunks::<2>().0.iter();
            let pairs: Vec<(String, &[u8])> =
                pairs.map(|[path, file]| (String::from_utf8_lossy(path).into_owned(), *file)).collect();
            let mut files: Vec<(&str, &[u8])> = vec![(SETTINGS_FILE, b"name = \"goi\"\n")];
            files.extend(pairs.iter().map(|(path, file)| (path.as_str(), *file)));
            listed(&[("goi", &files)])
        }
        _ => {
            // A list of the writer's own, and the settings of two layers.
            let mut pieces = rest.splitn(3, |byte| *byte == PIECE);
            let mut piece = || pieces.next().unwrap_or_default();
            archive(&[("goi.json", piece()), ("1/pack.toml", piece()), ("2/pack.toml", piece())])
        }
    };
    let mut problems = Problems::new();
    if let Some(pack) = Pack::open_bundle("goi.zip", &bundle, &mut problems) {
        used(&Arc::new(pack));
    }
    can_be_told(problems, &String::from_utf8_lossy(&bundle));
}

/// A layer's name, and its files.
pub type Layer<'a> = (&'a str, &'a [(&'a str, &'a [u8])]);

/// A bundle of `layers`, with a list that is right.
pub fn listed(layers: &[Layer<'_>]) -> Vec<u8> {
    let mut files: BTreeMap<String, &[u8]> = BTreeMap::new();
    let mut list = Vec::new();
    for (index, (name, own)) in layers.iter().enumerate() {
        let mut sums = serde_json::Map::new();
        for (path, bytes) in *own {
            files.insert(format!("{}/{path}", index + 1), bytes);
            sums.insert((*path).to_owned(), Digest::of(bytes).to_string().into());
        }
        list.push(serde_json::json!({ "name": name, "files": sums }));
    }
    let contents = serde_json::json!({ "format": 1, "program": "vanthu", "name": "goi", "layers": list }).to_string();
    let mut all: Vec<(&str, &[u8])> = files.iter().map(|(path, bytes)| (path.as_str(), *bytes)).collect();
    all.push(("goi.json", contents.as_bytes()));
    archive(&all)
}

/// Asks `pack` for all that a run asks for; what it bundles is the same pack.
fn used(pack: &Arc<Pack>) {
    let paths = |pack: &Pack| (0..pack.depth()).map(|layer| pack.paths(layer)).collect::<Vec<_>>();
    for path in paths(pack).iter().flatten() {
        let stays = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        assert!(stays && !path.contains(['\\', ':']), "{path:?} leads out");
    }
    let _ = pack.below();
    for layer in pack.layers() {
        assert!(!layer.name.is_empty());
    }
    for kind in &pack.documents().kinds {
        let mut problems = Problems::new();
        problems.extend(asked(pack, kind.id()).err());
        problems.extend(Blocks::of(pack, kind.id()).err());
        can_be_told(problems, "{$");
    }
    let _ = pack.fonts();
    let mut problems = Problems::new();
    match pack.bundled() {
        Ok(bundle) => {
            let again = Pack::open_bundle("goi.zip", &bundle, &mut problems).unwrap();
            assert_eq!(paths(&again), paths(pack));
            assert_eq!(again.bundled().unwrap(), bundle);
        }
        Err(fault) => problems.push(fault),
    }
    can_be_told(problems, "{$");
}
