//! Why things are as they are and what would change them: ladders, closed goals, what-ifs, questions, reasons for states.

mod people;

use sotepolku::planner::ask;
use sotepolku::planner::catalogue::Catalogue;
use sotepolku::planner::closed::{When, openings};
use sotepolku::planner::ids::*;
use sotepolku::planner::ladder::{Further, is_trained_abroad, ladder};
use sotepolku::planner::plan::{Plan, plan};
use sotepolku::planner::profile::Profile;
use sotepolku::planner::scale::Date;
use sotepolku::planner::situation::Situation;
use sotepolku::planner::what_if::what_if;
use sotepolku::planner::why::{Why, why};
use sotepolku::tool::{asked, build, compile::compile, grid::Grid, profile_file};
use sotepolku::words::{Locale, Say};
use std::sync::LazyLock;

/// Somebody helps first and nurses later; some doors need years, a permit or papers.
const WORLD: &str = r#"
[[question]]
id = "age"
kind = "number"
range = [14, 99]
section = "you"
unknown = "assume"
changes = "time"

[[question]]
id = "finnish"
kind = "scale"
choices = ["none", "a2", "b1"]
section = "language"
unknown = "assume"
changes = "effort"
ask = "language"
early = true

[[question]]
id = "educated-in"
kind = "choice"
choices = ["finland", "elsewhere"]
section = "learned"
unknown = "plan-for-it"
changes = "never"
role = "origin"
early = true

[[question]]
id = "field"
kind = "choice"
choices = ["nursing", "other"]
section = "learned"
when = "educated-in is elsewhere"
unknown = "plan-for-it"
changes = "never"
role = "training"

[[question]]
id = "papers"
kind = "choice"
choices = ["yes", "some", "no"]
section = "learned"
unknown = "plan-for-it"
changes = "effort"
becomes = [["no", "yes"], ["some", "yes"]]
ask = "recognition"

[[question]]
id = "residence"
kind = "choice"
choices = ["citizen", "permanent", "student-permit"]
section = "you"
unknown = "plan-for-it"
changes = "authority"
becomes = [["student-permit", "permanent"], ["permanent", "citizen"]]
ask = "migration"

[[holding]]
id = "helping"

[[holding]]
id = "nursing"

[[step]]
id = "helper-course"
kind = "study"
gives = ["helping"]
months = [6, 12]
load = "full-time"
income = "study-aid"
decided-by = "school"
contacts = ["guidance"]
facts = ["told"]

[[step]]
id = "nurse-course"
kind = "study"
needs = "holds helping and finnish >= b1"
gives = ["nursing"]
months = [24, 36]
load = "full-time"
income = "study-aid"
decided-by = "school"
contacts = ["guidance"]
facts = ["told"]

[[step]]
id = "finnish-course"
kind = "language"
for = "finnish < b1"
gives = ["finnish >= b1"]
months = [6, 10]
load = "full-time"
income = "benefit"
decided-by = "school"
contacts = ["language"]
facts = ["told"]

# Only for those educated elsewhere: nobody else is asked for papers on its account.
[[step]]
id = "recognition"
kind = "recognition"
for = "educated-in is elsewhere"
needs = "papers is yes"
gives = ["nursing"]
months = [2, 4]
load = "waiting"
income = "unchanged"
decided-by = "authority"
contacts = ["recognition"]
facts = ["told"]

[[goal]]
id = "helper"
kind = "occupation"
needs = "holds helping"
leads-to = ["nurse", "leader", "later-helper"]

[[goal]]
id = "nurse"
kind = "occupation"
needs = "holds nursing and finnish >= a2"

[[goal]]
id = "leader"
kind = "occupation"
needs = "holds helping and age >= 18"

[[goal]]
id = "later-helper"
kind = "occupation"
needs = "holds helping and from 2027-08-01"

# Years and a permit together, or papers.
[[goal]]
id = "guard"
kind = "occupation"
needs = "(age >= 16 and age >= 18 and residence in (citizen, permanent)) or (papers is yes and educated-in is elsewhere)"

[[goal]]
id = "voter"
kind = "occupation"
needs = "age >= 18 and residence in (citizen, permanent)"

[[goal]]
id = "from-abroad"
kind = "nearer"
needs = "educated-in is elsewhere"

[[contact]]
id = "permits"
purpose = "migration"
name-fi = "Luvat"
channels = [{ kind = "phone", value = "1" }]
source = "guide"
checked = "2026-01-01"
review-by = "2030-01-01"

[[source]]
id = "guide"
title = "A guide"
date = "2026"

[[fact]]
id = "told"
source = "guide"
checked = "2026-01-01"
review-by = "2030-01-01"
status = "verified"
"#;

#[test]
fn after_a_goal_the_way_goes_on_with_what_its_steps_gave() {
    let speaks = person(r#"{"age": 40, "finnish": "b1", "educated-in": "finland", "papers": "no", "residence": "citizen"}"#);
    // Two years at least from the end of the first pathway, and the helper course not again.
    assert_eq!(speaks.ladder("helper")[0], ("nurse", "24–36: nurse-course".to_owned()));
    let learns = person(r#"{"age": 40, "finnish": "none", "educated-in": "finland", "papers": "no", "residence": "citizen"}"#);
    assert_eq!(learns.ladder("helper")[0], ("nurse", "30–46: finnish-course nurse-course".to_owned()));
    assert_eq!(speaks.ladder("nurse"), [], "nothing is said to follow");
}

#[test]
fn on_the_ladder_one_grows_older_and_days_come() {
    let young = person(r#"{"age": 17, "finnish": "b1", "educated-in": "finland", "papers": "no", "residence": "citizen"}"#);
    assert_eq!(young.state("leader"), "closed");
    // The course takes a year at most: 18 then, in November 2027.
    assert_eq!(young.ladder("helper")[1..], [("leader", "held".to_owned()), ("later-helper", "held".to_owned())]);
    let younger = person(r#"{"age": 16, "finnish": "b1", "educated-in": "finland", "papers": "no", "residence": "citizen"}"#);
    assert_eq!(younger.ladder("helper")[1], ("leader", "no way".to_owned()));
}

#[test]
fn the_ladder_stands_open_for_those_trained_abroad() {
    let open = |json: &str| is_trained_abroad(&person(json).situation());
    assert!(open(r#"{"educated-in": "elsewhere", "field": "nursing"}"#));
    assert!(!open(r#"{"educated-in": "finland", "field": "nursing"}"#));
    let shipped = |json: &str| {
        let profile = profile_file::read(json, people::catalogue()).unwrap();
        is_trained_abroad(&Situation::new(people::catalogue(), &profile, people::today()))
    };
    assert!(shipped(r#"{"schooling": "higher", "educated-in": "eu-eea", "field": "nursing"}"#));
    assert!(shipped(r#"{"schooling": "vocational", "educated-in": "elsewhere"}"#));
    assert!(!shipped(r#"{"situation": ["unemployed"], "schooling": "basic", "educated-in": "elsewhere"}"#));
    assert!(!shipped(r#"{"schooling": "higher", "educated-in": "finland", "field": "nursing"}"#));
}

#[test]
fn a_care_assistant_in_kemi_sees_the_practical_nurse_after_it() {
    let catalogue = people::catalogue();
    let liisa = r#"{"situation":["unemployed"],"municipality":"240","finnish":"c1","schooling":"basic","educated-in":"finland",
        "sote-work":"none","age":34,"residence":"citizen","work-ability":"full","swedish":"a2","english":"b1","unemployed-months":3}"#;
    let profile = profile_file::read(liisa, catalogue).unwrap();
    let situation = Situation::new(catalogue, &profile, people::today());
    let found = plan(catalogue, &profile, people::today());
    let goal = |id: &str| catalogue.goals.named(id).unwrap();
    let of = |id: &str| found.goals.iter().find(|one| one.goal == goal(id)).unwrap();
    let rungs = ladder(&situation, goal("care-assistant"), of("care-assistant").pathways.first());
    let Some(Further::Pathway(further)) = rungs.iter().find(|rung| rung.goal == goal("practical-nurse")).map(|rung| &rung.further) else {
        panic!("nothing leads on: {rungs:?}");
    };
    // The units are done: what follows is shorter than the whole way from today.
    let alone = of("practical-nurse").pathways.iter().map(|pathway| pathway.months.max).min().unwrap();
    assert!(further.months.max < alone, "{:?} is not below {alone:?}", further.months);
    let steps: Vec<&str> = further.steps.iter().map(|stage| catalogue.steps[stage.step].id.as_str()).collect();
    assert!(!steps.contains(&"care-assistant-units"), "{steps:?}");
}

#[test]
fn a_closed_goal_names_every_smallest_set_of_changes_and_when_each_can_come() {
    let sixteen = person(
        r#"{"age": 16, "finnish": "b1", "educated-in": "elsewhere", "field": "other", "papers": "no", "residence": "student-permit"}"#,
    );
    assert_eq!(
        sixteen.openings("guard"),
        [
            "papers is yes (effort, asks recognition)",
            "age >= 18 (time, in 2 years) & residence in (citizen, permanent) (authority, asks migration)",
        ]
    );
    assert_eq!(sixteen.openings("later-helper"), ["from 2027-08-01 (time, on 2027-08-01)"]);
    let permanent = person(r#"{"age": 17, "finnish": "b1", "educated-in": "finland", "papers": "no", "residence": "permanent"}"#);
    assert_eq!(permanent.openings("guard"), ["age >= 18 (time, in 1 years)"]);
    // Nothing opens it; it is told all the same whom it is for.
    assert_eq!(permanent.openings("from-abroad"), ["educated-in is elsewhere (never)"]);
    assert_eq!(permanent.openings("helper"), [""; 0], "what is open needs no change");
}

#[test]
fn what_nobody_has_said_is_not_called_a_change() {
    let silent = person(r#"{"age": 16, "finnish": "b1", "educated-in": "finland", "papers": "no"}"#);
    assert_eq!(silent.openings("voter"), ["age >= 18 (time, in 2 years) & residence in (citizen, permanent) (unanswered residence)"]);
    assert_eq!(silent.what_if(), ["age 18 opens leader"]);
}

#[test]
fn what_ifs_are_the_smallest_changes_and_pairs_only_where_no_single_one_does() {
    let sixteen = person(r#"{"age": 16, "finnish": "a2", "educated-in": "finland", "papers": "no", "residence": "student-permit"}"#);
    assert_eq!(
        sixteen.what_if(),
        ["finnish b1 shortens nurse by 10", "age 18 opens leader", "age 18 & residence permanent opens guard voter",]
    );
    let grown = person(
        r#"{"age": 40, "finnish": "b1", "educated-in": "elsewhere", "field": "nursing", "papers": "some", "residence": "student-permit"}"#,
    );
    assert_eq!(grown.what_if(), ["residence permanent opens guard voter", "papers yes opens guard shortens nurse by 44"]);
}

#[test]
fn growing_up_is_what_opens_a_door_to_a_fourteen_year_old() {
    let catalogue = people::catalogue();
    let young = r#"{"situation":["student"],"municipality":"698","finnish":"c1","schooling":"none","age":14,"residence":"citizen"}"#;
    let profile = profile_file::read(young, catalogue).unwrap();
    let found = what_if(catalogue, &profile, people::today());
    let goal = catalogue.goals.named("school-assistant").unwrap();
    let opening = found.iter().find(|what_if| what_if.opens.contains(&goal)).expect("something opens it");
    let questions: Vec<&str> = opening.changes.iter().map(|change| catalogue.questions[change.question].id.as_str()).collect();
    assert_eq!(questions, ["age"]);
    assert!(found.iter().flat_map(|what_if| &what_if.changes).all(|change| catalogue.questions[change.question].id != "papers"));
}

#[test]
fn a_question_is_put_only_while_something_waits_for_the_answer() {
    // Where one studied decides half of the open goals, so it comes early; Finnish does not, so it keeps its place.
    // Papers decide nothing for the educated in Finland, and the field nothing for anybody.
    let finland = &[("age", "40"), ("finnish", "b1"), ("educated-in", "finland"), ("papers", "no"), ("residence", "citizen")];
    assert_eq!(questionnaire(finland), ["educated-in", "age", "finnish", "residence"]);
    let elsewhere =
        &[("age", "40"), ("finnish", "b1"), ("educated-in", "elsewhere"), ("field", "other"), ("papers", "no"), ("residence", "citizen")];
    assert_eq!(questionnaire(elsewhere), ["educated-in", "age", "finnish", "papers", "residence"]);
    // Too young for what the permit decides.
    let young = &[("age", "16"), ("finnish", "b1"), ("educated-in", "finland"), ("papers", "no"), ("residence", "citizen")];
    assert_eq!(questionnaire(young), ["educated-in", "age", "finnish"]);
}

#[test]
fn each_open_question_tells_how_many_goals_wait_for_it() {
    let grown = person(r#"{"age": 40, "finnish": "b1"}"#);
    let open = ask::worth_asking(&grown.situation());
    let open: Vec<(&str, usize)> = open.iter().map(|open| (WORLD_READ.questions[open.question].id(), open.decides)).collect();
    // Where one studied: the nurse by recognition, the guard and those from abroad. Papers: the nurse and the guard.
    assert_eq!(open, [("educated-in", 3), ("papers", 2), ("residence", 2)]);
}

#[test]
fn everybody_is_asked_for_situation_municipality_and_finnish_first() {
    let catalogue = people::catalogue();
    let grid = Grid::new(catalogue, people::today());
    for person in grid.sample(40) {
        let put = asked::questionnaire(catalogue, &grid.profile(person), person as u64, people::today());
        // Students are asked of their studies in between: at once, while they have them in mind.
        let own = put.iter().map(|open| &catalogue.questions[open.question]).filter(|asked| !asked.follow_up);
        let first: Vec<&str> = own.take(3).map(|asked| asked.id()).collect();
        assert_eq!(first, ["situation", "municipality", "finnish"]);
        assert_eq!(put.first().map(|open| catalogue.questions[open.question].id()), Some("situation"));
        // No question is put twice.
        assert!(put.iter().all(|open| put.iter().filter(|other| other.question == open.question).count() == 1), "put twice");
    }
}

#[test]
fn every_state_has_a_reason_in_both_languages() {
    let young = person(r#"{"age": 16, "finnish": "b1", "educated-in": "finland", "papers": "no", "residence": "citizen"}"#);
    let silent = person(r#"{"finnish": "b1", "educated-in": "elsewhere", "papers": "no", "residence": "citizen"}"#);
    assert_eq!(young.why("helper"), "begins with helper-course");
    assert_eq!(young.why("leader"), "blocked");
    assert_eq!(silent.why("from-abroad"), "has educated-in is elsewhere");
    assert_eq!(silent.why("leader"), "waits for age");
    let told = |locale: Locale, person: &Person, id: &str| {
        let words = build::words(people::root(), locale);
        Say { words: &words, catalogue: &WORLD_READ }.why(&person.reason(id))
    };
    assert_eq!(told(Locale::En, &young, "leader"), "Something is missing that no step can give.");
    assert_eq!(told(Locale::Fi, &young, "leader"), "Jotain puuttuu, eikä mikään vaihe voi antaa sitä.");
    assert_eq!(told(Locale::En, &silent, "leader"), "This depends on what you have not told us yet: Your age.");
    assert_eq!(told(Locale::Fi, &silent, "leader"), "Tämä riippuu siitä, mitä et ole vielä kertonut: Ikäsi.");
}

#[test]
fn what_a_choice_becomes_and_whom_one_asks_are_checked() {
    let wrong = |right: &str, wrong: &str| {
        assert!(WORLD.contains(right));
        read(&WORLD.replacen(right, wrong, 1)).expect_err(wrong)
    };
    let told = wrong(r#"[["no", "yes"], ["some", "yes"]]"#, r#"[["no", "maybe"]]"#);
    assert!(told.contains("`maybe` is no choice of `papers`"), "{told}");
    let told = wrong(r#"[["no", "yes"], ["some", "yes"]]"#, r#"[["no"]]"#);
    assert!(told.contains("`becomes` is pairs of two different choices"), "{told}");
    let told = wrong(r#"ask = "migration""#, r#"ask = "permits""#);
    assert!(told.contains("`permits` is not known here"), "{told}");
    let told = wrong("changes = \"time\"\n", "changes = \"time\"\nbecomes = [[\"1\", \"2\"]]\n");
    assert!(told.contains("`becomes` is pairs of two different choices"), "{told}");
}

static WORLD_READ: LazyLock<Catalogue> = LazyLock::new(|| read(WORLD).unwrap_or_else(|told| panic!("{told}")));

fn read(world: &str) -> Result<Catalogue, String> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("catalogue")).unwrap();
    std::fs::write(folder.path().join("catalogue/world.toml"), world).unwrap();
    let compiled = compile(folder.path());
    if compiled.report.has_errors() { Err(compiled.report.render(false)) } else { Ok(compiled.catalogue) }
}

fn today() -> Date {
    "2026-11-26".parse().unwrap()
}

struct Person(Profile);

fn person(json: &str) -> Person {
    Person(profile_file::read(json, &WORLD_READ).unwrap_or_else(|errors| panic!("{json}: {errors:?}")))
}

impl Person {
    fn situation(&self) -> Situation<'static> {
        Situation::new(&WORLD_READ, &self.0, today())
    }

    fn plan(&self) -> Plan {
        plan(&WORLD_READ, &self.0, today())
    }

    fn state(&self, id: &str) -> &'static str {
        self.plan().goals.iter().find(|goal| goal.goal == goal_named(id)).unwrap().state.id()
    }

    fn ladder(&self, id: &str) -> Vec<(&'static str, String)> {
        let plan = self.plan();
        let found = plan.goals.iter().find(|goal| goal.goal == goal_named(id)).unwrap();
        let told = ladder(&self.situation(), found.goal, found.pathways.first()).into_iter().map(|rung| {
            let further = match rung.further {
                Further::Held => "held".to_owned(),
                Further::NoWay => "no way".to_owned(),
                Further::Pathway(pathway) => {
                    let steps: Vec<&str> = pathway.steps.iter().map(|stage| WORLD_READ.steps[stage.step].id()).collect();
                    format!("{}–{}: {}", pathway.months.min.as_f64(), pathway.months.max.as_f64(), steps.join(" "))
                }
            };
            (WORLD_READ.goals[rung.goal].id(), further)
        });
        told.collect()
    }

    fn openings(&self, id: &str) -> Vec<String> {
        let sets = openings(&self.situation(), &[goal_named(id)]).concat();
        let told = sets.iter().map(|set| {
            let told = set.iter().map(|blocker| {
                let how = match blocker.when {
                    When::Unanswered(question) => format!("unanswered {}", WORLD_READ.questions[question].id()),
                    When::InYears(years) => format!("{}, in {years} years", blocker.changes.id()),
                    When::On(day) => format!("{}, on {day}", blocker.changes.id()),
                    When::Open => blocker.changes.id().to_owned(),
                };
                let asks = match (blocker.when, blocker.ask) {
                    (When::Open, Some(purpose)) => format!(", asks {}", purpose.id()),
                    _ => String::new(),
                };
                format!("{} ({how}{asks})", blocker.condition.text(&WORLD_READ))
            });
            told.collect::<Vec<_>>().join(" & ")
        });
        told.collect()
    }

    fn what_if(&self) -> Vec<String> {
        let goal = |goal: &GoalId| WORLD_READ.goals[*goal].id();
        let told = what_if(&WORLD_READ, &self.0, today()).into_iter().map(|what_if| {
            let change = |change: &sotepolku::planner::what_if::Change| {
                let answer = change.answer(&self.0).text(change.question, &WORLD_READ);
                format!("{} {answer}", WORLD_READ.questions[change.question].id())
            };
            let mut told = what_if.changes.iter().map(change).collect::<Vec<_>>().join(" & ");
            if !what_if.opens.is_empty() {
                told += &format!(" opens {}", what_if.opens.iter().map(goal).collect::<Vec<_>>().join(" "));
            }
            for (shorter, months) in &what_if.shortens {
                told += &format!(" shortens {} by {}", goal(shorter), months.as_f64());
            }
            told
        });
        told.collect()
    }

    fn reason(&self, id: &str) -> Why {
        let plan = self.plan();
        why(&self.situation(), plan.goals.iter().find(|goal| goal.goal == goal_named(id)).unwrap())
    }

    fn why(&self, id: &str) -> String {
        match self.reason(id) {
            Why::Has(parts) => format!("has {}", parts.iter().map(|part| part.text(&WORLD_READ)).collect::<Vec<_>>().join(" & ")),
            Why::BeginsWith(step) => format!("begins with {}", WORLD_READ.steps[step].id()),
            Why::WaitsFor(questions) => {
                format!("waits for {}", questions.iter().map(|question| WORLD_READ.questions[*question].id()).collect::<Vec<_>>().join(" "))
            }
            Why::Blocked => "blocked".to_owned(),
        }
    }
}

fn goal_named(id: &str) -> GoalId {
    WORLD_READ.goals.named(id).expect("a goal of the small world")
}

/// The questions that are put to somebody who answers so.
fn questionnaire(says: &[(&str, &str)]) -> Vec<&'static str> {
    let fields: Vec<String> = says
        .iter()
        .map(
            |(question, answer)| {
                if *question == "age" { format!("\"{question}\": {answer}") } else { format!("\"{question}\": \"{answer}\"") }
            },
        )
        .collect();
    let Person(profile) = person(&format!("{{{}}}", fields.join(", ")));
    asked::questionnaire(&WORLD_READ, &profile, 0, today()).iter().map(|open| WORLD_READ.questions[open.question].id()).collect()
}
