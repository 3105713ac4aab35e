//! What Windows does to files: line ends and encodings of Notepad and Excel change no page, and no file has a name that
//! Windows forbids.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::support::{err, out, root, vanthu};

fn utf16(text: &str, mark: [u8; 2], unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    mark.into_iter().chain(text.encode_utf16().flat_map(unit)).collect()
}

fn little(text: &str) -> Vec<u8> {
    utf16(text, [0xff, 0xfe], u16::to_le_bytes)
}

fn big(text: &str) -> Vec<u8> {
    utf16(text, [0xfe, 0xff], u16::to_be_bytes)
}

/// The files below `folder`.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        match path.is_dir() {
            true => found.extend(below(&path)),
            false => found.push(path),
        }
    }
    found
}

/// A copy of an example, with the packs that it stands on, its texts changed by `change`.
fn copied(change: impl Fn(&Path, String) -> Vec<u8>) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let examples = root().join("examples");
    for path in ["packs", "xa-phuoc-nang-2026"].iter().flat_map(|name| below(&examples.join(name))) {
        let target = folder.path().join(path.strip_prefix(&examples).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        let bytes = fs::read(&path).unwrap();
        let bytes = String::from_utf8(bytes.clone()).map_or(bytes, |text| change(&path, text));
        fs::write(target, bytes).unwrap();
    }
    folder
}

/// The documents that are built in `folder`, by name.
fn built(folder: &Path, input: &str) -> BTreeMap<String, Vec<u8>> {
    let run = vanthu(folder, &["build", input, "--quiet"]);
    assert!(run.status.success() && err(&run).is_empty(), "{}", err(&run));
    let results = folder.join(input).join("ket-qua");
    let paths = below(&results).into_iter().filter(|path| path.extension().is_some_and(|form| form == "pdf"));
    let name = |path: &Path| path.strip_prefix(&results).unwrap().display().to_string();
    paths.map(|path| (name(&path), fs::read(&path).unwrap())).collect()
}

fn same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) {
    assert!(!one.is_empty());
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    let others: Vec<_> = one.iter().filter(|(name, bytes)| other[*name] != **bytes).map(|(name, _)| name).collect();
    assert!(others.is_empty(), "other bytes: {others:?}");
}

#[test]
fn line_ends_and_encodings_change_no_page() {
    let plain = copied(|_, text| text.into_bytes());
    let plain = built(plain.path(), "xa-phuoc-nang-2026");
    let windows = |text: String| text.replace("\r\n", "\n").replace('\n', "\r\n");
    // Git gives every text the line ends of its system.
    let ends = copied(|_, text| windows(text).into_bytes());
    same(&plain, &built(ends.path(), "xa-phuoc-nang-2026"));
    let checked = vanthu(ends.path(), &["pack", "check", "packs/xa-phuoc-nang"]);
    assert!(checked.status.success() && err(&checked).is_empty(), "{}", err(&checked));
    // Notepad saves what it opens as it was told to last.
    for encoded in [little, big] {
        let notepad = copied(|path, text| match path.extension().and_then(|form| form.to_str()) {
            Some("toml" | "j2" | "typ") => encoded(&windows(text)),
            _ => text.into_bytes(),
        });
        same(&plain, &built(notepad.path(), "xa-phuoc-nang-2026"));
    }
}

const CONFERENCE: &str = r#"[agency]
name = "Ủy ban nhân dân xã Phước Hiệp"
[conference]
name = "Hội nghị tổng kết phong trào thi đua yêu nước năm 2025"
year = 2025
date = 2026-01-15
chair = "a"
[[people]]
id = "a"
name = "Lê Ý"
titles = ["Chủ tịch UBND xã"]
[documents.quyet-dinh]
bases = ["Luật Tổ chức chính quyền địa phương"]
[[awards]]
form = "giay-khen"
reason = """
Đã có thành tích
trong công tác"""
list = "danh-sach.csv"
"#;

const LIST: &str = "STT,Họ và tên,Đơn vị\n1,Nguyễn Thị Thùy Dương,\"Thôn 1, xã Phước Hiệp\"\n2,Y Phôn Niê,Thôn 2\n";

/// Excel saves a list as “Unicode Text”, as “CSV UTF-8” and, with the settings of Vietnam, with semicolons.
#[test]
fn a_list_is_the_same_however_excel_saves_it() {
    let made = |conference: Vec<u8>, list: Vec<u8>| {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("a")).unwrap();
        fs::write(folder.path().join("a/hoi-nghi.toml"), conference).unwrap();
        fs::write(folder.path().join("a/danh-sach.csv"), list).unwrap();
        let run = vanthu(folder.path(), &["build", "a", "--only", "giay-khen", "--quiet"]);
        assert!(run.status.success(), "{}", err(&run));
        let results = folder.path().join("a/ket-qua");
        ["giay-khen-in.pdf", "giay-khen/001-nguyen-thi-thuy-duong.pdf"]
            .map(|name| fs::read(results.join(name)).unwrap())
    };
    let tabs = "STT\tHọ và tên\tĐơn vị\n1\tNguyễn Thị Thùy Dương\t\"Thôn 1, xã Phước Hiệp\"\n2\tY Phôn Niê\tThôn 2\n";
    let ends = |text: &str| text.replace('\n', "\r\n");
    let semicolons = tabs.replace('\t', ";");
    let plain = made(CONFERENCE.into(), LIST.into());
    for (conference, list) in [
        (little(&ends(CONFERENCE)), little(&ends(tabs))),
        (big(&ends(CONFERENCE)), big(&ends(LIST))),
        (ends(CONFERENCE).into_bytes(), format!("\u{feff}{}", ends(&semicolons)).into_bytes()),
        (format!("\u{feff}{CONFERENCE}").into_bytes(), little(&format!("sep=;\n{semicolons}"))),
    ] {
        assert!(made(conference, list) == plain);
    }
}

/// Whether Windows takes `name` as it is.
fn is_plain(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_lowercase();
    let devices = ["con", "prn", "aux", "nul"];
    let is_port = (stem.starts_with("com") || stem.starts_with("lpt")) && stem.len() == 4;
    !name.is_empty()
        && !name.ends_with(['.', ' '])
        && !name.contains(|c: char| c.is_control() || "<>:\"/\\|?*".contains(c))
        && !devices.contains(&stem.as_str())
        && !is_port
}

#[test]
fn no_name_of_a_file_is_one_that_windows_forbids() {
    let names =
        ["CON", "nul.", "COM1", "Lê: Ý?", "A\\B/C", "Hồ <Thị> \"Hai\" | *", ". Ý .", "Ý ", "LPT9.txt", "aux", "中文"];
    let rows: Vec<String> =
        names.iter().enumerate().map(|(at, name)| format!("{},{},Thôn 1", at + 1, quoted(name))).collect();
    let folder = tempfile::tempdir().unwrap();
    let printers = "[printers.CON]\ndx = 1\n[printers.'a:b?']\ndx = 1\n";
    fs::write(folder.path().join("hoi-nghi.toml"), format!("{CONFERENCE}{printers}")).unwrap();
    fs::write(folder.path().join("danh-sach.csv"), format!("STT,Họ và tên,Đơn vị\n{}\n", rows.join("\n"))).unwrap();
    let mut told = String::new();
    for call in [
        &["build", "--dry-run", "--only", "giay-khen"][..],
        &["print", "--dry-run", "--printer", "CON"],
        &["print", "--dry-run", "--printer", "a:b?"],
    ] {
        let run = vanthu(folder.path(), call);
        told += &out(&run);
        assert!(!out(&run).is_empty(), "{}", err(&run));
    }
    let paths: Vec<&str> = told.lines().filter_map(|line| line.strip_prefix("Would write ")).collect();
    assert!(paths.len() >= names.len(), "{told}");
    for path in paths {
        assert!(path.split('/').all(is_plain), "{path}");
    }
}

/// A cell of a CSV file.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}
