//! Holds the finished page to `tests/budget.json`: how much each of its files may weigh, as it is sent. Bytes only, so that it says
//! the same on every machine. What a first visit loads of it is counted in the browser (`tests/browser/specs/budget.spec.js`).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;
use thiserror::Error;

use crate::page::{hosts, without_hash};
use crate::place;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    /// By their names without the hash of the content.
    files: BTreeMap<String, u64>,
    folders: BTreeMap<String, Folder>,
    /// Read by the browser's tests.
    #[serde(rename = "first visit")]
    _first_visit: FirstVisit,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Folder {
    each: u64,
    together: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FirstVisit {
    #[serde(rename = "bytes")]
    _bytes: u64,
    #[serde(rename = "requests")]
    _requests: u64,
}

/// What about the page is not as its budget says, in words for whoever made it so.
#[derive(Debug, PartialEq, Error)]
pub enum Excess {
    #[error("{name} weighs {weight} bytes, {} more than the {ceiling} it may", weight - ceiling)]
    Heavy { name: String, weight: u64, ceiling: u64 },
    #[error("{name} is new and weighs {weight} bytes: give it a ceiling in {BUDGET}")]
    New { name: String, weight: u64 },
    #[error("{name} has a ceiling in {BUDGET}, and is not in dist/ any more: take it out there")]
    Gone { name: String },
}

const BUDGET: &str = "tests/budget.json";

/// Every file of dist/ outside folders and every folder, with its weight and what it may weigh.
pub fn weights() -> Result<Vec<(String, u64, Option<u64>)>> {
    let (budget, weights) = (read()?, weights_of_page()?);
    let folders = budget.folders.iter().map(|(folder, ceiling)| {
        let inside = weights.iter().filter(|(name, _)| is_in(name, folder));
        (format!("{folder}/ as a whole"), inside.map(|(_, weight)| weight).sum(), Some(ceiling.together))
    });
    let alone = weights.iter().filter(|(name, _)| !budget.folders.keys().any(|folder| is_in(name, folder)));
    let files = alone.map(|(name, weight)| (name.clone(), *weight, budget.files.get(name).copied()));
    Ok(files.chain(folders).collect())
}

/// Files by their names without hash, and what is sent of each.
type Weights = BTreeMap<String, u64>;

/// What of dist/ weighs more than it may, or has no ceiling.
pub fn check() -> Result<Vec<Excess>> {
    let (budget, weights) = (read()?, weights_of_page()?);
    println!("{} files weighed, {} bytes in all", weights.len(), weights.values().sum::<u64>());
    Ok(compare(&budget, &weights))
}

fn read() -> Result<Budget> {
    let text = fs::read_to_string(place::root().join(BUDGET)).with_context(|| format!("cannot read {BUDGET}"))?;
    serde_json::from_str(&text).with_context(|| format!("{BUDGET} is not as it should be"))
}

fn weights_of_page() -> Result<Weights> {
    let mut weights = Weights::new();
    weigh(&place::dist(), "", &mut weights)?;
    for never_sent in [hosts::COMMON, hosts::APACHE] {
        weights.remove(never_sent);
    }
    Ok(weights)
}

/// Of files with a compressed twin, the twin counts.
fn weigh(folder: &Path, within: &str, weights: &mut Weights) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let name = format!("{within}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            weigh(&path, &format!("{name}/"), weights)?;
        } else if !name.ends_with(".br") {
            let twin = path.with_added_extension("br");
            let sent = if twin.exists() { twin } else { path };
            weights.insert(without_hash(&name), fs::metadata(sent)?.len());
        }
    }
    Ok(())
}

fn compare(budget: &Budget, weights: &Weights) -> Vec<Excess> {
    let mut excesses = Vec::new();
    let mut hold = |name: &str, weight: u64, ceiling: u64| {
        if weight > ceiling {
            excesses.push(Excess::Heavy { name: name.to_owned(), weight, ceiling });
        }
    };
    for (folder, ceiling) in &budget.folders {
        let inside = || weights.iter().filter(|(name, _)| is_in(name, folder));
        hold(&format!("{folder}/ as a whole"), inside().map(|(_, weight)| weight).sum(), ceiling.together);
        inside().for_each(|(name, weight)| hold(name, *weight, ceiling.each));
    }
    for (name, ceiling) in &budget.files {
        if let Some(weight) = weights.get(name) {
            hold(name, *weight, *ceiling);
        }
    }
    let is_known = |name: &String| budget.files.contains_key(name) || budget.folders.keys().any(|folder| is_in(name, folder));
    let new = weights.iter().filter(|(name, _)| !is_known(name));
    excesses.extend(new.map(|(name, weight)| Excess::New { name: name.clone(), weight: *weight }));
    let gone = budget.files.keys().filter(|name| !weights.contains_key(*name)).cloned();
    let empty = budget.folders.keys().filter(|folder| !weights.keys().any(|name| is_in(name, folder))).map(|folder| format!("{folder}/"));
    excesses.extend(gone.chain(empty).map(|name| Excess::Gone { name }));
    excesses
}

fn is_in(name: &str, folder: &str) -> bool {
    name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(weights: &[(&str, u64)]) -> Vec<String> {
        let budget = r#"{
            "first visit": { "bytes": 200, "requests": 3 },
            "files": { "app.wasm": 100, "style.css": 50 },
            "folders": { "library": { "each": 10, "together": 15 } }
        }"#;
        let weights = weights.iter().map(|(name, weight)| ((*name).to_owned(), *weight)).collect();
        compare(&serde_json::from_str(budget).unwrap(), &weights).iter().map(Excess::to_string).collect()
    }

    #[test]
    fn what_weighs_as_much_as_it_may_is_not_told() {
        let fits = [("app.wasm", 100), ("style.css", 1), ("library/fi/a.html", 10), ("library/b.html", 5)];
        assert_eq!(told(&fits), [""; 0]);
    }

    #[test]
    fn what_grew_is_told_with_how_much_it_grew_by() {
        let grown = [("app.wasm", 107), ("style.css", 1), ("library/fi/a.html", 11), ("library/b.html", 6)];
        let expected = [
            "library/ as a whole weighs 17 bytes, 2 more than the 15 it may",
            "library/fi/a.html weighs 11 bytes, 1 more than the 10 it may",
            "app.wasm weighs 107 bytes, 7 more than the 100 it may",
        ];
        assert_eq!(told(&grown), expected);
    }

    #[test]
    fn nothing_is_without_a_ceiling_and_no_ceiling_without_a_file() {
        let expected = [
            "library2/a.html is new and weighs 4 bytes: give it a ceiling in tests/budget.json",
            "toy.js is new and weighs 3 bytes: give it a ceiling in tests/budget.json",
            "app.wasm has a ceiling in tests/budget.json, and is not in dist/ any more: take it out there",
            "library/ has a ceiling in tests/budget.json, and is not in dist/ any more: take it out there",
        ];
        assert_eq!(told(&[("style.css", 1), ("toy.js", 3), ("library2/a.html", 4)]), expected);
    }

    #[test]
    fn of_a_file_with_a_compressed_twin_the_twin_counts() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("library")).unwrap();
        for (name, bytes) in
            [("app-0123456789ab.js", 9), ("app-0123456789ab.js.br", 4), ("icon.png", 7), ("library/a.html.br", 2), ("library/a.html", 5)]
        {
            fs::write(folder.path().join(name), vec![0; bytes]).unwrap();
        }
        let mut weights = Weights::new();
        weigh(folder.path(), "", &mut weights).unwrap();
        let expected = [("app.js", 4), ("icon.png", 7), ("library/a.html", 2)].map(|(name, weight)| (name.to_owned(), weight));
        assert_eq!(weights, expected.into());
    }
}
