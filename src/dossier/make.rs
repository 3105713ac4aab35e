//! One file: template, Typst text, pages, PDF, and every complaint at its cause.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::overflow::overflows;
use super::part::Part;
use super::plan::Job;
use super::shelf::Kept;
use super::{complaint, judge};
use crate::diag::{Code, Diagnostic, Problems};
use crate::model::Document;
use crate::template::{Ledger, Rendered};
use crate::typeset::{Page, PagedDocument, Standards, Text, compile, forget, joined, pages, pdf};

/// What came of one job.
#[derive(Debug)]
pub struct Made {
    pub problems: Problems,
    /// The laid-out pages, once there are any.
    pub pages: Vec<Page>,
    /// The file, when nothing was wrong but what rules find: a document that breaks a rule is made,
    /// so that it can be looked at.
    pub pdf: Option<Vec<u8>>,
}

/// A file's text before it is laid out; of certificates, each sheet's, for they are laid out one by one.
pub struct Draft<'a> {
    sheets: Vec<Sheet<'a>>,
    /// What keeps a sheet from having a text.
    problems: Problems,
}

/// What is laid out by itself: a document, or one certificate.
pub(super) struct Sheet<'a> {
    job: Job<'a>,
    pub rendered: Rendered,
    pub ledger: Ledger,
    /// Its pages, where it is laid out and judged already.
    laid_out: Option<(PagedDocument, Vec<Page>)>,
}

/// The pages of a file, judged.
pub struct LaidOut<'a> {
    problems: Problems,
    pages: Vec<Page>,
    sound: Vec<PagedDocument>,
    /// The first of its sheets, which speaks for all.
    first: Option<Sheet<'a>>,
}

/// A sheet with its pages.
pub(super) struct LaidOutSheet {
    pub problems: Problems,
    pub pages: Vec<Page>,
    /// As Typst has laid it out, with whatever is wrong.
    pub document: Option<PagedDocument>,
    /// Whether nothing is wrong but what rules find.
    is_sound: bool,
}

/// Sheets of a print file that are laid out before Typst forgets those of the group before.
const GROUP: usize = 64;

/// The Typst text of a job.
pub fn draft<'a>(job: &Job<'a>) -> Draft<'a> {
    let mut waiting = match &job.part {
        Part::Sheets(sheets) => sheets.shelf.take(),
        Part::Whole => BTreeMap::new(),
    };
    let sheets: Vec<_> =
        job.sheets().into_iter().map(|job| (waiting.remove(&job.part.record().unwrap_or_default()), job)).collect();
    let drafted = each(&sheets, |(kept, job)| match kept {
        Some(Kept { rendered, ledger, document, pages }) => {
            Ok((rendered.clone(), ledger.clone(), Some((document.clone(), pages.clone()))))
        }
        None => job.part.source(job.dossier, job.document).map(|(rendered, ledger)| (rendered, ledger, None)),
    });
    let mut draft = Draft { sheets: Vec::new(), problems: Problems::new() };
    for ((_, job), drafted) in sheets.into_iter().zip(drafted) {
        match drafted {
            Ok((rendered, ledger, laid_out)) => draft.sheets.push(Sheet { job, rendered, ledger, laid_out }),
            Err(fault) => draft.problems.extend(told(&job, [fault])),
        }
    }
    draft
}

/// The only sheet of a job, where it has one.
pub(super) fn only_sheet<'a>(job: &Job<'a>) -> Result<Sheet<'a>, Problems> {
    let Draft { mut sheets, problems } = draft(job);
    match sheets.pop() {
        Some(sheet) if sheets.is_empty() => Ok(sheet),
        _ => Err(problems),
    }
}

/// Makes one file.
pub fn make(job: &Job<'_>, standards: &Standards) -> Made {
    draft(job).lay_out().export(job, standards)
}

/// `work` with each of `sheets`, on the threads of the run where there are several.
fn each<S: Sync, R: Send>(sheets: &[S], work: impl Fn(&S) -> R + Sync + Send) -> Vec<R> {
    match rayon::current_thread_index() {
        Some(_) if sheets.len() > 1 => sheets.par_iter().map(work).collect(),
        _ => sheets.iter().map(work).collect(),
    }
}

pub(super) fn told(job: &Job<'_>, found: impl IntoIterator<Item = Diagnostic>) -> Vec<Diagnostic> {
    let mut problems = Problems::new();
    problems.extend(found);
    problems.of_job(job.document.kind.id(), job.part.record());
    problems.into_vec()
}

impl<'a> Draft<'a> {
    /// The texts of its sheets.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.sheets.iter().map(|sheet| sheet.rendered.text.as_str())
    }

    /// Lays the pages out and judges them. A sheet of a print file that is not sound keeps no
    /// other from being printed.
    pub fn lay_out(self) -> LaidOut<'a> {
        let Self { sheets, problems } = self;
        let is_alone = sheets.len() == 1;
        let mut file = LaidOut { problems, pages: Vec::new(), sound: Vec::new(), first: None };
        for group in sheets.chunks(GROUP) {
            for (sheet, laid_out) in group.iter().zip(each(group, Sheet::lay_out)) {
                let LaidOutSheet { problems, pages, document, is_sound } = laid_out;
                let document = document.filter(|_| is_sound);
                file.problems.extend(told(&sheet.job, problems.into_vec()));
                // Of a print file, only what is printed counts.
                if document.is_some() || is_alone {
                    file.pages.extend(pages);
                }
                file.sound.extend(document);
            }
            // What was laid out elsewhere had no use for what is remembered, and says nothing of it.
            if !is_alone && group.iter().any(|sheet| sheet.laid_out.is_none()) {
                forget();
            }
        }
        file.first = sheets.into_iter().next();
        file
    }
}

impl LaidOut<'_> {
    /// Writes the pages as the file of `job`.
    pub fn export(self, job: &Job<'_>, standards: &Standards) -> Made {
        let Self { mut problems, pages, sound, first } = self;
        let pdf = first.filter(|_| !sound.is_empty()).and_then(|first| {
            let exported = first.export(job, sound, standards);
            exported.map_err(|faults| problems.extend(told(job, faults))).ok()
        });
        Made { problems, pages, pdf }
    }
}

impl Sheet<'_> {
    /// Goes as far as it can; stops where there is nothing to go on with.
    pub(super) fn lay_out(&self) -> LaidOutSheet {
        let mut laid_out =
            LaidOutSheet { problems: Problems::new(), pages: Vec::new(), document: None, is_sound: false };
        laid_out.is_sound = self.attempt(&mut laid_out).is_some();
        laid_out
    }

    fn attempt(&self, laid_out: &mut LaidOutSheet) -> Option<()> {
        let Self { job, rendered, ledger, .. } = self;
        let LaidOutSheet { problems, pages: facts, document, .. } = laid_out;
        let (files, id) = (job.dossier.shared.files(), job.document.kind.id());
        problems.extend(unplaced_sections(job.document, rendered));
        if let Some((known, pages)) = &self.laid_out {
            facts.clone_from(pages);
            *document = Some(known.clone());
            return Some(());
        }
        let Some(text) = self.text() else {
            problems.push(Diagnostic::new(Code::Internal).arg("detail", "no room for another file"));
            return None;
        };
        let explain = |complaints: Vec<_>| complaint::explain(complaints, rendered, files, id);
        let (compiled, warnings) = compile(&text);
        problems.extend(explain(warnings));
        let compiled = compiled.map_err(|errors| problems.extend(explain(errors))).ok()?;
        *facts = pages(&compiled, &text);
        let compiled = document.insert(compiled);
        problems.extend(complaint::missing_glyphs(facts, rendered, ledger, files, id));
        problems.extend(overflows(facts, job));
        if problems.has_errors() {
            return None;
        }
        problems.extend(judge::layout(facts, job, rendered, ledger));
        if let Part::Sheets(sheets) = &job.part {
            let kept = || Kept {
                rendered: rendered.clone(),
                ledger: ledger.clone(),
                document: compiled.clone(),
                pages: facts.clone(),
            };
            sheets.shelf.bring(job.part.record().unwrap_or_default(), kept);
        }
        Some(())
    }

    /// The bytes of `documents`, which were laid out of this sheet, or of it and others. A print file is for a printer: it has no
    /// tags, which tell a screen reader what is what.
    fn export(
        &self,
        job: &Job<'_>,
        mut documents: Vec<PagedDocument>,
        standards: &Standards,
    ) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let identity = job.part.identity(job.document);
        let (document, standards) = match job.is_repeated() {
            true => (joined(documents, job.document.kind.name()), standards.untagged()),
            false if job.dossier.carries(job.document) => {
                (documents.pop(), standards.carrying().unwrap_or_else(|| standards.clone()))
            }
            false => (documents.pop(), standards.clone()),
        };
        let (Some(document), Some(text)) = (document, self.text()) else { return Ok(Vec::new()) };
        let (files, id) = (job.dossier.shared.files(), job.document.kind.id());
        pdf(&document, &text, &identity, &standards)
            .map_err(|errors| complaint::refused(errors, &self.rendered, files, id))
    }

    fn text(&self) -> Option<Text<'_>> {
        let Job { dossier, document, part, .. } = &self.job;
        let mut text = self.rendered.text.clone();
        if matches!(part, Part::Whole) && dossier.carries(document) {
            text.push_str(&dossier.shared.files().attaching());
        }
        Text::new(&dossier.shared, text, document.date.value)
    }
}

/// A section whose `after` names no section of the document was not printed.
fn unplaced_sections(document: &Document, rendered: &Rendered) -> Vec<Diagnostic> {
    if document.sections.is_empty() {
        return Vec::new();
    }
    let printed = rendered.trace.all_values();
    let sections = document.sections.iter().filter(|section| !printed.contains(&section.title.span));
    let unplaced = sections.filter_map(|section| {
        let after = section.after.as_ref()?;
        let diagnostic = Diagnostic::new(Code::UnknownSection).at(after.span.clone());
        let diagnostic = diagnostic.arg("after", &after.text).arg("known", section_numbers(&rendered.text));
        Some(diagnostic.in_document(document.kind.id()))
    });
    unplaced.collect()
}

/// The numbers of the sections in a document's text, by whichever parts it is divided; `none` where it has none.
fn section_numbers(text: &str) -> String {
    let numbers = |call: &str| -> Vec<String> {
        let calls = text.split(call).skip(1);
        let number = |rest: &str| rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>();
        calls.map(number).filter(|number| !number.is_empty()).collect()
    };
    let parts = ["#section(\"", "#article(\"", "#numbers(start: ", "#clause(\""];
    let known = parts.into_iter().map(numbers).find(|numbers| !numbers.is_empty()).unwrap_or_default();
    if known.is_empty() { "none".to_owned() } else { known.join(", ") }
}
