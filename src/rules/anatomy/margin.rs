//! What stands beside the text: page numbers, the note of an electronic signature, the box that
//! limits who may read, the agency's addresses.

use super::super::line::{Line, SAME_BASELINE};
use super::TOGETHER;
use super::near::frame;
use crate::typeset::{Page, Shape};

#[derive(Debug, Default)]
pub struct Margin<'p> {
    pub page_numbers: Vec<Line<'p>>,
    /// Number, symbol and time of the signature (ô 14).
    pub signed_note: Vec<Line<'p>>,
    /// `XEM XONG TRẢ LẠI`, `LƯU HÀNH NỘI BỘ` (ô 11).
    pub circulation: Option<Line<'p>>,
    pub circulation_frame: Option<&'p Shape>,
    /// Address, telephone and the like (ô 13).
    pub contact: Vec<Line<'p>>,
    pub contact_rule: Option<&'p Shape>,
}

/// The deepest top margin (I.3): what stands higher, in mm, may be its own and no text.
pub const TOP_MARGIN: f64 = 25.0;
const CIRCULATIONS: [&str; 2] = ["XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"];
/// Words that addresses have; a line of text hardly has two of them.
const CONTACTS: [&str; 11] = [
    "địa chỉ",
    "điện thoại",
    "đt:",
    "fax",
    "email",
    "e-mail",
    "thư điện tử",
    "website",
    "trang thông tin",
    "http",
    "@",
];
/// Addresses stand below this share of the first page's height.
const FOOT: f64 = 0.75;
/// A line drawn above the addresses is at least this wide, in mm.
const LEAST_RULE: f64 = 100.0;
/// Addresses are not as large as the text, in pt.
const MOST_CONTACT: f64 = 12.6;

impl<'p> Margin<'p> {
    /// Takes what stands in the margins out of `lines`.
    pub fn take(pages: &'p [Page], lines: Vec<Line<'p>>) -> (Self, Vec<Line<'p>>) {
        let Some(first) = pages.first() else { return (Self::default(), lines) };
        let mut margin = Self::default();
        let (contact_from, contact_rule) = contact(first, &lines);
        margin.contact_rule = contact_rule;
        let mut rest = Vec::new();
        let mut page = 0;
        let mut lines = lines.into_iter().peekable();
        while let Some(line) = lines.next() {
            let is_first = line.page > page;
            page = line.page;
            let is_alone = lines.peek().is_none_or(|next| next.page > page || next.base - line.base > SAME_BASELINE);
            if is_first && is_alone && is_page_number(&line) {
                margin.page_numbers.push(line);
            } else if page == 1 && is_signed_note(first, &line) {
                margin.signed_note.push(line);
            } else if page == 1 && margin.circulation.is_none() && is_circulation(&line) {
                margin.circulation_frame = frame(first, &line);
                margin.circulation = Some(line);
            } else if page == 1 && line.base > contact_from {
                margin.contact.push(line);
            } else {
                rest.push(line);
            }
        }
        (margin, rest)
    }

    /// All its lines.
    pub fn lines(&self) -> impl Iterator<Item = &Line<'p>> {
        self.page_numbers.iter().chain(&self.signed_note).chain(&self.circulation).chain(&self.contact)
    }
}

/// Whether `line` of `page` may stand above the text's first line.
pub fn is_marginal(page: &Page, line: &Line<'_>) -> bool {
    is_page_number(line) || is_signed_note(page, line) || is_circulation(line)
}

fn is_page_number(line: &Line<'_>) -> bool {
    line.base < TOP_MARGIN
        && line.text.contains(|c: char| c.is_ascii_digit())
        && line.text.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '–' | '/' | ' '))
}

/// `15/QĐ-UBND; 2023-03-10T09:15:00+07:00` in the upper right corner, on one line or on two.
fn is_signed_note(page: &Page, line: &Line<'_>) -> bool {
    let is_date = |word: &str| word.len() >= 10 && word.as_bytes()[4] == b'-' && word.as_bytes()[7] == b'-';
    let is_symbol = |word: &str| {
        word.split_once('/').is_some_and(|(number, symbol)| {
            number.bytes().all(|b| b.is_ascii_digit()) && symbol.contains('-') && symbol.starts_with(char::is_uppercase)
        })
    };
    let in_corner = line.base < TOP_MARGIN && line.center() > page.width / 2.0;
    in_corner && line.text.split([' ', ';']).any(|word| is_date(word) || is_symbol(word))
}

fn is_circulation(line: &Line<'_>) -> bool {
    CIRCULATIONS.contains(&line.text.to_uppercase().as_str())
}

/// Below which baseline of the first page the addresses stand, and the line drawn above them.
fn contact<'p>(page: &'p Page, lines: &[Line<'p>]) -> (f64, Option<&'p Shape>) {
    let foot: Vec<&Line<'p>> = lines.iter().filter(|line| line.page == 1 && line.base > FOOT * page.height).collect();
    let small = foot.iter().rev().take_while(|line| line.size() < MOST_CONTACT).count();
    let (Some(last), true) = (foot.last(), small > 0) else { return (f64::INFINITY, None) };
    let is_wide = |shape: &&Shape| shape.height < 0.3 && shape.width > LEAST_RULE;
    let above_last = |shape: &&Shape| is_wide(shape) && FOOT * page.height < shape.y && shape.y < last.base;
    let rule = page.shapes.iter().filter(above_last).max_by(|a, b| a.y.total_cmp(&b.y));
    let from = rule.map(|rule| rule.y).filter(|y| {
        // A table's last row is drawn at both ends.
        !page.shapes.iter().any(|shape| is_wide(&shape) && shape.y > last.base && shape.y > *y)
    });
    let below = |from: f64| foot.iter().filter(move |line| line.base > from);
    let speaks = |from: f64| {
        let words = below(from).map(|line| line.text.to_lowercase()).collect::<Vec<_>>().join(" ");
        CONTACTS.iter().filter(|contact| words.contains(**contact)).count() >= 2
    };
    // Below a line, one is enough where the first words say it: an office may give its telephone alone.
    let begins = |from: f64| {
        let first = below(from).next().map(|line| line.text.to_lowercase());
        first.is_some_and(|text| CONTACTS.iter().any(|contact| text.starts_with(contact)))
    };
    if let Some(from) = from.filter(|from| speaks(*from) || begins(*from)) {
        return (from, rule);
    }
    // Without a line, what stands together at the foot and says two of those words.
    let trailing = &foot[foot.len() - small..];
    let apart = trailing.windows(2).rposition(|pair| pair[1].base - pair[0].base > TOGETHER).map_or(0, |at| at + 1);
    let block = &trailing[apart..];
    let is_list = block.iter().any(|line| line.text.starts_with("- ") || line.text.starts_with("Nơi nhận"));
    match block.first() {
        Some(first) if !is_list && speaks(first.base - 1.0) => (first.base - 1.0, None),
        _ => (f64::INFINITY, None),
    }
}
