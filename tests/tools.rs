//! What the command draws, compares and counts, on a small catalogue that fits on a screen, and on the shipped one.

mod people;

use people::{root, today};
use sotepolku::planner::catalogue::Catalogue;
use sotepolku::planner::condition::{Condition, Literal};
use sotepolku::planner::ids::*;
use sotepolku::planner::profile::Answer;
use sotepolku::tool::compile::compile;
use sotepolku::tool::coverage::{DeadEnd, coverage, median};
use sotepolku::tool::graph::{self, Graph, Link, Node};
use sotepolku::tool::grid::Grid;
use sotepolku::tool::{build, heat_map};
use sotepolku::words::{Locale, Say};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};
use svg::parser::Event;
use tempfile::TempDir;

// Drawing

#[test]
fn a_goal_is_drawn_with_the_steps_that_lead_to_it_and_no_others() {
    let catalogue = small(&[]);
    let graph = graph::towards(&catalogue, catalogue.goals.named("helper").unwrap());
    // Not `course-b1`: who takes it has A2 already. Not `extra`: nothing here needs it.
    assert_eq!(
        nodes(&graph, &catalogue),
        ["course-a2", "finnish >= a1", "finnish >= a2", "helper", "licence", "licence-step", "training", "try", "tried", "study", "work"]
            .into_iter()
            .map(str::to_owned)
            .collect()
    );
    assert_eq!(
        edges(&graph, &catalogue),
        [
            "finnish >= a1 -needs-> course-a2",
            "course-a2 -gives a2-> finnish >= a2",
            "finnish >= a2 -needs-> study",
            "tried -needs one of-> study",
            "licence -needs one of-> study",
            "try -gives-> tried",
            "study -gives-> training",
            "training -needs-> licence-step",
            "licence-step -gives-> licence",
            "licence -needs-> helper",
            "work -ends-> helper",
        ]
        .map(str::to_owned)
        .into()
    );
    assert!(graph.aside.is_empty() && graph.written.is_empty());
}

#[test]
fn what_many_need_is_written_and_listed_instead_of_drawn() {
    let goal = |name: &str| format!("[[goal]]\nid = {name:?}\nkind = \"occupation\"\nneeds = \"finnish >= a2 and holds training\"\n");
    let eight: String = ["one", "two", "three", "four", "five", "six", "seven", "eight"].map(goal).concat();
    let catalogue = small(&[("[[source]]", &format!("{eight}[[source]]"))]);
    let graph = graph::towards(&catalogue, catalogue.goals.named("one").unwrap());
    // Ten need A2: these eight, `study` and `course-b1`. Nine need the training: that is many as well.
    let a2 = Node::Level(catalogue.questions.named("finnish").unwrap(), ChoiceId::at(2));
    let training = Node::Holding(catalogue.holdings.named("training").unwrap());
    let step = |id: &str| catalogue.steps.named(id).unwrap();
    assert_eq!(nodes(&graph, &catalogue), BTreeSet::from(["one".to_owned()]));
    assert_eq!(graph.aside[&a2], [step("course-a2")]);
    assert_eq!(graph.aside[&training], [step("study")]);
    let written: Vec<String> =
        graph.written[&Node::Goal(catalogue.goals.named("one").unwrap())].iter().map(|part| part.text(&catalogue)).collect();
    assert_eq!(written, ["finnish >= a2", "holds training"]);
}

#[test]
fn a_picture_says_in_both_languages_what_it_shows_and_is_whole_whatever_the_words() {
    let folder = project(&[]);
    std::fs::write(folder.path().join("locales/en/names.ftl"), "goal-helper-name = Helper & <friend> \"one\"\n").unwrap();
    let english = text(&sotepolku(folder.path(), &["graph", "--goal", "helper", "--lang", "en"]));
    assert!(english.contains("<title id=\"title\">Steps that lead to: Helper &amp; &lt;friend&gt; \"one\"</title>"), "{english}");
    assert!(english.contains("The picture has 5 steps and one goal."), "{english}");
    assert!(english.contains("study. Needs: "), "{english}");
    let finnish = text(&sotepolku(folder.path(), &["graph"]));
    assert!(finnish.contains("<title id=\"title\">Kaikki vaiheet ja tavoitteet</title>"), "{finnish}");
    assert!(finnish.contains("Kuvassa on 7 vaihetta ja 2 tavoitetta."), "{finnish}");
    for picture in [english, finnish] {
        let mut open: Vec<String> = Vec::new();
        for event in svg::read(&picture).unwrap() {
            match event {
                Event::Tag(name, svg::node::element::tag::Type::Start, _) => open.push(name.to_owned()),
                Event::Tag(name, svg::node::element::tag::Type::End, _) => assert_eq!(open.pop().as_deref(), Some(name)),
                Event::Error(error) => panic!("{error}\n{picture}"),
                _ => {}
            }
        }
        assert!(open.is_empty(), "{open:?} is not closed");
    }
}

#[test]
fn no_box_covers_another() {
    for goal in ["practical-nurse", "nurse", "doctor", "care-assistant"] {
        let picture = text(&sotepolku(root(), &["graph", "--goal", goal]));
        let boxes = boxes(&picture);
        assert!(boxes.len() > 10, "{goal} has only {} boxes", boxes.len());
        for (place, one) in boxes.iter().enumerate() {
            for other in &boxes[..place] {
                let apart = |axis: usize| one[axis] + one[axis + 2] <= other[axis] || other[axis] + other[axis + 2] <= one[axis];
                assert!(apart(0) || apart(1), "{goal}: {one:?} and {other:?}");
            }
        }
    }
}

#[test]
fn a_goal_that_is_not_there_is_named_with_what_was_meant() {
    let output = sotepolku(root(), &["graph", "--goal", "practcal-nurse"]);
    assert!(!output.status.success());
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "there is no goal \"practcal-nurse\"; did you mean `practical-nurse`?\n");
}

#[test]
fn the_page_does_not_load_the_words_of_the_command() {
    let out = tempfile::tempdir().unwrap();
    build::write(root(), out.path()).unwrap();
    for language in ["fi", "en"] {
        let words = |part: &str| std::fs::read_to_string(out.path().join(format!("{part}-{language}.ftl"))).unwrap();
        assert!(words("words").contains("\nstart-title = "), "the first page has lost its words");
        assert!(words("other-words").contains("\nstate-open = "), "the other pages have lost their words");
        assert!(!words("words").contains("\ntool-") && !words("other-words").contains("\ntool-"));
    }
}

// The grid

#[test]
fn the_grid_has_everybody_once_and_nobody_who_makes_no_sense() {
    let catalogue = small(&[]);
    let grid = Grid::new(&catalogue, today());
    // Four levels of Finnish; no, basic, or vocational schooling in one of two fields; two stretches of age; two residences.
    assert_eq!(grid.len(), 4 * 4 * 2 * 2);
    let people: Vec<_> = grid.profiles().collect();
    assert_eq!(people.len(), 64);
    assert_eq!(people.iter().map(|profile| format!("{profile:?}")).collect::<BTreeSet<_>>().len(), 64);
    let question = |id: &str| catalogue.questions.named(id).unwrap();
    for profile in &people {
        let vocational = profile.known(question("schooling")) == Some(&Answer::Choice(ChoiceId::at(2)));
        assert_eq!(profile.known(question("field")).is_some(), vocational, "{profile:?}");
        assert!(profile.known(question("colour")).is_none());
    }
    let ages: BTreeSet<String> =
        people.iter().map(|profile| profile.known(question("age")).unwrap().text(question("age"), &catalogue)).collect();
    // Up to 17 and from 18 on: only there some condition says anything else.
    assert_eq!(ages, BTreeSet::from(["15".to_owned(), "58".to_owned()]));
    assert_eq!(people, Grid::new(&catalogue, today()).profiles().collect::<Vec<_>>());
}

#[test]
fn a_sample_is_even_and_meets_nobody_twice() {
    let grid = Grid::new(people::catalogue(), today());
    assert!(grid.len() > 100_000, "{}", grid.len());
    let sample = grid.sample(2_000);
    assert_eq!(sample.iter().collect::<BTreeSet<_>>().len(), 2_000);
    let met = |id: &str| -> Vec<usize> {
        let place = grid.axes.iter().position(|axis| people::catalogue().questions[axis.question].id == id).unwrap();
        let mut met = vec![0; grid.axes[place].answers.len()];
        sample.iter().filter_map(|person| grid.answers(*person).nth(place).unwrap()).for_each(|answer| met[answer] += 1);
        met
    };
    // An eleventh, a sixth and a tenth of 2,000.
    for (id, share) in [("residence", 170..=195), ("finnish", 320..=350), ("situation", 190..=210)] {
        assert!(met(id).iter().all(|people| share.contains(people)), "{id}: {:?}", met(id));
    }
    assert_eq!(grid.sample(usize::MAX).len(), grid.len());
}

// Whom the catalogue serves

#[test]
fn dead_ends_and_what_nobody_meets_are_counted() {
    let catalogue = small(&[]);
    let grid = Grid::new(&catalogue, today());
    let coverage = coverage(&catalogue, &grid, &grid.sample(usize::MAX), today());
    let stuck = |end: DeadEnd| coverage.people.iter().filter(|one| one.dead_ends().contains(&end)).count();
    // The work is for citizens (32 of 64), its studies for adults (16 of them), who know at least A1 (12 of them).
    assert_eq!(coverage.people.iter().filter(|one| one.occupations == 1).count(), 12);
    assert_eq!(stuck(DeadEnd::NoOccupation), 52);
    assert_eq!(stuck(DeadEnd::Nothing), 0);
    // The only contact is for citizens.
    assert_eq!(stuck(DeadEnd::NobodyToAsk), 32);
    let unused: Vec<&str> = coverage.unused_steps.iter().map(|step| catalogue.steps[*step].id.as_str()).collect();
    assert_eq!(unused, ["course-b1", "extra"]);
    let unasked: Vec<&str> = coverage.unasked_questions.iter().map(|question| catalogue.questions[*question].id.as_str()).collect();
    assert_eq!(unasked, ["colour"]);
}

#[test]
fn the_middle_of_numbers_is_one_of_them() {
    assert_eq!(median(vec![9, 1, 5]), Some(5));
    assert_eq!(median(vec![4, 1, 3, 2]), Some(2));
    assert_eq!(median(Vec::new()), None);
}

#[test]
fn coverage_is_printed_and_drawn() {
    let folder = project(&[]);
    let picture = folder.path().join("picture.svg");
    let output = sotepolku(folder.path(), &["coverage", "--lang", "en", "--as-of", "2026-11-22", "--out", picture.to_str().unwrap()]);
    let told = text(&output);
    for line in [
        "64 imagined people, of 64 different ones. Day: 22 November 2026.",
        "  only nearer goals, no occupation: 52",
        "  nobody to ask right away: 32",
        "Steps that none of them gets: 2",
        "Questions that none of them is asked: 1",
    ] {
        assert!(told.lines().any(|found| found == line), "{line} is missing\n{told}");
    }
    let picture = std::fs::read_to_string(picture).unwrap();
    assert_eq!(picture.matches("class=\"number\"").count(), 16, "two tables of two residences and four levels");
    assert!(picture.contains("<title id=\"title\">Occupations that a pathway leads to</title>"), "{picture}");
}

#[test]
fn the_picture_shows_the_one_in_the_middle() {
    let folder = project(&[]);
    let catalogue = small(&[]);
    let grid = Grid::new(&catalogue, today());
    let age = grid.axes.iter().position(|axis| catalogue.questions[axis.question].id == "age").unwrap();
    let adults: Vec<usize> = grid.sample(64).into_iter().filter(|person| grid.answers(*person).nth(age) == Some(Some(1))).collect();
    let coverage = coverage(&catalogue, &grid, &adults, today());
    let words = build::words(folder.path(), Locale::En);
    let picture = heat_map::picture(&grid, &coverage, &Say { words: &words, catalogue: &catalogue }).unwrap();
    assert!(picture.contains("residence and finnish. The number is that of the person in the middle. People: 32."), "{picture}");
    // From A1 it takes 30 months at most, from A2 18.
    for line in [
        "Within two years.\ncitizen: none 0, a1 0, a2 1, b1 1.\nabroad: none 0, a1 0, a2 0, b1 0.",
        "In all.\ncitizen: none 0, a1 1, a2 1, b1 1.",
    ] {
        assert!(picture.contains(line), "{line} is missing\n{picture}");
    }
}

// What a change does

#[test]
fn nothing_changes_between_a_catalogue_and_itself() {
    let told = text(&sotepolku(root(), &["diff", path(root()), path(root()), "--lang", "en"]));
    assert!(told.starts_with("People: ") && told.ends_with("Nobody's pathway plan changes.\n"), "{told}");
}

#[test]
fn a_longer_step_makes_pathways_longer() {
    let (told, json) = difference(&[("months = [6, 12]", "months = [8, 12]")]);
    assert!(
        told.contains("helper\n  A pathway gets longer: try → study → licence-step → work (before 9–18 months, now 11–18 months)\n"),
        "{told}"
    );
    assert_eq!(json["people"], 1);
    assert_eq!(json["changed"], 1);
    let change = serde_json::json!({
        "kind": "pathway-longer",
        "goal": "helper",
        "steps": ["try", "study", "licence-step", "work"],
        "from": [9.0, 18.0],
        "to": [11.0, 18.0],
    });
    assert_eq!(json["changes"][0]["changes"], serde_json::json!([change]));
    let (told, _) = difference(&[("months = [6, 12]", "months = [6, 10]")]);
    assert!(told.contains("A pathway gets shorter"), "{told}");
    // In whole months the two would read the same.
    let (told, _) = difference(&[("months = [1, 2]", "months = [1, 2.2]")]);
    assert!(told.contains("(before 9–18 months, now 9–18.2 months)"), "{told}");
}

#[test]
fn a_goal_that_closes_is_told_with_the_pathway_that_goes() {
    let (told, json) = difference(&[("holds licence and residence is citizen", "holds licence and residence is abroad")]);
    assert!(told.contains("helper\n  The state changes: Within reach → Not open right now\n"), "{told}");
    assert!(told.contains("  A pathway goes: try → study → licence-step → work (9–18 months)\n"), "{told}");
    let kinds: Vec<&str> =
        json["changes"][0]["changes"].as_array().unwrap().iter().map(|change| change["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["state", "pathway-gone"]);
}

#[test]
fn other_things_to_do_now_and_other_contacts_are_told() {
    let (_, json) = difference(&[("id = \"try\"", "id = \"taste\"")]);
    let changes = json["changes"][0]["changes"].as_array().unwrap();
    for wanted in [serde_json::json!({ "kind": "now-gone", "step": "try" }), serde_json::json!({ "kind": "now-new", "step": "taste" })] {
        assert!(changes.contains(&wanted), "{json:#}");
    }
    let (told, json) = difference(&[("value = \"https://school.example\"", "value = \"https://other.example\"")]);
    assert_eq!(json["changes"][0]["changes"], serde_json::json!([{ "kind": "contact-other", "contact": "school" }]));
    assert!(told.contains("Contacts\n  Another name or address: The school [school]\n"), "{told}");
    let (_, json) = difference(&[("when = \"residence is citizen\"", "when = \"residence is abroad\"")]);
    assert_eq!(json["changes"][0]["changes"], serde_json::json!([{ "kind": "contact-gone", "contact": "school" }]));
    // Nobody sees when an address was checked.
    let (told, _) = difference(&[("checked = \"2026-01-02\"", "checked = \"2026-02-02\"")]);
    assert_eq!(told, "People: 1. Nobody's pathway plan changes.\n");
}

#[test]
fn an_answer_that_is_not_there_any_more_is_told_and_the_rest_is_compared() {
    let (told, json) = difference(&[("\"basic\", ", "")]);
    assert_eq!(json["changes"][0]["changes"], serde_json::json!([{ "kind": "answer-gone", "question": "schooling" }]));
    assert!(told.contains("The answer to \"schooling\" is no longer there."), "{told}");
}

#[test]
fn without_a_profile_the_people_of_the_journeys_are_compared() {
    let (before, after) = (project(&[]), project(&[("months = [6, 12]", "months = [8, 12]")]));
    let alone = sotepolku(root(), &["diff", path(before.path()), path(after.path())]);
    assert!(!alone.status.success());
    assert!(String::from_utf8(alone.stderr).unwrap().contains("name one or more with --profile"));
    let journeys = before.path().join("tests/journeys");
    std::fs::create_dir_all(&journeys).unwrap();
    for (file, person, finnish) in [("a", "Anna", "a2"), ("b", "Bo", "none")] {
        let journey = format!("person = {person:?}\n[profile]\nage = 30\nresidence = \"citizen\"\nfinnish = {finnish:?}\n");
        std::fs::write(journeys.join(format!("{file}.toml")), journey).unwrap();
    }
    // A catalogue's own folder will do as well as the project's.
    let folder = after.path().join("catalogue");
    let told = text(&sotepolku(root(), &["diff", path(before.path()), path(&folder), "--lang", "en"]));
    assert!(told.starts_with("People: 2. Their pathway plan changes: 1.\n"), "{told}");
    assert!(told.contains("    One person: Anna\n"), "{told}");
}

// The machinery

/// A catalogue with a way for adult citizens who know some Finnish, something that nobody needs, and a question that changes nothing.
const SMALL: &str = r#"
[[question]]
id = "finnish"
kind = "scale"
choices = ["none", "a1", "a2", "b1"]
section = "language"
unknown = "assume"
changes = "effort"

[[question]]
id = "schooling"
kind = "scale"
choices = ["none", "basic", "vocational"]
section = "learned"
unknown = "assume"
changes = "effort"

[[question]]
id = "field"
kind = "choice"
choices = ["care", "other"]
section = "learned"
when = "schooling >= vocational"
unknown = "plan-for-it"
changes = "never"

[[question]]
id = "age"
kind = "number"
range = [14, 99]
section = "you"
unknown = "assume"
changes = "time"

[[question]]
id = "residence"
kind = "choice"
choices = ["citizen", "abroad"]
section = "you"
unknown = "assume"
changes = "authority"

[[question]]
id = "colour"
kind = "choice"
choices = ["red", "blue"]
section = "you"
unknown = "plan-for-it"
changes = "choice"

[[holding]]
id = "tried"

[[holding]]
id = "training"

[[holding]]
id = "licence"

[[holding]]
id = "hobby"

[[step]]
id = "course-a2"
kind = "language"
needs = "finnish >= a1"
gives = ["finnish >= a2"]
months = [6, 12]
load = "full-time"
income = "benefit"
decided-by = "school"
contacts = ["applicant-services"]
facts = ["fact"]

[[step]]
id = "course-b1"
kind = "language"
needs = "finnish >= a2"
gives = ["finnish >= b1"]
months = [5, 10]
load = "full-time"
income = "benefit"
decided-by = "school"
contacts = ["applicant-services"]
facts = ["fact"]

[[step]]
id = "try"
kind = "work-trial"
gives = ["tried"]
months = [1, 1]
load = "full-time"
income = "benefit"
decided-by = "employer"
contacts = ["applicant-services"]
facts = ["fact"]

[[step]]
id = "study"
kind = "study"
for = "age >= 18"
needs = "finnish >= a2 and (holds tried or holds licence)"
gives = ["training"]
months = [6, 12]
load = "full-time"
income = "study-aid"
decided-by = "school"
contacts = ["applicant-services"]
facts = ["fact"]

[[step]]
id = "licence-step"
kind = "licence"
needs = "holds training"
gives = ["licence"]
months = [1, 2]
load = "full-time"
income = "none"
decided-by = "authority"
contacts = ["applicant-services"]
facts = ["fact"]

[[step]]
id = "extra"
kind = "guidance"
gives = ["hobby"]
months = [1, 1]
load = "part-time"
income = "unchanged"
decided-by = "self"
contacts = ["applicant-services"]
facts = ["fact"]

[[step]]
id = "work"
kind = "job"
gives = []
months = [1, 3]
load = "full-time"
income = "wage"
decided-by = "employer"
contacts = ["applicant-services"]
facts = ["fact"]

[[goal]]
id = "trial"
kind = "nearer"
needs = "holds tried"

[[goal]]
id = "helper"
kind = "occupation"
needs = "holds licence and residence is citizen"
ends-with = "work"

[[contact]]
id = "school"
purpose = "applicant-services"
name-fi = "Koulu"
name-en = "The school"
when = "residence is citizen"
channels = [{ kind = "web", value = "https://school.example" }]
source = "guide"
checked = "2026-01-02"
review-by = "2027-01-01"

[[source]]
id = "guide"
title = "A guide"
date = "2026"

[[fact]]
id = "fact"
source = "guide"
checked = "2026-01-01"
review-by = "2027-01-01"
status = "verified"
"#;

/// The small catalogue with something changed in it.
fn small(changes: &[(&str, &str)]) -> Catalogue {
    let compiled = compile(project(changes).path());
    assert!(!compiled.report.has_errors(), "{}", compiled.report.render(false));
    compiled.catalogue
}

/// A project with the small catalogue and the command's own words: entries without words are called by their ids.
fn project(changes: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut catalogue = SMALL.to_owned();
    for (from, to) in changes {
        assert!(catalogue.contains(from), "the small catalogue has no {from:?}");
        catalogue = catalogue.replace(from, to);
    }
    std::fs::create_dir_all(folder.path().join("catalogue")).unwrap();
    std::fs::write(folder.path().join("catalogue/all.toml"), catalogue).unwrap();
    for language in ["fi", "en"] {
        let words = folder.path().join("locales").join(language);
        std::fs::create_dir_all(&words).unwrap();
        for file in ["tool.ftl", "plan.ftl"] {
            std::fs::copy(root().join("locales").join(language).join(file), words.join(file)).unwrap();
        }
    }
    folder
}

/// What a change of the small catalogue does to an adult citizen with some Finnish: in English, and as JSON.
fn difference(changes: &[(&str, &str)]) -> (String, serde_json::Value) {
    let (before, after) = (project(&[]), project(changes));
    let profile = before.path().join("anna.json");
    std::fs::write(&profile, r#"{"finnish":"a2","age":30,"residence":"citizen","schooling":"basic"}"#).unwrap();
    let run = |more: &[&str]| {
        let arguments = ["diff", path(before.path()), path(after.path()), "--profile", path(&profile), "--as-of", "2026-11-22"];
        text(&sotepolku(root(), &[&arguments, more].concat()))
    };
    (run(&["--lang", "en"]), serde_json::from_str(&run(&["--format", "json"])).unwrap())
}

fn sotepolku(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sotepolku")).args(["--root", path(root)]).args(arguments).output().unwrap()
}

fn text(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn name(node: Node, catalogue: &Catalogue) -> String {
    match node {
        Node::Step(step) => catalogue.steps[step].id.clone(),
        Node::Goal(goal) => catalogue.goals[goal].id.clone(),
        Node::Holding(holding) => catalogue.holdings[holding].id.clone(),
        Node::Level(question, level) => Condition::Literal(Literal::LevelAtLeast(question, level)).text(catalogue),
    }
}

fn nodes(graph: &Graph, catalogue: &Catalogue) -> BTreeSet<String> {
    graph.nodes.iter().map(|node| name(*node, catalogue)).collect()
}

fn edges(graph: &Graph, catalogue: &Catalogue) -> BTreeSet<String> {
    let finnish = catalogue.questions.named("finnish").unwrap();
    let told = graph.edges.iter().map(|edge| {
        let link = match edge.link {
            Link::Gives(None) => "gives".to_owned(),
            Link::Gives(Some(level)) => format!("gives {}", Answer::Choice(level).text(finnish, catalogue)),
            Link::Needs => "needs".to_owned(),
            Link::NeedsOneOf => "needs one of".to_owned(),
            Link::Ends => "ends".to_owned(),
        };
        format!("{} -{link}-> {}", name(edge.from, catalogue), name(edge.to, catalogue))
    });
    told.collect()
}

/// Left, top, width and height of every box below the legend.
fn boxes(picture: &str) -> Vec<[f64; 4]> {
    let mut boxes = Vec::new();
    for event in svg::read(picture).unwrap() {
        if let Event::Tag("rect", _, attributes) = event {
            let class = attributes.get("class").map_or("", |class| class);
            let number = |name: &str| attributes.get(name).and_then(|value| value.parse().ok());
            if let ("step" | "holding" | "goal", Some(x), Some(y), Some(width), Some(height)) =
                (class, number("x"), number("y"), number("width"), number("height"))
                && width > 200.0
                // The inner line of a goal's double border.
                && width != 224.0
            {
                boxes.push([x, y, width, height]);
            }
        }
    }
    boxes
}
