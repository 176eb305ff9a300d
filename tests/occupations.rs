//! Every occupation and qualification of the field is in the catalogue, and every occupation has a place where it can be learnt.

mod people;

use people::{catalogue, root, today};
use serde::Deserialize;
use sotepolku::planner::catalogue::{GoalKind, StepKind};
use sotepolku::planner::ids::*;
use sotepolku::planner::plan::{Label, Stage, plan};
use sotepolku::tool::{build, profile_file};
use sotepolku::words::Locale;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static FIELD: LazyLock<Field> = LazyLock::new(|| {
    let text = std::fs::read_to_string(root().join("tests/occupations.toml")).unwrap();
    toml::from_str(&text).unwrap_or_else(|error| panic!("occupations.toml: {error}"))
});

/// What `occupations.toml` asks for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Field {
    occupations: Vec<String>,
    qualifications: Vec<String>,
    outlook: Vec<String>,
    without_a_place: BTreeMap<String, WhyNot>,
}

/// Why no pathway to an occupation has a training place.
#[derive(Deserialize, Clone, Copy, PartialEq, Debug)]
#[serde(rename_all = "kebab-case")]
enum WhyNot {
    NoSchoolNeeded,
    SchoolNotKnown,
}

/// People who know Finnish well, so that no language course passes for training. Between them they can reach every occupation.
const PEOPLE: [&str; 6] = [
    r#"{"finnish": "c1", "age": 30, "schooling": "basic", "educated-in": "finland", "work-ability": "full", "residence": "citizen",
        "sote-work": "years", "wishes": ["mental-health"]}"#,
    r#"{"finnish": "c1", "age": 20, "schooling": "upper-secondary", "educated-in": "finland", "work-ability": "full", "residence": "citizen",
        "sote-work": "none", "english": "c1"}"#,
    r#"{"finnish": "c1", "age": 40, "schooling": "vocational", "educated-in": "finland", "field": "care", "returning": "no",
        "work-ability": "full", "residence": "citizen", "sote-work": "years"}"#,
    r#"{"finnish": "c1", "age": 50, "schooling": "vocational", "educated-in": "finland", "field": "care", "returning": "yes",
        "work-ability": "full", "residence": "citizen", "sote-work": "years"}"#,
    r#"{"finnish": "c1", "age": 40, "schooling": "higher", "educated-in": "finland", "field": "nursing", "returning": "no",
        "work-ability": "full", "residence": "citizen", "sote-work": "years"}"#,
    r#"{"finnish": "c1", "age": 40, "schooling": "higher", "educated-in": "elsewhere", "field": "health-other",
        "work-ability": "full", "residence": "permanent", "sote-work": "years"}"#,
];

#[test]
fn every_occupation_of_the_field_is_a_goal_and_nothing_else_is() {
    let occupations = catalogue().goals.values().filter(|goal| goal.kind == GoalKind::Occupation);
    check(&FIELD.occupations, 63, occupations.map(|goal| goal.id.as_str()).collect());
}

#[test]
fn every_qualification_of_the_field_is_in_the_catalogue_and_nothing_else_is() {
    let qualifications = catalogue().places.qualifications.values();
    check(&FIELD.qualifications, 68, qualifications.map(|qualification| qualification.id.as_str()).collect());
}

/// The list has so many entries, and the catalogue holds exactly these.
fn check(listed: &[String], count: usize, held: BTreeSet<&str>) {
    let listed: BTreeSet<&str> = listed.iter().map(String::as_str).collect();
    assert_eq!(listed.len(), count);
    let missing: Vec<&&str> = listed.difference(&held).collect();
    let unlisted: Vec<&&str> = held.difference(&listed).collect();
    assert!(missing.is_empty() && unlisted.is_empty(), "missing in the catalogue: {missing:?}; not in the list: {unlisted:?}");
}

/// What is known of jobs is told with the occupation, pleasant or not, and never without its time.
#[test]
fn how_easily_work_is_found_is_told_with_its_month() {
    let catalogue = catalogue();
    let any = |text: &str, words: &[&str]| words.iter().any(|word| text.contains(word));
    let jobs = [
        ["pula", "avointa", "paikko", "paikkaa", "vähemmän", "hakija"].as_slice(),
        &["shortage", "lacked", "openings", "job", "fewer", "short of"],
    ];
    let times =
        [["kuussa 20", "syksyllä 20"].as_slice(), &["february 20", "april 20", "june 20", "october 20", "november 20", "autumn 20"]];
    for (locale, jobs, times) in [(Locale::Fi, jobs[0], times[0]), (Locale::En, jobs[1], times[1])] {
        let texts = build::words(root(), locale);
        for occupation in &FIELD.outlook {
            let goal = catalogue.goals.named(occupation).unwrap_or_else(|| panic!("there is no goal {occupation}"));
            let notes = catalogue.advice.values().filter(|note| note.goals.contains(&goal)).map(|note| format!("advice-{}-text", note.id));
            let facts = catalogue.goals[goal].facts.iter().map(|fact| format!("fact-{}-text", catalogue.places.facts[*fact].id));
            let told: Vec<String> = notes.chain(facts).map(|id| texts.text(&id).to_lowercase()).filter(|text| any(text, jobs)).collect();
            assert!(told.iter().any(|text| any(text, times)), "{occupation} ({}): {told:?}", locale.id());
        }
    }
}

#[test]
fn every_occupation_is_within_reach_of_somebody() {
    let trainings = trainings();
    let unreached: Vec<&String> = FIELD.occupations.iter().filter(|occupation| !trainings.contains_key(occupation.as_str())).collect();
    assert!(unreached.is_empty(), "nobody of the people here reaches {unreached:?}");
}

#[test]
fn every_occupation_can_be_learnt_somewhere_or_it_is_said_why_not() {
    let mut wrong = Vec::new();
    for (occupation, trainings) in trainings() {
        let found = why_no_place(&trainings);
        let expected = FIELD.without_a_place.get(occupation).copied();
        if found != expected {
            wrong.push(format!("{occupation}: {found:?}, the list says {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Nothing when somebody is known who offers one of these trainings.
fn why_no_place(trainings: &BTreeSet<StepId>) -> Option<WhyNot> {
    let catalogue = catalogue();
    let has_place = |training: &StepId| {
        let offer = catalogue.steps[*training].offer;
        offer.is_some_and(|offer| catalogue.places.providers.values().any(|provider| provider.offers.contains(&offer)))
    };
    let note = &catalogue.advice[catalogue.advice.named("school-not-known").expect("the note about unknown schools")];
    if trainings.iter().any(has_place) {
        None
    } else if trainings.iter().any(|training| note.steps.contains(training)) {
        Some(WhyNot::SchoolNotKnown)
    } else {
        Some(WhyNot::NoSchoolNeeded)
    }
}

/// For each occupation that one of the people can reach, the training that each pathway to it ends in: what comes before may be
/// basic schooling, which says nothing of where the occupation itself is taught. Nor does the surest pathway, which may go by a
/// school only because it depends on no answer that is missing.
fn trainings() -> BTreeMap<&'static str, BTreeSet<StepId>> {
    let catalogue = catalogue();
    let is_training = |step: &StepId| matches!(catalogue.steps[*step].kind, StepKind::Study | StepKind::Apprenticeship);
    let mut found: BTreeMap<&str, BTreeSet<StepId>> = BTreeMap::new();
    for person in PEOPLE {
        let profile = profile_file::read(person, catalogue).expect("the people here are right");
        for goal in plan(catalogue, &profile, today()).goals {
            let entry = &catalogue.goals[goal.goal];
            if entry.kind == GoalKind::Occupation && !goal.pathways.is_empty() {
                let last = |stages: &[Stage]| stages.iter().map(|stage| stage.step).rfind(is_training);
                let pathways = goal.pathways.iter().filter(|pathway| pathway.label != Label::Surest);
                found.entry(&entry.id).or_default().extend(pathways.filter_map(|pathway| last(&pathway.steps)));
            }
        }
    }
    found
}
