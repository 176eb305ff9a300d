//! The steps of a pathway for the person's own calendar: what the file holds, who will see it, and a button.

use super::Scene;
use crate::planner::ids::GoalId;
use crate::web::address::Page;
use crate::web::app::App;
use crate::web::components::{AnyView, layout, link, live, text};
use crate::web::{calendar, share};
use leptos::prelude::*;

/// The name says whose page it is, and nothing about the person.
const FILE: &str = "sotepolku.ics";

pub fn part(scene: &Scene, goal: GoalId, place: usize) -> AnyView {
    let app = scene.app;
    let saved = RwSignal::new(None);
    let save = move || saved.set(Some(save(app, goal, place)));
    let words = [scene.text("calendar-saved"), scene.text("calendar-not-saved")];
    let happened = live(move || {
        let [yes, no] = words.clone();
        text::status(saved.get().map_or_else(String::new, |is_there| if is_there { yes } else { no }))
    });
    let part = vec![
        text::paragraph(scene.text("calendar-what")),
        text::styled("why", scene.with("calendar-who", [("goal", scene.goal_name(goal).into())])),
        layout::group("actions", vec![link::pictured(icondata_lu::LuCalendarPlus, scene.text("calendar-save"), save)]),
        happened,
    ];
    layout::folded("calendar", vec![text::mark("", scene.text("calendar-title"))], part, false)
}

/// Whether the file is where the browser puts what it downloads.
fn save(app: App, goal: GoalId, place: usize) -> bool {
    Scene::now(app, |scene| {
        let plan = app.visit.plan.get_untracked();
        let goals = plan.goals.iter().find(|plan| plan.goal == goal);
        let Some(pathway) = goals.and_then(|plan| plan.pathways.get(place)) else { return false };
        let address = format!("{}{}", share::page(), scene.href(Page::Pathway(goal, place as u8 + 1)));
        share::save_as(FILE, "text/calendar;charset=utf-8", &calendar::file(scene, goal, pathway, &address))
    })
}
