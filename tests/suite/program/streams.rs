//! What goes to which stream, and in which form.

use super::*;

const KEYS: [&str; 8] = ["code", "severity", "message", "hint", "labels", "document", "page", "record"];
const LABEL_KEYS: [&str; 9] = ["file", "line", "column", "end_line", "end_column", "sheet", "cell", "text", "primary"];

fn keys(value: &serde_json::Value) -> BTreeSet<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn json_has_exactly_the_keys_that_are_promised() {
    let folder = conference(
        "[documents.thong-bao]\nurgency = \"gap\"\nsigner = \"trug\"\n[[people]]\nid = \"trung\"\nname = \"A\"\n",
    );
    let output = ends_with(1, folder.path(), &["check", "--format", "json"]);
    let lines = json(&output);
    assert_eq!(lines.len(), 3, "{}", err(&output));
    for line in &lines {
        assert_eq!(keys(line), BTreeSet::from(KEYS));
        for label in line["labels"].as_array().unwrap() {
            assert_eq!(keys(label), BTreeSet::from(LABEL_KEYS));
        }
        assert_eq!(line["labels"][0]["primary"], true);
        assert_eq!(line["labels"][0]["file"], "hoi-nghi.toml");
    }
    let again = &lines[2];
    assert_eq!(again["code"], "duplicate-id");
    assert_eq!(again["labels"][1]["primary"], false);
    assert_eq!(again["labels"][1]["text"], "first used here");
}

#[test]
fn short_is_one_line_a_finding() {
    let folder = conference("[documents.thong-bao]\nurgency = \"gap\"\n[documents.baocao]\n");
    let told = err(&ends_with(1, folder.path(), &["check", "--format", "short"]));
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines.len(), 2, "{told}");
    assert!(lines[0].starts_with("hoi-nghi.toml:20:11: error[unknown-word]: "), "{told}");
    assert!(lines[1].starts_with("hoi-nghi.toml:21:12: error[unknown-document]: "), "{told}");
}

#[test]
fn findings_go_to_one_stream_and_results_to_the_other() {
    let folder = faulty_notice();
    let output = ends_with(1, folder.path(), &["build"]);
    assert_eq!(out(&output).lines().count(), 1, "{}", out(&output));
    assert!(out(&output).contains("bao-cao.pdf"));
    assert!(err(&output).starts_with("error[typst-fault]"), "{}", err(&output));
    assert!(err(&output).ends_with("1 error, 0 warnings.\n"), "{}", err(&output));
}

#[test]
fn quiet_leaves_warnings_and_errors() {
    let folder = conference("[documents.thong-bao]\nenabled = false\n");
    let note = tempfile::tempdir().unwrap();
    let directive = "[[directives]]\nto = [\"Phòng Nội vụ\"]\ntask = \"Xây dựng kế hoạch.\"\n";
    assert!(small("").contains(directive));
    write(note.path(), "hoi-nghi.toml", small("").replace(directive, ""));
    for folder in [&folder, &note] {
        let output = ends_with(0, folder.path(), &["check", "--quiet"]);
        assert_eq!((out(&output), err(&output)), (String::new(), String::new()));
    }
    finds(0, &["document-skipped"], note.path(), &["check"]);
    let warned = conference("[[solutions]]\ntext = \"Đẩy\u{200b} mạnh.\"\n");
    finds(0, &["invisible-character"], warned.path(), &["-q", "check"]);
    // A source was asked for, and silence would be no answer.
    assert_ne!(out(&ends_with(0, folder.path(), &["-q", "source", "bao-cao"])), "");
}

#[test]
#[cfg(unix)]
fn a_reader_that_goes_away_is_no_fault() {
    let folder = conference("");
    for args in [&["source", "bao-cao"][..], &["build", "--help"], &["check"]] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_vanthu"))
            .args(args)
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), err(&output).as_str()), (Some(0), ""), "{args:?}");
    }
}

/// Results are silent, and nothing is drawn or coloured where nobody looks.
#[test]
fn every_command_can_be_quiet_and_plain() {
    let folder = conference("");
    write(folder.path(), "packs/xa/pack.toml", "name = \"xa\"\n");
    let calls = [
        "new moi",
        "build",
        "build --force --jobs 2",
        "build --dry-run --force",
        "check",
        "check --data-only",
        "verify .",
        "calibrate --printer may-1",
        "calibrate --printer may-1 --set dx=1",
        "doctor",
        "pack list",
        "pack new packs/khac",
        "pack check packs/xa",
        "pack bundle packs/xa -o xa.zip",
        "man -o man1",
    ];
    for call in calls {
        let args: Vec<&str> = call.split(' ').collect();
        let output = ends_with(0, folder.path(), &[&args[..], &["--quiet"]].concat());
        assert_eq!((out(&output), err(&output)), (String::new(), String::new()), "{call}");
    }
    for call in calls.iter().filter(|call| !call.starts_with("new") && !call.starts_with("pack new")) {
        let output = vanthu(folder.path(), &call.split(' ').collect::<Vec<_>>());
        assert!(!(out(&output) + &err(&output)).contains('\u{1b}'), "{call}");
    }
}

/// What the program tells of a fault on a terminal, in these surroundings; nothing where no terminal can be had.
#[cfg(unix)]
fn on_a_terminal(folder: &Path, surroundings: &[(&str, &str)]) -> Option<String> {
    let call = format!("'{}' check", env!("CARGO_BIN_EXE_vanthu"));
    let mut script = Command::new("script");
    script.args(["-qec", &call, "/dev/null"]).current_dir(folder).stdin(Stdio::null());
    script.env_remove("NO_COLOR").env("TERM", "xterm").envs(surroundings.iter().copied());
    let output = script.output().ok()?;
    Some(out(&output)).filter(|told| told.contains("[unknown-key]"))
}

#[test]
#[cfg(unix)]
fn colours_are_for_terminals_that_want_them() {
    let folder = conference("[khac]\n");
    let Some(told) = on_a_terminal(folder.path(), &[]) else { return };
    let is_coloured =
        |told: &str| told.contains("\u{1b}[1m") || told.contains("\u{1b}[31m") || told.contains("\u{1b}[91m");
    assert!(is_coloured(&told), "{told:?}");
    for (surroundings, wanted) in
        [([("NO_COLOR", "1")], false), ([("NO_COLOR", "")], true), ([("TERM", "dumb")], false)]
    {
        let told = on_a_terminal(folder.path(), &surroundings).unwrap();
        assert_eq!(is_coloured(&told), wanted, "{surroundings:?} {told:?}");
    }
}
