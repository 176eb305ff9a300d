//! From a situation to the pathways to one goal that no other beats: all of them, proved against an exhaustive
//! enumeration on small catalogues (`tests/optimal.rs`).
//!
//! The search goes backward and depth first: something that is needed, a task that gives it, then what that task needs
//! in turn, and only then the rest. Whatever is finished can be carried out with what was finished before it, and what
//! is being worked out is never needed below itself. A branch is left as soon as it cannot end better than a pathway
//! already found.

use super::bits::Bits;
use super::figures::{Cases, Figures, NEVER};
use super::problem::{Alternatives, Problem};
use super::relevant::{Reach, Relevant, begin};
use super::schedule::{Slot, arrival, carried_out, every_order, first_wage};

/// How many branches are looked at for one goal. Nearly all goals need fewer than a hundred. Some people who leave much
/// unanswered reach this; then the best found so far are kept, so that no answer makes a phone hang.
const BRANCHES: usize = 1_000;
/// How many where not even one pathway has been found yet.
const BRANCHES_TO_THE_FIRST: usize = 100_000;

/// A pathway as the search knows it.
#[derive(Clone, Debug)]
pub struct Found {
    /// In an order in which every need is met when its step begins; assumptions and arriving included.
    pub slots: Vec<Slot>,
    pub figures: Figures,
}

/// What was found for one goal, and the tasks it speaks of.
pub struct Front {
    pub relevant: Relevant,
    pub found: Vec<Found>,
    /// How many branches were looked at.
    pub branches: usize,
}

/// Every pathway to a goal that no other beats; `None` where none leads there.
pub fn front(problem: &Problem, reach: &Reach, needs: &Alternatives, closing: Option<usize>) -> Option<Front> {
    let relevant = Relevant::new(problem, reach, needs, closing)?;
    let tasks = &relevant.tasks;
    let paying = (0..tasks.len()).filter(|task| tasks[*task].pays).collect();
    let ahead = vec![Rest::NEVER; relevant.arrived + 1];
    let mut search = Search {
        relevant: &relevant,
        paying,
        in_line: in_line(&relevant),
        ahead,
        begins: vec![[NEVER; 2]; tasks.len()],
        alternative: vec![0; tasks.len()],
        agenda: Vec::new(),
        found: Vec::new(),
        branches: 0,
    };
    search.begin(0, relevant.arrived, Branch::default(), NOTHING);
    let Search { found, branches, .. } = search;
    Some(Front { relevant, found, branches })
}

/// Tasks that have been chosen, and what they leave open.
#[derive(Clone, Copy, Default)]
struct Branch {
    chosen: Bits,
    /// The chosen tasks that can be carried out with each other.
    finished: Bits,
    /// What the finished tasks give.
    truths: Bits,
    /// What is being worked out: it cannot be needed on the way to itself.
    under_way: Bits,
    /// What contradicts something that is taken for granted.
    excluded: Bits,
    /// All that the chosen tasks need.
    needed: Bits,
    /// What the chosen tasks add up to; without times.
    figures: Figures,
    /// The full-time months of the chosen tasks.
    full_time: Cases,
}

/// What is still to be worked out, the next first; each names the one behind it.
#[derive(Clone, Copy)]
enum Item {
    Need(usize),
    /// All that a task needs is there; the bit for which it was chosen is no longer under way.
    Finish(usize, usize),
}

type Agenda = usize;
const NOTHING: Agenda = usize::MAX;

/// The least that something still takes.
#[derive(Clone, Copy, PartialEq, Default)]
struct Rest {
    /// Without times.
    figures: Figures,
    full_time: Cases,
    /// When it can be there.
    ready: Cases,
}

impl Rest {
    const NEVER: Rest = Rest { figures: Figures::MOST, full_time: [NEVER; 2], ready: [NEVER; 2] };

    fn most(self, other: &Self) -> Self {
        Self {
            figures: self.figures.most(&other.figures),
            full_time: latest(self.full_time, other.full_time),
            ready: latest(self.ready, other.ready),
        }
    }

    fn least(self, other: &Self) -> Self {
        Self {
            figures: self.figures.least(&other.figures),
            full_time: soonest(self.full_time, other.full_time),
            ready: soonest(self.ready, other.ready),
        }
    }
}

struct Search<'a> {
    relevant: &'a Relevant,
    paying: Bits,
    /// The tasks but arriving, each behind what it needs as far as that goes: one look is nearly enough then.
    in_line: Vec<usize>,
    /// For each bit, what a branch still needs for it.
    ahead: Vec<Rest>,
    /// For each task, the soonest that it can begin on a branch.
    begins: Vec<Cases>,
    /// For each chosen task, which of the alternatives that it needs.
    alternative: Vec<usize>,
    agenda: Vec<(Item, Agenda)>,
    found: Vec<Found>,
    branches: usize,
}

impl Search<'_> {
    fn go_on(&mut self, branch: Branch, agenda: Agenda) {
        if agenda == NOTHING {
            return self.complete(branch);
        }
        let (item, rest) = self.agenda[agenda];
        match item {
            Item::Need(bit) if branch.truths.contains(bit) => self.go_on(branch, rest),
            Item::Need(bit) => self.work_out(bit, branch, rest),
            Item::Finish(task, bit) => {
                let mut branch = branch;
                let doubled = !(self.relevant.tasks[task].gives & branch.truths).is_empty();
                branch.finished.insert(task);
                branch.truths |= self.relevant.tasks[task].gives;
                branch.under_way = branch.under_way - Bits::of(bit);
                if !(doubled && self.has_needless(&branch)) {
                    self.go_on(branch, rest);
                }
            }
        }
    }

    /// Tries each task that gives something.
    fn work_out(&mut self, bit: usize, branch: Branch, rest: Agenda) {
        for place in 0..self.relevant.givers[bit].len() {
            let task = usize::from(self.relevant.givers[bit][place]);
            if !branch.chosen.contains(task) && !branch.excluded.contains(task) {
                self.begin(task, bit, branch, rest);
            }
        }
    }

    /// Chooses a task for the sake of a bit, with each of the alternatives that it needs.
    fn begin(&mut self, task: usize, bit: usize, branch: Branch, rest: Agenda) {
        let relevant = self.relevant;
        let entry = &relevant.tasks[task];
        // What gives something on the way to that very thing makes the way needless: it is met again as the shorter way.
        if !(entry.excludes & branch.chosen).is_empty() || !(entry.gives & branch.under_way).is_empty() {
            return;
        }
        let under_way = branch.under_way | Bits::of(bit);
        // What nobody had a choice about was looked at when there was one.
        let is_choice = !entry.assumes && (entry.needs.len() > 1 || relevant.givers.get(bit).is_none_or(|givers| givers.len() > 1));
        for (place, needs) in entry.needs.iter().enumerate() {
            if !(*needs & under_way).is_empty() {
                continue;
            }
            self.branches += 1;
            self.alternative[task] = place;
            let full_time = if task != 0 && entry.full_time { entry.lasts } else { [0; 2] };
            let with = Branch {
                chosen: branch.chosen | Bits::of(task),
                under_way,
                excluded: branch.excluded | entry.excludes,
                needed: branch.needed | *needs,
                figures: branch.figures.plus(&entry.figures),
                full_time: plus(branch.full_time, full_time),
                ..branch
            };
            let most = if self.found.is_empty() { BRANCHES_TO_THE_FIRST } else { BRANCHES };
            if self.branches > most || (is_choice && self.is_hopeless(&with)) {
                continue;
            }
            let before = self.agenda.len();
            let mut next = self.note(Item::Finish(task, bit), rest);
            // What few tasks can give comes first: if it cannot be had, that is soon known.
            let mut bits: Vec<usize> = (*needs - branch.truths).iter().collect();
            super::order::sort_by_key(&mut bits, |bit| std::cmp::Reverse(relevant.givers[*bit].len()));
            for bit in bits {
                next = self.note(Item::Need(bit), next);
            }
            self.go_on(with, next);
            self.agenda.truncate(before);
        }
    }

    fn note(&mut self, item: Item, rest: Agenda) -> Agenda {
        self.agenda.push((item, rest));
        self.agenda.len() - 1
    }

    /// Whether the same is true without one of the finished steps. It then stays needless, whatever is added.
    fn has_needless(&self, branch: &Branch) -> bool {
        let steps = branch.finished.iter().filter(|task| !self.relevant.tasks[*task].assumes);
        let mut needless = steps.filter(|task| carried_out(self.relevant, branch.finished - Bits::of(*task)) == branch.truths);
        needless.next().is_some()
    }

    /// Whether some pathway already found beats everything that this branch can lead to, or nothing can come of it.
    fn is_hopeless(&mut self, branch: &Branch) -> bool {
        let relevant = self.relevant;
        let open = branch.needed - branch.truths - branch.under_way;
        if open.is_empty() && self.found.is_empty() {
            return false;
        }
        let possible = branch.chosen | self.may_follow(branch, open);
        // What is chosen may be too much already; that is soon known.
        let soonest_wage = (self.paying & possible).iter().fold([NEVER; 2], |wage, task| soonest(wage, relevant.tasks[task].begins));
        if self.is_beaten(branch.figures, branch.full_time, soonest_wage) {
            return true;
        }
        self.look_ahead(branch, possible);
        let rest = open.iter().fold(Rest::default(), |most, bit| most.most(&self.ahead[bit]));
        if rest.ready[1] >= NEVER {
            return true;
        }
        let mut ends = latest(relevant.tasks[0].begins, rest.ready);
        for task in (branch.chosen - Bits::of(0)).iter() {
            ends = latest(ends, plus(self.begins[task], relevant.tasks[task].lasts));
        }
        let before_closing = latest(ends, plus(branch.full_time, rest.full_time));
        let wage = (self.paying & possible).iter().fold([NEVER; 2], |wage, task| soonest(wage, self.begins[task]));
        self.is_beaten(branch.figures.plus(&rest.figures), before_closing, wage)
    }

    /// Whether a pathway already found beats every one with at least these figures; times are those before the closing step.
    fn is_beaten(&self, figures: Figures, before_closing: Cases, wage: Cases) -> bool {
        let months = plus(before_closing, self.relevant.tasks[0].lasts);
        let wage = if self.relevant.closes_with_job { soonest(wage, months) } else { wage };
        let figures = figures.with_times(months, wage);
        self.found.iter().any(|found| found.figures.no_worse_than(&figures))
    }

    /// The tasks that may still be chosen: what is open leads to them.
    fn may_follow(&self, branch: &Branch, open: Bits) -> Bits {
        let known = branch.truths | branch.under_way;
        let (mut tasks, mut bits, mut new) = (Bits::default(), Bits::default(), open);
        while !new.is_empty() {
            bits |= new;
            let mut needed = Bits::default();
            for giver in new.iter().flat_map(|bit| &self.relevant.givers[bit]).map(|giver| usize::from(*giver)) {
                if !tasks.contains(giver) && !branch.chosen.contains(giver) && !branch.excluded.contains(giver) {
                    tasks.insert(giver);
                    self.relevant.tasks[giver].needs.iter().for_each(|bits| needed |= *bits);
                }
            }
            new = needed - bits - known;
        }
        tasks
    }

    /// For each bit, the least that a branch still needs for it, each figure by itself: what is chosen adds nothing more.
    /// And for each task the soonest that it can begin.
    fn look_ahead(&mut self, branch: &Branch, possible: Bits) {
        let relevant = self.relevant;
        self.ahead.iter_mut().for_each(|rest| *rest = Rest::NEVER);
        self.begins.iter_mut().for_each(|begins| *begins = [NEVER; 2]);
        loop {
            let mut changed = false;
            for task in self.in_line.iter().copied().filter(|task| possible.contains(*task)) {
                let entry = &relevant.tasks[task];
                let chosen = branch.chosen.contains(task);
                let of_needs = |needs: &Bits| needs.iter().fold(Rest::default(), |most, bit| most.most(&self.ahead[bit]));
                let needs = if chosen {
                    of_needs(&entry.needs[self.alternative[task]])
                } else {
                    entry.needs.iter().map(of_needs).reduce(|one, other| one.least(&other)).unwrap_or(Rest::NEVER)
                };
                if needs.ready[1] >= NEVER {
                    continue;
                }
                let begins = needs.ready.map(|ready| begin(entry.starts, relevant.today, ready));
                self.begins[task] = begins;
                let mut rest = Rest { ready: plus(begins, entry.lasts), ..needs };
                if !chosen {
                    rest.figures = rest.figures.plus(&entry.figures);
                    if entry.full_time {
                        rest.full_time = plus(rest.full_time, entry.lasts);
                    }
                }
                for bit in entry.gives.iter() {
                    let least = self.ahead[bit].least(&rest);
                    if least != self.ahead[bit] {
                        self.ahead[bit] = least;
                        changed = true;
                    }
                }
            }
            if !changed {
                return;
            }
        }
    }

    /// Nothing is open: the chosen tasks are a pathway, once the steps are left out that it does without.
    fn complete(&mut self, branch: Branch) {
        let assumed: Bits = branch.chosen.iter().filter(|task| self.relevant.tasks[*task].assumes).collect();
        let steps = self.without_needless(branch.chosen, branch.chosen - assumed);
        self.put_in_time(steps);
        // An assumption that spares no step may still save time: compared, not left out.
        let surer = self.without_needless(steps, assumed);
        if surer != steps {
            self.put_in_time(surer);
        }
    }

    fn without_needless(&self, mut chosen: Bits, among: Bits) -> Bits {
        for task in among.iter() {
            let without = chosen - Bits::of(task);
            if carried_out(self.relevant, without).contains(self.relevant.arrived) {
                chosen = without;
            }
        }
        chosen
    }

    fn put_in_time(&mut self, chosen: Bits) {
        let relevant = self.relevant;
        // To take for granted that the goal is reached is no way to it.
        if !chosen.iter().any(|task| relevant.tasks[task].operator.is_some() && !relevant.tasks[task].assumes) {
            return;
        }
        let figures = chosen.iter().fold(Figures::default(), |sum, task| sum.plus(&relevant.tasks[task].figures));
        let found = &mut self.found;
        every_order(relevant, chosen, |slots| {
            let figures = figures.with_times(arrival(slots), first_wage(relevant, slots));
            if found.iter().any(|other| other.figures.no_worse_than(&figures)) {
                return;
            }
            found.retain(|other| !figures.no_worse_than(&other.figures));
            found.push(Found { slots: slots.to_vec(), figures });
        });
    }
}

fn in_line(relevant: &Relevant) -> Vec<usize> {
    let mut truths = Bits::default();
    let (mut line, mut left): (Vec<usize>, Vec<usize>) = (Vec::new(), (1..relevant.tasks.len()).collect());
    while !left.is_empty() {
        let can_begin = |task: &usize| relevant.tasks[*task].needs.iter().any(|bits| bits.is_subset(truths));
        let (now, later): (Vec<usize>, Vec<usize>) = left.iter().partition(|task| can_begin(task));
        if now.is_empty() {
            break;
        }
        now.iter().for_each(|task| truths |= relevant.tasks[*task].gives);
        line.extend(now);
        left = later;
    }
    line
}

fn soonest(one: Cases, other: Cases) -> Cases {
    [one[0].min(other[0]), one[1].min(other[1])]
}

fn plus(one: Cases, other: Cases) -> Cases {
    [one[0] + other[0], one[1] + other[1]]
}

fn latest(one: Cases, other: Cases) -> Cases {
    [one[0].max(other[0]), one[1].max(other[1])]
}
