//! What closes a goal: the smallest sets of things that no step can change and that would have to be otherwise.

use super::condition::Literal;
use super::ids::QuestionId;
use super::order::sort_by_key;
use super::problem::{Action, Alternatives, Problem, can_both_hold};
use super::sorted::Map;

/// How much is looked for.
// Larger sets are not: who would have to change four things needs a person to talk to, not a list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Search {
    /// Every set of at most three of which nothing can be spared.
    EveryLeast,
    /// The sets of the smallest size, and at most two things. Of what cannot change there is much to try, and less comes of it.
    Smallest,
}

impl Search {
    fn most(self) -> usize {
        match self {
            Search::EveryLeast => 3,
            Search::Smallest => 2,
        }
    }
}

/// One thing that would have to be otherwise: a literal, or with `false` its contrary.
pub type Obstacle = (Literal, bool);

/// Whether each goal could open if all that asks about these questions were otherwise, whatever contradicts whatever.
pub fn could_open(problem: &Problem, goals: &[&Alternatives], questions: &[QuestionId]) -> Vec<bool> {
    let mut lifts: Vec<Lift> = (0..problem.operators.len()).filter_map(|operator| lift(problem, operator)).collect();
    lifts.retain(|lift| lift.obstacle.0.question().is_some_and(|question| questions.contains(&question)));
    let truths = truths(problem, &lifts, &(0..lifts.len()).collect::<Vec<_>>(), false);
    goals.iter().map(|goal| fulfilled(goal, &truths)).collect()
}

/// For each goal the sets that open it, the smallest first; none where the goal is open, or where no set is small enough. `problem` is one that looks for what closes goals.
pub fn every_least(problem: &Problem, goals: &[&Alternatives], search: Search) -> Vec<Vec<Vec<Obstacle>>> {
    let lifts: Vec<Lift> = (0..problem.operators.len()).filter_map(|operator| lift(problem, operator)).collect();
    let all: Vec<usize> = (0..lifts.len()).collect();
    let opened_by = |set: &[usize], contradicting: bool| -> Vec<bool> {
        let truths = truths(problem, &lifts, set, contradicting);
        goals.iter().map(|goal| fulfilled(goal, &truths)).collect()
    };
    // With everything otherwise at once, whatever contradicts whatever, one sees what no set opens.
    let (already, at_best) = (opened_by(&[], true), opened_by(&all, false));
    let mut found: Vec<Vec<Vec<usize>>> = vec![Vec::new(); goals.len()];
    // Questions whose every answer together opens nothing need not be tried answer by answer.
    let mut hopeful: Map<Vec<Option<QuestionId>>, Vec<bool>> = Map::default();
    let asked = |lift: &Lift| lift.obstacle.0.question();
    // What asks for more than another that opens the goal is no smallest set.
    let can_be_news = |found: &Vec<Vec<usize>>, set: &[usize]| !found.iter().any(|other| asks_for_all_of(&lifts, set, other));
    for size in 1..=search.most() {
        let looked_for: Vec<usize> = (0..goals.len())
            .filter(|goal| at_best[*goal] && !already[*goal] && (search == Search::EveryLeast || found[*goal].is_empty()))
            .collect();
        each_set(&all, size, &mut Vec::new(), &mut |set| {
            let mut wanted: Vec<usize> = looked_for.iter().copied().filter(|goal| can_be_news(&found[*goal], set)).collect();
            if wanted.is_empty() {
                return;
            }
            let mut questions: Vec<Option<QuestionId>> = set.iter().map(|lift| asked(&lifts[*lift])).collect();
            sort_by_key(&mut questions, |question| *question);
            questions.dedup();
            let hopeful = hopeful.get_or_insert_with(questions, |questions| {
                let about: Vec<usize> = all.iter().copied().filter(|lift| questions.contains(&asked(&lifts[*lift]))).collect();
                opened_by(&about, false)
            });
            wanted.retain(|goal| hopeful[*goal]);
            if wanted.is_empty() || !can_all_hold(&lifts, set) {
                return;
            }
            let opened = opened_by(set, true);
            wanted.into_iter().filter(|goal| opened[*goal]).for_each(|goal| found[goal].push(set.to_vec()));
        });
    }
    let told = |sets: Vec<Vec<usize>>| {
        let mut told: Vec<Vec<Obstacle>> = sets.iter().map(|set| in_one(set.iter().map(|lift| lifts[*lift].obstacle.clone()))).collect();
        // Three answers of which each pair goes together can still leave none.
        told.retain(|set| !set.iter().any(|obstacle| matches!(obstacle, (Literal::OneOf(_, choices), true) if choices.is_empty())));
        sort_by_key(&mut told, Vec::len);
        let asks_for_all_of = |set: &[Obstacle], other: &[Obstacle]| other.iter().all(|less| set.iter().any(|more| implies(more, less)));
        let is_least = |place: usize| {
            let others = told.iter().enumerate().filter(|(other, _)| *other != place);
            let mut more = others.filter(|(_, other)| asks_for_all_of(&told[place], other));
            // Of two that ask for the same the first stays.
            !more.any(|(at, other)| at < place || !asks_for_all_of(other, &told[place]))
        };
        (0..told.len()).filter(|place| is_least(*place)).map(|place| told[place].clone()).collect()
    };
    found.into_iter().map(told).collect()
}

struct Lift {
    operator: usize,
    obstacle: Obstacle,
}

fn lift(problem: &Problem, operator: usize) -> Option<Lift> {
    match &problem.operators[operator].action {
        Action::Lift(literal, positive) => Some(Lift { operator, obstacle: (literal.clone(), *positive) }),
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

fn asks_for_all_of(lifts: &[Lift], set: &[usize], other: &[usize]) -> bool {
    other.iter().all(|less| set.iter().any(|more| implies(&lifts[*more].obstacle, &lifts[*less].obstacle)))
}

/// None of them says what another says already, and one person can be all of it.
fn can_all_hold(lifts: &[Lift], set: &[usize]) -> bool {
    set.iter().enumerate().all(|(place, one)| {
        let one = &lifts[*one].obstacle;
        set[..place]
            .iter()
            .map(|other| &lifts[*other].obstacle)
            .all(|other| can_both_hold((&one.0, one.1), (&other.0, other.1)) && !implies(one, other) && !implies(other, one))
    })
}

/// Whether the second holds for everybody for whom the first does.
fn implies(one: &Obstacle, other: &Obstacle) -> bool {
    if one == other {
        return true;
    }
    match ((&one.0, one.1), (&other.0, other.1)) {
        ((Literal::LevelAtLeast(question, own), positive), (Literal::LevelAtLeast(asked, level), other_positive)) => {
            question == asked && positive == other_positive && (own >= level) == positive
        }
        ((Literal::NumberAtLeast(question, own), positive), (Literal::NumberAtLeast(asked, number), other_positive)) => {
            question == asked && positive == other_positive && (own >= number) == positive
        }
        ((Literal::OneOf(question, own), true), (Literal::OneOf(asked, wanted), true)) => {
            question == asked && own.iter().all(|choice| wanted.contains(choice))
        }
        ((Literal::OneOf(question, own), true), (Literal::OneOf(asked, unwanted), false)) => {
            question == asked && !own.iter().any(|choice| unwanted.contains(choice))
        }
        ((Literal::OneOf(question, own), false), (Literal::OneOf(asked, unwanted), false)) => {
            question == asked && unwanted.iter().all(|choice| own.contains(choice))
        }
        _ => false,
    }
}

/// What is asked of one answer in one: "citizen or permanent" and "permanent or student" are "permanent".
fn in_one(set: impl Iterator<Item = Obstacle>) -> Vec<Obstacle> {
    let mut joined: Vec<Obstacle> = Vec::new();
    let picked =
        |obstacle: &Obstacle| -> Option<QuestionId> { if let Literal::OneOf(question, _) = &obstacle.0 { Some(*question) } else { None } };
    for obstacle in set {
        let same = joined.iter_mut().find(|other| picked(other).is_some() && picked(other) == picked(&obstacle));
        match (same, obstacle) {
            (Some(other), (Literal::OneOf(_, more), positive)) => join(other, more, positive),
            (_, obstacle) => joined.push(obstacle),
        }
    }
    joined
}

fn join(obstacle: &mut Obstacle, mut more: Vec<super::ids::ChoiceId>, positive: bool) {
    let Literal::OneOf(_, choices) = &mut obstacle.0 else { return };
    match (obstacle.1, positive) {
        (true, true) => choices.retain(|choice| more.contains(choice)),
        (true, false) => choices.retain(|choice| !more.contains(choice)),
        (false, true) => {
            more.retain(|choice| !choices.contains(choice));
            *choices = more;
            obstacle.1 = true;
        }
        (false, false) => {
            more.retain(|choice| !choices.contains(choice));
            choices.append(&mut more);
        }
    }
}

/// Everything that steps and these obstacles, once out of the way, make true.
fn truths(problem: &Problem, lifts: &[Lift], set: &[usize], contradicting: bool) -> Vec<bool> {
    let gone = |obstacle: &Obstacle| set.iter().any(|one| implies(&lifts[*one].obstacle, obstacle));
    let contradicts = |literal: &Literal, positive: bool| {
        contradicting && set.iter().any(|one| !can_both_hold((literal, positive), (&lifts[*one].obstacle.0, lifts[*one].obstacle.1)))
    };
    let mut truths = vec![false; problem.bit_count()];
    let mut left: Vec<usize> = Vec::new();
    for (place, operator) in problem.operators.iter().enumerate() {
        let takes_part = match &operator.action {
            Action::Step(_) => true,
            Action::Assume(literal, positive) => !contradicts(literal, *positive),
            Action::Lift(..) => lifts.iter().any(|lift| lift.operator == place && gone(&lift.obstacle)),
        };
        if takes_part {
            left.push(place);
        }
    }
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
