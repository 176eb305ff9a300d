//! The page of a word that needs explaining, and such words on other pages.

use super::entry::{Entry, Kind};
use super::frame::Content;
use super::shelf::Shelf;
use crate::planner::catalogue::{Advice, Purpose};
use crate::planner::ids::{AdviceId, TermId};
use crate::web::components::{AnyView, layout, link, text};
use crate::web::views::terms;
use crate::words::{Glossary, Place, Say};
use std::collections::BTreeMap;

/// Whose pages use a term, each list with its heading.
const USED_IN: [(&str, Kind); 3] =
    [("library-term-steps", Kind::Step), ("library-term-goals", Kind::Occupation), ("library-term-services", Kind::Service)];

pub fn page(shelf: &Shelf, id: TermId) -> Content {
    let (entry, term) = (Entry::Term(id), &shelf.catalogue().glossary[id]);
    let what = shelf.scene.say.part("term", &term.id, "what");
    let mut page = vec![text::title(shelf.name(entry))];
    page.extend(shelf.terms(entry));
    page.push(text::styled("lead", what.clone()));
    for (title, kind) in USED_IN {
        let uses = shelf.words_used.iter().filter(|(other, terms)| other.kind() == kind && terms.contains(&id));
        page.extend(shelf.links(title, &shelf.sorted(uses.map(|(other, _)| *other))));
    }
    page.extend(shelf.facts(&term.facts, &[Purpose::Guidance]));
    Content::of(shelf, entry, what, page)
}

/// The terms that each page uses, its notes included: on these pages everybody sees all of them.
pub fn used(say: &Say) -> BTreeMap<Entry, Vec<TermId>> {
    let (glossary, catalogue) = (Glossary::find(say), say.catalogue);
    let notes = |concerns: &dyn Fn(&Advice) -> bool| -> Vec<AdviceId> {
        catalogue.advice.iter().filter(|(_, advice)| concerns(advice)).map(|(id, _)| id).collect()
    };
    let mut used = BTreeMap::new();
    let mut add = |entry: Entry, place: Place, notes: Vec<AdviceId>| {
        let places = std::iter::once(place).chain(notes.into_iter().map(Place::Advice));
        let mut terms: Vec<TermId> = Vec::new();
        for term in places.flat_map(|place| glossary.of(place)) {
            if !terms.contains(term) {
                terms.push(*term);
            }
        }
        used.insert(entry, terms);
    };
    catalogue.steps.keys().for_each(|id| add(Entry::Step(id), Place::Step(id), notes(&|advice| advice.steps.contains(&id))));
    catalogue.goals.keys().for_each(|id| add(Entry::Goal(id), Place::Goal(id), notes(&|advice| advice.goals.contains(&id))));
    catalogue.places.services.keys().for_each(|id| add(Entry::Service(id), Place::Service(id), Vec::new()));
    used
}

impl Shelf<'_> {
    /// The words that a page uses, for those who want to know.
    pub fn glossary_of(&self, entry: Entry) -> Option<AnyView> {
        let used = self.words_used.get(&entry).filter(|used| !used.is_empty())?;
        Some(layout::details(self.text("terms-title"), vec![self.explained(used)]))
    }

    /// Words with their lines, each a link to its page.
    pub fn explained(&self, terms: &[TermId]) -> AnyView {
        let named = |id: TermId, name: String| link::link(format!("../{}", Entry::Term(id).path(self.catalogue())), name);
        terms::list(&self.scene, terms, &named)
    }
}
