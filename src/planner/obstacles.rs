//! What closes a goal: the smallest set of things that no step can change and that would have to be otherwise.

use super::condition::Literal;
use super::problem::{Action, Alternatives, Problem, can_both_hold};

/// Larger sets are not looked for: who would have to change four things needs a person to talk to, not a list.
const MOST: usize = 3;

/// One thing that would have to be otherwise: a literal, or with `false` its contrary.
pub type Obstacle = (Literal, bool);

/// For each goal the first of the smallest sets that open it; empty where the goal is open, or where none is small enough.
/// `problem` is one that looks for what closes goals.
pub fn least(problem: &Problem, goals: &[&Alternatives]) -> Vec<Vec<Obstacle>> {
    let lifts: Vec<usize> = (0..problem.operators.len()).filter(|place| lifted(problem, *place).is_some()).collect();
    let mut least: Vec<Option<Vec<Obstacle>>> = vec![None; goals.len()];
    for size in 0..=MOST {
        each_set(&lifts, size, &mut Vec::new(), &mut |set| {
            if least.iter().all(Option::is_some) || !can_all_hold(problem, set) {
                return;
            }
            let truths = truths(problem, set);
            for (goal, least) in goals.iter().zip(&mut least) {
                if least.is_none() && fulfilled(goal, &truths) {
                    *least = Some(set.iter().filter_map(|place| lifted(problem, *place)).collect());
                }
            }
        });
    }
    least.into_iter().map(Option::unwrap_or_default).collect()
}

fn lifted(problem: &Problem, operator: usize) -> Option<Obstacle> {
    match &problem.operators[operator].action {
        Action::Lift(literal, positive) => Some((literal.clone(), *positive)),
        Action::Step(_) | Action::Assume(..) => None,
    }
}

fn each_set(all: &[usize], size: usize, set: &mut Vec<usize>, visit: &mut impl FnMut(&[usize])) {
    if size == 0 {
        return visit(set);
    }
    for (place, one) in all.iter().enumerate() {
        set.push(*one);
        each_set(&all[place + 1..], size - 1, set, &mut *visit);
        set.pop();
    }
}

fn can_all_hold(problem: &Problem, set: &[usize]) -> bool {
    let lifted: Vec<Obstacle> = set.iter().filter_map(|place| lifted(problem, *place)).collect();
    lifted.iter().enumerate().all(|(place, one)| lifted[..place].iter().all(|other| can_both_hold((&one.0, one.1), (&other.0, other.1))))
}

/// Everything that steps and these obstacles, once out of the way, make true.
fn truths(problem: &Problem, set: &[usize]) -> Vec<bool> {
    let out_of_the_way: Vec<Obstacle> = set.iter().filter_map(|place| lifted(problem, *place)).collect();
    let takes_part = |place: usize| match &problem.operators[place].action {
        Action::Step(_) => true,
        Action::Assume(literal, positive) => out_of_the_way.iter().all(|other| can_both_hold((literal, *positive), (&other.0, other.1))),
        Action::Lift(..) => set.contains(&place),
    };
    let mut truths = vec![false; problem.bit_count()];
    let mut left: Vec<usize> = (0..problem.operators.len()).filter(|place| takes_part(*place)).collect();
    loop {
        let before = left.len();
        left.retain(|place| {
            let operator = &problem.operators[*place];
            let can_begin = fulfilled(&operator.needs, &truths);
            if can_begin {
                operator.gives.iter().for_each(|bit| truths[*bit] = true);
            }
            !can_begin
        });
        if left.len() == before {
            return truths;
        }
    }
}

fn fulfilled(needs: &Alternatives, truths: &[bool]) -> bool {
    needs.iter().any(|bits| bits.iter().all(|bit| truths[*bit]))
}
