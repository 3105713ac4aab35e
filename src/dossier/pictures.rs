//! The pictures that settings name are looked for before anything is made: told where they are named, not where a
//! template draws them.

use std::path::Path;

use crate::diag::{Code, Diagnostic};
use crate::model::{Conference, PICTURE_FOLDER};
use crate::text::{Astray, astray};
use crate::typeset::{Files, PictureFault, picture_fault};

/// The pictures that `conference` and its pack name and `files` does not have, or that cannot be drawn.
pub fn missing_pictures(conference: &Conference, files: &Files) -> Vec<Diagnostic> {
    let of_documents = conference.documents.iter().flat_map(|document| [&document.signature, &document.seal]).flatten();
    let mut told = Vec::new();
    let mut found = Vec::new();
    for picture in conference.looks.pictures().chain(of_documents) {
        if told.contains(&&picture.span) {
            continue;
        }
        told.push(&picture.span);
        let path = picture.text.trim_start_matches('/');
        let own = picture.text.strip_prefix(PICTURE_FOLDER);
        let file = own.unwrap_or(path);
        match (astray(file), files.bytes(path)) {
            (Some(Astray::Outside), _) => {
                found.push(Diagnostic::new(Code::FileOutside).at(picture.span.clone()).hint("hint-picture"));
            }
            (Some(Astray::Device), _) => found.push(Diagnostic::new(Code::DeviceName).at(picture.span.clone())),
            (None, None) => {
                let missing = Diagnostic::new(Code::PictureMissing).at(picture.span.clone()).arg("file", file);
                found.push(match own {
                    Some(_) => missing.hint("hint-conference"),
                    None => missing.arg("name", file_name(file)).hint("hint-pack"),
                });
            }
            (None, Some(bytes)) => {
                let fault = picture_fault(path, bytes);
                found.extend(fault.map(|fault| broken(fault, file).at(picture.span.clone())));
            }
        }
    }
    found
}

fn broken(fault: PictureFault, file: &str) -> Diagnostic {
    let broken = Diagnostic::new(Code::PictureBroken).arg("file", file);
    let extension = file.rsplit('.').next().unwrap_or_default().to_uppercase();
    let because = |reason: &str| broken.clone().arg("reason", reason).arg("extension", &extension);
    match fault {
        PictureFault::Empty => because("empty"),
        PictureFault::Form(form) => because("form").arg("found", form),
        PictureFault::Unknown => because("unknown"),
        PictureFault::Large(across, down) => because("large").arg("across", across).arg("down", down),
        PictureFault::Broken => because("broken"),
    }
}

fn file_name(path: &str) -> &str {
    Path::new(path).file_name().and_then(|name| name.to_str()).unwrap_or(path)
}
