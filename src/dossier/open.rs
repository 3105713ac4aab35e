//! Reading a conference with all that its documents need.

use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::Arc;

use super::faces::unfit_faces;
use super::input::Input;
use super::manifest::{DecisionEntry, RecordEntry};
use super::pictures::missing_pictures;
use super::sources::SourceFile;
use crate::archive::Role;
use crate::diag::{Problems, Source};
use crate::list;
use crate::model::{Below, Conference, ConferenceFile, DocumentKind, lift};
use crate::pack::{Folder, Pack};
use crate::rules::law::judge_law;
use crate::rules::text::judge_text;
use crate::table::{Line, read};
use crate::template::Engine;
use crate::typeset::{Files, Shared, load_fonts};

/// What the command line says beside the conference file.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// A pack's folder or bundle, instead of the one that the conference file names.
    pub pack: Option<PathBuf>,
    /// Folders with fonts, beside the program's own.
    pub fonts: Vec<PathBuf>,
    /// Whether the report carries the files that it is made of.
    pub attach_sources: bool,
}

/// The pack that the conference `source` asks for; `None` after a problem was reported.
pub fn pack_of(input: &Input, source: &Source, problems: &mut Problems) -> Option<Pack> {
    let file: Option<ConferenceFile> = read(source, problems);
    open_pack(input, file?.pack.as_ref(), &Options::default(), problems)
}

/// A checked conference with its templates, fonts and files.
pub struct Dossier {
    pub conference: Conference,
    pub engine: Engine,
    pub shared: Shared,
    /// Who had a number and is no longer on the list.
    pub withdrawn: Vec<RecordEntry>,
    /// The decision under which numbers were given before.
    pub issued: Option<DecisionEntry>,
    /// Whether the list alone would give other numbers than those that recipients have.
    pub keeps_numbers: bool,
    /// What of the conference's folder was read.
    pub read: Vec<SourceFile>,
    /// The pack that the conference file names.
    pub asked_pack: Option<String>,
    /// How it was opened.
    pub options: Options,
}

impl std::fmt::Debug for Dossier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Dossier").field(&self.conference.source).finish()
    }
}

/// The pack that the conference `input` asks for, or the one that `options` names instead.
pub(super) fn open_pack(
    input: &Input,
    asked: Option<&Line>,
    options: &Options,
    problems: &mut Problems,
) -> Option<Pack> {
    match &options.pack {
        Some(path) => Pack::open_path(path, problems),
        None => Pack::open(asked, input.folder(), &input.folder_name(), problems),
    }
}

/// The kinds of documents that the pack of `input` adds; `None` when it cannot be read, which [`Dossier::open`] tells.
pub fn own_kinds(input: &Input, source: &Source, options: &Options) -> Option<Vec<DocumentKind>> {
    let file: Option<ConferenceFile> = read(source, &mut Problems::new());
    let mut problems = Problems::new();
    let pack = open_pack(input, file?.pack.as_ref(), options, &mut problems)?;
    (!problems.has_errors()).then(|| pack.documents().kinds.clone())
}

impl Dossier {
    /// Reads `source`, the text of `input`. What is wrong goes to `problems`; `None` when nothing can be made of it.
    pub fn open(input: &Input, source: &Source, options: &Options, problems: &mut Problems) -> Option<Self> {
        let file: Option<ConferenceFile> = read(source, problems);
        let file = file?;
        let pack = open_pack(input, file.pack.as_ref(), options, problems);
        // Without its pack a conference lacks an agency: that would only be a second complaint.
        let pack = Arc::new(pack?);
        let below = pack.below();
        Self::stood_on(input, source, file, pack, below, options, problems)
    }

    /// The conference `source` that is part of the program, on `pack`. An agency that the pack names stands in its
    /// agency's place.
    pub fn sample(source: &Source, pack: &Arc<Pack>, problems: &mut Problems) -> Option<Self> {
        let file: Option<ConferenceFile> = read(source, problems);
        let mut file = file?;
        let mut below = pack.below();
        if below.agency.as_ref().is_some_and(|agency| agency.name.is_some()) {
            file.agency = None;
        }
        // Kinds that only some conferences ask for are the pack's work, too.
        below.documents.off.retain(|kind| !matches!(kind, DocumentKind::Own(_)));
        // It has no folder: nothing is read beside it.
        let input = Input { file: source.name().into(), name: source.name().to_owned() };
        Self::stood_on(&input, source, file, pack.clone(), below, &Options::default(), problems)
    }

    fn stood_on(
        input: &Input,
        source: &Source,
        file: ConferenceFile,
        pack: Arc<Pack>,
        below: Below,
        options: &Options,
        problems: &mut Problems,
    ) -> Option<Self> {
        let folder = Folder::open(input.folder(), input.folder_name());
        let asked_pack = file.pack.as_ref().map(|line| line.text.to_string());
        let read = RefCell::new(vec![SourceFile::conference(input, source)]);
        let bytes = |path: &str| {
            let Some(folder) = &folder else { return Ok(None) };
            let Some(bytes) = folder.read(path)? else { return Ok(None) };
            let mut read = read.borrow_mut();
            if read.iter().all(|file| file.path != path) {
                read.push(SourceFile::new(path, Role::List, bytes.clone()));
            }
            Ok(Some((folder.display(path), bytes)))
        };
        let lists = list::read(&file.awards, bytes, problems);
        let conference = lift(source, file, below, lists, problems);
        let fonts = load_fonts(&pack, &options.fonts).map_err(|found| problems.extend(found)).ok();
        let shared = Shared::new(fonts?, Files::new(pack.clone(), folder));
        let conference = conference?;
        problems.extend(judge_text(&conference));
        problems.extend(judge_law(&conference));
        let mut missing = missing_pictures(&conference, shared.files());
        missing.extend(unfit_faces(&conference, shared.fonts()));
        if !missing.is_empty() {
            problems.extend(missing);
            return None;
        }
        let engine = Engine::new(pack, conference.wording.tone());
        let dossier = Self {
            conference,
            engine,
            shared,
            withdrawn: Vec::new(),
            issued: None,
            keeps_numbers: false,
            read: read.into_inner(),
            asked_pack,
            options: options.clone(),
        };
        Some(dossier.lightened())
    }

    /// Without bytes that no document carries: a list may be long.
    fn lightened(mut self) -> Self {
        if !self.conference.documents.iter().any(|document| self.wants_sources(document)) {
            self.read.iter_mut().for_each(|file| file.bytes = Vec::new());
        }
        self
    }
}
