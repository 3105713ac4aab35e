//! The dated figures of the money that goes with an award, from `bonuses.toml`.
//!
//! The one idea: here, and only here, stand figures that are known from memory, too. Each says so, and
//! whoever computes with one must tell it.

use std::sync::LazyLock;

use crate::diag::{Problems, Source};
use crate::table::{Line, read, table};
use crate::text::{Date, Number};

table! {
    pub struct Salary as "salaries" {
        /// đồng a month.
        amount: required u32,
        from: required Date,
        until: optional Date,
        certain: required bool,
    }
}

table! {
    pub struct Rate as "rates" {
        /// Words of a conference file.
        form: required Line,
        kind: required Line,
        /// Units whose bodies grant it, in small letters without marks; all where there are none.
        levels: list Line,
        /// Times the base salary.
        rate: required Number,
        from: required Date,
        until: optional Date,
        certain: required bool,
    }
}

table! {
    /// A household's rate, by that of an individual.
    pub struct Household as "household" {
        rate: required Number,
        certain: required bool,
    }
}

table! {
    pub struct Rounding as "rounding" {
        round_to: required u32,
        certain: required bool,
    }
}

table! {
    pub struct Bonuses as "bonuses.toml" {
        household: required Household,
        rounding: required Rounding,
        salaries: list Salary,
        rates: list Rate,
    }
}

/// A figure, and whether it was read in the law.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Known<T> {
    pub value: T,
    pub certain: bool,
}

/// A slip in our own file leaves figures out; a test holds it whole.
static TABLES: LazyLock<Option<Bonuses>> = LazyLock::new(|| read(&source(), &mut Problems::new()));

fn source() -> Source {
    Source::new("bonuses.toml", include_str!("bonuses.toml"))
}

fn holds(day: Date, from: Date, until: Option<Date>) -> bool {
    day >= from && until.is_none_or(|until| day < until)
}

/// The base salary in force on `day`.
pub fn base_salary(day: Date) -> Option<Known<u32>> {
    let salary = TABLES.as_ref()?.salaries.iter().find(|salary| holds(day, salary.from, salary.until))?;
    Some(Known { value: salary.amount, certain: salary.certain })
}

/// The rate of `form` for `kind` where a body of `level` grants it on `day`.
pub fn bonus_rate(form: &str, kind: &str, level: &str, day: Date) -> Option<Known<Number>> {
    let is_of = |rate: &&Rate| {
        let is_here = rate.levels.is_empty() || rate.levels.iter().any(|known| *known.text == *level);
        *rate.form.text == *form && *rate.kind.text == *kind && is_here && holds(day, rate.from, rate.until)
    };
    let rate = TABLES.as_ref()?.rates.iter().find(is_of)?;
    Some(Known { value: rate.rate, certain: rate.certain })
}

/// The rate of a household, by that of an individual.
pub fn household_rate() -> Option<Known<Number>> {
    let household = &TABLES.as_ref()?.household;
    Some(Known { value: household.rate, certain: household.certain })
}

/// What sums are rounded up to.
pub fn rounding() -> Option<Known<u32>> {
    let rounding = &TABLES.as_ref()?.rounding;
    Some(Known { value: rounding.round_to, certain: rounding.certain })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: u16, month: u8, day: u8) -> Date {
        Date::new(year, month, day).expect("a day")
    }

    #[test]
    fn the_tables_are_whole() {
        let mut problems = Problems::new();
        let tables: Option<Bonuses> = read(&source(), &mut problems);
        let tables = tables.expect("a table");
        assert_eq!(problems.iter().count(), 0, "{:?}", problems.iter().next());
        assert!(tables.salaries.whole && tables.rates.whole);
        for pair in tables.salaries.iter().collect::<Vec<_>>().windows(2) {
            assert_eq!(pair[0].until, Some(pair[1].from), "between two salaries there is no gap");
        }
        // On no day do two entries say the same of one case.
        for (index, rate) in tables.rates.iter().enumerate() {
            for other in tables.rates.iter().skip(index + 1) {
                let same = rate.form.text == other.form.text && rate.kind.text == other.kind.text;
                let level = |level: &Line| other.levels.iter().any(|known| known.text == level.text);
                let shares = rate.levels.is_empty() || other.levels.is_empty() || rate.levels.iter().any(level);
                let meets = holds(rate.from, other.from, other.until) || holds(other.from, rate.from, rate.until);
                assert!(!(same && shares && meets), "{} {}", rate.form.text, rate.from.short());
            }
        }
    }

    #[test]
    fn figures_change_on_their_day() {
        let salary = |year, month, of| base_salary(day(year, month, of)).map(|known| known.value);
        assert_eq!([salary(2023, 6, 30), salary(2023, 7, 1)], [Some(1_490_000), Some(1_800_000)]);
        assert_eq!([salary(2026, 6, 30), salary(2026, 7, 1)], [Some(2_340_000), Some(2_530_000)]);
        assert_eq!(salary(2010, 1, 1), None);
        let rate =
            |level, year| bonus_rate("giay-khen", "ca-nhan", level, day(year, 3, 1)).map(|known| known.value.value());
        assert_eq!([rate("huyen", 2023), rate("xa", 2023), rate("xa", 2026)], [Some(0.3), Some(0.15), Some(0.3)]);
        assert_eq!([rate("", 2023), rate("", 2026)], [None, Some(0.3)]);
    }
}
