//! What changes on the disk.
//!
//! Files are looked at, again and again, instead of waiting to be told by the system: that holds on a network drive, too, where
//! offices keep their files and nobody tells. A look at a hundred files takes less than a millisecond.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

/// How often it looks, at most.
const EACH: Duration = Duration::from_millis(10);
/// So often files that still change are waited for.
const MOST_UNSETTLED: u32 = 10;
/// A look takes no more than this part of the time.
const SHARE: u32 = 20;
/// Files and folders below others are looked at so deep, and so many.
const DEEPEST: usize = 6;
const MOST: usize = 5_000;

/// Size and time of each file.
type Look = BTreeMap<PathBuf, (u64, Option<SystemTime>)>;

/// The files that matter, and how often they have changed.
#[derive(Debug, Default)]
pub struct Changes {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    roots: Vec<PathBuf>,
    /// What is made by the program itself.
    made: Vec<PathBuf>,
    version: u64,
}

impl Changes {
    pub fn new(made: Vec<PathBuf>) -> Self {
        Self { state: Mutex::new(State { made, ..State::default() }), changed: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks at `roots` from now on: files, and folders with what lies in them.
    pub fn look_at(&self, roots: Vec<PathBuf>) {
        self.lock().roots = roots;
    }

    /// How many changes there were.
    pub fn version(&self) -> u64 {
        self.lock().version
    }

    /// Waits until there are more changes than `seen`, but no longer than `patience`; says whether there are.
    pub fn come_within(&self, seen: u64, patience: Duration) -> bool {
        let same = |state: &mut State| state.version == seen;
        let waited = self.changed.wait_timeout_while(self.lock(), patience, same);
        !waited.unwrap_or_else(PoisonError::into_inner).1.timed_out()
    }

    /// Waits until there are more changes than `seen`.
    pub fn wait(&self, seen: u64) {
        let mut state = self.lock();
        while state.version == seen {
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Looks without end.
    pub fn run(&self) {
        let mut known = Look::new();
        let mut looked_at: Vec<PathBuf> = Vec::new();
        let mut unsettled = 0;
        loop {
            let (roots, made) = {
                let state = self.lock();
                (state.roots.clone(), state.made.clone())
            };
            let begun = Instant::now();
            let now = look(&roots, &made);
            let taken = begun.elapsed();
            // Other folders are no change of files.
            if roots == looked_at && now != known {
                // An editor empties a file before it writes it: what is half written is not worth a look. One that never rests is.
                unsettled += 1;
                thread::sleep(EACH);
                if unsettled < MOST_UNSETTLED && look(&roots, &made) != now {
                    continue;
                }
                unsettled = 0;
                self.lock().version += 1;
                self.changed.notify_all();
            }
            (known, looked_at) = (now, roots);
            thread::sleep(EACH.max(taken * SHARE));
        }
    }
}

fn look(roots: &[PathBuf], made: &[PathBuf]) -> Look {
    let mut seen = Look::new();
    roots.iter().for_each(|root| look_into(root, made, DEEPEST, &mut seen));
    seen
}

fn look_into(path: &Path, made: &[PathBuf], depth: usize, seen: &mut Look) {
    if seen.len() >= MOST || made.iter().any(|own| own == path) {
        return;
    }
    let Ok(metadata) = fs::metadata(path) else { return };
    let stamp = |metadata: &Metadata| (metadata.len(), metadata.modified().ok());
    if metadata.is_file() {
        seen.insert(path.to_owned(), stamp(&metadata));
    } else if metadata.is_dir() && depth > 0 {
        let entries = fs::read_dir(path).into_iter().flatten().flatten();
        for entry in entries.filter(|entry| !is_passing(&entry.file_name().to_string_lossy())) {
            look_into(&entry.path(), made, depth - 1, seen);
        }
    }
}

/// Whether a file of this name is an editor's own: hidden, a lock, a copy.
fn is_passing(name: &str) -> bool {
    name.starts_with(['.', '~', '#']) || name.ends_with(['~', '#']) || name.ends_with(".tmp") || name.ends_with(".swp")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::look;

    #[test]
    fn what_a_person_saves_is_a_change_and_what_a_program_keeps_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let (root, made) = (folder.path().to_owned(), folder.path().join("ket-qua"));
        fs::create_dir_all(root.join("packs/xa/templates")).unwrap();
        fs::create_dir(&made).unwrap();
        fs::write(root.join("hoi-nghi.toml"), "a").unwrap();
        let look = || look(std::slice::from_ref(&root), std::slice::from_ref(&made));
        let before = look();
        for name in [".hoi-nghi.toml.swp", "~$danh-sach.xlsx", "hoi-nghi.toml~", "ket-qua/bao-cao.pdf"] {
            fs::write(root.join(name), "b").unwrap();
            assert_eq!(look(), before, "{name}");
        }
        for name in ["hoi-nghi.toml", "danh-sach.csv", "packs/xa/templates/bao-cao.typ.j2"] {
            let before = look();
            fs::write(root.join(name), "longer").unwrap();
            assert_ne!(look(), before, "{name}");
        }
        let before = look();
        fs::remove_file(root.join("danh-sach.csv")).unwrap();
        assert_ne!(look(), before);
    }
}
