//! Whoever reads only the hint can mend it.
//!
//! `tests/cases/mends.txt` says of each case of one conference file or pack what somebody writes who
//! does what the hints say and knows no more. Here it is done, and nothing must be found any more.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostics::{Case, cases, examined, read_only};
use crate::support::{root, told};
use vanthu::diag::{Problems, Severity};
use vanthu::model::decode;

/// What is done to one case.
#[derive(Default)]
struct Mend {
    edits: Vec<Edit>,
    /// Files that are put into the case's folder, and where they are taken from.
    files: Vec<(String, String)>,
    /// Why the hint alone does not do.
    beyond: Option<String>,
}

/// `old` becomes `new` in `file` of the case, its conference file where none is named. Where nothing is old, `new` stands
/// at the end.
#[derive(Default, Clone)]
pub struct Edit {
    pub file: Option<String>,
    pub old: String,
    pub new: String,
}

/// The mends by the names of their cases.
fn mends() -> BTreeMap<String, Mend> {
    let text = fs::read_to_string(root().join("tests/cases/mends.txt")).unwrap();
    let entries = text.split("\n### ").skip(1).map(|entry| entry.split_once('\n').unwrap_or((entry, "")));
    entries.map(|(name, lines)| (name.to_owned(), mend(name, lines))).collect()
}

/// Words of lines with `-` become those with `+` behind them, as the head of the file says.
fn mend(name: &str, lines: &str) -> Mend {
    let mut mend = Mend::default();
    let mut file = None;
    let mut last = ' ';
    for line in lines.lines().filter(|line| !line.is_empty()) {
        let mut signs = line.chars();
        let sign = signs.next().unwrap_or_default();
        let rest = signs.as_str().strip_prefix(' ').unwrap_or_default();
        match sign {
            '@' => file = Some(rest.to_owned()),
            '&' => mend.files.push(
                (rest.to_owned() + " ")
                    .split_once(' ')
                    .map(|(to, from)| (to.to_owned(), from.trim().to_owned()))
                    .unwrap(),
            ),
            '!' => mend.beyond = Some(rest.to_owned()),
            '-' | '+' => {
                if mend.edits.is_empty() || sign == '-' && last != '-' || last == '@' {
                    last = ' ';
                    mend.edits.push(Edit { file: file.clone(), ..Edit::default() });
                }
                let edit = mend.edits.last_mut().unwrap();
                let side = if sign == '-' { &mut edit.old } else { &mut edit.new };
                if sign == last {
                    side.push('\n');
                }
                side.push_str(rest);
            }
            _ => panic!("{name}: {line}"),
        }
        last = sign;
    }
    mend
}

/// What is found in a copy of `case` after `edits`.
pub fn after(case: &Case, edits: &[Edit]) -> Problems {
    with_files(case, edits, &[])
}

fn with_files(case: &Case, edits: &[Edit], files: &[(String, String)]) -> Problems {
    let folder = tempfile::tempdir().unwrap();
    let home = case.file.parent().unwrap();
    let name = case.file.file_name().unwrap().to_str().unwrap();
    match name {
        "hoi-nghi.toml" => copy(home, folder.path()),
        _ => {
            fs::copy(&case.file, folder.path().join(name)).unwrap();
            if home.ends_with("lists") {
                copy(&home.join("tables"), &folder.path().join("tables"));
            }
        }
    }
    for (to, from) in files {
        let to = folder.path().join(to);
        if from.is_empty() {
            fs::remove_file(to).unwrap();
            continue;
        }
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(root().join(from), to).unwrap();
    }
    for edit in edits {
        let path = folder.path().join(edit.file.as_deref().unwrap_or(name));
        // Lines as they are, whatever their ends; what is no text is written anew.
        let text = fs::read(&path).ok().and_then(decode).unwrap_or_default().replace("\r\n", "\n");
        let changed = if edit.old.is_empty() {
            format!("{}\n{}\n", text.trim_end(), edit.new)
        } else {
            assert_eq!(text.matches(&edit.old).count(), 1, "{}: {}", case.name, edit.old);
            text.replace(&edit.old, &edit.new)
        };
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, changed).unwrap();
    }
    // A page is made where one showed the fault.
    let of_pages = fs::read_to_string(&case.expected).unwrap().contains("\"document\":\"");
    let file = folder.path().join(name);
    if of_pages { examined(&file).0 } else { read_only(&file) }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy(&path, &target),
            false => assert!(fs::copy(&path, target).is_ok()),
        }
    }
}

/// Cases that are files of text, so that a line can mend them.
fn mendable() -> Vec<Case> {
    let is_text = |case: &Case| !case.file.parent().unwrap().ends_with("lists");
    cases().into_iter().filter(|case| is_text(case) && case.subject() != "sound").collect()
}

#[test]
fn who_does_what_the_hints_say_has_mended_it() {
    let mends = mends();
    let cases = mendable();
    let mut faults = Vec::new();
    let (mut done, mut beyond) = (0, 0);
    for case in &cases {
        match mends.get(&case.name) {
            None => faults.push(format!("{}: no mend", case.name)),
            Some(Mend { beyond: Some(_), .. }) => beyond += 1,
            Some(mend) => {
                let left = with_files(case, &mend.edits, &mend.files);
                match left.iter().any(|left| left.severity > Severity::Note) {
                    true => faults.push(format!("{}:\n{}", case.name, told(&left))),
                    false => done += 1,
                }
            }
        }
    }
    for name in mends.keys().filter(|name| cases.iter().all(|case| case.name != **name)) {
        faults.push(format!("{name}: there is no such case"));
    }
    assert!(faults.is_empty(), "{}\n{} faults", faults.join("\n"), faults.len());
    assert!(done >= 9 * beyond, "{done} are mended by their hints, {beyond} are not");
}
