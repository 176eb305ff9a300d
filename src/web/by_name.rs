//! The browser's properties and functions by their names.
// What web-sys binds stands in the page's script, which comes before the first question, whoever calls it. So what only the later
// pages need of a browser is asked for by name: half a kilobyte of a first visit.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

pub fn property(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or_default()
}

pub fn is(of: &JsValue, name: &str) -> bool {
    property(of, name).is_truthy()
}

/// Calls a function that needs nothing to be told. Where there is none, or it refuses, nothing comes back.
pub fn call(of: &JsValue, name: &str) -> JsValue {
    // With an argument that says nothing: that way of calling is there already.
    property(of, name).unchecked_into::<Function>().call1(of, &JsValue::UNDEFINED).unwrap_or_default()
}
