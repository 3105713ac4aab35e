//! The program as a person and a script meet it: exit status, streams, files, help.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use crate::support::{err, out, root, small, vanthu};

/// What only a terminal of clap's own would say.
const CLAP: &[&str] = &["Usage:", "Options:", "Commands:", "Arguments:", "error:", "tip:", "For more information"];
const LANGS: [&str; 2] = ["vi", "en"];
const BOTH: [&str; 2] = ["bao-cao.pdf", "thong-bao.pdf"];

/// A folder with a conference in it whose file ends with `more`.
fn conference(more: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "hoi-nghi.toml", small(more));
    folder
}

fn write(folder: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// A conference whose notice alone is at fault, by its pack's template.
fn faulty_notice() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "hoi-nghi.toml", "pack = \"xa\"\n".to_owned() + &small(""));
    write(folder.path(), "packs/xa/pack.toml", "name = \"xa\"\n");
    write(folder.path(), "packs/xa/templates/thong-bao.typ.j2", "#khong-co\n");
    folder
}

/// Paths of all files below `folder`, sorted.
fn files(folder: &Path) -> Vec<String> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { walk(&path, found) } else { found.push(path) }
        }
    }
    let mut found = Vec::new();
    if folder.is_dir() {
        walk(folder, &mut found);
    }
    let name = |path: &PathBuf| path.strip_prefix(folder).unwrap().display().to_string();
    // What a folder holds beside documents is `batch`'s matter.
    let mut names: Vec<String> = found.iter().map(name).filter(|name| !name.ends_with("manifest.json")).collect();
    names.sort();
    names
}

/// Runs the program and holds it to an exit status.
#[track_caller]
fn ends_with(status: i32, folder: &Path, args: &[&str]) -> Output {
    let output = vanthu(folder, args);
    assert_eq!(output.status.code(), Some(status), "{args:?}\n{}\n{}", out(&output), err(&output));
    output
}

/// Runs the program and holds it to a status and to the codes that it names, each once.
#[track_caller]
fn finds(status: i32, codes: &[&str], folder: &Path, args: &[&str]) -> Output {
    let output = ends_with(status, folder, &[&["--format", "json"], args].concat());
    let found: Vec<String> = json(&output).iter().map(|line| line["code"].as_str().unwrap().to_owned()).collect();
    assert_eq!(found, codes, "{args:?}\n{}", err(&output));
    output
}

#[track_caller]
fn json(output: &Output) -> Vec<serde_json::Value> {
    err(output).lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"))).collect()
}

// --- Exit status ---

#[test]
fn good_data_ends_with_0() {
    let folder = conference("");
    for args in [&["check"][..], &["check", "hoi-nghi.toml"], &["build", "."], &["source", "bao-cao"]] {
        let output = ends_with(0, folder.path(), args);
        assert_eq!(err(&output), "", "{args:?}");
        assert_ne!(out(&output), "", "{args:?}");
    }
}

#[test]
fn a_fault_in_a_file_ends_with_1() {
    let folder = conference("[documents.baocao]\n");
    for args in [&["check"][..], &["check", "--data-only"], &["build"], &["build", "--dry-run"], &["source", "bao-cao"]]
    {
        let output = finds(1, &["unknown-document"], folder.path(), args);
        assert_eq!(out(&output), "", "{args:?}");
    }
    assert_eq!(files(folder.path()), ["hoi-nghi.toml"]);
}

#[test]
fn what_cannot_be_read_ends_with_2() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("trong")).unwrap();
    write(folder.path(), "chu.toml", b"t\xean = 1\n");
    let large = fs::File::create(folder.path().join("lon.toml")).unwrap();
    large.set_len(33 << 20).unwrap();
    let cases = [
        ("khong-co.toml", "input-missing"),
        ("trong", "input-missing"),
        (".", "input-missing"),
        ("chu.toml", "input-not-text"),
        ("lon.toml", "input-too-large"),
    ];
    for (input, code) in cases {
        for command in [&["check"][..], &["build"], &["source", "bao-cao"]] {
            let output = finds(2, &[code], folder.path(), &[command, &[input]].concat());
            assert_eq!(out(&output), "");
        }
    }
}

#[test]
fn an_unreadable_input_keeps_the_others_from_being_started() {
    let folder = conference("");
    finds(2, &["input-missing"], folder.path(), &["build", "hoi-nghi.toml", "khong-co.toml"]);
    assert_eq!(files(folder.path()), ["hoi-nghi.toml"]);
}

#[test]
fn a_folder_of_packs_among_conferences_is_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "a/hoi-nghi.toml", small(""));
    write(folder.path(), "packs/xa/pack.toml", "name = \"xa\"\n");
    let output = finds(0, &["packs-passed"], folder.path(), &["build", "a", "packs/"]);
    assert_eq!(json(&output)[0]["labels"][0]["file"], "packs");
    assert_eq!(files(&folder.path().join("a/ket-qua")), BOTH);
    ends_with(0, folder.path(), &["check", "--warnings", "deny", "packs", "a"]);
    // Where nothing else was asked for, nothing was meant: the hint says what to name.
    let alone = finds(2, &["input-missing"], folder.path(), &["build", "packs"]);
    assert!(err(&alone).contains("holds packs and no conference"), "{}", err(&alone));
    // A folder that holds nothing of the kind is an error among others, too.
    fs::create_dir(folder.path().join("trong")).unwrap();
    finds(2, &["input-missing"], folder.path(), &["build", "a", "packs", "trong"]);
}

#[test]
fn wrong_usage_ends_with_2() {
    let folder = conference("");
    let calls: [&[&str]; 15] = [
        &[],
        &["buid"],
        &["--khong"],
        &["build", "--khong"],
        &["build", "--onli", "bao-cao"],
        &["build", "--only"],
        &["build", "--only", "nghi-quyet"],
        &["build", "--pdf-standard", "a-9"],
        &["build", "--pdf-standard", "a-1b,a-2b"],
        &["build", "--format", "xml"],
        &["build", "--lang", "fr"],
        &["build", "--jobs", "hai"],
        &["build", "--warnings", "maybe"],
        &["source"],
        &["source", "nghi-quyet"],
    ];
    for args in calls {
        for lang in LANGS {
            let mut args = args.to_vec();
            if !args.contains(&"--lang") {
                args.extend(["--lang", lang]);
            }
            let output = ends_with(2, folder.path(), &args);
            assert_eq!(out(&output), "", "{args:?}");
            let told = err(&output);
            assert!(told.contains("[usage]") || told.contains("[unknown-document]"), "{args:?}\n{told}");
            assert!(!CLAP.iter().any(|word| told.contains(word)), "{args:?}\n{told}");
        }
    }
    assert_eq!(files(folder.path()), ["hoi-nghi.toml"]);
}

#[test]
fn a_slip_in_a_command_gets_a_suggestion() {
    let folder = conference("");
    for (args, similar) in [
        (&["buid"][..], "“build”"),
        (&["build", "--onli", "bao-cao"], "“--only”"),
        (&["build", "--only", "bao_cao"], "“bao-cao”"),
        (&["build", "--format", "jsn"], "“json”"),
    ] {
        let told = err(&ends_with(2, folder.path(), args));
        assert!(told.contains(&format!("did you mean {similar}?")), "{told}");
    }
}

// --- Help ---

fn commands() -> Vec<Vec<&'static str>> {
    let lines =
        "- new import build check print calibrate source rules verify pack/why schema doctor completions man licenses";
    lines.split(' ').map(|line| line.split('/').filter(|word| *word != "-").collect()).collect()
}

fn help(command: &[&str], lang: &str) -> String {
    let output = ends_with(0, root(), &[command, &["--help", "--lang", lang]].concat());
    assert_eq!(err(&output), "");
    out(&output)
}

#[test]
fn help_fits_a_terminal() {
    let mut long = Vec::new();
    for lang in LANGS {
        for command in commands() {
            let help = help(&command, lang);
            let lines = help.lines().filter(|line| line.chars().count() > 80);
            long.extend(lines.map(|line| format!("{lang} {command:?}: {line}")));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn help_has_all_its_words_in_its_own_language() {
    for command in commands() {
        let help = help(&command, "vi");
        assert!(!CLAP.iter().any(|word| help.contains(word)), "{help}");
    }
    for lang in LANGS {
        for command in commands() {
            let help = help(&command, lang);
            assert!(!help.contains("help-"), "the catalogue lacks a word: {help}");
        }
    }
}

#[test]
fn every_example_of_the_help_runs() {
    for lang in LANGS {
        let checkout = tempfile::tempdir().unwrap();
        copy(&root().join("examples"), &checkout.path().join("examples"));
        for command in commands() {
            let help = help(&command, lang);
            let examples: Vec<&str> = help.lines().filter_map(|line| line.strip_prefix("  vanthu ")).collect();
            assert!(!examples.is_empty(), "{command:?} {lang}\n{help}");
            // A preview ends when somebody ends it; `preview` looks at one.
            for example in examples.into_iter().filter(|example| !example.starts_with("watch")) {
                let args: Vec<&str> = example.split_whitespace().collect();
                ends_with(0, checkout.path(), &args);
            }
        }
    }
}

fn copy(from: &Path, to: &Path) {
    for file in files(from) {
        write(to, &file, fs::read(from.join(&file)).unwrap());
    }
}

#[test]
fn the_version_names_what_looks_hang_on() {
    let short = format!("vanthu {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(out(&ends_with(0, root(), &["-V"])), short);
    let long = out(&ends_with(0, root(), &["--version"]));
    assert!(long.starts_with(&short), "{long}");
    for part in ["\nTypst: 0.15.1\n", "\nLiberation Serif: Version 2.1.5\n", "\nVanthu Script: "] {
        assert!(long.contains(part), "{part}: {long}");
    }
}

// --- Language ---

/// The program's answer to an unknown command in the given surroundings.
fn said(env: &[(&str, &str)], args: &[&str]) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_vanthu"));
    for name in ["VANTHU_LANG", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "LANGUAGE"] {
        program.env_remove(name);
    }
    err(&program.args(args).envs(env.iter().copied()).output().unwrap())
}

#[test]
fn the_language_is_asked_for_in_this_order() {
    let vi = |env: &[(&str, &str)], args: &[&str]| said(env, args).contains("không có lệnh «x»");
    let en = |env: &[(&str, &str)], args: &[&str]| said(env, args).contains("there is no command “x”");
    assert!(vi(&[], &["x"]));
    assert!(vi(&[("LANG", "vi_VN.UTF-8")], &["x"]));
    assert!(vi(&[("LANG", "C")], &["x"]));
    assert!(en(&[("LANG", "en_GB.UTF-8")], &["x"]));
    assert!(vi(&[("LANG", "en_GB.UTF-8"), ("VANTHU_LANG", "vi")], &["x"]));
    assert!(en(&[("VANTHU_LANG", "en")], &["x"]));
    assert!(vi(&[("VANTHU_LANG", "fr")], &["x"]));
    assert!(en(&[("VANTHU_LANG", "vi")], &["--lang", "en", "x"]));
    assert!(en(&[("VANTHU_LANG", "vi")], &["x", "--lang=en"]));
    assert!(vi(&[("VANTHU_LANG", "en")], &["--lang=vi", "x"]));
}

// --- Streams and formats ---

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

// --- Files ---

#[test]
fn documents_go_beside_the_file_or_where_they_are_asked_for() {
    let folder = conference("");
    let elsewhere = tempfile::tempdir().unwrap();
    let input = folder.path().to_str().unwrap();
    let output = ends_with(0, elsewhere.path(), &["build", input]);
    assert_eq!(files(&folder.path().join("ket-qua")), BOTH);
    assert_eq!(out(&output).lines().filter(|line| line.starts_with("Wrote ")).count(), 2);
    ends_with(0, elsewhere.path(), &["build", "-o", "moi/ra", input]);
    assert_eq!(files(&elsewhere.path().join("moi/ra")), BOTH);
    assert_eq!(files(elsewhere.path()).len(), 2);
}

#[test]
fn only_what_is_asked_for_is_made() {
    let folder = conference("");
    ends_with(0, folder.path(), &["build", "--only", "thong-bao"]);
    assert_eq!(files(&folder.path().join("ket-qua")), ["thong-bao.pdf"]);
    ends_with(0, folder.path(), &["build", "--only", "thong-bao,bao-cao", "-o", "ca-hai"]);
    assert_eq!(files(&folder.path().join("ca-hai")), BOTH);
}

#[test]
fn a_document_that_is_not_there() {
    let folder = conference("[documents.thong-bao]\nenabled = false\n");
    for args in [&["build", "--only", "thong-bao"][..], &["check", "--only", "thong-bao"], &["source", "thong-bao"]] {
        finds(1, &["document-absent"], folder.path(), args);
    }
}

#[test]
fn a_dry_run_and_a_check_write_nothing() {
    let folder = conference("");
    let output = ends_with(0, folder.path(), &["build", "--dry-run"]);
    let expected = BOTH.map(|name| format!("Would write {}\n", Path::new("ket-qua").join(name).display()));
    assert_eq!(out(&output), expected.concat());
    for args in [&["check"][..], &["check", "--data-only"], &["source", "bao-cao"]] {
        ends_with(0, folder.path(), args);
    }
    assert_eq!(files(folder.path()), ["hoi-nghi.toml"]);
}

#[test]
fn judging_the_data_only_lays_nothing_out() {
    let folder = faulty_notice();
    let output = ends_with(0, folder.path(), &["check", "--data-only"]);
    assert_eq!((out(&output).as_str(), err(&output).as_str()), ("hoi-nghi.toml: data sound\n", ""));
    finds(1, &["typst-fault"], folder.path(), &["check"]);
}

#[test]
fn warnings_can_be_denied() {
    let data = conference("[[solutions]]\ntext = \"Đẩy\u{200b} mạnh.\"\n");
    let page = faulty_notice();
    let warned =
        "{% extends \"base:thong-bao.typ.j2\" %}{% block opening %}{{ super() }}\n#para[Kết luận ** ]{% endblock %}";
    write(page.path(), "packs/xa/templates/thong-bao.typ.j2", warned);
    for (folder, code, left) in [(&data, "invisible-character", &[][..]), (&page, "typst-warning", &["bao-cao.pdf"])] {
        let output = finds(1, &[code], folder.path(), &["build", "--warnings", "deny"]);
        assert_eq!(json(&output)[0]["severity"], "error");
        assert_eq!(files(&folder.path().join("ket-qua")), left);
        finds(1, &[code], folder.path(), &["check", "--warnings", "deny"]);
        let output = finds(0, &[code], folder.path(), &["build", "--warnings", "allow"]);
        assert_eq!(json(&output)[0]["severity"], "warning");
        assert_eq!(files(&folder.path().join("ket-qua")), BOTH);
    }
}

#[test]
fn two_conferences_with_one_output() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "a/hoi-nghi.toml", small(""));
    write(folder.path(), "b/hoi-nghi.toml", small("[documents.thong-bao]\nenabled = false\n"));
    finds(1, &["output-clash"], folder.path(), &["build", "-o", "ra", "a", "b"]);
    assert_eq!(files(folder.path()), ["a/hoi-nghi.toml", "b/hoi-nghi.toml"]);
    ends_with(0, folder.path(), &["build", "a", "b"]);
    assert_eq!(files(&folder.path().join("a/ket-qua")), BOTH);
    assert_eq!(files(&folder.path().join("b/ket-qua")), ["bao-cao.pdf"]);
}

#[test]
fn a_fault_stays_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "a/hoi-nghi.toml", small("[documents.baocao]\n"));
    write(folder.path(), "b/hoi-nghi.toml", small(""));
    finds(1, &["unknown-document"], folder.path(), &["build", "a", "b"]);
    assert_eq!(files(&folder.path().join("a")), ["hoi-nghi.toml"]);
    assert_eq!(files(&folder.path().join("b/ket-qua")), BOTH);
    let folder = faulty_notice();
    finds(1, &["typst-fault"], folder.path(), &["build"]);
    assert_eq!(files(&folder.path().join("ket-qua")), ["bao-cao.pdf"]);
}

#[test]
fn a_good_file_outlives_a_later_fault() {
    let folder = conference("");
    ends_with(0, folder.path(), &["build"]);
    let pdf = folder.path().join("ket-qua/thong-bao.pdf");
    let good = fs::read(&pdf).unwrap();
    write(folder.path(), "hoi-nghi.toml", small("").replace("kế hoạch", "kế 漢 hoạch"));
    finds(1, &["glyph-missing"], folder.path(), &["build"]);
    assert_eq!(fs::read(&pdf).unwrap(), good);
    assert_eq!(files(&folder.path().join("ket-qua")), BOTH);
}

#[test]
fn an_output_that_cannot_be_written() {
    let folder = conference("");
    // A file where the folder should be.
    write(folder.path(), "ket-qua", "của người khác");
    finds(1, &["output-failed"], folder.path(), &["build"]);
    assert_eq!(files(folder.path()), ["hoi-nghi.toml", "ket-qua"]);
    assert_eq!(fs::read_to_string(folder.path().join("ket-qua")).unwrap(), "của người khác");
    // A folder where the file should be: the other document is written, and nothing is left over.
    fs::create_dir_all(folder.path().join("ra/bao-cao.pdf")).unwrap();
    finds(1, &["output-failed"], folder.path(), &["build", "-o", "ra"]);
    assert_eq!(files(&folder.path().join("ra")), ["thong-bao.pdf"]);
}

#[test]
#[cfg(unix)]
fn a_folder_that_is_not_ours_stays_as_it_is() {
    use std::os::unix::fs::PermissionsExt;
    let folder = conference("");
    let closed = folder.path().join("ra");
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).unwrap();
    // The superuser may write everywhere: to him no folder is closed.
    if fs::write(closed.join("thu"), "").is_ok() {
        return;
    }
    finds(1, &["output-failed"], folder.path(), &["build", "-o", "ra"]);
    assert_eq!(files(&closed), [""; 0]);
}

#[test]
fn folders_of_fonts() {
    let folder = conference("");
    copy(&root().join("fonts"), &folder.path().join("tot"));
    write(folder.path(), "hong/chu.ttf", "không phải phông");
    ends_with(0, folder.path(), &["check", "--font-path", "tot"]);
    finds(1, &["font-unreadable"], folder.path(), &["check", "--font-path", "tot", "--font-path", "hong"]);
    finds(2, &["input-missing"], folder.path(), &["check", "--font-path", "khong-co"]);
}

#[test]
fn a_pack_of_the_command_line_goes_before_the_files() {
    let folder = faulty_notice();
    write(folder.path(), "khac/pack.toml", "name = \"khac\"\n");
    ends_with(0, folder.path(), &["check", "--pack", "khac"]);
    finds(2, &["pack-missing"], folder.path(), &["check", "--pack", "khong-co"]);
}

#[test]
fn an_ejected_folder_is_new_or_empty() {
    let folder = conference("");
    let eject = &["source", "bao-cao", "--eject", "typst"][..];
    assert!(out(&ends_with(0, folder.path(), eject)).starts_with("Wrote typst;"));
    let before = files(folder.path());
    assert!(before.contains(&"typst/main.typ".to_owned()));
    finds(1, &["output-occupied"], folder.path(), eject);
    assert_eq!(files(folder.path()), before);
}

#[test]
fn any_pdf_standard_that_the_program_names_can_be_asked_for() {
    let folder = conference("");
    let told = err(&ends_with(2, folder.path(), &["build", "--pdf-standard", "x"]));
    let known = told.rsplit("the values: ").next().unwrap().lines().next().unwrap();
    for name in known.split(", ") {
        ends_with(0, folder.path(), &["build", "--dry-run", "--pdf-standard", name]);
    }
    ends_with(0, folder.path(), &["build", "--pdf-standard", "a-2a,ua-1"]);
}
