//! The program `vanthu`.

use std::process::ExitCode;

fn main() -> ExitCode {
    vanthu::cli::run(std::env::args_os()).into()
}
