//! Reading TOML tables so that one run names every problem of a file.
//!
//! Serde stops at the first fault; a clerk wants all of them. So the tables of our files are
//! declared with [`table!`] and read field by field from TOML's recoverable tree: each field
//! that cannot be read is reported at its place, and reading goes on behind it.

mod calendar;
mod edit;
mod leaf;
mod leaves;
mod reader;
mod syntax;

pub use edit::{Figure, edited, quoted};
pub use leaf::{Bare, Line, Located, Prose, TextValue};
pub use leaves::{Leaf, leaves};
pub use reader::{FromToml, List, Node, Reader, Table, read};

/// Declares a table of a file: a struct whose fields are its keys.
///
/// `required` gives a `T`: a table that lacks it is reported and left out. `wanted` is reported, too,
/// but the rest of the table is read on. `optional` gives an `Option<T>`, `list` a [`List<T>`].
macro_rules! table {
    ($(#[$meta:meta])* pub struct $name:ident as $table:literal {
        $($(#[$field_meta:meta])* $field:ident: $kind:ident $type:ty),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        pub struct $name {
            /// Where the table begins in its file.
            pub span: $crate::diag::Span,
            /// Whether all that was written could be read: only then is a missing value the writer's
            /// fault.
            pub whole: bool,
            $($(#[$field_meta])* pub $field: $crate::table::table!(@type $kind $type)),*
        }

        impl $crate::table::FromToml for $name {
            const EXPECTED: &'static str = "table";

            fn from_toml(node: &$crate::table::Node<'_>, reader: &mut $crate::table::Reader<'_>) -> Option<Self> {
                const KEYS: &[&str] = &[$(stringify!($field)),*];
                let before = reader.faults();
                let table = reader.table(node, $table, KEYS)?;
                $(let $field = $crate::table::table!(@read $kind table reader $field);)*
                let whole = before == reader.faults() && reader.is_readable();
                Some(Self { span: reader.span(node), whole, $($field: $crate::table::table!(@take $kind $field)),* })
            }
        }
    };
    (@type required $type:ty) => { $type };
    (@type wanted $type:ty) => { Option<$type> };
    (@type optional $type:ty) => { Option<$type> };
    (@type list $type:ty) => { $crate::table::List<$type> };
    (@read required $table:ident $reader:ident $field:ident) => { $table.required(stringify!($field), $reader) };
    (@read wanted $table:ident $reader:ident $field:ident) => {
        $table.required(stringify!($field), $reader)
    };
    (@read optional $table:ident $reader:ident $field:ident) => { $table.optional(stringify!($field), $reader) };
    (@read list $table:ident $reader:ident $field:ident) => { $table.list(stringify!($field), $reader) };
    (@take required $field:ident) => { $field? };
    (@take wanted $field:ident) => {
        $field
    };
    (@take optional $field:ident) => { $field };
    (@take list $field:ident) => { $field };
}
pub(crate) use table;

/// Declares a choice of words, each a variant.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_meta])* $variant),* }

        impl $name {
            /// All of them, in the order in which they are declared.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word that stands for it in a file.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// The one that `word` stands for.
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|variant| variant.word() == word)
            }
        }

        impl $crate::table::FromToml for $name {
            const EXPECTED: &'static str = "text";

            fn from_toml(node: &$crate::table::Node<'_>, reader: &mut $crate::table::Reader<'_>) -> Option<Self> {
                let word = reader.word(node, &[$($word),*])?;
                Self::from_word(word)
            }
        }
    };
}
pub(crate) use words;
