//! `vanthu import`: what it proposes for a list builds as it is, and what it says of each column is so.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::support::{err, example, out, root, vanthu};

/// A conference without awards, with a comment at its end.
const CONFERENCE: &str = r#"[agency]
name = "Ủy ban nhân dân huyện Phước Sơn"
[conference]
name = "Hội nghị tổng kết phong trào thi đua yêu nước năm 2022"
year = 2022
date = 2023-03-10
chair = "trung"
[[people]]
id = "trung"
name = "Lê Quang Trung"
titles = ["Chủ tịch UBND huyện"]
[[outcomes]]
kind = "achievement"
text = "Thu nội địa vượt chỉ tiêu."
# hết
"#;

/// A folder with that conference, and with a list below it.
fn folder(table: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("hoi-nghi.toml"), CONFERENCE).unwrap();
    fs::create_dir(folder.path().join("danh-sach")).unwrap();
    let from = root().join("tests/cases/lists/tables").join(table);
    assert!(fs::copy(from, folder.path().join("danh-sach").join(table)).is_ok());
    folder
}

fn conference(folder: &Path) -> String {
    fs::read_to_string(folder.join("hoi-nghi.toml")).unwrap()
}

/// Imports `table` into the conference, and finds nothing to mend there.
fn imports(table: &str, more: &[&str]) -> (TempDir, String) {
    let folder = folder(table);
    let list = format!("danh-sach/{table}");
    let run = vanthu(folder.path(), &[&["import", &list, "--into", "."], more].concat());
    assert!(run.status.success(), "{table}: {}", err(&run));
    let whole = conference(folder.path());
    assert!(whole.starts_with(CONFERENCE), "{table}: {whole}");
    let checked = vanthu(folder.path(), &["check", "--data-only", "--warnings", "deny", "--quiet"]);
    assert!(checked.status.success() && err(&checked).is_empty(), "{table}: {whole}{}", err(&checked));
    let told = err(&run);
    (folder, told)
}

#[test]
fn what_is_proposed_is_read_without_a_finding() {
    let tables = "addressed.xlsx direct.xlsx english.csv far.xlsx groups.ods groups.xls groups.xlsx \
        kinds.xlsx merged-units.ods merged-units.xls numbered-in-advance.xlsx semicolons.csv tabs-utf16.csv two-forms.xlsx \
        two-rows.xlsx";
    for table in tables.split_whitespace() {
        imports(table, &[]);
    }
    imports("own-headings.xlsx", &["--column", "name=Người nhận", "--column", "unit=Nơi ở", "--column", "amount=Quà"]);
    imports("two-sheets.xlsx", &["--sheet", "Bản cũ"]);
}

#[test]
fn a_list_of_two_forms_becomes_two_awards() {
    let (folder, told) = imports("two-forms.xlsx", &[]);
    let whole = conference(folder.path());
    assert_eq!(whole.matches("[[awards]]\n").count(), 2, "{whole}");
    assert!(whole.contains("form = \"tap-the-lao-dong-tien-tien\"\n"), "{whole}");
    assert!(told.contains("Tập thể lao động tiên tiến: "), "{told}");
}

#[test]
fn the_section_is_the_result_and_how_it_was_understood_stands_beside() {
    let run = vanthu(&example(), &["import", "khen-thuong.xlsx", "--lang", "vi"]);
    let (text, told) = (out(&run), err(&run));
    let file: toml_edit::DocumentMut = text.parse().unwrap();
    let award = file["awards"].as_array_of_tables().unwrap().get(0).unwrap();
    assert_eq!(award["list"].as_str(), Some("khen-thuong.xlsx"));
    assert!(text.starts_with("# khen-thuong.xlsx, Giấy khen: "), "{text}");
    assert!(told.contains("«Họ và tên") || told.contains("→ tên tập thể, cá nhân được khen\n"), "{told}");
    assert_eq!(err(&vanthu(&example(), &["import", "khen-thuong.xlsx", "--quiet"])), "");
}

#[test]
fn a_name_is_guessed_by_its_heading_and_a_title_says_the_form() {
    let folder = folder("groups.ods");
    let list = "DANH SÁCH ĐỀ NGHỊ DANH HIỆU LAO ĐỘNG TIÊN TIẾN\nSTT;Họ và tên người được đề nghị;Ngày sinh;Đơn vị\n\
        1;Lê Ý;1980;Thôn 2\n2;Hồ Thị Bình;1990;Thôn 1\n";
    fs::write(folder.path().join("moi.csv"), list).unwrap();
    let run = vanthu(folder.path(), &["import", "moi.csv", "--into", "hoi-nghi.toml", "--lang", "vi"]);
    let whole = conference(folder.path());
    assert!(whole.contains("form = \"lao-dong-tien-tien\"\n"), "{whole}");
    assert!(whole.contains("columns = { name = \"Họ và tên người được đề nghị\" }   # cột tên được đoán"), "{whole}");
    let told = err(&run);
    assert!(told.contains("cột B «Họ và tên người được đề nghị» → tên tập thể, cá nhân được khen (đoán"), "{told}");
    assert!(told.contains("cột C «Ngày sinh» → không dùng\n"), "{told}");
    let checked = vanthu(folder.path(), &["check", "--data-only", "--warnings", "deny"]);
    assert!(checked.status.success(), "{}", err(&checked));
    // A second time nothing is added.
    let again = vanthu(folder.path(), &["import", "moi.csv", "--into", "."]);
    assert!(again.status.success() && out(&again).contains("already"), "{}", out(&again));
    assert_eq!(conference(folder.path()), whole);
}

#[test]
fn every_sheet_with_recipients_is_an_award() {
    let folder = folder("two-sheets.xlsx");
    let run = vanthu(folder.path(), &["import", "danh-sach/two-sheets.xlsx"]);
    let text = out(&run);
    assert_eq!(text.matches("\nsheet = ").count(), 2, "{text}");
}

#[test]
fn rows_that_are_not_sound_are_named() {
    let folder = folder("bad-row-alone.xlsx");
    let run = vanthu(folder.path(), &["import", "danh-sach/bad-row-alone.xlsx"]);
    assert_eq!(run.status.code(), Some(1));
    assert!(err(&run).contains("Rows to look at again"), "{}", err(&run));
    assert!(out(&run).contains("list = \"danh-sach/bad-row-alone.xlsx\"\n"), "{}", out(&run));
}

#[test]
fn a_list_lies_below_its_conference() {
    let folder = folder("groups.xlsx");
    let other = tempfile::tempdir().unwrap();
    fs::write(other.path().join("hoi-nghi.toml"), CONFERENCE).unwrap();
    let list = folder.path().join("danh-sach/groups.xlsx");
    let into = other.path().to_str().unwrap();
    let run = vanthu(folder.path(), &["import", list.to_str().unwrap(), "--into", into, "--format", "short"]);
    assert!(err(&run).contains("error[file-outside]"), "{}", err(&run));
    assert_eq!(run.status.code(), Some(2));
    assert_eq!(conference(other.path()), CONFERENCE);
    // From wherever it is called, the path starts from the conference's folder.
    let run = vanthu(&folder.path().join("danh-sach"), &["import", "groups.xlsx"]);
    assert!(out(&run).contains("list = \"danh-sach/groups.xlsx\"\n"), "{}", out(&run));
    let run = vanthu(&root().join("tests/cases/lists/tables"), &["import", "no-name.xlsx"]);
    assert!(err(&run).contains("add --column name=B") && out(&run).is_empty(), "{}", err(&run));
    let lost = vanthu(folder.path(), &["import", "khong-co.xlsx", "--format", "short"]);
    assert_eq!(lost.status.code(), Some(2));
    assert_eq!(vanthu(folder.path(), &["import", "danh-sach/groups.xlsx", "--column", "ten=B"]).status.code(), Some(2));
}

/// Encoding, line ends and comments stay.
#[test]
fn nothing_else_in_the_file_changes() {
    let folder = folder("groups.xlsx");
    let text = CONFERENCE.replace('\n', "\r\n");
    let bytes: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    fs::write(folder.path().join("hoi-nghi.toml"), &bytes).unwrap();
    let run = vanthu(folder.path(), &["import", "danh-sach/groups.xlsx", "--into", "."]);
    assert!(run.status.success(), "{}", err(&run));
    let written = fs::read(folder.path().join("hoi-nghi.toml")).unwrap();
    assert!(written.starts_with(&bytes) && written.len() > bytes.len());
    let units: Vec<u16> = written[2..].chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    let whole = String::from_utf16(&units).unwrap();
    assert_eq!(whole.matches('\n').count(), whole.matches("\r\n").count());
    // Where `awards` is written otherwise, nothing can be added, and the file stays.
    let inline = CONFERENCE.replace("[agency]", "awards = []\n[agency]");
    fs::write(folder.path().join("hoi-nghi.toml"), &inline).unwrap();
    let run = vanthu(folder.path(), &["import", "danh-sach/groups.xlsx", "--into", "."]);
    assert_eq!((run.status.code(), conference(folder.path())), (Some(1), inline), "{}", err(&run));
}
