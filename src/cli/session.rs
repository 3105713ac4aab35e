//! What `build` and `check` have in common: conferences are opened, documents planned and made, and
//! all findings told at the end, with the exit status that follows from them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::Exit;
use super::args::CommonArgs;
use super::bounds::Bounds;
use super::request::{Opening, Request};
use super::ui::Ui;
use crate::audit::blocks_judged;
use crate::diag::{Code, Diagnostic, Label, Place, Problems, Severity};
use crate::dossier::{Dossier, Job, Order, plan};

/// What was asked, and what was opened for it.
pub struct Session {
    pub request: Request,
    pub dossiers: Vec<(Dossier, PathBuf)>,
    pub problems: Problems,
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

impl Session {
    /// Opens what `common` asks for. With `names_skipped`, documents that the content does not allow are named, though
    /// nobody asked for them.
    pub fn open(
        inputs: Vec<PathBuf>,
        common: CommonArgs,
        opening: &Opening<'_>,
        names_skipped: bool,
        bounds: &Bounds,
        ui: &Ui,
    ) -> Result<Self, Exit> {
        Self::read(inputs, common, opening, names_skipped, bounds).map_err(|wrong| {
            wrong.iter().for_each(|diagnostic| ui.tell(diagnostic));
            Exit::Unstarted
        })
    }

    /// The same; what is wrong with the call itself is left to be told.
    pub fn read(
        inputs: Vec<PathBuf>,
        common: CommonArgs,
        opening: &Opening<'_>,
        names_skipped: bool,
        bounds: &Bounds,
    ) -> Result<Self, Vec<Diagnostic>> {
        let request = Request::new(inputs, common, opening.attach_sources)?;
        let mut problems = Problems::new();
        let dossiers = request.open(opening, bounds, &mut problems);
        problems.extend(silent_blocks(&dossiers));
        // Why one that was asked for is not made was told as an error.
        let names_skipped = names_skipped && request.only.is_empty();
        // One that the file means to be made is told where it says so, whatever is wanted.
        let is_meant =
            |note: &Diagnostic| matches!(note.labels.first().map(|label| &label.place), Some(Place::Text(_)));
        problems.retain(|problem| {
            problem.code != Code::DocumentSkipped || names_skipped || (request.only.is_empty() && is_meant(problem))
        });
        Ok(Self { request, dossiers, problems })
    }
}

/// What the packs of `dossiers` say in vain: a paragraph whose block is gone would leave the paper without a word.
fn silent_blocks(dossiers: &[(Dossier, PathBuf)]) -> Vec<Diagnostic> {
    let mut packs = BTreeSet::new();
    let each_once = dossiers.iter().filter(|(dossier, _)| packs.insert(dossier.engine.pack().own_settings()));
    each_once.flat_map(|(dossier, _)| blocks_judged(dossier.engine.pack())).collect()
}

/// The jobs of `dossiers`; none at all when two of them would have one name.
pub fn planned<'a>(dossiers: &'a [(Dossier, PathBuf)], order: &Order, problems: &mut Problems) -> Option<Vec<Job<'a>>> {
    plan(dossiers, order).map_err(|clashes| problems.extend(clashes)).ok()
}

/// Tells all that was found.
pub fn ended(problems: Problems, ui: &Ui) -> Exit {
    let exit = if problems.has_errors() { Exit::Fault } else { Exit::Done };
    ui.tell_all(problems);
    exit
}
