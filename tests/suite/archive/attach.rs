//! `--attach-sources`: what the report carries, as which kind of file, and when it is made again.

use std::fs;

use hayro::vello_cpu::Pixmap;
use hayro_syntax::Pdf;
use hayro_syntax::object::dict::keys::{AF, NAMES};
use hayro_syntax::object::{Array, Dict, Name, Stream, String as PdfString};

use super::{LIST, conference, report, run, write};
use crate::looks::pictures;
use crate::support::small;

/// Name, description, relation and kind of each associated file of a PDF.
fn associated(pdf: Vec<u8>) -> Vec<(String, String, String, String)> {
    let pdf = Pdf::new(pdf).unwrap();
    let catalog: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).unwrap();
    assert!(catalog.contains_key(NAMES));
    let letters = |text: PdfString<'_>| match text.as_bytes() {
        [0xfe, 0xff, rest @ ..] => {
            let units: Vec<u16> = rest.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16(&units).unwrap()
        }
        bytes => String::from_utf8(bytes.to_vec()).unwrap(),
    };
    let files = catalog.get::<Array<'_>>(AF).unwrap();
    let told = files.iter::<Dict<'_>>().map(|file| {
        let stream: Stream<'_> = file.get::<Dict<'_>>(b"EF").unwrap().get(b"UF").unwrap();
        (
            letters(file.get(b"UF").unwrap()),
            letters(file.get(b"Desc").unwrap()),
            file.get::<Name<'_>>(b"AFRelationship").unwrap().as_str().to_owned(),
            stream.dict().get::<Name<'_>>(b"Subtype").unwrap().as_str().to_owned(),
        )
    });
    let mut told: Vec<_> = told.collect();
    told.sort();
    told
}

fn has(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn the_report_carries_what_it_is_made_of() {
    let folder = conference("");
    run(0, folder.path(), &["build"]);
    let without = report(folder.path());
    let told = run(0, folder.path(), &["build", "--attach-sources"]);
    assert!(told.contains("bao-cao.pdf carries its sources, personal data in lists included: hoi-nghi.toml"), "{told}");
    let with = report(folder.path());
    let source =
        |path: &str, what: &str, kind: &str| (path.to_owned(), what.to_owned(), "Source".to_owned(), kind.to_owned());
    assert_eq!(
        associated(with.clone()),
        [
            source("danh-sach/khen thưởng.csv", "Danh sách khen thưởng", "text/csv"),
            source("hoi-nghi.toml", "Tệp hội nghị", "application/toml"),
            source("nguon.json", "Bảng kê tệp nguồn của Vanthu", "application/json"),
        ]
    );
    assert!(has(&with, "<pdfaid:part>3</pdfaid:part>") && has(&without, "<pdfaid:part>2</pdfaid:part>"));
    // Nothing of it is seen on the pages.
    let same = |one: Vec<u8>, other: Vec<u8>| {
        let (one, other) = (pictures(one, 0.5), pictures(other, 0.5));
        one.len() == other.len() && one.iter().zip(&other).all(|(one, other)| one.data() == other.data())
    };
    assert!(same(with, without));
}

#[test]
fn a_report_is_made_again_when_what_it_carries_changes() {
    let folder = conference("");
    let carrying = ["build", "--only", "bao-cao", "--attach-sources"];
    run(0, folder.path(), &carrying);
    let first = report(folder.path());
    assert!(run(0, folder.path(), &carrying).contains("not made again: 1 file"));
    // A comment changes no page.
    let file = folder.path().join("hoi-nghi.toml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("# ghi chú\n{text}")).unwrap();
    assert!(run(0, folder.path(), &carrying).contains("Wrote"));
    assert_ne!(report(folder.path()), first);
    assert!(run(0, folder.path(), &["build", "--only", "bao-cao"]).contains("Wrote"));
    assert!(!has(&report(folder.path()), "AFRelationship"));
    fs::write(&file, text).unwrap();
    assert!(run(0, folder.path(), &carrying).contains("Wrote"));
    assert_eq!(report(folder.path()), first);
}

#[test]
fn a_document_may_carry_its_sources_each_time() {
    let folder = conference("");
    let text = fs::read_to_string(folder.path().join("hoi-nghi.toml")).unwrap();
    let asked = text.replace("[documents.quyet-dinh]\n", "[documents.quyet-dinh]\nattach_sources = true\n");
    assert_ne!(asked, text);
    write(folder.path(), "hoi-nghi.toml", &asked);
    let told = run(0, folder.path(), &["build"]);
    assert!(told.contains("quyet-dinh.pdf carries its sources") && !told.contains("bao-cao.pdf carries"), "{told}");
    let decision = fs::read(folder.path().join("ket-qua/quyet-dinh.pdf")).unwrap();
    assert_eq!(associated(decision).len(), 3);
    let told = run(1, folder.path(), &["build", "--pdf-standard", "a-2b", "--format", "short"]);
    let line = asked.lines().position(|line| line.starts_with("attach_sources")).unwrap() + 1;
    assert!(told.contains(&format!("hoi-nghi.toml:{line}:")) && told.contains("attach-standard"), "{told}");
    let told = run(0, folder.path(), &["verify", "ket-qua"]);
    assert!(told.contains("9 files made again"), "{told}");
}

#[test]
fn standards_that_carry_no_files_are_refused_before_any_work() {
    let folder = conference("");
    for standards in ["a-2b", "a-2a,ua-1", "a-1b"] {
        let told = run(2, folder.path(), &["build", "--attach-sources", "--pdf-standard", standards]);
        assert!(told.contains(standards) && told.contains("a-3b"), "{told}");
        assert!(!folder.path().join("ket-qua").exists());
    }
    run(0, folder.path(), &["build", "--only", "bao-cao", "--attach-sources", "--pdf-standard", "ua-1"]);
    let report = report(folder.path());
    assert!(has(&report, "<pdfaid:part>3<") && has(&report, "<pdfaid:conformance>A<") && has(&report, "pdfuaid:part"));
}

#[test]
fn what_cannot_be_carried_is_told() {
    let folder = conference("");
    let told = run(0, folder.path(), &["build", "--attach-sources", "--only", "quyet-dinh"]);
    assert!(told.contains("warning[attach-nothing]") && told.contains("--only"), "{told}");
    let deep = "1/2/3/4/5/6/khen.csv";
    write(folder.path(), deep, LIST);
    let file = folder.path().join("hoi-nghi.toml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("danh-sach/khen thưởng.csv", deep)).unwrap();
    let told = run(1, folder.path(), &["build", "--attach-sources"]);
    assert!(told.contains(&format!("“{deep}” cannot be attached: its name is too long")), "{told}");
    run(0, folder.path(), &["build"]);
}

/// Whoever has the report has the seal, too, where a pack or the conference has a picture of it.
#[test]
fn pictures_of_signature_and_seal_are_not_given_away_unsaid() {
    let picture = Pixmap::new(9, 9).into_png().unwrap();
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "hoi-nghi.toml", small("[documents.thong-bao]\nseal = \"anh/dau.png\"\n"));
    write(folder.path(), "anh/dau.png", picture);
    let told = run(0, folder.path(), &["build", "--attach-sources"]);
    assert!(told.contains("warning[attach-pictures]") && told.contains("anh/dau.png"), "{told}");
    assert!(!run(0, folder.path(), &["build"]).contains("attach-pictures"));
    run(1, folder.path(), &["build", "--attach-sources", "--warnings", "deny"]);
}

#[test]
fn more_than_a_document_carries() {
    let folder = tempfile::tempdir().unwrap();
    // Bytes that no packing makes smaller.
    let mut state = 1_u64;
    let noise = std::iter::repeat_with(|| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 56) as u8
    });
    write(folder.path(), "hoi-nghi.toml", format!("pack = \"xa\"\n{}", small("")));
    write(folder.path(), "packs/xa/pack.toml", "name = \"xa\"\n");
    write(folder.path(), "packs/xa/assets/anh.png", noise.take(33 << 20).collect::<Vec<u8>>());
    let told = run(1, folder.path(), &["build", "--attach-sources", "--only", "bao-cao"]);
    assert!(told.contains("error[attach-large]: the sources have 33 MiB; a document carries 32 MiB at most"), "{told}");
    run(0, folder.path(), &["build", "--only", "bao-cao"]);
}
