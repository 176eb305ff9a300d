//! What the service worker is told: which files belong to this page, and the hash of each.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::assets::{Assets, Named};
use super::{Mode, fingerprint, is_named_by_content, safe};

/// A browser looks for it under the same name for ever.
pub const WORKER: &str = "sw.js";

/// Where the worker expects the list.
const MARKER: &str = "{/* the build's list */}";

/// In development every change should be seen at once: whoever has a worker of a finished page gets rid of it.
const FAREWELL: &str = include_str!("farewell.js");

/// What does its work without a name that follows the content. The page itself is asked for as a folder.
const ALSO_WANTED: [(&str, &str); 2] = [("index.html", "./"), ("icon.svg", "icon.svg")];

/// Wanted by pages of the library that search, and only then.
const OF_SEARCH: [&str; 5] = ["library-", "minisearch-", "search-", "stem-", "no-script-"];

pub fn add(assets: &mut Assets, worker: Vec<Named>, mode: Mode) -> Result<()> {
    let text = match mode {
        Mode::Dev => FAREWELL.to_owned(),
        Mode::Release => {
            let worker = worker.into_iter().next().with_context(|| format!("public/ has no {WORKER}"))?;
            with_list(&String::from_utf8(worker.bytes)?, assets.files())?
        }
    };
    let lean = Named { name: WORKER.into(), bytes: text.into_bytes() }.lean()?;
    assets.add_text(WORKER.into(), String::from_utf8(lean.bytes)?);
    Ok(())
}

fn with_list(worker: &str, files: &BTreeMap<String, Vec<u8>>) -> Result<String> {
    ensure!(worker.matches(MARKER).count() == 1, "public/{WORKER} has no {MARKER}");
    let (mut wanted, mut known) = (BTreeMap::new(), BTreeMap::new());
    for (name, bytes) in files {
        if let Some(path) = wanted_as(name) {
            wanted.insert(path, safe::hash(bytes));
        } else if is_named_by_content(name) && is_of_search(name) {
            known.insert(name, safe::hash(bytes));
        }
    }
    let everything = [json!(wanted), json!(known)].map(|list| list.to_string());
    let version = &fingerprint(everything.into_iter().chain([worker.to_owned()]))[..12];
    Ok(worker.replace(MARKER, &json!({ "version": version, "wanted": wanted, "known": known }).to_string()))
}

/// The path by which a file is kept before anybody asks for it, if it is.
fn wanted_as(name: &str) -> Option<&str> {
    if let Some((_, path)) = ALSO_WANTED.iter().find(|(also, _)| *also == name) {
        return Some(path);
    }
    let is_program_or_words = is_named_by_content(name) && !name.ends_with(".png") && (!is_of_search(name) || is_look(name));
    (is_program_or_words || is_told_offline(name)).then_some(name)
}

fn is_of_search(name: &str) -> bool {
    OF_SEARCH.iter().any(|part| name.starts_with(part))
}

/// Pages of the library that were opened need it without a line as well.
fn is_look(name: &str) -> bool {
    name.starts_with("library-") && name.ends_with(".css")
}

/// What stands in the place of a page of the library that is not on the device, and the choice of a language.
fn is_told_offline(name: &str) -> bool {
    name == "library/index.html" || (name.starts_with("library/") && name.contains("/offline"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABC: &str = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";

    fn list(names: &[&str]) -> serde_json::Value {
        let files = names.iter().map(|name| ((*name).to_owned(), b"abc".to_vec())).collect();
        serde_json::from_str(&with_list(MARKER, &files).unwrap()).unwrap()
    }

    #[test]
    fn the_whole_app_is_wanted_and_the_library_is_not() {
        let told = list(&[
            "index.html",
            "icon.svg",
            "robots.txt",
            "app-0123456789ab.wasm",
            "words-en-0123456789ab.ftl",
            "paper-0123456789ab.css",
            "library-0123456789ab.css",
            "library-0123456789ab.js",
            "search-fi-0123456789ab.json",
            "screenshot-0123456789ab.png",
            "library/fi/step/yki-test.html",
            "library/fi/offline.html",
        ]);
        let wanted: Vec<&String> = told["wanted"].as_object().unwrap().keys().collect();
        assert_eq!(
            wanted,
            [
                "./",
                "app-0123456789ab.wasm",
                "icon.svg",
                "library-0123456789ab.css",
                "library/fi/offline.html",
                "paper-0123456789ab.css",
                "words-en-0123456789ab.ftl"
            ]
        );
        assert_eq!(told["wanted"]["./"], ABC);
        assert_eq!(told["known"], json!({ "library-0123456789ab.js": ABC, "search-fi-0123456789ab.json": ABC }));
    }

    #[test]
    fn a_page_with_another_file_is_another_version() {
        let versions =
            [list(&["index.html"]), list(&["index.html", "icon.svg"]), list(&["index.html"])].map(|list| list["version"].clone());
        assert_ne!(versions[0], versions[1]);
        assert_eq!(versions[0], versions[2]);
    }
}
