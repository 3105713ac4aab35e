//! The head of the first page, down to the subject.

use super::super::line::Line;
use super::TOGETHER;
use crate::typeset::{Page, Shape};

#[derive(Debug, Default)]
pub struct Head<'p> {
    pub national_name: Vec<Line<'p>>,
    pub motto: Option<Line<'p>>,
    pub motto_rule: Option<&'p Shape>,
    pub issuer: Vec<Line<'p>>,
    pub issuer_rule: Option<&'p Shape>,
    pub number: Option<Line<'p>>,
    pub place_date: Option<Line<'p>>,
    pub urgency: Option<Line<'p>>,
    pub urgency_frame: Option<&'p Shape>,
    pub kind: Option<Line<'p>>,
    pub subject: Vec<Line<'p>>,
    pub subject_rule: Option<&'p Shape>,
    /// The subject of an official letter (`V/v`), below its number.
    letter_subject: Vec<Line<'p>>,
}

/// How far below a text its line may be drawn and still be its line, in mm.
const RULE_BELOW: f64 = 4.5;
/// What of the head stands in two columns ends above this, in mm.
const COLUMNS_END: f64 = 90.0;
/// Place and date are narrower than this, in mm; a line of text that names a date is not.
const MOST_DATE: f64 = 120.0;
/// Names of kinds of documents (Annex III, I).
const KINDS: &[&str] = &[
    "NGHỊ QUYẾT",
    "QUYẾT ĐỊNH",
    "CHỈ THỊ",
    "QUY CHẾ",
    "QUY ĐỊNH",
    "THÔNG CÁO",
    "THÔNG BÁO",
    "HƯỚNG DẪN",
    "CHƯƠNG TRÌNH",
    "KẾ HOẠCH",
    "PHƯƠNG ÁN",
    "ĐỀ ÁN",
    "DỰ ÁN",
    "BÁO CÁO",
    "BIÊN BẢN",
    "TỜ TRÌNH",
    "HỢP ĐỒNG",
    "CÔNG ĐIỆN",
    "BẢN GHI NHỚ",
    "BẢN THỎA THUẬN",
    "BẢN THOẢ THUẬN",
    "GIẤY ỦY QUYỀN",
    "GIẤY UỶ QUYỀN",
    "GIẤY MỜI",
    "GIẤY GIỚI THIỆU",
    "GIẤY NGHỈ PHÉP",
    "PHIẾU GỬI",
    "PHIẾU CHUYỂN",
    "PHIẾU BÁO",
];
/// Words of the stamps of urgency (III.2.b), in both placements of the tone.
pub const URGENCIES: &[&str] = &["KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC", "HỎA TỐC"];

impl<'p> Head<'p> {
    pub fn of(pages: &'p [Page], all: &[Line<'p>]) -> Self {
        let Some(page) = pages.first() else { return Self::default() };
        let middle = page.width / 2.0;
        let first: Vec<&Line<'p>> = all.iter().filter(|line| line.page == 1).collect();
        let columns = || first.iter().copied().filter(|line| line.base < COLUMNS_END);
        let left = || columns().filter(|line| line.center() < middle);

        let national_name = national_name(&first);
        // The issuer stands on the other side, whichever that is.
        let is_turned = national_name.first().is_some_and(|line| line.center() < middle);
        let motto = columns().find(|line| line.text.to_lowercase().starts_with("độc lập")).cloned();
        let number = columns().find(|line| is_numbered(&line.text)).cloned();
        let place_date = columns().find(|line| is_date(&line.text) && line.width() < MOST_DATE).cloned();
        let header_end = [&number, &place_date].into_iter().flatten().map(|line| line.base).fold(0.0, f64::max);

        let kind = first
            .iter()
            .copied()
            .find(|line| line.base > header_end && KINDS.contains(&line.text.to_uppercase().as_str()));
        let issuer_end = number.as_ref().or(place_date.as_ref()).or(kind).map_or(0.0, |line| line.base);
        let issuer_side = columns().filter(|line| (line.center() < middle) != is_turned);
        let issuer: Vec<Line<'p>> =
            issuer_side.filter(|line| line.base < issuer_end - 1.0 && !is_part(line)).cloned().collect();
        let subject = kind.map(|kind| subject(&first, kind, page)).unwrap_or_default();
        let urgency = left().find(|line| URGENCIES.contains(&line.text.to_uppercase().as_str())).cloned();
        let letter_subject = left().skip_while(|line| !line.text.starts_with("V/v"));
        Self {
            motto_rule: motto.as_ref().and_then(|line| rule_below(page, line)),
            issuer_rule: issuer.last().and_then(|line| rule_below(page, line)),
            subject_rule: subject.last().or(kind).and_then(|line| rule_below(page, line)),
            urgency_frame: urgency.as_ref().and_then(|line| frame(page, line)),
            letter_subject: chain(letter_subject.cloned()),
            kind: kind.cloned(),
            national_name,
            motto,
            issuer,
            number,
            place_date,
            urgency,
            subject,
        }
    }

    /// Baseline of the head's last line.
    pub fn end(&self) -> f64 {
        let parts = [&self.number, &self.place_date, &self.urgency, &self.kind].into_iter().flatten();
        let lists = self.subject.iter().chain(&self.letter_subject);
        parts.chain(lists).map(|line| line.base).fold(0.0, f64::max)
    }
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

/// The centred lines directly below the kind, down to the line that is drawn below them.
fn subject<'p>(first: &[&Line<'p>], kind: &Line<'p>, page: &Page) -> Vec<Line<'p>> {
    let mut lines: Vec<Line<'p>> = Vec::new();
    for line in first.iter().filter(|line| line.base > kind.base + 1.0) {
        let above = lines.last().map_or(kind.base, |line| line.base);
        let centred = (line.center() - kind.center()).abs() < 3.0;
        let drawn = |shape: &Shape| is_level(shape) && (above..line.base - 1.0).contains(&shape.y);
        if line.base - above > TOGETHER || !centred || page.shapes.iter().any(drawn) {
            break;
        }
        lines.push((*line).clone());
    }
    lines
}

/// `lines` as far as they stand together.
fn chain<'p>(lines: impl Iterator<Item = Line<'p>>) -> Vec<Line<'p>> {
    let mut taken: Vec<Line<'p>> = Vec::new();
    for line in lines {
        if taken.last().is_some_and(|last| line.base - last.base > TOGETHER) {
            break;
        }
        taken.push(line);
    }
    taken
}

fn is_level(shape: &Shape) -> bool {
    shape.height < 0.5 && shape.width > 2.0
}

/// The level line drawn below `line` and centred on it.
fn rule_below<'p>(page: &'p Page, line: &Line<'_>) -> Option<&'p Shape> {
    page.shapes.iter().find(|shape| {
        let centred = (shape.x + shape.width / 2.0 - line.center()).abs() < 3.0;
        is_level(shape) && !shape.dashed && (0.0..RULE_BELOW).contains(&(shape.y - line.base)) && centred
    })
}

/// The frame around `line`.
fn frame<'p>(page: &'p Page, line: &Line<'_>) -> Option<&'p Shape> {
    page.shapes.iter().find(|shape| {
        let wide = shape.x <= line.left && line.right <= shape.x + shape.width;
        shape.stroke > 0.0 && wide && shape.y < line.base && line.base < shape.y + shape.height
    })
}
