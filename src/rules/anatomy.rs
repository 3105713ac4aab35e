//! The parts of a document, found on its pages by what a reader sees.

use super::line::{Line, lines};
use crate::typeset::{Page, Shape};

/// The parts that every document has, where they can be found. Places are in mm.
#[derive(Debug)]
pub struct Anatomy<'p> {
    pub pages: &'p [Page],
    /// All lines, from the first page's top to the last one's end.
    pub lines: Vec<Line<'p>>,
    /// More than one where it is broken.
    pub national_name: Vec<Line<'p>>,
    pub motto: Option<Line<'p>>,
    pub motto_rule: Option<&'p Shape>,
    /// Lines above the number on the left.
    pub issuer: Vec<Line<'p>>,
    pub issuer_rule: Option<&'p Shape>,
    pub number: Option<Line<'p>>,
    pub place_date: Option<Line<'p>>,
    pub kind: Option<Line<'p>>,
    pub subject: Vec<Line<'p>>,
    pub subject_rule: Option<&'p Shape>,
    /// Lines of running text, headings included; no tables.
    pub body: Vec<Line<'p>>,
    pub authority: Vec<Line<'p>>,
    pub signer: Option<Line<'p>>,
    pub recipients_title: Option<Line<'p>>,
    pub recipients: Vec<Line<'p>>,
    /// Numbers in the top margin.
    pub page_numbers: Vec<Line<'p>>,
}

/// How far below a text its line may be drawn and still be its line, in mm.
const RULE_BELOW: f64 = 4.5;
/// Depth of the top margin in which only a page number stands, in mm.
const TOP_MARGIN: f64 = 18.0;
/// Names of kinds of documents (Annex III, I).
const KINDS: &[&str] = &[
    "NGHỊ QUYẾT", "QUYẾT ĐỊNH", "CHỈ THỊ", "QUY CHẾ", "QUY ĐỊNH", "THÔNG CÁO", "THÔNG BÁO", "HƯỚNG DẪN", "CHƯƠNG TRÌNH",
    "KẾ HOẠCH", "PHƯƠNG ÁN", "ĐỀ ÁN", "DỰ ÁN", "BÁO CÁO", "BIÊN BẢN", "TỜ TRÌNH", "HỢP ĐỒNG", "CÔNG ĐIỆN", "BẢN GHI NHỚ",
    "BẢN THỎA THUẬN", "GIẤY ỦY QUYỀN", "GIẤY MỜI", "GIẤY GIỚI THIỆU", "GIẤY NGHỈ PHÉP", "PHIẾU GỬI", "PHIẾU CHUYỂN", "PHIẾU BÁO",
];

impl<'p> Anatomy<'p> {
    pub fn of(pages: &'p [Page]) -> Self {
        let all = lines(pages);
        let first: Vec<&Line<'p>> = all.iter().filter(|line| line.page == 1).collect();
        let find = |is: fn(&Line<'p>) -> bool| first.iter().copied().find(|line| is(line)).cloned();

        let national_name = national_name(&first);
        let motto = find(|line| line.text.starts_with("Độc lập"));
        let motto_rule = motto.as_ref().and_then(|line| rule_below(pages, line));
        let number = find(|line| line.text.starts_with("Số:") || line.text.starts_with("Số "));
        let place_date = find(|line| line.text.contains(", ngày") && line.text.contains("tháng") && line.text.contains("năm"));
        let header_end = [&number, &place_date].into_iter().flatten().map(|line| line.base).fold(0.0, f64::max);
        let issuer = issuer(&first, number.as_ref(), national_name.first());
        let issuer_rule = issuer.last().and_then(|line| rule_below(pages, line));
        let kind = find(|line| KINDS.contains(&line.text.to_uppercase().as_str())).filter(|line| line.base > header_end);
        let subject = kind.as_ref().map(|kind| subject(&first, kind)).unwrap_or_default();
        let subject_rule = subject.last().or(kind.as_ref()).and_then(|line| rule_below(pages, line));

        let page_numbers: Vec<Line<'p>> = all.iter().filter(|line| line.base < TOP_MARGIN && is_number(line)).cloned().collect();
        let recipients_title = all.iter().rev().find(|line| line.text.starts_with("Nơi nhận")).cloned();
        let signature = recipients_title.as_ref().map(|title| Signature::of(&all, title)).unwrap_or_default();
        let body_from = subject.last().or(kind.as_ref()).map_or(header_end, |line| line.base);
        let body = body(&all, pages, body_from, recipients_title.as_ref());
        Self {
            pages,
            lines: all,
            national_name,
            motto,
            motto_rule,
            issuer,
            issuer_rule,
            number,
            place_date,
            kind,
            subject,
            subject_rule,
            body,
            authority: signature.authority,
            signer: signature.signer,
            recipients_title,
            recipients: signature.recipients,
            page_numbers,
        }
    }
}

fn is_number(line: &Line<'_>) -> bool {
    !line.text.is_empty() && line.text.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '/' | ' '))
}

/// The national name; its second half where it is broken.
fn national_name<'p>(first: &[&Line<'p>]) -> Vec<Line<'p>> {
    let start = first.iter().position(|line| line.text.starts_with("CỘNG HÒA") || line.text.starts_with("CỘNG HOÀ"));
    let Some(start) = start else { return Vec::new() };
    let head = first[start];
    let whole = head.text.ends_with("VIỆT NAM");
    let tail = first[start + 1..].iter().find(|line| !whole && line.text.ends_with("VIỆT NAM"));
    std::iter::once(head).chain(tail.copied()).cloned().collect()
}

fn issuer<'p>(first: &[&Line<'p>], number: Option<&Line<'p>>, national: Option<&Line<'p>>) -> Vec<Line<'p>> {
    let (Some(number), Some(national)) = (number, national) else { return Vec::new() };
    let left = |line: &&&Line<'p>| line.right < national.left && line.base < number.base - 1.0 && line.base > TOP_MARGIN;
    first.iter().filter(left).map(|line| (*line).clone()).collect()
}

/// Bold centred lines directly below the kind.
fn subject<'p>(first: &[&Line<'p>], kind: &Line<'p>) -> Vec<Line<'p>> {
    let mut lines: Vec<Line<'p>> = Vec::new();
    for line in first.iter().filter(|line| line.base > kind.base + 1.0) {
        let above = lines.last().map_or(kind.base, |line| line.base);
        let near = line.base - above < 9.0 && (line.center() - kind.center()).abs() < 3.0;
        if !near || !line.is_bold() {
            break;
        }
        lines.push((*line).clone());
    }
    lines
}

/// The level line drawn below `line` and centred on it.
fn rule_below<'p>(pages: &'p [Page], line: &Line<'p>) -> Option<&'p Shape> {
    let page = pages.get(line.page - 1)?;
    page.shapes.iter().find(|shape| {
        let below = shape.y - line.base;
        let centred = (shape.x + shape.width / 2.0 - line.center()).abs() < 3.0;
        shape.height.abs() < 0.5 && shape.width > 2.0 && (0.0..RULE_BELOW).contains(&below) && centred
    })
}

#[derive(Default)]
struct Signature<'p> {
    authority: Vec<Line<'p>>,
    signer: Option<Line<'p>>,
    recipients: Vec<Line<'p>>,
}

impl<'p> Signature<'p> {
    fn of(all: &[Line<'p>], title: &Line<'p>) -> Self {
        let below = |line: &&Line<'p>| line.page == title.page && line.base > title.base - 1.5;
        let middle = title.right + 5.0;
        let right: Vec<&Line<'p>> = all.iter().filter(below).filter(|line| line.left > middle && line.size() > 12.0).collect();
        let count = right.iter().take_while(|line| line.is_upper()).count();
        let left = all.iter().filter(below).filter(|line| line.left < middle && line.base > title.base + 1.0);
        // Words below the recipients, in the size of the text, are an annex's or a copy's.
        let recipients = left.take_while(|line| line.size() < 13.0).cloned().collect();
        Self {
            authority: right[..count].iter().map(|line| (*line).clone()).collect(),
            signer: right.iter().skip(count).next_back().map(|line| (*line).clone()),
            recipients,
        }
    }
}

/// Running text between the subject and the signature, outside tables.
fn body<'p>(all: &[Line<'p>], pages: &[Page], from: f64, end: Option<&Line<'p>>) -> Vec<Line<'p>> {
    let inside = |line: &&Line<'p>| {
        let after_head = line.page > 1 || line.base > from + 1.0;
        let before_end = end.is_none_or(|end| line.page < end.page || (line.page == end.page && line.base < end.base - 1.0));
        after_head && before_end && line.base > TOP_MARGIN
    };
    all.iter().filter(inside).filter(|line| !in_table(&pages[line.page - 1], line)).cloned().collect()
}

/// Whether upright lines stand on both sides of `line`.
fn in_table(page: &Page, line: &Line<'_>) -> bool {
    let upright = page.shapes.iter().filter(|shape| shape.width.abs() < 0.3 && shape.height > 3.0);
    let beside = upright.filter(|shape| shape.y < line.base && line.base < shape.y + shape.height + 1.0);
    let (mut left, mut right) = (false, false);
    for shape in beside {
        left |= shape.x <= line.left;
        right |= shape.x >= line.right - 0.5;
    }
    left && right
}
