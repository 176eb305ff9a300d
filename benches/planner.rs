//! How long the planner takes for people of `tests/journeys`, and where the time goes: `cargo bench --bench planner`, or with
//! part of a name `cargo bench --bench planner -- what_if`. For many people at once see `people.rs`.

#[path = "../tests/people/mod.rs"]
mod people;

use divan::Bencher;
use people::{catalogue, root, today};
use sotepolku::planner::ids::Key;
use sotepolku::planner::plan::{self, State, World};
use sotepolku::planner::problem::Mode;
use sotepolku::planner::profile::Profile;
use sotepolku::planner::reach::{Reach, With};
use sotepolku::planner::relevant::{Aim, Relevant};
use sotepolku::planner::situation::Situation;
use sotepolku::planner::{ask, closed, ladder, search, what_if};
use sotepolku::tool::{diff_report, profile_file};

/// Most plans are like the first; the last two are the longest to make.
const PEOPLE: [&str; 6] = [
    "kemi-mill-worker-55",
    "tampere-nurse-outside-eu",
    "oulu-17-without-a-place",
    "juuka-long-term-unemployed",
    "oulu-asylum-seeker",
    "nothing-answered",
];

fn main() {
    divan::main();
}

#[divan::bench(args = PEOPLE, sample_count = 50)]
fn plan(bencher: Bencher, person: &str) {
    let profile = profile(person);
    bencher.bench(|| plan::plan(catalogue(), &profile, today()));
}

#[divan::bench(args = PEOPLE, sample_count = 20)]
fn what_if(bencher: Bencher, person: &str) {
    let profile = profile(person);
    bencher.bench(|| what_if::what_if(catalogue(), &profile, today()));
}

#[divan::bench(args = PEOPLE, sample_count = 20)]
fn openings(bencher: Bencher, person: &str) {
    let situation = situation(person);
    let plans = plan::goal_plans(&situation);
    let closed: Vec<_> = plans.iter().filter(|plan| plan.state == State::Closed).map(|plan| plan.goal).collect();
    bencher.bench(|| closed::openings(&situation, &closed));
}

#[divan::bench(args = PEOPLE, sample_count = 50)]
fn ladder(bencher: Bencher, person: &str) {
    let situation = situation(person);
    let plans = plan::goal_plans(&situation);
    let first = plans.iter().find(|plan| !plan.pathways.is_empty() && !catalogue().goals[plan.goal].leads_to.is_empty());
    let first = first.expect("everybody has a way to a goal that leads on");
    bencher.bench(|| ladder::ladder(&situation, first.goal, first.pathways.first()));
}

#[divan::bench(args = PEOPLE, sample_count = 50)]
fn next_question(bencher: Bencher, person: &str) {
    let (profile, situation) = (profile(person), situation(person));
    bencher.bench(|| ask::next(&situation, &profile));
}

/// What a plan is made of, in this order.
mod phases {
    use super::*;

    #[divan::bench(args = PEOPLE, sample_count = 50)]
    fn a_situation(bencher: Bencher, person: &str) {
        let profile = profile(person);
        bencher.bench(|| Situation::new(catalogue(), &profile, today()));
    }

    #[divan::bench(args = PEOPLE, sample_count = 50)]
    fn b_problem(bencher: Bencher, person: &str) {
        let situation = situation(person);
        bencher.bench(|| plan::problem(&situation, Mode::AsItIs));
    }

    #[divan::bench(args = PEOPLE, sample_count = 50)]
    fn c_reach(bencher: Bencher, person: &str) {
        let situation = situation(person);
        let (problem, needs) = plan::problem(&situation, Mode::AsItIs);
        bencher.bench(|| Reach::new(&problem, needs.iter(), With::Assumptions));
    }

    /// What matters for one goal, and the search for it.
    #[divan::bench(args = PEOPLE, sample_count = 50)]
    fn d_search_for_practical_nurse(bencher: Bencher, person: &str) {
        let situation = situation(person);
        let (problem, needs) = plan::problem(&situation, Mode::AsItIs);
        let reach = Reach::new(&problem, needs.iter(), With::Assumptions);
        let goal = catalogue().goals.named("practical-nurse").expect("a goal of the shipped catalogue");
        let closing = catalogue().goals[goal].ends_with.and_then(|step| problem.operator(step));
        bencher.bench(|| Relevant::new(&problem, &reach, &needs[goal.index()], closing, Aim::Compare).as_ref().map(search::every));
    }

    /// The same with all that is told of it.
    #[divan::bench(args = PEOPLE, sample_count = 50)]
    fn e_plan_for_practical_nurse(bencher: Bencher, person: &str) {
        let situation = situation(person);
        let world = World::new(&situation);
        let goal = catalogue().goals.named("practical-nurse").expect("a goal of the shipped catalogue");
        bencher.bench_local(|| world.plans(std::iter::once(goal)));
    }
}

fn situation(person: &str) -> Situation<'static> {
    Situation::new(catalogue(), &profile(person), today())
}

fn profile(person: &str) -> Profile {
    let journey = diff_report::journey(&root().join(format!("tests/journeys/{person}.toml"))).expect("a person of tests/journeys");
    let answers = serde_json::to_string(&journey.answers).expect("answers are plain JSON");
    profile_file::read(&answers, catalogue()).expect("journeys are checked by their tests")
}
