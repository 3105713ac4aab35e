//! A new folder: it builds as it is, whatever was answered, and nothing is written over.

use std::fs;
use std::path::Path;

use crate::support::{err, out, vanthu};

/// Makes the folder `moi` and checks it; what is found, with nothing left to mend.
fn sound(folder: &Path, args: &[&str]) {
    let _ = fs::remove_dir_all(folder.join("moi"));
    let made = vanthu(folder, &[&["new", "moi"], args].concat());
    assert!(made.status.success(), "{args:?}: {}", err(&made));
    let checked = vanthu(folder, &["check", "moi", "--warnings", "deny", "--quiet"]);
    assert!(checked.status.success(), "{args:?}: {}", err(&checked));
    assert_eq!(err(&checked), "", "{args:?}");
}

#[test]
fn a_new_folder_builds_without_a_finding() {
    let folder = tempfile::tempdir().unwrap();
    let told = out(&vanthu(folder.path(), &["new", "mau"]));
    assert!(told.contains("Still samples: Ủy ban nhân dân xã Phước Hiệp, Nguyễn Văn Mẫu, 2025;"), "{told}");
    sound(folder.path(), &["--agency", "Ủy ban nhân dân phường Hải Châu", "--year", "2026", "--chair", "Lê Thị Ý"]);
    sound(folder.path(), &["--agency", "Ủy ban nhân dân thành phố Đà Nẵng", "--level", "tinh"]);
    let own = ["--title", "Giám đốc Sở Nội vụ", "--symbol", "SNV", "--place", "Đà Nẵng"];
    sound(folder.path(), &[&["--agency", "Sở Nội vụ thành phố Đà Nẵng"], &own[..]].concat());
    let built = vanthu(folder.path(), &["build", "moi"]);
    assert_eq!(err(&built), "");
    for made in ["bao-cao.pdf", "quyet-dinh.pdf", "giay-khen-in.pdf", "so-khen-thuong.xlsx"] {
        assert!(folder.path().join("moi/ket-qua").join(made).is_file(), "{made}");
    }
}

#[test]
fn an_answer_is_a_name_whatever_it_holds() {
    let folder = tempfile::tempdir().unwrap();
    let chair = "Y “Ba” {year} \\";
    sound(folder.path(), &["--agency", "Ủy ban nhân dân xã {next} \\A", "--chair", chair, "--place", "Trà My"]);
    let packs: Vec<_> = fs::read_dir(folder.path().join("moi/packs")).unwrap().collect();
    assert_eq!(packs.len(), 1);
    let pack = fs::read_to_string(packs[0].as_ref().unwrap().path().join("pack.toml")).unwrap();
    let pack: toml_edit::DocumentMut = pack.parse().unwrap();
    assert_eq!(pack["signers"]["chu-tich"]["name"].as_str(), Some(chair));
}

#[test]
fn defaults_come_from_the_pack_below() {
    let folder = tempfile::tempdir().unwrap();
    let below = "name = \"huyen\"\n[agency]\nname = \"Ủy ban nhân dân huyện Phước Sơn\"\nlevel = \"huyen\"\n";
    fs::create_dir_all(folder.path().join("packs/huyen")).unwrap();
    fs::write(folder.path().join("packs/huyen/pack.toml"), below).unwrap();
    let made = vanthu(folder.path(), &["new", "moi", "--extends", "huyen", "--year", "2023"]);
    assert!(made.status.success(), "{}", err(&made));
    let pack = fs::read_to_string(folder.path().join("moi/packs/huyen-phuoc-son/pack.toml")).unwrap();
    assert!(pack.contains("name = \"Ủy ban nhân dân huyện Phước Sơn\"\n") && pack.contains("extends = \"huyen\"\n"));
    assert!(pack.contains("title = \"Chủ tịch UBND huyện\"\n"), "{pack}");
}

#[test]
fn what_is_there_stays() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("moi")).unwrap();
    fs::write(folder.path().join("moi/ghi-chu.txt"), "của tôi").unwrap();
    let made = vanthu(folder.path(), &["new", "moi", "--format", "short"]);
    assert_eq!(made.status.code(), Some(1));
    assert!(err(&made).contains("error[output-occupied]"), "{}", err(&made));
    assert_eq!(fs::read_dir(folder.path().join("moi")).unwrap().count(), 1);
    let lost = vanthu(folder.path(), &["new", "khac", "--extends", "khong-co", "--format", "short"]);
    assert!(err(&lost).contains("error[pack-missing]") && !folder.path().join("khac").exists(), "{}", err(&lost));
    assert_eq!(vanthu(folder.path(), &["new", "khac", "--year", "hai nghìn"]).status.code(), Some(2));
}

/// Nothing is made of an answer that no paper could print, and all such answers are told at once.
#[test]
fn what_is_no_answer_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let long = "Ủy ban nhân dân xã ".to_owned() + &"Dài ".repeat(100);
    for (args, told) in [
        (vec!["--agency", &*long], vec!["--agency: error[text-too-long]"]),
        (
            vec!["--chair", "Lê\u{202e} Ý", "--place", ""],
            vec!["--chair:1:3: error[control-character]", "--place: error[empty-text]"],
        ),
        (vec!["--symbol", "\u{1b}[2J"], vec!["--symbol:1:1: error[control-character]"]),
    ] {
        let run = vanthu(folder.path(), &[&["new", "moi", "--format", "short"], &args[..]].concat());
        assert_eq!(run.status.code(), Some(1), "{args:?}: {}", err(&run));
        assert!(told.iter().all(|told| err(&run).contains(told)), "{args:?}: {}", err(&run));
    }
    for name in ["nul", "xa/con.2025"] {
        let made: [&[&str]; 2] = [&["new", name], &["pack", "new", name]];
        for call in made {
            let run = vanthu(folder.path(), &[call, &["--format", "short"]].concat());
            assert!(err(&run).starts_with(&format!("{name}: error[device-name]")), "{call:?}: {}", err(&run));
        }
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    // The pack takes its name from the office.
    let made = vanthu(folder.path(), &["new", "moi", "--agency", "Con"]);
    assert!(made.status.success(), "{}", err(&made));
    assert!(folder.path().join("moi/packs/goi-con/pack.toml").is_file());
}
