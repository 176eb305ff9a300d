//! About the data: where it comes from, since when it is known, how much of it nobody has confirmed.

use super::{Scene, day, stage};
use crate::planner::catalogue::{Evidence, FactStatus};
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, layout, picture, text};
use crate::web::sheet::{self, Sheet};
use leptos::prelude::IntoAny;

pub fn view(scene: &Scene) -> AnyView {
    // The way to the counsellor's page begins here.
    sheet::ask_for(Sheet::Counsel);
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
    if !places.evidence.is_empty() {
        page.push(text::heading(scene.text("about-evidence-title")));
        page.push(text::paragraph(scene.text("about-evidence-rule")));
        page.extend(places.evidence.values().map(|evidence| project(scene, evidence)));
    }
    page.push(text::heading(scene.text("about-plan-title")));
    page.push(text::paragraph(scene.text("about-plan")));
    page.push(day::part(scene));
    page.push(text::heading(scene.text("about-counsel-title")));
    page.push(text::paragraph(scene.text("about-counsel")));
    page.push(layout::line("", vec![scene.link(Page::Counsel, scene.text("about-counsel-open"))]));
    page.push(text::heading(scene.text("about-report-title")));
    page.push(text::paragraph(scene.text("about-report")));
    page.push(text::styled("version", scene.with("about-version", [("version", scene.say.catalogue.version.as_str().into())])));
    layout::group("about-page", page)
}

/// What happened in one project: its numbers as bars, and what they do not tell.
fn project(scene: &Scene, evidence: &Evidence) -> AnyView {
    let say = |part: &str| scene.say.part("evidence", &evidence.id, part);
    let years = format!("{}–{}", evidence.from.year, evidence.until.year);
    let name = scene.say.name(&evidence.name).to_owned();
    let longest = evidence.counts.iter().map(|count| count.people).max().unwrap_or_default();
    let rows = evidence.counts.iter().map(|count| {
        let label =
            vec![text::mark("", say(&format!("{}-name", count.id))), picture::decoration("bar", picture::bar(count.people, longest))];
        (if count.part_of.is_some() { "part" } else { "" }, label, count.people.to_string())
    });
    let caption = scene.with("about-evidence-caption", [("name", name.into()), ("years", years.into()), ("people", evidence.total.into())]);
    let heads = [scene.text("about-evidence-outcome"), scene.text("about-evidence-people")];
    let mut part: Pieces = vec![text::paragraph(say("what")), layout::numbers(caption, heads, rows.collect())];
    if evidence.overlapping {
        let sum: u32 = evidence.counts.iter().filter(|count| count.part_of.is_none()).map(|count| count.people).sum();
        part.push(text::paragraph(scene.with("about-evidence-overlap", [("sum", sum.into()), ("people", evidence.total.into())])));
    }
    part.extend([text::paragraph(say("tells")), text::paragraph(say("limits"))]);
    part.push(stage::source_line(scene, evidence.checked, FactStatus::OlderPage, None));
    layout::section("evidence", part)
}

#[cfg(test)]
mod tests {
    use super::Scene;
    use crate::planner::profile::Profile;
    use crate::planner::situation::Situation;
    use crate::tool::compile::compile;
    use crate::tool::report::Report;
    use crate::web::address::{Address, Page};
    use crate::web::app::App;
    use crate::web::library::Library;
    use crate::words::{Locale, Say};
    use leptos::prelude::*;
    use std::path::Path;

    fn page(locale: Locale) -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut words = Report::default();
        words.read_folder(root, &format!("locales/{}", locale.id()), "ftl");
        let words: Vec<String> = words.files.into_iter().map(|file| file.text).collect();
        let library = Library::new(locale, &words.join("\n"), compile(root).catalogue);
        let (catalogue, words) = (library.catalogue.clone(), library.words.clone());
        let (profile, address) = (Profile::default(), Address { locale, page: Page::About });
        let situation = Situation::new(&catalogue, &profile, "2026-11-22".parse().unwrap());
        Owner::new().with(|| {
            let say = Say { words: &words, catalogue: &catalogue };
            let scene =
                Scene { app: App::new(library, address, None), say, address, profile: &profile, situation: &situation, beside: None };
            super::view(&scene).to_html()
        })
    }

    #[test]
    fn what_happened_in_a_project_is_a_table_that_says_that_its_groups_overlap() {
        let (english, finnish) = (page(Locale::En), page(Locale::Fi));
        for part in ["SoteStartti 2021–2023, 182 people", "Found work", ">64<", "add up to 259", "there were 182 people"] {
            assert!(english.contains(part), "{part} is missing in {english}");
        }
        for part in ["SoteStartti 2021–2023, 182 ihmistä", "Löysi työtä", ">64<", "yhteensä 259", "ihmisiä oli 182"] {
            assert!(finnish.contains(part), "{part} is missing in {finnish}");
        }
        // A bar is as long as its share of the longest: 18 of 64. The content policy forbids styles within the page.
        assert!(english.contains("<caption") && english.contains(r#"width="100.0""#) && english.contains(r#"width="28.1""#));
        assert!(!english.contains("style="));
    }
}
