//! `vanthu completions` and `vanthu man`: the command line, for shells and for `man`.

use std::path::Path;

use super::Exit;
use super::args::{CompletionsArgs, ManArgs};
use super::help;
use super::ui::Ui;
use crate::diag::{Code, Diagnostic, Lang};
use crate::output;

const NAME: &str = "vanthu";

/// Prints what a shell reads to complete commands and options.
pub fn completions(args: &CompletionsArgs, lang: Lang, ui: &Ui) -> Exit {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut help::command(lang), NAME, &mut script);
    ui.print(String::from_utf8_lossy(&script).trim_end());
    Exit::Done
}

/// Prints the page of the program, or writes the pages of all commands into a folder.
pub fn man(args: &ManArgs, lang: Lang, ui: &Ui) -> Exit {
    let mut command = help::command(lang);
    command.build();
    let Some(folder) = &args.output else {
        return match page(&command) {
            Ok((_, text)) => {
                ui.print(text.trim_end());
                Exit::Done
            }
            Err(fault) => told(fault, ui),
        };
    };
    match write_below(&command, folder, ui) {
        Ok(()) => Exit::Done,
        Err(fault) => told(fault, ui),
    }
}

fn told(fault: Diagnostic, ui: &Ui) -> Exit {
    ui.tell(&fault);
    Exit::Fault
}

fn write_below(command: &clap::Command, folder: &Path, ui: &Ui) -> Result<(), Diagnostic> {
    let (name, text) = page(command)?;
    let path = folder.join(name);
    output::write(&path, text.as_bytes()).map_err(|fault| fault.hint("hint-here"))?;
    ui.result("man-written", &[("path", path.display().to_string())]);
    command.get_subcommands().try_for_each(|sub| write_below(sub, folder, ui))
}

/// The page of one command, with the name of its file: `vanthu-pack-new.1`.
fn page(command: &clap::Command) -> Result<(String, String), Diagnostic> {
    let man = clap_mangen::Man::new(command.clone());
    let mut text = Vec::new();
    let name = man.get_filename();
    man.render(&mut text).map_err(|error| Diagnostic::new(Code::OutputFailed).in_file(&name).because(&error))?;
    Ok((name, String::from_utf8_lossy(&text).into_owned()))
}
