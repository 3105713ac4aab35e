//! How a run ends.

use super::*;

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
