//! From arguments to what is asked: everything that can be wrong about a call is found here,
//! before any work.

use std::fmt;
use std::path::{Path, PathBuf};

use super::args::{CommonArgs, Warnings};
use super::bounds::Bounds;
use crate::diag::{Code, Diagnostic, Place, Problems, Severity, Source};
use crate::dossier::{
    ConferenceEntry, DecisionEntry, Dossier, Input, Job, LaidOut, Left, Made, Options, RESULTS, attach, own_kinds,
    settle,
};
use crate::model::{CONFERENCE_FILE, DocumentKind};
use crate::pack::{holds_packs, is_bundle};
use crate::rules::rule;
use crate::text::nearest;
use crate::typeset::{Standards, StandardsError};

/// What `build` and `check` are asked to do.
pub struct Request {
    pub inputs: Vec<(Input, Source)>,
    /// Folders among the inputs that hold packs and no conference, as `examples/*/` names them, too.
    passed: Vec<PathBuf>,
    /// Ids of documents.
    pub only: Vec<String>,
    pub options: Options,
    pub standards: Standards,
    pub deny_warnings: bool,
}

/// How conferences are opened.
#[derive(Debug, Clone, Copy, Default)]
pub struct Opening<'a> {
    /// Folder of the documents, instead of the one beside each conference.
    pub output: Option<&'a Path>,
    /// Whether recipients are numbered anew, whatever numbers they were given.
    pub renumber: bool,
    /// Whether reports carry the files that they are made of.
    pub attach_sources: bool,
}

impl Request {
    /// Writes the pages of `job` as PDF, and weighs what is found as the request asks.
    pub fn export(&self, job: &Job<'_>, laid_out: LaidOut<'_>) -> Made {
        let mut made = laid_out.export(job, &self.standards);
        if self.deny_warnings {
            made.problems.deny_warnings();
        }
        made
    }

    pub fn new(inputs: Vec<PathBuf>, args: CommonArgs, attach_sources: bool) -> Result<Self, Vec<Diagnostic>> {
        let mut wrong = Vec::new();
        let inputs = if inputs.is_empty() { vec![PathBuf::from(".")] } else { inputs };
        let (passed, named): (Vec<_>, Vec<_>) = inputs.into_iter().partition(|path| is_of_packs(path));
        // Nothing else was asked for: then that is the fault.
        let (passed, inputs) = if named.is_empty() { (named, passed) } else { (passed, named) };
        let inputs: Vec<_> = inputs.iter().filter_map(|path| read(path).map_err(|d| wrong.push(d)).ok()).collect();
        let options = Options { attach_sources, ..args.means.options() };
        wrong.extend(args.only.iter().filter_map(|id| unknown(id, &inputs, &options)));
        let standards = args.pdf_standard.as_deref().map_or_else(|| Ok(Standards::default()), standards);
        let standards = standards.map_err(|d| wrong.push(d)).unwrap_or_default();
        if attach_sources && standards.carrying().is_none() {
            let usage = Diagnostic::new(Code::Usage).arg("reason", "standards-carry").arg("given", "--attach-sources");
            wrong.push(usage.arg("value", &standards).hint("hint-carry"));
        }
        let is_bundle = |path: &&PathBuf| is_bundle(&path.to_string_lossy()) && path.is_file();
        let packs = options.pack.iter().filter(|path| !is_bundle(path));
        for pack in packs.filter(|pack| !pack.is_dir()) {
            let shown = pack.display().to_string();
            let missing = Diagnostic::new(Code::PackMissing).in_file(&shown).arg("name", &shown);
            wrong.push(missing.hint(if pack.is_file() { "hint-zip" } else { "hint-given" }));
        }
        for folder in options.fonts.iter().filter(|folder| !folder.is_dir()) {
            let missing = Diagnostic::new(Code::InputMissing).in_file(folder.display().to_string());
            wrong.push(missing.hint("hint-directory"));
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        Ok(Self { inputs, passed, only: args.only, options, standards, deny_warnings: args.warnings == Warnings::Deny })
    }

    /// Opens every conference, with the folder into which its documents go. What is wrong with one
    /// does not keep the others from being opened.
    pub fn open(&self, opening: &Opening<'_>, bounds: &Bounds, problems: &mut Problems) -> Vec<(Dossier, PathBuf)> {
        let mut dossiers = Vec::new();
        let passed = self.passed.iter().map(|folder| folder.display().to_string());
        problems.extend(passed.map(|folder| Diagnostic::new(Code::PacksPassed).in_file(folder.trim_end_matches('/'))));
        for (input, source) in &self.inputs {
            let _watched = bounds.over_reading(&input.name);
            let mut own = Problems::new();
            let mut dossier = Dossier::open(input, source, &self.options, &mut own);
            let folder = opening.output.map_or_else(|| beside(input), Path::to_owned);
            if let Some(dossier) = &mut dossier {
                match given(dossier, &folder, &beside(input), &mut own) {
                    Ok(numbers) => {
                        settle(dossier, numbers.as_ref(), opening.renumber, &mut own);
                        attach(dossier, &self.standards, &mut own);
                    }
                    Err(fault) => own.push(fault),
                }
            }
            if self.deny_warnings {
                own.deny_warnings();
            }
            let sound = !own.iter().any(withholds);
            problems.extend(own.into_vec());
            dossiers.extend(dossier.filter(|_| sound).map(|dossier| (dossier, folder)));
        }
        for id in &self.only {
            let made = |dossier: &Dossier| dossier.conference.documents.iter().any(|document| document.kind.id() == id);
            for (dossier, _) in dossiers.iter().filter(|(dossier, _)| !made(dossier)) {
                let name = dossier.conference.source.name();
                problems.push(absent(problems, name, id));
            }
        }
        dossiers
    }
}

/// Told of the document `id`, which was asked for and which the conference `name` does not have; why, where that is known.
pub fn absent(problems: &Problems, name: &str, id: &str) -> Diagnostic {
    match lacking(problems, name, id) {
        Some(lacks) => Diagnostic::new(Code::DocumentLacks).in_file(name).arg("document", id).arg("lacks", lacks),
        None => Diagnostic::new(Code::DocumentAbsent).in_file(name).arg("document", id),
    }
}

/// What keeps the document `id` of the conference `name` from being made, as a note has said that nobody would have read as an answer.
fn lacking(problems: &Problems, name: &str, id: &str) -> Option<String> {
    let arg =
        |note: &Diagnostic, of: &str| note.args.iter().find(|(arg, _)| *arg == of).map(|(_, value)| value.clone());
    let is_of = |note: &&Diagnostic| {
        note.code == Code::DocumentSkipped
            && note.labels.iter().any(|label| match &label.place {
                Place::File(file) => file == name,
                Place::Text(span) => span.source.name() == name,
            })
            && arg(note, "document").is_some_and(|ids| ids.split(", ").any(|other| other == id))
    };
    problems.iter().find(is_of).and_then(|note| arg(note, "lacks"))
}

/// The numbers that were given in `folder`. Wherever files go, they are those that were given `beside` the conference.
fn given(
    dossier: &Dossier,
    folder: &Path,
    beside: &Path,
    problems: &mut Problems,
) -> Result<Option<ConferenceEntry>, Diagnostic> {
    let mut lost = Vec::new();
    for place in [folder, beside].into_iter().take(if folder == beside { 1 } else { 2 }) {
        let left = Left::read(place)?;
        problems.extend(left.doubts());
        if let Some(known) = left.conference(dossier) {
            return Ok(Some(known.clone()));
        }
        if left.is_lost(place) && DecisionEntry::of(dossier).is_some() {
            lost.push(Diagnostic::new(Code::ManifestLost).in_file(place.display().to_string()));
        }
    }
    problems.extend(lost);
    Ok(None)
}

/// The folder of the documents beside a conference file.
pub fn beside(input: &Input) -> PathBuf {
    let folder = input.folder();
    if folder == Path::new(".") { PathBuf::from(RESULTS) } else { folder.join(RESULTS) }
}

/// Whether `path` is a folder of packs without a conference.
fn is_of_packs(path: &Path) -> bool {
    !path.join(CONFERENCE_FILE).is_file() && holds_packs(path)
}

/// The conference at `path`.
pub fn read(path: &Path) -> Result<(Input, Source), Diagnostic> {
    let input = Input::find(path)?;
    let source = input.read()?;
    Ok((input, source))
}

/// `text` as it is typed on a command line.
pub fn quoted(text: impl fmt::Display) -> String {
    let text = text.to_string();
    match text.contains(|c: char| c.is_whitespace() || "\"'\\&|;<>()$`*?".contains(c)) {
        true => format!("\"{text}\""),
        false => text,
    }
}

/// The part of a call that another one on the same conferences repeats: ` INPUT -o DIR --pack DIR`.
pub fn same_call(inputs: &[PathBuf], output: Option<&Path>, common: &CommonArgs) -> String {
    let option = |name: &str, path: &Path| format!(" {name} {}", quoted(path.display()));
    let inputs = inputs.iter().map(|input| format!(" {}", quoted(input.display())));
    let output = output.map(|folder| option("-o", folder));
    let pack = common.means.pack.as_deref().map(|folder| option("--pack", folder));
    let fonts = common.means.font_path.iter().map(|folder| option("--font-path", folder));
    let standard = common.pdf_standard.as_ref().map(|names| format!(" --pdf-standard {}", quoted(names)));
    inputs.chain(output).chain(pack).chain(fonts).chain(standard).collect()
}

/// Whether a finding keeps documents from being made. What breaks a rule is made, so that it can be
/// looked at; the exit status says that it is not to be sent.
pub fn withholds(finding: &Diagnostic) -> bool {
    finding.severity == Severity::Error && rule(finding.code).is_none()
}

/// The bytes of a file, unless a warning that is denied keeps it back: what is wrong with one certificate
/// of a print file keeps the others from nothing.
pub fn keepable(made: &mut Made) -> Option<Vec<u8>> {
    let denied = |finding: &Diagnostic| withholds(finding) && finding.code.severity() != Severity::Error;
    made.pdf.take().filter(|_| !made.problems.iter().any(denied))
}

/// What is wrong with `id` as that of a document of `inputs`; a pack that cannot be read is told when it is opened.
pub fn unknown(id: &str, inputs: &[(Input, Source)], options: &Options) -> Option<Diagnostic> {
    if DocumentKind::from_id(id).is_some() {
        return None;
    }
    let own: Option<Vec<_>> = inputs.iter().map(|(input, source)| own_kinds(input, source, options)).collect();
    let own = own?.concat();
    let known = DocumentKind::ALL.iter().chain(&own).copied();
    kind(id, known).err()
}

/// The one of `known` whose id this is.
pub fn kind(id: &str, known: impl Iterator<Item = DocumentKind> + Clone) -> Result<DocumentKind, Diagnostic> {
    let found = known.clone().find(|kind| kind.id() == id);
    found.ok_or_else(|| suggesting(Diagnostic::new(Code::UnknownDocument).arg("id", id), id, known))
}

/// The certificates of this id.
pub fn granted(id: &str) -> Result<DocumentKind, Diagnostic> {
    let granted = || DocumentKind::ALL.iter().copied().filter(|kind| kind.certifies().is_some());
    granted().find(|kind| kind.id() == id).ok_or_else(|| {
        let wrong = Diagnostic::new(Code::Usage).arg("reason", "bad-value").arg("given", "--only").arg("value", id);
        suggesting(wrong, id, granted())
    })
}

fn suggesting(wrong: Diagnostic, id: &str, kinds: impl Iterator<Item = DocumentKind> + Clone) -> Diagnostic {
    let ids = kinds.map(DocumentKind::id);
    let wrong = wrong.arg("known", ids.clone().collect::<Vec<_>>().join(", "));
    match nearest(id, ids) {
        Some(similar) => wrong.arg("similar", similar).hint("hint-similar"),
        None => wrong.hint("hint-known"),
    }
}

fn standards(names: &str) -> Result<Standards, Diagnostic> {
    let usage = |reason| Diagnostic::new(Code::Usage).arg("reason", reason).arg("given", "--pdf-standard");
    names.parse().map_err(|error| match error {
        StandardsError::Unknown(name) => {
            let known = Standards::names().collect::<Vec<_>>().join(", ");
            usage("bad-value").arg("value", name).arg("known", known).hint("hint-known")
        }
        StandardsError::Together => usage("standards-together").arg("value", names).hint("hint-help"),
    })
}
