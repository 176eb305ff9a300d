//! Why a goal is open, within reach, undecided or closed.

use super::condition::{Condition, Truth, Verdict};
use super::ids::*;
use super::plan::{GoalPlan, State};
use super::situation::Situation;
use super::sorted::Set;

#[derive(Clone, PartialEq, Debug)]
pub enum Why {
    /// What it needs and the person has.
    Has(Vec<Condition>),
    /// The step with which the way begins.
    BeginsWith(StepId),
    /// The questions whose answers would settle it.
    WaitsFor(Set<QuestionId>),
    /// Something stands in the way that no step can change; `closed` finds out what.
    Blocked,
}

pub fn why(situation: &Situation, plan: &GoalPlan) -> Why {
    let first = plan.pathways.first();
    match plan.state {
        State::Open => {
            let mut has = Vec::new();
            held(&situation.catalogue.goals[plan.goal].needs, situation, &mut has);
            Why::Has(has)
        }
        // The pathway that is shown first, although another may take less for granted: people see where it begins.
        State::Reachable => first.and_then(|pathway| pathway.steps.first()).map_or(Why::Blocked, |stage| Why::BeginsWith(stage.step)),
        State::Undecided => {
            let fewest = plan.pathways.iter().min_by_key(|pathway| pathway.assumes.len());
            let assumed = fewest.iter().flat_map(|pathway| &pathway.assumes);
            let questions = assumed.filter_map(|condition| match condition.verdict(situation) {
                Verdict::Unknown(questions) => Some(questions),
                Verdict::Met | Verdict::NotMet => None,
            });
            Why::WaitsFor(questions.flatten().collect())
        }
        State::Closed => Why::Blocked,
    }
}

/// The parts that fulfil a condition: of an `or` the first that holds.
fn held(condition: &Condition, situation: &Situation, has: &mut Vec<Condition>) {
    if condition.truth(situation) != Truth::True {
        return;
    }
    match condition {
        Condition::All(parts) => parts.iter().for_each(|part| held(part, situation, has)),
        Condition::Any(parts) => {
            parts.iter().find(|part| part.truth(situation) == Truth::True).into_iter().for_each(|part| held(part, situation, has));
        }
        Condition::Literal(_) | Condition::Not(_) => has.push(condition.clone()),
    }
}
