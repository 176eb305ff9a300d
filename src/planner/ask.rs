//! What is still worth asking: the questions for which something waits that can still matter to this person.

use super::catalogue::{Catalogue, Gift, Role};
use super::condition::{Condition, Literal, Truth, Verdict};
use super::ids::*;
use super::order::sort_by_key;
use super::profile::Profile;
use super::situation::{Situation, Standing};
use std::collections::BTreeSet;

/// A question that is worth an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Open {
    pub question: QuestionId,
    /// How many goals wait for it. None wait for what only ranks, or finds what is near.
    pub decides: usize,
}

/// The next question of the questionnaire: the first that is worth asking and has not been put.
pub fn next(situation: &Situation, profile: &Profile) -> Option<QuestionId> {
    let waiting = Waiting::new(situation);
    let many = waiting.goals.iter().filter(|questions| !questions.is_empty()).count().div_ceil(2);
    let early = |question: &QuestionId| situation.catalogue.questions[*question].early && waiting.decides(*question) >= many;
    let worth: Vec<QuestionId> =
        in_order(situation.catalogue).into_iter().filter(|one| waiting.is_worth(*one) && profile.answer(*one).is_none()).collect();
    worth.iter().find(|question| early(question)).or(worth.first()).copied()
}

/// All questions as they are put where each decides much: the early ones first.
pub fn in_order(catalogue: &Catalogue) -> Vec<QuestionId> {
    let mut questions: Vec<QuestionId> = catalogue.questions.keys().collect();
    sort_by_key(&mut questions, |question| !catalogue.questions[*question].early);
    questions
}

/// The questions of this person's questionnaire, in the order in which they are put: answered ones, and those still worth asking.
pub fn questionnaire(situation: &Situation, profile: &Profile) -> Vec<QuestionId> {
    let waiting = Waiting::new(situation);
    let put = |question: &QuestionId| concerns(situation, *question) && profile.answer(*question).is_some();
    in_order(situation.catalogue).into_iter().filter(|question| put(question) || waiting.is_worth(*question)).collect()
}

/// Whether a question can be answered at all: nothing said so far rules it out.
pub fn concerns(situation: &Situation, question: QuestionId) -> bool {
    *situation.standing(question) != Standing::NotConcerned
}

/// Open questions that can still change something, those on which most goals wait first.
pub fn worth_asking(situation: &Situation) -> Vec<Open> {
    let waiting = Waiting::new(situation);
    let questions = situation.catalogue.questions.keys().filter(|question| waiting.is_worth(*question));
    let mut open: Vec<Open> = questions.map(|question| Open { question, decides: waiting.decides(question) }).collect();
    sort_by_key(&mut open, |open| (std::cmp::Reverse(open.decides), open.question));
    open
}

/// What waits for which questions.
struct Waiting<'s> {
    situation: &'s Situation<'s>,
    /// For each goal the open questions that it, or a step on some way to it, waits for.
    goals: Vec<BTreeSet<QuestionId>>,
    /// What the notes and contacts wait for that may be shown.
    shown: BTreeSet<QuestionId>,
}

impl<'s> Waiting<'s> {
    fn new(situation: &'s Situation<'s>) -> Self {
        let catalogue = situation.catalogue;
        let steps: Vec<Option<BTreeSet<QuestionId>>> = catalogue.steps.keys().map(|step| of_step(situation, step)).collect();
        let mut on_some_way = vec![false; steps.len()];
        let mut goals = Vec::with_capacity(catalogue.goals.len());
        for goal in catalogue.goals.values() {
            let mut questions = open(situation, &goal.needs);
            for step in ways(situation, &goal.needs, goal.ends_with, &steps) {
                on_some_way[step.index()] = true;
                questions.extend(steps[step.index()].iter().flatten());
            }
            goals.push(questions);
        }
        let mut shown = BTreeSet::new();
        for advice in catalogue.advice.values() {
            let of_steps = advice.steps.iter().any(|step| on_some_way[step.index()]);
            if of_steps || !advice.goals.is_empty() || advice.steps.is_empty() {
                shown.extend(open(situation, &advice.when));
            }
        }
        for (_, contact) in catalogue.places.contacts.iter() {
            let asked = |(step, on_way): (&super::catalogue::Step, &bool)| *on_way && step.contacts.contains(&contact.purpose);
            if catalogue.steps.values().zip(&on_some_way).any(asked) {
                shown.extend(open(situation, &contact.when));
            }
        }
        Self { situation, goals, shown }
    }

    fn is_worth(&self, question: QuestionId) -> bool {
        // What ranks or finds what is near changes the plan although no condition names it.
        let ranks = self.situation.catalogue.questions[question].role.is_some_and(|role| role != Role::Training);
        *self.situation.standing(question) == Standing::Unknown
            && (ranks || self.shown.contains(&question) || self.goals.iter().any(|questions| questions.contains(&question)))
    }

    fn decides(&self, question: QuestionId) -> usize {
        self.goals.iter().filter(|questions| questions.contains(&question)).count()
    }
}

/// The questions for which a condition waits.
fn open(situation: &Situation, condition: &Condition) -> BTreeSet<QuestionId> {
    match condition.verdict(situation) {
        Verdict::Unknown(questions) => questions,
        Verdict::Met | Verdict::NotMet => BTreeSet::new(),
    }
}

/// What a step waits for; `None`: it is not for this person.
fn of_step(situation: &Situation, step: StepId) -> Option<BTreeSet<QuestionId>> {
    let step = &situation.catalogue.steps[step];
    if step.for_whom.truth(situation) == Truth::False {
        return None;
    }
    let conditions = [&step.for_whom, &step.needs].into_iter().chain(&step.first_for).chain(step.lengths.iter().map(|length| &length.when));
    Some(conditions.flat_map(|condition| open(situation, condition)).collect())
}

/// The steps for this person that may lead to a need that is not fulfilled yet.
fn ways(situation: &Situation, needs: &Condition, closing: Option<StepId>, steps: &[Option<BTreeSet<QuestionId>>]) -> BTreeSet<StepId> {
    let catalogue = situation.catalogue;
    let mut found: BTreeSet<StepId> = closing.into_iter().filter(|step| steps[step.index()].is_some()).collect();
    let mut wanted: Vec<&Literal> = Vec::new();
    lacking(situation, needs, &mut wanted);
    found.iter().for_each(|step| lacking(situation, &catalogue.steps[*step].needs, &mut wanted));
    let mut next = 0;
    while let Some(literal) = wanted.get(next).copied() {
        next += 1;
        for (id, step) in catalogue.steps.iter() {
            if steps[id.index()].is_some() && !found.contains(&id) && step.gives.iter().any(|gift| fulfils(gift, literal)) {
                found.insert(id);
                lacking(situation, &step.needs, &mut wanted);
            }
        }
    }
    found
}

fn fulfils(gift: &Gift, literal: &Literal) -> bool {
    match (gift, literal) {
        (Gift::Holding(given), Literal::Holds(holding)) => given == holding,
        (Gift::Level(question, given), Literal::LevelAtLeast(asked, level)) => question == asked && given >= level,
        _ => false,
    }
}

/// Adds what a condition lacks and a step may give. What holds already lacks nothing.
fn lacking<'c>(situation: &Situation, condition: &'c Condition, wanted: &mut Vec<&'c Literal>) {
    if condition.truth(situation) == Truth::True {
        return;
    }
    match condition {
        Condition::Literal(literal @ (Literal::Holds(_) | Literal::LevelAtLeast(..))) => {
            if !wanted.contains(&literal) {
                wanted.push(literal);
            }
        }
        Condition::Literal(_) | Condition::Not(_) => {}
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| lacking(situation, part, wanted)),
    }
}
