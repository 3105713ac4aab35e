//! The only door through which files leave: each appears whole under its name, or not at all.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::diag::{Code, Diagnostic};

mod digest;
mod journal;

pub use digest::{Digest, Summing};
pub use journal::Journal;

/// Writes `bytes` to `path`, making its folder where there is none. The bytes are on the disk
/// before the name is: whoever sees the name sees the whole file.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    write_with(path, |file| file.write_all(bytes))
}

/// Likewise, with what `fill` writes.
pub fn write_with(path: &Path, fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Diagnostic> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let result = fs::create_dir_all(folder)
        .and_then(|()| tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(folder))
        .and_then(|mut file| {
            let mut buffered = BufWriter::new(file.as_file_mut());
            fill(&mut buffered)?;
            buffered.flush()?;
            drop(buffered);
            file.as_file().sync_all()?;
            readable(file.as_file())?;
            file.persist(path).map_err(|error| error.error)?;
            Ok(())
        });
    result.map_err(|error| failed(path, &error))
}

/// Likewise, of a file by itself: its name is on the disk, too, when this returns.
pub fn write_settled(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    write(path, bytes)?;
    settle(path.parent().unwrap_or(Path::new("")));
    Ok(())
}

/// Brings the names in `folder` to the disk, as far as the system does that for folders. Of many files it is done once, before
/// another one tells of them: after a power cut it must not tell of what is not there.
pub fn settle(folder: &Path) {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    // Not every system can, and each file is whole without it.
    let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
}

/// Whether files can be written into `folder`, which need not be there yet. Nothing stays of the trial.
pub fn try_folder(folder: &Path) -> Result<(), Diagnostic> {
    let usual = Path::new(".");
    let mut there = folder.ancestors().map(|above| if above.as_os_str().is_empty() { usual } else { above });
    let nearest = there.find(|above| above.exists()).unwrap_or(usual);
    let tried = tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(nearest);
    tried
        .map(drop)
        .map_err(|error| Diagnostic::new(Code::OutputFailed).in_file(nearest.display().to_string()).because(&error))
}

/// What the name of an unfinished file begins with.
pub const TEMPORARY: &str = ".vanthu-";

/// Removes a file; one that is not there is none to remove.
pub fn remove(path: &Path) -> Result<(), Diagnostic> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(path, &error)),
        _ => Ok(()),
    }
}

/// Gives the file at `path` another name beside it, which nothing has yet, and tells it.
pub fn put_aside(path: &Path) -> Result<PathBuf, Diagnostic> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let form = path.extension().unwrap_or_default().to_string_lossy();
    let names = (1..).map(|number| path.with_file_name(format!("{stem}-sua-tay-{number}.{form}")));
    let aside = names.into_iter().find(|name| !name.exists()).unwrap_or_else(|| path.to_owned());
    fs::rename(path, &aside).map_err(|error| failed(path, &error))?;
    Ok(aside)
}

/// Told of the file that is in the way, where one stands in a folder's place: nobody knows the file that would have been written.
fn failed(path: &Path, error: &io::Error) -> Diagnostic {
    let in_the_way = path.ancestors().skip(1).find(|above| above.is_file());
    let named = in_the_way.unwrap_or(path).display().to_string();
    Diagnostic::new(Code::OutputFailed).in_file(named).because(error)
}

/// Temporary files are their owner's alone; a document is made to be read by others, too.
#[cfg(unix)]
fn readable(file: &fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_: &fs::File) -> io::Result<()> {
    Ok(())
}
