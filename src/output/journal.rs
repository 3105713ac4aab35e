//! What was done so far, line by line: what a run that was cut off leaves to the next one.
//!
//! Its file is also the lock of its folder: as long as a run holds it, no other run works there.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::failed;
use crate::diag::{Code, Diagnostic};

/// The journal of a run, open and locked.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
}

impl Journal {
    /// Opens the journal at `path`, behind what an earlier run has left in it. Another run that holds it is an error.
    pub fn open(path: &Path) -> Result<Self, Diagnostic> {
        let wrong = |error: io::Error| failed(path, &error);
        let folder = path.parent().unwrap_or(path);
        fs::create_dir_all(folder).map_err(wrong)?;
        // Nobody knows the journal: where none can be begun, nothing can be written there at all.
        let refused = |error: io::Error| match path.exists() {
            true => wrong(error),
            false => failed(folder, &error).arg("what", "folder"),
        };
        let mut file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path).map_err(refused)?;
        if !file.metadata().map_err(wrong)?.is_file() {
            return Err(wrong(io::ErrorKind::InvalidFilename.into()));
        }
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Diagnostic::new(Code::OutputBusy).in_file(folder.display().to_string()));
            }
            Err(TryLockError::Error(error)) => return Err(wrong(error)),
        }
        // The last line may be torn: it is ended, so that the next one begins anew.
        if file.seek(SeekFrom::End(0)).map_err(wrong)? > 0 {
            file.write_all(b"\n").map_err(wrong)?;
        }
        Ok(Self { path: path.to_owned(), file })
    }

    /// Adds the line that `fill` writes. It is in the system's hands when this returns: a killed run loses none.
    pub fn add(&mut self, fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Diagnostic> {
        let mut line = BufWriter::new(&mut self.file);
        let written = fill(&mut line).and_then(|()| line.write_all(b"\n")).and_then(|()| line.flush());
        drop(line);
        written.map_err(|error| failed(&self.path, &error))
    }

    /// Brings what it says to the disk: a power cut loses none of it.
    pub fn settle(&self) -> Result<(), Diagnostic> {
        self.file.sync_data().map_err(|error| failed(&self.path, &error))
    }

    /// Ends it: all that it says is told elsewhere now.
    pub fn finish(self) -> Result<(), Diagnostic> {
        super::remove(&self.path)
    }
}
