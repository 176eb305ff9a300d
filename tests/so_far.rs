//! The number that is told below each question is the one that the pathways page will tell.

mod people;

use people::{Person, catalogue, today};
use proptest::test_runner::{Config, TestRunner};
use sotepolku::planner::catalogue::GoalKind;
use sotepolku::planner::plan::{State, goal_plans};
use sotepolku::planner::profile::Profile;
use sotepolku::planner::situation::Situation;
use sotepolku::planner::so_far::{SoFar, so_far};
use sotepolku::tool::profile_file;

fn counted(answers: &str) -> SoFar {
    let profile = profile_file::read(answers, catalogue()).expect("a profile");
    so_far(&Situation::new(catalogue(), &profile, today()))
}

#[test]
fn the_count_is_what_the_plan_finds() {
    let mut runner = TestRunner::new(Config { cases: 60, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&Person::any(), |person| {
        let profile = person.profile();
        let situation = Situation::new(catalogue(), &profile, today());
        let occupations = |plan: &&sotepolku::planner::plan::GoalPlan| catalogue().goals[plan.goal].kind == GoalKind::Occupation;
        let plans = goal_plans(&situation);
        let (closed, ahead): (Vec<_>, Vec<_>) = plans.iter().filter(occupations).partition(|plan| plan.state == State::Closed);
        let found = so_far(&situation);
        proptest::prop_assert_eq!((found.ahead, found.closed()), (ahead.len(), closed.len()));
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
        assert_eq!(counted(answers), before, "{answers}");
    }
}

#[test]
fn zz_look() {
    let all = [
        r#"{"situation":["unemployed"],"municipality":"240","finnish":"b1","schooling":"basic","age":34,"educated-in":"finland","swedish":"none","residence":"permanent"}"#,
        r#"{"situation":["outside-work"],"municipality":"091","finnish":"a1","schooling":"none","age":34,"swedish":"none","residence":"family"}"#,
        r#"{"situation":["student"],"municipality":"091","finnish":"c1","schooling":"upper-secondary","age":19,"educated-in":"finland","swedish":"b1","residence":"citizen"}"#,
        r#"{"situation":["unemployed"],"municipality":"091","finnish":"a2","schooling":"higher","age":45,"educated-in":"elsewhere","field":"nursing","swedish":"none","residence":"abroad"}"#,
        r#"{"situation":["unemployed"],"municipality":"091","finnish":"none","schooling":"higher","age":66,"educated-in":"elsewhere","field":"other","swedish":"none","residence":"asylum-seeker"}"#,
    ];
    let order = ["situation", "municipality", "finnish", "schooling", "age", "educated-in", "field", "swedish", "residence"];
    for text in all {
        let whole = profile_file::read(text, catalogue()).expect("a profile");
        let mut profile = Profile::default();
        let mut row = Vec::new();
        for id in order {
            let question = catalogue().questions.named(id).unwrap();
            let Some(answer) = whole.answer(question) else { continue };
            profile.apply(sotepolku::planner::profile::Event::Answered { question, answer: answer.clone() });
            let start = std::time::Instant::now();
            let found = so_far(&Situation::new(catalogue(), &profile, today()));
            row.push(format!("{id}:{} {:.1}ms", found.ahead, start.elapsed().as_secs_f64() * 1000.0));
        }
        eprintln!("{}", row.join("  "));
    }
}
