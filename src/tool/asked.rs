//! How many questions people are asked until nothing is worth asking: everybody of the grid, each answering as their
//! combination says and in all else as the dice fall.

use super::coverage::median;
use super::dice::Dice;
use super::grid::Grid;
use crate::planner::ask::{self, Open};
use crate::planner::catalogue::Catalogue;
use crate::planner::ids::*;
use crate::planner::profile::{Event, Profile};
use crate::planner::scale::Date;
use crate::planner::situation::Situation;
use std::collections::BTreeMap;

/// The counts of many people.
pub struct Asked {
    /// For each person how many questions were put.
    pub counts: Vec<usize>,
    /// Each question, how many people were asked it, and how many goals waited for it then, in the median; the most asked first.
    pub questions: Vec<(QuestionId, usize, usize)>,
}

impl Asked {
    pub fn most(&self) -> usize {
        self.counts.iter().copied().max().unwrap_or_default()
    }

    pub fn median(&self) -> usize {
        median(self.counts.clone()).unwrap_or_default()
    }
}

/// Asks these people of the grid.
pub fn asked(catalogue: &Catalogue, grid: &Grid, people: &[usize], today: Date) -> Asked {
    let mut counts = Vec::with_capacity(people.len());
    let mut questions: BTreeMap<QuestionId, Vec<usize>> = BTreeMap::new();
    for person in people {
        let put = questionnaire(catalogue, &grid.profile(*person), *person as u64, today);
        counts.push(put.len());
        put.into_iter().for_each(|Open { question, decides }| questions.entry(question).or_default().push(decides));
    }
    let told = |(question, decides): (QuestionId, Vec<usize>)| (question, decides.len(), median(decides).unwrap_or_default());
    let mut questions: Vec<_> = questions.into_iter().map(told).collect();
    questions.sort_by_key(|(question, people, _)| (std::cmp::Reverse(*people), *question));
    Asked { counts, questions }
}

/// The questions that are put to somebody, in order.
pub fn questionnaire(catalogue: &Catalogue, says: &Profile, seed: u64, today: Date) -> Vec<Open> {
    let mut profile = Profile::default();
    let mut put = Vec::new();
    let mut dice = Dice(seed);
    loop {
        let situation = Situation::new(catalogue, &profile, today);
        let Some(question) = ask::next(&situation, &profile) else { return put };
        put.extend(ask::worth_asking(&situation).into_iter().filter(|open| open.question == question));
        let answer = says.answer(question).cloned().unwrap_or_else(|| dice.answer(catalogue, question));
        profile.apply(Event::Answered { question, answer });
    }
}
