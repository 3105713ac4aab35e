//! Files of earlier runs that tell another list than the one of now, and that this run does not make.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::manifest::FileEntry;
use super::open::Dossier;
use super::plan::{Job, Order, plan};
use super::registers::register_of;
use super::rows::Rows;
use super::store::Store;
use crate::output::Digest;
use crate::register::REGISTER_FILE;

/// The outdated files of each folder of `dossiers`, of those that are neither `made` by this run nor `removed` behind
/// it. Where the list is the one that all files were made of, none is looked at.
pub fn outdated<'a>(
    dossiers: &'a [(Dossier, PathBuf)],
    made: &BTreeSet<(&Path, &str)>,
    is_removed: impl Fn(&Path, &FileEntry) -> bool,
    store: &Store<'_>,
) -> BTreeMap<&'a Path, BTreeSet<String>> {
    let mut found: BTreeMap<&Path, BTreeSet<String>> = BTreeMap::new();
    for pair @ (dossier, folder) in dossiers {
        let Some(left) = store.left(folder) else { continue };
        let rows = Rows::of(dossier);
        let known = left.conference(dossier);
        let has_awards = !rows.is_empty() || known.is_some_and(|known| !known.records.is_empty());
        if !has_awards || known.is_some_and(|known| known.list == Some(rows.sum())) {
            continue;
        }
        let is_left = |file: &&FileEntry| {
            let is_made = made.contains(&(folder.as_path(), file.path.as_str()));
            !is_made && !is_removed(folder, file) && folder.join(&file.path).is_file()
        };
        let files: Vec<&FileEntry> = left.files().filter(is_left).collect();
        if files.is_empty() {
            continue;
        }
        // All that this conference has: what it would be made of now.
        let jobs = plan(std::slice::from_ref(pair), &Order::default()).unwrap_or_default();
        let jobs: BTreeMap<&str, &Job<'_>> = jobs.iter().map(|job| (job.name.as_str(), job)).collect();
        let holds = |file: &FileEntry| match (&file.rows, jobs.get(file.path.as_str())) {
            (Some(made_of), _) => rows.hold(file, made_of),
            _ if *file.path == *REGISTER_FILE => {
                register_of(dossier, jobs.values().copied()).is_ok_and(|bytes| Digest::of(&bytes) == file.sha256)
            }
            (None, Some(job)) => store.is_current(job, file),
            // A certificate of somebody who is not on the list, or is called otherwise; or nothing of this conference.
            (None, None) => file.record.is_none(),
        };
        let old = files.into_iter().filter(|file| !holds(file)).map(|file| file.path.to_string());
        found.entry(folder).or_default().extend(old);
    }
    found.retain(|_, files| !files.is_empty());
    found
}
