//! One person's visit: the only place where answers live while the page is open.

use super::library::Library;
use super::{clock, kept, measure, storage};
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

    /// Answers that this device has kept, once: as soon as they can be understood.
    pub fn take_waiting(&self) -> Option<String> {
        self.waiting.try_update_value(Option::take).flatten()
    }

    /// All answers at once, from the device or from another tab.
    pub fn put(&self, profile: Profile) {
        self.profile.set(profile);
    }

    /// Takes the answers off this device. They stay on the page until it is closed.
    pub fn stop_keeping(&self) {
        storage::wipe();
        kept::forget();
        super::offline::wipe();
        self.keeping.set(Keeping::No);
    }
}
