//! Dice that always fall alike for the same seed: answers of people whom nobody has asked.

use crate::planner::catalogue::{Catalogue, QuestionKind};
use crate::planner::ids::*;
use crate::planner::profile::{Answer, Event, Profile};

pub struct Dice(pub u64);

impl Dice {
    /// The next roll, by the public-domain generator splitmix64.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % sides.max(1) as u64) as usize
    }

    pub fn answer(&mut self, catalogue: &Catalogue, question: QuestionId) -> Answer {
        match &catalogue.questions[question].kind {
            QuestionKind::Scale(choices) | QuestionKind::Choice(choices) => Answer::Choice(ChoiceId::at(self.roll(choices.len()))),
            QuestionKind::Choices(choices) => Answer::Choices(choices.keys().filter(|_| self.roll(4) == 0).collect()),
            QuestionKind::Number(range) => Answer::Number(range.min + self.roll(usize::from(range.max - range.min) + 1) as u16),
            QuestionKind::Municipality => match catalogue.places.municipalities.len() {
                0 => Answer::Unknown,
                places => Answer::Municipality(MunicipalityId::at(self.roll(places))),
            },
            QuestionKind::Goal => Answer::Unknown,
        }
    }

    /// Somebody who was not asked one question in seven, and does not know one in twelve.
    pub fn person(&mut self, catalogue: &Catalogue) -> Profile {
        let mut profile = Profile::default();
        for question in catalogue.questions.keys() {
            let (asked, known) = (self.roll(7) != 0, self.roll(12) != 0);
            let answer = if known { self.answer(catalogue, question) } else { Answer::Unknown };
            if asked {
                profile.apply(Event::Answered { question, answer });
            }
        }
        profile
    }
}
