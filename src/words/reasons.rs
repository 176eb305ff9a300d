//! Reasons in whole sentences: why a goal is as it is, what would open it, and what a change is.

use super::Say;
use crate::planner::closed::{Blocker, When};
use crate::planner::what_if::{Change, To, WhatIf};
use crate::planner::why::Why;

impl Say<'_> {
    pub fn why(&self, why: &Why) -> String {
        match why {
            Why::Has(parts) if parts.is_empty() => self.words.text("why-open-nothing"),
            Why::Has(parts) => {
                let parts: Vec<String> = parts.iter().map(|part| self.condition(part)).collect();
                self.words.with("why-open", [("has", parts.join(" · ").into())])
            }
            Why::BeginsWith(step) => self.words.with("why-reachable", [("step", self.step(*step, "name").into())]),
            Why::WaitsFor(questions) => {
                let questions: Vec<String> = questions.iter().map(|question| self.question(*question, "short")).collect();
                self.words.with("why-undecided", [("questions", questions.join(" · ").into())])
            }
            Why::Blocked => self.words.text("why-closed"),
        }
    }

    /// When and how something that stands in the way can change.
    pub fn when(&self, blocker: &Blocker) -> String {
        match blocker.when {
            When::Unanswered(_) => self.words.text("opening-unanswered"),
            When::InYears(years) => self.words.with("opening-in-years", [("years", usize::from(years).into())]),
            When::On(day) => self.words.with("opening-on", [("date", self.date(day).into())]),
            When::Open => self.words.text(&format!("changes-{}", blocker.changes.id())),
        }
    }

    /// "If your Finnish was B1".
    pub fn if_changed(&self, what_if: &WhatIf) -> String {
        self.words.with("more-if", [("change", self.changes(what_if).into())])
    }

    /// "your Finnish was B1", and for two at once both.
    pub fn changes(&self, what_if: &WhatIf) -> String {
        let changes: Vec<String> = what_if.changes.iter().map(|change| self.change(change)).collect();
        changes.join(&format!(" {} ", self.words.text("condition-and")))
    }

    fn change(&self, change: &Change) -> String {
        let level = match change.to {
            To::Choice(choice) => self.level(change.question, choice),
            To::Also(choice) => self.choice(change.question, choice, "name"),
            To::Number(number) => number.to_string(),
        };
        let message = format!("question-{}-if", self.catalogue.questions[change.question].id);
        self.words.with(&message, [("level", level.into())])
    }
}
