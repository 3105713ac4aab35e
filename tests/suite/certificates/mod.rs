//! Certificates as they are printed: where their words stand, on which sheets, in which files.

mod calibration;
mod calls;
mod forms;
mod modes;
mod papers;

use std::fs;
use std::path::Path;

use hayro::vello_cpu::Pixmap;
use tempfile::TempDir;
use vanthu::diag::Problems;
use vanthu::dossier::{Dossier, Made, Order, Print, make};
use vanthu::model::PrintMode;
use vanthu::typeset::{Page, Run, Standards};

use crate::support::{open, small, told, vanthu};

/// A collective, two persons and a household.
const AWARDS: &str = r#"
[[awards]]
form = "giay-khen"
decision = { number = 312, date = 2023-03-06 }
reason = "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2022"
[[awards.recipients]]
kind = "tap-the"
name = "Phòng Tài chính - Kế hoạch"
unit = "UBND huyện Phước Sơn"
[[awards.recipients]]
kind = "ca-nhan"
honorific = "Bà"
name = "Nguyễn Thị Thùy Dương"
position = "Chuyên viên"
unit = "Phòng Nội vụ"
[[awards.recipients]]
kind = "ca-nhan"
name = "Lê Ý"
[[awards.recipients]]
kind = "ho-gia-dinh"
name = "Hộ ông A Lăng Bớt"
unit = "Thôn 2, xã Phước Hiệp"
"#;

/// The conference with these awards, whose file ends with `more`.
pub fn conference(more: &str) -> String {
    small(&format!("{AWARDS}{more}"))
}

/// A folder with that conference and the scan of a stock.
fn folder(more: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("hoi-nghi.toml"), conference(more)).unwrap();
    fs::write(folder.path().join("phoi.png"), Pixmap::new(297, 210).into_png().unwrap()).unwrap();
    folder
}

/// What comes of the first print file.
fn made(folder: &Path, print: &Print) -> Made {
    let text = fs::read_to_string(folder.join("hoi-nghi.toml")).unwrap();
    let mut problems = Problems::new();
    let dossier = open(&text, folder, &mut problems).unwrap_or_else(|| panic!("{}", told(&problems)));
    let dossiers: [(Dossier, _); 1] = [(dossier, folder.join("ket-qua"))];
    let jobs = print.plan(&dossiers, &Order::default()).unwrap();
    make(&jobs[0], &Standards::default())
}

/// Its sheets, without a fault.
fn sheets(more: &str, print: &Print) -> Vec<Page> {
    let folder = folder(more);
    let made = made(folder.path(), print);
    assert!(made.pdf.is_some(), "{}", told(&made.problems));
    made.pages
}

fn mode(mode: PrintMode) -> Print {
    Print { mode: Some(mode), ..Print::default() }
}

/// The runs of a field, with the words that they print.
fn field<'p>(page: &'p Page, name: &str) -> Vec<&'p Run> {
    let label = format!("vt-certificate-{name}");
    page.runs.iter().filter(|run| run.labels.contains(&label)).collect()
}

/// The names of the fields that are printed on `page`.
fn fields(page: &Page) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for label in page.runs.iter().flat_map(|run| &run.labels) {
        let name = label.strip_prefix("vt-certificate-").map(str::to_owned);
        names.extend(name.filter(|name| !names.contains(name)));
    }
    names
}

/// Where the first letter of a field stands, in mm from the paper's corner.
#[track_caller]
fn place(page: &Page, name: &str) -> (f64, f64) {
    let run = field(page, name).into_iter().next().unwrap_or_else(|| panic!("no {name}"));
    (run.x, run.y)
}

#[track_caller]
fn near(found: (f64, f64), wanted: (f64, f64), what: &str) {
    let off = (found.0 - wanted.0).abs().max((found.1 - wanted.1).abs());
    assert!(off < 0.1, "{what}: {found:?} instead of {wanted:?}");
}

#[test]
fn a_number_that_nobody_has() {
    let folder = folder("");
    for (args, range) in [
        (&["source", "giay-khen", "--record", "999"][..], "numbers 1-4"),
        (&["print", "--records", "2,999"], "numbers 1-4"),
        (&["print", "--records", "3-7"], "number 5"),
    ] {
        let run = vanthu(folder.path(), args);
        let told = String::from_utf8(run.stderr).unwrap();
        assert_eq!(run.status.code(), Some(1), "{told}");
        assert!(told.contains("[record-absent]") && told.contains(range), "{told}");
    }
    assert!(!folder.path().join("ket-qua").exists());
}
