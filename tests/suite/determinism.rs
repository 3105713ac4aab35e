//! The same file gives the same bytes: whatever the threads, the folder, the clock's zone and the
//! user's language, and the bytes say what they are.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use crate::support::{example, root, vanthu};

const EXAMPLE: &str = "examples/phuoc-son-2022";

/// The example's documents, by name.
const ALL: [&str; 12] = [
    "bao-cao",
    "bien-ban",
    "chuong-trinh",
    "cong-van",
    "giay-khen-in",
    "giay-moi",
    "ke-hoach",
    "ky-nhan",
    "quyet-dinh",
    "theo-doi",
    "thong-bao",
    "to-trinh",
];

/// Files by name.
type Files = BTreeMap<String, Vec<u8>>;

/// The files that the program writes for `input` when it is called in `folder`.
fn built(folder: &Path, input: &str, more: &[&str]) -> Files {
    let output = tempfile::tempdir().unwrap();
    let result = vanthu(folder, &[&["build", input, "-o", output.path().to_str().unwrap()], more].concat());
    assert!(result.status.success(), "{}", String::from_utf8_lossy(&result.stderr));
    files(output.path())
}

fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        match path.is_dir() {
            true => found.extend(files(&path).into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes))),
            false => drop(found.insert(name, fs::read(path).unwrap())),
        }
    }
    found
}

/// The example's documents, made in the plainest way.
fn plain() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| built(root(), EXAMPLE, &[]))
}

#[track_caller]
fn same(files: &Files) {
    let (certificates, documents): (Vec<&str>, Vec<&str>) =
        files.keys().filter_map(|name| name.strip_suffix(".pdf")).partition(|name| name.starts_with("giay-khen/"));
    assert_eq!((documents, certificates.len()), (ALL.to_vec(), 62));
    for (name, bytes) in files {
        // Not `assert_eq`: nobody reads a hundred kilobytes.
        assert!(*bytes == plain()[name], "{name} has other bytes");
    }
}

#[test]
fn runs_and_threads_change_nothing() {
    same(&built(root(), EXAMPLE, &[]));
    same(&built(root(), EXAMPLE, &["--jobs", "1"]));
    same(&built(root(), EXAMPLE, &["--jobs", "4"]));
}

#[test]
fn one_document_alone_has_the_same_bytes() {
    for id in ALL {
        let built = built(root(), EXAMPLE, &["--only", id.trim_end_matches("-in")]);
        let name = format!("{id}.pdf");
        assert!(built[&name] == plain()[&name], "{name} has other bytes");
        let of_others = ALL.iter().filter(|other| **other != id && built.contains_key(&format!("{other}.pdf")));
        assert_eq!(of_others.count(), 0, "{id}");
    }
}

#[test]
fn the_place_of_the_file_changes_nothing() {
    let absolute = root().join(EXAMPLE);
    same(&built(root(), absolute.to_str().unwrap(), &[]));
    same(&built(&absolute, ".", &[]));
    same(&built(&absolute, "hoi-nghi.toml", &[]));

    let elsewhere = tempfile::tempdir().unwrap();
    let copy = elsewhere.path().join("Thư mục khác");
    fs::create_dir(&copy).unwrap();
    fs::copy(absolute.join("hoi-nghi.toml"), copy.join("tên khác.toml")).unwrap();
    fs::copy(absolute.join("khen-thuong.xlsx"), copy.join("khen-thuong.xlsx")).unwrap();
    // The manifest alone says what the file is called, for whoever makes all again.
    let but_for_its_name = |mut files: Files| {
        let manifest = files.insert("manifest.json".to_owned(), plain()["manifest.json"].clone()).unwrap();
        assert!(String::from_utf8(manifest).unwrap().contains("\"conference\":\"tên khác.toml\""));
        same(&files);
    };
    but_for_its_name(built(&copy, "tên khác.toml", &[]));
    but_for_its_name(built(Path::new("/"), copy.join("tên khác.toml").to_str().unwrap(), &[]));
}

#[test]
fn the_users_surroundings_change_nothing() {
    for environment in [
        [("TZ", "America/Los_Angeles"), ("LANG", "de_DE.UTF-8"), ("SOURCE_DATE_EPOCH", "1")],
        [("TZ", "Asia/Ho_Chi_Minh"), ("LC_ALL", "C"), ("VANTHU_LANG", "vi")],
        [("TZ", "Pacific/Kiritimati"), ("HOME", "/nonexistent"), ("TYPST_FONT_PATHS", "/usr/share/fonts")],
    ] {
        let output = tempfile::tempdir().unwrap();
        let result = Command::new(env!("CARGO_BIN_EXE_vanthu"))
            .args(["build", EXAMPLE, "-o"])
            .arg(output.path())
            .current_dir(root())
            .env_clear()
            .envs(environment)
            .output()
            .unwrap();
        assert!(result.status.success(), "{}", String::from_utf8_lossy(&result.stderr));
        same(&files(output.path()));
    }
}

// ---- What the bytes say of themselves ------------------------------------------

/// What stands between `open` and `close` in the part of `pdf` that is text.
fn between(pdf: &str, open: &str, close: &str) -> String {
    let start = pdf.find(open).unwrap_or_else(|| panic!("no {open}")) + open.len();
    pdf[start..start + pdf[start..].find(close).unwrap()].to_owned()
}

fn text_of(name: &str) -> String {
    String::from_utf8_lossy(&plain()[name]).into_owned()
}

#[test]
fn files_are_archival_tagged_and_vietnamese() {
    for name in plain().keys().filter(|name| name.ends_with(".pdf")) {
        let pdf = text_of(name);
        assert_eq!(between(&pdf, "<pdfaid:part>", "<"), "2", "{name}");
        assert_eq!(between(&pdf, "<pdfaid:conformance>", "<"), "B", "{name}");
        assert!(pdf.contains("/OutputIntents"), "{name}");
        let catalog = between(&pdf, "/Type/Catalog", "endobj");
        // A print file is for a printer, which no tag tells anything.
        if name.ends_with("-in.pdf") {
            assert!(!catalog.contains("/StructTreeRoot "), "{name}");
            continue;
        }
        assert!(catalog.contains("/StructTreeRoot ") && catalog.contains("/MarkInfo<</Marked true"), "{catalog}");
        assert!(between(&catalog, "/Lang(", ")").starts_with("vi"), "{catalog}");
        assert!(between(&pdf, "<dc:language><rdf:Bag><rdf:li>", "<").starts_with("vi"), "{name}");
    }
}

#[test]
fn files_name_their_title_author_and_the_documents_own_date() {
    let report =
        "Báo cáo Tổng kết phong trào thi đua và công tác khen thưởng năm 2022; phương hướng, nhiệm vụ năm 2023";
    let notice = "Thông báo Kết luận của đồng chí Lê Quang Trung, Chủ tịch UBND huyện tại Hội nghị tổng kết phong trào \
                  thi đua yêu nước năm 2022 và phát động phong trào thi đua yêu nước năm 2023";
    for (name, title, date) in [("bao-cao.pdf", report, "2023-03-10"), ("thong-bao.pdf", notice, "2023-03-14")] {
        let pdf = text_of(name);
        assert_eq!(between(&pdf, "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">", "<"), title);
        assert_eq!(between(&pdf, "<dc:creator><rdf:Seq><rdf:li>", "<"), "Ủy ban nhân dân huyện Phước Sơn");
        for key in ["xmp:CreateDate", "xmp:ModifyDate"] {
            assert_eq!(between(&pdf, &format!("<{key}>"), "T"), date, "{name}: {key}");
        }
        for key in ["/CreationDate(D:", "/ModDate(D:"] {
            let (year, month, day) = (&date[..4], &date[5..7], &date[8..]);
            assert!(between(&pdf, key, ")").starts_with(&format!("{year}{month}{day}")), "{name}: {key}");
        }
    }
}

/// The id is the document's: another document has another, a corrected print of the same keeps it.
#[test]
fn each_document_has_an_id_of_its_own() {
    let id = |pdf: &str| between(pdf, "<xmpMM:DocumentID>", "<");
    assert_ne!(id(&text_of("bao-cao.pdf")), id(&text_of("thong-bao.pdf")));

    let text = fs::read_to_string(root().join(EXAMPLE).join("hoi-nghi.toml")).unwrap();
    let variant = |from: &str, to: &str| {
        assert!(text.contains(from));
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("hoi-nghi.toml"), text.replace(from, to)).unwrap();
        fs::copy(example().join("khen-thuong.xlsx"), folder.path().join("khen-thuong.xlsx")).unwrap();
        let pdf = built(folder.path(), ".", &["--only", "bao-cao"]).remove("bao-cao.pdf").unwrap();
        assert!(pdf != plain()["bao-cao.pdf"], "{to} changes nothing");
        String::from_utf8_lossy(&pdf).into_owned()
    };
    assert_eq!(id(&variant("Giải ngân vốn đầu tư còn chậm.", "Giải ngân còn chậm.")), id(&text_of("bao-cao.pdf")));
    assert_ne!(id(&variant("number     = 45", "number     = 46")), id(&text_of("bao-cao.pdf")));
}
