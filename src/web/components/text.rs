//! Headings, paragraphs and short marks.

use super::{AnyView, Pieces, layout};
use leptos::prelude::*;

/// The heading of a page. Focus comes here when the page changes.
pub fn title(text: String) -> AnyView {
    view! { <h1 tabindex="-1">{text}</h1> }.into_any()
}

pub fn heading(text: String) -> AnyView {
    view! { <h2>{text}</h2> }.into_any()
}

pub fn subheading(text: String) -> AnyView {
    subheading_of(vec![text.into_any()])
}

/// Of several texts and marks.
pub fn subheading_of(pieces: Pieces) -> AnyView {
    view! { <h3>{pieces}</h3> }.into_any()
}

pub fn paragraph(text: String) -> AnyView {
    styled("", text)
}

pub fn styled(class: &'static str, text: String) -> AnyView {
    layout::line(class, vec![text.into_any()])
}

/// A text that focus can be brought to.
pub fn reached(id: &'static str, text: String) -> AnyView {
    view! { <p id=id tabindex="-1">{text}</p> }.into_any()
}

/// A short text within a line.
pub fn mark(class: &'static str, text: String) -> AnyView {
    span(class, None, text)
}

/// An official name in its own language, so that it is read aloud as what it is.
pub fn in_language(lang: &'static str, text: String) -> AnyView {
    span("term", Some(lang), text)
}

fn span(class: &'static str, lang: Option<&'static str>, text: String) -> AnyView {
    view! { <span class=class lang=lang>{text}</span> }.into_any()
}

/// What somebody says, line by line, in its own language.
pub fn speech(class: &'static str, lang: &'static str, text: String) -> AnyView {
    view! { <blockquote class=class lang=lang>{text}</blockquote> }.into_any()
}

/// A word on what just happened here. It stands there empty before, so that it is read aloud when it comes.
pub fn status(text: String) -> AnyView {
    status_of(text.into_any())
}

/// The same where what is told is more than a text.
pub fn status_of(told: AnyView) -> AnyView {
    view! { <p class="status" role="status">{told}</p> }.into_any()
}

/// What stands between two pieces of a line.
pub fn between(text: &str) -> AnyView {
    text.to_owned().into_any()
}
