//! How the system hands out memory.

#[cfg(target_os = "linux")]
use std::sync::OnceLock;

#[cfg(target_os = "linux")]
use rustix::thread::{disable_transparent_huge_pages, transparent_huge_pages_are_disabled};

/// Whether Linux gave small pages only before the program asked for them.
#[cfg(target_os = "linux")]
static BEFORE: OnceLock<bool> = OnceLock::new();

/// Asks Linux for memory in small pages. In huge ones, where they are the rule or the allocator wishes for them, each
/// thread that touches a few kilobytes is given two megabytes, which are cleared first: a document takes half as much
/// memory again, and not less time. A system that refuses costs memory only.
pub fn in_small_pages() {
    #[cfg(target_os = "linux")]
    {
        let _ = BEFORE.set(transparent_huge_pages_are_disabled().unwrap_or(true));
        let _ = disable_transparent_huge_pages(true);
    }
}

/// Does `work` as the system was before: programs that it starts take over what was asked for.
pub fn as_before<T>(work: impl FnOnce() -> T) -> T {
    #[cfg(target_os = "linux")]
    let _ = disable_transparent_huge_pages(BEFORE.get().copied().unwrap_or(false));
    let done = work();
    #[cfg(target_os = "linux")]
    let _ = disable_transparent_huge_pages(true);
    done
}
