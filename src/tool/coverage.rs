//! Whom the catalogue serves: plans for the people of a grid, counted.

use super::grid::Grid;
use crate::planner::catalogue::{Catalogue, GoalKind};
use crate::planner::ids::*;
use crate::planner::near;
use crate::planner::plan::{GoalPlan, State, plan};
use crate::planner::profile::Profile;
use crate::planner::scale::{Date, Months};
use crate::planner::situation::Situation;
use std::collections::BTreeSet;

/// Two years: what most people can see ahead.
const SOON: f64 = 24.0;

/// What the plan holds for one person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Served {
    /// The person's place in the grid.
    pub person: usize,
    /// Occupations that are open or have a pathway, also one that rests on something unanswered.
    pub occupations: usize,
    /// Those of them to which some pathway takes two years at most.
    pub soon: usize,
    pub nearer_goals: usize,
    pub pathways: usize,
    /// Different contacts of all steps of the plan.
    pub contacts: usize,
    /// Some step that can be begun now has somebody to ask.
    pub somebody_now: bool,
}

/// One of the numbers of a person.
pub type Number = fn(&Served) -> usize;

/// Where a plan ends too soon.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum DeadEnd {
    /// No goal at all.
    Nothing,
    /// Only nearer goals.
    NoOccupation,
    /// Nobody to contact about what can be begun now.
    NobodyToAsk,
}

impl DeadEnd {
    pub const ALL: &'static [DeadEnd] = &[DeadEnd::Nothing, DeadEnd::NoOccupation, DeadEnd::NobodyToAsk];

    pub fn id(self) -> &'static str {
        match self {
            DeadEnd::Nothing => "nothing",
            DeadEnd::NoOccupation => "no-occupation",
            DeadEnd::NobodyToAsk => "nobody-to-ask",
        }
    }
}

impl Served {
    pub fn dead_ends(&self) -> Vec<DeadEnd> {
        let mut found = Vec::new();
        if self.occupations == 0 {
            found.push(if self.nearer_goals == 0 { DeadEnd::Nothing } else { DeadEnd::NoOccupation });
        }
        if !self.somebody_now {
            found.push(DeadEnd::NobodyToAsk);
        }
        found
    }
}

/// What was found for all of them.
pub struct Coverage {
    pub people: Vec<Served>,
    /// In no pathway and never to be done now.
    pub unused_steps: Vec<StepId>,
    /// Neither answered by anybody of the grid nor worth asking of anybody.
    pub unasked_questions: Vec<QuestionId>,
}

/// The one in the middle; of two, the lower. Nothing of nobody.
pub fn median(mut numbers: Vec<usize>) -> Option<usize> {
    numbers.sort_unstable();
    numbers.get(numbers.len().saturating_sub(1) / 2).copied()
}

/// Makes plans for these people of the grid, on all cores.
pub fn coverage(catalogue: &Catalogue, grid: &Grid, people: &[usize], today: Date) -> Coverage {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = people.len().div_ceil(threads).max(1);
    let parts: Vec<Part> = std::thread::scope(|scope| {
        let started: Vec<_> = people.chunks(share).map(|people| scope.spawn(move || part(catalogue, grid, people, today))).collect();
        started.into_iter().map(|thread| thread.join().expect("making plans does not panic")).collect()
    });
    let mut all = Part::default();
    for part in parts {
        all.people.extend(part.people);
        all.steps.extend(part.steps);
        all.questions.extend(part.questions);
    }
    Coverage {
        people: all.people,
        unused_steps: catalogue.steps.keys().filter(|step| !all.steps.contains(step)).collect(),
        unasked_questions: catalogue.questions.keys().filter(|question| !all.questions.contains(question)).collect(),
    }
}

/// What one thread found.
#[derive(Default)]
struct Part {
    people: Vec<Served>,
    steps: BTreeSet<StepId>,
    questions: BTreeSet<QuestionId>,
}

fn part(catalogue: &Catalogue, grid: &Grid, people: &[usize], today: Date) -> Part {
    let mut part = Part::default();
    for person in people {
        let profile = grid.profile(*person);
        part.questions.extend(profile.answers().map(|(question, _)| question));
        let served = part.serve(catalogue, *person, &profile, today);
        part.people.push(served);
    }
    part
}

impl Part {
    fn serve(&mut self, catalogue: &Catalogue, person: usize, profile: &Profile, today: Date) -> Served {
        let situation = Situation::new(catalogue, profile, today);
        let plan = plan(catalogue, profile, today);
        self.questions.extend(plan.ask.iter().map(|open| open.question));
        let now: BTreeSet<StepId> = plan.now.iter().map(|now| now.step).collect();
        let stages = plan.goals.iter().flat_map(|goal| &goal.pathways).flat_map(|pathway| &pathway.steps);
        let steps: BTreeSet<StepId> = stages.map(|stage| stage.step).chain(now.iter().copied()).collect();
        let contacts: BTreeSet<ContactId> = steps.iter().flat_map(|step| near::contacts_of_step(&situation, *step)).collect();
        self.steps.extend(&steps);
        let reached = |kind: GoalKind| {
            let of_kind = plan.goals.iter().filter(move |goal| catalogue.goals[goal.goal].kind == kind);
            of_kind.filter(|goal| goal.state == State::Open || !goal.pathways.is_empty())
        };
        let soon =
            |goal: &&GoalPlan| goal.pathways.is_empty() || goal.pathways.iter().any(|pathway| pathway.months.max <= Months::from_f64(SOON));
        Served {
            person,
            occupations: reached(GoalKind::Occupation).count(),
            soon: reached(GoalKind::Occupation).filter(soon).count(),
            nearer_goals: reached(GoalKind::Nearer).count(),
            pathways: plan.goals.iter().map(|goal| goal.pathways.len()).sum(),
            contacts: contacts.len(),
            somebody_now: now.iter().any(|step| !near::contacts_of_step(&situation, *step).is_empty()),
        }
    }
}
