//! From a document's data and a pack's template to Typst text.
//!
//! MiniJinja says what stands where. The one idea: a template prints *marks*, not values; when the
//! text is whole, Typst's own parser says for each mark whether it stands in markup or in code, and
//! only then does the value take its place, as a string literal in the form that is right there.
//! So no value can become markup, whatever the template does, and where each value went is known.

mod asked;
mod blocks;
mod context;
mod engine;
mod fault;
mod filters;
mod ledger;
mod length;
mod markdown;
mod outline;
mod place;
mod render;
mod trace;
mod wording;

pub use asked::{Asked, asked};
pub use blocks::{Blocks, Defined, Definition, Link, Lost};
pub use context::{Base, calibration_context, context};
pub use engine::Engine;
pub use fault::spared;
pub use ledger::Ledger;
pub use markdown::words;
pub use outline::{Ask, Block, Name, NameKind, Outline, Reference};
pub use place::paragraphs;
pub use render::Rendered;
pub use trace::{Origin, Trace};
