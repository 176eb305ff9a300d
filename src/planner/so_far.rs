//! A plan in three numbers, to be told after every answer.

use super::catalogue::{Catalogue, GoalKind};
use super::plan::{GoalPlan, State};

/// Months that one can picture: a year.
const SOON: f64 = 12.0;

/// The occupations of the catalogue, counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SoFar {
    pub all: usize,
    /// Those with a pathway. What is open is taken for granted, as everywhere in the plan.
    pub ahead: usize,
    /// Of these, those with a pathway that takes a year at most.
    pub soon: usize,
}

impl SoFar {
    pub fn closed(self) -> usize {
        self.all - self.ahead
    }
}

pub fn so_far(catalogue: &Catalogue, goals: &[GoalPlan]) -> SoFar {
    let occupations = || goals.iter().filter(|plan| catalogue.goals[plan.goal].kind == GoalKind::Occupation);
    let ahead = || occupations().filter(|plan| plan.state != State::Closed);
    let is_soon = |plan: &&GoalPlan| plan.quickest().is_some_and(|months| months.as_f64() <= SOON);
    SoFar { all: occupations().count(), ahead: ahead().count(), soon: ahead().filter(is_soon).count() }
}
