//! One file: laid out by the threads that have the cores, written by those that wait for the disk.

use super::request::{Request, keepable};
use crate::diag::Problems;
use crate::dossier::{FileEntry, Job, LaidOut, Made, Origin, Store, draft, write};

/// What the threads that lay out leave of one file to those that write.
pub enum Begun<'a> {
    /// Nothing.
    Settled(Outcome),
    Made(Made, Origin),
    /// The pages of a print file, which only one thread can write as PDF.
    LaidOut(Box<LaidOut<'a>>, Origin),
}

/// What came of one file.
pub struct Done {
    pub problems: Problems,
    pub outcome: Outcome,
}

pub enum Outcome {
    Written(FileEntry),
    /// It stands as it would have been made.
    Current(FileEntry),
    Failed,
    /// It was made, and could not be written.
    Unwritten,
    /// The run was broken off before.
    Left,
}

/// Lays out the file of `job`, unless it stands there as it would be made.
pub fn begun<'a>(job: &Job<'a>, request: &Request, store: &Store<'_>) -> Begun<'a> {
    let data = store.data(job);
    if let Some(file) = store.from_data(job, data) {
        return Begun::Settled(Outcome::Current(file));
    }
    let draft = draft(job);
    let origin = Origin { data, text: store.made_from(job, &draft) };
    if let Some(file) = store.from_text(job, origin) {
        return Begun::Settled(Outcome::Current(file));
    }
    let laid_out = draft.lay_out();
    match job.is_repeated() {
        true => Begun::LaidOut(Box::new(laid_out), origin),
        false => Begun::Made(request.export(job, laid_out), origin),
    }
}

/// Writes what was begun.
pub fn end(begun: Begun<'_>, job: &Job<'_>, request: &Request) -> Done {
    let (mut made, origin) = match begun {
        Begun::Settled(outcome) => return Done { problems: Problems::new(), outcome },
        Begun::Made(made, origin) => (made, origin),
        Begun::LaidOut(laid_out, origin) => (request.export(job, *laid_out), origin),
    };
    let Some(bytes) = keepable(&mut made) else {
        return Done { problems: made.problems, outcome: Outcome::Failed };
    };
    let findings: Vec<String> = made.problems.iter().map(|finding| finding.code.id().to_owned()).collect();
    let outcome = match write(job, &bytes, made.pages.len(), origin, findings) {
        Ok(file) => Outcome::Written(file),
        Err(fault) => {
            made.problems.push(fault);
            Outcome::Unwritten
        }
    };
    Done { problems: made.problems, outcome }
}
