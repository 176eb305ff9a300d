//! Where the keyboard and the screen reader are.

use gloo::timers::callback::Timeout;
use leptos::prelude::{document, request_animation_frame, window};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Once the page has been drawn, moves focus to the first element that the selector finds.
pub fn later(selector: &'static str) {
    request_animation_frame(move || now(selector));
}

pub fn now(selector: &str) {
    if let Some(element) = find(selector) {
        let _ = element.focus();
    }
}

/// To the heading of a new page, from its top.
pub fn to_new_page() {
    // Before the page changes: moving, or removing what has focus, makes the browser lay out the page at once,
    // and with the new page half there that took longer than making the plan.
    window().scroll_to_with_x_and_y(0.0, 0.0);
    if let Some(element) = document().active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.blur();
    }
    // And focus after it has been drawn, for the same reason.
    request_animation_frame(|| {
        Timeout::new(0, || now("h1")).forget();
    });
}

/// When what had focus went away with the old content, focus would be lost to the whole document.
pub fn keep_on_page() {
    request_animation_frame(|| {
        if !is_somewhere() {
            now("h1");
        }
    });
}

/// Whether something has focus, and not the document as a whole.
pub fn is_somewhere() -> bool {
    document().active_element().is_some_and(|element| element.tag_name() != "BODY")
}

fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}
