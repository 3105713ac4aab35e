//! Jobs on threads. What came of them is told in the plan's order, whatever order they end in, and
//! while others are still made.
//!
//! Typst remembers what it has laid out, for all threads together. Between groups of jobs, when no thread
//! lays out, it forgets what the last group had no use for: so 100,000 certificates need no more memory than
//! a hundred, and what all of them share is worked out once.

use std::num::NonZero;
use std::ops::ControlFlow;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

use super::part::Part;
use super::plan::Job;
use crate::diag::{Code, Diagnostic};
use crate::typeset::forget;

/// Stack of a worker, in bytes: Typst's layout overflows the usual two megabytes.
pub const STACK: usize = 32 << 20;
/// Files that are laid out before Typst forgets those of the group before.
const GROUP: usize = 16;
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
    let workers = Workers::new(threads, jobs.len())?;
    let enders = pool(ENDING)?;
    let (hand_over, receive) = sync_channel(0);
    let work = &work;
    thread::scope(|scope| {
        scope.spawn(move || {
            let mut rest = jobs;
            while !rest.is_empty() {
                let (group, others) = rest.split_at(group(rest));
                let worked = workers.each(group, work);
                // A print file is laid out in groups of its own, and has forgotten already.
                if !group.iter().any(is_large) {
                    forget();
                }
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

/// The threads that lay out.
struct Workers {
    /// All of them together, for what is one job and many pages.
    together: ThreadPool,
    /// Each by itself, for many jobs. Typst hands parts of a job to the pool that it runs in and waits for them: in a pool that
    /// has more jobs to do, it would begin with the next one meanwhile, inside of the first.
    apart: Vec<ThreadPool>,
}

impl Workers {
    /// `threads` (0: one per core) for `jobs` jobs.
    fn new(threads: usize, jobs: usize) -> Result<Self, Diagnostic> {
        let cores = || thread::available_parallelism().map_or(1, NonZero::get);
        let threads = if threads == 0 { cores() } else { threads };
        // A thread without work is only its stack.
        let threads = threads.min(jobs.max(1));
        let apart = (0..threads).map(|_| pool(1)).collect::<Result<_, _>>()?;
        Ok(Self { together: pool(threads)?, apart })
    }

    /// `work` with each of `jobs`, in their order.
    fn each<'j, J: Sync, W: Send>(&self, jobs: &'j [J], work: impl Fn(&'j J) -> W + Sync) -> Vec<W> {
        // Threads that find no job of their own help with those of others.
        if jobs.len() < 2 * self.apart.len() {
            return self.together.install(|| jobs.par_iter().with_max_len(1).map(&work).collect());
        }
        let next = AtomicUsize::new(0);
        let take = || {
            let index = next.fetch_add(1, Ordering::Relaxed);
            jobs.get(index).map(|job| (index, work(job)))
        };
        let take_all = || std::iter::from_fn(take).collect::<Vec<_>>();
        let mut worked: Vec<(usize, W)> = thread::scope(|scope| {
            let threads: Vec<_> = self.apart.iter().map(|pool| scope.spawn(|| pool.install(take_all))).collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
        });
        worked.sort_unstable_by_key(|(index, _)| *index);
        worked.into_iter().map(|(_, worked)| worked).collect()
    }
}

fn pool(threads: usize) -> Result<ThreadPool, Diagnostic> {
    let pool = ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).build();
    pool.map_err(|error| Diagnostic::new(Code::Internal).arg("detail", error))
}

/// How many of `jobs` are made before Typst forgets. A print file is made alone: its sheets are laid out on all threads.
fn group(jobs: &[Job<'_>]) -> usize {
    match jobs.iter().take(GROUP).position(is_large) {
        Some(0) => 1,
        Some(before) => before,
        None => jobs.len().min(GROUP),
    }
}

/// Whether `job` is a file of many sheets.
fn is_large(job: &Job<'_>) -> bool {
    matches!(&job.part, Part::Sheets(sheets) if sheets.records.len() > 1)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::Workers;

    #[test]
    fn what_came_of_jobs_stands_in_their_order() {
        for (threads, count) in [(1, 1), (1, 9), (3, 2), (3, 5), (3, 6), (3, 100)] {
            let jobs: Vec<usize> = (0..count).collect();
            let workers = Workers::new(threads, count).unwrap();
            assert_eq!(workers.each(&jobs, |job| job * 2), jobs.iter().map(|job| job * 2).collect::<Vec<_>>());
        }
    }

    #[test]
    fn no_job_is_begun_inside_of_another() {
        thread_local! {
            static BEGUN: Cell<usize> = const { Cell::new(0) };
        }
        let jobs: Vec<usize> = (0..64).collect();
        let deepest = Workers::new(2, jobs.len()).unwrap().each(&jobs, |_| {
            BEGUN.set(BEGUN.get() + 1);
            let depth = BEGUN.get();
            // As Typst's export does, which waits for its own parts.
            while let Some(rayon::Yield::Executed) = rayon::yield_now() {}
            BEGUN.set(BEGUN.get() - 1);
            depth
        });
        assert_eq!(deepest, vec![1; jobs.len()]);
    }
}
