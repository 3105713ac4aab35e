//! `vanthu extract`: sources come out as they went in, and nothing that a stranger has put into a PDF does harm.

use std::fs;
use std::path::Path;

use super::forged::{File, bomb, file, packed_catalogue, pdf};
use super::{LIST, conference, report, run, write};
use crate::batch::files;
use crate::support::small;

/// Extracts the report of `folder` elsewhere, builds there as is told, and holds the report to be the same.
#[track_caller]
fn comes_back(folder: &Path) -> tempfile::TempDir {
    let elsewhere = tempfile::tempdir().unwrap();
    write(elsewhere.path(), "bao-cao.pdf", report(folder));
    let told = run(0, elsewhere.path(), &["extract", "bao-cao.pdf"]);
    let call = told.lines().find_map(|line| line.strip_prefix("  vanthu ")).unwrap().to_owned();
    let output = run(0, elsewhere.path(), &call.split_whitespace().collect::<Vec<_>>());
    assert!(
        fs::read(elsewhere.path().join("bao-cao-nguon/ket-qua/bao-cao.pdf")).unwrap() == report(folder),
        "{output}"
    );
    elsewhere
}

#[test]
fn sources_come_out_as_they_went_in() {
    let folder = conference("");
    let file = folder.path().join("hoi-nghi.toml");
    // With the mark and the line ends of an office's editor.
    let text = format!("\u{feff}{}", fs::read_to_string(&file).unwrap().replace('\n', "\r\n"));
    fs::write(&file, &text).unwrap();
    run(0, folder.path(), &["build", "--attach-sources", "--pdf-standard", "a-3a,ua-1"]);
    let elsewhere = comes_back(folder.path());
    let out = elsewhere.path().join("bao-cao-nguon");
    assert_eq!(fs::read_to_string(out.join("hoi-nghi.toml")).unwrap(), text);
    assert_eq!(fs::read_to_string(out.join("danh-sach/khen thưởng.csv")).unwrap(), LIST);
    // All else is the same, too.
    let (before, after) = (files(&folder.path().join("ket-qua")), files(&out.join("ket-qua")));
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    let others = before.iter().filter(|(name, bytes)| after[*name] != **bytes).map(|(name, _)| name.as_str());
    assert_eq!(others.collect::<Vec<_>>(), [""; 0]);
}

/// A pack comes back with all its layers; by its name, or by the path that the conference file gives.
#[test]
fn packs_come_back_as_bundles() {
    for (asked, pack) in [("xa", "packs/xa"), ("../chung/xa", "../chung/xa")] {
        let around = tempfile::tempdir().unwrap();
        let folder = around.path().join("hoi-nghi");
        write(&folder, "hoi-nghi.toml", format!("pack = \"{asked}\"\n{}", small("")));
        write(&folder, &format!("{pack}/pack.toml"), "name = \"Xã\"\nextends = \"../tinh\"\n");
        let report = "{% extends \"base:bao-cao.typ.j2\" %}{% block opening %}#image(\"/hoi-nghi/so do.svg\")#image(\"/assets/a.svg\"){{ super() }}{% endblock %}";
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><circle cx='4' cy='4' r='4'/></svg>";
        write(&folder, &format!("{pack}/templates/bao-cao.typ.j2"), report);
        write(&folder, &format!("{pack}/../tinh/pack.toml"), "name = \"tỉnh\"\n");
        write(&folder, &format!("{pack}/../tinh/assets/a.svg"), svg);
        write(&folder, "so do.svg", svg);
        run(0, &folder, &["build", "--attach-sources"]);
        let elsewhere = comes_back(&folder);
        assert!(elsewhere.path().join("bao-cao-nguon/packs/xa.zip").is_file());
        assert!(elsewhere.path().join("bao-cao-nguon/so do.svg").is_file());
        run(0, elsewhere.path(), &["extract", "bao-cao.pdf"]);
    }
}

/// Who has a number keeps it, though the list has another order since.
#[test]
fn numbers_that_were_given_come_back() {
    let folder = conference("");
    run(0, folder.path(), &["build"]);
    let list = "Họ và tên,Đơn vị\nY Phôn Niê,Thôn 3\nTrần Văn Mới,Thôn 9\nHồ Thị Liễu,Thôn 2\n";
    write(folder.path(), "danh-sach/khen thưởng.csv", list);
    run(0, folder.path(), &["build", "--attach-sources"]);
    let elsewhere = comes_back(folder.path());
    let names = |folder: &Path| files(&folder.join("ket-qua/giay-khen")).into_keys().collect::<Vec<_>>();
    assert_eq!(names(folder.path()), names(&elsewhere.path().join("bao-cao-nguon")));
    assert!(names(folder.path()).contains(&"004-tran-van-moi.pdf".to_owned()));
}

/// A font may not be passed on: what is needed is named.
#[test]
fn fonts_are_asked_for() {
    let folder = conference("");
    let font = fs::read(crate::support::root().join("fonts/LiberationSerif-Bold.ttf")).unwrap();
    write(folder.path(), "phong/dam.ttf", font);
    run(0, folder.path(), &["build", "--attach-sources", "--only", "bao-cao", "--font-path", "phong"]);
    let told = run(0, folder.path(), &["extract", "ket-qua/bao-cao.pdf"]);
    assert!(told.contains("warning[attached-fonts]") && told.contains("dam.ttf"), "{told}");
}

#[test]
fn nothing_is_overwritten() {
    let folder = conference("");
    run(0, folder.path(), &["build", "--attach-sources", "--only", "bao-cao"]);
    let into = ["extract", "ket-qua/bao-cao.pdf", "-o", "."];
    assert_eq!(run(0, folder.path(), &into).matches("Unchanged: ").count(), 2);
    write(folder.path(), "hoi-nghi.toml", small("# sửa"));
    fs::remove_file(folder.path().join("danh-sach/khen thưởng.csv")).unwrap();
    let told = run(1, folder.path(), &into);
    assert!(told.contains("error[extract-occupied]") && told.contains("hoi-nghi.toml"), "{told}");
    assert!(!folder.path().join("danh-sach/khen thưởng.csv").exists());
    assert!(fs::read_to_string(folder.path().join("hoi-nghi.toml")).unwrap().contains("# sửa"));
}

#[cfg(unix)]
#[test]
fn no_link_leads_out_of_the_folder() {
    let folder = conference("");
    run(0, folder.path(), &["build", "--attach-sources", "--only", "bao-cao"]);
    let (out, elsewhere) = (folder.path().join("ra"), folder.path().join("cho-khac"));
    fs::create_dir_all(&out).unwrap();
    fs::create_dir_all(&elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, out.join("danh-sach")).unwrap();
    let told = run(1, folder.path(), &["extract", "ket-qua/bao-cao.pdf", "-o", "ra"]);
    assert!(told.contains("this is a link"), "{told}");
    assert!(files(&elsewhere).is_empty() && !out.join("hoi-nghi.toml").exists());
}

/// Extracts a forged PDF; what is told, and which files are there then.
#[track_caller]
fn forged(status: i32, attached: &[File], trailer: &str) -> (String, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("trong");
    write(&inner, "a.pdf", pdf(attached, trailer));
    let told = run(status, &inner, &["extract", "a.pdf", "-o", "ra"]);
    let mut there: Vec<String> = files(folder.path()).into_keys().filter(|name| name != "trong/a.pdf").collect();
    there.sort();
    (told, there)
}

#[test]
fn names_that_lead_out_write_nothing() {
    let names = [
        "../a.toml",
        "/tmp/a.toml",
        "a/../../../b.toml",
        "..\\a.toml",
        "C:\\a.toml",
        "a:b.toml",
        "CON.toml",
        "lpt1.csv",
        "a\n.toml",
        "\u{202e}lmot.a",
        "a.toml.",
        ".a.toml",
        "a.exe",
        "a.sh",
        "autorun.inf",
        "",
        "a/.toml",
    ];
    for name in names {
        let (told, there) = forged(1, &[file("hoi-nghi.toml", b"x"), file(name, b"y")], "");
        assert!(told.contains("error[attached-name]"), "{name:?}\n{told}");
        assert!(there.is_empty(), "{name:?} {there:?}");
        assert!(!told.contains('\u{202e}') && !told.contains("a\n.toml"), "{told}");
    }
}

#[test]
fn files_that_overwrite_each_other_write_nothing() {
    for (one, other) in [("a.toml", "a.toml"), ("a.toml", "A.TOML"), ("Ảnh.png", "ảnh.png"), ("a.csv", "a.csv/b.csv")]
    {
        let (told, there) = forged(1, &[file(one, b"x"), file(other, b"y")], "");
        assert!(told.contains("error[attached-twice]") && there.is_empty(), "{told}");
    }
}

#[test]
fn a_pdf_without_a_list_is_taken_with_a_warning() {
    let (told, there) = forged(0, &[file("hoi-nghi.toml", b"x"), file("danh sách.csv", b"y")], "");
    assert!(told.contains("warning[attached-unlisted]"), "{told}");
    assert_eq!(there, ["trong/ra/danh sách.csv", "trong/ra/hoi-nghi.toml"]);
}

#[test]
fn what_cannot_be_read_is_told() {
    let (told, _) = forged(1, &[], "");
    assert!(told.contains("error[attached-nothing]") && told.contains("--attach-sources"), "{told}");
    let (told, there) = forged(1, &[bomb("a.csv", 40 << 20)], "");
    assert!(told.contains("too many files in it, or they are too large") && there.is_empty(), "{told}");
    let many: Vec<File> = (0..600).map(|number| file(&format!("{number}.csv"), b"x")).collect();
    assert!(forged(1, &many, "").0.contains("too many files"));
    let locked = format!(
        "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <{0}> /U <{0}> >> /ID [<00> <00>]",
        "41".repeat(32)
    );
    assert!(forged(1, &[file("a.csv", b"x")], &locked).0.contains("locked with a password"));
    let folder = tempfile::tempdir().unwrap();
    for broken in [&b""[..], b"PK\x03\x04", b"%PDF-1.7\n%%EOF"] {
        write(folder.path(), "a.pdf", broken);
        assert!(run(1, folder.path(), &["extract", "a.pdf"]).contains("it is no PDF, or a damaged one"));
    }
    run(2, folder.path(), &["extract", "khong-co.pdf"]);
    run(2, folder.path(), &["extract", "."]);
    assert_eq!(files(folder.path()).into_keys().collect::<Vec<_>>(), ["a.pdf"]);
}

/// What unpacks to more than any report needs ends the program, before anything is written.
#[test]
fn a_pdf_that_unpacks_without_end_is_ended() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "a.pdf", packed_catalogue());
    let told = run(1, folder.path(), &["extract", "a.pdf", "--memory-limit", "256"]);
    assert!(told.contains("error[beyond-limit]") && told.contains("256 MiB of memory"), "{told}");
    assert_eq!(files(folder.path()).into_keys().collect::<Vec<_>>(), ["a.pdf"]);
}

/// A report whose attached files somebody has changed, left out or added to.
#[test]
fn what_differs_from_the_list_is_seen() {
    let folder = conference("");
    run(0, folder.path(), &["build", "--attach-sources", "--only", "bao-cao"]);
    let contents = {
        let taken = vanthu::archive::take(&folder.path().join("ket-qua/bao-cao.pdf"), &mut Default::default()).unwrap();
        taken.contents.unwrap()
    };
    let toml = fs::read(folder.path().join("hoi-nghi.toml")).unwrap();
    let with = |list: &str, more: Option<File>| {
        let own = [
            file("nguon.json", &contents.to_bytes()),
            file("hoi-nghi.toml", &toml),
            file("danh-sach/khen thưởng.csv", list.as_bytes()),
        ];
        own.into_iter().chain(more).collect::<Vec<_>>()
    };
    let (told, there) = forged(0, &with(LIST, Some(file("virus.exe", b"MZ"))), "");
    assert!(told.contains("warning[attached-stranger]") && told.contains("virus.exe"), "{told}");
    assert_eq!(there, ["trong/ra/danh-sach/khen thưởng.csv", "trong/ra/hoi-nghi.toml"]);
    let (told, there) = forged(1, &with(&LIST.replace("Lê Ý", "Lê Y"), None), "");
    assert!(told.contains("error[attached-differs]") && told.contains("khen thưởng.csv") && there.is_empty(), "{told}");
    let (told, there) = forged(1, &with(LIST, None)[..2], "");
    assert!(told.contains("error[attached-missing]") && there.is_empty(), "{told}");
    let other = String::from_utf8(contents.to_bytes()).unwrap().replace("vanthu 0", "vanthu 99");
    let mut files = with(LIST, None);
    files[0] = file("nguon.json", other.as_bytes());
    let (told, _) = forged(0, &files, "");
    assert!(told.contains("warning[attached-program]") && told.contains("vanthu 99"), "{told}");
    // What a person is told to type is not chosen by a stranger.
    let own = String::from_utf8(contents.to_bytes()).unwrap();
    for (from, to) in [
        ("\"conference\": \"hoi-nghi.toml\"", "\"conference\": \"x; rm -rf $HOME\""),
        ("\"files\"", "\"pack\": \"../la.zip\", \"files\""),
        ("\"files\"", "\"standards\": \"a-3b; rm\", \"files\""),
    ] {
        assert!(own.contains(from), "{own}");
        files[0] = file("nguon.json", own.replacen(from, to, 1).as_bytes());
        let (told, _) = forged(0, &files, "");
        assert!(told.contains("warning[attached-unlisted]") && !told.contains("vanthu build ra"), "{told}");
    }
}
