//! A pack in one file gives the same documents as its folders, and nothing but what its list says.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::Path;

use tempfile::TempDir;
use zip::ZipArchive;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::write;
use crate::support::{said, small, vanthu};

/// A commune's pack on a province's, each with something of its own, and a conference beside them.
fn folders() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let opening =
        |text: &str| format!("{{% extends \"base:bao-cao.typ.j2\" %}}\n{{% block opening %}}{text}{{% endblock %}}\n");
    write(
        folder.path(),
        &[
            ("packs/tinh/pack.toml", "name = \"tinh\"\nversion = \"2\"\n"),
            ("packs/tinh/templates/bao-cao.typ.j2", &opening("#para[Theo hướng dẫn của tỉnh.]")),
            ("packs/tinh/lib/own.typ", "#let mine = [của tỉnh]\n"),
            ("packs/xa/pack.toml", "name = \"xa\"\nversion = \"1.2\"\nextends = \"tinh\"\n"),
            (
                "packs/xa/templates/bao-cao.typ.j2",
                &(opening("{{ super() }}\n#para[Xã báo cáo như sau.]")
                    + "{% block closing %}#import \"/lib/own.typ\": mine\n#para[Phần #mine.]{% endblock %}"),
            ),
            ("packs/xa/ghi-chu.txt", "nobody's but the author's"),
            ("hoi-nghi.toml", &small("")),
        ],
    );
    folder
}

fn pdf(folder: &Path, pack: &str, output: &str) -> Vec<u8> {
    let run = vanthu(folder, &["build", "--only", "bao-cao", "--pack", pack, "-o", output]);
    assert_eq!(run.status.code(), Some(0), "{}", said(&run));
    fs::read(folder.join(output).join("bao-cao.pdf")).unwrap()
}

fn bundled(folder: &Path) -> Vec<u8> {
    let run = vanthu(folder, &["pack", "bundle", "packs/xa"]);
    assert_eq!(run.status.code(), Some(0), "{}", said(&run));
    assert!(said(&run).contains("xa-1.2.zip (xa → tinh → nd30)"), "{}", said(&run));
    fs::read(folder.join("xa-1.2.zip")).unwrap()
}

/// The files of an archive, changed by `change`, as an archive.
fn changed(archive: &[u8], change: impl Fn(&mut Vec<(String, Vec<u8>)>)) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).unwrap();
    let read = |index| {
        let mut file = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        (file.name().to_owned(), bytes)
    };
    let mut files: Vec<_> = (0..6).map(read).collect();
    change(&mut files);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(&bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_bundle_makes_what_its_folders_make() {
    let folder = folders();
    let by_folder = pdf(folder.path(), "packs/xa", "a");
    let bundle = bundled(folder.path());
    assert_eq!(bundled(folder.path()), bundle, "the same pack gives the same bytes");
    assert!(!bundle.windows(11).any(|window| window == b"ghi-chu.txt"));
    // It needs nothing beside it.
    let alone = tempfile::tempdir().unwrap();
    write(alone.path(), &[("hoi-nghi.toml", &small(""))]);
    fs::write(alone.path().join("goi.zip"), &bundle).unwrap();
    assert!(pdf(alone.path(), "goi.zip", "b") == by_folder);
    // A conference may name it like any other pack.
    fs::create_dir(alone.path().join("packs")).unwrap();
    fs::rename(alone.path().join("goi.zip"), alone.path().join("packs/goi.zip")).unwrap();
    write(alone.path(), &[("hoi-nghi.toml", &format!("pack = \"goi.zip\"\n{}", small("")))]);
    let run = vanthu(alone.path(), &["build", "--only", "bao-cao", "-o", "c"]);
    assert_eq!(run.status.code(), Some(0), "{}", said(&run));
    assert!(fs::read(alone.path().join("c/bao-cao.pdf")).unwrap() == by_folder);
    let run = vanthu(alone.path(), &["pack", "list"]);
    assert!(said(&run).contains("xa (version 1.2), on tinh: packs/goi.zip:xa"), "{}", said(&run));
}

#[test]
fn a_bundle_is_used_as_it_was_sent_or_not_at_all() {
    let folder = folders();
    let bundle = bundled(folder.path());
    let reason = |bytes: &[u8]| {
        fs::write(folder.path().join("xau.zip"), bytes).unwrap();
        let run = vanthu(folder.path(), &["check", "--format", "short", "--pack", "xau.zip"]);
        assert_eq!(run.status.code(), Some(1), "{}", said(&run));
        let said = said(&run);
        assert!(said.contains("xau.zip") && said.contains("[bundle-broken]"), "{said}");
        said
    };
    assert!(reason(b"PK, but no archive").contains("no zip archive"));
    assert!(reason(&changed(&bundle, |files| files[1].1.push(b'\n'))).contains("was changed after it was bundled"));
    assert!(reason(&changed(&bundle, |files| drop(files.remove(2)))).contains("of its list is missing"));
    let added = |files: &mut Vec<_>| files.push(("1/lib/more.typ".to_owned(), Vec::new()));
    assert!(reason(&changed(&bundle, added)).contains("“1/lib/more.typ” is not in its list"));
    assert!(reason(&changed(&bundle, |files| drop(files.remove(0)))).contains("not made by “vanthu pack bundle”"));
    let newer = |files: &mut Vec<(String, Vec<u8>)>| {
        let list = String::from_utf8(files[0].1.clone()).unwrap();
        files[0].1 = list.replace("\"format\": 1", "\"format\": 2").into_bytes();
    };
    assert!(reason(&changed(&bundle, newer)).contains("later version of Vanthu"));
    // Whatever else its list holds then.
    let other = |files: &mut Vec<(String, Vec<u8>)>| files[0].1 = br#"{"format": 2, "packs": {}}"#.to_vec();
    assert!(reason(&changed(&bundle, other)).contains("later version of Vanthu"));
}

#[test]
fn a_new_pack_builds_at_once_and_nothing_is_overwritten() {
    let folder = folders();
    let run = vanthu(folder.path(), &["pack", "new", "packs/moi", "--extends", "tinh"]);
    assert_eq!(run.status.code(), Some(0), "{}", said(&run));
    let text = fs::read_to_string(folder.path().join("packs/moi/pack.toml")).unwrap();
    assert!(
        text.contains("name = \"moi\"\n")
            && text.contains("extends = \"tinh\"\n")
            && text.contains("base = \"tinh 2\"\n"),
        "{text}"
    );
    pdf(folder.path(), "packs/moi", "d");
    let again = vanthu(folder.path(), &["pack", "new", "packs/moi", "--format", "short"]);
    assert_eq!(again.status.code(), Some(1));
    assert!(said(&again).contains("[pack-taken]"), "{}", said(&again));
    assert_eq!(fs::read_to_string(folder.path().join("packs/moi/pack.toml")).unwrap(), text);
    let lost = vanthu(folder.path(), &["pack", "new", "packs/khac", "--extends", "khong-co", "--format", "short"]);
    assert!(said(&lost).contains("[pack-missing]"), "{}", said(&lost));
    assert!(!folder.path().join("packs/khac").exists());
}

/// The path to the base starts from the new pack, as it will stand there.
#[test]
fn a_new_packs_base_may_be_a_path() {
    let folder = folders();
    let run = vanthu(folder.path(), &["pack", "new", "packs/moi", "--extends", "../tinh"]);
    assert_eq!(run.status.code(), Some(0), "{}", said(&run));
    let text = fs::read_to_string(folder.path().join("packs/moi/pack.toml")).unwrap();
    assert!(text.contains("extends = \"../tinh\"\n") && text.contains("base = \"tinh 2\"\n"), "{text}");
    pdf(folder.path(), "packs/moi", "d");
    for inside in ["./tinh", "packs/tinh"] {
        let run = vanthu(folder.path(), &["pack", "new", "packs/khac", "--extends", inside, "--format", "short"]);
        assert!(said(&run).contains("[pack-missing]"), "{}", said(&run));
        assert!(!folder.path().join("packs/khac").exists());
    }
}

#[test]
fn what_nobody_could_open_is_not_bundled() {
    let folder = folders();
    let refused = || {
        let run = vanthu(folder.path(), &["pack", "bundle", "packs/xa", "-o", "xa.zip", "--format", "short"]);
        assert_eq!(run.status.code(), Some(1), "{}", said(&run));
        assert!(!folder.path().join("xa.zip").exists());
        said(&run)
    };
    fs::create_dir(folder.path().join("packs/xa/assets")).unwrap();
    let most = folder.path().join("packs/xa/assets");
    for part in ["a.png", "b.png"] {
        fs::write(most.join(part), vec![0; 60 << 20]).unwrap();
    }
    assert!(refused().contains("[pack-large]"));
    fs::remove_dir_all(most).unwrap();
    write(folder.path(), &[("packs/xa/pack.toml", "name = \"xa\"\nextend = \"tinh\"\n")]);
    assert!(refused().contains("[unknown-key]"));
}

#[test]
fn what_a_pack_was_made_for_is_not_forgotten_over_a_slip() {
    let folder = folders();
    let record = |status| {
        let run = vanthu(folder.path(), &["pack", "check", "--record", "packs/xa", "--format", "short"]);
        assert_eq!(run.status.code(), Some(status), "{}", said(&run));
        fs::read_to_string(folder.path().join("packs/xa/pack.lock")).unwrap()
    };
    let recorded = record(0);
    assert!(recorded.contains("Theo hướng dẫn của tỉnh."), "{recorded}");
    write(folder.path(), &[("packs/xa/pack.toml", "name = \"xa\"\nextend = \"tinh\"\n")]);
    assert_eq!(record(1), recorded);
}
