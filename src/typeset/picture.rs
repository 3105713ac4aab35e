//! Whether a picture can be drawn. The one idea: the question is asked before a template draws it, so that the answer can be told
//! where somebody has named the picture.

use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage, SvgImage};

/// Why a picture cannot be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureFault {
    Empty,
    /// Its name says another form than its content has, which is named.
    Form(&'static str),
    /// No picture that is known.
    Unknown,
    /// More points across and down than are drawn.
    Large(u32, u32),
    Broken,
}

/// Most points of a picture: an A3 sheet at 600 points an inch has 70 million.
const MOST_POINTS: u64 = 100_000_000;

/// What is wrong with the picture of `bytes` whose name is `path`.
pub fn picture_fault(path: &str, bytes: Vec<u8>) -> Option<PictureFault> {
    if bytes.is_empty() {
        return Some(PictureFault::Empty);
    }
    let named = match path.rsplit('.').next().unwrap_or_default().to_lowercase().as_str() {
        "jpg" | "jpeg" => "JPG",
        "png" => "PNG",
        "svg" => "SVG",
        // Other names are refused where they are read.
        _ => return None,
    };
    let found = form(&bytes);
    if found != Some(named) {
        return Some(found.map_or(PictureFault::Unknown, PictureFault::Form));
    }
    if let Some(large) = too_large(&bytes) {
        return Some(large);
    }
    let data = Bytes::new(bytes);
    let is_drawn = match named {
        "SVG" => SvgImage::new(data).is_ok(),
        "PNG" => RasterImage::plain(data, ExchangeFormat::Png).is_ok(),
        _ => RasterImage::plain(data, ExchangeFormat::Jpg).is_ok(),
    };
    (!is_drawn).then_some(PictureFault::Broken)
}

/// Whether a picture says that it has more points than are drawn. It is asked of every picture before it is read: a reader takes
/// room for all that is said, before it looks whether it is there.
pub fn too_large(bytes: &[u8]) -> Option<PictureFault> {
    let (across, down) = points(bytes)?;
    (u64::from(across) * u64::from(down) > MOST_POINTS).then_some(PictureFault::Large(across, down))
}

/// The form of a picture by its first letters.
fn form(bytes: &[u8]) -> Option<&'static str> {
    const SIGNS: &[(&[u8], &str)] = &[
        (PNG, "PNG"),
        (b"\xff\xd8\xff", "JPG"),
        (b"GIF8", "GIF"),
        (b"%PDF", "PDF"),
        (b"BM", "BMP"),
        (b"II*\0", "TIFF"),
        (b"MM\0*", "TIFF"),
    ];
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Some("WEBP");
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    let by_sign = SIGNS.iter().find(|(sign, _)| bytes.starts_with(sign)).map(|(_, form)| *form);
    by_sign.or_else(|| head.contains("<svg").then_some("SVG"))
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The points of a picture across and down, as its head says.
fn points(bytes: &[u8]) -> Option<(u32, u32)> {
    if bytes.starts_with(PNG) {
        let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        return Some((number(16)?, number(20)?));
    }
    // Least byte first: of a GIF, and of the three forms of WEBP.
    let small = |at: usize, count: usize| {
        bytes.get(at..at + count).map(|bytes| bytes.iter().rev().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
    };
    if bytes.starts_with(b"GIF8") {
        return Some((small(6, 2)?, small(8, 2)?));
    }
    match bytes.get(8..16) {
        Some(b"WEBPVP8X") => return Some((small(24, 3)? + 1, small(27, 3)? + 1)),
        Some(b"WEBPVP8L") => return small(21, 4).map(|bits| ((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1)),
        Some(b"WEBPVP8 ") => return Some((small(26, 2)? & 0x3fff, small(28, 2)? & 0x3fff)),
        _ => {}
    }
    let mut rest = bytes.strip_prefix(b"\xff\xd8")?;
    // Segments, until the one that begins a frame.
    while let [0xff, kind, high, low, ..] = rest {
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        if matches!(kind, 0xc0..=0xcf) && !matches!(kind, 0xc4 | 0xc8 | 0xcc) {
            let number = |at: usize| Some(u32::from(u16::from_be_bytes(rest.get(at..at + 2)?.try_into().ok()?)));
            return Some((number(7)?, number(5)?));
        }
        rest = rest.get(2 + length.max(2)..)?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::points;

    #[test]
    fn the_first_bytes_tell_the_size() {
        let png = [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], &[0, 0, 0xc3, 0x50, 0, 0, 0, 9]].concat();
        assert_eq!(points(&png), Some((50_000, 9)));
        assert_eq!(points(b"GIF89a\x02\x01\x03\0"), Some((258, 3)));
        assert_eq!(points(b"\xff\xd8\xff\xe0\0\x04ab\xff\xc2\0\x0b\x08\x01\x00\x02\x00"), Some((512, 256)));
        assert_eq!(points(b"RIFF....WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\0\0\x01\x01\0"), Some((256, 258)));
        assert_eq!(points(b"RIFF....WEBPVP8L\0\0\0\0\x2f\xff\xff\xff\xff"), Some((16_384, 16_384)));
        for other in [&b""[..], b"<svg", b"\x89PNG", b"\xff\xd8\xff\xe0\0\0", b"\xff\xd8\xff\xff\xff\xff"] {
            assert_eq!(points(other), None, "{other:?}");
        }
    }
}
