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
