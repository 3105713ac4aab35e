//! The walk over TOML's tree: types checked, keys known, every fault reported where it stands.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::heads::Repaired;
use super::list::List;
use super::syntax::{self, Slips};
use super::{Key, Shape, calendar};
use crate::diag::{Code, Diagnostic, Place, Problems, Severity, Source, Span};
use crate::text;

/// A value of the tree with its place.
pub type Node<'i> = Spanned<DeValue<'i>>;

/// What can be read from a TOML value.
pub trait FromToml: Sized {
    /// Which type of value is asked for, a word of the message `wrong-type`.
    const EXPECTED: &'static str;

    /// Reads `node`; `None` after a problem was reported.
    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self>;

    /// What can be written.
    fn shape() -> Shape;
}

/// Longest line of a file, in bytes: ten thousand recipients in one.
const LONGEST_LINE: usize = 1 << 20;
/// Most items of an array: as many rows as a list may have.
pub(super) const MOST_ITEMS: usize = 200_000;
/// Most tables and arrays of a file, by the brackets that open them.
const MOST_OPENED: usize = 500_000;

/// Reads the whole of `source` as a table of type `T`. What cannot be read is reported; `None` when
/// nothing of it can be used.
pub fn read<T: FromToml>(source: &Source, problems: &mut Problems) -> Option<T> {
    // The place of each finding is counted from the beginning of its line.
    let longest = source.longest_line();
    if longest.text().len() > LONGEST_LINE {
        let start = longest.source.span(longest.range.start..longest.range.start);
        problems.push(Diagnostic::new(Code::LineTooLong).at(start).arg("most", LONGEST_LINE >> 10));
        return None;
    }
    // A tree takes a hundred times the room of its text: what no conference needs is not grown.
    let mut opened = source.text().match_indices(['[', '{']).map(|(at, _)| at);
    if let Some(at) = opened.nth(MOST_OPENED) {
        let many = Diagnostic::new(Code::TooMany).at(source.span(at..at + 1)).arg("what", "tables");
        problems.push(many.arg("most", MOST_OPENED));
        return None;
    }
    let repaired = Repaired::of(source, &T::shape());
    let (tree, errors) = DeTable::parse_recoverable(repaired.as_ref().map_or(source.text(), |repaired| &repaired.text));
    let written = |range: Range<usize>| repaired.as_ref().map_or(range.clone(), |repaired| repaired.written(range));
    let Slips { found, hopeless } = syntax::slips(source, &errors, written);
    let broken = found.iter().any(|slip| slip.code == Code::TomlSyntax);
    let line = |slip: &Diagnostic| match slip.labels.first().map(|label| &label.place) {
        Some(Place::Text(span)) => Some(source.line(span.start().line).range),
        _ => None,
    };
    let slips = found.iter().filter_map(line).collect();
    problems.extend(found);
    problems.extend(repaired.iter().flat_map(|repaired| repaired.found.iter().cloned()));
    if hopeless {
        return None;
    }
    let span = tree.span();
    let node = Spanned::new(span, DeValue::Table(tree.into_inner()));
    // Behind a slip of syntax the tree has holes: what is missing there is not the writer's fault,
    // so only what stands in the tree is judged.
    let mut reader =
        Reader { source, repaired: repaired.as_ref(), problems, broken, slips, faults: 0, shape: T::shape };
    T::from_toml(&node, &mut reader)
}

/// The source that is read and the problems that were found so far.
pub struct Reader<'a> {
    source: &'a Source,
    /// Where what is read was mended before, with the way back to `source`.
    repaired: Option<&'a Repaired>,
    problems: &'a mut Problems,
    /// Whether a slip of syntax may have taken keys away.
    broken: bool,
    /// The lines on which TOML's syntax is broken.
    slips: Vec<Range<usize>>,
    faults: usize,
    /// What may stand in the file.
    shape: fn() -> Shape,
}

impl Reader<'_> {
    pub fn span(&self, node: &Node<'_>) -> Span {
        self.place(node.span())
    }

    /// Whether so much was found that nothing more need be read.
    pub(super) fn is_full(&self) -> bool {
        self.problems.is_full()
    }

    /// Whether a slip of syntax may have taken keys away.
    pub(super) fn is_broken(&self) -> bool {
        self.broken
    }

    pub fn report(&mut self, diagnostic: Diagnostic) {
        // What TOML could not read is reported already: judging what is left of it helps nobody.
        if !self.unreadable(&diagnostic) {
            self.faults += usize::from(diagnostic.severity == Severity::Error);
            self.problems.push(diagnostic);
        }
    }

    /// Whether the finding is about a value that TOML itself refused.
    fn unreadable(&self, diagnostic: &Diagnostic) -> bool {
        let Some(Place::Text(span)) = diagnostic.labels.first().map(|label| &label.place) else { return false };
        let before = self.slips.partition_point(|line| line.start <= span.range.start);
        before.checked_sub(1).is_some_and(|last| span.range.start <= self.slips[last].end)
    }

    /// Whether TOML could read the whole file.
    pub fn is_readable(&self) -> bool {
        self.slips.is_empty()
    }

    /// Number of errors that reading has found so far.
    pub fn faults(&self) -> usize {
        self.faults
    }

    /// A place of the file that is read.
    pub fn place(&self, range: Range<usize>) -> Span {
        self.source.span(self.repaired.map_or(range.clone(), |repaired| repaired.written(range)))
    }

    /// `node` has another type than `expected`, a word of the message.
    pub fn wrong_type(&mut self, node: &Node<'_>, expected: &str) {
        let span = self.span(node);
        let found = kind(node.as_ref());
        let mut diagnostic = Diagnostic::new(Code::WrongType).at(span).arg("expected", expected).arg("found", found);
        if let DeValue::String(written) = node.as_ref() {
            let meant = match expected {
                "date" => calendar::date(written).map(|date| date.to_string()),
                "time" => calendar::time(written),
                _ => None,
            };
            if let Some(meant) = meant {
                diagnostic = diagnostic.arg("written", written).arg("meant", meant).hint("hint-meant");
            }
        }
        diagnostic = match (expected, found) {
            ("text", "array") => diagnostic.hint("hint-one"),
            ("table", _) => match self.head_for(&diagnostic) {
                Some(head) => diagnostic.arg("head", head).hint("hint-head"),
                None => diagnostic,
            },
            ("array", "text") if self.span(node).text().len() <= MOST_SHOWN => {
                diagnostic.arg("meant", format!("[{}]", self.span(node).text())).hint("hint-list")
            }
            _ => diagnostic,
        };
        self.report(diagnostic);
    }

    /// The head under which the table stands that is written as something else: `agency = "..."` is `[agency]`.
    fn head_for(&self, wrong: &Diagnostic) -> Option<String> {
        let Some(Place::Text(span)) = wrong.labels.first().map(|label| &label.place) else { return None };
        let line = span.head();
        if let Some(name) = line.text().trim().strip_prefix("[[").and_then(|head| head.strip_suffix("]]")) {
            return Some(format!("[{name}]"));
        }
        let (key, value) = line.text().split_once('=')?;
        // Of a hundred thousand such lines, not each looks through all above it.
        let number = line.start().line;
        let above = (number.saturating_sub(MOST_ABOVE).max(1)..number).rev().map(|number| self.source.line(number));
        let mut above = above.map(|line| line.text().trim().to_owned());
        let table = above.find(|line| line.starts_with('['));
        if table.is_none() && number > MOST_ABOVE {
            return None;
        }
        let table = table.map(|head| head.trim_matches(['[', ']']).to_owned() + ".").unwrap_or_default();
        let head = format!("{table}{}", key.trim());
        Some(if value.trim_start().starts_with('[') { format!("[[{head}]]") } else { format!("[{head}]") })
    }

    /// How messages name the table `name`; the file as a whole by the name that its user gave it.
    fn shown<'n>(&'n self, name: &'n str) -> &'n str {
        let file = self.source.name().rsplit(['/', '\\']).next().unwrap_or(name);
        if name.ends_with(".toml") { file } else { name }
    }

    /// A key that is data.
    pub fn key(&self, key: &Spanned<Cow<'_, str>>) -> Key {
        Key { text: key.as_ref().to_string(), span: self.place(key.span()) }
    }

    /// `node` as a table whose keys are data.
    pub fn open_table<'n, 'i>(&mut self, node: &'n Node<'i>, name: &'static str) -> Option<Table<'n, 'i>> {
        let DeValue::Table(entries) = node.as_ref() else {
            self.wrong_type(node, "table");
            return None;
        };
        Some(Table { entries, name, span: self.span(node), faults: self.faults, meant: Vec::new() })
    }

    /// `node` as a table in which only `keys` stand; other keys are reported.
    pub fn table<'n, 'i>(&mut self, node: &'n Node<'i>, name: &'static str, keys: &[&str]) -> Option<Table<'n, 'i>> {
        let mut table = self.open_table(node, name)?;
        let entries = table.entries;
        for (key, _) in entries.iter() {
            if self.problems.is_full() {
                break;
            }
            if !keys.contains(&key.as_ref().as_ref()) {
                let meant = self.unknown_key(key.as_ref(), self.place(key.span()), name, keys);
                table.meant.extend(meant.map(str::to_owned));
            }
        }
        Some(table)
    }

    /// Reports `key`, which stands at `span`; gives the key that was meant, where one is near.
    pub fn unknown_key<'k>(&mut self, key: &str, span: Span, table: &'static str, keys: &[&'k str]) -> Option<&'k str> {
        let homes = if table.ends_with(".toml") { (self.shape)().homes(key) } else { Vec::new() };
        let similar = text::nearest(key, keys.iter().copied()).filter(|_| homes.is_empty());
        let table = self.shown(table);
        let diagnostic = Diagnostic::new(Code::UnknownKey).at(span).arg("table", table).arg("key", key);
        self.report(match (similar, &homes[..]) {
            (Some(similar), _) => diagnostic.arg("similar", similar).hint("hint-similar"),
            (None, []) => diagnostic.arg("known", keys.join(", ")).hint("hint-known"),
            (None, [home, others @ ..]) => {
                let other = others.first().map_or("none", String::as_str);
                diagnostic.arg("home", home).arg("other", other).hint("hint-home")
            }
        });
        similar
    }

    /// `node` as one of `words`.
    pub fn word<'w>(&mut self, node: &Node<'_>, words: &[&'w str]) -> Option<&'w str> {
        let DeValue::String(word) = node.as_ref() else {
            self.wrong_type(node, "text");
            return None;
        };
        let found = words.iter().find(|known| *known == word);
        if found.is_none() {
            let diagnostic =
                Diagnostic::new(Code::UnknownWord).at(self.span(node)).arg("word", word).arg("known", words.join(", "));
            self.report(match text::nearest(word, words.iter().copied()) {
                Some(similar) => diagnostic.arg("similar", similar).hint("hint-similar"),
                None => diagnostic.hint("hint-known"),
            });
        }
        found.copied()
    }
}

/// A table whose keys are known.
pub struct Table<'n, 'i> {
    entries: &'n DeTable<'i>,
    name: &'static str,
    span: Span,
    /// Errors that were found before it was opened.
    faults: usize,
    /// Known keys that were most likely meant by unknown ones: they are not missing.
    meant: Vec<String>,
}

impl<'n, 'i> Table<'n, 'i> {
    /// Where it stands in its file.
    pub fn span(&self) -> Span {
        self.span.clone()
    }

    pub fn faults(&self) -> usize {
        self.faults
    }

    /// The key `key` as it is written here.
    pub fn key(&self, key: &str, reader: &Reader<'_>) -> Option<Key> {
        self.entries.get_key_value(key).map(|(key, _)| reader.key(key))
    }

    pub fn required<T: FromToml>(&self, key: &str, reader: &mut Reader<'_>) -> Option<T> {
        match self.entries.get(key) {
            Some(node) => T::from_toml(node, reader),
            None => {
                if !reader.broken && !self.meant.iter().any(|meant| meant == key) {
                    let head = self.span.head();
                    let table = reader.shown(self.name);
                    let missing = Diagnostic::new(Code::MissingValue).at(head).arg("key", key).arg("table", table);
                    reader.report(match T::EXPECTED {
                        "table" => missing.hint("hint-table"),
                        _ if self.span.text().starts_with('{') => missing.hint("hint-inline"),
                        _ => missing,
                    });
                }
                None
            }
        }
    }

    pub fn optional<T: FromToml>(&self, key: &str, reader: &mut Reader<'_>) -> Option<T> {
        self.entries.get(key).and_then(|node| T::from_toml(node, reader))
    }

    /// An array's items; one that stands there and is no array is not whole.
    pub fn list<T: FromToml>(&self, key: &str, reader: &mut Reader<'_>) -> List<T> {
        match self.entries.get(key) {
            Some(node) if T::EXPECTED == "table" && !matches!(node.as_ref(), DeValue::Array(_)) => {
                let span = reader.span(node);
                let found = kind(node.as_ref());
                let wrong = Diagnostic::new(Code::WrongType).at(span).arg("expected", "tables").arg("found", found);
                reader.report(wrong.arg("key", key).hint("hint-tables"));
                List::none(false)
            }
            Some(node) => List::from_toml(node, reader).unwrap_or_else(|| List::none(false)),
            // Behind a slip of syntax, what is not there may have been taken away.
            None => List::none(!reader.broken),
        }
    }

    /// All entries in the order of the file, for tables whose keys are data.
    pub fn entries(&self) -> impl Iterator<Item = (&'n Spanned<Cow<'i, str>>, &'n Node<'i>)> + use<'n, 'i> {
        let mut entries: Vec<_> = self.entries.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        entries.into_iter()
    }
}

/// Most lines above a value among which its table's head is looked for.
const MOST_ABOVE: usize = 1000;
/// Longest value that is written out in a hint, in bytes.
const MOST_SHOWN: usize = 120;

/// The type of a value, a word of the message `wrong-type`.
fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "number",
        DeValue::Float(_) => "decimal",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "array",
        DeValue::Table(_) => "table",
    }
}
