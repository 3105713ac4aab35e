//! Papers: a file may hold several documents and their annexes. The one idea: each of them is read
//! and judged by itself, as if it were a file of its own; only the page that is told is the file's.

use super::anatomy::is_marginal;
use super::line::{Line, lines};
use crate::typeset::Page;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Begins with a head.
    Document,
    /// Begins with `Phụ lục`.
    Annex,
}

/// Pages that belong together.
#[derive(Debug, Clone, Copy)]
pub struct Paper<'p> {
    pub part: Part,
    /// Pages of the file before it.
    pub before: usize,
    pub pages: &'p [Page],
}

/// A head stands above this share of the page's height.
const HEAD: f64 = 0.25;
/// How far from the middle of the page the middle of its text may lie, in mm: the left margin is
/// the wider one, by as much as the ranges of both allow.
const OFF_MIDDLE: std::ops::RangeInclusive<f64> = -3.0..=13.0;

/// The papers of a file, in order. Whatever its first page looks like, it begins a document.
pub fn papers(pages: &[Page]) -> Vec<Paper<'_>> {
    let mut papers: Vec<Paper<'_>> = Vec::new();
    for (index, page) in pages.iter().enumerate() {
        match (papers.last_mut(), begun(page)) {
            (Some(last), None) => last.pages = &pages[last.before..=index],
            (None, _) => papers.push(Paper { part: Part::Document, before: 0, pages: &pages[..1] }),
            (Some(_), Some(part)) => papers.push(Paper { part, before: index, pages: &pages[index..=index] }),
        }
    }
    papers
}

/// What begins on `page`.
fn begun(page: &Page) -> Option<Part> {
    let lines = lines(std::slice::from_ref(page));
    if lines.iter().any(|line| is_head(page, line)) {
        return Some(Part::Document);
    }
    let first = lines.iter().find(|line| !is_marginal(page, line))?;
    let centred = OFF_MIDDLE.contains(&(first.center() - page.width / 2.0));
    (centred && is_annex(&first.text)).then_some(Part::Annex)
}

/// The national name or, where that is at fault, the motto, in a column on one side of the page.
fn is_head(page: &Page, line: &Line<'_>) -> bool {
    let upper = line.text.to_uppercase();
    let is_name = line.is_upper() && (upper.starts_with("CỘNG HÒA XÃ HỘI") || upper.starts_with("CỘNG HOÀ XÃ HỘI"));
    let is_motto = upper.starts_with("ĐỘC LẬP") && upper.contains("TỰ DO") && upper.ends_with("HẠNH PHÚC");
    let beside = !OFF_MIDDLE.contains(&(line.center() - page.width / 2.0));
    (is_name || is_motto && line.is_bold()) && beside && line.base < HEAD * page.height
}

/// `Phụ lục`, or with its number, whatever the numerals.
pub fn is_annex(text: &str) -> bool {
    let lower = text.to_lowercase();
    let Some(rest) = lower.strip_prefix("phụ lục") else { return false };
    let number = rest.trim_start_matches(' ').trim_end_matches([':', '.']);
    let is_number = |number: &str| number.chars().all(|c| c.is_ascii_digit() || "ivxlcdm".contains(c));
    let is_letter = |number: &str| number.len() == 1 && number.starts_with(|c: char| c.is_ascii_lowercase());
    number.is_empty() || (rest.starts_with(' ') && number.len() <= 6 && (is_number(number) || is_letter(number)))
}

#[cfg(test)]
mod tests {
    use super::is_annex;

    #[test]
    fn an_annex_is_told_by_its_name() {
        for good in ["Phụ lục", "Phụ lục I", "PHỤ LỤC 02", "Phụ lục XIV:", "Phụ lục B"] {
            assert!(is_annex(good), "{good}");
        }
        for bad in ["Phụ lục kèm theo", "Phụ lục Ia", "Phụ lụcI", "Các phụ lục"] {
            assert!(!is_annex(bad), "{bad}");
        }
    }
}
