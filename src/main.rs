//! The program `vanthu`.

use std::process::ExitCode;
use std::thread;

/// Pages are many small things that live shortly on many threads: the system's allocator keeps their room, and is slower.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Stack of the run, in bytes, wherever it runs: some systems give a program's first thread one megabyte, and tables, templates and
/// pages nest deeper.
const STACK: usize = 32 << 20;

fn main() -> ExitCode {
    let run = || vanthu::cli::run(std::env::args_os()).into();
    match thread::Builder::new().stack_size(STACK).spawn(run) {
        // What a panic says is told already; the number is the one that it gives a program.
        Ok(running) => running.join().unwrap_or_else(|_| ExitCode::from(101)),
        Err(_) => run(),
    }
}
