//! Bounds on a run: a pack is somebody else's program, and may never end or never have enough; a list or a font may be large.
//!
//! A template's steps are counted, but Typst's functions cannot be broken off from within. So a thread looks after those that
//! read and those that lay out, and ends the whole program when one of them goes beyond a bound. Files are whole or not there, and the
//! journal says which are: the next run goes on from there. No clock has a say in what is printed.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::args::LimitArgs;
use super::ui::Ui;
use crate::diag::{Code, Diagnostic};
use crate::dossier::Job;

/// How often it looks.
const EACH: Duration = Duration::from_millis(50);

/// What is read or laid out now, by the order in which it was begun.
type Running = Arc<Mutex<BTreeMap<usize, Begun>>>;

struct Begun {
    at: Instant,
    /// The document that is laid out; none while a conference or a pack is read.
    document: Option<&'static str>,
    file: String,
}

/// Looks after a run as long as it lives.
pub struct Bounds {
    running: Running,
    /// Closed when they end.
    _ends: Sender<()>,
}

/// What is looked after until it is dropped.
pub struct Watched<'a> {
    running: &'a Running,
    number: usize,
}

impl Bounds {
    pub fn start(limits: LimitArgs, ui: &Ui) -> Self {
        let running = Running::default();
        let (ends, ended) = channel();
        let (seen, voice) = (running.clone(), ui.voice());
        thread::spawn(move || {
            while ended.recv_timeout(EACH) == Err(RecvTimeoutError::Timeout) {
                if let Some(beyond) = beyond(&limits, &seen) {
                    end_with(&beyond, &Ui::speaking(voice));
                }
            }
        });
        Self { running, _ends: ends }
    }

    /// Looks after `job` until what it gives is dropped.
    pub fn over(&self, job: &Job<'_>) -> Watched<'_> {
        self.over_file(job.document.kind.id(), job.output().display().to_string())
    }

    /// Looks after `document`, which the user knows by `file`.
    pub fn over_file(&self, document: &'static str, file: String) -> Watched<'_> {
        self.begin(Some(document), file)
    }

    /// Looks after the reading of a conference or a pack, which the user knows by `file`.
    pub fn over_reading(&self, file: impl fmt::Display) -> Watched<'_> {
        self.begin(None, file.to_string())
    }

    fn begin(&self, document: Option<&'static str>, file: String) -> Watched<'_> {
        let begun = Begun { at: Instant::now(), document, file };
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        let number = running.last_key_value().map_or(0, |(last, _)| last + 1);
        running.insert(number, begun);
        Watched { running: &self.running, number }
    }
}

impl Drop for Watched<'_> {
    fn drop(&mut self) {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.number);
    }
}

/// What is said of a run that has gone beyond a bound; of memory, which all share, it names what was begun first.
fn beyond(limits: &LimitArgs, running: &Running) -> Option<Diagnostic> {
    let running = running.lock().unwrap_or_else(PoisonError::into_inner);
    let first = running.values().next();
    let told = |limit, most: u64| {
        let beyond = Diagnostic::new(Code::BeyondLimit).arg("limit", limit).arg("most", most);
        match first {
            Some(Begun { document: Some(id), file, .. }) => {
                beyond.arg("what", "document").in_file(file).in_document(*id)
            }
            Some(Begun { document: None, file, .. }) => beyond.arg("what", "reading").in_file(file),
            None => beyond.arg("what", "run"),
        }
    };
    if first.is_some_and(|first| first.at.elapsed() > Duration::from_secs(limits.time_limit)) {
        return Some(told("time", limits.time_limit));
    }
    let held = memory_stats::memory_stats().map_or(0, |stats| stats.physical_mem >> 20);
    let is_beyond = u64::try_from(held).is_ok_and(|held| held > limits.memory_limit);
    is_beyond.then(|| told("memory", limits.memory_limit))
}

#[expect(clippy::exit, reason = "a thread that never ends cannot be waited for")]
fn end_with(beyond: &Diagnostic, ui: &Ui) -> ! {
    ui.clear_line();
    ui.tell(beyond);
    std::process::exit(1)
}
