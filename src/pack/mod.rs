//! Packs: the layers of files that make a conference's documents a commune's own.
//!
//! A pack is a folder that says only what differs; below it lies another pack or, at last, the
//! built-in `nd30`. The one idea: the first layer that has a file supplies it, and nothing else
//! in the program knows from which layer a file came, except to say so.

mod blank;
mod built_in;
mod bundle;
mod files;
mod find;
mod folder;
mod kinds;
mod layers;
mod settings;
mod stack;
mod summary;

pub use blank::{blank, filled};
pub use built_in::{FONTS, NAME as BUILT_IN};
pub use bundle::{EXTENSION as BUNDLE_EXTENSION, is_bundle};
pub use folder::Folder;
pub use layers::{Pack, PackFile};
pub use settings::{BASIS as BASIS_FILE, FILE as SETTINGS_FILE, Settings};
pub use summary::{PackSummary, holds_packs};
