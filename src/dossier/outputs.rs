//! An output folder between runs: what stands in it and need not be made again.
//!
//! Three things tell that a file is what would be made: the digest of all that its bytes follow from,
//! the digests of the files that Typst had read, and the digest of the file itself. They stand in the
//! manifest of the last run, and in the journal of a run that was cut off.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::manifest::{self, ConferenceEntry, FileEntry, Manifest, SourceEntry};
use super::open::Dossier;
use super::shard::Shard;
use super::shared_text::SharedText;
use crate::diag::{Code, Diagnostic, Problems};
use crate::model::{DocumentKind, read_bytes};
use crate::output::{self, Digest, Journal};
use crate::register::REGISTER_FILE;
use crate::typeset::Files;

/// What an earlier run has left in an output folder.
#[derive(Debug, Default)]
pub struct Left {
    pub conferences: Vec<ConferenceEntry>,
    files: BTreeMap<SharedText, FileEntry>,
    /// Manifests that somebody has changed.
    edited: Vec<PathBuf>,
}

/// An output folder that is being filled.
#[derive(Debug)]
pub struct Outputs {
    folder: PathBuf,
    shard: Option<Shard>,
    journal: Journal,
    made: Vec<FileEntry>,
    /// How many sources the journal tells of each conference, by its name.
    told: BTreeMap<String, usize>,
}

/// A line of the journal.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Line {
    Conference(ConferenceEntry),
    /// What the documents of a conference, which an earlier line or a manifest speaks of, are made with.
    Sources(String, Vec<SourceEntry>),
    File(FileEntry),
}

impl Left {
    /// What stands in `folder`, as far as its manifests and the journals of runs that were cut off tell. Nothing is locked:
    /// to be read only. A manifest that cannot be read is an error: the numbers that it knows would be lost.
    pub fn read(folder: &Path) -> Result<Self, Diagnostic> {
        let mut left = Self::default();
        for path in manifests(folder) {
            let unreadable = || Diagnostic::new(Code::ManifestUnreadable).in_file(path.display().to_string());
            let name = path.display().to_string();
            match read_bytes(&path, &name, manifest::MOST_BYTES) {
                Ok(bytes) => {
                    let manifest = Manifest::parse(&bytes).ok_or_else(unreadable)?;
                    if !manifest.is_as_written() {
                        left.edited.push(path.clone());
                    }
                    left.add(manifest.conferences, manifest.files);
                }
                Err(fault) if fault.code == Code::InputMissing => {}
                Err(_) => return Err(unreadable()),
            }
        }
        for journal in std::iter::once(folder.join(JOURNAL)).chain(others(folder)).filter(|path| path.is_file()) {
            // It knows numbers that were given: where it cannot be read, nothing is guessed.
            let bytes = read_bytes(&journal, &journal.display().to_string(), manifest::MOST_BYTES)?;
            left.take(&bytes);
        }
        Ok(left)
    }

    fn add(&mut self, conferences: Vec<ConferenceEntry>, files: Vec<FileEntry>) {
        for mut conference in conferences {
            match self.conferences.iter_mut().find(|known| known.same(&conference)) {
                Some(known) => {
                    // What several runs have made was made with the functions of all of them; where these differ, none of
                    // the files can be trusted, and both stay to tell it.
                    conference.made_with(std::mem::take(&mut known.sources));
                    conference.made_by(std::mem::take(&mut known.makings));
                    *known = conference;
                }
                None => self.conferences.push(conference),
            }
        }
        // What it says of files elsewhere is nobody's word: they might be removed by it.
        let inside = files.into_iter().filter(FileEntry::is_inside);
        self.files.extend(inside.map(|file| (file.path.clone(), file)));
    }

    fn take(&mut self, journal: &[u8]) {
        for line in journal.split(|byte| *byte == b'\n') {
            match serde_json::from_slice(line) {
                Ok(Line::Conference(conference)) => self.add(vec![conference], Vec::new()),
                Ok(Line::Sources(name, sources)) => {
                    if let Some(known) = self.conferences.iter_mut().find(|known| known.name == name) {
                        known.made_with(sources);
                    }
                }
                Ok(Line::File(file)) => self.add(Vec::new(), vec![file]),
                // Torn when the run was killed.
                Err(_) => {}
            }
        }
    }

    /// What is to be told of it: manifests that somebody has changed.
    pub fn doubts(&self) -> impl Iterator<Item = Diagnostic> {
        self.edited.iter().map(|path| {
            let edited = Diagnostic::new(Code::ManifestEdited).in_file(path.display().to_string());
            edited.hint("hint-taken")
        })
    }

    /// Whether nothing is known, though `folder` holds certificates or their register: numbers that were given.
    pub fn is_lost(&self, folder: &Path) -> bool {
        let is_blank = self.conferences.is_empty() && self.files.is_empty();
        let kinds = || DocumentKind::ALL.iter().filter(|kind| kind.certifies().is_some()).map(|kind| kind.id());
        let has = |folder: &Path, begin: &str, end: &str| !named(folder, begin, end).is_empty();
        let has_certificates = |id| has(&folder.join(id), "", ".pdf") || has(folder, &format!("{id}-in"), ".pdf");
        is_blank && (folder.join(REGISTER_FILE).is_file() || kinds().any(has_certificates))
    }

    /// Whether the files that documents of `dossier` were made with are still the same.
    pub fn sources_hold(&self, dossier: &Dossier) -> bool {
        self.conference(dossier).is_some_and(|known| hold(&known.sources, dossier.shared.files()))
    }

    /// The file `name` at `path` that an earlier run has made from the same, as `is_same` says, and that still stands there.
    pub fn standing(&self, name: &str, path: &Path, is_same: impl Fn(&FileEntry) -> bool) -> Option<&FileEntry> {
        // What is found is to be told each time: such a file is made again.
        let known = self.files.get(name).filter(|known| known.findings.is_empty() && is_same(known))?;
        (Digest::of_file(path).ok()? == known.sha256).then_some(known)
    }

    /// The digest of the file `name` as it was written.
    pub fn written(&self, name: &str) -> Option<Digest> {
        self.files.get(name).map(|file| file.sha256)
    }

    /// The files that it knows.
    pub fn files(&self) -> impl Iterator<Item = &FileEntry> {
        self.files.values()
    }

    /// Forgets what files were made from, so that they are made again.
    pub fn distrust(&mut self) {
        self.files.values_mut().for_each(|file| (file.data, file.made_from) = (None, None));
    }

    /// What is known of the conference of `dossier`.
    pub fn conference(&self, dossier: &Dossier) -> Option<&ConferenceEntry> {
        self.conferences.iter().find(|known| known.is_of(dossier))
    }
}

impl Outputs {
    /// Opens `folder` alone, and tells what was left in it. With `shard`, other shards may work there, too.
    pub fn open(folder: &Path, shard: Option<Shard>) -> Result<(Self, Left), Diagnostic> {
        let journal = Journal::open(&folder.join(journal_name(shard)))?;
        if shard.is_none() {
            // What shards have left is finished here; one that still works must not be disturbed.
            others(folder).iter().try_for_each(|path| Journal::open(path).map(drop))?;
            sweep(folder);
        }
        let left = Left::read(folder)?;
        let (made, told) = (Vec::new(), BTreeMap::new());
        Ok((Self { folder: folder.to_owned(), shard, journal, made, told }, left))
    }

    /// Remembers what is to be known of a conference even if the run is cut off: its numbers, and the files that its
    /// documents are made with.
    pub fn tell(&mut self, conference: ConferenceEntry) -> Result<(), Diagnostic> {
        self.told.insert(conference.name.clone(), conference.sources.len());
        self.say(&Line::Conference(conference))?;
        // Numbers bind: they are on the disk before the first file that bears one.
        self.journal.settle()
    }

    /// Remembers the files that documents of the conference `name` are made with.
    pub fn tell_sources(&mut self, name: &str, sources: Vec<SourceEntry>) -> Result<(), Diagnostic> {
        self.told.insert(name.to_owned(), sources.len());
        self.say(&Line::Sources(name.to_owned(), sources))
    }

    /// Whether `sources` files of the conference `name` were told.
    pub fn knows(&self, name: &str, sources: usize) -> bool {
        self.told.get(name) == Some(&sources)
    }

    /// Makes room for `count` files at once: a list that grows by doubling holds as much again.
    pub fn expect(&mut self, count: usize) {
        self.made.reserve_exact(count);
    }

    /// Remembers a file that is new.
    pub fn add(&mut self, file: FileEntry) -> Result<(), Diagnostic> {
        let line = Line::File(file);
        let said = self.say(&line);
        if let Line::File(file) = line {
            self.keep(file);
        }
        said
    }

    /// Remembers a file that stands as it was.
    pub fn keep(&mut self, file: FileEntry) {
        self.made.push(file);
    }

    fn say(&mut self, line: &Line) -> Result<(), Diagnostic> {
        self.journal.add(|out| serde_json::to_writer(out, line).map_err(Into::into))
    }

    /// Ends the run: writes the manifest of `conferences`. Of files that earlier runs have made, those stay known that
    /// `planned` does not speak for; the others are removed, unless somebody has changed them. Gives the former, and the
    /// names of the latter.
    pub fn finish(
        self,
        mut left: Left,
        conferences: Vec<ConferenceEntry>,
        is_planned: impl Fn(&FileEntry) -> bool,
        problems: &mut Problems,
    ) -> (Vec<FileEntry>, Vec<String>) {
        let Self { folder, shard, journal, mut made, .. } = self;
        let (mut removed, mut changed) = (Vec::new(), Vec::new());
        made.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        if shard.is_none() {
            let mut kept = Vec::new();
            for (name, file) in std::mem::take(&mut left.files) {
                if made.binary_search_by(|made| made.path.cmp(&name)).is_ok() {
                    continue;
                }
                let path = folder.join(&name);
                match Digest::of_file(&path) {
                    // Not there any more, or not made again because something is wrong with it.
                    Err(_) => {}
                    Ok(_) if is_planned(&file) => kept.push(file),
                    Ok(digest) if digest == file.sha256 => match output::remove(&path) {
                        Ok(()) => removed.push(file),
                        Err(fault) => problems.push(fault),
                    },
                    Ok(_) => changed.push(name.to_string()),
                }
            }
            made.extend(kept);
            made.sort_unstable_by(|a, b| a.path.cmp(&b.path));
            // What is known of them now stands for what was known before.
            left.conferences.retain(|known| !conferences.iter().any(|conference| conference.same(known)));
            left.conferences.extend(conferences);
        } else {
            left.conferences = conferences;
        }
        let manifest = Manifest::new(left.conferences, made);
        let path = folder.join(manifest_name(shard));
        let parents = manifest.files.iter().filter_map(|file| Path::new(file.path.as_str()).parent());
        parents.collect::<BTreeSet<_>>().into_iter().for_each(|parent| output::settle(&folder.join(parent)));
        if let Err(fault) = output::write_with(&path, |out| manifest.write(out)) {
            problems.push(fault);
            return (removed, changed);
        }
        // The journal goes once the manifest stands for it.
        output::settle(&folder);
        if shard.is_none() {
            let parts = manifests(&folder).into_iter().filter(|part| *part != path).chain(others(&folder));
            problems.extend(parts.filter_map(|part| output::remove(&part).err()));
        }
        problems.extend(journal.finish().err());
        (removed, changed)
    }
}

/// Whether all of `sources` are what they were.
fn hold(sources: &[SourceEntry], files: &Files) -> bool {
    sources.iter().all(|source| files.bytes(&source.path).is_some_and(|bytes| Digest::of(&bytes) == source.sha256))
}

const JOURNAL: &str = ".vanthu-journal";

fn journal_name(shard: Option<Shard>) -> String {
    shard.map_or_else(|| JOURNAL.to_owned(), |shard| format!("{JOURNAL}-{shard}"))
}

fn manifest_name(shard: Option<Shard>) -> String {
    shard.map_or_else(|| manifest::FILE.to_owned(), |shard| format!("manifest-{shard}.json"))
}

/// The files of `folder` whose names begin and end so, sorted.
fn named(folder: &Path, begin: &str, end: &str) -> BTreeSet<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.filter(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with(begin) && name.ends_with(end)
    });
    names.map(|entry| entry.path()).collect()
}

/// The manifest, and those of shards.
fn manifests(folder: &Path) -> Vec<PathBuf> {
    let parts = named(folder, "manifest-", ".json").into_iter();
    std::iter::once(folder.join(manifest::FILE)).chain(parts).collect()
}

/// The journals of shards.
fn others(folder: &Path) -> BTreeSet<PathBuf> {
    named(folder, &format!("{JOURNAL}-"), "")
}

/// Removes what killed runs have left unfinished.
fn sweep(folder: &Path) {
    let unfinished = |folder: &Path| {
        named(folder, output::TEMPORARY, "")
            .into_iter()
            .filter(|path| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(JOURNAL)))
    };
    let folders = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let folders = folders.filter(|path| path.is_dir()).chain([folder.to_owned()]);
    for path in folders.flat_map(|folder| unfinished(&folder).collect::<Vec<_>>()) {
        // What cannot be removed is in nobody's way.
        let _ = output::remove(&path);
    }
}
