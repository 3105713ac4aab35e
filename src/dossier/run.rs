//! Jobs on threads. What came of them is told in the plan's order, whatever order they end in, and
//! while others are still made.
//!
//! Typst remembers what it has laid out, for all threads together. What is remembered is forgotten
//! between groups of jobs, when no thread lays out: so 100,000 certificates need no more memory than
//! a hundred.

use std::ops::ControlFlow;
use std::sync::mpsc::sync_channel;
use std::thread;

use rayon::prelude::*;

use super::part::Part;
use super::plan::Job;
use crate::diag::{Code, Diagnostic};
use crate::typeset::forget;

/// Stack of a worker, in bytes: Typst's layout overflows the usual two megabytes.
pub const STACK: usize = 32 << 20;
/// Files that are laid out before Typst forgets them.
const GROUP: usize = 64;
/// Threads that end what was begun: they wait for the disk more than they work.
const ENDING: usize = 4;

/// Does `work` with all `jobs` on `threads` threads (0: one per core), a group after the other. What came of a group goes
/// through `end`, and then in order to `told`, while the next group is worked at. `told` may break off: jobs that were
/// begun are then ended, and no other is begun.
pub fn run<'j, 'a, W: Send, R: Send>(
    jobs: &'j [Job<'a>],
    threads: usize,
    work: impl Fn(&'j Job<'a>) -> W + Sync,
    end: impl Fn(&'j Job<'a>, W) -> R + Sync,
    mut told: impl FnMut(&'j Job<'a>, R) -> ControlFlow<()>,
) -> Result<(), Diagnostic> {
    // A thread without work is only its stack.
    let workers = pool(if threads == 0 { 0 } else { threads.min(jobs.len()).max(1) })?;
    let enders = pool(ENDING)?;
    let (hand_over, receive) = sync_channel(0);
    let work = &work;
    thread::scope(|scope| {
        scope.spawn(move || {
            let mut rest = jobs;
            while !rest.is_empty() {
                let (group, others) = rest.split_at(group(rest));
                let worked: Vec<W> = workers.install(|| group.par_iter().with_max_len(1).map(work).collect());
                forget();
                // Nobody takes it when the run was broken off.
                if hand_over.send((group, worked)).is_err() {
                    break;
                }
                rest = others;
            }
        });
        for (group, worked) in receive {
            let pairs = group.par_iter().zip(worked).with_max_len(1);
            let ended: Vec<R> = enders.install(|| pairs.map(|(job, worked)| end(job, worked)).collect());
            for (job, result) in group.iter().zip(ended) {
                if told(job, result).is_break() {
                    return;
                }
            }
        }
    });
    Ok(())
}

fn pool(threads: usize) -> Result<rayon::ThreadPool, Diagnostic> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).build();
    pool.map_err(|error| Diagnostic::new(Code::Internal).arg("detail", error))
}

/// How many of `jobs` are made before Typst forgets. A print file is made alone: its sheets are laid out on all threads.
fn group(jobs: &[Job<'_>]) -> usize {
    let is_large = |job: &Job<'_>| matches!(&job.part, Part::Sheets(sheets) if sheets.records.len() > 1);
    match jobs.iter().take(GROUP).position(is_large) {
        Some(0) => 1,
        Some(before) => before,
        None => jobs.len().min(GROUP),
    }
}
