//! Names that would act on a terminal, or read otherwise than they are.

use std::fs;
use std::path::Path;
use std::process::Output;

use super::{Case, WITH_PACK, all_hold, conference, listed, pack, put};
use crate::support::{said, small, vanthu};

/// Clears a screen, and turns the letters behind it around.
const NAME: &str = "x\u{1b}[2J\u{202e}gnp.\u{9b}a";

#[track_caller]
fn shows_nothing_raw(run: &Output) -> String {
    let said = said(run);
    let acts = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    assert!(!said.contains(acts), "{said:?}");
    said
}

/// In each form and language, for names of fonts, templates, packs, folders, lists and sheets.
#[test]
#[cfg(unix)]
fn no_name_reaches_a_terminal_raw() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "hoi-nghi.toml", small("").as_bytes());
    pack(folder.path(), "a", "");
    put(folder.path(), &format!("goi/fonts/{NAME}.ttf"), b"none");
    put(folder.path(), &format!("goi/templates/{NAME}.typ.j2"), b"{{");
    put(folder.path(), &format!("{NAME}/hoi-nghi.toml"), small("").as_bytes());
    put(folder.path(), &format!("{NAME}.toml"), b"a = 1\n");
    let calls: [&[&str]; 9] = [
        WITH_PACK,
        &["pack", "check", "goi"],
        &["pack", "bundle", "goi"],
        &["build", NAME],
        &["build", NAME, "--dry-run"],
        &["check", &format!("{NAME}.toml")],
        &["build", &format!("{NAME}.khong-co")],
        &["build", "--only", NAME],
        &["verify", NAME],
    ];
    for args in calls {
        for format in ["human", "short", "json"] {
            shows_nothing_raw(&vanthu(folder.path(), &[args, &["--format", format]].concat()));
        }
    }
    // A person sees what it is, a program reads what it was.
    let run = |format| shows_nothing_raw(&vanthu(folder.path(), &[WITH_PACK, &["--format", format]].concat()));
    assert!(
        run("short").contains("goi/fonts/x<U+001B>[2J<U+202E>gnp.<U+009B>a.ttf: error[font-unreadable]"),
        "{}",
        run("short")
    );
    let json: serde_json::Value = serde_json::from_str(run("json").lines().next().unwrap()).unwrap();
    assert_eq!(json["labels"][0]["file"], format!("goi/fonts/{NAME}.ttf"));
}

/// What nobody sees in a name is told with its number, at the line or the cell where it stands.
#[test]
fn hidden_letters_in_names_are_told_at_their_place() {
    let folder = tempfile::tempdir().unwrap();
    conference(listed("ds.csv"))(folder.path());
    let rows = "TT,Họ và tên,Đơn vị\n1,Lê\u{200b} Ý,Thôn 1\n2,Hồ \u{202e}naV Ba,Thôn 2\n3,Lê \u{5d0} Ba,Thôn 3\n4,Lê\u{7} Tư,Thôn 4\n";
    put(folder.path(), "ds.csv", rows.as_bytes());
    let check = || shows_nothing_raw(&vanthu(folder.path(), &["check", "--data-only", "--format", "short"]));
    let told = check();
    for (cell, code, letter) in [
        ("ds.csv[B2]", "invisible-character", "U+200B"),
        ("ds.csv[B3]", "invisible-character", "U+202E"),
        ("ds.csv[B4]", "right-to-left", "U+05D0"),
        ("ds.csv[B5]", "control-character", "U+0007"),
    ] {
        let is_meant = |line: &str| line.starts_with(cell) && line.contains(code) && line.contains(letter);
        assert!(told.lines().any(is_meant), "{cell}: {told}");
    }
    conference(small("[[people]]\nid = \"y\"\nname = \"Lê \\u202EÝ\"\n"))(folder.path());
    let told = check();
    assert!(
        told.contains("invisible-character]") && told.contains("U+202E") && told.contains("hoi-nghi.toml:"),
        "{told}"
    );
}

/// What is sent is whole: a file that cannot be sent is told, not left out.
#[test]
#[cfg(unix)]
fn what_a_bundle_cannot_hold_is_told() {
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;
    let refused = |prepare: &dyn Fn(&Path)| {
        let folder = tempfile::tempdir().unwrap();
        pack(folder.path(), "a", "");
        fs::create_dir(folder.path().join("goi/assets")).unwrap();
        prepare(&folder.path().join("goi/assets"));
        let run = vanthu(folder.path(), &["pack", "bundle", "goi", "-o", "a.zip", "--format", "short"]);
        assert_eq!(run.status.code(), Some(1), "{}", said(&run));
        assert!(!folder.path().join("a.zip").exists());
        said(&run)
    };
    let name = refused(&|assets| fs::write(assets.join(std::ffi::OsStr::from_bytes(b"anh-b\xeca.png")), "a").unwrap());
    assert!(name.contains("error[bundle-left]") && name.contains("not Unicode"), "{name}");
    let circle = refused(&|assets| symlink("a.png", assets.join("a.png")).unwrap());
    assert!(circle.contains("goi/assets/a.png: error[bundle-left]") && circle.contains("a link"), "{circle}");
    let folder = refused(&|assets| symlink("../lib", assets.join("lib")).unwrap());
    assert!(folder.contains("goi/assets/lib: error[bundle-left]"), "{folder}");
    let outside = refused(&|assets| symlink("/etc/hostname", assets.join("a.png")).unwrap());
    assert!(outside.contains("error[file-outside]"), "{outside}");
    let device = refused(&|assets| fs::write(assets.join("nul.png"), "a").unwrap());
    assert!(device.contains("error[device-name]"), "{device}");
}

/// A pack whose name is a device's is sent under another one.
#[test]
fn a_bundle_has_a_name_that_every_system_takes() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "goi/pack.toml", b"name = \"CON\"\n");
    let run = vanthu(folder.path(), &["pack", "bundle", "goi"]);
    assert!(folder.path().join("goi-CON.zip").is_file(), "{}", said(&run));
    all_hold(&[Case::new("kind", &["pack", "check", "goi"], "kind-id", |folder| {
        put(folder, "goi/pack.toml", b"name = \"goi\"\n[documents.com1]\nname = \"C\"\nabbreviation = \"C\"\n");
        put(folder, "goi/templates/com1.typ.j2", b"{% extends \"_van-ban.typ.j2\" %}");
    })]);
}
