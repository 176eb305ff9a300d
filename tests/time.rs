//! When steps begin and how long they take: stories on small catalogues with every expected month written out, and what holds
//! for any catalogue.

mod people;

use proptest::prelude::*;
use sotepolku::planner::catalogue::{Catalogue, Load};
use sotepolku::planner::plan::{Pathway, Plan, Stage, plan};
use sotepolku::planner::scale::{Date, Months, Range};
use sotepolku::tool::compile::compile;
use sotepolku::tool::print::Printed;
use sotepolku::tool::{build, profile_file};
use sotepolku::words::Locale;

/// What every small catalogue here begins with.
const BEGINNING: &str = r#"
[[question]]
id = "sote-work"
kind = "choice"
choices = ["none", "under-a-year", "years"]
section = "work"
unknown = "plan-for-it"
changes = "time"

[[source]]
id = "guide"
title = "A guide"
date = "2026"

[[fact]]
id = "a-fact"
source = "guide"
checked = "2026-01-01"
review-by = "2030-01-01"
status = "verified"
"#;

/// A step that gives a holding of its own name; `more` holds its months and what else is said of it.
fn step(id: &str, load: &str, needs: &str, more: &str) -> String {
    format!(
        r#"
[[holding]]
id = "{id}"

[[step]]
id = "{id}"
kind = "study"
needs = "{needs}"
gives = ["{id}"]
load = "{load}"
income = "none"
decided-by = "school"
contacts = ["guidance"]
facts = ["a-fact"]
{more}
"#
    )
}

/// A catalogue of these steps and one goal.
fn catalogue(steps: &[String], needs: &str) -> Catalogue {
    let goal = format!("[[goal]]\nid = \"the-goal\"\nkind = \"nearer\"\nneeds = \"{needs}\"\n");
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("catalogue")).unwrap();
    std::fs::write(folder.path().join("catalogue/small.toml"), format!("{BEGINNING}{}\n{goal}", steps.concat())).unwrap();
    let compiled = compile(folder.path());
    assert!(!compiled.report.has_errors(), "{}", compiled.report.render(false));
    compiled.catalogue
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// The 26th of November: the eighth tenth of the month is over, so that December is 0.2 months away.
fn november() -> Date {
    day("2026-11-26")
}

fn plan_of(catalogue: &Catalogue, answers: &str, today: Date) -> Plan {
    plan(catalogue, &profile_file::read(answers, catalogue).unwrap(), today)
}

/// The only pathway to the goal.
fn pathway(catalogue: &Catalogue, answers: &str, today: Date) -> Pathway {
    let mut plan = plan_of(catalogue, answers, today);
    assert_eq!(plan.goals[0].pathways.len(), 1, "{:#?}", plan.goals[0]);
    plan.goals[0].pathways.remove(0)
}

fn months(range: Range<Months>) -> [f64; 2] {
    [range.min.as_f64(), range.max.as_f64()]
}

/// Each step with the months in which it begins and ends, each in the shortest and in the longest case.
fn times<'c>(catalogue: &'c Catalogue, pathway: &Pathway) -> Vec<(&'c str, [f64; 2], [f64; 2])> {
    let mut times: Vec<_> =
        pathway.steps.iter().map(|stage| (catalogue.steps[stage.step].id.as_str(), months(stage.from), months(stage.to))).collect();
    times.sort_by(|one, other| one.0.cmp(other.0));
    times
}

#[test]
fn an_august_start_makes_novembers_applicant_wait() {
    let steps = [
        step("apply", "part-time", "always", "months = [3, 4]\nstarts = [3]"),
        step("degree", "full-time", "holds apply", "months = [36, 42]\nstarts = [8]"),
    ];
    let catalogue = catalogue(&steps, "holds degree");
    let expected = |today: &str| times(&catalogue, &pathway(&catalogue, "{}", day(today)));
    // From the 26th of November it is 3.2 months to March and 8.2 to August.
    assert_eq!(expected("2026-11-26"), [("apply", [3.2, 3.2], [6.2, 7.2]), ("degree", [8.2, 8.2], [44.2, 50.2])]);
    // In March one applies at once.
    assert_eq!(expected("2027-03-10"), [("apply", [0.0, 0.0], [3.0, 4.0]), ("degree", [4.7, 4.7], [40.7, 46.7])]);
    // Who comes in April waits for the next year: 10.7 months to March, 15.7 to August.
    assert_eq!(expected("2027-04-10"), [("apply", [10.7, 10.7], [13.7, 14.7]), ("degree", [15.7, 15.7], [51.7, 57.7])]);
}

#[test]
fn the_shortest_case_can_catch_a_term_that_the_longest_misses() {
    let steps = [
        step("language", "part-time", "always", "months = [6, 12]"),
        step("degree", "full-time", "holds language", "months = [10, 10]\nstarts = [1, 8]"),
    ];
    let catalogue = catalogue(&steps, "holds degree");
    // August is 8.2 months away, the January after it 13.2.
    assert_eq!(
        times(&catalogue, &pathway(&catalogue, "{}", november())),
        [("degree", [8.2, 13.2], [18.2, 23.2]), ("language", [0.0, 0.0], [6.0, 12.0])]
    );
}

#[test]
fn what_waits_only_for_its_season_can_be_prepared_this_week() {
    let steps = [
        step("apply", "part-time", "always", "months = [3, 4]\nstarts = [3]"),
        step("degree", "full-time", "holds apply", "months = [36, 42]\nstarts = [8]"),
    ];
    let catalogue = catalogue(&steps, "holds degree");
    let plan = plan_of(&catalogue, "{}", november());
    let now: Vec<&str> = plan.now.iter().map(|now| catalogue.steps[now.step].id.as_str()).collect();
    assert_eq!(now, ["apply"]);
}

#[test]
fn two_steps_that_exclude_each_other_never_overlap() {
    let two = |more: &str| {
        let steps = [
            step("evening-course", "part-time", "always", &format!("months = [2, 3]\n{more}")),
            step("evening-work", "part-time", "always", "months = [4, 6]"),
        ];
        catalogue(&steps, "holds evening-course and holds evening-work")
    };
    let beside = two("");
    assert_eq!(
        times(&beside, &pathway(&beside, "{}", november())),
        [("evening-course", [0.0, 0.0], [2.0, 3.0]), ("evening-work", [0.0, 0.0], [4.0, 6.0])]
    );
    // Named on one side, it holds for both.
    let apart = two("not-beside = [\"evening-work\"]");
    let found = pathway(&apart, "{}", november());
    assert_eq!(months(found.months), [6.0, 9.0]);
    let [course, work] = times(&apart, &found)[..] else { panic!("two steps") };
    assert!(course.2 == work.1 || work.2 == course.1, "one begins when the other ends: {course:?} {work:?}");
}

#[test]
fn right_after_means_the_same_day() {
    let steps = [
        step("papers", "waiting", "always", "months = [3, 5]"),
        step("trial", "part-time", "always", "months = [1, 2]"),
        step("subsidised-job", "part-time", "holds papers", "months = [5, 10]\nright-after = \"trial\""),
    ];
    let catalogue = catalogue(&steps, "holds subsidised-job and holds trial");
    // The trial could begin today; it begins so that it ends the day the papers come, and the job begins that day.
    assert_eq!(
        times(&catalogue, &pathway(&catalogue, "{}", november())),
        [("papers", [0.0, 0.0], [3.0, 5.0]), ("subsidised-job", [3.0, 5.0], [8.0, 15.0]), ("trial", [2.0, 3.0], [3.0, 5.0])]
    );
}

#[test]
fn a_second_try_makes_the_longest_case_longer() {
    let test = |again: &str| {
        let catalogue = catalogue(&[step("test", "part-time", "always", &format!("months = [2, 3]\n{again}"))], "holds test");
        let found = pathway(&catalogue, "{}", november());
        (months(found.months), months(found.steps[0].length.months))
    };
    assert_eq!(test(""), ([2.0, 3.0], [2.0, 3.0]));
    // 3, 2 to wait, 3 again. The length of one try stays what it is.
    assert_eq!(test("again = { wait = [1, 2], times = 1 }"), ([2.0, 8.0], [2.0, 3.0]));
    assert_eq!(test("again = { wait = [1, 2], times = 2 }"), ([2.0, 13.0], [2.0, 3.0]));
}

#[test]
fn years_of_care_work_shorten_the_studies() {
    let lengths = r#"months = [6, 18]
lengths = [{ when = "sote-work is years", months = [3, 15] }, { when = "sote-work is under-a-year", months = [5, 16] }]"#;
    let catalogue = catalogue(&[step("studies", "full-time", "always", lengths)], "holds studies");
    let length = |answers: &str| {
        let found = pathway(&catalogue, answers, november());
        let length = found.steps[0].length;
        assert_eq!(found.months, length.months);
        (months(length.months), length.usual.map(months))
    };
    assert_eq!(length(r#"{ "sote-work": "years" }"#), ([3.0, 15.0], Some([6.0, 18.0])));
    assert_eq!(length(r#"{ "sote-work": "under-a-year" }"#), ([5.0, 16.0], Some([6.0, 18.0])));
    assert_eq!(length(r#"{ "sote-work": "none" }"#), ([6.0, 18.0], None));
    // Where nobody has said, all that may hold: it is nobody's own length.
    assert_eq!(length("{}"), ([3.0, 18.0], None));
    // And it is worth asking.
    let plan = plan_of(&catalogue, "{}", november());
    let asked: Vec<_> = plan.ask.iter().map(|open| open.question).collect();
    assert_eq!(asked, [catalogue.questions.named("sote-work").unwrap()]);
}

#[test]
fn the_first_length_that_holds_counts() {
    let lengths = r#"months = [6, 18]
lengths = [{ when = "sote-work is years", months = [3, 15] }, { when = "sote-work in (under-a-year, years)", months = [1, 2] }]"#;
    let catalogue = catalogue(&[step("studies", "full-time", "always", lengths)], "holds studies");
    assert_eq!(months(pathway(&catalogue, r#"{ "sote-work": "years" }"#, november()).months), [3.0, 15.0]);
    assert_eq!(months(pathway(&catalogue, r#"{ "sote-work": "under-a-year" }"#, november()).months), [1.0, 2.0]);
}

/// The printed plan of somebody with years of care work who could also apply for a degree.
fn printed(locale: Locale) -> String {
    let catalogue = people::catalogue();
    let answers = r#"{ "age": 40, "residence": "citizen", "situation": ["employed"], "finnish": "c1", "schooling": "upper-secondary",
        "educated-in": "finland", "sote-work": "years", "already-have": [], "work-ability": "full" }"#;
    let profile = profile_file::read(answers, catalogue).unwrap();
    let plan = plan(catalogue, &profile, november());
    Printed { catalogue, profile: &profile, plan: &plan, what_if: &[] }.text(&build::words(people::root(), locale))
}

#[test]
fn the_print_says_when_a_step_begins_how_long_it_takes_this_person_and_that_it_can_be_tried_again() {
    let english = printed(Locale::En);
    for said in [
        "Care-assistant studies (for you 3–15 months, usually 6–18 months)",
        "When it can begin: March or September",
        "When it can begin: January or August",
        "You can try again. The longer time includes a second try.",
    ] {
        assert!(english.contains(said), "{said} is not said\n{english}");
    }
    let finnish = printed(Locale::Fi);
    for said in [
        "Hoiva-avustajan opinnot (sinulle 3–15 kuukautta, yleensä 6–18 kuukautta)",
        "Milloin voi alkaa: maaliskuussa tai syyskuussa",
        "Milloin voi alkaa: tammikuussa tai elokuussa",
        "Voit yrittää uudelleen. Pidemmässä ajassa on mukana toinen yritys.",
    ] {
        assert!(finnish.contains(said), "{said} is not said\n{finnish}");
    }
}

/// One step of a random catalogue; each holding is needed by the goal, so that every step stands in the pathway.
#[derive(Clone, Debug)]
struct RandomStep {
    load: usize,
    months: (u8, u8),
    starts: Vec<u8>,
    /// Bits: which earlier steps it needs, and beside which it cannot run.
    needs: u8,
    apart: u8,
    again: u8,
    /// Right after the step before it.
    follows: bool,
}

fn random_step() -> impl Strategy<Value = RandomStep> {
    let starts =
        prop_oneof![2 => Just(Vec::new()), 1 => prop::collection::btree_set(1u8..=12, 1..3).prop_map(|set| set.into_iter().collect())];
    // Few needs and few exclusions: else everything is a single line.
    let few = || prop_oneof![3 => Just(0u8), 2 => any::<u8>().prop_map(|bits| bits & bits.rotate_left(3))];
    (0..3usize, (1u8..10, 0u8..6), starts, few(), few(), 0u8..2, 0u8..6).prop_map(
        |(load, (least, more), starts, needs, apart, again, follows)| RandomStep {
            load,
            months: (least, least + more),
            starts,
            needs,
            apart,
            again,
            follows: follows == 0,
        },
    )
}

fn random_catalogue(steps: &[RandomStep]) -> Catalogue {
    let name = |place: usize| format!("step-{place}");
    let earlier = |bits: u8, place: usize| (0..place).filter(move |other| bits >> other & 1 == 1);
    let text = steps.iter().enumerate().map(|(place, random)| {
        let needs: Vec<String> = earlier(random.needs, place).map(|other| format!("holds {}", name(other))).collect();
        let needs = if needs.is_empty() { "always".to_owned() } else { needs.join(" and ") };
        let apart: Vec<String> = earlier(random.apart, place).map(name).collect();
        let mut more = format!("months = [{}, {}]\nnot-beside = {apart:?}\n", random.months.0, random.months.1);
        // Two seasons among steps that follow each other could leave no day on which one can end and the other begin.
        let bound = steps[place + 1..].iter().take_while(|next| next.follows).any(|next| !next.starts.is_empty());
        if !random.starts.is_empty() && !bound {
            more += &format!("starts = {:?}\n", random.starts);
        }
        if random.follows && place > 0 {
            more += &format!("right-after = {:?}\n", name(place - 1));
        }
        if random.again > 0 {
            more += "again = { wait = [1, 2], times = 1 }\n";
        }
        step(&name(place), ["full-time", "part-time", "waiting"][random.load], &needs, &more)
    });
    let text: Vec<String> = text.collect();
    let all: Vec<String> = (0..steps.len()).map(|place| format!("holds {}", name(place))).collect();
    catalogue(&text, &all.join(" and "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn time_is_kept_in_any_catalogue(steps in prop::collection::vec(random_step(), 2..6), month in 1u8..=12, day in 1u8..=28) {
        let catalogue = random_catalogue(&steps);
        let today = Date { year: 2026, month, day };
        let plan = plan_of(&catalogue, "{}", today);
        prop_assert!(!plan.goals[0].pathways.is_empty());
        for pathway in &plan.goals[0].pathways {
            prop_assert_eq!(pathway.steps.len(), steps.len());
            for stage in &pathway.steps {
                begins_in_its_season(&catalogue, stage, today)?;
                lasts_as_long_as_it_says(&catalogue, stage)?;
            }
            for (place, one) in pathway.steps.iter().enumerate() {
                for other in &pathway.steps[place + 1..] {
                    keep_apart(&catalogue, one, other)?;
                }
            }
        }
    }
}

/// In the shortest case and in the longest, counted by hand: a month has ten tenths, and three days are one.
fn begins_in_its_season(catalogue: &Catalogue, stage: &Stage, today: Date) -> Result<(), TestCaseError> {
    let starts: Vec<u8> = catalogue.steps[stage.step].starts.months().collect();
    for from in [stage.from.min, stage.from.max] {
        let tenths = u32::from(today.month - 1) * 10 + u32::from((today.day - 1) / 3) + from.tenths();
        let month = (tenths / 10 % 12 + 1) as u8;
        prop_assert!(starts.contains(&month), "{} begins in month {month}, not in {starts:?}", catalogue.steps[stage.step].id);
    }
    Ok(())
}

fn lasts_as_long_as_it_says(catalogue: &Catalogue, stage: &Stage) -> Result<(), TestCaseError> {
    let step = &catalogue.steps[stage.step];
    let longest = match step.again {
        Some(again) => step.months.max + again.wait.max + step.months.max,
        None => step.months.max,
    };
    prop_assert_eq!(stage.from.min + step.months.min, stage.to.min);
    prop_assert_eq!(stage.from.max + longest, stage.to.max);
    Ok(())
}

fn keep_apart(catalogue: &Catalogue, one: &Stage, other: &Stage) -> Result<(), TestCaseError> {
    let (first, second) = (&catalogue.steps[one.step], &catalogue.steps[other.step]);
    if second.right_after == Some(one.step) {
        prop_assert_eq!(one.to, other.from, "{} does not begin the day {} ends", second.id, first.id);
    }
    if first.right_after == Some(other.step) {
        prop_assert_eq!(other.to, one.from, "{} does not begin the day {} ends", first.id, second.id);
    }
    let both_full = first.load == Load::FullTime && second.load == Load::FullTime;
    if both_full || first.not_beside.contains(&other.step) || second.not_beside.contains(&one.step) {
        let in_shortest = one.to.min <= other.from.min || other.to.min <= one.from.min;
        let in_longest = one.to.max <= other.from.max || other.to.max <= one.from.max;
        prop_assert!(in_shortest && in_longest, "{} and {} run beside each other: {one:?} {other:?}", first.id, second.id);
    }
    Ok(())
}
