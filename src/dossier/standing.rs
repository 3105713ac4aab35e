//! Print files that earlier runs have made: which of them would be the same now, and called the same.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::manifest::FileEntry;
use super::open::Dossier;
use super::part::{Edition, Part, Sheets};
use super::plan::Job;
use super::print::is_named;
use super::rows::Rows;
use super::shared_text::SharedText;
use super::shelf::Shelf;
use super::store::Store;
use crate::model::{Press, PrintMode};

/// Those among the print files in the folders of `dossiers` that `is_asked` wants and that say what the conferences say now: the same
/// rows, decision, signer, design and printer.
pub fn standing<'d>(
    dossiers: &'d [(Dossier, PathBuf)],
    store: &Store<'_>,
    is_asked: impl Fn(&FileEntry) -> bool,
) -> BTreeSet<(&'d Path, SharedText)> {
    let stand = dossiers.iter().flat_map(|(dossier, folder)| {
        let left = store.left(folder).into_iter().flat_map(|left| left.files());
        let asked: Vec<&FileEntry> = left.filter(|file| file.rows.is_some() && is_asked(file)).collect();
        let is_same_pack = || store.left(folder).is_some_and(|left| left.sources_hold(dossier));
        // Most folders hold none, and then nobody asks for the rows.
        let rows = (!asked.is_empty() && is_same_pack()).then(|| Rows::of(dossier));
        let stand = asked.into_iter().filter(|file| {
            let (Some(rows), Some(made_of)) = (&rows, &file.rows) else { return false };
            let job = printed(file, dossier, folder, rows);
            rows.hold(file, made_of) && job.is_some_and(|job| is_named(&job) && store.is_current(&job, file))
        });
        stand.map(|file| (folder.as_path(), file.path.clone())).collect::<Vec<_>>()
    });
    stand.collect()
}

/// The job that makes the print file `file` again.
pub fn printed<'d>(file: &FileEntry, dossier: &'d Dossier, folder: &'d Path, rows: &Rows<'d>) -> Option<Job<'d>> {
    let made_of = file.rows.as_ref()?;
    let document = dossier.conference.documents.iter().find(|document| document.kind.id() == file.document)?;
    let looks = &dossier.conference.looks;
    let printer = match &made_of.printer {
        Some(name) => Some(looks.printer(name)?),
        None => None,
    };
    let feed = printer.and_then(|printer| printer.feeds(looks.design_of(document.kind).paper()));
    let mode = PrintMode::from_word(made_of.mode.as_deref()?)?;
    let sheets = Sheets {
        records: rows.find(file, made_of)?,
        edition: Edition::new(Press { mode, printer: printer.cloned(), feed }, made_of.printer.clone(), made_of.of),
        shelf: Shelf::None,
    };
    Some(Job { dossier, document, part: Part::Sheets(sheets), folder, name: file.path.clone() })
}
