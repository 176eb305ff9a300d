//! What a pathway leads to: where it branches after its goal, each branch with the time that it takes from there.

use super::Scene;
use crate::planner::ids::*;
use crate::planner::ladder::{Further, Rung, is_trained_abroad, ladder};
use crate::planner::plan::{Pathway, Stage};
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, layout, text};
use leptos::prelude::IntoAny;

/// Open from the start for those who are trained already: to them, the goal may be only the beginning.
pub fn view(scene: &Scene, goal: GoalId, pathway: Option<&Pathway>) -> Option<AnyView> {
    let rungs = ladder(scene.situation, goal, pathway);
    if rungs.is_empty() {
        return None;
    }
    let branches = rungs.iter().map(|rung| branch(scene, rung)).collect();
    let content = vec![text::paragraph(scene.text("ladder-lead")), layout::list("branches", branches)];
    let part = layout::opening(scene.text("pathway-leads-to"), content, is_trained_abroad(scene.situation));
    Some(layout::section("part", vec![part]))
}

fn branch(scene: &Scene, rung: &Rung) -> AnyView {
    let mut content: Pieces = vec![layout::line("", vec![scene.link(Page::Pathway(rung.goal, 1), scene.goal_name(rung.goal))])];
    match &rung.further {
        Further::Pathway(pathway) => content.extend(onward(scene, pathway)),
        Further::Held => content.push(text::paragraph(scene.text("ladder-held"))),
        Further::NoWay => content.push(text::paragraph(scene.text("ladder-no-way"))),
    }
    let next = &scene.say.catalogue.goals[rung.goal].leads_to;
    if !next.is_empty() {
        let goals: Vec<String> = next.iter().map(|goal| scene.goal_name(*goal)).collect();
        content.push(text::styled("when", scene.with("ladder-further", [("goals", goals.join(", ").into())])));
    }
    layout::group("stop-content", content)
}

fn onward(scene: &Scene, pathway: &Pathway) -> Pieces {
    let step = |stage: &Stage| scene.say.step(stage.step, "name").into_any();
    vec![
        text::styled("when", scene.with("ladder-time", [("time", scene.say.months(pathway.months).into())])),
        layout::list("", pathway.steps.iter().map(step).collect()),
    ]
}
