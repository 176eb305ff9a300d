//! What matters for one goal, numbered from nought: the operators that can be carried out at all, that lead to it, and
//! that no other replaces in every respect.

use super::bits::Bits;
use super::catalogue::Load;
use super::figures::{Cases, Figures, NEVER};
use super::problem::{Action, Alternatives, Bit, Problem, can_both_hold};
use super::scale::{Date, Months, Season};

/// What can come true for one person, how soon at best, and by what.
pub struct Reach {
    /// For each bit, the soonest it can be true if everything could run side by side.
    ready: Vec<Option<Cases>>,
    /// For each bit that somebody asks for, the operators that make it true.
    givers: Vec<Vec<usize>>,
}

impl Reach {
    /// `asked` are the needs of all goals.
    pub fn new<'n>(problem: &'n Problem, asked: impl Iterator<Item = &'n Alternatives>) -> Self {
        let ready = soonest(problem);
        let mut asked_for = vec![false; problem.bit_count()];
        let of_operators = problem.operators.iter().map(|operator| &operator.needs);
        of_operators.chain(asked).flatten().flatten().for_each(|bit| asked_for[*bit] = true);

        let below: Vec<Vec<Bit>> = (0..problem.bit_count()).map(|bit| problem.levels_below(bit)).collect();
        // What an operator needs in any case it does not give.
        let gives = |operator: usize| -> Vec<Bit> {
            let entry = &problem.operators[operator];
            let has = |bits: &Vec<Bit>, bit: Bit| bits.iter().any(|needed| *needed == bit || below[*needed].contains(&bit));
            let news = |bit: &Bit| asked_for[*bit] && !entry.needs.iter().all(|bits| has(bits, *bit));
            entry.gives.iter().copied().filter(news).collect()
        };
        let mut givers: Vec<Vec<usize>> = vec![Vec::new(); problem.bit_count()];
        for (operator, entry) in problem.operators.iter().enumerate() {
            if met_at(&entry.needs, &ready).is_some() {
                gives(operator).into_iter().for_each(|bit| givers[bit].push(operator));
            }
        }
        Self { ready, givers }
    }

    /// The soonest that what is needed can be there, if everything could run side by side; `None`: no pathway leads to it.
    pub fn soonest(&self, needs: &Alternatives) -> Option<Cases> {
        met_at(needs, &self.ready)
    }
}

/// The soonest that each bit can be true, if everything could run side by side.
fn soonest(problem: &Problem) -> Vec<Option<Cases>> {
    let today = problem.situation.today;
    let mut ready: Vec<Option<Cases>> = vec![None; problem.bit_count()];
    let seasons: Vec<Season> = (0..problem.operators.len()).map(|operator| season(problem, operator)).collect();
    loop {
        let mut changed = false;
        for (operator, season) in problem.operators.iter().zip(&seasons) {
            let Some(met) = met_at(&operator.needs, &ready) else { continue };
            let to = [(met[0], operator.months.min), (met[1], operator.months.max)]
                .map(|(met, months)| begin(*season, today, met) + months.tenths());
            for bit in &operator.gives {
                let sooner = ready[*bit].map_or(to, |old| [old[0].min(to[0]), old[1].min(to[1])]);
                if ready[*bit] != Some(sooner) {
                    ready[*bit] = Some(sooner);
                    changed = true;
                }
            }
        }
        if !changed {
            return ready;
        }
    }
}

/// The first moment of a season from another on; in tenths of a month from today.
pub fn begin(season: Season, today: Date, from: u32) -> u32 {
    season.first_from(today, Months::from_tenths(from)).tenths()
}

fn season(problem: &Problem, operator: usize) -> Season {
    problem.step(operator).map_or(Season::ALWAYS, |step| step.starts)
}

/// When the first of the alternatives can be fulfilled.
fn met_at(needs: &Alternatives, ready: &[Option<Cases>]) -> Option<Cases> {
    let fulfilled = needs.iter().filter_map(|bits| {
        bits.iter().try_fold([0, 0], |latest: Cases, bit| ready[*bit].map(|ready| [latest[0].max(ready[0]), latest[1].max(ready[1])]))
    });
    fulfilled.reduce(|one, other| [one[0].min(other[0]), one[1].min(other[1])])
}

/// One operator, as the search for one goal sees it.
#[derive(Debug)]
pub struct Task {
    /// Its place among the problem's operators; `None` for arriving at a goal that no step closes.
    pub operator: Option<usize>,
    pub needs: Vec<Bits>,
    pub gives: Bits,
    pub lasts: Cases,
    /// The soonest that it can begin.
    pub begins: Cases,
    pub figures: Figures,
    pub full_time: bool,
    /// Pays a wage in the field from its first day.
    pub pays: bool,
    pub assumes: bool,
    /// Of an assumption, its own bit; what it gives besides is implied by it.
    pub first: Option<usize>,
    pub starts: Season,
    /// The tasks that it cannot run beside.
    pub apart: Bits,
    /// The task that it begins right after.
    pub after: Option<usize>,
    /// The assumptions that cannot be made beside this one.
    pub excludes: Bits,
}

/// The search's world for one goal. The first task is to arrive: by the closing step, or at once when all is there.
pub struct Relevant {
    pub tasks: Vec<Task>,
    /// For each bit, its place in the problem.
    pub bits: Vec<Bit>,
    /// For each bit the tasks that make it true, the lightest first.
    pub givers: Vec<Vec<u8>>,
    /// For each bit, the soonest that it can be true.
    pub ready: Vec<Cases>,
    /// The bits that somebody may be paid for on the way to: to have them otherwise can cost an early wage.
    pub earned: Bits,
    /// The bit that arriving makes true.
    pub arrived: usize,
    /// The wage begins on arrival, at the latest.
    pub closes_with_job: bool,
    pub today: Date,
}

impl Relevant {
    /// `None` where no pathway leads to the goal.
    // More than 255 operators or bits for one goal do not fit: those farthest from it are left out. `check` says so.
    pub fn new(problem: &Problem, reach: &Reach, needs: &Alternatives, closing: Option<usize>) -> Option<Self> {
        met_at(needs, &reach.ready)?;
        let today = problem.situation.today;
        let mut numbers = Numbers { of_bit: vec![None; problem.bit_count()], bits: Vec::new() };
        let mut operators: Vec<usize> = Vec::new();
        let mut known = vec![false; problem.operators.len()];
        let mut next = 0;
        let local = |needs: &Alternatives, numbers: &mut Numbers| -> Vec<Bits> {
            let possible = needs.iter().filter(|bits| bits.iter().all(|bit| reach.ready[*bit].is_some()));
            possible.filter_map(|bits| bits.iter().map(|bit| numbers.number(*bit)).collect::<Option<Bits>>()).collect()
        };
        let arriving_needs = local(needs, &mut numbers);
        let mut task_needs: Vec<Vec<Bits>> = Vec::new();
        while let Some(bit) = numbers.bits.get(next).copied() {
            next += 1;
            for operator in &reach.givers[bit] {
                if !known[*operator] && Some(*operator) != closing && operators.len() < Bits::ROOM - 1 {
                    known[*operator] = true;
                    operators.push(*operator);
                    task_needs.push(local(&problem.operators[*operator].needs, &mut numbers));
                }
            }
        }
        let ready: Vec<Cases> = numbers.bits.iter().map(|bit| reach.ready[*bit].expect("only what can come true is numbered")).collect();
        let arrived = ready.len();
        let step = closing.and_then(|operator| problem.step(operator));
        let mut tasks = Vec::with_capacity(operators.len() + 1);
        tasks.push(task(problem, closing, arriving_needs, Bits::of(arrived), &ready));
        for (operator, needs) in operators.iter().zip(task_needs) {
            let gives = problem.operators[*operator].gives.iter().filter_map(|bit| numbers.of_bit[*bit]).map(usize::from).collect();
            tasks.push(task(problem, Some(*operator), needs, gives, &ready));
        }
        tie(problem, &mut tasks);
        let bits = numbers.bits.clone();
        for (place, task) in tasks.iter_mut().enumerate().skip(1) {
            // What it needs in any case it does not give: see `Reach`.
            if task.assumes {
                task.first = problem.operators[operators[place - 1]].gives.first().and_then(|bit| numbers.of_bit[*bit]).map(usize::from);
            }
            let given = task.gives.iter().filter(|bit| reach.givers[bits[*bit]].contains(&operators[place - 1])).collect();
            task.gives = given;
        }
        let earned = earned(&tasks);
        let mut relevant = Self { tasks, bits, givers: Vec::new(), ready, earned, arrived, closes_with_job: step.is_some(), today };
        let kept = relevant.not_replaced();
        relevant.keep(kept);
        relevant.givers = (0..relevant.bits.len()).map(|bit| relevant.givers_of(bit)).collect();
        Some(relevant)
    }

    /// Whether both are numbered alike and hold the same tasks, whatever operators these stand for.
    pub fn looks_like(&self, other: &Relevant) -> bool {
        let same = |one: &Task, other: &Task| {
            one.needs == other.needs
                && one.gives == other.gives
                && (one.lasts, one.begins, one.figures) == (other.lasts, other.begins, other.figures)
                && (one.full_time, one.pays, one.assumes, one.starts) == (other.full_time, other.pays, other.assumes, other.starts)
                && (one.apart, one.after, one.excludes) == (other.apart, other.after, other.excludes)
        };
        self.tasks.len() == other.tasks.len()
            && self.tasks.iter().zip(&other.tasks).all(|(one, other)| same(one, other))
            && (&self.givers, &self.ready, self.closes_with_job) == (&other.givers, &other.ready, other.closes_with_job)
    }

    /// Leaves out all other tasks and the bits that nothing asks for any more, and numbers the rest anew.
    fn keep(&mut self, kept: Bits) {
        let (_, asked) = self.leading(kept);
        let numbered = |kept: Bits, count: usize| -> Vec<usize> {
            let mut next = 0..;
            (0..count).map(|old| if kept.contains(old) { next.next().unwrap_or_default() } else { usize::MAX }).collect()
        };
        let task_numbers = numbered(kept, self.tasks.len());
        let bit_numbers = numbered(asked | Bits::of(self.arrived), self.arrived + 1);
        let renumber =
            |bits: Bits, numbers: &[usize]| -> Bits { bits.iter().map(|old| numbers[old]).filter(|new| *new != usize::MAX).collect() };
        let mut place = 0;
        self.tasks.retain(|_| {
            place += 1;
            kept.contains(place - 1)
        });
        for task in &mut self.tasks {
            task.needs.iter_mut().for_each(|bits| *bits = renumber(*bits, &bit_numbers));
            task.gives = renumber(task.gives, &bit_numbers);
            task.first = task.first.map(|old| bit_numbers[old]).filter(|new| *new != usize::MAX);
            task.apart = renumber(task.apart, &task_numbers);
            task.excludes = renumber(task.excludes, &task_numbers);
            task.after = task.after.map(|old| task_numbers[old]).filter(|new| *new != usize::MAX);
        }
        self.earned = renumber(self.earned, &bit_numbers);
        self.bits = asked.iter().map(|old| self.bits[old]).collect();
        self.ready = asked.iter().map(|old| self.ready[old]).collect();
        self.arrived = self.bits.len();
    }

    /// The tasks without those that another can always be taken for. One left out can make others lead nowhere, and so on.
    fn not_replaced(&self) -> Bits {
        let tasks = &self.tasks;
        let mut bound = Bits::default();
        for (place, task) in tasks.iter().enumerate() {
            if task.after.is_some() || !task.apart.is_empty() {
                bound |= Bits::of(place) | task.apart;
                bound |= task.after.map(Bits::of).unwrap_or_default();
            }
        }
        // What is earned, and what can be had in its place.
        let mut paid_for = self.earned;
        for task in tasks {
            let is_earned = |bits: &&Bits| !(**bits & self.earned).is_empty();
            let earned_ways = task.needs.iter().filter(is_earned).count();
            for bits in &task.needs {
                let others_are_earned = earned_ways > usize::from(is_earned(&bits));
                if others_are_earned {
                    paid_for |= *bits;
                }
            }
        }
        let mut kept: Bits = (0..tasks.len()).collect();
        loop {
            let before = kept;
            let (led, asked) = self.leading(kept);
            kept = led;
            // From the last to the first: of two that can stand in for each other, the one that editors put first stays.
            let candidates: Vec<usize> = (led - bound - Bits::of(0)).iter().collect();
            for task in candidates.into_iter().rev() {
                let given = tasks[task].gives & asked;
                // What gives more can make needless what would have been paid for.
                let can_stand_in = |other: usize| {
                    let more = (tasks[other].gives & asked) - given;
                    other != task
                        && given.is_subset(tasks[other].gives)
                        && (more & paid_for).is_empty()
                        && tasks[other].replaces(&tasks[task], self.earned)
                };
                if (kept - bound - Bits::of(0)).iter().any(can_stand_in) {
                    kept = kept - Bits::of(task);
                }
            }
            if kept == before {
                return kept;
            }
        }
    }

    /// Of some tasks those that lead to the goal, and the bits that they and the goal ask for.
    fn leading(&self, among: Bits) -> (Bits, Bits) {
        let (mut tasks, mut bits) = (Bits::of(0), Bits::default());
        loop {
            let needed = tasks.iter().flat_map(|task| &self.tasks[task].needs).fold(Bits::default(), |all, bits| all | *bits);
            let leads = |task: &usize| !(self.tasks[*task].gives & needed).is_empty();
            let more = tasks | (among - tasks).iter().filter(leads).collect();
            if more == tasks && needed == bits {
                return (tasks, bits);
            }
            (tasks, bits) = (more, needed);
        }
    }

    fn givers_of(&self, bit: usize) -> Vec<u8> {
        let gives = |task: &usize| self.tasks[*task].gives.contains(bit);
        let mut givers: Vec<u8> = (1..self.tasks.len()).filter(gives).map(|task| task as u8).collect();
        // Each assumption has a bit of its own; that a greater one implies it is noticed without being looked for.
        if let Some(own) = givers.iter().copied().find(|task| self.tasks[usize::from(*task)].first == Some(bit)) {
            return vec![own];
        }
        // The lightest first: what is found early lets the search pass over the rest.
        super::order::sort_by_key(&mut givers, |giver| {
            let task = &self.tasks[usize::from(*giver)];
            (task.begins[1] + task.lasts[1] + task.figures.unpaid().max.tenths(), *giver)
        });
        givers
    }
}

impl Task {
    /// Whether it can always be taken in the place of another that gives no more, as far as needs, time, wage, money and
    /// decisions go. What is taken for granted replaces nothing and is replaced by nothing: it may contradict other answers.
    fn replaces(&self, other: &Task, earned: Bits) -> bool {
        let asks_no_more = || {
            let spares_no_wage = |own: Bits, others: Bits| own.is_subset(others) && ((others - own) & earned).is_empty();
            other.needs.iter().all(|bits| self.needs.iter().any(|own| spares_no_wage(*own, *bits)))
        };
        !self.assumes
            && !other.assumes
            && self.lasts[0] <= other.lasts[0]
            && self.lasts[1] <= other.lasts[1]
            && (other.full_time || !self.full_time)
            && (self.pays || !other.pays)
            && self.starts.includes(other.starts)
            && self.figures.no_worse_than(&other.figures)
            && asks_no_more()
    }
}

/// The bits with a paying task among those that lead to them.
fn earned(tasks: &[Task]) -> Bits {
    let mut earned = Bits::default();
    loop {
        let before = earned;
        for task in tasks {
            if task.pays || task.needs.iter().any(|bits| !(*bits & earned).is_empty()) {
                earned |= task.gives;
            }
        }
        if earned == before {
            return earned;
        }
    }
}

/// The bits that matter, numbered in the order in which they were met.
struct Numbers {
    of_bit: Vec<Option<u8>>,
    bits: Vec<Bit>,
}

impl Numbers {
    /// `None` when there is no room for one more.
    fn number(&mut self, bit: Bit) -> Option<usize> {
        if self.of_bit[bit].is_none() {
            // One number is kept for arriving.
            if self.bits.len() + 1 >= Bits::ROOM {
                return None;
            }
            self.of_bit[bit] = Some(self.bits.len() as u8);
            self.bits.push(bit);
        }
        self.of_bit[bit].map(usize::from)
    }
}

fn task(problem: &Problem, operator: Option<usize>, needs: Vec<Bits>, gives: Bits, ready: &[Cases]) -> Task {
    let step = operator.and_then(|operator| problem.step(operator));
    let months = operator.map(|operator| problem.operators[operator].months).unwrap_or_default();
    let starts = step.map_or(Season::ALWAYS, |step| step.starts);
    let mut needs = needs;
    // What can be had sooner first: a good pathway found early lets the search pass over the rest.
    super::order::sort_by_key(&mut needs, |bits| bits.iter().map(|bit| ready[bit][1]).sum::<u32>());
    let met = needs
        .iter()
        .map(|bits| bits.iter().fold([0, 0], |latest: Cases, bit| [latest[0].max(ready[bit][0]), latest[1].max(ready[bit][1])]));
    let met = met.reduce(|one, other| [one[0].min(other[0]), one[1].min(other[1])]).unwrap_or([NEVER; 2]);
    Task {
        operator,
        needs,
        gives,
        lasts: [months.min.tenths(), months.max.tenths()],
        begins: met.map(|met| begin(starts, problem.situation.today, met)),
        figures: match step {
            Some(step) => Figures::of_step(step, months),
            None if operator.is_some() => Figures::of_assumption(),
            None => Figures::default(),
        },
        full_time: step.is_some_and(|step| step.load == Load::FullTime),
        pays: step.is_some_and(|step| step.sote_wage),
        assumes: operator.is_some_and(|operator| matches!(problem.operators[operator].action, Action::Assume(..) | Action::Lift(..))),
        first: None,
        starts,
        apart: Bits::default(),
        after: None,
        excludes: Bits::default(),
    }
}

/// Notes which tasks are bound to one another: in time, or because both cannot be assumed of one person.
fn tie(problem: &Problem, tasks: &mut [Task]) {
    let assumed = |task: &Task| match &problem.operators[task.operator?].action {
        Action::Assume(literal, positive) | Action::Lift(literal, positive) => Some((literal, *positive)),
        Action::Step(_) => None,
    };
    let step_of = |task: &Task| match problem.operators[task.operator?].action {
        Action::Step(id) => Some(id),
        Action::Assume(..) | Action::Lift(..) => None,
    };
    for one in 0..tasks.len() {
        let step = tasks[one].operator.and_then(|operator| problem.step(operator));
        if step.is_some_and(|step| step.not_beside.is_empty() && step.right_after.is_none()) {
            continue;
        }
        for other in 0..tasks.len() {
            if let (Some(step), Some(id)) = (step, step_of(&tasks[other])) {
                if step.not_beside.contains(&id) {
                    tasks[one].apart.insert(other);
                    tasks[other].apart.insert(one);
                }
                if step.right_after == Some(id) {
                    tasks[one].after = Some(other);
                }
            }
            if let (Some(own), Some(others)) = (assumed(&tasks[one]), assumed(&tasks[other]))
                && !can_both_hold(own, others)
            {
                tasks[one].excludes.insert(other);
            }
        }
    }
}
