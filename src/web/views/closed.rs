//! What is not open right now: what closes it, whether that can change, and whom to ask.

use super::{Scene, goal_card, pathway};
use crate::planner::plan::{GoalPlan, State};
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, layout, link, text};
use leptos::prelude::*;

pub fn view(scene: &Scene) -> AnyView {
    let plan = scene.plan();
    let closed: Vec<&GoalPlan> = plan.goals.iter().filter(|goal| goal.state == State::Closed).collect();
    let mut page = vec![text::title(scene.text("closed-title"))];
    if closed.is_empty() {
        page.push(text::styled("lead", scene.text("closed-nothing")));
    } else {
        page.push(text::styled("lead", scene.text("closed-lead")));
        page.push(layout::list("cards", closed.iter().map(|goal| card(scene, goal)).collect()));
        page.push(layout::line("", vec![scene.link(Page::More, scene.text("more-title"))]));
    }
    page.push(layout::line("", vec![scene.link(Page::Pathways, scene.text("pathway-up"))]));
    layout::group("closed-page", page)
}

fn card(scene: &Scene, plan: &GoalPlan) -> AnyView {
    let goal = &scene.say.catalogue.goals[plan.goal];
    let mut name: Pieces = vec![link::link(scene.href(Page::Pathway(plan.goal, 1)), scene.goal_name(plan.goal))];
    name.extend(goal_card::official(scene, goal.term.fi.as_deref()));
    view! { <article class="card"><h2>{name}</h2>{pathway::blockers(scene, plan)}</article> }.into_any()
}
