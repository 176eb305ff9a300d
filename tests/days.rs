//! What holds from a day or until a day: conditions, facts, notes, and what closes a goal for now.

mod small;

use small::{catalogue, condition, day, profile, told, verdict};
use sotepolku::planner::catalogue::{Changes, Force};
use sotepolku::planner::closed::blockers;
use sotepolku::planner::ids::*;
use sotepolku::planner::plan::{State, advice, facts, plan};
use sotepolku::planner::situation::Situation;
use sotepolku::tool::build;
use sotepolku::words::{Locale, Say};

#[test]
fn a_day_counts_from_itself_and_until_itself() {
    for (text, before, on, after) in [
        ("from 2027-01-01", "not met", "met", "met"),
        ("until 2027-01-01", "met", "met", "not met"),
        ("not from 2027-01-01", "met", "not met", "not met"),
        ("not until 2027-01-01", "not met", "not met", "met"),
        ("from 2027-01-01 and until 2027-01-01", "not met", "met", "not met"),
        // A day is never unknown, so it settles what is open beside it.
        ("from 2027-01-01 and residence is citizen", "not met", "unknown: residence", "unknown: residence"),
        ("until 2027-01-01 or residence is citizen", "met", "met", "unknown: residence"),
    ] {
        let nobody = profile("{}");
        let on_day = |today: &str| verdict(&condition(text), &Situation::new(catalogue(), &nobody, day(today)));
        assert_eq!((on_day("2026-12-31"), on_day("2027-01-01"), on_day("2027-01-02")), (before.into(), on.into(), after.into()), "{text}");
    }
}

#[test]
fn a_day_that_does_not_exist_is_refused_where_it_stands() {
    for (wrong, underlined, message) in [
        ("until 2026-02-29", "2026-02-29", "\"2026-02-29\" is not a day; write it as 2026-11-21"),
        ("from 2026-13-01", "2026-13-01", "\"2026-13-01\" is not a day"),
        ("from 2026-4-1", "2026-4-1", "\"2026-4-1\" is not a day"),
        ("from tomorrow", "tomorrow", "\"tomorrow\" is not a day"),
        ("from", "from", "the condition ends here, where a day could follow"),
    ] {
        let told = told("needs = \"age >= 17\"", &format!("needs = \"age >= 17 and {wrong}\""), small::today());
        let marks = "^".repeat(if underlined == "from" { 1 } else { underlined.len() });
        assert!(told.contains("world.toml:73") && told.contains(message) && told.contains(&format!(" {marks}\n")), "{wrong}:\n{told}");
    }
}

/// Time alone never breaks the build: what has passed warns.
#[test]
fn a_day_that_has_passed_warns_and_breaks_nothing() {
    assert_eq!(told("A guide", "A guide", day("2027-03-04")), "");
    let later = told("A guide", "A guide", day("2027-08-01"));
    for message in [
        "warning: `until 2027-03-04` has passed\n   --> catalogue/world.toml:107:9",
        "warning: `until 2027-07-31` has passed\n   --> catalogue/world.toml:116:8",
        "warning: the note `free-course` is not shown: its fact `course-free` is over\n   --> catalogue/world.toml:110:6",
    ] {
        assert!(later.contains(message), "{message} is missing:\n{later}");
    }
    assert!(!later.contains("error"), "{later}");
    let ends_first = told("from = \"2027-08-01\"", "from = \"2027-08-01\"\nuntil = \"2027-07-31\"", small::today());
    assert!(ends_first.contains("the fact `course-new` ends before it begins"), "{ends_first}");
}

#[test]
fn a_goal_closed_until_a_day_says_that_time_opens_it_and_on_which_day() {
    let catalogue = catalogue();
    let student = profile(r#"{"age": 18, "finnish": "none"}"#);
    let goal = |id: &str| catalogue.goals.named(id).unwrap();
    let state = |id: &str, today: &str| {
        let plan = plan(catalogue, &student, day(today));
        plan.goals.iter().find(|plan| plan.goal == goal(id)).unwrap().state
    };
    assert_eq!(state("later-helper", "2027-07-31"), State::Closed);
    assert_eq!(state("later-helper", "2027-08-01"), State::Reachable);
    assert_eq!(state("earlier-helper", "2027-03-04"), State::Reachable);
    assert_eq!(state("earlier-helper", "2027-03-05"), State::Closed);

    let closing = |id: &str, today: &str| {
        let situation = Situation::new(catalogue, &student, day(today));
        let found = blockers(&situation, &[goal(id)]).concat();
        found.iter().map(|blocker| (blocker.condition.text(catalogue), blocker.changes)).collect::<Vec<_>>()
    };
    assert_eq!(closing("later-helper", "2027-07-31"), [("from 2027-08-01".to_owned(), Changes::Time)]);
    // No waiting brings back what has passed.
    assert_eq!(closing("earlier-helper", "2027-03-05"), []);
}

#[test]
fn days_are_said_in_words() {
    let words = |locale| build::words(std::path::Path::new(env!("CARGO_MANIFEST_DIR")), locale);
    for (text, finnish, english) in [
        ("from 2027-01-01", "Aika: 1.1.2027 alkaen", "Time: from 1 January 2027"),
        ("until 2026-12-31", "Aika: 31.12.2026 asti", "Time: until 31 December 2026"),
        ("not from 2027-01-01", "Aika: ennen 1.1.2027", "Time: before 1 January 2027"),
        ("not until 2026-12-31", "Aika: 1.1.2027 alkaen", "Time: from 1 January 2027"),
    ] {
        for (locale, expected) in [(Locale::Fi, finnish), (Locale::En, english)] {
            let words = words(locale);
            let say = Say { words: &words, catalogue: catalogue() };
            assert_eq!(say.condition(&condition(text)), expected, "{text}");
        }
        assert_eq!(condition(text).text(catalogue()), text);
    }
}

#[test]
fn a_fact_is_in_force_on_its_own_days_only() {
    let nobody = profile("{}");
    let step = &catalogue().steps[catalogue().steps.named("course").unwrap()];
    let listed = |today: &str| -> Vec<(&str, Force)> {
        let situation = Situation::new(catalogue(), &nobody, day(today));
        let listed = facts(&situation, &step.facts);
        listed.into_iter().map(|(fact, force)| (catalogue().places.facts[fact].id(), force)).collect()
    };
    use Force::{InForce, NotYet, Over};
    assert_eq!(listed("2027-03-04"), [("course-length", InForce), ("course-free", InForce), ("course-new", NotYet)]);
    assert_eq!(listed("2027-03-05"), [("course-length", InForce), ("course-new", NotYet), ("course-free", Over)]);
    assert_eq!(listed("2027-08-01"), [("course-length", InForce), ("course-new", InForce), ("course-free", Over)]);
}

#[test]
fn a_note_goes_when_its_fact_is_over_and_comes_before_its_fact_begins() {
    let nobody = profile("{}");
    let notes = |today: &str| -> Vec<&str> {
        let situation = Situation::new(catalogue(), &nobody, day(today));
        advice(&situation, |_| true).into_iter().map(|note| catalogue().advice[note].id()).collect()
    };
    assert_eq!(notes("2027-03-04"), ["free-course", "new-course-comes"]);
    assert_eq!(notes("2027-03-05"), ["new-course-comes"]);
    assert_eq!(notes("2027-08-01"), [""; 0]);
}
