//! `vanthu verify FOLDER`: that the same sources make the same bytes again, and why where they do not.

use std::fs;
use std::path::Path;

use vanthu::dossier::Manifest;
use vanthu::output::Digest;

use super::{conference, run, write};
use crate::support::small;

const PRINTER: &str = "[printers.may-1]\ndx = 1.5\n";

fn change(folder: &Path, path: &str, from: &str, to: &str) {
    let path = folder.join(path);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{text}");
    fs::write(path, text.replace(from, to)).unwrap();
}

/// Writes the manifest anew as `change` wants it, as if the program had.
fn rewrite(results: &Path, change: impl FnOnce(&mut Manifest)) {
    let path = results.join("manifest.json");
    let mut manifest = Manifest::parse(&fs::read(&path).unwrap()).unwrap();
    change(&mut manifest);
    let mut bytes = Vec::new();
    manifest.write(&mut bytes).unwrap();
    fs::write(path, bytes).unwrap();
}

#[test]
fn whatever_was_made_is_made_again() {
    let folder = conference(PRINTER);
    let path = folder.path();
    run(0, path, &["build", "--attach-sources", "--sheets-per-file", "2"]);
    run(0, path, &["print", "--mode", "blank"]);
    run(0, path, &["print", "--mode", "proof", "--records", "2-3"]);
    run(0, path, &["print", "--printer", "may-1", "--sheets-per-file", "1"]);
    // Four documents, three certificates, the print file in two parts, the register; stock, trial, three for one printer.
    let told = run(0, path, &["verify", "ket-qua"]);
    assert_eq!(
        told,
        "ket-qua: 15 files, none missing or changed\nket-qua: 15 files made again from hoi-nghi.toml, with the bytes that manifest.json names\n"
    );
    // Nothing is written, and wherever it is asked from, it is found.
    let before = crate::batch::files(path);
    for target in [".", "hoi-nghi.toml"] {
        assert!(run(0, path, &["verify", target]).contains("15 files made again"));
    }
    assert!(run(0, &path.join("ket-qua"), &["verify", "."]).contains("15 files made again from ../hoi-nghi.toml"));
    assert_eq!(run(0, path, &["verify", "--files-only", "ket-qua"]).lines().count(), 1);
    assert!(crate::batch::files(path) == before);
}

#[test]
fn parts_of_a_divided_run_are_made_again() {
    let folder = conference("");
    for shard in ["1/2", "2/2"] {
        run(0, folder.path(), &["build", "--shard", shard]);
    }
    run(0, folder.path(), &["build", "--pdf-standard", "a-2a,ua-1", "--only", "thong-bao"]);
    run(0, folder.path(), &["build"]);
    assert!(run(0, folder.path(), &["verify", "ket-qua"]).contains("9 files made again"));
}

#[test]
fn another_source_is_named() {
    let folder = conference("");
    run(0, folder.path(), &["build"]);
    change(folder.path(), "hoi-nghi.toml", "[agency]", "# ghi chú\n[agency]");
    let told = run(0, folder.path(), &["verify", "ket-qua", "--format", "short"]);
    assert!(told.contains("warning[source-changed]: hoi-nghi.toml changed since"), "{told}");
    change(folder.path(), "danh-sach/khen thưởng.csv", "Lê Ý", "Lê Ỷ");
    let told = run(1, folder.path(), &["verify", "ket-qua"]);
    assert!(
        told.contains("error[rebuild-changed]") && told.contains("changed since: danh-sach/khen thưởng.csv"),
        "{told}"
    );
    assert!(told.contains("ket-qua/giay-khen/003-le-y.pdf") && !told.contains("001-ho-thi-lieu.pdf"), "{told}");
    assert!(told.contains("files, none missing or changed"), "{told}");
    // Somebody who is off the list is no fault of the file.
    change(folder.path(), "danh-sach/khen thưởng.csv", "Lê Ỷ,Thôn 4\n", "");
    assert!(run(1, folder.path(), &["verify", "ket-qua"]).contains("003-le-y.pdf"));
    change(folder.path(), "hoi-nghi.toml", "[agency]", "[agenci]");
    let told = run(1, folder.path(), &["verify", "ket-qua"]);
    assert!(
        told.contains("see the faults in hoi-nghi.toml; changed since: danh-sach/khen thưởng.csv, hoi-nghi.toml"),
        "{told}"
    );
}

/// What cannot be found is named, and nothing is said to be the same that was not looked at.
#[test]
fn lost_sources_are_named() {
    let folder = conference("");
    let toml = fs::read_to_string(folder.path().join("hoi-nghi.toml")).unwrap();
    write(folder.path(), "hoi-nghi.toml", format!("pack = \"xa\"\n{toml}"));
    write(folder.path(), "packs/xa/pack.toml", "name = \"xa\"\n");
    run(0, folder.path(), &["build"]);
    let moved = |from: &str, to: &str| fs::rename(folder.path().join(from), folder.path().join(to)).unwrap();
    moved("danh-sach", "cat-di");
    let told = run(1, folder.path(), &["verify", "ket-qua"]);
    assert!(told.contains("[rebuild-fault]: cannot find the sources danh-sach/khen thưởng.csv"), "{told}");
    assert!(!told.contains("changed since") && told.contains("put them back"), "{told}");
    moved("cat-di", "danh-sach");
    moved("packs", "cat-di");
    let told = run(1, folder.path(), &["verify", "ket-qua"]);
    assert!(told.contains("[rebuild-fault]: cannot find the sources packs/xa,"), "{told}");
    moved("cat-di", "packs");
    change(folder.path(), "packs/xa/pack.toml", "name", "nam = 3\nname");
    let told = run(1, folder.path(), &["verify", "ket-qua"]);
    assert!(told.contains("see the faults in packs/xa/pack.toml"), "{told}");
    assert!(!told.contains("cannot find"), "{told}");
}

/// A conference file of another name is the same file, unless its name is carried.
#[test]
fn a_renamed_conference_file_is_no_change() {
    let folder = conference("");
    run(0, folder.path(), &["build"]);
    fs::rename(folder.path().join("hoi-nghi.toml"), folder.path().join("tong-ket.toml")).unwrap();
    for call in [&["verify", "tong-ket.toml"][..], &["verify", "ket-qua", "--from", "tong-ket.toml"]] {
        let told = run(0, folder.path(), call);
        assert!(told.contains("9 files made again from tong-ket.toml") && !told.contains("changed since"), "{told}");
    }
    run(0, folder.path(), &["build", "tong-ket.toml", "--attach-sources"]);
    fs::rename(folder.path().join("tong-ket.toml"), folder.path().join("hoi-nghi.toml")).unwrap();
    let told = run(1, folder.path(), &["verify", "hoi-nghi.toml"]);
    assert!(told.contains("[rebuild-changed]: 1 file") && told.contains("changed since: hoi-nghi.toml"), "{told}");
}

#[test]
fn a_packs_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let block = |text: &str| {
        format!("{{% extends \"base:bao-cao.typ.j2\" %}}{{% block opening %}}#para[{text}]{{% endblock %}}")
    };
    write(folder.path(), "hoi-nghi.toml", format!("pack = \"xa\"\n{}", small("")));
    write(folder.path(), "packs/xa/pack.toml", "name = \"xa\"\n");
    write(folder.path(), "packs/xa/templates/bao-cao.typ.j2", block("Một."));
    run(0, folder.path(), &["build", "-o", "luu"]);
    run(0, folder.path(), &["verify", "luu"]);
    write(folder.path(), "packs/xa/templates/bao-cao.typ.j2", block("Hai."));
    let told = run(1, folder.path(), &["verify", "luu"]);
    assert!(told.contains("changed since: xa:templates/bao-cao.typ.j2"), "{told}");
    assert!(told.contains("luu/bao-cao.pdf") && !told.contains("luu/thong-bao.pdf"), "{told}");
}

#[test]
fn what_the_command_line_named_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "hoi-nghi.toml", small(""));
    write(folder.path(), "xa/pack.toml", "name = \"xa\"\nversion = \"1.2\"\n");
    write(
        folder.path(),
        "phong/chu.ttf",
        fs::read(crate::support::root().join("fonts/LiberationSerif-Bold.ttf")).unwrap(),
    );
    run(0, folder.path(), &["build", "--pack", "xa"]);
    let told = run(0, folder.path(), &["verify", "ket-qua"]);
    assert!(told.contains("warning[rebuild-option]: 2 files were made with --pack (xa 1.2)"), "{told}");
    assert!(run(0, folder.path(), &["verify", "ket-qua", "--pack", "xa"]).contains("2 files made again"));
    run(0, folder.path(), &["build", "--font-path", "phong"]);
    assert!(run(0, folder.path(), &["verify", "ket-qua"]).contains("with --font-path"));
    assert!(run(0, folder.path(), &["verify", "ket-qua", "--font-path", "phong"]).contains("2 files made again"));
    for option in ["--pack", "--font-path", "--from"] {
        run(2, folder.path(), &["verify", "ket-qua", option, "khong-co"]);
    }
}

#[test]
fn sources_that_are_not_there_are_asked_for() {
    let folder = conference("");
    let archive = tempfile::tempdir().unwrap();
    let kept = archive.path().join("2022");
    let out = kept.to_str().unwrap();
    run(0, folder.path(), &["build", "-o", out]);
    // The conference file of another conference stands beside it by chance.
    write(archive.path(), "hoi-nghi.toml", small("").replace("Hội nghị tổng kết", "Hội nghị khác"));
    let told = run(0, archive.path(), &["verify", "2022"]);
    assert!(told.contains("warning[rebuild-sources]") && told.contains("--from"), "{told}");
    let from = folder.path().to_str().unwrap();
    assert!(run(0, archive.path(), &["verify", "2022", "--from", from]).contains("9 files made again"));
    // From where it was made, it needs no word.
    assert!(run(0, folder.path(), &["verify", out]).contains("9 files made again"));
    fs::remove_file(archive.path().join("hoi-nghi.toml")).unwrap();
    assert!(run(0, archive.path(), &["verify", "2022"]).contains("warning[rebuild-sources]"));
}

/// What a manifest says is a name, never a way to another place.
#[test]
fn a_manifest_leads_nowhere() {
    let folder = conference("");
    run(0, folder.path(), &["build", "--only", "bao-cao"]);
    let results = folder.path().join("ket-qua");
    for away in ["../hoi-nghi.toml", "/etc/passwd", ""] {
        rewrite(&results, |manifest| manifest.conferences[0].makings[0].conference = away.to_owned());
        let told = run(0, folder.path(), &["verify", "ket-qua"]);
        assert!(told.contains("warning[rebuild-sources]") && !told.contains("made again from"), "{told}");
    }
}

#[test]
fn another_version_is_no_fault_and_a_fault_of_ours_is_one() {
    let folder = conference("");
    run(0, folder.path(), &["build", "--only", "bao-cao"]);
    let results = folder.path().join("ket-qua");
    let pdf = results.join("bao-cao.pdf");
    fs::write(&pdf, [fs::read(&pdf).unwrap(), b"\n".to_vec()].concat()).unwrap();
    rewrite(&results, |manifest| manifest.files[0].sha256 = Digest::of_file(&pdf).unwrap());
    let told = run(1, folder.path(), &["verify", "ket-qua"]);
    assert!(told.contains("error[rebuild-differs]: 1 file was made otherwise"), "{told}");
    rewrite(&results, |manifest| manifest.conferences[0].makings[0].program = "vanthu 99.0.0".to_owned());
    let told = run(0, folder.path(), &["verify", "ket-qua"]);
    assert!(told.contains("warning[rebuild-program]: vanthu 99.0.0 has made 1 file"), "{told}");
    rewrite(&results, |manifest| manifest.files[0].making = None);
    let told = run(0, folder.path(), &["verify", "ket-qua"]);
    assert!(told.contains("warning[rebuild-unknown]") && told.contains("bao-cao.pdf"), "{told}");
}
