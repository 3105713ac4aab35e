//! Reading by others' code. Of a broken file it may read beyond the end or count beyond what numbers hold: that is the
//! file's fault, and told as one.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook, take_hook};
use std::sync::Once;

use super::grid::Unread;

thread_local! {
    /// Whether a file is being read on this thread.
    static READING: Cell<bool> = const { Cell::new(false) };
}

/// What `read` gives; a file at which it breaks off is broken.
pub fn guarded<T>(read: impl FnOnce() -> Result<T, Unread>) -> Result<T, Unread> {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| {
        let tell = take_hook();
        set_hook(Box::new(move |panic| {
            // What is told as a finding need not be told in Rust's words, too; a fault of ours must.
            if !READING.get() || is_ours(panic) {
                tell(panic);
            }
        }));
    });
    READING.set(true);
    let read = catch_unwind(AssertUnwindSafe(read));
    READING.set(false);
    read.unwrap_or_else(|_| Err(Unread::new("damaged")))
}

/// Whether it comes from this room.
fn is_ours(panic: &PanicHookInfo<'_>) -> bool {
    let room = file!().trim_end_matches("guard.rs");
    panic.location().is_some_and(|place| place.file().starts_with(room))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_breaks_off_is_broken() {
        let none: Option<u8> = None;
        let reason = guarded(|| Ok(none.into_iter().next().unwrap())).map_err(|unread| unread.reason);
        assert_eq!(reason, Err("damaged"));
        assert_eq!(guarded(|| Ok(1)).ok(), Some(1));
    }
}
