//! What comes after the first question: planning, the pages that show plans, places and contacts, and kept answers.
//! The build puts all that only [`later`] reaches into a file of its own, which arrives with the other words. The first part
//! calls it by the functions of [`Later`] and in no other way: what it called directly would be loaded before the first question.

use super::address::Page;
use super::app::App;
use super::components::{AnyView, Pieces};
use super::library::{Library, LoadError};
use super::views::{self, Scene, choice_picture, listen, so_far, terms, typed};
use super::{kept, measure};
use crate::planner::ask::{self, Place};
use crate::planner::catalogue::{Catalogue, CatalogueError};
use crate::planner::ids::{ChoiceId, QuestionId};
use crate::planner::plan::{self, Plan};
use crate::planner::profile::Profile;
use crate::planner::scale::Date;
use crate::planner::situation::Situation;
use leptos::prelude::{WithUntracked, untrack};
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use std::sync::Arc;

/// The later part as the first part sees it.
#[derive(Debug)]
pub struct Later {
    /// Every page, the first ones included.
    pub page: fn(&Scene) -> AnyView,
    /// What is to be done once it is there, and what it has to tell on every page.
    pub arrived: fn(App, &Library),
    pub news: fn(&Scene) -> Pieces,
    /// Writes answers down after a change, where the person wants that.
    pub keep: fn(App),
    pub plan: fn(&Catalogue, &Profile, Date) -> Plan,
    pub next_question: fn(&Catalogue, &Profile, Date) -> Option<QuestionId>,
    /// Where it goes on after the answer to a question of the row: to the pathways once those of the core are answered.
    pub page_after: fn(App, QuestionId) -> Page,
    pub place: fn(&Situation, &Profile, QuestionId) -> Place,
    /// The field of a question that is not one to tick, and what stands in it.
    pub field: fn(&Scene, QuestionId, Pieces, bool) -> AnyView,
    pub typed: fn(&Catalogue, QuestionId) -> String,
    /// The terms that a question uses, explained; the first question uses none.
    pub terms: fn(&Scene, QuestionId) -> Option<AnyView>,
    /// A picture beside a choice, where one says more.
    pub picture: fn(&Catalogue, QuestionId, ChoiceId) -> Option<AnyView>,
    /// How many occupations have a pathway so far.
    pub so_far: fn(&Scene) -> Option<AnyView>,
    /// What reads the page aloud.
    pub listen: fn(&Scene) -> AnyView,
    pub add_rest: fn(&mut Arc<Catalogue>, &[u8]) -> Result<(), CatalogueError>,
}

static LATER: Later = Later {
    page: views::page,
    arrived: kept::arrived,
    news: views::news::news,
    keep: kept::keep,
    plan: |catalogue, profile, day| measure::planning(|| plan::plan(catalogue, profile, day)),
    next_question: |catalogue, profile, day| ask::next(&Situation::new(catalogue, profile, day), profile),
    page_after,
    place: ask::place,
    field: typed::field,
    typed: typed::typed,
    terms: terms::of_question,
    picture: choice_picture::view,
    so_far: so_far::view,
    listen: listen::view,
    add_rest: |catalogue, rest| Arc::make_mut(catalogue).add_rest(rest),
};

fn page_after(app: App, question: QuestionId) -> Page {
    let catalogue = app.library.with_untracked(|library| library.catalogue.clone());
    let profile = untrack(|| app.visit.profile());
    let situation = Situation::new(&catalogue, &profile, untrack(|| app.visit.day()));
    if ask::ends_core(&situation, &profile, question) { Page::Pathways } else { Page::NextQuestion }
}

/// Loads it, once. After a failure it can be asked for again.
#[wasm_split(later, fallible, wasm_split_path = leptos::wasm_split)]
pub fn later() -> Result<&'static Later, LoadError> {
    Ok(&LATER)
}

impl From<SplitLoaderError> for LoadError {
    fn from(_: SplitLoaderError) -> Self {
        LoadError::NotArrived("later".to_owned())
    }
}
