//! Dates and times as an office writes them (Decree 30/2020/NĐ-CP, Annex I, Part I, II.4.b).

use std::fmt;

/// A day of the calendar that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(time::Date);

impl Date {
    /// `None` when there is no such day (30 February).
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let month = time::Month::try_from(month).ok()?;
        time::Date::from_calendar_date(i32::from(year), month, day).ok().map(Self)
    }

    /// `2023-03-06`, as [`Date`] shows itself.
    pub fn from_iso(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts.as_slice() else { return None };
        let is_figures = |part: &&&str| part.bytes().all(|byte| byte.is_ascii_digit());
        if parts.iter().filter(is_figures).count() != 3 {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    pub fn year(self) -> i32 {
        self.0.year()
    }

    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// Day, month and year as they are written: day below 10 and months 1 and 2 take a zero.
    pub fn parts(self) -> DateParts {
        DateParts {
            day: format!("{:02}", self.day()),
            month: if self.month() < 3 { format!("{:02}", self.month()) } else { self.month().to_string() },
            year: self.year().to_string(),
        }
    }

    /// `ngày 05 tháng 01 năm 2020`, as under the motto.
    pub fn long(self) -> String {
        let DateParts { day, month, year } = self.parts();
        format!("ngày {day} tháng {month} năm {year}")
    }

    /// `10/3/2023`, as in running text; the zeros as in the long form.
    pub fn short(self) -> String {
        let DateParts { day, month, year } = self.parts();
        format!("{day}/{month}/{year}")
    }

    /// `thứ Sáu`, as behind the date of an invitation (Annex II, V.8.c).
    pub fn weekday(self) -> &'static str {
        use time::Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
        match self.0.weekday() {
            Monday => "thứ Hai",
            Tuesday => "thứ Ba",
            Wednesday => "thứ Tư",
            Thursday => "thứ Năm",
            Friday => "thứ Sáu",
            Saturday => "thứ Bảy",
            Sunday => "Chủ nhật",
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

/// The written parts of a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateParts {
    pub day: String,
    pub month: String,
    pub year: String,
}

/// A time of day, to the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock {
    hour: u8,
    minute: u8,
}

impl Clock {
    /// `None` when there is no such time (25:00).
    pub fn new(hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self { hour, minute })
    }

    pub fn hour(self) -> u8 {
        self.hour
    }

    /// `07 giờ 30 phút`, and `08 giờ` on the hour.
    pub fn long(self) -> String {
        match self.minute {
            0 => format!("{:02} giờ", self.hour),
            minute => format!("{:02} giờ {minute:02} phút", self.hour),
        }
    }

    /// `07h30`, as in a programme.
    pub fn short(self) -> String {
        format!("{:02}h{:02}", self.hour, self.minute)
    }

    /// `sáng`, `chiều` or `tối`, as an opening sentence names the part of the day.
    pub fn part_of_day(self) -> &'static str {
        match self.hour {
            0..=10 => "sáng",
            11..=12 => "trưa",
            13..=17 => "chiều",
            _ => "tối",
        }
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// A second of a day in a time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub date: Date,
    pub clock: Clock,
    pub second: u8,
    /// From Greenwich, in minutes.
    pub offset: i16,
}

impl fmt::Display for Moment {
    /// ISO 8601, as an electronic signature shows it: `2023-03-14T09:15:00+07:00`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { date, clock, second, offset } = self;
        let sign = if *offset < 0 { '-' } else { '+' };
        let (hours, minutes) = (offset.abs() / 60, offset.abs() % 60);
        write!(f, "{date}T{clock}:{second:02}{sign}{hours:02}:{minutes:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_stand_where_the_decree_wants_them() {
        let long = |y, m, d| Date::new(y, m, d).map(Date::long).unwrap_or_default();
        assert_eq!(long(2020, 1, 5), "ngày 05 tháng 01 năm 2020");
        assert_eq!(long(2019, 6, 29), "ngày 29 tháng 6 năm 2019");
        assert_eq!(long(2023, 10, 9), "ngày 09 tháng 10 năm 2023");
        assert_eq!(Date::new(2023, 3, 10).map(Date::short).as_deref(), Some("10/3/2023"));
    }

    #[test]
    fn a_day_of_the_week_has_a_capital() {
        let weekday = |y, m, d| Date::new(y, m, d).map(Date::weekday);
        assert_eq!(weekday(2023, 3, 10), Some("thứ Sáu"));
        assert_eq!(weekday(2026, 1, 15), Some("thứ Năm"));
        assert_eq!([weekday(2024, 2, 29), weekday(2023, 3, 12)], [Some("thứ Năm"), Some("Chủ nhật")]);
    }

    #[test]
    fn impossible_days_and_times_are_refused() {
        assert_eq!(Date::new(2023, 2, 30), None);
        assert_eq!(Date::new(2023, 13, 1), None);
        assert_eq!(Clock::new(24, 0), None);
        assert_eq!(Clock::new(7, 30).map(Clock::long).as_deref(), Some("07 giờ 30 phút"));
        assert_eq!(Clock::new(8, 0).map(Clock::long).as_deref(), Some("08 giờ"));
    }
}
