//! docs/trung-bay.md: every document as a picture. `VANTHU_ACCEPT=1 cargo test --test suite gallery` makes the pictures and the paper
//! anew; whether pages look as they did, `looks` asks.

mod small;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use tempfile::TempDir;
use vanthu::diag::Lang;
use vanthu::model::DocumentKind;

use crate::looks::pictures;
use crate::support::{root, said, vanthu};
use crate::written::{hold, papers};

/// All of them together, in bytes.
const MOST: u64 = 1_500_000;
/// Points of the picture for a point of paper: a page is read, a certificate looked at.
const PAGE: f32 = 1.0;
const CERTIFICATE: f32 = 0.8;

/// Titles that the chairman of a commune gives, and those of a province.
const COMMUNE: [&str; 6] = [
    "giay-khen",
    "lao-dong-tien-tien",
    "chien-si-thi-dua-co-so",
    "tap-the-lao-dong-tien-tien",
    "gia-dinh-van-hoa",
    "thon-van-hoa",
];
const PROVINCE: [&str; 3] = ["bang-khen", "chien-si-thi-dua-cap-tinh", "tap-the-lao-dong-xuat-sac"];

/// A picture: of a page of a print file or document in the folder that is made of a conference.
struct Shown {
    name: String,
    conference: String,
    pdf: String,
    page: usize,
    vi: String,
    en: String,
}

impl Shown {
    fn new(name: &str, conference: &str, pdf: &str, page: usize, vi: &str, en: &str) -> Self {
        let [name, conference, pdf, vi, en] = [name, conference, pdf, vi, en].map(str::to_owned);
        Self { name, conference, pdf, page, vi, en }
    }

    fn is_certificate(&self) -> bool {
        self.pdf.ends_with("-in") || self.pdf.ends_with("-in-thu")
    }
}

/// The first page of each document of the full example, and pages inside of two.
fn documents() -> Vec<Shown> {
    const EXAMPLE: &str = "phuoc-son-2022";
    let english = BTreeMap::from([
        ("bao-cao", "summary report"),
        ("thong-bao", "notice of the conclusion"),
        ("quyet-dinh", "award decision"),
        ("giay-moi", "invitation"),
        ("chuong-trinh", "programme"),
        ("bien-ban", "minutes"),
        ("ke-hoach", "plan"),
        ("to-trinh", "proposal"),
        ("cong-van", "official letter"),
        ("theo-doi", "tracking table"),
        ("ky-nhan", "sheet to sign"),
    ]);
    let kinds = DocumentKind::ALL.iter().filter(|kind| kind.certifies().is_none());
    let mut shown = Vec::new();
    for kind in kinds {
        let (id, en) = (kind.id(), english[kind.id()]);
        let vi = if id == "ky-nhan" { "Danh sách ký nhận tiền thưởng" } else { kind.name() };
        shown.push(Shown::new(id, EXAMPLE, id, 1, vi, en));
        let inside = match id {
            "bao-cao" => Some((2, "trang 2", "page 2")),
            "thong-bao" => Some((4, "trang cuối", "last page")),
            "quyet-dinh" => Some((3, "danh sách kèm theo", "its list")),
            _ => None,
        };
        shown.extend(inside.map(|(page, vi, more)| {
            let name = format!("{id}-{page}");
            Shown::new(&name, EXAMPLE, id, page, &format!("{}, {vi}", kind.name()), &format!("{en}, {more}"))
        }));
    }
    shown
}

/// A certificate of each form, in the looks that are built in.
fn forms() -> Vec<Shown> {
    let certifying = DocumentKind::ALL.iter().filter(|kind| kind.certifies().is_some());
    let shown = |kind: &DocumentKind| {
        let id = kind.id();
        let conference = if COMMUNE.contains(&id) { "xa" } else { "thanh-pho" };
        Shown::new(id, conference, &format!("{id}-in"), 1, kind.name(), id)
    };
    certifying.map(shown).collect()
}

/// What the packs of the examples make of them.
fn packs() -> Vec<Shown> {
    vec![
        Shown::new("goi-da-nang", "da-nang-2026", "bang-khen-in", 1, "Bằng khen, gói của thành phố", "a city's pack"),
        Shown::new(
            "goi-phuoc-nang",
            "xa-phuoc-nang-2026",
            "giay-khen-in",
            2,
            "Giấy khen, gói của một xã",
            "a commune's pack",
        ),
        Shown::new(
            "goi-hoi-an",
            "phuong-hoi-an-2026",
            "giay-khen-in-thu",
            2,
            "Giấy khen, in thử trên phôi của một phường",
            "a ward's stock, on trial",
        ),
        Shown::new(
            "goi-phieu-gui",
            "xa-phuoc-nang-2026",
            "phieu-gui",
            1,
            "Phiếu gửi, loại văn bản riêng của một xã",
            "a commune's own kind of document",
        ),
    ]
}

fn all() -> Vec<Shown> {
    documents().into_iter().chain(forms()).chain(packs()).collect()
}

/// A conference that gives `forms`.
fn conference(office: &str, post: &str, forms: &[&str]) -> String {
    let mut text = format!(
        "[agency]\nname = \"{office}\"\n[conference]\n\
        name = \"Hội nghị tổng kết phong trào thi đua yêu nước năm 2025\"\nyear = 2025\ndate = 2026-01-09\n\
        chair = \"lan\"\n[[people]]\nid = \"lan\"\nname = \"Hồ Thị Lan\"\ntitles = [\"{post}\"]\n"
    );
    for form in forms {
        let recipient = match *form {
            "gia-dinh-van-hoa" => "name = \"Hồ Văn Nghĩa\"\nhonorific = \"Hộ gia đình ông\"\nunit = \"Thôn 4\"",
            "thon-van-hoa" => "name = \"Thôn 2\"\nunit = \"Xã Phước Hiệp\"",
            form if form.starts_with("tap-the") => "name = \"Trường Tiểu học Phước Hiệp\"",
            _ => {
                "name = \"Hồ Thị Liễu\"\nhonorific = \"Bà\"\nposition = \"Giáo viên\"\nunit = \"Trường Tiểu học Phước Hiệp\""
            }
        };
        text += &format!(
            "[[awards]]\nform = \"{form}\"\ndecision = {{ number = 12, date = 2026-01-07 }}\n\
            reason = \"Đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2025\"\n[[awards.recipients]]\n{recipient}\n"
        );
    }
    text
}

/// The folder in which `name` is made: an example, or a conference of our own.
fn made(name: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let own = match name {
        "xa" => Some(conference("Ủy ban nhân dân xã Phước Hiệp", "Chủ tịch UBND xã", &COMMUNE)),
        "thanh-pho" => Some(conference("Ủy ban nhân dân thành phố Đà Nẵng", "Chủ tịch UBND thành phố", &PROVINCE)),
        _ => None,
    };
    let input = match own {
        Some(text) => {
            fs::write(folder.path().join("hoi-nghi.toml"), text).unwrap();
            folder.path().to_owned()
        }
        None => root().join("examples").join(name),
    };
    let target = folder.path().join("ket-qua");
    let calls: [&[&str]; 2] = [&["build"], &["print", "--mode", "proof"]];
    for call in calls {
        let args = [call, &["-o", target.to_str().unwrap(), input.to_str().unwrap()]].concat();
        let run = vanthu(root(), &args);
        assert!(run.status.success(), "{name}: {}", said(&run));
    }
    folder
}

fn draw(all: &[Shown], folder: &Path) {
    let conferences: BTreeSet<&str> = all.iter().map(|shown| shown.conference.as_str()).collect();
    for name in conferences {
        let made = made(name);
        for shown in all.iter().filter(|shown| shown.conference == name) {
            let pdf = fs::read(made.path().join("ket-qua").join(format!("{}.pdf", shown.pdf))).unwrap();
            let pages = pictures(pdf, if shown.is_certificate() { CERTIFICATE } else { PAGE });
            fs::write(folder.join(format!("{}.png", shown.name)), small::small(&pages[shown.page - 1])).unwrap();
        }
    }
}

/// A table of pictures, so many beside each other.
fn table(shown: &[Shown], across: usize, vietnamese: bool) -> String {
    let mut text = format!("|{}\n|{}\n", "   |".repeat(across), " --- |".repeat(across));
    for row in shown.chunks(across) {
        let cells = row.iter().map(|shown| {
            let caption = if vietnamese { shown.vi.clone() } else { format!("{} ({})", shown.vi, shown.en) };
            format!(" ![{caption}](hinh/{}.png)<br>{caption} |", shown.name)
        });
        text += &format!("|{}{}\n", cells.collect::<String>(), " |".repeat(across - row.len()));
    }
    text
}

#[test]
fn the_gallery_shows_every_document() {
    let folder = root().join("docs/hinh");
    let all = all();
    if std::env::var_os("VANTHU_ACCEPT").is_some_and(|value| value == "1") {
        fs::create_dir_all(&folder).unwrap();
        draw(&all, &folder);
    }
    let entries = || fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap());
    let there: BTreeSet<String> = entries().map(|entry| entry.file_name().into_string().unwrap()).collect();
    let wanted: BTreeSet<String> = all.iter().map(|shown| format!("{}.png", shown.name)).collect();
    assert_eq!(there, wanted, "VANTHU_ACCEPT=1 makes the pictures anew");
    let size: u64 = entries().map(|entry| entry.metadata().unwrap().len()).sum();
    assert!(size < MOST, "{size} bytes");
    for (paper, catalog) in papers("trung-bay") {
        let vi = catalog.lang() == Lang::Vi;
        let [first, second, third] = match vi {
            true => ["Văn bản", "Giấy khen, danh hiệu: mẫu có sẵn", "Gói mẫu của ba cơ quan"],
            false => ["Documents", "Certificates and titles, as built in", "The packs of three offices"],
        };
        let (pages, certificates) = (table(&documents(), 3, vi), table(&forms(), 2, vi));
        let written =
            format!("\n## {first}\n\n{pages}\n## {second}\n\n{certificates}\n## {third}\n\n{}", table(&packs(), 2, vi));
        hold(&paper, &written);
    }
}
