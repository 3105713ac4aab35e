//! The documents of one conference, from its file to finished bytes.
//!
//! [`Dossier::open`] reads and checks; [`plan`] says which documents will be made under which
//! names, before any work; [`make`] makes one. A fault of one document is its own: the others
//! are made all the same.

mod complaint;
mod eject;
mod input;
mod judge;
mod make;
mod open;
mod plan;
mod run;

pub use eject::eject;
pub use input::Input;
pub use make::{Made, make, source};
pub use open::{Dossier, Options};
pub use plan::{Job, plan};
pub use run::run;
