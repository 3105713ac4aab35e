//! What is attached to a PDF, read out within bounds. The PDF itself is read by Typst's own reader.

use std::io::Read as _;
use std::thread;

use flate2::read::ZlibDecoder;
use hayro_syntax::object::dict::keys::{EF, EMBEDDED_FILES, F, FILTER, KIDS, NAMES, UF};
use hayro_syntax::object::{Array, Dict, Object, Stream, String as PdfString};
use hayro_syntax::{Filter, LoadPdfError, Pdf};

use super::attachment::MOST_BYTES;

/// A file that is attached to a PDF, under the name that the PDF gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    pub path: String,
    pub bytes: Vec<u8>,
}

/// Why nothing can be taken out of a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// It is no PDF, or a damaged one.
    Broken,
    Encrypted,
    /// An attached file is damaged, or packed in a way in which nobody packs one.
    Packed,
    /// More files or more bytes than a document carries.
    Large,
}

impl Unread {
    pub fn id(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::Encrypted => "encrypted",
            Self::Packed => "packed",
            Self::Large => "large",
        }
    }

    /// Which way of mending it is told.
    pub fn hint(self) -> &'static str {
        match self {
            Self::Broken | Self::Packed => "hint-broken",
            Self::Encrypted => "hint-encrypted",
            Self::Large => "hint-large",
        }
    }
}

/// Most files that are attached.
const MOST_FILES: usize = 500;
/// Most nodes of the tree of names, which somebody may have tied to a ring.
const MOST_NODES: usize = 2_000;
/// Stack of the thread that reads: objects within objects.
const STACK: usize = 64 << 20;

/// The files that are attached to the PDF `bytes`, in the order of its names.
pub fn read(bytes: Vec<u8>) -> Result<Vec<Attached>, Unread> {
    // What the reader of PDF cannot bear ends its thread, not the program.
    let reader = thread::Builder::new().stack_size(STACK).spawn(move || attached(bytes));
    reader.ok().and_then(|reader| reader.join().ok()).unwrap_or(Err(Unread::Broken))
}

fn attached(bytes: Vec<u8>) -> Result<Vec<Attached>, Unread> {
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Unread::Encrypted,
        LoadPdfError::Invalid => Unread::Broken,
    })?;
    let xref = pdf.xref();
    let catalog: Dict<'_> = xref.get(xref.root_id()).ok_or(Unread::Broken)?;
    let Some(tree) = catalog.get::<Dict<'_>>(NAMES).and_then(|names| names.get::<Dict<'_>>(EMBEDDED_FILES)) else {
        return Ok(Vec::new());
    };
    let (mut found, mut rest) = (Vec::new(), MOST_BYTES);
    for spec in specifications(tree)? {
        let Some(path) = [UF, F].iter().find_map(|key| spec.get::<PdfString<'_>>(key)) else { continue };
        let Some(files) = spec.get::<Dict<'_>>(EF) else { continue };
        let Some(stream) = [UF, F].iter().find_map(|key| files.get::<Stream<'_>>(key)) else { continue };
        let bytes = unpacked(&stream, rest)?;
        rest -= u64::try_from(bytes.len()).unwrap_or(rest);
        found.push(Attached { path: letters(path.as_bytes()), bytes });
    }
    Ok(found)
}

/// What the leaves of the tree of names say of files.
fn specifications(tree: Dict<'_>) -> Result<Vec<Dict<'_>>, Unread> {
    let mut found = Vec::new();
    let mut nodes = vec![tree];
    let mut seen = 0;
    while let Some(node) = nodes.pop() {
        seen += 1;
        if seen > MOST_NODES {
            return Err(Unread::Broken);
        }
        let named = node.get::<Array<'_>>(NAMES).into_iter().flat_map(|names| names.iter::<Object<'_>>());
        for object in named.take(2 * MOST_FILES + 2) {
            if let Object::Dict(spec) = object {
                found.push(spec);
            }
        }
        if found.len() > MOST_FILES {
            return Err(Unread::Large);
        }
        let below = node.get::<Array<'_>>(KIDS).into_iter().flat_map(|kids| kids.iter::<Dict<'_>>());
        let mut below: Vec<Dict<'_>> = below.take(MOST_NODES).collect();
        below.reverse();
        nodes.extend(below);
    }
    Ok(found)
}

/// The bytes of a stream, if these are not more than `most`: what it says of its size may be a lie.
fn unpacked(stream: &Stream<'_>, most: u64) -> Result<Vec<u8>, Unread> {
    let raw = stream.raw_data();
    let is_packed = [FILTER, F].iter().any(|key| stream.dict().contains_key(key));
    let mut bytes = Vec::new();
    let read = match (is_packed, stream.filters().as_slice()) {
        (false, []) => raw.take(most + 1).read_to_end(&mut bytes),
        (true, [Filter::FlateDecode]) => ZlibDecoder::new(&*raw).take(most + 1).read_to_end(&mut bytes),
        _ => return Err(Unread::Packed),
    };
    let read = u64::try_from(read.map_err(|_| Unread::Packed)?).unwrap_or(u64::MAX);
    if read <= most { Ok(bytes) } else { Err(Unread::Large) }
}

/// A text of a PDF: UTF-16 or UTF-8 with a mark; without one what most programs write, UTF-8 or one byte a letter.
fn letters(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => {
            let units: Vec<u16> = rest.as_chunks::<2>().0.iter().map(|pair| u16::from_be_bytes(*pair)).collect();
            String::from_utf16_lossy(&units)
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => match str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{Unread, letters, read};

    /// A PDF whose catalogue has `names` for names; `more` are objects from number 4 on.
    fn pdf(names: &str, more: &[&str]) -> Vec<u8> {
        let mut text = "%PDF-1.7\n".to_owned();
        let first = [
            format!("<< /Type /Catalog /Pages 2 0 R /Names << {names} >> >>"),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>".to_owned(),
        ];
        let objects = first.iter().map(String::as_str).chain(more.iter().copied());
        let mut places = Vec::new();
        for (index, object) in objects.enumerate() {
            places.push(text.len());
            text.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
        }
        let begin = text.len();
        text.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1));
        places.iter().for_each(|place| text.push_str(&format!("{place:010} 00000 n \n")));
        text.push_str(&format!("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{begin}\n%%EOF\n", places.len() + 1));
        text.into_bytes()
    }

    const SPEC: &str = "<< /Type /Filespec /F (a.toml) /UF <FEFF1EA200610061> /EF << /F 6 0 R >> >>";
    const DATA: &str = "<< /Length 3 >>\nstream\nabc\nendstream";

    fn paths(pdf: Vec<u8>) -> Result<Vec<(String, Vec<u8>)>, Unread> {
        read(pdf).map(|found| found.into_iter().map(|one| (one.path, one.bytes)).collect())
    }

    #[test]
    fn attached_files_are_found_by_their_names() {
        let tree = "<< /Kids [7 0 R] >>";
        let leaf = "<< /Names [(a) 5 0 R] /Limits [(a) (a)] >>";
        let found = paths(pdf("/EmbeddedFiles 4 0 R", &[tree, SPEC, DATA, leaf]));
        assert_eq!(found, Ok(vec![("Ảaa".to_owned(), b"abc".to_vec())]));
        assert_eq!(paths(pdf("", &[])), Ok(Vec::new()));
        assert_eq!(paths(pdf("/EmbeddedFiles << >>", &[])), Ok(Vec::new()));
    }

    #[test]
    fn what_is_no_pdf_or_a_trap_is_refused() {
        for bytes in [&b""[..], b"PK\x03\x04", b"%PDF-1.7\n", b"%PDF-1.7\n1 0 obj << /Type /Catalog"] {
            assert_eq!(read(bytes.to_vec()), Err(Unread::Broken), "{bytes:?}");
        }
        let ring = pdf("/EmbeddedFiles 4 0 R", &["<< /Kids [5 0 R 5 0 R] >>", "<< /Kids [4 0 R 4 0 R] >>"]);
        assert!(read(ring).map_or_else(|why| why == Unread::Broken, |found| found.is_empty()));
        let many = format!("<< /Names [{}] >>", "(a) 5 0 R ".repeat(600));
        assert_eq!(read(pdf("/EmbeddedFiles 4 0 R", &[&many, SPEC, DATA])), Err(Unread::Large));
        for data in [
            "<< /Length 3 /Filter /FlateDecode >>\nstream\nabc\nendstream",
            "<< /Length 3 /Filter /LZWDecode >>\nstream\nabc\nendstream",
            "<< /Length 3 /Filter /Nobody >>\nstream\nabc\nendstream",
        ] {
            let packed = pdf("/EmbeddedFiles 4 0 R", &["<< /Names [(a) 5 0 R] >>", SPEC, data]);
            assert_eq!(read(packed), Err(Unread::Packed), "{data}");
        }
        let deep = format!("/EmbeddedFiles {}{}", "[".repeat(200_000), "]".repeat(200_000));
        let _ = read(pdf(&deep, &[]));
    }

    #[test]
    fn names_are_read_in_each_encoding() {
        assert_eq!(letters(b"\xef\xbb\xbf\xe1\xba\xa2"), "Ả");
        assert_eq!(letters("danh sách".as_bytes()), "danh sách");
        assert_eq!(letters(b"s\xe1ch"), "sách");
    }
}
