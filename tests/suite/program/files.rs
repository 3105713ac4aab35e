//! Which files are made, where, and what becomes of those that are there.

use super::*;

#[test]
fn documents_go_beside_the_file_or_where_they_are_asked_for() {
    let folder = conference("");
    let elsewhere = tempfile::tempdir().unwrap();
    let input = folder.path().to_str().unwrap();
    let output = ends_with(0, elsewhere.path(), &["build", input]);
    assert_eq!(files(&folder.path().join("ket-qua")), BOTH);
    assert_eq!(out(&output).lines().filter(|line| line.starts_with("Wrote ")).count(), 2);
    ends_with(0, elsewhere.path(), &["build", "-o", "moi/ra", input]);
    assert_eq!(files(&elsewhere.path().join("moi/ra")), BOTH);
    assert_eq!(files(elsewhere.path()).len(), 2);
}

#[test]
fn only_what_is_asked_for_is_made() {
    let folder = conference("");
    ends_with(0, folder.path(), &["build", "--only", "thong-bao"]);
    assert_eq!(files(&folder.path().join("ket-qua")), ["thong-bao.pdf"]);
    ends_with(0, folder.path(), &["build", "--only", "thong-bao,bao-cao", "-o", "ca-hai"]);
    assert_eq!(files(&folder.path().join("ca-hai")), BOTH);
}

#[test]
fn a_document_that_is_not_there() {
    let folder = conference("[documents.thong-bao]\nenabled = false\n");
    for args in [&["build", "--only", "thong-bao"][..], &["check", "--only", "thong-bao"], &["source", "thong-bao"]] {
        finds(1, &["document-absent"], folder.path(), args);
    }
}

#[test]
fn a_dry_run_and_a_check_write_nothing() {
    let folder = conference("");
    let output = ends_with(0, folder.path(), &["build", "--dry-run"]);
    let expected = BOTH.map(|name| format!("Would write {}\n", Path::new("ket-qua").join(name).display()));
    assert_eq!(out(&output), expected.concat());
    for args in [&["check"][..], &["check", "--data-only"], &["source", "bao-cao"]] {
        ends_with(0, folder.path(), args);
    }
    assert_eq!(files(folder.path()), ["hoi-nghi.toml"]);
}

#[test]
fn judging_the_data_only_lays_nothing_out() {
    let folder = faulty_notice();
    let output = ends_with(0, folder.path(), &["check", "--data-only"]);
    assert_eq!((out(&output).as_str(), err(&output).as_str()), ("hoi-nghi.toml: data sound\n", ""));
    finds(1, &["typst-fault"], folder.path(), &["check"]);
}

#[test]
fn warnings_can_be_denied() {
    let data = conference("[[solutions]]\ntext = \"Đẩy\u{200b} mạnh.\"\n");
    let page = faulty_notice();
    let warned =
        "{% extends \"base:thong-bao.typ.j2\" %}{% block opening %}{{ super() }}\n#para[Kết luận ** ]{% endblock %}";
    write(page.path(), "packs/xa/templates/thong-bao.typ.j2", warned);
    for (folder, code, left) in [(&data, "invisible-character", &[][..]), (&page, "typst-warning", &["bao-cao.pdf"])] {
        let output = finds(1, &[code], folder.path(), &["build", "--warnings", "deny"]);
        assert_eq!(json(&output)[0]["severity"], "error");
        assert_eq!(files(&folder.path().join("ket-qua")), left);
        finds(1, &[code], folder.path(), &["check", "--warnings", "deny"]);
        let output = finds(0, &[code], folder.path(), &["build", "--warnings", "allow"]);
        assert_eq!(json(&output)[0]["severity"], "warning");
        assert_eq!(files(&folder.path().join("ket-qua")), BOTH);
    }
}

#[test]
fn two_conferences_with_one_output() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "a/hoi-nghi.toml", small(""));
    write(folder.path(), "b/hoi-nghi.toml", small("[documents.thong-bao]\nenabled = false\n"));
    finds(1, &["output-clash"], folder.path(), &["build", "-o", "ra", "a", "b"]);
    assert_eq!(files(folder.path()), ["a/hoi-nghi.toml", "b/hoi-nghi.toml"]);
    ends_with(0, folder.path(), &["build", "a", "b"]);
    assert_eq!(files(&folder.path().join("a/ket-qua")), BOTH);
    assert_eq!(files(&folder.path().join("b/ket-qua")), ["bao-cao.pdf"]);
}

#[test]
fn a_fault_stays_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "a/hoi-nghi.toml", small("[documents.baocao]\n"));
    write(folder.path(), "b/hoi-nghi.toml", small(""));
    finds(1, &["unknown-document"], folder.path(), &["build", "a", "b"]);
    assert_eq!(files(&folder.path().join("a")), ["hoi-nghi.toml"]);
    assert_eq!(files(&folder.path().join("b/ket-qua")), BOTH);
    let folder = faulty_notice();
    finds(1, &["typst-fault"], folder.path(), &["build"]);
    assert_eq!(files(&folder.path().join("ket-qua")), ["bao-cao.pdf"]);
}

#[test]
fn a_good_file_outlives_a_later_fault() {
    let folder = conference("");
    ends_with(0, folder.path(), &["build"]);
    let pdf = folder.path().join("ket-qua/thong-bao.pdf");
    let good = fs::read(&pdf).unwrap();
    write(folder.path(), "hoi-nghi.toml", small("").replace("kế hoạch", "kế 漢 hoạch"));
    finds(1, &["glyph-missing"], folder.path(), &["build"]);
    assert_eq!(fs::read(&pdf).unwrap(), good);
    assert_eq!(files(&folder.path().join("ket-qua")), BOTH);
}

#[test]
fn an_output_that_cannot_be_written() {
    let folder = conference("");
    // A file where the folder should be.
    write(folder.path(), "ket-qua", "của người khác");
    finds(1, &["output-failed"], folder.path(), &["build"]);
    assert_eq!(files(folder.path()), ["hoi-nghi.toml", "ket-qua"]);
    assert_eq!(fs::read_to_string(folder.path().join("ket-qua")).unwrap(), "của người khác");
    // A folder where the file should be: the other document is written, and nothing is left over.
    fs::create_dir_all(folder.path().join("ra/bao-cao.pdf")).unwrap();
    finds(1, &["output-failed"], folder.path(), &["build", "-o", "ra"]);
    assert_eq!(files(&folder.path().join("ra")), ["thong-bao.pdf"]);
}

#[test]
#[cfg(unix)]
fn a_folder_that_is_not_ours_stays_as_it_is() {
    use std::os::unix::fs::PermissionsExt;
    let folder = conference("");
    let closed = folder.path().join("ra");
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).unwrap();
    // The superuser may write everywhere: to him no folder is closed.
    if fs::write(closed.join("thu"), "").is_ok() {
        return;
    }
    finds(1, &["output-failed"], folder.path(), &["build", "-o", "ra"]);
    assert_eq!(files(&closed), [""; 0]);
}

#[test]
fn folders_of_fonts() {
    let folder = conference("");
    copy(&root().join("fonts"), &folder.path().join("tot"));
    write(folder.path(), "hong/chu.ttf", "không phải phông");
    ends_with(0, folder.path(), &["check", "--font-path", "tot"]);
    finds(1, &["font-unreadable"], folder.path(), &["check", "--font-path", "tot", "--font-path", "hong"]);
    finds(2, &["input-missing"], folder.path(), &["check", "--font-path", "khong-co"]);
}

#[test]
fn a_pack_of_the_command_line_goes_before_the_files() {
    let folder = faulty_notice();
    write(folder.path(), "khac/pack.toml", "name = \"khac\"\n");
    ends_with(0, folder.path(), &["check", "--pack", "khac"]);
    finds(2, &["pack-missing"], folder.path(), &["check", "--pack", "khong-co"]);
}

#[test]
fn an_ejected_folder_is_new_or_empty() {
    let folder = conference("");
    let eject = &["source", "bao-cao", "--eject", "typst"][..];
    assert!(out(&ends_with(0, folder.path(), eject)).starts_with("Wrote typst;"));
    let before = files(folder.path());
    assert!(before.contains(&"typst/main.typ".to_owned()));
    finds(1, &["output-occupied"], folder.path(), eject);
    assert_eq!(files(folder.path()), before);
}

#[test]
fn any_pdf_standard_that_the_program_names_can_be_asked_for() {
    let folder = conference("");
    let told = err(&ends_with(2, folder.path(), &["build", "--pdf-standard", "x"]));
    let known = told.rsplit("the values: ").next().unwrap().lines().next().unwrap();
    for name in known.split(", ") {
        ends_with(0, folder.path(), &["build", "--dry-run", "--pdf-standard", name]);
    }
    ends_with(0, folder.path(), &["build", "--pdf-standard", "a-2a,ua-1"]);
}
