//! Work of others that may panic over what it is given: a broken file is its writer's fault, not the program's end.

use std::any::Any;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}
static QUIET: Once = Once::new();

/// What `work` gives; where it panics, what it said. What it worked at must not be used any more.
pub fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    // What is told as a finding need not be told in Rust's words, too; a fault of ours must.
    QUIET.call_once(|| {
        let usual = take_hook();
        set_hook(Box::new(move |panic| {
            if !GUARDED.get() || is_ours(panic) {
                usual(panic);
            }
        }));
    });
    let before = GUARDED.replace(true);
    let done = catch_unwind(AssertUnwindSafe(work));
    GUARDED.set(before);
    done.map_err(|panic| said(&*panic))
}

/// Whether it comes from this program.
fn is_ours(panic: &PanicHookInfo<'_>) -> bool {
    let sources = file!().trim_end_matches("diag/guard.rs");
    panic.location().is_some_and(|place| place.file().starts_with(sources))
}

fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn a_panic_is_what_it_said() {
        assert_eq!(guarded(|| 1), Ok(1));
        let beyond: Vec<u8> = Vec::new();
        assert!(guarded(|| beyond[7]).is_err_and(|said| said.contains("out of bounds")));
    }
}
