//! What was issued, to look up and to compare: the register of a decision's certificates.

mod book;
mod columns;

pub use book::{REGISTER_FILE, write};
