//! From a file's bytes to its sheets. The one idea: the first bytes say which form a file has, not its
//! name.

use super::compound::stream;
use super::grid::{Sheet, Unread};
use super::{archive, delimited, ods, xls, xlsx};
use crate::diag::guarded;

/// The sheets of a file, in its order.
pub fn sheets(name: &str, bytes: &[u8]) -> Result<Vec<Sheet>, Unread> {
    // Of a broken file readers go beyond the end: that is the file's fault, not the program's.
    guarded(|| read(name, bytes)).unwrap_or_else(|_| Err(Unread::new("damaged")))
}

fn read(name: &str, bytes: &[u8]) -> Result<Vec<Sheet>, Unread> {
    match bytes {
        [b'P', b'K', 3, 4, ..] => {
            archive::check(bytes)?;
            let form = if archive::holds(bytes, "content.xml") { ods::sheets } else { xlsx::sheets };
            form(bytes)
        }
        // A modern file with a password is an old one from outside.
        [0xd0, 0xcf, 0x11, 0xe0, ..] if stream(bytes, &["EncryptedPackage"]).is_some() => Err(Unread::new("password")),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => xls::sheets(bytes),
        [] => Err(Unread::new("empty")),
        _ if name.to_lowercase().ends_with(".csv") || name.to_lowercase().ends_with(".txt") => delimited::sheets(bytes),
        // Spreadsheets of other programs save pages of the web under these names.
        _ if bytes.trim_ascii_start().starts_with(b"<") => Err(Unread::new("web")),
        _ => Err(Unread::new("form")),
    }
}
