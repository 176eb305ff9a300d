//! Small pictures of the Lucide icon set, in the colour of the text around them. What they show is said beside them.

use super::AnyView;
pub use icondata_core::Icon;
use leptos::prelude::*;

/// Here, not in a style sheet: pages of the library have another one.
const LINES: &str =
    r#"width="1.2em" height="1.2em" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round""#;

pub fn icon(class: &'static str, icon: Icon) -> AnyView {
    let svg = format!(r#"<svg viewBox="0 0 24 24" {LINES} focusable="false">{}</svg>"#, icon.data);
    view! { <span class=class aria-hidden="true" inner_html=svg></span> }.into_any()
}
