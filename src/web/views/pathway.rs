//! One pathway, drawn down the page: totals, what is taken for granted, each step, and what it can lead to.

use super::beside::Beside;
use super::pathways::notes;
use super::{Scene, beside, calendar, closed, compare, goal_card, ladder, listen, paper, stage, terms};
use crate::planner::catalogue::Regulated;
use crate::planner::choose::Label;
use crate::planner::condition::{Condition, Verdict};
use crate::planner::ids::*;
use crate::planner::plan::{GoalPlan, Pathway, State, advice};
use crate::planner::why::why;
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, layout, link, text};
use crate::web::measure;
use leptos::prelude::*;

pub fn view(scene: &Scene, goal: GoalId, number: u8) -> AnyView {
    let wanted = beside::wanted();
    let words = match &wanted {
        Beside::There(words) => Some(&**words).filter(|words| words.locale() != scene.address.locale),
        Beside::No | Beside::OnItsWay | Beside::Failed => None,
    };
    in_both(&Scene { beside: words, ..*scene }, goal, number, &wanted)
}

fn in_both(scene: &Scene, goal: GoalId, number: u8, wanted: &Beside) -> AnyView {
    let plan = scene.plan();
    let Some(found) = plan.goals.iter().find(|one| one.goal == goal) else { return super::start::lost(scene) };
    let mut page = vec![listen::view(scene), layout::line("up", vec![scene.link(Page::Pathways, scene.text("pathway-up"))])];
    page.extend(head(scene, found));
    let mut keep = vec![paper::button(scene)];
    keep.extend(compare::button(scene, found));
    keep.extend(beside::switch(scene, wanted));
    page.push(layout::group("actions", keep));
    let place = usize::from(number - 1).min(found.pathways.len().saturating_sub(1));
    match found.pathways.get(place) {
        Some(pathway) => {
            page.extend(way(scene, found, pathway, place));
            page.push(paper::sheet(scene, found, pathway, number));
        }
        None if found.state == State::Closed => {
            page.push(closed::why_closed(scene, goal));
            page.extend(good_to_know(scene, goal));
        }
        None => page.push(text::styled("lead", scene.text("pathway-reached"))),
    }
    page.extend(ladder::view(scene, goal, found.pathways.get(place)));
    let entry = &scene.say.catalogue.goals[goal];
    page.extend(terms::used(scene, &scene.say.terms_with_notes(scene.say.terms("goal", &entry.id), &known(scene, goal))));
    page.push(stage::sources(scene, &entry.facts));
    let more = scene.away(&scene.library(&format!("occupation/{}", entry.id)), scene.text("pathway-library"));
    page.push(layout::line("up", vec![more]));
    measure::plan_shown();
    layout::group("pathway-page", page)
}

/// What it is: name, official names, what one does.
fn head(scene: &Scene, plan: &GoalPlan) -> Pieces {
    let goal = &scene.say.catalogue.goals[plan.goal];
    let mut head = vec![text::title(scene.goal_name(plan.goal))];
    head.extend(beside::twin(scene, &|scene| scene.goal_name(plan.goal)));
    head.extend(stage::in_forms(scene, &goal.term));
    head.extend(beside::paragraph(scene, "lead", &|scene| scene.say.goal(plan.goal, "what")));
    if goal.has_note {
        head.extend(beside::paragraph(scene, "", &|scene| scene.say.goal(plan.goal, "note")));
    }
    if goal.regulated != Regulated::None {
        head.extend(beside::paragraph(scene, "", &|scene| scene.text(&format!("regulated-{}", goal.regulated.id()))));
    }
    head.extend(beside::paragraph(scene, "", &|scene| scene.say.why(&why(scene.situation, plan))));
    head.extend(goal_card::fit(scene, plan));
    head
}

fn way(scene: &Scene, plan: &GoalPlan, pathway: &Pathway, place: usize) -> Pieces {
    let mut way = Pieces::new();
    if plan.pathways.len() > 1 {
        way.push(other_ways(scene, plan, place));
    }
    let mut at_a_glance = vec![totals(scene, pathway)];
    if !pathway.assumes.is_empty() {
        at_a_glance.push(assumptions(scene, pathway));
    }
    at_a_glance.extend(good_to_know(scene, plan.goal));
    way.push(layout::group("drawn", vec![layout::group("beside-line", at_a_glance), timeline(scene, plan, pathway, place)]));
    way
}

/// From here, stop by stop, to the goal.
fn timeline(scene: &Scene, plan: &GoalPlan, pathway: &Pathway, place: usize) -> AnyView {
    let mut stops: Vec<(&'static str, AnyView)> = vec![("stop start", text::styled("stop-here", scene.text("pathway-here")))];
    for (number, one) in pathway.steps.iter().enumerate() {
        stops.push(stage::stop(scene, pathway, number, one));
    }
    let end = vec![text::mark("", scene.text("pathway-goal")), text::mark("goal-name", scene.goal_name(plan.goal))];
    stops.push(("stop end", layout::line("stop-here", end)));
    layout::section(
        "steps",
        vec![
            text::heading(scene.text("pathway-steps")),
            text::styled("legend", scene.text("pathway-legend")),
            layout::ordered("timeline", stops),
            calendar::part(scene, plan.goal, place),
        ],
    )
}

/// The alternatives, each by what speaks for it.
fn other_ways(scene: &Scene, plan: &GoalPlan, place: usize) -> AnyView {
    let one = |(index, pathway): (usize, &Pathway)| {
        let label = scene.text(&format!("label-{}", pathway.label.id()));
        let text = format!("{label}: {}", best_at(scene, pathway));
        link::tab(scene.href(Page::Pathway(plan.goal, index as u8 + 1)), text, index == place)
    };
    let tabs: Pieces = plan.pathways.iter().enumerate().map(one).collect();
    view! { <nav class="tabs" aria-label=scene.text("pathway-ways")>{tabs}</nav> }.into_any()
}

/// The figure that the pathway is shown for: the fastest one is told by its time, the cheapest by its price.
pub fn best_at(scene: &Scene, pathway: &Pathway) -> String {
    match (pathway.label, pathway.first_wage) {
        (Label::EarliestWage, Some(first_wage)) => scene.say.months(first_wage),
        (Label::LeastUnpaid, _) => unpaid(scene, pathway),
        (Label::Cheapest, _) => scene.say.cost(pathway.cost, pathway.extra_fee),
        (Label::EarliestWage | Label::Only | Label::Fastest | Label::ByWorking | Label::ByStudying | Label::Surest, _) => {
            scene.say.months(pathway.months)
        }
    }
}

fn good_to_know(scene: &Scene, goal: GoalId) -> Option<AnyView> {
    notes(scene, &known(scene, goal))
}

fn known(scene: &Scene, goal: GoalId) -> Vec<AdviceId> {
    advice(scene.situation, |advice| advice.goals.contains(&goal))
}

fn totals(scene: &Scene, pathway: &Pathway) -> AnyView {
    beside::pairs(scene, "totals", &|scene| figures(scene, pathway))
}

/// How long, when there is a wage, what it costs and who decides: each with its name.
pub fn figures(scene: &Scene, pathway: &Pathway) -> Vec<(String, String)> {
    vec![
        (scene.text("total-months"), scene.say.months(pathway.months)),
        (scene.text("total-wage"), first_wage(scene, pathway)),
        (scene.text("total-unpaid"), unpaid(scene, pathway)),
        (scene.text("total-cost"), scene.say.cost(pathway.cost, pathway.extra_fee)),
        (scene.text("total-decides"), scene.text(&format!("certainty-{}", pathway.certainty.id()))),
    ]
}

pub fn first_wage(scene: &Scene, pathway: &Pathway) -> String {
    pathway.first_wage.map_or_else(|| scene.text("total-no-wage"), |wage| scene.say.months(wage))
}

pub fn unpaid(scene: &Scene, pathway: &Pathway) -> String {
    if pathway.unpaid.max.tenths() == 0 { scene.text("total-none") } else { scene.say.months(pathway.unpaid) }
}

/// What nobody has said, with a way to say it.
fn assumptions(scene: &Scene, pathway: &Pathway) -> AnyView {
    let one = |condition: &Condition| {
        let said = scene.say.condition(condition);
        match condition.verdict(scene.situation) {
            Verdict::Unknown(questions) if !questions.is_empty() => {
                layout::line("", questions.first().map(|question| scene.link(Page::Change(*question), said)).into_iter().collect())
            }
            Verdict::Unknown(_) | Verdict::Met | Verdict::NotMet => text::paragraph(said),
        }
    };
    let list = layout::list("", pathway.assumes.iter().map(one).collect());
    layout::section("assumed", vec![text::heading(scene.text("assumption-title")), text::paragraph(scene.text("assumption-why")), list])
}
