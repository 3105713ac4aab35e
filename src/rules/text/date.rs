//! Dates in running text: as under the motto, a day below 10 and the months 1 and 2 take a zero,
//! the other months none (Annex I, Part I, II.4.b).

use std::ops::Range;

use super::Fault;
use super::words::{Words, is_space};
use crate::text::Date;

/// A date as it is written, and its three numbers.
struct Written {
    range: Range<usize>,
    day: u8,
    month: u8,
    year: u16,
    long: bool,
}

/// Years that a document can mean.
const YEARS: Range<u16> = 1900..2200;

/// A full date in another form than the decree's: `1/3/2023`, `05/03/2023`, `10-3-2023`.
pub fn forms(text: &str) -> Vec<Fault> {
    let found = dates(text).into_iter().filter_map(|written| {
        let date = Date::new(written.year, written.month, written.day)?;
        let long = date.long();
        let right = if written.long { long.trim_start_matches("ngày ").to_owned() } else { date.short() };
        let found = text[written.range.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
        (right != found).then(|| Fault::at(written.range).arg("right", right))
    });
    found.collect()
}

/// A day that the calendar does not have: `31/4/2023`.
pub fn impossible(text: &str) -> Vec<Fault> {
    let unreal = |written: &Written| Date::new(written.year, written.month, written.day).is_none();
    dates(text).into_iter().filter(unreal).map(|written| Fault::at(written.range)).collect()
}

/// The real days that `text` names in full.
pub fn real(text: &str) -> Vec<(Range<usize>, Date)> {
    let all = dates(text).into_iter();
    all.filter_map(|written| Some((written.range, Date::new(written.year, written.month, written.day)?))).collect()
}

fn dates(text: &str) -> Vec<Written> {
    let words = Words::of(text);
    (0..words.len()).filter_map(|index| short(&words, index).or_else(|| long(&words, index))).collect()
}

/// `10/3/2023`, with a slash, hyphen or point.
fn short(words: &Words<'_>, index: usize) -> Option<Written> {
    let sign = words.gap_after(index);
    let divided = matches!(sign, "/" | "-" | ".") && words.gap_after(index + 1) == sign;
    let before = words.gap_before(index).ends_with(['/', '-', '.', ',', '_', '@']);
    let after = words.gap_after(index + 2);
    let goes_on = after.starts_with(['/', '_', '@']) || (matches!(after, "-" | ".") && index + 3 < words.len());
    let free = !before && !goes_on;
    let (day, month, year) = (number(words, index, 2)?, number(words, index + 1, 2)?, number(words, index + 2, 4)?);
    let plausible = day <= 31 && month <= 12 && YEARS.contains(&year) && day > 0 && month > 0;
    let range = words.range(index, index + 2);
    (divided && free && plausible).then_some(Written { range, day: day as u8, month: month as u8, year, long: false })
}

/// `ngày 05 tháng 3 năm 2020`.
fn long(words: &Words<'_>, index: usize) -> Option<Written> {
    let named = words.lower(index) == "ngày" && words.lower(index + 2) == "tháng" && words.lower(index + 4) == "năm";
    let joined = (1..6).all(|offset| is_space(words.gap_before(index + offset)));
    if !(named && joined) {
        return None;
    }
    let (day, month, year) = (number(words, index + 1, 2)?, number(words, index + 3, 2)?, number(words, index + 5, 4)?);
    // `Ngày` may begin a sentence: the form is judged from the day on.
    let range = words.range(index + 1, index + 5);
    YEARS.contains(&year).then_some(Written { range, day: day as u8, month: month as u8, year, long: true })
}

/// The number that the word `index` is, of `most` digits: a year has exactly four.
fn number(words: &Words<'_>, index: usize, most: usize) -> Option<u16> {
    let word = words.list.get(index).filter(|word| word.is_number())?;
    let fits = word.text.len() <= most && (most < 4 || word.text.len() == most);
    fits.then(|| word.text.parse().ok()).flatten()
}
