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

    /// Whether it goes along: what is private does not, unless the person says so. `turned` are the parts for which they decided
    /// otherwise than usual.
    pub fn goes(self, turned: &[Part]) -> bool {
        self.is_private() == turned.contains(&self)
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

/// The answers that go along.
pub fn going(profile: &Profile, turned: &[Part], catalogue: &Catalogue) -> Profile {
    let mut going = profile.clone();
    for (question, _) in profile.answers().filter(|(question, _)| !Part::of(*question, catalogue).goes(turned)) {
        going.apply(Event::Cleared { question });
    }
    going
}
