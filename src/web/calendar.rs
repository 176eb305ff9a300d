//! A pathway as a file that calendars read (iCalendar, RFC 5545). Every entry takes a whole day and no time of it.

use super::views::Scene;
use crate::planner::calendar::{What, entries};
use crate::planner::ids::GoalId;
use crate::planner::plan::Pathway;
use crate::planner::scale::Date;
use ics::components::Parameter;
use ics::properties::{Description, DtEnd, DtStart, Summary, Transp, URL};
use ics::{Event, ICalendar, escape_text};

/// Whose file it is, as the standard asks for it.
const MADE_BY: &str = "-//Sotepolku//Sotepolku//FI";

/// The whole file. `address` is that of the pathway on the page; it holds nothing that the person has said.
pub fn file(scene: &Scene, goal: GoalId, pathway: &Pathway, address: &str) -> String {
    let made = format!("{}T000000Z", day(scene.situation.today));
    let mut calendar = ICalendar::new("2.0", MADE_BY);
    for entry in entries(scene.situation, pathway) {
        let told = scene.say.entry(&entry, goal);
        let mut event = Event::new(name(scene, goal, entry.what), made.clone());
        let (mut start, mut end) = (DtStart::new(day(entry.day)), DtEnd::new(day(entry.day.next())));
        start.add(Parameter::new("VALUE", "DATE"));
        end.add(Parameter::new("VALUE", "DATE"));
        event.push(start);
        event.push(end);
        event.push(Summary::new(escape_text(told.title)));
        event.push(Description::new(escape_text(told.text)));
        event.push(URL::new(address));
        // Whoever asks the calendar for free time shall still find it.
        event.push(Transp::transparent());
        calendar.add_event(event);
    }
    calendar.to_string()
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year, date.month, date.day)
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
