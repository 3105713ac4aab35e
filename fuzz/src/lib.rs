//! What the fuzz targets run: the promises of the suite, which `tests/suite/promises` makes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken promise panics")]
#![allow(dead_code, reason = "the suite has more use of its modules")]

#[path = "../../tests/suite/conferences.rs"]
mod conferences;
#[path = "../../tests/suite/held.rs"]
mod held;
#[path = "../../tests/suite/promises/mod.rs"]
pub mod promises;
#[path = "../../tests/suite/reading.rs"]
mod reading;
