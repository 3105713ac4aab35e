//! A folder that Typst's own program turns into the same pages.

use std::fs;
use std::path::Path;

use super::open::Dossier;
use super::part::Part;
use crate::diag::{Code, Diagnostic, Problems};
use crate::model::Document;
use crate::output;
use crate::typeset::{Text, compile};

/// Writes `main.typ` of `document` and all files that it asks for into `folder`, which must be new
/// or empty, and the fonts below it.
pub fn eject(
    dossier: &Dossier,
    document: &Document,
    part: &Part<'_>,
    folder: &Path,
    problems: &mut Problems,
) -> Option<()> {
    let occupied = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    if occupied {
        problems.push(Diagnostic::new(Code::OutputOccupied).in_file(folder.display().to_string()));
        return None;
    }
    let (rendered, _) = part
        .source(dossier, document)
        .map_err(|diagnostic| problems.push(diagnostic.in_document(document.kind.id())))
        .ok()?;
    // Laying it out tells which files it asks for; what is wrong with it, `check` says.
    if let Some(text) = Text::new(&dossier.shared, rendered.text.clone(), document.date.value) {
        let _ = compile(&text);
    }
    let mut write = |path: &str, bytes: &[u8]| {
        output::write(&folder.join(path), bytes).map_err(|fault| problems.push(fault.hint("hint-here"))).ok()
    };
    write("main.typ", rendered.text.as_bytes())?;
    for (path, bytes) in dossier.shared.files().served() {
        write(&path, &bytes)?;
    }
    for (name, bytes) in dossier.shared.fonts().files() {
        write(&format!("fonts/{name}"), bytes)?;
    }
    Some(())
}
