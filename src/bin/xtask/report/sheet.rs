//! The figures as a page. Written with Leptos, as the page that is measured is: it knows what has to be escaped.

use leptos::prelude::*;

use super::figures::{Limit, Part, Row, Unit, written};

/// A bar has room for this much more than was wanted.
const ROOM: f64 = 1.25;

const LOOKS: &str = "
:root { color-scheme: light dark; --ink: #1d2a2a; --paper: #fbf8f3; --line: #ddd5c7; --well: #0b6b5d; --missed: #b4540a; --soft: #4f5f5d }
@media (prefers-color-scheme: dark) { :root { --ink: #eef3ef; --paper: #101c1c; --line: #38504c; --well: #74d3bf; --missed: #f3b36b; --soft: #b3c3be } }
body { margin: 2rem auto; max-width: 62rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
h2 { margin-block: 2.5rem 0.5rem; font-size: 1.2rem }
table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
td, th { padding: 0.25rem 0.75rem 0.25rem 0; border-block-end: 1px solid var(--line); text-align: start; font-weight: 400; overflow-wrap: anywhere }
td { text-align: end; white-space: nowrap }
td:last-child { inline-size: 12rem }
.missed { color: var(--missed); font-weight: 650 }
.soft { color: var(--soft) }
svg.bar { display: block; inline-size: 12rem; block-size: 0.8rem }
.bar rect { fill: var(--well) }
.missed .bar rect { fill: var(--missed) }
.bar line { stroke: var(--ink); stroke-width: 1.5 }
pre { overflow-x: auto; font-size: 0.8rem }
figure { margin: 1rem 0; overflow-x: auto; background: #fff }
";

/// Before and after measuring: what else the machine did.
type Moments = [String; 2];

pub fn page(moments: &Moments, parts: &[Part], questions: &str, pictures: &[(String, String)]) -> String {
    let missed: Vec<AnyView> = parts.iter().flat_map(|part| &part.rows).filter(|row| !row.is_as_wanted()).map(line).collect();
    let summary =
        if missed.is_empty() { "All figures are as wanted.".to_owned() } else { format!("{} figures are not as wanted:", missed.len()) };
    let parts: Vec<AnyView> = parts.iter().map(part).collect();
    let pictures: Vec<AnyView> = pictures
        .iter()
        .map(|(svg, told)| {
            view! { <figure inner_html=svg.clone()></figure><details><summary>"As a table"</summary><pre>{told.clone()}</pre></details> }
                .into_any()
        })
        .collect();
    let [before, after] = moments.clone();
    let body = view! {
        <h1>"Sotepolku in figures"</h1>
        <p class="soft">"Begun: " {before} <br/> "Ended: " {after} <br/> "Times depend on the machine and on what else it did. A stroke marks what was wanted; other bars end at the longest of their kind."</p>
        <p>{summary}</p>
        <table>{missed}</table>
        {parts}
        <h2>"How much people are asked"</h2>
        <pre>{questions.to_owned()}</pre>
        {pictures}
    };
    let head = view! { <meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>"Sotepolku in figures"</title><style>{LOOKS}</style> };
    let page = view! { <html lang="en"><head>{head}</head><body>{body}</body></html> };
    format!("<!doctype html>\n{}", Owner::new().with(|| page.to_html()))
}

fn part(part: &Part) -> AnyView {
    let longest =
        |unit: Unit| part.rows.iter().filter(|row| row.unit == unit && row.limit.is_none()).map(|row| row.value).fold(0.0, f64::max);
    let rows: Vec<AnyView> =
        part.rows.iter().map(|one| row(one, wanted(one).map_or_else(|| longest(one.unit), |wanted| wanted * ROOM))).collect();
    view! { <h2>{part.title.clone()}</h2><table>{rows}</table> }.into_any()
}

fn row(row: &Row, longest: f64) -> AnyView {
    let class = if row.is_as_wanted() { "" } else { "missed" };
    view! { <tr class=class><th scope="row">{row.name.clone()}</th><td>{amount(row)}</td><td class="soft">{limits(row)}</td><td>{bar(row, longest)}</td></tr> }
        .into_any()
}

fn line(row: &Row) -> AnyView {
    view! { <tr class="missed"><th scope="row">{row.name.clone()}</th><td>{amount(row)}</td><td>{limits(row)}</td></tr> }.into_any()
}

fn amount(row: &Row) -> String {
    let range = row.range.map(|[least, most]| format!(" ({} to {})", written(least), written(most))).unwrap_or_default();
    format!("{} {}{range}", written(row.value), row.unit.word())
}

fn limits(row: &Row) -> String {
    match row.limit {
        Some(Limit::Most(most)) => format!("at most {}", written(most)),
        Some(Limit::Least(least)) => format!("at least {}", written(least)),
        None => String::new(),
    }
}

fn wanted(row: &Row) -> Option<f64> {
    row.limit.map(|limit| match limit {
        Limit::Most(wanted) | Limit::Least(wanted) => wanted,
    })
}

fn bar(row: &Row, longest: f64) -> AnyView {
    let place = |value: f64| format!("{:.2}", value * 100.0 / longest.max(f64::MIN_POSITIVE));
    let mark =
        wanted(row).map(|wanted| view! { <line x1=place(wanted) x2=place(wanted) y1="0" y2="8" vector-effect="non-scaling-stroke"/> });
    view! {
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width=place(row.value) y="1.5" height="5"/>
            {mark}
        </svg>
    }
    .into_any()
}
