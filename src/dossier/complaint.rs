//! Complaints of Typst and of the pages, led back to what a person can edit.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diag::{Code, Diagnostic, Label, Span};
use crate::pack::BUILT_IN;
use crate::template::{Ledger, Rendered, spared};
use crate::typeset::{Complaint, Files, Level, Page, Place, Subject};

/// More values than these in one place do not tell which one is meant.
pub(super) const MOST_VALUES: usize = 3;

/// Most complaints that are led back: one slip of syntax may be followed by thousands.
const MOST_TOLD: usize = 10;

/// Typst's complaints about a document's text.
pub fn explain(mut complaints: Vec<Complaint>, rendered: &Rendered, files: &Files, document: &str) -> Vec<Diagnostic> {
    without_consequences(&mut complaints);
    let untold = complaints.len().saturating_sub(MOST_TOLD);
    complaints.truncate(MOST_TOLD);
    let finder = Finder { rendered, files };
    // That the layout does not come to rest is one fault; what wavers are its places.
    let is_unrest = |complaint: &Complaint| matches!(complaint.subject, Subject::Unsettled | Subject::Wavering);
    let unsettled = complaints.iter().any(is_unrest);
    let (wavering, others): (Vec<Complaint>, Vec<Complaint>) = complaints.into_iter().partition(is_unrest);
    let mut found: Vec<Diagnostic> = others.iter().map(|complaint| finder.explain(complaint)).collect();
    // A parser that stumbles stumbles on: of one place, only the first is the writer's.
    let mut seen: Vec<Label> = Vec::new();
    found.retain(|diagnostic| match diagnostic.labels.first().filter(|_| diagnostic.code == Code::TypstFault) {
        Some(first) if seen.contains(first) => false,
        Some(first) => {
            seen.push(first.clone());
            true
        }
        None => true,
    });
    if let Some(last) = found.last_mut() {
        last.more = u32::try_from(untold).unwrap_or(u32::MAX);
    }
    if unsettled {
        found.push(
            wavering.iter().fold(Diagnostic::new(Code::TypstUnsettled), |diagnostic, complaint| {
                finder.place(diagnostic, complaint)
            }),
        );
    }
    let found = found.into_iter().map(|diagnostic| spared(diagnostic, files.pack()));
    found.map(|diagnostic| diagnostic.in_document(document)).collect()
}

/// What is never closed takes in all that follows: of its file, what Typst stumbles over behind it is no fault.
fn without_consequences(complaints: &mut Vec<Complaint>) {
    let is_open = |complaint: &&Complaint| complaint.message.starts_with("unclosed");
    let in_library = |place: &&Place| place.file.is_some();
    let Some(open) = complaints.iter().find(is_open).and_then(|open| open.place.as_ref()).filter(in_library) else {
        return;
    };
    let open = open.clone();
    complaints.retain(|complaint| {
        let behind = |place: &Place| place.file == open.file && place.range.start > open.range.start;
        !complaint.place.as_ref().is_some_and(behind)
    });
}

/// Typst's reasons not to write a PDF of the standards that are asked for.
pub fn refused(complaints: Vec<Complaint>, rendered: &Rendered, files: &Files, document: &str) -> Vec<Diagnostic> {
    let finder = Finder { rendered, files };
    let refusals = complaints.iter().map(|complaint| {
        finder
            .place(Diagnostic::new(Code::PdfRefused), complaint)
            .arg("detail", &complaint.message)
            .in_document(document)
    });
    refusals.collect()
}

/// Characters without a shape on the laid-out pages, each told once a font.
pub fn missing_glyphs(
    pages: &[Page],
    rendered: &Rendered,
    ledger: &Ledger,
    files: &Files,
    document: &str,
) -> Vec<Diagnostic> {
    let finder = Finder { rendered, files };
    let mut told: BTreeSet<(char, &str)> = BTreeSet::new();
    let mut found = Vec::new();
    for run in pages.iter().flat_map(|page| &page.runs) {
        for &character in &run.missing {
            if !told.insert((character, run.family.as_str())) {
                continue;
            }
            let mut diagnostic = Diagnostic::new(Code::GlyphMissing)
                .arg("character", character)
                .arg("codepoint", format!("U+{:04X}", u32::from(character)))
                .arg("font", &run.family)
                .in_document(document);
            let places = finder.places_of(character, ledger, run.place.as_ref());
            for place in places.into_iter().take(MOST_VALUES) {
                diagnostic = diagnostic.at(place);
            }
            found.push(diagnostic);
        }
    }
    found
}

/// Finds what a person can edit.
pub(super) struct Finder<'a> {
    pub rendered: &'a Rendered,
    pub files: &'a Files,
}

impl Finder<'_> {
    fn explain(&self, complaint: &Complaint) -> Diagnostic {
        // Typst says that a file was refused, its keeper why.
        if let Some(reason) = self.files.fault(&complaint.message).filter(|_| complaint.subject == Subject::File) {
            return self.place(reason, complaint);
        }
        let code = match (&complaint.subject, complaint.level) {
            (Subject::Family(_), _) => Code::FontMissing,
            (Subject::Package, _) => Code::TypstPackage,
            (Subject::File, _) => Code::TypstFileMissing,
            (Subject::Unsettled | Subject::Wavering, _) => Code::TypstUnsettled,
            (Subject::Other, Level::Error) => Code::TypstFault,
            (Subject::Other, Level::Warning) => Code::TypstWarning,
        };
        let mut diagnostic = self.place(Diagnostic::new(code), complaint);
        if let Subject::Family(family) = &complaint.subject {
            diagnostic = diagnostic.arg("family", family);
        }
        // What Typst advises about files is advice for its own program.
        // A name with a hyphen is seldom meant as a subtraction.
        let is_unhelpful = complaint.subject == Subject::File || complaint.message.starts_with("unknown variable");
        let hints = if is_unhelpful { &[][..] } else { &complaint.hints };
        let detail = std::iter::once(&complaint.message).chain(hints).map(String::as_str).collect::<Vec<_>>();
        diagnostic.arg("detail", detail.join("; "))
    }

    /// Adds the places: the value in the data first, where it is clear which; then the file at
    /// fault; then what led there.
    fn place(&self, diagnostic: Diagnostic, complaint: &Complaint) -> Diagnostic {
        let places: Vec<&Place> = complaint.place.iter().chain(&complaint.trace).collect();
        let mut generated = places.iter().filter(|place| place.file.is_none()).map(|place| &place.range);
        let library = places.iter().find(|place| place.file.is_some()).and_then(|place| self.source_of(place));
        let picture =
            complaint.place.as_ref().and_then(|place| place.file.as_deref()).filter(|path| !path.ends_with(".typ"));
        // Nothing leads from a picture to who asked for it but its name.
        let asked = picture.and_then(|path| self.naming(path));
        let nearest: Option<&Range<usize>> = generated.next().or(asked.as_ref());
        let template = nearest.and_then(|range| self.rendered.trace.template(range));
        let template = template.or_else(|| self.function_naming(picture?));
        if picture.is_some() && diagnostic.code == Code::TypstFault {
            let is_svg = picture.is_some_and(|path| path.to_lowercase().ends_with(".svg"));
            let shown = library.map(|span| quoted_in(&complaint.message, span));
            let picture = diagnostic.at(shown).hint(if is_svg { "hint-picture" } else { "hint-data" });
            return template.into_iter().fold(picture, |diagnostic, span| diagnostic.also(span, "asked"));
        }
        let mut values = nearest.map(|range| self.rendered.trace.values(range)).unwrap_or_default();
        if values.len() > MOST_VALUES {
            values.clear();
        }
        let mut rest = [template.map(|span| (span, "template")), library.map(|span| (span, "library"))];
        let own =
            || self.own_fault(&complaint.message, nearest, rest[0].as_ref().or(rest[1].as_ref()).map(|(span, _)| span));
        // A function of the pack's that complains of itself is at fault itself.
        let is_of_pack = complaint
            .place
            .as_ref()
            .is_some_and(|place| place.file.is_some() && self.source_of(place).is_some_and(|span| !is_built_in(&span)));
        if values.is_empty()
            && diagnostic.code == Code::TypstFault
            && !is_of_pack
            && let Some(own) = own()
        {
            let shown = match own {
                Own::Line(line) => diagnostic.at(line).hint("hint-template"),
                Own::File(file) => diagnostic.in_file(file).hint("hint-own"),
            };
            return rest
                .into_iter()
                .flatten()
                .fold(shown, |diagnostic, (span, caption)| diagnostic.also(span, caption));
        }
        // Without a value it is the file itself that is at fault.
        if values.is_empty() && complaint.place.as_ref().is_some_and(|place| place.file.is_some()) {
            rest.reverse();
        }
        let mut all = values.into_iter().map(|span| (span, "value")).chain(rest.into_iter().flatten());
        let Some((first, kind)) = all.next() else { return diagnostic };
        let diagnostic = match (diagnostic.code, kind) {
            (Code::TypstFault, "template") => diagnostic.hint("hint-template"),
            (Code::TypstFault, "library") => diagnostic.hint("hint-library"),
            _ => diagnostic,
        };
        let first = match diagnostic.labels.is_empty() {
            true => diagnostic.at(first),
            false => diagnostic.also(first, "library"),
        };
        all.fold(first, |diagnostic, (span, caption)| diagnostic.also(span, caption))
    }

    /// The built-in is sound by itself: where Typst stumbles over it, at `place`, something of the pack has led there. That is
    /// the function file that stands in a built-in one's place, or what the pack's template wrote last.
    fn own_fault(&self, message: &str, at: Option<&Range<usize>>, place: Option<&Span>) -> Option<Own> {
        if !place.is_some_and(is_built_in) {
            return None;
        }
        let pack = self.files.pack();
        let module = message
            .split('`')
            .nth(1)
            .filter(|_| message.starts_with("module"))
            .or_else(|| message.strip_prefix("unknown variable: ").map(|_| "nd30"));
        let module = module.map(|module| format!("lib/{module}.typ")).filter(|path| pack.has_own(path));
        let file = |path: &str| pack.layer_with(0, path).map(|layer| Own::File(pack.shown(layer, path)));
        let trace = &self.rendered.trace;
        // Of brackets, the built-in's are all closed.
        let open = Some(())
            .filter(|()| message.contains("delimiter"))
            .and_then(|()| trace.left_open(|span| !is_built_in(span)));
        let line = open.or_else(|| trace.before(at?.start, |span| !is_built_in(span)));
        let functions = || {
            let paths = (0..pack.depth() - 1).flat_map(|layer| pack.paths(layer));
            let mut paths: Vec<String> = paths.filter(|path| path.starts_with("lib/")).collect();
            paths.sort();
            paths.dedup();
            if let [only] = paths.as_slice() { file(only) } else { None }
        };
        module.and_then(|path| file(&path)).or_else(|| line.map(Own::Line)).or_else(functions)
    }

    /// Where `character` was written: in values that are printed, in values that a template puts
    /// together, in the template itself, or in a function of the library (`place`).
    fn places_of(&self, character: char, ledger: &Ledger, place: Option<&Place>) -> Vec<Span> {
        let printed = self.rendered.trace.all_values();
        let texts = ledger.texts();
        let written = |text: &str| text.chars().find(|c| is_same_letter(*c, character));
        let found = |span: &Span, letter: char| span.find(letter.encode_utf8(&mut [0; 4]));
        let holding = || texts.iter().filter_map(|(text, span)| Some((span, written(text)?)));
        let in_printed = holding().filter(|(span, _)| printed.contains(span));
        let mut places: Vec<Span> = in_printed.map(|(span, letter)| found(span, letter)).collect();
        let generated = self.rendered.text.find(character).map(|at| at..at + character.len_utf8());
        let template = generated.and_then(|range| self.rendered.trace.template(&range));
        if places.is_empty() {
            let literal = template.iter().filter(|span| span.text().contains(character));
            places.extend(literal.map(|span| found(span, character)));
        }
        if places.is_empty() {
            places.extend(holding().map(|(span, letter)| found(span, letter)));
        }
        if places.is_empty() {
            places.extend(template.or_else(|| Some(found(&self.source_of(place?)?, character))));
        }
        places.dedup();
        places
    }

    /// Where the generated text names the file `path`.
    fn naming(&self, path: &str) -> Option<Range<usize>> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let quoted = format!("{name}\"");
        self.rendered.text.find(&quoted).map(|at| at..at + name.len())
    }

    /// Where a function of the pack names the file `path`.
    fn function_naming(&self, path: &str) -> Option<Span> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let pack = self.files.pack();
        let mut functions: Vec<String> = (0..pack.depth() - 1).flat_map(|layer| pack.paths(layer)).collect();
        functions.retain(|path| path.ends_with(".typ"));
        functions.sort();
        functions.dedup();
        functions.iter().filter_map(|path| self.files.source(path)).find_map(|source| {
            let at = source.text().find(&format!("{name}\""))?;
            Some(source.span(at..at + name.len()))
        })
    }

    /// The place in a file that a person can edit.
    pub fn source_of(&self, place: &Place) -> Option<Span> {
        match &place.file {
            None => self.rendered.trace.template(&place.range),
            Some(path) => Some(self.files.source(path)?.span(place.range.clone())),
        }
    }
}

/// What of a pack has made the built-in stumble.
enum Own {
    Line(Span),
    File(String),
}

/// Where `span` says a word of `message` that only its file can have said: an address.
fn quoted_in(message: &str, span: Span) -> Span {
    match message.split(' ').find(|word| word.contains("://")) {
        Some(word) => span.find(word),
        None => span,
    }
}

fn is_built_in(span: &Span) -> bool {
    span.source.name().strip_prefix(BUILT_IN).is_some_and(|rest| rest.starts_with(':'))
}

/// Whether `printed` is `written`, perhaps in the other case.
fn is_same_letter(written: char, printed: char) -> bool {
    written == printed || written.to_uppercase().eq([printed]) || written.to_lowercase().eq([printed])
}
