//! `[wording]`: where offices write otherwise than each other, and all of them rightly.

use std::borrow::Cow;

use super::agency::Agency;
use super::award::Granted;
use super::conference::Conference;
use super::document::Document;
use crate::diag::Span;
use crate::table::{Prose, table, words};
use crate::text::{Reading, Thousand, Tone, ZeroTens, toned, toned_prose};

words! {
    /// How a missing ten is read: `một trăm lẻ hai`, `một trăm linh hai`.
    pub enum ZeroTensWord {
        Le = "le",
        Linh = "linh",
    }
}

words! {
    /// How a thousand is read.
    pub enum ThousandWord {
        Nghin = "nghin",
        Ngan = "ngan",
    }
}

words! {
    /// Where the tone stands: `hòa`, `hoà`.
    pub enum ToneWord {
        First = "truoc",
        Second = "sau",
    }
}

words! {
    /// How a committee is named above a signature: `TM. ỦY BAN NHÂN DÂN`, with `XÃ`, with `XÃ PHƯỚC HIỆP`.
    pub enum CommitteeWord {
        Short = "ngan",
        Level = "cap",
        Full = "day-du",
    }
}

table! {
    /// Where offices differ in wording.
    pub struct Wording as "wording" {
        zero_tens: optional ZeroTensWord,
        thousand: optional ThousandWord,
        tone: optional ToneWord,
        committee: optional CommitteeWord,
    }
}

impl Wording {
    /// A file that says nothing of it.
    pub fn usual(file: &Span) -> Self {
        Self { span: file.clone(), whole: true, zero_tens: None, thousand: None, tone: None, committee: None }
    }

    /// How amounts are read.
    pub fn reading(&self) -> Reading {
        let zero = match self.zero_tens {
            Some(ZeroTensWord::Linh) => ZeroTens::Linh,
            Some(ZeroTensWord::Le) | None => ZeroTens::Le,
        };
        let thousand = match self.thousand {
            Some(ThousandWord::Ngan) => Thousand::Ngan,
            Some(ThousandWord::Nghin) | None => Thousand::Nghin,
        };
        Reading { zero, thousand }
    }

    /// Where tones stand, if the office keeps to one way.
    pub fn tone(&self) -> Option<Tone> {
        self.tone.map(|tone| match tone {
            ToneWord::First => Tone::First,
            ToneWord::Second => Tone::Second,
        })
    }

    /// Words of the program's own, in which no name stands.
    pub fn printed<'t>(&self, words: &'t str) -> Cow<'t, str> {
        self.tone().map_or(Cow::Borrowed(words), |tone| toned(words, tone))
    }

    /// In whose name somebody signs: of a committee, as the office writes it for `agency`.
    pub fn on_behalf(&self, line: &str, agency: &Agency) -> String {
        if line != COMMITTEE {
            return line.to_owned();
        }
        let unit = match self.committee {
            Some(CommitteeWord::Level) => agency.noun,
            Some(CommitteeWord::Full) => &agency.area.text,
            Some(CommitteeWord::Short) | None => "",
        };
        format!("{} {}", self.printed(line), unit.to_uppercase()).trim_end().to_owned()
    }

    /// The head of the paper of `agency`, as far as the program derived it.
    pub fn keep_header(&self, agency: &mut Agency) {
        let derived = agency.header.iter_mut().filter(|line| !line.is_written());
        for line in derived.filter(|line| *line.text == COMMITTEE["TM. ".len()..]) {
            *line = line.with_text(&*self.printed(&line.text));
        }
    }

    /// Sentences of the file, with the tones where the office has them.
    pub fn keep(&self, prose: &mut Prose) {
        let Some(tone) = self.tone() else { return };
        if let Cow::Owned(text) = toned_prose(&prose.text, tone) {
            *prose = prose.with_text(text);
        }
    }
}

/// As the decree has it (II.7.b).
const COMMITTEE: &str = "TM. ỦY BAN NHÂN DÂN";

impl Conference {
    /// Its sentences, and the derived parts of its head, as the office writes; names stay as they are.
    pub fn keep_wording(&mut self) {
        let wording = self.wording.clone();
        wording.keep_header(&mut self.agency);
        let prose = self.outcomes.iter_mut().map(|outcome| &mut outcome.text);
        let prose = prose.chain(self.movements.iter_mut().filter_map(|movement| movement.result.as_mut()));
        let prose = prose.chain(self.solutions.iter_mut().map(|solution| &mut solution.text));
        prose.for_each(|prose| wording.keep(prose));
        for directive in self.directives.iter_mut().chain(&mut self.preparations) {
            wording.keep(&mut directive.task);
            directive.measure.iter_mut().for_each(|prose| wording.keep(prose));
        }
        for award in &mut self.awards.list {
            award.reason.iter_mut().for_each(|prose| wording.keep(prose));
            if let Granted::Here(recipients) = &mut award.granted {
                let reasons = recipients.iter_mut().filter_map(|recipient| recipient.reason.as_mut());
                reasons.for_each(|prose| wording.keep(prose));
            }
        }
    }
}

impl Document {
    /// Likewise, of one document.
    pub fn keep_wording(&mut self, wording: &Wording) {
        wording.keep_header(&mut self.agency);
        let sections = self.sections.iter_mut().map(|section| &mut section.text);
        let prose = self.opening.iter_mut().chain(&mut self.closing).chain(sections);
        prose.for_each(|prose| wording.keep(prose));
    }
}
