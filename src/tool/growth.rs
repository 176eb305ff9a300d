//! How planning grows with the catalogue: catalogues several times as large as the shipped one, made from it, and what
//! planning in them takes.

use super::grid::Grid;
use crate::planner::catalogue::*;
use crate::planner::condition::{Condition, Literal};
use crate::planner::ids::*;
use crate::planner::plan::{World, plan};
use crate::planner::profile::Profile;
use crate::planner::relevant::Aim;
use crate::planner::scale::{Date, Months, Range};
use crate::planner::situation::Situation;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// What planning took in a catalogue of one size.
pub struct Size {
    pub times: usize,
    pub steps: usize,
    pub goals: usize,
    /// For every person and every goal with a way to it: how many steps mattered, and how long it took.
    pub searches: Vec<(usize, Duration)>,
    /// For every person, how long the whole plan took.
    pub plans: Vec<Duration>,
    /// The most bytes that one plan had in use at once.
    pub memory: usize,
}

impl Size {
    pub fn relevant(&self) -> f64 {
        self.searches.iter().map(|(steps, _)| *steps as f64).sum::<f64>() / self.searches.len().max(1) as f64
    }

    pub fn most_relevant(&self) -> usize {
        self.searches.iter().map(|(steps, _)| *steps).max().unwrap_or_default()
    }

    /// Milliseconds for one goal, searched for by itself.
    pub fn search(&self) -> f64 {
        mean(self.searches.iter().map(|(_, time)| *time))
    }

    /// Milliseconds for a whole plan.
    pub fn plan(&self) -> f64 {
        mean(self.plans.iter().copied())
    }

    /// Milliseconds of a whole plan for each of its goals.
    pub fn plan_for_each_goal(&self) -> f64 {
        self.plan() / self.goals.max(1) as f64
    }

    /// Milliseconds in the median for goals with so many relevant steps; nothing where there are too few of them to tell.
    pub fn search_with(&self, relevant: Range<usize>) -> Option<f64> {
        const ENOUGH: usize = 20;
        let alike = self.searches.iter().filter(|(steps, _)| (relevant.min..=relevant.max).contains(steps));
        let mut times: Vec<Duration> = alike.map(|(_, time)| *time).collect();
        times.sort();
        (times.len() >= ENOUGH).then(|| times[times.len() / 2].as_secs_f64() * 1000.0)
    }
}

fn mean(times: impl Iterator<Item = Duration>) -> f64 {
    let (count, sum) = times.fold((0, 0.0), |(count, sum), time| (count + 1, sum + time.as_secs_f64() * 1000.0));
    sum / f64::from(count.max(1))
}

/// Plans for the same people in a catalogue of each size. `most_memory` carries something out and says how many bytes it had
/// in use at most.
pub fn measure(
    catalogue: &Catalogue,
    sizes: &[usize],
    people: usize,
    today: Date,
    most_memory: impl Fn(&mut dyn FnMut()) -> usize,
) -> Vec<Size> {
    let grid = Grid::new(catalogue, today);
    let people: Vec<Profile> = grid.sample(people).into_iter().map(|person| grid.profile(person)).collect();
    let size = |times: &usize| {
        let grown = grown(catalogue, *times);
        let (steps, goals) = (grown.steps.len(), grown.goals.len());
        let mut size = Size { times: *times, steps, goals, searches: Vec::new(), plans: Vec::new(), memory: 0 };
        for profile in &people {
            let begun = Instant::now();
            black_box(plan(&grown, profile, today));
            size.plans.push(begun.elapsed());
            size.memory = size.memory.max(most_memory(&mut || drop(black_box(plan(&grown, profile, today)))));
            let situation = Situation::new(&grown, profile, today);
            let world = World::new(&situation);
            for goal in grown.goals.keys() {
                let Some(relevant) = world.relevant(goal, Aim::Compare) else { continue };
                let begun = Instant::now();
                black_box(world.plans(std::iter::once(goal)));
                // The first task is to arrive.
                size.searches.push((relevant.tasks.len() - 1, begun.elapsed()));
            }
        }
        size
    };
    sizes.iter().map(size).collect()
}

/// The catalogue several times over, with about so many times its steps: other trades beside the ones that there are, each as
/// far away as its original. What is common to all trades stays common: languages, guidance, trying out the work.
pub fn grown(catalogue: &Catalogue, times: usize) -> Catalogue {
    let mut grown = catalogue.clone();
    let common = Common::new(catalogue);
    let own = catalogue.steps.keys().filter(|step| !common.steps[step.index()]).count();
    let copies = (catalogue.steps.len() * times.saturating_sub(1)).checked_div(own).unwrap_or_default();
    (1..=copies).for_each(|copy| Copy::new(catalogue, &common, &grown, copy).add(&mut grown));
    grown
}

/// What all trades have in common.
struct Common {
    holdings: Vec<bool>,
    steps: Vec<bool>,
}

impl Common {
    fn new(catalogue: &Catalogue) -> Self {
        let is_for_all = |step: &Step| match step.kind {
            StepKind::Language | StepKind::WorkTrial | StepKind::Coaching | StepKind::Rehabilitation | StepKind::Guidance => true,
            StepKind::Study | StepKind::Apprenticeship | StepKind::Recognition | StepKind::Licence | StepKind::Job => false,
        };
        let mut holdings = vec![false; catalogue.holdings.len()];
        for gift in catalogue.steps.values().filter(|step| is_for_all(step)).flat_map(|step| &step.gives) {
            if let Gift::Holding(holding) = gift {
                holdings[holding.index()] = true;
            }
        }
        let is_common = |gift: &Gift| !matches!(gift, Gift::Holding(holding) if !holdings[holding.index()]);
        let steps = catalogue.steps.values().map(|step| step.gives.iter().all(is_common)).collect();
        Self { holdings, steps }
    }
}

/// One copy of the trades: where each holding, step and goal of the original stands in it.
struct Copy<'a> {
    catalogue: &'a Catalogue,
    number: usize,
    holdings: Vec<HoldingId>,
    steps: Vec<StepId>,
    goals: Vec<GoalId>,
}

impl<'a> Copy<'a> {
    fn new(catalogue: &'a Catalogue, common: &Common, grown: &Catalogue, number: usize) -> Self {
        // What is copied gets the next free places, in the order of the originals.
        fn places<K: Key>(originals: impl Iterator<Item = K>, is_common: impl Fn(K) -> bool, free: usize) -> Vec<K> {
            let mut free = free..;
            originals.map(|original| if is_common(original) { original } else { K::at(free.next().unwrap_or_default()) }).collect()
        }
        let holdings = places(catalogue.holdings.keys(), |holding| common.holdings[holding.index()], grown.holdings.len());
        let steps = places(catalogue.steps.keys(), |step| common.steps[step.index()], grown.steps.len());
        let is_own = |literal: &Literal| matches!(literal, Literal::Holds(holding) if !common.holdings[holding.index()]);
        let needs_own = |goal: GoalId| catalogue.goals[goal].needs.literals().iter().any(|(literal, _)| is_own(literal));
        let goals = places(catalogue.goals.keys(), |goal| !needs_own(goal), grown.goals.len());
        Self { catalogue, number, holdings, steps, goals }
    }

    fn add(&self, grown: &mut Catalogue) {
        let id = |id: &str| format!("{id}-{}", self.number);
        for (original, holding) in self.catalogue.holdings.iter().filter(|(original, _)| self.holdings[original.index()] != *original) {
            let held_if = holding.held_if.as_ref().map(|condition| self.condition(condition));
            let place = grown.holdings.push(Holding { id: id(&holding.id), held_if, ..holding.clone() });
            debug_assert_eq!(place, self.holdings[original.index()]);
        }
        for (_, step) in self.catalogue.steps.iter().filter(|(original, _)| self.steps[original.index()] != *original) {
            // Every copy takes its own time: what looks alike would be searched for once.
            let percent = 75 + self.number * 31 % 51;
            let length = |length: &Length| Length { when: self.condition(&length.when), months: stretched(length.months, percent) };
            grown.steps.push(Step {
                id: id(&step.id),
                for_whom: self.condition(&step.for_whom),
                needs: self.condition(&step.needs),
                first_for: None,
                // What is common is given by the original: it would be another way for every trade.
                gives: step.gives.iter().filter_map(|gift| self.own(gift)).collect(),
                months: stretched(step.months, percent),
                lengths: step.lengths.iter().map(length).collect(),
                not_beside: step.not_beside.iter().map(|step| self.steps[step.index()]).collect(),
                right_after: step.right_after.map(|step| self.steps[step.index()]),
                ..step.clone()
            });
        }
        for (_, goal) in self.catalogue.goals.iter().filter(|(original, _)| self.goals[original.index()] != *original) {
            grown.goals.push(Goal {
                id: id(&goal.id),
                needs: self.condition(&goal.needs),
                ends_with: goal.ends_with.map(|step| self.steps[step.index()]),
                leads_to: goal.leads_to.iter().map(|goal| self.goals[goal.index()]).collect(),
                ..goal.clone()
            });
        }
    }

    fn own(&self, gift: &Gift) -> Option<Gift> {
        match gift {
            Gift::Holding(holding) if self.holdings[holding.index()] != *holding => Some(Gift::Holding(self.holdings[holding.index()])),
            Gift::Holding(_) | Gift::Level(..) => None,
        }
    }

    fn condition(&self, condition: &Condition) -> Condition {
        let all = |parts: &[Condition]| parts.iter().map(|part| self.condition(part)).collect();
        match condition {
            Condition::Literal(Literal::Holds(holding)) => Condition::Literal(Literal::Holds(self.holdings[holding.index()])),
            Condition::Literal(literal) => Condition::Literal(literal.clone()),
            Condition::Not(inner) => Condition::Not(Box::new(self.condition(inner))),
            Condition::All(parts) => Condition::All(all(parts)),
            Condition::Any(parts) => Condition::Any(all(parts)),
        }
    }
}

fn stretched(months: Range<Months>, percent: usize) -> Range<Months> {
    let of = |months: Months| Months::from_tenths(months.tenths() * percent as u32 / 100);
    Range::new(of(months.min), of(months.max))
}
