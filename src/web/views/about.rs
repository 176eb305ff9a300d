//! About the data: where it comes from, since when it is known, how much of it nobody has confirmed.

use super::Scene;
use crate::planner::catalogue::FactStatus;
use crate::web::components::{AnyView, layout, text};
use leptos::prelude::IntoAny;

pub fn view(scene: &Scene) -> AnyView {
    let places = &scene.say.catalogue.places;
    let mut page = vec![text::title(scene.text("about-title")), text::styled("lead", scene.text("about-lead"))];
    let count = |count: usize| count.to_string().into_any();
    let mut rows = vec![
        (scene.text("about-steps"), count(scene.say.catalogue.steps.len())),
        (scene.text("about-goals"), count(scene.say.catalogue.goals.len())),
        (scene.text("about-providers"), count(places.providers.len())),
        (scene.text("about-contacts"), count(places.contacts.len())),
    ];
    for status in FactStatus::ALL {
        let number = places.facts.values().filter(|fact| fact.status == *status).count();
        if number > 0 {
            rows.push((scene.with("about-facts", [("status", scene.text(&format!("status-{}", status.id())).into())]), count(number)));
        }
    }
    let unverified = places.contacts.values().filter(|contact| contact.unverified).count();
    rows.push((scene.text("about-unverified"), count(unverified)));
    page.push(layout::pairs("figures", rows));
    let newest = places.facts.values().map(|fact| fact.checked.on).max();
    let oldest = places.facts.values().map(|fact| fact.checked.on).min();
    if let (Some(oldest), Some(newest)) = (oldest, newest) {
        let (oldest, newest) = (scene.say.date(oldest), scene.say.date(newest));
        page.push(text::paragraph(scene.with("about-checked", [("oldest", oldest.into()), ("newest", newest.into())])));
    }
    page.push(text::heading(scene.text("about-plan-title")));
    page.push(text::paragraph(scene.text("about-plan")));
    page.push(text::heading(scene.text("about-report-title")));
    page.push(text::paragraph(scene.text("about-report")));
    page.push(text::styled("version", scene.with("about-version", [("version", scene.say.catalogue.version.as_str().into())])));
    layout::group("about-page", page)
}
