//! Where the words about keys stand in the catalogue.

use crate::diag::Catalog;
use crate::table::KeyShape;

/// What a key is called.
pub fn title_of_key(key: &KeyShape, catalog: &Catalog) -> Option<String> {
    catalog.find(&id_of_key(key), None, &[])
}

/// What a key is for.
pub fn about_key(key: &KeyShape, catalog: &Catalog) -> Option<String> {
    catalog.find(&id_of_key(key), Some("about"), &[])
}

/// What a word of the choice `name` means.
pub fn about_word(name: &str, word: &str, catalog: &Catalog) -> Option<String> {
    catalog.find(&format!("word-{}-{word}", kebab(name)), None, &[])
}

fn id_of_key(key: &KeyShape) -> String {
    format!("key-{}-{}", kebab(key.table), key.key.replace('_', "-"))
}

/// `AwardTable` is `award-table`.
fn kebab(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 4);
    for (at, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && at > 0 {
            words.push('-');
        }
        words.push(letter.to_ascii_lowercase());
    }
    words
}
