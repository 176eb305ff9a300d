//! What changes for many people, told change by change with whom it concerns; and where the people and catalogues come from.

use super::compile::compile_folder;
use super::diff::{Change, Steps, Time, changes};
use super::naming::or_id;
use super::profile_file;
use crate::planner::catalogue::Catalogue;
use crate::planner::ids::*;
use crate::planner::plan::State;
use crate::planner::scale::Date;
use crate::words::Say;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// So many people are named at a change; the rest are counted.
const NAMED: usize = 3;

/// A catalogue and the folder with its words and journeys.
pub struct Project {
    pub root: PathBuf,
    pub catalogue: Catalogue,
}

impl Project {
    /// Reads a project's folder, or a folder that is a catalogue itself.
    ///
    /// # Errors
    /// What is wrong with the files, as `check` tells it.
    pub fn open(path: &Path) -> Result<Self, String> {
        let path = path.canonicalize().map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
        let (root, folder) = match (path.parent(), path.file_name()) {
            (Some(parent), Some(name)) if !path.join("catalogue").is_dir() => (parent.to_owned(), name.to_string_lossy().into_owned()),
            _ => (path, "catalogue".to_owned()),
        };
        let compiled = compile_folder(&root, &folder);
        if compiled.report.has_errors() {
            return Err(compiled.report.render(false));
        }
        Ok(Self { root, catalogue: compiled.catalogue })
    }
}

/// Somebody whose plans are compared.
pub struct Person {
    pub name: String,
    pub answers: Map<String, Value>,
}

/// The people of `tests/journeys`.
///
/// # Errors
/// When there are none, or one of the files is no journey.
pub fn journeys(root: &Path) -> Result<Vec<Person>, String> {
    let folder = root.join("tests/journeys");
    let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut paths: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|ending| ending == "toml")).collect();
    paths.sort();
    if paths.is_empty() {
        return Err(format!("there are no people in {}; name one or more with --profile", folder.display()));
    }
    paths.iter().map(|path| journey(path)).collect()
}

/// One person of `tests/journeys`.
///
/// # Errors
/// When the file is no journey.
pub fn journey(path: &Path) -> Result<Person, String> {
    let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = std::fs::read_to_string(path).map_err(|error| wrong(&error))?;
    let table: toml::Table = toml::from_str(&text).map_err(|error| wrong(&error))?;
    let name = table.get("person").and_then(toml::Value::as_str).ok_or_else(|| wrong(&"a journey says who the `person` is"))?;
    let profile = table.get("profile").ok_or_else(|| wrong(&"a journey has a [profile]"))?;
    match serde_json::to_value(profile) {
        Ok(Value::Object(answers)) => Ok(Person { name: name.to_owned(), answers }),
        _ => Err(wrong(&"[profile] is a table")),
    }
}

/// A profile of its own file, known by the file's name.
///
/// # Errors
/// When it cannot be read, or is no JSON object.
pub fn person(path: &Path) -> Result<Person, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    let name = path.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    match serde_json::from_str(&text) {
        Ok(Value::Object(answers)) => Ok(Person { name, answers }),
        Ok(_) => Err(format!("{}: {}", path.display(), profile_file::ProfileError::NotAnObject)),
        Err(error) => Err(format!("{}: {}", path.display(), profile_file::ProfileError::NotJson(error.to_string()))),
    }
}

/// A change and whom it concerns.
type Concern<'a> = (&'a Change, Vec<&'a str>);

/// Everybody, with what changes for them.
pub struct Difference {
    people: Vec<(String, Vec<Change>)>,
}

impl Difference {
    /// # Errors
    /// Answers that neither catalogue knows.
    pub fn new(before: &Catalogue, after: &Catalogue, people: &[Person], today: Date) -> Result<Self, String> {
        let mut compared = Vec::new();
        for person in people {
            let ((old, unknown_before), (new, unknown_after)) = (known(&person.answers, before), known(&person.answers, after));
            if let Some(key) = unknown_before.intersection(&unknown_after).next() {
                return Err(format!("{}: neither catalogue knows the answer to {key:?}", person.name));
            }
            let mut found: Vec<Change> = unknown_after.into_iter().map(|question| Change::AnswerGone { question }).collect();
            found.extend(unknown_before.into_iter().map(|question| Change::AnswerNew { question }));
            found.extend(changes((before, &old), (after, &new), today));
            compared.push((person.name.clone(), found));
        }
        Ok(Self { people: compared })
    }

    fn changed(&self) -> usize {
        self.people.iter().filter(|(_, changes)| !changes.is_empty()).count()
    }

    pub fn json(&self) -> Value {
        let people = self.people.iter().filter(|(_, changes)| !changes.is_empty());
        json!({
            "people": self.people.len(),
            "changed": self.changed(),
            "changes": people
                .map(|(name, changes)| json!({ "person": name, "changes": changes.iter().map(change_json).collect::<Vec<_>>() }))
                .collect::<Vec<_>>(),
        })
    }

    /// In words, by what changes: goals first, in the order of the catalogue.
    pub fn text(&self, say: &Say) -> String {
        let words = say.words;
        let told = Told { say, one_person: self.people.len() == 1 };
        let mut by_change: BTreeMap<&Change, Vec<&str>> = BTreeMap::new();
        for (name, changes) in &self.people {
            changes.iter().for_each(|change| by_change.entry(change).or_default().push(name));
        }
        if by_change.is_empty() {
            return words.with("tool-diff-nothing", [("people", self.people.len().into())]);
        }
        let variables = [("people", self.people.len().into()), ("changed", self.changed().into())];
        let mut lines = vec![words.with("tool-diff-heading", variables)];
        let mut sections: BTreeMap<(usize, String), Vec<Concern>> = BTreeMap::new();
        for (change, people) in by_change {
            sections.entry(told.section(change)).or_default().push((change, people));
        }
        if sections.len() > 1 {
            lines.extend(sections.iter().map(|((_, heading), section)| {
                let people: BTreeSet<&str> = section.iter().flat_map(|(_, people)| people).copied().collect();
                let variables = [("what", heading.as_str().into()), ("changes", section.len().into()), ("people", people.len().into())];
                format!("  {}", words.with("tool-diff-section", variables))
            }));
        }
        for ((_, heading), section) in sections {
            lines.extend([String::new(), heading]);
            lines.extend(section.into_iter().map(|(change, people)| told.line(change, &people)));
        }
        lines.join("\n")
    }
}

/// The answers that a catalogue knows, and the questions whose answers it does not.
fn known(answers: &Map<String, Value>, catalogue: &Catalogue) -> (crate::planner::profile::Profile, BTreeSet<String>) {
    let mut known = Map::new();
    let mut unknown = BTreeSet::new();
    for (key, value) in answers {
        let alone = Map::from_iter([(key.clone(), value.clone())]);
        if profile_file::from_object(&alone, catalogue).is_ok() {
            known.extend(alone);
        } else {
            unknown.insert(key.clone());
        }
    }
    (profile_file::from_object(&known, catalogue).unwrap_or_default(), unknown)
}

struct Told<'a> {
    say: &'a Say<'a>,
    one_person: bool,
}

impl Told<'_> {
    /// Where a change is told: its place among the sections, and the heading.
    fn section(&self, change: &Change) -> (usize, String) {
        let words = self.say.words;
        let goals = &self.say.catalogue.goals;
        match change {
            Change::AnswerGone { .. } | Change::AnswerNew { .. } => (0, words.text("tool-diff-answers")),
            Change::State { goal, .. }
            | Change::PathwayGone { goal, .. }
            | Change::PathwayNew { goal, .. }
            | Change::PathwayTime { goal, .. } => (1 + goals.named(goal).map_or(goals.len(), Key::index), self.named("goal", goal)),
            Change::NowGone { .. } | Change::NowNew { .. } | Change::NowOrder { .. } => (goals.len() + 2, words.text("tool-diff-now")),
            Change::ContactGone { .. } | Change::ContactNew { .. } | Change::ContactOther { .. } => {
                (goals.len() + 3, words.text("tool-diff-contacts"))
            }
        }
    }

    fn line(&self, change: &Change, people: &[&str]) -> String {
        let words = self.say.words;
        let what = match change {
            Change::AnswerGone { question } => words.with("tool-diff-answer-gone", [("question", question.as_str().into())]),
            Change::AnswerNew { question } => words.with("tool-diff-answer-new", [("question", question.as_str().into())]),
            Change::State { from, to, .. } => {
                words.with("tool-diff-state", [("from", self.state(*from).into()), ("to", self.state(*to).into())])
            }
            Change::PathwayGone { steps, months, .. } => words.with("tool-diff-pathway-gone", self.pathway(steps, *months)),
            Change::PathwayNew { steps, months, .. } => words.with("tool-diff-pathway-new", self.pathway(steps, *months)),
            Change::PathwayTime { steps, from, to, .. } => {
                let (before, now) = self.times(*from, *to);
                let variables = [("steps", self.steps(steps).into()), ("before", before.into()), ("months", now.into())];
                if to > from {
                    words.with("tool-diff-pathway-longer", variables)
                } else {
                    words.with("tool-diff-pathway-shorter", variables)
                }
            }
            Change::NowGone { step } => words.with("tool-diff-gone", [("what", self.named("step", step).into())]),
            Change::NowNew { step } => words.with("tool-diff-new", [("what", self.named("step", step).into())]),
            Change::NowOrder { from, to } => {
                words.with("tool-diff-now-order", [("from", self.steps(from).into()), ("to", self.steps(to).into())])
            }
            Change::ContactGone { contact } => words.with("tool-diff-gone", [("what", self.contact(contact).into())]),
            Change::ContactNew { contact } => words.with("tool-diff-new", [("what", self.contact(contact).into())]),
            Change::ContactOther { contact } => words.with("tool-diff-other", [("what", self.contact(contact).into())]),
        };
        if self.one_person { format!("  {what}") } else { format!("  {what}\n    {}", self.people(people)) }
    }

    fn people(&self, people: &[&str]) -> String {
        let words = self.say.words;
        let names = people.iter().take(NAMED).copied().collect::<Vec<_>>().join("; ");
        let variables = [("count", people.len().into()), ("names", names.into())];
        if people.len() > NAMED { words.with("tool-diff-people-more", variables) } else { words.with("tool-diff-people", variables) }
    }

    fn state(&self, state: Option<State>) -> String {
        let words = self.say.words;
        state.map_or_else(|| words.text("tool-diff-no-goal"), |state| words.text(&format!("state-{}", state.id())))
    }

    fn pathway(&self, steps: &Steps, months: Time) -> [(&'static str, crate::words::FluentValue<'static>); 2] {
        [("steps", self.steps(steps).into()), ("months", self.say.months(months.range()).into())]
    }

    /// Two times in words, or to the tenth of a month where the words would be the same.
    fn times(&self, before: Time, now: Time) -> (String, String) {
        let words = (self.say.months(before.range()), self.say.months(now.range()));
        if words.0 != words.1 {
            return words;
        }
        let exactly = |time: Time| {
            let variables = [("min", time.min.as_f64().into()), ("max", time.max.as_f64().into())];
            self.say.words.with("tool-diff-months", variables)
        };
        (exactly(before), exactly(now))
    }

    fn steps(&self, steps: &Steps) -> String {
        steps.iter().map(|step| self.named("step", step)).collect::<Vec<_>>().join(" → ")
    }

    fn named(&self, kind: &str, id: &str) -> String {
        or_id(self.say.part(kind, id, "name"), id)
    }

    /// With its id: many contacts are called the same.
    fn contact(&self, id: &str) -> String {
        let contacts = &self.say.catalogue.places.contacts;
        contacts.named(id).map_or_else(|| id.to_owned(), |contact| format!("{} [{id}]", self.say.name(&contacts[contact].name)))
    }
}

fn change_json(change: &Change) -> Value {
    let state = |state: &Option<State>| state.map(State::id);
    let months = |time: &Time| json!([time.min.as_f64(), time.max.as_f64()]);
    match change {
        Change::AnswerGone { question } => json!({ "kind": "answer-gone", "question": question }),
        Change::AnswerNew { question } => json!({ "kind": "answer-new", "question": question }),
        Change::State { goal, from, to } => json!({ "kind": "state", "goal": goal, "from": state(from), "to": state(to) }),
        Change::PathwayGone { goal, steps, months: time } => {
            json!({ "kind": "pathway-gone", "goal": goal, "steps": steps, "months": months(time) })
        }
        Change::PathwayNew { goal, steps, months: time } => {
            json!({ "kind": "pathway-new", "goal": goal, "steps": steps, "months": months(time) })
        }
        Change::PathwayTime { goal, steps, from, to } => {
            let kind = if to > from { "pathway-longer" } else { "pathway-shorter" };
            json!({ "kind": kind, "goal": goal, "steps": steps, "from": months(from), "to": months(to) })
        }
        Change::NowGone { step } => json!({ "kind": "now-gone", "step": step }),
        Change::NowNew { step } => json!({ "kind": "now-new", "step": step }),
        Change::NowOrder { from, to } => json!({ "kind": "now-order", "from": from, "to": to }),
        Change::ContactGone { contact } => json!({ "kind": "contact-gone", "contact": contact }),
        Change::ContactNew { contact } => json!({ "kind": "contact-new", "contact": contact }),
        Change::ContactOther { contact } => json!({ "kind": "contact-other", "contact": contact }),
    }
}
