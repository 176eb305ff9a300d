//! Brings the page to life in a browser.

use super::address::{self, Address, Page};
use super::app::{App, usual_locale};
use super::library::Library;
use super::{components, storage};
use crate::planner::catalogue::Catalogue;
use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(start)]
pub fn start() {
    // Before anything is waited for.
    let handed_on = address::take_code();
    // Not leptos's own: that one runs only once something has been mounted.
    wasm_bindgen_futures::spawn_local(async move {
        let usual = usual_locale();
        // Which language is wanted can be read without a catalogue; which question only with one.
        let locale = Address::read(&address::current(), &Catalogue::default(), usual).map_or(usual, |address| address.locale);
        match Library::first(locale).await {
            Ok(library) => mount(library, Address { locale, page: Page::Start }, handed_on),
            // boot.js hears of it and shows what to do without the program.
            Err(error) => wasm_bindgen::throw_str(&error.to_string()),
        }
    });
}

/// Puts the living page in the place of the prerendered one.
fn mount(library: Library, start: Address, handed_on: Option<String>) {
    let root = document().get_element_by_id("app").expect("index.html has an #app");
    root.set_inner_html("");
    leptos::mount::mount_to(root.clone().unchecked_into(), move || {
        let app = App::new(library, start, storage::answers());
        EventListener::new(&window(), "hashchange", move |_| app.arrive()).forget();
        if let Some(code) = handed_on {
            app.arrived.set(code);
        }
        app.arrive();
        app.fetch_what_is_missing();
        components::live(move || {
            name_document(app);
            app.view()
        })
    })
    .forget();
    let _ = root.set_attribute("data-live", "");
}

/// The title names the page, never an answer: titles stay in histories.
fn name_document(app: App) {
    let library = app.library.get();
    let document = document();
    // Other pages' names come with the other words.
    let page = if app.is_waiting() { Page::Start } else { app.address.get().page };
    document.set_title(&super::views::title(&library.words, page));
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", library.words.locale().id());
    }
}
