//! Help in two languages. The one idea: the grammar has no words; they are put in from the
//! catalogue by the names of commands and options, so that the suite can see that none is missing.

use std::ffi::OsString;

use clap::{Arg, ArgAction, Command, CommandFactory, ValueEnum};

use super::args::{Args, Format};
use crate::diag::{Catalog, Lang};
use crate::typeset::{own_families, typst_version};

/// The language of this run: `--lang`, then `VANTHU_LANG`, then an English system, then
/// Vietnamese. Read before the grammar is, because help and usage errors want it, too. Behind it, which of them said so.
pub fn language(args: &[OsString]) -> (Lang, &'static str) {
    let option = || asked(args, "--lang")?.parse().ok().map(|lang| (lang, "option"));
    let environment = || std::env::var("VANTHU_LANG").ok()?.parse().ok().map(|lang| (lang, "environment"));
    let system = || sys_locale::get_locale().filter(|locale| locale.starts_with("en")).map(|_| (Lang::En, "system"));
    option().or_else(environment).or_else(system).unwrap_or((Lang::default(), "usual"))
}

/// How findings are written, for those about the call itself.
pub fn format(args: &[OsString]) -> Format {
    asked(args, "--format").and_then(|word| Format::from_str(word, false).ok()).unwrap_or_default()
}

/// The last value of `option` among `args`.
fn asked<'a>(args: &'a [OsString], option: &str) -> Option<&'a str> {
    let mut words = args.iter().skip(1).filter_map(|arg| arg.to_str());
    let mut value = None;
    while let Some(word) = words.next() {
        match word.split_once('=') {
            Some((name, given)) if name == option => value = Some(given),
            _ if word == option => value = words.next().or(value),
            _ => {}
        }
    }
    value
}

/// The grammar with its words in `lang`.
pub fn command(lang: Lang) -> Command {
    let catalog = Catalog::new(lang);
    let words = Words { catalog: &catalog };
    let mut command = words.fill(Args::command(), None).disable_help_subcommand(true);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    command = command.disable_version_flag(true).arg(words.argument(version, None)).long_version(versions());
    words.fill_below(command, "")
}

/// The versions of what the looks of a page hang on.
fn versions() -> String {
    let fonts = own_families().into_iter().map(|(family, version)| format!("{family}: {version}"));
    let typst = format!("Typst: {}", typst_version());
    [env!("CARGO_PKG_VERSION").to_owned(), typst].into_iter().chain(fonts).collect::<Vec<_>>().join("\n")
}

struct Words<'a> {
    catalog: &'a Catalog,
}

impl Words<'_> {
    fn word(&self, id: &str) -> String {
        self.catalog.text(id, &[])
    }

    /// Puts the words into the commands below `command`, whose names begin with `prefix`: `pack-list`.
    fn fill_below(&self, mut command: Command, prefix: &str) -> Command {
        for sub in command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect::<Vec<_>>() {
            let name = format!("{prefix}{sub}");
            command = command.mut_subcommand(&sub, |sub| {
                self.fill_below(self.fill(sub, Some(&name)).disable_help_subcommand(true), &format!("{name}-"))
            });
        }
        command
    }

    /// Puts the words into one command; `name` is none for the program itself.
    fn fill(&self, command: Command, name: Option<&str>) -> Command {
        let id = name.map_or_else(|| "help-vanthu".to_owned(), |name| format!("help-{name}"));
        let usage = self.word("help-usage");
        let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
        let mut command = command
            .about(self.word(&id))
            .help_template(format!("{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}\n"))
            .disable_help_flag(true)
            .arg(self.argument(help, None))
            .subcommand_help_heading(self.word("help-commands"))
            .subcommand_value_name(self.word("help-command"))
            .term_width(80)
            .mut_args(|arg| self.argument(arg, name));
        command = match name {
            Some(name) => command.override_usage(self.word(&format!("help-{name}-usage"))),
            None => command.override_usage(self.word("help-vanthu-usage")),
        };
        if let Some(examples) = self.catalog.find(&format!("{id}-examples"), None, &[]) {
            command = command.after_help(format!("{}\n{examples}", self.word("help-examples")));
        }
        command
    }

    fn argument(&self, arg: Arg, command: Option<&str>) -> Arg {
        let id = arg.get_id().as_str().replace('_', "-");
        // An argument that means something else in one command has words of its own there.
        let own = |id: &str| command.and_then(|command| self.catalog.find(&format!("help-{command}-{id}"), None, &[]));
        let help = own(&id).unwrap_or_else(|| self.word(&format!("help-arg-{id}")));
        let heading = self.word(if arg.is_positional() { "help-arguments" } else { "help-options" });
        let arg = arg.help(help).help_heading(heading);
        // Defaults and choices are part of the words, in the reader's language.
        if !arg.get_action().takes_values() {
            return arg;
        }
        let value = own(&format!("value-{id}")).or_else(|| self.catalog.find(&format!("help-value-{id}"), None, &[]));
        let arg = arg.hide_default_value(true).hide_possible_values(true);
        match value {
            Some(value) => arg.value_name(value),
            None => arg,
        }
    }
}
