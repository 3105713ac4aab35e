//! Typst's view of one document: what all documents share, and the generated text.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook, FontFamily, FontList, TextElem};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::files::FileStore;

use super::files::{Files, main_id};
use super::fonts::Fonts;
use crate::text::Date;

/// The font of documents that set none.
const FONT: &str = "Liberation Serif";

/// What all documents of a conference share: Typst's library, fonts, files.
pub struct Shared {
    library: LazyHash<Library>,
    fonts: Fonts,
    files: FileStore<Files>,
}

impl Shared {
    pub fn new(fonts: Fonts, files: Files) -> Self {
        let mut library = Library::default();
        // Whatever a template forgets: no other font, and a missing letter is a fault.
        library.styles.set(TextElem::font, FontList(vec![FontFamily::new(FONT)]));
        library.styles.set(TextElem::fallback, false);
        Self { library: LazyHash::new(library), fonts, files: FileStore::new(files) }
    }

    pub fn files(&self) -> &Files {
        self.files.loader()
    }

    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }
}

/// A document's text, ready to be compiled.
pub struct Text<'a> {
    shared: &'a Shared,
    main: Source,
    today: Date,
}

impl<'a> Text<'a> {
    /// `today` is the document's own date: no clock is read. `None` when Typst has no room for
    /// another file, which the reuse of one path for every document rules out.
    pub fn new(shared: &'a Shared, text: String, today: Date) -> Option<Self> {
        Some(Self { shared, main: Source::new(main_id()?, text), today })
    }
}

impl World for Text<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.shared.fonts.store.book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { self.shared.files.source(id) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.main.id() { Err(FileError::AccessDenied) } else { self.shared.files.file(id) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.store.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        Datetime::from_ymd(self.today.year(), self.today.month(), self.today.day())
    }
}
