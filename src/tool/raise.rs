//! The same person with one thing more: one level of a scale, or one more of what they have. Only people whom the questionnaire
//! knows: what concerns the one with more must be answered by them, too.

use crate::planner::catalogue::{Catalogue, Changes, Question, QuestionKind};
use crate::planner::condition::Truth;
use crate::planner::ids::*;
use crate::planner::plan::{GoalPlan, State};
use crate::planner::profile::{Answer, Event, Profile};
use crate::planner::scale::{Date, Months};
use crate::planner::situation::{Situation, Standing};

/// What is more: an answer to one question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Raise {
    pub question: QuestionId,
    /// The level reached, or what is held besides.
    pub to: ChoiceId,
}

/// How the new answers of somebody are found whom the raise makes concern more questions.
pub trait Fill {
    /// All answers to try; where there is none, there is nobody to compare.
    fn answers(&self, question: QuestionId) -> Vec<Answer>;
}

/// Everything that can be raised for somebody, each with everybody they may then be.
pub fn raised(catalogue: &Catalogue, profile: &Profile, today: Date, fill: &impl Fill) -> Vec<(Raise, Vec<Profile>)> {
    let before = Situation::new(catalogue, profile, today);
    let mut all = Vec::new();
    for (question, asked) in catalogue.questions.iter() {
        let Standing::Known(answer) = before.standing(question) else { continue };
        let more: Vec<(ChoiceId, Answer)> = match (&asked.kind, answer) {
            (QuestionKind::Scale(levels), Answer::Choice(own)) => {
                let next = own.index() + 1;
                (next < levels.len()).then(|| (ChoiceId::at(next), Answer::Choice(ChoiceId::at(next)))).into_iter().collect()
            }
            // What one likes or must avoid is no possession; what takes effort to get is.
            (QuestionKind::Choices(choices), Answer::Choices(own)) if asked.changes == Changes::Effort => {
                let others = choices.keys().filter(|choice| !own.contains(choice));
                others.map(|choice| (choice, Answer::Choices(own.iter().copied().chain([choice]).collect()))).collect()
            }
            _ => Vec::new(),
        };
        for (to, answer) in more {
            let mut with = only_asked(&before, profile);
            with.apply(Event::Answered { question, answer });
            let mut people = Vec::new();
            filled(&before, with, fill, &mut people);
            all.push((Raise { question, to }, people));
        }
    }
    all
}

/// Without what somebody answered to questions that do not concern them now: with more, they would be asked again.
fn only_asked(situation: &Situation, profile: &Profile) -> Profile {
    let mut asked = profile.clone();
    let not_concerned = |question: &QuestionId| *situation.standing(*question) == Standing::NotConcerned;
    profile.answers().map(|(question, _)| question).filter(not_concerned).for_each(|question| asked.apply(Event::Cleared { question }));
    asked
}

/// Adds everybody who answers what did not concern the person before.
fn filled(before: &Situation, profile: Profile, fill: &impl Fill, people: &mut Vec<Profile>) {
    let after = Situation::new(before.catalogue, &profile, before.today);
    let questions = || before.catalogue.questions.iter();
    // Who is no longer asked for something that they have would have less.
    let has_some = |question: QuestionId| matches!(before.standing(question), Standing::Known(Answer::Choices(own)) if !own.is_empty());
    let is_lost = |question: QuestionId| has_some(question) && *after.standing(question) == Standing::NotConcerned;
    if questions().any(|(question, asked)| asked.changes == Changes::Effort && is_lost(question)) {
        return;
    }
    let is_new =
        |question: QuestionId| *before.standing(question) == Standing::NotConcerned && *after.standing(question) == Standing::Unknown;
    let Some((question, _)) = questions().find(|(question, _)| is_new(*question)) else {
        // Where it is not sure that a question concerns who has more, it is not sure that they have more of the same.
        let may_be_new = |asked: &Question| asked.when.truth(before) == Truth::False && asked.when.truth(&after) == Truth::Unknown;
        if !questions().any(|(_, asked)| may_be_new(asked)) {
            people.push(profile);
        }
        return;
    };
    for answer in fill.answers(question).into_iter().filter(|answer| *answer != Answer::Unknown) {
        let mut with = profile.clone();
        with.apply(Event::Answered { question, answer });
        filled(before, with, fill, people);
    }
}

/// What somebody has of a goal: all that is compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Best {
    pub state: State,
    /// The longest case of the quickest pathway; nothing where there is none, zero where the goal is reached.
    pub months: Option<Months>,
}

/// How more can be worse.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Worse {
    Closes,
    /// Open becomes reachable only, or reachable undecided.
    Farther,
    Longer,
}

impl Best {
    pub fn of(goal: &GoalPlan) -> Self {
        Self { state: goal.state, months: goal.quickest() }
    }

    /// In which way somebody with this has it worse than somebody with `less`.
    pub fn worse_than(&self, less: &Best) -> Option<Worse> {
        if less.state == State::Closed {
            None
        } else if self.state == State::Closed {
            Some(Worse::Closes)
        } else if self.state > less.state {
            Some(Worse::Farther)
        } else {
            (self.months > less.months).then_some(Worse::Longer)
        }
    }
}
