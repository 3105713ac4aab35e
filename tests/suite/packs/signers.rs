//! Who signs for the office, and who signs when the post is vacant or its holder away.

use std::fs;

use crate::support::{out, vanthu};

use super::office::{AGENCY, SIGNERS, conference, folder, opened, signature, words};

/// An office whose report its chairman signs; `pack` stands behind its signers.
fn office(more: &str, pack: &str) -> tempfile::TempDir {
    let pack = format!(
        "{AGENCY}{SIGNERS}{pack}\n[documents]\nmake = [\"bao-cao\"]\n[documents.bao-cao]\nsigner = \"chu-tich\"\n"
    );
    folder(&conference(more), &[("xa/pack.toml", &pack)])
}

const BY_THE_CHAIRMAN: [&str; 3] = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hồ Văn Ba"];
const FOR_THE_CHAIRMAN: [&str; 4] = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hồ Thị Lan"];

#[test]
fn a_pack_says_who_signs() {
    let folder = office("", "");
    assert_eq!(signature(folder.path(), "bao-cao"), BY_THE_CHAIRMAN);
}

#[test]
fn one_line_lets_the_deputy_sign() {
    let away = office("[signers.chu-tich]\naway = true\n", "");
    assert_eq!(signature(away.path(), "bao-cao"), FOR_THE_CHAIRMAN);
    let vacant = office("[signers.chu-tich]\nname = \"\"\n", "");
    assert_eq!(signature(vacant.path(), "bao-cao"), FOR_THE_CHAIRMAN);
    let other = office("[documents.bao-cao]\nsigner = \"pho-chu-tich\"\n", "");
    assert_eq!(signature(other.path(), "bao-cao"), FOR_THE_CHAIRMAN);
}

#[test]
fn a_new_holder_brings_nothing_of_the_one_before() {
    let more = "chair = \"pho-chu-tich\"\n[[people]]\nid = \"pho-chu-tich\"\nname = \"A Lăng Bớt\"\n[signers.chu-tich]\naway = true\n";
    let folder = office(more, "");
    let [.., name] = &signature(folder.path(), "bao-cao")[..] else { panic!("nobody signs") };
    assert_eq!(name, "A Lăng Bớt");
    assert!(!words(folder.path(), "bao-cao").join(" ").contains("bà A Lăng"));
    // Who is away in the pack is there when the file names another.
    let back = office("[[people]]\nid = \"chu-tich\"\nname = \"Hồ Văn Tư\"\n", "");
    assert_eq!(signature(back.path(), "bao-cao"), ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hồ Văn Tư"]);
}

#[test]
fn a_layer_above_changes_the_holder_and_keeps_the_post() {
    let below = "[signers.chu-tich]\nname = \"Lê Văn Tư\"\nhonorific = \"Thiếu tá\"\ntitle = \"Chủ tịch UBND xã\"\naway = true\n";
    let above = format!(
        "extends = \"cu\"\n{AGENCY}[signers.chu-tich]\nname = \"Hồ Văn Ba\"\n[documents.bao-cao]\nsigner = \"chu-tich\"\n"
    );
    let folder = folder(&conference("chair = \"chu-tich\"\n"), &[("xa/pack.toml", &above), ("cu/pack.toml", below)]);
    assert_eq!(signature(folder.path(), "bao-cao"), BY_THE_CHAIRMAN);
    let notice = words(folder.path(), "thong-bao").join(" ");
    assert!(notice.contains("Hồ Văn Ba") && !notice.contains("Thiếu tá"), "{notice}");
}

#[test]
fn the_deputy_of_any_body_signs_for_its_head() {
    let pack = r#"
[agency]
name = "Trường THCS Phước Hiệp"
symbol = "THCS"
place = "Phước Hiệp"
[signers.hieu-truong]
title = "Hiệu trưởng Trường THCS Phước Hiệp"
[signers.hieu-pho]
name = "Hồ Thị Lan"
title = "Phó Hiệu trưởng"
signs-for = "hieu-truong"
[documents]
make = ["bao-cao"]
[documents.bao-cao]
signer = "hieu-truong"
"#;
    let folder = folder(&conference(""), &[("xa/pack.toml", pack)]);
    assert_eq!(signature(folder.path(), "bao-cao"), ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "Hồ Thị Lan"]);
}

#[test]
fn the_provinces_people_are_not_the_communes() {
    let province = "[agency]\nname = \"Ủy ban nhân dân tỉnh Quảng Nam\"\n[signers.chu-tich]\nname = \"Lê Trí Dũng\"\ntitle = \"Chủ tịch UBND tỉnh\"\n";
    let commune = format!(
        "extends = \"tinh\"\n{AGENCY}[signers.chu-tich]\ntitle = \"Chủ tịch UBND xã\"\n[signers.quyen]\nname = \"Hồ Văn Ba\"\ntitle = \"Quyền Chủ tịch UBND xã\"\nsigns-for = \"chu-tich\"\n[documents.bao-cao]\nsigner = \"chu-tich\"\n"
    );
    let folder = folder(&conference(""), &[("xa/pack.toml", &commune), ("tinh/pack.toml", province)]);
    assert_eq!(signature(folder.path(), "bao-cao"), ["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH", "Hồ Văn Ba"]);
}

#[test]
fn nobody_signs_with_the_picture_of_another() {
    let pack = "[documents.bao-cao]\nsigner = \"chu-tich\"\nsignature = \"assets/chu-ky.png\"\n";
    let pack = format!("{AGENCY}{SIGNERS}{pack}");
    let pictures = |more: &str| {
        let folder = folder(&conference(more), &[("xa/pack.toml", &pack)]);
        let picture = folder.path().join("packs/xa/assets/chu-ky.png");
        fs::create_dir_all(picture.parent().unwrap()).unwrap();
        fs::write(picture, include_bytes!("../../../docs/hinh/bao-cao.png")).unwrap();
        out(&vanthu(folder.path(), &["source", "bao-cao"])).contains("/assets/chu-ky.png")
    };
    assert!(pictures(""));
    assert!(!pictures("[signers.chu-tich]\naway = true\n"));
    assert!(!pictures("[documents.bao-cao]\nsigner = \"pho-chu-tich\"\n"));
}

#[test]
fn an_office_does_not_give_the_telephone_of_another() {
    let tinh = "[agency]\nname = \"Ủy ban nhân dân thành phố Đà Nẵng\"\nlevel = \"tinh\"\nphone = \"0236 1\"\n";
    let shared = "[agency]\nwebsite = \"https://vi-du.example\"\n";
    let xa = format!("extends = \"chung\"\n{AGENCY}{SIGNERS}[documents.bao-cao]\nsigner = \"chu-tich\"\n");
    let files = [
        ("tinh/pack.toml", tinh),
        ("chung/pack.toml", &format!("extends = \"tinh\"\n{shared}")),
        ("xa/pack.toml", &xa),
    ];
    let folder = folder(&conference(""), &files);
    let contact = opened(folder.path()).conference.agency.contact;
    let contact: Vec<&str> = contact.iter().map(|line| &*line.text).collect();
    assert_eq!(contact.len(), 1, "{contact:?}");
    assert!(contact[0].contains("vi-du.example"), "{contact:?}");
}
