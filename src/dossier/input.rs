//! Which conference is meant.

use std::path::{Path, PathBuf};

use crate::diag::{Code, Diagnostic, Source};
use crate::model::{CONFERENCE_FILE, read_source};
use crate::pack::holds_packs;
use crate::text::{nearest, slashed};

/// A conference file that exists, and how the user knows it.
#[derive(Debug, Clone)]
pub struct Input {
    pub file: PathBuf,
    /// Name of the file in messages.
    pub name: String,
}

/// The file beside `path` whose name was most likely meant.
fn similar(path: &Path) -> Option<String> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let names = folder.read_dir().ok()?.flatten().take(MOST_LOOKED_AT);
    let mut names: Vec<String> = names.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    let name = path.file_name()?.to_str()?;
    nearest(name, names.iter().map(String::as_str)).map(str::to_owned)
}

/// Most files that are looked at for a name that was meant.
const MOST_LOOKED_AT: usize = 1000;

impl Input {
    /// `path` is a conference file, or a folder that holds one.
    pub fn find(path: &Path) -> Result<Self, Diagnostic> {
        let file = if path.is_dir() { path.join(CONFERENCE_FILE) } else { path.to_owned() };
        // `./hoi-nghi.toml` is known as `hoi-nghi.toml`.
        let name = slashed(file.strip_prefix(".").unwrap_or(&file));
        if !file.is_file() {
            let missing = Diagnostic::new(Code::InputMissing).in_file(name);
            return Err(match path.is_dir() {
                true if holds_packs(path) => missing.hint("hint-packs"),
                true => missing.hint("hint-folder"),
                false => match similar(path) {
                    Some(similar) => missing.arg("similar", similar).hint("hint-similar"),
                    None => missing,
                },
            });
        }
        Ok(Self { file, name })
    }

    /// The file's text.
    pub fn read(&self) -> Result<Source, Diagnostic> {
        read_source(&self.file, &self.name)
    }

    /// The folder of the file, without a `./` in front.
    pub fn folder(&self) -> &Path {
        let folder = self.file.parent().unwrap_or(Path::new("."));
        let plain = folder.strip_prefix(".").unwrap_or(folder);
        if plain.as_os_str().is_empty() { Path::new(".") } else { plain }
    }

    /// How the user knows the folder: empty for the current one.
    pub fn folder_name(&self) -> String {
        Path::new(&self.name).parent().map(slashed).unwrap_or_default()
    }
}
