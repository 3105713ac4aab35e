//! The keys of our files as JSON Schema, with their words, so that an editor can complete, explain and check them. All
//! of it comes from the declarations that read the files.

mod json;
mod words;

use serde_json::Value;

use crate::diag::Catalog;
use crate::model::ConferenceFile;
use crate::pack::Settings;
use crate::table::{FromToml, Shape, TableShape};

pub use words::{about_key, about_word, title_of_key};

/// A file that has a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum File {
    /// `hoi-nghi.toml`.
    Conference,
    /// `pack.toml`.
    Pack,
}

impl File {
    pub const ALL: [Self; 2] = [Self::Conference, Self::Pack];

    /// What the file may hold.
    pub fn shape(self) -> Option<TableShape> {
        let shape = match self {
            Self::Conference => ConferenceFile::shape(),
            Self::Pack => Settings::shape(),
        };
        match shape {
            Shape::Table(table) => Some(table),
            _ => None,
        }
    }

    /// JSON Schema (draft 7, which editors of TOML understand), in the words of `catalog`.
    pub fn schema(self, catalog: &Catalog) -> Value {
        let schema = self.shape().map(|table| json::schema(&table, catalog));
        schema.unwrap_or_default()
    }
}
