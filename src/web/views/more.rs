//! What opens more: the smallest changes, such as better Finnish, and what follows from each.

use super::Scene;
use crate::planner::ids::GoalId;
use crate::planner::order::sort_by_key;
use crate::planner::what_if::{WhatIf, what_if};
use crate::web::address::Page;
use crate::web::app::App;
use crate::web::components::{AnyView, Pieces, layout, text};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use std::sync::Arc;

/// So many goals are named; the others are counted.
const NAMED: usize = 3;

pub fn view(scene: &Scene) -> AnyView {
    let app = scene.app;
    let mut page = vec![text::title(scene.text("more-title")), text::styled("lead", scene.text("more-lead"))];
    match app.what_if.get() {
        Some((profile, found)) if profile == *scene.profile => {
            if found.is_empty() {
                page.push(text::paragraph(scene.text("more-nothing")));
            }
            page.push(layout::list("cards", found.iter().map(|what_if| card(scene, what_if)).collect()));
            page.push(layout::line("", vec![scene.link(Page::Pathways, scene.text("pathway-up"))]));
        }
        _ => {
            page.push(text::styled("waiting", scene.text("more-waiting")));
            // After painting: a plan for each change takes a moment, and the waiting word should be seen first.
            Timeout::new(30, move || work_out(app)).forget();
        }
    }
    layout::group("more-page", page)
}

/// Works it out for the answers as they are now, once.
pub fn work_out(app: App) {
    let profile = untrack(|| app.visit.profile());
    if app.what_if.with_untracked(|known| known.as_ref().is_some_and(|(known, _)| *known == profile)) {
        return;
    }
    let catalogue = app.library.with_untracked(|library| library.catalogue.clone());
    let found = Arc::new(what_if(&catalogue, &profile, untrack(|| app.visit.day())));
    app.what_if.set(Some((profile, found)));
}

fn card(scene: &Scene, what_if: &WhatIf) -> AnyView {
    let mut card = vec![text::heading(scene.say.if_changed(what_if))];
    if !what_if.opens.is_empty() {
        card.push(text::styled("more-opens", scene.with("more-opens", [("count", what_if.opens.len().into())])));
        card.push(goals(scene, &in_order(scene, &what_if.opens, |goal| *goal)));
    }
    if !what_if.shortens.is_empty() {
        card.push(text::styled("more-shortens", scene.with("more-shortens", [("count", what_if.shortens.len().into())])));
        let one = |(goal, months): &(GoalId, crate::planner::scale::Months)| {
            let months = months.as_f64().round().max(1.0);
            let text = scene.with("more-shorter", [("goal", scene.goal_name(*goal).into()), ("months", months.into())]);
            scene.link(Page::Pathway(*goal, 1), text)
        };
        let shortens = in_order(scene, &what_if.shortens, |(goal, _)| *goal);
        card.push(layout::list("further", shortens.iter().take(NAMED).map(one).collect()));
    }
    view! { <article class="card">{card}</article> }.into_any()
}

/// As the pathways page has them: what somebody aims at or wishes for comes first.
fn in_order<T: Clone>(scene: &Scene, all: &[T], goal: impl Fn(&T) -> GoalId) -> Vec<T> {
    let plan = scene.app.visit.plan.get_untracked();
    let mut all = all.to_vec();
    sort_by_key(&mut all, |one| plan.goals.iter().position(|plan| plan.goal == goal(one)));
    all
}

fn goals(scene: &Scene, goals: &[GoalId]) -> AnyView {
    let links: Pieces = goals.iter().map(|goal| scene.link(Page::Pathway(*goal, 1), scene.goal_name(*goal))).collect();
    layout::list("further", links)
}
