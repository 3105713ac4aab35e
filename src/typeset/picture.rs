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
    if let Some((across, down)) =
        points(&bytes).filter(|(across, down)| u64::from(*across) * u64::from(*down) > MOST_POINTS)
    {
        return Some(PictureFault::Large(across, down));
    }
    let data = Bytes::new(bytes);
    let is_drawn = match named {
        "SVG" => SvgImage::new(data).is_ok(),
        "PNG" => RasterImage::plain(data, ExchangeFormat::Png).is_ok(),
        _ => RasterImage::plain(data, ExchangeFormat::Jpg).is_ok(),
    };
    (!is_drawn).then_some(PictureFault::Broken)
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

/// The points of a PNG or JPG across and down, as its head says.
fn points(bytes: &[u8]) -> Option<(u32, u32)> {
    if bytes.starts_with(PNG) {
        let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        return Some((number(16)?, number(20)?));
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
