//! A profile as text and back, for the device and for links: `1&finnish=b1&situation=unemployed,employed`.

use super::catalogue::Catalogue;
use super::ids::{Named, QuestionId};
use super::profile::{Answer, Event, Profile};

/// The form that is written now. Every form that was ever written stays readable.
const FORM: &str = "1";

/// What was read, and how many answers could not be understood.
#[derive(Clone, PartialEq, Debug)]
pub struct Read {
    pub profile: Profile,
    pub left_out: usize,
}

/// The text is not a saved profile at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("this is not a saved profile of a form known here")]
pub struct SavedAnswersError;

pub fn write(profile: &Profile, catalogue: &Catalogue) -> String {
    let mut text = FORM.to_owned();
    for (question, answer) in profile.answers() {
        text.push('&');
        text.push_str(catalogue.questions[question].id());
        text.push('=');
        text.push_str(&answer.text(question, catalogue));
    }
    text
}

/// The same as the file that editors' tools read: question ids as keys. No id holds anything that JSON writes otherwise.
pub fn as_case(profile: &Profile, catalogue: &Catalogue) -> String {
    let line = |(question, answer): (QuestionId, &Answer)| {
        let text = answer.text(question, catalogue);
        let value = match answer {
            Answer::Number(number) => number.to_string(),
            Answer::Choices(several) if several.is_empty() => "[]".to_owned(),
            Answer::Choices(_) => format!("[\"{}\"]", text.replace(',', "\", \"")),
            Answer::Unknown | Answer::Choice(_) | Answer::Municipality(_) | Answer::Goal(_) => format!("\"{text}\""),
        };
        format!("  \"{}\": {value}", catalogue.questions[question].id())
    };
    format!("{{\n{}\n}}\n", profile.answers().map(line).collect::<Vec<_>>().join(",\n"))
}

/// Reads what `write` wrote. Answers that the catalogue does not know are left out and counted: nobody loses the rest.
///
/// # Errors
/// When the text is not a saved profile, or of a form that is not known here.
pub fn read(text: &str, catalogue: &Catalogue) -> Result<Read, SavedAnswersError> {
    let mut parts = text.split('&');
    if parts.next() != Some(FORM) {
        return Err(SavedAnswersError);
    }
    let mut read = Read { profile: Profile::default(), left_out: 0 };
    for part in parts {
        let understood = part.split_once('=').and_then(|(question, answer)| {
            let question = catalogue.questions.named(question)?;
            Some((question, Answer::read(answer, question, catalogue).ok()?))
        });
        match understood {
            Some((question, answer)) => read.profile.apply(Event::Answered { question, answer }),
            None => read.left_out += 1,
        }
    }
    Ok(read)
}
