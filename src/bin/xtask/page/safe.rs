//! Makes a page say what it may load and do: the content policy, no referrer, and of each script and style sheet the hash.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use base64::Engine;
use base64::prelude::BASE64_STANDARD as STANDARD;
use sha2::{Digest, Sha256};

use super::headers;

const BEGINS: &str = "<meta charset=\"utf-8\">";

/// Of these a browser checks the hash before it uses them.
const CHECKED: [&str; 3] = ["<script ", "<link rel=\"stylesheet\"", "<link rel=\"modulepreload\""];

/// The page with its policy right after the first line of its head, so that it holds for all that follows.
pub fn page(html: &str, files: &BTreeMap<String, Vec<u8>>) -> Result<String> {
    ensure!(html.matches(BEGINS).count() == 1, "there is not one {BEGINS}");
    let policy = headers::policy_in_page();
    let safe = format!(
        "{BEGINS}<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><meta name=\"referrer\" content=\"no-referrer\">"
    );
    Ok(with_hashes(&html.replace(BEGINS, &safe), files))
}

/// As the attribute `integrity` wants it.
pub fn hash(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

fn with_hashes(html: &str, files: &BTreeMap<String, Vec<u8>>) -> String {
    let mut safe = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = CHECKED.iter().filter_map(|tag| rest.find(tag)).min() {
        let (before, tag) = rest.split_at(start);
        let (tag, after) = tag.split_at(tag.find('>').unwrap_or(tag.len()));
        safe.push_str(before);
        safe.push_str(&tag_with_hashes(tag, files));
        rest = after;
    }
    safe + rest
}

fn tag_with_hashes(tag: &str, files: &BTreeMap<String, Vec<u8>>) -> String {
    let hash_of = |address: &str| files.get(address.rsplit('/').next()?).map(|bytes| hash(bytes));
    let mut safe = tag.to_owned();
    for (name, value) in attributes(tag) {
        let Some(hash) = hash_of(value) else { continue };
        match name {
            "src" | "href" => safe.push_str(&format!(" integrity=\"{hash}\"")),
            // What the program loads by itself later.
            _ if value.ends_with(".css") || (name != "data-js" && value.ends_with(".js")) => {
                safe.push_str(&format!(" {name}-hash=\"{hash}\""))
            }
            _ => {}
        }
    }
    safe
}

/// All values stand in double quotes, and none of them has a space before it.
fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    tag.split_whitespace().filter_map(|part| part.split_once("=\"")).map(|(name, value)| (name, value.trim_end_matches('"')))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of the letters `abc`, as every table of test values gives it.
    const ABC: &str = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";

    fn safe(head: &str) -> String {
        let files = ["boot-1.js", "paper-2.css", "app-3.wasm"].map(|name| (name.to_owned(), b"abc".to_vec()));
        page(&format!("<head>{BEGINS}{head}</head>"), &files.into()).unwrap()
    }

    #[test]
    fn a_browser_checks_every_script_and_style_sheet_wherever_the_page_lies() {
        let head =
            safe("<script type=\"module\" src=\"../../boot-1.js\" data-up=\"../\"></script><link rel=\"stylesheet\" href=\"paper-2.css\">");
        assert!(head.contains(&format!("src=\"../../boot-1.js\" data-up=\"../\" integrity=\"{ABC}\"></script>")), "{head}");
        assert!(head.contains(&format!("href=\"paper-2.css\" integrity=\"{ABC}\">")), "{head}");
    }

    #[test]
    fn what_the_program_loads_later_is_told_with_its_hash() {
        let head = safe("<script src=\"other.js\" data-wasm=\"./app-3.wasm\" data-paper=\"./paper-2.css\"></script>");
        assert!(head.contains(&format!("data-paper=\"./paper-2.css\" data-paper-hash=\"{ABC}\"></script>")), "{head}");
        assert!(!safe("<link rel=\"icon\" href=\"boot-1.js\">").contains("integrity"));
    }

    #[test]
    fn the_policy_comes_before_anything_that_is_loaded() {
        let head = safe("<script src=\"boot-1.js\"></script>");
        assert!(head.find("Content-Security-Policy").unwrap() < head.find("<script").unwrap(), "{head}");
        assert!(page("<head></head>", &BTreeMap::new()).is_err(), "a page without a place for its policy");
    }
}
