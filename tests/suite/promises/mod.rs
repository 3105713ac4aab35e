//! What holds for any bytes at all: each module has one function, which takes bytes and panics when its promise is broken.
//!
//! The suite feeds them with what was found once (`tests/cases/found`, by `found.rs`), the fuzz targets under `fuzz/` with
//! whatever libFuzzer thinks of. There is no second copy of a promise.

pub mod bundle;
pub mod conference;
pub mod containers;
pub mod encoding;
pub mod lists;
pub mod literal;
pub mod markdown;
pub mod path;
pub mod records;
mod telling;

/// Takes any bytes and panics when its promise is broken.
pub type Promise = fn(&[u8]);

/// The promise of each folder under `tests/cases/found`, which is its target under `fuzz/`, too.
pub const ALL: &[(&str, Promise)] = &[
    ("bundle", bundle::holds),
    ("conference", conference::holds),
    ("encoding", encoding::holds),
    ("lists", lists::holds),
    ("literal", literal::holds),
    ("markdown", markdown::holds),
    ("path", path::holds),
    ("records", records::holds),
];
