//! Sizes of paper, measures and colours as a file writes them.

use std::fmt;

use crate::diag::{Code, Diagnostic};
use crate::table::{FromToml, Line, Node, Reader, Shape};
use crate::text::Number;

/// A sheet or a frame, in mm: `297x210`, or `a4`, `a3` for a lying sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    pub width: f64,
    pub height: f64,
}

impl Size {
    pub const A4_LYING: Self = Self { width: 297.0, height: 210.0 };
    const A3_LYING: Self = Self { width: 420.0, height: 297.0 };
    /// Sides that a sheet can have, in mm.
    const SIDES: std::ops::RangeInclusive<f64> = 50.0..=1200.0;

    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase();
        match text.as_str() {
            "a4" => return Some(Self::A4_LYING),
            "a3" => return Some(Self::A3_LYING),
            _ => {}
        }
        let bare = text.strip_suffix("mm").unwrap_or(&text);
        let (width, height) = bare.split_once(['x', '×', '*'])?;
        let side = |side: &str| side.trim().replace(',', ".").parse::<f64>().ok();
        let size = Self { width: side(width)?, height: side(height)? };
        (Self::SIDES.contains(&size.width) && Self::SIDES.contains(&size.height)).then_some(size)
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}", self.width, self.height)
    }
}

impl FromToml for Size {
    const EXPECTED: &'static str = "text";

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let line = Line::from_toml(node, reader)?;
        let size = Self::parse(&line.text);
        if size.is_none() {
            reader.report(Diagnostic::new(Code::PaperForm).at(line.span.clone()).arg("written", &line.text));
        }
        size
    }

    fn shape() -> Shape {
        Shape::Form { pattern: r"^\s*([Aa][34]|[0-9.,]+\s*[xX×*]\s*[0-9.,]+\s*([mM][mM])?)\s*$" }
    }
}

/// A colour: `#c4161c`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colour(String);

impl Colour {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromToml for Colour {
    const EXPECTED: &'static str = "text";

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let line = Line::from_toml(node, reader)?;
        let digits = line.text.strip_prefix('#').unwrap_or(&line.text);
        let is_colour = matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !is_colour {
            reader.report(Diagnostic::new(Code::ColourForm).at(line.span.clone()).arg("written", &line.text));
            return None;
        }
        Some(Self(format!("#{}", digits.to_lowercase())))
    }

    fn shape() -> Shape {
        Shape::Form { pattern: "^\\s*#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})\\s*$" }
    }
}

/// A length in mm or pt, an angle in degrees, a factor: a number that a sheet can bear.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure(f64);

impl Measure {
    const MOST: f64 = 1200.0;

    pub fn new(value: f64) -> Option<Self> {
        (value.abs() <= Self::MOST).then_some(Self(value))
    }

    pub fn value(self) -> f64 {
        self.0
    }
}

impl FromToml for Measure {
    const EXPECTED: &'static str = "number";

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let number = Number::from_toml(node, reader)?;
        let measure = Self::new(number.value());
        if measure.is_none() {
            let range = Diagnostic::new(Code::OutOfRange).at(reader.span(node)).arg("least", -Self::MOST);
            reader.report(range.arg("most", Self::MOST));
        }
        measure
    }

    fn shape() -> Shape {
        Shape::Number
    }
}
