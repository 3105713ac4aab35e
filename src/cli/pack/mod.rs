//! `vanthu pack`: the packs that make documents an office's own. One file for each of its commands.

mod bundle;
mod check;
mod diff;
mod list;
mod new;
mod why;

use std::path::Path;

use super::Exit;
use super::args::PackCommand;
use super::bounds::Bounds;
use super::ui::Ui;
use crate::diag::Problems;
use crate::pack::{BUILT_IN, Pack};

pub fn run(command: PackCommand, bounds: &Bounds, ui: &Ui) -> Exit {
    let mut problems = Problems::new();
    let done = match command {
        PackCommand::List(args) => list::run(args, bounds, ui, &mut problems),
        PackCommand::New(args) => new::run(args, ui, &mut problems),
        PackCommand::Why(args) => why::run(args, bounds, ui, &mut problems),
        PackCommand::Diff(args) => diff::run(args, bounds, ui, &mut problems),
        PackCommand::Check(args) => check::run(args, bounds, ui, &mut problems),
        PackCommand::Bundle(args) => bundle::run(args, bounds, ui, &mut problems),
    };
    let has_errors = problems.has_errors();
    ui.tell_all(problems);
    match done {
        Some(()) if !has_errors => Exit::Done,
        _ => Exit::Fault,
    }
}

/// The names of all layers of a pack, the nearest first.
fn layers(pack: &Pack) -> Vec<String> {
    pack.layers().map(|layer| layer.name).chain([BUILT_IN.to_owned()]).collect()
}

/// The pack at `path`, if nothing is wrong with it: what is half read is not recorded, and not sent.
fn sound(path: &Path, problems: &mut Problems) -> Option<Pack> {
    let mut found = Problems::new();
    let pack = Pack::open_path(path, &mut found);
    let is_sound = !found.has_errors();
    problems.extend(found.into_vec());
    pack.filter(|_| is_sound)
}
