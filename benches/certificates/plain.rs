//! The loop that is held against: Typst as a library, a certificate as its handbook teaches to set one.

use std::path::Path;
use std::sync::OnceLock;

use rayon::prelude::*;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_pdf::PdfOptions;

/// Certificates that are made before Typst forgets.
const GROUP: usize = 64;

struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
}

struct Plain {
    shared: &'static Shared,
    source: Source,
}

fn shared() -> &'static Shared {
    static SHARED: OnceLock<Shared> = OnceLock::new();
    SHARED.get_or_init(|| {
        let faces: [&'static [u8]; 4] = [
            include_bytes!("../../fonts/LiberationSerif-Regular.ttf"),
            include_bytes!("../../fonts/LiberationSerif-Bold.ttf"),
            include_bytes!("../../fonts/LiberationSerif-Italic.ttf"),
            include_bytes!("../../fonts/LiberationSerif-BoldItalic.ttf"),
        ];
        let fonts: Vec<Font> = faces.iter().flat_map(|bytes| Font::iter(Bytes::new(*bytes))).collect();
        let main = VirtualPath::new("/main.typ").expect("a path");
        Shared {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: RootedPath::new(VirtualRoot::Project, main).intern(),
        }
    })
}

impl World for Plain {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }
    fn book(&self) -> &LazyHash<FontBook> {
        &self.shared.book
    }
    fn main(&self) -> FileId {
        self.shared.main
    }
    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.shared.main { Ok(self.source.clone()) } else { Err(FileError::AccessDenied) }
    }
    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }
    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.get(index).cloned()
    }
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Makes `count` certificates into `output`, on `threads` threads.
pub fn run(count: usize, threads: usize, output: &Path) {
    std::fs::create_dir_all(output).expect("a folder");
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(32 << 20).build().expect("threads");
    let numbers: Vec<usize> = (1..=count).collect();
    for group in numbers.chunks(GROUP) {
        pool.install(|| group.par_iter().for_each(|number| make(*number, output)));
        typst::comemo::evict(0);
    }
}

fn make(number: usize, output: &Path) {
    let shared = shared();
    let text = include_str!("plain.typ").replace("NUMBER", &number.to_string());
    let world = Plain { shared, source: Source::new(shared.main, text) };
    let document = typst::compile::<typst_layout::PagedDocument>(&world).output.expect("a certificate");
    let pdf = typst_pdf::pdf(&document, &PdfOptions::default()).expect("a PDF");
    std::fs::write(output.join(format!("{number:06}.pdf")), pdf).expect("a file");
}
