//! The fonts of the program, and those of folders that the user names. No font of the system is
//! ever used: a document looks the same on every machine.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;
use typst_kit::fonts::FontStore;

use crate::diag::{Code, Diagnostic, guarded};
use crate::pack::{FONTS, Folder, Pack};

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
        let fonts = read(&bytes);
        self.extend(name, bytes, &fonts);
        !fonts.is_empty()
    }

    /// Adds `fonts`, which stand in one file.
    fn extend(&mut self, name: &str, bytes: Bytes, fonts: &[Font]) {
        self.store.extend(fonts.iter().map(|font| (font.clone(), font.info().clone())));
        self.files.push((name.to_owned(), bytes));
    }
}

/// The program's own fonts, read once for all conferences of a run.
static OWN: LazyLock<Vec<(&str, Bytes, Vec<Font>)>> = LazyLock::new(|| {
    let read = |(name, bytes): &(&'static str, &'static [u8])| {
        let bytes = Bytes::new(*bytes);
        (*name, bytes.clone(), Font::iter(bytes).collect())
    };
    FONTS.iter().map(read).collect()
});

/// The fonts of a file that somebody supplies; none where it is broken.
fn read(bytes: &Bytes) -> Vec<Font> {
    guarded(|| Font::iter(bytes.clone()).collect()).unwrap_or_default()
}

/// The font families in the file `bytes`; none when it is no font.
pub fn families(bytes: &[u8]) -> Vec<String> {
    read(&Bytes::new(bytes.to_vec())).iter().map(|font| font.info().family.clone()).collect()
}

/// Loads the fonts of `pack`, the program's and all fonts below `folders`: of two that say that they are the same, the
/// first is used.
pub fn load(pack: &Pack, folders: &[PathBuf]) -> Result<Fonts, Vec<Diagnostic>> {
    let mut fonts = Fonts::new();
    let mut problems = Vec::new();
    match pack.fonts() {
        Ok(own) => {
            for font in own.into_iter().filter(|font| is_font(Path::new(&font.name))) {
                let name = file_name(Path::new(&font.name));
                if !fonts.add(&name, Bytes::new(font.bytes)) {
                    problems.push(Diagnostic::new(Code::FontUnreadable).in_file(font.name));
                }
            }
        }
        Err(faults) => problems.extend(faults),
    }
    for (name, bytes, own) in OWN.iter() {
        fonts.extend(name, bytes.clone(), own);
    }
    for folder in folders {
        if let Err(diagnostic) = add_folder(&mut fonts, folder, &mut Vec::new()) {
            problems.push(diagnostic);
        }
    }
    if problems.is_empty() { Ok(fonts) } else { Err(problems) }
}

fn is_font(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).map(str::to_ascii_lowercase);
    extension.is_some_and(|extension| ["ttf", "otf", "ttc", "otc"].contains(&extension.as_str()))
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Adds the fonts in `folder`, sorted by name so that the order never depends on the disk. `seen` are the
/// real folders that were gone through: a link back to one of them would go round without end.
fn add_folder(fonts: &mut Fonts, folder: &Path, seen: &mut Vec<PathBuf>) -> Result<(), Diagnostic> {
    let name = folder.display().to_string();
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => Diagnostic::new(Code::InputMissing).in_file(&name),
        _ => Diagnostic::new(Code::InputUnreadable).in_file(&name).because(&error),
    };
    let real = folder.canonicalize().map_err(failed)?;
    if seen.contains(&real) {
        return Ok(());
    }
    seen.push(real);
    let entries =
        fs::read_dir(folder).and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect());
    let mut paths: Vec<PathBuf> = entries.map_err(failed)?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            add_folder(fonts, &path, seen)?;
        } else if is_font(&path) {
            let name = path.display().to_string();
            let bytes = Folder::of_file(&path, &name)?;
            if !fonts.add(&file_name(&path), Bytes::new(bytes)) {
                return Err(Diagnostic::new(Code::FontUnreadable).in_file(name));
            }
        }
    }
    Ok(())
}
