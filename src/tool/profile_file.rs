//! Profiles as JSON files: question ids as keys, choice ids, numbers or lists of choice ids as values.

use crate::planner::catalogue::{Catalogue, QuestionKind};
use crate::planner::ids::*;
use crate::planner::profile::{Answer, AnswerError, Event, Profile};
use serde_json::{Map, Value};

/// What is wrong with a profile, in words for the person who wrote it.
#[derive(Clone, PartialEq, Debug, thiserror::Error)]
pub enum ProfileError {
    #[error("this is not JSON: {0}")]
    NotJson(String),
    #[error("a profile is one JSON object, such as {{\"finnish\": \"b1\"}}")]
    NotAnObject,
    #[error("there is no question {key:?}; {help}")]
    NoSuchQuestion { key: String, help: String },
    #[error("{key} wants {wanted}, not {found}")]
    WrongKind { key: String, wanted: &'static str, found: String },
    #[error(transparent)]
    Answer(#[from] AnswerError),
}

/// Reads a profile.
///
/// # Errors
/// Everything in it that no question knows, all at once.
pub fn read(text: &str, catalogue: &Catalogue) -> Result<Profile, Vec<ProfileError>> {
    let value: Value = serde_json::from_str(text).map_err(|error| vec![ProfileError::NotJson(error.to_string())])?;
    let Value::Object(object) = value else { return Err(vec![ProfileError::NotAnObject]) };
    from_object(&object, catalogue)
}

/// Reads a profile that is JSON already.
///
/// # Errors
/// As for `read`.
pub fn from_object(object: &Map<String, Value>, catalogue: &Catalogue) -> Result<Profile, Vec<ProfileError>> {
    let mut profile = Profile::default();
    let mut errors = Vec::new();
    for (key, value) in object {
        let Some(question) = catalogue.questions.named(key) else {
            let help = super::report::suggestion(key, catalogue.questions.values().map(|question| question.id.as_str()));
            let help = help.unwrap_or_else(|| {
                format!(
                    "the questions are {}",
                    catalogue.questions.values().map(|question| question.id.as_str()).collect::<Vec<_>>().join(", ")
                )
            });
            errors.push(ProfileError::NoSuchQuestion { key: key.clone(), help });
            continue;
        };
        match answer(key, value, question, catalogue) {
            Ok(answer) => profile.apply(Event::Answered { question, answer }),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(profile) } else { Err(errors) }
}

fn answer(key: &str, value: &Value, question: QuestionId, catalogue: &Catalogue) -> Result<Answer, ProfileError> {
    let wrong = |wanted: &'static str| ProfileError::WrongKind { key: key.to_owned(), wanted, found: value.to_string() };
    let text = match (&catalogue.questions[question].kind, value) {
        (_, Value::String(text)) if text == "unknown" => text.clone(),
        (QuestionKind::Number(_), Value::Number(number)) => number.to_string(),
        (QuestionKind::Number(_), _) => return Err(wrong("a whole number")),
        (QuestionKind::Choices(_), Value::Array(values)) => {
            let texts: Option<Vec<&str>> = values.iter().map(Value::as_str).collect();
            texts.ok_or_else(|| wrong("a list of choices"))?.join(",")
        }
        (QuestionKind::Choices(_), _) => return Err(wrong("a list of choices")),
        (_, Value::String(text)) => text.clone(),
        _ => return Err(wrong("a text")),
    };
    Ok(Answer::read(&text, question, catalogue)?)
}

/// Writes a profile as `read` reads it.
pub fn write(profile: &Profile, catalogue: &Catalogue) -> Value {
    let mut object = Map::new();
    for (question, answer) in profile.answers() {
        object.insert(catalogue.questions[question].id.clone(), answer_value(question, answer, catalogue));
    }
    Value::Object(object)
}

pub fn answer_value(question: QuestionId, answer: &Answer, catalogue: &Catalogue) -> Value {
    match answer {
        Answer::Number(number) => Value::from(*number),
        Answer::Choices(choices) => choices.iter().map(|choice| Value::from(Answer::Choice(*choice).text(question, catalogue))).collect(),
        other => Value::from(other.text(question, catalogue)),
    }
}
