//! The only door through which files leave: each appears whole under its name, or not at all.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::diag::{Code, Diagnostic};

/// Writes `bytes` to `path`, making its folder where there is none. The bytes are on the disk
/// before the name is: whoever sees the name sees the whole file.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let result = fs::create_dir_all(folder)
        .and_then(|()| tempfile::Builder::new().prefix(".vanthu-").tempfile_in(folder))
        .and_then(|mut file| {
            file.write_all(bytes)?;
            file.as_file().sync_all()?;
            readable(file.as_file())?;
            file.persist(path).map_err(|error| error.error)?;
            Ok(())
        });
    result.map_err(|error| Diagnostic::new(Code::OutputFailed).in_file(path.display().to_string()).because(&error))
}

/// Temporary files are their owner's alone; a document is made to be read by others, too.
#[cfg(unix)]
fn readable(file: &fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_: &fs::File) -> std::io::Result<()> {
    Ok(())
}
