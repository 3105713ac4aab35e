//! What stands in itself, deeper than anybody writes: tables, lists, expressions, functions.

use std::fs;
use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::{ANYHOW, Case, WITH_PACK, all_hold, conference, pack, put};
use crate::support::{said, small, vanthu};

const CHECK: &[&str] = &["check", "--data-only"];
const DEEP: usize = 100_000;

pub fn cases() -> Vec<Case> {
    let toml = |name, text: String| Case::new(name, CHECK, "toml-syntax", conference(text));
    let report = |name, prose: String| {
        let text = small(&format!("[documents.bao-cao]\nclosing = \"\"\"\n{prose}\n\"\"\"\n"));
        Case::new(name, &["build", "--only", "bao-cao"], ANYHOW, conference(text))
    };
    let template = |name, ends, text: String| Case::of_pack(name, ends, &text, "x", Vec::new());
    vec![
        toml("TOML: arrays", format!("a = {}{}", "[".repeat(DEEP), "]".repeat(DEEP))),
        toml("TOML: inline tables", format!("a = {}1{}", "{a=".repeat(DEEP), "}".repeat(DEEP))),
        toml("TOML: dotted keys", format!("a{} = 1", ".a".repeat(DEEP))),
        toml("TOML: a dotted head", format!("[a{}]", ".a".repeat(DEEP))),
        Case::new("pack.toml: arrays", WITH_PACK, "toml-syntax", |folder| {
            pack(folder, "a", "");
            put(folder, "goi/pack.toml", format!("name = \"goi\"\na = {}", "[".repeat(DEEP)).as_bytes());
        }),
        Case::new("manifest: JSON arrays", &["build", "--only", "thong-bao"], "manifest-unreadable", |folder| {
            put(folder, "ket-qua/manifest.json", format!("{{\"version\":1,\"a\":{}", "[".repeat(DEEP)).as_bytes());
        }),
        Case::new("pack file: JSON arrays", &["build", "--pack", "goi.zip"], "bundle-broken", |folder| {
            let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
            writer.start_file("goi.json", SimpleFileOptions::default()).unwrap();
            writer.write_all("[".repeat(DEEP).as_bytes()).unwrap();
            put(folder, "goi.zip", writer.finish().unwrap().get_ref());
        }),
        report("Markdown: lists", "- ".repeat(1_000) + "a"),
        report("Markdown: quotes", "> ".repeat(9_000) + "a"),
        report("Markdown: links", "[ ".repeat(4_000) + &"](a) ".repeat(1_000)),
        report("Markdown: emphasis", "*a _b ".repeat(1_000)),
        template(
            "MiniJinja: brackets",
            "template-syntax",
            format!("{{{{ {}1{} }}}}", "(".repeat(1_500), ")".repeat(1_500)),
        ),
        template("MiniJinja: a sum", "template-long", format!("{{{{ 1{} }}}}", "+1".repeat(DEEP))),
        template("MiniJinja: filters", "template-long", format!("{{{{ 1{} }}}}", "|string".repeat(DEEP))),
        template(
            "MiniJinja: branches",
            "template-long",
            format!("{{% if a %}}{}{{% endif %}}", "{% elif b %}".repeat(DEEP)),
        ),
        template(
            "MiniJinja: blocks of if",
            "template-syntax",
            "{% if true %}".repeat(5_000) + &"{% endif %}".repeat(5_000),
        ),
        template(
            "MiniJinja: a macro in itself",
            "template-endless",
            "{% macro m(n) %}{{ m(n + 1) }}{{ m(n + 1) }}{% endmacro %}{{ m(0) }}".to_owned(),
        ),
        template(
            "MiniJinja: a template in itself",
            "template-endless",
            "{% include \"thong-bao.typ.j2\" %}".to_owned(),
        ),
        template(
            "MiniJinja: an import of itself",
            "template-endless",
            "{% import \"thong-bao.typ.j2\" as a %}".to_owned(),
        ),
        template("MiniJinja: a text a billion times", "template-fault", "{{ \"x\" * 1000000000 }}".to_owned()),
        template("MiniJinja: a range of a billion", "template-fault", "{{ range(1000000000)|length }}".to_owned()),
        template(
            "MiniJinja: 10 to the 12th columns",
            "template-endless",
            "{{ \"x\\ny\"|indent(1000000000000) }}".to_owned(),
        ),
        template("Typst: brackets", "typst-fault", format!("#{}{}", "(".repeat(DEEP), ")".repeat(DEEP))),
        template("Typst: a formula", "typst-fault", format!("${}{}$", "(".repeat(DEEP), ")".repeat(DEEP))),
        template("Typst: a function in itself", "typst-fault", "#let f(n) = f(n + 1)\n#f(0)".to_owned()),
        template("Typst: JSON", "typst-fault", "#json(bytes(\"[\" * 100000))".to_owned()),
    ]
}

#[test]
fn tables_and_lists_are_bounded() {
    let all = cases().into_iter().filter(|case| !case.name.contains("MiniJinja") && !case.name.contains("Typst"));
    all_hold(&all.collect::<Vec<_>>());
}

#[test]
fn templates_that_go_on_and_on_are_refused() {
    let long: Vec<Case> = cases().into_iter().filter(|case| case.name.contains("MiniJinja")).collect();
    for case in &long {
        let told = case.judged();
        assert!(
            told.contains(":templates/thong-bao.typ.j2:") || told.contains("/templates/thong-bao.typ.j2:"),
            "{told}"
        );
    }
    // The other readers of templates refuse them, too.
    let folder = tempfile::tempdir().unwrap();
    pack(folder.path(), &format!("{{{{ 1{} }}}}", "+1".repeat(DEEP)), "");
    for args in [["pack", "diff", "goi"], ["pack", "check", "goi"]] {
        let run = vanthu(folder.path(), &[&args[..], &["--format", "short"]].concat());
        assert!(
            said(&run).contains("goi/templates/thong-bao.typ.j2:3:") && said(&run).contains("[template-long]"),
            "{}",
            said(&run)
        );
        assert_eq!(run.status.code(), Some(1), "{}", said(&run));
    }
}

#[test]
fn functions_that_go_on_and_on_are_refused() {
    all_hold(&cases().into_iter().filter(|case| case.name.contains("Typst")).collect::<Vec<_>>());
}

/// Of more than a thousand faults the rest is counted, whether TOML cannot be read or says what nobody asked for.
#[test]
fn a_million_faults_are_a_thousand_and_a_number() {
    let folder = tempfile::tempdir().unwrap();
    let keys: String = (0..20_000).map(|number| format!("k{number} = 1\n")).collect();
    let told = |text: String| {
        fs::write(folder.path().join("hoi-nghi.toml"), text).unwrap();
        let run = vanthu(folder.path(), &["check", "--data-only", "--format", "short"]);
        assert_eq!(run.status.code(), Some(1), "{}", said(&run));
        said(&run)
    };
    let unknown = told(format!("{keys}{}", small("")));
    assert_eq!(unknown.matches("error[unknown-key]").count(), 1_000);
    // What is one fault is told once.
    let broken = told("= 1\n".repeat(200_000));
    assert_eq!(broken.matches("error[toml-syntax]").count(), 1, "{broken}");
    let listed = told(format!("{}\n[documents.bao-cao]\nto = [\n{}]\n", small(""), "1,\n".repeat(100_000)));
    assert_eq!(listed.matches("error[wrong-type]").count(), 1, "{listed}");
    assert!(listed.contains("99997"), "{listed}");
}

/// A slip of Typst's syntax may be followed by thousands: the first is told, and the others as one.
#[test]
fn complaints_of_typst_are_counted() {
    let case =
        Case::of_pack("Typst: a chain of not", "", &format!("#({}true)", "not ".repeat(20_000)), "x", Vec::new());
    let run = vanthu(case.folder().path(), &[WITH_PACK, &["--format", "short"]].concat());
    assert_eq!(said(&run).matches("error[typst-fault]").count(), 2, "{}", said(&run));
    assert!(said(&run).contains("more places)"), "{}", said(&run));
}
