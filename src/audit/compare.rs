//! Two texts side by side, as programmers write it.

use similar::TextDiff;

/// Lines around a change that stay the same.
const AROUND: usize = 2;

/// How `new` differs from `old`, line by line; nothing where they say the same.
pub fn difference(old: &str, new: &str, names: Option<(&str, &str)>) -> String {
    if same(old, new) {
        return String::new();
    }
    let (old, new) = (ended(old), ended(new));
    let diff = TextDiff::from_lines(&old, &new);
    let mut unified = diff.unified_diff();
    unified.context_radius(AROUND);
    if let Some((old, new)) = names {
        unified.header(old, new);
    }
    unified.to_string().trim_end().to_owned()
}

/// Whether two texts say the same: blanks at the ends of lines and lines at the ends say nothing.
fn same(one: &str, other: &str) -> bool {
    ended(one) == ended(other)
}

/// The lines of `text`, as they are compared.
pub fn lines(text: &str) -> Vec<String> {
    text.trim_matches(['\n', '\r', ' ']).lines().map(|line| line.trim_end().to_owned()).collect()
}

/// Line ends of one kind, and one at the end.
fn ended(text: &str) -> String {
    lines(text).into_iter().map(|line| line + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_and_blanks_around_are_no_difference() {
        assert!(same(" a\r\nb \r\n", "a\nb"));
        assert_eq!(difference("a\r\nb\r\n", "\na\nb", None), "");
        assert!(!same("a\n\nb", "a\nb"));
    }

    #[test]
    fn what_differs_is_told_by_line() {
        assert_eq!(difference("a\nb\nc\nd\ne", "a\nb\nx\nd\ne", None), "@@ -1,5 +1,5 @@\n a\n b\n-c\n+x\n d\n e");
        let named = difference("a", "b", Some(("nd30:lib/a.typ", "xa/lib/a.typ")));
        assert_eq!(named, "--- nd30:lib/a.typ\n+++ xa/lib/a.typ\n@@ -1 +1 @@\n-a\n+b");
    }
}
