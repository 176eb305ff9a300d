//! A situation as a planning problem: what is true, what could be, and what makes it so.
//!
//! Every need is written as alternatives of bits that must be true. Steps only ever make bits true, so the search
//! never has to take anything back. What is unknown and may be assumed is an operator too, one that takes no time
//! and is told to the person; the same holds, on demand, for what stands in the way.

use super::catalogue::{Catalogue, Changes, Gift, QuestionKind, Step};
use super::condition::{Condition, Days, Literal, Truth};
use super::ids::*;
use super::lengths;
use super::order::sort_by_key;
use super::scale::{Months, Range};
use super::situation::{Situation, Standing};
use super::sorted::Map;

/// Something that can become true.
pub type Bit = usize;
/// Alternatives; each is a list of bits that must all be true. None at all: impossible. One empty: nothing needed.
pub type Alternatives = Vec<Vec<Bit>>;

/// What an operator stands for.
#[derive(Clone, PartialEq, Debug)]
pub enum Action {
    Step(StepId),
    /// Planned as if this held, because nobody has said.
    Assume(Literal, bool),
    /// Planned as if this were otherwise than it is, to find out what closes a goal.
    Lift(Literal, bool),
}

#[derive(Debug)]
pub struct Operator {
    pub action: Action,
    pub needs: Alternatives,
    pub gives: Vec<Bit>,
    /// How long it takes this person, further tries included.
    pub months: Range<Months>,
}

/// Whether the search may also change what no step can change.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    AsItIs,
    /// Adds `Lift` operators for what can change, so that the least set of blockers can be read off.
    WhatClosesIt,
    /// The same also for what never changes, and for holdings that follow from answers.
    WhateverClosesIt,
}

pub struct Problem<'a> {
    pub situation: &'a Situation<'a>,
    pub catalogue: &'a Catalogue,
    pub operators: Vec<Operator>,
    mode: Mode,
    scales: Vec<(QuestionId, usize)>,
    bits: usize,
    assumed: Map<(Literal, bool), Bit>,
    lifted: Map<(Literal, bool), Bit>,
}

impl<'a> Problem<'a> {
    pub fn new(situation: &'a Situation<'a>, mode: Mode) -> Self {
        let catalogue = situation.catalogue;
        let mut bits = catalogue.holdings.len();
        let mut scales = Vec::new();
        for (question, asked) in catalogue.questions.iter() {
            let given = || {
                catalogue
                    .steps
                    .values()
                    .flat_map(|step| &step.gives)
                    .any(|gift| matches!(gift, Gift::Level(scale, _) if *scale == question))
            };
            if let QuestionKind::Scale(levels) = &asked.kind
                && given()
            {
                scales.push((question, bits));
                bits += levels.len();
            }
        }
        let mut problem =
            Self { situation, catalogue, operators: Vec::new(), mode, scales, bits, assumed: Map::default(), lifted: Map::default() };
        for (id, step) in catalogue.steps.iter() {
            let for_whom = problem.at_the_start(&step.for_whom);
            if for_whom.is_empty() {
                continue;
            }
            let needs = problem.when_it_begins(&step.needs);
            let needs = both(&for_whom, &needs);
            if !needs.is_empty() {
                let gives = problem.bits_of(&step.gives);
                problem.operators.push(Operator { action: Action::Step(id), needs, gives, months: lengths::all_tries(step, situation) });
            }
        }
        if mode == Mode::WhateverClosesIt {
            for (id, holding) in catalogue.holdings.iter() {
                if let Some(held_if) = &holding.held_if {
                    let needs = problem.at_the_start(held_if);
                    problem
                        .operators
                        .push(Operator { needs, ..Operator::at_once(Action::Assume(Literal::Holds(id), true), vec![id.index()]) });
                }
            }
        }
        problem
    }

    /// The alternatives under which a goal is reached, its closing step included.
    pub fn goal(&mut self, goal: GoalId) -> Alternatives {
        let entry = &self.catalogue.goals[goal];
        let mut needs = self.when_it_begins(&entry.needs);
        if let Some(closing) = entry.ends_with {
            let step = &self.catalogue.steps[closing];
            let closing_needs = self.when_it_begins(&step.needs);
            let for_whom = self.at_the_start(&step.for_whom);
            needs = both(&both(&needs, &closing_needs), &for_whom);
        }
        needs
    }

    /// Adds the operators for everything that conditions were found to assume or lift. Call once all goals are compiled.
    pub fn finish(&mut self) {
        for ((literal, positive), bit) in self.assumed.iter() {
            // Who is taken to be eighteen is taken to be sixteen too.
            let follows =
                self.assumed.iter().filter(|((other, other_positive), _)| implies((literal, *positive), (other, *other_positive)));
            let gives = std::iter::once(*bit).chain(follows.map(|(_, bit)| *bit)).collect();
            self.operators.push(Operator::at_once(Action::Assume(literal.clone(), *positive), gives));
        }
        for ((literal, positive), bit) in self.lifted.iter() {
            self.operators.push(Operator::at_once(Action::Lift(literal.clone(), *positive), vec![*bit]));
        }
    }

    /// The lower levels that are there whenever this bit is.
    pub fn levels_below(&self, bit: Bit) -> Vec<Bit> {
        let assumed =
            || self.assumed.iter().find(|((_, positive), assumed)| *positive && **assumed == bit).map(|((literal, _), _)| literal.clone());
        match self.literal(bit).or_else(assumed) {
            Some(Literal::LevelAtLeast(question, level)) => {
                self.scale_base(question).map(|base| (1..=level.index()).map(|level| base + level).collect()).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    pub fn bit_count(&self) -> usize {
        self.bits
    }

    /// The step that an operator carries out; assumptions carry out none.
    pub fn step(&self, operator: usize) -> Option<&'a Step> {
        match self.operators[operator].action {
            Action::Step(id) => Some(&self.catalogue.steps[id]),
            Action::Assume(..) | Action::Lift(..) => None,
        }
    }

    /// Whether an operator takes something for granted.
    pub fn assumes(&self, operator: usize) -> bool {
        matches!(self.operators[operator].action, Action::Assume(..) | Action::Lift(..))
    }

    /// The operator that carries out a step, if it is for this person.
    pub fn operator(&self, step: StepId) -> Option<usize> {
        self.operators.iter().position(|operator| operator.action == Action::Step(step))
    }

    /// The condition that a bit stands for.
    pub fn literal(&self, bit: Bit) -> Option<Literal> {
        if bit < self.catalogue.holdings.len() {
            return Some(Literal::Holds(HoldingId::at(bit)));
        }
        let scale = self.scales.iter().rev().find(|(_, base)| *base <= bit);
        if let Some((question, base)) = scale
            && bit - base < self.catalogue.questions[*question].choices().map_or(0, Table::len)
        {
            return Some(Literal::LevelAtLeast(*question, ChoiceId::at(bit - base)));
        }
        None
    }

    fn scale_base(&self, question: QuestionId) -> Option<usize> {
        self.scales.iter().find(|(scale, _)| *scale == question).map(|(_, base)| *base)
    }

    /// A level gives all levels below it too.
    fn bits_of(&self, gifts: &[Gift]) -> Vec<Bit> {
        let mut bits = Vec::new();
        for gift in gifts {
            match gift {
                Gift::Holding(holding) => bits.push(holding.index()),
                Gift::Level(question, level) => {
                    let base = self.scale_base(*question).expect("a scale that a step gives has bits");
                    bits.extend((1..=level.index()).map(|step| base + step));
                }
            }
        }
        bits
    }

    /// What `for` asks: looked at once, so steps cannot help.
    fn at_the_start(&mut self, condition: &Condition) -> Alternatives {
        self.compile(condition, true, false)
    }

    fn when_it_begins(&mut self, condition: &Condition) -> Alternatives {
        self.compile(condition, true, true)
    }

    fn compile(&mut self, condition: &Condition, positive: bool, steps_help: bool) -> Alternatives {
        match condition {
            Condition::Literal(literal) => self.compile_literal(literal, positive, steps_help),
            Condition::Not(inner) => self.compile(inner, !positive, steps_help),
            Condition::All(parts) if positive => self.all(parts, positive, steps_help),
            Condition::Any(parts) if !positive => self.all(parts, positive, steps_help),
            Condition::All(parts) | Condition::Any(parts) => {
                let mut alternatives = Vec::new();
                for part in parts {
                    let more = self.compile(part, positive, steps_help);
                    if more.iter().any(Vec::is_empty) {
                        return vec![vec![]];
                    }
                    alternatives.extend(more);
                }
                least(alternatives)
            }
        }
    }

    fn all(&mut self, parts: &[Condition], positive: bool, steps_help: bool) -> Alternatives {
        // Every part is compiled before any is found impossible, so that what closes a goal is found whole.
        parts.iter().fold(vec![vec![]], |sofar, part| {
            let more = self.compile(part, positive, steps_help);
            both(&sofar, &more)
        })
    }

    fn compile_literal(&mut self, literal: &Literal, positive: bool, steps_help: bool) -> Alternatives {
        let truth = self.situation.truth(literal);
        match if positive { truth } else { !truth } {
            Truth::True => return vec![vec![]],
            Truth::False | Truth::Unknown if positive && steps_help => {
                let own = match literal {
                    Literal::Holds(holding) => Some(holding.index()),
                    Literal::LevelAtLeast(question, level) => self.scale_base(*question).map(|base| base + level.index()),
                    _ => None,
                };
                if let Some(bit) = own {
                    if truth == Truth::Unknown && self.situation.may_assume(literal, positive) {
                        let assumed = self.extra_bit(literal, positive);
                        return vec![vec![bit], vec![assumed]];
                    }
                    // Where no step gives the level to this person, the level itself is what is missing.
                    if matches!(literal, Literal::LevelAtLeast(..)) && self.can_be_lifted(literal, positive, steps_help) {
                        let lifted = self.lifted(literal, positive);
                        return least(std::iter::once(vec![bit]).chain(lifted).collect());
                    }
                    return vec![vec![bit]];
                }
            }
            Truth::False | Truth::Unknown => {}
        }
        match if positive { truth } else { !truth } {
            Truth::True => vec![vec![]],
            Truth::Unknown if self.situation.may_assume(literal, positive) => vec![vec![self.extra_bit(literal, positive)]],
            // A plan that holds also for the least: courses are not kept from those who have not said that they need none.
            Truth::Unknown if !positive && self.situation.is_planned_as_least(literal) => vec![vec![]],
            Truth::Unknown | Truth::False if self.can_be_lifted(literal, positive, steps_help) => self.lifted(literal, positive),
            Truth::Unknown | Truth::False => Vec::new(),
        }
    }

    fn can_be_lifted(&self, literal: &Literal, positive: bool, steps_help: bool) -> bool {
        match self.mode {
            Mode::AsItIs => false,
            Mode::WhatClosesIt => self.can_change(literal, positive, steps_help),
            // No waiting brings back a day that is past.
            Mode::WhateverClosesIt => literal.question().is_some() || literal.days(positive).is_some_and(Days::come_with_time),
        }
    }

    /// Whether real life can make a literal true that no step can. What somebody studied, or wants, is not in the way.
    fn can_change(&self, literal: &Literal, positive: bool, steps_help: bool) -> bool {
        if let Some(days) = literal.days(positive) {
            return days.come_with_time();
        }
        let Some(question) = literal.question() else { return false };
        match self.catalogue.questions[question].changes {
            Changes::Time => positive,
            Changes::Authority => true,
            Changes::Effort => positive && steps_help,
            Changes::Assessment | Changes::Choice | Changes::Never => false,
        }
    }

    fn extra_bit(&mut self, literal: &Literal, positive: bool) -> Bit {
        Self::bit_in(&mut self.assumed, &mut self.bits, literal, positive)
    }

    /// What it takes that a literal is otherwise: also that its question concerns the person, where it does not today.
    fn lifted(&mut self, literal: &Literal, positive: bool) -> Alternatives {
        let own = vec![vec![Self::bit_in(&mut self.lifted, &mut self.bits, literal, positive)]];
        let asked = literal.question().filter(|question| positive && *self.situation.standing(*question) == Standing::NotConcerned);
        match asked {
            Some(question) => {
                let concerns = self.at_the_start(&self.catalogue.questions[question].when);
                both(&own, &concerns)
            }
            None => own,
        }
    }

    fn bit_in(bits_of: &mut Map<(Literal, bool), Bit>, bits: &mut usize, literal: &Literal, positive: bool) -> Bit {
        *bits_of.get_or_insert_with((literal.clone(), positive), |_| {
            *bits += 1;
            *bits - 1
        })
    }
}

impl Operator {
    /// Something that holds without anybody doing anything.
    fn at_once(action: Action, gives: Vec<Bit>) -> Self {
        Operator { action, needs: vec![vec![]], gives, months: Range::default() }
    }
}

/// What fulfils both.
fn both(left: &Alternatives, right: &Alternatives) -> Alternatives {
    let mut combined = Vec::with_capacity(left.len() * right.len());
    for one in left {
        for other in right {
            let mut bits: Vec<Bit> = one.iter().chain(other).copied().collect();
            sort_by_key(&mut bits, |bit| *bit);
            bits.dedup();
            combined.push(bits);
        }
    }
    least(combined)
}

/// Without the alternatives that ask for all that another asks for, and more.
fn least(mut alternatives: Alternatives) -> Alternatives {
    sort_by_key(&mut alternatives, Vec::len);
    let mut kept: Alternatives = Vec::new();
    for alternative in alternatives {
        if !kept.iter().any(|smaller| smaller.iter().all(|bit| alternative.contains(bit))) {
            kept.push(alternative);
        }
    }
    kept
}

/// Whether the second holds for everybody for whom the first does: the same scale or number, and not asking more.
fn implies((one, positive): (&Literal, bool), (other, other_positive): (&Literal, bool)) -> bool {
    if positive != other_positive || one == other {
        return false;
    }
    match (one, other) {
        (Literal::LevelAtLeast(question, level), Literal::LevelAtLeast(other_question, other_level)) => {
            question == other_question && (level >= other_level) == positive
        }
        (Literal::NumberAtLeast(question, number), Literal::NumberAtLeast(other_question, other_number)) => {
            question == other_question && (number >= other_number) == positive
        }
        _ => false,
    }
}

/// Whether one person can fulfil both literals, each as it stands or, with `false`, its contrary.
pub fn can_both_hold(one: (&Literal, bool), other: (&Literal, bool)) -> bool {
    match (one, other) {
        ((Literal::OneOf(question, wanted), true), (Literal::OneOf(other_question, others), true)) if question == other_question => {
            wanted.iter().any(|choice| others.contains(choice))
        }
        ((Literal::OneOf(question, wanted), positive), (Literal::OneOf(other_question, others), other_positive))
            if question == other_question =>
        {
            let (inside, outside) = if positive { (wanted, others) } else { (others, wanted) };
            positive == other_positive || inside.iter().any(|choice| !outside.contains(choice))
        }
        ((Literal::LevelAtLeast(question, at_least), true), (Literal::LevelAtLeast(other_question, below), false))
        | ((Literal::LevelAtLeast(other_question, below), false), (Literal::LevelAtLeast(question, at_least), true))
            if question == other_question =>
        {
            at_least < below
        }
        ((Literal::NumberAtLeast(question, at_least), true), (Literal::NumberAtLeast(other_question, below), false))
        | ((Literal::NumberAtLeast(other_question, below), false), (Literal::NumberAtLeast(question, at_least), true))
            if question == other_question =>
        {
            at_least < below
        }
        ((literal, positive), (other, other_positive)) if literal.is_dated() && other.is_dated() => {
            match (literal.days(positive), other.days(other_positive)) {
                (Some(Days::From(first)), Some(Days::Before(end))) | (Some(Days::Before(end)), Some(Days::From(first))) => first < end,
                _ => true,
            }
        }
        ((literal, positive), (other_literal, other_positive)) => literal != other_literal || positive == other_positive,
    }
}
