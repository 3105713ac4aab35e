//! The findings of a run. The one idea: one fault is told once, wherever it is, and nobody reads of more than a thousand; what
//! comes then is counted, so that a file with a million faults takes no more time and memory than one with a thousand.

use std::collections::BTreeMap;

use super::same::{Fault, together};
use super::{Code, Diagnostic, Label, Place, Severity};

/// Most findings that are kept, and told.
const MOST: usize = 1000;

/// Most findings of one fault that are kept: they are told as one, and leave room for the others.
const MOST_ALIKE: usize = 100;

/// All findings of a run, in the order in which they were made.
#[derive(Debug, Default)]
pub struct Problems {
    kept: Vec<Diagnostic>,
    /// How many of each fault are kept, and the last of them.
    alike: BTreeMap<Fault, (usize, usize)>,
    /// How many more there are of each severity: notes, warnings, errors.
    rest: [usize; 3],
}

impl Problems {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn push(&mut self, diagnostic: Diagnostic) {
        let fault = Fault::of(&diagnostic);
        if let Some((count, last)) = fault.as_ref().and_then(|fault| self.alike.get_mut(fault)) {
            if *count >= MOST_ALIKE {
                let last = &mut self.kept[*last];
                last.more = last.more.saturating_add(1).saturating_add(diagnostic.more);
                return;
            }
            if self.kept.len() < MOST {
                (*count, *last) = (*count + 1, self.kept.len());
            }
        } else if let Some(fault) = fault.filter(|_| self.kept.len() < MOST) {
            self.alike.insert(fault, (1, self.kept.len()));
        }
        match self.kept.len() < MOST {
            true => self.kept.push(diagnostic),
            false => *self.rest(diagnostic.severity) += 1,
        }
    }

    fn rest(&mut self, severity: Severity) -> &mut usize {
        let [notes, warnings, errors] = &mut self.rest;
        match severity {
            Severity::Note => notes,
            Severity::Warning => warnings,
            Severity::Error => errors,
        }
    }

    /// Whether so many were found that to look for others helps nobody.
    pub fn is_full(&self) -> bool {
        self.kept.len() >= MOST
    }

    /// What is said of those that are not told, as bad as the worst of them.
    pub fn more(&self) -> Option<Diagnostic> {
        let [_, warnings, errors] = self.rest;
        let mut more = Diagnostic::new(Code::MoreFindings).arg("count", self.rest.iter().sum::<usize>());
        more.severity = match (errors, warnings) {
            (0, 0) => Severity::Note,
            (0, _) => Severity::Warning,
            _ => Severity::Error,
        };
        self.rest.iter().any(|count| *count > 0).then_some(more)
    }

    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        diagnostics.into_iter().for_each(|diagnostic| self.push(diagnostic));
    }

    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Findings of one severity.
    pub fn count(&self, severity: Severity) -> usize {
        let [notes, warnings, errors] = self.rest;
        let rest = match severity {
            Severity::Note => notes,
            Severity::Warning => warnings,
            Severity::Error => errors,
        };
        self.kept.iter().filter(|d| d.severity == severity).count() + rest
    }

    /// Leaves out what `keep` does not hold for.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.alike.clear();
        self.kept.retain(keep);
    }

    /// Makes every warning an error (`--warnings deny`).
    pub fn deny_warnings(&mut self) {
        for diagnostic in &mut self.kept {
            if diagnostic.severity == Severity::Warning {
                diagnostic.severity = Severity::Error;
            }
        }
        let [_, warnings, errors] = &mut self.rest;
        *errors += std::mem::take(warnings);
    }

    /// One finding of each fault, in the order of the files: as they are told.
    pub fn gather(&mut self) {
        self.merge_documents();
        self.sort();
        let mut groups: Vec<Vec<Diagnostic>> = Vec::new();
        let mut known: BTreeMap<Fault, usize> = BTreeMap::new();
        for found in self.kept.drain(..) {
            match Fault::of(&found).map(|fault| *known.entry(fault).or_insert(groups.len())) {
                Some(group) if group < groups.len() => groups[group].push(found),
                _ => groups.push(vec![found]),
            }
        }
        self.kept = groups.into_iter().flat_map(together).collect();
        // Where there are few, each stands in its place again.
        self.sort();
    }

    /// Orders the findings by file and place, so that a person can mend them from top to bottom.
    fn sort(&mut self) {
        self.kept.sort_by_key(|d| match d.labels.first().map(|label| &label.place) {
            None => (0, String::new(), String::new(), 0),
            Some(Place::File(name)) => (1, name.clone(), String::new(), 0),
            Some(Place::Text(span)) => {
                let sheet = span.source.sheet().unwrap_or_default().to_owned();
                (1, span.source.name().to_owned(), sheet, span.range.start)
            }
        });
    }

    /// Tells a fault that shows in several documents once, with all of them.
    fn merge_documents(&mut self) {
        self.alike.clear();
        let mut merged: Vec<Diagnostic> = Vec::with_capacity(self.kept.len());
        for diagnostic in self.kept.drain(..) {
            // Another document may show one fault at fewer of its places.
            let within = |few: &[Label], many: &[Label]| {
                few.first() == many.first() && few.iter().all(|label| many.contains(label))
            };
            let same = |other: &&mut Diagnostic| {
                (other.code, &other.args) == (diagnostic.code, &diagnostic.args)
                    && within(&diagnostic.labels, &other.labels)
            };
            match merged.iter_mut().find(same) {
                Some(Diagnostic { document: Some(documents), .. }) => {
                    if let Some(document) =
                        diagnostic.document.filter(|id| !documents.split(", ").any(|known| known == id))
                    {
                        *documents = format!("{documents}, {document}");
                    }
                }
                Some(_) => {}
                None => merged.push(diagnostic),
            }
        }
        self.kept = merged;
    }

    /// Names the document, and the recipient of a certificate, in which all of them showed.
    pub fn of_job(&mut self, document: &str, record: Option<u32>) {
        for diagnostic in &mut self.kept {
            diagnostic.document.get_or_insert_with(|| document.to_owned());
            diagnostic.record = diagnostic.record.or(record);
        }
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.kept.iter()
    }

    pub fn into_vec(mut self) -> Vec<Diagnostic> {
        let more = self.more();
        self.kept.extend(more);
        self.kept
    }
}
