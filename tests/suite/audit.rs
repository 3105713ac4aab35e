//! Packs judged by what they do to documents: who supplied what.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tempfile::TempDir;

use crate::support::{err, out, root, small, told, vanthu};
use vanthu::audit::SAMPLES;
use vanthu::diag::Problems;
use vanthu::dossier::{Order, make, plan};
use vanthu::model::DocumentKind;
use vanthu::pack::Pack;
use vanthu::typeset::Standards;

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A commune's pack on a province's.
fn packs() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| write(folder.path(), &format!("packs/{path}"), text);
    write(
        "tinh/pack.toml",
        "name = \"tinh\"\n[agency]\nphone = \"0236 111\"\naddress = \"Thôn 3\"\n[style]\naccent = \"#8b0000\"\n",
    );
    write("xa/pack.toml", "name = \"xa\"\nextends = \"tinh\"\n[agency]\nphone = \"0236 222\"\n");
    let report = "{% extends \"base:bao-cao.typ.j2\" %}\n";
    let closing = |words: &str| format!("{{% block closing_words %}}#para[{words}./.]{{% endblock %}}\n");
    let opening = "{% block opening_words %}{{ super() }}#para[Thêm.]{% endblock %}\n";
    write("tinh/templates/bao-cao.typ.j2", &format!("{report}{}{opening}", closing("Trân trọng báo cáo")));
    write("xa/templates/bao-cao.typ.j2", &format!("{report}{}", closing("Kính trình Hội nghị")));
    let contact = fs::read_to_string(root().join("templates/nd30/lib/contact.typ")).unwrap();
    write("xa/lib/contact.typ", &format!("{contact}// riêng\n"));
    folder
}

#[test]
fn the_samples_are_sound_and_make_every_document() {
    let pack = Arc::new(Pack::open(None, Path::new("."), "", &mut Problems::new()).unwrap());
    let mut made = Vec::new();
    for sample in SAMPLES {
        let mut problems = Problems::new();
        let dossier = sample.open(&pack, &mut problems).unwrap_or_else(|| panic!("{}", told(&problems)));
        assert_eq!(told(&problems), "", "{}", sample.name);
        let dossiers = [(dossier, PathBuf::new())];
        for job in plan(&dossiers, &Order::default()).unwrap().iter().filter(|job| !job.is_repeated()) {
            assert_eq!(told(&make(job, &Standards::default()).problems), "", "{} of {}", job.name, sample.name);
            made.push(job.document.kind);
        }
    }
    let missing: Vec<_> = DocumentKind::ALL.iter().filter(|kind| !made.contains(kind)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn why_names_the_layer_and_the_place_of_each_part() {
    let folder = packs();
    let told = vanthu(folder.path(), &["pack", "why", "bao-cao", "--pack", "packs/xa"]);
    assert!(told.status.success(), "{}", err(&told));
    let words = out(&told);
    let line = |name: &str| words.lines().find(|line| line.starts_with(&format!("  {name}  "))).unwrap_or_default();
    let below = line("closing_words").strip_prefix(
        "  closing_words  packs/xa/templates/bao-cao.typ.j2:2  overrides packs/tinh/templates/bao-cao.typ.j2:2 (tinh), \
         nd30:templates/bao-cao.typ.j2:",
    );
    assert!(below.is_some_and(|rest| rest.parse::<u32>().is_ok()), "{words}");
    assert!(line("opening_words").contains("  packs/tinh/templates/bao-cao.typ.j2:3  overrides nd30:"), "{words}");
    assert!(
        words
            .contains("  agency.phone = \"0236 222\"  packs/xa/pack.toml:4  overrides packs/tinh/pack.toml:3 (tinh)\n")
    );
    assert!(!words.contains("style.accent"), "a report has no colours: {words}");
    assert!(!words.contains("  title  nd30:"), "what is the built-in's is not listed: {words}");
}

#[test]
fn functions_are_those_that_the_document_asks_for() {
    let folder = packs();
    let told = out(&vanthu(folder.path(), &["pack", "why", "cong-van", "--pack", "packs/xa"]));
    assert!(told.contains("  lib/contact.typ  packs/xa/lib/contact.typ  overrides nd30:lib/contact.typ\n"), "{told}");
    let all = out(&vanthu(folder.path(), &["pack", "why", "giay-khen", "--pack", "packs/xa", "--all"]));
    assert!(all.contains("  lib/certificate.typ  nd30:lib/certificate.typ\n"), "{all}");
    assert!(all.contains("  style.accent = \"#8b0000\"  packs/tinh/pack.toml:6\n"), "{all}");
}

#[test]
fn why_as_data_is_one_object() {
    let folder = packs();
    let told = out(&vanthu(folder.path(), &["pack", "why", "bao-cao", "--pack", "packs/xa", "--format", "json"]));
    let object: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(object["layers"], serde_json::json!(["xa", "tinh", "nd30"]));
    let supplied = object["supplied"].as_array().unwrap();
    let closing = supplied.iter().find(|one| one["name"] == "closing_words").unwrap();
    let (by, below) = (&closing["by"], &closing["overrides"][0]);
    assert_eq!((&by["layer"], &by["line"], &below["layer"]), (&"xa".into(), &2.into(), &"tinh".into()));
    assert!(object["built_in"]["block"].as_u64().unwrap() > 50);
}

#[test]
fn diff_shows_what_a_pack_changes_block_by_block() {
    let folder = packs();
    let xa = folder.path().join("packs/xa");
    write(
        &xa,
        "templates/thong-bao.typ.j2",
        "{% extends \"base:thong-bao.typ.j2\" %}\n{% block own %}A{% endblock %}\n",
    );
    write(&xa, "templates/_muc.typ.j2", "X\n");
    write(&xa, "templates/rieng.typ.j2", "{% extends \"_van-ban.typ.j2\" %}{% set matter = \"việc\" %}\n");
    write(&xa, "assets/hinh.svg", "<svg/>");
    let told = out(&vanthu(folder.path(), &["pack", "diff", "packs/xa"]));
    let closing = "Changed block closing_words (packs/xa/templates/bao-cao.typ.j2:2, instead of packs/tinh/templates/bao-cao.typ.j2:2)\n\
                   --- packs/tinh/templates/bao-cao.typ.j2:2\n+++ packs/xa/templates/bao-cao.typ.j2:2\n@@ -1 +1 @@\n\
                   -#para[Trân trọng báo cáo./.]\n+#para[Kính trình Hội nghị./.]\n";
    assert!(told.contains(closing), "{told}");
    for line in [
        "xa → tinh → nd30: changes 8 things",
        "New block own (packs/xa/templates/thong-bao.typ.j2:2)",
        "Changed template file templates/_muc.typ.j2 (packs/xa/templates/_muc.typ.j2:1, instead of nd30:templates/_muc.typ.j2:1)",
        "New template file templates/rieng.typ.j2 (packs/xa/templates/rieng.typ.j2:1)",
        "New name matter = {% extends \"_van-ban.typ.j2\" %}{% set matter = \"việc\" %} (packs/xa/templates/rieng.typ.j2:1)",
        "Changed function file lib/contact.typ (packs/xa/lib/contact.typ:1, instead of nd30:lib/contact.typ:1)",
        "+// riêng",
        "New picture assets/hinh.svg = 6 B, sha256 d4dc56669143 (packs/xa/assets/hinh.svg)",
        "Changed setting agency.phone = \"0236 111\" → \"0236 222\" (packs/xa/pack.toml:4, instead of packs/tinh/pack.toml:3)",
    ] {
        assert!(told.lines().any(|other| other == line), "{line}\n{told}");
    }
    let told = out(&vanthu(folder.path(), &["pack", "diff", "packs/tinh", "--format", "json"]));
    let object: serde_json::Value = serde_json::from_str(&told).unwrap();
    let told: Vec<_> = object["changes"].as_array().unwrap().iter().map(|one| (&one["name"], &one["how"])).collect();
    let pairs = [
        ("closing_words", "changed"),
        ("opening_words", "changed"),
        ("agency.phone", "new"),
        ("agency.address", "new"),
        ("style.accent", "new"),
    ];
    assert_eq!(told.len(), pairs.len());
    assert!(told.iter().zip(pairs).all(|((name, how), (a, b))| **name == a && **how == b), "{told:?}");
}

#[test]
fn a_sound_pack_of_any_office_is_sound() {
    let folder = packs();
    write(folder.path(), "packs/xa/LICENSE", "beside the folders of a pack");
    for (name, level) in [("huyện Phước Sơn", "huyen"), ("phường Hải Châu", "phuong"), ("tỉnh Gia Lai", "tinh")]
    {
        let agency = format!(
            "name = \"xa\"\nextends = \"tinh\"\n[agency]\nname = \"Ủy ban nhân dân {name}\"\nlevel = \"{level}\"\n"
        );
        write(folder.path(), "packs/xa/pack.toml", &agency);
        let told = vanthu(folder.path(), &["pack", "check", "--record", "packs/tinh", "packs/xa", "--format", "short"]);
        assert_eq!(err(&told), "", "{name}");
        assert!(out(&told).contains("xa: 43 documents, ") && out(&told).ends_with(" sound\n"), "{}", out(&told));
    }
}

#[test]
fn what_rules_find_on_the_samples_is_told_once_in_the_pack() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "packs/xa/pack.toml", "name = \"xa\"\n");
    let figures = fs::read_to_string(root().join("templates/nd30/lib/figures.typ")).unwrap();
    let line = 1 + figures.lines().position(|line| line.starts_with("#let margins")).unwrap();
    write(folder.path(), "packs/xa/lib/figures.typ", &figures.replace("left: 30mm", "left: 28mm"));
    write(folder.path(), "packs/xa/templates/thong-bao.typ.j2", "#khong-co\n");
    let told = vanthu(folder.path(), &["pack", "check", "packs/xa", "--format", "short"]);
    assert_eq!(told.status.code(), Some(1));
    let err = err(&told);
    let margin = format!("packs/xa/lib/figures.typ:{line}:1: error[margin-left]: ");
    assert_eq!(err.matches(&margin).count(), 1, "{err}");
    assert!(err.contains("packs/xa/templates/thong-bao.typ.j2:1:2: error[typst-fault]: "), "{err}");
    assert!(!err.contains("samples/"), "{err}");
}

#[test]
fn what_nothing_asks_for_is_named() {
    let folder = packs();
    let xa = folder.path().join("packs/xa");
    for path in ["templates/la.typ.j2", "lib/la.typ", "assets/la.svg"] {
        write(&xa, path, "{# la #}\n");
    }
    write(&xa, "fonts/LICENSE.txt", "");
    write(&xa, "assets/khi-can.svg", "");
    let blocks = "{% extends \"base:thong-bao.typ.j2\" %}\n{% block closing %}{% block own %}#para[X./.]{% endblock %}{% endblock %}\n\
                  {% block closing_words %}X{% endblock %}\n{% block clossing %}{% block inner %}{% endblock %}{% endblock %}\n\
                  {% block gone %}#image(\"/assets/khi-can.svg\"){% endblock %}\n";
    write(&xa, "templates/thong-bao.typ.j2", blocks);
    write(&xa, "templates/bao-cao.typ.j2", "{% extends \"base:bao-cao.typ.j2\" %}\n{% set tabled = false %}\n");
    let told = vanthu(folder.path(), &["pack", "check", "packs/xa", "--quiet", "--format", "short"]);
    let err = err(&told);
    let found: Vec<&str> = err.lines().filter_map(|line| line.split_once("]: ").map(|(head, _)| head)).collect();
    assert_eq!(
        found,
        [
            "packs/xa/assets/la.svg: warning[pack-file-unused",
            "packs/xa/lib/la.typ: warning[pack-file-unused",
            "packs/xa/templates/bao-cao.typ.j2:2:8: warning[name-lost",
            "packs/xa/templates/la.typ.j2: warning[pack-file-unused",
            "packs/xa/templates/thong-bao.typ.j2:3:1: warning[block-unprinted",
            "packs/xa/templates/thong-bao.typ.j2:4:1: error[block-gone",
            "packs/xa/templates/thong-bao.typ.j2:5:1: error[block-gone",
        ],
        "{err}"
    );
    assert!(err.contains("(did you mean \"closing\"? "), "{err}");
}

/// What `pack check` finds at places, without its words.
fn found(folder: &Path, args: &[&str]) -> Vec<String> {
    let told = err(&vanthu(folder, &[&["pack", "check", "--format", "short"], args].concat()));
    told.lines().filter_map(|line| line.split_once("]: ").map(|(head, _)| head.to_owned())).collect()
}

#[test]
fn what_changes_below_is_shown_with_both_sides() {
    let folder = packs();
    let note = "packs/xa/pack.toml: note[pack-unrecorded";
    assert_eq!(found(folder.path(), &["packs/xa"]), [note]);
    assert!(found(folder.path(), &["--record", "packs/xa"]).is_empty());
    assert!(found(folder.path(), &["packs/xa"]).is_empty());
    // The province words its closing otherwise, and changes what the commune leaves as it is.
    let below = folder.path().join("packs/tinh/templates/bao-cao.typ.j2");
    let text = fs::read_to_string(&below).unwrap();
    fs::write(&below, text.replace("Trân trọng báo cáo", "Xin báo cáo").replace("Thêm", "Bớt")).unwrap();
    let told = err(&vanthu(folder.path(), &["pack", "check", "packs/xa"]));
    for part in [
        "- as it was, + as it is",
        "-#para[Trân trọng báo cáo./.]",
        "+#para[Xin báo cáo./.]",
        "packs/xa/templates/bao-cao.typ.j2:2:1",
        "packs/tinh/templates/bao-cao.typ.j2:2:1",
        "vanthu pack check --record packs/xa",
    ] {
        assert!(told.contains(part), "{part}\n{told}");
    }
    assert_eq!(told.matches("warning[base-changed]").count(), 1, "{told}");
    // What is new since is not recorded; what is accepted is silent.
    let xa = folder.path().join("packs/xa");
    write(
        &xa,
        "templates/thong-bao.typ.j2",
        "{% extends \"base:thong-bao.typ.j2\" %}{% block closing_words %}#para[X./.]{% endblock %}",
    );
    let changed = "packs/xa/templates/bao-cao.typ.j2:2:1: warning[base-changed";
    assert_eq!(found(folder.path(), &["packs/xa"]), [note, changed]);
    assert!(found(folder.path(), &["--record", "packs/xa"]).is_empty());
}

/// A paragraph whose block is gone would leave the paper without a word: the run that makes the paper says so, once.
#[test]
fn what_a_pack_says_in_vain_is_told_where_papers_are_made() {
    let folder = packs();
    write(
        folder.path(),
        "packs/xa/templates/thong-bao.typ.j2",
        "{% extends \"base:thong-bao.typ.j2\" %}\n{% block clossing %}X{% endblock %}\n",
    );
    for name in ["a", "b"] {
        write(folder.path(), &format!("{name}/hoi-nghi.toml"), &format!("pack = \"xa\"\n{}", small("")));
    }
    for command in [&["build"][..], &["check"]] {
        let told = vanthu(folder.path(), &[command, &["a", "b", "--format", "short"]].concat());
        let err = err(&told);
        let place = "packs/xa/templates/thong-bao.typ.j2:2:1: error[block-gone]: ";
        assert_eq!(err.matches("block-gone").count(), 1, "{err}");
        assert!(err.contains(place) && told.status.code() == Some(1), "{err}");
    }
}

#[test]
fn another_base_than_the_pack_was_made_for_is_told() {
    let folder = packs();
    let xa = |base: &str| format!("name = \"xa\"\nextends = \"tinh\"\nbase = \"{base}\"\n");
    let tinh = folder.path().join("packs/tinh/pack.toml");
    let text = fs::read_to_string(&tinh).unwrap();
    fs::write(&tinh, text.replacen('\n', "\nversion = \"3\"\n", 1)).unwrap();
    write(folder.path(), "packs/xa/pack.toml", &xa("tinh 3"));
    assert!(found(folder.path(), &["--record", "packs/xa"]).is_empty());
    write(folder.path(), "packs/xa/pack.toml", &xa("tinh 2"));
    assert_eq!(found(folder.path(), &["packs/xa"]), ["packs/xa/pack.toml:3:8: warning[base-other"]);
}

/// A kind that only some conferences ask for is tried, too.
#[test]
fn own_kinds_outside_make_are_tried() {
    let folder = tempfile::tempdir().unwrap();
    let kind = "[documents]\nmake = [\"bao-cao\"]\n[documents.giay-xac-nhan]\nname = \"Giấy xác nhận\"\nabbreviation = \"GXN\"\n\
                subject = \"Về việc tham dự Hội nghị\"\n";
    write(folder.path(), "packs/xa/pack.toml", &format!("name = \"xa\"\n{kind}"));
    let template =
        "{% extends \"_van-ban.typ.j2\" %}{% set subject = doc.subject %}\n{% block body %}#khong-co{% endblock %}\n";
    write(folder.path(), "packs/xa/templates/giay-xac-nhan.typ.j2", template);
    let told = found(folder.path(), &["packs/xa"]);
    assert!(told.contains(&"packs/xa/templates/giay-xac-nhan.typ.j2:2:18: error[typst-fault".to_owned()), "{told:?}");
}

#[test]
fn a_new_pack_is_recorded_and_a_broken_record_is_told_at_its_place() {
    let folder = tempfile::tempdir().unwrap();
    assert!(vanthu(folder.path(), &["pack", "new", "packs/xa"]).status.success());
    assert!(found(folder.path(), &["packs/xa"]).is_empty());
    let xa = folder.path().join("packs/xa");
    let lock = fs::read_to_string(xa.join("pack.lock")).unwrap();
    for (text, place) in [
        (lock.replace("\"texts\": []", "\"texts\": [,]"), "packs/xa/pack.lock:7:13"),
        (lock.replace("\"texts\": []", "\"texts\": [1]"), "packs/xa/pack.lock:7:13"),
        (lock.replace("\"format\": 1", "\"format\": 2"), "packs/xa/pack.lock"),
        ("{\"format\": 2, \"layers\": {}}".to_owned(), "packs/xa/pack.lock"),
    ] {
        write(&xa, "pack.lock", &text);
        assert_eq!(found(folder.path(), &["packs/xa"]), [format!("{place}: error[lock-broken")], "{text}");
    }
}

#[test]
fn blocks_with_new_names_are_told_and_renamed() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "packs/xa/pack.toml", "name = \"xa\"\n");
    let text = "\u{feff}{# tasks: giữ nguyên #}{% extends \"base:bao-cao.typ.j2\" %}\r\n\
                {%- block  tasks -%} tasks {{ super() }}{% endblock tasks %}\r\n{% block commendation_money %}{{ self.tasks() }}{% endblock %}\r\n";
    write(folder.path(), "packs/xa/templates/bao-cao.typ.j2", text);
    write(
        folder.path(),
        "packs/xa/templates/giay-khen.typ.j2",
        "{% extends \"base:giay-khen.typ.j2\" %}{% block title %}{% endblock %}",
    );
    let told = err(&vanthu(folder.path(), &["pack", "check", "packs/xa", "--format", "short"]));
    assert!(told.contains("it is divided into “grants, certificate_title”"), "{told}");
    let mended = out(&vanthu(folder.path(), &["pack", "check", "--mend", "packs/xa"]));
    assert!(
        mended.starts_with("packs/xa/templates/bao-cao.typ.j2: the block tasks is called outlook now\n"),
        "{mended}"
    );
    let now = fs::read_to_string(folder.path().join("packs/xa/templates/bao-cao.typ.j2")).unwrap();
    let wanted = text.replace("block  tasks", "block  outlook").replace("endblock tasks", "endblock outlook");
    let wanted = wanted.replace("self.tasks", "self.outlook").replace("commendation_money", "bonus");
    assert_eq!(now, wanted);
    // As Notepad saves “Unicode”.
    let encoded = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    fs::write(folder.path().join("packs/xa/templates/bao-cao.typ.j2"), encoded(text)).unwrap();
    vanthu(folder.path(), &["pack", "check", "--mend", "packs/xa"]);
    assert!(fs::read(folder.path().join("packs/xa/templates/bao-cao.typ.j2")).unwrap() == encoded(&wanted));
}
