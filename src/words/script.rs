//! What somebody says who calls a contact or writes to it, put together from the parts that they tell. It is said in Finnish, in
//! which offices and schools answer, and in the person's own language, so that they know what they say.

use super::{FluentValue, Locale, Say, Words};
use crate::planner::ids::*;
use crate::planner::profile::Answer;
use crate::planner::script::{Matter, Offered, Part};
use crate::planner::situation::{Situation, Standing};

/// In which of the two it is said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tongue {
    Own,
    Finnish,
}

/// What is said and written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Script {
    pub call: String,
    pub subject: String,
    pub letter: String,
}

/// By which a page in another language finds the Finnish words that the build puts among its own.
pub fn in_finnish(id: &str) -> String {
    format!("fi-{id}")
}

/// Whether the build puts the Finnish of these words among those of every language: they are said in scripts.
pub fn is_said(id: &str) -> bool {
    id.starts_with("say-") || id.ends_with("-say")
}

/// The words of one tongue.
struct Speaker<'w> {
    words: &'w Words,
    /// Whether they stand under other ids, among the words of another language.
    is_guest: bool,
}

impl Speaker<'_> {
    fn text(&self, id: &str) -> String {
        if self.is_guest { self.words.text(&in_finnish(id)) } else { self.words.text(id) }
    }

    fn with<'v>(&self, id: &str, name: &'v str, value: FluentValue<'v>) -> String {
        let variables = [(name, value)];
        if self.is_guest { self.words.with(&in_finnish(id), variables) } else { self.words.with(id, variables) }
    }
}

impl Say<'_> {
    /// The parts for which there are words.
    pub fn sayable(&self, situation: &Situation, offered: Vec<Offered>) -> Vec<Offered> {
        offered.into_iter().filter(|offered| !self.sentence(Tongue::Finnish, situation, offered.part).is_empty()).collect()
    }

    /// What one says who tells these parts and no others.
    pub fn script(&self, tongue: Tongue, situation: &Situation, matter: Matter, told: &[Part]) -> Script {
        let speaker = self.speaker(tongue);
        let about = |kind: &str| speaker.text(&format!("say-{kind}-{}", matter.purpose.id()));
        let parts = |slowly: &str| -> Vec<String> {
            let one = |part: &Part| match part {
                Part::Slowly => speaker.text(slowly),
                Part::Step(_) | Part::Goal(_) | Part::Answer(_) => self.sentence(tongue, situation, *part),
            };
            told.iter().map(one).collect()
        };
        let joined = |before: &[String], parts: Vec<String>| [before, &parts, &[about("ask")]].concat().join(" ");
        let body = joined(&[about("want")], parts("say-slowly-letter"));
        let end = [speaker.text("say-letter-end"), speaker.text("say-name"), speaker.text("say-phone")].join("\n");
        Script {
            call: joined(&[speaker.text("say-hello"), about("want")], parts("say-slowly-call")),
            subject: about("subject"),
            letter: [speaker.text("say-letter-hello"), body, end].join("\n\n"),
        }
    }

    /// A part as a sentence; nothing where there are no words for it.
    pub fn sentence(&self, tongue: Tongue, situation: &Situation, part: Part) -> String {
        let speaker = self.speaker(tongue);
        match part {
            Part::Step(step) => speaker.text(&format!("step-{}-say", self.catalogue.steps[step].id)),
            Part::Goal(goal) => speaker.text(&format!("goal-{}-say", self.catalogue.goals[goal].id)),
            Part::Answer(question) => match situation.standing(question) {
                Standing::Known(answer) => self.answered(&speaker, question, answer),
                Standing::Unknown | Standing::NotConcerned => String::new(),
            },
            Part::Slowly => speaker.text("say-slowly-call"),
        }
    }

    fn answered(&self, speaker: &Speaker, question: QuestionId, answer: &Answer) -> String {
        let asked = &self.catalogue.questions[question];
        let choice = |choice: ChoiceId| {
            let id = asked.choices().and_then(|choices| choices.get(choice)).map_or("", |choice| choice.id.as_str());
            speaker.text(&format!("choice-{}-{id}-say", asked.id))
        };
        let whole = |answer: String| speaker.with(&format!("question-{}-say", asked.id), "answer", answer.into());
        match answer {
            Answer::Choice(picked) => choice(*picked),
            Answer::Choices(picked) => {
                let sentences: Vec<String> = picked.iter().map(|picked| choice(*picked)).filter(|said| !said.is_empty()).collect();
                sentences.join(" ")
            }
            Answer::Number(number) => whole(number.to_string()),
            Answer::Municipality(id) => {
                let name = &self.catalogue.places.municipalities[*id].name;
                whole(if speaker.is_guest { name.fi.clone() } else { self.name(name).to_owned() })
            }
            Answer::Goal(_) | Answer::Unknown => String::new(),
        }
    }

    fn speaker(&self, tongue: Tongue) -> Speaker<'_> {
        Speaker { words: self.words, is_guest: tongue == Tongue::Finnish && self.words.locale() != Locale::Fi }
    }
}
