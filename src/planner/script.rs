//! What can be told to a contact: which answers, and which of them before the person has chosen anything.

use super::catalogue::{About, Purpose};
use super::ids::*;
use super::profile::Answer;
use super::situation::{Situation, Standing};

/// What the talk is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Matter {
    pub purpose: Purpose,
    pub step: StepId,
    /// Only where the person has picked it.
    pub goal: Option<GoalId>,
}

/// One thing that can be told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    Step(StepId),
    Goal(GoalId),
    Answer(QuestionId),
    /// The wish that the other speaks slowly and writes easy language.
    Slowly,
}

/// A part, and whether it is told unless the person leaves it out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Offered {
    pub part: Part,
    pub needed: bool,
}

/// What a person can tell in this matter, in the order in which it is said. What they have not answered, and what does not
/// concern them any more, is not there.
pub fn offered(situation: &Situation, matter: Matter) -> Vec<Offered> {
    let mut offered = Vec::new();
    if let Some(script) = situation.catalogue.scripts.iter().find(|script| script.purpose == matter.purpose) {
        let about = script.about.iter().filter_map(|about| match about {
            About::Step => Some(Part::Step(matter.step)),
            About::Goal => matter.goal.map(Part::Goal),
        });
        offered.extend(about.map(|part| Offered { part, needed: true }));
        let known = |questions: &[QuestionId], needed: bool| -> Vec<Offered> {
            let known = questions.iter().filter(|question| is_known(situation, **question));
            known.map(|question| Offered { part: Part::Answer(*question), needed }).collect()
        };
        offered.extend(known(&script.needs, true));
        offered.extend(known(&script.may, false));
    }
    offered.push(Offered { part: Part::Slowly, needed: false });
    offered
}

fn is_known(situation: &Situation, question: QuestionId) -> bool {
    match situation.standing(question) {
        Standing::Known(Answer::Choices(picked)) => !picked.is_empty(),
        Standing::Known(_) => true,
        Standing::Unknown | Standing::NotConcerned => false,
    }
}
