//! The head of the first page: national name and motto, issuer, number, place and date (II.1-4).

use super::{Judge, Look, PLACE_SLACK, Style, round};
use crate::diag::Code;
use crate::rules::line::Line;
use crate::rules::{Finding, Head};
use crate::typeset::Shape;

const NATIONAL_NAME: Look = Look { sizes: 12.0..=13.0, style: Style::UprightBold };
const MOTTO: Look = Look { sizes: 13.0..=14.0, style: Style::UprightBold };
const ISSUER: Look = Look { sizes: 12.0..=13.0, style: Style::UprightBold };
const SUPERIOR: Look = Look { sizes: 12.0..=13.0, style: Style::Upright };
const NUMBER: Look = Look { sizes: 13.0..=13.0, style: Style::Upright };
const PLACE_DATE: Look = Look { sizes: 13.0..=14.0, style: Style::Italic };
/// Share of a text's width that the line below it has (II.2.b, II.5.b).
pub const SHARE: std::ops::RangeInclusive<f64> = 0.33..=0.505;

pub fn judge(judge: &mut Judge<'_>) {
    national_name(judge);
    motto(judge);
    issuer(judge);
    number(judge);
    place_date(judge);
}

fn national_name(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(first) = anatomy.national_name.first() else { return judge.missing(Code::NationalNameMissing) };
    if anatomy.national_name.len() > 1 {
        judge.find(Finding::new(Code::NationalNameWrapped).on(first));
    }
    judge.look(first, Code::NationalNameSize, Code::NationalNameStyle, &NATIONAL_NAME, true);
    let middle = anatomy.pages.first().map_or(0.0, |page| page.width / 2.0);
    if first.center() < middle {
        judge.find(Finding::new(Code::NationalNamePlace).on(first));
    }
}

fn motto(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(line) = &anatomy.motto else { return judge.missing(Code::MottoMissing) };
    if line.text != "Độc lập - Tự do - Hạnh phúc" {
        judge.find(Finding::new(Code::MottoText).on(line).arg("text", &line.text));
    }
    judge.look(line, Code::MottoSize, Code::MottoStyle, &MOTTO, false);
    if let Some(name) = anatomy.national_name.last()
        && ((line.center() - name.center()).abs() > 1.0 || line.base < name.base)
    {
        judge.find(Finding::new(Code::MottoPlace).on(line));
    }
    let as_long = |rule: &Shape| (rule.width - line.width()).abs() < 1.5;
    if !anatomy.motto_rule.is_some_and(as_long) {
        let length = anatomy.motto_rule.map_or(0.0, |rule| rule.width);
        judge.find(Finding::new(Code::MottoRule).on(line).arg("length", round(length)).arg("wanted", round(line.width())));
    }
}

fn issuer(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(last) = anatomy.issuer.last() else { return judge.missing(Code::IssuerMissing) };
    let name_from = anatomy.issuer.iter().position(Line::is_bold).unwrap_or(anatomy.issuer.len());
    for line in &anatomy.issuer[..name_from] {
        judge.look(line, Code::SuperiorSize, Code::SuperiorStyle, &SUPERIOR, true);
    }
    if name_from == anatomy.issuer.len() {
        judge.find(Finding::new(Code::IssuerStyle).on(last).arg("style", Style::UprightBold.word()).arg("case", "upper"));
    }
    for line in &anatomy.issuer[name_from..] {
        judge.look(line, Code::IssuerSize, Code::IssuerStyle, &ISSUER, true);
    }
    share(judge, Code::IssuerRule, last, anatomy.issuer_rule);
}

/// The line below `line` must be a third to a half as long.
pub fn share(judge: &mut Judge<'_>, code: Code, line: &Line<'_>, rule: Option<&Shape>) {
    if !rule.is_some_and(|rule| SHARE.contains(&(rule.width / line.width()))) {
        let length = rule.map_or(0.0, |rule| rule.width);
        let (least, most) = (round(line.width() / 3.0), round(line.width() / 2.0));
        judge.find(Finding::new(code).on(line).arg("length", round(length)).arg("least", least).arg("most", most));
    }
}

fn number(judge: &mut Judge<'_>) {
    let Some(line) = &judge.anatomy.number else {
        return if judge.form.head == Head::Unnumbered { () } else { judge.missing(Code::NumberMissing) };
    };
    judge.look(line, Code::NumberSize, Code::NumberStyle, &NUMBER, false);
    if !is_number_and_symbol(&line.text) {
        judge.find(Finding::new(Code::NumberForm).on(line).arg("text", &line.text));
    }
    if let Some(issuer) = judge.anatomy.issuer.last()
        && (line.center() - issuer.center()).abs() > 1.5
    {
        judge.find(Finding::new(Code::NumberPlace).on(line));
    }
}

/// `Số: 05/QĐ-UBND`, or with room for the number; no spaces around `/` and `-`, no small letter
/// that an abbreviation does not have (II.3.c).
fn is_number_and_symbol(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("Số:") else { return false };
    let Some((number, symbol)) = rest.trim().split_once('/') else { return false };
    let number_fits = number.trim().is_empty()
        || (number.len() >= 2 && number.bytes().all(|b| b.is_ascii_digit()) && !(number.len() > 2 && number.starts_with('0')));
    let symbol_fits = !symbol.is_empty() && !symbol.contains(char::is_whitespace) && symbol.starts_with(char::is_uppercase);
    number_fits && symbol_fits
}

fn place_date(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(line) = &anatomy.place_date else {
        // Minutes have none: model 1.9.
        return if judge.form.head == Head::Undated { () } else { judge.missing(Code::DateMissing) };
    };
    judge.look(line, Code::DateSize, Code::DateStyle, &PLACE_DATE, false);
    if !is_place_and_date(&line.text) {
        judge.find(Finding::new(Code::DateForm).on(line).arg("text", &line.text));
    }
    if let Some(number) = anatomy.number.as_ref().filter(|number| (number.base - line.base).abs() > PLACE_SLACK) {
        let apart = round((number.base - line.base).abs());
        judge.find(Finding::new(Code::DateBaseline).on(line).arg("apart", apart));
    }
    if let Some(motto) = &anatomy.motto
        && (line.center() - motto.center()).abs() > 1.5
    {
        judge.find(Finding::new(Code::DatePlace).on(line));
    }
}

/// `Phước Sơn, ngày 05 tháng 01 năm 2020`: days below 10 and months 1, 2 with a zero, the others
/// without (II.4.b); an unknown day leaves room.
fn is_place_and_date(text: &str) -> bool {
    let Some((place, rest)) = text.split_once(", ngày") else { return false };
    let Some((day, rest)) = rest.split_once("tháng") else { return false };
    let Some((month, year)) = rest.split_once("năm") else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (day, month, year) = (day.trim(), month.trim(), year.trim());
    let day_fits = day.is_empty() || (digits(day) && day.len() == 2);
    let month_fits = month.is_empty() || matches!(month, "01" | "02" | "10" | "11" | "12") || matches!(month.as_bytes(), [b'3'..=b'9']);
    let capitals = place.split([' ', '-']).filter(|word| !word.is_empty()).all(|word| !word.starts_with(char::is_lowercase));
    capitals && day_fits && month_fits && digits(year) && year.len() == 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_dates_take_zeros_where_the_decree_wants_them() {
        for good in ["Số: 45/BC-UBND", "Số: 05/QĐ-UBND", "Số: /QĐ-UBND", "Số: 12/UBND-VX", "Số: 112/QyĐ-UBND"] {
            assert!(is_number_and_symbol(good), "{good}");
        }
        for bad in ["Số 45/BC-UBND", "Số: 5/BC-UBND", "Số: 45 / BC-UBND", "Số: 45/BC - UBND", "Số: 045/BC-UBND", "Số: 45"] {
            assert!(!is_number_and_symbol(bad), "{bad}");
        }
        for good in ["Phước Sơn, ngày 05 tháng 01 năm 2020", "Hà Nội, ngày 29 tháng 6 năm 2019", "Hà Nội, ngày tháng 6 năm 2019"] {
            assert!(is_place_and_date(good), "{good}");
        }
        for bad in ["Hà Nội, ngày 5 tháng 01 năm 2020", "Hà Nội, ngày 05 tháng 1 năm 2020", "Hà Nội, ngày 05 tháng 06 năm 2020", "xã Trà, ngày 05 tháng 6 năm 2020"] {
            assert!(!is_place_and_date(bad), "{bad}");
        }
    }
}
