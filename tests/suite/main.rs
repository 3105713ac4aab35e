//! The suite: one binary, because each one links all of Typst. A module a promise; a case is a
//! file under `tests/cases`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod architecture;
mod audit;
mod awards;
mod batch;
mod blocks;
mod certificates;
mod determinism;
mod diagnostics;
mod eject;
mod examples;
mod faults;
mod hostile;
mod kills;
mod layout;
mod looks;
mod messages;
mod outdated;
mod packs;
#[cfg(unix)]
mod papers;
mod program;
mod reading;
mod register;
mod rules;
mod supply;
mod support;
mod typed;
mod unchanged;
mod verify;
