//! What can be taken for granted at no cost.
//!
//! Where nobody has said whether something holds, to take it for granted takes no time and no money: nothing that gives it is
//! worth a branch of the search. It then counts as true from the start, and which of it a pathway really rests on is worked
//! out when the pathway is found (`spelled`). Two things cannot be had so and stay with the search: what contradicts something
//! else that may be taken for granted, and what could make a step needless that brings more than that, a wage for example.

use super::bits::Bits;
use super::tasks::{Task, given, leading};

/// Takes out of the needs what can be taken for granted, and the alternatives that ask for more than another. These are the
/// tasks whose gifts were taken out.
pub fn grant(tasks: &mut [Task]) -> Bits {
    let all: Bits = (0..tasks.len()).collect();
    let mut granted = Bits::default();
    loop {
        let (led, asked) = leading(tasks, all);
        let contradicts_nothing = |task: &usize| tasks[*task].assumes && (tasks[*task].excludes & led).is_empty();
        let mut free: Bits = led.iter().filter(contradicts_nothing).collect();
        if free.is_empty() {
            return granted;
        }
        let by_the_way = by_the_way(tasks, led, asked);
        loop {
            let spared = given(tasks, free);
            let more = More { by_the_way, optional: optional(tasks, led, spared) };
            let costing = led.iter().fold(Bits::default(), |all, task| all | costing(task, &tasks[task], spared, &more));
            let left: Bits = free.iter().filter(|task| (tasks[*task].gives & costing).is_empty()).collect();
            if left == free {
                break;
            }
            free = left;
        }
        if free.is_empty() {
            return granted;
        }
        granted |= free;
        let spared = given(tasks, free);
        let is_spared_some = |task: &&mut Task| task.needs.iter().any(|bits| !(*bits & spared).is_empty());
        tasks.iter_mut().filter(is_spared_some).for_each(|task| task.needs = least(task, spared));
    }
}

/// Of what would be spared, that which is not to be had at no cost after all: it can make something needless that was quicker, or
/// that brings more by the way. So can what a goal itself asks for where no step closes it: to take for granted
/// that it is reached is no way to it.
fn costing(place: usize, task: &Task, spared: Bits, more: &More) -> Bits {
    let mut costing = Bits::default();
    for with in &task.needs {
        for bit in (*with & spared).iter() {
            let others = || task.needs.iter().filter(|other| !other.contains(bit));
            // Whoever has all that two ways ask for goes the one that asks for less.
            let is_shortest = |without: &Bits| {
                let shorter = |other: &Bits| (*other - *with).is_subset(*without) && (*other - *with) != (*without - *with);
                !others().any(shorter)
            };
            let costs = |without: &Bits| !(*with - spared).is_subset(*without) || more.is_lost(place, *without - *with);
            if task.operator.is_none() || others().any(|without| is_shortest(without) && costs(without)) {
                costing.insert(bit);
            }
        }
    }
    costing
}

/// Without what is spared, and without the alternatives that ask for all that another asks for.
fn least(task: &Task, spared: Bits) -> Vec<Bits> {
    let mut kept: Vec<Bits> = Vec::with_capacity(task.needs.len());
    for bits in task.needs.iter().map(|bits| *bits - spared) {
        if !kept.iter().any(|other| other.is_subset(bits)) {
            kept.retain(|other| !bits.is_subset(*other));
            kept.push(bits);
        }
    }
    kept
}

/// What else there is to be had where something is not taken for granted.
struct More {
    /// The bits on some way to which there is a wage, or something else that is asked for.
    by_the_way: Bits,
    /// Bits that a task can do with or without, each with the task.
    optional: Vec<(usize, Bits)>,
}

impl More {
    /// Whether more is lost where a task does without these bits: another could have used them, and be done sooner.
    fn is_lost(&self, task: usize, bits: Bits) -> bool {
        let serve = |(other, optional): &(usize, Bits)| *other != task && !(*optional & bits).is_empty();
        !(bits & self.by_the_way).is_empty() || self.optional.iter().any(serve)
    }
}

/// What tasks can do with or without, once some of it is spared.
fn optional(tasks: &[Task], among: Bits, spared: Bits) -> Vec<(usize, Bits)> {
    let of_task = |task: usize| {
        let needs = least(&tasks[task], spared);
        let in_any = needs.iter().fold(Bits::default(), |all, bits| all | *bits);
        (task, in_any - needs.into_iter().reduce(|one, other| one & other).unwrap_or_default())
    };
    let choosing = among.iter().filter(|task| tasks[*task].needs.len() > 1);
    choosing.map(of_task).filter(|(_, bits)| !bits.is_empty()).collect()
}

fn by_the_way(tasks: &[Task], among: Bits, asked: Bits) -> Bits {
    let mut found = Bits::default();
    loop {
        let before = found;
        for task in among.iter().map(|task| &tasks[task]) {
            let brings_more = task.pays || (!task.assumes && (task.gives & asked).len() > 1);
            if brings_more || task.needs.iter().any(|bits| !(*bits & found).is_empty()) {
                found |= task.gives;
            }
        }
        if found == before {
            return found;
        }
    }
}
