//! A profile as text and back: `1&finnish=b1&situation=unemployed,employed`. On the device it is sealed, so that one sees whether it is
//! all there: `1&.&finnish=b1&.`.

use super::catalogue::Catalogue;
use super::ids::{Named, QuestionId};
use super::profile::{Answer, Event, Profile};

/// The form that is written now. Every form that was ever written stays readable.
const FORM: &str = "1";

/// Stands at both ends of a text that is whole. Programs that do not know it take it for two answers that they do not understand, and
/// read all others: somebody whose page goes back to an older version loses nothing.
const SEAL: &str = ".";

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

/// As it lies on the device. Where the end has gone, reading says so.
pub fn write_sealed(profile: &Profile, catalogue: &Catalogue) -> String {
    let text = write(profile, catalogue);
    let answers = &text[FORM.len()..];
    format!("{FORM}&{SEAL}{answers}&{SEAL}")
}

/// Whether a text that cannot be read may be one of a later form, which a newer version of the page can read.
pub fn is_of_later_form(text: &str) -> bool {
    let number: String = text.chars().take_while(char::is_ascii_digit).collect();
    let is_later = number.parse::<u16>().is_ok_and(|form| FORM.parse().is_ok_and(|ours: u16| form > ours));
    is_later && text[number.len()..].starts_with(|next: char| next.is_ascii_punctuation())
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

/// Reads what `write` and `write_sealed` wrote. Answers that the catalogue does not know are left out and counted: nobody loses the rest.
///
/// # Errors
/// When the text is not a saved profile, or of a form that is not known here.
pub fn read(text: &str, catalogue: &Catalogue) -> Result<Read, SavedAnswersError> {
    let mut parts: Vec<&str> = text.split('&').collect();
    if parts.remove(0) != FORM {
        return Err(SavedAnswersError);
    }
    let mut read = Read { profile: Profile::default(), left_out: 0 };
    if parts.first() == Some(&SEAL) {
        parts.remove(0);
        // Of what has lost its end, the last answer may be another than it was: `situation=unemployed` was perhaps two.
        if parts.pop() != Some(SEAL) {
            read.left_out = 1;
        }
    }
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
