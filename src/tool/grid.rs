//! A grid of people: everybody that a few questions can describe, so that one can see whom the catalogue serves and whom it
//! forgets. What makes no sense, such as a field without vocational schooling, the questions' own `when` leaves out.

use super::content::conditions;
use crate::planner::ask;
use crate::planner::catalogue::{Catalogue, QuestionKind};
use crate::planner::condition::Literal;
use crate::planner::ids::*;
use crate::planner::profile::{Answer, Event, Profile};
use crate::planner::scale::{Date, Range};
use crate::planner::situation::Situation;
use std::collections::BTreeSet;

/// The questions whose answers are combined; one that a catalogue does not have is left out.
const QUESTIONS: [&str; 7] = ["residence", "finnish", "schooling", "educated-in", "field", "situation", "age"];

/// One question and the answers that the people of the grid give to it.
pub struct Axis {
    pub question: QuestionId,
    pub answers: Vec<Answer>,
    /// Of a number, the stretch that each answer stands for.
    pub stretches: Vec<Range<u16>>,
}

pub struct Grid {
    /// In the order of the catalogue.
    pub axes: Vec<Axis>,
    /// For each person and axis the place of the answer, or `NOT_ASKED`.
    places: Vec<u8>,
}

const NOT_ASKED: u8 = u8::MAX;

impl Grid {
    pub fn new(catalogue: &Catalogue, today: Date) -> Self {
        let questions = catalogue.questions.iter().filter(|(_, question)| QUESTIONS.contains(&question.id.as_str()));
        let axes = questions.map(|(id, question)| axis(catalogue, id, &question.kind)).filter(|axis| !axis.answers.is_empty());
        let mut grid = Self { axes: axes.collect(), places: Vec::new() };
        let mut places = Vec::new();
        grid.walk(catalogue, today, &mut Vec::new(), &mut Profile::default(), &mut places);
        grid.places = places;
        grid
    }

    /// Adds everybody who has given the answers so far.
    fn walk(&self, catalogue: &Catalogue, today: Date, given: &mut Vec<u8>, profile: &mut Profile, places: &mut Vec<u8>) {
        let Some(axis) = self.axes.get(given.len()) else {
            places.extend(given.iter());
            return;
        };
        let asked = &catalogue.questions[axis.question];
        if !asked.when.is_always() && !ask::concerns(&Situation::new(catalogue, profile, today), axis.question) {
            given.push(NOT_ASKED);
            self.walk(catalogue, today, given, profile, places);
            given.pop();
            return;
        }
        for (place, answer) in (0..NOT_ASKED).zip(&axis.answers) {
            profile.apply(Event::Answered { question: axis.question, answer: answer.clone() });
            given.push(place);
            self.walk(catalogue, today, given, profile, places);
            given.pop();
        }
        profile.apply(Event::Cleared { question: axis.question });
    }

    /// How many people there are.
    pub fn len(&self) -> usize {
        self.places.len() / self.axes.len().max(1)
    }

    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// One person's answers, by axis; nothing where the question does not concern them.
    pub fn answers(&self, person: usize) -> impl Iterator<Item = Option<usize>> {
        let axes = self.axes.len();
        self.places[person * axes..(person + 1) * axes].iter().map(|place| (*place != NOT_ASKED).then_some(usize::from(*place)))
    }

    pub fn profile(&self, person: usize) -> Profile {
        let mut profile = Profile::default();
        for (axis, place) in self.axes.iter().zip(self.answers(person)) {
            if let Some(place) = place {
                profile.apply(Event::Answered { question: axis.question, answer: axis.answers[place].clone() });
            }
        }
        profile
    }

    /// Everybody, always in the same order.
    pub fn profiles(&self) -> impl ExactSizeIterator<Item = Profile> {
        (0..self.len()).map(|person| self.profile(person))
    }

    /// So many people, evenly from the whole grid and always the same; everybody where there are not more.
    pub fn sample(&self, people: usize) -> Vec<usize> {
        let all = self.len();
        if people >= all {
            return (0..all).collect();
        }
        // Steps of the golden section that share no divisor with the length meet nobody twice. Equal steps of the length through
        // the number would fall in with the lengths of the axes and always meet people of the same age.
        let golden = (all as f64 * 0.618_033_988_75) as usize;
        let stride = (golden.max(1)..).find(|stride| divisor(*stride, all) == 1).unwrap_or(1);
        (0..people).map(|place| place * stride % all).collect()
    }
}

fn divisor(one: usize, other: usize) -> usize {
    if other == 0 { one } else { divisor(other, one % other) }
}

/// Every answer that is possible; of several choices one at a time, of numbers one from each stretch that some condition tells apart.
fn axis(catalogue: &Catalogue, question: QuestionId, kind: &QuestionKind) -> Axis {
    let mut stretches = Vec::new();
    let answers = match kind {
        QuestionKind::Scale(choices) | QuestionKind::Choice(choices) => choices.keys().map(Answer::Choice).collect(),
        QuestionKind::Choices(choices) => choices.keys().map(|choice| Answer::Choices([choice].into())).collect(),
        QuestionKind::Number(range) => {
            stretches = stretches_of(catalogue, question, *range);
            stretches.iter().map(|stretch| Answer::Number(stretch.min + (stretch.max - stretch.min) / 2)).collect()
        }
        QuestionKind::Municipality | QuestionKind::Goal => Vec::new(),
    };
    Axis { question, answers, stretches }
}

/// The stretches of a number within which no condition of the catalogue says anything else.
fn stretches_of(catalogue: &Catalogue, question: QuestionId, range: Range<u16>) -> Vec<Range<u16>> {
    let mut starts = BTreeSet::from([range.min]);
    for condition in conditions(catalogue) {
        for (literal, _) in condition.literals() {
            match literal {
                Literal::NumberAtLeast(asked, number) if *asked == question && (range.min..=range.max).contains(number) => {
                    starts.insert(*number);
                }
                _ => {}
            }
        }
    }
    let ends = starts.iter().skip(1).map(|start| start - 1).chain([range.max]);
    starts.iter().zip(ends).map(|(min, max)| Range { min: *min, max }).collect()
}
