//! Every finding and every help line has its words in both languages, and all of them are used.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::support::{root, sources};
use vanthu::diag::{Catalog, Code, Lang};

/// Ids and attributes of a message file, with the variables that each names.
fn entries(name: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(root().join("src/diag/messages").join(name)).unwrap();
    let mut entries: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut message, mut entry) = (String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let head = line.split_once(" =").map(|(head, _)| head).unwrap_or_default();
        let is_name = |name: &str| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        };
        if is_name(head) {
            message = head.to_owned();
            entry = head.to_owned();
        } else if let Some(attribute) = head.trim_start().strip_prefix('.').filter(|attribute| is_name(attribute)) {
            entry = format!("{message}.{attribute}");
        }
        if entry.is_empty() {
            continue;
        }
        let variables = entries.entry(entry.clone()).or_default();
        for rest in line.split('$').skip(1) {
            variables.insert(rest.chars().take_while(|c| c.is_ascii_alphanumeric()).collect());
        }
    }
    entries
}

#[test]
fn both_languages_say_the_same_things() {
    for (vi, en) in [
        ("vi.ftl", "en.ftl"),
        ("lists.vi.ftl", "lists.en.ftl"),
        ("verify.vi.ftl", "verify.en.ftl"),
        ("archive.vi.ftl", "archive.en.ftl"),
        ("cli.vi.ftl", "cli.en.ftl"),
        ("keys.vi.ftl", "keys.en.ftl"),
        ("codes.vi.ftl", "codes.en.ftl"),
        ("rules-layout.vi.ftl", "rules-layout.en.ftl"),
        ("rules-text.vi.ftl", "rules-text.en.ftl"),
        ("rules-law.vi.ftl", "rules-law.en.ftl"),
    ] {
        let (vi, en) = (entries(vi), entries(en));
        let keys = |entries: &BTreeMap<String, BTreeSet<String>>| entries.keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&vi), keys(&en));
        for (entry, variables) in &vi {
            // A plural that English wants and Vietnamese does not names no other variable.
            assert_eq!(variables, &en[entry], "{entry}");
        }
    }
}

#[test]
fn every_code_has_words_and_every_word_a_code() {
    for lang in Lang::ALL {
        let catalog = Catalog::new(lang);
        for code in Code::ALL {
            assert!(catalog.find(code.id(), None, &[]).is_some(), "{lang}: {}", code.id());
            if code.has_hint() {
                assert!(catalog.find(code.id(), Some("hint"), &[]).is_some(), "{lang}: {}.hint", code.id());
            }
        }
    }
    let used: BTreeSet<&str> = Code::ALL.iter().map(|code| code.id()).collect();
    let frame = ["in-document", "and-more", "sum", "explain", "spare"];
    let files = ["vi.ftl", "lists.vi.ftl", "verify.vi.ftl", "archive.vi.ftl"].map(entries);
    for entry in files.iter().flat_map(BTreeMap::keys).filter(|entry| !entry.contains('.')) {
        let known = used.contains(entry.as_str()) || frame.contains(&entry.as_str()) || entry.starts_with("severity-");
        assert!(known, "nothing says {entry}");
    }
}

/// A caption or a hint that code names must exist, and one that exists must be named.
#[test]
fn every_attribute_is_named_in_code() {
    let code: String = sources().iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let files = ["vi.ftl", "lists.vi.ftl", "verify.vi.ftl", "archive.vi.ftl", "rules-layout.vi.ftl"].map(entries);
    let entries = files.iter().flat_map(BTreeMap::keys);
    let attributes: BTreeSet<String> = entries.filter_map(|entry| Some(entry.split_once('.')?.1.to_owned())).collect();
    for attribute in &attributes {
        assert!(code.contains(&format!("\"{attribute}\"")), "no code names .{attribute}");
    }
    for rest in code.split("hint(\"").skip(1) {
        let name = rest.split('"').next().unwrap_or_default();
        assert!(attributes.contains(name), "no message has .{name}");
    }
}

/// What stands twice would be heard from the later place, and changed in vain at the earlier one.
#[test]
fn nothing_is_said_twice() {
    for lang in ["vi", "en"] {
        let mut places: BTreeMap<String, String> = BTreeMap::new();
        let mut files: Vec<_> =
            fs::read_dir(root().join("src/diag/messages")).unwrap().map(|e| e.unwrap().path()).collect();
        files.retain(|path| path.to_str().unwrap().ends_with(&format!("{lang}.ftl")));
        files.sort();
        for path in files {
            let text = fs::read_to_string(&path).unwrap();
            for (line, told) in text.lines().enumerate().filter(|(_, line)| line.starts_with(char::is_alphabetic)) {
                let id = told.split_once(" =").unwrap_or_else(|| panic!("{}: {told}", path.display())).0.to_owned();
                let place = format!("{}:{}", path.display(), line + 1);
                let other = places.insert(id, place.clone());
                assert!(other.is_none(), "{place} says again what {} says", other.unwrap_or_default());
            }
        }
    }
}
