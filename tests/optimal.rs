//! On small catalogues the search finds exactly the pathways that trying everything finds.

mod dice;

use dice::*;
use proptest::prelude::*;
use sotepolku::planner::figures::Figures;
use sotepolku::planner::ids::{GoalId, Key, StepId};
use sotepolku::planner::plan::{World, problem};
use sotepolku::planner::problem::Mode;
use sotepolku::planner::reach::{Reach, With};
use sotepolku::planner::relevant::{Aim, Relevant};
use sotepolku::planner::search::{self, Found};
use sotepolku::planner::situation::Situation;
use sotepolku::planner::straight::surely_reached;
use std::collections::BTreeSet;

const TODAY: &str = "2026-11-26";

/// Months, first wage, unpaid months and cost, each shortest and longest, and how many others decide.
type Row = [u32; 9];
const NEVER: u32 = 12_000;
const UNKNOWN_FEE: u32 = 1_000_000;

proptest! {
    #![proptest_config(ProptestConfig { cases: 100_000, ..ProptestConfig::default() })]

    #[test]
    fn the_search_finds_what_trying_everything_finds(small in Small::any()) {
        let tried = by_trying_everything(&small);
        prop_assert_eq!(by_search(&small), tried.clone());
        // Where the search would be cut short, the quickest is still found; also where nothing else was wanted from the start.
        let quickest = tried.iter().map(|row| row[1]).min();
        prop_assert_eq!(quickest_by_search(&small, Aim::Compare), quickest);
        prop_assert_eq!(quickest_by_search(&small, Aim::Quickest), quickest);
        let (surely, no_sooner) = without_search(&small);
        prop_assert!(surely.is_none() || surely == quickest, "{:?} seen without a search, {:?} by trying", surely, quickest);
        prop_assert!(quickest.is_none_or(|quickest| no_sooner <= quickest), "{:?} is before {:?}", quickest, no_sooner);
    }
}

fn by_search(small: &Small) -> BTreeSet<Row> {
    searched(small, Aim::Compare, search::every).iter().map(|found| row(&found.figures)).collect()
}

fn quickest_by_search(small: &Small, aim: Aim) -> Option<u32> {
    searched(small, aim, search::quickest).iter().map(|found| row(&found.figures)[1]).min()
}

/// How soon the goal is surely reached, where that is seen at once, and the bound below which nothing is looked for.
fn without_search(small: &Small) -> (Option<u32>, u32) {
    let (catalogue, profile) = (small.catalogue(), small.profile());
    let situation = Situation::new(&catalogue, &profile, TODAY.parse().expect("a day"));
    let (problem, needs) = problem(&situation, Mode::AsItIs);
    let reach = Reach::new(&problem, needs.iter(), With::Assumptions);
    let closing = if small.has_closing {
        let Some(closing) = problem.operator(StepId::at(small.steps.len() - 1)) else { return (None, NEVER) };
        Some(closing)
    } else {
        None
    };
    let no_sooner = World::new(&situation).no_sooner(GoalId::at(0)).unwrap_or(NEVER);
    (surely_reached(&problem, &reach, &needs[0], closing), no_sooner)
}

fn searched(small: &Small, aim: Aim, search: fn(&Relevant) -> Vec<Found>) -> Vec<Found> {
    let (catalogue, profile) = (small.catalogue(), small.profile());
    let situation = Situation::new(&catalogue, &profile, TODAY.parse().expect("a day"));
    let (problem, needs) = problem(&situation, Mode::AsItIs);
    let reach = Reach::new(&problem, needs.iter(), With::Assumptions);
    let closing = small.has_closing.then(|| problem.operator(StepId::at(small.steps.len() - 1)));
    if closing == Some(None) {
        return Vec::new();
    }
    Relevant::new(&problem, &reach, &needs[0], closing.flatten(), aim).as_ref().map(search).unwrap_or_default()
}

fn row(figures: &Figures) -> Row {
    let (months, unpaid, cost) = (figures.months(), figures.unpaid(), figures.cost());
    let wage = figures.first_wage().map_or([NEVER; 2], |wage| [wage.min.tenths(), wage.max.tenths()]);
    [
        months.min.tenths(),
        months.max.tenths(),
        wage[0],
        wage[1],
        unpaid.min.tenths(),
        unpaid.max.tenths(),
        cost.min,
        cost.max + figures.unknown_fees() * UNKNOWN_FEE,
        figures.hurdles(),
    ]
}

/// Everything that can be taken for granted of the person, every set of steps that nothing can be left out of, in every order.
fn by_trying_everything(small: &Small) -> BTreeSet<Row> {
    let mut rows = BTreeSet::new();
    let sides = small.side.map_or(vec![None, Some(0), Some(1)], |side| vec![Some(side)]);
    for side in sides {
        for least in 0..LEVELS {
            for below in least + 1..=LEVELS {
                let is_possible = small.level.is_none_or(|level| (least, below) == (level, level + 1));
                if is_possible {
                    let person = Person { small, side, least, below };
                    person.sets().into_iter().for_each(|set| person.orders(&set, &mut Vec::new(), &mut rows));
                }
            }
        }
    }
    rows.iter().filter(|row| !rows.iter().any(|other| other != *row && no_worse(other, row))).copied().collect()
}

fn no_worse(one: &Row, other: &Row) -> bool {
    one.iter().zip(other).all(|(one, other)| one <= other)
}

/// What is known of the person, or taken for granted.
struct Person<'a> {
    small: &'a Small,
    side: Option<usize>,
    /// The level is at least this, and below that.
    least: usize,
    below: usize,
}

impl Person<'_> {
    fn closing(&self) -> Option<usize> {
        self.small.has_closing.then(|| self.small.steps.len() - 1)
    }

    fn is_for(&self, step: usize) -> bool {
        let step = &self.small.steps[step];
        step.side.is_none_or(|side| Some(side) == self.side) && step.below.is_none_or(|level| self.below <= level)
    }

    fn has(&self, need: Need, given: &BTreeSet<Thing>) -> bool {
        match need {
            Need::Side(side) => Some(side) == self.side,
            Need::Thing(Thing::Level(level)) => {
                self.least >= level || given.iter().any(|thing| matches!(thing, Thing::Level(reached) if *reached >= level))
            }
            Need::Thing(thing) => given.contains(&thing),
        }
    }

    fn fulfils(&self, ways: &Ways, given: &BTreeSet<Thing>) -> bool {
        ways.iter().any(|way| way.iter().all(|need| self.has(*need, given)))
    }

    /// Whether some steps, in some order, lead to the goal; the closing step is not among them.
    fn arrives(&self, set: &[usize]) -> bool {
        let mut given = BTreeSet::new();
        for _ in 0..=set.len() {
            for step in set {
                if self.fulfils(&self.small.steps[*step].needs, &given) {
                    given.extend(self.small.steps[*step].gives.iter().copied());
                }
            }
        }
        let closing_can_begin = |step: usize| self.is_for(step) && self.fulfils(&self.small.steps[step].needs, &given);
        self.fulfils(&self.small.goal, &given) && self.closing().is_none_or(closing_can_begin)
    }

    /// The sets that arrive and that nothing can be left out of.
    fn sets(&self) -> Vec<Vec<usize>> {
        let usable: Vec<usize> = (0..self.small.steps.len()).filter(|step| self.is_for(*step) && Some(*step) != self.closing()).collect();
        let all = (0..1_usize << usable.len())
            .map(|mask| (0..usable.len()).filter(|bit| mask >> bit & 1 == 1).map(|bit| usable[bit]).collect::<Vec<_>>());
        let arriving: Vec<Vec<usize>> = all.filter(|set| self.arrives(set)).collect();
        let is_least =
            |set: &Vec<usize>| !arriving.iter().any(|other| other.len() < set.len() && other.iter().all(|step| set.contains(step)));
        // Nothing to do at all is no pathway.
        arriving.iter().filter(|set| is_least(set) && (!set.is_empty() || self.closing().is_some())).cloned().collect()
    }

    fn orders(&self, left: &[usize], line: &mut Vec<usize>, rows: &mut BTreeSet<Row>) {
        if left.is_empty() {
            line.extend(self.closing());
            rows.extend(self.lived(line));
            if self.closing().is_some() {
                line.pop();
            }
        }
        for (place, step) in left.iter().enumerate() {
            let rest: Vec<usize> = left.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, step)| *step).collect();
            line.push(*step);
            self.orders(&rest, line, rows);
            line.pop();
        }
    }

    /// One step after another as the line has it, each as early as it can; nothing where one cannot begin when its turn comes.
    fn lived(&self, line: &[usize]) -> Option<Row> {
        let steps = &self.small.steps;
        let mut row = [0; 9];
        row[2] = NEVER;
        row[3] = NEVER;
        for case in 0..2 {
            let mut done: Vec<(usize, u32, u32)> = Vec::new();
            for step in line {
                let own = &steps[*step];
                let is_closing = Some(*step) == self.closing();
                let mut met = self.met_at(&own.needs, &done)?;
                if is_closing {
                    met = met.max(self.met_at(&self.small.goal, &done)?);
                }
                let waits_for = |other: usize| (own.full_time && steps[other].full_time) || self.is_apart(*step, other);
                let begin = done.iter().filter(|(other, ..)| waits_for(*other)).map(|(.., to)| *to).fold(met, u32::max);
                let from = in_season(&own.starts, begin);
                let to = from + if case == 0 { own.months.0 } else { own.months.1 };
                if own.sote_wage {
                    row[2 + case] = row[2 + case].min(from);
                }
                if is_closing {
                    row[2 + case] = row[2 + case].min(to);
                }
                done.push((*step, from, to));
            }
            row[case] = match self.closing() {
                Some(_) => done.last()?.2,
                None => self.met_at(&self.small.goal, &done)?,
            };
        }
        for step in line.iter().map(|step| &steps[*step]) {
            if step.full_time && !step.paid {
                row[4] += step.months.0;
                row[5] += step.months.1;
            }
            row[6] += step.cost.0;
            row[7] += step.cost.1 + if step.extra_fee { UNKNOWN_FEE } else { 0 };
            row[8] += u32::from(step.employer_decides);
        }
        Some(row)
    }

    fn is_apart(&self, one: usize, other: usize) -> bool {
        let names = |step: usize, other: usize| self.small.steps[step].not_beside == Some(other) && step != other;
        names(one, other) || names(other, one)
    }

    /// When one of the ways is fulfilled by what has been placed.
    fn met_at(&self, ways: &Ways, done: &[(usize, u32, u32)]) -> Option<u32> {
        let need_at = |need: &Need| -> Option<u32> {
            if self.has(*need, &BTreeSet::new()) {
                return Some(0);
            }
            let gives = |step: usize| self.has(*need, &self.small.steps[step].gives.iter().copied().collect());
            done.iter().filter(|(step, ..)| gives(*step)).map(|(.., to)| *to).min()
        };
        ways.iter().filter_map(|way| way.iter().map(need_at).try_fold(0, |latest, at| Some(latest.max(at?)))).min()
    }
}

/// The first tenth of a month from `at` on that lies in one of the months. Today is the 26th of November, its eighth tenth.
fn in_season(months: &[u8], at: u32) -> u32 {
    let is_in = |tenth: &u32| months.is_empty() || months.contains(&(((10 * 10 + 8 + tenth) / 10 % 12) as u8 + 1));
    (at..).find(is_in).expect("every month comes")
}
