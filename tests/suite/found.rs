//! What fuzzing has found once stays mended: each file under `tests/cases/found/TARGET` is given to the promise of that
//! target. A file is named for what was wrong with it.

use std::fs;

use crate::promises;
use crate::support::root;

#[test]
fn what_was_found_stays_mended() {
    let (mut held, mut broken) = (0, Vec::new());
    for folder in fs::read_dir(root().join("tests/cases/found")).unwrap() {
        let folder = folder.unwrap();
        let target = folder.file_name().into_string().unwrap();
        let known = promises::ALL.iter().find(|(name, _)| *name == target);
        let (_, holds) = known.unwrap_or_else(|| panic!("no promise is called {target}"));
        for file in fs::read_dir(folder.path()).unwrap() {
            let file = file.unwrap().path();
            let bytes = fs::read(&file).unwrap();
            match std::panic::catch_unwind(|| holds(&bytes)) {
                Ok(()) => held += 1,
                Err(_) => broken.push(file),
            }
        }
    }
    assert!(held > 0 && broken.is_empty(), "{broken:?}");
}
