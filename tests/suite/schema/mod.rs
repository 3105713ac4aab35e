//! The schema for editors says what the program reads: what it takes, the schema takes, and what it refuses by its form,
//! the schema refuses.

mod validator;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use toml_edit::Item;

use crate::support::{out, root, vanthu};
use validator::faults;
use vanthu::diag::{Catalog, Lang};
use vanthu::schema::{File, about_key, about_word, title_of_key};
use vanthu::table::{KeyShape, Shape};

struct Schema(Value);

impl Schema {
    /// The schema as the program prints it.
    fn of(file: File) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let more: &[&str] = if file == File::Pack { &["--pack"] } else { &[] };
        let printed = out(&vanthu(folder.path(), &[&["schema"], more].concat()));
        Self(serde_json::from_str(&printed).unwrap())
    }

    /// What it finds wrong with the file at `path`.
    fn refuses(&self, path: &Path) -> Option<String> {
        let text = String::from_utf8(fs::read(path).unwrap()).unwrap();
        let document: toml_edit::DocumentMut = text.trim_start_matches('\u{feff}').parse().unwrap();
        let value = json(document.as_item());
        let faults = faults(&value, &self.0, &self.0);
        (!faults.is_empty()).then(|| format!("{}: {faults:?}", path.display()))
    }
}

/// As editors hand TOML to validators of JSON: dates are texts.
fn json(item: &Item) -> Value {
    fn value(written: &toml_edit::Value) -> Value {
        match written {
            toml_edit::Value::String(text) => text.value().as_str().into(),
            toml_edit::Value::Integer(number) => (*number.value()).into(),
            toml_edit::Value::Float(number) => (*number.value()).into(),
            toml_edit::Value::Boolean(truth) => (*truth.value()).into(),
            toml_edit::Value::Datetime(date) => date.value().to_string().into(),
            toml_edit::Value::Array(items) => items.iter().map(value).collect(),
            toml_edit::Value::InlineTable(table) => {
                Value::Object(table.iter().map(|(key, item)| (key.to_owned(), value(item))).collect())
            }
        }
    }
    match item {
        Item::None => Value::Null,
        Item::Value(inner) => value(inner),
        Item::Table(table) => Value::Object(table.iter().map(|(key, item)| (key.to_owned(), json(item))).collect()),
        Item::ArrayOfTables(tables) => tables.iter().map(|table| json(&Item::Table(table.clone()))).collect(),
    }
}

/// All files of `name` below `folder`.
fn below(folder: &str, is_wanted: &dyn Fn(&str) -> bool) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            match path.is_dir() {
                true => open.push(path),
                false if is_wanted(path.file_name().unwrap().to_str().unwrap()) => found.push(path),
                false => {}
            }
        }
    }
    found.sort();
    found
}

#[test]
fn what_is_read_fits() {
    let (conference, pack) = (Schema::of(File::Conference), Schema::of(File::Pack));
    let mut files = below("examples", &|name| name == "hoi-nghi.toml");
    files.extend(below("templates/samples", &|name| name.ends_with(".toml")));
    files.extend(below("tests/cases/diagnostics", &|name| name.starts_with("sound--") && name.ends_with(".toml")));
    let packs = below("examples", &|name| name == "pack.toml");
    assert!(files.len() > 10 && packs.len() == 3);
    let refused = files.iter().filter_map(|path| conference.refuses(path));
    let refused: Vec<String> = refused.chain(packs.iter().filter_map(|path| pack.refuses(path))).collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn what_is_refused_by_its_form_does_not_fit() {
    // A date of TOML is a text to a validator of JSON; these are texts for dates, dates for texts, or other dates.
    const ALIKE: [&str; 3] =
        ["wrong-type--date-in-quotes.toml", "wrong-type--moment.toml", "wrong-type--text-date.toml"];
    let schema = Schema::of(File::Conference);
    let wrong = |name: &str| {
        let is_of = ["unknown-key--", "unknown-word--", "wrong-type--"].iter().any(|code| name.starts_with(code));
        is_of && name.ends_with(".toml") && !name.contains("utf-16") && !ALIKE.contains(&name)
    };
    let files = below("tests/cases/diagnostics", &wrong);
    assert!(files.len() > 25);
    let taken: Vec<&PathBuf> = files.iter().filter(|path| schema.refuses(path).is_none()).collect();
    assert!(taken.is_empty(), "{taken:#?}");
}

#[test]
fn every_key_and_word_is_explained() {
    for lang in Lang::ALL {
        let catalog = Catalog::new(lang);
        let mut missing = Vec::new();
        for file in File::ALL {
            walk(&file.shape().unwrap().keys, &catalog, &mut missing);
        }
        assert!(missing.is_empty(), "{lang}: {missing:#?}");
    }
}

fn walk(keys: &[KeyShape], catalog: &Catalog, missing: &mut Vec<String>) {
    for key in keys {
        if title_of_key(key, catalog).is_none() || about_key(key, catalog).is_none() {
            missing.push(format!("{}.{}", key.table, key.key));
        }
        shape(&key.shape, catalog, missing);
    }
}

fn shape(of: &Shape, catalog: &Catalog, missing: &mut Vec<String>) {
    match of {
        Shape::Word { name, words } => {
            let unknown = words.iter().filter(|word| about_word(name, word, catalog).is_none());
            missing.extend(unknown.map(|word| format!("{name}: {word}")));
        }
        Shape::List(item) => shape(item, catalog, missing),
        Shape::Table(table) => walk(&table.keys, catalog, missing),
        Shape::Keyed { value, besides, .. } => {
            shape(value, catalog, missing);
            walk(besides, catalog, missing);
        }
        _ => {}
    }
}
