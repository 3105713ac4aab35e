//! `manifest.json`: what an output folder holds, and which numbers were given to whom.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io;

use serde::{Deserialize, Serialize};

use super::making::MakingEntry;
use super::open::Dossier;
use super::shared_text::SharedText;
use crate::archive::PROGRAM;
use crate::model::Recipient;
use crate::output::{Digest, Summing};
use crate::table::Line;
use crate::text::{Astray, astray};

/// The name of the file in an output folder.
pub const FILE: &str = "manifest.json";
/// The largest that is read, and the largest journal, in bytes: that of half a million certificates.
pub const MOST_BYTES: u64 = 256 << 20;
/// The only version of its form so far.
const VERSION: u32 = 1;
/// More recipients than these no decision has.
const MOST_RECORDS: u32 = 10_000_000;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Manifest {
    pub version: u32,
    /// Who wrote it: `vanthu 0.1.0`.
    pub program: String,
    pub conferences: Vec<ConferenceEntry>,
    pub files: Vec<FileEntry>,
    /// Of all else: whoever changes a name or a number by hand leaves it wrong.
    #[serde(default)]
    sum: Option<Digest>,
}

/// A conference whose documents stand in the folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConferenceEntry {
    pub name: String,
    pub agency: String,
    /// The decision under which the numbers were given; without a number it is a draft, and its numbers bind nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<DecisionEntry>,
    pub records: Vec<RecordEntry>,
    /// The files that the documents were made with, by the path under which templates know them.
    #[serde(default)]
    pub sources: Vec<SourceEntry>,
    /// A sum of the list that all files of the folder were made of; none where some were made of another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<Digest>,
    /// How the files were made, the one way or the other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub makings: Vec<MakingEntry>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionEntry {
    pub number: u32,
    pub symbol: String,
    /// As in TOML: `2023-03-06`.
    pub date: String,
}

/// A recipient, and the number that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordEntry {
    pub ordinal: u32,
    pub form: Cow<'static, str>,
    pub kind: Cow<'static, str>,
    pub name: SharedText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub honorific: Option<SharedText>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<SharedText>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<SharedText>,
    /// No longer on the list; nobody else gets the number.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withdrawn: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceEntry {
    pub path: String,
    pub sha256: Digest,
}

/// A file of the folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileEntry {
    /// From the folder, with `/`.
    pub path: SharedText,
    pub sha256: Digest,
    pub document: Cow<'static, str>,
    /// Ordinal of the recipient, of a certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<u32>,
    pub pages: usize,
    /// The data and templates of certificates, and what else their text follows from: while it stays the same, nothing need be
    /// rendered to see that the file does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Digest>,
    /// What it was made from: as long as this stays the same, the file does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_from: Option<Digest>,
    /// Codes of what the rules found in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<String>,
    /// Whose sheets, of a print file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<Box<RowsEntry>>,
    /// How it was made, by the id of one of the conference's makings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub making: Option<SharedText>,
}

/// The rows of the list that a print file was made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowsEntry {
    /// `17,42-50`.
    pub ordinals: String,
    /// A sum of what they said.
    pub sha256: Digest,
    /// How many the whole list had, of a file that is the whole list's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<usize>,
    /// How it is printed, and on which printer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Cow<'static, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printer: Option<String>,
}

impl Manifest {
    pub fn new(mut conferences: Vec<ConferenceEntry>, files: Vec<FileEntry>) -> Self {
        // A making of which no file is left is nobody's.
        let used: BTreeSet<&str> = files.iter().filter_map(|file| file.making.as_deref()).collect();
        for conference in &mut conferences {
            conference.makings.retain(|making| used.contains(making.id.as_str()));
        }
        Self { version: VERSION, program: PROGRAM.to_owned(), conferences, files, sum: None }
    }

    /// Reads what `bytes` say; `None` for what no version of the program has written.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let sound = |manifest: &Self| manifest.conferences.iter().all(ConferenceEntry::is_sound);
        serde_json::from_slice(bytes).ok().filter(|manifest: &Self| manifest.version == VERSION && sound(manifest))
    }

    /// Whether it says what the program has written, in whatever layout.
    pub fn is_as_written(&self) -> bool {
        let mut summing = Summing::new(io::sink());
        self.write_all(&mut summing).is_ok() && self.sum == Some(summing.digest())
    }

    /// Writes it, an entry a line, so that two versions can be compared.
    pub fn write(&self, out: &mut dyn io::Write) -> io::Result<()> {
        let mut summing = Summing::new(&mut *out);
        self.write_all(&mut summing)?;
        let sum = summing.digest();
        writeln!(out, "\"sum\": \"{sum}\"\n}}")
    }

    /// All but the sum.
    fn write_all(&self, out: &mut dyn io::Write) -> io::Result<()> {
        fn entries<T: Serialize>(out: &mut dyn io::Write, list: &[T], indent: &str) -> io::Result<()> {
            for (index, entry) in list.iter().enumerate() {
                let comma = if index + 1 < list.len() { "," } else { "" };
                writeln!(out, "{indent}{}{comma}", serde_json::to_string(entry)?)?;
            }
            Ok(())
        }
        let (version, program) = (self.version, serde_json::to_string(&self.program)?);
        writeln!(out, "{{\n\"version\": {version},\n\"program\": {program},\n\"conferences\": [")?;
        for (index, conference) in self.conferences.iter().enumerate() {
            let comma = if index + 1 < self.conferences.len() { "," } else { "" };
            let ConferenceEntry { name, agency, decision, records, sources, list, makings } = conference;
            let (name, agency) = (serde_json::to_string(name)?, serde_json::to_string(agency)?);
            writeln!(out, "{{\n\"name\": {name},\n\"agency\": {agency},")?;
            if let Some(decision) = decision {
                writeln!(out, "\"decision\": {},", serde_json::to_string(decision)?)?;
            }
            if let Some(list) = list {
                writeln!(out, "\"list\": \"{list}\",")?;
            }
            writeln!(out, "\"records\": [")?;
            entries(out, records, "  ")?;
            writeln!(out, "],\n\"sources\": [")?;
            entries(out, sources, "  ")?;
            if !makings.is_empty() {
                writeln!(out, "],\n\"makings\": [")?;
                entries(out, makings, "  ")?;
            }
            writeln!(out, "]\n}}{comma}")?;
        }
        writeln!(out, "],\n\"files\": [")?;
        entries(out, &self.files, "  ")?;
        writeln!(out, "],")
    }
}

impl ConferenceEntry {
    /// What is to be remembered of `dossier`.
    pub fn of(dossier: &Dossier) -> Self {
        let conference = &dossier.conference;
        let awards = conference.awards.own();
        let records = awards.flat_map(|award| {
            let form = award.form.value.word();
            award.recipients().iter().map(move |recipient| RecordEntry::of(form, recipient))
        });
        let mut records: Vec<_> = records.chain(dossier.withdrawn.iter().cloned()).collect();
        records.sort_unstable_by_key(|record| record.ordinal);
        Self {
            name: conference.name.text.to_string(),
            agency: conference.agency.name.text.to_string(),
            // Numbers that were given stay given, even where the file says no longer by which decision.
            decision: DecisionEntry::of(dossier).or_else(|| dossier.issued.clone()),
            records,
            sources: sources(dossier),
            list: None,
            makings: Vec::new(),
        }
    }

    /// Adds `sources` to those that are known.
    pub fn made_with(&mut self, sources: Vec<SourceEntry>) {
        let more: Vec<_> = sources.into_iter().filter(|source| !self.sources.contains(source)).collect();
        self.sources.extend(more);
        self.sources.sort_by(|a, b| a.path.cmp(&b.path));
    }

    /// Adds `makings` to those that are known.
    pub fn made_by(&mut self, makings: Vec<MakingEntry>) {
        let more: Vec<_> = makings.into_iter().filter(|making| !self.makings.contains(making)).collect();
        self.makings.extend(more);
        self.makings.sort_by(|a, b| a.id.cmp(&b.id));
    }

    /// Whether both speak of the same conference: its name may be corrected, or its decision's number, but not both at once.
    pub fn same(&self, other: &Self) -> bool {
        self.name == other.name || (self.decision.is_some() && self.decision == other.decision)
    }

    /// The decision whose papers those of `now` would take the place of, without naming anybody whom it names: another
    /// one, and no correction of it.
    pub fn replaced_by(&self, now: &Self) -> Option<String> {
        let (known, other) = (self.decision.as_ref()?, now.decision.as_ref()?);
        let stays = |record: &RecordEntry| {
            !record.withdrawn && now.records.iter().any(|one| one.ordinal == record.ordinal && !one.withdrawn)
        };
        let is_another = known != other && now.records.iter().any(|record| !record.withdrawn);
        (is_another && !self.records.is_empty() && !self.records.iter().any(stays))
            .then(|| format!("{}/{}", known.number, known.symbol))
    }

    /// Whether it speaks of the conference of `dossier`.
    pub fn is_of(&self, dossier: &Dossier) -> bool {
        let is_named = *self.name == *dossier.conference.name.text;
        is_named || (self.decision.is_some() && self.decision == DecisionEntry::of(dossier))
    }

    /// Whether nobody has a number that is none, or somebody else's.
    fn is_sound(&self) -> bool {
        let mut ordinals: Vec<u32> = self.records.iter().map(|record| record.ordinal).collect();
        ordinals.sort_unstable();
        let in_range = ordinals.iter().all(|ordinal| (1..=MOST_RECORDS).contains(ordinal));
        in_range && ordinals.windows(2).all(|pair| pair[0] != pair[1])
    }
}

impl DecisionEntry {
    /// The decision of `dossier`, once it has a number.
    pub fn of(dossier: &Dossier) -> Option<Self> {
        let document = dossier.conference.granting()?;
        Some(Self {
            number: document.number?,
            symbol: document.symbol.clone().unwrap_or_default(),
            date: document.date.value.to_string(),
        })
    }
}

impl FileEntry {
    /// Whether it stands in the folder: what a manifest says may be removed, whoever wrote it.
    pub fn is_inside(&self) -> bool {
        astray(&self.path) != Some(Astray::Outside)
    }
}

impl RecordEntry {
    pub fn of(form: &'static str, recipient: &Recipient) -> Self {
        let line = |line: &Option<Line>| line.as_ref().map(|line| line.text.clone().into());
        Self {
            ordinal: recipient.ordinal,
            form: form.into(),
            kind: recipient.kind.word().into(),
            name: recipient.name.text.clone().into(),
            honorific: line(&recipient.honorific),
            position: line(&recipient.position),
            unit: line(&recipient.unit),
            withdrawn: false,
        }
    }
}

/// The files that documents have asked for so far.
pub fn sources(dossier: &Dossier) -> Vec<SourceEntry> {
    let served = dossier.shared.files().served().into_iter();
    served.map(|(path, bytes)| SourceEntry { path, sha256: Digest::of(&bytes) }).collect()
}
