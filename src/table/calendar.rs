//! Dates and times in forms that people write and TOML does not read.

use crate::diag::{Code, Diagnostic};
use crate::text::{Clock, Date};

/// The finding for a value that TOML refused and that is meant as a date or a time.
pub fn misread(written: &str) -> Option<Diagnostic> {
    let found = |code, form: &str| Diagnostic::new(code).arg("written", written).arg("form", form);
    if is_date(written) {
        return Some(match date(written) {
            Some(meant) => found(Code::ImpossibleDate, "order").arg("meant", meant).hint("hint-meant"),
            None => found(Code::ImpossibleDate, "calendar"),
        });
    }
    if is_time(written) {
        return Some(match time(written) {
            Some(meant) => found(Code::ImpossibleTime, "order").arg("meant", meant).hint("hint-meant"),
            None => found(Code::ImpossibleTime, "calendar"),
        });
    }
    None
}

fn numbers(text: &str, signs: &[char]) -> Option<Vec<u16>> {
    text.split(signs).map(|part| part.parse().ok()).collect()
}

fn is_date(text: &str) -> bool {
    matches!(numbers(text, &['-', '/', '.']).as_deref(), Some([_, _, _])) && text.len() >= 6
}

/// The day that is meant by `10/3/2023`, `10-3-2023`, `2023-3-1`; TOML's own form means itself.
pub fn date(text: &str) -> Option<Date> {
    let numbers = numbers(text, &['-', '/', '.'])?;
    let small = |number: u16| u8::try_from(number).ok();
    match numbers.as_slice() {
        [year, month, day] if *year > 1000 => Date::new(*year, small(*month)?, small(*day)?),
        [day, month, year] if *year > 1000 => Date::new(*year, small(*month)?, small(*day)?),
        _ => None,
    }
}

fn is_time(text: &str) -> bool {
    parts(text).is_some()
}

/// Hour and minute of `7:30`, `07:30:00`, `7h30`, `14h`, `14 giờ 30`.
fn parts(text: &str) -> Option<(u16, u16)> {
    let lower = text.to_lowercase().replace("giờ", "h").replace("phút", "").replace(' ', "");
    let (hour, rest) = lower.split_once(['h', 'g', ':'])?;
    let minute = rest.split(':').next().unwrap_or_default();
    let minute = if minute.is_empty() { 0 } else { minute.parse().ok()? };
    Some((hour.parse().ok()?, minute))
}

/// The time that is meant, as TOML writes it.
pub fn time(text: &str) -> Option<String> {
    let (hour, minute) = parts(text)?;
    let clock = Clock::new(u8::try_from(hour).ok()?, u8::try_from(minute).ok()?)?;
    Some(format!("{clock}:00"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_understood() {
        for (written, meant) in [("10/3/2023", "2023-03-10"), ("1-12-2023", "2023-12-01"), ("2023-3-1", "2023-03-01")] {
            assert_eq!(date(written).map(|date| date.to_string()).as_deref(), Some(meant));
        }
        assert_eq!(date("30/2/2023"), None);
        for (written, meant) in
            [("7:30", "07:30:00"), ("7h30", "07:30:00"), ("14h", "14:00:00"), ("14 giờ 05 phút", "14:05:00")]
        {
            assert_eq!(time(written).as_deref(), Some(meant));
        }
        assert_eq!(time("25:00"), None);
        assert!(misread("tối").is_none());
    }
}
