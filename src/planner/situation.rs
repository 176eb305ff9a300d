//! What the answers say about a person, in the planner's terms: each question known, unknown or not concerning them,
//! each holding held, not held or unknown.

use super::catalogue::{Catalogue, Changes, Gift, QuestionKind, WhenUnknown};
use super::condition::{Literal, Missing, Truth, Verdict};
use super::ids::*;
use super::profile::{Answer, Profile};
use super::scale::{Date, Months};
use super::sorted::Set;

/// Where a question stands.
#[derive(Clone, PartialEq, Debug)]
pub enum Standing {
    Known(Answer),
    Unknown,
    /// Earlier answers say that it does not concern the person.
    NotConcerned,
}

pub struct Situation<'a> {
    pub catalogue: &'a Catalogue,
    /// The day for which everything is judged.
    pub today: Date,
    standings: Vec<Standing>,
    holdings: Vec<Truth>,
    municipality: Option<QuestionId>,
}

impl<'a> Situation<'a> {
    pub fn new(catalogue: &'a Catalogue, profile: &Profile, today: Date) -> Self {
        let mut situation = Self {
            catalogue,
            today,
            standings: vec![Standing::Unknown; catalogue.questions.len()],
            holdings: vec![Truth::Unknown; catalogue.holdings.len()],
            municipality: catalogue.question_for(super::catalogue::Role::Municipality),
        };
        for question in catalogue.questions.keys() {
            if let Some(answer) = profile.known(question) {
                situation.standings[question.index()] = Standing::Known(answer.clone());
            }
        }
        // A question's `when` looks only at questions that stand before it; the compiler of the catalogue sees to that.
        for (question, asked) in catalogue.questions.iter() {
            let concerns = match asked.when.verdict(&situation) {
                Verdict::Met => true,
                Verdict::NotMet => false,
                // Who passed by what comes before, tired or unsure, is spared the details; what is known stays known.
                Verdict::Unknown(missing) => {
                    !asked.follow_up || profile.known(question).is_some() || missing.iter().any(|open| profile.answer(*open).is_none())
                }
            };
            if !concerns {
                situation.standings[question.index()] = Standing::NotConcerned;
            }
        }
        // Likewise a holding's `held-if` names only holdings that stand before it.
        for (holding, entry) in catalogue.holdings.iter() {
            situation.holdings[holding.index()] = entry.held_if.as_ref().map_or(Truth::False, |held_if| held_if.truth(&situation));
        }
        situation
    }

    /// The same person later, when steps have given them these things and so much time has passed.
    // Steps only add: what was held stays held. A question that did not concern the person still does not: what is studied on
    // the way is held as what the step gives, and no degree from abroad. Numbers that change with time count years.
    pub fn after(&self, gifts: &[Gift], passed: Months) -> Situation<'a> {
        let catalogue = self.catalogue;
        let mut later = Self {
            catalogue,
            today: self.today.plus(passed),
            standings: self.standings.clone(),
            holdings: self.holdings.clone(),
            municipality: self.municipality,
        };
        for (question, asked) in catalogue.questions.iter() {
            if let (QuestionKind::Number(range), Changes::Time) = (&asked.kind, asked.changes)
                && let Standing::Known(Answer::Number(number)) = &mut later.standings[question.index()]
            {
                *number = number.saturating_add((passed.tenths() / 120) as u16).min(range.max);
            }
        }
        for gift in gifts {
            match *gift {
                Gift::Holding(holding) => later.holdings[holding.index()] = Truth::True,
                Gift::Level(question, level) => {
                    let standing = &mut later.standings[question.index()];
                    if !matches!(standing, Standing::Known(Answer::Choice(own)) if *own >= level) {
                        *standing = Standing::Known(Answer::Choice(level));
                    }
                }
            }
        }
        for (holding, entry) in catalogue.holdings.iter() {
            let follows = entry.held_if.as_ref().map_or(Truth::False, |held_if| held_if.truth(&later));
            let held = &mut later.holdings[holding.index()];
            *held = follows.max(*held);
        }
        later
    }

    pub fn standing(&self, question: QuestionId) -> &Standing {
        &self.standings[question.index()]
    }

    pub fn municipality(&self) -> Option<MunicipalityId> {
        match self.standing(self.municipality?) {
            Standing::Known(Answer::Municipality(municipality)) => Some(*municipality),
            _ => None,
        }
    }

    /// The level of a scale that is held for certain.
    pub fn level(&self, question: QuestionId) -> Option<ChoiceId> {
        match self.standing(question) {
            Standing::Known(Answer::Choice(level)) => Some(*level),
            _ => None,
        }
    }

    pub fn picked(&self, question: QuestionId) -> Set<ChoiceId> {
        match self.standing(question) {
            Standing::Known(Answer::Choices(choices)) => choices.clone(),
            Standing::Known(Answer::Choice(choice)) => Set::from([*choice]),
            _ => Set::default(),
        }
    }

    pub fn truth(&self, literal: &Literal) -> Truth {
        match literal {
            Literal::LevelAtLeast(question, level) => {
                self.look_up(*question, |answer| matches!(answer, Answer::Choice(own) if own >= level))
            }
            Literal::NumberAtLeast(question, number) => {
                self.look_up(*question, |answer| matches!(answer, Answer::Number(own) if own >= number))
            }
            Literal::OneOf(question, wanted) => self.look_up(*question, |answer| match answer {
                Answer::Choice(own) => wanted.contains(own),
                Answer::Choices(own) => own.iter().any(|own| wanted.contains(own)),
                _ => false,
            }),
            Literal::InCounty(counties) => self.look_up_place(|place| place.county.is_some_and(|county| counties.contains(&county))),
            Literal::InArea(areas) => self.look_up_place(|place| place.area.is_some_and(|area| areas.contains(&area))),
            Literal::Holds(holding) => self.holdings[holding.index()],
            Literal::From(day) => (self.today >= *day).into(),
            Literal::Until(day) => (self.today <= *day).into(),
        }
    }

    fn look_up(&self, question: QuestionId, fits: impl Fn(&Answer) -> bool) -> Truth {
        match self.standing(question) {
            Standing::Known(answer) => fits(answer).into(),
            Standing::Unknown => Truth::Unknown,
            Standing::NotConcerned => Truth::False,
        }
    }

    fn look_up_place(&self, fits: impl Fn(&super::catalogue::Municipality) -> bool) -> Truth {
        let Some(question) = self.municipality else { return Truth::Unknown };
        self.look_up(question, |answer| match answer {
            Answer::Municipality(municipality) => self.catalogue.places.municipalities.get(*municipality).is_some_and(&fits),
            _ => false,
        })
    }

    /// Adds the open questions that an unknown literal waits for.
    pub(super) fn missing(&self, literal: &Literal, missing: &mut Missing) {
        match literal {
            Literal::LevelAtLeast(question, _) | Literal::NumberAtLeast(question, _) | Literal::OneOf(question, _) => {
                self.missing_answer(*question, missing);
            }
            Literal::InCounty(_) | Literal::InArea(_) => {
                if let Some(question) = self.municipality {
                    self.missing_answer(question, missing);
                }
            }
            Literal::Holds(holding) => {
                if let Some(held_if) = &self.catalogue.holdings[*holding].held_if
                    && missing.holdings.insert(*holding)
                {
                    held_if.missing(self, missing);
                }
            }
            Literal::From(_) | Literal::Until(_) => {}
        }
    }

    /// The question itself, and what decides whether it concerns the person at all: an answer that says it does not settles it too.
    fn missing_answer(&self, question: QuestionId, missing: &mut Missing) {
        if missing.questions.insert(question) {
            self.catalogue.questions[question].when.missing(self, missing);
        }
    }

    /// Whether the planner may plan as if an unknown literal, or with `false` its contrary, were fulfilled.
    /// Only what most answers would fulfil is taken for granted: nobody who has not said is planned for as an asylum seeker.
    pub fn may_assume(&self, literal: &Literal, positive: bool) -> bool {
        let questions = &self.catalogue.questions;
        let usual = |fulfilled: usize, all: usize| if positive { fulfilled * 2 >= all } else { fulfilled * 2 <= all };
        let (policy, likely) = match literal {
            Literal::Holds(holding) => (self.catalogue.holdings[*holding].unknown, true),
            Literal::InCounty(_) | Literal::InArea(_) | Literal::From(_) | Literal::Until(_) => (WhenUnknown::PlanForIt, false),
            Literal::LevelAtLeast(question, _) => (questions[*question].unknown, true),
            Literal::NumberAtLeast(question, number) => {
                let likely = match &questions[*question].kind {
                    QuestionKind::Number(range) => {
                        usual(usize::from(range.max.saturating_sub(*number)), usize::from(range.max - range.min))
                    }
                    _ => false,
                };
                (questions[*question].unknown, likely)
            }
            Literal::OneOf(question, choices) => {
                let all = questions[*question].choices().map_or(0, Table::len);
                (questions[*question].unknown, usual(choices.len(), all))
            }
        };
        policy == WhenUnknown::Assume && likely
    }

    /// Whether an unknown level is planned for as if it were the lowest.
    pub fn is_planned_as_least(&self, literal: &Literal) -> bool {
        matches!(literal, Literal::LevelAtLeast(question, _) if self.catalogue.questions[*question].unknown == WhenUnknown::PlanForIt)
    }
}
