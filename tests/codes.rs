//! Codes by which answers travel: short, read back the same, checked, and never read as something else by a changed catalogue.

mod people;

use crc::{CRC_15_CAN, Crc};
use people::{Person, catalogue, root};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sotepolku::planner::catalogue::{Catalogue, QuestionKind};
use sotepolku::planner::code::{self, CodeError, LeftOut, Month};
use sotepolku::planner::ids::*;
use sotepolku::planner::profile::{Answer, Event, Profile};
use sotepolku::planner::saved;
use sotepolku::tool::compile::compile;
use sotepolku::tool::dice::Dice;
use sotepolku::tool::profile_file;
use std::path::Path;

const NOVEMBER: Month = Month { year: 2026, month: 11 };
/// Eighteen answers, as a jobseeker in Kemi gives them.
const EIGHTEEN: &str = "1&situation=unemployed&municipality=240&finnish=b1&schooling=vocational&educated-in=elsewhere&field=care&sote-work=years\
    &age=34&wishes=older-people,home-visits,hands-on-care&limits=no-nights&pace=earn-soon&swedish=none&english=a2\
    &residence=permanent&papers=some&unemployed-months=5&work-ability=full&aim=practical-nurse";

fn profile(text: &str) -> Profile {
    let read = saved::read(text, catalogue()).unwrap();
    assert_eq!(read.left_out, 0, "{text}");
    read.profile
}

fn write(profile: &Profile) -> String {
    code::write(profile, NOVEMBER, catalogue())
}

#[test]
fn eighteen_answers_are_eight_groups_of_four() {
    let code = write(&profile(EIGHTEEN));
    assert_eq!(code::grouped(&code), "15Q4 XMNY PTJB VDVH RW9N 3N0M DAQC W");
}

#[test]
fn who_answered_little_has_a_short_code() {
    assert_eq!(write(&profile("1")).len(), 5);
    assert_eq!(write(&profile("1&situation=unemployed&municipality=240&finnish=a2")), "11Y9544DAMME");
}

#[test]
fn a_code_comes_back_as_it_was_written() {
    let mut longest = 0;
    let months = (2026..2066_u16, 1..=12_u8).prop_map(|(year, month)| Month { year, month });
    let mut runner = TestRunner::new(Config { cases: 5_000, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&(Person::any(), months), |(person, made)| {
        let profile = person.profile();
        let code = code::write(&profile, made, catalogue());
        prop_assert!(code.len() <= 60, "{code}");
        let read = code::read(&code, catalogue());
        prop_assert_eq!(read, Ok(code::Received { profile, made, left_out: Vec::new() }));
        Ok(())
    });
    outcome.unwrap();
    for question in catalogue().questions.keys() {
        for answer in answers(question) {
            let mut profile = Profile::default();
            profile.apply(Event::Answered { question, answer });
            let code = write(&profile);
            longest = longest.max(code.len());
            assert_eq!(code::read(&code, catalogue()).unwrap().profile, profile, "{code}");
        }
    }
    assert!(longest <= 40, "{longest}");
}

#[test]
fn every_wrong_symbol_and_every_swap_of_neighbours_is_found() {
    let mut dice = Dice(5);
    for _ in 0..100 {
        let profile = dice.person(catalogue());
        let code: Vec<char> = write(&profile).chars().collect();
        for place in 0..code.len() {
            for symbol in SYMBOLS.chars().filter(|symbol| *symbol != code[place]) {
                let mut wrong = code.clone();
                wrong[place] = symbol;
                let wrong: String = wrong.iter().collect();
                assert!(code::read(&wrong, catalogue()).is_err(), "{wrong} for {}", code.iter().collect::<String>());
            }
            if place > 0 && code[place] != code[place - 1] {
                let mut wrong = code.clone();
                wrong.swap(place, place - 1);
                let wrong: String = wrong.iter().collect();
                assert!(code::read(&wrong, catalogue()).is_err(), "{wrong} for {}", code.iter().collect::<String>());
            }
        }
    }
}

#[test]
fn a_code_is_read_however_it_was_typed() {
    let wanted = profile(EIGHTEEN);
    let code = write(&wanted);
    let typed = [
        code::grouped(&code),
        code.to_lowercase(),
        code::grouped(&code).replace(' ', "-").to_lowercase(),
        code.replace('0', "O").replace('1', "l"),
        code.replace('0', "o").replace('1', "I"),
        format!("  {}\n", code::grouped(&code).replace(' ', " \u{2013} ")),
        format!("https://example.org/page/#/fi/receive/{code}"),
        format!("(<https://example.org/#/fi/receive/{code}>)."),
        format!("Tässä vastaukseni: https://example.org/#/en/receive/{code} \nTerveisin Liisa"),
    ];
    for typed in typed {
        assert_eq!(code::read(&typed, catalogue()).map(|received| received.profile), Ok(wanted.clone()), "{typed}");
    }
}

#[test]
fn what_is_no_code_is_told_apart() {
    let right = write(&profile(EIGHTEEN));
    let cases = [
        (String::new(), CodeError::Empty),
        (" - ".to_owned(), CodeError::Empty),
        ("https://example.org/#/fi/receive/".to_owned(), CodeError::Empty),
        ("1".to_owned(), CodeError::Wrong),
        (right[..right.len() - 1].to_owned(), CodeError::Wrong),
        (format!("2{}", &right[1..]), CodeError::OtherForm),
        (format!("{right}U"), CodeError::NoSymbol('U')),
        ("päivää".to_owned(), CodeError::NoSymbol('ä')),
        (right.repeat(10), CodeError::TooLong),
        (" ".repeat(1_000_000), CodeError::TooLong),
    ];
    for (text, error) in cases {
        assert_eq!(code::read(&text, catalogue()), Err(error), "{}", text.chars().take(100).collect::<String>());
    }
}

#[test]
fn a_hundred_thousand_strangers_do_no_harm() {
    let mut dice = Dice(11);
    let mut understood = 0;
    for _ in 0..100_000 {
        let text = strange(&mut dice);
        let Ok(received) = code::read(&text, catalogue()) else { continue };
        understood += 1;
        // Whatever was read is a profile like any other.
        let again = code::read(&code::write(&received.profile, received.made, catalogue()), catalogue()).unwrap();
        assert_eq!((again.profile, again.left_out), (received.profile, Vec::new()), "{text}");
    }
    // Were there none, only the check would be tested.
    assert!(understood > 20_000, "{understood}");
}

/// Anything at all, or symbols with a right check behind them.
fn strange(dice: &mut Dice) -> String {
    let length = dice.roll(70);
    if dice.roll(2) == 0 {
        let bytes: Vec<u8> = (0..length).map(|_| dice.roll(256) as u8).collect();
        return String::from_utf8_lossy(&bytes).into_owned();
    }
    let mut symbols = vec![1];
    symbols.extend((0..length).map(|_| dice.roll(32) as u8));
    let check = Crc::<u16>::new(&CRC_15_CAN).checksum(&symbols);
    symbols.extend([10, 5, 0].map(|shift| (check >> shift & 31) as u8));
    symbols.iter().map(|symbol| char::from(SYMBOLS.as_bytes()[usize::from(*symbol)])).collect()
}

const SYMBOLS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Codes of the first form as they were given out: each must say for ever what it said then.
#[test]
fn codes_that_were_given_out_say_what_they_said() {
    let samples = std::fs::read_to_string(root().join(SAMPLES)).unwrap();
    let samples: Vec<(&str, &str)> =
        samples.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' ')).collect();
    for (code, said) in &samples {
        let received = code::read(code, catalogue()).unwrap();
        assert_eq!((saved::write(&received.profile, catalogue()).as_str(), received.made), (*said, NOVEMBER), "{code}");
    }
    let mut missing = Vec::new();
    for question in catalogue().questions.keys() {
        for answer in answers(question) {
            let mut profile = Profile::default();
            profile.apply(Event::Answered { question, answer });
            let said = saved::write(&profile, catalogue());
            if !samples.iter().any(|(_, sample)| *sample == said) {
                missing.push(format!("{} {said}", write(&profile)));
            }
        }
    }
    assert!(missing.is_empty(), "new answers: add their codes to {SAMPLES}\n{}", missing.join("\n"));
}

const SAMPLES: &str = "tests/codes/form-1.txt";

/// Every answer to a question; of several choices each alone, of numbers and municipalities a few.
fn answers(question: QuestionId) -> Vec<Answer> {
    let mut answers = vec![Answer::Unknown];
    match &catalogue().questions[question].kind {
        QuestionKind::Scale(choices) | QuestionKind::Choice(choices) => answers.extend(choices.keys().map(Answer::Choice)),
        QuestionKind::Choices(choices) => {
            answers.push(Answer::Choices([].into()));
            answers.extend(choices.keys().map(|choice| Answer::Choices([choice].into())));
        }
        QuestionKind::Number(range) => answers.extend([range.min, range.max].map(Answer::Number)),
        QuestionKind::Municipality => {
            let named = |code| catalogue().places.municipalities.named(code).map(Answer::Municipality);
            answers.extend(["005", "240", "992"].into_iter().filter_map(named));
        }
        QuestionKind::Goal => answers.extend(catalogue().goals.keys().map(Answer::Goal)),
    }
    answers
}

/// A small catalogue of questions and their codes.
fn small(questions: &[&str], codes: &[&str]) -> Catalogue {
    let folder = tempfile::tempdir().unwrap();
    write_small(folder.path(), questions, codes);
    let compiled = compile(folder.path());
    let problems: Vec<&str> = compiled.report.problems.iter().map(|problem| problem.message.as_str()).collect();
    assert!(problems.iter().all(|problem| problem.starts_with("there is no [[step]]")), "{problems:?}");
    compiled.catalogue
}

fn write_small(root: &Path, questions: &[&str], codes: &[&str]) {
    let rest = "section = \"you\"\nunknown = \"assume\"\nchanges = \"choice\"\n";
    let questions = questions.iter().map(|question| format!("[[question]]\n{question}\n{rest}\n"));
    let codes = codes.iter().map(|code| format!("[[code]]\n{code}\n"));
    std::fs::create_dir_all(root.join("catalogue")).unwrap();
    std::fs::write(root.join("catalogue/all.toml"), questions.chain(codes).collect::<String>()).unwrap();
}

const PETS: &str = "id = \"pets\"\nkind = \"choices\"\nchoices = [\"cat\", \"dog\"]";
const PETS_CODE: &str = "question = \"pets\"\nkind = \"choices\"\nchoices = [\"cat\", \"dog\"]\nroom = 5";
const HOME: &str = "id = \"home\"\nkind = \"choice\"\nchoices = [\"house\", \"flat\"]";
const HOME_CODE: &str = "question = \"home\"\nkind = \"choice\"\nchoices = [\"house\", \"flat\"]\nroom = 4";

fn said(text: &str, catalogue: &Catalogue) -> Profile {
    let read = saved::read(text, catalogue).unwrap();
    assert_eq!(read.left_out, 0);
    read.profile
}

/// What one catalogue's code says to another.
fn handed_on(text: &str, from: &Catalogue, to: &Catalogue) -> (String, Vec<LeftOut>) {
    let received = code::read(&code::write(&said(text, from), NOVEMBER, from), to).unwrap();
    (saved::write(&received.profile, to), received.left_out)
}

#[test]
fn questions_and_choices_in_another_order_say_the_same() {
    let before = small(&[PETS, HOME], &[PETS_CODE, HOME_CODE]);
    let turned = small(
        &[&HOME.replace("\"house\", \"flat\"", "\"flat\", \"house\""), &PETS.replace("\"cat\", \"dog\"", "\"dog\", \"cat\"")],
        &[PETS_CODE, HOME_CODE],
    );
    let (text, left_out) = handed_on("1&pets=cat&home=flat", &before, &turned);
    assert_eq!((text.as_str(), left_out), ("1&home=flat&pets=cat", vec![]));
}

#[test]
fn an_older_reader_leaves_out_what_it_does_not_know_yet() {
    let older = small(&[PETS, HOME], &[PETS_CODE, HOME_CODE]);
    let newer = small(
        &[
            &PETS.replace("\"dog\"", "\"dog\", \"hen\""),
            &HOME.replace("\"flat\"", "\"flat\", \"boat\""),
            "id = \"shoes\"\nkind = \"number\"\nrange = [20, 50]",
        ],
        &[
            &PETS_CODE.replace("\"dog\"", "\"dog\", \"hen\""),
            &HOME_CODE.replace("\"flat\"", "\"flat\", \"boat\""),
            "question = \"shoes\"\nkind = \"number\"\nrange = [20, 50]",
        ],
    );
    let [pets, home] = ["pets", "home"].map(|id| older.questions.named(id).unwrap());
    let all = [LeftOut::Answer(pets), LeftOut::Answer(home), LeftOut::NotYetAsked];
    assert_eq!(handed_on("1&pets=dog,hen&home=boat&shoes=40", &newer, &older), ("1&pets=dog".to_owned(), all.to_vec()));
    // Of hens alone nothing is left: not the same as having no pets.
    assert_eq!(handed_on("1&pets=hen", &newer, &older), ("1".to_owned(), vec![LeftOut::Answer(pets)]));
    assert_eq!(handed_on("1&pets=&home=flat", &newer, &older), ("1&pets=&home=flat".to_owned(), vec![]));
}

#[test]
fn a_newer_reader_leaves_out_what_is_gone() {
    let older = small(
        &[PETS, HOME, "id = \"shoes\"\nkind = \"number\"\nrange = [20, 50]"],
        &[PETS_CODE, HOME_CODE, "question = \"shoes\"\nkind = \"number\"\nrange = [20, 50]"],
    );
    let newer = small(
        &[&HOME.replace("\"house\", ", ""), "id = \"shoes\"\nkind = \"number\"\nrange = [30, 50]"],
        &[PETS_CODE, HOME_CODE, "question = \"shoes\"\nkind = \"number\"\nrange = [20, 50]"],
    );
    let [home, shoes] = ["home", "shoes"].map(|id| newer.questions.named(id).unwrap());
    let gone = vec![LeftOut::NoLongerAsked, LeftOut::Answer(home), LeftOut::Answer(shoes)];
    assert_eq!(handed_on("1&pets=cat&home=house&shoes=25", &older, &newer), ("1".to_owned(), gone));
    assert_eq!(handed_on("1&home=flat&shoes=30", &older, &newer), ("1&home=flat&shoes=30".to_owned(), vec![]));
}

#[test]
fn a_question_that_outgrew_its_room_is_read_from_old_codes_and_new_ones() {
    let older = small(&[HOME], &[HOME_CODE]);
    let five = "\"house\", \"flat\", \"boat\", \"hut\", \"tent\"";
    let wide = HOME_CODE.replace("\"house\", \"flat\"", five).replace("room = 4", "room = 9");
    let newer = small(&[&HOME.replace("\"house\", \"flat\"", five)], &[HOME_CODE, &wide]);
    assert_eq!(handed_on("1&home=flat", &older, &newer), ("1&home=flat".to_owned(), vec![]));
    assert_eq!(handed_on("1&home=tent", &newer, &newer), ("1&home=tent".to_owned(), vec![]));
    assert_eq!(handed_on("1&home=house", &newer, &older), ("1".to_owned(), vec![LeftOut::NotYetAsked]));
}

/// What an editor is told about codes, and at which line.
fn told(questions: &[&str], codes: &[&str]) -> Vec<(usize, String)> {
    let folder = tempfile::tempdir().unwrap();
    write_small(folder.path(), questions, codes);
    let report = compile(folder.path()).report;
    let problems = report.problems.iter().filter(|problem| !problem.message.starts_with("there is no [[step]]"));
    let line = |file: usize, place: usize| report.files[file].text[..place].lines().count().max(1);
    problems.map(|problem| (problem.place.as_ref().map_or(0, |(file, span)| line(*file, span.end)), problem.message.clone())).collect()
}

#[test]
fn what_would_make_codes_wrong_is_told_at_its_line() {
    let cases: &[(&str, &str, usize, &str)] = &[
        (
            HOME,
            "question = \"other\"\nkind = \"number\"\nrange = [1, 2]",
            2,
            "answers to this question have no number, so they cannot be handed on",
        ),
        (
            HOME,
            "question = \"home\"\nkind = \"choice\"\nchoices = [\"house\"]\nroom = 4",
            10,
            "`home` has answers without a number, which cannot be handed on",
        ),
        (
            HOME,
            "question = \"home\"\nkind = \"choice\"\nchoices = [\"house\", \"flat\", \"house\"]\nroom = 4",
            12,
            "`house` has two numbers",
        ),
        (
            HOME,
            "question = \"home\"\nkind = \"choice\"\nchoices = [\"house\", \"flat\"]\nroom = 1",
            13,
            "there is room for 1, and there are 2 choices",
        ),
        (
            HOME,
            "question = \"home\"\nkind = \"choice\"\nchoices = [\"house\", \"flat\"]",
            10,
            "a code with choices needs `room`: how many there will ever be",
        ),
        (
            HOME,
            "question = \"home\"\nkind = \"choices\"\nchoices = [\"house\", \"flat\"]\nroom = 4",
            11,
            "the question `home` is of another kind",
        ),
        (
            PETS,
            "question = \"pets\"\nkind = \"choices\"\nchoices = [\"cat\", \"dog\"]\nroom = 25",
            13,
            "there is room for 25, and there are 2 choices",
        ),
        (
            "id = \"shoes\"\nkind = \"number\"\nrange = [20, 50]",
            "question = \"shoes\"\nkind = \"number\"\nrange = [20, 49]",
            12,
            "the question takes 20 to 50, and its code does not",
        ),
    ];
    for (question, code, line, message) in cases {
        assert_eq!(told(&[question], &[code]), [(*line, (*message).to_owned())], "{code}");
    }
}

#[test]
fn a_case_saved_from_the_page_is_what_editors_tools_read() {
    let text = "1&situation=unemployed,employed&municipality=420&finnish=b1&residence=unknown&age=34&wishes=&aim=nurse";
    let profile = saved::read(text, catalogue()).unwrap().profile;
    let case = saved::as_case(&profile, catalogue());
    for line in [
        r#"  "situation": ["unemployed", "employed"]"#,
        r#"  "municipality": "420""#,
        r#"  "finnish": "b1""#,
        r#"  "residence": "unknown""#,
        r#"  "age": 34"#,
        r#"  "wishes": []"#,
        r#"  "aim": "nurse""#,
    ] {
        assert!(case.lines().any(|own| own.trim_end_matches(',') == line), "{line} is missing in {case}");
    }
    assert_eq!(profile_file::read(&case, catalogue()), Ok(profile));
}
