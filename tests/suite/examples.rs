//! Every example builds as it stands, without a word of complaint.

use std::fs;
use std::path::PathBuf;

use crate::support::{root, vanthu};

/// Folders under `examples` that hold a conference.
pub fn examples() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("examples")).unwrap();
    let folders = entries.map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = folders.filter(|folder| folder.join("hoi-nghi.toml").is_file()).collect();
    folders.sort();
    folders
}

#[test]
fn examples_build_without_a_finding() {
    let examples = examples();
    assert!(!examples.is_empty());
    for example in examples {
        let target = tempfile::tempdir().unwrap();
        let (input, output) = (example.to_str().unwrap(), target.path().to_str().unwrap());
        let run = vanthu(root(), &["build", "--warnings", "deny", "-o", output, input]);
        assert_eq!(run.status.code(), Some(0), "{input}\n{}", String::from_utf8_lossy(&run.stderr));
        assert_eq!(String::from_utf8_lossy(&run.stderr), "", "{input}");
        let written: Vec<PathBuf> = fs::read_dir(target.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert!(!written.is_empty(), "{input} makes nothing");
        for path in written.iter().filter(|path| path.extension().is_some_and(|extension| extension == "pdf")) {
            let bytes = fs::read(path).unwrap();
            assert!(bytes.starts_with(b"%PDF-"), "{}", path.display());
            assert!(bytes.trim_ascii_end().ends_with(b"%%EOF"), "{}", path.display());
        }
    }
}

/// As `examples/*/` names them: what is no conference but packs keeps nothing back.
#[test]
fn all_examples_are_asked_for_at_once() {
    let entries = fs::read_dir(root().join("examples")).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    let target = tempfile::tempdir().unwrap();
    let args: Vec<&str> = folders.iter().map(|folder| folder.to_str().unwrap()).collect();
    let run =
        vanthu(target.path(), &[&["build", "--dry-run", "--only", "bao-cao", "--format", "short"], &args[..]].concat());
    let told = String::from_utf8_lossy(&run.stderr);
    assert_eq!(run.status.code(), Some(0), "{told}");
    assert!(told.contains("packs: note[packs-passed]") && told.lines().count() == 1, "{told}");
    let planned = String::from_utf8_lossy(&run.stdout);
    assert_eq!(planned.lines().count(), examples().len(), "{planned}");
}
