//! The same table said by several files: the nearest one's keys win, one by one.

use super::{Bare, Line, List, Located, Prose};
use crate::text::{Date, Number};

/// What several files may say.
pub trait Layered {
    /// What this says, and what `below` says where this says nothing.
    #[must_use]
    fn over(self, below: Self) -> Self;
}

impl<T: Layered> Layered for Option<T> {
    fn over(self, below: Self) -> Self {
        match (self, below) {
            (Some(own), Some(below)) => Some(own.over(below)),
            (own, below) => own.or(below),
        }
    }
}

/// A list is one value: nobody can say where items of two would have to stand.
impl<T> Layered for List<T> {
    fn over(self, below: Self) -> Self {
        if self.is_empty() { below } else { self }
    }
}

macro_rules! values {
    ($($name:ident $(<$of:ident>)?)*) => { $(
        impl $(<$of>)? Layered for $name $(<$of>)? {
            fn over(self, _: Self) -> Self {
                self
            }
        }
    )* };
}
values!(bool u32 Number Date Line Prose Bare Located<T>);

/// The tables of one file on those of another, by their keys; the nearer file's come first.
pub fn stacked<K: PartialEq, T: Layered>(own: Vec<(K, T)>, mut below: Vec<(K, T)>) -> Vec<(K, T)> {
    let mut all = Vec::with_capacity(own.len() + below.len());
    for (key, table) in own {
        let lower = below.iter().position(|(other, _)| *other == key).map(|at| below.remove(at).1);
        let table = match lower {
            Some(lower) => table.over(lower),
            None => table,
        };
        all.push((key, table));
    }
    all.extend(below);
    all
}
