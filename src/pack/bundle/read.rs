//! Reading a bundle: all of it, within bounds, or nothing.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::read::ZipFile;

use super::contents::{FILE, VERSION, entry};
use super::{BundledLayer, Contents};
use crate::diag::{Code, Diagnostic, is_hidden};
use crate::output::Digest;
use crate::pack::files::MOST;
use crate::text::astray;

/// The layers of the bundle `bytes`, the nearest first; `name` is how the user knows it.
pub fn read(name: &str, bytes: &[u8]) -> Result<(Contents, Vec<BundledLayer>), Diagnostic> {
    let broken = |reason: Broken| {
        let diagnostic = Diagnostic::new(Code::BundleBroken).in_file(name).arg("reason", reason.id());
        diagnostic.arg("path", reason.path().unwrap_or_default())
    };
    let mut files = unpacked(bytes, MOST.bytes).map_err(broken)?;
    let contents = contents(&mut files).map_err(broken)?;
    let mut layers = Vec::new();
    for (index, layer) in contents.layers.iter().enumerate() {
        let mut own = BTreeMap::new();
        for (path, sum) in &layer.files {
            let bytes = files.remove(&entry(index, path)).ok_or_else(|| broken(Broken::Missing(path.clone())))?;
            if Digest::of(&bytes) != *sum {
                return Err(broken(Broken::Sum(path.clone())));
            }
            own.insert(path.clone(), bytes);
        }
        layers.push(BundledLayer { bundle: name.to_owned(), name: layer.name.clone(), files: own });
    }
    match files.into_keys().next() {
        Some(unlisted) => Err(broken(Broken::Unlisted(unlisted))),
        None => Ok((contents, layers)),
    }
}

/// Why a bundle cannot be used.
#[derive(Debug, PartialEq, Eq)]
enum Broken {
    /// No archive, or a damaged one.
    Archive,
    /// No list, or none that can be read.
    Contents,
    /// Written by a later version of the program.
    Newer,
    /// More files, or more bytes, than a pack has.
    Large,
    /// A file whose path leads out, that is a link, or that is encrypted.
    Refused(String),
    Missing(String),
    Sum(String),
    Unlisted(String),
}

impl Broken {
    fn id(&self) -> &'static str {
        match self {
            Self::Archive => "archive",
            Self::Contents => "contents",
            Self::Newer => "newer",
            Self::Large => "large",
            Self::Refused(_) => "refused",
            Self::Missing(_) => "missing",
            Self::Sum(_) => "sum",
            Self::Unlisted(_) => "unlisted",
        }
    }

    fn path(&self) -> Option<&str> {
        match self {
            Self::Refused(path) | Self::Missing(path) | Self::Sum(path) | Self::Unlisted(path) => Some(path),
            Self::Archive | Self::Contents | Self::Newer | Self::Large => None,
        }
    }
}

/// The files of an archive that unpacks to `most` bytes at most. What its directory says of sizes may be a lie: what
/// counts is what comes out.
fn unpacked(bytes: &[u8], most: u64) -> Result<BTreeMap<String, Vec<u8>>, Broken> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Broken::Archive)?;
    if archive.len() > MOST.files {
        return Err(Broken::Large);
    }
    let mut rest = most;
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        // An encrypted file cannot be opened to ask what it is called.
        let mut file = archive.by_index(index).map_err(|_| Broken::Archive)?;
        let path = file.name().to_owned();
        if file.is_dir() {
            continue;
        }
        if !is_plain(&path) || !is_file(&file) {
            return Err(Broken::Refused(path));
        }
        let mut bytes = Vec::new();
        let read = file.by_ref().take(rest + 1).read_to_end(&mut bytes).map_err(|_| Broken::Archive)?;
        rest = u64::try_from(read).ok().and_then(|read| rest.checked_sub(read)).ok_or(Broken::Large)?;
        files.insert(path, bytes);
    }
    Ok(files)
}

/// Whether a path stays where it is, on any system, and can be shown.
fn is_plain(path: &str) -> bool {
    astray(path).is_none() && is_shown(path) && !path.split('/').any(str::is_empty)
}

/// Whether all letters of a name are seen; a layer's is told and names no file.
fn is_shown(name: &str) -> bool {
    !name.is_empty() && !name.chars().any(is_hidden)
}

fn is_file<R: Read>(file: &ZipFile<'_, R>) -> bool {
    !file.is_symlink() && !file.encrypted()
}

fn contents(files: &mut BTreeMap<String, Vec<u8>>) -> Result<Contents, Broken> {
    let bytes = files.remove(FILE).ok_or(Broken::Contents)?;
    // Another form may have other fields: its number is asked for first.
    let Form { format } = serde_json::from_slice(&bytes).map_err(|_| Broken::Contents)?;
    if format != VERSION {
        return Err(Broken::Newer);
    }
    let contents: Contents = serde_json::from_slice(&bytes).map_err(|_| Broken::Contents)?;
    match contents.layers.is_empty() {
        false if contents.layers.iter().all(|layer| is_shown(&layer.name)) => Ok(contents),
        _ => Err(Broken::Contents),
    }
}

/// What every form of the list has.
#[derive(serde::Deserialize)]
struct Form {
    format: u32,
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::{SimpleFileOptions, ZipWriter};

    use super::*;

    fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, bytes) in files {
            writer.start_file(*path, SimpleFileOptions::default()).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn a_bomb_is_refused_whatever_its_directory_says() {
        let bomb = archive(&[("1/a", &[b' '; 100_000])]);
        assert!(bomb.len() < 1_000);
        assert!(unpacked(&bomb, 100_000).is_ok());
        assert_eq!(unpacked(&bomb, 99_999), Err(Broken::Large));
    }

    #[test]
    fn paths_that_lead_anywhere_are_refused() {
        for path in ["../a", "1/../../a", "/a", "1\\a", "C:a", "1//a", "1/\u{1b}[2J", "1/\u{202e}a", "1/CON", "1/a."] {
            let refused = unpacked(&archive(&[(path, b"")]), 10);
            assert!(matches!(&refused, Err(Broken::Refused(_))), "{path}: {refused:?}");
        }
    }

    #[test]
    fn links_are_refused() {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        writer.add_symlink("1/assets/a.png", "/etc/passwd", SimpleFileOptions::default()).unwrap();
        let link = writer.finish().unwrap().into_inner();
        assert_eq!(unpacked(&link, 100), Err(Broken::Refused("1/assets/a.png".into())));
    }

    #[test]
    fn more_files_than_a_pack_has_are_refused() {
        let names: Vec<String> = (0..=MOST.files).map(|number| format!("1/{number}")).collect();
        let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
        assert_eq!(unpacked(&archive(&files), 100), Err(Broken::Large));
    }
}
