//! Links and buttons.

use super::AnyView;
use super::icon::{Icon, icon};
use leptos::prelude::*;

pub fn link(href: String, text: String) -> AnyView {
    styled("", href, text)
}

pub fn styled(class: &'static str, href: String, text: String) -> AnyView {
    anchor(class, href, text, false)
}

/// One of several pages of a kind; the one at hand is marked.
pub fn tab(href: String, text: String, current: bool) -> AnyView {
    anchor("tab", href, text, current)
}

fn anchor(class: &'static str, href: String, text: String, current: bool) -> AnyView {
    view! { <a class=class href=href aria-current=current.then_some("page")>{text}</a> }.into_any()
}

/// Leads to another site. Opens beside the page, because answers that are not kept would be lost with it.
pub fn away(href: String, text: String, opens_beside: String) -> AnyView {
    view! { <a class="away" href=href target="_blank" rel="noopener noreferrer">{text}<span class="unseen">{opens_beside}</span></a> }
        .into_any()
}

pub fn button(class: &'static str, text: String, on_click: impl FnMut() + 'static) -> AnyView {
    let on_click: Box<dyn FnMut()> = Box::new(on_click);
    boxed_button(class, text, on_click)
}

/// A button with a picture before its words.
pub fn pictured(picture: Icon, text: String, on_click: impl FnMut() + 'static) -> AnyView {
    let mut on_click: Box<dyn FnMut()> = Box::new(on_click);
    view! { <button type="button" class="button quiet" on:click=move |_| on_click()>{icon("icon", picture)}<span>{text}</span></button> }
        .into_any()
}

/// One kind of button for all handlers: each further kind would come with code of its own.
fn boxed_button(class: &'static str, text: String, mut on_click: Box<dyn FnMut()>) -> AnyView {
    view! { <button type="button" class=class on:click=move |_| on_click()>{text}</button> }.into_any()
}
