//! The head of the first page, down to the subject.

use super::TOGETHER;
use super::annex::is_reference;
use super::kinds::KINDS;
use super::near::{chain, frame, is_level, rule_below};
use crate::rules::Model;
use crate::rules::line::Line;
use crate::typeset::{Page, Shape};

#[derive(Debug, Default)]
pub struct Head<'p> {
    /// More than one where it is broken.
    pub national_name: Vec<Line<'p>>,
    pub motto: Option<Line<'p>>,
    pub motto_rule: Option<&'p Shape>,
    /// Lines above the number on the left.
    pub issuer: Vec<Line<'p>>,
    pub issuer_rule: Option<&'p Shape>,
    pub number: Option<Line<'p>>,
    /// More than one where the place is long.
    pub place_date: Vec<Line<'p>>,
    pub urgency: Option<Line<'p>>,
    pub urgency_frame: Option<&'p Shape>,
    pub kind: Option<Line<'p>>,
    pub subject: Vec<Line<'p>>,
    pub subject_rule: Option<&'p Shape>,
    /// The subject of an official letter (`V/v`), below its number.
    pub letter_subject: Vec<Line<'p>>,
    /// `(Kèm theo ...)` below the name of what goes with another document.
    pub reference: Vec<Line<'p>>,
}

/// What of the head stands in two columns ends above this, in mm, unless a kind or addressees
/// stand lower: names may be of any length.
const COLUMNS_END: f64 = 90.0;
/// Place and date are narrower than this, in mm; a line of text that names a date is not.
const MOST_DATE: f64 = 120.0;
/// How far from the middle of the page a centred line's middle may lie, in mm: the left margin is
/// the wider one.
const MIDDLE: f64 = 13.0;
/// Lines whose middles are nearer than this, in mm, are centred on one another.
const CENTRED: f64 = 3.0;
/// Words of the stamps of urgency (III.2.b), in both placements of the tone.
pub const URGENCIES: &[&str] = &["KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC", "HỎA TỐC"];

impl<'p> Head<'p> {
    /// `own` is the name of a kind that Annex III does not have.
    pub fn of(page: &'p Page, first: &[&Line<'p>], model: Model, own: Option<&str>) -> Self {
        let middle = page.width / 2.0;
        let is_kind = |line: &Line<'_>| is_kind(line, own);
        let end = columns_end(page, first, model, is_kind);
        let columns = || first.iter().copied().filter(|line| line.base < end);
        let left = || columns().filter(|line| line.center() < middle);

        let national_name = national_name(first);
        // The issuer stands on the other side, whichever that is.
        let is_turned = national_name.first().is_some_and(|line| line.center() < middle);
        let motto = columns().find(|line| line.text.to_lowercase().starts_with("độc lập")).cloned();
        let number = columns().find(|line| is_numbered(&line.text)).cloned();
        let place_date = place_date(&columns().collect::<Vec<_>>());
        let number_end = number.iter().chain(&place_date).map(|line| line.base).fold(0.0, f64::max);
        let kind = match model {
            Model::Letter => None,
            Model::Attached => first.iter().copied().find(|line| line.base > end - 1.0),
            _ => first.iter().copied().find(|line| line.base > number_end && is_kind(line)),
        };
        let issuer_end = number.as_ref().or(place_date.last()).or(kind).map_or(end, |line| line.base);
        let issuer_side = columns().filter(|line| (line.center() < middle) != is_turned);
        let issuer = issuer_side.filter(|line| line.base < issuer_end - 1.0 && !is_part(line));
        let issuer: Vec<Line<'p>> = issuer.take_while(|line| !line.text.starts_with("V/v")).cloned().collect();
        let (subject, reference) = kind.map(|kind| below(first, kind, page)).unwrap_or_default();
        let urgency = left().find(|line| is_urgency(line)).cloned();
        let letter_subject = letter_subject(first, number.as_ref(), middle);
        Self {
            motto_rule: motto.as_ref().and_then(|line| rule_below(page, line)),
            issuer_rule: issuer.last().and_then(|line| rule_below(page, line)),
            subject_rule: subject.last().or(kind).and_then(|line| rule_below(page, line)),
            urgency_frame: urgency.as_ref().and_then(|line| frame(page, line)),
            kind: kind.cloned(),
            national_name,
            motto,
            issuer,
            number,
            place_date,
            urgency,
            subject,
            letter_subject,
            reference,
        }
    }

    /// Baseline of the head's last line.
    pub fn end(&self) -> f64 {
        let parts = [&self.motto, &self.number, &self.urgency, &self.kind].into_iter().flatten();
        let lists = [&self.issuer, &self.place_date, &self.subject, &self.letter_subject, &self.reference];
        parts.chain(lists.into_iter().flatten()).map(|line| line.base).fold(0.0, f64::max)
    }
}

/// Where the two columns end: above the kind, or above the addressees of a letter.
fn columns_end(page: &Page, first: &[&Line<'_>], model: Model, is_kind: impl Fn(&Line<'_>) -> bool) -> f64 {
    let base = |found: Option<&&Line<'_>>| found.map(|line| line.base - 1.0);
    match model {
        Model::Letter => base(first.iter().find(|line| line.text.starts_with("Kính gửi"))),
        // Its name may be any: the first line in the middle.
        Model::Attached => {
            let motto = first.iter().find(|line| line.text.to_lowercase().starts_with("độc lập"));
            let below = motto.map_or(0.0, |line| line.base + 1.0);
            let off_middle = |line: &Line<'_>| (line.center() - page.width / 2.0).abs();
            let is_name = |line: &&&Line<'_>| line.base > below && off_middle(line) < MIDDLE;
            base(first.iter().find(is_name))
        }
        _ => base(first.iter().find(|line| is_kind(line))),
    }
    .unwrap_or(COLUMNS_END)
}

/// `Số: 45/BC-UBND` below the issuer, place and date on the other side: on one line or more.
fn place_date<'p>(columns: &[&Line<'p>]) -> Vec<Line<'p>> {
    let at_most = |line: &Line<'p>| line.width() < MOST_DATE;
    let found = (0..columns.len()).find_map(|index| {
        let line = columns[index];
        if !at_most(line) || is_numbered(&line.text) {
            return None;
        }
        if is_date(&line.text) {
            return Some(vec![line.clone()]);
        }
        // The date itself may go on on the next line.
        let next = columns[index + 1..].iter().find(|next| follows(line, next) && at_most(next))?;
        let parts = line.text.contains("ngày") && next.text.contains("năm");
        (parts && is_date(&format!("{} {}", line.text, next.text))).then(|| vec![line.clone(), (*next).clone()])
    });
    let mut lines = found.unwrap_or_default();
    // A long place begins above, and its year may stand below.
    while let Some(below) = lines.last().and_then(|last| columns.iter().find(|line| follows(last, line)))
        && below.is_italic()
    {
        lines.push((*below).clone());
    }
    while let Some(above) = lines.first().and_then(|first| columns.iter().find(|line| follows(line, first)))
        && above.is_italic()
    {
        lines.insert(0, (*above).clone());
    }
    lines
}

/// Whether `below` stands directly below `line` and centred on it.
fn follows(line: &Line<'_>, below: &Line<'_>) -> bool {
    (1.0..TOGETHER).contains(&(below.base - line.base)) && (below.center() - line.center()).abs() < CENTRED
}

/// `V/v` and what goes on with it, below the number of a letter.
fn letter_subject<'p>(first: &[&Line<'p>], number: Option<&Line<'p>>, middle: f64) -> Vec<Line<'p>> {
    let from = number.map_or(0.0, |line| line.base);
    let below = first.iter().copied().filter(|line| line.base > from && line.base < COLUMNS_END + from);
    let lines = below.filter(|line| line.center() < middle).skip_while(|line| !line.text.starts_with("V/v"));
    let lines = lines.take_while(|line| !line.text.starts_with("Kính gửi") && !is_urgency(line));
    chain(lines.cloned())
}

fn is_kind(line: &Line<'_>, own: Option<&str>) -> bool {
    let name = line.text.to_uppercase();
    KINDS.contains(&name.as_str()) || own.is_some_and(|own| own.to_uppercase() == name)
}

fn is_urgency(line: &Line<'_>) -> bool {
    URGENCIES.contains(&line.text.to_uppercase().as_str())
}

/// Whether a line is one of the parts that can be told by their words.
fn is_part(line: &Line<'_>) -> bool {
    let upper = line.text.to_uppercase();
    upper.starts_with("CỘNG H") || upper.starts_with("ĐỘC LẬP") || is_date(&line.text)
}

/// `Số: 45/BC-UBND`, however it is written: not a sentence that begins with "Số liệu".
fn is_numbered(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("Số") else { return false };
    rest.is_empty() || rest.starts_with(':') || rest.trim_start().starts_with(|c: char| c.is_ascii_digit() || c == '/')
}

fn is_date(text: &str) -> bool {
    ["ngày", "tháng", "năm"].iter().all(|word| text.contains(word))
}

/// The national name; its second half where it is broken.
fn national_name<'p>(first: &[&Line<'p>]) -> Vec<Line<'p>> {
    let begins = |line: &&Line<'p>| {
        let upper = line.text.to_uppercase();
        upper.starts_with("CỘNG HÒA") || upper.starts_with("CỘNG HOÀ")
    };
    let Some(start) = first.iter().position(begins) else { return Vec::new() };
    let head = first[start];
    let is_end = |line: &Line<'p>| line.text.to_uppercase().ends_with("VIỆT NAM");
    let near = |line: &&&Line<'p>| line.base - head.base < 2.0 * TOGETHER && is_end(line);
    let tail = if is_end(head) { None } else { first[start + 1..].iter().find(near) };
    std::iter::once(head).chain(tail.copied()).cloned().collect()
}

/// The centred lines directly below the kind, down to the line that is drawn below them: the
/// subject, and the reference to another document.
fn below<'p>(first: &[&Line<'p>], kind: &Line<'p>, page: &Page) -> (Vec<Line<'p>>, Vec<Line<'p>>) {
    let mut lines: Vec<Line<'p>> = Vec::new();
    for line in first.iter().filter(|line| line.base > kind.base + 1.0) {
        let above = lines.last().map_or(kind.base, |line| line.base);
        let centred = (line.center() - kind.center()).abs() < CENTRED;
        let drawn = |shape: &Shape| is_level(shape) && (above..line.base - 1.0).contains(&shape.y);
        if line.base - above > TOGETHER || !centred || page.shapes.iter().any(drawn) {
            break;
        }
        lines.push((*line).clone());
    }
    let end = lines.iter().position(is_reference).unwrap_or(lines.len());
    let mut reference = lines.split_off(end);
    // It may stand below the line that is drawn below the subject.
    let base = lines.last().unwrap_or(kind).base;
    let near = |line: &&&Line<'p>| (1.0..2.0 * TOGETHER).contains(&(line.base - base)) && is_reference(line);
    if reference.is_empty()
        && let Some(from) = first.iter().find(near)
    {
        let rest = first.iter().filter(|line| line.base > from.base - 1.0);
        let ended = rest.clone().position(|line| line.text.ends_with(')')).map_or(1, |last| last + 1);
        reference = chain(rest.take(ended).map(|line| (*line).clone()));
    }
    (lines, reference)
}
