//! The program's voice: results to standard output, findings and sums to standard error. Nothing
//! else prints.

use std::io::{IsTerminal, Write};

use super::args::Format;
use crate::diag::{Catalog, Diagnostic, Lang, Problems, Severity, human, json, short, shown_lines};

pub struct Ui {
    catalog: Catalog,
    voice: Voice,
    color: bool,
}

/// How it was asked to speak.
#[derive(Debug, Clone, Copy)]
pub struct Voice {
    lang: Lang,
    format: Format,
    quiet: bool,
}

impl Ui {
    pub fn new(lang: Lang, format: Format, quiet: bool) -> Self {
        Self::speaking(Voice { lang, format, quiet })
    }

    /// For another thread.
    pub fn speaking(voice: Voice) -> Self {
        let is_unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let is_dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        let color = std::io::stderr().is_terminal() && !is_unwanted && !is_dumb;
        Self { catalog: Catalog::new(voice.lang), voice, color }
    }

    pub fn voice(&self) -> Voice {
        self.voice
    }

    pub fn lang(&self) -> Lang {
        self.voice.lang
    }

    /// The words of its language.
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// Whether results are wanted as data.
    pub fn wants_json(&self) -> bool {
        self.voice.format == Format::Json
    }

    /// Whether a person looks at standard error.
    pub fn has_terminal(&self) -> bool {
        std::io::stderr().is_terminal()
    }

    /// Whether findings are told in colours.
    pub fn has_color(&self) -> bool {
        self.color
    }

    /// How far a run is; tells whether a line stands on the terminal now.
    pub fn progress(&self, args: &[(&str, String)]) -> bool {
        // Whoever reads JSON wants findings only.
        if self.voice.quiet || self.voice.format == Format::Json {
            return false;
        }
        let text = self.catalog.text("progress", args);
        let mut out = std::io::stderr().lock();
        let _ = match self.has_terminal() {
            true => write!(out, "\r\x1b[2K{text}").and_then(|()| out.flush()),
            false => writeln!(out, "{text}"),
        };
        self.has_terminal()
    }

    /// Takes a line of progress away.
    pub fn clear_line(&self) {
        if !self.has_terminal() {
            return;
        }
        let _ = write!(std::io::stderr().lock(), "\r\x1b[2K");
    }

    /// A text of the result. A file gets it as it is; on a terminal, it shows what would act there.
    pub fn print(&self, text: &str) {
        let text = if std::io::stdout().is_terminal() { shown_lines(text) } else { text.into() };
        // A reader that went away wants no more lines.
        let _ = writeln!(std::io::stdout().lock(), "{text}");
    }

    /// A line of the result, from the catalogue; silent with `--quiet`.
    pub fn result(&self, id: &str, args: &[(&str, String)]) {
        if !self.voice.quiet {
            self.print(&self.catalog.text(id, args));
        }
    }

    /// What is said beside a result that is to be kept whole; silent with `--quiet`, and for whoever reads JSON.
    pub fn aside(&self, text: &str) {
        if !self.voice.quiet && self.voice.format != Format::Json {
            let _ = writeln!(std::io::stderr().lock(), "{text}");
        }
    }

    /// A part of the result that has no words of ours; silent with `--quiet`.
    pub fn data(&self, text: &str) {
        if !self.voice.quiet {
            self.print(text);
        }
    }

    /// The words of `id`, or of its attribute, with no values filled in.
    pub fn words(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        self.catalog.find(id, attribute, &[])
    }

    /// One finding.
    pub fn tell(&self, diagnostic: &Diagnostic) {
        if self.voice.quiet && diagnostic.severity == Severity::Note {
            return;
        }
        let text = match self.voice.format {
            Format::Human => human(diagnostic, &self.catalog, self.color) + "\n",
            Format::Short => short(diagnostic, &self.catalog),
            Format::Json => json(diagnostic, &self.catalog),
        };
        let _ = writeln!(std::io::stderr().lock(), "{text}");
    }

    /// Whoever sits at a terminal may want to know more of the first one that is serious.
    fn tell_explanation(&self, problems: &Problems) {
        let worst = problems.iter().rev().max_by_key(|diagnostic| diagnostic.severity);
        if let Some(diagnostic) = worst.filter(|_| self.has_terminal()) {
            let args = [("code", diagnostic.code.id().to_owned())];
            let _ = writeln!(std::io::stderr().lock(), "{}", self.catalog.text("explain", &args));
        }
    }

    /// All findings in the order of the file, each fault once, then their number.
    pub fn tell_all(&self, mut problems: Problems) {
        problems.gather();
        let (errors, warnings) = (problems.count(Severity::Error), problems.count(Severity::Warning));
        problems.iter().chain(&problems.more()).for_each(|diagnostic| self.tell(diagnostic));
        if self.voice.format == Format::Human && errors + warnings > 0 {
            let args = [("errors", errors.to_string()), ("warnings", warnings.to_string())];
            let _ = writeln!(std::io::stderr().lock(), "{}", self.catalog.text("sum", &args));
            self.tell_explanation(&problems);
        }
    }
}
