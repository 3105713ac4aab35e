//! Paths that name a file below a folder, on every system alike.

use std::path::{Component, MAIN_SEPARATOR, Path};

/// Why a path names no file below its folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Astray {
    /// It may lead out: by `..`, from the root, from a drive or another machine.
    Outside,
    /// A name that Windows takes for a device, or reads otherwise (`CON`, `ảnh.png.`).
    Device,
}

/// Why `path`, with `/` between names, names no file below its folder; `None` when it does.
pub fn astray(path: &str) -> Option<Astray> {
    let is_plain = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    // A backslash is a separator on one system and a letter on another, a colon names a drive or a stream: neither is meant.
    if !is_plain || path.is_empty() || path.contains(['\\', '\0', ':']) {
        return Some(Astray::Outside);
    }
    path.split('/').any(is_device).then_some(Astray::Device)
}

/// How a path is told and typed, with `/` between names on every system: Windows takes it, too.
pub fn slashed(path: &Path) -> String {
    let text = path.display().to_string();
    if MAIN_SEPARATOR == '\\' { of_windows(&text) } else { text }
}

/// A path of Windows with `/` between names, and without the sign that its real paths begin with.
fn of_windows(text: &str) -> String {
    text.strip_prefix(r"\\?\").filter(|rest| !rest.starts_with("UNC")).unwrap_or(text).replace('\\', "/")
}

/// Names that Windows gives to devices, whatever stands behind a dot.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
/// Those that a figure follows.
const NUMBERED: [&str; 2] = ["com", "lpt"];

/// Whether Windows takes `name` for a device, or for another name.
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let mut figures = NUMBERED.iter().filter_map(|device| stem.strip_prefix(device));
    let is_numbered = figures.any(|rest| {
        let mut figures = rest.chars();
        matches!((figures.next(), figures.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    });
    DEVICES.contains(&stem.as_str()) || is_numbered || name.ends_with(['.', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_windows_are_told_with_slashes() {
        for (path, told) in [
            (r"xa\hoi-nghi.toml", "xa/hoi-nghi.toml"),
            (r"\\?\C:\Hội nghị\packs", "C:/Hội nghị/packs"),
            (r"\\may\chung", "//may/chung"),
        ] {
            assert_eq!(of_windows(path), told);
        }
    }

    #[test]
    fn paths_that_lead_out_are_known_on_every_system() {
        for path in [
            "",
            "..",
            "../a",
            "a/../b",
            "/a",
            "//may/chung/a",
            "\\\\may\\chung\\a",
            "C:\\a",
            "C:a",
            "a\\b",
            "a:b",
            "./a",
            "a\0",
        ] {
            assert_eq!(astray(path), Some(Astray::Outside), "{path}");
        }
        for path in
            ["CON", "nul.png", "a/Aux.typ", "com1", "LPT9.csv", "com¹", "a./b", "ảnh.png ", "prn .txt", "CONOUT$"]
        {
            assert_eq!(astray(path), Some(Astray::Device), "{path}");
        }
        for path in
            ["danh-sach.xlsx", "ảnh bìa/a.png", "a//b", "console.typ", "com10", "lpt", "con-so.csv", ".an", "a..b"]
        {
            assert_eq!(astray(path), None, "{path}");
        }
    }
}
