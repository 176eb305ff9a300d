//! All of it together: from a profile to a plan. The one thing the others call.

use super::ask;
use super::catalogue::*;
use super::condition::{Condition, Literal, Truth};
use super::ids::*;
use super::order::sort_by_key;
use super::problem::{Action, Alternatives, Bit, Mode, Problem};
use super::profile::{Answer, Profile};
use super::scale::{Date, Months, Range};
use super::schedule::Slot;
pub use super::search::Label;
use super::search::{Found, Search};
use super::situation::{Situation, Standing};

/// What the planner found for one person.
#[derive(Clone, PartialEq, Debug)]
pub struct Plan {
    pub as_of: Date,
    /// What to do this week, the most useful first; never empty.
    pub now: Vec<Now>,
    /// Every goal, in the order in which they are worth looking at.
    pub goals: Vec<GoalPlan>,
    /// Notes that hold for the whole situation.
    pub advice: Vec<AdviceId>,
    /// Questions still worth asking, the most deciding first.
    pub ask: Vec<QuestionId>,
}

/// One thing to do now.
#[derive(Clone, PartialEq, Debug)]
pub struct Now {
    pub step: StepId,
    /// The goals whose pathways begin with it.
    pub towards: Vec<GoalId>,
}

#[derive(Clone, PartialEq, Debug)]
pub struct GoalPlan {
    pub goal: GoalId,
    pub state: State,
    /// Ticked wishes that it answers.
    pub fits: Vec<ChoiceId>,
    /// Ticked limits that it collides with.
    pub conflicts: Vec<ChoiceId>,
    /// The person's own training leads to it: it is recognised on the way, or is already what the goal asks for.
    pub uses_training: bool,
    /// At most four; the one that answers the person's pace best first. Empty for what is closed or already reached.
    pub pathways: Vec<Pathway>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum State {
    /// Everything it needs is there; at most the closing step is left.
    Open,
    Reachable,
    /// Depends on something that has not been answered.
    Undecided,
    Closed,
}

impl State {
    pub const ALL: &'static [State] = &[State::Open, State::Reachable, State::Undecided, State::Closed];

    pub fn id(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Reachable => "reachable",
            State::Undecided => "undecided",
            State::Closed => "closed",
        }
    }
}

#[derive(Clone, PartialEq, Debug)]
pub struct Pathway {
    pub label: Label,
    pub months: Range<Months>,
    pub first_wage: Option<Range<Months>>,
    /// Full-time months without a wage.
    pub unpaid: Range<Months>,
    /// Euros; there are further fees where `extra_fee` is set.
    pub cost: Range<u32>,
    pub extra_fee: bool,
    /// What is taken for granted because nobody has said.
    pub assumes: Vec<Condition>,
    /// The least certain "who decides" among the steps.
    pub certainty: Certainty,
    /// In an order in which every need is met when its step begins.
    pub steps: Vec<Stage>,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Stage {
    pub step: StepId,
    pub from: Range<Months>,
    pub to: Range<Months>,
    /// What the step is there for.
    pub because: Vec<Reason>,
}

/// A need that a step fulfils, and whose need it is.
#[derive(Clone, PartialEq, Debug)]
pub struct Reason {
    pub need: Literal,
    pub of: Needer,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Needer {
    Step(StepId),
    Goal(GoalId),
}

/// Something that is not so, that no step can change, and without which the goal is closed.
#[derive(Clone, PartialEq, Debug)]
pub struct Blocker {
    pub condition: Condition,
    pub changes: Changes,
}

/// Makes the whole plan. The same input always gives the same output.
pub fn plan(catalogue: &Catalogue, profile: &Profile, today: Date) -> Plan {
    let situation = Situation::new(catalogue, profile, today);
    let mut goals = goal_plans(&situation);
    let aim = aim(&situation);
    sort_by_key(&mut goals, |goal| rank(goal, aim));
    Plan {
        as_of: today,
        now: now(&situation, &goals),
        advice: advice(&situation, |advice| advice.steps.is_empty() && advice.goals.is_empty()),
        ask: ask::worth_asking(&situation, profile),
        goals,
    }
}

/// The pathways to every goal, in the order of the catalogue, unranked.
pub fn goal_plans(situation: &Situation) -> Vec<GoalPlan> {
    let catalogue = situation.catalogue;
    let pace = pace(situation);
    let (search, compiled) = search(situation, Mode::AsItIs);
    let mut plans: Vec<GoalPlan> = Vec::with_capacity(compiled.len());
    for (goal, needs) in &compiled {
        let entry = &catalogue.goals[*goal];
        let reached = entry.ends_with.is_none() && entry.needs.truth(situation) == Truth::True;
        let pathways: Vec<Pathway> = if reached {
            Vec::new()
        } else {
            let closing = entry.ends_with.and_then(|step| closing(&search, step));
            let found = if entry.ends_with.is_some() && closing.is_none() { Vec::new() } else { search.pathways(needs, closing, pace) };
            found.into_iter().map(|(label, found)| tell(&search, *goal, needs, label, &found)).collect()
        };
        let state = if reached {
            State::Open
        } else if pathways.is_empty() {
            State::Closed
        } else if pathways.iter().all(|pathway| !pathway.assumes.is_empty()) {
            State::Undecided
        } else if pathways
            .iter()
            .any(|pathway| pathway.assumes.is_empty() && pathway.steps.iter().all(|stage| Some(stage.step) == entry.ends_with))
        {
            State::Open
        } else {
            State::Reachable
        };
        plans.push(GoalPlan {
            goal: *goal,
            state,
            fits: ticked(situation, Role::Wishes, &entry.fits),
            conflicts: ticked(situation, Role::Limits, &entry.conflicts),
            uses_training: entry.kind == GoalKind::Occupation && uses_training(situation, *goal, &pathways),
            pathways,
        });
    }
    plans
}

fn search<'a>(situation: &'a Situation<'a>, mode: Mode) -> (Search<'a>, Vec<(GoalId, Alternatives)>) {
    let mut problem = Problem::new(situation, mode);
    let compiled: Vec<_> = situation.catalogue.goals.keys().map(|goal| (goal, problem.goal(goal))).collect();
    problem.finish();
    (Search::new(problem, &compiled), compiled)
}

/// What closes each of these goals: the fewest things that would have to be otherwise.
// Not part of every plan: it is a search of its own, and most people never look behind a closed door.
pub fn blockers(situation: &Situation, goals: &[GoalId]) -> Vec<Vec<Blocker>> {
    let (search, compiled) = search(situation, Mode::WhatClosesIt);
    let told = |(literal, positive): (Literal, bool)| {
        let changes = literal.question().map_or(Changes::Never, |question| situation.catalogue.questions[question].changes);
        Blocker { condition: condition(literal, positive), changes }
    };
    let needs = |goal: &GoalId| &compiled[goal.index()].1;
    goals.iter().map(|goal| search.lifted(needs(goal)).into_iter().map(told).collect()).collect()
}

fn closing(search: &Search, step: StepId) -> Option<usize> {
    search.problem.operators.iter().position(|operator| operator.action == Action::Step(step))
}

fn condition(literal: Literal, positive: bool) -> Condition {
    let condition = Condition::Literal(literal);
    if positive { condition } else { Condition::Not(Box::new(condition)) }
}

/// A found set of operators in the words of the plan.
fn tell(search: &Search, goal: GoalId, goal_needs: &Alternatives, label: Label, found: &Found) -> Pathway {
    let problem = &search.problem;
    let mut steps = Vec::new();
    let mut assumes = Vec::new();
    let mut extra_fee = false;
    for slot in &found.schedule.slots {
        match &problem.operators[slot.operator].action {
            Action::Step(id) => {
                let step = &problem.catalogue.steps[*id];
                extra_fee |= step.extra_fee;
                let because = reasons(search, slot.operator, goal, goal_needs, found);
                steps.push(Stage { step: *id, from: slot.from, to: slot.to, because });
            }
            Action::Assume(literal, positive) => assumes.push(condition(literal.clone(), *positive)),
            Action::Lift(..) => {}
        }
    }
    let figures = &found.schedule.figures;
    Pathway {
        label,
        months: figures.months,
        first_wage: figures.first_wage,
        unpaid: figures.unpaid,
        cost: figures.cost,
        extra_fee,
        assumes,
        certainty: steps.iter().map(|stage| problem.catalogue.steps[stage.step].decided_by).max().unwrap_or(Certainty::Rule),
        steps,
    }
}

/// Which needs of later steps, or of the goal, one step fulfils in a pathway.
fn reasons(search: &Search, operator: usize, goal: GoalId, goal_needs: &Alternatives, found: &Found) -> Vec<Reason> {
    let problem = &search.problem;
    let closing = problem.catalogue.goals[goal].ends_with;
    let slots = &found.schedule.slots;
    let mut reasons: Vec<Reason> = Vec::new();
    let gives = |operator: usize, bit: Bit| problem.operators[operator].gives.contains(&bit);
    // What an earlier step has given already is not this one's doing.
    let first_to_give = |bit: Bit| slots.iter().find(|slot| gives(slot.operator, bit)).is_some_and(|slot| slot.operator == operator);
    let mut add = |needs: &Alternatives, earlier: &[Slot], of: Needer| {
        for bit in used(problem, needs, earlier) {
            if first_to_give(bit)
                && let Some(need) = problem.literal(bit)
            {
                let reason = Reason { need, of };
                if !reasons.contains(&reason) {
                    reasons.push(reason);
                }
            }
        }
    };
    for (place, slot) in slots.iter().enumerate() {
        if let Action::Step(id) = problem.operators[slot.operator].action
            && slot.operator != operator
            && Some(id) != closing
        {
            add(&problem.operators[slot.operator].needs, &slots[..place], Needer::Step(id));
        }
    }
    add(goal_needs, slots, Needer::Goal(goal));
    reasons
}

/// The bits of the alternative that earlier steps fulfil.
fn used(problem: &Problem, needs: &Alternatives, earlier: &[Slot]) -> Vec<Bit> {
    let given = |bit: &Bit| earlier.iter().any(|slot| problem.operators[slot.operator].gives.contains(bit));
    needs.iter().find(|bits| bits.iter().all(given)).cloned().unwrap_or_default()
}

fn role<'a>(situation: &'a Situation, role: Role) -> Option<&'a Standing> {
    situation.catalogue.question_for(role).map(|question| situation.standing(question))
}

fn aim(situation: &Situation) -> Option<GoalId> {
    match role(situation, Role::Aim) {
        Some(Standing::Known(Answer::Goal(goal))) => Some(*goal),
        _ => None,
    }
}

fn pace(situation: &Situation) -> Pace {
    let answered = situation.catalogue.question_for(Role::Pace).and_then(|question| {
        let choice = match situation.standing(question) {
            Standing::Known(Answer::Choice(choice)) => *choice,
            _ => return None,
        };
        Pace::named(&situation.catalogue.questions[question].choices()?.get(choice)?.id)
    });
    answered.unwrap_or(Pace::Balanced)
}

fn ticked(situation: &Situation, role: Role, own: &[ChoiceId]) -> Vec<ChoiceId> {
    let Some(question) = situation.catalogue.question_for(role) else { return Vec::new() };
    let picked = situation.picked(question);
    own.iter().copied().filter(|choice| picked.contains(choice)).collect()
}

fn uses_training(situation: &Situation, goal: GoalId, pathways: &[Pathway]) -> bool {
    let catalogue = situation.catalogue;
    let of_training = |(literal, positive): &(&Literal, bool)| {
        let asked = literal.question().is_some_and(|question| catalogue.questions[question].role == Some(Role::Training));
        *positive && asked && situation.truth(literal) == Truth::True
    };
    // A degree from abroad that is recognised, or studies that are under way.
    let recognised = pathways.iter().flat_map(|pathway| &pathway.steps).any(|stage| {
        let step = &catalogue.steps[stage.step];
        step.kind == StepKind::Recognition || (step.kind == StepKind::Study && step.for_whom.literals().iter().any(of_training))
    });
    let needs = catalogue.goals[goal].needs.literals();
    let held = needs.iter().any(|(literal, positive)| match literal {
        Literal::Holds(holding) => *positive && is_training(catalogue, *holding) && situation.truth(literal) == Truth::True,
        _ => false,
    });
    recognised || held
}

/// Whether a holding follows from what somebody studied, directly or by way of another holding.
fn is_training(catalogue: &Catalogue, holding: HoldingId) -> bool {
    let Some(held_if) = &catalogue.holdings[holding].held_if else { return false };
    held_if.literals().iter().any(|(literal, _)| match literal {
        Literal::Holds(other) => is_training(catalogue, *other),
        Literal::OneOf(question, _) => catalogue.questions[*question].role == Some(Role::Training),
        _ => false,
    })
}

/// The person's own aim first, then what their training leads to; then what fits wishes and collides with nothing, is open sooner and takes less time.
// Ranked by these in order, not by weights: with weights nobody could say why a goal came second.
fn rank(goal: &GoalPlan, aim: Option<GoalId>) -> impl Ord + use<> {
    let first = goal.pathways.first();
    // What can be begun comes before what cannot; open and reachable differ in time only.
    let state = if goal.state == State::Open { State::Reachable } else { goal.state };
    (
        Some(goal.goal) != aim,
        goal.pathways.is_empty() || !goal.uses_training,
        state,
        goal.conflicts.len(),
        goal.fits.is_empty(),
        first.map_or(Months::ZERO, |pathway| pathway.months.max),
        std::cmp::Reverse(goal.fits.len()),
        goal.goal,
    )
}

/// The steps that can begin today: what comes first for this person in any case, then what the best-ranked goals begin with.
fn now(situation: &Situation, goals: &[GoalPlan]) -> Vec<Now> {
    let steps = &situation.catalogue.steps;
    let holds = |condition: &Condition| condition.truth(situation) == Truth::True;
    let comes_first = |step: &Step| step.first_for.as_ref().is_some_and(holds) && holds(&step.for_whom) && holds(&step.needs);
    let mut now: Vec<Now> = steps.iter().filter(|(_, step)| comes_first(step)).map(|(step, _)| Now { step, towards: Vec::new() }).collect();
    for goal in goals {
        for pathway in &goal.pathways {
            for stage in pathway.steps.iter().filter(|stage| stage.from.max == Months::ZERO) {
                match now.iter_mut().find(|one| one.step == stage.step) {
                    Some(known) if known.towards.contains(&goal.goal) => {}
                    Some(known) => known.towards.push(goal.goal),
                    None => now.push(Now { step: stage.step, towards: vec![goal.goal] }),
                }
            }
        }
    }
    now
}

/// The notes that apply and pass the filter. Unknown is not enough: a note may not concern the person.
pub fn advice(situation: &Situation, filter: impl Fn(&Advice) -> bool) -> Vec<AdviceId> {
    let applies = situation.catalogue.advice.iter().filter(|(_, advice)| filter(advice) && advice.when.truth(situation) == Truth::True);
    applies.map(|(id, _)| id).collect()
}
