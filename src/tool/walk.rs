//! Walks a pathway step by step, as the person would, without the planner's own machinery: only the situation is asked, and
//! the catalogue. What the planner searches with is written out into bits and alternatives; here conditions are read as they stand.

use crate::planner::catalogue::{Gift, Goal};
use crate::planner::condition::{Condition, Literal, Truth};
use crate::planner::ids::*;
use crate::planner::plan::Pathway;
use crate::planner::situation::Situation;
use std::collections::BTreeSet;

/// What is wrong with a pathway.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Stumble {
    /// It begins before its needs are met, or is not for this person.
    CannotBegin(StepId),
    /// All steps are done, and the goal's needs are not met.
    NotReached,
    /// Without it the goal is reached all the same.
    Needless(StepId),
}

/// Everything that is wrong with a pathway to a goal, in its order.
pub fn stumbles(situation: &Situation, goal: &Goal, pathway: &Pathway) -> Vec<Stumble> {
    let mut whole = Walk::new(situation, &pathway.assumes);
    if let Some(step) = whole.carry_out(pathway, None) {
        return vec![Stumble::CannotBegin(step)];
    }
    if !whole.holds(&goal.needs, true, true) {
        return vec![Stumble::NotReached];
    }
    let mut needless = Vec::new();
    for (place, stage) in pathway.steps.iter().enumerate() {
        // The closing step is the goal's, whoever needs it.
        if Some(stage.step) == goal.ends_with {
            continue;
        }
        let mut without = Walk::new(situation, &pathway.assumes);
        if without.carry_out(pathway, Some(place)).is_none() && without.holds(&goal.needs, true, true) {
            needless.push(Stumble::Needless(stage.step));
        }
    }
    needless
}

struct Walk<'a> {
    situation: &'a Situation<'a>,
    assumes: &'a [Condition],
    given: BTreeSet<Gift>,
}

impl<'a> Walk<'a> {
    fn new(situation: &'a Situation<'a>, assumes: &'a [Condition]) -> Self {
        Self { situation, assumes, given: BTreeSet::new() }
    }

    /// Carries out all steps but one; names the first that cannot begin.
    fn carry_out(&mut self, pathway: &Pathway, but: Option<usize>) -> Option<StepId> {
        for (_, stage) in pathway.steps.iter().enumerate().filter(|(place, _)| Some(*place) != but) {
            let step = &self.situation.catalogue.steps[stage.step];
            if !self.holds(&step.for_whom, true, false) || !self.holds(&step.needs, true, true) {
                return Some(stage.step);
            }
            self.given.extend(step.gives.iter().copied());
        }
        None
    }

    fn holds(&self, condition: &Condition, positive: bool, steps_help: bool) -> bool {
        match condition {
            Condition::Literal(literal) => self.literal_holds(literal, positive, steps_help),
            Condition::Not(inner) => self.holds(inner, !positive, steps_help),
            Condition::All(parts) if positive => parts.iter().all(|part| self.holds(part, positive, steps_help)),
            Condition::Any(parts) if !positive => parts.iter().all(|part| self.holds(part, positive, steps_help)),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().any(|part| self.holds(part, positive, steps_help)),
        }
    }

    fn literal_holds(&self, literal: &Literal, positive: bool, steps_help: bool) -> bool {
        let assumed = self.assumes.iter().any(|assumed| match assumed {
            Condition::Not(inner) => {
                !positive && matches!(&**inner, Condition::Literal(other) if other == literal || asks_more(literal, other))
            }
            Condition::Literal(other) => positive && (other == literal || asks_more(other, literal)),
            Condition::All(_) | Condition::Any(_) => false,
        });
        let at_the_start = self.situation.truth(literal) == if positive { Truth::True } else { Truth::False };
        let given = positive
            && steps_help
            && match literal {
                Literal::Holds(holding) => self.given.contains(&Gift::Holding(*holding)),
                Literal::LevelAtLeast(question, level) => {
                    self.given.iter().any(|gift| matches!(gift, Gift::Level(scale, reached) if scale == question && reached >= level))
                }
                _ => false,
            };
        let as_the_least = !positive && self.situation.truth(literal) == Truth::Unknown && self.situation.is_planned_as_least(literal);
        assumed || at_the_start || given || as_the_least
    }
}

/// Whether one literal asks for a higher level, or a greater number, of the same thing.
fn asks_more(one: &Literal, other: &Literal) -> bool {
    match (one, other) {
        (Literal::LevelAtLeast(question, level), Literal::LevelAtLeast(same, lower)) => question == same && level > lower,
        (Literal::NumberAtLeast(question, number), Literal::NumberAtLeast(same, lower)) => question == same && number > lower,
        _ => false,
    }
}
