//! Papers with a part that is written from the code: the blocks of the templates, the keys of the files, what can be found. Behind the
//! mark that ends a remark, such a paper is held equal to what is written now; `VANTHU_ACCEPT=1` writes it anew.

mod codes;
mod keys;

use std::fs;

use vanthu::diag::{Catalog, Lang};

use crate::support::root;

/// The papers of one name in both languages, with the words of each.
pub fn papers(name: &str) -> [(String, Catalog); 2] {
    [(format!("docs/{name}.md"), Catalog::new(Lang::Vi)), (format!("docs/{name}.en.md"), Catalog::new(Lang::En))]
}

/// Holds what stands in `paper` behind its mark against `written`.
pub fn hold(paper: &str, written: &str) {
    let path = root().join(paper);
    let text = fs::read_to_string(&path).unwrap();
    let (by_hand, _) = text.split_once("-->\n").unwrap_or_else(|| panic!("{paper} lacks its mark"));
    let wanted = format!("{by_hand}-->\n{written}");
    if std::env::var_os("VANTHU_ACCEPT").is_some_and(|value| value == "1") {
        fs::write(&path, &wanted).unwrap();
    }
    let text = fs::read_to_string(&path).unwrap();
    let line = text.lines().zip(wanted.lines()).take_while(|(old, new)| old == new).count() + 1;
    assert!(text == wanted, "{paper}:{line} says otherwise than the code: VANTHU_ACCEPT=1 writes it anew");
}

/// A cell of a table.
pub fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// A row of a table.
pub fn row(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

/// The head of a table.
pub fn head(names: &[&str]) -> String {
    format!("| {} |\n|{}\n", names.join(" | "), " --- |".repeat(names.len()))
}
