//! A pack is somebody else's: whatever stands in it, a run ends soon, takes bounded memory and reads nothing beside.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::write;
use crate::support::{said, small, vanthu};

/// A conference with a pack whose notice does what `template` says, and whose function file `lib/own.typ` is `own`.
fn hostile(template: &str, own: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        &[
            ("goi/pack.toml", "name = \"goi\"\n"),
            (
                "goi/templates/thong-bao.typ.j2",
                &format!("{{% extends \"base:thong-bao.typ.j2\" %}}\n{{% block opening %}}{template}{{% endblock %}}"),
            ),
            ("goi/lib/own.typ", own),
            ("hoi-nghi.toml", &small("")),
        ],
    );
    folder
}

/// What a build with the pack says, which fails in good order: no panic, no signal.
fn fails(folder: &Path, args: &[&str]) -> String {
    let run = vanthu(folder, &[&["build", "--pack", "goi", "--format", "short"], args].concat());
    assert_eq!(run.status.code(), Some(1), "{}", said(&run));
    said(&run)
}

#[test]
fn a_function_that_never_ends_is_ended_and_files_are_whole() {
    let endless = "#let endless() = { for a in range(10000) { for b in range(10000) { for c in range(10000) { let d = a + b + c } } } }\n";
    let folder = hostile("#import \"/lib/own.typ\": endless\n#endless()", endless);
    let said = fails(folder.path(), &["--time-limit", "1", "--only", "thong-bao"]);
    assert!(said.contains("[beyond-limit]: this document is not ready after 1 seconds"), "{said}");
    assert!(said.contains("thong-bao.pdf"), "{said}");
    assert!(!folder.path().join("ket-qua/thong-bao.pdf").exists());
    // What is not the pack's fault is made, and the next run takes the folder as it is.
    let run = vanthu(folder.path(), &["build", "--pack", "goi", "--only", "bao-cao"]);
    assert_eq!(run.status.code(), Some(0), "{}", self::said(&run));
    let pdf = fs::read(folder.path().join("ket-qua/bao-cao.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-") && pdf.trim_ascii_end().ends_with(b"%%EOF"));
}

#[test]
fn a_function_that_never_has_enough_is_ended() {
    let greedy = "#let greedy() = { let all = (); for a in range(9000) { all.push(range(10000).map(b => str(a) + str(b) + \"................................................\")) }; all.len() }\n";
    let folder = hostile("#import \"/lib/own.typ\": greedy\n#greedy()", greedy);
    let said = fails(folder.path(), &["--memory-limit", "200", "--only", "thong-bao"]);
    assert!(said.contains("[beyond-limit]: this document needs more than 200 MiB"), "{said}");
}

#[test]
fn a_template_that_never_has_enough_is_ended() {
    let doubles = "{% set text = namespace(all=\"aaaaaaaaaa\") %}{% for n in range(40) %}{% set text.all = text.all ~ text.all %}{% endfor %}{{ text.all }}";
    let said = fails(hostile(doubles, "").path(), &["--memory-limit", "300", "--only", "thong-bao"]);
    assert!(said.contains("[beyond-limit]"), "{said}");
}

#[test]
fn a_template_that_never_ends_is_told_at_its_line() {
    let folder = hostile("{% for a in range(50000) %}{% for b in range(50000) %}{{ a }}{% endfor %}{% endfor %}", "");
    let said = fails(folder.path(), &["--only", "thong-bao"]);
    assert!(said.contains("goi/templates/thong-bao.typ.j2") && said.contains("[template-endless]"), "{said}");
}

#[test]
fn a_loop_that_typst_knows_to_be_endless_is_told_at_its_line() {
    let folder = hostile("#import \"/lib/own.typ\": around\n#around()", "#let around() = { while true { } }\n");
    let said = fails(folder.path(), &["--only", "thong-bao"]);
    assert!(said.contains("goi/lib/own.typ:1:"), "{said}");
}

#[test]
fn nothing_outside_is_read() {
    let secret = tempfile::tempdir().unwrap();
    fs::write(secret.path().join("mat.txt"), "bí mật").unwrap();
    let outside = secret.path().join("mat.txt");
    let path = outside.to_str().unwrap();
    for template in [
        format!("#read(\"{path}\")"),
        "#read(\"/lib/../../hoi-nghi.toml\")".to_owned(),
        "#read(\"/hoi-nghi/../../../../etc/hostname\")".to_owned(),
        "#image(\"/assets/lien-ket.png\")".to_owned(),
        "{% include \"../../hoi-nghi.toml\" %}".to_owned(),
        format!("{{% include \"{path}\" %}}"),
        "#import \"@preview/example:0.1.0\": *".to_owned(),
    ] {
        let folder = hostile(&template, "");
        fs::create_dir(folder.path().join("goi/assets")).unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink(&outside, folder.path().join("goi/assets/lien-ket.png")).unwrap();
        let said = fails(folder.path(), &["--only", "thong-bao"]);
        assert!(!said.contains("bí mật"), "{template}: {said}");
        assert!(said.contains(": error["), "{template}: {said}");
    }
}

#[test]
fn pictures_with_scripts_and_references_print_nothing_of_them() {
    let folder = hostile("#image(\"/assets/hinh.svg\", width: 1cm)", "");
    let secret = folder.path().join("mat.png");
    fs::write(&secret, b"no picture").unwrap();
    let svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'>\
         <script>while(true){{}}</script><image xlink:href='{}' width='9' height='9'/>\
         <image xlink:href='http://127.0.0.1:9/a.png' width='9' height='9'/><rect width='9' height='9'/></svg>",
        secret.display()
    );
    write(folder.path(), &[("goi/assets/hinh.svg", &svg)]);
    let run = vanthu(folder.path(), &["build", "--pack", "goi", "--only", "thong-bao", "--format", "short"]);
    let said = said(&run);
    assert!(matches!(run.status.code(), Some(0 | 1)), "{said}");
    if let Ok(pdf) = fs::read(folder.path().join("ket-qua/thong-bao.pdf")) {
        assert!(!pdf.windows(9).any(|window| window == b"127.0.0.1"));
    }
}

#[test]
fn a_picture_that_unfolds_without_end_is_refused() {
    let folder = hostile("#image(\"/assets/bom.svg\", width: 1cm)", "");
    let entities: String =
        (1..20).map(|n| format!("<!ENTITY e{n} '{}'>", format!("&e{};", n - 1).repeat(10))).collect();
    let svg = format!(
        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY e0 'aaaaaaaaaa'>{entities}]>\
         <svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text>&e19;</text></svg>"
    );
    write(folder.path(), &[("goi/assets/bom.svg", &svg)]);
    let said = fails(folder.path(), &["--only", "thong-bao", "--memory-limit", "400", "--time-limit", "20"]);
    assert!(said.contains("goi/assets/bom.svg:1:"), "{said}");
}
