//! The goals in short lines; one at a time is looked into: its ways, its steps to agree on, why it is as it is, and what would open it.

use super::compare::{self, Pick};
use super::pathways::Groups;
use super::{Scene, beside, closed, desk_answers, goal_card, pathway, stage};
use crate::planner::closed::{Blocker, When, openings};
use crate::planner::condition::Verdict;
use crate::planner::ids::*;
use crate::planner::notes::Notes;
use crate::planner::plan::{GoalPlan, Pathway, Plan, Stage, State};
use crate::planner::verdicts::{Finding, Node, Part, tree};
use crate::planner::why::why;
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, field, layout, link, text};
use crate::web::counsel::{self, Desk};
use leptos::prelude::*;

pub fn view(scene: &Scene, plan: &Plan, desk: &Desk) -> AnyView {
    let notes = counsel::notes(scene.app);
    let mut groups: Vec<(String, Vec<&GoalPlan>)> = Groups::of(scene, plan).in_order(scene);
    let listed: Vec<GoalId> = groups.iter().flat_map(|(_, goals)| goals.iter().map(|goal| goal.goal)).collect();
    let closed = plan.goals.iter().filter(|goal| goal.state == State::Closed && !listed.contains(&goal.goal)).collect();
    groups.push((scene.text("closed-title"), closed));
    let parts = groups.into_iter().filter(|(_, goals)| !goals.is_empty()).map(|(title, goals)| {
        let rows = goals.into_iter().map(|goal| row(scene, goal, desk, &notes)).collect();
        layout::section("desk-part", vec![text::subheading(title), layout::list("rows", rows)])
    });
    let mut parts: Pieces = parts.collect();
    parts.push(layout::line("", vec![scene.link(Page::Compare, scene.text("compare-go"))]));
    layout::group("", parts)
}

fn row(scene: &Scene, plan: &GoalPlan, desk: &Desk, notes: &Notes) -> AnyView {
    let id = &scene.say.catalogue.goals[plan.goal].id;
    let open = desk.goal.filter(|(goal, _)| *goal == plan.goal);
    let state = match plan.state {
        State::Open => "row-state state open",
        State::Reachable => "row-state state reachable",
        State::Undecided => "row-state state undecided",
        State::Closed => "row-state state closed",
    };
    let mut name =
        vec![text::mark("row-name", scene.goal_name(plan.goal)), text::mark(state, scene.text(&format!("state-{}", plan.state.id())))];
    if let Some(best) = plan.pathways.first() {
        name.push(text::mark("row-answer", scene.say.months(best.months)));
    }
    let below = format!("goal-{id}-more");
    let goal = plan.goal;
    let turn = move || counsel::change(|desk| desk.goal = if open.is_some() { None } else { Some((goal, 0)) });
    let mut row = vec![field::opener("row goal", format!("goal-{id}"), below.clone(), open.is_some(), name, Box::new(turn))];
    if let Some((_, way)) = open {
        let content = opened(scene, plan, way, desk, notes);
        row.push(view! { <div class="row-fields" id=below>{content}</div> }.into_any());
    }
    layout::group("", row)
}

fn opened(scene: &Scene, plan: &GoalPlan, way: usize, desk: &Desk, notes: &Notes) -> Pieces {
    let place = way.min(plan.pathways.len().saturating_sub(1));
    let pathway = plan.pathways.get(place);
    let mut content = beside::paragraph(scene, "", &|scene| scene.say.why(&why(scene.situation, plan)));
    content.extend(goal_card::fit(scene, plan));
    if plan.pathways.len() > 1 {
        content.push(ways(scene, plan, place));
    }
    match pathway {
        Some(pathway) => {
            content.push(layout::pairs(
                "figures",
                pathway::figures(scene, pathway).into_iter().map(|(name, value)| (name, value.into_any())).collect(),
            ));
            content.push(steps(scene, pathway, notes));
            content.extend(assumptions(scene, pathway));
        }
        None if plan.state == State::Closed => {
            content.extend(closed::changes(scene, &openings(scene.situation, &[plan.goal]).concat(), change))
        }
        None => content.push(text::paragraph(scene.text("pathway-reached"))),
    }
    content.push(layout::details(scene.text("tree-title"), vec![layout::list("tree", vec![root(scene, plan, pathway)])]));
    content.push(layout::group("row-actions", actions(scene, plan, place, desk)));
    content
}

fn ways(scene: &Scene, plan: &GoalPlan, place: usize) -> AnyView {
    let goal = plan.goal;
    let one = |(index, way): (usize, &Pathway)| {
        let name = format!("{}: {}", scene.text(&format!("label-{}", way.label.id())), pathway::best_at(scene, way));
        field::pressed("way", name, index == place, Box::new(move || counsel::change(|desk| desk.goal = Some((goal, index)))))
    };
    let ways: Pieces = plan.pathways.iter().enumerate().map(one).collect();
    view! { <div class="ways-to" role="group" aria-label=scene.text("pathway-ways")>{ways}</div> }.into_any()
}

/// Each step can be agreed on; what it is there for waits to be opened.
fn steps(scene: &Scene, pathway: &Pathway, notes: &Notes) -> AnyView {
    let steps = pathway.steps.iter().map(|one| ("", step(scene, one, notes))).collect();
    layout::group("", vec![text::styled("help-word", scene.text("counsel-agree")), layout::ordered("desk-steps", steps)])
}

fn step(scene: &Scene, one: &Stage, notes: &Notes) -> AnyView {
    let (app, id) = (scene.app, one.step);
    let mut name = vec![text::mark("row-when", stage::when(scene, one))];
    name.extend(beside::within(scene, &|scene| scene.say.step(id, "name")));
    let tick = field::tick(name, notes.has(id), Box::new(move || counsel::change_notes(app, |notes| notes.turn(id))));
    let step = &scene.say.catalogue.steps[id];
    let rows = stage::in_short(scene, one, step).into_iter().map(|(name, value)| (name, value.into_any())).collect();
    let mut why = vec![text::paragraph(scene.say.step(id, "what")), layout::pairs("figures", rows)];
    let needs = stage::needs(&one.because).into_iter();
    let needs: Pieces = needs.map(|need| stage::reason(scene, &one.because, need).into_any()).collect();
    if !needs.is_empty() {
        why.push(layout::list("plain", needs));
    }
    layout::group("", vec![tick, layout::details(scene.text("stop-why"), why)])
}

fn assumptions(scene: &Scene, pathway: &Pathway) -> Option<AnyView> {
    if pathway.assumes.is_empty() {
        return None;
    }
    let one = |condition| {
        let said = scene.say.condition(condition);
        let question = match condition.verdict(scene.situation) {
            Verdict::Unknown(questions) => questions.first().copied(),
            Verdict::Met | Verdict::NotMet => None,
        };
        let mut line = vec![text::mark("", said.clone())];
        line.extend(question.map(|question| ask(scene, question, said)));
        layout::group("with-button", line)
    };
    let list = layout::list("plain", pathway.assumes.iter().map(one).collect());
    Some(layout::group("assuming", vec![text::styled("help-word", scene.text("assumption-title")), list]))
}

/// A button that opens the question among the answers.
fn ask(scene: &Scene, question: QuestionId, about: String) -> AnyView {
    let app = scene.app;
    field::small(scene.text("answers-answer"), about, Box::new(move || desk_answers::go(app, question)))
}

fn change(scene: &Scene, blocker: &Blocker) -> AnyView {
    let said = scene.say.condition(&blocker.condition);
    let what = scene.with("closed-needs", [("condition", said.clone().into())]);
    let mut line = vec![text::mark("", scene.say.when(blocker))];
    if let When::Unanswered(question) = blocker.when {
        line.push(ask(scene, question, said));
    }
    layout::group("blocker", vec![text::styled("blocker-what", what), layout::group("with-button", line)])
}

fn root(scene: &Scene, plan: &GoalPlan, pathway: Option<&Pathway>) -> AnyView {
    node(scene, &tree(&scene.say.catalogue.goals[plan.goal].needs, scene.situation, pathway))
}

/// One condition with its verdict, and below it the parts that it is made of.
fn node(scene: &Scene, one: &Node) -> AnyView {
    let (said, inner) = match &one.part {
        Part::All(parts) => (scene.text("tree-all"), Some(parts)),
        Part::Any(parts) => (scene.text("tree-any"), Some(parts)),
        Part::Single(condition) => (scene.say.condition(condition), None),
    };
    let (class, verdict) = match &one.finding {
        Finding::Met => ("verdict met", scene.text("verdict-met")),
        Finding::Comes(Some(step)) => ("verdict comes", scene.with("verdict-given", [("step", scene.say.step(*step, "name").into())])),
        Finding::Comes(None) => ("verdict comes", scene.text("verdict-comes")),
        Finding::Unknown(_) => ("verdict unknown", scene.text("verdict-unknown")),
        Finding::NotMet => ("verdict not-met", scene.text("verdict-not-met")),
    };
    let mut line = vec![text::mark("", said.clone()), text::mark(class, verdict)];
    if let (Finding::Unknown(questions), None) = (&one.finding, inner) {
        line.extend(questions.first().map(|question| ask(scene, *question, said)));
    }
    let mut pieces = vec![layout::group("with-button", line)];
    if let Some(parts) = inner {
        pieces.push(layout::list("tree", parts.iter().map(|part| node(scene, part)).collect()));
    }
    layout::group("", pieces)
}

fn actions(scene: &Scene, plan: &GoalPlan, place: usize, desk: &Desk) -> Pieces {
    if plan.pathways.is_empty() {
        return vec![scene.link(Page::Pathway(plan.goal, 1), scene.text("counsel-closed-page"))];
    }
    let pick = Pick { goal: plan.goal, way: place };
    let mut actions = vec![field::pressed("small", scene.text("compare-pick"), compare::has(pick), Box::new(move || compare::turn(pick)))];
    // The pathway's own page knows what the client said, and nothing of what is tried out.
    if desk.tried.is_empty() {
        actions.push(link::styled("", scene.href(Page::Pathway(plan.goal, place as u8 + 1)), scene.text("counsel-whole")));
    }
    actions
}
