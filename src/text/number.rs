//! Numbers as an office writes them: `1.234,5`, `103,5`, `05`.

use std::fmt;

/// A number with the decimals that its writer gave it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number {
    value: f64,
    decimals: usize,
}

impl Number {
    /// Most decimals that are kept.
    const MOST_DECIMALS: usize = 6;

    /// A finite number; `decimals` are kept when it is written.
    pub fn new(value: f64, decimals: usize) -> Option<Self> {
        value.is_finite().then_some(Self { value, decimals: decimals.min(Self::MOST_DECIMALS) })
    }

    pub fn value(self) -> f64 {
        self.value
    }

    /// The difference to `other`, with the decimals of the finer of the two.
    pub fn minus(self, other: Self) -> Self {
        Self { value: self.value - other.value, decimals: self.decimals.max(other.decimals) }
    }

    /// The product; its decimals are those of both.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        let decimals = (self.decimals + other.decimals).min(Self::MOST_DECIMALS);
        Self { value: self.value * other.value, decimals }
    }

    /// So many times `whole`, in whole numbers without the error of a binary fraction; a part is one more.
    /// `None` for a negative number, and beyond what can be counted.
    pub fn share_of(self, whole: u64) -> Option<u64> {
        let digits = format!("{:.*}", Self::MOST_DECIMALS, self.value).replace('.', "");
        let scale = 10_u128.pow(u32::try_from(Self::MOST_DECIMALS).ok()?);
        let product = digits.parse::<u128>().ok()?.checked_mul(u128::from(whole))?;
        u64::try_from(product.div_ceil(scale)).ok()
    }

    /// With its sign, as a change: `+12`, `-0,5`, `0`.
    pub fn signed(self) -> String {
        let text = self.to_string();
        if self.value > 0.0 && text != "0" { format!("+{text}") } else { text }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = format!("{:.*}", self.decimals, self.value.abs());
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        if self.value < 0.0 && plain.bytes().any(|b| matches!(b, b'1'..=b'9')) {
            f.write_str("-")?;
        }
        f.write_str(&grouped(whole))?;
        if fraction.is_empty() { Ok(()) } else { write!(f, ",{fraction}") }
    }
}

/// Digits in threes, divided by points.
fn grouped(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

/// `part` of `whole` in per cent, to one decimal where it is not whole: `103,5`. What is not all is
/// never rounded to 100. `None` unless `whole` is positive.
pub fn percent(part: Number, whole: Number) -> Option<String> {
    if whole.value <= 0.0 {
        return None;
    }
    let share = part.value / whole.value * 100.0;
    let rounded = |decimals: i32| (share * 10_f64.powi(decimals)).round() / 10_f64.powi(decimals);
    let honest = |decimals: &i32| part.value == whole.value || rounded(*decimals) != 100.0;
    let decimals = (1..=4).find(honest).unwrap_or(4);
    let value = rounded(decimals);
    let decimals = if value.fract() == 0.0 { 0 } else { usize::try_from(decimals).unwrap_or(1) };
    Number::new(value, decimals).map(|number| number.to_string())
}

/// A whole number: `1.234.567`.
pub fn number_of(number: u64) -> String {
    grouped(&number.to_string())
}

/// Number and symbol of a document: `05/BC-UBND` (Annex I, Part I, II.3).
pub fn designation(number: u32, symbol: &str) -> String {
    format!("{number:02}/{symbol}")
}

/// A count in running text: below ten it takes a zero (`01 trường`).
pub fn count(number: u64) -> String {
    if number < 10 { format!("{number:02}") } else { number_of(number) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(value: f64, decimals: usize) -> Number {
        Number::new(value, decimals).expect("finite")
    }

    #[test]
    fn points_divide_thousands_and_a_comma_decimals() {
        assert_eq!(number(1234567.5, 1).to_string(), "1.234.567,5");
        assert_eq!(number(999.0, 0).to_string(), "999");
        assert_eq!(number(-1000.0, 0).to_string(), "-1.000");
        assert_eq!(number(-0.001, 1).to_string(), "0,0");
        assert_eq!(number(6.0, 1).to_string(), "6,0");
    }

    #[test]
    fn shares_are_rounded_to_a_tenth() {
        assert_eq!(percent(number(12.0, 0), number(12.0, 0)).as_deref(), Some("100"));
        assert_eq!(percent(number(103.46, 2), number(100.0, 0)).as_deref(), Some("103,5"));
        assert_eq!(percent(number(9999.0, 0), number(10000.0, 0)).as_deref(), Some("99,99"));
        assert_eq!(percent(number(1.0, 0), number(0.0, 0)), None);
        assert_eq!(percent(number(-10.0, 0), number(-5.0, 0)), None);
        assert_eq!(number(2.0, 0).minus(number(1.5, 1)).signed(), "+0,5");
        assert_eq!(number(1.0, 0).minus(number(1.0, 0)).signed(), "0");
    }

    #[test]
    fn small_counts_take_a_zero() {
        assert_eq!([count(1), count(12), count(1500)], ["01", "12", "1.500"]);
    }
}
