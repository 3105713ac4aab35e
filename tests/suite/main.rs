//! The suite: one binary, because each one links all of Typst. A module a promise; a case is a
//! file under `tests/cases`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod architecture;
mod archive;
mod audit;
mod awards;
mod batch;
mod blocks;
mod calls;
mod certificates;
mod conferences;
mod determinism;
mod diagnostics;
mod doctor;
mod eject;
mod examples;
mod explained;
mod faults;
mod found;
mod gallery;
mod held;
mod hostile;
mod imports;
mod kills;
mod layout;
mod looks;
mod mended;
mod messages;
mod models;
mod numbers;
mod once;
mod outdated;
mod packs;
#[cfg(unix)]
mod papers;
mod portable;
mod preview;
mod program;
mod promises;
mod reading;
mod register;
mod rules;
mod schema;
mod start;
mod supply;
mod support;
mod typed;
mod unchanged;
mod verify;
mod written;
