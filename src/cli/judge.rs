//! What `build` and `check` have in common: conferences are opened, documents planned and made, and
//! all findings told at the end, with the exit status that follows from them.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::Exit;
use super::args::CommonArgs;
use super::request::Request;
use super::ui::Ui;
use crate::diag::{Code, Label, Place, Problems, Severity};
use crate::dossier::{Dossier, Job, Made, Order, make, plan, run};

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
    /// What is made; of the kinds that the call asks for.
    pub order: Order,
}

/// What came of one file.
pub struct Finished<K> {
    pub pages: usize,
    /// With all that its conference has found against it.
    pub verdict: Verdict,
    pub kept: K,
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
/// `keep` each file on the thread that made it; `told` what came of it, in order.
pub fn judge<K: Send>(
    common: CommonArgs,
    extent: &Extent<'_>,
    ui: &Ui,
    planned: impl FnOnce(&[(Dossier, PathBuf)], &[Job<'_>], &Problems),
    keep: impl Fn(&Job<'_>, &mut Made) -> K + Sync,
    mut told: impl FnMut(&Job<'_>, Finished<K>),
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
    let is_asked = |id: &str| match request.only.as_slice() {
        [] => extent.names_skipped,
        only => only.iter().any(|kind| kind.id() == id),
    };
    problems.retain(|problem| {
        let documents = problem.args.iter().find(|(name, _)| *name == "document");
        problem.code != Code::DocumentSkipped || documents.is_some_and(|(_, ids)| ids.split(", ").any(is_asked))
    });
    let order = Order { only: request.only.clone(), ..extent.order.clone() };
    let jobs = plan(&dossiers, &order).unwrap_or_else(|clashes| {
        problems.extend(clashes);
        Vec::new()
    });
    planned(&dossiers, &jobs, &problems);
    let work = |job: &Job<'_>| {
        let mut made = make(job, &request.standards);
        if request.deny_warnings {
            made.problems.deny_warnings();
        }
        let kept = keep(job, &mut made);
        (made.problems, made.pages.len(), kept)
    };
    let jobs = if extent.make { jobs } else { Vec::new() };
    let ran = run(&jobs, extent.threads, work, |job, (found, pages, kept)| {
        let verdict = match found.has_errors() {
            true => Verdict::Fault,
            false => Verdict::of(job.dossier, &problems),
        };
        problems.extend(found.into_vec());
        told(job, Finished { pages, verdict, kept });
        ControlFlow::Continue(())
    });
    problems.extend(ran.err());
    let exit = if problems.has_errors() { Exit::Fault } else { Exit::Done };
    ui.tell_all(problems);
    exit
}
