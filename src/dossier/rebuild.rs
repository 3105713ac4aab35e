//! The files of an output folder made again from their sources, in memory, and held against what the manifest says of
//! them. A file that is otherwise is told with the reason: other sources, or a fault of ours.
//!
//! The one idea: the manifest says how each file was made, so that nothing need be guessed. What was not made the same
//! way now (by another version, without the pack that was named) is told as not proven, never as wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::attach::attach;
use super::input::Input;
use super::make::make;
use super::making::MakingEntry;
use super::manifest::{ConferenceEntry, FileEntry, RowsEntry, SourceEntry, sources};
use super::numbers::settle;
use super::open::{Dossier, Options};
use super::part::Part;
use super::plan::{Job, Order, plan};
use super::registers::register_of;
use super::rows::Rows;
use super::run::run;
use super::shared_text::SharedText;
use super::since::{Since, places};
use super::standing::printed;
use crate::archive::{PROGRAM, shown};
use crate::diag::{Code, Diagnostic, Problems};
use crate::output::Digest;
use crate::register::REGISTER_FILE;
use crate::typeset::Standards;

/// Files that were made in one way, and how.
pub struct Batch<'a> {
    pub making: &'a MakingEntry,
    pub files: Vec<&'a FileEntry>,
    conference: &'a ConferenceEntry,
    folder: &'a Path,
}

/// What came of making a batch again.
#[derive(Debug, Default)]
pub struct Rebuilt {
    /// Files that are the same.
    pub same: usize,
    pub problems: Problems,
}

impl<'a> Batch<'a> {
    /// The files of `folder` by the way in which they were made; and those of which none is known.
    pub fn all(
        folder: &'a Path,
        conferences: &'a [ConferenceEntry],
        files: &'a [FileEntry],
    ) -> (Vec<Self>, Vec<&'a FileEntry>) {
        let mut rest: Vec<&FileEntry> = files.iter().collect();
        let mut batches = Vec::new();
        for conference in conferences {
            for making in &conference.makings {
                let (own, others): (Vec<_>, Vec<_>) =
                    rest.into_iter().partition(|file| file.making.as_ref() == Some(&making.id));
                rest = others;
                if !own.is_empty() {
                    batches.push(Self { making, files: own, conference, folder });
                }
            }
        }
        (batches, rest)
    }

    /// How much a conference file of these bytes looks like the one that the files were made from.
    pub fn is_made_from(&self, bytes: &[u8]) -> bool {
        let sha256 = Digest::of(bytes);
        self.making.sources.contains(&SourceEntry { path: self.making.conference.clone(), sha256 })
    }

    fn told(&self, code: Code) -> Diagnostic {
        Diagnostic::new(code).in_file(self.folder.display().to_string()).arg("count", self.files.len())
    }

    /// That its conference file was not found.
    pub fn without_sources(&self) -> Diagnostic {
        self.told(Code::RebuildSources).arg("conference", shown(&self.making.conference))
    }

    /// Why it cannot be made again as it was made, whatever the sources: by this version, with what the user names.
    pub fn hindrance(&self, pack: Option<&Path>, fonts: &[PathBuf]) -> Option<Diagnostic> {
        let making = self.making;
        if making.program != PROGRAM {
            let told = self.told(Code::RebuildProgram).arg("program", shown(&making.program));
            return Some(told.arg("own", PROGRAM));
        }
        let option = |name| self.told(Code::RebuildOption).arg("option", name);
        match &making.pack {
            Some(named) if pack.is_none() => return Some(option("pack").arg("pack", shown(named))),
            _ => {}
        }
        (making.fonts && fonts.is_empty()).then(|| option("fonts").arg("pack", ""))
    }

    /// Makes all of its files again from `input`; `watched` is told of each as long as it is made.
    pub fn rebuild<W>(
        &self,
        input: &Input,
        pack: Option<&Path>,
        fonts: &[PathBuf],
        watched: impl Fn(&Job<'_>) -> W + Sync,
    ) -> Rebuilt {
        let mut rebuilt = Rebuilt::default();
        match self.opened(input, pack, fonts) {
            Ok((dossier, standards)) => self.compare(dossier, &standards, watched, &mut rebuilt),
            Err(fault) => rebuilt.problems.push(fault),
        }
        rebuilt
    }

    /// The conference, as it was opened when the files were made.
    fn opened(
        &self,
        input: &Input,
        pack: Option<&Path>,
        fonts: &[PathBuf],
    ) -> Result<(Dossier, Standards), Diagnostic> {
        let making = self.making;
        let source = input.read()?;
        let options = Options {
            pack: pack.filter(|_| making.pack.is_some()).map(Path::to_owned),
            fonts: if making.fonts { fonts.to_vec() } else { Vec::new() },
            attach_sources: making.attach_sources,
        };
        let standards = making.standards.as_deref().map_or_else(|| Ok(Standards::default()), str::parse);
        let standards = standards.unwrap_or_default();
        let mut problems = Problems::new();
        let dossier = Dossier::open(input, &source, &options, &mut problems);
        let Some(mut dossier) = dossier else {
            let Since { lost, changed } = Since::of(making, input, &source, &options);
            let named = |paths: Vec<String>| if paths.is_empty() { "none".to_owned() } else { named(paths) };
            let fault = self.told(Code::RebuildFault).arg("lost", named(lost)).arg("places", named(places(&problems)));
            return Err(fault.arg("sources", named(changed)));
        };
        // A conference of another name stands there by chance.
        if !self.conference.is_of(&dossier) {
            return Err(self.without_sources());
        }
        settle(&mut dossier, Some(self.conference), false, &mut problems);
        attach(&dossier, &standards, &mut problems);
        Ok((dossier, standards))
    }

    fn compare<W>(
        &self,
        dossier: Dossier,
        standards: &Standards,
        watched: impl Fn(&Job<'_>) -> W + Sync,
        rebuilt: &mut Rebuilt,
    ) {
        let now = MakingEntry::of(&dossier, standards);
        let dossiers = [(dossier, self.folder.to_owned())];
        let [(dossier, folder)] = &dossiers;
        let expected: BTreeMap<&str, &FileEntry> = self.files.iter().map(|file| (file.path.as_str(), *file)).collect();
        let mut others: BTreeSet<&str> = BTreeSet::new();
        let planned = plan(&dossiers, &Order::default()).unwrap_or_default();
        if let Some((path, file)) = expected.get_key_value(REGISTER_FILE) {
            let bytes = register_of(dossier, planned.iter());
            match bytes.is_ok_and(|bytes| Digest::of(&bytes) == file.sha256) {
                true => rebuilt.same += 1,
                false => drop(others.insert(path)),
            }
        }
        // The usual ones share what is laid out; others that `print` has made stand for themselves.
        let is_it = |job: &Job<'_>| expected.get(job.name.as_str()).is_some_and(|file| is_same_job(job, file));
        let mut jobs: Vec<Job<'_>> = planned.into_iter().filter(is_it).collect();
        let usual: BTreeSet<SharedText> = jobs.iter().map(|job| job.name.clone()).collect();
        let rows = Rows::of(dossier);
        for (path, file) in expected.iter().filter(|(path, _)| **path != REGISTER_FILE && !usual.contains(**path)) {
            match printed(file, dossier, folder, &rows) {
                Some(job) => jobs.push(job),
                None => drop(others.insert(path)),
            }
        }
        let work = |job: &Job<'_>| {
            let _watched = watched(job);
            make(job, standards).pdf.map(|bytes| Digest::of(&bytes))
        };
        let ran = run(
            &jobs,
            0,
            work,
            |_, digest| digest,
            |job, digest| {
                match expected.get_key_value(job.name.as_str()) {
                    Some((_, file)) if digest == Some(file.sha256) => rebuilt.same += 1,
                    Some((path, _)) => drop(others.insert(path)),
                    None => {}
                }
                ControlFlow::Continue(())
            },
        );
        rebuilt.problems.extend(ran.err());
        let mut changed = self.changed(&now, dossier);
        // The file's name alone may stand in what a document carries.
        if changed.is_empty() && now.conference != self.making.conference {
            changed.extend((!others.is_empty()).then(|| now.conference.clone()));
        }
        let told = |code| {
            let shown = others.iter().take(MOST_SHOWN);
            let mut told = shown
                .fold(Diagnostic::new(code), |told, path| told.in_file(self.folder.join(path).display().to_string()));
            told.more = u32::try_from(others.len().saturating_sub(MOST_SHOWN)).unwrap_or(u32::MAX);
            told.arg("count", others.len())
        };
        match (others.is_empty(), changed.is_empty()) {
            (true, true) => {}
            (true, false) => {
                let told = Diagnostic::new(Code::SourceChanged).in_file(self.folder.display().to_string());
                rebuilt.problems.push(told.arg("sources", named(changed)));
            }
            (false, false) => rebuilt.problems.push(told(Code::RebuildChanged).arg("sources", named(changed))),
            (false, true) => rebuilt.problems.push(told(Code::RebuildDiffers)),
        }
    }

    /// The sources that are not what they were: those that were read at first, and those that documents have asked for.
    fn changed(&self, now: &MakingEntry, dossier: &Dossier) -> Vec<String> {
        let mut changed = self.making.changed(now);
        let asked = sources(dossier);
        let is_other = |source: &&SourceEntry| {
            let is_same_path = |other: &&SourceEntry| other.path == source.path;
            asked.iter().find(is_same_path).is_some_and(|other| other.sha256 != source.sha256)
        };
        // Functions and pictures of a pack are told by their files already; what is left lies in the conference's folder.
        let own =
            self.conference.sources.iter().filter(is_other).filter_map(|source| source.path.strip_prefix("hoi-nghi/"));
        changed.extend(own.map(str::to_owned));
        changed.sort();
        changed.dedup();
        changed
    }
}

/// Whether the planned `job` makes `file` as it was made.
fn is_same_job(job: &Job<'_>, file: &FileEntry) -> bool {
    match (&job.part, &file.rows) {
        (Part::Sheets(sheets), Some(made_of)) if job.is_repeated() => {
            let RowsEntry { ordinals, mode, printer, .. } = Rows::entry(sheets);
            (&ordinals, &mode, &printer) == (&made_of.ordinals, &made_of.mode, &made_of.printer)
        }
        (_, rows) => rows.is_none() && !job.is_repeated(),
    }
}

/// Files that are shown of many.
const MOST_SHOWN: usize = 5;
/// Sources that are named of many.
const MOST_NAMED: usize = 8;

fn named(paths: Vec<String>) -> String {
    // A manifest may come from anywhere.
    let mut named: Vec<String> = paths.iter().take(MOST_NAMED).map(|path| shown(path)).collect();
    named.extend((paths.len() > MOST_NAMED).then(|| "…".to_owned()));
    named.join(", ")
}
