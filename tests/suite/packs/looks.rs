//! How the papers of an office look: three layers key by key, each with its pictures, and fonts of its own.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use vanthu::dossier::{Order, Print, make};
use vanthu::typeset::{Page, Standards};

use super::office::{AGENCY, SIGNERS, all, conference, folder, opened};
use crate::support::{err, out, root, told, vanthu};

const AWARD: &str = r#"chair = "chu-tich"
[[awards]]
form = "giay-khen"
reason = "Đạt thành tích năm 2025"
[[awards.recipients]]
name = "Nguyễn Thị Thùy"
"#;

/// A commune on a district on a province; `conference` stands behind the award.
fn office(conference_says: &str, commune: &str, district: &str, province: &str) -> TempDir {
    let commune = format!("extends = \"huyen\"\n{AGENCY}{SIGNERS}{commune}");
    let district = format!("extends = \"tinh\"\n{district}");
    let files = [("xa/pack.toml", &*commune), ("huyen/pack.toml", &district), ("tinh/pack.toml", province)];
    folder(&conference(&format!("{AWARD}{conference_says}")), &files)
}

fn put(folder: &Path, name: &str, bytes: &[u8]) {
    let path = folder.join("packs").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// The certificate's Typst text.
fn source(folder: &Path) -> String {
    let told = vanthu(folder, &["source", "giay-khen"]);
    assert_eq!(told.status.code(), Some(0), "{}", err(&told));
    out(&told)
}

fn certificate(folder: &Path) -> Page {
    let dossiers = [(opened(folder), PathBuf::from("ket-qua"))];
    let jobs = Print::default().plan(&dossiers, &Order::default()).unwrap();
    let made = make(&jobs[0], &Standards::default());
    assert!(made.pdf.is_some(), "{}", told(&made.problems));
    made.pages.into_iter().next().unwrap()
}

const PICTURE: &[u8] =
    b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>";

#[test]
fn three_layers_and_the_conference_go_key_by_key() {
    let province = "[style]\naccent = \"#111111\"\ngold = \"#222222\"\nborder = \"trong-dong\"\nfaces = \"calm\"\n[certificates.giay-khen]\ngrants = \"TẶNG CHO\"\nordinal_label = \"Số\"\n[certificates.giay-khen.positions.title]\nx = 150\ny = 60\n[printers.may-1]\ndx = 1.5\ndy = 2.5\n";
    let district = "[style]\naccent = \"#333333\"\nemblem = \"assets/huy-hieu.svg\"\n[certificates.giay-khen.positions.title]\ny = 70\n[printers.may-1]\ndy = 3.5\n";
    let commune = "[style]\ngold = \"#444444\"\n[certificates.giay-khen]\nscan = \"assets/phoi.svg\"\n";
    let folder = office("[style]\nborder = \"canh-sen\"\n", commune, district, province);
    put(folder.path(), "huyen/assets/huy-hieu.svg", PICTURE);
    put(folder.path(), "xa/assets/phoi.svg", PICTURE);
    let source = source(folder.path());
    for expected in
        ["#333333", "#444444", "canh-sen", "calm", "/assets/huy-hieu.svg", "/assets/phoi.svg", "TẶNG CHO", "70"]
    {
        assert!(source.contains(expected), "{expected}: {source}");
    }
    assert!(!source.contains("#111111") && !source.contains("#222222") && !source.contains("trong-dong"));
    let printers = opened(folder.path()).conference.looks;
    let printer = printers.printer("may-1").unwrap();
    assert_eq!([&printer.dx, &printer.dy].map(|shift| shift.as_ref().unwrap().value.value()), [1.5, 3.5]);
}

#[test]
fn a_picture_is_the_nearest_layers_of_that_name() {
    let province = "[style]\nemblem = \"assets/huy-hieu.svg\"\n";
    let folder = office("", "", "", province);
    put(folder.path(), "tinh/assets/huy-hieu.svg", PICTURE);
    certificate(folder.path());
    // Without a word in its pack.toml, a commune has its own: one that nobody can draw is seen.
    put(folder.path(), "xa/assets/huy-hieu.svg", b"<svg");
    let checked = vanthu(folder.path(), &["check", "--only", "giay-khen"]);
    assert_eq!(checked.status.code(), Some(1));
}

/// Bytes of a font that nobody has by this name: the file says `Vanthu Calm`, and so many letters say another.
fn renamed(font: &str, from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let mut bytes = fs::read(root().join("fonts").join(font)).unwrap();
    for (from, to) in [(wide(from), wide(to)), (from.as_bytes().to_vec(), to.as_bytes().to_vec())] {
        let mut at = 0;
        while let Some(found) = bytes[at..].windows(from.len()).position(|window| window == from) {
            bytes[at + found..at + found + to.len()].copy_from_slice(&to);
            at += found + to.len();
        }
    }
    bytes
}

#[test]
fn fonts_of_a_layer_are_there_for_titles_and_names() {
    let commune = "[style]\nname-font = \"Phuoc Hiep\"\n";
    let folder = office("", commune, "", "[style]\ntitle-font = \"Phuoc Nam10\"\n");
    put(folder.path(), "xa/fonts/ten.ttf", &renamed("VanthuCalm-Regular.ttf", "Vanthu Calm", "Phuoc Hiep\u{20}"));
    put(folder.path(), "tinh/fonts/tieu-de.ttf", &renamed("VanthuCalm-Regular.ttf", "Vanthu Calm", "Phuoc Nam10"));
    let page = certificate(folder.path());
    let family = |word: &str| page.runs.iter().find(|run| run.text.contains(word)).unwrap().family.clone();
    assert_eq!((family("GIẤY KHEN").as_str(), family("Nguyễn").trim()), ("Phuoc Nam10", "Phuoc Hiep"));
}

#[test]
fn a_font_that_is_none_is_told_with_its_file() {
    let folder = office("", "", "", "");
    put(folder.path(), "tinh/fonts/hong.ttf", b"no font");
    let checked = vanthu(folder.path(), &["check", "--data-only"]);
    assert!(err(&checked).contains("packs/tinh/fonts/hong.ttf"), "{}", err(&checked));
    // What is no font does no harm, and the nearest file of a name is the one that is read.
    put(folder.path(), "tinh/fonts/OFL.txt", b"licence");
    put(folder.path(), "huyen/fonts/hong.ttf", &fs::read(root().join("fonts/VanthuCalm-Regular.ttf")).unwrap());
    assert_eq!(vanthu(folder.path(), &["check", "--data-only"]).status.code(), Some(0));
}

#[test]
fn running_text_is_of_the_size_that_an_office_chooses() {
    let folder = office("", "[style]\nbody-size = 13\n", "", "");
    let (_, report) = all(folder.path()).into_iter().find(|(id, _)| *id == "bao-cao").unwrap();
    let run = report.pages[0].runs.iter().find(|run| run.text.contains("Thu nội địa")).unwrap();
    assert!((run.size - 13.0).abs() < 0.01, "{}", run.size);
    assert_eq!(told(&report.problems), "");
}
