//! Answers out of this device and into it: the clipboard, the phone's share sheet, files, the printer. Nothing here is sent anywhere by the page.

use super::app::{App, Notice};
use gloo::timers::callback::Timeout;
use js_sys::{Array, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlInputElement, ShareData, Url};

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
    copy_text(text, move |is_there| app.notice.set(if is_there { Notice::Copied } else { Notice::NotCopied }));
}

/// Puts a text on the clipboard, and tells whether it is there.
pub fn copy_text(text: String, then: impl Fn(bool) + 'static) {
    if !can("clipboard") {
        return then(false);
    }
    spawn_local(async move {
        let copied = JsFuture::from(window().navigator().clipboard().write_text(&text)).await;
        then(copied.is_ok());
    });
}

/// The address that opens a letter in the person's own mail program.
pub fn mail(to: &str, subject: &str, letter: &str) -> String {
    format!("mailto:{to}?subject={}&body={}", encoded(subject), encoded(letter))
}

/// Lines end in letters as they do in mail.
fn encoded(text: &str) -> String {
    String::from(js_sys::encode_uri_component(&text.replace('\n', "\r\n")))
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
    app.notice.set(if save_as(name, "", text) { Notice::FileSaved } else { Notice::NotSaved });
}

/// The same, and says whether it went well. `kind` is the file's media type, by which phones know which program opens it.
pub fn save_as(name: &str, kind: &str, text: &str) -> bool {
    saved(name, kind, text).is_ok()
}

fn saved(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let what = BlobPropertyBag::new();
    what.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &what)?;
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
