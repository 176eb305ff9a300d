//! What the last change moved, and what is only tried out: told so that nobody takes it for what the client said.

use super::{Scene, more};
use crate::planner::ids::GoalId;
use crate::planner::moved::{Moved, moved};
use crate::planner::plan::Plan;
use crate::planner::profile::{Event, Profile};
use crate::planner::scale::Months;
use crate::planner::what_if::WhatIf;
use crate::web::components::{AnyView, Pieces, field, layout, link, text};
use crate::web::counsel::{self, Desk};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;

/// So many goals are named; the others are counted.
const NAMED: usize = 5;
/// Changes that are offered to be tried out, the smallest first.
const OFFERED: usize = 8;

pub fn view(own: &Scene, shown: &Scene, plan: &Plan, desk: &Desk) -> Pieces {
    let told = if !desk.tried.is_empty() {
        let mut told = vec![text::styled("notice-word", own.text("try-title")), layout::list("plain", tried(own, &desk.tried))];
        told.extend(changes(shown, &moved(&own.plan(), plan)));
        told
    } else if let Some((question, before)) = &desk.before {
        let answer =
            own.profile.answer(*question).map_or_else(|| own.text("answers-not-asked"), |answer| own.say.answer(*question, answer));
        let mut told = vec![text::styled("notice-word", format!("{}: {answer}", own.say.question(*question, "short")))];
        told.extend(changes(shown, &moved(before, plan)));
        told
    } else {
        Pieces::new()
    };
    let class = if desk.tried.is_empty() { "moved" } else { "moved trial" };
    let class = if told.is_empty() { "" } else { class };
    let mut parts = vec![view! { <div class=class role="status">{told}</div> }.into_any()];
    if !desk.tried.is_empty() {
        let app = own.app;
        let keep = link::button("button", own.text("try-keep"), move || counsel::keep_tried(app));
        parts.push(layout::group("actions", vec![keep, link::button("button quiet", own.text("try-drop"), counsel::drop_tried)]));
    }
    parts.push(suggestions(own, desk));
    parts
}

/// Each answer that is tried out, and what the client said.
fn tried(own: &Scene, tried: &Profile) -> Pieces {
    let one = |(question, answer)| {
        let said = own.profile.answer(question).map_or_else(|| own.text("answers-not-asked"), |answer| own.say.answer(question, answer));
        let (what, answer) = (own.say.question(question, "short"), own.say.answer(question, answer));
        own.with("try-one", [("what", what.into()), ("answer", answer.into()), ("said", said.into())]).into_any()
    };
    tried.answers().map(one).collect()
}

fn changes(scene: &Scene, moved: &Moved) -> Pieces {
    if moved.is_nothing() {
        return vec![text::paragraph(scene.text("moved-nothing"))];
    }
    let plain = |goals: &[GoalId]| goals.iter().map(|goal| scene.goal_name(*goal)).collect();
    let timed = |goals: &[(GoalId, Months)]| goals.iter().map(|(goal, months)| with_months(scene, *goal, *months)).collect();
    let lines: [(&str, Vec<String>); 4] = [
        ("moved-opened", plain(&moved.opened)),
        ("moved-closed", plain(&moved.closed)),
        ("moved-sooner", timed(&moved.sooner)),
        ("moved-later", timed(&moved.later)),
    ];
    let told = lines.into_iter().filter(|(_, goals)| !goals.is_empty()).map(|(message, goals)| line(scene, message, &goals));
    vec![layout::list("moves", told.collect())]
}

fn line(scene: &Scene, message: &str, goals: &[String]) -> AnyView {
    let named = goals.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    let more = goals.len().saturating_sub(NAMED);
    let named = if more == 0 { named } else { scene.with("moved-and-more", [("goals", named.into()), ("count", more.into())]) };
    layout::line(
        "",
        vec![text::mark("move-word", scene.with(message, [("count", goals.len().into())])), text::between(" "), named.into_any()],
    )
}

fn with_months(scene: &Scene, goal: GoalId, months: Months) -> String {
    let months = months.as_f64().round().max(1.0);
    scene.with("moved-months", [("goal", scene.goal_name(goal).into()), ("months", months.into())])
}

/// The smallest changes that do something, each with a switch that tries it out at once.
fn suggestions(own: &Scene, desk: &Desk) -> AnyView {
    let is_open = desk.suggests;
    let turn = move || counsel::change(|desk| desk.suggests = !is_open);
    let name = vec![text::mark("", own.text("try-suggestions"))];
    let mut parts = vec![field::opener("row quiet", "suggestions".to_owned(), "suggested".to_owned(), is_open, name, Box::new(turn))];
    if is_open {
        let content = suggested(own, desk);
        parts.push(view! { <div id="suggested" class="row-fields">{content}</div> }.into_any());
    }
    layout::group("", parts)
}

fn suggested(own: &Scene, desk: &Desk) -> Pieces {
    let app = own.app;
    match app.what_if.get() {
        Some((profile, found)) if profile == *own.profile => {
            let single: Vec<&WhatIf> = found.iter().filter(|what_if| what_if.changes.len() == 1).take(OFFERED).collect();
            if single.is_empty() {
                return vec![text::paragraph(own.text("more-nothing"))];
            }
            vec![layout::list("rows", single.into_iter().map(|what_if| suggestion(own, desk, what_if)).collect())]
        }
        _ => {
            // After painting, as where all of it has a page of its own.
            Timeout::new(30, move || more::work_out(app)).forget();
            vec![text::styled("waiting", own.text("more-waiting"))]
        }
    }
}

fn suggestion(own: &Scene, desk: &Desk, what_if: &WhatIf) -> AnyView {
    let [change] = &what_if.changes[..] else { return ().into_any() };
    let (question, answer) = (change.question, change.answer(own.profile));
    let is_on = desk.tried.answer(question) == Some(&answer);
    let does = own.with("try-does", [("opens", what_if.opens.len().into()), ("shortens", what_if.shortens.len().into())]);
    let turn = move || {
        let event = if is_on { Event::Cleared { question } } else { Event::Answered { question, answer: answer.clone() } };
        counsel::change(|desk| desk.tried.apply(event));
    };
    let name = own.with("try-what-if", [("change", own.say.changes(what_if).into())]);
    layout::group("suggestion", vec![field::switch(name, is_on, Box::new(turn)), text::mark("row-tried", does)])
}
