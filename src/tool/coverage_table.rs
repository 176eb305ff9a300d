//! What of the fact base stands where in the catalogue, as a table for people: written from a list of the fact base's ids and the
//! catalogue, so that it cannot say more than is true.

use super::compile::{Compiled, WithoutSwedish};
use crate::planner::catalogue::*;
use crate::planner::ids::*;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

/// The list of ids.
pub const IDS: &str = "tests/factbase/ids.toml";
/// The table made from it.
pub const TABLE: &str = "catalogue/COVERAGE.md";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ids {
    file: Vec<File>,
    route: Vec<Route>,
    rule: Vec<Rule>,
}

/// One file of the fact base.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    name: String,
    what: String,
    /// The table in which `same` and `open` are looked for.
    table: Option<String>,
    #[serde(default)]
    same: Vec<String>,
    /// Used as soon as the catalogue has an entry of this id.
    #[serde(default)]
    open: Vec<String>,
    #[serde(default)]
    elsewhere: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    left_out: BTreeMap<String, String>,
}

/// A route of the fact base; the catalogue has only steps, from which the planner finds ways.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Route {
    id: String,
    goals: Vec<String>,
    /// Each step's own id first, then what carries it.
    steps: Vec<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Rule {
    id: String,
    what: String,
    #[serde(default)]
    used: Vec<String>,
    left_out: Option<String>,
}

/// The ids of the catalogue by table, and what each fact is told with.
struct Known<'c> {
    catalogue: &'c Catalogue,
    tables: BTreeMap<&'static str, BTreeSet<&'c str>>,
    problems: Vec<String>,
}

/// The table, or everything that the list of ids says and the catalogue does not hold.
///
/// # Errors
/// When the list cannot be read, names entries that do not exist or names an id twice.
pub fn table(ids: &str, compiled: &Compiled) -> Result<String, Vec<String>> {
    let ids: Ids = toml::from_str(ids).map_err(|error| vec![error.to_string()])?;
    let mut known = Known::new(&compiled.catalogue);
    let (mut summary, mut sections) = (String::new(), String::new());
    for file in &ids.file {
        known.file(file, &mut summary, &mut sections);
    }
    known.routes(&ids.route, &mut summary, &mut sections);
    known.rules(&ids.rule, &mut summary, &mut sections);
    swedish(&compiled.without_swedish, &mut sections);
    if !known.problems.is_empty() {
        return Err(known.problems);
    }
    Ok(format!(
        "# What of the fact base stands where\n\n\
        Written by `cargo run --bin sotepolku -- coverage-table` from `{IDS}` and the catalogue. Do not edit it: change the list or\n\
        the catalogue and write it again. `step x`, `goal x`, … name an entry of the catalogue.\n\n\
        | part of the fact base | ids | under the same id | elsewhere | not yet | left out |\n| --- | ---: | ---: | ---: | ---: | ---: |\n\
        {summary}{sections}"
    ))
}

/// Writes the table into the project.
///
/// # Errors
/// As [`table`], or when a file cannot be read or written.
pub fn write(root: &Path, compiled: &Compiled) -> Result<(), Vec<String>> {
    let told = |path: &str, error: std::io::Error| vec![format!("{path}: {error}")];
    let ids = std::fs::read_to_string(root.join(IDS)).map_err(|error| told(IDS, error))?;
    std::fs::write(root.join(TABLE), table(&ids, compiled)?).map_err(|error| told(TABLE, error))
}

impl<'c> Known<'c> {
    fn new(catalogue: &'c Catalogue) -> Self {
        fn ids<K: Key, V: Named>(table: &Table<K, V>) -> BTreeSet<&str> {
            table.values().map(Named::id).collect()
        }
        let places = &catalogue.places;
        let tables = BTreeMap::from([
            ("question", ids(&catalogue.questions)),
            ("step", ids(&catalogue.steps)),
            ("goal", ids(&catalogue.goals)),
            ("advice", ids(&catalogue.advice)),
            ("municipality", ids(&places.municipalities)),
            ("county", ids(&places.counties)),
            ("area", ids(&places.areas)),
            ("provider", ids(&places.providers)),
            ("service", ids(&places.services)),
            ("contact", ids(&places.contacts)),
            ("qualification", ids(&places.qualifications)),
            ("offer", ids(&places.offers)),
            ("fact", ids(&places.facts)),
            ("evidence", ids(&places.evidence)),
            ("term", ids(&catalogue.glossary)),
        ]);
        Self { catalogue, tables, problems: Vec::new() }
    }

    fn has(&self, table: &str, id: &str) -> bool {
        self.tables.get(table).is_some_and(|ids| ids.contains(id))
    }

    /// An entry written `table:id`, as people read it; what does not exist is a problem.
    fn entry(&mut self, whose: &str, entry: &str) -> String {
        let (table, id) = entry.split_once(':').unwrap_or(("", entry));
        let looked_in = if table == "closes" { "question" } else { table };
        if !self.has(looked_in, id) {
            self.problems.push(format!("{whose} is said to be used in {entry}, which does not exist"));
        }
        format!("{table} {id}")
    }

    fn entries(&mut self, whose: &str, entries: &[String]) -> String {
        entries.iter().map(|entry| self.entry(whose, entry)).collect::<Vec<_>>().join(", ")
    }

    fn file(&mut self, file: &File, summary: &mut String, sections: &mut String) {
        let name = &file.name;
        let mut seen = BTreeSet::new();
        let all = file.same.iter().chain(&file.open).chain(file.elsewhere.keys()).chain(file.left_out.keys());
        for id in all.clone() {
            if !seen.insert(id) {
                self.problems.push(format!("{name}: {id} stands in the list twice"));
            }
        }
        let table = file.table.as_deref().unwrap_or_default();
        for id in &file.same {
            if !self.has(table, id) {
                self.problems.push(format!("{name}: {id} is said to be a {table}, but there is none"));
            }
        }
        let (there, not_yet): (Vec<&str>, Vec<&str>) = file.open.iter().map(String::as_str).partition(|id| self.has(table, id));
        let same: Vec<&str> = file.same.iter().map(String::as_str).chain(there).collect();
        let counts = [seen.len(), same.len(), file.elsewhere.len(), not_yet.len(), file.left_out.len()];
        row(summary, [format!("{name}: {}", file.what)].into_iter().chain(counts.map(|count| count.to_string())));
        let _ = write!(sections, "\n## {name}: {}\n", file.what);
        ids(sections, &format!("Under the same id, as [[{table}]]"), &same);
        if !file.elsewhere.is_empty() {
            let _ = write!(sections, "\n| id | in the catalogue |\n| --- | --- |\n");
            for (id, entries) in &file.elsewhere {
                let entries = self.entries(&format!("{name}: {id}"), entries);
                row(sections, [id.clone(), entries]);
            }
        }
        ids(sections, "Not in the catalogue yet", &not_yet);
        if !file.left_out.is_empty() {
            // Those left out for the same reason stand together.
            let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            file.left_out.iter().for_each(|(id, why)| reasons.entry(why).or_default().push(id));
            let _ = write!(sections, "\n| left out | why |\n| --- | --- |\n");
            reasons.iter().for_each(|(why, left)| row(sections, [left.join(", "), (*why).to_owned()]));
        }
        if let Some(own) = self.tables.get(table) {
            let listed: BTreeSet<&str> = all.map(String::as_str).collect();
            let own: Vec<&str> = own.iter().copied().filter(|id| !listed.contains(id)).collect();
            ids(sections, "In the catalogue only", &own);
        }
    }

    fn routes(&mut self, routes: &[Route], summary: &mut String, sections: &mut String) {
        let count = routes.len().to_string();
        row(summary, ["routes.json: routes".to_owned(), count.clone(), "0".to_owned(), count, "0".to_owned(), "0".to_owned()]);
        let _ = write!(sections, "\n## routes.json: routes\n\n");
        sections.push_str(
            "The catalogue writes no routes: the planner finds them. Each step of a route is carried by the entries beside it.\n",
        );
        for route in routes {
            let (goals, missing): (Vec<&str>, Vec<&str>) = route.goals.iter().map(String::as_str).partition(|goal| self.has("goal", goal));
            let _ = write!(sections, "\n### {}\n", route.id);
            ids(sections, "Goals", &goals);
            ids(sections, "Goals not in the catalogue yet", &missing);
            let _ = write!(sections, "\n| step of the route | in the catalogue |\n| --- | --- |\n");
            for step in &route.steps {
                let Some((own, entries)) = step.split_first().filter(|(_, entries)| !entries.is_empty()) else {
                    self.problems.push(format!("a step of the route {} is carried by nothing", route.id));
                    continue;
                };
                let entries = self.entries(&format!("{}, {own}", route.id), entries);
                row(sections, [own.clone(), entries]);
            }
        }
    }

    fn rules(&mut self, rules: &[Rule], summary: &mut String, sections: &mut String) {
        let used = rules.iter().filter(|rule| rule.left_out.is_none()).count();
        let counts = [rules.len(), 0, used, 0, rules.len() - used].map(|count| count.to_string());
        row(summary, ["rules.md: rules".to_owned()].into_iter().chain(counts));
        let _ = write!(
            sections,
            "\n## rules.md: rules\n\n\
            A rule is a *need* where steps or goals rest on it, *advice* where a note tells it, a *blocker* where an answer that no step\n\
            can change closes the way. Numbers are section and row of rules.md.\n\n\
            | rule | how | steps and goals | advice | facts and other entries |\n| --- | --- | --- | --- | --- |\n"
        );
        for rule in rules {
            let name = format!("{} {}", rule.id, rule.what);
            if let Some(why) = &rule.left_out {
                row(sections, [name, "left out".to_owned(), String::new(), String::new(), why.clone()]);
                continue;
            }
            let entries: Vec<String> = rule.used.iter().map(|entry| self.entry(&name, entry)).collect();
            let (needs, advice) = self.told_with(&rule.used);
            let mut how = Vec::new();
            if !needs.is_empty() {
                how.push("need");
            }
            if !advice.is_empty() {
                how.push("advice");
            }
            if rule.used.iter().any(|entry| entry.starts_with("closes:")) {
                how.push("blocker");
            }
            if how.is_empty() && rule.used.iter().any(|entry| !entry.starts_with("fact:")) {
                how.push("background");
            }
            if how.is_empty() {
                self.problems.push(format!("the rule {name} is told with no step, goal or advice"));
            }
            row(sections, [name, how.join(", "), needs.join(", "), advice.join(", "), entries.join(", ")]);
        }
    }

    /// The steps and goals, and the advice, that name one of these facts.
    fn told_with(&self, entries: &[String]) -> (Vec<String>, Vec<String>) {
        let facts: BTreeSet<FactId> =
            entries.iter().filter_map(|entry| self.catalogue.places.facts.named(entry.strip_prefix("fact:")?)).collect();
        let names_one = |own: &[FactId]| own.iter().any(|fact| facts.contains(fact));
        let steps = self.catalogue.steps.values().filter(|step| names_one(&step.facts)).map(|step| format!("step {}", step.id));
        let goals = self.catalogue.goals.values().filter(|goal| names_one(&goal.facts)).map(|goal| format!("goal {}", goal.id));
        let advice = self.catalogue.advice.values().filter(|advice| names_one(&advice.facts)).map(|advice| advice.id.clone());
        (steps.chain(goals).collect(), advice.collect())
    }
}

/// What has no Swedish name or term. None is made up: most services and steps have none in the fact base.
fn swedish(without: &[WithoutSwedish], sections: &mut String) {
    sections.push_str(
        "\n## Swedish names\n\n\
        A Swedish name or term stands in the catalogue where the fact base or a source has one. The others are left out: none is\n\
        made up.\n\n\
        | table | entries | without a Swedish name | which |\n| --- | ---: | ---: | --- |\n",
    );
    for WithoutSwedish { table, entries, ids } in without {
        row(sections, [(*table).to_owned(), entries.to_string(), ids.len().to_string(), ids.join(", ")]);
    }
}

fn row(text: &mut String, cells: impl IntoIterator<Item = String>) {
    let cells: Vec<String> = cells.into_iter().map(|cell| cell.replace('|', "\\|")).collect();
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}

fn ids(text: &mut String, name: &str, ids: &[&str]) {
    if !ids.is_empty() {
        let _ = write!(text, "\n{name} ({}): {}\n", ids.len(), ids.join(", "));
    }
}
