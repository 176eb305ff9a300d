//! How many questions people are asked until the pathways are shown, and until nothing is worth asking: everybody of the grid,
//! each answering as their combination says and in all else as the dice fall. And what each answer is worth: how many goals
//! would be told otherwise without it. From that it is decided which questions come before the pathways.

use super::coverage::median;
use super::dice::Dice;
use super::grid::Grid;
use crate::planner::ask::{self, Open};
use crate::planner::catalogue::Catalogue;
use crate::planner::ids::*;
use crate::planner::plan::{GoalPlan, State, goal_plans};
use crate::planner::profile::{Event, Profile};
use crate::planner::scale::Date;
use crate::planner::situation::Situation;
use std::collections::BTreeMap;

/// The counts of many people.
pub struct Asked {
    /// For each person how many questions were put before the pathways were shown.
    pub core: Vec<usize>,
    /// And how many altogether.
    pub counts: Vec<usize>,
    /// Each question, how many people were asked it, and how many goals waited for it then, in the median; the most asked first.
    pub questions: Vec<(QuestionId, usize, usize)>,
}

/// The most that somebody was asked, and the median.
pub fn most_and_median(counts: &[usize]) -> (usize, usize) {
    (counts.iter().copied().max().unwrap_or_default(), median(counts.to_vec()).unwrap_or_default())
}

/// Asks these people of the grid.
pub fn asked(catalogue: &Catalogue, grid: &Grid, people: &[usize], today: Date) -> Asked {
    let (mut core, mut counts) = (Vec::with_capacity(people.len()), Vec::with_capacity(people.len()));
    let mut questions: BTreeMap<QuestionId, Vec<usize>> = BTreeMap::new();
    for person in people {
        let Interview { put, .. } = interview(catalogue, &grid.profile(*person), *person as u64, today);
        core.push(before_pathways(catalogue, &put));
        counts.push(put.len());
        put.into_iter().for_each(|Open { question, decides }| questions.entry(question).or_default().push(decides));
    }
    let told = |(question, decides): (QuestionId, Vec<usize>)| (question, decides.len(), median(decides).unwrap_or_default());
    let mut questions: Vec<_> = questions.into_iter().map(told).collect();
    questions.sort_by_key(|(question, people, _)| (std::cmp::Reverse(*people), *question));
    Asked { core, counts, questions }
}

/// How many of these questions were put before the pathways were shown.
pub fn before_pathways(catalogue: &Catalogue, put: &[Open]) -> usize {
    put.iter().take_while(|open| catalogue.questions[open.question].core).count()
}

/// The questions that are put to somebody, in order.
pub fn questionnaire(catalogue: &Catalogue, says: &Profile, seed: u64, today: Date) -> Vec<Open> {
    interview(catalogue, says, seed, today).put
}

struct Interview {
    /// In order.
    put: Vec<Open>,
    answers: Profile,
}

fn interview(catalogue: &Catalogue, says: &Profile, seed: u64, today: Date) -> Interview {
    let mut answers = Profile::default();
    let mut put = Vec::new();
    let mut dice = Dice(seed);
    loop {
        let situation = Situation::new(catalogue, &answers, today);
        let Some(question) = ask::next(&situation, &answers) else { return Interview { put, answers } };
        put.extend(ask::worth_asking(&situation).into_iter().filter(|open| open.question == question));
        let answer = says.answer(question).cloned().unwrap_or_else(|| dice.answer(catalogue, question));
        answers.apply(Event::Answered { question, answer });
    }
}

/// How many goals are told otherwise than with all answers.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Otherwise {
    /// Closed and yet within reach, or the other way round.
    pub wrong: usize,
    /// Called undecided although the answers would decide it.
    pub undecided: usize,
    /// Within reach in both cases, by another first pathway.
    pub other_way: usize,
}

impl Otherwise {
    fn count(&mut self, whole: &GoalPlan, part: &GoalPlan) {
        let is_closed = |goal: &GoalPlan| goal.state == State::Closed;
        let steps = |goal: &GoalPlan| goal.pathways.first().map(|pathway| pathway.steps.iter().map(|stage| stage.step).collect::<Vec<_>>());
        if part.state == State::Undecided && whole.state != State::Undecided {
            self.undecided += 1;
        } else if is_closed(whole) != is_closed(part) {
            self.wrong += 1;
        } else if steps(whole) != steps(part) {
            self.other_way += 1;
        }
    }
}

/// What answers are worth to these people.
#[derive(Default)]
pub struct Worth {
    pub people: usize,
    pub goals: usize,
    /// With the answers to the core alone.
    pub after_core: Otherwise,
    /// With all answers but this one.
    pub without: BTreeMap<QuestionId, Otherwise>,
}

/// Plans for these people of the grid with all answers, with those of the core alone, and without each one.
pub fn worth(catalogue: &Catalogue, grid: &Grid, people: &[usize], today: Date) -> Worth {
    let mut worth = Worth { people: people.len(), goals: catalogue.goals.len(), ..Worth::default() };
    for person in people {
        let Interview { put, answers } = interview(catalogue, &grid.profile(*person), *person as u64, today);
        let plans = |answers: &Profile| goal_plans(&Situation::new(catalogue, answers, today));
        let whole = plans(&answers);
        let compare = |left_out: &[Open], otherwise: &mut Otherwise| {
            let mut fewer = answers.clone();
            left_out.iter().for_each(|open| fewer.apply(Event::Cleared { question: open.question }));
            whole.iter().zip(&plans(&fewer)).for_each(|(whole, part)| otherwise.count(whole, part));
        };
        compare(&put[before_pathways(catalogue, &put)..], &mut worth.after_core);
        for open in &put {
            compare(&[*open], worth.without.entry(open.question).or_default());
        }
    }
    worth
}
