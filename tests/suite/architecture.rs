//! The import table of ARCHITECTURE.md, held against the `use` lines.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support::{root, sources};

/// A room and the rooms that it may import; every room may import `diag`.
const ROOMS: &[(&str, &[&str])] = &[
    ("main", &["cli"]),
    ("lib", &[]),
    (
        "cli",
        &[
            "archive", "audit", "code", "dossier", "model", "output", "pack", "preview", "rules", "schema", "start",
            "template", "text", "typeset",
        ],
    ),
    ("preview", &["dossier", "model", "typeset"]),
    (
        "dossier",
        &[
            "archive", "code", "list", "model", "output", "pack", "register", "rules", "table", "template", "text",
            "typeset",
        ],
    ),
    ("audit", &["dossier", "model", "output", "pack", "rules", "table", "template", "text", "typeset"]),
    ("schema", &["model", "pack", "table"]),
    ("start", &["model", "pack", "schema", "table", "text"]),
    ("archive", &["output", "text"]),
    ("code", &["model", "output", "text"]),
    ("register", &["model", "table", "template", "text"]),
    ("rules", &["law", "model", "table", "text", "typeset"]),
    ("template", &["code", "model", "pack", "table", "text"]),
    ("typeset", &["pack", "text"]),
    ("list", &["model", "table", "text"]),
    ("pack", &["model", "output", "table", "text"]),
    ("model", &["law", "table", "text"]),
    ("law", &["table", "text"]),
    ("table", &["text"]),
    ("text", &[]),
    ("output", &[]),
    ("diag", &[]),
];

/// Crates that belong to one room (or two).
const CRATES: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["diag"]),
    ("calamine", &["list"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("ctrlc", &["cli"]),
    ("csv", &["list"]),
    ("flate2", &["archive"]),
    ("fluent_bundle", &["diag"]),
    ("getrandom", &["preview"]),
    ("hayro_syntax", &["archive"]),
    ("httparse", &["preview"]),
    ("icu_collator", &["text"]),
    ("icu_locale_core", &["text"]),
    ("memory_stats", &["cli"]),
    ("mimalloc", &["main"]),
    ("minijinja", &["template"]),
    ("pulldown_cmark", &["template"]),
    ("qrcode", &["code"]),
    ("quick_xml", &["list"]),
    ("rayon", &["dossier"]),
    ("rust_xlsxwriter", &["register", "start"]),
    ("rustix", &["cli"]),
    ("serde_json", &["archive", "audit", "cli", "diag", "dossier", "pack", "preview", "schema"]),
    ("sha2", &["output"]),
    ("similar", &["audit"]),
    ("strsim", &["text"]),
    ("sys_locale", &["cli"]),
    ("tempfile", &["output"]),
    ("time", &["text"]),
    ("toml", &["table"]),
    ("toml_edit", &["table"]),
    // Its parser tells the template room where a value stands; the compiler is typeset's.
    ("typst", &["typeset", "template"]),
    ("typst_kit", &["typeset"]),
    ("typst_layout", &["typeset"]),
    ("typst_pdf", &["typeset"]),
    ("unic_langid", &["diag"]),
    ("unicode_bidi", &["text"]),
    ("unicode_normalization", &["text"]),
    ("unicode_properties", &["text"]),
    ("zip", &["list", "pack"]),
];

fn room(path: &Path) -> String {
    let inside = path.strip_prefix(root().join("src")).unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_str().unwrap();
    first.trim_end_matches(".rs").to_owned()
}

/// First names of all paths in `text` that begin with `prefix`.
fn names_after<'t>(text: &'t str, prefix: &str) -> BTreeSet<&'t str> {
    let ends = |rest: &'t str| rest.find(|c: char| !c.is_alphanumeric() && c != '_').map_or(rest, |end| &rest[..end]);
    text.match_indices(prefix)
        .filter(|(at, _)| !text[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':'))
        .map(|(at, _)| ends(&text[at + prefix.len()..]))
        .collect()
}

/// Code without comments and without the tests at its end.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn rooms_import_only_what_the_table_allows() {
    for path in sources() {
        let room = room(&path);
        let (_, allowed) = ROOMS.iter().find(|(name, _)| *name == room).unwrap_or_else(|| panic!("no room {room}"));
        let code = code(&path);
        for other in names_after(&code, "crate::").into_iter().chain(names_after(&code, "vanthu::")) {
            let is_room = ROOMS.iter().any(|(name, _)| *name == other);
            let fine = !is_room || other == room || other == "diag" || allowed.contains(&other);
            assert!(fine, "{} imports {other}", path.display());
        }
    }
}

#[test]
fn third_parties_stay_in_their_rooms() {
    for path in sources() {
        let (room, code) = (room(&path), code(&path));
        for (name, rooms) in CRATES {
            let used = code.contains(&format!("use {name}::")) || !names_after(&code, &format!("{name}::")).is_empty();
            assert!(!used || rooms.contains(&room.as_str()), "{} uses {name}", path.display());
        }
    }
}

#[test]
fn the_table_in_the_paper_is_the_one_that_is_held() {
    let paper = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    for (name, allowed) in ROOMS.iter().filter(|(name, _)| !["main", "lib"].contains(name)) {
        let row = paper
            .lines()
            .find(|line| line.starts_with(&format!("| `{name}`")))
            .unwrap_or_else(|| panic!("no row of {name}"));
        let cell = row.trim_end_matches('|').rsplit('|').next().unwrap();
        let written: BTreeSet<&str> =
            cell.split(',').map(str::trim).filter(|name| !name.is_empty() && *name != "-").collect();
        assert_eq!(written, allowed.iter().copied().collect::<BTreeSet<_>>(), "row of {name}");
    }
}

#[test]
fn every_file_says_what_it_is() {
    for path in sources() {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} lacks its first words", path.display());
    }
}

#[test]
fn no_template_puts_a_value_into_a_string() {
    for entry in fs::read_dir(root().join("templates/nd30")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            assert!(!fs::read_to_string(&path).unwrap().contains("\"{{"), "{}", path.display());
        }
    }
}

#[test]
fn built_in_files_are_all_built_in() {
    let listed = fs::read_to_string(root().join("src/pack/built_in.rs")).unwrap();
    for folder in ["templates/nd30", "templates/nd30/lib"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            assert!(
                entry.path().is_dir() || listed.contains(&format!("\"{name}\"")),
                "{folder}/{name} is not built in"
            );
        }
    }
}
