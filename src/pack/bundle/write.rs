//! Writing a bundle: the same pack gives the same bytes.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use zip::CompressionMethod;
use zip::result::ZipError;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::contents::{FILE, VERSION, entry};
use super::{Contents, LayerContents};
use crate::diag::{Code, Diagnostic};
use crate::output::Digest;
use crate::pack::files::{FOLDERS, Files};
use crate::pack::settings;

/// The files of a layer that its documents can ask for. What lies there and cannot be read under its name would be lost: it
/// is an error.
fn bundled_files(files: &Files) -> Result<BTreeMap<String, Vec<u8>>, Diagnostic> {
    let mut own = BTreeMap::new();
    for path in [settings::FILE, settings::BASIS] {
        own.extend(files.read(path)?.map(|bytes| (path.to_owned(), bytes)));
    }
    for path in FOLDERS.iter().flat_map(|folder| files.below(folder)) {
        let bytes = files.read(&path)?.ok_or_else(|| {
            let reason = if path.contains(char::REPLACEMENT_CHARACTER) { "name" } else { "link" };
            Diagnostic::new(Code::BundleLeft).in_file(files.display(&path)).arg("reason", reason)
        })?;
        own.insert(path, bytes);
    }
    Ok(own)
}

/// The bundle of `layers`, the nearest first, each with its name.
pub fn write(name: &str, version: Option<&str>, layers: &[(String, &Files)]) -> Result<Vec<u8>, Diagnostic> {
    let read = layers.iter().map(|(_, files)| bundled_files(files)).collect::<Result<Vec<_>, _>>()?;
    let listed = layers.iter().zip(&read).map(|((name, _), own)| LayerContents {
        name: name.clone(),
        files: own.iter().map(|(path, bytes)| (path.clone(), Digest::of(bytes))).collect(),
    });
    let contents = Contents {
        format: VERSION,
        program: concat!("vanthu ", env!("CARGO_PKG_VERSION")).to_owned(),
        name: name.to_owned(),
        version: version.map(str::to_owned),
        layers: listed.collect(),
    };
    archived(&contents, &read).map_err(|error| Diagnostic::new(Code::Internal).arg("detail", error))
}

fn archived(contents: &Contents, layers: &[BTreeMap<String, Vec<u8>>]) -> Result<Vec<u8>, ZipError> {
    // No clock is read: all files bear the first day that the form knows.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file(FILE, options)?;
    writer.write_all(&serde_json::to_vec_pretty(contents).map_err(std::io::Error::from)?)?;
    for (index, own) in layers.iter().enumerate() {
        for (path, bytes) in own {
            writer.start_file(entry(index, path), options)?;
            writer.write_all(bytes)?;
        }
    }
    Ok(writer.finish()?.into_inner())
}
