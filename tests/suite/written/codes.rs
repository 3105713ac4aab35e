//! docs/quy-tac.md: the rules with what each asks for and by which article, then every other code, as `vanthu rules --all` tells them.

use std::collections::BTreeMap;

use serde_json::Value;
use vanthu::diag::{Code, Lang};
use vanthu::rules::{Topic, catalogue, rule};

use super::{cell, head, hold, papers, row};
use crate::support::{out, root, vanthu};

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

/// What the program tells of each code.
struct Told {
    vietnamese: bool,
    codes: BTreeMap<String, Value>,
}

impl Told {
    fn in_language(lang: Lang) -> Self {
        let run = vanthu(root(), &["rules", "--all", "--format", "json", "--lang", lang.code()]);
        let objects = out(&run).lines().map(|line| serde_json::from_str(line).unwrap()).collect::<Vec<Value>>();
        let named = |object: Value| (object["code"].as_str().unwrap().to_owned(), object);
        Self { vietnamese: lang == Lang::Vi, codes: objects.into_iter().map(named).collect() }
    }

    fn either(&self, vi: &'static str, en: &'static str) -> &'static str {
        if self.vietnamese { vi } else { en }
    }

    fn rules(&self) -> String {
        let mut text = String::new();
        for (topic, vi, en) in TOPICS {
            text += &format!("\n### {}\n\n", self.either(vi, en));
            text += &match self.vietnamese {
                true => head(&["Mã", "Yêu cầu", "Căn cứ", "Cách sửa"]),
                false => head(&["Code", "What is asked", "By which article", "Mend"]),
            };
            let codes = catalogue().filter(|rule| rule.topic == topic).map(|rule| rule.code);
            text += &codes.map(|code| self.row(code)).collect::<String>();
        }
        text
    }

    fn others(&self) -> String {
        let mut text = String::new();
        for (title, codes) in parts(self.vietnamese) {
            text += &format!("\n### {title}\n\n");
            text += &match self.vietnamese {
                true => head(&["Mã", "Nghĩa là", "Cách sửa"]),
                false => head(&["Code", "What it means", "Mend"]),
            };
            text += &codes.into_iter().map(|code| self.row(code)).collect::<String>();
        }
        text
    }

    /// The code with how much it weighs, its words, of a rule the article, and the mend.
    fn row(&self, code: Code) -> String {
        let told = &self.codes[code.id()];
        let words = |key: &str| told[key].as_str().unwrap_or_default();
        let severity = match words("severity") {
            "error" => self.either("lỗi", "error"),
            "warning" => self.either("cảnh báo", "warning"),
            _ => self.either("lưu ý", "note"),
        };
        let mut cells = vec![format!("`{}`<br>{severity}", code.id())];
        cells.push(cell(&format!("**{}.** {}", words("title"), words("words"))));
        cells.extend(rule(code).map(|_| cell(words("citation"))));
        cells.push(cell(words("mend")));
        row(&cells)
    }
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

#[test]
fn the_papers_list_the_codes() {
    for (paper, catalog) in papers("quy-tac") {
        let told = Told::in_language(catalog.lang());
        let listed = parts(told.vietnamese).into_iter().flat_map(|(_, codes)| codes);
        let listed: Vec<Code> = listed.chain(catalogue().map(|rule| rule.code)).collect();
        let missing: Vec<&str> = Code::ALL.iter().filter(|code| !listed.contains(code)).map(|code| code.id()).collect();
        assert!(missing.is_empty() && listed.len() == Code::ALL.len(), "{paper}: {missing:?}");
        let (first, second) = (told.either("Quy tắc", "Rules"), told.either("Các mã khác", "Other codes"));
        hold(&paper, &format!("\n## {first}\n{}\n## {second}\n{}", told.rules(), told.others()));
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
        let text = std::fs::read_to_string(root().join(readme)).unwrap();
        assert!(text.contains(&told), "{readme} should say: {told}");
    }
}
