//! The days of a pathway that somebody can put into a calendar: when each step can begin, when a rule behind it changes, and
//! when to look at it again. Only what is known; nothing here counts with days that nobody has named.

use super::ids::*;
use super::order::sort_by_key;
use super::plan::{Pathway, facts};
use super::scale::{Date, Months};
use super::situation::Situation;

/// After so long some answers are no longer true: the same as for answers that arrive from elsewhere.
const LOOK_AGAIN: f64 = 3.0;

#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    pub day: Date,
    pub what: What,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    /// The step can begin today.
    Now(StepId),
    /// The step can begin in this month at the earliest; the day is the month's first.
    Begin(StepId),
    /// From this day a fact behind the step holds.
    From(StepId, FactId),
    /// The last day on which a fact behind the step holds.
    Until(StepId, FactId),
    LookAgain,
}

/// What there is to know, by day.
pub fn entries(situation: &Situation, pathway: &Pathway) -> Vec<Entry> {
    let today = situation.today;
    let mut entries = Vec::new();
    let mut told = Vec::new();
    for stage in &pathway.steps {
        let month = today.month_after(stage.from.min);
        entries.push(if month <= today {
            Entry { day: today, what: What::Now(stage.step) }
        } else {
            Entry { day: month, what: What::Begin(stage.step) }
        });
        for (id, _) in facts(situation, &situation.catalogue.steps[stage.step].facts) {
            let fact = &situation.catalogue.places.facts[id];
            if told.contains(&id) {
                continue;
            }
            told.push(id);
            let days = [(fact.from, What::From(stage.step, id)), (fact.until, What::Until(stage.step, id))];
            let ahead = days.into_iter().filter_map(|(day, what)| Some(Entry { day: day.filter(|day| *day > today)?, what }));
            entries.extend(ahead);
        }
    }
    entries.push(Entry { day: today.plus(Months::from_f64(LOOK_AGAIN)), what: What::LookAgain });
    // Those of the same day stay in the order of the pathway.
    sort_by_key(&mut entries, |entry| entry.day);
    entries
}
