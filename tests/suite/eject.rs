//! An ejected folder is complete: a Typst that knows nothing of Vanthu turns it into the same pages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use vanthu::diag::Problems;
use vanthu::dossier::Part;
use vanthu::typeset::{Identity, PagedDocument, Standards, Text, compile, pages, pdf};

use crate::support::{open, root, small, vanthu};

const EXAMPLE: &str = "examples/phuoc-son-2022";

/// Typst's plain way: the files below a folder, the fonts in its `fonts`, and nothing else.
struct Plain {
    root: PathBuf,
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
}

impl Plain {
    fn new(root: &Path) -> Self {
        let read = |entry: std::io::Result<fs::DirEntry>| Bytes::new(fs::read(entry.unwrap().path()).unwrap());
        let files = fs::read_dir(root.join("fonts")).unwrap();
        let fonts: Vec<Font> = files.map(read).flat_map(Font::iter).collect();
        let main = VirtualPath::new("/main.typ").unwrap();
        Self {
            root: root.to_owned(),
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: RootedPath::new(VirtualRoot::Project, main).intern(),
        }
    }

    fn compiled(&self) -> PagedDocument {
        let result = typst::compile::<PagedDocument>(self);
        assert!(result.warnings.is_empty(), "{:?}", result.warnings);
        result.output.unwrap_or_else(|errors| panic!("{errors:?}"))
    }
}

impl World for Plain {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let bytes = self.file(id)?;
        Ok(Source::new(id, std::str::from_utf8(&bytes).map_err(|_| FileError::InvalidUtf8)?.to_owned()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = self.root.join(id.vpath().get_without_slash());
        fs::read(&path).map(Bytes::new).map_err(|error| FileError::from_io(error, &path))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Every file below `folder`, by its path there.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for path in fs::read_dir(next).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// Ejects the example's document `id`.
fn ejected(id: &str) -> tempfile::TempDir {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("mới/nguồn");
    let result = vanthu(root(), &["source", id, EXAMPLE, "--eject", folder.to_str().unwrap()]);
    assert!(result.status.success(), "{}", String::from_utf8_lossy(&result.stderr));
    parent
}

#[test]
fn a_plain_typst_makes_the_same_pages_of_an_ejected_folder() {
    let text = fs::read_to_string(root().join(EXAMPLE).join("hoi-nghi.toml")).unwrap();
    for id in ["bao-cao", "thong-bao"] {
        let parent = ejected(id);
        let plain = Plain::new(&parent.path().join("mới/nguồn")).compiled();

        let dossier = open(&text, &root().join(EXAMPLE), &mut Problems::new()).unwrap();
        let document = dossier.conference.documents.iter().find(|document| document.kind.id() == id).unwrap();
        let (rendered, _) = Part::Whole.source(&dossier, document).unwrap_or_else(|fault| panic!("{fault:?}"));
        let own = Text::new(&dossier.shared, rendered.text, document.date.value).unwrap();
        let made = compile(&own).0.unwrap_or_else(|faults| panic!("{faults:?}"));

        let (plain_pages, made_pages) = (pages(&plain, &own), pages(&made, &own));
        assert!(made_pages.len() >= 3 && plain_pages.len() == made_pages.len(), "{id}");
        for (one, other) in plain_pages.iter().zip(&made_pages) {
            assert_eq!(format!("{one:#?}"), format!("{other:#?}"), "{id}");
        }
        // What the facts of the pages leave out, the bytes of the files tell.
        let identity = Identity { id: id.to_owned(), date: document.date.value };
        let bytes = |pages| pdf(pages, &own, &identity, &Standards::default()).unwrap_or_else(|f| panic!("{f:?}"));
        assert!(bytes(&plain) == bytes(&made), "{id}: other bytes");
    }
}

#[test]
fn an_ejected_folder_holds_the_text_the_library_and_the_fonts() {
    for id in ["bao-cao", "thong-bao"] {
        let parent = ejected(id);
        let files = tree(&parent.path().join("mới/nguồn"));
        let names: Vec<&str> = files.keys().map(|path| path.to_str().unwrap()).collect();
        for name in ["main.typ", "lib/nd30.typ", "lib/figures.typ", "fonts/LiberationSerif-Regular.ttf"] {
            assert!(names.contains(&name), "{id}: no {name} in {names:?}");
        }
        assert!(names.iter().all(|name| !name.starts_with('.') && !name.contains("/.")), "left behind: {names:?}");

        let printed = vanthu(root(), &["source", id, EXAMPLE]);
        assert!(printed.status.success());
        let main = String::from_utf8(files[Path::new("main.typ")].clone()).unwrap();
        assert_eq!(String::from_utf8(printed.stdout).unwrap().trim_end(), main.trim_end(), "{id}");
    }
}

/// What a pack and a conference bring of their own comes along.
#[test]
fn files_of_the_pack_and_of_the_conference_are_ejected_too() {
    const SQUARE: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>";
    let parent = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = parent.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("hội nghị/hoi-nghi.toml", &format!("pack = \"../gói\"\n{}", small("")));
    write("hội nghị/ảnh/sơ đồ.svg", SQUARE);
    write("gói/pack.toml", "name = \"Gói thử\"");
    write("gói/assets/dấu.svg", SQUARE);
    write(
        "gói/templates/bao-cao.typ.j2",
        "{% extends \"base:bao-cao.typ.j2\" %}\n{% block urgency %}\n\
         #image(\"/assets/dấu.svg\", alt: \"dấu\")\n\
         #image(\"/hoi-nghi/ảnh/sơ đồ.svg\", alt: \"sơ đồ\")\n{% endblock %}",
    );
    let result = vanthu(parent.path(), &["source", "bao-cao", "hội nghị", "--eject", "nguồn"]);
    assert!(result.status.success(), "{}", String::from_utf8_lossy(&result.stderr));
    let folder = parent.path().join("nguồn");
    for image in ["assets/dấu.svg", "hoi-nghi/ảnh/sơ đồ.svg"] {
        assert_eq!(fs::read_to_string(folder.join(image)).unwrap(), SQUARE);
    }
    let images = format!("{:?}", Plain::new(&folder).compiled().pages()[0].frame).matches("Image").count();
    assert_eq!(images, 2);
}

/// Nothing of a folder in use is touched: not its files, not by adding some.
#[test]
fn a_folder_with_files_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("main.typ"), "của tôi").unwrap();
    fs::create_dir(folder.path().join("lib")).unwrap();
    fs::write(folder.path().join("lib/figures.typ"), "của tôi").unwrap();
    let before = tree(folder.path());
    let result = vanthu(root(), &["source", "bao-cao", EXAMPLE, "--eject", folder.path().to_str().unwrap()]);
    assert_eq!(result.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&result.stderr).contains("output-occupied"));
    assert_eq!(tree(folder.path()), before);
}

/// A file is no folder; an empty folder is as good as a new one.
#[test]
fn a_file_is_refused_and_an_empty_folder_is_filled() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tệp");
    fs::write(&file, "của tôi").unwrap();
    let result = vanthu(root(), &["source", "bao-cao", EXAMPLE, "--eject", file.to_str().unwrap()]);
    assert_eq!(result.status.code(), Some(1), "{}", String::from_utf8_lossy(&result.stderr));
    assert_eq!(fs::read_to_string(&file).unwrap(), "của tôi");

    let empty = folder.path().join("trống");
    fs::create_dir(&empty).unwrap();
    let result = vanthu(root(), &["source", "bao-cao", EXAMPLE, "--eject", empty.to_str().unwrap()]);
    assert!(result.status.success(), "{}", String::from_utf8_lossy(&result.stderr));
    assert!(empty.join("main.typ").is_file());
}
