//! The operators as the search for one goal sees them: everything numbered from nought, in small sets.

use super::bits::Bits;
use super::catalogue::{Load, Step};
use super::condition::Literal;
use super::figures::{Cases, NEVER, Sums, latest, soonest};
use super::problem::{Action, Problem, can_both_hold};
use super::scale::{Date, Months, Season};

/// The first moment of a season from another on; in tenths of a month from today.
pub fn begin(season: Season, today: Date, from: u32) -> u32 {
    if season == Season::ALWAYS { from } else { season.first_from(today, Months::from_tenths(from)).tenths() }
}

/// One operator, as the search for one goal sees it.
#[derive(Debug)]
pub struct Task {
    /// Its place among the problem's operators; `None` for arriving at a goal that no step closes.
    pub operator: Option<usize>,
    /// What can be taken for granted at no cost is left out.
    pub needs: Vec<Bits>,
    pub gives: Bits,
    pub lasts: Cases,
    /// The soonest that it can begin.
    pub begins: Cases,
    pub sums: Sums,
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

impl Task {
    /// Whether it can always be taken in the place of another that gives the same: it needs the same and is worse in nothing.
    /// One that needs less, or gives more, cannot: it can make a step needless by which the pathway was quicker, or paid.
    /// What is taken for granted replaces nothing and is replaced by nothing: it may contradict other answers.
    pub fn replaces(&self, other: &Task) -> bool {
        !self.assumes
            && !other.assumes
            && self.lasts[0] <= other.lasts[0]
            && self.lasts[1] <= other.lasts[1]
            && (other.full_time || !self.full_time)
            && (self.pays || !other.pays)
            && self.starts.includes(other.starts)
            && self.sums.no_worse_than(&other.sums)
            && self.needs.len() == other.needs.len()
            && other.needs.iter().all(|bits| self.needs.contains(bits))
    }

    /// Takes out all that does not tell when it has surely ended.
    pub fn keep_the_longest_case(&mut self) {
        (self.lasts[0], self.begins[0]) = (self.lasts[1], self.begins[1]);
        (self.sums, self.pays) = (Sums::default(), false);
    }
}

pub fn task(problem: &Problem, operator: Option<usize>, needs: Vec<Bits>, gives: Bits, ready: &[Cases]) -> Task {
    let step = operator.and_then(|operator| problem.step(operator));
    let months = operator.map(|operator| problem.operators[operator].months).unwrap_or_default();
    let starts = step.map_or(Season::ALWAYS, |step| step.starts);
    let mut needs = needs;
    // What can be had sooner first: a good pathway found early lets the search pass over the rest.
    super::order::sort_by_key(&mut needs, |bits| bits.iter().map(|bit| ready[bit][1]).sum::<u32>());
    let met = needs.iter().map(|bits| bits.iter().fold([0; 2], |met, bit| latest(met, ready[bit])));
    let met = met.reduce(soonest).unwrap_or([NEVER; 2]);
    Task {
        operator,
        needs,
        gives,
        lasts: [months.min.tenths(), months.max.tenths()],
        begins: met.map(|met| begin(starts, problem.situation.today, met)),
        sums: step.map_or(Sums::default(), |step| Sums::of_step(step, months)),
        full_time: step.is_some_and(|step| step.load == Load::FullTime),
        pays: step.is_some_and(|step| step.sote_wage),
        assumes: operator.is_some_and(|operator| problem.assumes(operator)),
        first: None,
        starts,
        apart: Bits::default(),
        after: None,
        excludes: Bits::default(),
    }
}

/// Notes which tasks are bound to one another: in time, or because both cannot be assumed of one person.
pub fn tie(problem: &Problem, tasks: &mut [Task]) {
    let mut assumed: Vec<(usize, (&Literal, bool))> = Vec::new();
    for one in 0..tasks.len() {
        let Some(operator) = tasks[one].operator else { continue };
        match &problem.operators[operator].action {
            Action::Assume(literal, positive) | Action::Lift(literal, positive) => assumed.push((one, (literal, *positive))),
            Action::Step(id) => tie_step(problem, tasks, one, &problem.catalogue.steps[*id]),
        }
    }
    for (one, own) in &assumed {
        let contradicting = assumed.iter().filter(|(_, others)| !can_both_hold(*own, *others));
        tasks[*one].excludes = contradicting.map(|(other, _)| *other).collect();
    }
}

fn tie_step(problem: &Problem, tasks: &mut [Task], one: usize, step: &Step) {
    if step.not_beside.is_empty() && step.right_after.is_none() {
        return;
    }
    for other in 0..tasks.len() {
        let Some(Action::Step(id)) = tasks[other].operator.map(|operator| &problem.operators[operator].action) else { continue };
        if step.not_beside.contains(id) {
            tasks[one].apart.insert(other);
            tasks[other].apart.insert(one);
        }
        if step.right_after == Some(*id) {
            tasks[one].after = Some(other);
        }
    }
}

/// All that some tasks give.
pub fn given(tasks: &[Task], some: Bits) -> Bits {
    some.iter().fold(Bits::default(), |all, task| all | tasks[task].gives)
}

/// The bits with a paying task among those that lead to them.
pub fn earned(tasks: &[Task], among: Bits) -> Bits {
    let mut earned = Bits::default();
    loop {
        let before = earned;
        for task in among.iter().map(|task| &tasks[task]) {
            if task.pays || task.needs.iter().any(|bits| !(*bits & earned).is_empty()) {
                earned |= task.gives;
            }
        }
        if earned == before {
            return earned;
        }
    }
}

/// Of some tasks those that lead to the goal, and the bits that they and the goal ask for.
pub fn leading(all: &[Task], among: Bits) -> (Bits, Bits) {
    let (mut tasks, mut bits, mut new) = (Bits::of(0), Bits::default(), Bits::of(0));
    while !new.is_empty() {
        new.iter().flat_map(|task| &all[task].needs).for_each(|needs| bits |= *needs);
        new = (among - tasks).iter().filter(|task| !(all[*task].gives & bits).is_empty()).collect();
        tasks |= new;
    }
    (tasks, bits)
}
