//! From a situation to the pathways to one goal that no other beats: all of them, proved against an exhaustive
//! enumeration on small catalogues (`tests/optimal.rs`).
//!
//! The search goes backward and depth first: something that is needed, a task that gives it, then what that task needs
//! in turn, and only then the rest. Whatever is finished can be carried out with what was finished before it, and what
//! is being worked out is never needed below itself. A branch is left as soon as it cannot end better than a pathway
//! already found.

use super::always::{Proviso, below, not_beside, provisos, sure_for};
use super::bits::Bits;
use super::figures::{Cases, Figures, NEVER, Sums, latest, plus, soonest};
use super::relevant::Relevant;
use super::schedule::{Slot, arrival, arrives, carried_out, every_order, first_wage};
use super::tasks::{begin, given};
use std::rc::Rc;

/// How many branches are looked at for one goal before the search may give up. Nearly all goals need fewer than a hundred. Some people
/// who leave much unanswered reach this; then the best found so far are kept, so that no answer makes a phone hang.
const BRANCHES: usize = 200;
/// How much farther the search goes after something new, in parts of how far it was: where much was found late, more may come.
const FARTHER: (usize, usize) = (3, 2);
/// How many in any case. Of 100,000 goals of random people 119 show other pathways than after 10,000 branches each.
const MOST_BRANCHES: usize = 1_500;
/// How many more where the best of them may not be the quickest: nine in ten need fewer than a thousand.
const BRANCHES_TO_THE_QUICKEST: usize = 10_000;
/// How many where not even one pathway has been found yet.
const BRANCHES_TO_THE_FIRST: usize = 100_000;

/// A pathway as the search knows it.
#[derive(Clone, Debug)]
pub struct Found {
    /// In an order in which every need is met when its step begins; arriving included, what is granted left out.
    pub slots: Vec<Slot>,
    pub figures: Figures,
}

/// What was found for one goal, and the tasks it speaks of.
#[derive(Clone)]
pub struct Front {
    pub relevant: Rc<Relevant>,
    pub found: Rc<[Found]>,
}

/// What was searched already, by one kind of search.
#[derive(Default)]
pub struct Searched(Vec<Front>);

impl Searched {
    /// What a search finds for a goal. What differs from an earlier one in names only is not searched again.
    pub fn front(&mut self, relevant: Relevant, search: fn(&Relevant) -> Vec<Found>) -> Front {
        if let Some(same) = self.0.iter().find(|front| front.relevant.looks_like(&relevant)) {
            return Front { relevant: Rc::new(relevant), found: same.found.clone() };
        }
        let front = Front { found: search(&relevant).into(), relevant: Rc::new(relevant) };
        self.0.push(front.clone());
        front
    }
}

/// Every pathway to a goal that no other beats.
pub fn every(relevant: &Relevant) -> Vec<Found> {
    let mut search = Search::new(relevant, Wanted::All);
    search.run();
    if search.gave_up {
        // What was left may have been quicker: that alone is soon looked through.
        search.wanted = Wanted::Quickest;
        search.run();
    }
    search.found
}

/// Some pathways to a goal, among them one whose longest case is as short as any.
pub fn quickest(relevant: &Relevant) -> Vec<Found> {
    let mut search = Search::new(relevant, Wanted::Quickest);
    search.run();
    search.found
}

/// Whether an alternative can be passed over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spared {
    No,
    Yes,
    /// The pathways are the same; only in time the alternative may be met before the one in its place.
    ButMayBeSooner,
}

/// What the search is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// Every pathway that no other beats.
    All,
    /// One to the goal that takes no longer than any, in the longest case.
    Quickest,
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
    /// What is true from the start, because it is taken for granted.
    free: Bits,
    /// The chosen tasks that another alternative than the one looked at may let begin sooner.
    loose: Bits,
    /// All that the chosen tasks need.
    needed: Bits,
    /// The chosen tasks and those without which nothing gives what they need.
    sure: Bits,
    /// What those add up to.
    sums: Sums,
    /// The full-time months of those.
    full_time: Cases,
    /// The soonest that the goal can be reached, by any chain of chosen tasks up to it.
    ends: Cases,
}

/// What is still to be worked out, the next first; each names the one behind it.
#[derive(Clone, Copy)]
enum Item {
    /// With the least time from there to the goal.
    Need(usize, Cases),
    /// All that a task needs is there; the bit for which it was chosen is no longer under way.
    Finish(usize, usize),
}

type Agenda = usize;
const NOTHING: Agenda = usize::MAX;

/// The least that something still takes: the sums, the full-time months, and when it can be there.
// One row of numbers: the search compares them hundreds of thousands of times.
#[derive(Clone, Copy, Default)]
struct Rest([u32; 9]);

impl Rest {
    const NEVER: Rest = Rest([u32::MAX / 4; 9]);

    fn new(sums: Sums, full_time: Cases, ready: Cases) -> Self {
        let [a, b, c, d, e] = sums.0;
        Self([a, b, c, d, e, full_time[0], full_time[1], ready[0], ready[1]])
    }

    fn sums(&self) -> Sums {
        let [a, b, c, d, e, ..] = self.0;
        Sums([a, b, c, d, e])
    }

    fn full_time(&self) -> Cases {
        [self.0[5], self.0[6]]
    }

    fn ready(&self) -> Cases {
        [self.0[7], self.0[8]]
    }

    fn most(&self, other: &Self) -> Self {
        Self(std::array::from_fn(|place| self.0[place].max(other.0[place])))
    }

    fn least(&self, other: &Self) -> Self {
        Self(std::array::from_fn(|place| self.0[place].min(other.0[place])))
    }

    /// Whether each figure of the other is no less.
    fn no_more_than(&self, other: &Self) -> bool {
        (0..9).fold(true, |all, place| all & (self.0[place] <= other.0[place]))
    }
}

struct Search<'a> {
    relevant: &'a Relevant,
    paying: Bits,
    /// The bits that can be taken for granted.
    assumed: Bits,
    provisos: Vec<Proviso>,
    /// For each task those that contradict it, and those beside which one of both is needless.
    not_beside: Vec<Bits>,
    /// For each bit the tasks that every way to it holds.
    sure_for: Vec<Bits>,
    /// For each bit the tasks that some way to it may hold.
    below: Vec<Bits>,
    /// For each task and each of its alternatives the needs, what few tasks can give last.
    needs: Vec<Vec<Vec<u8>>>,
    /// For each task its place in the line; none for arriving, and for what cannot begin.
    place_in_line: Vec<Bits>,
    /// The places of the tasks that one of their alternatives lets begin at once.
    at_once: Bits,
    /// For each bit the places of the tasks that can need it.
    users: Vec<Bits>,
    /// For each bit, what a branch still needs for it.
    ahead: Vec<Rest>,
    /// For each task, the soonest that it can begin on a branch.
    begins: Vec<Cases>,
    /// For each chosen task, which of the alternatives that it needs.
    alternative: Vec<usize>,
    agenda: Vec<(Item, Agenda)>,
    found: Vec<Found>,
    /// The sets of tasks that were looked at to their end.
    ends: Vec<Bits>,
    wanted: Wanted,
    branches: usize,
    /// How many branches had been looked at when a pathway came that no other beat.
    last_new: usize,
    /// Not all branches were looked at.
    gave_up: bool,
}

impl<'a> Search<'a> {
    fn new(relevant: &'a Relevant, wanted: Wanted) -> Self {
        let tasks = &relevant.tasks;
        let below = below(relevant);
        let in_order = |bits: &Bits| {
            let mut bits: Vec<u8> = bits.iter().map(|bit| bit as u8).collect();
            super::order::sort_by_key(&mut bits, |bit| std::cmp::Reverse(relevant.givers[usize::from(*bit)].len()));
            bits
        };
        let needs = tasks.iter().map(|task| task.needs.iter().map(in_order).collect()).collect();
        let mut place_in_line = vec![Bits::default(); tasks.len()];
        let mut users = vec![Bits::default(); relevant.arrived + 1];
        let mut at_once = Bits::default();
        for (place, task) in relevant.line.iter().map(|task| usize::from(*task)).enumerate() {
            place_in_line[task] = Bits::of(place);
            for needs in &tasks[task].needs {
                if needs.is_empty() {
                    at_once.insert(place);
                }
                needs.iter().for_each(|bit| users[bit].insert(place));
            }
        }
        Self {
            relevant,
            paying: (0..tasks.len()).filter(|task| tasks[*task].pays).collect(),
            assumed: given(tasks, (0..tasks.len()).filter(|task| tasks[*task].assumes).collect()),
            provisos: provisos(relevant),
            not_beside: not_beside(relevant, &below),
            sure_for: sure_for(relevant),
            below,
            needs,
            place_in_line,
            at_once,
            users,
            ahead: vec![Rest::NEVER; relevant.arrived + 1],
            begins: vec![[NEVER; 2]; tasks.len()],
            alternative: vec![0; tasks.len()],
            agenda: Vec::new(),
            found: Vec::new(),
            ends: Vec::new(),
            wanted,
            branches: 0,
            last_new: 0,
            gave_up: false,
        }
    }

    fn run(&mut self) {
        (self.branches, self.last_new, self.gave_up) = (0, 0, false);
        self.begin(0, self.relevant.arrived, Branch::default(), NOTHING, [0; 2]);
    }

    fn go_on(&mut self, branch: Branch, agenda: Agenda) {
        if agenda == NOTHING {
            return self.complete(branch);
        }
        let (item, rest) = self.agenda[agenda];
        match item {
            Item::Need(bit, _) if branch.truths.contains(bit) => self.go_on(branch, rest),
            Item::Need(bit, then) => self.work_out(bit, branch, rest, then),
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

    /// Tries each task that gives something; from there to the goal it takes at least `then`.
    fn work_out(&mut self, bit: usize, branch: Branch, rest: Agenda, then: Cases) {
        // Where several tasks can give it, another may do so sooner: only the goal must wait for each of them.
        let then = if self.relevant.givers[bit].len() == 1 { then } else { self.relevant.tasks[0].lasts };
        for place in 0..self.relevant.givers[bit].len() {
            let task = usize::from(self.relevant.givers[bit][place]);
            if !branch.chosen.contains(task) && !branch.excluded.contains(task) {
                self.begin(task, bit, branch, rest, then);
            }
        }
    }

    /// Chooses a task for the sake of a bit, with each of the alternatives that it needs.
    fn begin(&mut self, task: usize, bit: usize, branch: Branch, rest: Agenda, then: Cases) {
        let relevant = self.relevant;
        let entry = &relevant.tasks[task];
        // What gives something on the way to that very thing makes the way needless: it is met again as the shorter way.
        if !(self.not_beside[task] & branch.chosen).is_empty() || !(entry.gives & branch.under_way).is_empty() {
            return;
        }
        let under_way = branch.under_way | Bits::of(bit);
        // What nobody had a choice about was looked at when there was one.
        let is_choice = if entry.assumes {
            self.provisos.iter().any(|proviso| proviso.speaks_of(task))
        } else {
            entry.needs.len() > 1 || relevant.givers.get(bit).is_none_or(|givers| givers.len() > 1)
        };
        let spared = |search: &Self, place: usize| {
            if entry.needs.len() == 1 { Spared::No } else { search.is_spared(task, place, &branch, under_way) }
        };
        let is_loose = (0..entry.needs.len()).any(|place| spared(self, place) == Spared::ButMayBeSooner);
        for (place, needs) in entry.needs.iter().enumerate() {
            if !(*needs & under_way).is_empty() || spared(self, place) != Spared::No {
                continue;
            }
            self.branches += 1;
            self.alternative[task] = place;
            let then = plus(then, entry.lasts);
            let met = |needs: &Bits| needs.iter().fold([0; 2], |met, bit| latest(met, relevant.ready[bit]));
            let met = if is_loose { entry.needs.iter().map(met).reduce(soonest).unwrap_or_default() } else { met(needs) };
            let mut with = Branch {
                chosen: branch.chosen | Bits::of(task),
                under_way,
                excluded: branch.excluded | self.not_beside[task],
                needed: branch.needed | *needs,
                loose: if is_loose { branch.loose | Bits::of(task) } else { branch.loose },
                free: if entry.assumes { branch.free | entry.gives } else { branch.free },
                ends: latest(branch.ends, plus(met.map(|met| begin(entry.starts, relevant.today, met)), then)),
                ..branch
            };
            let sure = needs.iter().fold(Bits::of(task), |sure, bit| sure | self.sure_for[bit]);
            with.add_sure(relevant, sure);
            let most = if self.found.is_empty() {
                BRANCHES_TO_THE_FIRST
            } else if self.wanted == Wanted::Quickest {
                BRANCHES_TO_THE_QUICKEST
            } else {
                (BRANCHES + self.last_new * FARTHER.0 / FARTHER.1).min(MOST_BRANCHES)
            };
            self.gave_up |= self.branches > most;
            if self.gave_up || (is_choice && self.is_hopeless(&with)) {
                continue;
            }
            let before = self.agenda.len();
            let mut next = self.note(Item::Finish(task, bit), rest);
            // What few tasks can give comes first: if it cannot be had, that is soon known.
            for at in 0..self.needs[task][place].len() {
                let bit = usize::from(self.needs[task][place][at]);
                if !branch.truths.contains(bit) {
                    next = self.note(Item::Need(bit, then), next);
                }
            }
            self.go_on(with, next);
            self.agenda.truncate(before);
        }
    }

    /// Whether an alternative of a task need not be looked at, because another asks for less on top of what is there: a step for
    /// the rest would be needless.
    fn is_spared(&self, task: usize, place: usize, branch: &Branch, under_way: Bits) -> Spared {
        let needs = &self.relevant.tasks[task].needs;
        let own = needs[place];
        let open = own - branch.truths;
        let mut spared = Spared::No;
        for (other, bits) in needs.iter().enumerate() {
            let others_open = *bits - branch.truths;
            let asks_less = others_open.is_subset(open) && (others_open != open || other < place);
            if other == place || !asks_less || !(*bits & under_way).is_empty() {
                continue;
            }
            if ((*bits & branch.truths) - own).is_subset(branch.free) {
                return Spared::Yes;
            }
            // What is taken for granted beside steps that give the same can save time, and is looked at.
            if ((open - others_open) & self.assumed).is_empty() {
                spared = Spared::ButMayBeSooner;
            }
        }
        spared
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
        // What is sure may be too much already; that is soon known.
        let ends = latest(branch.ends, plus(branch.full_time, relevant.tasks[0].lasts));
        let possible = open.iter().fold(branch.chosen, |all, bit| all | self.below[bit]) - branch.excluded;
        let wage = (self.paying & possible).iter().fold([NEVER; 2], |wage, task| soonest(wage, relevant.tasks[task].begins));
        if self.is_beaten(branch.sums, ends, wage) {
            return true;
        }
        let possible = branch.chosen | self.may_follow(branch, open);
        if self.provisos.iter().any(|proviso| proviso.is_missed(branch.chosen, possible)) {
            return true;
        }
        self.look_ahead(branch, possible);
        let rest = open.iter().fold(Rest::default(), |most, bit| most.most(&self.ahead[bit]));
        if rest.ready()[1] >= NEVER {
            return true;
        }
        let mut ready = latest(relevant.tasks[0].begins, rest.ready());
        for task in (branch.chosen - Bits::of(0)).iter() {
            ready = latest(ready, plus(self.begins[task], relevant.tasks[task].lasts));
        }
        let ready = latest(ready, plus(branch.full_time, rest.full_time()));
        let ends = latest(ends, plus(ready, relevant.tasks[0].lasts));
        let wage = (self.paying & possible).iter().fold([NEVER; 2], |wage, task| soonest(wage, self.begins[task]));
        self.is_beaten(branch.sums.plus(&rest.sums()), ends, wage)
    }

    /// Whether a pathway already found beats every one with at least these figures; `wage` is that before arriving.
    fn is_beaten(&self, sums: Sums, to_goal: Cases, wage: Cases) -> bool {
        let to_wage = if self.relevant.closes_with_job { soonest(wage, to_goal) } else { wage };
        let figures = Figures { to_goal, to_wage, sums };
        self.found.iter().any(|found| match self.wanted {
            Wanted::All => found.figures.no_worse_than(&figures),
            Wanted::Quickest => found.figures.to_goal[1] <= to_goal[1],
        })
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

    /// For each bit, the least that a branch still needs for it, each figure by itself: what is sure adds nothing more.
    /// And for each task the soonest that it can begin.
    fn look_ahead(&mut self, branch: &Branch, possible: Bits) {
        let relevant = self.relevant;
        self.ahead.iter_mut().for_each(|rest| *rest = Rest::NEVER);
        self.begins.iter_mut().for_each(|begins| *begins = [NEVER; 2]);
        // What is left to be looked at, again where something it needs got less. By places in the line, so that most tasks come up
        // once: after what they need.
        let possible = possible.iter().fold(Bits::default(), |all, task| all | self.place_in_line[task]);
        let mut left = possible & self.at_once;
        while let Some(at) = left.iter().next() {
            left = left - Bits::of(at);
            let task = usize::from(relevant.line[at]);
            let entry = &relevant.tasks[task];
            let of_needs = |needs: &Vec<u8>| {
                let ahead = needs.iter().map(|bit| self.ahead[usize::from(*bit)]);
                ahead.reduce(|one, other| one.most(&other)).unwrap_or_default()
            };
            let alternatives = &self.needs[task];
            let needs = if branch.chosen.contains(task) && !branch.loose.contains(task) {
                of_needs(&alternatives[self.alternative[task]])
            } else {
                alternatives.iter().map(of_needs).reduce(|one, other| one.least(&other)).unwrap_or(Rest::NEVER)
            };
            if needs.ready()[1] >= NEVER {
                continue;
            }
            let begins = needs.ready().map(|ready| begin(entry.starts, relevant.today, ready));
            self.begins[task] = begins;
            let ready = plus(begins, entry.lasts);
            let rest = if branch.sure.contains(task) {
                Rest::new(needs.sums(), needs.full_time(), ready)
            } else {
                let full_time = if entry.full_time { plus(needs.full_time(), entry.lasts) } else { needs.full_time() };
                Rest::new(needs.sums().plus(&entry.sums), full_time, ready)
            };
            for bit in entry.gives.iter() {
                if !self.ahead[bit].no_more_than(&rest) {
                    self.ahead[bit] = self.ahead[bit].least(&rest);
                    left |= self.users[bit] & possible;
                }
            }
        }
    }

    /// Nothing is open: the chosen tasks are a pathway, once the steps are left out that it does without.
    fn complete(&mut self, branch: Branch) {
        // Many branches end in the same tasks.
        if self.ends.contains(&branch.chosen) {
            return;
        }
        let assumed: Bits = branch.chosen.iter().filter(|task| self.relevant.tasks[*task].assumes).collect();
        let spared = self.sure_for[self.relevant.arrived];
        let steps = self.without_needless(branch.chosen, branch.chosen - assumed - spared);
        // An assumption that spares no step may still save time: compared, not left out. Of equals the surer stays.
        let surer = self.without_needless(steps, assumed - spared);
        self.put_in_time(surer);
        if surer != steps {
            self.put_in_time(steps);
        }
        self.ends.push(branch.chosen);
    }

    fn without_needless(&self, mut chosen: Bits, among: Bits) -> Bits {
        for task in among.iter() {
            let without = chosen - Bits::of(task);
            if arrives(self.relevant, without) {
                chosen = without;
            }
        }
        chosen
    }

    fn put_in_time(&mut self, chosen: Bits) {
        if self.ends.contains(&chosen) {
            return;
        }
        self.ends.push(chosen);
        let relevant = self.relevant;
        // To take for granted that the goal is reached is no way to it.
        if !chosen.iter().any(|task| relevant.tasks[task].operator.is_some() && !relevant.tasks[task].assumes) {
            return;
        }
        let sums = chosen.iter().fold(Sums::default(), |sums, task| sums.plus(&relevant.tasks[task].sums));
        // Before its tasks are put in order: whether any order could be new.
        let full_time = (chosen - Bits::of(0)).iter().map(|task| &relevant.tasks[task]).filter(|task| task.full_time);
        let full_time = full_time.fold([0; 2], |all, task| plus(all, task.lasts));
        let ready = chosen.iter().fold(full_time, |ready, task| latest(ready, relevant.tasks[task].begins));
        let to_goal = plus(ready, relevant.tasks[0].lasts);
        let wage = (self.paying & chosen).iter().fold([NEVER; 2], |wage, task| soonest(wage, relevant.tasks[task].begins));
        if self.wanted == Wanted::All && self.is_beaten(sums, to_goal, wage) {
            return;
        }
        let (found, last_new, branches) = (&mut self.found, &mut self.last_new, self.branches);
        every_order(relevant, chosen, |slots| {
            let figures = Figures { to_goal: arrival(slots), to_wage: first_wage(relevant, slots), sums };
            if found.iter().any(|other| other.figures.no_worse_than(&figures)) {
                return;
            }
            found.retain(|other| !figures.no_worse_than(&other.figures));
            found.push(Found { slots: slots.to_vec(), figures });
            *last_new = branches;
        });
    }
}

impl Branch {
    fn add_sure(&mut self, relevant: &Relevant, sure: Bits) {
        for task in (sure - self.sure).iter() {
            let entry = &relevant.tasks[task];
            self.sums = self.sums.plus(&entry.sums);
            // What closes is counted apart.
            if task != 0 && entry.full_time {
                self.full_time = plus(self.full_time, entry.lasts);
            }
        }
        self.sure |= sure;
    }
}
