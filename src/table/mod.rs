//! Reading TOML tables so that one run names every problem of a file.
//!
//! Serde stops at the first fault; a clerk wants all of them. So the tables of our files are
//! declared with [`table!`] and read field by field from TOML's recoverable tree: each field
//! that cannot be read is reported at its place, and reading goes on behind it.

mod calendar;
mod edit;
mod figure;
mod heads;
mod layered;
mod leaf;
mod leaves;
mod lines;
mod list;
mod reader;
mod shape;
mod syntax;

pub use edit::{Figure, appended, edited, quoted};
pub use layered::{Layered, stacked};
pub use leaf::{Bare, Key, Line, Located, Prose, TextValue};
pub use leaves::{Leaf, leaves};
pub use list::List;
pub use reader::{FromToml, Node, Reader, Table, read};
pub use shape::{DataKey, KeyShape, Keys, Shape, TableShape};

/// Declares a table of a file: a struct whose fields are its keys.
///
/// `required` gives a `T`: a table that lacks it is reported and left out. `wanted` is reported, too,
/// but the rest of the table is read on. `optional` gives an `Option<T>`, `list` a [`List<T>`]. A key is
/// its field's name, unless it is given: `signs_for = "signs-for": optional Line`. The same table of several
/// files is [`Layered`] key by key.
macro_rules! table {
    ($(#[$meta:meta])* pub struct $name:ident as $table:literal {
        $($(#[$field_meta:meta])* $field:ident $(= $key:literal)?: $kind:ident $type:ty),* $(,)?
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

        impl $name {
            pub const KEYS: &'static [&'static str] = &[$($crate::table::table!(@key $field $($key)?)),*];

            /// Reads its keys out of `table`, which may have others.
            pub fn of(table: &$crate::table::Table<'_, '_>, reader: &mut $crate::table::Reader<'_>) -> Option<Self> {
                let before = table.faults();
                $(let $field = $crate::table::table!(@read $kind table reader $crate::table::table!(@key $field $($key)?));)*
                let whole = before == reader.faults() && reader.is_readable();
                Some(Self { span: table.span(), whole, $($field: $crate::table::table!(@take $kind $field)),* })
            }
        }

        impl $crate::table::FromToml for $name {
            const EXPECTED: &'static str = "table";

            fn from_toml(node: &$crate::table::Node<'_>, reader: &mut $crate::table::Reader<'_>) -> Option<Self> {
                let table = reader.table(node, $table, Self::KEYS)?;
                Self::of(&table, reader)
            }

            fn shape() -> $crate::table::Shape {
                $crate::table::Shape::Table($crate::table::TableShape {
                    id: stringify!($name),
                    name: $table,
                    keys: vec![$($crate::table::KeyShape {
                        key: $crate::table::table!(@key $field $($key)?),
                        required: $crate::table::table!(@required $kind),
                        table: stringify!($name),
                        shape: <$crate::table::table!(@value $kind $type) as $crate::table::FromToml>::shape(),
                    }),*],
                })
            }
        }

        impl $crate::table::Layered for $name {
            fn over(self, below: Self) -> Self {
                $(let $field = $crate::table::Layered::over(self.$field, below.$field);)*
                Self { span: self.span, whole: self.whole, $($field),* }
            }
        }
    };
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
    (@required required) => { true };
    (@required wanted) => { true };
    (@required optional) => { false };
    (@required list) => { false };
    (@value list $type:ty) => { $crate::table::List<$type> };
    (@value $kind:ident $type:ty) => { $type };
    (@type required $type:ty) => { $type };
    (@type wanted $type:ty) => { Option<$type> };
    (@type optional $type:ty) => { Option<$type> };
    (@type list $type:ty) => { $crate::table::List<$type> };
    (@read required $table:ident $reader:ident $key:expr) => { $table.required($key, $reader) };
    (@read wanted $table:ident $reader:ident $key:expr) => {
        $table.required($key, $reader)
    };
    (@read optional $table:ident $reader:ident $key:expr) => { $table.optional($key, $reader) };
    (@read list $table:ident $reader:ident $key:expr) => { $table.list($key, $reader) };
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

            fn shape() -> $crate::table::Shape {
                $crate::table::Shape::Word { name: stringify!($name), words: &[$($word),*] }
            }
        }

        impl $crate::table::DataKey for $name {
            const KEYS: $crate::table::Keys = $crate::table::Keys::Words(&[$($word),*]);
        }

        impl $crate::table::Layered for $name {
            fn over(self, _: Self) -> Self {
                self
            }
        }
    };
}
pub(crate) use words;

/// Declares a table whose keys are data, each with a table behind it.
macro_rules! keyed {
    ($(#[$meta:meta])* $name:ident: $table:literal, $key:ty => $value:ty, $read:expr $(, $keys:expr)?) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default)]
        pub struct $name(pub Vec<($key, $value)>);

        impl $crate::table::FromToml for $name {
            const EXPECTED: &'static str = "table";

            fn from_toml(node: &$crate::table::Node<'_>, reader: &mut $crate::table::Reader<'_>) -> Option<Self> {
                let read: fn($crate::table::Key, &mut $crate::table::Reader<'_>) -> Option<$key> = $read;
                let mut list = Vec::new();
                for (key, value) in reader.open_table(node, $table)?.entries() {
                    let key = reader.key(key);
                    let Some(key) = read(key, reader) else { continue };
                    list.extend(<$value as $crate::table::FromToml>::from_toml(value, reader).map(|value| (key, value)));
                }
                Some(Self(list))
            }

            fn shape() -> $crate::table::Shape {
                let value = Box::new(<$value as $crate::table::FromToml>::shape());
                $crate::table::Shape::Keyed { keys: $crate::table::keyed!(@keys $key $(, $keys)?), value, besides: Vec::new() }
            }
        }

        impl $crate::table::Layered for $name {
            fn over(self, below: Self) -> Self {
                Self($crate::table::stacked(self.0, below.0))
            }
        }
    };
    (@keys $key:ty) => { <$key as $crate::table::DataKey>::KEYS };
    (@keys $key:ty, $keys:expr) => { $keys };
}
pub(crate) use keyed;
