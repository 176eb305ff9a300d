//! The page of a qualification or of another training.

use super::away;
use super::entry::{Entry, Kind};
use super::frame::Content;
use super::relations::Tie;
use super::shelf::Shelf;
use crate::planner::ids::QualificationId;
use crate::web::components::{layout, text};
use leptos::prelude::*;

pub fn page(shelf: &Shelf, id: QualificationId) -> Content {
    let places = &shelf.catalogue().places;
    let (entry, qualification) = (Entry::Qualification(id), &places.qualifications[id]);
    let mut page = vec![text::title(shelf.name(entry))];
    page.extend(shelf.terms(entry));
    let size = qualification.size.map(|(size, unit)| shelf.with(&format!("library-size-{}", unit.id()), [("size", size.into())]));
    let mut rows: Vec<(String, AnyView)> = Vec::new();
    rows.extend(qualification.code.clone().map(|code| (shelf.text("library-code"), code.into_any())));
    rows.extend(size.clone().map(|size| (shelf.text("library-size"), size.into_any())));
    if !rows.is_empty() {
        page.push(layout::pairs("glance", rows));
    }
    page.extend(shelf.links("library-steps-leading", &shelf.related(entry, Tie::LeadsTo, Kind::Step)));
    page.extend(shelf.links("library-goals-with", &shelf.related(entry, Tie::Needed, Kind::Occupation)));
    page.extend(shelf.links("library-steps-needing", &shelf.related(entry, Tie::Needed, Kind::Step)));
    let schools = shelf.related(entry, Tie::With, Kind::Provider);
    let studies = away::studies(places, &qualification.name.fi, &[]);
    let look = shelf.with("library-studies-for", [("what", qualification.name.fi.as_str().into())]);
    page.extend(shelf.schools(&schools, Some(shelf.scene.away(&studies, look))));
    let description = shelf.with("library-qualification-what", [("name", shelf.name(entry).into()), ("count", schools.len().into())]);
    Content::of(shelf, entry, description, page)
}
