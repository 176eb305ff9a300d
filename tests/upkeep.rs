//! What keeps the catalogue true: lists of what to look at again.

mod project;

use project::{project, root, sotepolku};
use std::process::Output;

/// Facts and places that rest on two sources; one of them has no address.
const DATED: &str = r#"
[[source]]
id = "guide"
title = "A guide"
url = "https://guide.example/care"
date = "2026"

[[source]]
id = "talk"
title = "What was told at the fair"

[[fact]]
id = "late"
source = "guide"
checked = "2026-01-01"
review-by = "2027-06-02"
status = "verified"

[[fact]]
id = "last-day"
source = "guide"
checked = "2026-01-01"
review-by = "2027-06-01"
status = "verified"

[[fact]]
id = "told"
source = "talk"
checked = "2026-01-01"
review-by = "2027-02-01"
status = "unverified"

[[service]]
id = "desk"
name-fi = "Neuvonta"
source = "guide"
checked = "2026-01-01"
review-by = "2027-03-01"
"#;

#[test]
fn what_is_due_is_listed_by_source_with_its_place_and_nothing_later() {
    let project = project(DATED, "last-day");
    let told = text(&sotepolku(project.path(), &["stale", "--by", "2027-06-01", "--lang", "en"]));
    assert_eq!(
        told,
        "\
To look at again by 2027-06-01. Entries: 3. Sources: 2.

What was told at the fair [talk]
(no address: find the source by its title)
  2027-02-01  catalogue/all.toml:27  fact told

A guide [guide]
https://guide.example/care
  2027-03-01  catalogue/all.toml:34  service desk
  2027-06-01  catalogue/all.toml:20  fact last-day

Read the source. Mend what has changed. Then give each entry its new days: checked and review-by.
"
    );
}

#[test]
fn a_day_before_everything_lists_nothing_and_is_no_failure() {
    let project = project(DATED, "last-day");
    let told = text(&sotepolku(project.path(), &["stale", "--by", "2027-01-31"]));
    assert_eq!(told, "Mitään ei tarvitse katsoa uudelleen viimeistään 2027-01-31.\n");
}

#[test]
fn the_shipped_catalogue_is_all_due_in_the_end() {
    let told = text(&sotepolku(root(), &["stale", "--by", "2099-12-31", "--lang", "en"]));
    let catalogue = sotepolku::tool::compile::compile(root()).catalogue;
    let places = &catalogue.places;
    let dated = places.facts.len() + places.providers.len() + places.services.len() + places.contacts.len() + places.evidence.len();
    assert!(told.starts_with(&format!("To look at again by 2099-12-31. Entries: {dated}. ")), "{}", &told[..80]);
    assert_eq!(told.lines().filter(|line| line.starts_with("  20")).count(), dated);
}

// The machinery

fn text(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}
