//! What somebody says to a contact: every purpose has words in every language, and nothing is told that was not chosen.

mod people;

use people::{catalogue, root, today};
use sotepolku::planner::catalogue::{Purpose, QuestionKind};
use sotepolku::planner::ids::{GoalId, StepId};
use sotepolku::planner::profile::Profile;
use sotepolku::planner::script::{Matter, Offered, Part, offered};
use sotepolku::planner::situation::Situation;
use sotepolku::tool::{build, profile_file};
use sotepolku::words::{Locale, Say, Tongue, Words};
use std::collections::BTreeSet;

const NURSE: &str = r#"{ "situation": ["unemployed"], "municipality": "837", "finnish": "b1", "schooling": "higher",
    "educated-in": "elsewhere", "field": "nursing", "papers": "some", "age": 34, "residence": "family", "work-ability": "full",
    "unemployed-months": 5, "limits": ["no-nights", "no-driving"] }"#;

#[test]
fn a_nurse_asks_about_her_degree_and_tells_what_the_authority_needs() {
    let script = |locale, tongue| said(NURSE, locale, tongue, Purpose::Recognition, Some("nurse"), |offered| offered.needed);
    let finnish = script(Locale::Fi, Tongue::Own);
    assert_eq!(
        finnish.call,
        "Hei, minun nimeni on [oma nimi]. Minulla on kysymys tutkinnosta. Haluan hakea LVV:n päätöstä sairaanhoitajan tutkinnostani. \
         Opiskelin sairaanhoitoa. Opiskelin EU:n ja ETA:n ulkopuolella. Minulla on osa todistuksista. \
         Voisitteko kertoa, miten haen päätöstä?"
    );
    assert_eq!(
        finnish.letter,
        "Hei!\n\nMinulla on kysymys tutkinnosta. Haluan hakea LVV:n päätöstä sairaanhoitajan tutkinnostani. Opiskelin sairaanhoitoa. \
         Opiskelin EU:n ja ETA:n ulkopuolella. Minulla on osa todistuksista. Voisitteko kertoa, miten haen päätöstä?\n\n\
         Ystävällisin terveisin\n[oma nimi]\n[puhelinnumero]"
    );
    assert_eq!(finnish.subject, "Kysymys tutkinnosta");
    assert_eq!(
        script(Locale::En, Tongue::Own).call,
        "Hello, my name is [your name]. I have a question about a qualification. I would like to apply for LVV's decision on my nursing degree. \
         I studied nursing. I studied outside the EU and the EEA. I have some of my certificates. \
         Could you tell me how to apply for a decision?"
    );
    assert_eq!(script(Locale::En, Tongue::Finnish), finnish, "on a page in English the Finnish is the same");
}

#[test]
fn who_leaves_everything_out_tells_nothing() {
    let script = said(NURSE, Locale::Fi, Tongue::Own, Purpose::Employment, Some("nurse"), |_| false);
    assert_eq!(script.call, "Hei, minun nimeni on [oma nimi]. Haluan töihin sosiaali- ja terveysalalle. Voisinko varata ajan teille?");
}

#[test]
fn who_has_answered_nothing_has_something_to_say() {
    let script = said("{}", Locale::Fi, Tongue::Own, Purpose::Guidance, None, |_| true);
    assert_eq!(
        script.call,
        "Hei, minun nimeni on [oma nimi]. Haluan puhua opinnoista ja työstä. Haluan hakea LVV:n päätöstä sairaanhoitajan tutkinnostani. \
         Voisitteko puhua hitaasti? Voisinko varata ajan?"
    );
    assert!(script.letter.contains("Voisitteko kirjoittaa helppoa suomea?"), "{}", script.letter);
}

/// Whatever is ticked: those sentences stand in both texts, and no other sentence does.
#[test]
fn nothing_unchosen_is_in_the_message() {
    let (catalogue, profile) = (catalogue(), profile(NURSE));
    let situation = Situation::new(catalogue, &profile, today());
    for locale in Locale::ALL {
        let words = shipped(*locale);
        let say = Say { words: &words, catalogue };
        let mut sentences = 0;
        for purpose in Purpose::ALL {
            let matter = matter(*purpose, Some("nurse"));
            let parts: Vec<Part> = say.sayable(&situation, offered(&situation, matter)).into_iter().map(|offered| offered.part).collect();
            sentences += parts.len();
            for ticked in 0..1_u32 << parts.len() {
                let is_told = |place: usize| ticked >> place & 1 == 1;
                let told: Vec<Part> = (0..parts.len()).filter(|place| is_told(*place)).map(|place| parts[place]).collect();
                let script = say.script(Tongue::Own, &situation, matter, &told);
                for (place, part) in parts.iter().enumerate() {
                    let sentence = say.sentence(Tongue::Own, &situation, *part);
                    assert!(!sentence.is_empty(), "{part:?} has no words");
                    assert_eq!(script.call.contains(&sentence), is_told(place), "{purpose:?}: {sentence} in {}", script.call);
                    let is_written = *part != Part::Slowly && script.letter.contains(&sentence);
                    assert_eq!(is_written, is_told(place) && *part != Part::Slowly, "{purpose:?}: {sentence} in {}", script.letter);
                }
            }
        }
        assert!(sentences > 80, "{sentences} sentences were tried");
    }
}

#[test]
fn what_is_private_is_told_only_when_it_is_added() {
    let (catalogue, profile) = (catalogue(), profile(NURSE));
    let situation = Situation::new(catalogue, &profile, today());
    let private: Vec<Offered> = Purpose::ALL
        .iter()
        .flat_map(|purpose| offered(&situation, matter(*purpose, None)))
        .filter(|offered| matches!(offered.part, Part::Answer(question) if catalogue.questions[question].sensitive))
        .collect();
    assert!(private.len() > 5, "private answers can be added: {}", private.len());
    assert!(private.iter().all(|offered| !offered.needed));
}

#[test]
fn an_answer_that_no_longer_concerns_the_person_is_not_offered() {
    let asks_for_papers = |answers: &str| {
        let (catalogue, profile) = (catalogue(), profile(answers));
        let papers = Part::Answer(catalogue.questions.named("papers").unwrap());
        let situation = Situation::new(catalogue, &profile, today());
        offered(&situation, matter(Purpose::Recognition, None)).iter().any(|offered| offered.part == papers)
    };
    assert!(asks_for_papers(NURSE));
    assert!(!asks_for_papers(&NURSE.replace("elsewhere", "finland")));
}

#[test]
fn every_purpose_has_a_script_in_every_language() {
    let catalogue = catalogue();
    let written: BTreeSet<&str> = catalogue.scripts.iter().map(|script| script.purpose.id()).collect();
    assert_eq!(written.len(), Purpose::ALL.len(), "{written:?}");
    for locale in Locale::ALL {
        let words = shipped(*locale);
        for purpose in Purpose::ALL {
            for kind in ["want", "ask", "subject"] {
                let id = format!("say-{kind}-{}", purpose.id());
                assert!(words.has(&id), "{id} in {locale:?}");
                assert!(*locale == Locale::Fi || words.has(&format!("fi-{id}")), "the Finnish of {id} among the words of {locale:?}");
            }
        }
    }
}

#[test]
fn every_answer_that_can_be_told_is_a_sentence_of_ones_own() {
    let catalogue = catalogue();
    let told: BTreeSet<_> = catalogue.scripts.iter().flat_map(|script| script.needs.iter().chain(&script.may)).collect();
    // An answer such as "something else" says nothing to a contact.
    let unsaid =
        ["studying-other", "field-other", "profession-other-licensed", "profession-protected-title", "profession-other", "returning-no"];
    for locale in Locale::ALL {
        let words = build::words(root(), *locale);
        let mut without = Vec::new();
        for question in told.iter().map(|question| &catalogue.questions[**question]) {
            match &question.kind {
                QuestionKind::Scale(choices) | QuestionKind::Choice(choices) | QuestionKind::Choices(choices) => {
                    let ids = choices.values().map(|choice| format!("{}-{}", question.id, choice.id));
                    without.extend(ids.filter(|id| !words.has(&format!("choice-{id}-say"))));
                }
                QuestionKind::Number(_) | QuestionKind::Municipality => assert!(words.has(&format!("question-{}-say", question.id))),
                QuestionKind::Goal => panic!("the goal of a talk is that of the pathway"),
            }
        }
        assert_eq!(without, unsaid.map(str::to_owned), "{locale:?}");
    }
}

/// They are copied into the words of other languages, whose rules of plurals are others.
#[test]
fn what_is_said_in_finnish_has_nothing_to_choose() {
    let text = std::fs::read_to_string(root().join("locales/fi/scripts.ftl")).unwrap();
    let chosen: Vec<&str> = text.lines().filter(|line| !line.starts_with('#') && line.contains("->")).collect();
    assert!(chosen.is_empty(), "{chosen:?}");
}

// The machinery

fn said(
    answers: &str,
    locale: Locale,
    tongue: Tongue,
    purpose: Purpose,
    goal: Option<&str>,
    is_told: impl Fn(&Offered) -> bool,
) -> sotepolku::words::Script {
    let (catalogue, profile, words) = (catalogue(), profile(answers), shipped(locale));
    let situation = Situation::new(catalogue, &profile, today());
    let say = Say { words: &words, catalogue };
    let matter = matter(purpose, goal);
    let offered = say.sayable(&situation, offered(&situation, matter));
    let told: Vec<Part> = offered.iter().filter(|offered| is_told(offered)).map(|offered| offered.part).collect();
    say.script(tongue, &situation, matter, &told)
}

fn matter(purpose: Purpose, goal: Option<&str>) -> Matter {
    let catalogue = catalogue();
    let step: StepId = catalogue.steps.named("lvv-application").unwrap();
    let goal: Option<GoalId> = goal.map(|goal| catalogue.goals.named(goal).unwrap());
    Matter { purpose, step, goal }
}

fn profile(answers: &str) -> Profile {
    profile_file::read(answers, catalogue()).unwrap()
}

/// The words as the page gets them.
fn shipped(locale: Locale) -> Words {
    let (first, others) = build::words_files(root(), locale, catalogue());
    Words::new(locale, &[&first, &others])
}
