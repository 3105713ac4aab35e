//! A file's values with their full keys, whatever its tables mean.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diag::{Source, Span};

/// A value of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// Its keys from the outermost table on: `certificates.giay-khen.paper`.
    pub key: String,
    /// The value as it is written.
    pub value: Span,
}

/// All values of `source`, in the order of their places. What cannot be read has none: reading the file tells it.
pub fn leaves(source: &Source) -> Vec<Leaf> {
    let (tree, _) = DeTable::parse_recoverable(source.text());
    let mut leaves = Vec::new();
    below(source, "", tree.get_ref(), &mut leaves);
    leaves.sort_by_key(|leaf| leaf.value.range.start);
    leaves
}

fn below(source: &Source, prefix: &str, table: &DeTable<'_>, leaves: &mut Vec<Leaf>) {
    for (key, value) in table.iter() {
        let key: &str = key.get_ref();
        leaf(source, format!("{prefix}{key}"), value, leaves);
    }
}

fn leaf(source: &Source, key: String, value: &Spanned<DeValue<'_>>, leaves: &mut Vec<Leaf>) {
    match value.get_ref() {
        DeValue::Table(table) => below(source, &format!("{key}."), table, leaves),
        // Of a list of tables, each is told by its number.
        DeValue::Array(items) if items.iter().any(|item| matches!(item.get_ref(), DeValue::Table(_))) => {
            for (index, item) in items.iter().enumerate() {
                leaf(source, format!("{key}[{}]", index + 1), item, leaves);
            }
        }
        _ => leaves.push(Leaf { key, value: source.span(value.span()) }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_its_full_key_and_place() {
        let text = "name = \"xa\"\n[style]\naccent = \"#c8102e\"\nprints = [\"a\",\n  \"b\"]\n[[x.y]]\na = 1\n[[x.y]]\na = { b = 2 }\n";
        let source = Source::new("pack.toml", text);
        let told: Vec<_> =
            leaves(&source).into_iter().map(|l| (l.key, l.value.text().to_owned(), l.value.start().line)).collect();
        let leaf = |key: &str, value: &str, line| (key.to_owned(), value.to_owned(), line);
        assert_eq!(
            told,
            [
                leaf("name", "\"xa\"", 1),
                leaf("style.accent", "\"#c8102e\"", 3),
                leaf("style.prints", "[\"a\",\n  \"b\"]", 4),
                leaf("x.y[1].a", "1", 7),
                leaf("x.y[2].a.b", "2", 9),
            ]
        );
    }
}
