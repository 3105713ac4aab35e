//! From a path to text: which file is meant, how big it may be, how its bytes are letters.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::diag::{Code, Diagnostic, Source};

/// The name under which a folder holds its conference.
pub const CONFERENCE_FILE: &str = "hoi-nghi.toml";

/// Largest text file that is read, in bytes: a thousand times the largest conference seen.
const MOST_BYTES: u64 = 32 << 20;

/// Reads the text file at `path`; `name` is how the user knows it.
pub fn read_source(path: &Path, name: &str) -> Result<Source, Diagnostic> {
    let bytes = read_bytes(path, name, MOST_BYTES)?;
    decode(bytes).map(|text| Source::new(name, text)).ok_or_else(|| Diagnostic::new(Code::InputNotText).in_file(name))
}

/// The bytes of the file at `path`, `most` of them at most; `name` is how the user knows it. A pipe or a device may never
/// end, so neither is opened, and what grows while it is read is refused like what was too large before.
pub fn read_bytes(path: &Path, name: &str, most: u64) -> Result<Vec<u8>, Diagnostic> {
    let refused = |code| Diagnostic::new(code).in_file(name);
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => refused(Code::InputMissing),
        _ => refused(Code::InputUnreadable).because(&error),
    };
    let too_large = || refused(Code::InputTooLarge).arg("most", most >> 20);
    let metadata = fs::metadata(path).map_err(failed)?;
    if metadata.is_dir() {
        return Err(failed(ErrorKind::IsADirectory.into()));
    }
    if !metadata.is_file() {
        return Err(refused(Code::InputUnreadable).arg("reason", "special").arg("detail", ""));
    }
    if metadata.len() > most {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
    File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes)).map_err(failed)?;
    if bytes.len() as u64 > most { Err(too_large()) } else { Ok(bytes) }
}

/// UTF-8 with or without byte order mark, or UTF-16 with one; `None` for anything else.
pub fn decode(bytes: Vec<u8>) -> Option<String> {
    let utf16 = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, odd) = rest.as_chunks::<2>();
        let units: Vec<u16> = pairs.iter().copied().map(unit).collect();
        if odd.is_empty() { String::from_utf16(&units).ok() } else { None }
    };
    let text = match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).ok()?,
        _ => String::from_utf8(bytes).ok()?,
    };
    Some(text)
}

/// `text` as bytes, in the encoding of `bytes`, which [`decode`] can read.
pub fn encode_like(bytes: &[u8], text: &str) -> Vec<u8> {
    let utf16 =
        |mark: [u8; 2], unit: fn(u16) -> [u8; 2]| mark.into_iter().chain(text.encode_utf16().flat_map(unit)).collect();
    match bytes {
        [0xff, 0xfe, ..] => utf16([0xff, 0xfe], u16::to_le_bytes),
        [0xfe, 0xff, ..] => utf16([0xfe, 0xff], u16::to_be_bytes),
        [0xef, 0xbb, 0xbf, ..] => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        _ => text.as_bytes().to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::{decode, encode_like};

    #[test]
    fn notepads_encodings_are_read() {
        let text = "tên = \"Lê Ý\"\r\n";
        let le: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let be: Vec<u8> = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
        let bom = [b"\xef\xbb\xbf", text.as_bytes()].concat();
        for bytes in [le, be, bom, text.as_bytes().to_vec()] {
            assert_eq!(decode(bytes.clone()).as_deref(), Some(text));
            assert_eq!(encode_like(&bytes, text), bytes);
        }
        assert_eq!(decode(vec![0xff, 0xfe, 0x41]), None);
        assert_eq!(decode(vec![0x54, 0xea, 0x6e]), None);
    }
}
