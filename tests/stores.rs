//! What lies on people's devices stays readable, also when it is damaged or two tabs wrote it.

mod people;

use people::{catalogue, root};
use sotepolku::planner::code;
use sotepolku::planner::ids::*;
use sotepolku::planner::notes::{self, Agreed, LONGEST_TEXT, MOST_AGREED, Notes, Read, What};
use sotepolku::planner::plan::plan;
use sotepolku::planner::profile::{Holds, Profile};
use sotepolku::planner::saved;
use sotepolku::planner::scale::Date;

/// As a released version stored it; see tests/stores/README.md.
fn stored(name: &str) -> String {
    std::fs::read_to_string(root().join("tests/stores").join(name)).unwrap()
}

/// What is shown of it: each answer as the catalogue calls it, and how many were not understood.
fn answers(text: &str) -> (Vec<String>, usize) {
    let read = saved::read(text, catalogue()).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    let answer = |question: QuestionId| read.profile.answer(question).map(|answer| answer.text(question, catalogue()));
    let named = |(question, _)| format!("{}: {}", catalogue().questions[question].id, answer(question).unwrap());
    (read.profile.answers().map(named).collect(), read.left_out)
}

const SAID: [&str; 7] = [
    "situation: unemployed,laid-off",
    "municipality: 240",
    "finnish: b1",
    "schooling: unknown",
    "age: 34",
    "wishes: ",
    "aim: practical-nurse",
];

#[test]
fn answers_of_every_form_open_as_they_were() {
    for name in ["answers-1.txt", "answers-1-sealed.txt"] {
        assert_eq!(answers(&stored(name)), (SAID.map(str::to_owned).to_vec(), 0), "{name}");
    }
}

#[test]
fn what_is_written_now_has_a_stored_sample() {
    let profile = saved::read(&stored("answers-1.txt"), catalogue()).unwrap().profile;
    assert_eq!(saved::write(&profile, catalogue()), stored("answers-1.txt"));
    assert_eq!(saved::write_sealed(&profile, catalogue()), stored("answers-1-sealed.txt"));
    assert_eq!(saved::write_sealed(&Profile::default(), catalogue()), "1&.&.");
    assert_eq!(answers("1&.&."), (Vec::new(), 0));
}

/// A person is never told something else than they said, and never that all is there when it is not.
#[test]
fn a_store_that_is_cut_off_anywhere_opens_with_whole_answers_and_says_that_some_are_missing() {
    let whole = stored("answers-1-sealed.txt");
    for end in 2..whole.len() {
        let (read, left_out) = answers(&whole[..end]);
        assert!(left_out > 0, "{} is told as whole", &whole[..end]);
        for answer in read {
            assert!(SAID.contains(&answer.as_str()), "{answer} was never said: {}", &whole[..end]);
        }
    }
    for beginning in ["", "1&"] {
        assert!(saved::read(beginning, catalogue()).map_or(true, |read| read.left_out > 0), "{beginning:?}");
    }
}

#[test]
fn a_store_that_has_lost_its_beginning_or_middle_is_told_too() {
    let whole = stored("answers-1-sealed.txt");
    for start in 1..whole.len() {
        let read = saved::read(&whole[start..], catalogue());
        assert!(read.map_or(true, |read| read.left_out > 0), "{} is told as whole", &whole[start..]);
    }
    assert_eq!(answers("1&.&situation=unemployed,lity=240&finnish=b1&."), (vec!["finnish: b1".to_owned()], 1));
}

/// It does not know what marks the ends: for it they are two answers that are not understood, and the rest is there.
#[test]
fn a_version_from_before_the_ends_were_marked_reads_all_answers() {
    let sealed = stored("answers-1-sealed.txt");
    let parts: Vec<&str> = sealed.split('&').collect();
    assert_eq!((parts[0], parts[1], *parts.last().unwrap()), ("1", ".", "."));
    let others: Vec<&str> = parts.into_iter().filter(|part| *part != ".").collect();
    assert_eq!(others.join("&"), stored("answers-1.txt"));
}

#[test]
fn what_a_later_version_may_have_written_is_told_from_nonsense() {
    for later in ["2&finnish=b1", "2;finnish:b1", "17&x", "300,a"] {
        assert!(saved::is_of_later_form(later), "{later} is written over");
    }
    for other in ["", "1&finnish=b1", "1", "2", "0&a=b", "{\"finnish\": 2}", "&2&", "2 dogs", "2024", "99999999&x", "<script>", "äöå", "2ä"]
    {
        assert!(!saved::is_of_later_form(other), "{other} is put aside");
    }
}

#[test]
fn notes_of_every_form_open_as_they_were() {
    let Read::Notes { notes, left_out } = notes::read(&stored("notes-1.txt"), catalogue()) else { panic!("no notes") };
    let expected = Notes {
        agreed: vec![
            Agreed { what: What::Step(catalogue().steps.named("yki-test").unwrap()), by: Some(day("2026-12-04")) },
            own("Soita lukioon"),
            own("Kysy palkkatuesta"),
        ],
        text: "Lapset kouluun ensin.\n\n  Sitten vuorot.".to_owned(),
    };
    assert_eq!((notes, left_out), (expected, 0));
}

#[test]
fn a_file_that_was_handed_on_opens_as_it_was() {
    let handed = stored("handed-1.txt");
    let received = code::read(&handed, catalogue()).unwrap();
    let written = saved::write(&received.profile, catalogue());
    assert!(written.starts_with("1&situation=unemployed&municipality=240&finnish=b1&") && received.left_out.is_empty(), "{written}");
    let agreed = Agreed { by: Some(day("2026-12-04")), ..own("Soita Lappiaan") };
    let notes = Notes { agreed: vec![agreed], text: "Lapset kouluun ensin.".to_owned() };
    assert_eq!(notes::read(&handed, catalogue()), Read::Notes { notes, left_out: 0 });
}

#[test]
fn notes_that_are_cut_off_open_up_to_there() {
    let whole = stored("notes-1.txt");
    for end in whole.char_indices().map(|(end, _)| end).filter(|end| *end > "sotepolku-notes 1".len()) {
        let Read::Notes { notes, .. } = notes::read(&whole[..end], catalogue()) else { panic!("{}", &whole[..end]) };
        assert!(notes.agreed.len() <= 3 && whole.contains(notes.text.lines().next().unwrap_or_default()), "{notes:?}");
    }
}

/// Two tabs began with the first; one has the second by now and the other the third.
fn joined([begun, ours, theirs]: [&str; 3], holds: Holds) -> String {
    let profile = |text: &str| saved::read(&format!("1{text}"), catalogue()).unwrap().profile;
    let joined = profile(ours).joined(&profile(begun), &profile(theirs), holds);
    saved::write(&joined, catalogue())[1..].to_owned()
}

#[test]
fn what_either_tab_changed_stays() {
    for holds in [Holds::Ours, Holds::Theirs] {
        for (tabs, expected) in [
            (["", "", "&finnish=b1"], "&finnish=b1"),
            (["", "&finnish=b1", ""], "&finnish=b1"),
            (["", "&finnish=b1", "&age=34"], "&finnish=b1&age=34"),
            (["&finnish=a2&age=33", "&finnish=b1&age=33", "&finnish=a2&age=34"], "&finnish=b1&age=34"),
            // Taken back on the counsellor's page.
            (["&finnish=a2&age=33", "&age=33", "&finnish=a2&age=34"], "&age=34"),
            (["&finnish=a2&age=33", "&finnish=a2&age=34", "&age=33"], "&age=34"),
            (["&finnish=a2", "", ""], ""),
        ] {
            assert_eq!(joined(tabs, holds), expected, "{tabs:?} {holds:?}");
        }
    }
}

#[test]
fn where_both_changed_the_same_one_of_them_holds() {
    let tabs = ["&finnish=a1&age=33", "&finnish=a2&age=33", "&finnish=b1&age=34"];
    assert_eq!(joined(tabs, Holds::Ours), "&finnish=a2&age=34");
    assert_eq!(joined(tabs, Holds::Theirs), "&finnish=b1&age=34");
}

#[test]
fn notes_of_two_tabs_stay_and_what_either_took_away_is_gone() {
    let some = |lines: &[&str], text: &str| Notes { agreed: lines.iter().map(|line| own(line)).collect(), text: text.to_owned() };
    let begun = some(&["Soita", "Kysy"], "Lapset ensin.");
    for (ours, theirs, expected) in [
        (some(&["Soita", "Kysy", "Lue"], "Lapset ensin."), begun.clone(), some(&["Soita", "Kysy", "Lue"], "Lapset ensin.")),
        (begun.clone(), some(&["Kysy"], ""), some(&["Kysy"], "")),
        (some(&["Kysy"], "Lapset ensin."), some(&["Soita", "Kysy", "Lue"], "Lapset ensin."), some(&["Kysy", "Lue"], "Lapset ensin.")),
        (
            some(&["Soita", "Kysy"], "Lapset ensin.\nVuorot."),
            some(&["Soita", "Kysy"], "Lapset ensin.\nKieli."),
            some(&["Soita", "Kysy"], "Lapset ensin.\nKieli.\nVuorot."),
        ),
    ] {
        assert_eq!(ours.joined(&begun, &theirs), expected, "{ours:?} {theirs:?}");
    }
    let mut ours = begun.clone();
    ours.agreed[0].by = Some(day("2026-12-04"));
    assert_eq!(ours.joined(&begun, &begun), ours, "a day is a change too");
    let many: Vec<String> = (0..MOST_AGREED).map(|number| format!("Soita {number}")).collect();
    let full = Notes { agreed: many.iter().map(|line| own(line)).collect(), text: "ä".repeat(LONGEST_TEXT) };
    let joined = some(&["Kysy"], "Vuorot.").joined(&Notes::default(), &full);
    assert_eq!((joined.agreed.len(), joined.text.chars().count()), (MOST_AGREED, LONGEST_TEXT), "no more than can be read again");
}

#[test]
fn clocks_that_are_wrong_change_no_answer_and_break_no_plan() {
    let profile = saved::read(&stored("answers-1.txt"), catalogue()).unwrap().profile;
    for today in ["1970-01-01", "2025-11-22", "2026-11-22", "2036-11-22", "9999-12-31"].map(day) {
        let plan = plan(catalogue(), &profile, today);
        assert!(plan.goals.iter().any(|goal| !goal.pathways.is_empty()), "nothing is open on {today}");
        let code = code::write(&profile, today.into(), catalogue());
        let received = code::read(&code, catalogue()).unwrap();
        assert_eq!((received.profile, received.left_out), (profile.clone(), Vec::new()), "a code of {today}");
    }
}

fn own(line: &str) -> Agreed {
    Agreed { what: What::Own(line.to_owned()), by: None }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}
