//! What is not open right now: what closes it, how that can change, and whom to ask.

use super::{Scene, contact, goal_card};
use crate::planner::catalogue::{Changes, Purpose};
use crate::planner::closed::{Blocker, When, openings};
use crate::planner::ids::*;
use crate::planner::near;
use crate::planner::plan::{GoalPlan, State};
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, layout, link, text};
use leptos::prelude::*;

/// So many contacts for each thing that one can ask about.
const ASKED: usize = 2;

pub fn view(scene: &Scene) -> AnyView {
    let plan = scene.plan();
    let closed: Vec<&GoalPlan> = plan.goals.iter().filter(|goal| goal.state == State::Closed).collect();
    let mut page = vec![text::title(scene.text("closed-title"))];
    if closed.is_empty() {
        page.push(text::styled("lead", scene.text("closed-nothing")));
    } else {
        page.push(text::styled("lead", scene.text("closed-lead")));
        let ids: Vec<GoalId> = closed.iter().map(|goal| goal.goal).collect();
        let openings = openings(scene.situation, &ids);
        page.push(layout::list("cards", ids.iter().zip(&openings).map(|(goal, sets)| card(scene, *goal, sets)).collect()));
        page.push(layout::line("", vec![scene.link(Page::More, scene.text("more-title"))]));
    }
    page.push(layout::line("", vec![scene.link(Page::Pathways, scene.text("pathway-up"))]));
    layout::group("closed-page", page)
}

fn card(scene: &Scene, id: GoalId, sets: &[Vec<Blocker>]) -> AnyView {
    let goal = &scene.say.catalogue.goals[id];
    let mut name: Pieces = vec![link::link(scene.href(Page::Pathway(id, 1)), scene.goal_name(id))];
    name.extend(goal_card::official(scene, goal.term.fi.as_deref()));
    let mut parts = Pieces::new();
    // For whom it is, where nothing can open it.
    if sets.is_empty() {
        parts.push(text::paragraph(scene.say.goal(id, "what")));
    }
    if goal.has_note {
        parts.push(text::paragraph(scene.say.goal(id, "note")));
    }
    parts.extend(changes(scene, sets, change));
    view! { <article class="card"><h2>{name}</h2>{parts}</article> }.into_any()
}

/// On the page of one goal: all that would open it, and whom to ask.
pub fn why_closed(scene: &Scene, goal: GoalId) -> AnyView {
    let sets = openings(scene.situation, &[goal]).concat();
    let mut part = vec![text::heading(scene.text("closed-why"))];
    part.extend(changes(scene, &sets, change));
    let mut purposes: Vec<Purpose> = Vec::new();
    for purpose in sets.iter().flatten().filter_map(|blocker| blocker.ask) {
        if !purposes.contains(&purpose) {
            purposes.push(purpose);
        }
    }
    if purposes.is_empty() {
        purposes.push(Purpose::Guidance);
    }
    let nearest = |purpose: &Purpose| near::contacts(scene.situation, *purpose).into_iter().take(ASKED);
    let contacts: Vec<ContactId> = purposes.iter().flat_map(nearest).collect();
    if !contacts.is_empty() {
        part.push(text::subheading(scene.text("closed-ask")));
        part.push(contact::list(scene, &contacts, contact::Purpose::Said));
    }
    layout::section("part", part)
}

/// Each set of changes that opens a goal, the smallest first.
pub fn changes(scene: &Scene, sets: &[Vec<Blocker>], change: fn(&Scene, &Blocker) -> AnyView) -> Pieces {
    if sets.is_empty() {
        return vec![text::paragraph(scene.text("closed-no-way"))];
    }
    let mut parts = Pieces::new();
    for (place, set) in sets.iter().enumerate() {
        if place > 0 {
            parts.push(text::styled("help-word", scene.text("opening-or")));
        }
        if set.len() > 1 {
            parts.push(text::paragraph(scene.text("opening-together")));
        }
        parts.push(layout::list("blockers", set.iter().map(|blocker| change(scene, blocker)).collect()));
    }
    parts
}

fn change(scene: &Scene, blocker: &Blocker) -> AnyView {
    let condition = [("condition", scene.say.condition(&blocker.condition).into())];
    // What somebody wants is not in the way, and lacks nothing.
    let is_choice = blocker.changes == Changes::Choice && blocker.when == When::Open;
    let what = if is_choice { scene.with("closed-choice", condition) } else { scene.with("closed-needs", condition) };
    let mut when: Pieces = vec![scene.say.when(blocker).into_any()];
    if let When::Unanswered(question) = blocker.when {
        when.push(" ".into_any());
        when.push(scene.link(Page::Change(question), scene.text("assumption-answer")));
    }
    layout::group("blocker", vec![text::styled("blocker-what", what), layout::line("", when)])
}
