//! `vanthu calibrate`: a printer's figures go into the file that knows it, and nothing else of that file changes.

use std::fs;
use std::path::Path;
use std::process::Output;

use super::{conference, folder};
use crate::support::{out, vanthu};

#[track_caller]
fn calibrate(status: i32, folder: &Path, args: &[&str]) -> Output {
    let output = vanthu(folder, &[&["calibrate"], args].concat());
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(status), "{args:?} {told}");
    output
}

#[test]
fn figures_go_to_the_conference_without_a_pack() {
    let folder = folder("");
    let file = folder.path().join("hoi-nghi.toml");
    let before = fs::read_to_string(&file).unwrap();
    let output = calibrate(0, folder.path(), &["--printer", "tầng 2", "--set", "dx=1.5,dy=-0.8"]);
    let wanted = format!("{before}[printers.\"tầng 2\"]\ndx = 1.5\ndy = -0.8\n");
    assert_eq!(fs::read_to_string(&file).unwrap(), wanted);
    assert!(out(&output).contains("hoi-nghi.toml") && out(&output).contains("vanthu print --printer \"tầng 2\""));

    calibrate(0, folder.path(), &["--printer", "tầng 2", "--add", "dx=0.2,scale=1.001", "--paper", "a3"]);
    let wanted = wanted.replace("dx = 1.5", "dx = 1.7") + "scale = 1.001\npaper = \"420x297\"\n";
    assert_eq!(fs::read_to_string(&file).unwrap(), wanted);
    let run = vanthu(folder.path(), &["print", "--printer", "tầng 2"]);
    assert_eq!(run.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.stderr));
}

/// All conferences of an office print on the same machines: its pack knows them.
#[test]
fn figures_go_to_the_pack_where_there_is_one() {
    let folder = folder("");
    let pack = folder.path().join("packs/xa/pack.toml");
    fs::create_dir_all(pack.parent().unwrap()).unwrap();
    fs::write(&pack, "name = \"xa\"   # gói của xã\r\n").unwrap();
    let text = format!("pack = \"xa\"\n{}", conference("[printers.rieng]\ndx = 9 # đo vội\n"));
    let file = folder.path().join("hoi-nghi.toml");
    fs::write(&file, &text).unwrap();
    let output = calibrate(0, folder.path(), &["--printer", "may-1", "--set", "rotate=0.2"]);
    assert!(out(&output).contains("packs/xa/pack.toml"), "{}", out(&output));
    let written = "name = \"xa\"   # gói của xã\r\n\r\n[printers.may-1]\r\nrotate = 0.2\r\n";
    assert_eq!(fs::read_to_string(&pack).unwrap(), written);
    assert_eq!(fs::read_to_string(&file).unwrap(), text);

    // A printer that the conference file knows would not heed the pack.
    calibrate(0, folder.path(), &["--printer", "rieng", "--set", "dx=1"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), text.replace("dx = 9 #", "dx = 1.0 #"));
    assert_eq!(fs::read_to_string(&pack).unwrap(), written);

    // Without a conference, a pack is enough.
    let elsewhere = tempfile::tempdir().unwrap();
    let packs = folder.path().join("packs/xa");
    calibrate(0, elsewhere.path(), &["--pack", packs.to_str().unwrap(), "--printer", "may-2", "--set", "dy=1"]);
    assert!(fs::read_to_string(&pack).unwrap().contains("[printers.may-2]\r\ndy = 1.0\r\n"));
}

#[test]
fn the_encoding_stays() {
    let folder = folder("");
    let file = folder.path().join("hoi-nghi.toml");
    let bom = ["\u{feff}", &conference("")].concat();
    let utf16: Vec<u8> = bom.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [bom.into_bytes(), utf16] {
        fs::write(&file, &bytes).unwrap();
        calibrate(0, folder.path(), &["--printer", "may", "--set", "dx=1"]);
        let written = fs::read(&file).unwrap();
        assert!(written.len() > bytes.len() && written.starts_with(&bytes));
    }
}

#[test]
fn the_sheet_is_made_with_and_without_a_conference() {
    let folder = folder("[printers.may]\ndx = 1.5\n");
    let output = calibrate(0, folder.path(), &["--printer", "may"]);
    assert!(out(&output).contains("dx=1.5") && out(&output).contains("--add"), "{}", out(&output));
    assert!(folder.path().join("ket-qua/can-may-in.pdf").is_file());
    let empty = tempfile::tempdir().unwrap();
    for paper in ["a4", "a3", "210x297", "400x300"] {
        let output = calibrate(0, empty.path(), &["--paper", paper, "-o", paper]);
        assert!(out(&output).contains("--set dx=0,dy=0,rotate=0,scale=1"), "{}", out(&output));
        assert!(empty.path().join(paper).join("can-may-in.pdf").is_file());
    }
}

#[test]
fn wrong_figures_are_refused() {
    let folder = folder("[printers.may]\ndx = 49.9\n");
    let before = fs::read(folder.path().join("hoi-nghi.toml")).unwrap();
    let calls: [(&[&str], &str); 8] = [
        (&["--printer", "may", "--set", "dx=1,5"], "[usage]"),
        (&["--printer", "may", "--set", "dz=1"], "[usage]"),
        (&["--printer", "may", "--set", ""], "[usage]"),
        (&["--printer", "", "--set", "dx=1"], "[usage]"),
        (&["--printer", "may", "--set", "scale=100"], "[shift-beyond]"),
        (&["--set", "dx=1"], "[usage]"),
        (&["--printer", "may", "--set", "dx=1", "--add", "dx=1"], "[usage]"),
        (&["--paper", "a0"], "[usage]"),
    ];
    for (args, code) in calls {
        let output = calibrate(2, folder.path(), args);
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains(code), "{args:?} {told}");
    }
    // What is added may go too far only together with what is known.
    calibrate(1, folder.path(), &["--printer", "may", "--add", "dx=1"]);
    assert_eq!(fs::read(folder.path().join("hoi-nghi.toml")).unwrap(), before);
    let empty = tempfile::tempdir().unwrap();
    calibrate(1, empty.path(), &["--printer", "may", "--set", "dx=1"]);
}

#[test]
fn what_is_no_table_is_left_alone() {
    let folder = folder("");
    let pack = folder.path().join("pack.toml");
    fs::write(&pack, "name = \"xa\"\n[printers]\nmay = { dx = 1 }\n").unwrap();
    let here = folder.path().to_str().unwrap();
    calibrate(0, folder.path(), &["--pack", here, "--printer", "may", "--set", "dx=2"]);
    assert_eq!(fs::read_to_string(&pack).unwrap(), "name = \"xa\"\n[printers]\nmay = { dx = 2.0 }\n");
    fs::write(&pack, "name = \"xa\"\nprinters = 1\n").unwrap();
    calibrate(1, folder.path(), &["--pack", here, "--printer", "may", "--set", "dx=2"]);
    assert_eq!(fs::read_to_string(&pack).unwrap(), "name = \"xa\"\nprinters = 1\n");
}
