//! What belongs together: everything that links two pages is found here once, so that both sides know of it.

use super::entry::Entry;
use crate::planner::catalogue::*;
use crate::planner::condition::{Condition, Literal};
use crate::planner::ids::*;
use std::collections::{BTreeMap, BTreeSet};

/// How two entries belong together, seen from one of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Tie {
    /// Gives what this one needs when it begins.
    Before,
    /// Needs what this one gives.
    After,
    /// Stands somewhere on a way to this goal; the goal is somewhere ahead.
    OnTheWay,
    /// Can or must be timed together.
    Beside,
    /// A qualification that it leads to or is led to by.
    LeadsTo,
    /// A qualification that is asked for.
    Needed,
    /// Goals that follow each other.
    Next,
    Previous,
    /// Taught by, helped by, asked from, placed in.
    With,
}

#[derive(Default)]
pub struct Relations {
    ties: BTreeMap<(Entry, Tie), BTreeSet<Entry>>,
}

impl Relations {
    pub fn new(catalogue: &Catalogue) -> Self {
        let mut relations = Self::default();
        relations.steps(catalogue);
        relations.goals(catalogue);
        relations.qualifications(catalogue);
        relations.help(catalogue);
        relations.places(catalogue);
        relations
    }

    pub fn of(&self, entry: Entry, tie: Tie) -> impl Iterator<Item = Entry> + '_ {
        self.ties.get(&(entry, tie)).into_iter().flatten().copied()
    }

    fn add(&mut self, one: Entry, tie: Tie, other: Entry, back: Tie) {
        self.ties.entry((one, tie)).or_default().insert(other);
        self.ties.entry((other, back)).or_default().insert(one);
    }

    fn steps(&mut self, catalogue: &Catalogue) {
        for (id, step) in catalogue.steps.iter() {
            for giver in givers(catalogue, &step.needs).into_iter().filter(|giver| *giver != id) {
                self.add(Entry::Step(id), Tie::Before, Entry::Step(giver), Tie::After);
            }
            for other in step.not_beside.iter().chain(&step.right_after) {
                self.add(Entry::Step(id), Tie::Beside, Entry::Step(*other), Tie::Beside);
            }
        }
    }

    fn goals(&mut self, catalogue: &Catalogue) {
        for (id, goal) in catalogue.goals.iter() {
            let direct: BTreeSet<StepId> = givers(catalogue, &goal.needs).into_iter().chain(goal.ends_with).collect();
            let mut reached = BTreeSet::new();
            let mut open: Vec<StepId> = direct.iter().copied().collect();
            while let Some(step) = open.pop() {
                if reached.insert(step) {
                    open.extend(self.of(Entry::Step(step), Tie::Before).filter_map(|entry| match entry {
                        Entry::Step(step) => Some(step),
                        _ => None,
                    }));
                }
            }
            for step in reached {
                let (tie, back) = if direct.contains(&step) { (Tie::Before, Tie::After) } else { (Tie::OnTheWay, Tie::OnTheWay) };
                self.add(Entry::Goal(id), tie, Entry::Step(step), back);
            }
            for next in &goal.leads_to {
                self.add(Entry::Goal(id), Tie::Next, Entry::Goal(*next), Tie::Previous);
            }
        }
    }

    fn qualifications(&mut self, catalogue: &Catalogue) {
        let places = &catalogue.places;
        let of_holding = |holding: HoldingId| catalogue.holdings[holding].qualification;
        for (id, step) in catalogue.steps.iter() {
            let given = step.gives.iter().filter_map(|gift| match gift {
                Gift::Holding(holding) => of_holding(*holding),
                Gift::Level(..) => None,
            });
            let leads_to: BTreeSet<QualificationId> =
                given.chain(step.qualification).chain(step.offer.and_then(|offer| places.offers[offer].qualification)).collect();
            for qualification in &leads_to {
                self.add(Entry::Step(id), Tie::LeadsTo, Entry::Qualification(*qualification), Tie::LeadsTo);
            }
            for qualification in held(&step.needs).into_iter().filter_map(of_holding) {
                self.add(Entry::Step(id), Tie::Needed, Entry::Qualification(qualification), Tie::Needed);
            }
        }
        for (id, goal) in catalogue.goals.iter() {
            for qualification in held(&goal.needs).into_iter().filter_map(of_holding).chain(goal.qualification) {
                self.add(Entry::Goal(id), Tie::Needed, Entry::Qualification(qualification), Tie::Needed);
            }
        }
        for (id, provider) in places.providers.iter() {
            for offer in &provider.offers {
                if let Some(qualification) = places.offers[*offer].qualification {
                    self.add(Entry::Provider(id), Tie::With, Entry::Qualification(qualification), Tie::With);
                }
                for (step, _) in catalogue.steps.iter().filter(|(_, step)| step.offer == Some(*offer)) {
                    self.add(Entry::Provider(id), Tie::With, Entry::Step(step), Tie::With);
                }
            }
        }
    }

    fn help(&mut self, catalogue: &Catalogue) {
        for (id, step) in catalogue.steps.iter() {
            for service in &step.services {
                self.add(Entry::Step(id), Tie::With, Entry::Service(*service), Tie::With);
            }
        }
        for (id, contact) in catalogue.places.contacts.iter() {
            if let Some(service) = contact.service {
                self.add(Entry::Contact(id), Tie::With, Entry::Service(service), Tie::With);
            }
            if let Some(provider) = contact.provider {
                self.add(Entry::Contact(id), Tie::With, Entry::Provider(provider), Tie::With);
            }
            // Those of one place only are found by the place: a step would have fifty of them.
            if contact.reach == Reach::Nationwide && contact.provider.is_none() {
                for (step, _) in catalogue.steps.iter().filter(|(_, step)| step.contacts.contains(&contact.purpose)) {
                    self.add(Entry::Contact(id), Tie::With, Entry::Step(step), Tie::With);
                }
            }
        }
    }

    fn places(&mut self, catalogue: &Catalogue) {
        let places = &catalogue.places;
        let around = |municipality: MunicipalityId| {
            let municipality = &places.municipalities[municipality];
            [municipality.area.map(Entry::Area), municipality.county.map(Entry::County)].into_iter().flatten()
        };
        for municipality in places.municipalities.values() {
            if let (Some(area), Some(county)) = (municipality.area, municipality.county) {
                self.add(Entry::Area(area), Tie::With, Entry::County(county), Tie::With);
            }
        }
        for (id, provider) in places.providers.iter() {
            for place in provider.campuses.iter().flat_map(|campus| around(*campus)) {
                self.add(Entry::Provider(id), Tie::With, place, Tie::With);
            }
        }
        for (id, contact) in places.contacts.iter() {
            let served: Vec<Entry> = match &contact.reach {
                Reach::Nationwide => Vec::new(),
                Reach::Area(area) => vec![Entry::Area(*area)],
                Reach::County(county) => vec![Entry::County(*county)],
                Reach::Municipalities(municipalities) => municipalities.iter().flat_map(|one| around(*one)).collect(),
            };
            for place in served {
                self.add(Entry::Contact(id), Tie::With, place, Tie::With);
            }
        }
    }
}

/// What is needed and can be given by steps, each with the steps that give it.
pub fn given_by_steps<'c>(catalogue: &Catalogue, needs: &'c Condition) -> Vec<(&'c Literal, BTreeSet<StepId>)> {
    let mut wanted: Vec<&Literal> = needs.literals().into_iter().filter(|(_, positive)| *positive).map(|(literal, _)| literal).collect();
    wanted.dedup();
    let with_givers = wanted.into_iter().map(|literal| {
        let gives = |gift: &Gift| match (gift, literal) {
            (Gift::Holding(given), Literal::Holds(needed)) => given == needed,
            (Gift::Level(given, level), Literal::LevelAtLeast(needed, least)) => given == needed && level >= least,
            _ => false,
        };
        (literal, catalogue.steps.iter().filter(|(_, step)| step.gives.iter().any(gives)).map(|(id, _)| id).collect())
    });
    with_givers.filter(|(_, givers): &(_, BTreeSet<StepId>)| !givers.is_empty()).collect()
}

/// The steps that can make a part of the condition true.
fn givers(catalogue: &Catalogue, needs: &Condition) -> BTreeSet<StepId> {
    given_by_steps(catalogue, needs).into_iter().flat_map(|(_, givers)| givers).collect()
}

/// What must be held.
fn held(needs: &Condition) -> Vec<HoldingId> {
    let holding = |(literal, positive): (&Literal, bool)| match literal {
        Literal::Holds(holding) if positive => Some(*holding),
        _ => None,
    };
    needs.literals().into_iter().filter_map(holding).collect()
}
