//! Whatever is read, nothing panics, hangs or is told without a word. A few thousand cases each in every run of the tests;
//! `FUZZ_MINUTES=10 cargo test --test fuzz -- --nocapture --test-threads=1` goes on for as long and says how many it tried.

mod small;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use small::{WORLD, catalogue, today};
use sotepolku::planner::catalogue::Catalogue;
use sotepolku::planner::notes::{self, Read};
use sotepolku::planner::plan::plan;
use sotepolku::planner::{code, saved};
use sotepolku::tool::report::Severity;
use sotepolku::tool::{build, expression, profile_file};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// The readers below, among which the minutes are shared.
const READERS: u64 = if cfg!(feature = "page") { 9 } else { 8 };
/// Longer than anything small may take, on a busy machine.
const HANGS: Duration = Duration::from_secs(20);

/// Inputs that are tried in every run: one for each thing a reader says of what it refuses, some that are right, and every one that
/// ever failed. Longer runs add what is new to them.
const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus");
/// So many of each reader are enough.
const KEPT: usize = 40;

/// What a reader makes of an input: it is right, or what is said of it.
type Outcome = Result<(), String>;

fn fuzz(reader: &str, cases: u32, inputs: impl Strategy<Value = Vec<u8>>, read: impl Fn(&[u8]) -> Outcome) {
    let minutes = std::env::var("FUZZ_MINUTES").ok().map(|minutes| minutes.parse::<u64>().expect("FUZZ_MINUTES is a whole number"));
    let end = Instant::now() + Duration::from_secs(minutes.unwrap_or(0) * 60 / READERS);
    let (tried, taken) = (Cell::new(0_u64), Cell::new(0_u64));
    let kept = RefCell::new(BTreeMap::new());
    let tries = |input: &[u8]| {
        let start = Instant::now();
        let outcome = read(input);
        assert!(start.elapsed() < HANGS, "took {:?}", start.elapsed());
        tried.set(tried.get() + 1);
        taken.set(taken.get() + u64::from(outcome.is_ok()));
        shape(outcome)
    };
    let corpus = Path::new(CORPUS).join(reader.replace(' ', "-"));
    for file in std::fs::read_dir(&corpus).into_iter().flatten() {
        let input = std::fs::read(file.expect("the corpus can be read").path()).expect("the corpus can be read");
        kept.borrow_mut().insert(tries(&input), None);
    }
    loop {
        let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(&inputs, |input| {
            let shape = tries(&input);
            let mut kept = kept.borrow_mut();
            if minutes.is_some() && kept.len() < KEPT && !kept.contains_key(&shape) {
                kept.insert(shape, Some(input));
            }
            Ok(())
        });
        if let Err(error) = outcome {
            if let proptest::test_runner::TestError::Fail(_, input) = &error {
                keep(&corpus, input);
            }
            panic!("{reader}, after {} cases: {}", tried.get(), shown(&error));
        }
        if Instant::now() >= end {
            break;
        }
    }
    kept.borrow().values().flatten().for_each(|input| keep(&corpus, input));
    // Were none taken, only the refusing would be tested.
    assert!(taken.get() > 0, "no {reader} were right");
    println!("{reader}: {} cases, of which {} were right", tried.get(), taken.get());
}

/// What is said, without what it is said of.
fn shape(outcome: Outcome) -> Option<String> {
    let message = outcome.err()?;
    let own_words = message.split(['"', '`', '\'', '“', '”', '‘', '’']).step_by(2).collect::<Vec<_>>().join("…");
    Some(own_words.chars().filter(|letter| !letter.is_ascii_digit()).collect())
}

fn keep(corpus: &Path, input: &[u8]) {
    let mut hash = DefaultHasher::new();
    input.hash(&mut hash);
    std::fs::create_dir_all(corpus).expect("the corpus can be written");
    std::fs::write(corpus.join(format!("{:016x}", hash.finish())), input).expect("the corpus can be written");
}

/// The least input that fails, readable where it is text.
fn shown(error: &proptest::test_runner::TestError<Vec<u8>>) -> String {
    match error {
        proptest::test_runner::TestError::Fail(why, input) => format!("{why}\n{}\n{input:?}", String::from_utf8_lossy(input)),
        other => other.to_string(),
    }
}

/// Something right of which parts are cut out, overwritten or doubled.
fn spoilt(right: &'static [u8], words: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let put = prop_oneof![
        2 => prop::sample::select(words).prop_map(|word| word.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..4),
    ];
    let change = (any::<prop::sample::Index>(), 0..30_usize, put, any::<bool>());
    prop::collection::vec(change, 0..6).prop_map(move |changes| {
        let mut bytes = right.to_vec();
        for (place, length, put, double) in changes {
            let start = place.index(bytes.len() + 1);
            let end = (start + length).min(bytes.len());
            let cut: Vec<u8> = bytes.splice(start..end, put).collect();
            if double {
                bytes.splice(start..start, cut.iter().chain(&cut).copied());
            }
        }
        bytes
    })
}

/// Words in any order, with and without room between them.
fn soup(words: &'static [&'static str], most: usize) -> impl Strategy<Value = Vec<u8>> {
    let word = (prop::sample::select(words), prop::sample::select(&["", " ", "\n"][..]));
    prop::collection::vec(word, 0..most)
        .prop_map(|words| words.into_iter().map(|(word, gap)| format!("{word}{gap}")).collect::<String>().into_bytes())
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..200)
}

const CONDITION_WORDS: &[&str] = &[
    "and",
    "or",
    "not",
    "in",
    "is",
    "holds",
    "always",
    "from",
    "until",
    "(",
    ")",
    ",",
    ">=",
    ">",
    "<",
    "<=",
    "=",
    "finnish",
    "age",
    "b1",
    "18",
    "residence",
    "citizen",
    "training",
    "county",
    "lappi",
    "2027-01-01",
    "2026-02-30",
    "99999999",
    "-",
    "ä",
    "\"",
    "\\",
    "NOT",
    "((((((((",
    "not not not not ",
];

#[test]
fn conditions() {
    let right = b"finnish >= b1 or (age >= 18 and not holds training) or residence in (citizen, permanent) and until 2027-01-01";
    let inputs = prop_oneof![soup(CONDITION_WORDS, 60), spoilt(right, CONDITION_WORDS), bytes()];
    fuzz("conditions", 3000, inputs, |input| {
        let text = String::from_utf8_lossy(input);
        let parsed = expression::parse(&text);
        parsed.map(|_| ()).map_err(|errors| {
            for error in &errors {
                assert!(!error.message.is_empty() && error.span.start <= text.len() && error.span.start < error.span.end, "{error:?}");
            }
            errors.first().expect("why is told").message.clone()
        })
    });
}

const PROFILE_WORDS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"finnish\"",
    "\"b1\"",
    "\"age\"",
    "18",
    "\"situation\"",
    "\"student\"",
    "\"unknown\"",
    "null",
    "true",
    "1e400",
    "-1",
    "18.5",
    "99999999999999999999999",
    "\"\\ud800\"",
    "\"municipality\"",
    "\"240\"",
    "\u{feff}",
    "\"\"",
    "\"papers\"",
    "[[[[[[[[",
];

#[test]
fn profiles() {
    let right = br#"{"finnish": "a2", "age": 18, "situation": ["student", "unemployed"], "municipality": "240", "papers": "unknown"}"#;
    let inputs = prop_oneof![1 => soup(PROFILE_WORDS, 30), 3 => spoilt(right, PROFILE_WORDS), 1 => bytes()];
    fuzz("profiles", 3000, inputs, |input| match profile_file::read_bytes(input, catalogue()) {
        Ok(profile) => {
            let written = profile_file::write(&profile, catalogue()).to_string();
            assert_eq!(profile_file::read(&written, catalogue()), Ok(profile.clone()), "{written}");
            plan(catalogue(), &profile, today());
            Ok(())
        }
        Err(errors) => {
            let told = |error: &profile_file::ProfileError| !error.to_string().is_empty() && error.to_string().len() < 1000;
            assert!(errors.iter().all(told), "{errors:?}");
            Err(errors.first().expect("why is told").to_string())
        }
    });
}

const SAVED_WORDS: &[&str] =
    &["&", "=", ",", "1", "2", "finnish", "age", "b1", "18", "70000", "situation", "student", "unknown", "municipality", "240", "%20", "ä"];

#[test]
fn saved_answers() {
    let right = b"1&finnish=a2&age=18&situation=student,unemployed&municipality=240&papers=unknown";
    let inputs = prop_oneof![1 => soup(SAVED_WORDS, 30), 3 => spoilt(right, SAVED_WORDS), 1 => bytes()];
    fuzz("saved answers", 3000, inputs, |input| {
        let read = saved::read(&String::from_utf8_lossy(input), catalogue()).map_err(|error| format!("{error:?}"))?;
        let again = saved::read(&saved::write(&read.profile, catalogue()), catalogue()).expect("its own text is read");
        assert_eq!((again.profile, again.left_out), (read.profile, 0));
        if read.left_out == 0 { Ok(()) } else { Err("left out".to_owned()) }
    });
}

const NOTES_WORDS: &[&str] = &[
    "sotepolku-notes 1\n",
    "sotepolku-notes 2\n",
    "\n",
    "\r\n",
    " ",
    "step ",
    "own ",
    "note ",
    "- ",
    "2026-12-04 ",
    "2026-02-30 ",
    "course",
    ": ",
    "Call",
    "ä",
    "\u{2028}",
    "\u{feff}",
    "/receive/",
];

#[test]
fn notes_in_files() {
    let right = b"A letter\n\nsotepolku-notes 1\nstep 2026-12-04 course: A course\nown - Call the school\nnote One\nnote \nnote Two\n";
    let inputs = prop_oneof![1 => soup(NOTES_WORDS, 30), 3 => spoilt(right, NOTES_WORDS), 1 => bytes()];
    fuzz("notes", 3000, inputs, |input| {
        let (notes, left_out) = match notes::read(&String::from_utf8_lossy(input), catalogue()) {
            Read::Notes { notes, left_out } => (notes, left_out),
            other => return Err(format!("{other:?}")),
        };
        let again = notes::read(&notes::write(&notes, catalogue(), &|_| "A course".to_owned()), catalogue());
        assert_eq!(again, Read::Notes { notes, left_out: 0 });
        if left_out == 0 { Ok(()) } else { Err("left out".to_owned()) }
    });
}

const CODE_WORDS: &[&str] = &["1", "Z", "0", "o", "l", "-", " ", "U", "/receive/", "\u{2013}", "\u{feff}", "ä", "ZZZZZZZZ", "00000000"];

/// A code of all answers, and where its check is put right after spoiling it: otherwise the check alone would be tested.
#[test]
fn codes() {
    let answers = "1&finnish=a2&age=18&situation=student,unemployed&papers=unknown&municipality=240";
    let profile = saved::read(answers, catalogue()).unwrap().profile;
    let made = code::Month { year: 2026, month: 11 };
    let right: &'static [u8] = code::write(&profile, made, catalogue()).into_bytes().leak();
    let spoilt_code = || spoilt(right, CODE_WORDS);
    let inputs = prop_oneof![1 => soup(CODE_WORDS, 30), 2 => spoilt_code(), 2 => spoilt_code().prop_map(put_right), 1 => bytes()];
    fuzz("codes", 3000, inputs, |input| {
        let received = code::read(&String::from_utf8_lossy(input), catalogue()).map_err(|error| format!("{error:?}"))?;
        plan(catalogue(), &received.profile, today());
        let again = code::read(&code::write(&received.profile, received.made, catalogue()), catalogue()).expect("its own code is read");
        assert_eq!((again.profile, again.left_out), (received.profile, Vec::new()));
        Ok(())
    });
}

fn put_right(input: Vec<u8>) -> Vec<u8> {
    const SYMBOLS: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let mut symbols: Vec<u8> =
        input.iter().filter_map(|letter| SYMBOLS.iter().position(|symbol| symbol == letter)).map(|one| one as u8).collect();
    symbols.truncate(symbols.len().saturating_sub(3));
    let check = crc::Crc::<u16>::new(&crc::CRC_15_CAN).checksum(&symbols);
    symbols.extend([10, 5, 0].map(|shift| (check >> shift & 31) as u8));
    symbols.iter().map(|symbol| SYMBOLS[usize::from(*symbol)]).collect()
}

#[cfg(feature = "page")]
const ADDRESS_WORDS: &[&str] = &[
    "#",
    "/",
    "fi",
    "en",
    "xx",
    "questions",
    "answers",
    "pathways",
    "all",
    "receive",
    "helper",
    "finnish",
    "1",
    "0",
    "256",
    "-1",
    "%2f",
    "ä",
    "__proto__",
];

/// What stands after the `#` of a link.
#[cfg(feature = "page")]
#[test]
fn addresses() {
    use sotepolku::web::address::{Address, Page};
    use sotepolku::words::Locale;
    let right = b"#/en/questions/finnish";
    let inputs = prop_oneof![2 => soup(ADDRESS_WORDS, 12), 2 => spoilt(right, ADDRESS_WORDS), 1 => bytes()];
    fuzz("addresses", 3000, inputs, |input| {
        let address = Address::read(&String::from_utf8_lossy(input), catalogue(), Locale::Fi).ok_or("no address")?;
        let again = Address::read(&address.link(catalogue()), catalogue(), Locale::Fi);
        let page = if address.page == Page::Lost { Page::Start } else { address.page };
        assert_eq!(again, Some(Address { page, ..address }));
        if address.page == Page::Lost { Err("lost".to_owned()) } else { Ok(()) }
    });
}

static QUESTIONS: LazyLock<Vec<u8>> = LazyLock::new(|| catalogue().write().0);
static REST: LazyLock<Vec<u8>> = LazyLock::new(|| catalogue().write().1);

#[test]
fn compiled_catalogues() {
    let pieces = &["\u{1}\u{1}\u{1}\u{1}\u{1}\u{1}\u{1}\u{1}", "\u{2}\u{7f}", "\u{3}\u{1}", "\u{0}", "\u{7f}\u{7f}\u{7f}\u{7f}"];
    let inputs = prop_oneof![2 => spoilt(&QUESTIONS, pieces), 2 => spoilt(&REST, pieces), 1 => bytes()];
    fuzz("compiled catalogues", 2000, inputs, |input| {
        let mut read = Catalogue::default();
        let questions = Catalogue::read(input).map(|with_questions| read = with_questions);
        let rest = read.add_rest(input);
        if let (Err(of_questions), Err(of_rest)) = (questions, rest) {
            return Err(format!("{of_questions:?}, {of_rest:?}"));
        }
        let (questions, rest) = read.write();
        let mut again = Catalogue::read(&questions).expect("its own bytes are read");
        again.add_rest(&rest).expect("its own bytes are read");
        assert_eq!(again, read);
        Ok(())
    });
}

const CATALOGUE_WORDS: &[&str] = &[
    "[[step]]\n",
    "[[question]]\n",
    "[[goal]]\n",
    "[[fact]]\n",
    "id = \"course\"\n",
    "needs = \"holds training\"\n",
    "for = \"always\"\n",
    "= ",
    "\"",
    "\"\"\"",
    "'",
    "\n",
    "[",
    "]",
    "[0, 1]",
    "[1e9, nan]",
    "true",
    "-1",
    "99999999999999999999",
    "2026-11-26",
    "\\u00e4",
    "ä",
    "not ",
    " and ",
    "(",
    "finnish >= b1",
    "\u{feff}",
    "kind = \"number\"\n",
    "kind = \"choices\"\n",
    "holds permit",
    "gives = [\"residence >= citizen\"]\n",
    "{",
    "}",
    "unknown = \"plan-for-it\"\n",
    "role = \"wishes\"\n",
];

/// Texts that stand in no other place of the small world.
const CATALOGUE_TEXTS: &[&str] = &[
    "residence >= citizen",
    "age >= 18",
    "finnish >= b1",
    "not holds training",
    "holds permit or holds foreign-degree",
    "plan-for-it",
    "part-time",
    "waiting",
    "wage",
    "choices",
    "wishes",
    "goal",
    "",
];

/// The small world with some of its texts in the place of others: what stands there is read, but makes another sense or none.
fn mixed_up() -> impl Strategy<Value = Vec<u8>> {
    let pieces: Vec<&'static str> = WORLD.split('"').collect();
    let change = (any::<prop::sample::Index>(), any::<prop::sample::Index>());
    prop::collection::vec(change, 1..4).prop_map(move |changes| {
        let mut mixed = pieces.clone();
        let texts: Vec<&str> = pieces.iter().skip(1).step_by(2).chain(CATALOGUE_TEXTS).copied().collect();
        for (place, text) in changes {
            mixed[place.index(pieces.len() / 2) * 2 + 1] = texts[text.index(texts.len())];
        }
        mixed.join("\"").into_bytes()
    })
}

#[test]
fn written_catalogues() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("catalogue")).unwrap();
    let inputs = prop_oneof![1 => soup(CATALOGUE_WORDS, 40), 9 => spoilt(WORLD.as_bytes(), CATALOGUE_WORDS), 10 => mixed_up()];
    fuzz("written catalogues", 1000, inputs, |input| {
        std::fs::write(folder.path().join("catalogue/world.toml"), input).unwrap();
        let compiled = build::check(folder.path(), today());
        let mut report = compiled.report;
        // The small world has no words at all; that is told too often to be looked at.
        report.problems.retain(|problem| !problem.message.contains("locales/"));
        assert!(report.problems.iter().all(|problem| !problem.message.is_empty()));
        report.render(false);
        if let Some(problem) = report.problems.iter().find(|problem| problem.severity == Severity::Error) {
            return Err(problem.message.clone());
        }
        let (questions, rest) = compiled.catalogue.write();
        let mut read = Catalogue::read(&questions).expect("what was compiled is read");
        read.add_rest(&rest).expect("what was compiled is read");
        for json in ["{}", r#"{"finnish": "a1", "residence": "permanent", "age": 18}"#] {
            if let Ok(person) = profile_file::read(json, &read) {
                plan(&read, &person, today());
            }
        }
        Ok(())
    });
}

const FLUENT_WORDS: &[&str] = &[
    "{",
    "}",
    "$count",
    "->",
    "[one]",
    "*[other]",
    "=",
    "\n",
    "    ",
    "step-course-name",
    "-term",
    ".attribute",
    "#",
    "\u{feff}",
    "{ \"\" }",
    "{ NUMBER($x) }",
    "\r",
];

#[test]
fn words() {
    let right =
        "# How long.\nstep-course-name = A course\ntime-months = { $count ->\n    [one] a month\n   *[other] { $count } months\n}\n"
            .as_bytes();
    let folder = tempfile::tempdir().unwrap();
    for language in ["fi", "en"] {
        std::fs::create_dir_all(folder.path().join("locales").join(language)).unwrap();
    }
    // So that all that is told about words, and how easy they are, is told of these.
    let wording = |language| {
        format!(
            "[[wording]]\nlanguage = {language:?}\nlongest-sentence = 1\nlongest-word = 3\ninstead = [{{ of = \"cours*\", write = \"-\" }}]\n"
        )
    };
    std::fs::create_dir_all(folder.path().join("catalogue")).unwrap();
    std::fs::write(folder.path().join("catalogue/wording.toml"), wording("fi") + &wording("en")).unwrap();
    let inputs = prop_oneof![1 => soup(FLUENT_WORDS, 40), 3 => spoilt(right, FLUENT_WORDS), 1 => bytes()];
    fuzz("words", 300, inputs, |input| {
        for language in ["fi", "en"] {
            std::fs::write(folder.path().join("locales").join(language).join("words.ftl"), input).unwrap();
        }
        let report = build::check(folder.path(), today()).report;
        report.render(false);
        let words = sotepolku::words::Words::new(sotepolku::words::Locale::Fi, &[&String::from_utf8_lossy(input)]);
        words.with("time-months", [("count", 2.into())]);
        if words.has("time-months") {
            return Ok(());
        }
        let of_words = report.problems.iter().find(|problem| problem.message.contains(".ftl"));
        Err(of_words.map_or_else(|| "no such words".to_owned(), |problem| problem.message.clone()))
    });
}
