//! One pathway as paper, for whoever leaves a counsellor with it in hand: what to do this week and whom to ask in large letters,
//! the steps in order, a way back to the page, and in small type how we know. Drawn for printing only; its looks are in `paper.css`.

use super::beside::Line;
use super::pathway::first_wage;
use super::{Scene, agreed, beside, contact, stage, stylesheet};
use crate::planner::catalogue::{Channel, ChannelKind, Contact, FactStatus};
use crate::planner::ids::*;
use crate::planner::near;
use crate::planner::plan::{GoalPlan, Pathway, Stage, advice, facts};
use crate::planner::scale::Date;
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, layout, link, picture, qr, text};
use crate::web::share;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// So many study places of a step fit, the nearest first, so many contacts and so many notes.
const PLACES: usize = 4;
const CONTACTS: usize = 2;
const NOTES: usize = 2;

/// A button that opens the browser's own way to print. Some browsers within other apps have none.
pub fn button(scene: &Scene) -> AnyView {
    if !share::has_printer() {
        return text::styled("", scene.text("paper-cannot-print"));
    }
    link::pictured(icondata_lu::LuPrinter, scene.text("paper-print"), share::print)
}

pub fn sheet(scene: &Scene, plan: &GoalPlan, pathway: &Pathway, number: u8) -> AnyView {
    let mut sheet = vec![stylesheet("print", "paper"), figures(scene, pathway)];
    sheet.extend(this_week(scene, pathway));
    sheet.extend(agreed::on_paper(scene));
    sheet.extend(beside::heading(scene, &|scene| scene.text("pathway-steps")));
    let notes = notes(scene, pathway);
    let steps = pathway.steps.iter().zip(&notes).enumerate().map(|(place, (one, notes))| ("", step(scene, one, place == 0, notes)));
    sheet.push(layout::ordered("sheet-steps", steps.collect()));
    sheet.extend(assumptions(scene, pathway));
    sheet.extend(way_back(scene, plan.goal, number));
    sheet.push(sources(scene, pathway));
    view! { <div class="sheet" hidden>{sheet}</div> }.into_any()
}

fn figures(scene: &Scene, pathway: &Pathway) -> AnyView {
    let rows = |scene: &Scene| {
        vec![
            (scene.text("total-months"), scene.say.months(pathway.months)),
            (scene.text("total-wage"), first_wage(scene, pathway)),
            (scene.text("total-cost"), scene.say.cost(pathway.cost, pathway.extra_fee)),
        ]
    };
    beside::pairs(scene, "sheet-figures", &rows)
}

/// The first step, how to begin it, and the first contact in letters that are read at arm's length.
fn this_week(scene: &Scene, pathway: &Pathway) -> Option<AnyView> {
    let first = pathway.steps.first()?.step;
    let mut week = beside::heading(scene, &|scene| scene.text("week-title"));
    week.extend(beside::paragraph(scene, "sheet-step", &|scene| scene.say.step(first, "name")));
    week.extend(beside::paragraph(scene, "", &|scene| scene.say.step(first, "how")));
    if let Some(id) = near::contacts_of_step(scene.situation, first).first() {
        let contact = &scene.say.catalogue.places.contacts[*id];
        let mut ask = beside::paragraph(scene, "week-ask", &|scene| scene.text("week-ask"));
        ask.extend(beside::paragraph(scene, "sheet-name", &|scene| scene.say.name(&contact.name).to_owned()));
        ask.push(layout::list(
            "sheet-large",
            contact.channels.iter().map(|channel| layout::line("", reach(scene, contact, channel))).collect(),
        ));
        week.push(layout::group("sheet-ask", ask));
    }
    Some(layout::section("sheet-week", week))
}

/// In as few lines as it takes: what stands in boxes on a screen stands in sentences here.
fn step(scene: &Scene, one: &Stage, is_told_above: bool, notes: &[AdviceId]) -> AnyView {
    let step = &scene.say.catalogue.steps[one.step];
    let mut pieces = beside::subheading(scene, &|scene| scene.say.step(one.step, "name"));
    if scene.beside.is_none() {
        pieces.extend(stage::in_forms(scene, &step.term));
    }
    pieces.extend(beside::paragraph(scene, "", &|scene| scene.say.step(one.step, "what")));
    pieces.extend(beside::paragraph(scene, "sheet-short", &|scene| in_short(scene, one)));
    if !one.because.is_empty() {
        pieces.extend(labelled(scene, "stop-why", &|scene| why(scene, one)));
    }
    if !is_told_above {
        pieces.extend(beside::paragraph(scene, "sheet-how", &|scene| scene.say.step(one.step, "how")));
    }
    if step.has_note {
        pieces.extend(beside::paragraph(scene, "", &|scene| scene.say.step(one.step, "note")));
    }
    for id in notes {
        let advice = &scene.say.catalogue.advice[*id].id;
        pieces.extend(beside::paragraph(scene, "", &|scene| scene.say.part("advice", advice, "text")));
    }
    pieces.extend(step.offer.and_then(|offer| places(scene, offer)));
    pieces.extend(contacts(scene, one.step, is_told_above));
    layout::group("", pieces)
}

fn in_short(scene: &Scene, one: &Stage) -> String {
    let rows = stage::in_short(scene, one, &scene.say.catalogue.steps[one.step]);
    let rows = rows.into_iter().map(|(name, value)| format!("{name}: {value}"));
    [stage::when(scene, one)].into_iter().chain(rows).collect::<Vec<_>>().join(" · ")
}

fn why(scene: &Scene, one: &Stage) -> String {
    let needs = stage::needs(&one.because).into_iter();
    needs.map(|need| stage::reason(scene, &one.because, need)).collect::<Vec<_>>().join(" ")
}

/// For each step what is good to know, the first few only, and nothing twice.
fn notes(scene: &Scene, pathway: &Pathway) -> Vec<Vec<AdviceId>> {
    let mut told = Vec::new();
    let of_step = |stage: &Stage| {
        let mut notes = advice(scene.situation, |advice| advice.steps.contains(&stage.step));
        notes.retain(|note| !told.contains(note));
        notes.truncate(NOTES);
        told.extend(&notes);
        notes
    };
    pathway.steps.iter().map(of_step).collect()
}

/// The nearest study places in one line, and how many more there are.
fn places(scene: &Scene, offer: OfferId) -> Option<AnyView> {
    let found = near::providers(scene.situation, offer);
    let line = |scene: &Scene| {
        let mut names: Vec<String> = found.iter().take(PLACES).map(|(_, id)| place(scene, *id)).collect();
        if found.len() > PLACES {
            names.push(scene.with("stop-more-places", [("count", (found.len() - PLACES).into())]));
        }
        names.join("; ")
    };
    (!found.is_empty()).then(|| layout::group("", labelled(scene, "stop-places", &line)))
}

fn place(scene: &Scene, id: ProviderId) -> String {
    let places = &scene.say.catalogue.places;
    let provider = &places.providers[id];
    let towns: Vec<&str> = provider.campuses.iter().map(|campus| scene.say.name(&places.municipalities[*campus].name)).collect();
    let name = scene.say.name(&provider.name);
    if towns.is_empty() { name.to_owned() } else { format!("{name} ({})", towns.join(", ")) }
}

fn labelled(scene: &Scene, label: &str, line: Line) -> Pieces {
    beside::paragraph(scene, "", &|scene| format!("{}: {}", scene.text(label), line(scene)))
}

/// Whom to ask; of the first step, the first one stands above already.
pub fn contacts(scene: &Scene, step: StepId, first_is_told: bool) -> Option<AnyView> {
    let found = near::contacts_of_step(scene.situation, step);
    let found: Vec<&Contact> =
        found.iter().skip(usize::from(first_is_told)).take(CONTACTS).map(|id| &scene.say.catalogue.places.contacts[*id]).collect();
    if found.is_empty() {
        return None;
    }
    let mut line = vec![text::between(&format!("{}: ", scene.text("stop-ask")))];
    for (place, contact) in found.iter().enumerate() {
        line.push(text::between(&format!("{}{} ", if place == 0 { "" } else { "; " }, scene.say.name(&contact.name))));
        for (place, channel) in contact.channels.iter().enumerate() {
            line.extend((place > 0).then(|| text::between(", ")));
            line.extend(reach(scene, contact, channel));
        }
    }
    let names = |scene: &Scene| {
        let names: Vec<&str> = found.iter().map(|contact| scene.say.name(&contact.name)).collect();
        format!("{}: {}", scene.text("stop-ask"), names.join("; "))
    };
    let mut part = vec![layout::line("sheet-contacts", line)];
    part.extend(beside::twin(scene, &names));
    Some(layout::group("", part))
}

/// A number or an address as one dials or types it.
fn reach(scene: &Scene, contact: &Contact, channel: &Channel) -> Pieces {
    let value = match channel.kind {
        ChannelKind::Web => contact::typed(&channel.value),
        ChannelKind::Phone | ChannelKind::Email | ChannelKind::Visit => &channel.value,
    };
    let mut line = vec![text::mark("sheet-value", value.to_owned())];
    if channel.unverified || contact.unverified {
        line.push(text::between(" "));
        line.push(text::mark("unverified", scene.text("unverified-channel")));
    }
    line
}

fn assumptions(scene: &Scene, pathway: &Pathway) -> Option<AnyView> {
    if pathway.assumes.is_empty() {
        return None;
    }
    let one = |condition| layout::group("", beside::inside(scene, &|scene| scene.say.condition(condition)));
    let mut part = beside::heading(scene, &|scene| scene.text("assumption-title"));
    part.extend(beside::paragraph(scene, "", &|scene| scene.text("paper-assumed")));
    part.push(layout::list("plain", pathway.assumes.iter().map(one).collect()));
    Some(layout::section("sheet-part", part))
}

/// The same pathway on a screen. The address holds nothing that the person has said.
fn way_back(scene: &Scene, goal: GoalId, number: u8) -> Option<AnyView> {
    let address = format!("{}{}", share::page(), scene.href(Page::Pathway(goal, number)));
    let svg = qr::svg(&address)?;
    let mut words = beside::heading(scene, &|scene| scene.text("paper-back"));
    words.extend(beside::paragraph(scene, "", &|scene| scene.with("paper-back-what", [("goal", scene.goal_name(goal).into())])));
    words.push(text::styled("sheet-address", contact::typed(&address).to_owned()));
    words.extend(beside::paragraph(scene, "", &|scene| scene.with("paper-made", [("date", scene.say.date(scene.situation.today).into())])));
    Some(layout::section("sheet-back", vec![picture::picture("qr", scene.text("paper-back"), svg), layout::group("", words)]))
}

/// Each source once, with the day somebody last looked and what is not certain about anything that it says here.
fn sources(scene: &Scene, pathway: &Pathway) -> AnyView {
    let catalogue = scene.say.catalogue;
    let listed = pathway.steps.iter().map(|stage| &catalogue.steps[stage.step].facts);
    let mut sources = BTreeMap::<SourceId, (Date, FactStatus)>::new();
    for (id, _) in listed.flat_map(|listed| facts(scene.situation, listed)) {
        let fact = &catalogue.places.facts[id];
        let (looked, status) = sources.entry(fact.checked.source).or_insert((fact.checked.on, fact.status));
        *looked = (*looked).max(fact.checked.on);
        if *status == FactStatus::Verified {
            *status = fact.status;
        }
    }
    let lines = sources.into_iter().map(|(source, (looked, status))| source_line(scene, source, looked, status)).collect();
    let mut part = beside::heading(scene, &|scene| scene.text("stop-sources"));
    part.push(layout::list("sheet-sources", lines));
    layout::section("sheet-part", part)
}

fn source_line(scene: &Scene, id: SourceId, looked: Date, status: FactStatus) -> AnyView {
    let source = &scene.say.catalogue.places.sources[id];
    let mut parts = vec![scene.say.source(source)];
    parts.extend(source.url.as_deref().and_then(|url| contact::typed(url).split('/').next()).map(str::to_owned));
    parts.push(scene.with("source-checked", [("date", scene.say.date(looked).into())]));
    if status != FactStatus::Verified {
        parts.push(scene.text(&format!("status-{}", status.id())));
    }
    parts.join(", ").into_any()
}
