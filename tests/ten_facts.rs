//! Ten facts that are easily got wrong. Each is looked for in the catalogue (source, date, status), in the plans of the people
//! whom it concerns and whom it does not, and in the words of both languages.

mod people;

use people::{catalogue, root, today};
use sotepolku::planner::catalogue::*;
use sotepolku::planner::plan::{GoalPlan, Plan, advice, plan};
use sotepolku::planner::situation::Situation;
use sotepolku::tool::report::Report;
use sotepolku::tool::{build, profile_file};
use sotepolku::words::{Locale, Words};
use std::sync::LazyLock;

static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| [build::words(root(), Locale::Fi), build::words(root(), Locale::En)]);

/// Born here, wants to study; nothing else stands in the way.
const LIISA: &str = r#"{"age":34,"municipality":"240","residence":"citizen","situation":["unemployed"],"unemployed-months":3,
    "finnish":"c1","schooling":"basic","educated-in":"finland","sote-work":"none","work-ability":"full"}"#;
/// A nurse from outside the EU who knows a little Finnish.
const ANA: &str = r#"{"age":34,"municipality":"837","residence":"family","situation":["unemployed"],"unemployed-months":3,"finnish":"a2",
    "english":"b2","schooling":"higher","educated-in":"elsewhere","field":"nursing","papers":"yes","sote-work":"years","work-ability":"full"}"#;
/// Came to study; the permit is for studies.
const SAM: &str = r#"{"age":22,"municipality":"837","residence":"student-permit","situation":["student"],"finnish":"b1","english":"b2",
    "schooling":"upper-secondary","educated-in":"elsewhere","papers":"yes","sote-work":"none","work-ability":"full"}"#;

/// A person with their plan.
struct Person {
    situation: Situation<'static>,
    plan: Plan,
}

impl Person {
    fn new(profile: &str) -> Self {
        let catalogue = catalogue();
        let profile = profile_file::read(profile, catalogue).unwrap_or_else(|errors| panic!("{profile}: {errors:?}"));
        let situation = Situation::new(catalogue, &profile, today());
        Self { situation, plan: plan(catalogue, &profile, today()) }
    }

    /// The same person with another answer.
    fn with(profile: &str, from: &str, to: &str) -> Self {
        assert!(profile.contains(from), "{from} is not in the profile");
        Self::new(&profile.replace(from, to))
    }

    fn goal(&self, id: &str) -> &GoalPlan {
        let found = self.plan.goals.iter().find(|goal| catalogue().goals[goal.goal].id == id);
        found.unwrap_or_else(|| panic!("there is no goal {id}"))
    }

    /// The pathways to a goal, each with its steps in order; there is at least one.
    fn pathways(&self, goal: &str) -> Vec<Vec<&'static Step>> {
        let pathways = &self.goal(goal).pathways;
        assert!(!pathways.is_empty(), "no pathway leads to {goal}");
        pathways.iter().map(|pathway| pathway.steps.iter().map(|stage| &catalogue().steps[stage.step]).collect()).collect()
    }

    /// Whether the plan tells the fact with some step on the way to the goal.
    fn is_told(&self, goal: &str, fact: &str) -> bool {
        let fact = catalogue().places.facts.named(fact).unwrap();
        self.pathways(goal).iter().flatten().any(|step| step.facts.contains(&fact))
    }

    /// The notes with a goal, with the steps on the way to it, and at the top of the plan.
    fn notes(&self, goal: &str) -> Vec<&'static str> {
        let id = catalogue().goals.named(goal).unwrap();
        let mut found = self.plan.advice.clone();
        found.extend(advice(&self.situation, |advice| advice.goals.contains(&id)));
        for step in self.pathways(goal).into_iter().flatten() {
            let step = catalogue().steps.named(&step.id).unwrap();
            found.extend(advice(&self.situation, |advice| advice.steps.contains(&step)));
        }
        found.into_iter().map(|advice| catalogue().advice[advice].id.as_str()).collect()
    }
}

/// The fact as it stands: its source, its status and the day from which it holds.
fn assert_fact(id: &str, source: &str, status: FactStatus, from: Option<&str>) {
    let places = &catalogue().places;
    let fact = &places.facts[places.facts.named(id).unwrap_or_else(|| panic!("there is no fact {id}"))];
    assert_eq!(places.sources[fact.checked.source].id, source, "{id}");
    assert_eq!(fact.status, status, "{id}");
    assert_eq!(fact.from, from.map(|day| day.parse().unwrap()), "{id}");
    assert!(fact.checked.on >= "2026-11-21".parse().unwrap() && fact.checked.review_by > fact.checked.on, "{id}");
}

/// The words say these things, in Finnish and in English.
fn assert_said(id: &str, finnish: &[&str], english: &[&str]) {
    for (words, parts) in WORDS.iter().zip([finnish, english]) {
        let text = words.text(id);
        for part in parts {
            assert!(text.contains(part), "{id} ({}) does not say {part:?}: {text:?}", words.locale().id());
        }
    }
}

/// Every text of both languages in which something is said, with its id.
fn texts_that_say(part: &str) -> Vec<(String, String)> {
    let mut report = Report::default();
    let mut found = Vec::new();
    for locale in Locale::ALL {
        for file in report.read_folder(root(), &format!("locales/{}", locale.id()), "ftl") {
            let lines = report.files[file].text.lines().filter(|line| !line.starts_with('#'));
            let messages = lines.filter_map(|line| line.split_once(" = "));
            found
                .extend(messages.filter(|(_, text)| text.to_lowercase().contains(part)).map(|(id, text)| (id.to_owned(), text.to_owned())));
        }
    }
    found
}

/// Wherever this is said, one of these is said too.
fn assert_never_without(part: &str, others: &[&str]) {
    let texts = texts_that_say(part);
    assert!(!texts.is_empty(), "nothing says {part}");
    for (id, text) in texts {
        assert!(others.iter().any(|other| text.to_lowercase().contains(other)), "{id} says {part} alone: {text}");
    }
}

#[test]
fn the_reform_is_in_force_since_1_august_2024() {
    assert_fact("practical-nurse-180", "oph-2024", FactStatus::Verified, Some("2024-08-01"));
    assert_said("fact-practical-nurse-180-text", &["180", "1.8.2024"], &["180", "1 August 2024"]);
    assert!(Person::new(LIISA).is_told("practical-nurse", "practical-nurse-180"));
    // The other day, 1 August 2025, is told of the students' housing supplement only.
    for (id, text) in texts_that_say("1.8.2025").into_iter().chain(texts_that_say("1 august 2025")) {
        assert!(text.contains("asumislisä"), "{id}: {text}");
    }
}

#[test]
fn care_assistant_studies_are_units_of_20_25_and_15() {
    assert_fact("care-assistant-set-60", "csc-hoiva", FactStatus::Verified, Some("2024-08-01"));
    assert_said("fact-care-assistant-set-60-text", &["20, 25 ja 15", "60"], &["20, 25 and 15", "60"]);
    let places = &catalogue().places;
    let qualification = &places.qualifications[places.qualifications.named("units-care-assistant").unwrap()];
    assert_eq!(qualification.size, Some((60, SizeUnit::CompetencePoints)));
    assert!(Person::new(LIISA).is_told("care-assistant", "care-assistant-set-60"));
    // Whoever learned under the requirements before is told that those were other units.
    let learned = r#""schooling":"vocational","educated-in":"finland","field":"care""#;
    let earlier = Person::with(LIISA, r#""schooling":"basic","educated-in":"finland""#, learned);
    let applies = |person: &Person| advice(&person.situation, |advice| advice.id == "care-assistant-units-from-before-2024").len() == 1;
    assert!(applies(&earlier) && !applies(&Person::new(LIISA)));
    assert_said("advice-care-assistant-units-from-before-2024-text", &["25 ja 35", "2024"], &["25 and 35", "2024"]);
}

#[test]
fn licences_come_from_lvv_not_from_valvira() {
    assert_fact("lvv-authority", "lvv-start", FactStatus::Verified, Some("2026-01-01"));
    assert_said("fact-lvv-authority-text", &["LVV", "1.1.2026", "Valvira"], &["LVV", "1 January 2026", "Valvira"]);
    assert_said("advice-lvv-not-valvira-text", &["LVV", "ei Valviraan", "13035 LVV"], &["LVV", "not to Valvira", "13035 LVV"]);
    assert!(Person::new(ANA).notes("nurse").contains(&"lvv-not-valvira"));
    assert!(!Person::new(LIISA).notes("nurse").contains(&"lvv-not-valvira"));
    assert_never_without("valvira", &["lvv", "korvasi valviran", "replaced valvira", "valviran ajalta", "valvira's time"]);
    let places = &catalogue().places;
    for contact in places.contacts.values() {
        assert!(!contact.channels.iter().any(|channel| channel.value.contains("valvira")), "{}", contact.id);
        assert!(!contact.name.fi.contains("Valvira"), "{}", contact.id);
        if contact.purpose == Purpose::Licence {
            assert_eq!(contact.service.map(|service| places.services[service].id.as_str()), Some("lvv"), "{}", contact.id);
        }
    }
}

#[test]
fn no_law_asks_practical_nurse_students_for_b1_1() {
    // That a law is not there cannot be read anywhere: the fact is told as unverified.
    assert_fact("no-level-in-law", "valvira-lang", FactStatus::Unverified, None);
    assert_said("fact-no-level-in-law-text", &["Emme löytäneet lakia"], &["found no law"]);
    assert_said("advice-ask-several-schools-text", &["A2.1", "B2", "monesta koulusta"], &["A2.1", "B2", "several schools"]);
    assert_said("fact-school-decides-language-text", &["Koulu päättää", "B1.1"], &["The school decides", "B1.1"]);
    assert_never_without("b1.1", &["koulu päättää", "the school decides"]);
    // Whether the language is enough is for the school or the employer to say, never a rule.
    let qualification = Gift::Holding(catalogue().holdings.named("practical-nurse-qualification").unwrap());
    let studies: Vec<&Step> = catalogue().steps.values().filter(|step| step.gives.contains(&qualification)).collect();
    assert!(studies.len() >= 5);
    for step in studies {
        assert!(matches!(step.decided_by, Certainty::School | Certainty::Employer), "{} is decided by {}", step.id, step.decided_by.id());
    }
    let beginner = Person::with(LIISA, r#""finnish":"c1""#, r#""finnish":"a2""#);
    assert!(beginner.notes("practical-nurse").contains(&"ask-several-schools"));
    for pathway in beginner.pathways("practical-nurse") {
        assert!(!pathway.iter().any(|step| step.id == "yki-test"), "a test is asked for before studies");
    }
    assert!(!Person::new(LIISA).notes("practical-nurse").contains(&"ask-several-schools"));
}

#[test]
fn a_licence_on_training_from_abroad_needs_yki_3_in_every_part() {
    assert_fact("licence-language-proof", "valvira-lang", FactStatus::OlderPage, None);
    assert_fact("yki-middle-level", "valvira-lang", FactStatus::OlderPage, None);
    assert_said("fact-licence-language-proof-text", &["joka osasta vähintään 3", "B1"], &["at least 3", "B1", "every part"]);
    assert_said(
        "fact-yki-middle-level-text",
        &["Jokaisesta osasta", "vähintään 3", "samassa testissä"],
        &["Every part of the same test", "at least 3"],
    );
    let ana = Person::new(ANA);
    assert!(ana.is_told("nurse", "licence-language-proof"));
    // One pathway may take a Finnish degree instead; the others end with the licence on the training from abroad.
    let place = |pathway: &[&Step], id: &str| pathway.iter().position(|step| step.id == id);
    let pathways = ana.pathways("nurse");
    let abroad: Vec<_> = pathways.iter().filter(|pathway| place(pathway, "licence-nurse-abroad").is_some()).collect();
    assert!(!abroad.is_empty());
    for pathway in abroad {
        let test = place(pathway, "yki-test");
        assert!(
            test.is_some() && test < place(pathway, "licence-nurse-abroad"),
            "{:?}",
            pathway.iter().map(|step| &step.id).collect::<Vec<_>>()
        );
    }
    for pathway in Person::new(LIISA).pathways("nurse") {
        assert!(!pathway.iter().any(|step| step.id == "yki-test"), "a degree from Finland needs no test");
    }
}

#[test]
fn a_nurse_degree_never_gives_the_practical_nurse_title() {
    assert_fact("nurse-degree-not-practical-nurse", "lvv-nurse-noneu", FactStatus::Verified, None);
    assert_said(
        "fact-nurse-degree-not-practical-nurse-text",
        &["ei voi saada lähihoitajan nimikettä"],
        &["never gives the title of practical nurse"],
    );
    let note = "nurse-is-not-practical-nurse";
    assert_said(
        "advice-nurse-is-not-practical-nurse-text",
        &["et voi saada lähihoitajan nimikettä"],
        &["never give the practical nurse title"],
    );
    for profile in [ANA.to_owned(), ANA.replace("elsewhere", "eu-eea").replace("family", "eu-citizen")] {
        let nurse = Person::new(&profile);
        assert!(nurse.notes("practical-nurse").contains(&note));
        let qualification = Gift::Holding(catalogue().holdings.named("practical-nurse-qualification").unwrap());
        for pathway in nurse.pathways("practical-nurse") {
            assert!(pathway.iter().all(|step| step.id != "lvv-practical-nurse-title"), "the degree is not exchanged for the title");
            assert!(pathway.iter().any(|step| step.gives.contains(&qualification)), "the title comes by the qualification only");
        }
    }
    // Somebody trained as a practical nurse abroad can ask for the title.
    let carer = Person::with(
        ANA,
        r#""schooling":"higher","educated-in":"elsewhere","field":"nursing""#,
        r#""schooling":"vocational","educated-in":"elsewhere","field":"care""#,
    );
    assert!(!carer.notes("practical-nurse").contains(&note));
    assert!(carer.pathways("practical-nurse").iter().flatten().any(|step| step.id == "lvv-practical-nurse-title"));
}

#[test]
fn on_a_student_permit_vocational_studies_cost_a_fee_since_1_august_2026() {
    assert_fact("student-permit-school-fee-2026", "okm-fee", FactStatus::Verified, Some("2026-08-01"));
    assert_said("fact-student-permit-school-fee-2026-text", &["1.8.2026", "opiskeluun"], &["1 August 2026", "permit is based on studies"]);
    let note = "student-permit-school-fee";
    let sam = Person::new(SAM);
    for goal in ["care-assistant", "practical-nurse"] {
        assert!(sam.is_told(goal, "student-permit-school-fee-2026"));
        assert!(sam.notes(goal).contains(&note), "{goal}");
        for residence in ["citizen", "permanent", "family", "international-protection", "temporary-protection", "work-permit"] {
            assert!(!Person::with(SAM, "student-permit", residence).notes(goal).contains(&note), "{residence}, {goal}");
        }
    }
    // Every course that it concerns carries the note, whatever somebody has studied before.
    let (fact, advice) =
        (catalogue().places.facts.named("student-permit-school-fee-2026").unwrap(), catalogue().advice.named(note).unwrap());
    for (id, step) in catalogue().steps.iter().filter(|(_, step)| step.facts.contains(&fact)) {
        assert!(catalogue().advice[advice].steps.contains(&id), "{}", step.id);
    }
    let protected = Person::with(SAM, "student-permit", "temporary-protection");
    assert!(protected.notes("practical-nurse").contains(&"vocational-fee-exempt-protection"));
}

#[test]
fn the_adult_education_allowance_is_gone() {
    assert_fact("adult-education-allowance-ended", "aikuiskt", FactStatus::Verified, Some("2024-06-01"));
    assert_said(
        "fact-adult-education-allowance-ended-text",
        &["Aikuiskoulutustuki", "lakkasi", "1.6.2024"],
        &["aikuiskoulutustuki", "ended", "1 June 2024"],
    );
    let employed = Person::with(LIISA, r#"["unemployed"],"unemployed-months":3"#, r#"["employed"]"#);
    assert!(employed.notes("practical-nurse").contains(&"studying-from-a-job"));
    assert!(!Person::new(LIISA).notes("practical-nurse").contains(&"studying-from-a-job"));
    assert_never_without("aikuiskoulutustu", &["lakkasi", "ei enää ole", "ended"]);
    assert_never_without("adult education allowance", &["no longer exists", "ended"]);
    assert_eq!(catalogue().places.services.named("adult-education-allowance"), None, "it is no service any more");
}

#[test]
fn general_support_is_paid_since_1_may_2026() {
    assert_fact("yleistuki-2026", "yleistuki", FactStatus::Verified, Some("2026-05-01"));
    assert_said("fact-yleistuki-2026-text", &["Yleistuki", "1.5.2026", "37,21"], &["yleistuki", "1 May 2026", "37.21"]);
    let note = "general-support-replaced-two-benefits";
    assert_said("advice-general-support-replaced-two-benefits-text", &["yleistuki", "1.5.2026"], &["yleistuki", "1 May 2026"]);
    assert!(Person::new(LIISA).notes("care-assistant").contains(&note));
    assert!(!Person::new(SAM).notes("care-assistant").contains(&note));
    // The benefits that it replaced are named only where that is said.
    for benefit in ["työmarkkinatu", "peruspäivära", "labour market subsidy"] {
        assert_never_without(benefit, &["korvasi", "replaced"]);
    }
    assert!(catalogue().places.services.named("yleistuki").is_some());
}

#[test]
fn a_criminal_record_extract_is_asked_by_group_and_date_and_not_of_trainees_with_older_people() {
    assert_fact("extract-children", "crim-child", FactStatus::Verified, Some("2003-01-01"));
    assert_fact("extract-older-people", "crim-hali", FactStatus::Verified, Some("2024-01-01"));
    assert_fact("extract-disabled-people", "crim-hali", FactStatus::Verified, Some("2025-01-01"));
    assert_fact("volunteer-no-extract-older", "crim-ork-old", FactStatus::Verified, None);
    assert_said("fact-extract-children-text", &["lasten", "kolme kuukautta", "työkokeilua"], &["children", "three months", "work trials"]);
    assert_said("fact-extract-older-people-text", &["2024", "iäkkäiden", "kolme kuukautta"], &["2024", "older people", "three months"]);
    assert_said("fact-extract-disabled-people-text", &["2025", "vammaisten"], &["2025", "disabled people"]);
    assert_said(
        "fact-volunteer-no-extract-older-text",
        &["ei anneta", "opiskelijan harjoitteluun"],
        &["no criminal record extract is given", "a student's practice"],
    );
    let liisa = Person::new(LIISA);
    let older = "extract-for-work-with-older-and-disabled";
    assert!(liisa.notes("care-assistant").contains(&older));
    assert!(liisa.notes("childrens-instructor").contains(&"extract-for-work-with-children"));
    assert!(!liisa.notes("childrens-instructor").contains(&older));
    // The note about work with older people never stands with a step of a trainee or volunteer; the other one does.
    let step = |id: &str| catalogue().steps.named(id).unwrap();
    let steps = |advice: &str| &catalogue().advice[catalogue().advice.named(advice).unwrap()].steps;
    for trainee in ["volunteer", "unpaid-practice", "care-assistant-units", "practical-nurse-study"] {
        assert!(!steps(older).contains(&step(trainee)), "{trainee}");
    }
    for trainee in ["volunteer", "care-assistant-units", "practical-nurse-study"] {
        assert!(steps("no-extract-for-practice-with-older-people").contains(&step(trainee)), "{trainee}");
    }
    assert_said(
        "advice-no-extract-for-practice-with-older-people-text",
        &["ei anneta", "harjoitteluun"],
        &["No criminal record extract", "practice during studies"],
    );
}
