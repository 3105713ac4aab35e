//! Names of attached files, judged: each must be one that any system can have, below the folder where it is put, and
//! of a kind that sources are of.

use super::attachment::{ending, mime};
use crate::text::unfit;

/// Why a name is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It leads out of the folder, or means something to a system.
    Leads,
    /// It cannot be shown as it is.
    Hidden,
    Long,
    /// No source is such a file: it may be a program.
    Kind,
}

impl Unfit {
    pub fn id(self) -> &'static str {
        match self {
            Self::Leads => "leads",
            Self::Hidden => "hidden",
            Self::Long => "long",
            Self::Kind => "kind",
        }
    }
}

/// Letters of one name, and names of a path, at most.
const MOST_LETTERS: usize = 120;
const MOST_NAMES: usize = 6;
/// Names that are devices on Windows, whatever follows behind a stop; `COM1` and `LPT1` to 9 are told by their figure.
const DEVICES: [&str; 7] = ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"];
const PORTS: [&str; 2] = ["com", "lpt"];

/// Whether a file at `path`, with `/` between names, may be put below a folder.
pub fn judged(path: &str) -> Result<(), Unfit> {
    if path.chars().any(is_hidden) {
        return Err(Unfit::Hidden);
    }
    let names: Vec<&str> = path.split('/').collect();
    if names.len() > MOST_NAMES || names.iter().any(|name| name.chars().count() > MOST_LETTERS) {
        return Err(Unfit::Long);
    }
    if !names.iter().all(|name| is_plain(name)) {
        return Err(Unfit::Leads);
    }
    match ending(path).and_then(mime) {
        Some(_) => Ok(()),
        None => Err(Unfit::Kind),
    }
}

/// `path` as a terminal may show it.
pub fn shown(path: &str) -> String {
    let mut shown: String =
        path.chars().take(MOST_LETTERS).map(|c| if is_hidden(c) { '\u{fffd}' } else { c }).collect();
    shown.extend((shown.len() < path.len()).then_some('…'));
    shown
}

fn is_hidden(c: char) -> bool {
    c.is_control() || unfit(c).is_some()
}

/// Whether both paths mean one file on a system that knows no difference of capitals.
pub fn same_file(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// Whether `name` is a file's on any system. What begins with a stop is hidden, and often obeyed.
fn is_plain(name: &str) -> bool {
    // The last two mean something to a shell within quotes, too: the name stands in a command that people copy.
    let is_odd = |c: char| matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '$' | '`');
    let ends = name.starts_with(['.', ' ']) || name.ends_with(['.', ' ']);
    !name.is_empty() && !ends && !name.contains(is_odd) && !is_device(name)
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_lowercase();
    let is_figure = |rest: &str| {
        let mut letters = rest.chars();
        let figure = letters.next().is_some_and(|c| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³'));
        figure && letters.next().is_none()
    };
    let is_port = PORTS.iter().any(|port| stem.strip_prefix(port).is_some_and(is_figure));
    DEVICES.contains(&stem.as_str()) || is_port
}

#[cfg(test)]
mod tests {
    use super::{Unfit, judged, same_file};

    #[test]
    fn names_of_sources_are_taken() {
        for name in ["hoi-nghi.toml", "Danh sách khen thưởng (2).xlsx", "anh/so-do.PNG", "a/b/c/d.csv", "console.csv"]
        {
            assert_eq!(judged(name), Ok(()), "{name}");
        }
    }

    #[test]
    fn names_that_lead_anywhere_are_refused() {
        let leading = [
            "../a.toml",
            "a/../../b.toml",
            "/etc/a.toml",
            "a\\b.toml",
            "C:a.toml",
            "a//b.toml",
            "",
            "a/",
            "./a.toml",
            "~/.a.toml",
            ".a.toml",
            "con.toml",
            "CON",
            "aux.a.toml",
            "COM1.csv",
            "a/lpt9.csv",
            "com¹.csv",
            "nul .csv",
            "a.toml ",
            "a.toml.",
            "a?.toml",
            "a\"b.toml",
            "$(b).toml",
            "`b`.toml",
        ];
        for name in leading {
            assert_eq!(judged(name), Err(Unfit::Leads), "{name}");
        }
        for name in ["a\n.toml", "a\0.toml", "\u{202e}lmot.a", "a\u{200b}.toml", "\u{1b}[2J.toml"] {
            assert_eq!(judged(name), Err(Unfit::Hidden), "{name:?}");
        }
        assert_eq!(judged(&format!("{}.toml", "a".repeat(200))), Err(Unfit::Long));
        assert_eq!(judged("a/a/a/a/a/a/a.toml"), Err(Unfit::Long));
        for name in ["a.exe", "toml", "a.toml.lnk", "autorun.inf", "a.bat"] {
            assert_eq!(judged(name), Err(Unfit::Kind), "{name}");
        }
        assert!(same_file("Hoi-Nghi.toml", "hoi-nghi.TOML") && same_file("Ảnh.png", "ảnh.png"));
    }
}
