//! What a change of the content does to people's plans: two catalogues, the same answers, and what comes out differently.
//! Two catalogues have no ids of tables in common, so everything here goes by the ids that editors write.

use crate::planner::catalogue::{Catalogue, Contact};
use crate::planner::near;
use crate::planner::plan::{Pathway, Plan, State, plan};
use crate::planner::profile::Profile;
use crate::planner::scale::{Date, Months, Range};
use crate::planner::situation::Situation;
use std::collections::BTreeMap;

/// How many of the things to do now are shown first, so that their order counts.
const SHOWN_FIRST: usize = 3;

/// Steps in order, by their ids: what a pathway is known by.
pub type Steps = Vec<String>;

/// One thing that is not as it was.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Change {
    /// The later catalogue does not know what the person answered to this question.
    AnswerGone {
        question: String,
    },
    /// The earlier one did not.
    AnswerNew {
        question: String,
    },
    /// Nothing where the catalogue does not have the goal.
    State {
        goal: String,
        from: Option<State>,
        to: Option<State>,
    },
    PathwayGone {
        goal: String,
        steps: Steps,
        months: Time,
    },
    PathwayNew {
        goal: String,
        steps: Steps,
        months: Time,
    },
    /// The same steps take longer or less long.
    PathwayTime {
        goal: String,
        steps: Steps,
        from: Time,
        to: Time,
    },
    NowGone {
        step: String,
    },
    NowNew {
        step: String,
    },
    /// The same first things in another order.
    NowOrder {
        from: Steps,
        to: Steps,
    },
    ContactGone {
        contact: String,
    },
    ContactNew {
        contact: String,
    },
    /// The same contact is called or reached otherwise.
    ContactOther {
        contact: String,
    },
}

/// The shortest and the longest time, ordered by the longest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Time {
    pub max: Months,
    pub min: Months,
}

impl Time {
    pub fn range(self) -> Range<Months> {
        Range { min: self.min, max: self.max }
    }
}

impl From<Range<Months>> for Time {
    fn from(range: Range<Months>) -> Self {
        Self { max: range.max, min: range.min }
    }
}

/// A catalogue and what it makes of one person's answers.
struct Side<'a> {
    catalogue: &'a Catalogue,
    plan: Plan,
    /// Of all steps of the plan.
    contacts: BTreeMap<&'a str, &'a Contact>,
}

/// What changes for one person, whose answers were read with each of the catalogues.
pub fn changes(before: (&Catalogue, &Profile), after: (&Catalogue, &Profile), today: Date) -> Vec<Change> {
    let (before, after) = (Side::new(before.0, before.1, today), Side::new(after.0, after.1, today));
    let mut changes = Vec::new();
    goals(&before, &after, &mut changes);
    now(&before, &after, &mut changes);
    contacts(&before, &after, &mut changes);
    changes
}

impl<'a> Side<'a> {
    fn new(catalogue: &'a Catalogue, profile: &Profile, today: Date) -> Self {
        let situation = Situation::new(catalogue, profile, today);
        let plan = plan(catalogue, profile, today);
        let stages = plan.goals.iter().flat_map(|goal| &goal.pathways).flat_map(|pathway| &pathway.steps);
        let steps = stages.map(|stage| stage.step).chain(plan.now.iter().map(|now| now.step));
        let mut contacts = BTreeMap::new();
        for contact in steps.flat_map(|step| near::contacts_of_step(&situation, step)) {
            let contact = &catalogue.places.contacts[contact];
            contacts.insert(contact.id.as_str(), contact);
        }
        Self { catalogue, plan, contacts }
    }

    fn state(&self, goal: &str) -> Option<State> {
        let goal = self.catalogue.goals.named(goal)?;
        self.plan.goals.iter().find(|plan| plan.goal == goal).map(|plan| plan.state)
    }

    fn pathways(&self, goal: &str) -> BTreeMap<Steps, Time> {
        let goal = self.catalogue.goals.named(goal);
        let pathways = self.plan.goals.iter().filter(|plan| Some(plan.goal) == goal).flat_map(|plan| &plan.pathways);
        pathways.map(|pathway| (self.steps(pathway), Time::from(pathway.months))).collect()
    }

    fn steps(&self, pathway: &Pathway) -> Steps {
        pathway.steps.iter().map(|stage| self.catalogue.steps[stage.step].id.clone()).collect()
    }

    fn now(&self) -> Steps {
        self.plan.now.iter().map(|now| self.catalogue.steps[now.step].id.clone()).collect()
    }
}

fn goals(before: &Side, after: &Side, changes: &mut Vec<Change>) {
    let added = after.catalogue.goals.values().filter(|goal| before.catalogue.goals.named(&goal.id).is_none());
    for entry in before.catalogue.goals.values().chain(added) {
        let goal = &entry.id;
        let (from, to) = (before.state(goal), after.state(goal));
        if from != to {
            changes.push(Change::State { goal: goal.clone(), from, to });
        }
        // Of a goal that is new or gone that is all: its pathways are new or gone with it.
        if from.is_none() || to.is_none() {
            continue;
        }
        let (old, mut new) = (before.pathways(goal), after.pathways(goal));
        for (steps, months) in old {
            match new.remove(&steps) {
                None => changes.push(Change::PathwayGone { goal: goal.clone(), steps, months }),
                Some(to) if to != months => changes.push(Change::PathwayTime { goal: goal.clone(), steps, from: months, to }),
                Some(_) => {}
            }
        }
        changes.extend(new.into_iter().map(|(steps, months)| Change::PathwayNew { goal: goal.clone(), steps, months }));
    }
}

fn now(before: &Side, after: &Side, changes: &mut Vec<Change>) {
    let (old, new) = (before.now(), after.now());
    changes.extend(old.iter().filter(|step| !new.contains(step)).map(|step| Change::NowGone { step: step.clone() }));
    changes.extend(new.iter().filter(|step| !old.contains(step)).map(|step| Change::NowNew { step: step.clone() }));
    let first =
        |steps: &Steps, others: &Steps| -> Steps { steps.iter().filter(|step| others.contains(step)).take(SHOWN_FIRST).cloned().collect() };
    let (from, to) = (first(&old, &new), first(&new, &old));
    if from != to {
        changes.push(Change::NowOrder { from, to });
    }
}

fn contacts(before: &Side, after: &Side, changes: &mut Vec<Change>) {
    for (id, contact) in &before.contacts {
        match after.contacts.get(id) {
            None => changes.push(Change::ContactGone { contact: (*id).to_owned() }),
            Some(other) if !is_the_same(contact, other) => changes.push(Change::ContactOther { contact: (*id).to_owned() }),
            Some(_) => {}
        }
    }
    let new = after.contacts.keys().filter(|id| !before.contacts.contains_key(*id));
    changes.extend(new.map(|id| Change::ContactNew { contact: (*id).to_owned() }));
}

/// What a person sees of it; when somebody last checked it is no change for them.
fn is_the_same(one: &Contact, other: &Contact) -> bool {
    (&one.name, &one.channels, one.purpose, one.unverified) == (&other.name, &other.channels, other.purpose, other.unverified)
}
