//! Templates and functions that never end, or never have enough.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::{Case, WITH_PACK, pack, put};
use crate::support::{said, small, vanthu};

/// A conference with a pack whose notice does what `template` says, and whose function file `lib/own.typ` is `own`.
fn hostile(template: &str, own: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "hoi-nghi.toml", small("").as_bytes());
    pack(folder.path(), template, own);
    folder
}

pub fn cases() -> Vec<Case> {
    let of = |name, args: &'static [&'static str], ends, template: &'static str, own: &'static str| {
        Case::new(name, args, ends, move |folder: &Path| pack(folder, template, own))
    };
    vec![
        of(
            "Typst: a loop that never ends",
            WITH_PACK,
            "typst-fault",
            "#around()",
            "#let around() = { while true { } }\n",
        ),
        of(
            "Typst: a billion turns",
            &["build", "--pack", "goi", "--only", "thong-bao", "--time-limit", "2"],
            "beyond-limit",
            "#endless()",
            ENDLESS,
        ),
        of("Typst: a range of 10 to the 12th", WITH_PACK, "beyond-limit", "#range(1000000000000).len()", ""),
        of("Typst: a million pages", WITH_PACK, "beyond-limit", "#for i in range(1000000) [#pagebreak() x]", ""),
        of(
            "MiniJinja: a loop in a loop",
            WITH_PACK,
            "template-endless",
            "{% for a in range(50000) %}{% for b in range(50000) %}{{ a }}{% endfor %}{% endfor %}",
            "",
        ),
        of("MiniJinja: a text that doubles", WITH_PACK, "template-endless", DOUBLES, ""),
    ]
}

const ENDLESS: &str = "#let endless() = { for a in range(10000) { for b in range(10000) { for c in range(10000) { let d = a + b + c } } } }\n";
const DOUBLES: &str = "{% set text = namespace(all=\"aaaaaaaaaa\") %}{% for n in range(40) %}{% set text.all = text.all ~ text.all %}{% endfor %}{{ text.all }}";

/// What a build with the pack says, which fails in good order: no panic, no signal.
fn fails(folder: &Path, args: &[&str]) -> String {
    let run = vanthu(folder, &[&["build", "--pack", "goi", "--format", "short"], args].concat());
    assert_eq!(run.status.code(), Some(1), "{}", said(&run));
    said(&run)
}

#[test]
fn a_function_that_never_ends_is_ended_and_files_are_whole() {
    let folder = hostile("#endless()", ENDLESS);
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
    let folder = hostile("#greedy()", greedy);
    let said = fails(folder.path(), &["--memory-limit", "200", "--only", "thong-bao"]);
    assert!(said.contains("[beyond-limit]: this document needs more than 200 MiB"), "{said}");
}

#[test]
fn a_template_that_never_has_enough_is_ended() {
    let said = fails(hostile(DOUBLES, "").path(), &["--memory-limit", "300", "--only", "thong-bao"]);
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
    let folder = hostile("#around()", "#let around() = { while true { } }\n");
    let said = fails(folder.path(), &["--only", "thong-bao"]);
    assert!(said.contains("goi/lib/own.typ:1:"), "{said}");
}
