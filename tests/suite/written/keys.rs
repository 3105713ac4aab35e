//! docs/khoa.md: every key that a file may have, from the declarations that read the files and the words that editors show.

use std::collections::BTreeMap;

use vanthu::diag::{Catalog, Lang};
use vanthu::schema::{File, about_key, about_word, title_of_key};
use vanthu::table::{KeyShape, Keys, Shape, TableShape};

use super::{cell, head, hold, papers, row};

struct Writer<'c> {
    catalog: &'c Catalog,
    text: String,
    /// The heading under which the keys of a type stand already.
    told: BTreeMap<&'static str, String>,
}

impl Writer<'_> {
    fn vietnamese(&self) -> bool {
        self.catalog.lang() == Lang::Vi
    }

    fn either(&self, vi: &'static str, en: &'static str) -> &'static str {
        if self.vietnamese() { vi } else { en }
    }

    /// What stands for keys that are data.
    fn placeholder(&self, key: &KeyShape, keys: Keys) -> &'static str {
        match (key.key, keys) {
            ("certificates", _) => "FORM",
            ("positions", _) => self.either("PHẦN", "FIELD"),
            ("signers", _) => self.either("MÃ", "ID"),
            (_, Keys::Documents) => "ID",
            _ => self.either("TÊN", "NAME"),
        }
    }

    /// The keys of a file that are no tables, then each of its tables.
    fn file(&mut self, table: &TableShape) {
        self.text += &format!("\n## {}\n\n", table.name);
        let (tables, plain): (Vec<_>, Vec<_>) = table.keys.iter().partition(|key| is_table(&key.shape));
        let loose: Vec<_> = plain.into_iter().cloned().collect();
        self.text += self.either("Ở đầu tệp, trước mọi bảng:\n\n", "At the head of the file, before all tables:\n\n");
        self.rows(&loose, "");
        for key in tables {
            self.table(key, "");
        }
    }

    /// The part of the paper on the table at `key` inside of `path`.
    fn table(&mut self, key: &KeyShape, path: &str) {
        let name = if path.is_empty() { key.key.to_owned() } else { format!("{path}.{}", key.key) };
        let (heading, keys, id) = match &key.shape {
            Shape::List(item) => (format!("[[{name}]]"), keys_of(item), id_of(item)),
            Shape::Keyed { keys, value, besides } => {
                if !besides.is_empty() {
                    self.heading(&format!("[{name}]"), Some(key));
                    self.rows(besides, &name);
                }
                let name = format!("{name}.{}", self.placeholder(key, *keys));
                (format!("[{name}]"), keys_of(value), id_of(value))
            }
            shape => (format!("[{name}]"), keys_of(shape), id_of(shape)),
        };
        let path = heading.trim_matches(['[', ']']).to_owned();
        self.heading(&heading, Some(key));
        if let Shape::Keyed { keys: Keys::Words(words), .. } = &key.shape {
            let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
            self.text += &format!("{}: {}.\n\n", path.rsplit('.').next().unwrap_or_default(), words.join(" "));
        }
        if let Some(other) = self.told.get(id) {
            let link = format!("[`{other}`](#{})", anchor(other));
            self.text += &match self.vietnamese() {
                true => format!("Các khóa như ở {link}.\n"),
                false => format!("The keys are those of {link}.\n"),
            };
            return;
        }
        self.told.insert(id, heading);
        self.rows(&keys, &path);
        for inner in keys.iter().filter(|key| is_table(&key.shape)) {
            self.table(inner, &path);
        }
    }

    fn heading(&mut self, heading: &str, key: Option<&KeyShape>) {
        let about = key.and_then(|key| about_key(key, self.catalog)).unwrap_or_default();
        self.text += &format!("\n### `{heading}`\n\n{about}\n\n");
    }

    fn rows(&mut self, keys: &[KeyShape], path: &str) {
        self.text += &match self.vietnamese() {
            true => head(&["Khóa", "Giá trị", "Nội dung"]),
            false => head(&["Key", "Value", "What it is"]),
        };
        for key in keys {
            let name = if key.required { format!("**`{}`**", key.key) } else { format!("`{}`", key.key) };
            let title = title_of_key(key, self.catalog).unwrap_or_default();
            let about = about_key(key, self.catalog).unwrap_or_default();
            let words = self.words(&key.shape);
            let value = self.value(key, path);
            self.text += &row(&[name, value, cell(&format!("*{title}.* {about}{words}"))]);
        }
    }

    /// What may stand behind a key, in a word or two.
    fn value(&self, key: &KeyShape, path: &str) -> String {
        if is_table(&key.shape) {
            let name = if path.is_empty() { key.key.to_owned() } else { format!("{path}.{}", key.key) };
            let name = match &key.shape {
                Shape::List(_) => format!("[[{name}]]"),
                Shape::Keyed { keys, .. } => format!("[{name}.{}]", self.placeholder(key, *keys)),
                _ => format!("[{name}]"),
            };
            return format!("{} [`{name}`](#{})", self.either("bảng", "table"), anchor(&name));
        }
        self.kind(&key.shape)
    }

    fn kind(&self, shape: &Shape) -> String {
        match shape {
            Shape::Line => self.either("chữ, một dòng", "text, a line").to_owned(),
            Shape::Bare => self.either("chữ, một dòng, hoặc `\"\"`", "text, a line, or `\"\"`").to_owned(),
            Shape::Prose => self.either("đoạn văn", "prose").to_owned(),
            Shape::Form { .. } => self.either("chữ", "text").to_owned(),
            Shape::Word { .. } => self.either("một trong các từ", "one of these words").to_owned(),
            Shape::Boolean => self.either("`true` hoặc `false`", "`true` or `false`").to_owned(),
            Shape::Integer => self.either("số nguyên", "whole number").to_owned(),
            Shape::Number => self.either("số", "number").to_owned(),
            Shape::Date => self.either("ngày, `2026-01-09`", "date, `2026-01-09`").to_owned(),
            Shape::Time => self.either("giờ, `07:30:00`", "time, `07:30:00`").to_owned(),
            Shape::Moment => self.either("ngày và giờ", "date and time").to_owned(),
            Shape::List(item) => format!("{} {}", self.either("danh sách:", "list:"), self.kind(item)),
            Shape::Table(_) | Shape::Keyed { .. } => self.either("bảng", "table").to_owned(),
        }
    }

    /// The words that may be chosen, each with what it means.
    fn words(&self, shape: &Shape) -> String {
        match shape {
            Shape::Word { name, words } => {
                let about = |word: &str| about_word(name, word, self.catalog).unwrap_or_default();
                let words = words.iter().map(|word| format!("`{word}` {}", about(word)));
                format!("<br>{}", words.collect::<Vec<_>>().join("<br>"))
            }
            Shape::List(item) => self.words(item),
            _ => String::new(),
        }
    }
}

fn is_table(shape: &Shape) -> bool {
    match shape {
        Shape::Table(_) | Shape::Keyed { .. } => true,
        Shape::List(item) => is_table(item),
        _ => false,
    }
}

fn keys_of(shape: &Shape) -> Vec<KeyShape> {
    shape.clone().into_keys()
}

fn id_of(shape: &Shape) -> &'static str {
    match shape {
        Shape::Table(table) => table.id,
        other => panic!("not a table: {other:?}"),
    }
}

/// As the site that shows the papers names a heading.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_'));
    kept.flat_map(char::to_lowercase).collect()
}

#[test]
fn the_papers_list_the_keys() {
    for (paper, catalog) in papers("khoa") {
        let mut writer = Writer { catalog: &catalog, text: String::new(), told: BTreeMap::new() };
        for file in File::ALL {
            writer.file(&file.shape().unwrap());
        }
        hold(&paper, &writer.text);
    }
}
