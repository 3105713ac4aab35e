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

/// The paths of the files of a layer that its documents can ask for.
pub fn bundled_paths(files: &Files) -> Vec<String> {
    let beside = [settings::FILE, settings::BASIS];
    beside.into_iter().map(str::to_owned).chain(FOLDERS.iter().flat_map(|folder| files.below(folder))).collect()
}

/// The files themselves. What lies there and cannot be read under its name would be lost: it
/// is an error.
fn bundled_files(files: &Files) -> Result<BTreeMap<String, Vec<u8>>, Diagnostic> {
    let mut own = BTreeMap::new();
    for path in bundled_paths(files) {
        match files.read(&path)? {
            Some(bytes) => drop(own.insert(path, bytes)),
            None if [settings::FILE, settings::BASIS].contains(&path.as_str()) => {}
            None => {
                let reason = if path.contains(char::REPLACEMENT_CHARACTER) { "name" } else { "link" };
                return Err(Diagnostic::new(Code::BundleLeft).in_file(files.display(&path)).arg("reason", reason));
            }
        }
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
