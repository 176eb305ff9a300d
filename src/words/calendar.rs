//! The entries of a calendar in words.

use super::Say;
use crate::planner::calendar::{Entry, What};
use crate::planner::ids::*;

/// What somebody sees in their calendar, and what stands there when they open it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    pub title: String,
    pub text: String,
}

impl Say<'_> {
    pub fn entry(&self, entry: &Entry, goal: GoalId) -> Told {
        let step = |message: &str, step: StepId| self.words.with(message, [("step", self.step(step, "name").into())]);
        let fact = |fact: FactId| self.part("fact", &self.catalogue.places.facts[fact].id, "text");
        let (title, text) = match entry.what {
            What::Now(id) => (step("calendar-now", id), vec![self.step(id, "how")]),
            What::Begin(id) => {
                (step("calendar-begin", id), [vec![self.month(entry)], self.seasons(id), vec![self.step(id, "what")]].concat())
            }
            What::From(id, from) => (self.words.text("calendar-from"), vec![fact(from), step("calendar-rule", id)]),
            What::Until(id, until) => (self.words.text("calendar-until"), vec![fact(until), step("calendar-rule", id)]),
            What::LookAgain => (self.words.text("calendar-again"), vec![self.words.text("calendar-again-why")]),
        };
        let goal = self.words.with("calendar-goal", [("goal", self.goal(goal, "name").into())]);
        Told { title, text: [text, vec![goal]].concat().join("\n\n") }
    }

    /// That the day stands for its month.
    fn month(&self, entry: &Entry) -> String {
        let month = self.words.text(&format!("month-{}", entry.day.month));
        self.words.with("calendar-month", [("month", month.into()), ("year", entry.day.year.to_string().into())])
    }

    fn seasons(&self, step: StepId) -> Vec<String> {
        let months = self.season(self.catalogue.steps[step].starts);
        months.map(|months| self.words.with("calendar-season", [("months", months.into())])).into_iter().collect()
    }
}
