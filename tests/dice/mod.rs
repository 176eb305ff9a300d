//! Small catalogues as dice make them, small enough to try everything.
#![allow(dead_code, reason = "each test file uses its own part")]

use proptest::prelude::*;
use sotepolku::planner::catalogue::*;
use sotepolku::planner::condition::{Condition, Literal};
use sotepolku::planner::ids::*;
use sotepolku::planner::profile::{Answer, Event, Profile};
use sotepolku::planner::scale::{Months, Range, Season};

pub const HOLDINGS: usize = 4;
/// Nothing, some, much.
pub const LEVELS: usize = 3;
/// One or the other.
pub const SIDES: usize = 2;

/// Something that a step can give.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Thing {
    Holding(usize),
    Level(usize),
}

/// Something that a step or a goal can ask for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    Thing(Thing),
    Side(usize),
}

/// Ways to fulfil a need; all of one way must hold.
pub type Ways = Vec<Vec<Need>>;

#[derive(Clone, Debug)]
pub struct SmallStep {
    /// Whom it is for: one side only; or who has not reached a level.
    pub side: Option<usize>,
    pub below: Option<usize>,
    pub needs: Ways,
    pub gives: Vec<Thing>,
    pub months: (u32, u32),
    pub full_time: bool,
    pub paid: bool,
    pub sote_wage: bool,
    pub cost: (u32, u32),
    pub extra_fee: bool,
    pub employer_decides: bool,
    /// The months of the year in which it begins; none: any.
    pub starts: Vec<u8>,
    /// A step that it cannot run beside.
    pub not_beside: Option<usize>,
}

#[derive(Clone, Debug)]
pub struct Small {
    pub steps: Vec<SmallStep>,
    pub goal: Ways,
    /// The last step closes the goal instead of leading to it.
    pub has_closing: bool,
    pub side: Option<usize>,
    pub level: Option<usize>,
}

fn thing() -> impl Strategy<Value = Thing> {
    prop_oneof![3 => (0..HOLDINGS).prop_map(Thing::Holding), 1 => (1..LEVELS).prop_map(Thing::Level)]
}

fn ways() -> impl Strategy<Value = Ways> {
    let need = prop_oneof![5 => thing().prop_map(Need::Thing), 1 => (0..SIDES).prop_map(Need::Side)];
    prop_oneof![
        2 => Just(vec![vec![]]),
        5 => prop::collection::vec(prop::collection::vec(need, 1..3), 1..3),
    ]
}

fn span(most: u32) -> impl Strategy<Value = (u32, u32)> {
    (0..most, 0..most).prop_map(|(one, other)| (one.min(other), one.max(other)))
}

fn step() -> impl Strategy<Value = SmallStep> {
    let whom = (prop::option::weighted(0.15, 0..SIDES), prop::option::weighted(0.15, 1..LEVELS));
    let time = (span(40), any::<bool>(), any::<bool>(), prop::bool::weighted(0.2));
    let rest = (span(3), prop::bool::weighted(0.2), any::<bool>());
    let season = prop_oneof![3 => Just(vec![]), 1 => prop::collection::vec(1..=12_u8, 1..3)];
    let bound = prop::option::weighted(0.15, 0..6_usize);
    (whom, ways(), prop::collection::vec(thing(), 1..3), time, rest, season, bound).prop_map(
        |((side, below), needs, gives, (months, full_time, paid, sote_wage), (cost, extra_fee, employer_decides), starts, not_beside)| {
            SmallStep {
                side,
                below,
                needs,
                gives,
                months,
                full_time,
                paid,
                sote_wage,
                cost,
                extra_fee,
                employer_decides,
                starts,
                not_beside,
            }
        },
    )
}

impl Small {
    pub fn any() -> impl Strategy<Value = Small> {
        let goal = ways().prop_filter("a goal asks for something", |ways| ways.iter().all(|way| !way.is_empty()));
        let person = (prop::option::of(0..SIDES), prop::option::of(0..LEVELS));
        (prop::collection::vec(step(), 1..7), goal, any::<bool>(), person).prop_map(|(steps, goal, has_closing, (side, level))| Small {
            steps,
            goal,
            has_closing,
            side,
            level,
        })
    }

    pub fn catalogue(&self) -> Catalogue {
        let question = |id: &str, kind: QuestionKind| Question {
            id: id.to_owned(),
            kind,
            section: Section::You,
            when: Condition::ALWAYS,
            unknown: WhenUnknown::Assume,
            changes: Changes::Effort,
            sensitive: false,
            follow_up: false,
            role: None,
            ask: None,
            becomes: Default::default(),
            early: false,
            core: false,
        };
        let choices = |ids: &[&str]| ids.iter().map(|id| Choice { id: (*id).to_owned() }).collect();
        let mut catalogue = Catalogue::default();
        catalogue.questions.push(question("level", QuestionKind::Scale(choices(&["nothing", "some", "much"]))));
        catalogue.questions.push(question("side", QuestionKind::Choice(choices(&["one", "other"]))));
        for place in 0..HOLDINGS {
            let id = format!("holding-{place}");
            catalogue.holdings.push(Holding { id, held_if: None, unknown: WhenUnknown::PlanForIt, qualification: None });
        }
        for (place, step) in self.steps.iter().enumerate() {
            catalogue.steps.push(step.entry(place, self.steps.len()));
        }
        catalogue.goals.push(Goal {
            id: "goal".to_owned(),
            kind: GoalKind::Occupation,
            needs: condition(&self.goal),
            ends_with: self.has_closing.then(|| StepId::at(self.steps.len() - 1)),
            fits: Vec::new(),
            conflicts: Vec::new(),
            regulated: Regulated::None,
            qualification: None,
            leads_to: Vec::new(),
            facts: Vec::new(),
            term: Term::default(),
            has_note: false,
        });
        catalogue
    }

    pub fn profile(&self) -> Profile {
        let mut profile = Profile::default();
        for (question, answer) in [(0, self.level), (1, self.side)] {
            if let Some(choice) = answer {
                profile.apply(Event::Answered { question: QuestionId::at(question), answer: Answer::Choice(ChoiceId::at(choice)) });
            }
        }
        profile
    }
}

impl SmallStep {
    fn entry(&self, place: usize, all: usize) -> Step {
        let mut for_whom = Vec::new();
        for_whom.extend(self.side.map(side_is));
        for_whom.extend(self.below.map(|level| Condition::Not(Box::new(level_is(level)))));
        Step {
            id: format!("step-{place}"),
            kind: StepKind::Study,
            for_whom: Condition::All(for_whom),
            needs: condition(&self.needs),
            first_for: None,
            gives: self.gives.iter().map(|thing| gift(*thing)).collect(),
            months: Range::new(Months::from_tenths(self.months.0), Months::from_tenths(self.months.1)),
            lengths: Vec::new(),
            starts: Season::of(&self.starts),
            not_beside: self.not_beside.filter(|other| *other < all && *other != place).map(StepId::at).into_iter().collect(),
            right_after: None,
            again: None,
            load: if self.full_time { Load::FullTime } else { Load::PartTime },
            income: if self.paid { Income::Wage } else { Income::None },
            sote_wage: self.sote_wage,
            cost: Range::new(self.cost.0, self.cost.1),
            extra_fee: self.extra_fee,
            decided_by: if self.employer_decides { Certainty::Employer } else { Certainty::SelfDecided },
            offer: None,
            qualification: None,
            contacts: Vec::new(),
            services: Vec::new(),
            facts: Vec::new(),
            term: Term::default(),
            has_note: false,
        }
    }
}

fn gift(thing: Thing) -> Gift {
    match thing {
        Thing::Holding(holding) => Gift::Holding(HoldingId::at(holding)),
        Thing::Level(level) => Gift::Level(QuestionId::at(0), ChoiceId::at(level)),
    }
}

fn level_is(level: usize) -> Condition {
    Condition::Literal(Literal::LevelAtLeast(QuestionId::at(0), ChoiceId::at(level)))
}

fn side_is(side: usize) -> Condition {
    Condition::Literal(Literal::OneOf(QuestionId::at(1), vec![ChoiceId::at(side)]))
}

fn condition(ways: &Ways) -> Condition {
    let need = |need: &Need| match need {
        Need::Thing(Thing::Holding(holding)) => Condition::Literal(Literal::Holds(HoldingId::at(*holding))),
        Need::Thing(Thing::Level(level)) => level_is(*level),
        Need::Side(side) => side_is(*side),
    };
    Condition::Any(ways.iter().map(|way| Condition::All(way.iter().map(need).collect())).collect())
}
