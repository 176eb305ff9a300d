//! How soon a goal is surely reached, where that is seen without a search: the ways that are soonest, each by itself, can be gone
//! side by side.

use super::catalogue::{Load, Step};
use super::problem::{Action, Alternatives, Bit, Operator, Problem, can_both_hold};
use super::reach::{Reach, met_at};
use super::scale::Season;
use super::tasks::begin;

/// The longest case of the quickest pathway, in tenths of a month from today; `None` where a search has to tell: something has to
/// wait for something else, or no step is needed.
pub fn surely_reached(problem: &Problem, reach: &Reach, needs: &Alternatives, closing: Option<usize>) -> Option<u32> {
    let mut way = Way { problem, reach, closing, of_bit: vec![None; problem.bit_count()], chosen: Vec::new() };
    let ready = way.go(needs)?;
    let from = begin(way.season(closing), problem.situation.today, ready);
    way.chosen.extend(closing.map(|closing| (closing, from)));
    let is_whole = way.fits() && !way.has_needless(needs);
    is_whole.then(|| from + closing.map_or(0, |closing| problem.operators[closing].months.max.tenths()))
}

/// The operators by which some bits come true as soon as they can.
struct Way<'a> {
    problem: &'a Problem<'a>,
    reach: &'a Reach,
    /// It comes last, so that nothing can rest on it.
    closing: Option<usize>,
    /// When a bit comes true; `Some(None)` while that is being worked out.
    of_bit: Vec<Option<Option<u32>>>,
    /// Each with the moment at which it begins.
    chosen: Vec<(usize, u32)>,
}

impl Way<'_> {
    /// Chooses what makes the soonest of some alternatives true; when that is. `None`: not by operators one after another.
    fn go(&mut self, needs: &Alternatives) -> Option<u32> {
        let met = met_at(needs, &self.reach.ready)?[1];
        let ready = |bits: &[Bit]| bits.iter().try_fold(0, |met, bit| self.reach.ready[*bit].map(|ready| ready[1].max(met)));
        let soonest = needs.iter().find(|bits| ready(bits) == Some(met))?;
        soonest.iter().try_for_each(|bit| self.make_true(*bit))?;
        Some(met)
    }

    fn make_true(&mut self, bit: Bit) -> Option<()> {
        if let Some(known) = self.of_bit[bit] {
            return known.map(|_| ());
        }
        self.of_bit[bit] = Some(None);
        let ready = self.reach.ready[bit]?[1];
        let today = self.problem.situation.today;
        let (giver, from) = self.reach.givers[bit].iter().filter(|giver| Some(**giver) != self.closing).find_map(|giver| {
            let operator = &self.problem.operators[*giver];
            let from = begin(self.season(Some(*giver)), today, met_at(&operator.needs, &self.reach.ready)?[1]);
            (from + operator.months.max.tenths() == ready).then_some((*giver, from))
        })?;
        if !self.chosen.iter().any(|(chosen, _)| *chosen == giver) {
            let problem = self.problem;
            self.go(&problem.operators[giver].needs)?;
            self.chosen.push((giver, from));
        }
        self.of_bit[bit] = Some(Some(ready));
        Some(())
    }

    fn season(&self, operator: Option<usize>) -> Season {
        operator.and_then(|operator| self.problem.step(operator)).map_or(Season::ALWAYS, |step| step.starts)
    }

    /// Whether the same is reached without one of the steps, only later: then it is no pathway.
    fn has_needless(&self, needs: &Alternatives) -> bool {
        let arrives_without = |left_out: usize| {
            let mut there = vec![false; self.problem.bit_count()];
            let mut left: Vec<&Operator> = self
                .chosen
                .iter()
                .filter(|(operator, _)| *operator != left_out)
                .map(|(operator, _)| &self.problem.operators[*operator])
                .collect();
            let met = |needs: &Alternatives, there: &[bool]| needs.iter().any(|bits| bits.iter().all(|bit| there[*bit]));
            loop {
                let before = left.len();
                left.retain(|operator| {
                    let met = met(&operator.needs, &there);
                    if met {
                        operator.gives.iter().for_each(|bit| there[*bit] = true);
                    }
                    !met
                });
                if met(needs, &there) || left.len() == before {
                    return met(needs, &there);
                }
            }
        };
        let steps = self
            .chosen
            .iter()
            .map(|(operator, _)| *operator)
            .filter(|operator| Some(*operator) != self.closing && !self.problem.assumes(*operator));
        let mut needless = steps.filter(|operator| arrives_without(*operator));
        needless.next().is_some()
    }

    /// Whether all that was chosen can be so for one person, and run when it was meant to.
    fn fits(&self) -> bool {
        let steps: Vec<(usize, u32, &Step)> =
            self.chosen.iter().filter_map(|(operator, from)| Some((*operator, *from, self.problem.step(*operator)?))).collect();
        let to = |(operator, from, _): &(usize, u32, &Step)| from + self.problem.operators[*operator].months.max.tenths();
        let clash = |one: &(usize, u32, &Step), other: &(usize, u32, &Step)| {
            let both_full = one.2.load == Load::FullTime && other.2.load == Load::FullTime;
            let barred =
                |one: usize, step: &Step| matches!(self.problem.operators[one].action, Action::Step(id) if step.not_beside.contains(&id));
            (both_full && one.1 < to(other) && other.1 < to(one)) || barred(one.0, other.2) || barred(other.0, one.2)
        };
        let assumed: Vec<_> = self
            .chosen
            .iter()
            .filter_map(|(operator, _)| match &self.problem.operators[*operator].action {
                Action::Assume(literal, positive) | Action::Lift(literal, positive) => Some((literal, *positive)),
                Action::Step(_) => None,
            })
            .collect();
        let pairs = |count: usize| (0..count).flat_map(move |one| (one + 1..count).map(move |other| (one, other)));
        !steps.is_empty()
            && steps.iter().all(|(.., step)| step.right_after.is_none())
            && !pairs(steps.len()).any(|(one, other)| clash(&steps[one], &steps[other]))
            && pairs(assumed.len()).all(|(one, other)| can_both_hold(assumed[one], assumed[other]))
    }
}
