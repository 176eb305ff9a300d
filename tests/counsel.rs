//! What a counsellor notes and sees: notes as text and back, what one answer moved, and what a goal needs part by part.

mod small;

use small::{catalogue, condition, day, profile, today};
use sotepolku::planner::catalogue::Catalogue;
use sotepolku::planner::ids::*;
use sotepolku::planner::moved::moved;
use sotepolku::planner::notes::{self, Agreed, LONGEST_LINE, LONGEST_TEXT, MOST_AGREED, Notes, Read, What};
use sotepolku::planner::plan::plan;
use sotepolku::planner::situation::Situation;
use sotepolku::planner::verdicts::{Finding, Node, Part, tree};

fn course() -> StepId {
    catalogue().steps.named("course").unwrap()
}

fn some_notes() -> Notes {
    let mut notes = Notes { agreed: Vec::new(), text: "Children first.\n\n  Then shifts.  ".to_owned() };
    notes.turn(course());
    notes.add("  Call\nthe school ", Some(day("2026-12-04")));
    notes
}

const WRITTEN: &str =
    "sotepolku-notes 1\nstep - course: The course\nown 2026-12-04 Call the school\nnote Children first.\nnote \nnote   Then shifts.\n";

#[test]
fn notes_are_written_in_lines_that_people_can_read() {
    assert_eq!(notes::write(&some_notes(), catalogue(), &|_| "The course".to_owned()), WRITTEN);
}

#[test]
fn what_was_written_is_read_again_wherever_it_stands_in_a_letter() {
    let letter = format!("Sotepolku, 11/2026\n\nYour Finnish: B1\n\nhttps://example.fi/#/fi/receive/1ABC\n\nWhat we agreed\n{WRITTEN}");
    let expected = Notes {
        agreed: vec![
            Agreed { what: What::Step(course()), by: None },
            Agreed { what: What::Own("Call the school".to_owned()), by: Some(day("2026-12-04")) },
        ],
        text: "Children first.\n\n  Then shifts.".to_owned(),
    };
    assert_eq!(notes::read(&letter, catalogue()), Read::Notes { notes: expected.clone(), left_out: 0 });
    assert_eq!(notes::read(&letter.replace('\n', "\r\n"), catalogue()), Read::Notes { notes: expected, left_out: 0 });
}

#[test]
fn a_letter_without_notes_has_none_and_a_later_form_is_told() {
    assert_eq!(notes::read("Sotepolku, 11/2026\n\nhttps://example.fi/#/fi/receive/1ABC\n", catalogue()), Read::Nothing);
    assert_eq!(notes::read("", catalogue()), Read::Nothing);
    assert_eq!(notes::read("sotepolku-notes 2\nown - Call\n", catalogue()), Read::OtherForm);
}

/// So many lines were left out of what stood below the head, and these were agreed on.
fn left_out(lines: &str) -> (usize, Vec<What>) {
    match notes::read(&format!("sotepolku-notes 1\n{lines}"), catalogue()) {
        Read::Notes { notes, left_out } => (left_out, notes.agreed.into_iter().map(|agreed| agreed.what).collect()),
        other => panic!("{lines}: {other:?}"),
    }
}

#[test]
fn what_is_not_understood_is_counted_and_the_rest_is_there() {
    let own = |line: &str| What::Own(line.to_owned());
    assert_eq!(left_out("own - Call\nsong la la\nown soon Call\nown - \n\nstep - \n"), (4, vec![own("Call")]));
    // A step that is new here is kept by its name.
    assert_eq!(left_out("step 2027-01-02 space-school: Space school\nstep - space-school\n"), (1, vec![own("Space school")]));
    assert_eq!(left_out("step - course: One\nstep - course: Again\n"), (0, vec![What::Step(course())]));
}

#[test]
fn there_is_room_for_what_fits_on_paper_and_the_rest_is_told() {
    let many: String = (0..=MOST_AGREED).map(|number| format!("own - Call number {number}\n")).collect();
    assert_eq!((left_out(&many).0, left_out(&many).1.len()), (1, 20));
    let long = format!("note {}\nnote and so on\n", "ä".repeat(LONGEST_TEXT));
    let Read::Notes { notes, left_out } = notes::read(&format!("sotepolku-notes 1\n{long}"), catalogue()) else { panic!("{long}") };
    assert_eq!((notes.text.chars().count(), left_out), (2_999, 2));
    let mut notes = Notes::default();
    notes.add(&"x".repeat(500), None);
    assert_eq!(notes.agreed[0].what, What::Own("x".repeat(LONGEST_LINE)));
    (0..30).for_each(|number| notes.add(&number.to_string(), None));
    notes.turn(course());
    assert_eq!(notes.agreed.len(), 20);
    assert!(!notes.has(course()));
}

#[test]
fn a_step_is_agreed_on_and_no_longer() {
    let mut notes = Notes::default();
    notes.turn(course());
    assert!(notes.has(course()) && !notes.is_empty());
    notes.turn(course());
    notes.add("   ", None);
    assert!(notes.is_empty());
}

fn goals(catalogue: &Catalogue, goals: impl IntoIterator<Item = GoalId>) -> Vec<&str> {
    goals.into_iter().map(|goal| catalogue.goals[goal].id.as_str()).collect()
}

#[test]
fn an_answer_opens_closes_and_shortens() {
    let plan = |json: &str| plan(catalogue(), &profile(json), today());
    // The course is not for permanent residents with good Finnish; it is for students.
    let (before, after) = (
        plan(r#"{"finnish": "b1", "age": 18, "residence": "permanent", "educated-in": "finland", "situation": [], "municipality": "205"}"#),
        plan(
            r#"{"finnish": "b1", "age": 18, "residence": "permanent", "educated-in": "finland", "situation": ["student"], "municipality": "205"}"#,
        ),
    );
    let opened = moved(&before, &after);
    assert_eq!(goals(catalogue(), opened.opened.clone()), ["helper", "earlier-helper"]);
    assert!(opened.closed.is_empty() && opened.sooner.is_empty() && opened.later.is_empty());
    let closed = moved(&after, &before);
    assert_eq!(goals(catalogue(), closed.closed.clone()), ["helper", "earlier-helper"]);
    assert!(closed.opened.is_empty());
    assert!(moved(&before, &before).is_nothing());
}

/// A node in short: `all(met single, …)`.
fn short(node: &Node) -> String {
    let finding = match &node.finding {
        Finding::Met => "met".to_owned(),
        Finding::Comes(None) => "comes".to_owned(),
        Finding::Comes(Some(step)) => format!("by {}", catalogue().steps[*step].id),
        Finding::Unknown(questions) => {
            let ids: Vec<&str> = questions.iter().map(|question| catalogue().questions[*question].id.as_str()).collect();
            format!("unknown {}", ids.join(" "))
        }
        Finding::NotMet => "missing".to_owned(),
    };
    let inside = |parts: &[Node]| parts.iter().map(short).collect::<Vec<_>>().join(", ");
    match &node.part {
        Part::All(parts) => format!("{finding}: all({})", inside(parts)),
        Part::Any(parts) => format!("{finding}: any({})", inside(parts)),
        Part::Single(_) => finding,
    }
}

fn judged(text: &str, json: &str) -> String {
    let profile = profile(json);
    short(&tree(&condition(text), &Situation::new(catalogue(), &profile, today()), None))
}

#[test]
fn each_part_has_its_verdict_and_the_whole_that_of_its_parts() {
    let text = "finnish >= a2 and (residence is citizen or holds permit) and not holds training";
    assert_eq!(judged(text, r#"{"finnish": "b1", "residence": "citizen"}"#), "met: all(met, met: any(met, missing), met)");
    assert_eq!(judged(text, r#"{"finnish": "a1", "residence": "citizen"}"#), "missing: all(missing, met: any(met, missing), met)");
    assert_eq!(
        judged(text, r#"{"finnish": "b1"}"#),
        "unknown residence: all(met, unknown residence: any(unknown residence, missing), met)"
    );
    assert_eq!(judged(text, r#"{"residence": "permanent"}"#), "missing: all(unknown finnish, missing: any(missing, missing), met)");
}

#[test]
fn what_a_pathway_gives_comes_on_the_way() {
    let profile = profile(r#"{"finnish": "none", "age": 18, "residence": "citizen", "educated-in": "finland"}"#);
    let situation = Situation::new(catalogue(), &profile, today());
    let plan = plan(catalogue(), &profile, today());
    let helper = catalogue().goals.named("helper").unwrap();
    let pathway = plan.goals.iter().find(|goal| goal.goal == helper).unwrap().pathways.first();
    let needs = &catalogue().goals[helper].needs;
    assert_eq!(short(&tree(needs, &situation, pathway)), "comes: all(by course, by course)");
    assert_eq!(short(&tree(needs, &situation, None)), "missing: all(missing, missing)");
}
