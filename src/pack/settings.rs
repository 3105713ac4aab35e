//! `pack.toml`.

use crate::diag::{Code, Diagnostic, Problems, Source};
use crate::model::{AgencyTable, CertificatesTable, Looks, PrintersTable, StyleTable};
use crate::table::{Line, read, table};

table! {
    /// What a pack says of itself and of its agency.
    pub struct Settings as "pack.toml" {
        name: optional Line,
        version: optional Line,
        /// The pack below; the built-in when there is none.
        extends: optional Line,
        /// Name and version of the pack below for which this one was made.
        base: optional Line,
        agency: optional AgencyTable,
        style: optional StyleTable,
        certificates: optional CertificatesTable,
        printers: optional PrintersTable,
    }
}

/// The name under which a folder says that it is a pack.
pub const FILE: &str = "pack.toml";
/// The name of the file that remembers what the pack was made for.
pub const BASIS: &str = "pack.lock";

impl Settings {
    /// What it says of certificates; its pictures stand in the pack.
    pub fn looks(&self) -> Looks {
        let looks = Looks {
            style: self.style.clone(),
            certificates: self.certificates.clone().unwrap_or_default(),
            printers: self.printers.clone().unwrap_or_default(),
        };
        looks.rooted("/")
    }

    /// Reads `bytes`, known to the user as `name`.
    pub fn parse(name: &str, bytes: Vec<u8>, problems: &mut Problems) -> Option<Self> {
        let Some(text) = crate::model::decode(bytes) else {
            problems.push(Diagnostic::new(Code::InputNotText).in_file(name));
            return None;
        };
        read(&Source::new(name, text), problems)
    }
}
