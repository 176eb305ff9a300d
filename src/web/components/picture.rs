//! Drawings: paths with stops. Each has a text beside it that says the same, so most are hidden from screen readers.
//! Colours and line widths are in the style sheet.

use super::AnyView;
use leptos::prelude::*;
use std::fmt::Write;

/// A picture that carries meaning of its own, with a text for those who do not see it.
pub fn picture(class: &'static str, text: String, svg: String) -> AnyView {
    drawn(class, Some(text), svg)
}

/// A picture that says what stands beside it anyway.
pub fn decoration(class: &'static str, svg: String) -> AnyView {
    drawn(class, None, svg)
}

fn drawn(class: &'static str, text: Option<String>, svg: String) -> AnyView {
    let (role, hidden) = if text.is_some() { (Some("img"), None) } else { (None, Some("true")) };
    view! { <div class=class role=role aria-label=text aria-hidden=hidden inner_html=svg></div> }.into_any()
}

/// The mark of the product: a path with a stop and an end.
pub const LOGO: &str = r#"<svg viewBox="0 0 32 32" focusable="false"><path class="logo-way" d="M9 27V23C9 16 23 18 23 11"/><circle class="logo-stop" cx="9" cy="26" r="3.4"/><circle class="logo-end" cx="23" cy="8" r="5"/></svg>"#;

/// A path through a landscape: solid where it is certain, dashed where it is not, with a second way round, and a house.
pub const LANDSCAPE: &str = r#"<svg viewBox="0 0 480 320" focusable="false">
<defs><clipPath id="frame"><rect width="480" height="320" rx="24"/></clipPath></defs>
<g clip-path="url(#frame)">
<rect class="sky" width="480" height="320"/>
<circle class="sun" cx="104" cy="76" r="28"/>
<path class="far" d="M0 150C60 112 132 110 200 138C262 162 292 86 364 84C416 82 450 104 480 114V320H0Z"/>
<path class="water" d="M0 168C80 158 170 162 236 170C300 176 400 162 480 168V210H0Z"/>
<path class="mid" d="M0 200C84 168 172 184 262 198C344 210 420 178 480 184V320H0Z"/>
<path class="near" d="M0 262C104 230 214 250 306 256C384 260 440 246 480 248V320H0Z"/>
<g class="tree"><path d="M46 142l-14 25h7l-12 22h38l-12-22h7z"/><path d="M82 160l-11 20h6l-10 18h30l-10-18h6z"/><path d="M442 196l-14 25h7l-12 22h38l-12-22h7z"/><path d="M30 224l-13 23h6l-10 20h34l-10-20h6z"/></g>
<path class="bed" d="M98 314C98 276 214 286 244 250C270 220 166 214 170 182C174 150 280 158 322 130C344 114 352 106 356 90"/>
<path class="bed thin" d="M244 250C330 252 396 232 388 194C382 166 350 152 322 130"/>
<path class="way" d="M98 314C98 276 214 286 244 250C270 220 166 214 170 182"/>
<path class="way dashed" d="M170 182C174 150 280 158 322 130C344 114 352 106 356 90"/>
<path class="way dashed thin" d="M244 250C330 252 396 232 388 194C382 166 350 152 322 130"/>
<g class="house"><path class="wall" d="M330 86V52h52v34z"/><path class="roof" d="M320 57l36-29 36 29"/><path class="heart" d="M356 79c-9-6-13-10-13-15 0-6 9-8 13-2 4-6 13-4 13 2 0 5-4 9-13 15z"/></g>
<circle class="stop" cx="244" cy="250" r="10"/><circle class="stop" cx="170" cy="182" r="10"/><circle class="stop" cx="322" cy="130" r="9"/><circle class="stop" cx="388" cy="194" r="7"/>
<g class="walker"><path class="pack" d="M84 264h10v20H84a4 4 0 0 1-4-4v-12a4 4 0 0 1 4-4z"/><path class="coat" d="M100 258c-8 0-12 7-12 15l-2 18h28l-2-18c0-8-4-15-12-15z"/><path class="legs" d="M95 291l-4 16M105 291l6 14"/><circle cx="100" cy="249" r="8"/></g>
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

/// A bar as long as its share of the longest one. The number stands beside it.
pub fn bar(number: u32, longest: u32) -> String {
    let width = f64::from(number) * 100.0 / f64::from(longest.max(1));
    format!(
        r#"<svg viewBox="0 0 100 4" preserveAspectRatio="none" focusable="false"><rect class="bar-fill" width="{width:.1}" height="4"/></svg>"#
    )
}
