//! docs/quy-tac.md: the rules with what each asks for and why, then every other code, from the catalogues that `vanthu rules` reads.

use vanthu::diag::{Catalog, Code, Lang};
use vanthu::rules::{PRACTICE, Topic, catalogue, rule};

use super::{cell, head, hold, papers, row};

/// The topics in the order of the catalogue, as a reader calls them.
const TOPICS: [(Topic, &str, &str); 8] = [
    (Topic::Page, "Trang", "The page"),
    (Topic::Header, "Phần đầu", "The header"),
    (Topic::Title, "Tên loại, trích yếu", "Kind and subject"),
    (Topic::Body, "Nội dung", "The text"),
    (Topic::Signature, "Phần ký, nơi nhận", "Signature and recipients"),
    (Topic::Certificate, "Giấy khen", "Certificates"),
    (Topic::Text, "Câu chữ trong tệp hội nghị", "Words in the conference file"),
    (Topic::Law, "Cơ quan, căn cứ, thẩm quyền, thời gian", "Bodies, legal bases, competence, dates"),
];

fn severity(code: Code, catalog: &Catalog) -> String {
    catalog.text(code.severity().message_id(), &[])
}

fn rules(catalog: &Catalog) -> String {
    let vietnamese = catalog.lang() == Lang::Vi;
    let mut text = String::new();
    for (topic, vi, en) in TOPICS {
        text += &format!("\n### {}\n\n", if vietnamese { vi } else { en });
        text += &match vietnamese {
            true => head(&["Mã", "Mức độ", "Yêu cầu", "Căn cứ"]),
            false => head(&["Code", "Severity", "What is asked", "By which article"]),
        };
        for rule in catalogue().filter(|rule| rule.topic == topic) {
            let words = |attribute| catalog.find(rule.code.id(), Some(attribute), &[]).unwrap_or_default();
            let practice = rule.citation == PRACTICE;
            let citation = if practice { catalog.text("rules-practice", &[]) } else { rule.citation.to_owned() };
            let asks = format!("**{}.** {}", words("title"), words("asks"));
            let code = format!("`{}`", rule.code.id());
            text += &row(&[code, severity(rule.code, catalog), cell(&asks), cell(&citation)]);
        }
    }
    text
}

/// The parts in which the words about codes stand, each with its codes: the files say which.
fn parts(vietnamese: bool) -> Vec<(&'static str, Vec<Code>)> {
    let text = match vietnamese {
        true => include_str!("../../../src/diag/messages/codes.vi.ftl"),
        false => include_str!("../../../src/diag/messages/codes.en.ftl"),
    };
    let mut parts: Vec<(&str, Vec<Code>)> = Vec::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("# --- ") {
            parts.push((title.trim_end_matches(" ---"), Vec::new()));
        } else if let Some((id, _)) = line.strip_prefix("about-").and_then(|line| line.split_once(" =")) {
            let code = Code::ALL.iter().find(|code| code.id() == id).unwrap();
            parts.last_mut().unwrap().1.push(*code);
        }
    }
    parts
}

fn others(catalog: &Catalog) -> String {
    let vietnamese = catalog.lang() == Lang::Vi;
    let mut text = String::new();
    for (title, codes) in parts(vietnamese) {
        text += &format!("\n### {title}\n\n");
        text += &match vietnamese {
            true => head(&["Mã", "Mức độ", "Nghĩa là", "Cách sửa"]),
            false => head(&["Code", "Severity", "What it means", "Mend"]),
        };
        for code in codes {
            let about = format!("about-{}", code.id());
            let words = |attribute| catalog.find(&about, attribute, &[]).unwrap_or_default();
            let means = format!("**{}.** {}", words(None), words(Some("means")));
            let name = format!("`{}`", code.id());
            text += &row(&[name, severity(code, catalog), cell(&means), cell(&words(Some("mend")))]);
        }
    }
    text
}

#[test]
fn the_papers_list_the_codes() {
    for (paper, catalog) in papers("quy-tac") {
        let vietnamese = catalog.lang() == Lang::Vi;
        let (first, second) = match vietnamese {
            true => ("Quy tắc", "Các mã khác"),
            false => ("Rules", "Other codes"),
        };
        let told = parts(vietnamese).into_iter().flat_map(|(_, codes)| codes);
        let told: Vec<Code> = told.chain(catalogue().map(|rule| rule.code)).collect();
        let missing: Vec<&str> = Code::ALL.iter().filter(|code| !told.contains(code)).map(|code| code.id()).collect();
        assert!(missing.is_empty() && told.len() == Code::ALL.len(), "{paper}: {missing:?}");
        assert!(told.iter().filter(|code| rule(**code).is_some()).count() == catalogue().count());
        let written = format!("\n## {first}\n{}\n## {second}\n{}", rules(&catalog), others(&catalog));
        hold(&paper, &written);
    }
}

/// How many rules judge what, as the READMEs say.
#[test]
fn the_rules_are_counted() {
    let count = |topics: &[Topic]| catalogue().filter(|rule| topics.contains(&rule.topic)).count();
    let pages = [Topic::Page, Topic::Header, Topic::Title, Topic::Body, Topic::Signature];
    let [all, pages, certificates] = [catalogue().count(), count(&pages), count(&[Topic::Certificate])];
    let [words, law] = [count(&[Topic::Text]), count(&[Topic::Law])];
    let vi = format!(
        "[{all} quy tắc](docs/quy-tac.md): {pages} quy tắc soát trang đã dàn theo Nghị định 30/2020/NĐ-CP, {certificates} quy tắc soát giấy khen, {words} quy tắc soát câu chữ trong tệp hội nghị, {law} quy tắc soát"
    );
    let en = format!(
        "[{all} rules](docs/quy-tac.en.md): {pages} judge the laid-out pages after Decree 30/2020/NĐ-CP, {certificates} certificates, {words} the words of the conference file, {law} bodies"
    );
    for (readme, told) in [("README.vi.md", vi), ("README.md", en)] {
        let text = std::fs::read_to_string(crate::support::root().join(readme)).unwrap();
        assert!(text.contains(&told), "{readme} should say: {told}");
    }
}
