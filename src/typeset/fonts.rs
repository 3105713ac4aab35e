//! The fonts of the program, and those of folders that the user names. No font of the system is
//! ever used: a document looks the same on every machine.

use std::fs;
use std::path::{Path, PathBuf};

use typst::foundations::Bytes;
use typst::text::Font;
use typst_kit::fonts::FontStore;

use crate::diag::{Code, Diagnostic};
use crate::pack::FONTS;

/// The fonts that documents may use, in order of preference.
pub struct Fonts {
    pub(super) store: FontStore,
    /// The font files, with their names.
    files: Vec<(String, Bytes)>,
}

impl Fonts {
    fn new() -> Self {
        Self { store: FontStore::new(), files: Vec::new() }
    }

    /// The font files, by name.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// Adds the fonts of one file and tells whether there are any.
    fn add(&mut self, name: &str, bytes: Bytes) -> bool {
        let fonts: Vec<_> = Font::iter(bytes.clone()).collect();
        let any = !fonts.is_empty();
        self.store.extend(fonts.into_iter().map(|font| {
            let info = font.info().clone();
            (font, info)
        }));
        self.files.push((name.to_owned(), bytes));
        any
    }
}

/// The font families in the file `bytes`; none when it is no font.
pub fn families(bytes: &[u8]) -> Vec<String> {
    Font::iter(Bytes::new(bytes.to_vec())).map(|font| font.info().family.clone()).collect()
}

/// Loads the program's fonts and all fonts below `folders`.
pub fn load(folders: &[PathBuf]) -> Result<Fonts, Vec<Diagnostic>> {
    let mut fonts = Fonts::new();
    for (name, bytes) in FONTS {
        fonts.add(name, Bytes::new(*bytes));
    }
    let mut problems = Vec::new();
    for folder in folders {
        if let Err(diagnostic) = add_folder(&mut fonts, folder) {
            problems.push(diagnostic);
        }
    }
    if problems.is_empty() { Ok(fonts) } else { Err(problems) }
}

/// Adds the fonts in `folder`, sorted by name so that the order never depends on the disk.
fn add_folder(fonts: &mut Fonts, folder: &Path) -> Result<(), Diagnostic> {
    let name = folder.display().to_string();
    let unreadable = |error: std::io::Error| Diagnostic::new(Code::InputUnreadable).in_file(&name).because(&error);
    let mut paths = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>())
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Diagnostic::new(Code::InputMissing).in_file(&name),
            _ => unreadable(error),
        })?;
    paths.sort();
    for path in paths {
        let is_font = path
            .extension()
            .and_then(|e| e.to_str())
            .is_some_and(|extension| ["ttf", "otf", "ttc", "otc"].contains(&extension.to_ascii_lowercase().as_str()));
        if path.is_dir() {
            add_folder(fonts, &path)?;
        } else if is_font {
            let bytes = fs::read(&path).map_err(unreadable)?;
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if !fonts.add(&name, Bytes::new(bytes)) {
                return Err(Diagnostic::new(Code::FontUnreadable).in_file(path.display().to_string()));
            }
        }
    }
    Ok(())
}
