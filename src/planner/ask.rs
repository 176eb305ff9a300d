//! What is still worth asking.

use super::catalogue::Role;
use super::condition::{Condition, Verdict};
use super::ids::*;
use super::order::sort_by_key;
use super::profile::Profile;
use super::situation::{Situation, Standing};
use std::collections::BTreeMap;

/// The next question of the questionnaire: the first in the catalogue's order that concerns the person and has not been put.
pub fn next(situation: &Situation, profile: &Profile) -> Option<QuestionId> {
    situation.catalogue.questions.keys().find(|question| concerns(situation, *question) && profile.answer(*question).is_none())
}

/// Whether a question is put at all: nothing said so far rules it out.
pub fn concerns(situation: &Situation, question: QuestionId) -> bool {
    *situation.standing(question) != Standing::NotConcerned
}

/// Open questions that can still change something, the ones on which most depends first.
pub fn worth_asking(situation: &Situation, profile: &Profile) -> Vec<QuestionId> {
    let catalogue = situation.catalogue;
    let mut waiting: BTreeMap<QuestionId, usize> = BTreeMap::new();
    let mut count = |condition: &Condition| {
        if let Verdict::Unknown(questions) = condition.verdict(situation) {
            for question in questions {
                *waiting.entry(question).or_default() += 1;
            }
        }
    };
    for step in catalogue.steps.values() {
        count(&step.for_whom);
        count(&step.needs);
        step.lengths.iter().for_each(|length| count(&length.when));
    }
    catalogue.goals.values().for_each(|goal| count(&goal.needs));
    catalogue.advice.values().for_each(|advice| count(&advice.when));
    for (question, asked) in catalogue.questions.iter() {
        // What ranks or finds what is near changes the plan although no condition names it.
        if asked.role.is_some_and(|role| role != Role::Training) {
            *waiting.entry(question).or_default() += 1;
        }
    }
    let mut open: Vec<(QuestionId, usize)> =
        waiting.into_iter().filter(|(question, _)| concerns(situation, *question) && profile.known(*question).is_none()).collect();
    sort_by_key(&mut open, |(question, count)| (std::cmp::Reverse(*count), *question));
    open.into_iter().map(|(question, _)| question).collect()
}
