//! What `build` and `check` have in common: conferences are opened, documents planned and made, and
//! all findings told at the end, with the exit status that follows from them.

use std::path::{Path, PathBuf};

use super::Exit;
use super::args::CommonArgs;
use super::request::Request;
use super::ui::Ui;
use crate::diag::{Code, Label, Place, Problems, Severity};
use crate::dossier::{Dossier, Job, Made, plan, run};

/// How far a command goes.
pub struct Extent<'a> {
    /// Folder of the documents, instead of the one beside each conference.
    pub output: Option<&'a Path>,
    /// Threads that lay out; 0 for one per core.
    pub threads: usize,
    /// Whether anything is laid out at all.
    pub make: bool,
    /// Whether documents that the content does not allow are named, though nobody asked for them.
    pub names_skipped: bool,
}

/// Whether something is to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Sound,
    Fault,
}

impl Verdict {
    /// What `problems` say of the file of `dossier`.
    pub fn of(dossier: &Dossier, problems: &Problems) -> Self {
        let name = dossier.conference.source.name();
        let against = |label: &Label| match &label.place {
            Place::Text(span) => span.source.name() == name,
            Place::File(file) => file == name,
        };
        let fault = problems.iter().any(|p| p.severity == Severity::Error && p.labels.first().is_some_and(against));
        if fault { Self::Fault } else { Self::Sound }
    }
}

/// Does what `common` asks: `planned` sees what was opened and planned, and what was found so far;
/// `made` each document, with all that its conference has found against it.
pub fn judge(
    common: CommonArgs,
    extent: &Extent<'_>,
    ui: &Ui,
    planned: impl FnOnce(&[(Dossier, PathBuf)], &[Job<'_>], &Problems),
    mut made: impl FnMut(&Job<'_>, Made, Verdict) -> Problems,
) -> Exit {
    let request = match Request::new(common) {
        Ok(request) => request,
        Err(wrong) => {
            wrong.iter().for_each(|diagnostic| ui.tell(diagnostic));
            return Exit::Unstarted;
        }
    };
    let mut problems = Problems::new();
    let dossiers = request.open(extent.output, &mut problems);
    if !extent.names_skipped && request.only.is_empty() {
        problems.retain(|problem| problem.code != Code::DocumentSkipped);
    }
    let jobs = plan(&dossiers, &request.only).unwrap_or_else(|clashes| {
        problems.extend(clashes);
        Vec::new()
    });
    planned(&dossiers, &jobs, &problems);
    let all = if extent.make { run(&jobs, &request.standards, extent.threads) } else { Ok(Vec::new()) };
    match all {
        Ok(all) => {
            for (job, mut one) in jobs.iter().zip(all) {
                if request.deny_warnings {
                    one.problems.deny_warnings();
                }
                let verdict = match one.problems.has_errors() {
                    true => Verdict::Fault,
                    false => Verdict::of(job.dossier, &problems),
                };
                problems.extend(made(job, one, verdict).into_vec());
            }
        }
        Err(diagnostic) => problems.push(diagnostic),
    }
    let exit = if problems.has_errors() { Exit::Fault } else { Exit::Done };
    ui.tell_all(problems);
    exit
}
