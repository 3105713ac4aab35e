//! Jobs on threads. What came of them is told in the plan's order, whatever order they end in, and
//! while others are still made.
//!
//! Typst remembers what it has laid out, for all threads together. What is remembered is forgotten
//! between groups of jobs, when no thread lays out: so 100,000 certificates need no more memory than
//! a hundred.

use std::ops::ControlFlow;

use rayon::prelude::*;

use super::part::Part;
use super::plan::Job;
use crate::diag::{Code, Diagnostic};
use crate::typeset::forget;

/// Stack of a worker, in bytes: Typst's layout overflows the usual two megabytes.
const STACK: usize = 32 << 20;
/// Files that are laid out before Typst forgets them.
const GROUP: usize = 64;

/// Does `work` with all `jobs` on `threads` threads (0: one per core); `told` gets what came of each.
/// It may break off: jobs that were begun are then ended, and no other is begun.
pub fn run<'j, 'a, R: Send>(
    jobs: &'j [Job<'a>],
    threads: usize,
    work: impl Fn(&'j Job<'a>) -> R + Sync,
    mut told: impl FnMut(&'j Job<'a>, R) -> ControlFlow<()>,
) -> Result<(), Diagnostic> {
    // A thread without work is only its stack.
    let threads = if threads == 0 { 0 } else { threads.min(jobs.len()).max(1) };
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .stack_size(STACK)
        .build()
        .map_err(|error| Diagnostic::new(Code::Internal).arg("detail", error))?;
    let mut rest = jobs;
    while !rest.is_empty() {
        let (group, others) = rest.split_at(group(rest));
        let made: Vec<R> = pool.install(|| group.par_iter().with_max_len(1).map(&work).collect());
        forget();
        for (job, result) in group.iter().zip(made) {
            if told(job, result).is_break() {
                return Ok(());
            }
        }
        rest = others;
    }
    Ok(())
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
