//! What must hold for everybody, tried on very many people: every pathway can be walked, no step of it is needless, the same
//! answers give the same plan, nobody is left alone, and who has more never has it worse, save for the catalogue's exceptions.

use super::dice::Dice;
use super::exceptions::Exception;
use super::grid::Grid;
use super::raise::{Best, Fill, Raise, Worse, raised};
use super::walk::{Stumble, stumbles};
use crate::planner::catalogue::{Catalogue, QuestionKind, Step};
use crate::planner::condition::{Condition, Truth};
use crate::planner::ids::*;
use crate::planner::near;
use crate::planner::plan::{GoalPlan, Plan, State, World, plan, plans_for};
use crate::planner::profile::{Answer, Event, Profile};
use crate::planner::saved;
use crate::planner::scale::Date;
use crate::planner::situation::{Situation, Standing};
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What does not hold.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fault {
    NothingToDo,
    NobodyToAsk,
    /// The same answers gave another plan.
    NotTheSame,
    /// A way that takes nothing for granted exists and is not shown.
    SureWayHidden,
    Stumble(Stumble),
    /// Who has more has it worse; the steps are those of the quickest pathway with less that are not for who has more.
    Worse(Raise, Worse, Vec<StepId>),
}

/// Everybody for whom one thing does not hold.
#[derive(Clone, Debug)]
pub struct Found {
    pub times: usize,
    /// How often for each goal; nothing where it is not about goals.
    pub goals: BTreeMap<GoalId, usize>,
    /// The smallest of the profiles for whom it does not hold.
    pub profile: Profile,
    /// Of two who are compared, the one with more.
    pub more: Option<Profile>,
}

/// What was counted.
#[derive(Clone, Default, Debug)]
pub struct Proof {
    pub people: usize,
    pub goals: usize,
    pub pathways: usize,
    /// Pairs of people, one of whom has more.
    pub pairs: usize,
    /// Goals of such pairs.
    pub comparisons: usize,
    /// How often each exception is why who has more has it worse.
    pub exceptions: Vec<usize>,
    pub faults: BTreeMap<Fault, Found>,
}

/// Whom to try.
pub struct People<'g> {
    pub grid: &'g Grid,
    /// Places in the grid.
    pub of_grid: Vec<usize>,
    /// So many as dice make them.
    pub random: usize,
    pub seed: u64,
}

/// Random people are tried in shares of this many.
const SHARE: usize = 64;

/// Tries all of them; tells `done` how many more were tried.
pub fn prove(
    catalogue: &Catalogue,
    exceptions: &[Exception],
    people: &People,
    today: Date,
    threads: usize,
    done: impl Fn(usize) + Sync,
) -> Proof {
    let families = families(catalogue, people.grid, &people.of_grid);
    let shares = families.len() + people.random.div_ceil(SHARE);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut prover = Prover::new(catalogue, exceptions, today);
        loop {
            let share = next.fetch_add(1, Ordering::Relaxed);
            if share >= shares {
                return prover.proof;
            }
            let tried = match families.get(share) {
                Some(family) => prover.family(people.grid, family),
                None => prover.random(people, (share - families.len()) * SHARE),
            };
            done(tried);
        }
    };
    let parts: Vec<Proof> = std::thread::scope(|scope| {
        let started: Vec<_> = (0..threads.max(1)).map(|_| scope.spawn(work)).collect();
        started.into_iter().map(|thread| thread.join().expect("making plans does not panic")).collect()
    });
    let mut proof = Proof { exceptions: vec![0; exceptions.len()], ..Proof::default() };
    parts.into_iter().for_each(|part| proof.add(part));
    let prover = Prover::new(catalogue, exceptions, today);
    for (fault, found) in &mut proof.faults {
        prover.make_small(fault, found);
    }
    proof
}

/// Tries one person, and everything that can be raised for them.
pub fn prove_one(catalogue: &Catalogue, exceptions: &[Exception], profile: &Profile, today: Date) -> Proof {
    let mut prover = Prover::new(catalogue, exceptions, today);
    let plan = prover.person(profile);
    for (raise, others) in raised(catalogue, profile, today, &NobodyElse) {
        others.iter().for_each(|more| prover.compare(profile, &plan, raise, more));
    }
    prover.proof
}

/// Those who differ only in what can be raised, so that each is planned for once; who has more comes first.
fn families(catalogue: &Catalogue, grid: &Grid, people: &[usize]) -> Vec<Vec<usize>> {
    // What is raised, and what is asked only of those who have more.
    let can_differ = |question: QuestionId| {
        let asked = &catalogue.questions[question];
        matches!(asked.kind, QuestionKind::Scale(_)) || !asked.when.is_always()
    };
    let fixed: Vec<bool> = grid.axes.iter().map(|axis| !can_differ(axis.question)).collect();
    let mut families: BTreeMap<Vec<Option<usize>>, Vec<usize>> = BTreeMap::new();
    for person in people {
        let key = grid.answers(*person).zip(&fixed).filter(|(_, fixed)| **fixed).map(|(place, _)| place).collect();
        families.entry(key).or_default().push(*person);
    }
    let mut families: Vec<Vec<usize>> = families.into_values().collect();
    families.iter_mut().for_each(|family| family.sort_unstable_by(|one, other| other.cmp(one)));
    families
}

/// What somebody is asked only now, they answer as the dice fall.
fn by_dice(catalogue: &Catalogue, question: QuestionId, person: u64) -> Vec<Answer> {
    vec![Dice((question.index() as u64) << 32 ^ person).answer(catalogue, question)]
}

/// Somebody of the grid gives every answer that the grid has; what else they are asked then, they answer as the dice fall.
struct OfTheGrid<'g> {
    catalogue: &'g Catalogue,
    grid: &'g Grid,
    person: usize,
}

impl Fill for OfTheGrid<'_> {
    fn answers(&self, question: QuestionId) -> Vec<Answer> {
        let axis = self.grid.axes.iter().find(|axis| axis.question == question);
        axis.map_or_else(|| by_dice(self.catalogue, question, self.person as u64), |axis| axis.answers.clone())
    }
}

/// Random people answer everything as the dice fall.
struct AtRandom<'c> {
    catalogue: &'c Catalogue,
    person: u64,
}

impl Fill for AtRandom<'_> {
    fn answers(&self, question: QuestionId) -> Vec<Answer> {
        by_dice(self.catalogue, question, self.person)
    }
}

/// People who have answered everything that they will; with more left open, they are not comparable.
struct NobodyElse;

impl Fill for NobodyElse {
    fn answers(&self, _: QuestionId) -> Vec<Answer> {
        Vec::new()
    }
}

struct Prover<'c> {
    catalogue: &'c Catalogue,
    exceptions: &'c [Exception],
    today: Date,
    proof: Proof,
    /// What was found for somebody of the family, by their answers.
    known: HashMap<String, Rc<Vec<Best>>>,
    /// The catalogue without some steps.
    without: Vec<(Vec<StepId>, Rc<Catalogue>)>,
}

impl<'c> Prover<'c> {
    fn new(catalogue: &'c Catalogue, exceptions: &'c [Exception], today: Date) -> Self {
        let proof = Proof { exceptions: vec![0; exceptions.len()], ..Proof::default() };
        Self { catalogue, exceptions, today, proof, known: HashMap::new(), without: Vec::new() }
    }

    fn family(&mut self, grid: &Grid, people: &[usize]) -> usize {
        self.known.clear();
        for person in people {
            let profile = grid.profile(*person);
            let plan = self.person(&profile);
            let fill = OfTheGrid { catalogue: self.catalogue, grid, person: *person };
            for (raise, others) in raised(self.catalogue, &profile, self.today, &fill) {
                others.iter().for_each(|more| self.compare(&profile, &plan, raise, more));
            }
        }
        people.len()
    }

    fn random(&mut self, people: &People, first: usize) -> usize {
        let last = people.random.min(first + SHARE);
        for person in first..last {
            let mut dice = Dice(people.seed << 32 ^ person as u64);
            let profile = dice.person(self.catalogue);
            self.known.clear();
            let plan = self.person(&profile);
            let fill = AtRandom { catalogue: self.catalogue, person: people.seed << 32 ^ person as u64 };
            let raised = raised(self.catalogue, &profile, self.today, &fill);
            let pairs: Vec<(Raise, Profile)> =
                raised.into_iter().flat_map(|(raise, others)| others.into_iter().map(move |more| (raise, more))).collect();
            if let Some((raise, more)) = pairs.get(dice.roll(pairs.len())) {
                self.compare(&profile, &plan, *raise, more);
            }
        }
        last - first
    }

    /// Tries what must hold for one person by themselves.
    fn person(&mut self, profile: &Profile) -> Plan {
        let (plan, faults) = self.faults(profile);
        self.proof.people += 1;
        self.proof.goals += plan.goals.len();
        self.proof.pathways += plan.goals.iter().map(|goal| goal.pathways.len()).sum::<usize>();
        for (fault, goal) in faults {
            self.proof.note(fault, goal, profile, None);
        }
        self.known.insert(saved::write(profile, self.catalogue), Rc::new(bests(self.catalogue, &plan.goals)));
        plan
    }

    fn faults(&self, profile: &Profile) -> (Plan, Vec<(Fault, Option<GoalId>)>) {
        let situation = Situation::new(self.catalogue, profile, self.today);
        let plan = plan(self.catalogue, profile, self.today);
        let mut faults = Vec::new();
        if plan != self::plan(self.catalogue, profile, self.today) {
            faults.push((Fault::NotTheSame, None));
        }
        match plan.now.first() {
            None => faults.push((Fault::NothingToDo, None)),
            Some(now) if near::contacts_of_step(&situation, now.step).is_empty() => faults.push((Fault::NobodyToAsk, None)),
            Some(_) => {}
        }
        let world = World::new(&situation);
        for goal in &plan.goals {
            let entry = &self.catalogue.goals[goal.goal];
            if goal.state > State::Reachable && world.has_sure_way(goal.goal) {
                faults.push((Fault::SureWayHidden, Some(goal.goal)));
            }
            for pathway in &goal.pathways {
                let stumbles = stumbles(&situation, entry, pathway);
                faults.extend(stumbles.into_iter().map(|stumble| (Fault::Stumble(stumble), Some(goal.goal))));
            }
        }
        (plan, faults)
    }

    /// Whether somebody with more has it worse for any goal.
    fn compare(&mut self, less: &Profile, plan: &Plan, raise: Raise, more: &Profile) {
        let key = saved::write(more, self.catalogue);
        let others = match self.known.get(&key) {
            Some(known) => known.clone(),
            None => {
                let situation = Situation::new(self.catalogue, more, self.today);
                let found = Rc::new(bests(self.catalogue, &plans_for(&situation, self.catalogue.goals.keys())));
                self.known.insert(key, found.clone());
                found
            }
        };
        self.proof.pairs += 1;
        self.proof.comparisons += plan.goals.len();
        let worse = |goal: &&GoalPlan| others[goal.goal.index()].worse_than(&Best::of(goal)).is_some();
        let worse: Vec<&GoalPlan> = plan.goals.iter().filter(worse).collect();
        if worse.is_empty() {
            return;
        }
        let still = self.without_exceptions(less, raise, more, &worse);
        for goal in worse {
            let own = still.get(&goal.goal).copied().unwrap_or_else(|| Best::of(goal));
            if let Some(worse) = others[goal.goal.index()].worse_than(&own) {
                let fault = Fault::Worse(raise, worse, self.lost(less, more, goal));
                self.proof.note(fault, Some(goal.goal), less, Some(more));
            }
        }
    }

    /// What somebody has of these goals without the steps that the catalogue excepts: those meant for who has less of this.
    fn without_exceptions(&mut self, less: &Profile, raise: Raise, more: &Profile, goals: &[&GoalPlan]) -> BTreeMap<GoalId, Best> {
        let (before, after) = (Situation::new(self.catalogue, less, self.today), Situation::new(self.catalogue, more, self.today));
        let is_lost = |exception: &Exception| exception.question == raise.question && is_lost(&before, &after, exception.step);
        let lost: Vec<usize> = (0..self.exceptions.len()).filter(|place| is_lost(&self.exceptions[*place])).collect();
        if lost.is_empty() {
            return BTreeMap::new();
        }
        let steps: Vec<StepId> = lost.iter().map(|place| self.exceptions[*place].step).collect();
        let catalogue = self.catalogue_without(&steps);
        let situation = Situation::new(&catalogue, less, self.today);
        let found = plans_for(&situation, goals.iter().map(|goal| goal.goal));
        for goal in goals {
            let used = |step: &StepId| goal.pathways.iter().any(|pathway| pathway.steps.iter().any(|stage| stage.step == *step));
            for (place, _) in lost.iter().zip(&steps).filter(|(_, step)| used(step)) {
                self.proof.exceptions[*place] += 1;
            }
        }
        found.iter().map(|goal| (goal.goal, Best::of(goal))).collect()
    }

    fn catalogue_without(&mut self, steps: &[StepId]) -> Rc<Catalogue> {
        if let Some((_, catalogue)) = self.without.iter().find(|(others, _)| others == steps) {
            return catalogue.clone();
        }
        let mut catalogue = self.catalogue.clone();
        let without = |(id, step): (StepId, &Step)| {
            let mut step = step.clone();
            if steps.contains(&id) {
                step.for_whom = Condition::NEVER;
            }
            step
        };
        catalogue.steps = self.catalogue.steps.iter().map(without).collect();
        let catalogue = Rc::new(catalogue);
        self.without.push((steps.to_vec(), catalogue.clone()));
        catalogue
    }

    fn lost(&self, less: &Profile, more: &Profile, goal: &GoalPlan) -> Vec<StepId> {
        let (before, after) = (Situation::new(self.catalogue, less, self.today), Situation::new(self.catalogue, more, self.today));
        let Some(quickest) = goal.pathways.iter().min_by_key(|pathway| pathway.months.max) else { return Vec::new() };
        let mut lost: Vec<StepId> = quickest.steps.iter().map(|stage| stage.step).filter(|step| is_lost(&before, &after, *step)).collect();
        lost.sort_unstable();
        lost
    }

    /// Takes out the answers that do not matter for what was found.
    fn make_small(&self, fault: &Fault, found: &mut Found) {
        let goal = found.goals.keys().next().copied();
        let questions: Vec<QuestionId> = found.profile.answers().map(|(question, _)| question).collect();
        for question in questions {
            let without = |profile: &Profile| {
                let mut profile = profile.clone();
                profile.apply(Event::Cleared { question });
                profile
            };
            let (profile, more) = (without(&found.profile), found.more.as_ref().map(without));
            let still = match (fault, &more) {
                (Fault::Worse(raise, ..), Some(more)) => {
                    question != raise.question
                        && self.newly_open(&profile, more) <= self.newly_open(&found.profile, found.more.as_ref().unwrap_or(more))
                        && self.is_still_worse(fault, &profile, more, *raise, goal)
                }
                _ => self.faults(&profile).1.iter().any(|(other, _)| other == fault),
            };
            if still {
                (found.profile, found.more) = (profile, more);
            }
        }
    }

    fn is_still_worse(&self, fault: &Fault, less: &Profile, more: &Profile, raise: Raise, goal: Option<GoalId>) -> bool {
        let mut prover = Prover::new(self.catalogue, self.exceptions, self.today);
        let plan = plan(self.catalogue, less, self.today);
        prover.compare(less, &plan, raise, more);
        prover.proof.faults.get(fault).is_some_and(|found| goal.is_none_or(|goal| found.goals.contains_key(&goal)))
    }

    /// How many questions concern only the one with more and are not answered.
    fn newly_open(&self, less: &Profile, more: &Profile) -> usize {
        let (before, after) = (Situation::new(self.catalogue, less, self.today), Situation::new(self.catalogue, more, self.today));
        let newly = |question: &QuestionId| {
            *before.standing(*question) == Standing::NotConcerned && *after.standing(*question) == Standing::Unknown
        };
        self.catalogue.questions.keys().filter(newly).count()
    }
}

/// Whether a step is less surely for the one than for the other.
fn is_lost(before: &Situation, after: &Situation, step: StepId) -> bool {
    let for_whom = &before.catalogue.steps[step].for_whom;
    how_sure(after, for_whom, true) < how_sure(before, for_whom, true)
}

/// In the order of what people would rather hear.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sure {
    No,
    /// Unknown, and planned as if it were so.
    Assumed,
    Yes,
}

fn how_sure(situation: &Situation, condition: &Condition, positive: bool) -> Sure {
    let of_parts = |parts: &[Condition]| parts.iter().map(|part| how_sure(situation, part, positive)).collect::<Vec<Sure>>();
    match condition {
        Condition::Not(inner) => how_sure(situation, inner, !positive),
        Condition::All(parts) if positive => of_parts(parts).into_iter().min().unwrap_or(Sure::Yes),
        Condition::Any(parts) if !positive => of_parts(parts).into_iter().min().unwrap_or(Sure::Yes),
        Condition::All(parts) | Condition::Any(parts) => of_parts(parts).into_iter().max().unwrap_or(Sure::No),
        Condition::Literal(literal) => match (situation.truth(literal), positive) {
            (Truth::True, true) | (Truth::False, false) => Sure::Yes,
            (Truth::True, false) | (Truth::False, true) => Sure::No,
            (Truth::Unknown, false) if situation.is_planned_as_least(literal) => Sure::Yes,
            (Truth::Unknown, _) if situation.may_assume(literal, positive) => Sure::Assumed,
            (Truth::Unknown, _) => Sure::No,
        },
    }
}

/// By the place of the goal.
fn bests(catalogue: &Catalogue, goals: &[GoalPlan]) -> Vec<Best> {
    let mut bests: Vec<Option<Best>> = vec![None; catalogue.goals.len()];
    goals.iter().for_each(|goal| bests[goal.goal.index()] = Some(Best::of(goal)));
    bests.into_iter().map(|best| best.expect("every goal is planned for")).collect()
}

impl Proof {
    fn note(&mut self, fault: Fault, goal: Option<GoalId>, profile: &Profile, more: Option<&Profile>) {
        let goals = goal.map(|goal| (goal, 1)).into_iter().collect();
        let found = Found { times: 1, goals, profile: profile.clone(), more: more.cloned() };
        self.add_fault(fault, found);
    }

    fn add_fault(&mut self, fault: Fault, found: Found) {
        let Some(known) = self.faults.get_mut(&fault) else {
            self.faults.insert(fault, found);
            return;
        };
        known.times += found.times;
        for (goal, times) in found.goals {
            *known.goals.entry(goal).or_default() += times;
        }
    }

    fn add(&mut self, other: Proof) {
        self.people += other.people;
        self.goals += other.goals;
        self.pathways += other.pathways;
        self.pairs += other.pairs;
        self.comparisons += other.comparisons;
        self.exceptions.iter_mut().zip(other.exceptions).for_each(|(own, more)| *own += more);
        other.faults.into_iter().for_each(|(fault, found)| self.add_fault(fault, found));
    }
}
