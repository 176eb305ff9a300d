//! A found pathway spelled out: which of what can be granted it really takes for granted, and which needs each step uses.

use super::bits::Bits;
use super::figures::{Cases, Figures, no_later};
use super::problem::{Alternatives, Bit, Problem};
use super::relevant::Relevant;
use super::schedule::Slot;
use super::search::Found;

#[derive(Clone, Debug)]
pub struct Spelled {
    pub figures: Figures,
    /// The operators that take something for granted.
    pub assumed: Vec<usize>,
    /// The steps by their beginning, so that every need is met by those before; arriving at a goal that no step closes included.
    pub stages: Vec<Stage>,
}

#[derive(Clone, Debug)]
pub struct Stage {
    /// `None` for arriving.
    pub operator: Option<usize>,
    pub from: Cases,
    pub to: Cases,
    /// Arrives at the goal.
    pub closes: bool,
    /// What of its needs it uses.
    pub uses: Vec<Bit>,
}

/// `needs` are those of the goal.
pub fn spell_out(problem: &Problem, needs: &Alternatives, relevant: &Relevant, found: &Found) -> Spelled {
    let slots = in_order(relevant, found.slots.clone());
    let is_assumption = |slot: &&Slot| relevant.tasks[slot.task].assumes;
    let mut assumed: Vec<usize> = slots.iter().filter(is_assumption).filter_map(|slot| relevant.tasks[slot.task].operator).collect();
    let steps: Vec<&Slot> = slots.iter().filter(|slot| !is_assumption(slot)).collect();
    let asked = |slot: &Slot| -> &Alternatives {
        match relevant.tasks[slot.task].operator {
            Some(operator) if slot.task != 0 => &problem.operators[operator].needs,
            _ => needs,
        }
    };
    let operator = |slot: &Slot| relevant.tasks[slot.task].operator;
    let gives = |slot: &Slot, bit: Bit| operator(slot).is_some_and(|operator| problem.operators[operator].gives.contains(&bit));
    // Given by a step before; in time, where that matters.
    let is_given = |place: usize, bit: Bit, in_time: bool| {
        steps[..place].iter().any(|before| gives(before, bit) && (!in_time || no_later(before.to, steps[place].from)))
    };
    // What the best alternative still takes for granted; `None` where it cannot be had.
    let least = |place: usize, assumed: &[usize]| -> Option<(&Vec<Bit>, Vec<usize>)> {
        let taken = |bit: Bit| assumed.iter().any(|operator| problem.operators[*operator].gives.contains(&bit));
        let granted = |bit: Bit| relevant.granted.iter().copied().find(|operator| problem.operators[*operator].gives.first() == Some(&bit));
        let lacking = |bits: &Vec<Bit>, in_time: bool| -> Option<Vec<usize>> {
            let open = bits.iter().filter(|bit| !is_given(place, **bit, in_time) && !taken(**bit));
            open.map(|bit| granted(*bit)).collect()
        };
        let best = |in_time: bool| {
            let possible = asked(steps[place]).iter().filter_map(|bits| lacking(bits, in_time).map(|lacking| (bits, lacking)));
            possible.min_by_key(|(_, lacking)| lacking.len())
        };
        best(true).or_else(|| best(false))
    };
    for place in 0..steps.len() {
        if let Some((_, lacking)) = least(place, &assumed) {
            assumed.extend(lacking);
        }
    }
    // What a later step's greater assumption says already need not be said.
    let mut at = 0;
    while at < assumed.len() {
        let mut fewer = assumed.clone();
        fewer.remove(at);
        if (0..steps.len()).all(|place| least(place, &fewer).is_some_and(|(_, lacking)| lacking.is_empty())) {
            assumed = fewer;
        } else {
            at += 1;
        }
    }
    let stage = |place: usize| {
        let slot = steps[place];
        let uses = least(place, &assumed).map(|(bits, _)| bits.clone()).unwrap_or_default();
        Stage { operator: operator(slot), from: slot.from, to: slot.to, closes: slot.task == 0, uses }
    };
    let stages = (0..steps.len()).map(stage).collect();
    Spelled { figures: found.figures, assumed, stages }
}

/// The slots by their beginning, so that every need is met by those before.
fn in_order(relevant: &Relevant, mut left: Vec<Slot>) -> Vec<Slot> {
    let mut truths = Bits::default();
    let mut line = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let can_begin = |slot: &Slot| relevant.tasks[slot.task].needs.iter().any(|bits| bits.is_subset(truths));
        let next =
            (0..left.len()).filter(|place| can_begin(&left[*place])).min_by_key(|place| (left[*place].from, left[*place].to, *place));
        let slot = left.remove(next.expect("what was found can be carried out"));
        truths |= relevant.tasks[slot.task].gives;
        line.push(slot);
    }
    line
}
