//! The library's own page and the index page of each kind.

use super::entry::{Entry, Kind, alphabetical};
use super::frame::{Content, Crumb};
use super::shelf::Shelf;
use crate::planner::catalogue::*;
use crate::web::components::{AnyView, Pieces, layout, link, text};
use leptos::prelude::*;

pub fn home(shelf: &Shelf) -> Content {
    let lead = shelf.text("library-lead");
    let one = |kind: &Kind| {
        let count = kind.entries(shelf.catalogue()).len();
        let (name, about) = (shelf.kind(*kind), shelf.text(&format!("library-about-{}", kind.id())));
        let href = format!("{}/index.html", kind.id());
        view! { <article class="card"><h2><a href=href>{name}</a></h2><p>{about}</p><p class="count">{count}</p></article> }.into_any()
    };
    let kinds = layout::list("cards kinds", Kind::ALL.iter().map(one).collect());
    let page = vec![text::title(shelf.text("library-title")), text::styled("lead", lead.clone()), search(shelf), kinds];
    let body = layout::group("library-page", page);
    Content { title: shelf.text("library-title"), description: lead, way: Vec::new(), body, searches: true }
}

pub fn of_kind(shelf: &Shelf, kind: Kind) -> Content {
    let about = shelf.text(&format!("library-about-{}", kind.id()));
    let mut page = vec![text::title(shelf.kind(kind)), text::styled("lead", about.clone()), search(shelf)];
    let entries = shelf.sorted(kind.entries(shelf.catalogue()).into_iter());
    for group in groups(shelf, kind, &entries) {
        let list = if kind == Kind::Term { explained(shelf, &group.entries) } else { links(shelf, &group.entries) };
        page.push(match group.title {
            Some(title) => view! { <section class="part" id=group.anchor><h2>{title}</h2>{list}</section> }.into_any(),
            None => layout::section("part", vec![list]),
        });
    }
    if kind == Kind::Area {
        page.push(municipalities(shelf));
    }
    let way = vec![Crumb { name: shelf.kind(kind), href: None }];
    Content { title: shelf.kind(kind), description: about, way, body: layout::group("library-page", page), searches: true }
}

/// A field that finds anything here. Where no script runs, the lists below serve.
fn search(shelf: &Shelf) -> AnyView {
    let (label, hint) = (shelf.text("library-search"), shelf.text("library-search-hint"));
    view! {
        <form class="search" role="search" data-none=shelf.text("library-search-none") data-found=shelf.text("library-search-found")>
            <label for="search">{label}</label>
            <p class="hint" id="search-hint">{hint}</p>
            <input id="search" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" aria-describedby="search-hint"/>
            <p class="found" role="status"></p>
            <ol class="results" role="list"></ol>
        </form>
    }
    .into_any()
}

struct Group {
    /// Links from other pages lead here.
    anchor: Option<&'static str>,
    title: Option<String>,
    entries: Vec<Entry>,
}

fn groups(shelf: &Shelf, kind: Kind, entries: &[Entry]) -> Vec<Group> {
    let catalogue = shelf.catalogue();
    let group = |anchor: &'static str, title: String, belongs: &dyn Fn(Entry) -> bool| Group {
        anchor: Some(anchor),
        title: Some(title),
        entries: entries.iter().copied().filter(|entry| belongs(*entry)).collect(),
    };
    let mut groups: Vec<Group> = match kind {
        Kind::Occupation => GoalKind::ALL
            .iter()
            .map(|goal_kind| {
                let title = shelf.text(&format!("library-goals-{}", goal_kind.id()));
                group(goal_kind.id(), title, &|entry| matches!(entry, Entry::Goal(id) if catalogue.goals[id].kind == *goal_kind))
            })
            .collect(),
        Kind::Step => StepKind::ALL
            .iter()
            .map(|step_kind| {
                let title = shelf.text(&format!("library-steps-{}", step_kind.id()));
                group(step_kind.id(), title, &|entry| matches!(entry, Entry::Step(id) if catalogue.steps[id].kind == *step_kind))
            })
            .collect(),
        Kind::Contact => Purpose::ALL
            .iter()
            .map(|purpose| {
                let title = shelf.text(&format!("purpose-{}", purpose.id()));
                group(
                    purpose.id(),
                    title,
                    &|entry| matches!(entry, Entry::Contact(id) if catalogue.places.contacts[id].purpose == *purpose),
                )
            })
            .collect(),
        Kind::Qualification => {
            let unit = |entry: Entry| match entry {
                Entry::Qualification(id) => catalogue.places.qualifications[id].size.map(|(_, unit)| unit),
                _ => None,
            };
            vec![
                group("vocational", shelf.text("library-trainings-vocational"), &|entry| unit(entry) == Some(SizeUnit::CompetencePoints)),
                group("higher", shelf.text("library-trainings-higher"), &|entry| unit(entry) == Some(SizeUnit::Credits)),
                group("other", shelf.text("library-trainings-other"), &|entry| matches!(unit(entry), None | Some(SizeUnit::Weeks))),
            ]
        }
        Kind::Service | Kind::Provider | Kind::Area | Kind::County | Kind::Term => {
            vec![Group { anchor: None, title: None, entries: entries.to_vec() }]
        }
    };
    groups.retain(|group| !group.entries.is_empty());
    groups
}

fn links(shelf: &Shelf, entries: &[Entry]) -> AnyView {
    layout::list("links", entries.iter().map(|entry| line(shelf, *entry)).collect())
}

/// Words with what they mean: nobody should have to open sixty pages.
fn explained(shelf: &Shelf, entries: &[Entry]) -> AnyView {
    let term = |entry: &Entry| if let Entry::Term(id) = entry { Some(*id) } else { None };
    shelf.explained(&entries.iter().filter_map(term).collect::<Vec<_>>())
}

/// A link and, small, what forms or signs call it.
fn line(shelf: &Shelf, entry: Entry) -> AnyView {
    let name = shelf.name(entry);
    let (fi, _) = entry.terms(shelf.catalogue());
    let mut line = vec![link::link(format!("{}.html", entry.id(shelf.catalogue())), name.clone())];
    if let Some(term) = fi.filter(|term| term.to_lowercase() != name.to_lowercase()) {
        line.push(text::between(" "));
        line.push(text::in_language("fi", term.to_owned()));
    }
    layout::line("", line)
}

/// All 308, each a link to its employment area.
fn municipalities(shelf: &Shelf) -> AnyView {
    let catalogue = shelf.catalogue();
    let mut all: Vec<&Municipality> = catalogue.places.municipalities.values().collect();
    all.sort_by_cached_key(|one| alphabetical(shelf.scene.say.name(&one.name)));
    let one = |place: &Municipality| {
        let name = shelf.scene.say.name(&place.name).to_owned();
        let area = place.area.map(Entry::Area).or(place.county.map(Entry::County));
        match area {
            Some(area) => layout::line("", vec![link::link(format!("../{}#m{}", area.path(catalogue), place.id), name)]),
            None => text::paragraph(name),
        }
    };
    let list = layout::list("links short", all.into_iter().map(one).collect::<Pieces>());
    layout::section("part", vec![text::heading(shelf.text("library-municipalities")), list])
}
