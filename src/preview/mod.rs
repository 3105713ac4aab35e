//! The pages of a conference in a browser on this machine, made again whenever a file is saved. Nothing is written.
//!
//! One thread looks at the files, some lay documents out, others answer the browser; they meet on the [`Stage`]. The one idea: all
//! that a browser is shown has a version, and a page is known by its look, so that a browser asks for what is new and for nothing else.

mod address;
mod answer;
mod changes;
mod describe;
mod door;
mod server;
mod stage;
mod words;
mod work;

pub use server::{Bound, bind};

use std::path::PathBuf;

use crate::diag::{Lang, Problems};
use crate::dossier::{Dossier, Job};

/// What is shown, and how it is read and looked after.
pub struct Preview<'a> {
    /// How the user knows the conference file.
    pub file: String,
    /// The language of a browser that has not chosen one.
    pub lang: Lang,
    /// Reads everything anew.
    pub open: &'a (dyn Fn() -> (Option<Dossier>, Problems) + Sync),
    /// The folders and files that a change of may matter.
    pub roots: &'a (dyn Fn(Option<&Dossier>) -> Vec<PathBuf> + Sync),
    /// Does the work, which lays out the job, and ends the program when that has no end.
    pub during: &'a (dyn Fn(&Job<'_>, &mut dyn FnMut()) + Sync),
}
