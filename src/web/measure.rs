//! How long it takes from an answer to the plan on the screen, for the browser's own measurements.

use leptos::prelude::{request_animation_frame, window};
use std::cell::Cell;

const ANSWER: &str = "answer";
const PLANNING: &str = "planning";

thread_local! {
    static WAITING: Cell<bool> = const { Cell::new(false) };
}

pub fn answered() {
    WAITING.set(true);
    if let Some(performance) = window().performance() {
        let _ = performance.mark(ANSWER);
    }
}

/// Measures the planning alone.
pub fn planning<T>(plan: impl FnOnce() -> T) -> T {
    let Some(performance) = window().performance() else { return plan() };
    let _ = performance.mark(PLANNING);
    let made = plan();
    let _ = performance.measure_with_start_mark(PLANNING, PLANNING);
    made
}

/// Called where a plan becomes part of the page; measures once per answer, after the page has been drawn.
pub fn plan_shown() {
    if !WAITING.take() {
        return;
    }
    request_animation_frame(|| {
        if let Some(performance) = window().performance() {
            let _ = performance.measure_with_start_mark("plan", ANSWER);
        }
    });
}
