//! What a pack makes of the documents: which layer supplies what, and what it changes.
//!
//! The one idea: a pack is judged by what it does to documents. What can be read off its templates is read off them; which
//! functions, pictures and fonts are used, only a document tells that is made. The samples are there for that.

mod changes;
mod compare;
mod making;
mod overrides;
mod samples;
mod supplier;
mod why;

pub use changes::{Change, changes};
pub use samples::{SAMPLES, Sample};
pub use supplier::Supplier;
pub use why::{Kind, Supplied, Why, why};
