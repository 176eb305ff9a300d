//! What a person has said, by question, and the events that change it.

use super::catalogue::{Catalogue, Choice, QuestionKind};
use super::ids::*;
use super::sorted::{Map, Set};

/// What was answered to one question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// "I don't know", or skipped: asked, but nothing is known.
    Unknown,
    Choice(ChoiceId),
    Choices(Set<ChoiceId>),
    Number(u16),
    Municipality(MunicipalityId),
    Goal(GoalId),
}

/// The answers, kept by question. An answer that no longer concerns the person is kept too:
/// going back to change one thing must not cost the rest.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Profile {
    answers: Map<QuestionId, Answer>,
}

/// Everything a person can do that changes their answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    Answered { question: QuestionId, answer: Answer },
    Cleared { question: QuestionId },
    StartedOver,
}

impl Profile {
    pub fn apply(&mut self, event: Event) {
        match event {
            Event::Answered { question, answer } => {
                self.answers.insert(question, answer);
            }
            Event::Cleared { question } => {
                self.answers.remove(&question);
            }
            Event::StartedOver => self.answers.clear(),
        }
    }

    /// The answer as it was given, "I don't know" included.
    pub fn answer(&self, question: QuestionId) -> Option<&Answer> {
        self.answers.get(&question)
    }

    /// The answer, where something is known.
    pub fn known(&self, question: QuestionId) -> Option<&Answer> {
        self.answers.get(&question).filter(|answer| **answer != Answer::Unknown)
    }

    pub fn answers(&self) -> impl Iterator<Item = (QuestionId, &Answer)> {
        self.answers.iter().map(|(question, answer)| (*question, answer))
    }

    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }
}

/// Two pages of one person began with the same answers, and each went on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Holds {
    /// Where both changed the same answer, the one that was given here.
    Ours,
    Theirs,
}

impl Profile {
    /// What was changed on either page since `begun`.
    #[must_use]
    pub fn joined(&self, begun: &Self, theirs: &Self, holds: Holds) -> Self {
        let mut joined = theirs.clone();
        let asked = begun.answers().chain(self.answers()).map(|(question, _)| question);
        for question in asked {
            let (ours, before) = (self.answer(question), begun.answer(question));
            if ours == before || (holds == Holds::Theirs && theirs.answer(question) != before) {
                continue;
            }
            joined.apply(match ours {
                Some(answer) => Event::Answered { question, answer: answer.clone() },
                None => Event::Cleared { question },
            });
        }
        joined
    }
}

/// Why a text is no answer to a question.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum AnswerError {
    #[error("{question} has no choice {value:?}; it has {allowed}")]
    NoSuchChoice { question: String, value: String, allowed: String },
    #[error("{question} wants a whole number from {min} to {max}, not {value:?}")]
    NoSuchNumber { question: String, value: String, min: u16, max: u16 },
    #[error("{value:?} is no code of a municipality; Statistics Finland's codes have three digits, such as 240")]
    NoSuchMunicipality { value: String },
    #[error("{value:?} is no goal of the catalogue")]
    NoSuchGoal { value: String },
}

/// What somebody wrote, no longer than one can read in a message.
pub fn quoted(text: &str) -> String {
    const LONGEST: usize = 40;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

impl Answer {
    /// The text that profiles, links and the device keep; several choices are parted by commas.
    pub fn text(&self, question: QuestionId, catalogue: &Catalogue) -> String {
        let choice = |choice: ChoiceId| {
            let choices = catalogue.questions[question].choices();
            choices.and_then(|choices| choices.get(choice)).map_or_else(String::new, |choice| choice.id.clone())
        };
        match self {
            Answer::Unknown => "unknown".to_owned(),
            Answer::Choice(one) => choice(*one),
            Answer::Choices(several) => several.iter().map(|one| choice(*one)).collect::<Vec<_>>().join(","),
            Answer::Number(number) => number.to_string(),
            Answer::Municipality(municipality) => {
                catalogue.places.municipalities.get(*municipality).map_or_else(String::new, |municipality| municipality.id.clone())
            }
            Answer::Goal(goal) => catalogue.goals[*goal].id.clone(),
        }
    }

    /// The choice that is called so.
    ///
    /// # Errors
    /// Names the choices that there are.
    pub fn choice(choices: &Table<ChoiceId, Choice>, text: &str, question: &str) -> Result<ChoiceId, AnswerError> {
        choices.named(text).ok_or_else(|| AnswerError::NoSuchChoice {
            question: question.to_owned(),
            value: quoted(text),
            allowed: choices.values().map(|choice| choice.id.as_str()).collect::<Vec<_>>().join(", "),
        })
    }

    /// Reads what `text` wrote.
    ///
    /// # Errors
    /// Says what the question would take instead.
    pub fn read(text: &str, question: QuestionId, catalogue: &Catalogue) -> Result<Self, AnswerError> {
        let asked = &catalogue.questions[question];
        if text == "unknown" {
            return Ok(Answer::Unknown);
        }
        let choice = |choices: &Table<ChoiceId, Choice>, value: &str| Self::choice(choices, value, &asked.id);
        match &asked.kind {
            QuestionKind::Scale(choices) | QuestionKind::Choice(choices) => Ok(Answer::Choice(choice(choices, text)?)),
            QuestionKind::Choices(choices) => {
                let picked = text.split(',').filter(|value| !value.is_empty()).map(|value| choice(choices, value));
                Ok(Answer::Choices(picked.collect::<Result<_, _>>()?))
            }
            QuestionKind::Number(range) => match text.parse() {
                Ok(number) if (range.min..=range.max).contains(&number) => Ok(Answer::Number(number)),
                _ => Err(AnswerError::NoSuchNumber { question: asked.id.clone(), value: quoted(text), min: range.min, max: range.max }),
            },
            QuestionKind::Municipality => {
                let found = catalogue.places.municipalities.named(text);
                found.map(Answer::Municipality).ok_or_else(|| AnswerError::NoSuchMunicipality { value: quoted(text) })
            }
            QuestionKind::Goal => {
                let found = catalogue.goals.named(text);
                found.map(Answer::Goal).ok_or_else(|| AnswerError::NoSuchGoal { value: quoted(text) })
            }
        }
    }
}
