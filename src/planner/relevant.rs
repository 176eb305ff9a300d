//! What matters for one goal, numbered from nought: the operators that can be carried out at all, that lead to it, and
//! that no other replaces in every respect.

use super::bits::Bits;
use super::figures::Cases;
use super::granted::grant;
use super::problem::{Alternatives, Bit, Problem};
use super::reach::Reach;
use super::scale::Date;
use super::tasks::{Task, earned, leading, task, tie};

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
    /// The operators that take something for granted at no cost: see `granted`.
    pub granted: Vec<usize>,
    /// The tasks but arriving, each behind what it needs as far as that goes.
    pub line: Vec<u8>,
    /// The tasks after which another begins at once.
    pub followed: Bits,
    /// The bit that arriving makes true.
    pub arrived: usize,
    /// The wage begins on arrival, at the latest.
    pub closes_with_job: bool,
    /// Nothing was left out for want of room.
    pub whole: bool,
    pub today: Date,
}

/// What the pathways are wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// To be compared in every figure.
    Compare,
    /// To know how soon the goal is surely reached. Everything else is taken out first: fewer tasks matter, and more goals look alike.
    Quickest,
}

impl Relevant {
    /// `None` where no pathway leads to the goal.
    // More operators or bits than `Bits` has room for do not fit; those farthest from the goal would be left out, and `whole`
    // says so. Over 2,000 random people it was never more than 73 operators and 45 bits.
    pub fn new(problem: &Problem, reach: &Reach, needs: &Alternatives, closing: Option<usize>, aim: Aim) -> Option<Self> {
        reach.soonest(needs)?;
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
        let mut ready: Vec<Cases> =
            numbers.bits.iter().map(|bit| reach.ready[*bit].expect("only what can come true is numbered")).collect();
        let arrived = ready.len();
        let whole = operators.len() < Bits::ROOM - 1 && arrived + 1 < Bits::ROOM;
        let step = closing.and_then(|operator| problem.step(operator));
        let mut tasks = Vec::with_capacity(operators.len() + 1);
        tasks.push(task(problem, closing, arriving_needs, Bits::of(arrived), &ready));
        for (operator, needs) in operators.iter().zip(task_needs) {
            let gives = problem.operators[*operator].gives.iter().filter_map(|bit| numbers.of_bit[*bit]).map(usize::from).collect();
            tasks.push(task(problem, Some(*operator), needs, gives, &ready));
        }
        if aim == Aim::Quickest {
            tasks.iter_mut().for_each(Task::keep_the_longest_case);
            ready.iter_mut().for_each(|ready| ready[0] = ready[1]);
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
        let granted = grant(&mut tasks);
        let granted = granted.iter().map(|task| operators[task - 1]).collect();
        let mut relevant = Self {
            tasks,
            bits,
            givers: Vec::new(),
            ready,
            earned: Bits::default(),
            granted,
            line: Vec::new(),
            followed: Bits::default(),
            arrived,
            closes_with_job: step.is_some(),
            whole,
            today,
        };
        let kept = relevant.not_replaced();
        relevant.keep(kept);
        relevant.givers = (0..relevant.bits.len()).map(|bit| relevant.givers_of(bit)).collect();
        relevant.followed = relevant.tasks.iter().filter_map(|task| task.after).collect();
        relevant.line = relevant.in_line();
        Some(relevant)
    }

    /// Whether both are numbered alike and hold the same tasks, whatever operators these stand for.
    pub fn looks_like(&self, other: &Relevant) -> bool {
        let same = |one: &Task, other: &Task| {
            one.needs == other.needs
                && one.gives == other.gives
                && (one.lasts, one.begins, one.sums) == (other.lasts, other.begins, other.sums)
                && (one.full_time, one.pays, one.assumes, one.starts) == (other.full_time, other.pays, other.assumes, other.starts)
                && (one.apart, one.after, one.excludes) == (other.apart, other.after, other.excludes)
        };
        self.tasks.len() == other.tasks.len()
            && self.tasks.iter().zip(&other.tasks).all(|(one, other)| same(one, other))
            && (&self.givers, &self.ready, self.closes_with_job) == (&other.givers, &other.ready, other.closes_with_job)
    }

    /// Leaves out all other tasks and the bits that nothing asks for any more, and numbers the rest anew.
    fn keep(&mut self, kept: Bits) {
        let (_, asked) = leading(&self.tasks, kept);
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
    fn not_replaced(&mut self) -> Bits {
        let all: Bits = (0..self.tasks.len()).collect();
        let (led, _) = leading(&self.tasks, all);
        self.earned = earned(&self.tasks, led);
        let tasks = &self.tasks;
        let mut bound = Bits::default();
        for (place, task) in led.iter().map(|place| (place, &tasks[place])) {
            if task.after.is_some() || !task.apart.is_empty() {
                bound |= Bits::of(place) | task.apart;
                bound |= task.after.map(Bits::of).unwrap_or_default();
            }
        }
        // What is taken for granted neither replaces nor is replaced.
        let fixed = bound | (0..tasks.len()).filter(|task| *task == 0 || tasks[*task].assumes).collect();
        let mut giving = vec![Bits::default(); self.arrived + 1];
        for task in (led - fixed).iter() {
            tasks[task].gives.iter().for_each(|bit| giving[bit].insert(task));
        }
        let mut kept = led;
        loop {
            let before = kept;
            let (led, asked) = leading(tasks, kept);
            kept = led;
            // From the last to the first: of two that can stand in for each other, the one that editors put first stays.
            let candidates: Vec<usize> = (led - fixed).iter().collect();
            for task in candidates.into_iter().rev() {
                let given = tasks[task].gives & asked;
                let can_stand_in = |other: usize| tasks[other].gives & asked == given && tasks[other].replaces(&tasks[task]);
                let others = kept - fixed - Bits::of(task);
                if given.iter().fold(others, |others, bit| others & giving[bit]).iter().any(can_stand_in) {
                    kept = kept - Bits::of(task);
                }
            }
            if kept == before {
                return kept;
            }
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
            (task.begins[1] + task.lasts[1] + task.sums.unpaid(), *giver)
        });
        givers
    }

    fn in_line(&self) -> Vec<u8> {
        let mut truths = Bits::default();
        let (mut line, mut left): (Vec<u8>, Vec<u8>) = (Vec::new(), (1..self.tasks.len()).map(|task| task as u8).collect());
        while !left.is_empty() {
            let can_begin = |task: &u8| self.tasks[usize::from(*task)].needs.iter().any(|bits| bits.is_subset(truths));
            let (now, later): (Vec<u8>, Vec<u8>) = left.iter().partition(|task| can_begin(task));
            if now.is_empty() {
                break;
            }
            now.iter().for_each(|task| truths |= self.tasks[usize::from(*task)].gives);
            line.extend(now);
            left = later;
        }
        line
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
