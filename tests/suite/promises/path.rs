//! Whatever path is asked for, nothing is read but what lies in the folder.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use tempfile::TempDir;
use vanthu::diag::Problems;
use vanthu::pack::Folder;

use super::telling::can_be_told;

const INSIDE: &[u8] = b"inside";

/// A folder `in` with files and a folder of its own, beside what nobody may read; where the system can, links lead there.
static FOLDERS: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| folder.path().join(path);
    fs::create_dir_all(at("in/b")).unwrap();
    fs::create_dir_all(at("inner")).unwrap();
    for path in ["in/a", "in/b/a", "in/b/c.png"] {
        fs::write(at(path), INSIDE).unwrap();
    }
    for path in ["a", "inner/a"] {
        fs::write(at(path), b"outside").unwrap();
    }
    #[cfg(unix)]
    for (target, link) in [("../a", "in/l"), ("../inner", "in/d"), ("..", "in/u"), ("l", "in/l2"), ("o", "in/o")] {
        std::os::unix::fs::symlink(target, at(link)).unwrap();
    }
    folder
});

pub fn holds(bytes: &[u8]) {
    let Ok(path) = std::str::from_utf8(bytes) else { return };
    let folder = Folder::open(&FOLDERS.path().join("in"), "in").unwrap();
    let mut problems = Problems::new();
    match folder.read(path) {
        Ok(Some(bytes)) => assert_eq!(bytes, INSIDE, "{path:?} leads out"),
        Ok(None) => {}
        Err(fault) => problems.push(fault),
    }
    if Path::new(path).is_absolute() || path.split('/').any(|part| part == "..") {
        assert!(problems.has_errors(), "{path:?} is taken for a file of the folder");
    }
    can_be_told(problems, path);
}
