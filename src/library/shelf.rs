//! What every page of one language is made from.

use super::Sources;
use super::entry::{Entry, Kind, alphabetical};
use super::relations::{Relations, Tie};
use super::term;
use crate::planner::catalogue::Catalogue;
use crate::planner::ids::TermId;
use crate::planner::profile::Profile;
use crate::planner::situation::Situation;
use crate::web::address::{Address, Page};
use crate::web::app::App;
use crate::web::components::{AnyView, link};
use crate::web::library::Library;
use crate::web::views::Scene;
use crate::words::{FluentValue, Locale, Say, Words};
use std::collections::BTreeMap;

/// One language of the library. The scene is that of somebody who has said nothing, so that the page's own components serve here.
pub struct Shelf<'a> {
    pub scene: Scene<'a>,
    pub relations: &'a Relations,
    /// The terms that each page uses, in this language.
    pub words_used: BTreeMap<Entry, Vec<TermId>>,
}

pub fn with<T>(sources: &Sources, words: &Words, relations: &Relations, then: impl FnOnce(&Shelf) -> T) -> T {
    let (profile, address) = (Profile::default(), Address { locale: words.locale(), page: Page::Start });
    let situation = Situation::new(sources.catalogue, &profile, sources.today);
    let say = Say { words, catalogue: sources.catalogue };
    let app = App::new(Library::new(words.locale(), "", Catalogue::default()), address, None);
    let scene = Scene { app, say, address, profile: &profile, situation: &situation, beside: None };
    then(&Shelf { scene, relations, words_used: term::used(&say) })
}

impl<'a> Shelf<'a> {
    pub fn catalogue(&self) -> &'a Catalogue {
        self.scene.say.catalogue
    }

    pub fn locale(&self) -> Locale {
        self.scene.say.words.locale()
    }

    pub fn text(&self, id: &str) -> String {
        self.scene.text(id)
    }

    pub fn with<'v, const N: usize>(&self, id: &str, variables: [(&'v str, FluentValue<'v>); N]) -> String {
        self.scene.with(id, variables)
    }

    pub fn name(&self, entry: Entry) -> String {
        entry.name(&self.scene.say)
    }

    /// The plural of a kind, as on its index page.
    pub fn kind(&self, kind: Kind) -> String {
        self.text(&format!("library-kind-{}", kind.id()))
    }

    pub fn link(&self, entry: Entry) -> AnyView {
        link::link(format!("../{}", entry.path(self.catalogue())), self.name(entry))
    }

    /// Of one kind, sorted by name.
    pub fn related(&self, entry: Entry, tie: Tie, kind: Kind) -> Vec<Entry> {
        self.sorted(self.relations.of(entry, tie).filter(|other| other.kind() == kind))
    }

    pub fn sorted(&self, entries: impl Iterator<Item = Entry>) -> Vec<Entry> {
        let mut entries: Vec<Entry> = entries.collect();
        entries.sort_by_cached_key(|entry| alphabetical(&self.name(*entry)));
        entries
    }
}
