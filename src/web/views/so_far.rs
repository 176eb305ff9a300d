//! Below a question: how many occupations have a pathway with what has been said so far, and how many of them soon. It is worked
//! out once per answer, when the page is at rest, and stands in a place that is kept free for it, so that nothing moves when it
//! comes.

use super::Scene;
use crate::planner::profile::Profile;
use crate::planner::scale::Date;
use crate::planner::so_far::{SoFar, so_far};
use crate::web::address::Page;
use crate::web::app::App;
use crate::web::components::{AnyView, Pieces, text};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use std::cell::RefCell;

/// So long after a question has been drawn: by then it can be read and used, and focus has come to it.
const PAUSE: u32 = 400;

thread_local! {
    static TOLD: RefCell<Option<Told>> = const { RefCell::new(None) };
}

/// What was told last, and of which answers.
#[derive(Clone)]
struct Told {
    day: Date,
    profile: Profile,
    count: SoFar,
    /// How many occupations have no pathway any more, and how many no soon one.
    fewer: usize,
    longer: usize,
}

pub fn forget() {
    TOLD.set(None);
}

/// Nothing before the first answer: every occupation would count.
pub fn view(scene: &Scene) -> Option<AnyView> {
    if scene.profile.is_empty() {
        return None;
    }
    let app = scene.app;
    let is_same = |told: &&Told| told.is_of(scene);
    // Whoever goes back without another answer reads the same, and does not hear it again.
    let known = TOLD.with_borrow(|told| told.as_ref().filter(is_same).cloned());
    let is_new = known.is_none();
    let told = RwSignal::new(known);
    if is_new {
        // Not every browser tells when it is at rest.
        let count = move || count(app, told);
        let at_rest = move || request_idle_callback_with_handle(count).map_or_else(|_| count(), |_| ());
        Timeout::new(PAUSE, at_rest).forget();
    }
    let line = move || told.with(|told| told.as_ref().map(|told| Scene::now(app, |scene| told.in_words(scene))));
    Some(view! { <div class="counted" aria-live="polite">{line}</div> }.into_any())
}

fn count(app: App, told: RwSignal<Option<Told>>) {
    // Whoever has gone on meanwhile is told on the next page.
    if told.is_disposed() {
        return;
    }
    let counted = Scene::now(app, |scene| Told::new(scene, TOLD.take()));
    TOLD.set(Some(counted.clone()));
    told.set(Some(counted));
}

impl Told {
    fn new(scene: &Scene, before: Option<Told>) -> Self {
        let count = so_far(scene.situation);
        let before = before.filter(|before| before.day == scene.situation.today);
        let before = before.map_or(count, |before| before.count);
        let fewer = before.ahead.saturating_sub(count.ahead);
        let longer = before.soon.saturating_sub(count.soon);
        Self { day: scene.situation.today, profile: scene.profile.clone(), count, fewer, longer }
    }

    fn is_of(&self, scene: &Scene) -> bool {
        self.day == scene.situation.today && self.profile == *scene.profile
    }

    /// A number that falls is told with why, and where to see whether it can change.
    fn in_words(&self, scene: &Scene) -> Pieces {
        let mut lines = vec![text::styled("counted-now", scene.with("so-far-count", [("ahead", self.count.ahead.into())]))];
        if self.count.ahead > 0 {
            lines.push(text::paragraph(scene.with("so-far-soon", [("soon", self.count.soon.into())])));
        }
        // One reason is enough: what has no pathway any more comes first.
        if self.fewer > 0 {
            lines.push(text::paragraph(scene.with("so-far-fewer", [("fewer", self.fewer.into())])));
        } else if self.longer > 0 {
            lines.push(text::paragraph(scene.with("so-far-longer", [("longer", self.longer.into())])));
        }
        if self.count.closed() > 0 {
            lines.push(scene.link(Page::Closed, scene.with("so-far-closed", [("closed", self.count.closed().into())])));
        }
        lines
    }
}
