//! Whom to turn to near the person, by what it is about. Each topic opens on its own: all of them would be thirty screens
//! of a phone. The first is open, and so is what may be urgent.

use super::Scene;
use super::contact::{self, Purpose as Said};
use crate::planner::catalogue::{Purpose, Role};
use crate::planner::near;
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, layout, text};
use leptos::prelude::IntoAny;

/// More than these would hide the ones that matter.
const SHOWN: usize = 3;

pub fn view(scene: &Scene) -> AnyView {
    let mut page = vec![text::title(scene.text("contacts-title")), place(scene)];
    let (mut topics, mut urgent) = (Pieces::new(), Pieces::new());
    for purpose in Purpose::ALL {
        let found = near::contacts(scene.situation, *purpose);
        if found.is_empty() {
            continue;
        }
        // Whoever needs help now opens nothing first; which of them answers in one's own language stands in their notes.
        let most = if *purpose == Purpose::Crisis { found.len() } else { SHOWN };
        let (shown, others) = found.split_at(found.len().min(most));
        let name = text::heading(scene.text(&format!("purpose-{}", purpose.id())));
        let mut part = vec![contact::list(scene, shown, Said::InHeading)];
        if !others.is_empty() {
            let more = scene.with("contacts-more", [("count", others.len().into())]);
            part.push(layout::details(more, vec![contact::list(scene, others, Said::InHeading)]));
        }
        match purpose {
            Purpose::Crisis => {
                part.insert(0, name);
                urgent.push(layout::section("part crisis", part));
            }
            _ => {
                topics.push(layout::folded("topic", vec![name], part, topics.is_empty()));
            }
        }
    }
    page.extend(topics);
    page.extend(urgent);
    layout::group("contacts-page", page)
}

/// What "near" is here, and a way to change it.
fn place(scene: &Scene) -> AnyView {
    let home = scene.situation.municipality().map(|id| scene.say.name(&scene.say.catalogue.places.municipalities[id].name).to_owned());
    let lead = match home {
        Some(home) => scene.with("contacts-near", [("municipality", home.into())]),
        None => scene.text("contacts-nationwide"),
    };
    let mut pieces: Pieces = vec![lead.into_any(), text::between(" ")];
    if let Some(question) = scene.say.catalogue.question_for(Role::Municipality) {
        pieces.push(scene.link(Page::Change(question), scene.text("contacts-change-place")));
    }
    layout::line("lead", pieces)
}
