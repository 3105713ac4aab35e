//! `pack.toml`.

use crate::diag::{Code, Diagnostic, Problems, Source};
use crate::model::AgencyTable;
use crate::table::{Line, read, table};

table! {
    /// What a pack says of itself and of its agency.
    pub struct Settings as "pack.toml" {
        name: optional Line,
        version: optional Line,
        /// The pack below; the built-in when there is none.
        extends: optional Line,
        agency: optional AgencyTable,
    }
}

/// The name under which a folder says that it is a pack.
pub const FILE: &str = "pack.toml";

impl Settings {
    /// Reads `bytes`, known to the user as `name`.
    pub fn parse(name: &str, bytes: Vec<u8>, problems: &mut Problems) -> Option<Self> {
        let Some(text) = crate::model::decode(bytes) else {
            problems.push(Diagnostic::new(Code::InputNotText).in_file(name));
            return None;
        };
        read(&Source::new(name, text), problems)
    }
}
