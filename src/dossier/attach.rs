//! Documents that carry the files that they are made of, so that they can be made again when nobody has those any more.
//!
//! All that a build of the folder reads is carried: the conference file as it is, its lists, its pictures, the pack with
//! all layers in one bundle, and the numbers that were given where the list alone would give others. Fonts that the user
//! has named are not: their licences may forbid it.

use std::collections::BTreeSet;

use super::manifest::{self, ConferenceEntry, Manifest};
use super::open::Dossier;
use super::part::Part;
use super::sources::{FOLDER, SourceFile, own_pictures};
use crate::archive::{Attachment, CONTENTS, Contents, Font, MOST_BYTES, Role, judged, shown};
use crate::diag::{Code, Diagnostic, Problems, Severity};
use crate::model::{Document, DocumentKind};
use crate::output::Digest;
use crate::pack::{BUNDLE_EXTENSION, is_bundle};
use crate::text::slug;
use crate::typeset::{Enclosed, Standards};

/// The usual folder of documents: numbers that were given are looked for there.
pub const RESULTS: &str = "ket-qua";

impl Dossier {
    /// Whether somebody wants `document` to carry its sources.
    pub fn wants_sources(&self, document: &Document) -> bool {
        let is_asked = self.options.attach_sources && document.kind == DocumentKind::Report;
        document.attach_sources.is_some() || is_asked
    }

    /// Whether `document` carries its sources.
    pub fn carries(&self, document: &Document) -> bool {
        self.wants_sources(document) && !self.shared.files().enclosed().is_empty()
    }

    /// The names of what is carried.
    pub fn carried(&self) -> impl Iterator<Item = &str> {
        self.shared.files().enclosed().iter().map(|file| file.path.as_str())
    }
}

/// Makes the sources ready for the documents of `dossier` that carry them, in files of `standards`.
pub fn attach(dossier: &Dossier, standards: &Standards, problems: &mut Problems) {
    let documents = &dossier.conference.documents;
    let name = dossier.conference.source.name();
    if dossier.options.attach_sources && !documents.iter().any(|document| document.kind == DocumentKind::Report) {
        problems.push(Diagnostic::new(Code::AttachNothing).in_file(name));
    }
    let Some(first) = documents.iter().find(|document| dossier.wants_sources(document)) else { return };
    if standards.carrying().is_none() {
        let refused = Diagnostic::new(Code::AttachStandard).arg("standards", standards);
        problems.push(match &first.attach_sources {
            Some(span) => refused.at(span.clone()),
            None => refused.in_file(name),
        });
        return;
    }
    match gathered(dossier, standards) {
        Ok(files) => {
            problems.extend(given_away(dossier, &files));
            let enclosed = |file: Attachment| Enclosed {
                mime: file.mime(),
                description: file.role.description(),
                path: file.path,
                bytes: file.bytes,
            };
            dossier.shared.files().enclose(files.into_iter().map(enclosed).collect());
        }
        Err(faults) => problems.extend(faults),
    }
}

/// All that is carried, with the list of it.
fn gathered(dossier: &Dossier, standards: &Standards) -> Result<Vec<Attachment>, Vec<Diagnostic>> {
    let one = |fault| vec![fault];
    let attachment = |SourceFile { path, role, bytes, .. }: SourceFile| Attachment { path, role, bytes };
    let mut files: Vec<Attachment> = dossier.read.iter().cloned().map(attachment).collect();
    for path in pictures(dossier) {
        let bytes = dossier.shared.files().bytes(&format!("{FOLDER}{path}"));
        files.extend(bytes.map(|bytes| Attachment { path, role: Role::Picture, bytes }));
    }
    let pack = dossier.engine.pack();
    let mut to_name = None;
    if pack.layers().next().is_some() {
        let asked = dossier.asked_pack.as_deref().filter(|name| !name.contains(['/', '\\']));
        let stem = asked.map_or_else(|| slug(&pack.name()), str::to_owned);
        let path = if is_bundle(&stem) { format!("packs/{stem}") } else { format!("packs/{stem}.{BUNDLE_EXTENSION}") };
        to_name = asked.is_none().then(|| path.clone());
        files.push(Attachment { path, role: Role::Pack, bytes: pack.bundled().map_err(one)? });
    }
    if dossier.keeps_numbers {
        files.push(numbers(dossier));
    }
    let unfit = files.iter().filter_map(|file| {
        let why = judged(&file.path).err()?;
        let unfit = Diagnostic::new(Code::AttachName).in_file(dossier.conference.source.name());
        Some(unfit.arg("path", shown(&file.path)).arg("reason", why.id()))
    });
    let unfit: Vec<Diagnostic> = unfit.collect();
    if !unfit.is_empty() {
        return Err(unfit);
    }
    let size: usize = files.iter().map(|file| file.bytes.len()).sum();
    if u64::try_from(size).is_ok_and(|size| size > MOST_BYTES) {
        let large = Diagnostic::new(Code::AttachLarge).in_file(dossier.conference.source.name());
        return Err(vec![large.arg("size", size >> 20).arg("most", MOST_BYTES >> 20)]);
    }
    let conference = dossier.read.iter().find(|file| file.role == Role::Conference);
    let mut contents = Contents::of(conference.map_or("", |file| &file.path), &files);
    contents.attach_sources = dossier.options.attach_sources;
    contents.pack = to_name;
    contents.standards = standards.asked().map(str::to_owned);
    let font = |(name, bytes): (&str, &[u8])| Font { name: name.to_owned(), sha256: Digest::of(bytes) };
    contents.fonts = dossier.shared.fonts().given().map(font).collect();
    files.push(Attachment { path: CONTENTS.to_owned(), role: Role::Contents, bytes: contents.to_bytes() });
    Ok(files)
}

/// The pictures of the conference's folder that settings name or documents ask for.
fn pictures(dossier: &Dossier) -> BTreeSet<String> {
    let named = own_pictures(&dossier.conference).into_iter();
    let mut pictures: BTreeSet<String> = named.map(str::to_owned).collect();
    // A template may ask for a picture that no setting names; what it asks for stands in the text.
    for document in dossier.conference.documents.iter().filter(|document| document.kind.certifies().is_none()) {
        let Ok((rendered, _)) = Part::Whole.source(dossier, document) else { continue };
        let asked = rendered.text.split('"').filter_map(|text| text.strip_prefix('/')?.strip_prefix(FOLDER));
        pictures.extend(asked.map(str::to_owned));
    }
    pictures
}

/// A manifest that knows the numbers and nothing else.
fn numbers(dossier: &Dossier) -> Attachment {
    let known = ConferenceEntry { sources: Vec::new(), makings: Vec::new(), ..ConferenceEntry::of(dossier) };
    let mut bytes = Vec::new();
    // Memory takes all that is written to it.
    let _ = Manifest::new(vec![known], Vec::new()).write(&mut bytes);
    Attachment { path: format!("{RESULTS}/{}", manifest::FILE), role: Role::Numbers, bytes }
}

/// Pictures of signatures and seals among `files`: whoever has the document has them, too.
fn given_away(dossier: &Dossier, files: &[Attachment]) -> Option<Diagnostic> {
    let documents = dossier.conference.documents.iter();
    let pictures = documents.flat_map(|document| [&document.signature, &document.seal]).flatten();
    let is_packed = files.iter().any(|file| file.role == Role::Pack);
    let carried = pictures.filter_map(|picture| match picture.text.strip_prefix('/')?.strip_prefix(FOLDER) {
        Some(own) => files.iter().any(|file| file.path == own).then_some(own),
        None => is_packed.then(|| picture.text.trim_start_matches('/')),
    });
    let carried: BTreeSet<&str> = carried.collect();
    let named = carried.iter().copied().collect::<Vec<_>>().join(", ");
    let mut told = Diagnostic::new(Code::AttachPictures).in_file(dossier.conference.source.name());
    // An office that has settled it once for all need not be warned each time.
    if !dossier.options.attach_sources {
        told.severity = Severity::Note;
    }
    (!carried.is_empty()).then(|| told.arg("files", named))
}
