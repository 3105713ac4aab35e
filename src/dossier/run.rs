//! Jobs on threads. Their order in the result is the plan's, whatever order they end in.

use rayon::prelude::*;

use super::make::{Made, make};
use super::plan::Job;
use crate::diag::{Code, Diagnostic};
use crate::typeset::Standards;

/// Stack of a worker, in bytes: Typst's layout overflows the usual two megabytes.
const STACK: usize = 32 << 20;

/// Makes all `jobs` on `threads` threads (0: one per core).
pub fn run(jobs: &[Job<'_>], standards: &Standards, threads: usize) -> Result<Vec<Made>, Diagnostic> {
    // A thread without work is only its stack.
    let threads = if threads == 0 { 0 } else { threads.min(jobs.len()).max(1) };
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .stack_size(STACK)
        .build()
        .map_err(|error| Diagnostic::new(Code::Internal).arg("detail", error))?;
    Ok(pool.install(|| jobs.par_iter().map(|job| make(job, standards)).collect()))
}
