//! A pathway as a file that calendars read (iCalendar, RFC 5545). Every entry takes a whole day and no time of it.

use super::views::Scene;
use crate::planner::calendar::{What, entries};
use crate::planner::ids::GoalId;
use crate::planner::plan::Pathway;
use icalendar::{Calendar, Component, Event, EventLike};

/// The whole file. `address` is that of the pathway on the page; it holds nothing that the person has said.
pub fn file(scene: &Scene, goal: GoalId, pathway: &Pathway, address: &str) -> String {
    let mut calendar = Calendar::new();
    calendar.name("Sotepolku");
    for entry in entries(scene.situation, pathway) {
        let told = scene.say.entry(&entry, goal);
        let day = chrono::NaiveDate::from_ymd_opt(entry.day.year.into(), entry.day.month.into(), entry.day.day.into());
        let mut event = Event::new();
        event.uid(&name(scene, goal, entry.what)).summary(&told.title).description(&told.text).url(address);
        if let Some(day) = day {
            event.all_day(day);
        }
        calendar.push(event.done());
    }
    calendar.to_string()
}

/// The same for the same entry of the same pathway: who opens a newer file has the entries moved, not doubled.
fn name(scene: &Scene, goal: GoalId, what: What) -> String {
    let catalogue = scene.say.catalogue;
    let goal = &catalogue.goals[goal].id;
    let fact = |fact| &catalogue.places.facts[fact].id;
    let what = match what {
        What::Now(step) | What::Begin(step) => format!("step-{}", catalogue.steps[step].id),
        What::From(_, id) => format!("from-{}", fact(id)),
        What::Until(_, id) => format!("until-{}", fact(id)),
        What::LookAgain => "again".to_owned(),
    };
    format!("{goal}-{what}@sotepolku")
}
