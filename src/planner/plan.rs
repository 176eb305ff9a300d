//! All of it together: from a profile to a plan. The one thing the others call.

use super::affected::affected;
use super::ask::{self, Open};
use super::catalogue::*;
use super::certain::Certain;
pub use super::choose::Label;
use super::choose::choose;
use super::condition::{Condition, Literal, Truth};
use super::figures::{Cases, range};
use super::ids::*;
use super::lengths::{self, OwnLength};
use super::order::sort_by_key;
use super::problem::{Action, Alternatives, Bit, Mode, Problem};
use super::profile::{Answer, Profile};
use super::reach::{Reach, With};
use super::relevant::{Aim, Relevant};
use super::scale::{Date, Months, Range, Season};
use super::search::{self, Searched};
use super::situation::{Situation, Standing};
use super::spelled::{Spelled, spell_out};
use super::straight::surely_reached;
use std::cell::OnceCell;

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
    pub ask: Vec<Open>,
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

impl GoalPlan {
    /// Nothing is left to do for it.
    pub fn is_reached(&self) -> bool {
        self.state == State::Open && self.pathways.is_empty()
    }

    /// How soon it is surely reached: the longest case of the quickest pathway. `None`: no pathway leads to it.
    pub fn quickest(&self) -> Option<Months> {
        if self.is_reached() { Some(Months::ZERO) } else { self.pathways.iter().map(|pathway| pathway.months.max).min() }
    }
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
    /// Further tries counted in.
    pub to: Range<Months>,
    /// How long one try takes this person.
    pub length: OwnLength,
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
        ask: ask::worth_asking(&situation),
        goals,
    }
}

/// The pathways to every goal, in the order of the catalogue, unranked.
pub fn goal_plans(situation: &Situation) -> Vec<GoalPlan> {
    plans_for(situation, situation.catalogue.goals.keys())
}

/// The pathways to these goals only.
pub fn plans_for(situation: &Situation, goals: impl Iterator<Item = GoalId>) -> Vec<GoalPlan> {
    World::new(situation).plans(goals)
}

/// The pathways that are shown for a goal, each with the reason why.
type Shown = Vec<(Label, Spelled)>;

/// A situation made ready for the search.
pub struct World<'a> {
    situation: &'a Situation<'a>,
    problem: Problem<'a>,
    needs: Vec<Alternatives>,
    reach: Reach,
    /// Where nothing is taken for granted; worked out when somebody asks.
    sure: OnceCell<Reach>,
    certain: OnceCell<Certain>,
}

impl<'a> World<'a> {
    pub fn new(situation: &'a Situation<'a>) -> Self {
        let (problem, needs) = problem(situation, Mode::AsItIs);
        let reach = Reach::new(&problem, needs.iter(), With::Assumptions);
        Self { situation, problem, needs, reach, sure: OnceCell::new(), certain: OnceCell::new() }
    }

    /// The soonest that a goal can be reached, if everything could run side by side; `None`: it is closed.
    pub fn soonest(&self, goal: GoalId) -> Option<Cases> {
        self.reach.soonest(self.wanted(goal)?.0)
    }

    /// Before this moment no pathway surely reaches a goal, in tenths of a month from today; `None`: it is closed.
    pub fn no_sooner(&self, goal: GoalId) -> Option<u32> {
        let (needs, closing) = self.wanted(goal)?;
        let soonest = self.reach.soonest(needs)?[1];
        let certain = self.certain.get_or_init(|| Certain::new(&self.problem, &self.reach));
        let from = soonest.max(certain.months(needs, &self.reach));
        Some(from + closing.map_or(0, |closing| self.problem.operators[closing].months.max.tenths()))
    }

    /// Whether some pathway leads to a goal that takes nothing for granted.
    pub fn has_sure_way(&self, goal: GoalId) -> bool {
        self.wanted(goal).is_some_and(|(needs, _)| self.sure().soonest(needs).is_some())
    }

    /// What matters for a goal in the search.
    pub fn relevant(&self, goal: GoalId, aim: Aim) -> Option<Relevant> {
        self.relevant_within(&self.reach, goal, aim)
    }

    /// How soon a goal is surely reached by the quickest of all pathways; `None` where no step leads to it, or none is left to do.
    pub fn quickest(&self, goal: GoalId, searched: &mut Searched) -> Option<Months> {
        let (needs, closing) = self.wanted(goal)?;
        if let Some(months) = surely_reached(&self.problem, &self.reach, needs, closing) {
            return Some(Months::from_tenths(months));
        }
        let relevant = self.relevant(goal, Aim::Quickest)?;
        searched.front(relevant, search::quickest).found.iter().map(|found| found.figures.months().max).min()
    }

    /// For each goal whether a pathway to it can differ for the other person.
    pub fn affected(&self, other: &World) -> Vec<bool> {
        affected((&self.problem, &self.needs), (&other.problem, &other.needs))
    }

    fn relevant_within(&self, reach: &Reach, goal: GoalId, aim: Aim) -> Option<Relevant> {
        let (needs, closing) = self.wanted(goal)?;
        Relevant::new(&self.problem, reach, needs, closing, aim)
    }

    /// What a goal needs, and the operator that closes it, where one does; `None`: the step that closes it is not for this person.
    fn wanted(&self, goal: GoalId) -> Option<(&Alternatives, Option<usize>)> {
        let closing = match self.situation.catalogue.goals[goal].ends_with {
            Some(step) => Some(self.problem.operator(step)?),
            None => None,
        };
        Some((&self.needs[goal.index()], closing))
    }

    fn sure(&self) -> &Reach {
        self.sure.get_or_init(|| Reach::new(&self.problem, self.needs.iter(), With::NothingAssumed))
    }

    pub fn plans(&self, goals: impl Iterator<Item = GoalId>) -> Vec<GoalPlan> {
        let situation = self.situation;
        let pace = pace(situation);
        let mut plans: Vec<GoalPlan> = Vec::new();
        // Goals that need the same are searched for once.
        let mut known: Vec<(&Alternatives, Option<StepId>, Shown)> = Vec::new();
        let mut searched = Searched::default();
        for goal in goals {
            let entry = &situation.catalogue.goals[goal];
            let reached = entry.ends_with.is_none() && entry.needs.truth(situation) == Truth::True;
            let own = &self.needs[goal.index()];
            let mut pathways = Vec::new();
            if !reached {
                let place = known.iter().position(|(others, closing, _)| *others == own && *closing == entry.ends_with);
                let place = place.unwrap_or_else(|| {
                    known.push((own, entry.ends_with, self.shown(goal, pace, &mut searched)));
                    known.len() - 1
                });
                pathways = known[place].2.iter().map(|(label, found)| tell(&self.problem, goal, *label, found)).collect();
            }
            plans.push(GoalPlan {
                goal,
                state: state(entry, reached, &pathways),
                fits: ticked(situation, Role::Wishes, &entry.fits),
                conflicts: ticked(situation, Role::Limits, &entry.conflicts),
                uses_training: entry.kind == GoalKind::Occupation && uses_training(situation, goal, &pathways),
                pathways,
            });
        }
        plans
    }

    /// The pathways that are shown for a goal.
    fn shown(&self, goal: GoalId, pace: Pace, searched: &mut Searched) -> Shown {
        let problem = &self.problem;
        let needs = &self.needs[goal.index()];
        let mut found = |reach: &Reach| -> Vec<Spelled> {
            let Some(relevant) = self.relevant_within(reach, goal, Aim::Compare) else { return Vec::new() };
            let front = searched.front(relevant, search::every);
            front.found.iter().map(|found| spell_out(problem, needs, &front.relevant, found)).collect()
        };
        let fastest = found(&self.reach);
        // Whoever has left something open is told a way that does not depend on it, where there is one.
        choose(problem, fastest, || found(self.sure()), pace)
    }
}

fn state(goal: &Goal, reached: bool, pathways: &[Pathway]) -> State {
    let is_sure = |pathway: &&Pathway| pathway.assumes.is_empty();
    let only_closes = |pathway: &Pathway| pathway.steps.iter().all(|stage| Some(stage.step) == goal.ends_with);
    if reached {
        State::Open
    } else if pathways.is_empty() {
        State::Closed
    } else if !pathways.iter().any(|pathway| is_sure(&pathway)) {
        State::Undecided
    } else if pathways.iter().filter(is_sure).any(only_closes) {
        State::Open
    } else {
        State::Reachable
    }
}

/// The situation as a problem, with what each goal needs in it.
pub fn problem<'a>(situation: &'a Situation<'a>, mode: Mode) -> (Problem<'a>, Vec<Alternatives>) {
    let mut problem = Problem::new(situation, mode);
    let needs = situation.catalogue.goals.keys().map(|goal| problem.goal(goal)).collect();
    problem.finish();
    (problem, needs)
}

pub(super) fn condition(literal: Literal, positive: bool) -> Condition {
    let condition = Condition::Literal(literal);
    if positive { condition } else { Condition::Not(Box::new(condition)) }
}

/// A found pathway in the words of the plan.
fn tell(problem: &Problem, goal: GoalId, label: Label, found: &Spelled) -> Pathway {
    let mut steps = Vec::new();
    for (place, stage) in found.stages.iter().enumerate() {
        if let Some(Action::Step(step)) = stage.operator.map(|operator| &problem.operators[operator].action) {
            let because = reasons(problem, place, goal, found);
            let length = lengths::one_try(&problem.catalogue.steps[*step], problem.situation);
            steps.push(Stage { step: *step, from: range(stage.from), to: range(stage.to), length, because });
        }
    }
    let assumption = |operator: &usize| match &problem.operators[*operator].action {
        Action::Assume(literal, positive) => Some(condition(literal.clone(), *positive)),
        Action::Step(_) | Action::Lift(..) => None,
    };
    let figures = &found.figures;
    Pathway {
        label,
        months: figures.months(),
        first_wage: figures.first_wage(),
        unpaid: figures.unpaid(),
        cost: figures.cost(),
        extra_fee: figures.unknown_fees() > 0,
        assumes: found.assumed.iter().filter_map(assumption).collect(),
        certainty: steps.iter().map(|stage| problem.catalogue.steps[stage.step].decided_by).max().unwrap_or(Certainty::Rule),
        steps,
    }
}

/// Which needs of later steps, or of the goal, one step fulfils in a pathway.
fn reasons(problem: &Problem, place: usize, goal: GoalId, found: &Spelled) -> Vec<Reason> {
    let gives =
        |place: usize, bit: Bit| found.stages[place].operator.is_some_and(|operator| problem.operators[operator].gives.contains(&bit));
    let mut reasons: Vec<Reason> = Vec::new();
    for later in &found.stages[place + 1..] {
        let of = match later.operator.map(|operator| &problem.operators[operator].action) {
            Some(Action::Step(step)) if !later.closes => Needer::Step(*step),
            _ => Needer::Goal(goal),
        };
        // What an earlier step has given already is not this one's doing.
        let own = later.uses.iter().filter(|bit| gives(place, **bit) && !(0..place).any(|earlier| gives(earlier, **bit)));
        for need in own.filter_map(|bit| problem.literal(*bit)) {
            let reason = Reason { need, of };
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
    }
    reasons
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
        Literal::Holds(holding) => *positive && is_held_by_training(situation, *holding),
        _ => false,
    });
    recognised || held
}

/// Whether a holding follows from what somebody studied, directly or by way of another holding, and not from something else only.
fn is_held_by_training(situation: &Situation, holding: HoldingId) -> bool {
    let catalogue = situation.catalogue;
    let Some(held_if) = &catalogue.holdings[holding].held_if else { return false };
    held_if.literals().iter().filter(|(literal, positive)| *positive && situation.truth(literal) == Truth::True).any(|(literal, _)| {
        match literal {
            Literal::Holds(other) => is_held_by_training(situation, *other),
            Literal::OneOf(question, _) => catalogue.questions[*question].role == Some(Role::Training),
            _ => false,
        }
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

/// What can be done today: what comes first for this person in any case, then what the best-ranked goals begin with. What waits
/// only for its time of year can be prepared today.
fn now(situation: &Situation, goals: &[GoalPlan]) -> Vec<Now> {
    let steps = &situation.catalogue.steps;
    let holds = |condition: &Condition| condition.truth(situation) == Truth::True;
    let can_begin = |step: &Step| holds(&step.for_whom) && holds(&step.needs);
    let comes_first = |step: &Step| step.first_for.as_ref().is_some_and(holds) && can_begin(step);
    let waits_for_its_season = |step: &Step| step.starts != Season::ALWAYS && can_begin(step);
    let is_next = |stage: &&Stage| stage.from.max == Months::ZERO || waits_for_its_season(&steps[stage.step]);
    let mut now: Vec<Now> = steps.iter().filter(|(_, step)| comes_first(step)).map(|(step, _)| Now { step, towards: Vec::new() }).collect();
    for goal in goals {
        for pathway in &goal.pathways {
            for stage in pathway.steps.iter().filter(is_next) {
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

/// The notes that apply and pass the filter. Unknown is not enough: a note may not concern the person. A note that rests on
/// a fact that is over is not told any more; one about what is to come is, and says so itself.
pub fn advice(situation: &Situation, filter: impl Fn(&Advice) -> bool) -> Vec<AdviceId> {
    let facts = &situation.catalogue.places.facts;
    let over = |fact: &FactId| facts.get(*fact).is_some_and(|fact| fact.force(situation.today) == Force::Over);
    let applies = |advice: &Advice| filter(advice) && advice.when.truth(situation) == Truth::True && !advice.facts.iter().any(over);
    situation.catalogue.advice.iter().filter(|(_, advice)| applies(advice)).map(|(id, _)| id).collect()
}

/// What justifies a step or a goal, as it stands on the day of the plan: what is in force first, then what is to come, then what is over.
pub fn facts(situation: &Situation, listed: &[FactId]) -> Vec<(FactId, Force)> {
    let mut facts: Vec<(FactId, Force)> =
        listed.iter().map(|fact| (*fact, situation.catalogue.places.facts[*fact].force(situation.today))).collect();
    sort_by_key(&mut facts, |(_, force)| *force);
    facts
}
