//! What is told of the files of a run.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::ui::Ui;
use crate::diag::{Code, Diagnostic};
use crate::dossier::{FileEntry, Job, Part, is_extra};

/// Tells what was written: certificates by their number, other documents each.
pub struct Report<'a> {
    ui: &'a Ui,
    /// Files that stand as they were.
    current: usize,
    /// Files that could not be made.
    pub failed: usize,
    pub unwritten: usize,
    /// The folder of the last ones, and how many.
    certificates: Option<(PathBuf, usize)>,
}

impl<'a> Report<'a> {
    pub fn new(ui: &'a Ui) -> Self {
        Self { ui, current: 0, failed: 0, unwritten: 0, certificates: None }
    }

    pub fn written(&mut self, job: &Job<'_>, pages: usize) {
        let path = job.output();
        let args = [("path", path.display().to_string()), ("pages", pages.to_string())];
        match (&job.part, path.parent()) {
            (Part::Sheets(_), Some(folder)) if !job.is_repeated() => match &mut self.certificates {
                Some((of, count)) if of == folder => *count += 1,
                _ => {
                    self.tell_certificates();
                    self.certificates = Some((folder.to_owned(), 1));
                }
            },
            (Part::Sheets(sheets), _) => {
                self.tell_certificates();
                let mode = ("mode", sheets.edition.press.mode.word().to_owned());
                self.ui.result("print-written", &[args.as_slice(), &[mode]].concat());
            }
            (Part::Whole, _) => {
                self.tell_certificates();
                self.ui.result("build-written", &args);
                if job.dossier.carries(job.document) {
                    let files = job.dossier.carried().collect::<Vec<_>>().join(", ");
                    self.ui.result("build-carries", &[("path", path.display().to_string()), ("files", files)]);
                }
            }
        }
    }

    /// What stands as it was; a print file by its name, since that is what somebody wants to open.
    pub fn stands(&mut self, job: &Job<'_>) {
        match job.is_repeated() {
            true => self.ui.result("print-current", &[("path", job.output().display().to_string())]),
            false => self.current += 1,
        }
    }

    fn tell_certificates(&mut self) {
        if let Some((folder, count)) = self.certificates.take() {
            let args = [("folder", folder.display().to_string()), ("count", count.to_string())];
            self.ui.result("build-certificates", &args);
        }
    }

    pub fn end(&mut self) {
        self.tell_certificates();
        if self.current > 0 {
            self.ui.result("build-current", &[("count", self.current.to_string())]);
        }
    }
}

/// Why a file is not made any more, where `jobs` are.
pub fn why_removed(file: &FileEntry, jobs: &[Job<'_>]) -> &'static str {
    let mut same = jobs.iter().filter(|job| job.document.kind.id() == file.document).peekable();
    match (file.record, &file.rows) {
        _ if is_extra(file) => "outdated",
        _ if same.peek().is_none() => "document",
        (None, Some(_)) if same.any(Job::is_repeated) => "parts",
        (None, Some(_)) => "outdated",
        (Some(_), _) if same.any(|job| !job.is_repeated() && job.part.record() == file.record) => "renamed",
        (Some(_), _) => "list",
        (None, None) => "document",
    }
}

/// Files that lie beside new ones, and would be taken for them.
pub fn told_outdated(folder: &Path, files: &BTreeSet<String>, call: &str) -> Diagnostic {
    // Certificates are told by their folder: there may be thousands.
    let (single, certificates): (Vec<_>, Vec<_>) = files.iter().partition(|name| !name.contains('/'));
    let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
    for (folder, _) in certificates.iter().filter_map(|name| name.split_once('/')) {
        *folders.entry(folder).or_default() += 1;
    }
    let mut named: Vec<String> = single.iter().take(MOST_NAMED).map(|name| (*name).clone()).collect();
    named.extend((single.len() > MOST_NAMED).then(|| "…".to_owned()));
    named.extend(folders.iter().map(|(folder, count)| format!("{folder}/ ({count})")));
    let told = Diagnostic::new(Code::OutputOutdated).in_file(folder.display().to_string());
    told.arg("count", files.len()).arg("named", named.join(", ")).arg("call", call)
}

/// Most files that are named one by one.
const MOST_NAMED: usize = 8;
