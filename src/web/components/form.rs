//! One question as a form, and what stands in its fields.

use super::{AnyView, Pieces};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, SubmitEvent};

pub fn form(children: Pieces, on_submit: impl FnMut() + 'static) -> AnyView {
    let mut on_submit: Box<dyn FnMut()> = Box::new(on_submit);
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        on_submit();
    };
    // The browser's own check is off: its words come in the browser's language, not in the page's.
    view! { <form class="question" novalidate on:submit=on_submit>{children}</form> }.into_any()
}

/// Choices that belong together. The heading of the page is what they are called.
pub fn choices(question: String, before: Pieces, choices: Pieces) -> AnyView {
    view! {
        <fieldset>
            <legend><h1 tabindex="-1">{question}</h1></legend>
            {before}
            <div class="choices">{choices}</div>
        </fieldset>
    }
    .into_any()
}

/// A field whose label is the heading of the page.
pub fn labelled(question: String, before: Pieces, field: AnyView) -> AnyView {
    view! {
        <div class="field">
            <h1 tabindex="-1"><label for="answer">{question}</label></h1>
            {before}
            {field}
        </div>
    }
    .into_any()
}

pub fn number(value: String, wrong: bool) -> AnyView {
    // Not type=number: it changes by itself when somebody scrolls, and hides what it cannot read.
    view! {
        <input id="answer" class="number" type="text" inputmode="numeric" autocomplete="off" maxlength="4" value=value
            aria-invalid=wrong.then_some("true") aria-describedby=wrong.then_some("problem")/>
    }
    .into_any()
}

/// One of many: value and text each. The first stands for none of them.
pub fn select(options: Vec<(String, String)>, picked: String) -> AnyView {
    let options: Pieces = options
        .into_iter()
        .map(|(value, text)| {
            let is_picked = value == picked;
            view! { <option value=value selected=is_picked>{text}</option> }.into_any()
        })
        .collect();
    view! { <select id="answer">{options}</select> }.into_any()
}

pub fn submit(text: String) -> AnyView {
    view! { <button type="submit" class="button">{text}</button> }.into_any()
}

/// The values of all that is ticked.
pub fn ticked() -> Vec<String> {
    let Ok(nodes) = document().query_selector_all("input[name=answer]:checked") else { return Vec::new() };
    (0..nodes.length()).filter_map(|index| nodes.get(index)?.dyn_into::<HtmlInputElement>().ok()).map(|input| input.value()).collect()
}

/// What was typed or selected.
pub fn typed() -> String {
    let Some(field) = document().get_element_by_id("answer") else { return String::new() };
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        return input.value().trim().to_owned();
    }
    field.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value).unwrap_or_default()
}

/// What is wrong with an answer. Takes focus, so it says what to do.
pub fn problem(text: String) -> AnyView {
    view! { <p class="problem" id="problem" tabindex="-1">{text}</p> }.into_any()
}

/// A line of text with a label of its own above it.
pub fn code(label: String, value: String, wrong: bool) -> AnyView {
    // No spelling, no capitals, no completion: a code is none of a phone's words.
    view! {
        <div class="field">
            <label for="answer">{label}</label>
            <input id="answer" class="code" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" value=value
                aria-invalid=wrong.then_some("true") aria-describedby=wrong.then_some("problem")/>
        </div>
    }
    .into_any()
}

/// A day. The browser shows it as days are written where it is used.
pub fn date(label: String, value: String, wrong: bool) -> AnyView {
    view! {
        <div class="field">
            <label for="answer">{label}</label>
            <input id="answer" class="code" type="date" value=value aria-invalid=wrong.then_some("true") aria-describedby=wrong.then_some("problem")/>
        </div>
    }
    .into_any()
}

/// A text to be taken along, which nobody changes.
pub fn fixed(label: String, value: String) -> AnyView {
    view! {
        <div class="field">
            <label for="fixed">{label}</label>
            <input id="fixed" type="text" readonly prop:value=value/>
        </div>
    }
    .into_any()
}

/// A file of one's own.
pub fn file(label: String, mut on_pick: Box<dyn FnMut()>) -> AnyView {
    view! {
        <div class="field">
            <label for="file">{label}</label>
            <input id="file" type="file" accept=".txt,text/plain" on:change=move |_| on_pick()/>
        </div>
    }
    .into_any()
}
