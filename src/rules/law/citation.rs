//! Documents that a text cites by number: `Luật ... số 72/2025/QH15 ngày 16 tháng 6 năm 2025`.

use std::ops::Range;

use crate::rules::text::date;
use crate::text::Date;

/// A number of a law, decree or circular in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation<'t> {
    /// Place of the number.
    pub range: Range<usize>,
    pub number: Number<'t>,
    /// The words of its sentence before the number, without `số`.
    pub before: &'t str,
    /// The day behind the number, and its place.
    pub date: Option<(Range<usize>, Date)>,
}

/// `72/2025/QH15`: the number without leading zeros, the year, the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number<'t> {
    pub ordinal: u32,
    pub year: u32,
    pub symbol: &'t str,
}

impl<'t> Number<'t> {
    pub fn parse(text: &'t str) -> Option<Self> {
        let (ordinal, rest) = text.split_once('/')?;
        let (year, symbol) = rest.split_once('/')?;
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let fits = digits(ordinal) && digits(year) && year.len() == 4 && symbol.starts_with(char::is_uppercase);
        let number = || Some(Self { ordinal: ordinal.parse().ok()?, year: year.parse().ok()?, symbol });
        fits.then(number).flatten()
    }

    /// Whether both are of one series but for a slip in the symbol: QH15 and QH16, NĐ-CP and ND-CP.
    pub fn is_slip_of(self, other: Number<'_>) -> bool {
        let series = |symbol: &str| symbol.replace('Đ', "D").trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
        (self.ordinal, self.year) == (other.ordinal, other.year)
            && self.symbol != other.symbol
            && series(self.symbol) == series(other.symbol)
    }
}

pub fn citations(text: &str) -> Vec<Citation<'_>> {
    let dates = date::real(text);
    let mut citations = Vec::new();
    let mut end = 0;
    for token in text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '“' | '”')) {
        let start = end;
        end = start + token.len();
        // The sign that divides tokens.
        let skipped = text[end..].chars().next().map_or(0, char::len_utf8);
        let written = token.trim_end_matches(['.', ':', '/', '*']);
        if let Some(number) = Number::parse(written) {
            let range = start..start + written.len();
            let date =
                dates.iter().find(|(at, _)| at.start > range.end && is_join(&text[range.end..at.start])).cloned();
            citations.push(Citation { before: before(text, start), number, date, range });
        }
        end += skipped;
    }
    citations
}

/// What may stand between a number and its day.
fn is_join(gap: &str) -> bool {
    matches!(gap.split_whitespace().collect::<Vec<_>>().as_slice(), ["ngày" | ",ngày"] | [",", "ngày"])
}

fn before(text: &str, at: usize) -> &str {
    let head = &text[..at];
    let sentence = head.rfind(". ").map_or(0, |stop| stop + 2).max(head.rfind(['\n', ';']).map_or(0, |sign| sign + 1));
    let head = head[sentence..].trim();
    head.strip_suffix("số").unwrap_or(head).trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_is_read_with_its_name_and_day() {
        let text =
            "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025; số 15/QĐ-UBND.";
        let found = citations(text);
        assert_eq!(found.len(), 1);
        assert_eq!(&text[found[0].range.clone()], "72/2025/QH15");
        assert_eq!(found[0].before, "Căn cứ Luật Tổ chức chính quyền địa phương");
        assert_eq!(found[0].date.as_ref().map(|(_, date)| *date), Date::new(2025, 6, 16));
        assert!(citations("Báo cáo số 45/BC-UBND ngày 10/3/2023; 12/12 xã; 05/3/2020").is_empty());
    }

    #[test]
    fn slips_are_of_one_series() {
        let number = |text| Number::parse(text).unwrap();
        assert!(number("72/2025/QH16").is_slip_of(number("72/2025/QH15")));
        assert!(number("30/2020/ND-CP").is_slip_of(number("30/2020/NĐ-CP")));
        assert!(!number("72/2025/NĐ-CP").is_slip_of(number("72/2025/QH15")));
        assert!(!number("72/2025/QH15").is_slip_of(number("72/2025/QH15")));
    }
}
