//! Paths that lead out, or to what is no file.

use std::fs;
use std::path::Path;

use super::{Case, WITH_PACK, all_hold, conference, listed, pack, put};
use crate::support::{said, small, vanthu};

const CHECK: &[&str] = &["check", "--data-only"];

/// Paths that a conference file may name, and what is said of them.
const PATHS: &[(&str, &str)] = &[
    ("../ds.csv", "file-outside"),
    ("a/../../ds.csv", "file-outside"),
    ("/etc/passwd", "file-outside"),
    ("//may/chung/ds.csv", "file-outside"),
    ("C:/ds.csv", "file-outside"),
    ("ds.csv:an", "file-outside"),
    ("CON", "device-name"),
    ("nul.csv", "device-name"),
    ("COM1.xlsx", "device-name"),
    ("a/lpt9", "device-name"),
    ("ds.csv.", "device-name"),
];

pub fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = PATHS
        .iter()
        .map(|(path, ends)| Case::new(path, CHECK, ends, conference(listed(path))))
        .chain([Case::new(
            "\\\\may\\chung\\ds.csv",
            CHECK,
            "file-outside",
            conference(listed("\\\\\\\\may\\\\chung\\\\ds.csv")),
        )])
        .collect();
    #[cfg(unix)]
    cases.extend(of_links());
    cases
}

/// Links out of the folder, in circles, and to what never ends.
#[cfg(unix)]
fn of_links() -> Vec<Case> {
    use std::os::unix::fs::symlink;
    let list = |name, ends, target: &'static str| {
        Case::new(name, CHECK, ends, move |folder: &Path| {
            conference(listed("ds.csv"))(folder);
            symlink(target, folder.join("ds.csv")).unwrap();
        })
    };
    let output = |name, ends, file: &'static str, args: &'static [&'static str]| {
        Case::new(name, args, ends, move |folder: &Path| {
            fs::create_dir(folder.join("ket-qua")).unwrap();
            symlink("/dev/zero", folder.join(file)).unwrap();
        })
    };
    const BUILD: &[&str] = &["build", "--only", "thong-bao"];
    vec![
        list("a link out", "file-outside", "/etc/passwd"),
        list("a link to itself", "list-missing", "ds.csv"),
        list("a link to /dev/zero", "file-outside", "/dev/zero"),
        output("manifest.json that never ends", "manifest-unreadable", "ket-qua/manifest.json", BUILD),
        output(
            "manifest.json that never ends, verified",
            "input-unreadable",
            "ket-qua/manifest.json",
            &["verify", "."],
        ),
        output("a journal that never ends", "output-failed", "ket-qua/.vanthu-journal", BUILD),
        output(
            "hoi-nghi.toml that never ends",
            "input-missing",
            "ket-qua/hoi-nghi.toml",
            &["build", "ket-qua/hoi-nghi.toml"],
        ),
        Case::new(
            "fonts below themselves, twice",
            &["build", "--only", "thong-bao", "--font-path", "f"],
            "",
            |folder| {
                fs::create_dir(folder.join("f")).unwrap();
                symlink(".", folder.join("f/a")).unwrap();
                symlink("../f", folder.join("f/b")).unwrap();
            },
        ),
        Case::new("a font that never ends", &["build", "--font-path", "f"], "input-unreadable", |folder| {
            fs::create_dir(folder.join("f")).unwrap();
            symlink("/dev/zero", folder.join("f/a.ttf")).unwrap();
        }),
    ]
}

#[test]
fn names_of_devices_are_refused_on_every_system() {
    all_hold(&cases());
    // At the line that says it, and for what a template asks, too.
    let told = Case::new("", CHECK, "device-name", conference(listed("aux.csv"))).judged();
    assert!(told.starts_with("hoi-nghi.toml:"), "{told}");
    let told =
        Case::of_pack("", "device-name", "#image(\"/assets/con.png\")", "goi/assets/con.png", Vec::new()).judged();
    assert!(told.contains("goi/assets/con.png"), "{told}");
}

#[test]
#[cfg(unix)]
fn a_pipe_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "hoi-nghi.toml", listed("ds.csv").as_bytes());
    fs::create_dir_all(folder.path().join("f")).unwrap();
    fs::create_dir_all(folder.path().join("ket-qua")).unwrap();
    let pipe = |path: &str| {
        let made = std::process::Command::new("mkfifo").arg(folder.path().join(path)).status().unwrap();
        assert!(made.success());
    };
    let ends = |args: &[&str], code: &str| {
        let run = vanthu(folder.path(), &[args, &["--format", "short"]].concat());
        assert!(said(&run).contains(&format!("[{code}]")), "{args:?}: {}", said(&run));
    };
    pipe("ds.csv");
    ends(&["check", "--data-only"], "list-missing");
    fs::write(folder.path().join("hoi-nghi.toml"), small("")).unwrap();
    pipe("f/a.ttf");
    ends(&["build", "--font-path", "f"], "input-unreadable");
    pipe("ket-qua/manifest.json");
    ends(&["build"], "manifest-unreadable");
    ends(&["verify", "ket-qua"], "input-unreadable");
}

#[test]
fn nothing_outside_is_read() {
    let secret = tempfile::tempdir().unwrap();
    fs::write(secret.path().join("mat.txt"), "bí mật").unwrap();
    let outside = secret.path().join("mat.txt");
    let path = outside.to_str().unwrap();
    for template in [
        format!("#read(\"{path}\")"),
        "#read(\"/lib/../../hoi-nghi.toml\")".to_owned(),
        "#read(\"/hoi-nghi/../../../../etc/hostname\")".to_owned(),
        "#image(\"/assets/lien-ket.png\")".to_owned(),
        "{% include \"../../hoi-nghi.toml\" %}".to_owned(),
        format!("{{% include \"{path}\" %}}"),
        "#import \"@preview/example:0.1.0\": *".to_owned(),
    ] {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "hoi-nghi.toml", small("").as_bytes());
        pack(folder.path(), &template, "");
        fs::create_dir(folder.path().join("goi/assets")).unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink(&outside, folder.path().join("goi/assets/lien-ket.png")).unwrap();
        let run = vanthu(folder.path(), &[WITH_PACK, &["--format", "short"]].concat());
        let said = said(&run);
        assert_eq!(run.status.code(), Some(1), "{template}: {said}");
        assert!(!said.contains("bí mật"), "{template}: {said}");
        assert!(said.contains(": error["), "{template}: {said}");
    }
}

/// Whoever has written a manifest: by its word nothing is removed that stands elsewhere.
#[test]
fn a_manifest_removes_nothing_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "hoi-nghi.toml", small("").as_bytes());
    let build = || vanthu(folder.path(), &["build", "--format", "short"]);
    assert_eq!(build().status.code(), Some(0));
    put(folder.path(), "cua-toi.pdf", &fs::read(folder.path().join("ket-qua/bao-cao.pdf")).unwrap());
    let manifest = folder.path().join("ket-qua/manifest.json");
    let text = fs::read_to_string(&manifest).unwrap();
    // The report is no longer made, and is said to stand outside.
    fs::write(&manifest, text.replace("\"path\":\"bao-cao.pdf\"", "\"path\":\"../cua-toi.pdf\"")).unwrap();
    let journal = r#"{"file":{"path":"../cua-toi.pdf","sha256":"SUM","document":"bao-cao","pages":1}}"#;
    let sum = vanthu::output::Digest::of_file(&folder.path().join("cua-toi.pdf")).unwrap().to_string();
    put(folder.path(), "ket-qua/.vanthu-journal", journal.replace("SUM", &sum).as_bytes());
    put(folder.path(), "hoi-nghi.toml", (small("") + "[documents.bao-cao]\nenabled = false\n").as_bytes());
    let run = build();
    assert!(folder.path().join("cua-toi.pdf").is_file(), "{}", said(&run));
    assert!(!said(&run).contains("cua-toi"), "{}", said(&run));
}
