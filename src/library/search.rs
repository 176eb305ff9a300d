//! What search knows of each page: its names in every language, its official terms, and the words people use for it.

use super::entry::{Entry, Kind};
use crate::planner::catalogue::{Catalogue, Name};
use crate::words::{Say, Words};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// One language's file: the kinds in words, and for each page where it is, what it is called, and what finds it.
pub fn index(catalogue: &Catalogue, words: &Words, every_language: &[Words]) -> String {
    let say = Say { words, catalogue };
    let kinds: Vec<Value> = Kind::ALL.iter().map(|kind| json!([kind.id(), words.text(&format!("library-one-{}", kind.id()))])).collect();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut entries: Vec<Value> = Vec::new();
    for entry in Entry::all(catalogue) {
        let name = entry.name(&say);
        // A contact that is called like its service is found there.
        if entry.kind() == Kind::Contact && seen.contains(&name) {
            continue;
        }
        let names = names(entry, catalogue, every_language, &name);
        let everyday: Vec<String> =
            every_language.iter().map(|words| entry.everyday(&Say { words, catalogue })).filter(|words| !words.is_empty()).collect();
        let (fi, sv) = entry.terms(catalogue);
        let is_new = |term: &&str| term.to_lowercase() != name.to_lowercase();
        let shown = fi.filter(is_new).or(sv.filter(is_new)).unwrap_or_default();
        entries.push(json!([entry.kind() as usize, entry.path(catalogue), name, shown, names, everyday.join(", ")]));
        seen.insert(name);
    }
    for place in catalogue.places.municipalities.values() {
        let Some(area) = place.area.map(Entry::Area).or(place.county.map(Entry::County)) else { continue };
        let name = say.name(&place.name).to_owned();
        let path = format!("{}#m{}", area.path(catalogue), place.id);
        let names = distinct(all_names(&place.name), &name);
        entries.push(json!([area.kind() as usize, path, name, area.name(&say), names, ""]));
    }
    json!({ "kinds": kinds, "entries": entries }).to_string()
}

/// All names but the one that is shown.
fn names(entry: Entry, catalogue: &Catalogue, every_language: &[Words], shown: &str) -> Vec<String> {
    let (fi, sv) = entry.terms(catalogue);
    let in_words = every_language.iter().map(|words| entry.name(&Say { words, catalogue }));
    let official = entry.official(catalogue).map(all_names).unwrap_or_default();
    distinct(in_words.chain(official).chain(fi.map(str::to_owned)).chain(sv.map(str::to_owned)).collect(), shown)
}

fn all_names(name: &Name) -> Vec<String> {
    [Some(name.fi.clone()), name.sv.clone(), name.en.clone()].into_iter().flatten().collect()
}

fn distinct(names: Vec<String>, shown: &str) -> Vec<String> {
    let mut seen = BTreeSet::from([shown.to_lowercase()]);
    names.into_iter().filter(|name| !name.is_empty() && seen.insert(name.to_lowercase())).collect()
}
