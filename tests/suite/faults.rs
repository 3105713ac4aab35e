//! What goes wrong beside the program: disks that are full or closed, clocks, files that others hold or change. Outputs are
//! whole, the manifest tells the truth, and the next run heals. Runs that are killed: `kills`.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;
use vanthu::diag::Problems;
use vanthu::dossier::{Kept, Order, make, plan, sources};
use vanthu::output::Digest;
use vanthu::typeset::Standards;

use crate::packs::write;
use crate::support::{open, root, said, small, told, vanthu};

fn conference() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &[("hoi-nghi.toml", &small(""))]);
    folder
}

fn built(folder: &Path) -> String {
    let run = vanthu(folder, &["build"]);
    assert_eq!(run.status.code(), Some(0), "{}", said(&run));
    said(&run)
}

/// All that the manifest tells is so.
#[track_caller]
fn is_true(folder: &Path) {
    let (_, problems) = Kept::open(&folder.join("ket-qua")).unwrap().files();
    assert!(!problems.has_errors(), "{}", told(&problems));
}

/// Runs the program without the right to write where the folder forbids it: root may otherwise write everywhere.
#[cfg(target_os = "linux")]
fn without_rights(folder: &Path, args: &[&str]) -> Output {
    let mut plain = Command::new(env!("CARGO_BIN_EXE_vanthu"));
    let mut bare = Command::new("setpriv");
    bare.args(["--bounding-set", "-all", "--inh-caps", "-all", env!("CARGO_BIN_EXE_vanthu")]);
    let is_root = Command::new("id").arg("-u").output().unwrap().stdout.trim_ascii() == b"0";
    let command = if is_root { &mut bare } else { &mut plain };
    command.args(args).args(["--format", "short"]).current_dir(folder).env("VANTHU_LANG", "en").output().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn a_folder_that_may_not_be_written_is_told_and_left_as_it_was() {
    use std::os::unix::fs::PermissionsExt;
    let folder = conference();
    built(folder.path());
    let output = folder.path().join("ket-qua");
    let before = fs::read(output.join("bao-cao.pdf")).unwrap();
    write(folder.path(), &[("hoi-nghi.toml", &small("").replace("vượt", "đạt"))]);
    fs::set_permissions(&output, fs::Permissions::from_mode(0o555)).unwrap();
    let run = without_rights(folder.path(), &["build"]);
    let calibrated = without_rights(folder.path(), &["calibrate"]);
    fs::set_permissions(&output, fs::Permissions::from_mode(0o755)).unwrap();
    // Of a run that cannot begin there the folder is told: nobody knows the journal.
    let of_folder = "ket-qua: error[output-failed]: nothing can be written to this folder: permission denied";
    for (run, words) in
        [(run, of_folder), (calibrated, "[output-failed]: this file cannot be written: permission denied")]
    {
        assert_eq!(run.status.code(), Some(1), "{}", said(&run));
        assert!(said(&run).contains(words), "{}", said(&run));
    }
    assert_eq!(fs::read(output.join("bao-cao.pdf")).unwrap(), before);
    is_true(folder.path());
    assert!(built(folder.path()).contains("bao-cao.pdf"));
    assert_ne!(fs::read(output.join("bao-cao.pdf")).unwrap(), before);
    is_true(folder.path());
}

/// Standard output on a full disk, or gone: the files count.
#[test]
#[cfg(target_os = "linux")]
fn a_voice_that_is_lost_loses_no_file() {
    for lost in [">/dev/full 2>/dev/full", "| true"] {
        let folder = conference();
        let script = format!("'{}' build {lost}", env!("CARGO_BIN_EXE_vanthu"));
        Command::new("sh").args(["-c", &script]).current_dir(folder.path()).status().unwrap();
        // The pipe's other end may be gone before the run is.
        let again = built(folder.path());
        assert!(again.contains("Unchanged, not made again: 2 files"), "{lost}: {again}");
        is_true(folder.path());
    }
}

/// What counts is what stands in files, not when somebody says that it was written.
#[test]
fn no_clock_decides() {
    let folder = conference();
    built(folder.path());
    let files = ["hoi-nghi.toml", "ket-qua/bao-cao.pdf", "ket-qua/thong-bao.pdf", "ket-qua/manifest.json"];
    let century = Duration::from_secs(100 * 365 * 86_400);
    for time in [SystemTime::UNIX_EPOCH, SystemTime::now() + century] {
        for file in files {
            File::options().append(true).open(folder.path().join(file)).unwrap().set_modified(time).unwrap();
        }
        assert!(built(folder.path()).contains("Unchanged, not made again"));
        is_true(folder.path());
    }
    // Changed, and said to be older than all that was made of it.
    write(folder.path(), &[("hoi-nghi.toml", &small("").replace("vượt", "đạt"))]);
    let file = File::options().append(true).open(folder.path().join("hoi-nghi.toml")).unwrap();
    file.set_modified(SystemTime::UNIX_EPOCH).unwrap();
    assert!(built(folder.path()).contains("Wrote ket-qua/bao-cao.pdf"));
}

/// Only the line of progress, the bounds on a run and what waits for a browser read a clock, and all the one that nobody can set.
#[test]
fn nothing_asks_what_time_it_is() {
    for path in crate::support::sources() {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for word in ["SystemTime", "UNIX_EPOCH", ".modified()", ".accessed()", ".created()", "now_utc", "now_local"] {
            // A file that was saved anew has another time, whichever it is.
            let compares =
                path == root().join("src/preview/changes.rs") && ["SystemTime", ".modified()"].contains(&word);
            assert!(compares || !code.contains(word), "{} asks for {word}", path.display());
        }
        let stopwatches =
            ["src/cli/progress.rs", "src/cli/bounds.rs", "src/preview/changes.rs", "src/preview/stage.rs"];
        let has_stopwatch = stopwatches.iter().any(|file| path == root().join(file));
        assert!(has_stopwatch || !code.contains("Instant"), "{} reads a clock", path.display());
    }
}

/// A reader that has a file open sees the old one to its end, whole.
#[test]
fn a_file_that_is_open_elsewhere_stays_whole() {
    let folder = conference();
    built(folder.path());
    let path = folder.path().join("ket-qua/bao-cao.pdf");
    let before = fs::read(&path).unwrap();
    let mut held = File::open(&path).unwrap();
    let mut seen = vec![0; 100];
    held.read_exact(&mut seen).unwrap();
    write(folder.path(), &[("hoi-nghi.toml", &small("").replace("vượt", "đạt"))]);
    built(folder.path());
    held.read_to_end(&mut seen).unwrap();
    assert!(seen == before && fs::read(&path).unwrap() != before);
    is_true(folder.path());
}

/// A function, a picture or a list that is changed while documents are made: what is made, and the sums of what it was made of, are of what
/// was read.
#[test]
fn what_is_changed_while_it_is_used_is_not_mixed() {
    let folder = tempfile::tempdir().unwrap();
    let function = "#let own() = [như cũ]\n";
    write(
        folder.path(),
        &[
            ("packs/goi/pack.toml", "name = \"goi\"\n"),
            ("packs/goi/lib/own.typ", function),
            (
                "packs/goi/templates/thong-bao.typ.j2",
                "{% extends \"base:thong-bao.typ.j2\" %}{% block opening %}#import \"/lib/own.typ\": *\n#para[#own()]{% endblock %}",
            ),
        ],
    );
    let text = format!("pack = \"goi\"\n{}", small(""));
    let mut problems = Problems::new();
    let dossier = open(&text, folder.path(), &mut problems).unwrap_or_else(|| panic!("{}", told(&problems)));
    let dossiers = [(dossier, folder.path().join("ket-qua"))];
    let jobs = plan(&dossiers, &Order::default()).unwrap();
    let job = jobs.iter().find(|job| job.document.kind.id() == "thong-bao").unwrap();
    let first = make(job, &Standards::default()).pdf.unwrap();
    write(folder.path(), &[("packs/goi/lib/own.typ", "#let own() = [khác hẳn]\n")]);
    assert!(make(job, &Standards::default()).pdf.unwrap() == first);
    let sources = sources(&dossiers[0].0);
    let own = sources.iter().find(|source| source.path == "lib/own.typ").unwrap();
    assert_eq!(own.sha256, Digest::of(function.as_bytes()));
}

/// After a power cut no name may stand for a file that is not all there. What the program asks of the system is seen with strace,
/// on a machine that has it.
#[test]
#[cfg(target_os = "linux")]
fn each_file_is_on_the_disk_before_it_is_named() {
    let folder = conference();
    let calls = folder.path().join("calls");
    let mut traced = Command::new("strace");
    traced.args(["-y", "-f", "-e", "trace=fsync,fdatasync,rename,renameat,renameat2", "-o"]).arg(&calls);
    traced.arg(env!("CARGO_BIN_EXE_vanthu")).arg("build").current_dir(folder.path());
    let Ok(run) = traced.output() else { return };
    // A machine that lets nobody be traced says so.
    if !folder.path().join("ket-qua/manifest.json").is_file() {
        return assert!(String::from_utf8_lossy(&run.stderr).contains("ptrace"), "{}", said(&run));
    }
    let calls = fs::read_to_string(calls).unwrap();
    let (mut synced, mut named) = (Vec::new(), 0);
    for call in calls.lines() {
        let between = |from: char, to: char| call.split(from).nth(1).and_then(|rest| rest.split(to).next());
        if call.contains("sync(") {
            synced.extend(between('<', '>'));
        } else if let Some(from) = between('"', '"').filter(|_| call.contains("rename")) {
            assert!(synced.contains(&from), "{from} is named before it is on the disk");
            named += 1;
        }
    }
    assert!(named >= 3, "two documents and the manifest\n{calls}");
}
