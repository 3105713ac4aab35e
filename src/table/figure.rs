//! The values of a table that are no text: numbers, dates, hours, yes and no.

use toml::de::DeValue;

use super::{FromToml, Node, Reader, Shape};
use crate::diag::{Code, Diagnostic};
use crate::text::{Clock, Date, Moment, Number};

impl FromToml for bool {
    const EXPECTED: &'static str = "boolean";

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let DeValue::Boolean(value) = node.as_ref() else {
            reader.wrong_type(node, Self::EXPECTED);
            return None;
        };
        Some(*value)
    }

    fn shape() -> Shape {
        Shape::Boolean
    }
}

impl FromToml for u32 {
    const EXPECTED: &'static str = "integer";

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let DeValue::Integer(value) = node.as_ref() else {
            reader.wrong_type(node, Self::EXPECTED);
            return None;
        };
        let number = u32::from_str_radix(value.as_str(), value.radix()).ok();
        if number.is_none() {
            reader
                .report(Diagnostic::new(Code::OutOfRange).at(reader.span(node)).arg("least", 0).arg("most", u32::MAX));
        }
        number
    }

    fn shape() -> Shape {
        Shape::Integer
    }
}

impl FromToml for Number {
    const EXPECTED: &'static str = "number";

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let number = match node.as_ref() {
            DeValue::Integer(value) => i64::from_str_radix(value.as_str(), value.radix())
                .ok()
                // Past 2^53 a binary fraction would print other digits than those written.
                .filter(|value| value.unsigned_abs() <= 1 << 53)
                .and_then(|value| Number::new(value as f64, 0)),
            DeValue::Float(value) => number(value.as_str()),
            _ => {
                reader.wrong_type(node, Self::EXPECTED);
                return None;
            }
        };
        let most = 1_i64 << 53;
        let number = number.filter(|number| number.value().abs() <= most as f64);
        if number.is_none() {
            reader
                .report(Diagnostic::new(Code::OutOfRange).at(reader.span(node)).arg("least", -most).arg("most", most));
        }
        number
    }

    fn shape() -> Shape {
        Shape::Number
    }
}

/// A fraction with the decimals that were written, an exponent reckoned in.
fn number(digits: &str) -> Option<Number> {
    let (mantissa, exponent) = digits.split_once(['e', 'E']).unwrap_or((digits, "0"));
    let written = mantissa.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let decimals = i64::try_from(written).ok()?.checked_sub(exponent.parse().ok()?)?;
    Number::new(digits.parse().ok()?, usize::try_from(decimals.max(0)).ok()?)
}

impl FromToml for Date {
    const EXPECTED: &'static str = "date";

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let DeValue::Datetime(value) = node.as_ref() else {
            reader.wrong_type(node, Self::EXPECTED);
            return None;
        };
        let date = match (value.date, value.time) {
            // What TOML itself refused has no parts, and was reported.
            (None, None) => return None,
            (Some(date), None) => Date::new(date.year, date.month, date.day),
            _ => None,
        };
        if date.is_none() {
            reader.report(
                Diagnostic::new(Code::ImpossibleDate).at(reader.span(node)).arg("written", value).arg("form", "order"),
            );
        }
        date
    }

    fn shape() -> Shape {
        Shape::Date
    }
}

impl FromToml for Clock {
    const EXPECTED: &'static str = "time";

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let DeValue::Datetime(value) = node.as_ref() else {
            reader.wrong_type(node, Self::EXPECTED);
            return None;
        };
        let time = match (value.date, value.time) {
            (None, None) => return None,
            (None, Some(time)) => Clock::new(time.hour, time.minute),
            _ => None,
        };
        if time.is_none() {
            reader.report(
                Diagnostic::new(Code::ImpossibleTime).at(reader.span(node)).arg("written", value).arg("form", "order"),
            );
        }
        time
    }

    fn shape() -> Shape {
        Shape::Time
    }
}

impl FromToml for Moment {
    const EXPECTED: &'static str = "moment";

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let DeValue::Datetime(value) = node.as_ref() else {
            reader.wrong_type(node, Self::EXPECTED);
            return None;
        };
        let offset = |offset| match offset {
            toml::value::Offset::Z => 0,
            toml::value::Offset::Custom { minutes } => minutes,
        };
        let (date, time, offset) = match (value.date, value.time, value.offset.map(offset)) {
            (None, None, _) => return None,
            (Some(date), Some(time), Some(offset)) => (date, time, offset),
            _ => {
                reader.wrong_type(node, Self::EXPECTED);
                return None;
            }
        };
        let date = Date::new(date.year, date.month, date.day);
        let clock = Clock::new(time.hour, time.minute);
        Some(Self { date: date?, clock: clock?, second: time.second.unwrap_or_default(), offset })
    }

    fn shape() -> Shape {
        Shape::Moment
    }
}
