//! The numbers that are told below each question.

mod people;

use people::{Person, catalogue, today};
use proptest::test_runner::{Config, TestRunner};
use sotepolku::planner::catalogue::GoalKind;
use sotepolku::planner::plan::{GoalPlan, State, World, plan};
use sotepolku::planner::profile::Profile;
use sotepolku::planner::situation::Situation;
use sotepolku::planner::so_far::{SoFar, so_far};
use sotepolku::tool::profile_file;

fn of(profile: &Profile) -> SoFar {
    so_far(&Situation::new(catalogue(), profile, today()))
}

fn counted(answers: &str) -> SoFar {
    of(&profile_file::read(answers, catalogue()).expect("a profile"))
}

/// The same numbers as those of the pathways that are shown.
#[test]
fn an_occupation_counts_where_something_leads_to_it() {
    let mut runner = TestRunner::new(Config { cases: 300, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&Person::any(), |person| {
        let profile = person.profile();
        let situation = Situation::new(catalogue(), &profile, today());
        let world = World::new(&situation);
        let occupations = || catalogue().goals.iter().filter(|(_, goal)| goal.kind == GoalKind::Occupation).map(|(id, _)| id);
        let ahead = occupations().filter(|goal| world.soonest(*goal).is_some()).count();
        let found = of(&profile);
        proptest::prop_assert_eq!((found.ahead, found.closed()), (ahead, occupations().count() - ahead));
        let plan = plan(catalogue(), &profile, today());
        let of_occupations = || plan.goals.iter().filter(|plan| catalogue().goals[plan.goal].kind == GoalKind::Occupation);
        let is_soon = |plan: &&GoalPlan| plan.quickest().is_some_and(|months| months.as_f64() <= 12.0);
        let shown = of_occupations().filter(|plan| plan.state != State::Closed).count();
        proptest::prop_assert_eq!((found.ahead, found.soon), (shown, of_occupations().filter(is_soon).count()));
        Ok(())
    });
    outcome.unwrap();
}

/// Nobody is told that nothing is left because of a question that has not been put yet.
#[test]
fn an_answer_that_can_change_takes_no_pathway_away() {
    let before = counted("{}");
    assert!(before.ahead > 50, "{before:?}");
    for answers in [
        r#"{"finnish":"none"}"#,
        r#"{"finnish":"a1"}"#,
        r#"{"situation":["unemployed"],"municipality":"240","finnish":"none"}"#,
        r#"{"finnish":"none","schooling":"none"}"#,
        r#"{"work-ability":"unsure"}"#,
    ] {
        assert_eq!(counted(answers).ahead, before.ahead, "{answers}");
    }
}

/// The language is learned first: all pathways are there, none within a year.
#[test]
fn what_takes_longer_is_not_soon_and_still_counts() {
    let liisa = r#"{"situation":["unemployed"],"municipality":"240","finnish":"b1","schooling":"basic","age":34,"educated-in":"finland","residence":"permanent"}"#;
    assert_eq!(counted(liisa), SoFar { all: 63, ahead: 61, soon: 5 });
    assert_eq!(counted(&liisa.replace("b1", "none").replace(r#","educated-in":"finland""#, "")), SoFar { all: 63, ahead: 61, soon: 0 });
    assert_eq!(counted(r#"{"age":15}"#).closed(), 6);
}
