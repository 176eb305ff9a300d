//! Quantities with an order: months, money, dates.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign};
use std::str::FromStr;

/// A length of time in tenths of a month, so that two weeks (0.5) are a whole number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug, Hash, Serialize, Deserialize)]
pub struct Months(u32);

impl Months {
    pub const ZERO: Months = Months(0);
    /// A thousand years: later than anything planned.
    pub const MAX: Months = Months(12_000);

    /// Months to the nearest tenth. Negative and endless lengths do not exist: they become zero.
    pub fn from_f64(months: f64) -> Self {
        Self((months * 10.0).round().clamp(0.0, f64::from(Self::MAX.0)) as u32)
    }

    /// At most a thousand years.
    pub fn from_tenths(tenths: u32) -> Self {
        Self(tenths.min(Self::MAX.0))
    }

    pub fn tenths(self) -> u32 {
        self.0
    }

    pub fn as_f64(self) -> f64 {
        f64::from(self.0) / 10.0
    }

    pub fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Add for Months {
    type Output = Months;
    fn add(self, other: Months) -> Months {
        Months(self.0 + other.0)
    }
}

impl AddAssign for Months {
    fn add_assign(&mut self, other: Months) {
        self.0 += other.0;
    }
}

impl Sum for Months {
    fn sum<I: Iterator<Item = Months>>(iter: I) -> Self {
        iter.fold(Months::ZERO, Add::add)
    }
}

/// The least and the most that something can be.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Hash, Serialize, Deserialize)]
pub struct Range<T> {
    pub min: T,
    pub max: T,
}

impl<T> Range<T> {
    pub fn new(min: T, max: T) -> Self {
        Self { min, max }
    }
}

impl<T: Ord> Range<T> {
    /// Neither end is worse (greater) than the other range's.
    pub fn no_worse_than(&self, other: &Self) -> bool {
        self.min <= other.min && self.max <= other.max
    }
}

impl<T: Add<Output = T>> Add for Range<T> {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { min: self.min + other.min, max: self.max + other.max }
    }
}

/// The months of the year in which something can begin.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Season(u16);

impl Season {
    /// Any day of the year.
    pub const ALWAYS: Season = Season(0xfff);

    /// `months` from 1 (January) to 12; others do not exist and are left out. None at all: any day.
    pub fn of(months: &[u8]) -> Self {
        let mask = months.iter().filter(|month| (1..=12).contains(*month)).fold(0, |mask, month| mask | 1 << (month - 1));
        if mask == 0 { Self::ALWAYS } else { Self(mask) }
    }

    /// Whether all that can begin in the other season can begin in this.
    pub fn includes(self, other: Season) -> bool {
        other.0 & !self.0 == 0
    }

    /// From 1 to 12.
    pub fn months(self) -> impl Iterator<Item = u8> {
        (1..=12).filter(move |month| self.0 >> (month - 1) & 1 == 1)
    }

    /// The first moment of the season that is not before `at`, both counted from today.
    pub fn first_from(self, today: Date, at: Months) -> Months {
        if self == Self::ALWAYS {
            return at;
        }
        // Tenths of a month since the beginning of this year; a month counts as thirty days.
        let now = u32::from(today.month.saturating_sub(1)) * 10 + today.tenth() + at.0;
        let is_in = |month: u32| self.0 >> (month % 12) & 1 == 1;
        if is_in(now / 10) {
            return at;
        }
        let first = (now / 10 + 1..).find(|month| is_in(*month)).expect("a season has a month");
        Months(at.0 + first * 10 - now)
    }
}

/// A day. Compared, asked for the day after and for the day some months later; nothing counts with days.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash, Serialize, Deserialize)]
pub struct Date {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

impl Date {
    /// The day after.
    pub fn next(self) -> Self {
        if self.day < days_in(self.year, self.month) {
            Self { day: self.day + 1, ..self }
        } else if self.month < 12 {
            Self { month: self.month + 1, day: 1, ..self }
        } else {
            Self { year: self.year + 1, month: 1, day: 1 }
        }
    }

    /// The first day of the month in which it is so much later. A month counts as thirty days, as in `Season::first_from`.
    pub fn month_after(self, passed: Months) -> Self {
        let tenths = u32::from(self.month.saturating_sub(1)) * 10 + self.tenth() + passed.tenths();
        let months = tenths / 10;
        Self { year: self.year.saturating_add((months / 12) as u16), month: (months % 12) as u8 + 1, day: 1 }
    }

    /// The tenth of the month in which the day is, counted from 0.
    fn tenth(self) -> u32 {
        u32::from((self.day.saturating_sub(1) / 3).min(9))
    }

    /// So much later; parts of a month are left out.
    pub fn plus(self, passed: Months) -> Self {
        let months = u32::from(self.month.saturating_sub(1)) + passed.tenths() / 10;
        let (year, month) = (self.year.saturating_add((months / 12) as u16), (months % 12) as u8 + 1);
        Self { year, month, day: self.day.min(days_in(year, month)) }
    }
}

/// How many days a month has; none where there is no such month.
fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The text is not a day written as `2026-11-21`.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{0:?} is not a day; write it as 2026-11-21")]
pub struct NotADate(String);

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let wrong = || NotADate(text.to_owned());
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts[..] else { return Err(wrong()) };
        if year.len() != 4 || month.len() != 2 || day.len() != 2 {
            return Err(wrong());
        }
        let number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u16>().ok()).flatten();
        let (year, month, day) = (number(year).ok_or_else(wrong)?, number(month).ok_or_else(wrong)?, number(day).ok_or_else(wrong)?);
        let (month, day) = (month as u8, day as u8);
        if day == 0 || day > days_in(year, month) {
            return Err(wrong());
        }
        Ok(Self { year, month, day })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_it_is_written() {
        let day: Date = "2026-11-21".parse().unwrap();
        assert_eq!(day, Date { year: 2026, month: 11, day: 21 });
        assert_eq!(day.to_string(), "2026-11-21");
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-01", "2026-4-1", "soon", "2026-04-0x", ""] {
            assert!(text.parse::<Date>().is_err(), "{text} was taken for a day");
        }
        assert!("2028-02-29".parse::<Date>().is_ok());
    }

    #[test]
    fn what_begins_in_august_waits_for_august() {
        let (november, august): (Date, Date) = ("2026-11-26".parse().unwrap(), "2026-08-14".parse().unwrap());
        let first_from = |today, at| Season::of(&[1, 8]).first_from(today, Months::from_f64(at)).as_f64();
        // The 26th is the eighth tenth of November; December is whole.
        assert_eq!(first_from(november, 0.0), 1.2);
        assert_eq!(first_from(november, 1.2), 1.2);
        assert_eq!(first_from(november, 2.1), 2.1);
        assert_eq!(first_from(november, 2.2), 8.2);
        assert_eq!(first_from(august, 0.0), 0.0);
        assert_eq!(first_from(august, 1.0), 4.6);
        assert_eq!(Season::of(&[]).first_from(november, Months::from_f64(3.0)).as_f64(), 3.0);
    }

    #[test]
    fn the_day_after_crosses_months_leap_days_and_years() {
        for (day, next) in [
            ("2026-11-26", "2026-11-27"),
            ("2026-11-30", "2026-12-01"),
            ("2026-12-31", "2027-01-01"),
            ("2027-02-28", "2027-03-01"),
            ("2028-02-28", "2028-02-29"),
            ("2028-02-29", "2028-03-01"),
        ] {
            assert_eq!(day.parse::<Date>().unwrap().next().to_string(), next);
        }
    }

    #[test]
    fn some_months_later_is_the_same_day_where_there_is_one() {
        for (months, later) in [(0.9, "2026-11-30"), (1.0, "2026-12-30"), (3.0, "2027-02-28"), (25.5, "2028-12-30")] {
            assert_eq!("2026-11-30".parse::<Date>().unwrap().plus(Months::from_f64(months)).to_string(), later);
        }
    }

    #[test]
    fn what_begins_at_a_moment_begins_in_its_month() {
        // The 26th is the eighth tenth of November.
        for (months, month) in [(0.0, "2026-11-01"), (0.1, "2026-11-01"), (0.2, "2026-12-01"), (1.2, "2027-01-01"), (13.9, "2028-01-01")] {
            let november: Date = "2026-11-26".parse().unwrap();
            assert_eq!(november.month_after(Months::from_f64(months)).to_string(), month, "{months} months later");
        }
    }

    #[test]
    fn two_weeks_are_half_a_month() {
        assert_eq!(Months::from_f64(0.5).tenths(), 5);
        assert_eq!(Months::from_f64(-1.0), Months::ZERO);
    }
}
