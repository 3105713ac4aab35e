//! What has to be known of an office: from options, from the pack below, from whoever sits at the terminal, or made up.

use std::io::{BufRead, IsTerminal, Write};

use crate::cli::args::NewArgs;
use crate::cli::ui::Ui;
use crate::model::{Level, YEARS};
use crate::pack::Pack;
use crate::start::Office;

/// Answers for whoever gives none, where nobody can be asked.
const SAMPLE_AGENCY: &str = "Ủy ban nhân dân xã Phước Hiệp";
const SAMPLE_CHAIR: &str = "Nguyễn Văn Mẫu";
const SAMPLE_YEAR: u32 = 2025;

pub struct Asker<'a> {
    ui: &'a Ui,
    args: &'a NewArgs,
    below: &'a Pack,
    has_terminal: bool,
    /// What was made up.
    samples: Vec<String>,
}

impl<'a> Asker<'a> {
    pub fn new(ui: &'a Ui, args: &'a NewArgs, below: &'a Pack) -> Self {
        let has_terminal = std::io::stdin().is_terminal() && ui.has_terminal();
        Self { ui, args, below, has_terminal, samples: Vec::new() }
    }

    /// The answers that are made up.
    pub fn samples(self) -> Vec<String> {
        self.samples
    }

    /// None when whoever was asked has gone.
    pub fn office(&mut self) -> Option<Office> {
        let below = self.below.below().agency.and_then(|agency| agency.name).map(|name| name.text.to_string());
        let name = self.line("agency", &self.args.agency, below.as_deref(), SAMPLE_AGENCY)?;
        let chair = self.line("chair", &self.args.chair, None, SAMPLE_CHAIR)?;
        let NewArgs { title, level, symbol, place, .. } = self.args;
        let level = level.as_deref().and_then(Level::from_word);
        let mut office =
            Office { name, level, symbol: symbol.clone(), place: place.clone(), chair, title: title.clone() };
        if !office.is_committee() {
            office.title = Some(self.line("title", &office.title, None, "Giám đốc")?);
            office.symbol = Some(self.line("symbol", &office.symbol, None, "CQ")?);
            office.place = Some(self.line("place", &office.place, None, "Đà Nẵng")?);
        }
        Some(office)
    }

    pub fn year(&mut self) -> Option<u32> {
        let read = |text: &str| text.parse().ok().filter(|year| YEARS.contains(year));
        self.answer("year", self.args.year, None, SAMPLE_YEAR, read)
    }

    fn line(&mut self, what: &str, said: &Option<String>, usual: Option<&str>, sample: &str) -> Option<String> {
        let read =
            |text: &str| Some(text.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty());
        self.answer(what, said.as_deref().and_then(read), usual.map(str::to_owned), sample.to_owned(), read)
    }

    /// What was said, else what somebody answers who sits at the terminal, else what is usual, else a sample.
    fn answer<T: ToString + Clone>(
        &mut self,
        what: &str,
        said: Option<T>,
        usual: Option<T>,
        sample: T,
        read: impl Fn(&str) -> Option<T>,
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
            if let Some(answer) = read(text) {
                return Some(answer);
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
