//! Every layout rule both ways: the example breaks none, and each is broken by a fault made for it.

mod faults;
mod models;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

use vanthu::diag::{Catalog, Diagnostic, Lang, Place, Problems, Source};
use vanthu::dossier::{Dossier, Input, Made, Options, Order, make, plan};
use vanthu::rules::{Topic, catalogue};
use vanthu::typeset::Standards;

use faults::{DATA, FAULTS, FIGURES, Fault, conference};

use crate::support::{example, made, make_all, open, root, small, told, vanthu};

/// Rules without a fault in the table, and why.
const UNTRIED: &[(&str, &str)] = &[("font-family", "the program has no second family; see the unit test of the rule")];

/// `text` with every edit made. An edit that hits nothing, or more than one place, tells that the
/// file has moved on and the row no longer makes its fault.
fn edited(text: String, edits: &[(&str, &str)]) -> Result<String, String> {
    edits.iter().try_fold(text, |text, (from, to)| match text.matches(from).count() {
        1 => Ok(text.replacen(from, to, 1)),
        count => Err(format!("«{from}» stands there {count} times")),
    })
}

/// Makes the document `id` of `text` with the pack in `pack`.
fn document(text: &str, id: &str, pack: Option<PathBuf>) -> Made {
    let input = Input { file: example().join(DATA), name: DATA.to_owned() };
    let mut problems = Problems::new();
    let options = Options { pack, ..Options::default() };
    let dossier = Dossier::open(&input, &Source::new(DATA, text), &options, &mut problems);
    let dossiers = [(dossier.unwrap_or_else(|| panic!("{}", told(&problems))), PathBuf::from("ket-qua"))];
    let jobs = plan(&dossiers, &Order::default()).unwrap();
    let job = jobs.iter().find(|job| job.document.kind.id() == id).unwrap_or_else(|| panic!("no {id}"));
    make(job, &Standards::default())
}

/// The built-in's file at a path of a pack.
fn built_in(path: &str) -> String {
    let path = path.strip_prefix("templates/").unwrap_or(path);
    fs::read_to_string(root().join("templates/nd30").join(path)).unwrap()
}

fn broken(fault: &Fault) -> Result<Made, String> {
    if fault.file == DATA {
        return Ok(document(&edited((fault.conference)(), fault.edits)?, fault.document, None));
    }
    let pack = tempfile::tempdir().unwrap();
    let file = pack.path().join(fault.file);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(pack.path().join("pack.toml"), "name = \"thu\"\n").unwrap();
    fs::write(file, edited(built_in(fault.file), fault.edits)?).unwrap();
    Ok(document(&(fault.conference)(), fault.document, Some(pack.path().to_owned())))
}

fn is_layout(finding: &Diagnostic) -> bool {
    catalogue().any(|rule| rule.code == finding.code && !matches!(rule.topic, Topic::Text | Topic::Law))
}

fn primary(finding: &Diagnostic) -> &str {
    match &finding.labels.first().unwrap_or_else(|| panic!("{} points nowhere", finding.code.id())).place {
        Place::Text(span) => span.source.name(),
        Place::File(name) => name,
    }
}

/// What is wrong with the row, if anything is.
fn judge(fault: &Fault) -> Result<(), String> {
    let made = broken(fault).map_err(|moved| format!("{}: {moved}", fault.rule))?;
    let found: Vec<&Diagnostic> = made.problems.iter().filter(|finding| is_layout(finding)).collect();
    let codes: BTreeSet<&str> = found.iter().map(|finding| finding.code.id()).collect();
    let wanted: BTreeSet<&str> = fault.also.iter().copied().chain([fault.rule]).collect();
    if codes != wanted {
        return Err(format!("{}: found {codes:?}, wanted {wanted:?}\n{}", fault.rule, told(&made.problems)));
    }
    if made.pdf.is_none() {
        return Err(format!("{}: a document that breaks a rule is made, to be looked at", fault.rule));
    }
    let finding = found.iter().find(|finding| finding.code.id() == fault.rule).unwrap();
    let page = finding.page().unwrap_or_default();
    if page != fault.page || !primary(finding).ends_with(fault.at) {
        let place = primary(finding);
        return Err(format!(
            "{}: found on page {page} at {place}, wanted page {} at {}",
            fault.rule, fault.page, fault.at
        ));
    }
    Ok(())
}

/// What is wrong with any of `rows`, two of them judged at a time.
fn both_at_once<T: Sync>(rows: &[T], judge: impl Fn(&T) -> Result<(), String> + Sync) -> Vec<String> {
    let next = Mutex::new(rows.iter());
    let wrong = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            // Typst's layout wants more than a thread's usual stack.
            let work = || {
                while let Some(row) = { next.lock().unwrap().next() } {
                    wrong.lock().unwrap().extend(judge(row).err());
                }
            };
            std::thread::Builder::new().stack_size(32 << 20).spawn_scoped(scope, work).unwrap();
        }
    });
    wrong.into_inner().unwrap()
}

#[test]
fn each_rule_finds_its_fault_and_no_other() {
    let wrong = both_at_once(FAULTS, judge);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_example_breaks_no_layout_rule() {
    let plain = fs::read_to_string(root().join("examples/phuoc-son-2022/hoi-nghi.toml")).unwrap();
    for text in [plain, conference()] {
        for (id, made) in documents(&text) {
            let found = made.problems.iter().filter(|finding| is_layout(finding)).count();
            assert_eq!(found, 0, "{id}: {}", told(&made.problems));
        }
    }
}

/// What clerks write that is unusual and right: a false alarm would teach them to ignore alarms.
#[test]
fn unusual_documents_raise_no_alarm() {
    let long = "Kết quả của phong trào thi đua được các cơ quan, đơn vị, địa phương quan tâm, thực hiện theo khoản 2 \
        Điều 15 của Quy chế, từ ngày 10 tháng 3 năm 2022 đến ngày 31/12/2022. ";
    let achievement = |text: &str| format!("[[outcomes]]\nkind = \"achievement\"\ntext = \"{text}\"\n");
    let ten_pages: String = (1..90).map(|count| achievement(&long.repeat(1 + count % 4))).collect();
    assert!(made(&small(&ten_pages), "bao-cao").pages.len() >= 10);
    let of_both = |line: &str| format!("[documents.bao-cao]\n{line}\n[documents.thong-bao]\n{line}\n");
    let section = r#"sections = [{ title = "Một mục thêm có tiêu đề dài để xem tiêu đề của mục khi xuống dòng thứ hai thì ra sao", text = """
**Một đoạn chữ đậm dài hơn một dòng, toàn bộ là chữ đậm, để xem cách soát tiêu đề có báo nhầm đoạn này hay không.**

- Một
  - Hai
    1. Ba
- Bốn, với địa chỉ https://www.quangnam.gov.vn/webcenter/portal/phuocson/pages_tin-tuc/chi-tiet?dDocName=PORTAL371893

V. Lê-nin là tên người; I. Niu-tơn cũng vậy.
""" }]"#;
    let subject = "Tổng kết phong trào thi đua yêu nước và công tác khen thưởng, việc thực hiện các chương trình mục tiêu \
        quốc gia trên địa bàn huyện Phước Sơn năm 2022; phương hướng, nhiệm vụ và giải pháp trọng tâm năm 2023";
    let recipient =
        "Ban Thi đua - Khen thưởng tỉnh Quảng Nam và các cơ quan, tổ chức, đơn vị có liên quan trên địa bàn tỉnh";
    let agency = |more: &str| small("").replace("[agency]", &format!("[agency]\n{more}"));
    let mut texts = vec![
        small(""),
        small(&of_both("closing = \"Hết./.\"\nopening = \"Như sau:\"")),
        small(&of_both("number = 5\ndate = 2023-02-05")),
        small(&of_both("recipients = []")),
        small(&of_both(&format!("recipients = [\"{recipient}\", \"Như trên\"]"))),
        small(&of_both(&format!("to = [\"{recipient}\"]"))),
        small(&of_both(&format!("to = [\"Sở Nội vụ\", \"{recipient}\", \"Hội đồng\"]"))),
        small(&of_both(&format!("subject = \"{subject}\""))),
        small(&of_both("authority = \"TUQ. CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN PHƯỚC SƠN TỈNH QUẢNG NAM\"")),
        small(&of_both(section)),
        small(&ten_pages),
        small("").replace("huyện Phước Sơn\"", "Phường 5\"\nplace = \"Phường 5\""),
        small("").replace("huyện Phước Sơn\"", "Thành phố Hồ Chí Minh\"\nplace = \"Thành phố Hồ Chí Minh\""),
        small(&of_both("authority = \"GIÁM ĐỐC\"")).replace(
            "Ủy ban nhân dân huyện Phước Sơn\"",
            "Trung tâm Phát triển văn hóa, thể thao, du lịch và truyền thông huyện Phước Sơn\"\n\
                superior = \"Ủy ban nhân dân thành phố Đà Nẵng\"\nsymbol = \"TTPT\"\nplace = \"Phước Sơn\"",
        ),
        agency("place = \"Thành phố Hồ Chí Minh\"\nheader = [\"Trường\"]"),
        agency("place = \"Thị trấn Nông trường Phước Sơn\"\nheader = [\"Ủy ban nhân dân\", \"thành phố Bắc Trà My\"]"),
        agency(
            "place = \"X\"\nheader = [\"A B C D E F G H I K L M N O P Q R S T U V X Y A B C D E F G H I K L M N O P Q\"]",
        ),
        agency(&format!(
            "superior = \"{recipient}\"\nplace = \"Xã Đông\"\nheader = [\"{recipient}\", \"{recipient}\", \"{recipient}\"]"
        )),
        agency("place = \"Thị trấn Nông trường Phước Sơn thuộc thành phố trực thuộc trung ương Đà Nẵng và Quảng Nam\""),
        small("").replace("Lê Quang Trung", "Nguyễn Hoàng Phạm Thị Phương Quỳnh"),
        small("[documents.cong-van]\nto = [\"Các xã\"]\nunit = \"VX\"\n")
            .replace("[agency]", "[agency]\nphone = \"0235 881 234\""),
        // A chart that no page holds.
        small(&(1..15).map(long_indicator).collect::<String>()),
    ];
    texts
        .extend(["khan", "thuong-khan", "hoa-toc"].map(|urgency| small(&of_both(&format!("urgency = \"{urgency}\"")))));
    // The end of the text wanders over the end of a page.
    let limitation =
        "[[outcomes]]\nkind = \"limitation\"\ntext = \"Một hạn chế của phong trào thi đua trong năm qua.\"\n";
    texts.extend((16..32).map(|count| small(&limitation.repeat(count))));
    for text in &texts {
        for (id, made) in documents(text) {
            let found = made.problems.iter().filter(|finding| is_layout(finding)).count();
            assert_eq!(found, 0, "{id} of\n{text}\n{}", told(&made.problems));
            assert!(made.pdf.is_some(), "{id} of\n{text}\n{}", told(&made.problems));
        }
    }
}

fn long_indicator(number: u32) -> String {
    let name = "Tỷ lệ cơ quan, đơn vị, địa phương hoàn thành xuất sắc nhiệm vụ, được công nhận danh hiệu thi đua theo \
        tiêu chí của cụm, khối thi đua, có phong trào, mô hình, gương điển hình được nhân rộng ở nhóm";
    format!(
        "[[indicators]]\nname = \"{name} {number}\"\nunit = \"đơn vị\"\nplan = 90\nactual = 9{number}\nprevious = 80\n"
    )
}

fn documents(text: &str) -> Vec<(&'static str, Made)> {
    let mut problems = Problems::new();
    let dossier = open(text, &example(), &mut problems);
    make_all(dossier.unwrap_or_else(|| panic!("{}\n{text}", told(&problems))))
}

#[test]
fn every_layout_rule_has_a_fault_in_the_table() {
    for rule in catalogue().filter(|rule| !matches!(rule.topic, Topic::Text | Topic::Law)) {
        let id = rule.code.id();
        let tried = FAULTS.iter().map(|fault| fault.rule).chain(models::tried()).any(|rule| rule == id);
        assert_ne!(tried, UNTRIED.iter().any(|(untried, _)| *untried == id), "{id}");
    }
    for rule in FAULTS.iter().map(|fault| fault.rule).chain(models::tried()) {
        assert!(catalogue().any(|known| known.code.id() == rule), "no rule {rule}");
    }
}

#[test]
fn every_rule_has_a_title_a_mend_and_a_source() {
    let mut seen = BTreeSet::new();
    for rule in catalogue() {
        let id = rule.code.id();
        assert!(seen.insert(id), "{id} stands twice in the catalogue");
        assert!(!rule.citation.is_empty(), "{id} cites nothing");
        for lang in Lang::ALL {
            let catalog = Catalog::new(lang);
            for attribute in ["title", "hint"] {
                assert!(catalog.find(id, Some(attribute), &[]).is_some(), "{lang}: {id}.{attribute}");
            }
            if !matches!(rule.topic, Topic::Text | Topic::Law) {
                for attribute in ["asks", "bad"] {
                    assert!(catalog.find(id, Some(attribute), &[]).is_some(), "{lang}: {id}.{attribute}");
                }
            }
        }
    }
}

/// Words are led back to the value that says them, not to another one of the same line.
#[test]
fn words_point_at_their_value() {
    let cases = [
        ("date-form", "place  = \"Phước Sơn\"", "place  = \"phước Sơn\"", "phước Sơn"),
        ("number-form", "symbol = \"UBND\"", "symbol = \"UB ND\"", "UB ND"),
    ];
    for (rule, from, to, words) in cases {
        let made = document(&edited(conference(), &[(from, to)]).unwrap(), "bao-cao", None);
        let finding = made.problems.iter().find(|finding| finding.code.id() == rule).unwrap();
        let Place::Text(span) = &finding.labels[0].place else { panic!("{rule} points at a file") };
        assert_eq!(span.text().trim_matches('"'), words, "{rule}");
    }
}

/// A document that breaks a rule is written, and the exit status says so.
#[test]
fn a_broken_rule_does_not_keep_the_document() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("goi/lib")).unwrap();
    fs::write(folder.path().join("goi/pack.toml"), "name = \"goi\"\n").unwrap();
    let figures = edited(built_in(FIGURES), &[("left: 30mm", "left: 25mm")]).unwrap();
    fs::write(folder.path().join("goi").join(FIGURES), figures).unwrap();
    fs::write(folder.path().join(DATA), format!("pack = \"./goi\"\n{}", small(""))).unwrap();

    let run = vanthu(folder.path(), &["build", "--only", "bao-cao", "--format", "short"]);
    assert_eq!(run.status.code(), Some(1));
    assert!(folder.path().join("ket-qua/bao-cao.pdf").is_file());
    let told = String::from_utf8(run.stderr).unwrap();
    assert!(told.starts_with("goi/lib/figures.typ:11:1: error[margin-left]: "), "{told}");
}

#[test]
fn rules_are_listed_and_explained() {
    let run = vanthu(root(), &["rules"]);
    let list = String::from_utf8(run.stdout).unwrap();
    assert_eq!((run.status.code(), list.lines().count()), (Some(0), catalogue().count()));

    let run = vanthu(root(), &["rules", "national-name-size"]);
    let told = String::from_utf8(run.stdout).unwrap();
    assert!(told.contains("Phụ lục I, Phần I, mục II.1.a") && told.contains("from 12 to 13"), "{told}");

    let run = vanthu(root(), &["rules", "national-name-sise"]);
    let told = String::from_utf8(run.stderr).unwrap();
    assert!(run.status.code() == Some(2) && told.contains("“national-name-size”"), "{told}");
}
