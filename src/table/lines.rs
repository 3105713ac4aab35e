//! The lines of a TOML file, however broken: which of them are heads and keys, and which stand inside a value.

use std::ops::Range;

/// What a line is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind<'t> {
    /// A table's head, with as many brackets as it has.
    Head {
        open: usize,
        name: &'t str,
        close: usize,
    },
    /// A plain key with its value.
    Key(&'t str),
    /// Nothing, or a comment.
    Blank,
    /// Part of a value that began above.
    Inside,
    Other,
}

/// The lines of `text` without their ends.
pub fn lines(text: &str) -> Vec<(Range<usize>, Kind<'_>)> {
    let mut at = Inside::default();
    let mut start = 0;
    let mut found = Vec::new();
    for line in text.split('\n') {
        let range = start..start + line.len();
        start = range.end + 1;
        let kind = if at.is_open() { Kind::Inside } else { kind(line) };
        match kind {
            Kind::Inside => at.read(line),
            Kind::Key(_) | Kind::Other => at.read(line.split_once('=').map_or("", |(_, value)| value)),
            Kind::Head { .. } | Kind::Blank => {}
        }
        found.push((range, kind));
    }
    found
}

fn kind(line: &str) -> Kind<'_> {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return Kind::Blank;
    }
    let is_bare =
        |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    if let Some((key, _)) = line.split_once('=').filter(|(key, _)| is_bare(key.trim())) {
        return Kind::Key(key.trim());
    }
    let head = line.split('#').next().unwrap_or_default().trim();
    let inner = head.trim_start_matches('[');
    let name = inner.trim_end_matches(']');
    let (open, close) = (head.len() - inner.len(), inner.len() - name.len());
    match open + close > 0 && name.trim().split('.').all(is_bare) {
        true => Kind::Head { open, name: name.trim(), close },
        false => Kind::Other,
    }
}

/// What is open at a line's end.
#[derive(Default)]
struct Inside {
    /// The quotes of a text of several lines.
    quotes: Option<&'static str>,
    brackets: usize,
}

impl Inside {
    fn is_open(&self) -> bool {
        self.quotes.is_some() || self.brackets > 0
    }

    /// Reads on through `rest` of a value.
    fn read(&mut self, mut rest: &str) {
        loop {
            if let Some(quotes) = self.quotes {
                let Some(end) = closing(rest, quotes) else { return };
                rest = &rest[end..];
                self.quotes = None;
            }
            let Some(at) = rest.find(['"', '\'', '[', ']', '{', '}', '#']) else { return };
            let (sign, behind) = (rest.as_bytes()[at], &rest[at + 1..]);
            rest = match sign {
                b'#' => return,
                b'[' | b'{' => {
                    self.brackets += 1;
                    behind
                }
                b']' | b'}' => {
                    self.brackets = self.brackets.saturating_sub(1);
                    behind
                }
                _ => {
                    let long = if sign == b'"' { "\"\"\"" } else { "'''" };
                    if rest[at..].starts_with(long) {
                        self.quotes = Some(long);
                        &rest[at + 3..]
                    } else {
                        // A text of one line that is not closed ends with it.
                        match closing(behind, &long[..1]) {
                            Some(end) => &behind[end..],
                            None => return,
                        }
                    }
                }
            };
        }
    }
}

/// Where a text ends that `quotes` close, behind them.
fn closing(text: &str, quotes: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + text[from..].find(quotes)?;
        let slashes = text[..at].bytes().rev().take_while(|b| *b == b'\\').count();
        if quotes.starts_with('\'') || slashes % 2 == 0 {
            return Some(at + quotes.len());
        }
        from = at + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_inside_a_value_is_neither_head_nor_key() {
        let text = "a = \"\"\"\n[b]\nc = 1 \\\"\"\"\n\"\"\"\nd = [ # [\n  \"]\",\n  '[x]',\n]\n[[e] # f\nh]\n# [i]\nj.k = 1\nl = \"x\n";
        let kinds: Vec<Kind<'_>> = lines(text).into_iter().map(|(_, kind)| kind).collect();
        let head = |open, name, close| Kind::Head { open, name, close };
        let expected = [
            vec![Kind::Key("a"), Kind::Inside, Kind::Inside, Kind::Inside],
            vec![Kind::Key("d"), Kind::Inside, Kind::Inside, Kind::Inside],
            vec![head(2, "e", 1), head(0, "h", 1), Kind::Blank, Kind::Other, Kind::Key("l"), Kind::Blank],
        ];
        assert_eq!(kinds, expected.concat());
    }
}
