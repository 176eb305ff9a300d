//! People for tests: random ones for properties, and the shipped catalogue they meet.
#![allow(dead_code, reason = "each test file uses its own part")]

use proptest::prelude::*;
use sotepolku::planner::catalogue::{Catalogue, QuestionKind};
use sotepolku::planner::ids::*;
use sotepolku::planner::profile::{Answer, Event, Profile};
use sotepolku::planner::scale::Date;
use sotepolku::tool::compile::compile;
use std::path::Path;
use std::sync::LazyLock;

static SHIPPED: LazyLock<Catalogue> = LazyLock::new(|| {
    let compiled = compile(root());
    assert!(!compiled.report.has_errors(), "{}", compiled.report.render(false));
    compiled.catalogue
});

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The catalogue as it is shipped.
pub fn catalogue() -> &'static Catalogue {
    &SHIPPED
}

pub fn today() -> Date {
    "2026-11-22".parse().expect("a day")
}

/// A person as dice make them: for each question nothing, "I don't know", or an answer.
#[derive(Clone, Debug)]
pub struct Person {
    /// One roll per question; `None`: never asked.
    rolls: Vec<Option<u32>>,
}

impl Person {
    pub fn any() -> impl Strategy<Value = Person> {
        let roll = prop_oneof![1 => Just(None), 6 => any::<u32>().prop_map(Some)];
        prop::collection::vec(roll, catalogue().questions.len()).prop_map(|rolls| Person { rolls })
    }

    pub fn profile(&self) -> Profile {
        let mut profile = Profile::default();
        for (question, roll) in catalogue().questions.keys().zip(&self.rolls) {
            if let Some(roll) = roll {
                profile.apply(Event::Answered { question, answer: answer(question, *roll as usize) });
            }
        }
        profile
    }
}

/// Some answer to a question; one roll in twelve says "I don't know".
fn answer(question: QuestionId, roll: usize) -> Answer {
    if roll.is_multiple_of(12) {
        return Answer::Unknown;
    }
    let roll = roll / 12;
    match &catalogue().questions[question].kind {
        QuestionKind::Scale(choices) | QuestionKind::Choice(choices) => Answer::Choice(ChoiceId::at(roll % choices.len())),
        QuestionKind::Choices(choices) => Answer::Choices(choices.keys().filter(|choice| roll >> choice.index() & 3 == 0).collect()),
        QuestionKind::Number(range) => Answer::Number(range.min + (roll % usize::from(range.max - range.min + 1)) as u16),
        QuestionKind::Municipality => Answer::Municipality(MunicipalityId::at(roll % catalogue().places.municipalities.len())),
        QuestionKind::Goal => Answer::Goal(GoalId::at(roll % catalogue().goals.len())),
    }
}
