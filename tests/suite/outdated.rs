//! A list that changes between runs that make different things: what tells another list than the one of now is told
//! or taken away.

use std::fs;
use std::path::Path;

use crate::batch::{NAMES, build, certificates, conference, decided, files};
use crate::support::{said, vanthu};

/// Without A Lăng Thị Bớt, and with another unit for Lê Ý.
const FEWER: [&str; 3] = ["Hồ Thị Lan", "Nguyễn Văn Út", "Lê Ý / Thôn 7"];

fn names(folder: &Path) -> Vec<String> {
    files(&folder.join("ket-qua")).into_keys().collect()
}

/// Runs a command that succeeds; what it says.
#[track_caller]
fn run(folder: &Path, args: &[&str]) -> String {
    let output = vanthu(folder, &[args, &["--lang", "en"]].concat());
    assert!(output.status.success(), "{}", said(&output));
    said(&output)
}

#[test]
fn old_files_beside_new_certificates_are_told() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    build(folder.path(), &[]);
    conference(folder.path(), &FEWER);
    let told = build(folder.path(), &["--only", "giay-khen"]);
    assert!(told.contains("warning[output-outdated]: 3 files were made"), "{told}");
    assert!(
        told.contains("again: bao-cao.pdf, quyet-dinh.pdf, so-khen-thuong.xlsx") && told.contains("vanthu build\n"),
        "{told}"
    );
    // It is told until they are made; a run that cannot make them cannot hide them.
    let told = run(folder.path(), &["print", "--records", "1"]);
    assert!(told.contains("again: bao-cao.pdf, quyet-dinh.pdf, so-khen-thuong.xlsx"), "{told}");
    let told = build(folder.path(), &["--only", "quyet-dinh,bao-cao"]);
    assert!(told.contains("1 file was made") && told.contains("again: so-khen-thuong.xlsx"), "{told}");
    assert!(!build(folder.path(), &[]).contains("outdated"));
    assert!(!build(folder.path(), &["--only", "giay-khen"]).contains("outdated"));
}

#[test]
fn old_certificates_beside_a_new_print_file_are_told() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    build(folder.path(), &[]);
    conference(folder.path(), &["Hồ Thị Lan", "A Lăng Thị Bốt", "Nguyễn Văn Út", "Lê Ý / Thôn 7"]);
    let told = run(folder.path(), &["print", "hoi-nghi.toml", "--mode", "proof"]);
    // The one who is called otherwise, and the one whose unit changed; two are as they were.
    assert!(told.contains("giay-khen-in.pdf, quyet-dinh.pdf, so-khen-thuong.xlsx, giay-khen/ (2)"), "{told}");
    assert!(told.contains("vanthu build hoi-nghi.toml\n"), "{told}");
    // As many as before: the report says the same.
    assert!(!told.contains("bao-cao"), "{told}");
}

/// A run that changes no list has nothing to tell, whatever it makes.
#[test]
fn an_unchanged_list_is_no_news() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    build(folder.path(), &[]);
    let file = folder.path().join("hoi-nghi.toml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("Thu nội địa vượt", "Thu nội địa đã vượt")).unwrap();
    let told = build(folder.path(), &["--only", "giay-khen"]) + &run(folder.path(), &["print", "--records", "2"]);
    assert!(!told.contains("outdated"), "{told}");
}

/// What was printed again is kept as long as its rows say the same, and no longer.
#[test]
fn prints_of_an_older_list_go() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    for args in [&["--records", "1,3"][..], &["--records", "2"], &["--mode", "proof"]] {
        // Of those of some numbers one stands at a time.
        let more = if args[1] == "2" { &["--mode", "blank"][..] } else { &[] };
        run(folder.path(), &[&["print"], args, more].concat());
    }
    build(folder.path(), &[]);
    let extra = ["giay-khen-in-lai-phoi.pdf", "giay-khen-in-lai.pdf", "giay-khen-in-thu.pdf"];
    let are = |present: [bool; 3]| {
        let names = names(folder.path());
        assert_eq!(extra.map(|name| names.contains(&name.to_owned())), present, "{names:?}");
    };
    are([true; 3]);
    conference(folder.path(), &FEWER);
    let told = run(folder.path(), &["print"]);
    assert!(told.contains("outdated") && told.contains(extra[0]) && told.contains(extra[2]), "{told}");
    assert!(!told.contains(extra[1]), "{told}");
    are([true; 3]);
    let told = build(folder.path(), &[]);
    let removed = "giay-khen-in-lai-phoi.pdf: what it says has changed since it was made";
    assert!(told.contains(removed) && !told.contains("output-outdated"), "{told}");
    are([false, true, false]);
}

/// Where no print file is wanted, none is made; one that `print` has made stays as long as the list says the same.
#[test]
fn a_print_file_is_left_out_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let print_file = || files(&folder.path().join("ket-qua")).remove("giay-khen-in.pdf");
    conference(folder.path(), &NAMES);
    build(folder.path(), &["--no-print-file"]);
    assert_eq!(print_file(), None);
    let alone = files(&folder.path().join("ket-qua/giay-khen"));
    assert_eq!(alone.len(), NAMES.len());
    run(folder.path(), &["print"]);
    let printed = print_file();
    assert!(printed.is_some());
    build(folder.path(), &["--no-print-file"]);
    assert_eq!(print_file(), printed);
    build(folder.path(), &["--force"]);
    assert_eq!((print_file(), files(&folder.path().join("ket-qua/giay-khen"))), (printed, alone));
    conference(folder.path(), &FEWER);
    let told = build(folder.path(), &["--no-print-file"]);
    assert!(told.contains("giay-khen-in.pdf: what it says has changed since it was made"), "{told}");
    assert_eq!(print_file(), None);
    let both = vanthu(folder.path(), &["build", "--no-print-file", "--sheets-per-file", "3"]);
    assert_eq!(both.status.code(), Some(2), "{}", said(&both));
}

/// A print file says more than its rows: the decision, who signs, what is printed on stock.
#[test]
fn prints_of_what_has_changed_go() {
    let changes: [(&str, &str); 3] = [
        ("number = 12", "number = 15"),
        ("Hồ Văn Điều", "Hồ Văn Sơn"),
        ("[[awards]]", "[certificates.giay-khen]\nmode = \"blank\"\n\n[[awards]]"),
    ];
    for (from, to) in changes {
        for more in [&["--no-print-file"][..], &[], &["--no-print-file", "--force"]] {
            let folder = tempfile::tempdir().unwrap();
            conference(folder.path(), &NAMES);
            build(folder.path(), &[]);
            run(folder.path(), &["print", "--records", "1"]);
            build(folder.path(), more);
            let prints = || names(folder.path()).into_iter().filter(|name| name.contains("-in")).collect::<Vec<_>>();
            assert_eq!(prints(), ["giay-khen-in-lai.pdf", "giay-khen-in.pdf"], "{to} {more:?}");
            let file = folder.path().join("hoi-nghi.toml");
            let text = fs::read_to_string(&file).unwrap();
            assert!(text.contains(from));
            fs::write(&file, text.replace(from, to)).unwrap();
            let told = build(folder.path(), more);
            assert!(told.contains("giay-khen-in-lai.pdf: what it says has changed since it was made"), "{told}");
            let own: &[&str] = if more.is_empty() { &["giay-khen-in.pdf"] } else { &[] };
            assert_eq!(prints(), own, "{to} {more:?}");
        }
    }
}

/// Why a file was taken away is said as it is.
#[test]
fn what_is_removed_is_told_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    build(folder.path(), &["--sheets-per-file", "2"]);
    conference(folder.path(), &["Hồ Thị Lan", "A Lăng Thị Bốt", "Nguyễn Văn Út", "Lê Ý"]);
    let told = build(folder.path(), &[]);
    assert!(told.contains("giay-khen-in-1.pdf: the print file is divided otherwise now"), "{told}");
    conference(folder.path(), &["Hồ Thị Lan", "A Lăng Thị Bốt", "Nguyễn Văn Úc", "Lê Ý"]);
    let told = build(folder.path(), &[]);
    assert!(told.contains("003-nguyen-van-ut.pdf: this recipient's file has another name now"), "{told}");
    assert_eq!(certificates(folder.path())[2], "003-nguyen-van-uc.pdf");
    let file = folder.path().join("hoi-nghi.toml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(
        &file,
        format!("{text}[documents.giay-khen]\nenabled = false\n[documents.quyet-dinh]\nenabled = false\n"),
    )
    .unwrap();
    let told = build(folder.path(), &[]);
    for name in ["quyet-dinh.pdf", "giay-khen-in.pdf", "giay-khen/001-ho-thi-lan.pdf"] {
        assert!(told.contains(&format!("{name}: no longer made for this conference")), "{name}: {told}");
    }
}

/// The second decision of a conference is another folder's: its papers would take the place of the first's.
#[test]
fn a_second_decision_does_not_replace_the_first() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    build(folder.path(), &[]);
    let before = files(&folder.path().join("ket-qua"));
    let second = "decision = { number = 15, date = 2026-01-12 }";
    decided(folder.path(), &["Zơ Râm Nhị / Thôn 8", "Đinh Quốc Khánh / Thôn 9"], second);
    let output = vanthu(folder.path(), &["build", "--lang", "en"]);
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(told.contains("error[output-taken]") && told.contains("“12/QĐ-UBND”"), "{told}");
    assert!(told.contains("put its file into another folder, or write elsewhere with -o"), "{told}");
    fs::remove_file(folder.path().join("ket-qua/.vanthu-journal")).unwrap_or_default();
    assert!(before == files(&folder.path().join("ket-qua")));
    build(folder.path(), &["-o", "dot-2"]);
    // A number that was mistyped is no second decision.
    decided(folder.path(), &NAMES, second);
    build(folder.path(), &[]);
}
