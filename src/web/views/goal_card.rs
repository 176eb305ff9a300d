//! One goal on a card: what it is, whether it is open, how long it takes, what speaks for and against it.

use super::Scene;
use crate::planner::catalogue::{Certainty, GoalKind, Role};
use crate::planner::ids::ChoiceId;
use crate::planner::plan::{GoalPlan, Pathway, State};
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, layout, link, picture, text};
use leptos::prelude::*;

pub fn view(scene: &Scene, plan: &GoalPlan) -> AnyView {
    let mut card = vec![state(scene, plan), name(scene, plan)];
    if let Some(best) = plan.pathways.first() {
        card.push(picture::decoration("small-path", picture::small_path(&certain(scene, best))));
        card.push(times(scene, best));
    }
    card.extend(fit(scene, plan));
    if plan.pathways.len() > 1 {
        card.push(text::styled("ways", scene.with("card-ways", [("count", plan.pathways.len().into())])));
    }
    view! { <article class="card">{card}</article> }.into_any()
}

fn state(scene: &Scene, plan: &GoalPlan) -> AnyView {
    let class = match plan.state {
        State::Open => "state open",
        State::Reachable => "state reachable",
        State::Undecided => "state undecided",
        State::Closed => "state closed",
    };
    text::styled(class, scene.text(&format!("state-{}", plan.state.id())))
}

fn name(scene: &Scene, plan: &GoalPlan) -> AnyView {
    let goal = &scene.say.catalogue.goals[plan.goal];
    let mut pieces: Pieces = vec![link::link(scene.href(Page::Pathway(plan.goal, 1)), scene.goal_name(plan.goal))];
    pieces.extend(official(scene, goal.term.fi.as_deref()));
    text::subheading_of(pieces)
}

/// The name on forms and advertisements, for those who read another language.
pub fn official(scene: &Scene, term: Option<&str>) -> Option<AnyView> {
    let other_language = scene.say.words.locale() != crate::words::Locale::Fi;
    term.filter(|_| other_language).map(|term| text::in_language("fi", term.to_owned()))
}

fn times(scene: &Scene, pathway: &Pathway) -> AnyView {
    let goal = scene.say.months(pathway.months);
    let mut times = vec![(scene.text("card-to-goal"), goal.into_any())];
    if let Some(first_wage) = pathway.first_wage
        && first_wage != pathway.months
    {
        times.push((scene.text("card-to-wage"), scene.say.months(first_wage).into_any()));
    }
    layout::pairs("times", times)
}

/// What of the wishes it answers and of the limits it collides with.
pub fn fit(scene: &Scene, plan: &GoalPlan) -> Pieces {
    let names = |role: Role, choices: &[ChoiceId]| -> String {
        let Some(question) = scene.say.catalogue.question_for(role) else { return String::new() };
        choices.iter().map(|choice| scene.say.choice(question, *choice, "name")).collect::<Vec<_>>().join(", ")
    };
    let mut fit = Pieces::new();
    if !plan.fits.is_empty() {
        fit.push(text::styled("fits", scene.with("card-fits", [("wishes", names(Role::Wishes, &plan.fits).into())])));
    }
    if !plan.conflicts.is_empty() {
        fit.push(text::styled("conflicts", scene.with("card-conflicts", [("limits", names(Role::Limits, &plan.conflicts).into())])));
    }
    fit
}

/// For each step, whether it depends on nobody else.
fn certain(scene: &Scene, pathway: &Pathway) -> Vec<bool> {
    pathway.steps.iter().map(|stage| is_certain(scene.say.catalogue.steps[stage.step].decided_by)).collect()
}

pub fn is_certain(decided_by: Certainty) -> bool {
    matches!(decided_by, Certainty::Rule | Certainty::SelfDecided)
}

pub fn is_occupation(scene: &Scene, plan: &GoalPlan) -> bool {
    scene.say.catalogue.goals[plan.goal].kind == GoalKind::Occupation
}
