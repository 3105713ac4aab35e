//! The output folders of a run: what need not be made, what was made, and what is told to the next run.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::make::{Draft, draft};
use super::making::MakingEntry;
use super::manifest::{ConferenceEntry, FileEntry, sources};
use super::open::Dossier;
use super::outputs::{Left, Outputs};
use super::part::Part;
use super::plan::Job;
use super::rows::Rows;
use super::shard::Shard;
use super::shared_text::SharedText;
use crate::archive::PROGRAM;
use crate::diag::{Code, Diagnostic, Problems};
use crate::output::{self, Digest};
use crate::typeset::Standards;

/// What is known before anything is made; many threads ask it.
pub struct Store<'a> {
    left: BTreeMap<&'a Path, Left>,
    /// The conferences whose files, fonts and functions are what they were, by folder and name.
    unchanged: BTreeSet<(&'a Path, &'a str)>,
    means: BTreeMap<(&'a Path, &'a str), Means>,
    standards: Standards,
    makings: BTreeMap<(&'a Path, &'a str), MakingEntry>,
}

/// What the documents of a conference are made with, beside its data.
#[derive(Clone, Copy)]
struct Means {
    fonts: Digest,
    templates: Digest,
}

/// What a file was made from.
#[derive(Debug, Clone, Copy)]
pub struct Origin {
    /// The data and the templates of certificates: as long as these stay the same, so does the text.
    pub data: Option<Digest>,
    /// The text that was laid out, which other data may give, too.
    pub text: Digest,
}

/// What is told of the files while they are made; one thread tells it.
pub struct Keeper<'a> {
    folders: BTreeMap<&'a Path, Outputs>,
    /// How the files of each conference are made, by id.
    makings: BTreeMap<(&'a Path, &'a str), SharedText>,
}

fn key<'a>(folder: &'a Path, dossier: &'a Dossier) -> (&'a Path, &'a str) {
    (folder, &dossier.conference.name.text)
}

impl<'a> Store<'a> {
    /// Opens the folders of `dossiers`, each alone. With `forget`, everything is made again.
    pub fn open(
        dossiers: &'a [(Dossier, PathBuf)],
        standards: &Standards,
        shard: Option<Shard>,
        forget: bool,
    ) -> Result<(Self, Keeper<'a>), Diagnostic> {
        let (mut left, mut folders) = (BTreeMap::new(), BTreeMap::new());
        let (mut unchanged, mut means) = (BTreeSet::new(), BTreeMap::new());
        let mut makings = BTreeMap::new();
        for (dossier, folder) in dossiers {
            let folder: &Path = folder;
            if !folders.contains_key(folder) {
                let (outputs, found) = Outputs::open(folder, shard)?;
                folders.insert(folder, outputs);
                left.insert(folder, found);
            }
            let (Some(outputs), Some(found)) = (folders.get_mut(folder), left.get(folder)) else { continue };
            if !forget && found.sources_hold(dossier) {
                unchanged.insert(key(folder, dossier));
            }
            means.insert(key(folder, dossier), Means::of(dossier));
            // Who has numbers of another conference there must not lose them.
            let other = found.conferences.iter().find(|other| other.decision.is_some());
            let is_known = dossiers.iter().any(|(one, of)| of == folder && found.conference(one).is_some());
            if let Some(other) = other.filter(|_| !is_known) {
                let taken = Diagnostic::new(Code::OutputTaken).in_file(folder.display().to_string());
                return Err(taken.arg("other", &other.name));
            }
            // Numbers bind from here on, whatever happens to this run.
            let making = MakingEntry::of(dossier, standards);
            let now = ConferenceEntry::of(dossier);
            let known = found.conference(dossier);
            if let Some(other) = known.and_then(|known| known.replaced_by(&now)) {
                let taken = Diagnostic::new(Code::OutputTaken).in_file(folder.display().to_string());
                return Err(taken.arg("other", other).hint("hint-decision"));
            }
            let is_same = |known: &ConferenceEntry| {
                let is_same =
                    (&known.name, &known.decision, &known.records) == (&now.name, &now.decision, &now.records);
                is_same && known.makings.contains(&making)
            };
            if !known.is_some_and(is_same) {
                let sources = known.map(|known| known.sources.clone()).unwrap_or_default();
                let list = known.and_then(|known| known.list);
                outputs.tell(ConferenceEntry { sources, list, makings: vec![making.clone()], ..now })?;
            }
            makings.insert(key(folder, dossier), making);
        }
        let ids = makings.iter().map(|(of, making)| (*of, making.id.clone())).collect();
        let store = Self { left, unchanged, means, standards: standards.clone(), makings };
        Ok((store, Keeper { folders, makings: ids }))
    }

    /// All that the bytes of `job`'s file follow from, but for the files that its functions stand in.
    pub fn made_from(&self, job: &Job<'_>, draft: &Draft<'_>) -> Digest {
        self.settled(job, &draft.texts().collect::<Vec<_>>())
    }

    /// The data and templates that the text of a file of certificates follows from. A document by itself is as quickly
    /// rendered as its data is read.
    pub fn data(&self, job: &Job<'_>) -> Option<Digest> {
        let data = job.part.data(job.dossier, job.document)?;
        let templates = self.means.get(&key(job.folder, job.dossier))?.templates.to_string();
        Some(self.settled(job, &data.iter().chain([&templates]).map(String::as_str).collect::<Vec<_>>()))
    }

    /// `texts`, and all else that decides about the bytes of `job`'s file.
    fn settled(&self, job: &Job<'_>, texts: &[&str]) -> Digest {
        let identity = job.part.identity(job.document);
        let fonts = self.means.get(&key(job.folder, job.dossier)).map(|means| means.fonts.to_string());
        let date = identity.date.to_string();
        let (standards, carried) = self.carried(job);
        let settled = [PROGRAM, &*standards, fonts.as_deref().unwrap_or_default(), &*identity.id, &*date];
        Digest::of_texts(settled.into_iter().chain(carried.as_deref()).chain(texts.iter().copied()))
    }

    /// The standards of `job`'s file, and a sum of what it carries.
    fn carried(&self, job: &Job<'_>) -> (String, Option<String>) {
        if !matches!(job.part, Part::Whole) || !job.dossier.carries(job.document) {
            return (self.standards.to_string(), None);
        }
        let files = job.dossier.shared.files().enclosed().iter();
        let texts = files.flat_map(|file| [file.path.clone(), Digest::of(&file.bytes).to_string()]);
        let standards = self.standards.carrying().unwrap_or_else(|| self.standards.clone());
        (standards.to_string(), Some(Digest::of_texts(texts).to_string()))
    }

    /// How the files of `dossier` in `folder` are made, by id.
    pub fn making(&self, folder: &Path, dossier: &Dossier) -> Option<SharedText> {
        self.makings.get(&key(folder, dossier)).map(|making| making.id.clone())
    }

    /// What was left in `folder`.
    pub fn left(&self, folder: &Path) -> Option<&Left> {
        self.left.get(folder)
    }

    /// The digest of the file `name` of `folder` as the last run has written it.
    pub fn written(&self, folder: &Path, name: &str) -> Option<Digest> {
        self.left.get(folder)?.written(name)
    }

    /// The file of `job` that an earlier run has made from the same data and that still stands there.
    pub fn from_data(&self, job: &Job<'_>, data: Option<Digest>) -> Option<FileEntry> {
        self.standing(job, |file| file.data.is_some() && file.data == data)
    }

    /// The file of `job` that an earlier run has made from the same text and that still stands there.
    pub fn from_text(&self, job: &Job<'_>, origin: Origin) -> Option<FileEntry> {
        let file = self.standing(job, |file| file.made_from == Some(origin.text))?;
        Some(FileEntry { data: origin.data, ..file })
    }

    /// Whether `file`, which an earlier run has made, was made of the data or the text that `job` would be made of now.
    pub fn is_current(&self, job: &Job<'_>, file: &FileEntry) -> bool {
        let is_same_data = file.data.is_some() && file.data == self.data(job);
        is_same_data || file.made_from == Some(self.made_from(job, &draft(job)))
    }

    fn standing(&self, job: &Job<'_>, is_same: impl Fn(&FileEntry) -> bool) -> Option<FileEntry> {
        if !self.unchanged.contains(&key(job.folder, job.dossier)) {
            return None;
        }
        let file = self.left.get(job.folder)?.standing(&job.name, &job.output(), is_same)?;
        Some(FileEntry { making: self.making(job.folder, job.dossier), ..file.clone() })
    }
}

impl Means {
    fn of(dossier: &Dossier) -> Self {
        let fonts: Vec<String> =
            dossier.shared.fonts().files().map(|(_, bytes)| Digest::of(bytes).to_string()).collect();
        let templates = dossier.engine.pack().templates().into_iter();
        let templates: Vec<_> = templates.map(|file| (file.name, Digest::of(&file.bytes).to_string())).collect();
        Self {
            fonts: Digest::of_texts(fonts.iter().map(String::as_str)),
            templates: Digest::of_texts(templates.iter().flat_map(|(name, digest)| [name.as_str(), digest])),
        }
    }
}

impl<'a> Keeper<'a> {
    /// Makes room for the files of `jobs`.
    pub fn expect(&mut self, jobs: &[Job<'_>]) {
        for (folder, outputs) in &mut self.folders {
            outputs.expect(jobs.iter().filter(|job| job.folder == *folder).count());
        }
    }

    /// Remembers the file of `job` that was written now.
    pub fn add(&mut self, job: &Job<'_>, file: FileEntry) -> Result<(), Diagnostic> {
        let Some(outputs) = self.folders.get_mut(job.folder) else { return Ok(()) };
        let name = &job.dossier.conference.name.text;
        // With which functions a file was made must be known before the file is.
        if !outputs.knows(name, job.dossier.shared.files().served().len()) {
            outputs.tell_sources(name, sources(job.dossier))?;
        }
        let making = self.makings.get(&key(job.folder, job.dossier)).cloned();
        outputs.add(FileEntry { making, ..file })
    }

    /// Remembers a file of `folder` that stands as it was.
    pub fn keep(&mut self, folder: &Path, file: FileEntry) {
        if let Some(outputs) = self.folders.get_mut(folder) {
            outputs.keep(file);
        }
    }

    /// Ends the run with the manifest of each folder. `is_known` says of a file that was not made now whether it still
    /// belongs to the folder, `is_settled` of a folder whether all of its files are made of the list of now. Gives the
    /// files that were removed, each with its folder.
    pub fn finish(
        self,
        store: Store<'_>,
        dossiers: &[(Dossier, PathBuf)],
        is_known: impl Fn(&Path, &FileEntry) -> bool,
        is_settled: impl Fn(&Path) -> bool,
        problems: &mut Problems,
    ) -> Vec<(&'a Path, FileEntry)> {
        let mut gone = Vec::new();
        let mut left = store.left;
        for (folder, outputs) in self.folders {
            let here = dossiers.iter().filter(|(_, of)| of == folder);
            let mut before = left.remove(folder).unwrap_or_default();
            let entries = here.map(|(dossier, _)| {
                let mut entry = ConferenceEntry::of(dossier);
                // What stands as it was, was made with what was known before.
                if entry.sources.is_empty() || store.unchanged.contains(&key(folder, dossier)) {
                    let known = before.conference(dossier).map(|known| known.sources.clone()).unwrap_or_default();
                    entry.made_with(known);
                }
                let known = before.conference(dossier).map(|known| known.makings.clone());
                entry.made_by(known.unwrap_or_default());
                entry.made_by(store.makings.get(&key(folder, dossier)).cloned().into_iter().collect());
                entry.list = match is_settled(folder) {
                    true => Some(Rows::of(dossier).sum()),
                    false => before.conference(dossier).and_then(|known| known.list),
                };
                entry
            });
            let entries: Vec<_> = entries.collect();
            // What this run did not make was made with functions that are others now: the next run makes it again.
            let mut of_folder = dossiers.iter().filter(|(_, of)| of == folder);
            if !of_folder.all(|(dossier, _)| store.unchanged.contains(&key(folder, dossier))) {
                before.distrust();
            }
            let (removed, changed) = outputs.finish(before, entries, |file| is_known(folder, file), problems);
            gone.extend(removed.into_iter().map(|file| (folder, file)));
            let told =
                |name: &String| Diagnostic::new(Code::OutputChanged).in_file(folder.join(name).display().to_string());
            problems.extend(changed.iter().map(told));
        }
        gone
    }
}

/// Writes the file of `job` and says what is to be remembered of it.
pub fn write(
    job: &Job<'_>,
    bytes: &[u8],
    pages: usize,
    origin: Origin,
    findings: Vec<String>,
) -> Result<FileEntry, Diagnostic> {
    output::write(&job.output(), bytes)?;
    Ok(FileEntry {
        path: job.name.clone(),
        sha256: Digest::of(bytes),
        document: job.document.kind.id().into(),
        record: job.part.record().filter(|_| !job.is_repeated()),
        pages,
        data: origin.data,
        made_from: Some(origin.text),
        findings,
        rows: match &job.part {
            Part::Sheets(sheets) if job.is_repeated() => Some(Box::new(Rows::entry(sheets))),
            _ => None,
        },
        making: None,
    })
}
