//! `pack.toml`.

use crate::diag::{Code, Diagnostic, Problems, Source};
use crate::model::{
    AgencyTable, CertificatesTable, Looks, OfficeDocumentsTable, PrintersTable, SignersTable, StyleTable, Wording,
};
use crate::table::{Layered, Line, read, table};

table! {
    /// What a pack says of itself and of its office.
    pub struct Settings as "pack.toml" {
        name: optional Line,
        version: optional Line,
        /// The pack below; the built-in when there is none.
        extends: optional Line,
        /// Name and version of the pack below for which this one was made: `nd30 0.1.0`.
        base: optional Line,
        agency: optional AgencyTable,
        signers: optional SignersTable,
        documents: optional OfficeDocumentsTable,
        wording: optional Wording,
        style: optional StyleTable,
        certificates: optional CertificatesTable,
        printers: optional PrintersTable,
    }
}

/// The name under which a folder says that it is a pack.
pub const FILE: &str = "pack.toml";
/// The name of the file that remembers what the pack was made for.
pub const BASIS: &str = "pack.lock";

/// Under which folder templates find a pack's pictures.
const ROOT: &str = "/";

impl Settings {
    /// What it says of certificates; its pictures stand in the pack.
    pub fn looks(&self) -> Looks {
        let looks = Looks {
            style: self.style.clone(),
            certificates: self.certificates.clone().unwrap_or_default(),
            printers: self.printers.clone().unwrap_or_default(),
        };
        looks.rooted(ROOT)
    }

    /// What it says of documents; likewise.
    pub fn documents(&self) -> OfficeDocumentsTable {
        let mut documents = self.documents.clone().unwrap_or_default();
        for (_, table) in &mut documents.tables {
            table.document.root(ROOT);
        }
        documents
    }

    /// The office that it names.
    fn office(&self) -> Option<&str> {
        self.agency.as_ref()?.name.as_ref().map(|name| &*name.text)
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

/// The office of the layers, the nearest first. What a layer says of an office that a nearer one does not speak for is not
/// this one's: the province's telephone does not stand on the commune's letters.
pub fn agency<'a>(layers: impl Iterator<Item = &'a Settings>) -> Option<AgencyTable> {
    let mut office = None;
    let mut all = Vec::new();
    for layer in layers {
        let theirs = layer.office();
        if office.is_none() || theirs.is_none() || office == theirs {
            all.extend(layer.agency.clone());
        }
        office = office.or(theirs);
    }
    all.into_iter().reduce(Layered::over)
}

/// The posts of the layers, the nearest first. Who holds them in an office that a nearer layer does not speak for
/// signs nothing here: the province's chairman is not the commune's.
pub fn signers<'a>(layers: impl Iterator<Item = &'a Settings>) -> SignersTable {
    let mut office = None;
    let mut all = Vec::new();
    for layer in layers {
        let mut posts = layer.signers.clone().unwrap_or_default();
        let theirs = layer.office();
        if office.is_some() && theirs.is_some() && office != theirs {
            posts.0.iter_mut().for_each(|(_, post)| post.vacate());
        }
        office = office.or(theirs);
        all.push(posts);
    }
    all.into_iter().reduce(SignersTable::on).unwrap_or_default()
}

/// One table of the layers, the nearest first.
pub fn layered<'a, T: Layered + Clone + 'a>(
    layers: impl Iterator<Item = &'a Settings>,
    table: fn(&'a Settings) -> &'a Option<T>,
) -> Option<T> {
    layers.map(|layer| table(layer).clone()).reduce(Layered::over).flatten()
}
