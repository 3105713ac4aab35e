//! What an output folder was said to hold, held against what is there: a certificate's code against the rows of
//! the manifest, a file against its digest, a folder against all of them.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::manifest::{self, ConferenceEntry, DecisionEntry, FileEntry, Manifest, RecordEntry};
use super::printer::SHEET;
use super::rebuild::Batch;
use crate::code::{CertificateCode, Decision, Issued, Misread};
use crate::diag::{Code, Diagnostic, Problems, Severity};
use crate::model::{AwardForm, read_bytes};
use crate::output::{Digest, TEMPORARY};
use crate::text::{Date, designation};

/// An output folder, with what its manifest says of it.
#[derive(Debug)]
pub struct Kept {
    folder: PathBuf,
    manifest: Manifest,
}

/// Whose a certificate is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    pub ordinal: u32,
    /// With the honorific.
    pub name: String,
    pub unit: Option<String>,
    pub form: AwardForm,
    /// The decision with its day, where it has a number.
    pub decision: Option<String>,
}

/// A file that is as it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unchanged {
    pub document: String,
    pub holder: Option<Holder>,
}

/// What a code's text says.
pub fn read_code(text: &str) -> Result<CertificateCode, Diagnostic> {
    text.parse().map_err(|why| {
        let part = match why {
            Misread::Beginning => "beginning",
            Misread::Parts => "parts",
            Misread::Agency => "agency",
            Misread::Decision => "decision",
            Misread::Date => "date",
            Misread::Form => "form",
            Misread::Ordinal => "ordinal",
            Misread::Checksum => "checksum",
        };
        Diagnostic::new(Code::CodeMisread).arg("part", part).arg("code", text.trim())
    })
}

impl Kept {
    /// The output folder `folder`.
    pub fn open(folder: &Path) -> Result<Self, Diagnostic> {
        let path = folder.join(manifest::FILE);
        let name = path.display().to_string();
        let bytes = read_bytes(&path, &name, manifest::MOST_BYTES).map_err(|fault| match fault.code {
            Code::InputMissing => Diagnostic::new(Code::ManifestMissing).in_file(folder.display().to_string()),
            _ => fault,
        })?;
        let manifest =
            Manifest::parse(&bytes).ok_or_else(|| Diagnostic::new(Code::ManifestUnreadable).in_file(name))?;
        Ok(Self { folder: folder.to_owned(), manifest })
    }

    /// The nearest output folder that `file` lies in.
    pub fn around(file: &Path) -> Option<PathBuf> {
        let folders = file.ancestors().skip(1);
        let folders = folders.map(|folder| if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
        folders.take(DEEPEST).find(|folder| folder.join(manifest::FILE).is_file()).map(Path::to_owned)
    }

    /// What is wrong with the manifest itself: nothing can be held against one that somebody has changed.
    pub fn doubt(&self) -> Option<Diagnostic> {
        let mut edited = Diagnostic::new(Code::ManifestEdited).in_file(self.manifest_name());
        edited.severity = Severity::Error;
        (!self.manifest.is_as_written()).then_some(edited)
    }

    /// Whose the certificate with `code` is, where it agrees with the manifest.
    pub fn holder(&self, code: &CertificateCode) -> Result<Holder, Diagnostic> {
        let about = |kind| Diagnostic::new(kind).in_file(self.name()).arg("code", code);
        let known: Vec<(&ConferenceEntry, Decision)> =
            self.manifest.conferences.iter().filter_map(|it| Some((it, decided(it)?))).collect();
        let (same, others): (Vec<_>, Vec<_>) = known.into_iter().partition(|(_, decision)| code.is_of(decision));
        if same.is_empty() {
            let others: Vec<String> = others.iter().map(|(_, decision)| named(decision)).collect();
            let asked = format!("{} ({})", code.decision(), code.date().short());
            let unknown = about(Code::CodeUnknown).arg("decision", asked).arg("known", others.join(", "));
            return Err(if others.is_empty() { unknown.hint("hint-none") } else { unknown });
        }
        let mut numbered = Vec::new();
        for (conference, decision) in &same {
            let records = conference.records.iter().filter(|record| record.ordinal == code.ordinal());
            numbered.extend(records.map(|record| (*conference, decision, record)));
        }
        let Some((_, _, first)) = numbered.first() else {
            let last = same.iter().flat_map(|(conference, _)| &conference.records).map(|record| record.ordinal).max();
            let absent = about(Code::CodeNumber).arg("ordinal", code.ordinal());
            return Err(absent.arg("last", last.unwrap_or_default()));
        };
        let found = numbered
            .iter()
            .find(|(_, decision, record)| issued(record).is_some_and(|issued| code.agrees(decision, &issued)));
        match found {
            None => {
                let differs = about(Code::CodeDiffers).arg("ordinal", first.ordinal).arg("name", called(first));
                Err(differs.arg("form", form(first).map_or(&*first.form, |form| form.name())))
            }
            Some((_, _, record)) if record.withdrawn => {
                Err(about(Code::CodeWithdrawn).arg("ordinal", record.ordinal).arg("name", called(record)))
            }
            Some((conference, _, record)) => holder(conference, record).ok_or_else(|| about(Code::ManifestUnreadable)),
        }
    }

    /// Whether `file` is as it was made; in another folder or under another name it is known by its bytes.
    pub fn file(&self, file: &Path) -> Result<Unchanged, Diagnostic> {
        let name = file.display().to_string();
        let digest = digest(file, &name)?;
        if let Some(entry) = self.manifest.files.iter().find(|entry| entry.sha256 == digest) {
            return Ok(Unchanged { document: entry.document.to_string(), holder: self.holder_of(entry) });
        }
        match self.entry(file) {
            Some(entry) => Err(self.changed(entry, name)),
            None => {
                // Among other files it may be anything; here it was asked for.
                let mut unknown = Diagnostic::new(Code::FileUnknown).in_file(name).arg("folder", self.name());
                unknown = unknown.arg("count", 1);
                unknown.severity = Severity::Error;
                Err(unknown.hint("hint-alone"))
            }
        }
    }

    /// Whether something was made at `file`, whatever stands there now.
    pub fn knows(&self, file: &Path) -> bool {
        self.entry(file).is_some()
    }

    fn entry(&self, file: &Path) -> Option<&FileEntry> {
        let at = |entry: &&FileEntry| self.place(entry).is_some_and(|path| is_same(&path, file));
        self.manifest.files.iter().find(at)
    }

    /// How many files are known, and what is otherwise than the manifest says.
    pub fn files(&self) -> (usize, Problems) {
        let mut problems = Problems::new();
        let sheet = Path::new(SHEET).with_extension("pdf");
        let mut known = BTreeSet::from([self.folder.join(manifest::FILE), self.folder.join(sheet)]);
        for entry in &self.manifest.files {
            let Some(path) = self.place(entry) else {
                let outside = Diagnostic::new(Code::ManifestOutside).in_file(self.manifest_name());
                problems.push(outside.arg("path", &entry.path));
                continue;
            };
            let name = path.display().to_string();
            match digest(&path, &name) {
                Ok(digest) if digest == entry.sha256 => {}
                Ok(_) => problems.push(self.changed(entry, name)),
                Err(fault) if fault.code == Code::InputMissing => {
                    problems.push(self.whose(Diagnostic::new(Code::FileMissing).in_file(name), entry));
                }
                Err(fault) => problems.push(self.whose(fault, entry)),
            }
            known.insert(path);
        }
        // Office staff may keep hundreds of files here: they are told together.
        let unknown: Vec<PathBuf> = below(&self.folder).difference(&known).cloned().collect();
        if !unknown.is_empty() {
            let told = Diagnostic::new(Code::FileUnknown).arg("folder", self.name()).arg("count", unknown.len());
            let shown = unknown.iter().take(MOST_SHOWN);
            let mut told = shown.fold(told, |told, path| told.in_file(path.display().to_string()));
            told.more = u32::try_from(unknown.len().saturating_sub(MOST_SHOWN)).unwrap_or(u32::MAX);
            problems.push(told);
        }
        (self.manifest.files.len(), problems)
    }

    /// The files by the way in which they were made; and those of which none is known.
    pub fn batches(&self) -> (Vec<Batch<'_>>, Vec<&FileEntry>) {
        Batch::all(&self.folder, &self.manifest.conferences, &self.manifest.files)
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn manifest_name(&self) -> String {
        self.folder.join(manifest::FILE).display().to_string()
    }

    fn name(&self) -> String {
        self.folder.display().to_string()
    }

    /// Where a file stands; nowhere, where its path leads out of the folder.
    fn place(&self, entry: &FileEntry) -> Option<PathBuf> {
        entry.is_inside().then(|| self.folder.join(&entry.path))
    }

    fn changed(&self, entry: &FileEntry, name: String) -> Diagnostic {
        self.whose(Diagnostic::new(Code::FileChanged).in_file(name), entry)
    }

    /// Adds whose certificate it is that something is wrong with.
    fn whose(&self, mut diagnostic: Diagnostic, entry: &FileEntry) -> Diagnostic {
        diagnostic.record = entry.record;
        diagnostic.in_document(&*entry.document)
    }

    fn holder_of(&self, entry: &FileEntry) -> Option<Holder> {
        let ordinal = entry.record?;
        let is_it = |record: &&RecordEntry| record.ordinal == ordinal && record.form == entry.document;
        let conferences = self.manifest.conferences.iter();
        conferences.into_iter().find_map(|conference| holder(conference, conference.records.iter().find(is_it)?))
    }
}

/// The digest of the file at `path`, which the user knows as `name`.
fn digest(path: &Path, name: &str) -> Result<Digest, Diagnostic> {
    Digest::of_file(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Diagnostic::new(Code::InputMissing).in_file(name),
        ErrorKind::InvalidInput => {
            Diagnostic::new(Code::InputUnreadable).in_file(name).arg("reason", "special").arg("detail", "")
        }
        _ => Diagnostic::new(Code::InputUnreadable).in_file(name).because(&error),
    })
}

/// Files that are shown of many that are unknown.
const MOST_SHOWN: usize = 5;
/// Folders above a file in which a manifest is looked for.
const DEEPEST: usize = 4;
/// Folders below an output folder that are looked into.
const LEVELS: usize = 4;

fn holder(conference: &ConferenceEntry, record: &RecordEntry) -> Option<Holder> {
    Some(Holder {
        ordinal: record.ordinal,
        name: called(record),
        unit: record.unit.as_ref().map(ToString::to_string),
        form: form(record)?,
        decision: decided(conference).as_ref().map(named),
    })
}

/// `Bà Hồ Thị Liễu`.
fn called(record: &RecordEntry) -> String {
    record.honorific.iter().chain([&record.name]).map(|text| &**text).collect::<Vec<_>>().join(" ")
}

fn form(record: &RecordEntry) -> Option<AwardForm> {
    AwardForm::ALL.iter().copied().find(|form| form.word() == record.form)
}

fn issued(record: &RecordEntry) -> Option<Issued<'_>> {
    let RecordEntry { ordinal, name, unit, .. } = record;
    Some(Issued { form: form(record)?, ordinal: *ordinal, name, unit: unit.as_deref() })
}

/// The decision of a conference; its short name is the code's own.
fn decided(conference: &ConferenceEntry) -> Option<Decision> {
    let DecisionEntry { number, symbol, date } = conference.decision.as_ref()?;
    let agency = conference.agency.clone();
    Some(Decision {
        short: agency.clone(),
        agency,
        designation: designation(*number, symbol),
        date: Date::from_iso(date)?,
    })
}

/// `312/QĐ-UBND (06/3/2023)`.
fn named(decision: &Decision) -> String {
    format!("{} ({})", decision.designation, decision.date.short())
}

fn is_same(one: &Path, other: &Path) -> bool {
    one == other || matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// The files in `folder`, but for those that a run keeps for itself.
fn below(folder: &Path) -> BTreeSet<PathBuf> {
    fn walk(folder: &Path, levels: usize, found: &mut BTreeSet<PathBuf>) {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        for entry in entries.filter(|entry| !entry.file_name().to_string_lossy().starts_with(TEMPORARY)) {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && levels > 0 => walk(&entry.path(), levels - 1, found),
                Ok(kind) if kind.is_dir() => {}
                _ => drop(found.insert(entry.path())),
            }
        }
    }
    let mut found = BTreeSet::new();
    walk(folder, LEVELS, &mut found);
    found
}
