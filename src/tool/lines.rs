//! The parts of a plan as lines of text: what `plan` and `why` both print.

use crate::planner::closed::Blocker;
use crate::planner::ids::*;
use crate::planner::near;
use crate::planner::plan::{GoalPlan, Needer, Pathway, Reason, Stage};
use crate::planner::situation::Situation;
use crate::planner::why::why;
use crate::words::Say;
use std::fmt::Write;

/// So many contacts for each thing that one can ask about.
const ASKED: usize = 2;

/// How much is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Detail {
    /// Of each step the first need that it serves; of what closes a goal what it is and how it changes.
    Brief,
    /// All needs, and whom to ask.
    Whole,
}

pub struct Lines<'a> {
    pub say: Say<'a>,
    pub situation: &'a Situation<'a>,
    pub detail: Detail,
    text: String,
}

impl<'a> Lines<'a> {
    pub fn new(say: Say<'a>, situation: &'a Situation<'a>, detail: Detail) -> Self {
        Self { say, situation, detail, text: String::new() }
    }

    pub fn text(self) -> String {
        self.text
    }

    pub fn add(&mut self, indent: usize, content: &str) {
        let _ = writeln!(self.text, "{:indent$}{content}", "", indent = indent * 2);
    }

    /// Its state and the reason for it.
    pub fn goal(&mut self, goal: &GoalPlan) {
        let state = self.say.words.text(&format!("state-{}", goal.state.id()));
        self.add(0, &format!("{} · {state}", self.say.goal(goal.goal, "name")));
        self.add(1, &self.say.why(&why(self.situation, goal)));
    }

    pub fn pathway(&mut self, pathway: &Pathway) {
        let label = self.say.words.text(&format!("label-{}", pathway.label.id()));
        self.add(1, &format!("{label}: {}", self.say.months(pathway.months)));
        for condition in &pathway.assumes {
            self.add(2, &self.say.words.with("print-assumes", [("condition", self.say.condition(condition).into())]));
        }
        pathway.steps.iter().for_each(|stage| self.stage(stage));
    }

    fn stage(&mut self, stage: &Stage) {
        let (say, step) = (self.say, &self.say.catalogue.steps[stage.step]);
        let (from, to) = (stage.from.min.as_f64(), stage.to.max.as_f64());
        self.add(2, &format!("{from:>5.1}–{to:.1}  {} ({})", say.step(stage.step, "name"), say.length(stage.length)));
        if let Some(months) = say.season(step.starts) {
            self.add(6, &format!("{}: {months}", say.words.text("begins-label")));
        }
        if let Some(again) = step.again {
            self.add(6, &say.again(again));
        }
        let told = if self.detail == Detail::Whole { stage.because.len() } else { 1 };
        stage.because.iter().take(told).for_each(|reason| self.reason(reason));
    }

    fn reason(&mut self, reason: &Reason) {
        let of = match reason.of {
            Needer::Step(step) => self.say.step(step, "name"),
            Needer::Goal(goal) => self.say.goal(goal, "name"),
        };
        let variables = [("need", self.say.literal(&reason.need).into()), ("of", of.into())];
        self.add(6, &self.say.words.with("print-because", variables));
    }

    /// Each set of changes that opens a goal, the smallest first.
    pub fn openings(&mut self, sets: &[Vec<Blocker>]) {
        for (place, set) in sets.iter().enumerate() {
            if place > 0 {
                self.add(2, &self.say.words.text("opening-or"));
            }
            if self.detail == Detail::Whole && set.len() > 1 {
                self.add(2, &self.say.words.text("opening-together"));
            }
            for blocker in set {
                self.add(2, &format!("{}. {}", self.say.condition(&blocker.condition), self.say.when(blocker)));
                if let (Detail::Whole, Some(purpose)) = (self.detail, blocker.ask) {
                    near::contacts(self.situation, purpose).into_iter().take(ASKED).for_each(|contact| self.contact(3, contact));
                }
            }
        }
    }

    pub fn contact(&mut self, indent: usize, contact: ContactId) {
        let contact = &self.say.catalogue.places.contacts[contact];
        let channel = contact.channels.first().map_or("", |channel| channel.value.as_str());
        let mark = if contact.unverified { format!(" ({})", self.say.words.text("status-unverified")) } else { String::new() };
        self.add(indent, &format!("→ {}: {channel}{mark}", self.say.name(&contact.name)));
    }
}
