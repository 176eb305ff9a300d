//! Drawings: paths with stops. Each has a text beside it that says the same, so most are hidden from screen readers.
//! Colours and line widths are in the style sheet.

use super::AnyView;
use leptos::prelude::*;
use std::fmt::Write;

/// A picture that carries meaning of its own, with a text for those who do not see it.
pub fn picture(class: &'static str, text: String, svg: String) -> AnyView {
    view! { <div class=class role="img" aria-label=text inner_html=svg></div> }.into_any()
}

/// A picture that says what stands beside it anyway.
pub fn decoration(class: &'static str, svg: String) -> AnyView {
    view! { <div class=class aria-hidden="true" inner_html=svg></div> }.into_any()
}

/// The mark of the product: a path with a stop and an end.
pub const LOGO: &str = r#"<svg viewBox="0 0 32 32" focusable="false"><path class="logo-way" d="M9 27V23C9 16 23 18 23 11"/><circle class="logo-stop" cx="9" cy="26" r="3.4"/><circle class="logo-end" cx="23" cy="8" r="5"/></svg>"#;

/// A path through a landscape: solid where it is certain, dashed where it is not, with a second way round, and a house.
pub const LANDSCAPE: &str = r#"<svg viewBox="0 0 480 400" focusable="false">
<defs><clipPath id="frame"><rect width="480" height="400" rx="28"/></clipPath></defs>
<g clip-path="url(#frame)">
<rect class="sky" width="480" height="400"/>
<circle class="sun" cx="118" cy="92" r="34"/>
<path class="far" d="M0 196C60 150 132 140 206 172C286 206 372 128 480 160V400H0Z"/>
<path class="water" d="M0 214C80 202 170 206 236 214C300 222 400 206 480 214V262H0Z"/>
<path class="mid" d="M0 252C84 214 172 232 262 250C344 266 420 226 480 232V400H0Z"/>
<path class="near" d="M0 330C104 290 214 318 306 324C384 329 440 308 480 312V400H0Z"/>
<g class="tree"><path d="M44 186l-15 27h7l-12 24h40l-12-24h7z"/><path d="M82 204l-12 21h6l-10 20h32l-10-20h6z"/><path d="M438 248l-15 27h7l-12 25h40l-12-25h7z"/><path d="M404 272l-11 19h5l-9 18h30l-9-18h5z"/><path d="M28 288l-14 25h7l-11 22h36l-11-22h7z"/></g>
<path class="bed" d="M112 388C112 344 226 352 252 312C280 268 158 268 160 226C162 184 282 196 318 156C334 138 338 128 340 112"/>
<path class="bed thin" d="M252 312C340 310 384 282 372 238C362 204 336 186 318 156"/>
<path class="way" d="M112 388C112 344 226 352 252 312C280 268 158 268 160 226"/>
<path class="way dashed" d="M160 226C162 184 282 196 318 156C334 138 338 128 340 112"/>
<path class="way dashed thin" d="M252 312C340 310 384 282 372 238C362 204 336 186 318 156"/>
<g class="house"><path class="wall" d="M316 104V72h52v32z"/><path class="roof" d="M308 76l34-28 34 28"/><path class="heart" d="M342 96c-9-6-12-10-12-14 0-6 8-8 12-2 4-6 12-4 12 2 0 4-3 8-12 14z"/></g>
<circle class="stop" cx="252" cy="312" r="11"/><circle class="stop" cx="160" cy="226" r="11"/><circle class="stop open" cx="318" cy="156" r="10"/><circle class="stop open" cx="371" cy="238" r="8"/>
<g class="walker"><circle cx="112" cy="338" r="9"/><path d="M112 349c-9 0-13 7-13 16v12h6l2 21h10l2-21h6v-12c0-9-4-16-13-16z"/></g>
</g></svg>"#;

/// A pathway in small: a stop for each step, the line to it dashed where somebody else decides, and the goal at the end.
pub fn small_path(certain: &[bool]) -> String {
    const GAP: usize = 34;
    let width = 12 + GAP * certain.len() + 14;
    let mut svg = format!(r#"<svg viewBox="0 0 {width} 28" width="{width}" height="28" focusable="false">"#);
    for (place, is_certain) in certain.iter().enumerate() {
        let (from, to) = (8 + place * GAP, 8 + (place + 1) * GAP);
        let class = if *is_certain { "way" } else { "way dashed" };
        let _ = write!(svg, r#"<path class="{class}" d="M{from} 14H{to}"/>"#);
    }
    for place in 0..certain.len() {
        let class = if place == 0 { "stop here" } else { "stop" };
        let _ = write!(svg, r#"<circle class="{class}" cx="{}" cy="14" r="6"/>"#, 8 + place * GAP);
    }
    let _ = write!(svg, r#"<circle class="end" cx="{}" cy="14" r="9"/></svg>"#, 8 + certain.len() * GAP);
    svg
}

/// How far the questions have come: a dot for each, those behind filled, with a walker at the one at hand.
pub fn progress(count: usize, at: usize) -> String {
    const WIDTH: usize = 600;
    let place = |index: usize| 10 + index * (WIDTH - 30) / count.max(1);
    let mut svg = format!(r#"<svg viewBox="0 0 {WIDTH} 24" preserveAspectRatio="xMinYMid meet" focusable="false">"#);
    let _ = write!(svg, r#"<path class="way dashed" d="M10 12H{}"/><path class="way" d="M10 12H{}"/>"#, place(count), place(at));
    for index in 0..count {
        let (class, radius) = match index {
            _ if index == at => ("stop here", 8),
            _ if index < at => ("stop done", 5),
            _ => ("stop", 5),
        };
        let _ = write!(svg, r#"<circle class="{class}" cx="{}" cy="12" r="{radius}"/>"#, place(index));
    }
    let _ = write!(svg, r#"<circle class="end" cx="{}" cy="12" r="9"/></svg>"#, place(count));
    svg
}
