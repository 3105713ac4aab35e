//! A kind of document that a pack adds: a table in its `pack.toml` and a template, nothing else.

use vanthu::diag::Code;

use super::office::{AGENCY, SIGNERS, all, conference, folder, ids, signature, words};
use super::write;
use crate::support::{err, out, told, vanthu};

const TABLE: &str =
    "[documents.giay-xac-nhan]\nname = \"Giấy xác nhận\"\nabbreviation = \"GXN\"\nsubject = \"Việc dự Hội nghị\"\n";

const TEMPLATE: &str = r#"{% extends "_van-ban.typ.j2" %}
{% set subject = doc.subject %}
{% block body %}
#para[{{ agency.name }} xác nhận các đại biểu có tên trong danh sách đã dự đủ thời gian Hội nghị tổng kết phong trào thi
đua yêu nước năm {{ conference.year }}./.]
{% endblock %}
"#;

fn office(more: &str, table: &str, template: &str) -> tempfile::TempDir {
    let pack = format!("{AGENCY}{SIGNERS}{table}");
    let conference = conference(&format!("chair = \"chu-tich\"\n{more}"));
    folder(&conference, &[("xa/pack.toml", &pack), ("xa/templates/giay-xac-nhan.typ.j2", template)])
}

#[test]
fn a_table_and_a_template_make_a_kind() {
    let folder = office("[documents.giay-xac-nhan]\nnumber = 3\n", TABLE, TEMPLATE);
    let made = all(folder.path());
    let (_, made) = made.iter().find(|(id, _)| *id == "giay-xac-nhan").unwrap();
    assert_eq!(told(&made.problems), "");
    let words = words(folder.path(), "giay-xac-nhan");
    for expected in ["GIẤY XÁC NHẬN", "Việc dự Hội nghị", "Số: 03/GXN-UBND"] {
        assert!(words.iter().any(|run| run == expected), "{expected}: {words:?}");
    }
    assert_eq!(signature(folder.path(), "giay-xac-nhan"), ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hồ Văn Ba"]);
}

#[test]
fn it_is_judged_like_the_others() {
    let headless = TEMPLATE.replace("{% block body %}", "{% block title %}{% endblock %}{% block body %}");
    let folder = office("", TABLE, &headless);
    let (_, made) = all(folder.path()).into_iter().find(|(id, _)| *id == "giay-xac-nhan").unwrap();
    let found: Vec<Code> = made.problems.iter().map(|problem| problem.code).collect();
    assert!(found.contains(&Code::KindMissing), "{found:?}");
}

#[test]
fn it_is_asked_for_by_its_id() {
    let folder = office("", TABLE, TEMPLATE);
    let checked = vanthu(folder.path(), &["check", "--only", "giay-xac-nhan"]);
    assert_eq!((checked.status.code(), out(&checked).lines().count()), (Some(0), 1), "{}", err(&checked));
    assert!(out(&checked).contains("giay-xac-nhan"));
    let built = vanthu(folder.path(), &["build", "--only", "giay-xac-nhan"]);
    assert_eq!(built.status.code(), Some(0), "{}", err(&built));
    assert!(folder.path().join("ket-qua/giay-xac-nhan.pdf").is_file());
    assert!(!folder.path().join("ket-qua/bao-cao.pdf").exists());
    assert!(out(&vanthu(folder.path(), &["source", "giay-xac-nhan"])).contains("Giấy xác nhận"));
    for wrong in [&["build", "--only", "giay-xac-nhn"][..], &["source", "giay-xac-nhn"]] {
        let wrong = vanthu(folder.path(), wrong);
        assert_eq!(wrong.status.code(), Some(2));
        assert!(err(&wrong).contains("did you mean “giay-xac-nhan”?"), "{}", err(&wrong));
    }
    // A pack that cannot be read is what is told, not the kinds that it may have.
    write(folder.path(), &[("packs/xa/pack.toml", "name =")]);
    let broken = vanthu(folder.path(), &["check", "--only", "giay-xac-nhan"]);
    assert!(err(&broken).contains("pack.toml") && !err(&broken).contains("unknown-document"), "{}", err(&broken));
}

#[test]
fn it_waits_for_what_it_needs() {
    let table = format!("{TABLE}needs = [\"venue\"]\n");
    let waiting = office("", &table, TEMPLATE);
    assert!(!ids(waiting.path()).contains(&"giay-xac-nhan"));
    assert!(ids(office("venue = \"Hội trường xã\"\n", &table, TEMPLATE).path()).contains(&"giay-xac-nhan"));
    let checked = vanthu(waiting.path(), &["check", "--data-only"]);
    assert!(err(&checked).contains("giay-xac-nhan"), "{}", err(&checked));
}

#[test]
fn a_list_has_no_number_and_no_signature() {
    let table = TABLE.replace("abbreviation = \"GXN\"", "list = true");
    let template = "{% extends \"_danh-sach.typ.j2\" %}\n{% set subject = doc.subject %}\n{% set attached = none %}\n{% block body %}\n#para[Danh sách đại biểu.]\n{% endblock %}\n";
    let folder = office("", &table, template);
    assert_eq!(signature(folder.path(), "giay-xac-nhan"), [""; 0]);
    let warned =
        vanthu(office("[documents.giay-xac-nhan]\nnumber = 3\n", &table, template).path(), &["check", "--data-only"]);
    assert!(err(&warned).contains("idle-key"), "{}", err(&warned));
}

#[test]
fn a_layer_above_says_more_of_it() {
    let district = format!("{TABLE}copies = 4\ndrafter = \"PL\"\n");
    let commune =
        format!("extends = \"huyen\"\n{AGENCY}{SIGNERS}[documents.giay-xac-nhan]\nabbreviation = \"XN\"\ncopies = 6\n");
    let files = [
        ("xa/pack.toml", commune.as_str()),
        ("huyen/pack.toml", &district),
        ("huyen/templates/giay-xac-nhan.typ.j2", TEMPLATE),
        (
            "xa/templates/giay-xac-nhan.typ.j2",
            "{% extends \"base:giay-xac-nhan.typ.j2\" %}\n{% block closing %}#para[Giấy này có giá trị đến hết năm./.]{% endblock %}\n",
        ),
    ];
    let folder = folder(&conference("chair = \"chu-tich\"\n"), &files);
    let words = words(folder.path(), "giay-xac-nhan").join(" ");
    for expected in ["/XN-UBND", "PL.(6)", "GIẤY XÁC NHẬN", "có giá trị"] {
        assert!(words.contains(expected), "{expected}: {words}");
    }
}
