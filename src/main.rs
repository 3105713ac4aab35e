//! The program `vanthu`.

use std::process::ExitCode;

/// Pages are many small things that live shortly on many threads: the system's allocator keeps their room, and is slower.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    vanthu::cli::run(std::env::args_os()).into()
}
