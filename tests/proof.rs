//! What must hold for everybody: a sample of what `sotepolku prove` tries, and that it finds what is wrong.

mod people;

use people::{catalogue, root, today};
use sotepolku::planner::plan::{Pathway, State, plan};
use sotepolku::planner::profile::Profile;
use sotepolku::planner::scale::Months;
use sotepolku::planner::situation::Situation;
use sotepolku::tool::compile::compile;
use sotepolku::tool::exceptions::Exception;
use sotepolku::tool::grid::Grid;
use sotepolku::tool::profile_file;
use sotepolku::tool::proof_text;
use sotepolku::tool::prove::{Fault, People, Proof, prove, prove_one};
use sotepolku::tool::raise::{Best, Worse};
use sotepolku::tool::walk::{Stumble, stumbles};
use std::sync::LazyLock;

static EXCEPTIONS: LazyLock<Vec<Exception>> = LazyLock::new(|| compile(root()).exceptions);

#[test]
fn it_holds_for_two_thousand_people() {
    let grid = Grid::new(catalogue(), today());
    let people = People { of_grid: grid.sample(700), grid: &grid, random: 1_300, seed: 7 };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let proof = prove(catalogue(), &EXCEPTIONS, &people, today(), threads, |_| {});
    assert_eq!(proof.people, 2_000);
    assert_eq!(proof.goals, 2_000 * catalogue().goals.len());
    assert!(proof.pairs > 1_500 && proof.pathways > 100_000, "{}", told(&proof));
    assert!(proof.faults.is_empty(), "{}", told(&proof));
}

/// Looks for care work beside another job, with little Finnish and no vocational qualification; everything that decides is answered.
const LEARNER: &str = r#"{"situation":["employed"],"finnish":"a2","schooling":"upper-secondary","educated-in":"elsewhere","sote-work":"none",
    "age":34,"swedish":"none","english":"b1","residence":"permanent","work-ability":"full"}"#;

#[test]
fn who_speaks_better_finnish_is_not_in_the_group_with_language_support_and_the_catalogue_says_why() {
    let without = prove_one(catalogue(), &[], &person(LEARNER), today());
    let found = worse(&without);
    assert!(found.contains(&("finnish", "b1", Worse::Longer, vec!["ha-integrated"], vec!["care-assistant"])), "{}", told(&without));
    let with = prove_one(catalogue(), &EXCEPTIONS, &person(LEARNER), today());
    assert_eq!(worse(&with), [], "{}", told(&with));
    let met: Vec<&str> = EXCEPTIONS.iter().zip(&with.exceptions).filter(|(_, times)| **times > 0).map(|(one, _)| one.id.as_str()).collect();
    assert!(met.contains(&"group-with-language-support-finnish"), "{met:?}");
}

#[test]
fn an_exception_for_one_step_does_not_excuse_another() {
    let others: Vec<Exception> =
        EXCEPTIONS.iter().filter(|exception| exception.id != "group-with-language-support-finnish").cloned().collect();
    let proof = prove_one(catalogue(), &others, &person(LEARNER), today());
    assert!(worse(&proof).iter().any(|(question, to, ..)| (*question, *to) == ("finnish", "b1")), "{}", told(&proof));
}

#[test]
fn more_is_worse_when_a_goal_closes_is_farther_or_takes_longer() {
    let best = |state, months: Option<f64>| Best { state, months: months.map(Months::from_f64) };
    let (open, reachable) = (best(State::Open, Some(5.6)), best(State::Reachable, Some(20.0)));
    let (undecided, closed, reached) = (best(State::Undecided, Some(3.0)), best(State::Closed, None), best(State::Open, Some(0.0)));
    for (less, more, expected) in [
        (reachable, closed, Some(Worse::Closes)),
        (undecided, closed, Some(Worse::Closes)),
        (open, reachable, Some(Worse::Farther)),
        (reachable, undecided, Some(Worse::Farther)),
        (reached, open, Some(Worse::Longer)),
        (reachable, best(State::Reachable, Some(20.1)), Some(Worse::Longer)),
        (reachable, best(State::Open, Some(20.1)), Some(Worse::Longer)),
        (reachable, reachable, None),
        (reachable, best(State::Reachable, Some(19.9)), None),
        (undecided, best(State::Reachable, Some(2.0)), None),
        (open, reached, None),
        (closed, closed, None),
        (closed, undecided, None),
    ] {
        assert_eq!(more.worse_than(&less), expected, "{less:?} {more:?}");
    }
}

#[test]
fn only_people_are_compared_whom_the_questionnaire_knows() {
    let pairs = |json: &str| prove_one(catalogue(), &EXCEPTIONS, &person(json), today()).pairs;
    // Finnish, and schooling.
    assert_eq!(pairs(r#"{"finnish":"a2","schooling":"basic","educated-in":"elsewhere"}"#), 1 + 1);
    // What was answered once, and concerns only those with vocational schooling, would be asked of them anew.
    assert_eq!(pairs(r#"{"finnish":"a2","schooling":"upper-secondary","educated-in":"elsewhere","field":"other","papers":"no"}"#), 1);
    // With vocational schooling somebody says in which field, and has not.
    assert_eq!(pairs(r#"{"finnish":"a2","schooling":"upper-secondary","educated-in":"elsewhere"}"#), 1);
    assert_eq!(pairs(r#"{"finnish":"c1","schooling":"higher"}"#), 0);
    // Whether papers from abroad concern somebody is open while nobody knows where they went to school.
    assert_eq!(pairs(r#"{"finnish":"a2","schooling":"upper-secondary","field":"other","papers":"no"}"#), 1);
    // Five things to have, one had; likes and limits are no possessions.
    assert_eq!(pairs(r#"{"sote-work":"years","already-have":["hygiene-passport"],"wishes":["office"],"limits":[]}"#), 4);
    // A nurse is not asked for parts of the practical nurse's training, so the nurse is no practical nurse with more.
    let practical_nurse = r#"{"schooling":"vocational","educated-in":"finland","field":"nursing","returning":"no","sote-work":"years","already-have":["open-studies"]}"#;
    assert_eq!(pairs(practical_nurse), 4);
}

/// One level of Finnish more, or of schooling: then in each of the nine fields, or from each of the three places of schooling.
#[test]
fn people_of_the_grid_answer_what_concerns_them_once_they_have_more() {
    let grid = Grid::new(catalogue(), today());
    let pairs = |json: &str| {
        let profile = person(json);
        let place = (0..grid.len()).find(|place| grid.profile(*place) == profile).unwrap();
        let people = People { of_grid: vec![place], grid: &grid, random: 0, seed: 1 };
        prove(catalogue(), &EXCEPTIONS, &people, today(), 1, |_| {}).pairs
    };
    let rest = r#""situation":["employed"],"residence":"permanent","age":61"#;
    assert_eq!(pairs(&format!(r#"{{"finnish":"a2","schooling":"upper-secondary","educated-in":"finland",{rest}}}"#)), 1 + 9);
    assert_eq!(pairs(&format!(r#"{{"finnish":"c1","schooling":"none",{rest}}}"#)), 3);
    assert_eq!(pairs(&format!(r#"{{"finnish":"b2","schooling":"higher","educated-in":"elsewhere","field":"nursing",{rest}}}"#)), 1);
}

#[test]
fn a_pathway_that_cannot_be_walked_or_holds_too_much_is_told() {
    let profile = person(LEARNER);
    let situation = Situation::new(catalogue(), &profile, today());
    let goal = catalogue().goals.named("care-assistant").unwrap();
    let plan = plan(catalogue(), &profile, today());
    let plan = plan.goals.into_iter().find(|plan| plan.goal == goal).unwrap();
    let told = |pathway: &Pathway| -> Vec<(&str, &str)> {
        let told = stumbles(&situation, &catalogue().goals[goal], pathway);
        told.into_iter()
            .map(|stumble| match stumble {
                Stumble::CannotBegin(step) => ("cannot begin", catalogue().steps[step].id.as_str()),
                Stumble::NotReached => ("not reached", ""),
                Stumble::Needless(step) => ("needless", catalogue().steps[step].id.as_str()),
            })
            .collect()
    };
    let whole = plan.pathways.iter().find(|pathway| ids(pathway).contains(&"ha-integrated")).unwrap();
    assert_eq!(ids(whole), ["ha-integrated", "find-work"]);
    assert_eq!(told(whole), []);
    let with = |steps: &[&str]| {
        let mut pathway = whole.clone();
        pathway.steps = steps
            .iter()
            .map(|id| {
                let mut stage = whole.steps[0].clone();
                stage.step = catalogue().steps.named(id).unwrap();
                stage
            })
            .collect();
        pathway
    };
    assert_eq!(told(&with(&["find-work"])), [("not reached", "")]);
    assert_eq!(told(&with(&["register-jobseeker", "ha-integrated", "find-work"])), [("needless", "register-jobseeker")]);
    // It needs the qualification that nothing before it gives.
    assert_eq!(told(&with(&["register-pn", "ha-integrated", "find-work"])), [("cannot begin", "register-pn")]);
    // It is for asylum seekers only.
    assert_eq!(told(&with(&["asylum-right-to-work", "ha-integrated", "find-work"])), [("cannot begin", "asylum-right-to-work")]);
}

fn ids(pathway: &Pathway) -> Vec<&'static str> {
    pathway.steps.iter().map(|stage| catalogue().steps[stage.step].id.as_str()).collect()
}

fn person(json: &str) -> Profile {
    profile_file::read(json, catalogue()).unwrap()
}

fn told(proof: &Proof) -> String {
    proof_text::text(catalogue(), &EXCEPTIONS, proof)
}

type Told = (&'static str, &'static str, Worse, Vec<&'static str>, Vec<&'static str>);

/// What is raised, to what, how it is worse, the steps that are lost, and the goals.
fn worse(proof: &Proof) -> Vec<Told> {
    let mut all = Vec::new();
    for (fault, found) in &proof.faults {
        let Fault::Worse(raise, worse, lost) = fault else { panic!("{}", told(proof)) };
        let question = &catalogue().questions[raise.question];
        let to = question.choices().unwrap()[raise.to].id.as_str();
        let lost = lost.iter().map(|step| catalogue().steps[*step].id.as_str()).collect();
        let goals = found.goals.keys().map(|goal| catalogue().goals[*goal].id.as_str()).collect();
        all.push((question.id.as_str(), to, *worse, lost, goals));
    }
    all
}
