//! Fields that say at once what was put into them. Unlike those of a form, what they show is always what is known: so properties, not
//! attributes, hold it. One kind of handler each, boxed: every further kind would come with code of its own.

use super::{AnyView, Pieces};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

pub type OnPress = Box<dyn FnMut()>;
pub type OnText = Box<dyn FnMut(String)>;

/// On or off, with immediate effect.
pub fn switch(name: String, is_on: bool, mut on_change: OnPress) -> AnyView {
    view! {
        <label class="switch">
            <input type="checkbox" role="switch" prop:checked=is_on on:change=move |_| on_change()/>
            <span>{name}</span>
        </label>
    }
    .into_any()
}

/// A box to tick beside words of one's own.
pub fn tick(name: Pieces, is_ticked: bool, on_change: OnPress) -> AnyView {
    pick("checkbox", "", name, is_ticked, on_change)
}

/// One of several, or several of many: `kind` is `radio` or `checkbox`.
pub fn pick(kind: &'static str, group: &'static str, name: Pieces, is_picked: bool, mut on_change: OnPress) -> AnyView {
    view! {
        <label class="pick">
            <input type=kind name=group prop:checked=is_picked on:change=move |_| on_change()/>
            <span>{name}</span>
        </label>
    }
    .into_any()
}

/// Opens and closes what stands below it.
pub fn opener(class: &'static str, id: String, below: String, is_open: bool, name: Pieces, mut on_press: OnPress) -> AnyView {
    let expanded = if is_open { "true" } else { "false" };
    let below = is_open.then_some(below);
    view! { <button type="button" class=class id=id aria-expanded=expanded aria-controls=below on:click=move |_| on_press()>{name}</button> }
        .into_any()
}

/// A button that stays pressed.
pub fn pressed(class: &'static str, name: String, is_pressed: bool, mut on_press: OnPress) -> AnyView {
    let pressed = if is_pressed { "true" } else { "false" };
    view! { <button type="button" class=class aria-pressed=pressed on:click=move |_| on_press()>{name}</button> }.into_any()
}

/// A short button of many alike, told apart by what is read aloud after it.
pub fn small(name: String, about: String, mut on_press: OnPress) -> AnyView {
    view! { <button type="button" class="small" on:click=move |_| on_press()>{name}<span class="unseen">": "{about}</span></button> }
        .into_any()
}

/// A line to type in; `kind` is `text` or `date`.
pub fn line(id: String, kind: &'static str, name: String, value: String, longest: usize, mut on_text: OnText) -> AnyView {
    let label = id.clone();
    view! {
        <div class="field">
            <label for=label>{name}</label>
            <input id=id type=kind autocomplete="off" maxlength=longest.to_string() prop:value=value
                on:input=move |event| on_text(event_target_value(&event))/>
        </div>
    }
    .into_any()
}

/// Several lines.
pub fn area(id: &'static str, name: String, value: String, longest: usize, mut on_text: OnText) -> AnyView {
    view! {
        <div class="field">
            <label for=id>{name}</label>
            <textarea id=id rows="5" maxlength=longest.to_string() prop:value=value
                on:input=move |event| on_text(event_target_value(&event))></textarea>
        </div>
    }
    .into_any()
}

/// A whole number, told while it is typed; `on_left` once somebody has typed enough.
pub fn number(name: Pieces, value: String, wrong: bool, mut on_text: OnText, mut on_left: OnPress) -> AnyView {
    view! {
        <div class="field">
            <label for="answer">{name}</label>
            <input id="answer" class="number" type="text" inputmode="numeric" autocomplete="off" maxlength="4" value=value
                aria-invalid=wrong.then_some("true") aria-describedby=wrong.then_some("problem")
                on:input=move |event| on_text(event_target_value(&event)) on:change=move |_| on_left()/>
        </div>
    }
    .into_any()
}

/// One of many, by its place.
pub fn select(id: &'static str, name: Pieces, options: Vec<String>, picked: usize, mut on_pick: Box<dyn FnMut(usize)>) -> AnyView {
    let options: Pieces = options
        .into_iter()
        .enumerate()
        .map(|(place, text)| view! { <option value=place.to_string() prop:selected=place == picked>{text}</option> }.into_any())
        .collect();
    let picked = move |event| on_pick(event_target_value(&event).parse().unwrap_or_default());
    view! { <div class="field"><label for=id>{name}</label><select id=id on:change=picked>{options}</select></div> }.into_any()
}

/// A field that suggests: `on_meant` is told whenever something may have been picked or typed to its end.
pub fn suggesting(name: Pieces, field: AnyView, on_meant: OnPress) -> AnyView {
    // One handler for all three events, which come one after another.
    let on_meant = std::rc::Rc::new(std::cell::RefCell::new(on_meant));
    let (pressed, typed, left) = (on_meant.clone(), on_meant.clone(), on_meant);
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            typed.borrow_mut()();
        }
    };
    view! {
        <div class="field" on:mousedown=move |_| pressed.borrow_mut()() on:keydown=on_key on:change=move |_| left.borrow_mut()()>
            <label for="answer">{name}</label>
            {field}
        </div>
    }
    .into_any()
}

/// Choices that belong together, under what is asked.
pub fn choices(asked: Pieces, choices: Pieces) -> AnyView {
    view! { <fieldset><legend>{asked}</legend><div class="picks">{choices}</div></fieldset> }.into_any()
}
