//! Boxes, lists and parts that open.

use super::{AnyView, Pieces, text};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

pub fn group(class: &'static str, children: Pieces) -> AnyView {
    view! { <div class=class>{children}</div> }.into_any()
}

/// A style sheet that comes with a page.
pub fn looks(media: &'static str, href: Option<String>, integrity: Option<String>) -> AnyView {
    view! { <link rel="stylesheet" media=media href=href integrity=integrity/> }.into_any()
}

/// A part of a page with a heading of its own.
pub fn section(class: &'static str, children: Pieces) -> AnyView {
    view! { <section class=class>{children}</section> }.into_any()
}

/// Texts and marks in one paragraph.
pub fn line(class: &'static str, children: Pieces) -> AnyView {
    view! { <p class=class>{children}</p> }.into_any()
}

pub fn list(class: &'static str, items: Pieces) -> AnyView {
    let items: Pieces = items.into_iter().map(|item| list_item("", item)).collect();
    // Safari forgets that a list without bullets is a list.
    view! { <ul class=class role="list">{items}</ul> }.into_any()
}

/// A list in which each item has a look of its own.
pub fn ordered(class: &'static str, items: Vec<(&'static str, AnyView)>) -> AnyView {
    let items: Pieces = items.into_iter().map(|(class, item)| list_item(class, item)).collect();
    view! { <ol class=class role="list">{items}</ol> }.into_any()
}

fn list_item(class: &'static str, item: AnyView) -> AnyView {
    view! { <li class=class>{item}</li> }.into_any()
}

/// What is asked and what holds, in pairs.
pub fn pairs(class: &'static str, pairs: Vec<(String, AnyView)>) -> AnyView {
    let pairs: Pieces = pairs.into_iter().map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> }.into_any()).collect();
    view! { <dl class=class>{pairs}</dl> }.into_any()
}

/// A part that opens when somebody wants it.
pub fn details(summary: String, children: Pieces) -> AnyView {
    opening(summary, children, false)
}

/// The same, open from the start where wanted.
pub fn opening(summary: String, children: Pieces, is_open: bool) -> AnyView {
    folded("", vec![text::mark("", summary)], children, is_open)
}

/// The same under a heading or anything else.
pub fn folded(class: &'static str, summary: Pieces, children: Pieces, is_open: bool) -> AnyView {
    view! { <details class=class open=is_open><summary>{summary}</summary><div class="opened">{children}</div></details> }.into_any()
}

/// A part that opens, where it matters whether it is open: what stands in it is drawn only then.
pub fn opened_by_hand(class: &'static str, summary: String, content: AnyView, is_open: bool, mut on_turn: Box<dyn FnMut(bool)>) -> AnyView {
    let turned = move |event: Event| {
        let details = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
        on_turn(details.is_some_and(|details| details.has_attribute("open")));
    };
    let summary = text::mark("", summary);
    view! {
        <details class=class open=is_open on:toggle=turned><summary>{summary}</summary><div class="opened">{content}</div></details>
    }
    .into_any()
}

/// A word on something that happened.
pub fn notice(class: &'static str, children: Pieces) -> AnyView {
    group(class, children)
}

/// A table of names and numbers with a caption; each row has a look of its own, and what draws its number below its name.
pub fn numbers(caption: String, heads: [String; 2], rows: Vec<(&'static str, Pieces, String)>) -> AnyView {
    let [name, number] = heads;
    let rows: Pieces = rows
        .into_iter()
        .map(|(class, name, number)| view! { <tr class=class><th scope="row">{name}</th><td>{number}</td></tr> }.into_any())
        .collect();
    view! {
        <table class="numbers">
            <caption>{caption}</caption>
            <thead><tr><th scope="col">{name}</th><th scope="col">{number}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
