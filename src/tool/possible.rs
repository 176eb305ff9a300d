//! Whether a condition can hold for anybody at all: what the checks of conditions, steps and goals rest on.
//!
//! A condition is a list of demands on one made-up person. Demands on single answers narrow what the person may have
//! answered; where one of several parts would do, each is tried. Nobody is left: the condition can never hold.

use crate::planner::catalogue::{Catalogue, Gift, QuestionKind, Step};
use crate::planner::condition::{Condition, Days, Literal};
use crate::planner::ids::*;
use crate::planner::scale::Date;
use fixedbitset::FixedBitSet;
use std::collections::{BTreeMap, BTreeSet};

/// How much is tried before a condition counts as possible. Whatever a person would write needs a hundredth of it.
const WORK: usize = 200_000;

/// When a condition is judged.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Moment {
    /// On what the answers say.
    AtTheStart,
    /// When a step begins or a goal is reached: earlier steps have given what they give.
    Later,
}

/// What somebody can have, at the start or by steps that somebody can take.
pub struct Possible<'a> {
    catalogue: &'a Catalogue,
    /// Holdings that a step gives, which somebody can take.
    given: Vec<bool>,
    /// Scales that some step raises.
    scales: BTreeSet<QuestionId>,
    pub steps: Vec<bool>,
}

impl<'a> Possible<'a> {
    pub fn new(catalogue: &'a Catalogue) -> Self {
        let mut possible =
            Self { given: vec![false; catalogue.holdings.len()], steps: vec![false; catalogue.steps.len()], ..Self::all(catalogue) };
        // Who waits for a holding is looked at again when a step that gives it turns out to be possible.
        let mut waiting: Vec<Vec<StepId>> = vec![Vec::new(); catalogue.holdings.len()];
        for (id, step) in catalogue.steps.iter() {
            for (literal, _) in step.needs.literals() {
                if let Literal::Holds(holding) = literal {
                    waiting[holding.index()].push(id);
                }
            }
        }
        let mut look_at: Vec<StepId> = catalogue.steps.keys().collect();
        while let Some(id) = look_at.pop() {
            let step = &catalogue.steps[id];
            if possible.steps[id.index()] || !possible.can_begin(step) {
                continue;
            }
            possible.steps[id.index()] = true;
            for gift in &step.gives {
                if let Gift::Holding(holding) = gift
                    && !std::mem::replace(&mut possible.given[holding.index()], true)
                {
                    look_at.append(&mut waiting[holding.index()]);
                }
            }
        }
        possible
    }

    /// As if every step could be taken that there is: impossible is what asks for something that no step gives at all.
    pub fn if_all_steps_were(catalogue: &'a Catalogue) -> Self {
        let mut possible = Self { given: vec![false; catalogue.holdings.len()], ..Self::all(catalogue) };
        for gift in catalogue.steps.values().flat_map(|step| &step.gives) {
            if let Gift::Holding(holding) = gift {
                possible.given[holding.index()] = true;
            }
        }
        possible
    }

    /// Whether somebody whom the step is for can have what it needs.
    pub fn can_begin(&self, step: &Step) -> bool {
        self.somebody(vec![demand(&step.for_whom, true, Moment::AtTheStart), demand(&step.needs, true, Moment::Later)])
    }

    /// As if every step could be taken: only what contradicts itself is impossible.
    pub fn all(catalogue: &'a Catalogue) -> Self {
        let gifts = catalogue.steps.values().flat_map(|step| &step.gives);
        let scales = gifts.filter_map(|gift| if let Gift::Level(scale, _) = gift { Some(*scale) } else { None }).collect();
        Self { catalogue, given: vec![true; catalogue.holdings.len()], scales, steps: vec![true; catalogue.steps.len()] }
    }

    pub fn can_hold(&self, condition: &Condition, moment: Moment) -> bool {
        self.somebody(vec![demand(condition, true, moment)])
    }

    /// Holds for everybody, once they have answered.
    pub fn always_holds(&self, condition: &Condition, moment: Moment) -> bool {
        !self.somebody(vec![demand(condition, false, moment)])
    }

    fn somebody<'c>(&'c self, demands: Vec<Demand<'c>>) -> bool {
        let mut work = 0;
        let mut open = vec![Branch { person: Person::default(), choices: Vec::new(), parts: demands_of_one(demands) }];
        while let Some(mut branch) = open.pop() {
            let Some(part) = branch.parts.pop() else { continue };
            work += 1 + branch.person.answers.len() + branch.choices.len();
            let (person, choices) = (branch.person.clone(), branch.choices.clone());
            open.push(branch);
            match self.follow(person, choices, part, &mut work) {
                Followed::Nobody => {}
                Followed::Somebody => return true,
                Followed::Either(branch) => open.push(branch),
            }
            if work > WORK {
                return true;
            }
        }
        false
    }

    /// Meets all demands that leave no choice, then comes to the first that does.
    fn follow<'c>(&'c self, mut person: Person<'c>, mut choices: Vec<Demand<'c>>, part: Vec<Demand<'c>>, work: &mut usize) -> Followed<'c> {
        let mut demands = part;
        loop {
            while let Some(Demand { condition, positive, moment }) = demands.pop() {
                *work += 1;
                if *work > WORK {
                    return Followed::Somebody;
                }
                match condition {
                    Condition::Literal(literal) => {
                        if !self.meet(&mut person, literal, positive, moment, &mut demands) {
                            return Followed::Nobody;
                        }
                    }
                    Condition::Not(inner) => demands.push(demand(inner, !positive, moment)),
                    Condition::All(parts) if positive => demands.extend(parts.iter().map(|part| demand(part, true, moment))),
                    Condition::Any(parts) if !positive => demands.extend(parts.iter().map(|part| demand(part, false, moment))),
                    Condition::All(parts) | Condition::Any(parts) => match &parts[..] {
                        [] => return Followed::Nobody,
                        [only] => demands.push(demand(only, positive, moment)),
                        _ => choices.push(Demand { condition, positive, moment }),
                    },
                }
            }
            let Some(Demand { condition, positive, moment }) = choices.pop() else { return Followed::Somebody };
            if let Condition::All(parts) | Condition::Any(parts) = condition {
                let parts = parts.iter().map(|part| vec![demand(part, positive, moment)]).collect();
                return Followed::Either(Branch { person, choices, parts });
            }
        }
    }

    /// Narrows what the person may have answered; `false` when nothing is left.
    fn meet<'c>(
        &'c self,
        person: &mut Person<'c>,
        literal: &'c Literal,
        positive: bool,
        moment: Moment,
        demands: &mut Vec<Demand<'c>>,
    ) -> bool {
        let places = &self.catalogue.places;
        match literal {
            Literal::Holds(holding) if moment == Moment::Later && self.given[holding.index()] => {
                *person.holds.entry(*holding).or_insert(positive) == positive
            }
            Literal::Holds(holding) => match &self.catalogue.holdings[*holding].held_if {
                Some(held_if) => {
                    demands.push(demand(held_if, positive, Moment::AtTheStart));
                    true
                }
                None => !positive,
            },
            Literal::From(_) | Literal::Until(_) => person.meet_on(literal.days(positive)),
            Literal::LevelAtLeast(question, level) => {
                self.narrow(person, *question, positive, moment, demands, |place| place >= level.index())
            }
            Literal::NumberAtLeast(question, number) => {
                let least = match &self.catalogue.questions[*question].kind {
                    QuestionKind::Number(range) => usize::from(range.min),
                    _ => 0,
                };
                self.narrow(person, *question, positive, moment, demands, |place| least + place >= usize::from(*number))
            }
            Literal::OneOf(question, choices)
                if matches!(self.catalogue.questions[*question].kind, QuestionKind::Choices(_)) && positive =>
            {
                // One of them was picked, and others may have been.
                let picked = person.answers.entry((*question, Moment::AtTheStart)).or_insert_with(|| self.everything(*question));
                picked.one_of.push(choices);
                self.narrow(person, *question, positive, moment, demands, |_| true)
            }
            Literal::OneOf(question, choices) => {
                self.narrow(person, *question, positive, moment, demands, |place| choices.contains(&ChoiceId::at(place)))
            }
            Literal::InCounty(counties) => self.narrow_place(person, positive, demands, |place| {
                places.municipalities[place].county.is_some_and(|county| counties.contains(&county))
            }),
            Literal::InArea(areas) => self.narrow_place(person, positive, demands, |place| {
                places.municipalities[place].area.is_some_and(|area| areas.contains(&area))
            }),
        }
    }

    fn narrow_place<'c>(
        &'c self,
        person: &mut Person<'c>,
        positive: bool,
        demands: &mut Vec<Demand<'c>>,
        fits: impl Fn(MunicipalityId) -> bool,
    ) -> bool {
        let Some(question) = self.catalogue.question_for(crate::planner::catalogue::Role::Municipality) else { return true };
        self.narrow(person, question, positive, Moment::AtTheStart, demands, |place| fits(MunicipalityId::at(place)))
    }

    fn narrow<'c>(
        &'c self,
        person: &mut Person<'c>,
        question: QuestionId,
        positive: bool,
        moment: Moment,
        demands: &mut Vec<Demand<'c>>,
        fits: impl Fn(usize) -> bool,
    ) -> bool {
        // What no step changes is later as it was at the start.
        let moment = if self.scales.contains(&question) { moment } else { Moment::AtTheStart };
        let when = &self.catalogue.questions[question].when;
        let answer = person.answers.entry((question, moment)).or_insert_with(|| self.everything(question));
        let out: Vec<usize> = answer.possible.ones().filter(|place| fits(*place) != positive).collect();
        out.into_iter().for_each(|place| answer.possible.set(place, false));
        answer.answered |= positive;
        if positive && moment == Moment::AtTheStart {
            demands.push(demand(when, true, Moment::AtTheStart));
        }
        let one_of = |wanted: &&[ChoiceId]| wanted.iter().any(|choice| answer.possible.contains(choice.index()));
        if matches!(self.catalogue.questions[question].kind, QuestionKind::Choices(_)) {
            return answer.one_of.iter().all(one_of);
        }
        if answer.possible.is_clear() {
            // No answer is left, so the question must not concern the person.
            demands.push(demand(when, false, Moment::AtTheStart));
            return !answer.answered;
        }
        true
    }

    fn everything<'c>(&self, question: QuestionId) -> Answered<'c> {
        let count = match &self.catalogue.questions[question].kind {
            QuestionKind::Scale(choices) | QuestionKind::Choice(choices) | QuestionKind::Choices(choices) => choices.len(),
            QuestionKind::Number(range) => usize::from(range.max - range.min) + 1,
            QuestionKind::Municipality => self.catalogue.places.municipalities.len(),
            QuestionKind::Goal => self.catalogue.goals.len(),
        };
        let mut possible = FixedBitSet::with_capacity(count);
        possible.insert_range(..);
        Answered { possible, one_of: Vec::new(), answered: false }
    }
}

/// Something that must hold or, with `positive` false, must not.
#[derive(Clone, Copy)]
struct Demand<'c> {
    condition: &'c Condition,
    positive: bool,
    moment: Moment,
}

fn demand(condition: &Condition, positive: bool, moment: Moment) -> Demand<'_> {
    Demand { condition, positive, moment }
}

/// A person so far, the choices still to make, and the parts of the one being made, each a list of demands.
struct Branch<'c> {
    person: Person<'c>,
    choices: Vec<Demand<'c>>,
    parts: Vec<Vec<Demand<'c>>>,
}

fn demands_of_one(demands: Vec<Demand>) -> Vec<Vec<Demand>> {
    vec![demands]
}

enum Followed<'c> {
    Nobody,
    Somebody,
    Either(Branch<'c>),
}

/// What is known about the made-up person.
#[derive(Clone, Default)]
struct Person<'c> {
    answers: BTreeMap<(QuestionId, Moment), Answered<'c>>,
    holds: BTreeMap<HoldingId, bool>,
    /// The day is this or later.
    first_day: Option<Date>,
    /// The day is before this.
    end: Option<Date>,
}

impl Person<'_> {
    fn meet_on(&mut self, days: Option<Days>) -> bool {
        match days {
            Some(Days::From(day)) => self.first_day = self.first_day.max(Some(day)),
            Some(Days::Before(day)) => self.end = Some(self.end.map_or(day, |end| end.min(day))),
            None => {}
        }
        !matches!((self.first_day, self.end), (Some(first), Some(end)) if first >= end)
    }
}

/// The answers that are still possible.
#[derive(Clone)]
struct Answered<'c> {
    possible: FixedBitSet,
    /// Of a question with several choices: of each of these lists one was picked.
    one_of: Vec<&'c [ChoiceId]>,
    /// Something can only hold if the question was answered.
    answered: bool,
}
