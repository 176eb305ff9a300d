//! People from the five projects and others: what the plan must hold for each, and that each rule it is about matters.
//! One file per person in `journeys/`; how they are written is in `journeys/README.md`.

mod people;
mod routes;

use people::{root, today};
use serde::Deserialize;
use sotepolku::planner::catalogue::Catalogue;
use sotepolku::planner::ids::*;
use sotepolku::planner::near;
use sotepolku::planner::plan::{GoalPlan, Plan, plan};
use sotepolku::planner::situation::Situation;
use sotepolku::tool::compile::compile;
use sotepolku::tool::profile_file;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Journey {
    person: String,
    #[allow(dead_code, reason = "tells the reader where the person comes from")]
    project: Option<String>,
    /// The route of the fact base that is the sensible way for this person.
    route: Option<String>,
    /// Steps of the route that are not for this person, and why.
    #[serde(default)]
    not_for_them: BTreeMap<String, String>,
    profile: toml::Table,
    #[serde(default)]
    goal: Vec<ExpectedGoal>,
    #[serde(default)]
    plan: ExpectedPlan,
    #[serde(rename = "break")]
    breaks: Vec<Break>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ExpectedGoal {
    id: String,
    state: Option<String>,
    /// Some pathway has these steps in this order.
    #[serde(default)]
    in_order: Vec<String>,
    /// No pathway has any of these.
    #[serde(default)]
    never: Vec<String>,
    /// These close it, as conditions.
    blocked_by: Option<Vec<String>>,
    /// Some pathway takes at most so many months, at its longest.
    within_months: Option<f64>,
    /// In some pathway the step takes this person so long: one try, shortest and longest.
    #[serde(default)]
    lengths: BTreeMap<String, [f64; 2]>,
    /// The steps are in some pathway, and these decide: rule, school, authority, employer, self.
    #[serde(default)]
    decided_by: BTreeMap<String, String>,
    /// The steps are in some pathway, and this is what one lives on: wage, benefit, study-aid, rehabilitation, none, unchanged.
    #[serde(default)]
    lives_on: BTreeMap<String, String>,
    /// What some pathway with the steps of `in-order` costs in euros, at its least and at its most.
    cost: Option<[u32; 2]>,
    /// How many full-time months without a wage some pathway with the steps of `in-order` has.
    unpaid_months: Option<[f64; 2]>,
    /// At least so many pathways are offered.
    pathways: Option<usize>,
    /// The notes shown with the goal or with a step of its pathways.
    #[serde(default)]
    advice: Vec<String>,
    #[serde(default)]
    conflicts: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ExpectedPlan {
    /// Among the first three things to do this week.
    #[serde(default)]
    now: Vec<String>,
    /// Among the contacts of the first three things to do this week.
    #[serde(default)]
    contacts: Vec<String>,
    #[serde(default)]
    advice: Vec<String>,
    #[serde(default)]
    ask: Vec<String>,
    /// Offered for some step of some pathway.
    #[serde(default)]
    providers: Vec<String>,
}

/// A change of the catalogue with which the journey must fail.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Break {
    /// `step`, `goal`, `holding`, `advice`, `contact` or `question`, and the id.
    table: String,
    id: String,
    field: String,
    with: toml::Value,
}

#[test]
fn every_journey_finds_its_way() {
    let catalogue = people::catalogue();
    let journeys = journeys();
    assert!(journeys.len() >= 60, "only {} journeys", journeys.len());
    let mut wrong = Vec::new();
    for (path, journey) in &journeys {
        for fault in faults(journey, catalogue) {
            wrong.push(format!("{} ({}): {fault}", path.display(), journey.person));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_journey_fails_when_the_rule_it_is_about_is_broken() {
    let mut unmoved = Vec::new();
    for (path, journey) in journeys() {
        assert!(!journey.breaks.is_empty(), "{} breaks nothing", path.display());
        for change in &journey.breaks {
            let catalogue = broken(change);
            if faults(&journey, &catalogue).is_empty() {
                unmoved.push(format!("{}: still finds its way with {} {} = {}", path.display(), change.id, change.field, change.with));
            }
        }
    }
    assert!(unmoved.is_empty(), "{}", unmoved.join("\n"));
}

/// Each route is one person's sensible way, and each of its steps is in that person's plan, or the journey says why not.
#[test]
fn every_route_of_the_fact_base_is_somebodys_way() {
    let catalogue = people::catalogue();
    let journeys = journeys();
    let mut wrong = Vec::new();
    for route in routes::all() {
        let of_route: Vec<&(PathBuf, Journey)> = journeys.iter().filter(|(_, journey)| journey.route.as_ref() == Some(&route.id)).collect();
        let [(path, journey)] = of_route[..] else {
            wrong.push(format!("{} people are to go the route {}, not one", of_route.len(), route.id));
            continue;
        };
        let profile = profile_file::read(&serde_json::to_string(&journey.profile).unwrap(), catalogue).unwrap();
        let shown = routes::Shown::new(catalogue, &profile, today());
        for fault in route.faults(&shown, &journey.not_for_them) {
            wrong.push(format!("{} ({}): {fault}", path.display(), route.id));
        }
        let aims: Vec<&ExpectedGoal> = journey.goal.iter().filter(|goal| !goal.in_order.is_empty()).collect();
        let tells = |what: fn(&ExpectedGoal) -> bool| aims.iter().any(|goal| what(goal));
        for (what, told) in [
            ("which steps follow each other", !aims.is_empty()),
            ("who decides", tells(|goal| !goal.decided_by.is_empty())),
            ("what one lives on", tells(|goal| !goal.lives_on.is_empty())),
            ("what it costs or how many months are unpaid", tells(|goal| goal.cost.is_some() || goal.unpaid_months.is_some())),
            ("what must not be in the plan", journey.goal.iter().any(|goal| !goal.never.is_empty())),
        ] {
            if !told {
                wrong.push(format!("{} ({}) does not say {what}", path.display(), route.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_person_goes_a_route_that_the_fact_base_does_not_have() {
    let known: Vec<String> = routes::all().into_iter().map(|route| route.id).collect();
    assert_eq!(known.len(), 36);
    for (path, journey) in journeys() {
        if let Some(route) = journey.route {
            assert!(known.contains(&route), "{}: there is no route {route}", path.display());
        }
    }
}

fn journeys() -> Vec<(PathBuf, Journey)> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(root().join("tests/journeys")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    paths.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let journey = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path.file_name().unwrap().into(), journey)
    };
    paths.into_iter().map(read).collect()
}

/// What the plan does not hold though it should.
fn faults(journey: &Journey, catalogue: &Catalogue) -> Vec<String> {
    let profile = serde_json::to_string(&journey.profile).unwrap();
    let profile = match profile_file::read(&profile, catalogue) {
        Ok(profile) => profile,
        Err(errors) => return errors.iter().map(ToString::to_string).collect(),
    };
    let situation = Situation::new(catalogue, &profile, today());
    let plan = plan(catalogue, &profile, today());
    let mut faults = Vec::new();
    for expected in &journey.goal {
        match plan.goals.iter().find(|goal| catalogue.goals[goal.goal].id == expected.id) {
            Some(goal) => goal_faults(expected, goal, &situation, &mut faults),
            None => faults.push(format!("there is no goal {}", expected.id)),
        }
    }
    plan_faults(&journey.plan, &plan, &situation, &mut faults);
    faults
}

fn goal_faults(expected: &ExpectedGoal, goal: &GoalPlan, situation: &Situation, faults: &mut Vec<String>) {
    let catalogue = situation.catalogue;
    let steps: Vec<Vec<&str>> =
        goal.pathways.iter().map(|pathway| pathway.steps.iter().map(|stage| catalogue.steps[stage.step].id.as_str()).collect()).collect();
    let mut fault = |text: String| faults.push(format!("{}: {text}; pathways: {steps:?}", expected.id));
    if let Some(state) = &expected.state
        && goal.state.id() != state
    {
        fault(format!("is {}, not {state}", goal.state.id()));
    }
    if !expected.in_order.is_empty() && !steps.iter().any(|steps| in_order(&expected.in_order, steps)) {
        fault(format!("no pathway has {:?} in order", expected.in_order));
    }
    for never in &expected.never {
        assert!(catalogue.steps.named(never).is_some(), "the journey forbids the step {never}, which is not in the catalogue");
        if steps.iter().any(|steps| steps.contains(&never.as_str())) {
            fault(format!("a pathway has {never}"));
        }
    }
    if let Some(blockers) = &expected.blocked_by {
        let found: Vec<String> = sotepolku::planner::closed::blockers(situation, &[goal.goal])
            .concat()
            .iter()
            .map(|blocker| blocker.condition.text(catalogue))
            .collect();
        if found != *blockers {
            fault(format!("is closed by {found:?}, not by {blockers:?}"));
        }
    }
    if let Some(months) = expected.within_months
        && !goal.pathways.iter().any(|pathway| pathway.months.max.as_f64() <= months)
    {
        fault(format!("no pathway is done within {months} months"));
    }
    for (step, length) in &expected.lengths {
        let stages = goal.pathways.iter().flat_map(|pathway| &pathway.steps);
        let of_step = stages.filter(|stage| catalogue.steps[stage.step].id == *step).map(|stage| stage.length.months);
        let found: Vec<[f64; 2]> = of_step.map(|months| [months.min.as_f64(), months.max.as_f64()]).collect();
        if !found.contains(length) {
            fault(format!("{step} takes {found:?} months, not {length:?}"));
        }
    }
    let stages = || goal.pathways.iter().flat_map(|pathway| &pathway.steps);
    let of_step = |id: &str| stages().map(|stage| &catalogue.steps[stage.step]).find(|step| step.id == id);
    for (id, wanted) in &expected.decided_by {
        let found = of_step(id).map(|step| step.decided_by.id());
        if found != Some(wanted) {
            fault(format!("{id} is decided by {found:?}, not {wanted}"));
        }
    }
    for (id, wanted) in &expected.lives_on {
        let found = of_step(id).map(|step| step.income.id());
        if found != Some(wanted) {
            fault(format!("in {id} one lives on {found:?}, not {wanted}"));
        }
    }
    let on_the_way =
        || goal.pathways.iter().zip(&steps).filter(|(_, steps)| in_order(&expected.in_order, steps)).map(|(pathway, _)| pathway);
    if let Some(cost) = expected.cost {
        let found: Vec<[u32; 2]> = on_the_way().map(|pathway| [pathway.cost.min, pathway.cost.max]).collect();
        if !found.contains(&cost) {
            fault(format!("costs {found:?} euros, not {cost:?}"));
        }
    }
    if let Some(unpaid) = expected.unpaid_months {
        let found: Vec<[f64; 2]> = on_the_way().map(|pathway| [pathway.unpaid.min.as_f64(), pathway.unpaid.max.as_f64()]).collect();
        if !found.contains(&unpaid) {
            fault(format!("has {found:?} unpaid months, not {unpaid:?}"));
        }
    }
    if let Some(least) = expected.pathways
        && goal.pathways.len() < least
    {
        fault(format!("{} pathways, not at least {least}", goal.pathways.len()));
    }
    let in_pathways = |step: &StepId| goal.pathways.iter().any(|pathway| pathway.steps.iter().any(|stage| stage.step == *step));
    let shown =
        sotepolku::planner::plan::advice(situation, |advice| advice.goals.contains(&goal.goal) || advice.steps.iter().any(in_pathways));
    let shown: Vec<&str> = shown.iter().map(|advice| catalogue.advice[*advice].id.as_str()).collect();
    for advice in &expected.advice {
        if !shown.contains(&advice.as_str()) {
            fault(format!("the note {advice} is not shown; shown are {shown:?}"));
        }
    }
    let limits =
        catalogue.question_for(sotepolku::planner::catalogue::Role::Limits).and_then(|question| catalogue.questions[question].choices());
    for conflict in &expected.conflicts {
        let named = limits.and_then(|choices| choices.named(conflict));
        if !named.is_some_and(|choice| goal.conflicts.contains(&choice)) {
            fault(format!("does not say that it collides with {conflict}"));
        }
    }
}

fn plan_faults(expected: &ExpectedPlan, plan: &Plan, situation: &Situation, faults: &mut Vec<String>) {
    let catalogue = situation.catalogue;
    let mut all_in = |what: &str, wanted: &[String], found: Vec<&str>| {
        for one in wanted {
            if !found.contains(&one.as_str()) {
                faults.push(format!("{what}: {one} is not among {found:?}"));
            }
        }
    };
    let first = || plan.now.iter().take(3);
    all_in("now", &expected.now, first().map(|now| catalogue.steps[now.step].id.as_str()).collect());
    let contacts = first().flat_map(|now| near::contacts_of_step(situation, now.step));
    all_in("contacts", &expected.contacts, contacts.map(|contact| catalogue.places.contacts[contact].id.as_str()).collect());
    all_in("advice", &expected.advice, plan.advice.iter().map(|advice| catalogue.advice[*advice].id.as_str()).collect());
    all_in("ask", &expected.ask, plan.ask.iter().map(|open| catalogue.questions[open.question].id.as_str()).collect());
    let stages = plan.goals.iter().flat_map(|goal| &goal.pathways).flat_map(|pathway| &pathway.steps);
    let offers = stages.filter_map(|stage| catalogue.steps[stage.step].offer);
    let providers =
        offers.flat_map(|offer| near::providers(situation, offer)).map(|(_, provider)| catalogue.places.providers[provider].id.as_str());
    all_in("providers", &expected.providers, providers.collect());
}

fn in_order(wanted: &[String], steps: &[&str]) -> bool {
    let mut steps = steps.iter();
    wanted.iter().all(|wanted| steps.any(|step| step == wanted))
}

/// The shipped catalogue with one field of one entry changed, compiled anew.
fn broken(change: &Break) -> Catalogue {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("catalogue"), &folder.path().join("catalogue"), change);
    std::fs::create_dir_all(folder.path().join("locales/fi")).unwrap();
    std::fs::write(folder.path().join("locales/fi/none.ftl"), "").unwrap();
    let compiled = compile(folder.path());
    assert!(!compiled.report.has_errors(), "breaking {}: {}", change.id, compiled.report.render(false));
    compiled.catalogue
}

fn copy(from: &Path, to: &Path, change: &Break) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target, change);
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            let text = std::fs::read_to_string(&path).unwrap();
            let heading = format!("[[{}]]\nid = {:?}\n", change.table, change.id);
            let text = match text.find(&heading) {
                Some(start) => {
                    let body = start + heading.len();
                    let end = text[body..].find("\n[[").map_or(text.len(), |end| body + end);
                    let field = format!("{} = ", change.field);
                    let kept = without(&field, &text[body..end]);
                    format!("{}{heading}{field}{}\n{}\n{}", &text[..start], change.with, kept.join("\n"), &text[end..])
                }
                None => text,
            };
            std::fs::write(target, text).unwrap();
        }
    }
}

/// The lines of an entry without one field, which may go over several lines.
fn without<'t>(field: &str, entry: &'t str) -> Vec<&'t str> {
    let mut inside = false;
    let is_another = |line: &&str| {
        let begins = line.starts_with(field);
        let was_inside = inside;
        inside = if begins { line.ends_with('[') } else { inside && *line != "]" };
        !begins && !was_inside
    };
    entry.lines().filter(is_another).collect()
}

#[test]
fn every_change_finds_the_entry_it_breaks() {
    let all: String = walk(&root().join("catalogue"));
    for (path, journey) in journeys() {
        for change in journey.breaks {
            let heading = format!("[[{}]]\nid = {:?}\n", change.table, change.id);
            assert!(all.contains(&heading), "{}: there is no {} {} to break", path.display(), change.table, change.id);
        }
    }
}

fn walk(folder: &Path) -> String {
    let mut text = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { text += &walk(&path) } else { text += &std::fs::read_to_string(path).unwrap() }
    }
    text
}
