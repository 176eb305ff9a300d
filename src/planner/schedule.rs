//! When steps can start and end: full-time steps one after another, part-time steps and waiting beside them.

use super::catalogue::{Certainty, Income, Load, Step};
use super::order::sort_by_key;
use super::problem::{Action, Alternatives, Bit, Problem, Set};
use super::scale::{Months, Range};

/// When one operator of a pathway runs, in the shortest and in the longest case.
#[derive(Clone, PartialEq, Debug)]
pub struct Slot {
    pub operator: usize,
    pub from: Range<Months>,
    pub to: Range<Months>,
}

/// The operators of a pathway in time, in an order in which every need is met when its step begins.
#[derive(Clone, PartialEq, Debug)]
pub struct Schedule {
    pub slots: Vec<Slot>,
    pub figures: Figures,
}

/// What pathways are compared by. Less is better in each.
#[derive(Clone, PartialEq, Debug)]
pub struct Figures {
    /// From today to the goal.
    pub months: Range<Months>,
    /// From today to the first wage in the field; `None` where the pathway leads to none.
    pub first_wage: Option<Range<Months>>,
    /// Full-time months without a wage.
    pub unpaid: Range<Months>,
    /// Euros.
    pub cost: Range<u32>,
    /// Steps with a fee whose amount nobody has confirmed.
    pub unknown_fees: usize,
    /// Steps that an employer or an authority decides.
    pub hurdles: usize,
    pub assumptions: usize,
}

impl Figures {
    /// Not worse in any respect. No wage at all is worse than any wage.
    pub fn no_worse_than(&self, other: &Self) -> bool {
        let wage = match (&self.first_wage, &other.first_wage) {
            (Some(own), Some(others)) => own.no_worse_than(others),
            (None, Some(_)) => false,
            (_, None) => true,
        };
        wage && self.months.no_worse_than(&other.months)
            && self.unpaid.no_worse_than(&other.unpaid)
            && self.cost.no_worse_than(&other.cost)
            && self.unknown_fees <= other.unknown_fees
            && self.hurdles <= other.hurdles
            && self.assumptions <= other.assumptions
    }
}

/// One end of the durations: the shortest or the longest case.
#[derive(Clone, Copy)]
enum Case {
    Shortest,
    Longest,
}

impl Case {
    fn of<T: Copy>(self, range: &Range<T>) -> T {
        match self {
            Case::Shortest => range.min,
            Case::Longest => range.max,
        }
    }
}

/// Puts operators in time. `goal` is what must be true at the end; `closing` runs last, once all of it is.
/// Returns `None` where the operators do not lead to the goal.
pub fn schedule(problem: &Problem, operators: &Set, goal: &Alternatives, closing: Option<usize>) -> Option<Schedule> {
    let shortest = run(problem, operators, goal, closing, Case::Shortest)?;
    let longest = run(problem, operators, goal, closing, Case::Longest)?;
    let mut slots: Vec<Slot> = Vec::with_capacity(shortest.times.len());
    for (operator, from, to) in &shortest.times {
        let (_, late_from, late_to) = longest.times.iter().find(|(other, _, _)| other == operator)?;
        // With longer steps another order can be the quicker one, so that a step may even begin earlier than in the shortest case.
        slots.push(Slot {
            operator: *operator,
            from: Range::new(*from, (*late_from).max(*from)),
            to: Range::new(*to, (*late_to).max(*to)),
        });
    }
    let mut figures = Figures {
        months: Range::new(shortest.end, longest.end.max(shortest.end)),
        first_wage: None,
        unpaid: Range::default(),
        cost: Range::default(),
        unknown_fees: 0,
        hurdles: 0,
        assumptions: 0,
    };
    let mut wage: Option<Range<Months>> = None;
    for slot in &slots {
        match &problem.operators[slot.operator].action {
            Action::Step(id) => {
                let step = &problem.catalogue.steps[*id];
                if step.sote_wage && wage.is_none_or(|sofar| slot.from.min < sofar.min) {
                    wage = Some(slot.from);
                }
                figures.unpaid = figures.unpaid + unpaid(step);
                figures.cost = figures.cost + step.cost;
                figures.unknown_fees += usize::from(step.extra_fee);
                figures.hurdles += hurdles(step) as usize;
            }
            Action::Assume(..) | Action::Lift(..) => figures.assumptions += 1,
        }
    }
    figures.first_wage = match (wage, closing) {
        (Some(wage), _) => Some(wage),
        (None, Some(_)) => Some(figures.months),
        (None, None) => None,
    };
    Some(Schedule { slots, figures })
}

/// The full-time months of a step without a wage.
pub fn unpaid(step: &Step) -> Range<Months> {
    if step.load == Load::FullTime && step.income != Income::Wage { step.months } else { Range::default() }
}

/// Whether somebody outside school and self has to say yes.
pub fn hurdles(step: &Step) -> u32 {
    u32::from(step.decided_by >= Certainty::Employer)
}

struct Run {
    times: Vec<(usize, Months, Months)>,
    end: Months,
}

/// Starts, again and again, whichever step can start first; of several, those that run beside others, then the longer ones.
// All orders of the full-time steps were tried instead: the same answer in nearly every case, at a hundred times the work.
fn run(problem: &Problem, operators: &Set, goal: &Alternatives, closing: Option<usize>, case: Case) -> Option<Run> {
    let mut ready: Vec<Option<Months>> = vec![None; problem.bit_count()];
    let mut free = Months::ZERO;
    let mut waiting: Vec<usize> = operators.ones().filter(|operator| Some(*operator) != closing).collect();
    let mut times = Vec::with_capacity(waiting.len() + 1);
    let mut start = |operator: usize, from: Months, ready: &mut Vec<Option<Months>>, free: &mut Months| {
        let (months, load) = length(problem, operator, case);
        let to = from + months;
        if load == Load::FullTime {
            *free = to;
        }
        for bit in &problem.operators[operator].gives {
            let sooner = ready[*bit].is_none_or(|sofar| to < sofar);
            if sooner {
                ready[*bit] = Some(to);
            }
        }
        times.push((operator, from, to));
        to
    };
    while !waiting.is_empty() {
        let next = waiting
            .iter()
            .enumerate()
            .filter_map(|(place, operator)| {
                let (months, load) = length(problem, *operator, case);
                let met = met_at(&problem.operators[*operator].needs, &ready)?;
                let full_time = load == Load::FullTime;
                let from = if full_time { met.max(free) } else { met };
                Some((from, full_time, std::cmp::Reverse(months), *operator, place))
            })
            .min()?;
        let (from, _, _, operator, place) = next;
        waiting.remove(place);
        start(operator, from, &mut ready, &mut free);
    }
    let mut end = met_at(goal, &ready)?;
    if let Some(closing) = closing {
        let from = if length(problem, closing, case).1 == Load::FullTime { end.max(free) } else { end };
        end = start(closing, from, &mut ready, &mut free);
    }
    sort_by_key(&mut times, |(_, from, to)| (*from, *to));
    Some(Run { times, end })
}

fn length(problem: &Problem, operator: usize, case: Case) -> (Months, Load) {
    match &problem.operators[operator].action {
        Action::Step(id) => {
            let step = &problem.catalogue.steps[*id];
            (case.of(&step.months), step.load)
        }
        Action::Assume(..) | Action::Lift(..) => (Months::ZERO, Load::Waiting),
    }
}

/// When the first of the alternatives is fulfilled.
fn met_at(needs: &Alternatives, ready: &[Option<Months>]) -> Option<Months> {
    needs.iter().filter_map(|bits| bits.iter().try_fold(Months::ZERO, |latest, bit: &Bit| Some(latest.max(ready[*bit]?)))).min()
}
