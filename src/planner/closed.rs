//! What would open a closed goal: every smallest set of changes, and for each change how and when it can come.

use super::catalogue::{Changes, Purpose};
use super::condition::{Condition, Days, Literal, Truth};
use super::ids::*;
use super::obstacles::{self, Obstacle, Search};
use super::plan::{condition, problem};
use super::problem::{Alternatives, Mode};
use super::profile::Answer;
use super::scale::Date;
use super::situation::{Situation, Standing};

/// Something that is not so, that no step can change, and without which the goal is closed.
#[derive(Clone, PartialEq, Debug)]
pub struct Blocker {
    pub condition: Condition,
    pub changes: Changes,
    pub when: When,
    /// What one turns to somebody for.
    pub ask: Option<Purpose>,
}

/// What is known of the day on which it can be otherwise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    /// It may be so already: nobody has answered this question.
    Unanswered(QuestionId),
    InYears(u16),
    On(Date),
    /// It depends on what somebody does or decides.
    Open,
}

/// What closes each of these goals: the fewest things that would have to be otherwise.
pub fn blockers(situation: &Situation, goals: &[GoalId]) -> Vec<Vec<Blocker>> {
    openings(situation, goals).into_iter().map(|sets| sets.into_iter().next().unwrap_or_default()).collect()
}

/// For each of these goals all the smallest sets of changes that open it; of no set can anything be spared.
// Not part of every plan: it is a search of its own, and most people never look behind a closed door.
pub fn openings(situation: &Situation, goals: &[GoalId]) -> Vec<Vec<Vec<Blocker>>> {
    let mut found = sets(situation, goals, Mode::WhatClosesIt, Search::EveryLeast);
    // Where nothing that can change opens a goal, it is told what it is for, although that never changes.
    let shut: Vec<usize> = (0..goals.len()).filter(|place| found[*place].is_empty()).collect();
    if !shut.is_empty() {
        let goals: Vec<GoalId> = shut.iter().map(|place| goals[*place]).collect();
        let fixed = sets(situation, &goals, Mode::WhateverClosesIt, Search::Smallest);
        shut.into_iter().zip(fixed).for_each(|(place, sets)| found[place] = worth_telling(sets));
    }
    found
}

/// Where one way can open a goal, those that never can tell nothing.
fn worth_telling(mut sets: Vec<Vec<Blocker>>) -> Vec<Vec<Blocker>> {
    let never = |set: &Vec<Blocker>| set.iter().any(|blocker| blocker.changes == Changes::Never);
    if !sets.iter().all(never) {
        sets.retain(|set| !never(set));
    }
    sets
}

fn sets(situation: &Situation, goals: &[GoalId], mode: Mode, search: Search) -> Vec<Vec<Vec<Blocker>>> {
    let (problem, needs) = problem(situation, mode);
    let wanted: Vec<&Alternatives> = goals.iter().map(|goal| &needs[goal.index()]).collect();
    let told = |set: Vec<Obstacle>| set.into_iter().map(|obstacle| blocker(situation, obstacle)).collect();
    obstacles::every_least(&problem, &wanted, search).into_iter().map(|sets| sets.into_iter().map(told).collect()).collect()
}

fn blocker(situation: &Situation, (literal, positive): Obstacle) -> Blocker {
    let asked = literal.question().map(|question| &situation.catalogue.questions[question]);
    let otherwise = if literal.is_dated() { Changes::Time } else { Changes::Never };
    Blocker {
        changes: asked.map_or(otherwise, |asked| asked.changes),
        when: when(situation, &literal, positive),
        ask: asked.and_then(|asked| asked.ask),
        condition: condition(literal, positive),
    }
}

fn when(situation: &Situation, literal: &Literal, positive: bool) -> When {
    if let Some(Days::From(day)) = literal.days(positive) {
        return When::On(day);
    }
    let Some(question) = literal.question() else { return When::Open };
    match (literal, situation.standing(question)) {
        _ if situation.truth(literal) == Truth::Unknown => When::Unanswered(question),
        (Literal::NumberAtLeast(_, number), Standing::Known(Answer::Number(own)))
            if positive && situation.catalogue.questions[question].changes == Changes::Time =>
        {
            When::InYears(number.saturating_sub(*own))
        }
        _ => When::Open,
    }
}
