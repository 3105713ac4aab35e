//! The words of the page, in both languages.

use std::collections::BTreeMap;

use crate::diag::Catalog;

/// Each with what the page puts into it.
const WORDS: &[(&str, &[&str])] = &[
    ("busy", &[]),
    ("current", &[]),
    ("broken", &[]),
    ("broken-first", &[]),
    ("stale", &[]),
    ("lost", &[]),
    ("documents", &[]),
    ("findings", &[]),
    ("finding-count", &["count"]),
    ("no-findings", &[]),
    ("more-findings", &["count"]),
    ("error", &[]),
    ("warning", &[]),
    ("note", &[]),
    ("page", &["page", "count"]),
    ("on-page", &["page"]),
    ("waiting", &[]),
    ("nothing", &[]),
    ("place", &[]),
    ("no-place", &[]),
    ("copy", &[]),
    ("copied", &[]),
    ("open-editor", &[]),
    ("close", &[]),
    ("record", &["ordinal", "count"]),
    ("previous", &[]),
    ("next", &[]),
    ("search", &[]),
    ("search-none", &[]),
    ("mode", &[]),
    ("mode-full", &[]),
    ("mode-blank", &[]),
    ("mode-proof", &[]),
    ("printer", &[]),
    ("printer-none", &[]),
    ("certificates-note", &[]),
    ("zoom-in", &[]),
    ("zoom-out", &[]),
    ("zoom-fit", &[]),
    ("theme", &[]),
    ("language", &[]),
    ("keys", &[]),
    ("key-document", &[]),
    ("key-finding", &[]),
    ("key-record", &[]),
    ("key-search", &[]),
    ("key-zoom", &[]),
    ("key-panel", &[]),
    ("key-help", &[]),
];

/// All of them, by name, with their language; what the page puts in stands in braces: `{page}`.
pub fn words(catalog: &Catalog) -> BTreeMap<&'static str, String> {
    let word = |&(id, values): &(&'static str, &[&'static str])| {
        let args: Vec<_> = values.iter().map(|name| (*name, format!("{{{name}}}"))).collect();
        (id, catalog.text(&format!("preview-{id}"), &args))
    };
    WORDS.iter().map(word).chain([("lang", catalog.lang().to_string())]).collect()
}
