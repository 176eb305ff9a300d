//! Whether a condition can hold for anybody at all: what the checks of steps and goals rest on.

use crate::planner::catalogue::{Catalogue, Gift};
use crate::planner::condition::{Condition, Literal};
use crate::planner::ids::*;
use crate::planner::problem::can_both_hold;

/// What somebody can have, at the start or by steps that somebody can take.
pub struct Possible<'a> {
    catalogue: &'a Catalogue,
    /// Can be held at the start.
    from_answers: Vec<bool>,
    /// Can be held at some time.
    holdings: Vec<bool>,
    pub steps: Vec<bool>,
}

/// Enough alternatives to decide every condition that a person would write; beyond them a condition counts as possible.
const ALTERNATIVES: usize = 4096;

impl<'a> Possible<'a> {
    pub fn new(catalogue: &'a Catalogue) -> Self {
        let mut possible = Self {
            catalogue,
            from_answers: Vec::new(),
            holdings: vec![false; catalogue.holdings.len()],
            steps: vec![false; catalogue.steps.len()],
        };
        for (holding, entry) in catalogue.holdings.iter() {
            possible.holdings[holding.index()] = entry.held_if.as_ref().is_some_and(|held_if| possible.can_hold(held_if));
        }
        possible.from_answers = possible.holdings.clone();
        loop {
            let mut changed = false;
            for (id, step) in catalogue.steps.iter() {
                if possible.steps[id.index()] || !possible.can_hold(&Condition::All(vec![step.for_whom.clone(), step.needs.clone()])) {
                    continue;
                }
                possible.steps[id.index()] = true;
                changed = true;
                for gift in &step.gives {
                    if let Gift::Holding(holding) = gift {
                        possible.holdings[holding.index()] = true;
                    }
                }
            }
            if !changed {
                return possible;
            }
        }
    }

    /// Whether some person, after some steps, fulfils it.
    pub fn can_hold(&self, condition: &Condition) -> bool {
        let Some(alternatives) = self.alternatives(condition, true) else { return true };
        alternatives.iter().any(|literals| {
            literals.iter().enumerate().all(|(place, one)| literals[..place].iter().all(|other| self.compatible(one, other)))
        })
    }

    /// A level or a holding can come later, so only what answers alone decide can contradict itself.
    fn compatible(&self, one: &(Literal, bool), other: &(Literal, bool)) -> bool {
        let given = |literal: &Literal| match literal {
            Literal::Holds(_) => true,
            Literal::LevelAtLeast(question, _) => self
                .catalogue
                .steps
                .values()
                .flat_map(|step| &step.gives)
                .any(|gift| matches!(gift, Gift::Level(scale, _) if scale == question)),
            _ => false,
        };
        given(&one.0) || given(&other.0) || can_both_hold((&one.0, one.1), (&other.0, other.1))
    }

    fn alternatives(&self, condition: &Condition, positive: bool) -> Option<Vec<Vec<(Literal, bool)>>> {
        match condition {
            Condition::Literal(literal) => {
                let fulfilled = match literal {
                    Literal::Holds(holding) => !positive || self.holdings[holding.index()],
                    _ => true,
                };
                Some(if fulfilled { vec![vec![(literal.clone(), positive)]] } else { Vec::new() })
            }
            Condition::Not(inner) => self.alternatives(inner, !positive),
            Condition::All(parts) if positive => self.all(parts, positive),
            Condition::Any(parts) if !positive => self.all(parts, positive),
            Condition::All(parts) | Condition::Any(parts) => {
                let mut alternatives = Vec::new();
                for part in parts {
                    alternatives.extend(self.alternatives(part, positive)?);
                }
                (alternatives.len() <= ALTERNATIVES).then_some(alternatives)
            }
        }
    }

    fn all(&self, parts: &[Condition], positive: bool) -> Option<Vec<Vec<(Literal, bool)>>> {
        let mut sofar = vec![Vec::new()];
        for part in parts {
            let more = self.alternatives(part, positive)?;
            if sofar.len() * more.len() > ALTERNATIVES {
                return None;
            }
            sofar = sofar.iter().flat_map(|one| more.iter().map(move |other| [one.as_slice(), other].concat())).collect();
        }
        Some(sofar)
    }
}
