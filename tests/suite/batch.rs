//! A folder of certificates over several runs: nothing is made twice, no number changes hands, and a run that is
//! cut off leaves whole files behind.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::SystemTime;

use vanthu::output::Journal;

#[cfg(unix)]
use crate::papers::{fenced, shell};
use crate::support::{said as told, vanthu};

/// A conference with a decision and the recipients `names`, each with a unit of its own.
pub fn conference(folder: &Path, names: &[&str]) {
    decided(folder, names, "decision = { number = 12, date = 2026-01-08 }");
}

pub fn decided(folder: &Path, names: &[&str], decision: &str) {
    let recipients = names.iter().map(|name| {
        let (name, unit) = name.split_once(" / ").unwrap_or((name, "Thôn 2"));
        format!("[[awards.recipients]]\nname = \"{name}\"\nunit = \"{unit}\"\n\n")
    });
    let text = format!(
        "[agency]\nname = \"Ủy ban nhân dân xã Phước Hiệp\"\n\n\
         [conference]\nname = \"Hội nghị tổng kết phong trào thi đua yêu nước năm 2025\"\nyear = 2025\ndate = 2026-01-15\n\
         chair = \"dieu\"\n\n\
         [[people]]\nid = \"dieu\"\nname = \"Hồ Văn Điều\"\ntitles = [\"Chủ tịch UBND xã\"]\n\n\
         [[outcomes]]\nkind = \"achievement\"\ntext = \"Thu nội địa vượt chỉ tiêu.\"\n\n\
         [[awards]]\nform = \"giay-khen\"\n{decision}\n\
         reason = \"Có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2025\"\n\n{}",
        recipients.collect::<String>()
    );
    fs::write(folder.join("hoi-nghi.toml"), text).unwrap();
}

pub const NAMES: [&str; 4] = ["Hồ Thị Lan", "A Lăng Thị Bớt", "Nguyễn Văn Út", "Lê Ý"];

#[track_caller]
pub fn build(folder: &Path, more: &[&str]) -> String {
    let output = vanthu(folder, &[&["build", "--lang", "en"], more].concat());
    assert!(output.status.success(), "{}", told(&output));
    told(&output)
}

/// All files below `folder`, by name.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        match path.is_dir() {
            true => found.extend(files(&path).into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes))),
            false => drop(found.insert(name, fs::read(path).unwrap())),
        }
    }
    found
}

pub fn certificates(folder: &Path) -> Vec<String> {
    let own =
        files(&folder.join("ket-qua")).into_keys().filter_map(|name| Some(name.strip_prefix("giay-khen/")?.to_owned()));
    own.collect()
}

/// When each file below `folder` was written.
fn written(folder: &Path) -> BTreeMap<String, SystemTime> {
    let of = |name: String| (name.clone(), fs::metadata(folder.join(name)).unwrap().modified().unwrap());
    files(folder).into_keys().map(of).collect()
}

// ---- Nothing twice -----------------------------------------------------------------

#[test]
fn what_has_not_changed_is_not_made_again() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    build(folder.path(), &[]);
    let (first, bytes) = (written(&folder.path().join("ket-qua")), files(&folder.path().join("ket-qua")));
    let again = build(folder.path(), &[]);
    assert!(again.contains("Unchanged, not made again"), "{again}");
    let mut second = written(&folder.path().join("ket-qua"));
    assert_eq!(bytes, files(&folder.path().join("ket-qua")));
    // The manifest alone is written each time.
    second.insert("manifest.json".to_owned(), first["manifest.json"]);
    assert_eq!(first, second);

    // A file that somebody has spoilt is made again, and no other.
    fs::write(folder.path().join("ket-qua/giay-khen/002-a-lang-thi-bot.pdf"), "hỏng").unwrap();
    let mended = build(folder.path(), &[]);
    assert!(mended.contains("(1 certificate, a file each)"), "{mended}");
    assert_eq!(bytes, files(&folder.path().join("ket-qua")));

    // Everything, where that is asked for.
    let forced = build(folder.path(), &["--force"]);
    assert!(forced.contains("(4 certificates, a file each)") && !forced.contains("Unchanged"), "{forced}");
    assert_eq!(bytes, files(&folder.path().join("ket-qua")));
}

#[test]
fn a_changed_row_is_made_again_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    build(folder.path(), &[]);
    conference(folder.path(), &["Hồ Thị Lan", "A Lăng Thị Bớt / Thôn 4", "Nguyễn Văn Út", "Lê Ý"]);
    let told = build(folder.path(), &[]);
    assert!(told.contains("(1 certificate, a file each)"), "{told}");
    // Without a number for the decision, `Số quyết định` changes on all of them.
    decided(folder.path(), &NAMES, "decision = { number = 13, date = 2026-01-08 }");
    let told = build(folder.path(), &[]);
    assert!(told.contains("(4 certificates, a file each)"), "{told}");
}

/// What changes how all certificates look: a function of a pack.
#[test]
fn a_changed_function_makes_everything_again() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    let pack = folder.path().join("goi");
    fs::create_dir_all(pack.join("lib")).unwrap();
    fs::write(pack.join("pack.toml"), "name = \"goi\"\n").unwrap();
    build(folder.path(), &["--pack", "goi"]);
    let units = fs::read_to_string(crate::support::root().join("templates/nd30/lib/units.typ")).unwrap();
    fs::write(pack.join("lib/units.typ"), units + "\n// Của xã.\n").unwrap();
    // A run that makes other documents knows nothing of it, and must not make the next one forget.
    build(folder.path(), &["--pack", "goi", "--only", "bao-cao"]);
    let told = build(folder.path(), &["--pack", "goi"]);
    assert!(told.contains("(4 certificates, a file each)"), "{told}");
}

// ---- Many machines, many runs ---------------------------------------------------------

/// A list that takes long enough to be cut off.
fn many(folder: &Path, count: usize) {
    let names: Vec<String> = (1..=count).map(|number| format!("Hồ Văn Thứ {number} / Thôn {number}")).collect();
    conference(folder, &names.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn parts_make_together_what_one_run_makes() {
    let (alone, divided) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    many(alone.path(), 30);
    many(divided.path(), 30);
    build(alone.path(), &["--jobs", "1"]);
    let mut sum = 0;
    for part in ["1/3", "2/3", "3/3"] {
        build(divided.path(), &["--shard", part]);
        let count = certificates(divided.path()).len();
        assert!(count > sum, "{part} makes none");
        sum = count;
    }
    assert_eq!(sum, 30);
    let told = build(divided.path(), &[]);
    assert!(!told.contains("a file each") && told.contains("Unchanged, not made again"), "{told}");
    assert!(files(&alone.path().join("ket-qua")) == files(&divided.path().join("ket-qua")));
}

#[test]
fn a_part_that_is_none_is_told_with_the_form() {
    let folder = tempfile::tempdir().unwrap();
    for part in ["0/4", "5/4", "x"] {
        let output = vanthu(folder.path(), &["build", "--shard", part]);
        assert_eq!(output.status.code(), Some(2));
        assert!(told(&output).contains("1/4, then 2/4"), "{}", told(&output));
    }
}

#[test]
fn two_runs_do_not_share_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    let held = Journal::open(&folder.path().join("ket-qua/.vanthu-journal")).unwrap();
    let output = vanthu(folder.path(), &["build", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output).contains("error[output-busy]"), "{}", told(&output));
    drop(held);
    build(folder.path(), &[]);
}

fn start(folder: &Path) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vanthu"));
    command.args(["build", "--jobs", "2", "--lang", "en"]).current_dir(folder);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// How many files the folder holds that are finished.
fn count(folder: &Path) -> usize {
    fs::read_dir(folder.join("ket-qua/giay-khen")).map_or(0, Iterator::count)
}

#[track_caller]
fn all_whole(folder: &Path) {
    for (name, bytes) in files(&folder.join("ket-qua")) {
        let unfinished = name.split('/').any(|part| part.starts_with(".vanthu-"));
        if !unfinished && name.ends_with(".pdf") {
            assert!(bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF"), "{name} is torn");
        }
    }
}

/// Killed when it has made some, again and again: no torn file is ever seen, each run goes on from there, and what
/// stands at the end is what one run makes.
#[test]
fn a_killed_run_goes_on_where_it_stopped() {
    let (alone, killed) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    many(alone.path(), 150);
    many(killed.path(), 150);
    build(alone.path(), &[]);
    let mut before = 0;
    for step in [1, 7, 20, 3, 31, 11] {
        let mut child = start(killed.path());
        while count(killed.path()) < before + step && child.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        all_whole(killed.path());
        assert!(count(killed.path()) >= before, "something was lost");
        before = count(killed.path());
    }
    let told = build(killed.path(), &[]);
    assert!(told.contains("Unchanged, not made again"), "nothing was remembered: {told}");
    let unfinished = files(&killed.path().join("ket-qua")).into_keys().any(|name| name.contains(".vanthu-"));
    assert!(!unfinished, "something unfinished is left");
    assert!(files(&alone.path().join("ket-qua")) == files(&killed.path().join("ket-qua")));
}

/// A number is given before the first certificate with it is written: a run that is killed gives none twice.
#[test]
fn a_killed_run_gives_no_number_twice() {
    let folder = tempfile::tempdir().unwrap();
    many(folder.path(), 60);
    build(folder.path(), &["--only", "giay-khen"]);
    let file = folder.path().join("hoi-nghi.toml");
    let text = fs::read_to_string(&file).unwrap();
    let with = |name: &str| {
        text.replacen(
            "[[awards.recipients]]",
            &format!("[[awards.recipients]]\nname = \"{name}\"\nunit = \"Thôn mới {name}\"\n\n[[awards.recipients]]"),
            1,
        )
    };
    fs::write(&file, with("X Mới")).unwrap();
    let mut child = start(folder.path());
    let journal = folder.path().join("ket-qua/.vanthu-journal");
    while !fs::read_to_string(&journal).is_ok_and(|text| text.contains("X Mới")) && child.try_wait().unwrap().is_none()
    {
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    fs::write(&file, with("Cao Thị Khác")).unwrap();
    build(folder.path(), &["--only", "giay-khen"]);
    assert!(
        certificates(folder.path()).contains(&"062-cao-thi-khac.pdf".to_owned()),
        "{:?}",
        certificates(folder.path())
    );
}

#[test]
#[cfg(unix)]
fn a_run_can_be_stopped() {
    let folder = tempfile::tempdir().unwrap();
    many(folder.path(), 400);
    let mut child = start(folder.path());
    while count(folder.path()) == 0 && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    all_whole(folder.path());
    let made = count(folder.path());
    assert!(made < 400, "it was not stopped");
    let told = build(folder.path(), &[]);
    assert!(told.contains("Unchanged, not made again") && count(folder.path()) == 400, "{told}");
}

/// No room for a whole file: nothing torn is left, the old files stand, and the next run makes what is missing.
#[test]
#[cfg(unix)]
fn a_file_that_finds_no_room_is_told_and_spoils_nothing() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    build(folder.path(), &["--only", "giay-khen"]);
    let before = files(&folder.path().join("ket-qua/giay-khen"));
    conference(folder.path(), &["Hồ Thị Lan", "A Lăng Thị Bớt / Thôn 4", "Nguyễn Văn Út", "Lê Ý"]);
    // A file may have at most some 16 kB: less than a certificate, more than the manifest.
    let script = format!("trap '' XFSZ; ulimit -f 32; exec '{}' build --lang en", env!("CARGO_BIN_EXE_vanthu"));
    let output = Command::new("sh").args(["-c", &script]).current_dir(folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    assert!(told(&output).contains("error[output-failed]"), "{}", told(&output));
    all_whole(folder.path());
    assert!(before == files(&folder.path().join("ket-qua/giay-khen")));
    let healed = build(folder.path(), &[]);
    assert!(healed.contains("(1 certificate, a file each)"), "{healed}");
}

/// The recipe of the handbook, as it stands there.
#[test]
#[cfg(unix)]
fn the_recipe_for_many_machines_works() {
    let text = fs::read_to_string(crate::support::root().join("docs/nhieu-may.md")).unwrap();
    let recipe = fenced(&text).find(|fenced| fenced.info == "sh parts").unwrap().text;
    let (alone, divided) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    many(alone.path(), 12);
    many(divided.path(), 12);
    build(alone.path(), &[]);
    let run = shell(recipe, divided.path()).output().unwrap();
    assert!(run.status.success(), "{}", told(&run));
    assert!(files(&alone.path().join("ket-qua")) == files(&divided.path().join("ket-qua")));
}
