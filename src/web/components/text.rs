//! Headings, paragraphs and short marks.

use super::AnyView;
use leptos::prelude::*;

/// The heading of a page. Focus comes here when the page changes.
pub fn title(text: String) -> AnyView {
    view! { <h1 tabindex="-1">{text}</h1> }.into_any()
}

pub fn heading(text: String) -> AnyView {
    view! { <h2>{text}</h2> }.into_any()
}

pub fn subheading(text: String) -> AnyView {
    view! { <h3>{text}</h3> }.into_any()
}

pub fn paragraph(text: String) -> AnyView {
    styled("", text)
}

pub fn styled(class: &'static str, text: String) -> AnyView {
    view! { <p class=class>{text}</p> }.into_any()
}

/// A short text within a line.
pub fn mark(class: &'static str, text: String) -> AnyView {
    view! { <span class=class>{text}</span> }.into_any()
}

/// An official name in its own language, so that it is read aloud as what it is.
pub fn in_language(lang: &'static str, text: String) -> AnyView {
    view! { <span class="term" lang=lang>{text}</span> }.into_any()
}
