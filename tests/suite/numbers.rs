//! Numbers that were given: they stay with who has them, whatever becomes of the list, the folder or the run.

use std::fs;

use crate::batch::{NAMES, build, certificates, conference, decided, files};
use crate::support::{said as told, vanthu};

#[test]
fn numbers_that_were_given_stay() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    build(folder.path(), &[]);
    let first = ["001-ho-thi-lan.pdf", "002-a-lang-thi-bot.pdf", "003-nguyen-van-ut.pdf", "004-le-y.pdf"];
    assert_eq!(certificates(folder.path()), first);

    // One is inserted, one is written otherwise, one is gone.
    conference(folder.path(), &["Hồ Thị Lan", "Đinh Văn Mới / Thôn 9", "A Lăng Thị Bốt", "Lê Ý"]);
    let told = build(folder.path(), &[]);
    for code in ["warning[number-new]", "warning[number-renamed]", "warning[number-free]"] {
        assert!(told.contains(code), "{code}: {told}");
    }
    assert!(told.contains("5 (Đinh Văn Mới)") && told.contains("3 (Nguyễn Văn Út)"), "{told}");
    assert!(told.contains("2 (A Lăng Thị Bớt → A Lăng Thị Bốt)"), "{told}");
    let kept = ["001-ho-thi-lan.pdf", "002-a-lang-thi-bot.pdf", "004-le-y.pdf", "005-dinh-van-moi.pdf"];
    assert_eq!(certificates(folder.path()), kept);

    // It is told once; who comes back gets the old number, and nobody else does.
    let quiet = build(folder.path(), &[]);
    assert!(!quiet.contains("number-"), "{quiet}");
    conference(
        folder.path(),
        &["Nguyễn Văn Út", "Hồ Thị Lan", "Đinh Văn Mới / Thôn 9", "A Lăng Thị Bốt", "Lê Ý", "Y Sáu / Thôn 6"],
    );
    build(folder.path(), &[]);
    let all = [kept[0], kept[1], "003-nguyen-van-ut.pdf", kept[2], kept[3], "006-y-sau.pdf"];
    assert_eq!(certificates(folder.path()), all);

    // Anew, where somebody asks for it.
    let told = build(folder.path(), &["--renumber"]);
    assert!(told.contains("note[renumbered]"), "{told}");
    assert_eq!(certificates(folder.path())[0], "001-nguyen-van-ut.pdf");
    assert_eq!(certificates(folder.path()).len(), 6);
}

/// Who gets another award by the same decision is no stranger.
#[test]
fn another_form_keeps_the_number() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    build(folder.path(), &[]);
    conference(folder.path(), &["Hồ Thị Lan", "A Lăng Thị Bớt", "Lê Ý"]);
    let file = folder.path().join("hoi-nghi.toml");
    let text = fs::read_to_string(&file).unwrap();
    let title = "[[awards]]\nform = \"lao-dong-tien-tien\"\nreason = \"Hoàn thành tốt nhiệm vụ năm 2025\"\n\n\
                 [[awards.recipients]]\nname = \"Nguyễn Văn Út\"\nunit = \"Thôn 2\"\n";
    fs::write(&file, text + title).unwrap();
    let told = build(folder.path(), &[]);
    assert!(told.contains("3 (Nguyễn Văn Út: Giấy khen → Lao động tiên tiến)"), "{told}");
    assert!(told.contains("1 recipient is written") && !told.contains("number-new"), "{told}");
    assert!(folder.path().join("ket-qua/lao-dong-tien-tien/003-nguyen-van-ut.pdf").is_file());
}

/// Numbers are the order of an issued decision: TT runs on in it, whatever the list's order is now.
#[test]
fn a_list_in_another_order_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    build(folder.path(), &[]);
    // The manifest says which list it was.
    let made = || {
        let mut files = files(&folder.path().join("ket-qua"));
        files.remove("manifest.json");
        files
    };
    let before = made();
    let mut swapped = NAMES;
    swapped.swap(0, 2);
    conference(folder.path(), &swapped);
    let told = build(folder.path(), &[]);
    assert!(told.contains("note[list-reordered]") && !told.contains("Wrote"), "{told}");
    assert!(before == made());
    let told = build(folder.path(), &["--renumber"]);
    assert!(told.contains("001-nguyen-van-ut") || told.contains("Wrote ket-qua/quyet-dinh.pdf"), "{told}");
    assert_eq!(certificates(folder.path())[0], "001-nguyen-van-ut.pdf");
}

/// Whatever is corrected, and wherever files go: what was given was given.
#[test]
fn numbers_outlive_corrections_and_other_folders() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES[..2]);
    build(folder.path(), &[]);
    let file = folder.path().join("hoi-nghi.toml");
    for number in ["number = 12, ", "number = 13, ", ""] {
        conference(folder.path(), &["Y Sáu / Thôn 6", NAMES[0], NAMES[1]]);
        let text = fs::read_to_string(&file).unwrap().replace("Hội nghị tổng kết", "Hội nghị Tổng kết");
        let text = text.replace("number = 12, ", number);
        fs::write(&file, text).unwrap();
        build(folder.path(), &["-o", "noi-khac"]);
        assert!(folder.path().join("noi-khac/giay-khen/003-y-sau.pdf").is_file(), "{number}");
        build(folder.path(), &[]);
        let kept = ["001-ho-thi-lan.pdf", "002-a-lang-thi-bot.pdf", "003-y-sau.pdf"];
        assert_eq!(certificates(folder.path()), kept, "{number}");
    }
}

#[test]
fn a_manifest_that_cannot_be_read_is_not_built_over() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    build(folder.path(), &[]);
    let manifest = folder.path().join("ket-qua/manifest.json");
    let good = fs::read_to_string(&manifest).unwrap();
    let half = &good[..good.len() / 2];
    let (twice, none) =
        (good.replace("\"ordinal\":2", "\"ordinal\":1"), good.replace("\"ordinal\":2", "\"ordinal\":0"));
    let (newer, huge) =
        (good.replace("\"version\": 1", "\"version\": 2"), good.replace("\"ordinal\":2", "\"ordinal\":4294967295"));
    for broken in ["", "{}", half, &twice, &none, &newer, &huge] {
        fs::write(&manifest, broken).unwrap();
        let output = vanthu(folder.path(), &["build", "--lang", "en"]);
        assert_eq!(output.status.code(), Some(1), "{broken}");
        assert!(told(&output).contains("error[manifest-unreadable]"), "{}", told(&output));
        assert_eq!(fs::read_to_string(&manifest).unwrap(), broken);
    }
}

/// Without a manifest nobody knows who got which number: that is told before another gets it.
#[test]
fn a_lost_manifest_is_told() {
    let folder = tempfile::tempdir().unwrap();
    for gone in [&["manifest.json"][..], &["manifest.json", "so-khen-thuong.xlsx"]] {
        conference(folder.path(), &NAMES);
        build(folder.path(), &[]);
        for name in gone {
            fs::remove_file(folder.path().join("ket-qua").join(name)).unwrap();
        }
        conference(folder.path(), &["Y Sáu / Thôn 6", NAMES[0]]);
        let check = vanthu(folder.path(), &["check", "--data-only", "--lang", "en"]);
        assert!(told(&check).contains("warning[manifest-lost]"), "{}", told(&check));
        let first = build(folder.path(), &["--only", "giay-khen"]);
        assert!(first.contains("warning[manifest-lost]"), "{first}");
        assert!(!build(folder.path(), &[]).contains("manifest-lost"));
    }
    // The numbers of a draft bind nobody.
    let draft = tempfile::tempdir().unwrap();
    decided(draft.path(), &NAMES, "");
    build(draft.path(), &[]);
    fs::remove_file(draft.path().join("ket-qua/manifest.json")).unwrap();
    assert!(!build(draft.path(), &[]).contains("manifest-lost"));
}

/// More names than are held against each other: then it is another list, and all of the old numbers stay empty.
#[test]
fn another_list_leaves_all_numbers_empty() {
    let folder = tempfile::tempdir().unwrap();
    let names = |unit: &str| (0..1001).map(|number| format!("Hồ Văn Thứ {number} / {unit}")).collect::<Vec<_>>();
    for unit in ["Thôn 1", "Thôn 2"] {
        let names = names(unit);
        conference(folder.path(), &names.iter().map(String::as_str).collect::<Vec<_>>());
        let told = build(folder.path(), &["--only", "bao-cao"]);
        let changed = ["1001 recipients are new", "1001 numbers stay empty"].map(|words| told.contains(words));
        assert_eq!(changed, [unit == "Thôn 2"; 2], "{told}");
    }
    let manifest = fs::read_to_string(folder.path().join("ket-qua/manifest.json")).unwrap();
    assert_eq!(manifest.matches("\"withdrawn\":true").count(), 1001);
}

#[test]
fn a_folder_is_one_conferences() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    build(folder.path(), &[]);
    let before = files(&folder.path().join("ket-qua"));
    decided(folder.path(), &NAMES[..1], "decision = { number = 77, date = 2026-01-08 }");
    let file = folder.path().join("hoi-nghi.toml");
    let text = fs::read_to_string(&file).unwrap().replace("Hội nghị tổng kết", "Hội nghị sơ kết");
    fs::write(&file, text).unwrap();
    let output = vanthu(folder.path(), &["build", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output).contains("error[output-taken]"), "{}", told(&output));
    fs::remove_file(folder.path().join("ket-qua/.vanthu-journal")).unwrap_or_default();
    assert!(before == files(&folder.path().join("ket-qua")));
}

#[test]
fn notes_in_the_register_are_not_lost() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    build(folder.path(), &[]);
    let register = folder.path().join("ket-qua/so-khen-thuong.xlsx");
    let good = fs::read(&register).unwrap();
    fs::write(&register, "ghi chú của văn thư").unwrap();
    let told = build(folder.path(), &[]);
    assert!(told.contains("warning[register-aside]"), "{told}");
    assert!(fs::read(&register).unwrap() == good);
    let aside = folder.path().join("ket-qua/so-khen-thuong-sua-tay-1.xlsx");
    assert_eq!(fs::read_to_string(aside).unwrap(), "ghi chú của văn thư");
    assert!(!build(folder.path(), &[]).contains("register-aside"));
}

#[test]
fn a_draft_is_numbered_anew_each_time() {
    let folder = tempfile::tempdir().unwrap();
    decided(folder.path(), &NAMES, "");
    build(folder.path(), &[]);
    decided(folder.path(), &["Y Sáu", "Hồ Thị Lan"], "");
    let told = build(folder.path(), &[]);
    assert!(!told.contains("number-"), "{told}");
    assert_eq!(certificates(folder.path()), ["001-y-sau.pdf", "002-ho-thi-lan.pdf"]);
}

#[test]
fn what_nobody_speaks_of_any_more_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    conference(folder.path(), &NAMES);
    build(folder.path(), &[]);
    let own = folder.path().join("ket-qua/giay-khen/của tôi.pdf");
    fs::write(&own, "của tôi").unwrap();
    fs::write(folder.path().join("ket-qua/giay-khen/003-nguyen-van-ut.pdf"), "sửa tay").unwrap();
    conference(folder.path(), &NAMES[..2]);
    let told = build(folder.path(), &[]);
    assert!(told.contains("Removed ket-qua/giay-khen/004-le-y.pdf"), "{told}");
    assert!(told.contains("warning[output-changed]") && told.contains("003-nguyen-van-ut.pdf"), "{told}");
    let left = ["001-ho-thi-lan.pdf", "002-a-lang-thi-bot.pdf", "003-nguyen-van-ut.pdf", "của tôi.pdf"];
    assert_eq!(certificates(folder.path()), left);
}
