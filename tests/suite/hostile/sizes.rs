//! Inputs of a gigabyte, and of a million parts.

use std::fs;
use std::path::Path;

use super::{Case, WITH_PACK, all_hold, conference, listed, pack, put, sparse};
use crate::support::{said, small, vanthu};

const GIGABYTE: u64 = 1 << 30;
const BUILD: &[&str] = &["build", "--only", "thong-bao"];
const CHECK: &[&str] = &["check", "--data-only"];

pub fn cases() -> Vec<Case> {
    let of_list = |name, file: &'static str| {
        Case::new(name, CHECK, "input-too-large", move |folder: &Path| {
            conference(listed(file))(folder);
            sparse(folder, file, GIGABYTE);
        })
    };
    let of_pack = |name, file: &'static str, template: &'static str| {
        Case::new(name, WITH_PACK, "pack-large", move |folder: &Path| {
            pack(folder, template, "");
            sparse(folder, file, GIGABYTE);
        })
    };
    vec![
        Case::new("conference of 1 GB", BUILD, "input-too-large", |folder| sparse(folder, "hoi-nghi.toml", GIGABYTE)),
        of_list("XLSX of 1 GB", "ds.xlsx"),
        of_list("XLS of 1 GB", "ds.xls"),
        of_list("ODS of 1 GB", "ds.ods"),
        of_list("CSV of 1 GB", "ds.csv"),
        of_pack("font of 1 GB in a pack", "goi/fonts/a.ttf", "a"),
        of_pack("picture of 1 GB in a pack", "goi/assets/a.png", "#image(\"/assets/a.png\")"),
        of_pack("template of 1 GB in a pack", "goi/templates/a.typ.j2", "a"),
        Case::new("picture of 1 GB beside the conference", WITH_PACK, "input-too-large", |folder| {
            pack(folder, "#image(\"/hoi-nghi/a.png\")", "");
            sparse(folder, "a.png", GIGABYTE);
        }),
        Case::new("pack.toml of 1 GB", WITH_PACK, "input-too-large", |folder| {
            pack(folder, "a", "");
            sparse(folder, "goi/pack.toml", GIGABYTE);
        }),
        Case::new("pack file of 1 GB", &["build", "--pack", "goi.zip"], "input-too-large", |folder| {
            sparse(folder, "goi.zip", GIGABYTE);
        }),
        Case::new("font of 1 GB in a folder of fonts", &["build", "--font-path", "f"], "input-too-large", |folder| {
            sparse(folder, "f/a.ttf", GIGABYTE);
        }),
        Case::new("12 fonts of 60 MB in a pack", WITH_PACK, "pack-large", |folder| {
            pack(folder, "a", "");
            (0..12).for_each(|number| sparse(folder, &format!("goi/fonts/{number}.ttf"), 60 << 20));
        }),
        Case::new("a pack of 6,000 files", WITH_PACK, "pack-large", |folder| {
            pack(folder, "a", "");
            (0..6_000).for_each(|number| sparse(folder, &format!("goi/assets/{number}"), 0));
        }),
        Case::new("manifest of 1 GB", BUILD, "manifest-unreadable", |folder| {
            sparse(folder, "ket-qua/manifest.json", GIGABYTE);
        }),
        Case::new("manifest of 1 GB, verified", &["verify", "."], "input-too-large", |folder| {
            sparse(folder, "ket-qua/manifest.json", GIGABYTE);
        }),
        Case::new("journal of 1 GB", BUILD, "input-too-large", |folder| {
            sparse(folder, "ket-qua/.vanthu-journal", GIGABYTE);
        }),
        Case::new("a million recipients in TOML", CHECK, "too-many", |folder| {
            let recipients = "{name=\"Lê A\",unit=\"B\"},\n".repeat(1_000_000);
            let list = format!("[[awards]]\nform = \"giay-khen\"\nreason = \"a\"\nrecipients = [\n{recipients}]\n");
            conference(small(&list))(folder);
        }),
        Case::new("a million recipients in one line", CHECK, "line-too-long", |folder| {
            let list = format!("[[awards]]\nrecipients = [{}]\n", "{name=\"A\"},".repeat(1_000_000));
            conference(small(&list))(folder);
        }),
        Case::new("210,000 recipients in TOML", CHECK, "too-many", |folder| {
            let recipients = "{name=\"A\"},\n".repeat(210_000);
            let list = format!("[[awards]]\nform = \"giay-khen\"\nreason = \"a\"\nrecipients = [\n{recipients}]\n");
            conference(small(&list))(folder);
        }),
        Case::new("a million rows in CSV", CHECK, "list-unreadable", |folder| {
            conference(listed("ds.csv"))(folder);
            put(folder, "ds.csv", "TT,Họ và tên\n1,Lê Ý\n".repeat(500_000).as_bytes());
        })
        .heavy(),
    ]
}

#[test]
fn a_gigabyte_is_refused_before_it_is_read() {
    let slow = ["recipients", "rows"];
    let all = cases();
    all_hold(&all.into_iter().filter(|case| !slow.iter().any(|word| case.name.contains(word))).collect::<Vec<_>>());
}

#[test]
fn a_million_recipients_are_refused() {
    let all = cases();
    let told: Vec<String> = all.iter().filter(|case| case.name.contains("recipients")).map(Case::judged).collect();
    assert!(told[0].contains("hoi-nghi.toml:") && told[0].contains("more than 500000 tables"), "{told:?}");
    assert!(told[2].contains("this list has 210000 items"), "{told:?}");
}

/// The sum is judged over all layers, before anything is read: with several large files, too, and when a pack is sent.
#[test]
fn a_pack_too_large_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    pack(folder.path(), "a", "");
    fs::write(folder.path().join("goi/pack.toml"), "name = \"goi\"\nextends = \"../duoi\"\n").unwrap();
    put(folder.path(), "duoi/pack.toml", b"name = \"duoi\"\n");
    put(folder.path(), "hoi-nghi.toml", small("").as_bytes());
    sparse(folder.path(), "goi/assets/a.png", 50 << 20);
    sparse(folder.path(), "duoi/assets/b.png", 50 << 20);
    for args in [WITH_PACK, &["pack", "bundle", "goi"], &["pack", "check", "goi"], &["pack", "diff", "goi"]] {
        let run = vanthu(folder.path(), &[args, &["--format", "short"]].concat());
        assert_eq!(run.status.code(), Some(1), "{args:?}: {}", said(&run));
        assert!(said(&run).contains("duoi: error[pack-large]"), "{args:?}: {}", said(&run));
    }
}

/// Reading is looked after, too: what is held beyond the limit ends the run, whoever holds it.
#[test]
fn reading_is_bounded() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("hoi-nghi.toml"), small("")).unwrap();
    let font = fs::read(crate::support::root().join("fonts/LiberationSerif-Regular.ttf")).unwrap();
    // Each takes longer to read than the watch takes to look.
    for number in 0..30 {
        put(folder.path(), &format!("f/{number}.ttf"), &font);
        sparse(folder.path(), &format!("f/{number}.ttf"), 60 << 20);
    }
    let run = vanthu(folder.path(), &["check", "--font-path", "f", "--memory-limit", "64", "--format", "short"]);
    assert_eq!(run.status.code(), Some(1), "{}", said(&run));
    assert!(said(&run).contains("hoi-nghi.toml: error[beyond-limit]: reading this file"), "{}", said(&run));
}
