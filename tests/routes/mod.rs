//! The routes of the fact base, as its list of ids has them, and which of their steps a person is shown.

use crate::people::root;
use serde::Deserialize;
use sotepolku::planner::catalogue::Catalogue;
use sotepolku::planner::ids::*;
use sotepolku::planner::plan::{Plan, State, advice, plan};
use sotepolku::planner::profile::Profile;
use sotepolku::planner::scale::Date;
use sotepolku::planner::situation::Situation;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
pub struct Route {
    pub id: String,
    /// Each step's own id first, then the entries of the catalogue of which one carries it for whom it is meant.
    steps: Vec<Vec<String>>,
}

/// All routes of the list that COVERAGE.md is written from.
pub fn all() -> Vec<Route> {
    #[derive(Deserialize)]
    struct Ids {
        route: Vec<Route>,
    }
    let text = std::fs::read_to_string(root().join(sotepolku::tool::coverage_table::IDS)).unwrap();
    toml::from_str::<Ids>(&text).unwrap().route
}

impl Route {
    /// The steps that are not in the plan without a reason, and the reasons given for steps that are in it or do not exist.
    pub fn faults(&self, shown: &Shown, not_for_them: &BTreeMap<String, String>) -> Vec<String> {
        let mut faults = Vec::new();
        for step in &self.steps {
            let (id, carriers) = step.split_first().unwrap();
            let found = carriers.iter().any(|carrier| shown.entries.contains(carrier));
            match (found, not_for_them.contains_key(id)) {
                (false, false) => faults.push(format!("{id} is not in the plan: none of {carriers:?}")),
                (true, true) => faults.push(format!("{id} is said not to be for them, but it is in the plan")),
                (true, false) | (false, true) => {}
            }
        }
        let steps: BTreeSet<&String> = self.steps.iter().map(|step| &step[0]).collect();
        faults.extend(not_for_them.keys().filter(|id| !steps.contains(id)).map(|id| format!("the route has no step {id}")));
        faults
    }
}

/// What a person is shown, written `table:id` as in the list.
pub struct Shown {
    entries: BTreeSet<String>,
}

impl Shown {
    pub fn new(catalogue: &Catalogue, profile: &Profile, today: Date) -> Self {
        let situation = Situation::new(catalogue, profile, today);
        let plan = plan(catalogue, profile, today);
        let mut entries = BTreeSet::new();
        let mut facts: BTreeSet<&FactId> = BTreeSet::new();
        let steps = steps(&plan);
        for step in steps.iter().map(|step| &catalogue.steps[*step]) {
            entries.insert(format!("step:{}", step.id));
            facts.extend(&step.facts);
        }
        let goals: Vec<GoalId> = plan.goals.iter().filter(|goal| goal.state != State::Closed).map(|goal| goal.goal).collect();
        for goal in goals.iter().map(|goal| &catalogue.goals[*goal]) {
            entries.insert(format!("goal:{}", goal.id));
            facts.extend(&goal.facts);
        }
        let beside = advice(&situation, |advice| {
            advice.steps.iter().any(|step| steps.contains(step)) || advice.goals.iter().any(|goal| goals.contains(goal))
        });
        for advice in plan.advice.iter().chain(&beside).map(|advice| &catalogue.advice[*advice]) {
            entries.insert(format!("advice:{}", advice.id));
            facts.extend(&advice.facts);
        }
        entries.extend(facts.into_iter().map(|fact| format!("fact:{}", catalogue.places.facts[*fact].id)));
        Self { entries }
    }
}

/// The steps of all pathways and of this week.
fn steps(plan: &Plan) -> BTreeSet<StepId> {
    let stages = plan.goals.iter().flat_map(|goal| &goal.pathways).flat_map(|pathway| &pathway.steps);
    stages.map(|stage| stage.step).chain(plan.now.iter().map(|now| now.step)).collect()
}
