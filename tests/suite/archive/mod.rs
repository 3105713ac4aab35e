//! What is kept for years: documents that carry their sources, sources taken out again, files proven by being made again.

mod attach;
mod extract;
mod forged;
mod rebuild;

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::support::{said, small, vanthu};

/// A decision whose recipients stand in a list in a folder of its own.
const AWARDS: &str = r#"
[documents.quyet-dinh]
bases = ["Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003"]
[[awards]]
form = "giay-khen"
decision = { number = 312, date = 2023-03-06 }
reason = "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2022"
list = "danh-sach/khen thưởng.csv"
"#;

const LIST: &str = "Họ và tên,Đơn vị\nHồ Thị Liễu,Thôn 2\nY Phôn Niê,Thôn 3\nLê Ý,Thôn 4\n";

/// A folder with a conference and its list; `more` stands behind it.
fn conference(more: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "hoi-nghi.toml", small(&format!("{AWARDS}{more}")));
    write(folder.path(), "danh-sach/khen thưởng.csv", LIST);
    folder
}

fn write(folder: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Runs the program and holds it to a status; what it says.
#[track_caller]
fn run(status: i32, folder: &Path, args: &[&str]) -> String {
    let output = vanthu(folder, args);
    assert_eq!(output.status.code(), Some(status), "{args:?}\n{}", said(&output));
    said(&output)
}

fn report(folder: &Path) -> Vec<u8> {
    fs::read(folder.join("ket-qua/bao-cao.pdf")).unwrap()
}
