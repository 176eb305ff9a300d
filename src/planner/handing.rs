//! What goes along when answers are handed on: in parts, of which the person leaves out what they like.

use super::catalogue::{Catalogue, Section};
use super::ids::*;
use super::profile::{Event, Profile};

/// What is left out or goes along as a whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// What nobody else may need to know stands alone.
    Private(QuestionId),
    /// The other questions under one heading.
    Section(Section),
}

impl Part {
    fn of(question: QuestionId, catalogue: &Catalogue) -> Self {
        let is_private = catalogue.codes.iter().any(|coded| coded.private && coded.question == Some(question));
        if is_private { Part::Private(question) } else { Part::Section(catalogue.questions[question].section) }
    }

    pub fn is_private(self) -> bool {
        matches!(self, Part::Private(_))
    }
}

/// The parts in which something was answered, in the order of the questions' headings; what is private comes last.
pub fn parts(profile: &Profile, catalogue: &Catalogue) -> Vec<Part> {
    let answered: Vec<Part> = profile.answers().map(|(question, _)| Part::of(question, catalogue)).collect();
    let sections = Section::ALL.iter().map(|section| Part::Section(*section)).filter(|section| answered.contains(section));
    sections.chain(answered.iter().copied().filter(|part| part.is_private())).collect()
}

/// The questions of a part that were answered.
pub fn questions_of<'p>(part: Part, profile: &'p Profile, catalogue: &'p Catalogue) -> impl Iterator<Item = QuestionId> + 'p {
    profile.answers().map(|(question, _)| question).filter(move |question| Part::of(*question, catalogue) == part)
}

/// The answers without what is left out.
pub fn without(profile: &Profile, left_out: &[Part], catalogue: &Catalogue) -> Profile {
    let mut rest = profile.clone();
    for (question, _) in profile.answers().filter(|(question, _)| left_out.contains(&Part::of(*question, catalogue))) {
        rest.apply(Event::Cleared { question });
    }
    rest
}
