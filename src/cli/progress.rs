//! How far a long run is: a line that is drawn over on a terminal, one line a second elsewhere.
//!
//! The only place that reads a clock; nothing of it reaches a document.

use std::time::{Duration, Instant};

use super::ui::Ui;

/// How often something is told: a terminal's line, and a line of a log.
const DRAWN: Duration = Duration::from_millis(100);
const LOGGED: Duration = Duration::from_secs(1);

/// Of fewer files, the line that tells each when it is written says enough.
const MANY: usize = 100;

pub struct Progress<'a> {
    ui: &'a Ui,
    all: usize,
    done: usize,
    begun: Instant,
    told: Instant,
    is_drawn: bool,
}

impl<'a> Progress<'a> {
    pub fn new(ui: &'a Ui, all: usize) -> Self {
        let now = Instant::now();
        Self { ui, all, done: 0, begun: now, told: now, is_drawn: false }
    }

    /// One more is done.
    pub fn step(&mut self) {
        self.done += 1;
        if self.all < MANY {
            return;
        }
        let pause = if self.ui.has_terminal() { DRAWN } else { LOGGED };
        if self.told.elapsed() < pause || self.done == self.all {
            return;
        }
        self.told = Instant::now();
        let seconds = self.begun.elapsed().as_secs_f64();
        let rate = self.done as f64 / seconds;
        let left = (self.all - self.done) as f64 / rate;
        let args = [
            ("done", self.done.to_string()),
            ("all", self.all.to_string()),
            ("rate", format!("{rate:.0}")),
            ("left", format!("{left:.0}")),
        ];
        self.is_drawn = self.ui.progress(&args);
    }

    /// Clears the line, so that something else can be told.
    pub fn clear(&mut self) {
        if std::mem::take(&mut self.is_drawn) {
            self.ui.clear_line();
        }
    }
}
