//! All goals that some pathway leads to, and a way to find one by its name.

use super::{Scene, pathways};
use crate::planner::plan::GoalPlan;
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, combobox, field, layout, link, live, text};
use leptos::prelude::*;

/// Also for those who have answered nothing.
pub fn view(scene: &Scene) -> AnyView {
    let mut page = vec![text::title(scene.text("all-title"))];
    page.push(text::styled("lead", if scene.profile.is_empty() { scene.text("all-without-answers") } else { scene.text("all-lead") }));
    if scene.profile.is_empty() {
        page.push(link::styled("button", scene.href(Page::NextQuestion), scene.text("start-begin")));
    }
    let (app, typed) = (scene.app, RwSignal::new(String::new()));
    let follow = move |draw: fn(&Scene, &str) -> AnyView| {
        live(move || {
            let wanted = combobox::plain(&typed.get());
            untrack(|| Scene::now(app, |scene| draw(scene, &wanted)))
        })
    };
    let type_on = Box::new(move |text| typed.set(text));
    page.push(field::line("find-goal".to_owned(), "search", scene.text("all-find"), String::new(), 40, type_on));
    page.push(text::status_of(follow(how_many_named)));
    page.push(follow(all_named));
    page.push(pathways::onward(scene));
    layout::group("pathways-page every-goal", page)
}

/// Whether something stands in a goal's name, or in the official one.
fn is_named(scene: &Scene, goal: &GoalPlan, wanted: &str) -> bool {
    let term = &scene.say.catalogue.goals[goal.goal].term;
    let names = [Some(scene.goal_name(goal.goal)), term.fi.clone(), term.sv.clone()];
    names.iter().flatten().any(|name| combobox::plain(name).contains(wanted))
}

/// Nothing is said where nothing is looked for.
fn how_many_named(scene: &Scene, wanted: &str) -> AnyView {
    if wanted.is_empty() {
        return ().into_any();
    }
    let plan = scene.plan();
    let groups = pathways::Groups::of(scene, &plan).in_order(scene);
    let count = groups.iter().flat_map(|(_, goals)| goals).filter(|goal| is_named(scene, goal, wanted)).count();
    if count > 0 {
        return scene.with("all-found", [("count", count.into())]).into_any();
    }
    vec![scene.text("all-none-found").into_any(), scene.link(Page::Closed, scene.text("closed-title"))].into_any()
}

fn all_named(scene: &Scene, wanted: &str) -> AnyView {
    let plan = scene.plan();
    let mut pieces = Pieces::new();
    for (title, goals) in pathways::Groups::of(scene, &plan).in_order(scene) {
        let goals: Vec<&GoalPlan> = goals.into_iter().filter(|goal| is_named(scene, goal, wanted)).collect();
        pieces.extend(pathways::cards(scene, title, &goals));
    }
    layout::group("", pieces)
}
