//! The page without a line, and newer versions of it. What is kept, and when, is decided by `public/offline.js` and `public/sw.js`;
//! here the program tells them how far it is, and hears from them.

use super::app::App;
use super::library::Library;
use super::visit::Keeping;
use crate::planner::saved;
use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{Event, History};

/// What this program and the script say to each other.
const UPDATE: &str = "sotepolku-update";
const USE_UPDATE: &str = "sotepolku-use-update";
const WIPED: &str = "sotepolku-wiped";

/// Once everything is there: goes on with answers from before the page was loaded again, and lets the page be kept.
pub fn begin(app: App, library: &Library) {
    let Some(root) = document().get_element_by_id("app").filter(|root| root.get_attribute("data-live").as_deref() == Some("")) else {
        return;
    };
    // Answers that were in use on this page before it was loaded again. Whether they are kept stays as it is.
    if let Some(read) = take_along().and_then(|text| saved::read(&text, &library.catalogue).ok()) {
        app.visit.put(read.profile);
    }
    EventListener::new(&window(), UPDATE, move |_| app.update.set(true)).forget();
    let _ = root.set_attribute("data-live", "whole");
}

/// The person says so. Answers that are not kept go along in the memory of this tab, and are taken out of it at once.
pub fn use_update(app: App) {
    if let (Some(history), Keeping::No | Keeping::Refused) = (history(), app.visit.keeping.get_untracked()) {
        let profile = untrack(|| app.visit.profile());
        let answers = app.library.with_untracked(|library| saved::write(&profile, &library.catalogue));
        let _ = history.replace_state(&answers.into(), "");
    }
    tell(USE_UPDATE);
}

/// Pages of the library that were read go with the answers.
pub fn wipe() {
    tell(WIPED);
}

fn take_along() -> Option<String> {
    let history = history()?;
    let text = history.state().ok()?.as_string()?;
    let _ = history.replace_state(&JsValue::NULL, "");
    Some(text)
}

fn history() -> Option<History> {
    window().history().ok()
}

fn tell(what: &str) {
    if let Ok(event) = Event::new(what) {
        let _ = window().dispatch_event(&event);
    }
}
