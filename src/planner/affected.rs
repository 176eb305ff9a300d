//! Which goals a changed answer can matter to at all: the others need no second search.

use super::catalogue::Goal;
use super::ids::{Key, StepId};
use super::problem::{Action, Alternatives, Bit, Operator, Problem};

/// What is otherwise between two problems of one catalogue, in the numbers of the first.
struct Differences<'a> {
    first: &'a Problem<'a>,
    /// For each bit of the second the same one of the first; assumptions are numbered as they are met.
    translated: Vec<Option<Bit>>,
    /// The bits that come otherwise, or rest on such.
    bits: Vec<bool>,
    /// For each step whether it is the same to both people.
    same_step: Vec<bool>,
}

/// For each goal, in the order of the catalogue, whether a pathway to it can differ, given what each person needs for each goal.
/// Says so too often rather than too seldom.
pub fn affected(first: (&Problem, &[Alternatives]), second: (&Problem, &[Alternatives])) -> Vec<bool> {
    let differences = Differences::new(first.0, second.0);
    let goals = first.0.catalogue.goals.values().zip(first.1.iter().zip(second.1));
    goals.map(|(goal, (before, after))| differences.touch(goal, before, after)).collect()
}

impl<'a> Differences<'a> {
    fn new(first: &'a Problem<'a>, second: &Problem) -> Self {
        let mut differences = Self {
            first,
            translated: (0..second.bit_count()).map(|bit| second.literal(bit).map(|_| bit)).collect(),
            bits: vec![false; first.bit_count()],
            same_step: vec![false; first.catalogue.steps.len()],
        };
        let pairs = differences.pairs(second);
        // The assumptions are numbered alike before anything is compared that needs them.
        for (one, other) in pairs.iter().filter_map(|(one, other)| one.zip(*other)) {
            if let (Action::Assume(..), [own, ..], [others, ..]) = (&one.action, &one.gives[..], &other.gives[..]) {
                differences.translated[*others] = Some(*own);
            }
        }
        for (one, other) in pairs {
            let is_same = one.zip(other).is_some_and(|(one, other)| differences.is_same(one, other));
            if let (Some(Operator { action: Action::Step(step), .. }), true) = (one, is_same) {
                differences.same_step[step.index()] = true;
            }
            if !is_same {
                let own = one.iter().flat_map(|operator| &operator.gives).copied();
                let others = other.iter().flat_map(|operator| &operator.gives).filter_map(|bit| differences.translated[*bit]);
                let given: Vec<Bit> = own.chain(others).collect();
                given.into_iter().for_each(|bit| differences.bits[bit] = true);
            }
        }
        differences.spread();
        differences
    }

    /// The operators of both that stand for the same.
    fn pairs<'b>(&self, second: &'b Problem) -> Vec<(Option<&'a Operator>, Option<&'b Operator>)>
    where
        'a: 'b,
    {
        let mut of_step: Vec<Option<&Operator>> = vec![None; self.first.catalogue.steps.len()];
        let mut assumptions: Vec<&Operator> = Vec::new();
        for operator in &second.operators {
            match &operator.action {
                Action::Step(step) => of_step[step.index()] = Some(operator),
                Action::Assume(..) | Action::Lift(..) => assumptions.push(operator),
            }
        }
        let mut pairs = Vec::new();
        for operator in &self.first.operators {
            let other = match &operator.action {
                Action::Step(step) => of_step[step.index()].take(),
                action => assumptions.iter().position(|other| other.action == *action).map(|place| assumptions.swap_remove(place)),
            };
            pairs.push((Some(operator), other));
        }
        pairs.extend(of_step.into_iter().flatten().chain(assumptions).map(|only| (None, Some(only))));
        pairs
    }

    fn is_same(&self, one: &Operator, other: &Operator) -> bool {
        one.months == other.months
            && self.are_same(&one.needs, &other.needs)
            && one.gives.len() == other.gives.len()
            && other.gives.iter().all(|bit| self.translated[*bit].is_some_and(|bit| one.gives.contains(&bit)))
    }

    fn are_same(&self, needs: &Alternatives, others: &Alternatives) -> bool {
        let same = |bits: &Vec<Bit>, other: &Vec<Bit>| {
            bits.len() == other.len() && other.iter().all(|bit| self.translated[*bit].is_some_and(|bit| bits.contains(&bit)))
        };
        needs.len() == others.len() && others.iter().all(|other| needs.iter().any(|bits| same(bits, other)))
    }

    /// To all that rests on what is otherwise.
    fn spread(&mut self) {
        loop {
            let mut more = false;
            for operator in &self.first.operators {
                if operator.gives.iter().any(|bit| !self.bits[*bit]) && self.rest_on_it(&operator.needs) {
                    operator.gives.iter().for_each(|bit| self.bits[*bit] = true);
                    more = true;
                }
            }
            if !more {
                return;
            }
        }
    }

    fn rest_on_it(&self, needs: &Alternatives) -> bool {
        needs.iter().flatten().any(|bit| self.bits[*bit])
    }

    fn touch(&self, goal: &Goal, before: &Alternatives, after: &Alternatives) -> bool {
        let is_other = |step: StepId| !self.same_step[step.index()];
        goal.ends_with.is_some_and(is_other) || !self.are_same(before, after) || self.rest_on_it(before)
    }
}
