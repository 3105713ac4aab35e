//! `vanthu extract`: the sources that a PDF carries, put into a folder.

use std::path::{Path, PathBuf};

use super::Exit;
use super::args::ExtractArgs;
use super::bounds::Bounds;
use super::request::quoted;
use super::session::ended;
use super::ui::Ui;
use crate::archive::{Contents, Placed, place, take};
use crate::diag::{Code, Diagnostic, Problems};
use crate::model::CONFERENCE_FILE;
use crate::output;

pub fn run(args: ExtractArgs, ui: &Ui) -> Exit {
    let ExtractArgs { pdf, output, limits } = args;
    if !pdf.is_file() {
        let code = if pdf.exists() { Code::InputUnreadable } else { Code::InputMissing };
        let wrong = Diagnostic::new(code).in_file(pdf.display().to_string());
        ui.tell(&match code {
            Code::InputMissing => wrong,
            _ => wrong.arg("reason", if pdf.is_dir() { "no-pdf" } else { "special" }).hint("hint-pdf"),
        });
        return Exit::Unstarted;
    }
    let mut problems = Problems::new();
    let folder = output.unwrap_or_else(|| beside(&pdf));
    let bounds = Bounds::start(limits, ui);
    let taken = {
        let _watched = bounds.over_reading(pdf.display().to_string());
        take(&pdf, &mut problems)
    };
    let Some(taken) = taken else { return ended(problems, ui) };
    let placed = match place(taken.files, &folder) {
        Ok(placed) => placed,
        Err(faults) => {
            problems.extend(faults);
            return ended(problems, ui);
        }
    };
    let mut is_whole = true;
    for Placed { path, bytes, is_there } in placed {
        let shown = [("path", path.display().to_string())];
        if is_there {
            ui.result("extract-current", &shown);
            continue;
        }
        match output::write(&path, &bytes) {
            Ok(()) => ui.result("extract-written", &shown),
            Err(fault) => {
                is_whole = false;
                problems.push(fault);
            }
        }
    }
    if let Some(contents) = taken.contents.filter(|_| is_whole) {
        ui.result("extract-next", &[("call", again(&contents, &folder))]);
    }
    ended(problems, ui)
}

/// A folder of its own, named after the PDF: beside a conference, its files would meet older ones.
fn beside(pdf: &Path) -> PathBuf {
    let stem = pdf.file_stem().unwrap_or_default().to_string_lossy();
    PathBuf::from(format!("{stem}-nguon"))
}

/// What follows `vanthu build`, so that the PDF is made again.
fn again(contents: &Contents, folder: &Path) -> String {
    let input = match contents.conference.as_str() {
        CONFERENCE_FILE => folder.to_owned(),
        other => folder.join(other),
    };
    let mut call = format!(" {}", quoted(input.display()));
    if contents.attach_sources {
        call.push_str(" --attach-sources");
    }
    if let Some(pack) = &contents.pack {
        call.push_str(&format!(" --pack {}", quoted(folder.join(pack).display())));
    }
    if let Some(standards) = &contents.standards {
        call.push_str(&format!(" --pdf-standard {}", quoted(standards)));
    }
    call
}
