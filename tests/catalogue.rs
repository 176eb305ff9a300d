//! The shipped catalogue is whole, and what is wrong with a catalogue is told to the person who edits it.

mod people;

use people::{catalogue, root, today};
use sotepolku::planner::catalogue::{Purpose, Reach};
use sotepolku::planner::near;
use sotepolku::planner::profile::{Answer, Event, Profile};
use sotepolku::planner::situation::Situation;
use sotepolku::tool::build;
use sotepolku::tool::report::Severity;

#[test]
fn the_shipped_catalogue_and_its_words_have_no_errors() {
    let report = build::check(root(), today()).report;
    assert!(!report.has_errors(), "{}", report.render(false));
}

#[test]
fn it_covers_what_was_promised() {
    let catalogue = catalogue();
    assert!(catalogue.steps.len() >= 80);
    assert!(catalogue.goals.len() >= 30);
    assert_eq!(catalogue.places.municipalities.len(), 308);
    for goal in ["care-assistant", "practical-nurse", "nurse", "social-services-bachelor", "doctor", "dentist", "physiotherapist"] {
        assert!(catalogue.goals.named(goal).is_some(), "{goal} is missing");
    }
}

/// Employment services of the place, a health service, and a nationwide way to look up training.
#[test]
fn every_municipality_yields_its_employment_services_and_where_to_look_up_training() {
    let catalogue = catalogue();
    let question = catalogue.questions.named("municipality").unwrap();
    for (id, municipality) in catalogue.places.municipalities.iter() {
        let mut profile = Profile::default();
        profile.apply(Event::Answered { question, answer: Answer::Municipality(id) });
        let situation = Situation::new(catalogue, &profile, today());
        let local = |purpose: Purpose| {
            let first = near::contacts(&situation, purpose).first().copied();
            first.is_some_and(|contact| catalogue.places.contacts[contact].reach != Reach::Nationwide)
        };
        assert!(local(Purpose::Employment), "{} has no employment services of its own", municipality.name.fi);
        assert!(local(Purpose::Health), "{} has no health services of its own", municipality.name.fi);
        assert!(!near::contacts(&situation, Purpose::ApplicantServices).is_empty(), "{}", municipality.name.fi);
    }
}

#[test]
fn people_without_a_municipality_have_somebody_to_ask_for_everything() {
    let catalogue = catalogue();
    let profile = Profile::default();
    let situation = Situation::new(catalogue, &profile, today());
    for purpose in Purpose::ALL {
        assert!(!near::contacts(&situation, *purpose).is_empty(), "nobody to ask about {}", purpose.id());
    }
}

/// A small catalogue that is right; each test spoils one line of it.
const SMALL: &str = r#"
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
range = [14, 99]
section = "you"
when = "finnish >= a1"
unknown = "assume"
changes = "time"

[[holding]]
id = "training"

[[step]]
id = "course"
kind = "study"
for = "age >= 18"
needs = "finnish >= a2"
gives = ["training"]
months = [6, 12]
load = "full-time"
income = "study-aid"
decided-by = "school"
contacts = ["applicant-services"]
facts = ["course-length"]

[[goal]]
id = "helper"
kind = "occupation"
needs = "holds training"

[[source]]
id = "guide"
title = "A guide"
date = "2026"

[[fact]]
id = "course-length"
source = "guide"
checked = "2026-01-01"
review-by = "2027-01-01"
status = "verified"
"#;

/// Spoils the small catalogue and returns what the editor is shown, words aside.
fn told(right: &str, wrong: &str) -> String {
    assert!(SMALL.contains(right), "{right} is not in the small catalogue");
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("catalogue")).unwrap();
    std::fs::write(folder.path().join("catalogue/small.toml"), SMALL.replacen(right, wrong, 1)).unwrap();
    let mut report = build::check(folder.path(), today()).report;
    report.problems.retain(|problem| !problem.message.contains("locales/"));
    report.problems.retain(|problem| problem.place.is_some());
    report.render(false)
}

#[test]
fn the_small_catalogue_is_right() {
    assert_eq!(told("A guide", "A guide"), "");
}

/// What an editor reads who says something about time that cannot be: place, message and help as they are shown.
#[test]
fn what_a_step_says_about_time_is_checked() {
    let lengths = |lengths: &str| format!("months = [6, 12]\nlengths = [{lengths}]\n");
    let circle = r#"facts = ["course-length"]
right-after = "practice"

[[step]]
id = "practice"
kind = "work-trial"
gives = ["training"]
months = [1, 2]
right-after = "course"
load = "full-time"
income = "none"
decided-by = "school"
contacts = ["applicant-services"]
facts = ["course-length"]

[[goal]]"#;
    let rivals = r#"facts = ["course-length"]

[[step]]
id = "practice"
kind = "work-trial"
gives = ["training"]
months = [1, 2]
right-after = "course"
load = "full-time"
income = "none"
decided-by = "school"
contacts = ["applicant-services"]
facts = ["course-length"]

[[step]]
id = "job"
kind = "job"
gives = ["training"]
months = [1, 2]
right-after = "course"
load = "full-time"
income = "none"
decided-by = "school"
contacts = ["applicant-services"]
facts = ["course-length"]

[[goal]]"#;
    let and = |field: &str| format!("months = [6, 12]\n{field}\n");
    for (right, wrong, place, words) in [
        (
            "months = [6, 12]\n",
            lengths("{ when = \"finnish >= b1 and finnish < a1\", months = [1, 2] }"),
            "small.toml:29",
            ["this holds for nobody, whatever they answer", "its parts exclude each other"],
        ),
        (
            "months = [6, 12]\n",
            lengths("{ when = \"age < 17\", months = [1, 2] }"),
            "small.toml:29",
            ["nobody whom this step is for has this length", "compare it with `for`, then mend it or take it out"],
        ),
        (
            "months = [6, 12]\n",
            lengths("\n{ when = \"finnish >= a1\", months = [1, 2] },\n{ when = \"finnish >= b1\", months = [1, 1] }"),
            "small.toml:31",
            ["this length never counts: whenever it holds, one before it does", "the first that holds counts: put the narrower one first"],
        ),
        (
            "months = [6, 12]\n",
            lengths("\n{ when = \"always\", months = [1, 2] },\n{ when = \"finnish >= b1\", months = [1, 1] }"),
            "small.toml:31",
            ["this length never counts: whenever it holds, one before it does", "the first that holds counts: put the narrower one first"],
        ),
        (
            "months = [6, 12]\n",
            lengths("{ when = \"always\", months = [1, 2] }"),
            "small.toml:29",
            ["this length is everybody's, and `months` is nobody's", "write it as `months` and take this one out"],
        ),
        (
            "months = [6, 12]\n",
            lengths("{ when = \"finnish >= b1\", months = [2, 1] }"),
            "small.toml:29",
            ["months are written as [shortest, longest]", ""],
        ),
        ("months = [6, 12]\n", and("starts = [8, 13]"), "small.toml:29", ["`13` is no month", "months go from 1 (January) to 12"]),
        ("months = [6, 12]\n", and("starts = [0]"), "small.toml:29", ["`0` is no month", "months go from 1 (January) to 12"]),
        ("months = [6, 12]\n", and("starts = [8, 1, 8]"), "small.toml:29", ["the month `8` stands twice in `starts`", "take one out"]),
        (
            "months = [6, 12]\n",
            and("starts = []"),
            "small.toml:29",
            ["`starts` names no month", "leave it out when the step can begin at any time"],
        ),
        (
            "months = [6, 12]\n",
            and("again = { wait = [1, 2], times = 0 }"),
            "small.toml:29",
            ["`times = 0` is no further try", "leave `again` out, or say how many further tries the longest case reckons with"],
        ),
        (
            "months = [6, 12]\n",
            and("not-beside = [\"course\"]"),
            "small.toml:29",
            ["the step `course` names itself: it can never run beside itself", "name the other step"],
        ),
        (
            "months = [6, 12]\n",
            and("right-after = \"course\""),
            "small.toml:29",
            ["the step `course` names itself: it cannot begin the day that it ends", "name the other step"],
        ),
        ("months = [6, 12]\n", and("right-after = \"corse\""), "small.toml:29", ["there is no step `corse`", "did you mean `course`?"]),
        (
            "facts = [\"course-length\"]\n\n[[goal]]",
            circle.to_owned(),
            "small.toml:34",
            ["these steps come right after each other in a circle: course, practice, course", "take `right-after` out of one of them"],
        ),
        (
            "facts = [\"course-length\"]\n\n[[goal]]",
            rivals.to_owned(),
            "small.toml:52",
            [
                "`practice` and `job` cannot both begin the day `course` ends",
                "they cannot run beside each other: take `right-after` out of one of them",
            ],
        ),
    ] {
        let told = told(right, &wrong);
        for word in std::iter::once(place).chain(words) {
            assert!(told.contains(word), "{wrong}: {word} is not told\n{told}");
        }
    }
}

#[test]
fn evidence_that_cannot_be_true_is_told() {
    let project = r#"[[evidence]]
id = "project"
name-fi = "Hanke"
from = "2021-09-01"
until = "2023-10-31"
total = 10
overlapping = true
counts = [{ id = "work", people = 7 }, { id = "care", people = 5, part-of = "work" }, { id = "study", people = 6 }]
source = "guide"
checked = "2026-01-01"
review-by = "2027-01-01"

[[fact]]"#;
    let told = |right: &str, wrong: &str| {
        assert!(project.contains(right), "{right} is not in the project");
        told("[[fact]]", &project.replacen(right, wrong, 1))
    };
    assert_eq!(told("Hanke", "Hanke"), "");
    for (right, wrong, message) in [
        ("overlapping = true\n", "", "the counts of `project` add up to 13, more than its 10 people"),
        ("people = 7", "people = 11", "the count `work` or its parts hold more people than there were"),
        ("people = 5", "people = 8", "the count `work` or its parts hold more people than there were"),
        ("part-of = \"work\"", "part-of = \"wrok\"", "no count before this one is called `wrok`"),
        ("id = \"study\"", "id = \"work\"", "there are two counts `work`"),
        ("2023-10-31", "2020-10-31", "`project` ends before it begins"),
        ("source = \"guide\"", "source = \"gide\"", "there is no source `gide`"),
        ("total = 10", "totl = 10", "unknown field `totl`"),
    ] {
        let told = told(right, wrong);
        assert!(told.contains(message), "{wrong}: {message} is not told\n{told}");
    }
}

#[test]
fn all_mistakes_are_told_at_once() {
    let spoilt =
        SMALL.replace("finnish >= a2", "finish >= a2").replace("[\"training\"]", "[\"trainin\"]").replace("\"2026-01-01\"", "\"soon\"");
    let told = told(SMALL, &spoilt);
    for message in ["no question `finish`", "no holding `trainin`", "\"soon\" is not a day"] {
        assert!(told.contains(message), "{message} is missing\n{told}");
    }
}

#[test]
fn missing_unused_and_uneven_words_are_told() {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in [
        ("catalogue/small.toml", SMALL),
        ("locales/fi/all.ftl", "holding-training-name = Koulutus\nstep-cuorse-name = Kurssi\nplan-thing = Yksi { $count }\n"),
        ("locales/en/all.ftl", "holding-training-name = Training { $x }\nbroken\nplan-thing = One\n"),
    ] {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let told = build::check(folder.path(), today()).report.render(false);
    for message in [
        "locales/fi: the words `step-course-how` are missing",
        "nothing uses these words, and the words `step-course-name` are missing",
        "call them `step-course-name`",
        "nothing uses the words `plan-thing`",
        "locales/en: the words `goal-helper-what` are missing",
        "`holding-training-name` uses [$x] here and [] in Finnish",
        "this is no Fluent message",
    ] {
        assert!(told.contains(message), "{message} is missing\n{told}");
    }
}

#[test]
fn a_passed_review_date_warns_but_does_not_stop_the_build() {
    let report = build::check(root(), "2035-01-01".parse().unwrap()).report;
    assert!(!report.has_errors());
    assert!(report.count(Severity::Warning) > 100);
}

#[test]
fn empty_and_unreadable_folders_are_told() {
    let folder = tempfile::tempdir().unwrap();
    assert!(build::check(folder.path(), today()).report.render(false).contains("there is no toml file in catalogue/"));
    std::fs::create_dir_all(folder.path().join("catalogue")).unwrap();
    std::fs::write(folder.path().join("catalogue/latin.toml"), b"# \xe4\xe4").unwrap();
    assert!(build::check(folder.path(), today()).report.render(false).contains("is not written in UTF-8"));
}
