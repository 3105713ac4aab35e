//! What a pack makes of the documents: which layer supplies what.
//!
//! The one idea: a pack is judged by what it does to documents. What can be read off its templates is read off them; which
//! functions, pictures and fonts are used, only a document tells that is made. The samples are there for that.

mod making;
mod samples;
mod supplier;
mod why;

pub use samples::{SAMPLES, Sample};
pub use supplier::Supplier;
pub use why::{Kind, Supplied, Why, why};
