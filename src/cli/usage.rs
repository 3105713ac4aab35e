//! Clap's complaints in our words, and the help that was asked for.

use clap::error::{ContextKind, ErrorKind};

use super::Exit;
use super::args::Format;
use super::ui::Ui;
use crate::diag::{Code, Diagnostic, Lang};

/// Answers what clap would print itself.
pub fn answer(error: &clap::Error, lang: Lang, format: Format) -> Exit {
    let ui = Ui::new(lang, format, false);
    let reason = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            ui.print(error.render().to_string().trim_end());
            return Exit::Done;
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => "no-command",
        ErrorKind::InvalidSubcommand => "unknown-command",
        ErrorKind::UnknownArgument => "unknown-argument",
        ErrorKind::MissingRequiredArgument => "missing-argument",
        ErrorKind::InvalidValue if value(error, ContextKind::InvalidValue).is_empty() => "no-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "bad-value",
        ErrorKind::TooManyValues | ErrorKind::ArgumentConflict => "too-many",
        _ => "other",
    };
    let given = [ContextKind::InvalidSubcommand, ContextKind::InvalidArg].map(|kind| value(error, kind));
    let given = given.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
    let similar = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
        .map(|kind| value(error, kind));
    let similar = similar.into_iter().find(|text| !text.is_empty());
    let mut diagnostic = Diagnostic::new(Code::Usage)
        .arg("reason", reason)
        .arg("given", given)
        .arg("value", value(error, ContextKind::InvalidValue))
        .arg("known", value(error, ContextKind::ValidValue))
        .hint("hint-help");
    // Some options have a form of their own, which the general help only repeats.
    let form = [("--records", "hint-records"), ("--shard", "hint-shard")];
    let form = form.iter().find(|(option, _)| value(error, ContextKind::InvalidArg).starts_with(option));
    if let Some((_, hint)) = form.filter(|_| matches!(reason, "bad-value" | "no-value")) {
        diagnostic = diagnostic.hint(hint);
    } else if let Some(similar) = similar {
        diagnostic = diagnostic.arg("similar", similar).hint("hint-similar");
    } else if !value(error, ContextKind::ValidValue).is_empty() {
        diagnostic = diagnostic.hint("hint-known");
    }
    ui.tell(&diagnostic);
    Exit::Unstarted
}

fn value(error: &clap::Error, kind: ContextKind) -> String {
    error.get(kind).map(ToString::to_string).unwrap_or_default()
}
