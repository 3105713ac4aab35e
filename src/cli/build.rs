//! `vanthu build`: the documents of each conference, as PDF.

use std::path::Path;

use super::Exit;
use super::args::BuildArgs;
use super::bounds::Bounds;
use super::produce::{How, produce};
use super::request::{Opening, same_call};
use super::session::{Session, ended, planned};
use super::ui::Ui;
use crate::diag::{Code, Diagnostic};
use crate::dossier::{Dossier, FileEntry, Job, Order, Shard, is_extra};
use crate::model::DocumentKind;

pub fn run(args: BuildArgs, bounds: &Bounds, ui: &Ui) -> Exit {
    let BuildArgs { inputs, common, output, jobs: threads, dry_run, force, renumber, shard, .. } = args;
    let BuildArgs { sheets_per_file, no_print_file, attach_sources, .. } = args;
    let also = [(attach_sources, " --attach-sources"), (no_print_file, " --no-print-file")];
    let also: String = also.iter().filter(|(is_asked, _)| *is_asked).map(|(_, word)| *word).collect();
    let call = same_call(&inputs, output.as_deref(), &common) + &also;
    let opening = Opening { output: output.as_deref(), renumber, attach_sources };
    let Session { request, dossiers, mut problems } = match Session::open(inputs, common, &opening, false, bounds, ui) {
        Ok(session) => session,
        Err(exit) => return exit,
    };
    let order = Order { only: request.only.clone(), sheets_per_file: (!no_print_file).then_some(sheets_per_file) };
    if attach_sources && !order.asks(DocumentKind::Report.id()) {
        let reports = |dossier: &Dossier| dossier.conference.documents.iter().any(|it| it.kind == DocumentKind::Report);
        let files = dossiers.iter().filter(|(dossier, _)| reports(dossier));
        let files = files.map(|(dossier, _)| dossier.conference.source.name().to_owned());
        problems.extend(files.map(|file| Diagnostic::new(Code::AttachNothing).in_file(file).hint("hint-only")));
    }
    let Some(jobs) = planned(&dossiers, &order, &mut problems) else { return ended(problems, ui) };
    let jobs = share(jobs, shard);
    // A register that lacked somebody would be worse than none.
    let registers = request.only.is_empty() && shard.is_none();
    // What this run does not print, others may have.
    let spares = if no_print_file { |_: &FileEntry| true } else { is_extra };
    let how = How { threads, dry_run, force, shard, registers, spares, call, bounds };
    let speaks_for = |_: &Path, file: &FileEntry| order.asks(&file.document);
    produce(&request, &dossiers, &jobs, &how, speaks_for, problems, ui)
}

/// The jobs of one shard.
fn share(jobs: Vec<Job<'_>>, shard: Option<Shard>) -> Vec<Job<'_>> {
    let numbered = jobs.into_iter().enumerate();
    let own = numbered.filter(|(index, _)| shard.is_none_or(|shard| shard.holds(*index)));
    own.map(|(_, job)| job).collect()
}
