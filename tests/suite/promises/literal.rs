//! Any text in any field stands on the page as typed, or its place in the file is named.
//!
//! The first byte chooses the field.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::held::{Kind, fields, held, plainly};

/// As many texts are laid out before Typst forgets them.
const REMEMBERED: usize = 64;

pub fn holds(bytes: &[u8]) {
    static SEEN: AtomicUsize = AtomicUsize::new(1);
    let [field, text @ ..] = bytes else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let field = &fields()[usize::from(*field) % fields().len()];
    let text = if field.kind == Kind::Line { text.to_owned() } else { plainly(text) };
    held(field, &text).unwrap_or_else(|reason| panic!("{reason}"));
    if SEEN.fetch_add(1, Ordering::Relaxed).is_multiple_of(REMEMBERED) {
        vanthu::typeset::forget();
    }
}
