//! The head of the first page: national name and motto, issuer, number, place and date (II.1-4).

use std::slice::from_ref;

use super::{Case, Judge, Look, PLACE_SLACK, Style, round};
use crate::diag::Code;
use crate::rules::Finding;
use crate::rules::line::Line;
use crate::typeset::Shape;

const NATIONAL_NAME: Look = Look { sizes: 12.0..=13.0, style: Style::UprightBold, case: Case::Upper };
const MOTTO: Look = Look { sizes: 13.0..=14.0, style: Style::UprightBold, case: Case::Lower };
const ISSUER: Look = Look { sizes: 12.0..=13.0, style: Style::UprightBold, case: Case::Upper };
const SUPERIOR: Look = Look { sizes: 12.0..=13.0, style: Style::Upright, case: Case::Upper };
const NUMBER: Look = Look { sizes: 13.0..=13.0, style: Style::Upright, case: Case::Any };
const PLACE_DATE: Look = Look { sizes: 13.0..=14.0, style: Style::Italic, case: Case::Lower };
const URGENCY: Look = Look { sizes: 13.0..=14.0, style: Style::UprightBold, case: Case::Upper };
/// Share of a text's width that the line below it has (II.2.b, II.5.b).
const SHARE: std::ops::RangeInclusive<f64> = 0.33..=0.505;
/// How far apart two centres may be and still be one, in mm.
const CENTRED: f64 = 1.5;
/// Frames of the stamps of urgency, in mm (III.2.b).
const FRAMES: [(&str, f64); 4] = [("KHẨN", 20.0), ("THƯỢNG KHẨN", 40.0), ("HOẢ TỐC", 30.0), ("HỎA TỐC", 30.0)];
const FRAME_HEIGHT: f64 = 8.0;

pub fn judge(judge: &mut Judge<'_>) {
    national_name(judge);
    motto(judge);
    issuer(judge);
    number(judge);
    place_date(judge);
    urgency(judge);
}

fn national_name(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(first) = anatomy.head.national_name.first() else { return judge.missing(Code::NationalNameMissing) };
    if anatomy.head.national_name.len() > 1 {
        judge.find(Finding::new(Code::NationalNameWrapped).on(first));
    }
    judge.look(&anatomy.head.national_name, Code::NationalNameSize, Code::NationalNameStyle, &NATIONAL_NAME);
    if first.center() < anatomy.page_of(first).width / 2.0 {
        judge.find(Finding::new(Code::NationalNamePlace).on(first));
    }
}

fn motto(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(line) = &anatomy.head.motto else { return judge.missing(Code::MottoMissing) };
    if line.text != "Độc lập - Tự do - Hạnh phúc" && !line.is_upper() {
        judge.find(Finding::new(Code::MottoText).in_words(line).arg("text", &line.text));
    }
    judge.look(from_ref(line), Code::MottoSize, Code::MottoStyle, &MOTTO);
    if let Some(name) = anatomy.head.national_name.last()
        && ((line.center() - name.center()).abs() > CENTRED || line.base < name.base)
    {
        judge.find(Finding::new(Code::MottoPlace).on(line));
    }
    let as_long = |rule: &Shape| (rule.width - line.width()).abs() < 1.5;
    if !anatomy.head.motto_rule.is_some_and(as_long) {
        let length = anatomy.head.motto_rule.map_or(0.0, |rule| rule.width);
        judge.find(
            Finding::new(Code::MottoRule).on(line).arg("length", round(length)).arg("wanted", round(line.width())),
        );
    }
}

fn issuer(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(last) = anatomy.head.issuer.last() else { return judge.missing(Code::IssuerMissing) };
    // The superior stands above and is not bold; where nothing is bold, the last line is the issuer.
    let name_from = anatomy.head.issuer.iter().position(Line::is_bold).unwrap_or(anatomy.head.issuer.len() - 1);
    let (superior, name) = anatomy.head.issuer.split_at(name_from);
    judge.look(superior, Code::SuperiorSize, Code::SuperiorStyle, &SUPERIOR);
    judge.look(name, Code::IssuerSize, Code::IssuerStyle, &ISSUER);
    share(judge, Code::IssuerRule, last, anatomy.head.issuer_rule);
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
    let anatomy = judge.anatomy;
    let Some(line) = &anatomy.head.number else {
        if anatomy.model.has_number() {
            judge.missing(Code::NumberMissing);
        }
        return;
    };
    judge.look(from_ref(line), Code::NumberSize, Code::NumberStyle, &NUMBER);
    if !is_number_and_symbol(&line.text) {
        judge.find(Finding::new(Code::NumberForm).in_words(line).arg("text", &line.text));
    }
    if anatomy.head.issuer.last().is_some_and(|issuer| (line.center() - issuer.center()).abs() > CENTRED) {
        judge.find(Finding::new(Code::NumberPlace).on(line));
    }
}

/// `Số: 05/QĐ-UBND`, or with room for the number; no spaces around `/` and `-`, no small letter
/// that an abbreviation does not have (II.3.c).
fn is_number_and_symbol(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("Số:") else { return false };
    let Some((number, symbol)) = rest.trim().split_once('/') else { return false };
    let number_fits = number.trim().is_empty()
        || (number.len() >= 2
            && number.bytes().all(|b| b.is_ascii_digit())
            && !(number.len() > 2 && number.starts_with('0')));
    let symbol_fits =
        !symbol.is_empty() && !symbol.contains(char::is_whitespace) && symbol.starts_with(char::is_uppercase);
    number_fits && symbol_fits
}

fn place_date(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(line) = anatomy.head.place_date.last() else {
        if anatomy.model.has_date() {
            judge.missing(Code::DateMissing);
        }
        return;
    };
    judge.look(&anatomy.head.place_date, Code::DateSize, Code::DateStyle, &PLACE_DATE);
    // A long place goes over several lines.
    let text = anatomy.head.place_date.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
    if !is_place_and_date(&text) {
        judge.find(Finding::new(Code::DateForm).in_words(line).arg("text", text));
    }
    if let Some(number) = anatomy.head.number.as_ref().filter(|number| (number.base - line.base).abs() > PLACE_SLACK) {
        let apart = round((number.base - line.base).abs());
        judge.find(Finding::new(Code::DateBaseline).on(line).arg("apart", apart));
    }
    if anatomy.head.motto.as_ref().is_some_and(|motto| (line.center() - motto.center()).abs() > CENTRED) {
        judge.find(Finding::new(Code::DatePlace).on(line));
    }
}

fn urgency(judge: &mut Judge<'_>) {
    let anatomy = judge.anatomy;
    let Some(line) = &anatomy.head.urgency else { return };
    judge.look(from_ref(line), Code::UrgencySize, Code::UrgencyStyle, &URGENCY);
    let is_red = |color: Option<[u8; 4]>| matches!(color, Some([r, g, b, _]) if r >= 160 && g <= 90 && b <= 90);
    let told = judge.findings.iter().any(|finding| finding.code == Code::UrgencyStyle);
    if !told && !line.runs.iter().all(|run| is_red(run.color)) {
        judge.find(Finding::new(Code::UrgencyStyle).on(line));
    }
    let words = line.text.to_uppercase();
    let Some((_, width)) = FRAMES.iter().find(|(of, _)| *of == words) else { return };
    let off = |size: f64, wanted: f64| (size - wanted).abs() > PLACE_SLACK;
    if anatomy.head.urgency_frame.is_none_or(|frame| off(frame.width, *width) || off(frame.height, FRAME_HEIGHT)) {
        let size = anatomy.head.urgency_frame.map(|frame| format!("{} x {}", round(frame.width), round(frame.height)));
        let finding = Finding::new(Code::UrgencyFrame).on(line).arg("words", words);
        let wanted = format!("{} x {}", round(*width), round(FRAME_HEIGHT));
        judge.find(finding.arg("size", size.unwrap_or_else(|| "none".to_owned())).arg("wanted", wanted));
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
    let month_fits = month.is_empty()
        || matches!(month, "01" | "02" | "10" | "11" | "12")
        || matches!(month.as_bytes(), [b'3'..=b'9']);
    // A common noun inside stays small: "Thành phố Hồ Chí Minh" is the decree's own example.
    place.starts_with(char::is_uppercase) && day_fits && month_fits && digits(year) && year.len() == 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_dates_take_zeros_where_the_decree_wants_them() {
        for good in ["Số: 45/BC-UBND", "Số: 05/QĐ-UBND", "Số: /QĐ-UBND", "Số: 12/UBND-VX", "Số: 112/QyĐ-UBND"]
        {
            assert!(is_number_and_symbol(good), "{good}");
        }
        for bad in
            ["Số 45/BC-UBND", "Số: 5/BC-UBND", "Số: 45 / BC-UBND", "Số: 45/BC - UBND", "Số: 045/BC-UBND", "Số: 45"]
        {
            assert!(!is_number_and_symbol(bad), "{bad}");
        }
        for good in [
            "Phước Sơn, ngày 05 tháng 01 năm 2020",
            "Hà Nội, ngày 29 tháng 6 năm 2019",
            "Hà Nội, ngày tháng 6 năm 2019",
            "Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019",
        ] {
            assert!(is_place_and_date(good), "{good}");
        }
        for bad in [
            "Hà Nội, ngày 5 tháng 01 năm 2020",
            "Hà Nội, ngày 05 tháng 1 năm 2020",
            "Hà Nội, ngày 05 tháng 06 năm 2020",
            "xã Trà, ngày 05 tháng 6 năm 2020",
        ] {
            assert!(!is_place_and_date(bad), "{bad}");
        }
    }
}
