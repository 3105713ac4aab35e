//! The files that a document may read: the pack's and the conference's, and no others.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use typst::diag::{FileError, FileResult, PackageError};
use typst::foundations::Bytes;
use typst::syntax::{FileId, RootedPath, VirtualPath, VirtualRoot};
use typst_kit::files::FileLoader;

use super::enclosed::{Enclosed, attaching, bytes_at};
use super::picture::{PictureFault, too_large};
use crate::diag::{Code, Diagnostic, Source};
use crate::pack::{Folder, Pack};

/// Where the conference's own files stand for a template: `/hoi-nghi/so-do.png`.
const CONFERENCE: &str = "hoi-nghi/";
/// What a template may ask of its pack.
const PACK: [&str; 2] = ["lib/", "assets/"];
/// The path of the generated text.
pub const MAIN: &str = "/main.typ";

/// Serves the files of one conference to Typst.
#[derive(Debug)]
pub struct Files {
    pack: Arc<Pack>,
    conference: Option<Folder>,
    /// Why files could not be read: Typst itself only says that they could not.
    faults: Mutex<Vec<(String, Diagnostic)>>,
    /// What documents have asked for so far, by path.
    served: Mutex<BTreeMap<String, Bytes>>,
    /// What some of the documents carry.
    enclosed: OnceLock<Vec<Enclosed>>,
}

impl Files {
    pub fn new(pack: Arc<Pack>, conference: Option<Folder>) -> Self {
        Self { pack, conference, faults: Mutex::default(), served: Mutex::default(), enclosed: OnceLock::new() }
    }

    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// Puts `files` where documents that carry them find them; once for all of a run.
    pub fn enclose(&self, files: Vec<Enclosed>) {
        // Nobody encloses twice.
        let _ = self.enclosed.set(files);
    }

    /// The files that some of the documents carry.
    pub fn enclosed(&self) -> &[Enclosed] {
        self.enclosed.get().map_or(&[], Vec::as_slice)
    }

    /// What stands behind the text of a document that carries the enclosed files.
    pub fn attaching(&self) -> String {
        attaching(self.enclosed())
    }

    /// The files that documents have asked for so far, by path, sorted.
    pub fn served(&self) -> Vec<(String, Bytes)> {
        let served = self.served.lock().unwrap_or_else(PoisonError::into_inner);
        served.iter().map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
    }

    /// Why Typst could not load the file of which it says `message`, where that is known.
    pub fn fault(&self, message: &str) -> Option<Diagnostic> {
        let faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        faults.iter().find(|(path, _)| message.contains(&format!("({path})"))).map(|(_, fault)| fault.clone())
    }

    fn refuse(&self, path: &str, fault: Diagnostic) -> FileError {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).push((path.to_owned(), fault));
        FileError::Other(Some(path.into()))
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
        if let Some(relative) = path.strip_prefix(CONFERENCE) {
            return self.conference.as_ref().map_or(Ok(None), |folder| folder.read(relative));
        }
        if PACK.iter().any(|top| path.starts_with(top)) {
            // A function that is not text is refused here, where its name is known.
            return match path.ends_with(".typ") {
                true => Ok(self.pack.text(0, path)?.map(|source| source.text().as_bytes().to_vec())),
                false => Ok(self.pack.file(0, path)?.map(|file| file.bytes.into_owned())),
            };
        }
        Ok(None)
    }

    /// How the user knows the file that a document knows as `path`.
    fn shown(&self, path: &str) -> String {
        match (path.strip_prefix(CONFERENCE), &self.conference) {
            (Some(relative), Some(folder)) => folder.display(relative),
            _ => self.pack.layer_with(0, path).map_or_else(|| path.to_owned(), |layer| self.pack.shown(layer, path)),
        }
    }

    /// The bytes of the file that a document knows as `path`.
    pub fn bytes(&self, path: &str) -> Option<Vec<u8>> {
        self.read(path).ok().flatten()
    }

    /// The text file that a document knows as `path`, under the name that the user knows.
    pub fn source(&self, path: &str) -> Option<Source> {
        match path.starts_with(CONFERENCE) {
            true => Some(Source::new(self.shown(path), String::from_utf8(self.bytes(path)?).ok()?)),
            false => self.pack.text(0, path).ok().flatten(),
        }
    }
}

impl FileLoader for Files {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        match id.root() {
            VirtualRoot::Package(spec) => Err(FileError::Package(PackageError::NotFound(spec.clone()))),
            VirtualRoot::Project => {
                let path = id.vpath().get_without_slash();
                if let Some(bytes) = bytes_at(self.enclosed(), path) {
                    return Ok(bytes);
                }
                match self.read(path) {
                    Ok(Some(bytes)) => {
                        if let Some(PictureFault::Large(across, down)) = too_large(&bytes) {
                            let file = self.shown(path);
                            let large = Diagnostic::new(Code::PictureBroken).arg("file", &file).in_file(file);
                            let large = large.arg("reason", "large").arg("across", across).arg("down", down);
                            return Err(self.refuse(path, large));
                        }
                        let bytes = Bytes::new(bytes);
                        let mut served = self.served.lock().unwrap_or_else(PoisonError::into_inner);
                        served.insert(path.to_owned(), bytes.clone());
                        Ok(bytes)
                    }
                    Ok(None) => Err(FileError::NotFound(path.into())),
                    Err(diagnostic) => Err(self.refuse(path, diagnostic)),
                }
            }
        }
    }
}

/// The id of the generated text. Every document's is the same: ids are never given back.
pub fn main_id() -> Option<FileId> {
    let path = VirtualPath::new(MAIN).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}
