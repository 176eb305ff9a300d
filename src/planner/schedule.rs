//! When steps can start and end: full-time steps one after another, part-time steps and waiting beside them.

use super::bits::Bits;
use super::figures::{Cases, NEVER, latest, soonest};
use super::relevant::Relevant;
use super::tasks::{Task, begin};

/// When one task runs, in the shortest and in the longest case; in tenths of a month from today.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Slot {
    pub task: usize,
    pub from: Cases,
    pub to: Cases,
}

/// How many orders of one set of tasks are tried; more than six full-time steps that could come in any order are never seen.
const ORDERS: usize = 1_000;

/// Puts tasks in time, in every order of those that cannot run side by side, each as early as it can.
/// An order holds in the shortest and in the longest case alike: people make one plan, not two.
pub fn every_order(relevant: &Relevant, chosen: Bits, mut visit: impl FnMut(&[Slot])) {
    let tasks = &relevant.tasks;
    let contended = |task: &usize| {
        let entry = &tasks[*task];
        entry.full_time || entry.after.is_some_and(|before| chosen.contains(before)) || !(entry.apart & chosen).is_empty()
    };
    let contended: Bits = chosen.iter().filter(contended).collect();
    let mut orders = Orders {
        relevant,
        chosen,
        contended,
        line: Vec::with_capacity(chosen.len()),
        slots: Vec::new(),
        ready: vec![[LATE; 2]; relevant.arrived + 1],
        tried: 0,
    };
    orders.go_on(Bits::default(), Bits::default(), &mut visit);
}

/// What tasks make true, each carried out as soon as it can.
pub fn carried_out(relevant: &Relevant, chosen: Bits) -> Bits {
    carried_out_until(relevant, chosen, |_| false)
}

/// Whether tasks lead to the goal.
pub fn arrives(relevant: &Relevant, chosen: Bits) -> bool {
    carried_out_until(relevant, chosen, |truths| truths.contains(relevant.arrived)).contains(relevant.arrived)
}

fn carried_out_until(relevant: &Relevant, chosen: Bits, enough: impl Fn(Bits) -> bool) -> Bits {
    let (mut truths, mut left) = (Bits::default(), chosen);
    loop {
        let before = left;
        for task in left.iter() {
            if fulfilled(&relevant.tasks[task], truths) {
                truths |= relevant.tasks[task].gives;
                left = left - Bits::of(task);
            }
        }
        if left == before || left.is_empty() || enough(truths) {
            return truths;
        }
    }
}

fn fulfilled(task: &Task, truths: Bits) -> bool {
    task.needs.iter().any(|bits| bits.is_subset(truths))
}

/// Not yet in time.
const LATE: u32 = u32::MAX / 4;

/// A task in a chain of tasks that each begin the day the one before ends.
struct Link {
    place: usize,
    /// From the beginning of the chain.
    after: u32,
    /// When what it needs is there.
    met: u32,
}

struct Orders<'a> {
    relevant: &'a Relevant,
    chosen: Bits,
    contended: Bits,
    /// The tasks in an order in which each can begin.
    line: Vec<usize>,
    slots: Vec<Slot>,
    ready: Vec<Cases>,
    tried: usize,
}

impl Orders<'_> {
    fn go_on(&mut self, mut placed: Bits, mut truths: Bits, visit: &mut impl FnMut(&[Slot])) {
        let sofar = self.line.len();
        let relevant = self.relevant;
        // What runs beside everything begins as soon as it can: no order of it is better.
        loop {
            let before = placed;
            let beside = self.chosen - self.contended - placed;
            for task in relevant.line.iter().map(|task| usize::from(*task)).chain([0]) {
                if beside.contains(task) && fulfilled(&relevant.tasks[task], truths) {
                    self.place(task, &mut placed, &mut truths);
                }
            }
            if placed == before {
                break;
            }
        }
        let waiting = self.contended - placed;
        if waiting.is_empty() {
            if placed == self.chosen && self.tried < ORDERS {
                self.tried += 1;
                self.put_in_time();
                visit(&self.slots);
            }
        } else {
            // What must follow the task just placed comes before all else.
            let last = self.line.iter().rev().copied().find(|task| self.contended.contains(*task));
            let follows = last.and_then(|last| waiting.iter().find(|task| self.relevant.tasks[*task].after == Some(last)));
            for task in waiting.iter().filter(|task| follows.is_none_or(|follower| follower == *task)) {
                let waits = self.relevant.tasks[task].after.is_some_and(|before| (self.chosen - placed).contains(before));
                if !waits && fulfilled(&self.relevant.tasks[task], truths) && self.tried < ORDERS {
                    let (mut placed, mut truths) = (placed, truths);
                    let here = self.line.len();
                    self.place(task, &mut placed, &mut truths);
                    self.go_on(placed, truths, visit);
                    self.line.truncate(here);
                }
            }
        }
        self.line.truncate(sofar);
    }

    fn place(&mut self, task: usize, placed: &mut Bits, truths: &mut Bits) {
        placed.insert(task);
        *truths |= self.relevant.tasks[task].gives;
        self.line.push(task);
    }

    /// The earliest times that the line allows. Begins with everything late and moves it forward until nothing moves.
    fn put_in_time(&mut self) {
        self.slots.clear();
        self.slots.extend(self.line.iter().map(|task| Slot { task: *task, from: [LATE; 2], to: [LATE; 2] }));
        self.ready.iter_mut().for_each(|ready| *ready = [LATE; 2]);
        let chained = self.chosen.iter().any(|task| self.relevant.tasks[task].after.is_some());
        loop {
            let mut moved = false;
            // When the full-time tasks up to here have ended.
            let mut busy = [0; 2];
            for place in 0..self.slots.len() {
                let from = if chained { [0, 1].map(|case| self.earliest(place, case)) } else { self.unchained(place, busy) };
                if from != self.slots[place].from {
                    moved = true;
                    let task = &self.relevant.tasks[self.slots[place].task];
                    let to = [from[0] + task.lasts[0], from[1] + task.lasts[1]];
                    self.slots[place] = Slot { task: self.slots[place].task, from, to };
                    for bit in task.gives.iter() {
                        self.ready[bit] = soonest(self.ready[bit], to);
                    }
                }
                if self.relevant.tasks[self.slots[place].task].full_time {
                    busy = latest(busy, self.slots[place].to);
                }
            }
            if !moved {
                return;
            }
        }
    }

    /// The same as `earliest`, where no task must follow another at once.
    fn unchained(&self, place: usize, busy: Cases) -> Cases {
        let own = self.slots[place].task;
        let task = &self.relevant.tasks[own];
        let at = |bits: &Bits| bits.iter().fold([0; 2], |met, bit| latest(met, self.ready[bit]));
        let mut from = task.needs.iter().map(at).reduce(soonest).unwrap_or([LATE; 2]);
        if task.full_time {
            from = latest(from, busy);
        }
        if !task.apart.is_empty() {
            let apart = self.slots[..place].iter().filter(|other| task.apart.contains(other.task));
            from = apart.fold(from, |from, other| latest(from, other.to));
        }
        from.map(|from| if from >= LATE { LATE } else { begin(task.starts, self.relevant.today, from) })
    }

    /// So early that all that begins right after it, and right after that, can begin the day it may.
    fn earliest(&self, place: usize, case: usize) -> u32 {
        let today = self.relevant.today;
        let own = self.slots[place].task;
        if !self.relevant.followed.contains(own) {
            // Nearly always: nothing hangs on it.
            let task = &self.relevant.tasks[own];
            let from = self.free(place, &[], case).max(self.met(task, Bits::default(), case));
            return if from >= LATE { LATE } else { begin(task.starts, today, from) };
        }
        let chain = self.chain(place, case);
        let mut from = 0;
        for link in &chain {
            let free = self.free(link.place, &chain, case).max(link.met);
            if free >= LATE {
                return LATE;
            }
            from = from.max(free.saturating_sub(link.after));
        }
        // Each season moves the whole chain; after two years they have all been tried.
        for _ in 0..24 {
            let starts = |link: &Link| self.relevant.tasks[self.slots[link.place].task].starts;
            let gap = |link: &Link| begin(starts(link), today, from + link.after) - (from + link.after);
            let gap = chain.iter().map(gap).find(|gap| *gap > 0);
            let Some(gap) = gap else { return from };
            from += gap;
        }
        from
    }

    /// A task and all that must begin right after it has ended, one after the other.
    fn chain(&self, place: usize, case: usize) -> Vec<Link> {
        let mut chain = vec![Link { place, after: 0, met: self.met(&self.relevant.tasks[self.slots[place].task], Bits::default(), case) }];
        let mut given = Bits::default();
        let mut next = 0;
        while next < chain.len() {
            let before = self.slots[chain[next].place].task;
            let after = chain[next].after + self.relevant.tasks[before].lasts[case];
            given |= self.relevant.tasks[before].gives;
            for (follower, slot) in self.slots.iter().enumerate() {
                let task = &self.relevant.tasks[slot.task];
                if task.after == Some(before) && chain.iter().all(|link| link.place != follower) {
                    chain.push(Link { place: follower, after, met: self.met(task, given, case) });
                }
            }
            next += 1;
        }
        chain
    }

    /// When all before it in the line have ended that it cannot run beside; the chain itself is in order.
    fn free(&self, place: usize, chain: &[Link], case: usize) -> u32 {
        let slot = &self.slots[place];
        let task = &self.relevant.tasks[slot.task];
        let bars = |other: &Slot| {
            let earlier = &self.relevant.tasks[other.task];
            (task.full_time && earlier.full_time) || task.apart.contains(other.task) || task.after == Some(other.task)
        };
        let others = (0..place).filter(|other| chain.iter().all(|link| link.place != *other)).map(|other| &self.slots[other]);
        others.filter(|other| bars(other)).map(|other| other.to[case]).max().unwrap_or(0)
    }

    /// When the first of its alternatives is fulfilled, if some bits were true already.
    fn met(&self, task: &Task, given: Bits, case: usize) -> u32 {
        let at = |bits: &Bits| (*bits - given).iter().map(|bit| self.ready[bit][case]).max().unwrap_or(0);
        task.needs.iter().map(at).min().unwrap_or(LATE)
    }
}

/// From today to the first wage in the field.
pub fn first_wage(relevant: &Relevant, slots: &[Slot]) -> Cases {
    let begins = |slot: &Slot| {
        if relevant.tasks[slot.task].pays {
            slot.from
        } else if slot.task == 0 && relevant.closes_with_job {
            slot.to
        } else {
            [NEVER; 2]
        }
    };
    slots.iter().map(begins).fold([NEVER; 2], |one, other| [one[0].min(other[0]), one[1].min(other[1])])
}

/// From today to the goal.
pub fn arrival(slots: &[Slot]) -> Cases {
    slots.iter().find(|slot| slot.task == 0).map_or([NEVER; 2], |slot| slot.to)
}
