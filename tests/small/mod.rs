//! A small world for tests: every kind of question, a question that does not concern everybody, holdings, places, dated facts.
#![allow(dead_code, reason = "each test file uses its own part")]

use sotepolku::planner::catalogue::Catalogue;
use sotepolku::planner::condition::{Condition, Verdict};
use sotepolku::planner::profile::Profile;
use sotepolku::planner::scale::Date;
use sotepolku::planner::situation::Situation;
use sotepolku::tool::compile::{compile, read_condition};
use sotepolku::tool::{build, profile_file};
use std::path::PathBuf;
use std::sync::LazyLock;

pub const WORLD: &str = r#"
[[question]]
id = "finnish"
kind = "scale"
choices = ["none", "a1", "a2", "b1"]
section = "language"
unknown = "assume"
changes = "effort"

[[question]]
id = "age"
kind = "number"
range = [16, 19]
section = "you"
unknown = "assume"
changes = "time"

[[question]]
id = "residence"
kind = "choice"
choices = ["citizen", "permanent", "student-permit"]
section = "you"
unknown = "assume"
changes = "authority"

[[question]]
id = "situation"
kind = "choices"
choices = ["unemployed", "student"]
section = "you"
unknown = "assume"
changes = "choice"

[[question]]
id = "educated-in"
kind = "choice"
choices = ["finland", "elsewhere"]
section = "learned"
unknown = "assume"
changes = "never"

[[question]]
id = "papers"
kind = "choice"
choices = ["yes", "no"]
section = "learned"
when = "educated-in is elsewhere"
unknown = "assume"
changes = "effort"

[[question]]
id = "municipality"
kind = "municipality"
section = "you"
unknown = "assume"
changes = "choice"
role = "municipality"

[[holding]]
id = "foreign-degree"
held-if = "papers is yes"

[[holding]]
id = "training"

[[holding]]
id = "permit"

[[step]]
id = "course"
kind = "study"
for = "finnish < b1 or residence is citizen or holds foreign-degree or county in (lappi) or area in (meri-lappi) or situation in (student)"
needs = "age >= 17"
gives = ["training", "finnish >= a2"]
months = [6, 12]
load = "full-time"
income = "study-aid"
decided-by = "school"
contacts = ["applicant-services"]
facts = ["course-length", "course-free", "course-new"]

[[step]]
id = "new-course"
kind = "study"
for = "from 2027-08-01"
gives = ["permit"]
months = [1, 2]
load = "full-time"
income = "study-aid"
decided-by = "school"
contacts = ["applicant-services"]
facts = ["course-length"]

[[goal]]
id = "helper"
kind = "occupation"
needs = "holds training and finnish >= a2"

[[goal]]
id = "later-helper"
kind = "occupation"
needs = "holds permit"

[[goal]]
id = "earlier-helper"
kind = "occupation"
needs = "holds training and until 2027-03-04"

[[advice]]
id = "free-course"
when = "always"
facts = ["course-free"]

[[advice]]
id = "new-course-comes"
when = "until 2027-07-31"
facts = ["course-new"]

[[county]]
id = "lappi"
name-fi = "Lappi"

[[county]]
id = "kainuu"
name-fi = "Kainuu"

[[area]]
id = "meri-lappi"
name-fi = "Meri-Lappi"

[[municipality]]
code = "240"
name-fi = "Kemi"
county = "lappi"
area = "meri-lappi"

[[municipality]]
code = "698"
name-fi = "Rovaniemi"
county = "lappi"

[[municipality]]
code = "205"
name-fi = "Kajaani"
county = "kainuu"

[[source]]
id = "guide"
title = "A guide"
date = "2026"

[[fact]]
id = "course-length"
source = "guide"
checked = "2026-01-01"
review-by = "2030-01-01"
status = "verified"

[[fact]]
id = "course-free"
source = "guide"
checked = "2026-01-01"
review-by = "2030-01-01"
status = "verified"
until = "2027-03-04"

[[fact]]
id = "course-new"
source = "guide"
checked = "2026-01-01"
review-by = "2030-01-01"
status = "planned"
from = "2027-08-01"

[[code]]
question = "finnish"
kind = "scale"
choices = ["none", "a1", "a2", "b1"]
room = 6

[[code]]
question = "age"
kind = "number"
range = [16, 19]

[[code]]
question = "residence"
kind = "choice"
choices = ["citizen", "permanent", "student-permit"]
room = 5

[[code]]
question = "situation"
kind = "choices"
choices = ["unemployed", "student"]
room = 4

[[code]]
question = "educated-in"
kind = "choice"
choices = ["finland", "elsewhere"]
room = 4

[[code]]
question = "papers"
kind = "choice"
choices = ["yes", "no"]
room = 4

[[code]]
question = "municipality"
kind = "municipality"
"#;

/// The world on disk, kept for as long as the tests run.
static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap().keep();
    std::fs::create_dir_all(folder.join("catalogue")).unwrap();
    std::fs::write(folder.join("catalogue/world.toml"), WORLD).unwrap();
    folder
});

static COMPILED: LazyLock<Catalogue> = LazyLock::new(|| {
    let compiled = compile(&FOLDER);
    assert!(!compiled.report.has_errors(), "{}", compiled.report.render(false));
    compiled.catalogue
});

pub fn catalogue() -> &'static Catalogue {
    &COMPILED
}

pub fn today() -> Date {
    day("2026-11-26")
}

pub fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

pub fn condition(text: &str) -> Condition {
    match read_condition(&FOLDER, text) {
        Ok((_, condition, _)) => condition,
        Err(report) => panic!("{text}: {}", report.render(false)),
    }
}

pub fn profile(json: &str) -> Profile {
    profile_file::read(json, catalogue()).unwrap_or_else(|errors| panic!("{json}: {errors:?}"))
}

/// "met", "not met", or "unknown" with the deciding questions.
pub fn verdict(condition: &Condition, situation: &Situation) -> String {
    match condition.verdict(situation) {
        Verdict::Met => "met".to_owned(),
        Verdict::NotMet => "not met".to_owned(),
        Verdict::Unknown(questions) => {
            let ids: Vec<&str> = questions.iter().map(|question| situation.catalogue.questions[*question].id.as_str()).collect();
            format!("unknown: {}", ids.join(", "))
        }
    }
}

/// What the text says of a person, today.
pub fn judged(text: &str, json: &str) -> String {
    let profile = profile(json);
    verdict(&condition(text), &Situation::new(catalogue(), &profile, today()))
}

/// What `check` tells about the world with one line spoilt, words aside.
pub fn told(right: &str, wrong: &str, day: Date) -> String {
    assert!(WORLD.contains(right), "{right} is not in the small world");
    told_of(&WORLD.replacen(right, wrong, 1), day)
}

pub fn told_of(text: &str, day: Date) -> String {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("catalogue")).unwrap();
    std::fs::write(folder.path().join("catalogue/world.toml"), text).unwrap();
    let mut report = build::check(folder.path(), day).report;
    report.problems.retain(|problem| problem.place.is_some() && !problem.message.starts_with("locales/"));
    report.render(false)
}
