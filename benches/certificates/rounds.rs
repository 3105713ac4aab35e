//! Runs in turn, so that what disturbs the machine disturbs all of them, and what stands in their middle.

use crate::child::Run;

/// Runs each of `works` `rounds` times, one after the other in each round.
pub fn in_turn(rounds: usize, works: &[Box<dyn Fn(usize) -> Run + '_>]) -> Vec<Runs> {
    let mut all: Vec<Runs> = works.iter().map(|_| Runs(Vec::new())).collect();
    for round in 0..rounds {
        for (work, runs) in works.iter().zip(&mut all) {
            runs.0.push(work(round));
        }
    }
    all
}

/// The runs of one work.
pub struct Runs(pub Vec<Run>);

impl Runs {
    pub fn seconds(&self) -> f64 {
        median(self.0.iter().map(|run| run.seconds))
    }

    /// In MiB, of the run that has held most.
    pub fn peak(&self) -> f64 {
        self.0.iter().map(|run| run.peak).fold(0.0, f64::max)
    }

    /// Seconds of all cores together.
    pub fn cores(&self) -> f64 {
        median(self.0.iter().map(|run| run.cores))
    }

    /// How many times as fast as `other`, round by round.
    pub fn faster_than(&self, other: &Self) -> f64 {
        median(self.0.iter().zip(&other.0).map(|(own, other)| other.seconds / own.seconds))
    }
}

pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
