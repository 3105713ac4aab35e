//! The command line: one file per command; `args` is the grammar, `request` what it means, `ui`
//! the only voice.

mod args;
mod bounds;
mod build;
mod calibrate;
mod check;
mod doctor;
mod extract;
mod help;
mod import;
mod licenses;
mod memory;
mod new;
mod one_file;
mod pack;
mod print;
mod produce;
mod progress;
mod rebuild;
mod report;
mod request;
mod rules;
mod schema;
mod session;
mod shell;
mod source;
mod ui;
mod usage;
mod values;
mod verify;
mod watch;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::FromArgMatches;

use args::{Args, Command};
use bounds::Bounds;
use ui::Ui;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    Done,
    /// The data, a document or a rule is at fault.
    Fault,
    /// Wrong usage, or nothing could be started.
    Unstarted,
    /// Somebody broke it off; the next run goes on from there.
    Stopped,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(match exit {
            Exit::Done => 0,
            Exit::Fault => 1,
            Exit::Unstarted => 2,
            // As shells count: 128 and the number of the signal.
            Exit::Stopped => 130,
        })
    }
}

/// Runs the program with `args`, the program's name first.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Exit {
    memory::in_small_pages();
    let args: Vec<OsString> = args.into_iter().collect();
    let ((lang, said_by), format) = (help::language(&args), help::format(&args));
    let mut command = help::command(lang);
    let parsed = command.try_get_matches_from_mut(args).and_then(|matches| Args::from_arg_matches(&matches));
    let args = match parsed {
        Ok(args) => args,
        Err(error) => return usage::answer(&error, lang, format),
    };
    let ui = Ui::new(args.lang.unwrap_or(lang), args.format, args.quiet);
    let bounds = Bounds::start(args.command.limits(), &ui);
    match args.command {
        Command::New(args) => new::run(args, &ui),
        Command::Import(args) => import::run(args, &bounds, &ui),
        Command::Build(args) => build::run(args, &bounds, &ui),
        Command::Check(args) => check::run(args, &bounds, &ui),
        Command::Print(args) => print::run(args, &bounds, &ui),
        Command::Watch(args) => watch::run(args, &bounds, &ui),
        Command::Calibrate(args) => calibrate::run(args, &bounds, &ui),
        Command::Source(args) => source::run(args, &bounds, &ui),
        Command::Rules(args) => rules::run(&args, &ui),
        Command::Verify(args) => verify::run(&args, &ui),
        Command::Extract(args) => extract::run(args, &ui),
        Command::Pack(args) => pack::run(args.command, &bounds, &ui),
        Command::Doctor(args) => doctor::run(args, said_by, &bounds, &ui),
        Command::Schema(args) => schema::run(&args, &ui),
        Command::Completions(args) => shell::completions(&args, ui.lang(), &ui),
        Command::Man(args) => shell::man(&args, ui.lang(), &ui),
        Command::Licenses => licenses::run(&ui),
    }
}
