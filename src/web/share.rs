//! Answers out of this device and into it: the clipboard, the phone's share sheet, files, the printer. Nothing here is sent anywhere by the page.

use super::app::{App, Notice};
use gloo::timers::callback::Timeout;
use js_sys::{Array, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, File, HtmlAnchorElement, HtmlInputElement, ShareData, Url};

/// A letter with a link is far smaller.
const LARGEST_FILE: f64 = 20_000.0;

/// Where the page is, without what stands after `#`.
pub fn page() -> String {
    let location = window().location();
    format!("{}{}", location.origin().unwrap_or_default(), location.pathname().unwrap_or_default())
}

/// Older browsers, and pages that did not come over a safe line, lack some of what a navigator can do.
fn can(what: &str) -> bool {
    Reflect::get(&window().navigator(), &what.into()).is_ok_and(|found| !found.is_undefined())
}

/// Whether the browser says that it can print.
pub fn has_printer() -> bool {
    Reflect::get(&window(), &"print".into()).is_ok_and(|found| found.is_function())
}

pub fn print() {
    // Whoever closes the browser's window for printing has done nothing wrong.
    let _ = window().print();
}

pub fn has_share_sheet() -> bool {
    can("share")
}

pub fn copy(app: App, text: String) {
    if !can("clipboard") {
        app.notice.set(Notice::NotCopied);
        return;
    }
    spawn_local(async move {
        let copied = JsFuture::from(window().navigator().clipboard().write_text(&text)).await;
        app.notice.set(if copied.is_ok() { Notice::Copied } else { Notice::NotCopied });
    });
}

/// Opens the phone's share sheet. The title names the page and no answer.
pub fn offer(title: &str, link: &str) {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(link);
    let shared = window().navigator().share_with_data(&data);
    // Somebody who closes the sheet has done nothing wrong.
    spawn_local(async move {
        let _ = JsFuture::from(shared).await;
    });
}

/// Puts a text file where the browser puts what it downloads.
pub fn save(app: App, name: &str, text: &str) {
    let saved = saved(name, text);
    app.notice.set(if saved.is_ok() { Notice::FileSaved } else { Notice::NotSaved });
}

fn saved(name: &str, text: &str) -> Result<(), JsValue> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into()))?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let anchor: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // Some browsers begin to read it only after this.
    Timeout::new(10_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}

/// Reads the file that was picked in this field.
pub fn open(app: App, field: &str) {
    let Some(file) = picked(field) else { return };
    spawn_local(async move {
        let text = if file.size() > LARGEST_FILE { Err(JsValue::NULL) } else { JsFuture::from(file.text()).await };
        match text.ok().and_then(|text| text.as_string()) {
            Some(text) => app.receive(text),
            None => app.notice.set(Notice::FileUnreadable),
        }
    });
}

fn picked(field: &str) -> Option<File> {
    document().get_element_by_id(field)?.dyn_into::<HtmlInputElement>().ok()?.files()?.get(0)
}
