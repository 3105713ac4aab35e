//! `vanthu doctor`: facts as results, what has to be mended as findings.

use std::fs;

use crate::support::{err, example, out, root, vanthu};

#[test]
fn a_sound_place_is_told_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let run = vanthu(folder.path(), &["doctor"]);
    let told = out(&run);
    assert_eq!((run.status.code(), err(&run)), (Some(0), String::new()), "{told}");
    for part in [
        "Program: vanthu ",
        "Language: English, by the variable VANTHU_LANG\n",
        "there is no hoi-nghi.toml here",
        "Font: Liberation Serif (Version 2.1.5), of the program, has all letters of Vietnamese\n",
        "Pack: nd30 ",
        "Printer: none is known",
        "Results: ket-qua can be written\n",
        "All is ready.\n",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing stays of the trial");
    assert_eq!(out(&vanthu(folder.path(), &["doctor", "--quiet"])), "");
}

#[test]
fn facts_are_objects_on_demand() {
    let run = vanthu(&example(), &["doctor", "--format", "json", "--lang", "vi"]);
    let facts: Vec<serde_json::Value> = out(&run).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let of = |check: &str| facts.iter().find(|fact| fact["check"] == check).unwrap();
    assert_eq!(of("conference")["file"], "hoi-nghi.toml");
    assert_eq!((&of("language")["by"], &of("language")["language"]), (&"option".into(), &"vi".into()));
    assert_eq!((&of("verdict")["verdict"], run.status.code()), (&"sound".into(), Some(0)), "{}", err(&run));
    assert!(of("font")["text"].as_str().unwrap().ends_with("đủ chữ tiếng Việt"));
}

#[test]
fn printers_say_whether_they_were_measured() {
    let folder = tempfile::tempdir().unwrap();
    let text = "[agency]\nname = \"Ủy ban nhân dân xã Phước Hiệp\"\n[conference]\nname = \"Hội nghị\"\nyear = 2025\ndate = 2026-01-15\n\
        [printers.\"tầng 2\"]\ndx = 1.5\n[printers.moi]\npaper = \"a3\"\n";
    fs::write(folder.path().join("hoi-nghi.toml"), text).unwrap();
    let told = out(&vanthu(folder.path(), &["doctor", "."]));
    assert!(told.contains("Printer: tầng 2, measured (dx = 1.5)\n"), "{told}");
    assert!(told.contains("Printer: moi, not measured yet: vanthu calibrate . --printer moi\n"), "{told}");
}

#[test]
fn what_is_to_be_mended_is_a_finding() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("packs/xa")).unwrap();
    fs::write(folder.path().join("packs/xa/pack.toml"), "name = \n").unwrap();
    fs::create_dir(folder.path().join("phong")).unwrap();
    fs::write(folder.path().join("phong/hong.ttf"), "không phải phông").unwrap();
    fs::write(folder.path().join("tep"), "").unwrap();
    for (args, code) in [
        (&["doctor"][..], "error[toml-syntax]"),
        (&["doctor", "--font-path", "phong"], "error[font-unreadable]"),
        (&["doctor", "-o", "tep/ra"], "error[output-failed]"),
        (&["doctor", "--pack", "packs/khong-co"], "error[pack-missing]"),
    ] {
        let run = vanthu(folder.path(), &[args, &["--format", "short"]].concat());
        assert!(err(&run).contains(code) && run.status.code() == Some(1), "{args:?}: {}", err(&run));
        assert!(out(&run).ends_with("Something has to be mended, as the errors say.\n"), "{}", out(&run));
    }
    assert_eq!(vanthu(root(), &["doctor", "khong-co"]).status.code(), Some(2));
}
