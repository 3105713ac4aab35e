//! Certificates that are laid out wait here for the print file that wants them, too: each is laid out once.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use crate::template::{Ledger, Rendered};
use crate::typeset::{Page, PagedDocument};

/// A sound certificate, and what it was laid out of.
#[derive(Clone)]
pub struct Kept {
    pub rendered: Rendered,
    pub ledger: Ledger,
    pub document: PagedDocument,
    /// What stands on its page, as it was judged.
    pub pages: Vec<Page>,
}

/// Those of one print file, by ordinal.
type Waiting = Mutex<BTreeMap<u32, Kept>>;

/// What a file has to do with a shelf.
#[derive(Clone, Default)]
pub enum Shelf {
    #[default]
    None,
    /// A certificate of its own, which goes on the shelf as long as somebody will take it.
    Brings(Weak<Waiting>),
    /// A print file, which takes what is there.
    Takes(Arc<Waiting>),
}

impl Shelf {
    /// The shelf of a print file, and its side for those who fill it.
    pub fn shared() -> (Self, Self) {
        let waiting = Arc::new(Waiting::default());
        (Self::Brings(Arc::downgrade(&waiting)), Self::Takes(waiting))
    }

    /// Puts what `keep` gives on the shelf, where there is one.
    pub fn bring(&self, ordinal: u32, keep: impl FnOnce() -> Kept) {
        if let Self::Brings(waiting) = self
            && let Some(waiting) = waiting.upgrade()
        {
            waiting.lock().unwrap_or_else(PoisonError::into_inner).insert(ordinal, keep());
        }
    }

    /// All that waits.
    pub fn take(&self) -> BTreeMap<u32, Kept> {
        match self {
            Self::Takes(waiting) => std::mem::take(&mut waiting.lock().unwrap_or_else(PoisonError::into_inner)),
            Self::None | Self::Brings(_) => BTreeMap::new(),
        }
    }
}

impl fmt::Debug for Shelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Brings(_) => "Brings",
            Self::Takes(_) => "Takes",
        })
    }
}
