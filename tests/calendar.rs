//! The days of a pathway in a calendar: only what is known, and a month that is only a month says so.

mod people;

use people::{catalogue, root};
use sotepolku::planner::calendar::{Entry, What, entries};
use sotepolku::planner::plan::{Pathway, plan};
use sotepolku::planner::profile::Profile;
use sotepolku::planner::scale::Date;
use sotepolku::planner::situation::Situation;
use sotepolku::tool::{build, profile_file};
use sotepolku::words::{Locale, Say};

/// Leaves school and wants to be a nurse.
const LEAVER: &str = r#"{ "situation": ["no-study-place"], "municipality": "091", "finnish": "c1", "schooling": "upper-secondary",
    "educated-in": "finland", "age": 20, "residence": "citizen", "aim": "nurse" }"#;

#[test]
fn each_step_stands_in_the_first_month_in_which_it_can_begin() {
    assert_eq!(
        days("2026-11-22", "nurse", "nuotti"),
        [
            "2026-11-22 now nuotti",
            "2027-02-22 look again",
            "2027-03-01 uas-joint-application",
            "2027-08-01 nurse-degree",
            "2031-02-01 licence-nurse-finland",
            "2031-02-01 find-work",
        ]
    );
}

#[test]
fn a_rule_that_will_change_stands_on_its_day() {
    let later = days("2026-07-15", "practical-nurse", "practical-nurse-study");
    assert!(later.contains(&"2026-08-01 from vet-free-residents".to_owned()), "{later:#?}");
    let over = days("2026-08-01", "practical-nurse", "practical-nurse-study");
    assert!(!over.iter().any(|day| day.contains("vet-free-residents")), "what holds already is no news: {over:#?}");
}

#[test]
fn a_month_says_that_it_is_one() {
    let (catalogue, profile) = (catalogue(), profile());
    let today: Date = "2026-11-22".parse().unwrap();
    let situation = Situation::new(catalogue, &profile, today);
    let pathway = pathway(today, "nurse", "nuotti");
    let goal = catalogue.goals.named("nurse").unwrap();
    let told = |locale, place: usize| {
        let words = build::words(root(), locale);
        let told = Say { words: &words, catalogue }.entry(&entries(&situation, &pathway)[place], goal);
        [told.title, told.text]
    };
    let [title, text] = told(Locale::Fi, 2);
    assert_eq!(title, "Aikaisintaan tässä kuussa: Yhteishaku ammattikorkeakouluun");
    assert!(
        text.starts_with(
            "Voit aloittaa aikaisintaan maaliskuussa 2027. Merkintä tarkoittaa koko kuukautta: tarkkaa päivää ei tiedetä. \
             Aika on arvio.\n\nVoi alkaa vain maaliskuussa tai syyskuussa.\n\n"
        ),
        "{text}"
    );
    assert!(text.ends_with("Sotepolku. Tavoite: Sairaanhoitaja"), "{text}");
    let [title, text] = told(Locale::En, 0);
    assert!(title.starts_with("Begin: "), "{title}");
    assert!(text.ends_with("Sotepolku. Goal: Registered nurse"), "{text}");
}

// The machinery

fn days(today: &str, goal: &str, through: &str) -> Vec<String> {
    let (catalogue, profile) = (catalogue(), profile());
    let today: Date = today.parse().unwrap();
    let situation = Situation::new(catalogue, &profile, today);
    let one = |Entry { day, what }: &Entry| {
        let fact = |id| &catalogue.places.facts[id].id;
        let what = match *what {
            What::Now(step) => format!("now {}", catalogue.steps[step].id),
            What::Begin(step) => catalogue.steps[step].id.clone(),
            What::From(_, id) => format!("from {}", fact(id)),
            What::Until(_, id) => format!("until {}", fact(id)),
            What::LookAgain => "look again".to_owned(),
        };
        format!("{day} {what}")
    };
    entries(&situation, &pathway(today, goal, through)).iter().map(one).collect()
}

/// The first pathway to the goal that holds the step.
fn pathway(today: Date, goal: &str, through: &str) -> Pathway {
    let catalogue = catalogue();
    let (goal, through) = (catalogue.goals.named(goal).unwrap(), catalogue.steps.named(through).unwrap());
    let plan = plan(catalogue, &profile(), today);
    let pathways = plan.goals.into_iter().find(|plan| plan.goal == goal).unwrap().pathways;
    pathways.into_iter().find(|pathway| pathway.steps.iter().any(|stage| stage.step == through)).expect("such a pathway")
}

fn profile() -> Profile {
    profile_file::read(LEAVER, catalogue()).unwrap()
}
