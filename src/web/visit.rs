//! One person's visit: the only place where answers live while the page is open.

use super::address::Address;
use super::later::Later;
use super::library::Library;
use super::{clock, measure, storage};
use crate::planner::catalogue::Catalogue;
use crate::planner::plan::Plan;
use crate::planner::profile::{Event, Profile};
use crate::planner::scale::Date;
use leptos::prelude::*;
use std::sync::Arc;

#[derive(Clone, Copy)]
pub struct Visit {
    profile: RwSignal<Profile>,
    /// Follows the answers by itself; nothing sets it.
    pub plan: Memo<Arc<Plan>>,
    pub keeping: RwSignal<Keeping>,
    /// Another day than today, for whoever wants to see what holds then. Never kept.
    other_day: RwSignal<Option<Date>>,
    /// Kept answers that wait for the places: a municipality cannot be read without them.
    waiting: StoredValue<Option<String>>,
}

/// Whether answers stay on this device.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keeping {
    No,
    Yes,
    /// The person said yes and the browser no.
    Refused,
}

/// What became of kept answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Restored {
    Nothing,
    All,
    /// So many answers were not understood; the rest is there.
    Without(usize),
    Unreadable,
}

impl Visit {
    pub fn new(library: RwSignal<Library>, kept: Option<String>) -> Self {
        let (profile, other_day) = (RwSignal::new(Profile::default()), RwSignal::new(None));
        let make = move |_: Option<&Arc<Plan>>| {
            let (catalogue, later) = library.with(|library| (library.catalogue.clone(), library.later));
            let later = later.expect("only pages that come with it ask for a plan");
            let day = other_day.get().unwrap_or_else(clock::today);
            profile.with(|profile| Arc::new((later.plan)(&catalogue, profile, day)))
        };
        // A new plan counts as changed without being compared: comparing plans is code to download and time on the phone.
        let plan = Memo::new_with_compare(make, |_, _| true);
        let keeping = if kept.is_some() { Keeping::Yes } else { Keeping::No };
        Self { profile, plan, keeping: RwSignal::new(keeping), other_day, waiting: StoredValue::new(kept) }
    }

    pub fn send(&self, event: Event) {
        measure::answered();
        self.profile.update(|profile| profile.apply(event));
    }

    /// The day for which plans are made.
    pub fn day(&self) -> Date {
        self.other_day.get().unwrap_or_else(clock::today)
    }

    /// `None` goes back to today.
    pub fn look_at(&self, day: Option<Date>) {
        self.other_day.set(day);
    }

    pub fn is_another_day(&self) -> bool {
        self.other_day.get().is_some()
    }

    pub fn profile(&self) -> Profile {
        self.profile.get()
    }

    /// Whether kept answers are still to be read.
    pub fn is_waiting(&self) -> bool {
        self.waiting.with_value(Option::is_some)
    }

    /// Goes on with answers that were in use on this page before it was loaded again. Whether they are kept stays as it is.
    pub fn go_on_with(&self, text: String, later: &Later, catalogue: &Catalogue) {
        self.waiting.set_value(Some(text));
        self.restore(later, catalogue);
    }

    /// Reads the answers that this device has kept, as soon as they can be understood.
    pub fn restore(&self, later: &Later, catalogue: &Catalogue) -> Restored {
        let Some(text) = self.waiting.try_update_value(Option::take).flatten() else { return Restored::Nothing };
        let Ok(read) = (later.read_answers)(&text, catalogue) else { return Restored::Unreadable };
        self.profile.set(read.profile);
        if read.left_out == 0 { Restored::All } else { Restored::Without(read.left_out) }
    }

    /// Writes the answers down, if the person has said yes.
    pub fn keep(&self, later: &Later, catalogue: &Catalogue, address: Address) {
        if self.keeping.get_untracked() == Keeping::No || self.is_waiting() {
            return;
        }
        let text = self.profile.with_untracked(|profile| (later.write_answers)(profile, catalogue));
        let kept = storage::keep(&text, address);
        self.keeping.set(if kept.is_ok() { Keeping::Yes } else { Keeping::Refused });
    }

    /// Takes the answers off this device. They stay on the page until it is closed.
    pub fn stop_keeping(&self) {
        storage::wipe();
        super::offline::wipe();
        self.keeping.set(Keeping::No);
    }
}
