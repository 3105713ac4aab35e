//! What may stand in a file, as data: for editors, and for papers that list the keys. The declarations that read a file
//! give it, so it cannot say otherwise than they read.

/// What may stand behind a key.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A text of one line.
    Line,
    /// A text of one line, or `""` for none.
    Bare,
    /// Paragraphs, with light Markdown.
    Prose,
    /// A text of a form of its own.
    Form {
        /// As a regular expression.
        pattern: &'static str,
    },
    /// One of the words of the choice `name`.
    Word {
        name: &'static str,
        words: &'static [&'static str],
    },
    Boolean,
    Integer,
    Number,
    Date,
    Time,
    /// A date with time and offset.
    Moment,
    List(Box<Shape>),
    Table(TableShape),
    /// Tables under keys that are data.
    Keyed {
        keys: Keys,
        value: Box<Shape>,
        /// Keys of its own beside them.
        besides: Vec<KeyShape>,
    },
}

impl Shape {
    /// The heads of the tables below this one that have a key `key`, in the order in which they are declared.
    pub fn homes(self, key: &str) -> Vec<String> {
        let has = |shape: &Self| matches!(shape, Self::Table(table) if table.keys.iter().any(|known| known.key == key));
        let head = |below: &KeyShape| match &below.shape {
            table if has(table) => Some(format!("[{}]", below.key)),
            Self::List(item) if has(item) => Some(format!("[[{}]]", below.key)),
            Self::Keyed { value, .. } if has(value) => Some(format!("[{}.ID]", below.key)),
            _ => None,
        };
        self.into_keys().iter().filter_map(head).collect()
    }

    /// The keys of a table.
    pub fn into_keys(self) -> Vec<KeyShape> {
        match self {
            Self::Table(table) => table.keys,
            _ => Vec::new(),
        }
    }
}

/// Keys that are data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    Any,
    /// The ids of documents; a pack may add some.
    Documents,
    Words(&'static [&'static str]),
}

/// A table, with its keys in the order in which they are declared.
#[derive(Debug, Clone, PartialEq)]
pub struct TableShape {
    /// The type that reads it.
    pub id: &'static str,
    /// Its name in files.
    pub name: &'static str,
    pub keys: Vec<KeyShape>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct KeyShape {
    pub key: &'static str,
    pub required: bool,
    /// The type that declares it.
    pub table: &'static str,
    pub shape: Shape,
}

/// What keys that are data can be.
pub trait DataKey {
    const KEYS: Keys;
}

impl DataKey for super::Key {
    const KEYS: Keys = Keys::Any;
}

impl DataKey for String {
    const KEYS: Keys = Keys::Any;
}
