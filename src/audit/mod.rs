//! What a pack makes of the documents: which layer supplies what, what it changes, and what is wrong with it.
//!
//! The one idea: a pack is judged by what it does to documents. What can be read off its templates is read off them; which
//! functions, pictures and fonts are used, only a document tells that is made. The samples are there for that.

mod basis;
mod blocks;
mod changes;
mod compare;
mod making;
mod mend;
mod overrides;
mod renamed;
mod samples;
mod supplier;
mod trial;
mod unused;
mod why;

pub use basis::{judged as basis_judged, record};
pub use blocks::judged as blocks_judged;
pub use changes::{Change, changes};
pub use mend::{Mended, mended};
pub use samples::{SAMPLES, Sample};
pub use supplier::Supplier;
pub use trial::{Seen, Trial};
pub use unused::unused;
pub use why::{Kind, Supplied, Why, why};
