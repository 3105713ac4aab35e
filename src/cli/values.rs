//! Values that an option takes, read from its words.

use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::diag::Lang;
use crate::dossier::Shard;
use crate::model::{AwardForm, ColumnsTable, Level, PrintMode, YEARS};

/// The words of a print mode, which the help of a wrong one lists.
pub fn mode() -> impl TypedValueParser<Value = PrintMode> {
    let words = PrintMode::ALL.iter().map(|mode| mode.word());
    PossibleValuesParser::new(words).try_map(|word| PrintMode::from_word(&word).ok_or(word))
}

/// The words of the forms, which the help of a wrong one lists.
pub fn form() -> impl TypedValueParser<Value = AwardForm> {
    let words = AwardForm::ALL.iter().map(|form| form.word());
    PossibleValuesParser::new(words).try_map(|word| AwardForm::from_word(&word).ok_or(word))
}

/// `name=Họ và tên`: a key of `[awards.columns]`, and a heading or a letter.
pub fn column(text: &str) -> Result<(String, String), &'static str> {
    let (key, heading) = text.split_once('=').ok_or("name=B")?;
    let (key, heading) = (key.trim(), heading.trim());
    let is_known = ColumnsTable::KEYS.contains(&key) && !heading.is_empty();
    is_known.then(|| (key.to_owned(), heading.to_owned())).ok_or("name=B")
}

pub fn year(text: &str) -> Result<u32, &'static str> {
    text.parse().ok().filter(|year| YEARS.contains(year)).ok_or("not a year")
}

pub fn levels() -> PossibleValuesParser {
    PossibleValuesParser::new(Level::ALL.iter().map(|level| level.word()))
}

pub fn shard(text: &str) -> Result<Shard, &'static str> {
    text.parse().map_err(|()| "1/4, 2/4, 3/4, 4/4")
}

pub fn sheets(text: &str) -> Result<usize, &'static str> {
    text.parse().ok().filter(|count| (1..=MOST_SHEETS).contains(count)).ok_or("1-2000")
}

/// Most sheets of one print file: more take more memory than an office's machine has to spare.
const MOST_SHEETS: usize = 2000;

pub fn language(code: &str) -> Result<Lang, &'static str> {
    code.parse().map_err(|()| "vi, en")
}
