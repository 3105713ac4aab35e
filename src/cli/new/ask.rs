//! What has to be known of an office: from options, from the pack below, from whoever sits at the terminal, or made up.

use std::io::{BufRead, IsTerminal, Write};

use crate::cli::args::NewArgs;
use crate::cli::ui::Ui;
use crate::diag::{Code, Diagnostic, Problems};
use crate::model::{Level, YEARS};
use crate::pack::Pack;
use crate::start::{Office, answer};

/// Answers for whoever gives none, where nobody can be asked.
const SAMPLE_AGENCY: &str = "Ủy ban nhân dân xã Phước Hiệp";
const SAMPLE_CHAIR: &str = "Nguyễn Văn Mẫu";
const SAMPLE_YEAR: u32 = 2025;

/// What options say.
#[derive(Debug, Clone)]
pub struct Said {
    agency: Option<String>,
    chair: Option<String>,
    title: Option<String>,
    symbol: Option<String>,
    place: Option<String>,
}

impl Said {
    /// All that is no answer is told at once.
    pub fn of(args: &NewArgs, problems: &mut Problems) -> Option<Self> {
        let NewArgs { agency, chair, title, symbol, place, .. } = args;
        let mut is_whole = true;
        let mut read = |option, said: &Option<String>| {
            let fault = |fault| {
                problems.push(fault);
                is_whole = false;
            };
            said.as_ref().and_then(|text| answer(option, text).map_err(fault).ok())
        };
        let said = Self {
            agency: read("--agency", agency),
            chair: read("--chair", chair),
            title: read("--title", title),
            symbol: read("--symbol", symbol),
            place: read("--place", place),
        };
        is_whole.then_some(said)
    }
}

pub struct Asker<'a> {
    ui: &'a Ui,
    args: &'a NewArgs,
    said: Said,
    below: &'a Pack,
    has_terminal: bool,
    /// What was made up.
    samples: Vec<String>,
}

impl<'a> Asker<'a> {
    pub fn new(ui: &'a Ui, args: &'a NewArgs, said: Said, below: &'a Pack) -> Self {
        let has_terminal = std::io::stdin().is_terminal() && ui.has_terminal();
        Self { ui, args, said, below, has_terminal, samples: Vec::new() }
    }

    /// The answers that are made up.
    pub fn samples(self) -> Vec<String> {
        self.samples
    }

    /// None when whoever was asked has gone.
    pub fn office(&mut self) -> Option<Office> {
        let below = self.below.below().agency.and_then(|agency| agency.name).map(|name| name.text.to_string());
        let Said { agency, chair, title, symbol, place } = self.said.clone();
        let name = self.line("agency", agency, below.as_deref(), SAMPLE_AGENCY)?;
        let chair = self.line("chair", chair, None, SAMPLE_CHAIR)?;
        let level = self.args.level.as_deref().and_then(Level::from_word);
        let mut office = Office { name, level, symbol, place, chair, title };
        if !office.is_committee() {
            office.title = Some(self.line("title", office.title.take(), None, "Giám đốc")?);
            office.symbol = Some(self.line("symbol", office.symbol.take(), None, "CQ")?);
            office.place = Some(self.line("place", office.place.take(), None, "Đà Nẵng")?);
        }
        Some(office)
    }

    pub fn year(&mut self) -> Option<u32> {
        let range = || Diagnostic::new(Code::OutOfRange).arg("least", YEARS.start()).arg("most", YEARS.end());
        let wrong = || range().in_file("--year").hint("hint-year");
        let read = |text: &str| text.parse().ok().filter(|year| YEARS.contains(year)).ok_or_else(wrong);
        self.answer("year", self.args.year, None, SAMPLE_YEAR, read)
    }

    fn line(&mut self, what: &str, said: Option<String>, usual: Option<&str>, sample: &str) -> Option<String> {
        let read = |text: &str| answer(&format!("--{what}"), text);
        self.answer(what, said, usual.map(str::to_owned), sample.to_owned(), read)
    }

    /// What was said, else what somebody answers who sits at the terminal, else what is usual, else a sample.
    fn answer<T: ToString + Clone>(
        &mut self,
        what: &str,
        said: Option<T>,
        usual: Option<T>,
        sample: T,
        read: impl Fn(&str) -> Result<T, Diagnostic>,
    ) -> Option<T> {
        if said.is_some() {
            return said;
        }
        if !self.has_terminal {
            if usual.is_none() {
                self.samples.push(sample.to_string());
            }
            return Some(usual.unwrap_or(sample));
        }
        loop {
            let line = self.ask(what, usual.as_ref().map(T::to_string))?;
            let text = line.trim();
            if let Some(usual) = usual.as_ref().filter(|_| text.is_empty()) {
                return Some(usual.clone());
            }
            // It is asked again, and whoever is asked must know why.
            match read(text) {
                Ok(answer) => return Some(answer),
                Err(why) => self.ui.tell(&why),
            }
        }
    }

    /// A line that somebody typed; none at the end of all input.
    fn ask(&self, what: &str, usual: Option<String>) -> Option<String> {
        let question = self.ui.words(&format!("new-ask-{what}"), None).unwrap_or_default();
        let usual = usual.map_or_else(String::new, |usual| format!(" [{usual}]"));
        let mut stderr = std::io::stderr().lock();
        write!(stderr, "{question}{usual}: ").and_then(|()| stderr.flush()).ok()?;
        let mut line = String::new();
        let read = std::io::stdin().lock().read_line(&mut line).ok()?;
        (read > 0).then_some(line)
    }
}
