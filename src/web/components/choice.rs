//! One thing to pick: a large card with a radio button or a box.

use super::AnyView;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

pub struct Choice {
    pub several: bool,
    pub value: String,
    pub name: String,
    pub hint: Option<String>,
    pub picture: Option<AnyView>,
    pub picked: bool,
    /// "None of these" and "I don't know" do not go together with anything else.
    pub alone: bool,
}

// Attributes, not properties, for what is picked: a property is written again whenever the page is drawn anew,
// and would undo what somebody has just ticked.
pub fn choice(choice: Choice) -> AnyView {
    let kind = if choice.several { "checkbox" } else { "radio" };
    let class = if choice.alone { "choice alone" } else { "choice" };
    let hint = choice.hint.map(|hint| view! { <span class="hint">{hint}</span> });
    view! {
        <label class=class>
            <input type=kind name="answer" value=choice.value checked=choice.picked on:change=clear_the_others/>
            <span class="words"><span class="name">{choice.name}</span>{hint}</span>
            {choice.picture}
        </label>
    }
    .into_any()
}

/// Ticking what stands alone clears the rest, and the other way round.
fn clear_the_others(event: Event) {
    let Some(changed) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    if changed.type_() != "checkbox" || !changed.checked() {
        return;
    }
    let is_alone = |input: &HtmlInputElement| input.closest(".alone").ok().flatten().is_some();
    let Ok(nodes) = document().query_selector_all("input[name=answer]:checked") else { return };
    for index in 0..nodes.length() {
        let Some(other) = nodes.get(index).and_then(|node| node.dyn_into::<HtmlInputElement>().ok()) else { continue };
        if other != changed && (is_alone(&changed) || is_alone(&other)) {
            other.set_checked(false);
        }
    }
}

/// A box that says at once that it was ticked. Unlike `choice`, what is ticked is known before anything is sent.
pub fn tick(name: String, hint: String, is_ticked: bool, mut on_change: Box<dyn FnMut()>) -> AnyView {
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=is_ticked on:change=move |_| on_change()/>
            <span class="words"><span class="name">{name}</span><span class="hint">{hint}</span></span>
        </label>
    }
    .into_any()
}
