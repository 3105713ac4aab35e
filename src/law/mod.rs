//! The state of the law, by date: legal bases and bodies that came to an end (`tables.toml`), the money
//! that goes with an award (`bonuses.toml`).
//!
//! The one idea: an entry says from and until which day it holds and how well it is founded. No finding
//! rests on what is known from memory only; a figure that does is told to whoever uses it.

mod bonuses;
mod tables;

pub use bonuses::{
    Bonuses, Household, Known, Rate, Rounding, Salary, base_salary, bonus_rate, household_rate, rounding,
};
pub use tables::{Basis, Ended, Tables, award_grounds, bases, ended};
