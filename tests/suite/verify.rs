//! What was issued is known again: by the code on the page, as a camera sees it, and by the bytes of a file.

use std::fs;
use std::path::Path;

use rqrr::PreparedImage;
use tempfile::TempDir;

use crate::looks::pictures;
use crate::support::{said, small, vanthu};

const AWARDS: &str = r#"
[certificates.giay-khen]
code = true
[documents.quyet-dinh]
bases = ["Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003"]
[[awards]]
form = "giay-khen"
decision = { number = 312, date = 2023-03-06 }
reason = "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2022"
[[awards.recipients]]
kind = "tap-the"
name = "Trường Tiểu học Phước Hiệp"
[[awards.recipients]]
honorific = "Bà"
name = "Hồ Thị Liễu"
unit = "Thôn 2"
[[awards.recipients]]
honorific = "Ông"
name = "Y Phôn Niê"
unit = "Thôn 3"
"#;

/// A folder with certificates that were made from `awards`.
fn built(awards: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    build(folder.path(), awards);
    folder
}

fn build(folder: &Path, awards: &str) {
    fs::write(folder.join("hoi-nghi.toml"), small(awards)).unwrap();
    let output = vanthu(folder, &["build", "--only", "giay-khen"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}

/// Runs `vanthu verify` and holds it to a status; what it says.
#[track_caller]
fn verify(status: i32, folder: &Path, args: &[&str]) -> String {
    let output = vanthu(folder, &[&["verify", "--format", "short"], args].concat());
    assert_eq!(output.status.code(), Some(status), "{args:?}\n{}", said(&output));
    said(&output)
}

/// What it says of a fault at length.
fn advice(folder: &Path, code: &str) -> String {
    said(&vanthu(folder, &["verify", code]))
}

/// The code of the recipient with this number, from the text that its page is made of.
fn code(folder: &Path, record: &str) -> String {
    let source = said(&vanthu(folder, &["source", "giay-khen", "--record", record, "--quiet"]));
    let begin = source.find("VT1*").unwrap();
    source[begin..].split('"').next().unwrap().to_owned()
}

/// What a camera reads on each page of a file.
fn seen(pdf: &Path) -> Vec<String> {
    let pages = pictures(fs::read(pdf).unwrap(), 3.0);
    let read = |picture: &hayro::vello_cpu::Pixmap| {
        let (width, height) = (usize::from(picture.width()), usize::from(picture.height()));
        let grey = |x: usize, y: usize| {
            let pixel = picture.data()[y * width + x];
            u8::try_from((u16::from(pixel.r) + u16::from(pixel.g) + u16::from(pixel.b)) / 3).unwrap()
        };
        let mut image = PreparedImage::prepare_from_greyscale(width, height, grey);
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1, "codes on a page of {}", pdf.display());
        let (meta, text) = grids[0].decode().unwrap();
        assert!(meta.version.0 <= 6, "version {}", meta.version.0);
        text
    };
    pages.iter().map(read).collect()
}

/// What stock is to get may name the code, too.
#[test]
fn stock_gets_the_code_where_the_office_says_so() {
    let folder = built(&AWARDS.replace("code = true", "code = true\nprints = [\"recipient\", \"code\"]"));
    assert!(vanthu(folder.path(), &["print", "--mode", "blank"]).status.success());
    let results = folder.path().join("ket-qua");
    assert_eq!(seen(&results.join("giay-khen-in-phoi.pdf")), seen(&results.join("giay-khen-in.pdf")));
}

#[test]
fn a_code_on_the_page_leads_back_to_its_recipient() {
    let folder = built(AWARDS);
    let results = folder.path().join("ket-qua");
    let names = ["001-truong-tieu-hoc-phuoc-hiep", "002-ho-thi-lieu", "003-y-phon-nie"];
    let single: Vec<String> =
        names.iter().flat_map(|name| seen(&results.join(format!("giay-khen/{name}.pdf")))).collect();
    assert_eq!(single, seen(&results.join("giay-khen-in.pdf")));
    let expected = [
        "number 1, Trường Tiểu học Phước Hiệp, Giấy khen, decision 312/QĐ-UBND (06/3/2023)",
        "number 2, Bà Hồ Thị Liễu (Thôn 2), Giấy khen, decision 312/QĐ-UBND (06/3/2023)",
        "number 3, Ông Y Phôn Niê (Thôn 3), Giấy khen, decision 312/QĐ-UBND (06/3/2023)",
    ];
    for (code, expected) in single.iter().zip(expected) {
        assert_eq!(verify(0, folder.path(), &[code]), format!("Agrees with the register: {expected}\n"));
    }
}

#[test]
fn a_code_is_typed_as_people_type() {
    let folder = built(AWARDS);
    let code = code(folder.path(), "2");
    let typed = [code.to_lowercase(), code.replace('*', " * "), code.replace(' ', ""), format!("“{code}”")];
    for text in typed {
        assert!(verify(0, folder.path(), &[&text]).contains("Hồ Thị Liễu"), "{text}");
    }
    // A shell tears it at its blanks.
    let words: Vec<&str> = code.split(' ').collect();
    assert!(words.len() > 1);
    verify(0, folder.path(), &words);
    let elsewhere = tempfile::tempdir().unwrap();
    for known in [folder.path().to_owned(), folder.path().join("ket-qua"), folder.path().join("hoi-nghi.toml")] {
        verify(0, elsewhere.path(), &[&code, "--in", known.to_str().unwrap()]);
    }
}

#[test]
fn a_changed_figure_is_seen() {
    let folder = built(AWARDS);
    let code = code(folder.path(), "2");
    let begin = code.find("*2*").unwrap();
    for (from, to, found) in [
        ("*2*", "*1*", "code-differs"),
        ("GIAY-KHEN", "BANG-KHEN", "code-differs"),
        ("UBND", "UBNX", "code-differs"),
        ("312/", "313/", "code-unknown"),
        ("2023-03-06", "2023-03-07", "code-unknown"),
    ] {
        let told = verify(1, folder.path(), &[&code.replacen(from, to, 1)]);
        assert!(told.contains(found), "{from}\n{told}");
    }
    let told = verify(1, folder.path(), &[&code.replacen("*2*", "*1*", 1)]);
    assert!(told.contains("number 1 is Trường Tiểu học Phước Hiệp (Giấy khen)"), "{told}");
    for (at, old) in code.char_indices().skip(begin + 3).filter(|(_, c)| *c != '-') {
        let new = if old == '7' { '8' } else { '7' };
        let told = verify(1, folder.path(), &[&format!("{}{new}{}", &code[..at], &code[at + 1..])]);
        assert!(told.contains("code-differs"), "{told}");
    }
}

#[test]
fn a_name_that_was_changed_after_the_print_is_seen() {
    let folder = built(AWARDS);
    let code = code(folder.path(), "2");
    build(folder.path(), &AWARDS.replace("Hồ Thị Liễu", "Hồ Thị Liểu"));
    let told = verify(1, folder.path(), &[&code]);
    assert!(told.contains("code-differs") && told.contains("Bà Hồ Thị Liểu"), "{told}");
}

#[test]
fn who_is_off_the_list_is_told() {
    let folder = built(AWARDS);
    let code = code(folder.path(), "2");
    let person = "[[awards.recipients]]\nhonorific = \"Bà\"\nname = \"Hồ Thị Liễu\"\nunit = \"Thôn 2\"\n";
    assert!(AWARDS.contains(person));
    build(folder.path(), &AWARDS.replace(person, ""));
    let told = verify(1, folder.path(), &[&code]);
    assert!(told.contains("code-withdrawn") && told.contains("Bà Hồ Thị Liễu"), "{told}");
}

#[test]
fn a_code_of_another_decision_or_number() {
    let folder = built(AWARDS);
    let code = code(folder.path(), "2");
    let told = verify(1, folder.path(), &[&code.replace("*2*", "*4*")]);
    assert!(told.contains("code-number") && told.contains("the last one is 3"), "{told}");
    let told = advice(folder.path(), &code.replace("312", "99"));
    assert!(told.contains("99/QD-UBND (06/3/2023)") && told.contains("312/QĐ-UBND (06/3/2023)"), "{told}");
    let draft = built(&AWARDS.replace("decision = { number = 312, date = 2023-03-06 }\n", ""));
    let told = advice(draft.path(), &code);
    assert!(told.contains("no decision here has a number yet"), "{told}");
}

#[test]
fn a_code_that_cannot_be_read() {
    let folder = built(AWARDS);
    let code = code(folder.path(), "2");
    for (text, part) in [
        ("VT1*UBND", "seven parts"),
        (&code.replace("VT1", "VT2"), "begins with VT1"),
        (&code.replace("GIAY-KHEN", "GIAY-KHE"), "fifth part"),
        (&code.replace("*2*", "*hai*"), "sixth part"),
        (&code.replace("03-06", "02-30"), "fourth part"),
        (&code[..code.len() - 1], "ten letters"),
    ] {
        let told = verify(1, folder.path(), &[text]);
        assert!(told.contains("code-misread") && told.contains(part), "{text}\n{told}");
    }
}

#[test]
fn certificates_without_a_number_or_without_the_wish_have_no_code() {
    for awards in [
        AWARDS.replace("decision = { number = 312, date = 2023-03-06 }\n", ""),
        AWARDS.replace("code = true", "code = false"),
        AWARDS.replace("[certificates.giay-khen]\ncode = true\n", ""),
    ] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("hoi-nghi.toml"), small(&awards)).unwrap();
        let source = said(&vanthu(folder.path(), &["source", "giay-khen"]));
        assert!(source.contains("ordinal: ") && !source.contains("VT1"), "{source}");
    }
}

#[test]
fn a_changed_file_is_seen() {
    let folder = built(AWARDS);
    let certificate = "ket-qua/giay-khen/002-ho-thi-lieu.pdf";
    let said = "number 2, Bà Hồ Thị Liễu (Thôn 2), Giấy khen, decision 312/QĐ-UBND (06/3/2023)";
    assert_eq!(verify(0, folder.path(), &[certificate]), format!("{certificate}: unchanged; {said}\n"));
    for results in [".", "ket-qua", "hoi-nghi.toml", "ket-qua/manifest.json"] {
        let told = verify(0, folder.path(), &[results]);
        assert!(told.contains("ket-qua: 4 files, none missing or changed\n"), "{told}");
    }
    // Sent back under another name, it is known by its bytes.
    let path = folder.path().join(certificate);
    let copy = folder.path().join("gui-lai.pdf");
    fs::copy(&path, &copy).unwrap();
    assert!(verify(0, folder.path(), &["gui-lai.pdf"]).contains(said));

    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, &bytes).unwrap();
    fs::write(&copy, &bytes).unwrap();
    assert!(verify(1, folder.path(), &[certificate]).contains("file-changed"));
    assert!(verify(1, folder.path(), &["gui-lai.pdf"]).contains("file-unknown"));
    let told = verify(1, folder.path(), &["ket-qua", "--files-only"]);
    assert!(told.contains("file-changed") && told.contains("002-ho-thi-lieu") && told.lines().count() == 1, "{told}");
    fs::remove_file(&path).unwrap();
    let told = verify(1, folder.path(), &["ket-qua", "--files-only"]);
    assert!(told.contains("file-missing") && told.lines().count() == 1, "{told}");

    build(folder.path(), AWARDS);
    fs::write(folder.path().join("ket-qua/giay-khen/004-cua-ai.pdf"), "%PDF").unwrap();
    let told = verify(0, folder.path(), &["ket-qua"]);
    assert!(told.contains("warning[file-unknown]") && told.contains("004-cua-ai.pdf"), "{told}");
}

#[test]
fn a_path_of_the_manifest_leads_nowhere_else() {
    let folder = built(AWARDS);
    let manifest = folder.path().join("ket-qua/manifest.json");
    let text = fs::read_to_string(&manifest).unwrap();
    for outside in ["../hoi-nghi.toml", "/etc/passwd", ""] {
        fs::write(&manifest, text.replace("giay-khen-in.pdf", outside)).unwrap();
        let told = verify(1, folder.path(), &["ket-qua"]);
        assert!(told.contains("manifest-outside") && !told.contains("file-missing"), "{outside}: {told}");
    }
}

#[test]
fn what_cannot_be_compared_ends_with_2() {
    let folder = built(AWARDS);
    let code = code(folder.path(), "2");
    assert!(verify(2, folder.path(), &["khong-co.pdf"]).contains("input-missing"));
    assert!(verify(2, folder.path(), &[""]).contains("[usage]: CODE|FILE|DIR is missing"));
    let empty = tempfile::tempdir().unwrap();
    for target in [&*code, "."] {
        assert!(verify(2, empty.path(), &[target]).contains("manifest-missing"));
    }
    verify(2, empty.path(), &[]);
    for text in ["", "{}", "{\"version\": 2}", "[1"] {
        fs::write(folder.path().join("ket-qua/manifest.json"), text).unwrap();
        for target in [&*code, "ket-qua", "ket-qua/giay-khen-in.pdf"] {
            assert!(verify(2, folder.path(), &[target]).contains("manifest-unreadable"), "{target}");
        }
    }
}

/// A number that was moved by hand is seen, whatever is verified; how the file is laid out is nobody's business.
#[test]
fn a_manifest_that_was_edited_is_seen() {
    let folder = built(AWARDS);
    let code = code(folder.path(), "3");
    let manifest = folder.path().join("ket-qua/manifest.json");
    let good = fs::read_to_string(&manifest).unwrap();
    let pretty: serde_json::Value = serde_json::from_str(&good).unwrap();
    for same in [serde_json::to_string_pretty(&pretty).unwrap(), good.replace('\n', "\r\n")] {
        fs::write(&manifest, same).unwrap();
        verify(0, folder.path(), &["ket-qua"]);
    }
    let line = good.lines().find(|line| line.starts_with("\"sum\"")).unwrap();
    let without = good.replace(line, "").replace("],\n\n}", "]\n}");
    for edited in [good.replace("Y Phôn Niê", "Y Phôn Ly"), good.replace("\"record\":3", "\"record\":2"), without] {
        assert_ne!(edited, good);
        fs::write(&manifest, edited).unwrap();
        for target in ["ket-qua", "ket-qua/quyet-dinh.pdf", "ket-qua/giay-khen-in.pdf", &code] {
            if Path::new(target).extension().is_none() || folder.path().join(target).is_file() {
                let told = verify(1, folder.path(), &[target]);
                assert!(told.contains("error[manifest-edited]") && !told.contains("Agrees"), "{told}");
            }
        }
    }
    // It is told once: a build takes the numbers as they stand.
    let output = said(&vanthu(folder.path(), &["build"]));
    assert!(output.contains("warning[manifest-edited]"), "{output}");
    let output = said(&vanthu(folder.path(), &["build"]));
    assert!(!output.contains("manifest-edited"), "{output}");
    verify(0, folder.path(), &["ket-qua"]);
}

/// What an office keeps beside is told once, and the sheet that measures a printer is no stranger.
#[test]
fn many_unknown_files_are_told_together() {
    let folder = built(AWARDS);
    vanthu(folder.path(), &["calibrate"]);
    assert!(folder.path().join("ket-qua/can-may-in.pdf").is_file());
    verify(0, folder.path(), &["ket-qua"]);
    for number in 0..8 {
        fs::write(folder.path().join(format!("ket-qua/anh-{number}.jpg")), "").unwrap();
    }
    let told = said(&vanthu(folder.path(), &["verify", "ket-qua"]));
    assert!(told.contains("8 files were not made") && told.contains("(and at 3 more places)"), "{told}");
    assert!(told.contains("anh-4.jpg") && !told.contains("anh-5.jpg") && told.contains("1 warning"), "{told}");
}

/// What stands in a file's place is named in our words, and nothing waits for a pipe.
#[cfg(unix)]
#[test]
fn what_is_no_file_stands_in_a_files_place() {
    let folder = built(AWARDS);
    let file = folder.path().join("ket-qua/giay-khen-in.pdf");
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    for target in ["ket-qua", "ket-qua/giay-khen-in.pdf"] {
        let told = verify(1, folder.path(), &["--files-only", target]);
        assert!(told.contains("[input-unreadable]: this file cannot be read: a folder has this name"), "{told}");
    }
    fs::remove_dir(&file).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&file).status().unwrap().success());
    for target in ["ket-qua", "ket-qua/giay-khen-in.pdf"] {
        let told = verify(1, folder.path(), &["--files-only", target]);
        assert!(told.contains("it is a device or a pipe, no file"), "{told}");
    }
}
