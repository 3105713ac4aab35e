//! The pictures that settings name are looked for before anything is made: told where they are named, not where a
//! template draws them.

use std::path::Path;

use crate::diag::{Code, Diagnostic};
use crate::model::{Conference, PICTURE_FOLDER};
use crate::typeset::Files;

/// The pictures that `conference` and its pack name and `files` does not have.
pub fn missing_pictures(conference: &Conference, files: &Files) -> Vec<Diagnostic> {
    let of_documents = conference.documents.iter().flat_map(|document| [&document.signature, &document.seal]).flatten();
    let all = conference.looks.pictures().chain(of_documents);
    let mut told = Vec::new();
    let missing = all.filter(|picture| {
        let is_new = !told.contains(&&picture.span);
        told.push(&picture.span);
        is_new && files.bytes(picture.text.trim_start_matches('/')).is_none()
    });
    missing
        .map(|picture| {
            let own = picture.text.strip_prefix(PICTURE_FOLDER);
            let file = own.unwrap_or_else(|| picture.text.trim_start_matches('/'));
            let missing = Diagnostic::new(Code::PictureMissing).at(picture.span.clone());
            match own {
                Some(_) => missing.arg("file", file).hint("hint-conference"),
                None => missing.arg("file", file).arg("name", file_name(file)).hint("hint-pack"),
            }
        })
        .collect()
}

fn file_name(path: &str) -> &str {
    Path::new(path).file_name().and_then(|name| name.to_str()).unwrap_or(path)
}
