//! The state of the law, by date: legal bases and bodies that came to an end (`tables.toml`).
//!
//! The one idea: an entry says from and until which day it holds and how well it is founded. What
//! is known from memory only does not stand here, so nothing can rest on it.

mod tables;

pub use tables::{Basis, Ended, Tables, award_grounds, bases, ended};
