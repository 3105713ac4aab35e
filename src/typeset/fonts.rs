//! The fonts of the program, and those of folders that the user names. No font of the system is
//! ever used: a document looks the same on every machine.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontVariant, FontVariations};
use typst_kit::fonts::FontStore;

use crate::diag::{Code, Diagnostic, guarded};
use crate::pack::{FONTS, Folder, Pack};

/// The fonts that documents may use, in order of preference.
pub struct Fonts {
    pub(super) store: FontStore,
    /// The font files, with their names.
    files: Vec<(String, Bytes)>,
    /// From which of them on the user has named them.
    given: usize,
}

impl Fonts {
    fn new() -> Self {
        Self { store: FontStore::new(), files: Vec::new(), given: 0 }
    }

    /// The font files, by name.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// The names of the families, sorted.
    pub fn families(&self) -> Vec<String> {
        let mut names: Vec<String> = self.store.book().families().map(|(name, _)| name.to_owned()).collect();
        names.sort();
        names
    }

    pub fn has(&self, family: &str) -> bool {
        self.store.book().contains_family(&family.to_lowercase())
    }

    /// The letters of Vietnamese that `family` cannot write.
    pub fn lacking(&self, family: &str) -> Vec<char> {
        let book = self.store.book();
        let faces = book.select_family(&family.to_lowercase()).filter_map(|index| book.info(index)).collect::<Vec<_>>();
        let is_lacking = |letter: &char| !faces.iter().any(|face| face.coverage.contains(u32::from(*letter)));
        LETTERS
            .chars()
            .flat_map(|small| std::iter::once(small).chain(small.to_uppercase()))
            .filter(is_lacking)
            .collect()
    }

    /// Those of folders that the user has named.
    pub fn given(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files().skip(self.given)
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

/// Letters of Vietnamese that an English font does not have.
const LETTERS: &str = "đăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";

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

/// The program's own families, each with the version that its file says of itself.
pub fn own_families() -> Vec<(String, String)> {
    let mut families: Vec<(String, String)> = Vec::new();
    for font in OWN.iter().flat_map(|(_, _, fonts)| fonts) {
        let family = font.info().family.clone();
        if !families.iter().any(|(known, _)| *known == family) {
            let face = font.clone().instantiate(FontVariant::default(), Abs::pt(14.0), &FontVariations::default());
            let version = face.ttf().names().into_iter().find(|name| name.name_id == VERSION && name.is_unicode());
            families.push((family, version.and_then(|name| name.to_string()).unwrap_or_default()));
        }
    }
    families
}

/// Which of a font's names is its version.
const VERSION: u16 = 5;

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
            for font in own {
                let path = Path::new(&font.name);
                let reason = match (is_font(path), is_web_font(path)) {
                    (true, _) if font.bytes.is_empty() => Some("empty"),
                    (true, _) => (!fonts.add(&file_name(path), Bytes::new(font.bytes))).then_some("broken"),
                    (false, true) => Some("web"),
                    (false, false) => None,
                };
                problems.extend(reason.map(|reason| unreadable(reason, &font.name)));
            }
        }
        Err(faults) => problems.extend(faults),
    }
    for (name, bytes, own) in OWN.iter() {
        fonts.extend(name, bytes.clone(), own);
    }
    fonts.given = fonts.files.len();
    for folder in folders {
        if let Err(diagnostic) = add_folder(&mut fonts, folder, &mut Vec::new()) {
            problems.push(diagnostic);
        }
    }
    if problems.is_empty() { Ok(fonts) } else { Err(problems) }
}

fn is_font(path: &Path) -> bool {
    has_extension(path, &["ttf", "otf", "ttc", "otc"])
}

/// A font for pages of the web or old printers: nobody puts it there for nothing, and it cannot be read.
fn is_web_font(path: &Path) -> bool {
    has_extension(path, &["woff", "woff2", "eot", "pfb", "pfm", "fon"])
}

fn has_extension(path: &Path, known: &[&str]) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).map(str::to_ascii_lowercase);
    extension.is_some_and(|extension| known.contains(&extension.as_str()))
}

fn unreadable(reason: &str, name: &str) -> Diagnostic {
    Diagnostic::new(Code::FontUnreadable).in_file(name).arg("reason", reason)
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
                return Err(unreadable("broken", &name));
            }
        }
    }
    Ok(())
}
