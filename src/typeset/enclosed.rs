//! Files that a document carries, and how Typst is told to attach them.

use typst::foundations::Bytes;

/// A file that documents carry.
#[derive(Debug, Clone)]
pub struct Enclosed {
    /// Its name in the PDF: a plain path, in which no letter means anything to Typst.
    pub path: String,
    pub mime: &'static str,
    pub description: &'static str,
    pub bytes: Vec<u8>,
}

/// Where the bytes stand for Typst, each file under its number.
const FOLDER: &str = "dinh-kem/";

/// What stands behind a document's text, so that it carries `files`. It draws nothing.
pub fn attaching(files: &[Enclosed]) -> String {
    let attach = |(index, Enclosed { path, mime, description, .. }): (usize, &Enclosed)| {
        format!(
            "\n#pdf.attach(\"/{path}\", read(\"/{FOLDER}{index}\", encoding: none), relationship: \"source\", \
             mime-type: \"{mime}\", description: \"{description}\")"
        )
    };
    files.iter().enumerate().map(attach).collect()
}

/// The bytes of the one of `files` that stands at `path` for Typst.
pub fn bytes_at(files: &[Enclosed], path: &str) -> Option<Bytes> {
    let number: usize = path.strip_prefix(FOLDER)?.parse().ok()?;
    files.get(number).map(|file| Bytes::new(file.bytes.clone()))
}
