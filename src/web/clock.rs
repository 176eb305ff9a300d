//! The only place that asks the browser for the day and the time.

use super::idle::Moment;
use crate::planner::scale::Date;
use leptos::prelude::window;

pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    Date { year: now.get_full_year() as u16, month: now.get_month() as u8 + 1, day: now.get_date() as u8 }
}

/// The moment on both clocks of the device.
pub fn now() -> Moment {
    let steady = window().performance().map_or(0.0, |performance| performance.now());
    Moment { steady: steady / 1_000.0, wall: js_sys::Date::now() / 1_000.0 }
}
