//! What is not open right now: what closes it, whether that can change, and whom to ask.

use super::{Scene, goal_card, pathway};
use crate::planner::ids::GoalId;
use crate::planner::plan::{self, Blocker, GoalPlan, State};
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
        let ids: Vec<GoalId> = closed.iter().map(|goal| goal.goal).collect();
        let blockers = plan::blockers(scene.situation, &ids);
        page.push(layout::list("cards", ids.iter().zip(&blockers).map(|(goal, blockers)| card(scene, *goal, blockers)).collect()));
        page.push(layout::line("", vec![scene.link(Page::More, scene.text("more-title"))]));
    }
    page.push(layout::line("", vec![scene.link(Page::Pathways, scene.text("pathway-up"))]));
    layout::group("closed-page", page)
}

fn card(scene: &Scene, id: GoalId, blockers: &[Blocker]) -> AnyView {
    let goal = &scene.say.catalogue.goals[id];
    let mut name: Pieces = vec![link::link(scene.href(Page::Pathway(id, 1)), scene.goal_name(id))];
    name.extend(goal_card::official(scene, goal.term.fi.as_deref()));
    view! { <article class="card"><h2>{name}</h2>{pathway::blockers(scene, blockers)}</article> }.into_any()
}
