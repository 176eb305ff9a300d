//! Conditions, beyond doubt: how they are judged, what they ask for, that fewer words say the same, and which can never hold.

mod small;

use proptest::prelude::*;
use small::{catalogue, condition, day, judged, today, told};
use sotepolku::planner::catalogue::QuestionKind;
use sotepolku::planner::condition::{Condition, Literal, Truth, Verdict};
use sotepolku::planner::ids::*;
use sotepolku::planner::problem::can_both_hold;
use sotepolku::planner::profile::{Answer, Event, Profile};
use sotepolku::planner::scale::Date;
use sotepolku::planner::situation::{Situation, Standing};
use sotepolku::tool::possible::{Moment, Possible};
use std::sync::LazyLock;

/// Kleene's strong three-valued logic, as its truth tables are published; open parts name their questions.
#[test]
fn and_or_and_not_follow_kleene() {
    let person = r#"{"finnish": "b1", "age": 16}"#;
    let (met, not_met, open, open_too) = ("finnish >= a1", "age >= 18", "residence is citizen", "situation in (student)");
    for (left, right, and, or) in [
        (met, met, "met", "met"),
        (met, open, "unknown: residence", "met"),
        (met, not_met, "not met", "met"),
        (open, met, "unknown: residence", "met"),
        (open, open_too, "unknown: residence, situation", "unknown: residence, situation"),
        (open, not_met, "not met", "unknown: residence"),
        (not_met, met, "not met", "met"),
        (not_met, open, "not met", "unknown: residence"),
        (not_met, not_met, "not met", "not met"),
    ] {
        assert_eq!(judged(&format!("{left} and {right}"), person), and, "{left} and {right}");
        assert_eq!(judged(&format!("{left} or {right}"), person), or, "{left} or {right}");
    }
    for (part, not) in [(met, "not met"), (open, "unknown: residence"), (not_met, "met")] {
        assert_eq!(judged(&format!("not {part}"), person), not, "not {part}");
    }
}

#[test]
fn every_literal_is_judged_as_it_reads() {
    let nobody = "{}";
    let a2 = r#"{"finnish": "a2"}"#;
    let aged = r#"{"age": 18}"#;
    let student = r#"{"situation": ["student"]}"#;
    let nothing_picked = r#"{"situation": []}"#;
    let here = r#"{"educated-in": "finland"}"#;
    let abroad = r#"{"educated-in": "elsewhere"}"#;
    let degree = r#"{"educated-in": "elsewhere", "papers": "yes"}"#;
    let kemi = r#"{"municipality": "240"}"#;
    let rovaniemi = r#"{"municipality": "698"}"#;
    for (text, person, expected) in [
        ("finnish >= a2", a2, "met"),
        ("finnish > a2", a2, "not met"),
        ("finnish <= a2", a2, "met"),
        ("finnish < a2", a2, "not met"),
        ("finnish = a2", a2, "met"),
        ("finnish = a1", a2, "not met"),
        ("finnish = b1", a2, "not met"),
        ("finnish > b1", a2, "not met"),
        ("finnish <= b1", a2, "met"),
        ("finnish >= none", a2, "met"),
        ("finnish < none", a2, "not met"),
        ("finnish is a2", a2, "met"),
        ("finnish in (a1, b1)", a2, "not met"),
        ("finnish >= a2", nobody, "unknown: finnish"),
        ("finnish < a2", nobody, "unknown: finnish"),
        ("finnish >= a2", r#"{"finnish": "unknown"}"#, "unknown: finnish"),
        ("age >= 18", aged, "met"),
        ("age >= 19", aged, "not met"),
        ("age > 18", aged, "not met"),
        ("age > 17", aged, "met"),
        ("age <= 18", aged, "met"),
        ("age <= 17", aged, "not met"),
        ("age < 18", aged, "not met"),
        ("age < 19", aged, "met"),
        ("age = 18", aged, "met"),
        ("age = 17", aged, "not met"),
        ("age > 65535", aged, "not met"),
        ("age <= 65535", aged, "met"),
        ("age = 18", nobody, "unknown: age"),
        ("residence is citizen", r#"{"residence": "citizen"}"#, "met"),
        ("residence is citizen", r#"{"residence": "permanent"}"#, "not met"),
        ("residence in (citizen, permanent)", r#"{"residence": "permanent"}"#, "met"),
        ("residence in (citizen, permanent)", nobody, "unknown: residence"),
        ("situation in (student)", student, "met"),
        ("situation in (unemployed)", student, "not met"),
        ("situation in (unemployed, student)", student, "met"),
        ("situation in (unemployed) and situation in (student)", r#"{"situation": ["student", "unemployed"]}"#, "met"),
        ("situation in (unemployed, student)", nothing_picked, "not met"),
        ("situation in (student)", nobody, "unknown: situation"),
        // A question that does not concern the person is not an open one.
        ("papers is yes", here, "not met"),
        ("not papers is yes", here, "met"),
        ("papers is yes", abroad, "unknown: papers"),
        // As long as it may not concern them, the answer that says so decides too.
        ("papers is yes", nobody, "unknown: educated-in, papers"),
        ("holds foreign-degree", degree, "met"),
        ("holds foreign-degree", here, "not met"),
        ("holds foreign-degree", abroad, "unknown: papers"),
        ("not holds foreign-degree", here, "met"),
        ("holds training", degree, "not met"),
        ("holds training", nobody, "not met"),
        ("county in (lappi)", kemi, "met"),
        ("county in (kainuu)", kemi, "not met"),
        ("county in (kainuu, lappi)", kemi, "met"),
        ("county in (lappi)", nobody, "unknown: municipality"),
        ("area in (meri-lappi)", kemi, "met"),
        // Rovaniemi is in no area of the small world.
        ("area in (meri-lappi)", rovaniemi, "not met"),
        ("not area in (meri-lappi)", rovaniemi, "met"),
        ("always", nobody, "met"),
        ("not always", nobody, "not met"),
    ] {
        assert_eq!(judged(text, person), expected, "{text} for {person}");
    }
}

#[test]
fn a_part_that_is_decided_asks_for_nothing() {
    for (text, person, expected) in [
        ("finnish >= b1 and (age >= 18 or residence is citizen)", r#"{"age": 19}"#, "unknown: finnish"),
        ("finnish >= b1 or (age >= 18 and residence is citizen)", r#"{"age": 16}"#, "unknown: finnish"),
        ("not (finnish >= b1 and residence is citizen)", r#"{"finnish": "b1"}"#, "unknown: residence"),
        // Judged part by part: nobody is asked to see that these are settled.
        ("age >= 18 or age < 18", "{}", "unknown: age"),
        ("age >= 18 and age < 18", "{}", "unknown: age"),
    ] {
        assert_eq!(judged(text, person), expected, "{text} for {person}");
    }
}

#[test]
fn a_condition_is_said_in_fewer_words() {
    for (text, simpler) in [
        ("finnish >= a2 and (age >= 18 and residence is citizen)", "finnish >= a2 and age >= 18 and residence is citizen"),
        ("finnish >= a2 or (age >= 18 or residence is citizen)", "finnish >= a2 or age >= 18 or residence is citizen"),
        ("finnish >= a2 and always", "finnish >= a2"),
        ("finnish >= a2 and not always", "not always"),
        ("finnish >= a2 or always", "always"),
        ("finnish >= a2 or not always", "finnish >= a2"),
        ("finnish > b1", "not always"),
        ("not finnish > b1", "always"),
        ("not not finnish >= a2", "finnish >= a2"),
        ("not not not finnish >= a2", "not finnish >= a2"),
        ("finnish >= a2 and finnish >= a2 and age >= 18", "finnish >= a2 and age >= 18"),
        ("residence in (permanent, citizen, permanent) or residence in (citizen, permanent)", "residence in (citizen, permanent)"),
        // Absorbed: nothing else is asked about.
        ("finnish >= a2 and (finnish >= a2 or finnish >= b1)", "finnish >= a2"),
        ("finnish >= a2 or (finnish >= a2 and not finnish >= b1)", "finnish >= a2"),
        ("county in (lappi) and (county in (lappi) or area in (meri-lappi))", "county in (lappi)"),
        ("finnish >= a2 and (finnish >= a2 or until 2027-01-01)", "finnish >= a2"),
        ("from 2027-01-01 and (from 2027-01-01 or age >= 18)", "from 2027-01-01"),
        // Not absorbed: while both are unknown, the age is asked for before and would not be after.
        ("finnish >= a2 and (finnish >= a2 or age >= 18)", "finnish >= a2 and (finnish >= a2 or age >= 18)"),
        ("age >= 18 and not age >= 18", "age >= 18 and not age >= 18"),
    ] {
        assert_eq!(condition(text).simplified().text(catalogue()), simpler, "{text}");
    }
}

#[test]
fn what_can_never_hold_and_what_always_holds_is_told_where_it_stands() {
    let never = "this holds for nobody, whatever they answer";
    let always = "this holds for everybody, whatever they answer";
    // What is spoilt, the line it stands on, and what the editor reads.
    for (right, wrong, place, message) in [
        ("needs = \"age >= 17\"", "needs = \"age < 17 and age >= 18\"", "world.toml:73:9", never),
        ("needs = \"age >= 17\"", "needs = \"finnish >= b1 and age >= 18 and age <= 17\"", "world.toml:73:9", never),
        ("needs = \"age >= 17\"", "needs = \"age >= 20\"", "world.toml:73:9", never),
        ("needs = \"age >= 17\"", "needs = \"age >= 16\"", "world.toml:73:9", always),
        ("needs = \"age >= 17\"", "needs = \"age >= 18 or age < 19\"", "world.toml:73:9", always),
        ("needs = \"age >= 17\"", "needs = \"residence is citizen and residence is permanent\"", "world.toml:73:9", never),
        ("needs = \"age >= 17\"", "needs = \"residence in (citizen, permanent, student-permit)\"", "world.toml:73:9", always),
        ("needs = \"age >= 17\"", "needs = \"county in (kainuu) and area in (meri-lappi)\"", "world.toml:73:9", never),
        ("needs = \"age >= 17\"", "needs = \"from 2027-01-01 and until 2026-12-31\"", "world.toml:73:9", never),
        ("needs = \"age >= 17\"", "needs = \"from 2027-01-01 or until 2026-12-31\"", "world.toml:73:9", always),
        ("for = \"from 2027-08-01\"", "for = \"finnish >= b1 and finnish < a2\"", "world.toml:85:7", never),
        ("for = \"from 2027-08-01\"", "for = \"papers is yes and educated-in is finland\"", "world.toml:85:7", never),
        ("for = \"from 2027-08-01\"", "for = \"holds foreign-degree and papers is no\"", "world.toml:85:7", never),
        (
            "for = \"from 2027-08-01\"",
            "for = \"situation in (student) and not situation in (unemployed, student)\"",
            "world.toml:85:7",
            never,
        ),
        // Only a step gives it, so nobody has it at the start.
        ("for = \"from 2027-08-01\"", "for = \"holds training\"", "world.toml:85:7", never),
        ("when = \"educated-in is elsewhere\"", "when = \"not always\"", "world.toml:47:8", never),
        ("held-if = \"papers is yes\"", "held-if = \"papers is yes and papers is no\"", "world.toml:61:11", never),
        ("when = \"until 2027-07-31\"", "when = \"age < 16 or age > 19\"", "world.toml:116:8", never),
        ("needs = \"holds permit\"", "needs = \"holds permit and not holds permit\"", "world.toml:102:9", never),
    ] {
        let told = told(right, wrong, today());
        assert!(told.contains(place) && told.contains(message) && told.contains("^^^"), "{wrong}:\n{told}");
    }
    // Several choices can be picked at once; a level can come between the start and a later step.
    for (right, fine) in [
        ("needs = \"age >= 17\"", "needs = \"age >= 17 and situation in (student) and situation in (unemployed)\""),
        ("for = \"from 2027-08-01\"", "for = \"finnish < a2\"\nneeds = \"finnish >= a2\""),
        ("for = \"from 2027-08-01\"", "for = \"always\""),
        ("for = \"from 2027-08-01\"", "for = \"papers is yes or not papers is yes and educated-in is finland\""),
    ] {
        assert_eq!(told(right, fine, today()), "", "{fine}");
    }
}

/// Two steps that only feed one another can never begin.
#[test]
fn steps_in_a_circle_are_steps_that_nobody_can_reach() {
    let circle = "gives = [\"permit\"]\nneeds = \"holds training\"";
    let text = small::WORLD.replacen("gives = [\"permit\"]", circle, 1).replacen("needs = \"age >= 17\"", "needs = \"holds permit\"", 1);
    let told = small::told_of(&text, today());
    for message in [
        "nobody can reach the step `course`",
        "nobody can reach the step `new-course`",
        "its `needs` ask for something that nobody has and no reachable step gives",
    ] {
        assert!(told.contains(message), "{message} is missing:\n{told}");
    }
    // The goals are mended with the steps, so nothing is said about them.
    assert!(!told.contains("no pathway leads to"), "{told}");
    // With another way in, the circle opens.
    let text = text.replacen("needs = \"holds permit\"", "needs = \"age >= 17 and (holds permit or holds foreign-degree)\"", 1);
    assert_eq!(small::told_of(&text, today()), "");
}

/// Days around every day that the random conditions name.
const DAYS: [&str; 4] = ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"];

fn literal() -> impl Strategy<Value = Literal> {
    let named = |id: &str| catalogue().questions.named(id).unwrap();
    let some =
        |count: usize| prop::collection::vec(0..count, 1..3).prop_map(|places| places.into_iter().map(ChoiceId::at).collect::<Vec<_>>());
    let (finnish, age, residence, situation) = (named("finnish"), named("age"), named("residence"), named("situation"));
    let (educated, papers) = (named("educated-in"), named("papers"));
    let a_day = || prop::sample::select(&DAYS[1..3]).prop_map(day);
    prop_oneof![
        (0..4_usize).prop_map(move |level| Literal::LevelAtLeast(finnish, ChoiceId::at(level))),
        (15..21_u16).prop_map(move |number| Literal::NumberAtLeast(age, number)),
        some(3).prop_map(move |choices| Literal::OneOf(residence, choices)),
        some(2).prop_map(move |choices| Literal::OneOf(situation, choices)),
        some(2).prop_map(move |choices| Literal::OneOf(educated, choices)),
        some(2).prop_map(move |choices| Literal::OneOf(papers, choices)),
        (0..2_usize).prop_map(|county| Literal::InCounty(vec![CountyId::at(county)])),
        Just(Literal::InArea(vec![AreaId::at(0)])),
        (0..3_usize).prop_map(|holding| Literal::Holds(HoldingId::at(holding))),
        a_day().prop_map(Literal::From),
        a_day().prop_map(Literal::Until),
    ]
}

fn any_condition() -> impl Strategy<Value = Condition> {
    let leaf = prop_oneof![
        12 => literal().prop_map(Condition::Literal),
        1 => Just(Condition::ALWAYS),
        1 => Just(Condition::NEVER),
    ];
    leaf.prop_recursive(5, 24, 3, |inner| {
        let parts = prop::collection::vec(inner.clone(), 0..4);
        // A part beside an expression that holds it too is what absorption is about; dice hardly ever make one.
        let absorbing = (inner.clone(), inner.clone());
        prop_oneof![
            inner.prop_map(|inner| Condition::Not(Box::new(inner))),
            parts.clone().prop_map(Condition::All),
            parts.prop_map(Condition::Any),
            absorbing.clone().prop_map(|(a, b)| Condition::All(vec![a.clone(), Condition::Any(vec![a, b])])),
            absorbing.prop_map(|(a, b)| Condition::Any(vec![a.clone(), Condition::All(vec![b, a])])),
        ]
    })
}

/// Every answer to a question.
fn answers(question: QuestionId) -> Vec<Answer> {
    match &catalogue().questions[question].kind {
        QuestionKind::Scale(choices) | QuestionKind::Choice(choices) => choices.keys().map(Answer::Choice).collect(),
        QuestionKind::Choices(choices) => (0..1_usize << choices.len())
            .map(|picked| Answer::Choices(choices.keys().filter(|choice| picked >> choice.index() & 1 == 1).collect()))
            .collect(),
        QuestionKind::Number(range) => (range.min..=range.max).map(Answer::Number).collect(),
        QuestionKind::Municipality => catalogue().places.municipalities.keys().map(Answer::Municipality).collect(),
        QuestionKind::Goal => catalogue().goals.keys().map(Answer::Goal).collect(),
    }
}

/// A person on a day, with each question answered or not.
#[derive(Clone, Debug)]
struct Person {
    rolls: Vec<Option<usize>>,
    today: Date,
}

impl Person {
    fn any() -> impl Strategy<Value = Person> {
        let rolls = prop::collection::vec(prop::option::of(0..12_usize), catalogue().questions.len());
        (rolls, prop::sample::select(&DAYS[..])).prop_map(|(rolls, today)| Person { rolls, today: day(today) })
    }

    fn profile(&self) -> Profile {
        let mut profile = Profile::default();
        for (question, roll) in catalogue().questions.keys().zip(&self.rolls) {
            if let Some(roll) = roll {
                let mut answers = answers(question);
                let answer = answers.swap_remove(roll % answers.len());
                profile.apply(Event::Answered { question, answer });
            }
        }
        profile
    }

    fn situation(&self) -> Situation<'static> {
        Situation::new(catalogue(), &self.profile(), self.today)
    }
}

/// Everybody there can be who has answered everything, on every day.
static EVERYBODY: LazyLock<Vec<Situation<'static>>> = LazyLock::new(|| {
    let mut profiles = vec![Profile::default()];
    for question in catalogue().questions.keys() {
        profiles = profiles
            .iter()
            .flat_map(|profile| answers(question).into_iter().map(move |answer| (profile.clone(), answer)))
            .map(|(mut profile, answer)| {
                profile.apply(Event::Answered { question, answer });
                profile
            })
            .collect();
    }
    DAYS.iter().flat_map(|today| profiles.iter().map(|profile| Situation::new(catalogue(), profile, day(today)))).collect()
});

fn size(condition: &Condition) -> usize {
    match condition {
        Condition::Literal(_) => 1,
        Condition::Not(inner) => 1 + size(inner),
        Condition::All(parts) | Condition::Any(parts) => 1 + parts.iter().map(size).sum::<usize>(),
    }
}

fn joins_at_least_two(condition: &Condition) -> bool {
    match condition {
        Condition::Literal(_) => true,
        Condition::Not(inner) => joins_at_least_two(inner),
        Condition::All(parts) | Condition::Any(parts) => parts.len() >= 2 && parts.iter().all(joins_at_least_two),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn fewer_words_keep_the_verdict_and_its_deciding_questions(condition in any_condition(), person in Person::any()) {
        let situation = person.situation();
        prop_assert_eq!(condition.simplified().verdict(&situation), condition.verdict(&situation));
    }

    #[test]
    fn fewer_words_are_never_more_and_cannot_become_fewer_still(condition in any_condition()) {
        let simplified = condition.simplified();
        prop_assert!(size(&simplified) <= size(&condition));
        prop_assert!(simplified.is_always() || simplified.is_never() || joins_at_least_two(&simplified), "{simplified:?}");
        prop_assert_eq!(simplified.simplified(), simplified);
    }

    #[test]
    fn a_condition_is_read_back_from_bytes_as_it_was(condition in any_condition()) {
        let bytes = postcard::to_allocvec(&condition).unwrap();
        prop_assert_eq!(postcard::from_bytes::<Condition>(&bytes).unwrap(), condition);
    }

    /// Complete: as long as the deciding questions stay open, no other answer changes the verdict.
    #[test]
    fn only_the_deciding_questions_can_change_a_verdict(condition in any_condition(), person in Person::any(), other in Person::any()) {
        let before = person.situation();
        let Verdict::Unknown(deciding) = condition.verdict(&before) else { return Ok(()) };
        let mut more = person.clone();
        for question in catalogue().questions.keys().filter(|question| !deciding.contains(question)) {
            if more.rolls[question.index()].is_none() {
                more.rolls[question.index()] = other.rolls[question.index()];
            }
        }
        let after = more.situation();
        // Who takes back an answer by a later one has changed more than what was open.
        let taken_back = catalogue().questions.keys().any(|question| {
            matches!(before.standing(question), Standing::Known(_)) && *after.standing(question) == Standing::NotConcerned
        });
        prop_assume!(!taken_back);
        prop_assert_eq!(condition.truth(&after), Truth::Unknown, "{} {:?}", condition.text(catalogue()), deciding);
    }
}

/// Four literals of four questions, each used once: nothing in such a condition can settle itself.
fn used_once() -> impl Strategy<Value = Condition> {
    let named = |id: &str| catalogue().questions.named(id).unwrap();
    let literals = vec![
        Literal::LevelAtLeast(named("finnish"), ChoiceId::at(2)),
        Literal::NumberAtLeast(named("age"), 18),
        Literal::OneOf(named("residence"), vec![ChoiceId::at(0)]),
        Literal::OneOf(named("situation"), vec![ChoiceId::at(1)]),
    ];
    let joins = prop::collection::vec((any::<bool>(), any::<bool>(), any::<prop::sample::Index>()), 3);
    (Just(literals).prop_shuffle(), joins).prop_map(|(literals, joins)| {
        let mut parts: Vec<Condition> = literals.into_iter().map(Condition::Literal).collect();
        for (and, not, place) in joins {
            let one = parts.remove(place.index(parts.len()));
            let other = parts.remove(place.index(parts.len()));
            let joined = if and { Condition::All(vec![one, other]) } else { Condition::Any(vec![one, other]) };
            parts.push(if not { Condition::Not(Box::new(joined)) } else { joined });
        }
        parts.remove(0)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]

    /// Sound: of a condition that mentions each question once, every deciding question does change the verdict for somebody.
    #[test]
    fn each_deciding_question_can_change_the_verdict(condition in used_once(), person in Person::any()) {
        let Verdict::Unknown(deciding) = condition.verdict(&person.situation()) else { return Ok(()) };
        let asked: Vec<QuestionId> = ["finnish", "age", "residence", "situation"].map(|id| catalogue().questions.named(id).unwrap()).to_vec();
        let truth_of = |profile: &Profile| condition.truth(&Situation::new(catalogue(), profile, person.today));
        for question in &deciding {
            let mut others = vec![person.profile()];
            for open in asked.iter().filter(|open| *open != question && person.rolls[open.index()].is_none()) {
                others = others.iter().flat_map(|profile| answers(*open).into_iter().map(move |answer| with(profile, *open, answer))).collect();
            }
            let changes = others.iter().any(|profile| {
                let verdicts: Vec<Truth> = answers(*question).into_iter().map(|answer| truth_of(&with(profile, *question, answer))).collect();
                verdicts.contains(&Truth::True) && verdicts.contains(&Truth::False)
            });
            prop_assert!(changes, "{} does not change {}", catalogue().questions[*question].id, condition.text(catalogue()));
        }
    }

    #[test]
    fn a_condition_is_read_back_from_its_text_as_it_was(condition in any_condition()) {
        let simplified = condition.simplified();
        let text = simplified.text(catalogue());
        prop_assert_eq!(small::condition(&text).simplified(), simplified, "{}", text);
    }

    #[test]
    fn a_condition_can_hold_exactly_when_somebody_fulfils_it(condition in any_condition()) {
        let possible = Possible::all(catalogue());
        let somebody = EVERYBODY.iter().any(|person| condition.truth(person) == Truth::True);
        let everybody = EVERYBODY.iter().all(|person| condition.truth(person) == Truth::True);
        prop_assert_eq!(possible.can_hold(&condition, Moment::AtTheStart), somebody, "{}", condition.text(catalogue()));
        prop_assert_eq!(possible.always_holds(&condition, Moment::AtTheStart), everybody, "{}", condition.text(catalogue()));
    }
}

fn with(profile: &Profile, question: QuestionId, answer: Answer) -> Profile {
    let mut profile = profile.clone();
    profile.apply(Event::Answered { question, answer });
    profile
}

/// The search may only drop what excludes itself.
#[test]
fn what_somebody_fulfils_the_search_lets_stand_together() {
    let named = |id: &str| catalogue().questions.named(id).unwrap();
    let level = |level| Literal::LevelAtLeast(named("finnish"), ChoiceId::at(level));
    let age = |age| Literal::NumberAtLeast(named("age"), age);
    let (first, last) = (day("2027-01-01"), day("2026-12-31"));
    let all =
        [level(1), level(2), age(17), age(18), Literal::From(first), Literal::From(last), Literal::Until(first), Literal::Until(last)];
    for one in &all {
        for other in &all {
            for (positive, other_positive) in [(true, true), (true, false), (false, true), (false, false)] {
                let holds = |literal: &Literal, positive: bool, person: &Situation| person.truth(literal) == Truth::from(positive);
                let somebody = EVERYBODY.iter().any(|person| holds(one, positive, person) && holds(other, other_positive, person));
                assert_eq!(
                    can_both_hold((one, positive), (other, other_positive)),
                    somebody,
                    "{one:?} {positive}, {other:?} {other_positive}"
                );
            }
        }
    }
}

/// Bytes that nest deeper than any condition are refused; they would exhaust the stack otherwise.
#[test]
fn bytes_that_nest_without_end_are_no_condition() {
    let nots = 1 << 20;
    // As many pieces as the length says, in seven bits a byte, each of them a `not`.
    let mut bytes = vec![0x80, 0x80, 0x40];
    bytes.extend(std::iter::repeat_n(1, nots));
    assert!(postcard::from_bytes::<Condition>(&bytes).is_err());
}
