//! Answers on the printed questionnaire: written by hand, typed in by somebody else, and read as they were meant.

mod people;

use people::{Person, catalogue, root};
use proptest::test_runner::{Config, TestRunner};
use sotepolku::planner::catalogue::QuestionKind;
use sotepolku::planner::ids::*;
use sotepolku::planner::paper::{self, Mistake, PaperError};
use sotepolku::planner::profile::{Answer, Event, Profile};
use sotepolku::planner::{code, saved};
use sotepolku::tool::dice::Dice;

/// A jobseeker in Kemi.
const LIISA: &str = "1&situation=unemployed,no-study-place&municipality=240&finnish=b1&schooling=basic&educated-in=finland&age=34&swedish=none&residence=permanent";
const HER_ROW: &str = "SP1 A1 A7 E240 F4 G2 H1 M34 R1 T3";

fn profile(text: &str) -> Profile {
    let read = saved::read(text, catalogue()).unwrap();
    assert_eq!(read.left_out, 0, "{text}");
    read.profile
}

fn question(id: &str) -> QuestionId {
    catalogue().questions.named(id).expect("a question")
}

fn mistakes(row: &str) -> Vec<Mistake> {
    match paper::read(row, catalogue()) {
        Err(PaperError::Mistakes(mistakes)) => mistakes,
        other => panic!("{row}: {other:?}"),
    }
}

#[test]
fn what_was_ticked_is_a_row_of_short_symbols() {
    assert_eq!(paper::write(&profile(LIISA), catalogue()), HER_ROW);
    assert_eq!(paper::read(HER_ROW, catalogue()), Ok(profile(LIISA)));
}

/// A sheet that somebody has at home says this for ever.
#[test]
fn a_sheet_that_was_printed_keeps_its_meaning() {
    let row = "SP1 A1 B14 C9 D3 E91 F6 G5 H3 I9 J13 K4 L2 M14 N1 N14 O5 P7 Q3 R2 S3 T11 U3 V3 W0 X3 Y69";
    let wanted = "1&situation=unemployed&studying=other&health-degree=other&studies-done=two-thirds&municipality=091&finnish=c1&schooling=higher\
        &educated-in=elsewhere&field=other&profession=other&sote-work=years&returning=no&age=14&wishes=older-people,emergency\
        &already-have=open-studies&limits=no-moving&pace=profession-first&swedish=a1&english=a2&residence=abroad&recognised=finnish-licence\
        &papers=no&unemployed-months=0&work-ability=unsure&aim=specialist-doctor";
    assert_eq!(paper::read(row, catalogue()), Ok(profile(wanted)));
}

#[test]
fn every_answer_of_everybody_comes_back() {
    let mut runner = TestRunner::new(Config { cases: 5_000, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&Person::any(), |person| {
        let profile = person.profile();
        let row = paper::write(&profile, catalogue());
        let wanted = if profile.is_empty() { Err(PaperError::Empty) } else { Ok(profile) };
        proptest::prop_assert_eq!(paper::read(&row, catalogue()), wanted, "{}", row);
        Ok(())
    });
    outcome.unwrap();
}

#[test]
fn every_symbol_stands_for_one_answer_only() {
    let mut seen = std::collections::BTreeMap::new();
    for (question, asked) in catalogue().questions.iter() {
        let answers: Vec<Answer> = match &asked.kind {
            QuestionKind::Scale(choices) | QuestionKind::Choice(choices) => choices.keys().map(Answer::Choice).collect(),
            QuestionKind::Choices(choices) => choices.keys().map(|one| Answer::Choices([one].into())).collect(),
            QuestionKind::Number(range) => (range.min..=range.max).map(Answer::Number).collect(),
            QuestionKind::Municipality => catalogue().places.municipalities.keys().map(Answer::Municipality).collect(),
            QuestionKind::Goal => catalogue().goals.keys().map(Answer::Goal).collect(),
        };
        for answer in answers.into_iter().chain([Answer::Unknown]) {
            let symbols = paper::symbols(question, &answer, catalogue());
            assert_eq!(symbols.len(), 1, "{}: {answer:?} has {symbols:?}", asked.id);
            assert!(symbols[0].len() <= 4, "{symbols:?}");
            assert_eq!(seen.insert(symbols[0].clone(), (question, answer)), None, "{symbols:?}");
        }
    }
}

#[test]
fn a_row_is_read_however_it_was_typed() {
    let typed = [
        "sp1 a1 a7 e240 f4 g2 h1 m34 r1 t3",
        "SP1A1A7E240F4G2H1M34R1T3",
        "  sp 1, a 1, a 7, e 240; f-4; g:2 / h=1 | m34\nr1 t3.",
        "SP1 T3 R1 M34 H1 G2 F4 E240 A7 A1",
        "SP1 A1 A1 A7 EKemi F4 G2 H1 M34 R1 T3",
        "sp1 a1 a7 e kemi f4 g2 h1 m34 r1 t3",
        "sp1 ekemi,a1a7f4g2h1m34r1t3",
    ];
    for typed in typed {
        assert_eq!(paper::read(typed, catalogue()), Ok(profile(LIISA)), "{typed}");
    }
}

#[test]
fn every_municipality_is_found_by_the_names_that_people_write() {
    for (id, place) in catalogue().places.municipalities.iter() {
        for name in [Some(&place.name.fi), place.name.sv.as_ref()].into_iter().flatten() {
            let without_dots = name.replace(['ä', 'å'], "a").replace(['Ä', 'Å'], "A").replace('ö', "o").replace('Ö', "O");
            for written in [name.clone(), name.to_uppercase(), name.replace([' ', '-'], ""), without_dots] {
                let mut wanted = Profile::default();
                wanted.apply(Event::Answered { question: question("municipality"), answer: Answer::Municipality(id) });
                wanted.apply(Event::Answered { question: question("finnish"), answer: Answer::Choice(ChoiceId::at(3)) });
                assert_eq!(paper::read(&format!("SP1 E {written} F4"), catalogue()), Ok(wanted), "{written}");
            }
        }
    }
}

#[test]
fn what_is_not_known_and_what_is_none_of_these_is_written_too() {
    assert_eq!(paper::read("SP1 F? N0 M?", catalogue()), Ok(profile("1&finnish=unknown&wishes=&age=unknown")));
    assert_eq!(paper::read("SP1 f ? n 0 m?", catalogue()), Ok(profile("1&finnish=unknown&wishes=&age=unknown")));
}

#[test]
fn all_mistakes_are_told_together_each_with_its_question() {
    let of = |id: &str, text: &str| Mistake::NoSuchAnswer(question(id), text.to_owned());
    let stray = |text: &str| Mistake::NotOnSheet(text.to_owned());
    let twice = |id: &str, text: &str| Mistake::Twice(question(id), text.to_owned());
    let cases = [
        ("SP1 A11 F4 F5 Z1 M13", vec![of("situation", "A11"), twice("finnish", "F4 F5"), stray("Z1"), of("age", "M13")]),
        ("SP1 A0 A1", vec![twice("situation", "A0 A1")]),
        ("SP1 F0 F7 F? M100", vec![of("finnish", "F0"), of("finnish", "F7"), of("age", "M100")]),
        ("SP1 A1 A?", vec![twice("situation", "A1 A?")]),
        ("SP1 E999 EKem", vec![of("municipality", "E999"), stray("EKEM")]),
        ("SP1 5 A", vec![stray("5"), of("situation", "A")]),
        ("SP1 A1 ! F99999", vec![stray("!"), of("finnish", "F99999")]),
        ("SP1 ÄÖ1 AAAAAAAAAAAAAAAAAAAA1", vec![stray("ÄÖ1"), stray("AAAAAAAAAAAAAAAAAAAA1")]),
    ];
    for (row, wanted) in cases {
        assert_eq!(mistakes(row), wanted, "{row}");
    }
}

#[test]
fn what_is_no_row_of_this_form_is_told_apart() {
    let cases = [
        ("SP1", PaperError::Empty),
        ("SP1 . -", PaperError::Empty),
        ("SP2 A1", PaperError::OtherForm),
        ("A1 F4", PaperError::OtherForm),
        ("", PaperError::OtherForm),
    ];
    for (row, wanted) in cases {
        assert_eq!(paper::read(row, catalogue()), Err(wanted), "{row}");
    }
    assert_eq!(paper::read(&"SP1 A1 ".repeat(1_000), catalogue()), Err(PaperError::TooLong));
}

#[test]
fn a_row_is_never_taken_for_a_code_or_the_other_way_round() {
    let mut dice = Dice(3);
    for _ in 0..500 {
        let profile = dice.person(catalogue());
        let code = code::write(&profile, code::Month { year: 2026, month: 11 }, catalogue());
        assert!(!paper::is_row(&code) && !paper::is_row(&code::grouped(&code)), "{code}");
        let row = paper::write(&profile, catalogue());
        assert!(paper::is_row(&row) && code::read(&row, catalogue()).is_err(), "{row}");
    }
    assert!(paper::is_row(" sp 1 a1") && paper::is_row("SP2 A1"));
    for other in ["", "spa", "https://example.org/#/fi/receive/15Q4", "S1", "SPA1"] {
        assert!(!paper::is_row(other), "{other}");
    }
}

/// Whatever is typed: nothing breaks, and what is read is a profile like any other.
#[test]
fn strange_rows_do_no_harm() {
    let mut dice = Dice(7);
    let signs: Vec<char> = "ABEFMNYZaenk?0123456789  .-!äÖ\u{2028}𝒜'".chars().collect();
    let mut read = 0;
    for _ in 0..50_000 {
        let row: String = (0..dice.roll(14)).map(|_| signs[dice.roll(signs.len())]).collect();
        let Ok(profile) = paper::read(&format!("SP1 {row}"), catalogue()) else { continue };
        read += 1;
        assert_eq!(paper::read(&paper::write(&profile, catalogue()), catalogue()), Ok(profile), "{row}");
    }
    assert!(read > 500, "{read}");
    assert!(root().exists());
}
