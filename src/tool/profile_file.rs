//! Profiles as JSON files: question ids as keys, choice ids, numbers or lists of choice ids as values.

use crate::planner::catalogue::{Catalogue, QuestionKind};
use crate::planner::ids::*;
use crate::planner::profile::{Answer, AnswerError, Event, Profile, quoted};
use crate::planner::sorted::Set;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fmt;

/// What is wrong with a profile, in words for the person who wrote it.
#[derive(Clone, PartialEq, Debug, thiserror::Error)]
pub enum ProfileError {
    #[error("this is not written in UTF-8; save it with that encoding")]
    NotUtf8,
    #[error("this is empty; a profile is one JSON object, such as {{\"finnish\": \"b1\"}}")]
    Empty,
    #[error("this is not JSON: {0}")]
    NotJson(String),
    #[error("a profile is one JSON object, such as {{\"finnish\": \"b1\"}}")]
    NotAnObject,
    #[error("there is no question {key:?}; {help}")]
    NoSuchQuestion { key: String, help: String },
    #[error("{key} stands twice; keep one")]
    Twice { key: String },
    #[error("{key} wants {wanted}, not {found}")]
    WrongKind { key: String, wanted: &'static str, found: String },
    #[error(transparent)]
    Answer(#[from] AnswerError),
}

/// Reads a profile as it comes from a file.
///
/// # Errors
/// As `read`; also when it is not text.
pub fn read_bytes(bytes: &[u8], catalogue: &Catalogue) -> Result<Profile, Vec<ProfileError>> {
    // UTF-16 without a mark is UTF-8 by accident, with a zero beside every letter.
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => read(text, catalogue),
        _ => Err(vec![ProfileError::NotUtf8]),
    }
}

/// Reads a profile.
///
/// # Errors
/// Everything in it that no question knows, all at once.
pub fn read(text: &str, catalogue: &Catalogue) -> Result<Profile, Vec<ProfileError>> {
    // Some editors put a mark before UTF-8.
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(vec![ProfileError::Empty]);
    }
    let not_json = |error: serde_json::Error| vec![ProfileError::NotJson(error.to_string())];
    let value: Value = serde_json::from_str(text).map_err(not_json)?;
    let Value::Object(object) = value else { return Err(vec![ProfileError::NotAnObject]) };
    // Of a key that stands twice an object keeps only the last.
    let Keys(keys) = serde_json::from_str(text).map_err(not_json)?;
    let mut seen = BTreeSet::new();
    let twice: BTreeSet<&String> = keys.iter().filter(|key| !seen.insert(*key)).collect();
    let twice: Vec<ProfileError> = twice.into_iter().map(|key| ProfileError::Twice { key: quoted(key) }).collect();
    match from_object(&object, catalogue) {
        Ok(profile) if twice.is_empty() => Ok(profile),
        Ok(_) => Err(twice),
        Err(errors) => Err(twice.into_iter().chain(errors).collect()),
    }
}

/// The keys of an object as they are written.
struct Keys(Vec<String>);

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Keys;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Keys, A::Error> {
                let mut keys = Vec::new();
                while let Some((key, IgnoredAny)) = object.next_entry()? {
                    keys.push(key);
                }
                Ok(Keys(keys))
            }
        }

        deserializer.deserialize_map(Collect)
    }
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
            errors.push(ProfileError::NoSuchQuestion { key: quoted(key), help });
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
    let wrong = |wanted: &'static str| ProfileError::WrongKind { key: key.to_owned(), wanted, found: quoted(&value.to_string()) };
    let text = match (&catalogue.questions[question].kind, value) {
        (_, Value::String(text)) if text == "unknown" => text.clone(),
        (QuestionKind::Number(_), Value::Number(number)) => number.to_string(),
        (QuestionKind::Number(_), _) => return Err(wrong("a whole number")),
        (QuestionKind::Choices(choices), Value::Array(values)) => {
            // One by one: joined, a choice with a comma in it would become two.
            let mut picked = Set::default();
            for value in values {
                let text = value.as_str().ok_or_else(|| wrong("a list of choices"))?;
                picked.insert(Answer::choice(choices, text, &catalogue.questions[question].id)?);
            }
            return Ok(Answer::Choices(picked));
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
