//! The only place that asks the browser for the day and the time.

use super::by_name;
use super::idle::Moment;
use crate::planner::scale::Date;
use leptos::prelude::window;

/// Where a clock is set to a year of five digits, it counts as the last of four: days are written with four.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    Date { year: now.get_full_year().min(9_999) as u16, month: now.get_month() as u8 + 1, day: now.get_date() as u8 }
}

/// The moment on both clocks of the device.
pub fn now() -> Moment {
    let seconds = |clock: &str| by_name::call(&by_name::property(&window(), clock), "now").as_f64().unwrap_or_default() / 1_000.0;
    Moment { steady: seconds("performance"), wall: seconds("Date") }
}
