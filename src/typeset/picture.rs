//! How large a picture is, by its first bytes: decoders take room for all that a picture says it has, before they look whether
//! it has.

use crate::diag::{Code, Diagnostic};

/// Most dots of a picture, in millions: an A3 sheet at 700 to the inch.
const MOST: u64 = 100;

/// Refuses the picture `bytes`, which the user knows as `name`, where it says that it is larger than any that is printed.
/// What is no picture passes.
pub fn judge(name: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
    match size(bytes) {
        Some((width, height)) if width.saturating_mul(height) > MOST * 1_000_000 => {
            let large = Diagnostic::new(Code::PictureLarge).in_file(name).arg("most", MOST);
            Err(large.arg("width", width).arg("height", height))
        }
        _ => Ok(()),
    }
}

/// Width and height in dots.
fn size(bytes: &[u8]) -> Option<(u64, u64)> {
    let number = |at: usize, count: usize| bytes.get(at..at + count);
    let large =
        |at, count| number(at, count).map(|bytes| bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)));
    let small =
        |at, count| number(at, count).map(|bytes| bytes.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)));
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some((large(16, 4)?, large(20, 4)?)),
        [b'G', b'I', b'F', b'8', ..] => Some((small(6, 2)?, small(8, 2)?)),
        [0xff, 0xd8, ..] => {
            let frame = frame(bytes)?;
            Some((large(frame + 7, 2)?, large(frame + 5, 2)?))
        }
        [b'R', b'I', b'F', b'F', ..] => match number(8, 8)? {
            b"WEBPVP8X" => Some((small(24, 3)? + 1, small(27, 3)? + 1)),
            b"WEBPVP8L" => small(21, 4).map(|bits| ((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1)),
            b"WEBPVP8 " => Some((small(26, 2)? & 0x3fff, small(28, 2)? & 0x3fff)),
            _ => None,
        },
        _ => None,
    }
}

/// Where the part of a JPEG begins that tells its size.
fn frame(bytes: &[u8]) -> Option<usize> {
    let mut at = 2;
    loop {
        match bytes.get(at..at + 4)? {
            [0xff, 0xff, ..] => at += 1,
            [0xff, 0xc4 | 0xc8 | 0xcc, ..] => at += 2 + length(bytes, at)?,
            [0xff, 0xc0..=0xcf, ..] => return Some(at),
            [0xff, 0xd9 | 0xda, ..] => return None,
            [0xff, ..] => at += 2 + length(bytes, at)?,
            _ => return None,
        }
    }
}

fn length(bytes: &[u8], at: usize) -> Option<usize> {
    let [high, low] = bytes.get(at + 2..at + 4)? else { return None };
    Some(usize::from(u16::from_be_bytes([*high, *low])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_tell_the_size() {
        let png = [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], &[0, 0, 0xc3, 0x50, 0, 0, 0, 9]].concat();
        assert_eq!(size(&png), Some((50_000, 9)));
        assert_eq!(size(b"GIF89a\x02\x01\x03\0"), Some((258, 3)));
        assert_eq!(size(b"\xff\xd8\xff\xe0\0\x04ab\xff\xc2\0\x0b\x08\x01\x00\x02\x00"), Some((512, 256)));
        assert_eq!(size(b"RIFF....WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\0\0\x01\x01\0"), Some((256, 258)));
        assert_eq!(size(b"RIFF....WEBPVP8L\0\0\0\0\x2f\xff\xff\xff\xff"), Some((16_384, 16_384)));
        for other in [&b""[..], b"<svg", b"\x89PNG", b"\xff\xd8\xff\xe0\0\0", b"\xff\xd8\xff\xff\xff\xff"] {
            assert_eq!(size(other), None, "{other:?}");
        }
    }

    #[test]
    fn what_no_printer_prints_is_refused() {
        let png =
            |side: u32| [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], &side.to_be_bytes(), &side.to_be_bytes()].concat();
        assert!(judge("a", &png(10_000)).is_ok());
        assert!(judge("a", &png(10_001)).is_err());
        assert!(judge("a", &png(u32::MAX)).is_err());
    }
}
