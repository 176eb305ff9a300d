//! Who is asked what: details only of those for whom they can matter.

mod people;

use people::{catalogue, today};
use sotepolku::planner::ask;
use sotepolku::planner::catalogue::Catalogue;
use sotepolku::planner::profile::{Answer, Event, Profile};
use sotepolku::planner::situation::Situation;
use sotepolku::tool::grid::Grid;
use sotepolku::tool::{asked, profile_file};

/// Issue 5 holds these two numbers.
#[test]
fn the_pathways_are_shown_after_few_questions() {
    let catalogue = catalogue();
    let grid = Grid::new(catalogue, today());
    let asked = asked::asked(catalogue, &grid, &grid.sample(1_000), today());
    let (most, median) = asked::most_and_median(&asked.core);
    assert!(most <= 14, "somebody is asked {most} questions before they see a pathway");
    assert!(median <= 9, "half of the people are asked {median} questions or more before they see a pathway");
    assert!(asked.core.iter().zip(&asked.counts).all(|(core, whole)| core < whole), "nothing is left to ask somebody");
}

#[test]
fn the_core_ends_once_and_only_with_a_question_of_its_own() {
    let catalogue = catalogue();
    let answers = profile_file::read(CARE_ASSISTANT, catalogue).expect("a profile");
    let mut profile = Profile::default();
    let mut ends = Vec::new();
    while let Some(question) = ask::next(&Situation::new(catalogue, &profile, today()), &profile) {
        let answer = answers.answer(question).cloned().unwrap_or(Answer::Unknown);
        profile.apply(Event::Answered { question, answer });
        if ask::ends_core(&Situation::new(catalogue, &profile, today()), &profile, question) {
            ends.push(catalogue.questions[question].id.as_str());
        }
    }
    assert_eq!(ends, [LAST_OF_CORE]);
}

#[test]
fn what_is_left_counts_to_the_end_of_the_part() {
    let catalogue = catalogue();
    let place_of = |answers: &str, question: &str| {
        let profile = profile_file::read(answers, catalogue).expect("a profile");
        let question = catalogue.questions.named(question).expect("a question");
        ask::place(&Situation::new(catalogue, &profile, today()), &profile, question)
    };
    let core = r#"{"situation":["employed"],"municipality":"240","finnish":"c1","schooling":"basic","age":34,"educated-in":"finland","swedish":"none""#;
    let last = place_of(&format!("{core}}}"), LAST_OF_CORE);
    assert_eq!((last.core, last.left), (true, 0));
    let first = place_of(&format!(r#"{core},"residence":"citizen"}}"#), "sote-work");
    assert_eq!((first.core, first.at), (false, 0), "the second part is counted anew");
    assert!(first.left > 0, "the questions after the pathways are counted");
    let left = profile_file::read(&format!(r#"{core},"residence":"citizen"}}"#), catalogue).expect("a profile");
    let left = ask::left(&Situation::new(catalogue, &left, today()), &left);
    assert!(left.iter().all(|question| !catalogue.questions[*question].core), "the core is answered");
    assert_eq!(left.first().map(|question| catalogue.questions[*question].id.as_str()), Some("sote-work"));
}

const LAST_OF_CORE: &str = "residence";

const CARE_ASSISTANT: &str = r#"{"situation":["employed"],"municipality":"240","finnish":"c1","schooling":"vocational","educated-in":"finland","field":"care","sote-work":"years"}"#;

/// The questions come to the page before the steps: nothing waits for any of them yet, and still the first is put.
#[test]
fn the_first_question_does_not_wait_for_the_steps() {
    let questions_only = Catalogue { questions: catalogue().questions.clone(), ..Catalogue::default() };
    let nobody = Profile::default();
    for catalogue in [&questions_only, catalogue()] {
        let first = ask::next(&Situation::new(catalogue, &nobody, today()), &nobody).expect("somebody is asked something");
        assert_eq!(catalogue.questions[first].id, "situation");
        assert_eq!(catalogue.first_question(), Some(first));
    }
    // The page says how many questions are left before it holds what could ask which.
    let situation = Situation::new(&questions_only, &nobody, today());
    let first = questions_only.first_question().expect("there are questions");
    let place = ask::first_place(&situation);
    assert_eq!(place, ask::place(&situation, &nobody, first));
    assert_eq!((place.before, place.at), (None, 0));
}

#[test]
fn only_students_are_asked_what_they_study() {
    check(r#"{"situation":["student"]}"#, &["studying", "health-degree", "studies-done"], &[]);
    check(r#"{"situation":["student"],"studying":"nurse"}"#, &["studies-done"], &["health-degree"]);
    check(r#"{"situation":["student"],"studying":"upper-secondary"}"#, &[], &["health-degree", "studies-done"]);
    check(r#"{"situation":["unemployed"]}"#, &[], &["studying", "health-degree", "studies-done"]);
}

#[test]
fn who_passes_by_a_question_is_spared_its_details() {
    check("{}", &["studying", "profession", "already-have", "recognised"], &[]);
    check(r#"{"situation":"unknown"}"#, &[], &["studying", "health-degree", "studies-done"]);
    check(r#"{"situation":["student"],"studying":"unknown"}"#, &["studying"], &["health-degree", "studies-done"]);
    let passed_by = r#"{"situation":"unknown","schooling":"unknown","educated-in":"unknown","field":"unknown","sote-work":"unknown","wishes":"unknown"}"#;
    check(passed_by, &["educated-in", "field"], &["profession", "already-have", "recognised"]);
}

#[test]
fn what_somebody_says_without_being_asked_still_counts() {
    check(r#"{"situation":"unknown","studying":"nurse"}"#, &["studying", "studies-done"], &[]);
}

#[test]
fn parts_and_cards_are_asked_of_those_who_may_have_them() {
    let known = |more: &str| format!(r#"{{"situation":["unemployed"],"schooling":"basic","educated-in":"finland",{more}}}"#);
    check(&known(r#""sote-work":"years","wishes":["office"]"#), &["already-have"], &["recognised"]);
    check(&known(r#""sote-work":"none","wishes":["cleaning-and-kitchen"]"#), &["already-have"], &[]);
    check(&known(r#""sote-work":"none","wishes":["office"]"#), &[], &["already-have"]);
    let nurse = r#"{"situation":["unemployed"],"schooling":"higher","educated-in":"elsewhere","field":"nursing","sote-work":"years"}"#;
    check(nurse, &["recognised"], &["already-have", "profession"]);
    check(&nurse.replace("nursing", "health-other"), &["recognised", "profession"], &["already-have"]);
    check(&nurse.replace("elsewhere", "finland"), &[], &["recognised", "already-have"]);
}

#[test]
fn a_question_waits_for_the_one_that_it_hangs_on() {
    let put = put_one_by_one(CARE_ASSISTANT);
    let core = ["situation", "municipality", "finnish", "schooling", "age", "educated-in", "field", "returning", "swedish", "residence"];
    let then = ["sote-work", "already-have", "wishes"];
    assert_eq!(put[..core.len()], core);
    assert_eq!(put[core.len()..][..then.len()], then);
    // A Finnish care assistant has no foreign papers, and no profession beside the one that the field says.
    for spared in ["recognised", "papers", "profession"] {
        assert!(!put.contains(&spared), "{spared} is put");
    }
}

/// The questions in the order in which they are put to somebody who answers these and passes by all others.
fn put_one_by_one(answers: &str) -> Vec<&'static str> {
    let catalogue = catalogue();
    let answers = profile_file::read(answers, catalogue).expect("a profile");
    let mut profile = Profile::default();
    let mut put = Vec::new();
    while let Some(question) = ask::next(&Situation::new(catalogue, &profile, today()), &profile) {
        put.push(catalogue.questions[question].id.as_str());
        let answer = answers.answer(question).cloned().unwrap_or(Answer::Unknown);
        profile.apply(Event::Answered { question, answer });
    }
    put
}

/// Which questions concern somebody who has said so much, and which do not.
fn check(profile: &str, asked: &[&str], not_asked: &[&str]) {
    let catalogue = catalogue();
    let read = profile_file::read(profile, catalogue).expect("a profile");
    let situation = Situation::new(catalogue, &read, today());
    let concerns = |question: &&&str| ask::concerns(&situation, catalogue.questions.named(question).expect("a question"));
    let missed: Vec<_> = asked.iter().filter(|question| !concerns(question)).collect();
    let needless: Vec<_> = not_asked.iter().filter(concerns).collect();
    assert!(missed.is_empty(), "{profile}: {missed:?} would not be asked");
    assert!(needless.is_empty(), "{profile}: {needless:?} would be asked");
}
