//! Runs that are killed at any moment: what stands is whole, the manifest tells the truth, and the next run makes what one run
//! would have made.
//!
//! A kill comes when the run has written its n-th line or made its n-th file. `VANTHU_KILLS=200 cargo test --test suite
//! kills -- --nocapture` kills so many runs in all, at moments that nobody chooses.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use vanthu::output::Digest;

use crate::support::{said, small, vanthu};

/// What is killed: a name, the calls that lead there, and the call itself.
struct Deed {
    name: &'static str,
    before: &'static [&'static [&'static str]],
    call: &'static [&'static str],
    /// What heals it, where that is not the call itself.
    heal: &'static [&'static str],
}

/// A single document, a batch with its register and manifest, print files, one over an older state, and what is written back to sources.
const DEEDS: &[Deed] = &[
    Deed { name: "a file", before: &[], call: &["build", "--only", "bao-cao"], heal: &[] },
    Deed { name: "a batch, its register and its manifest", before: &[], call: &["build", "--jobs", "2"], heal: &[] },
    Deed { name: "a batch made again", before: &[&["build"]], call: &["build", "--force"], heal: &[] },
    Deed { name: "a part of a batch", before: &[], call: &["build", "--shard", "1/2"], heal: &["build"] },
    Deed { name: "print files", before: &[&["build"]], call: &["print", "--records", "2-9"], heal: &[] },
    Deed {
        name: "figures written back",
        before: &[],
        call: &["calibrate", "--printer", "may-in", "--set", "dx=1.5"],
        heal: &[],
    },
    Deed {
        name: "a pack file",
        before: &[&["pack", "new", "packs/xa"]],
        call: &["pack", "bundle", "packs/xa"],
        heal: &[],
    },
];

/// Recipients of the batch.
const MANY: usize = 24;

fn conference() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let recipients: String = (1..=MANY)
        .map(|number| {
            format!("[[awards.recipients]]\nname = \"Hồ Văn {number}\"\nkind = \"ca-nhan\"\nunit = \"Thôn {number}\"\n")
        })
        .collect();
    let more = format!(
        "[documents.quyet-dinh]\nnumber = 7\nbases = [\"Luật Thi đua, khen thưởng\"]\n[[awards]]\nform = \"giay-khen\"\nreason = \"Đã có thành tích\"\n{recipients}"
    );
    fs::write(folder.path().join("hoi-nghi.toml"), small(&more)).unwrap();
    folder
}

fn prepared(deed: &Deed) -> TempDir {
    let folder = conference();
    for call in deed.before {
        let run = vanthu(folder.path(), call);
        assert!(matches!(run.status.code(), Some(0 | 1)), "{}", said(&run));
    }
    folder
}

/// All files of a folder, but for what a killed run has left unfinished and the journal.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if !entry.file_name().to_string_lossy().starts_with(".vanthu-") {
                found.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(path).unwrap());
            }
        }
    }
    found
}

/// Each file is whole, and each that the manifest names is what it says.
#[track_caller]
fn is_true(folder: &Path, whole: &BTreeMap<PathBuf, Vec<u8>>, before: &BTreeMap<PathBuf, Vec<u8>>) {
    for (path, bytes) in files(folder) {
        // A manifest between two runs is that of the first, or of both; every other file is the old one or the new one.
        let is_manifest = path.ends_with("manifest.json");
        let is_one = whole.get(&path) == Some(&bytes) || before.get(&path) == Some(&bytes);
        assert!(is_one || is_manifest, "{} is torn", path.display());
    }
    let Ok(manifest) = fs::read(folder.join("ket-qua/manifest.json")) else { return };
    let manifest = vanthu::dossier::Manifest::parse(&manifest).expect("the manifest is torn");
    assert!(manifest.is_as_written());
    for file in &manifest.files {
        let there = Digest::of_file(&folder.join("ket-qua").join(&file.path)).ok();
        assert_eq!(there, Some(file.sha256), "the manifest lies about {}", file.path);
    }
}

/// The deed as one run does it.
fn whole(deed: &Deed) -> BTreeMap<PathBuf, Vec<u8>> {
    let folder = prepared(deed);
    let calls = [deed.call, deed.heal];
    for call in calls.iter().filter(|call| !call.is_empty()) {
        let run = vanthu(folder.path(), call);
        assert!(matches!(run.status.code(), Some(0 | 1)), "{}", said(&run));
    }
    files(folder.path())
}

fn start(deed: &Deed, folder: &Path) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vanthu"));
    command.args(deed.call).current_dir(folder).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().unwrap()
}

/// Kills the deed when `is_time` says so; tells whether it was still running.
fn killed(deed: &Deed, whole: &BTreeMap<PathBuf, Vec<u8>>, is_time: impl Fn(&Path) -> bool) -> bool {
    let folder = prepared(deed);
    let before = files(folder.path());
    let mut child = start(deed, folder.path());
    while !is_time(folder.path()) && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    child.kill().unwrap();
    let was_running = child.wait().unwrap().code().is_none();
    is_true(folder.path(), whole, &before);
    let heal = if deed.heal.is_empty() { deed.call } else { deed.heal };
    let run = vanthu(folder.path(), heal);
    assert!(matches!(run.status.code(), Some(0 | 1)), "{}: {}", deed.name, said(&run));
    let healed = files(folder.path());
    for (path, bytes) in whole {
        assert!(healed.get(path) == Some(bytes), "{}: {} is not healed", deed.name, path.display());
    }
    assert!(healed.keys().all(|path| whole.contains_key(path)), "{}: {:?}", deed.name, healed.keys());
    was_running
}

/// Entries of the output folder, whatever they are.
fn entries(folder: &Path) -> usize {
    let count = |folder: PathBuf| fs::read_dir(folder).map_or(0, Iterator::count);
    count(folder.join("ket-qua")) + count(folder.join("ket-qua/giay-khen")) + count(folder.to_owned())
}

#[test]
fn a_run_that_is_killed_is_healed_by_the_next() {
    for (deed, steps) in DEEDS.iter().zip([&[1_usize, 2][..], &[1, 3, 9, 20, 27], &[], &[2, 8], &[1], &[1], &[1]]) {
        let whole = whole(deed);
        for &step in steps {
            let first = entries(prepared(deed).path());
            killed(deed, &whole, |folder| entries(folder) >= first + step);
        }
    }
}

/// As many as `VANTHU_KILLS` says, each after a part of the time that the deed takes.
#[test]
#[allow(clippy::print_stdout, reason = "a report")]
fn runs_that_are_killed_at_any_moment_are_healed() {
    let Some(asked) = std::env::var("VANTHU_KILLS").ok().and_then(|asked| asked.parse::<u32>().ok()) else { return };
    let share = asked.div_ceil(u32::try_from(DEEDS.len()).unwrap());
    let mut sum = (0, 0);
    for deed in DEEDS {
        let whole = whole(deed);
        let folder = prepared(deed);
        let begun = Instant::now();
        start(deed, folder.path()).wait().unwrap();
        let takes = begun.elapsed();
        let mut running = 0;
        for number in 0..share {
            let random = RandomState::new().hash_one(number) % 1000;
            let moment = takes.mul_f64(f64::from(u32::try_from(random).unwrap()) / 1000.0);
            let begun = Instant::now();
            running += u32::from(killed(deed, &whole, |_| begun.elapsed() >= moment.max(Duration::from_millis(1))));
        }
        println!("{}: {share} kills survived, {running} of them in the middle", deed.name);
        sum = (sum.0 + share, sum.1 + running);
    }
    println!("{} kills survived, {} of them in the middle", sum.0, sum.1);
}
