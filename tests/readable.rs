//! Words that are hard to read are pointed at, each with what would be easier.

use sotepolku::tool::build;
use sotepolku::tool::report::Severity;
use std::path::Path;

const WORDING: &str = r#"
[[wording]]
language = "fi"
longest-sentence = 6
longest-word = 12
terms = ["ensihoitajakoulu"]
instead = [{ of = "mikäli", write = "jos" }, { of = "edellyttä*", write = "vaatia" }, { of = "em.", write = "tämä" }]

[[wording]]
language = "en"
longest-sentence = 8
instead = [{ of = "in order to", write = "to" }]

[[service]]
id = "centre"
name-fi = "Vastaanottokeskus"
source = "guide"
checked = "2026-01-01"
review-by = "2027-01-01"

[[source]]
id = "guide"
title = "A guide"
"#;

#[test]
fn a_long_sentence_is_underlined_with_its_number_of_words() {
    told(
        "fi",
        "Hae nyt.\n    Yksi kaksi kolme neljä viisi kuusi seitsemän. Odota.",
        &[(
            "all.ftl:2:5",
            "this sentence has 7 words; easy ones have at most 6",
            "make two sentences of it, or leave out what is not needed",
        )],
    );
    told("fi", "Yksi kaksi kolme neljä viisi kuusi. Yksi – kaksi – kolme – neljä – viisi – kuusi.", &[]);
    // English has a limit of its own.
    told("en", "One two three four five six seven eight.", &[]);
    told(
        "en",
        "One two three four five six seven eight nine.",
        &[("all.ftl:1:13", "this sentence has 9 words; easy ones have at most 8", "make two sentences")],
    );
}

#[test]
fn of_what_can_be_chosen_the_longest_counts_and_all_is_looked_at() {
    let choice =
        |one: &str, other: &str| format!("Yksi {{ $n ->\n        [one] {one}\n       *[other] {other}\n    }} ja {{ $x }} loppuu.");
    told("fi", &choice("kaksi", "kaksi kolme"), &[]);
    told(
        "fi",
        &choice("kaksi kolme neljä", "kaksi"),
        &[("all.ftl:1:13", "this sentence has 7 words; easy ones have at most 6", "make two sentences")],
    );
    told("fi", &choice("kaksi kolme", "mikäli"), &[("all.ftl:3:17", "`mikäli` is officialese", "write: jos")]);
}

#[test]
fn a_long_word_is_told_unless_people_will_meet_it_on_a_door_or_form() {
    told(
        "fi",
        "Työkykykoordinaattori auttaa.",
        &[(
            "all.ftl:1:13",
            "`Työkykykoordinaattori` has 21 letters",
            "use a shorter word or two; if it is an official term, add it to `terms` in [[wording]]",
        )],
    );
    // By the catalogue's names and by the list, inflected too.
    told("fi", "Vastaanottokeskuksessasi on ensihoitajakouluun ohje.", &[]);
    // Another word that begins alike is another word.
    told(
        "fi",
        "Vastaanottokeskusvirkailija auttaa.",
        &[("all.ftl:1:13", "`Vastaanottokeskusvirkailija` has 27 letters", "use a shorter word")],
    );
    // The hyphen parts it for the eye.
    told("fi", "Pyydä koordinaatti-opastusta.", &[]);
    told("en", "Ask the interdisciplinary-minded counterrevolutionary.", &[]);
}

#[test]
fn officialese_is_told_with_the_plain_word() {
    told("fi", "Mikäli haluat, hae.", &[("all.ftl:1:13", "`Mikäli` is officialese", "write: jos")]);
    told("fi", "Työ edellyttää taitoa.", &[("all.ftl:1:17", "`edellyttää` is officialese", "write: vaatia")]);
    told("fi", "Hae em. päivänä.", &[("all.ftl:1:17", "`em.` is officialese", "write: tämä")]);
    told("fi", "Emme kysy. Hei, em!", &[]);
    told("en", "Apply in order to start.", &[("all.ftl:1:19", "`in order to` is officialese", "write: to")]);
}

#[test]
fn the_shipped_words_are_easy_to_read() {
    let report = build::check(root(), "2026-11-22".parse().unwrap()).report;
    assert_eq!(report.count(Severity::Warning), 0, "{}", report.render(false));
}

#[test]
fn each_language_has_its_limits_and_at_least_25_words_to_avoid() {
    let compiled = sotepolku::tool::compile::compile(root());
    let languages: Vec<&str> = compiled.wordings.iter().map(|wording| wording.language.id()).collect();
    assert_eq!(languages, ["fi", "en"]);
    assert!(compiled.wordings.iter().all(|wording| wording.instead.len() >= 25));
}

// The machinery

/// One message with this text is written, and these warnings are all that an editor reads about it: place, message, help.
#[track_caller]
fn told(language: &str, text: &str, wanted: &[(&str, &str, &str)]) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("catalogue")).unwrap();
    std::fs::write(folder.path().join("catalogue/all.toml"), WORDING).unwrap();
    for one in ["fi", "en"] {
        let words = folder.path().join("locales").join(one);
        std::fs::create_dir_all(&words).unwrap();
        std::fs::write(words.join("all.ftl"), if one == language { format!("some-text = {text}\n") } else { "# Nothing\n".to_owned() })
            .unwrap();
    }
    let mut report = build::check(folder.path(), "2026-11-22".parse().unwrap()).report;
    report.problems.retain(|problem| problem.severity == Severity::Warning);
    assert_eq!(report.problems.len(), wanted.len(), "{}", report.render(false));
    let shown = report.render(false);
    for (place, message, help) in wanted {
        for part in [format!("locales/{language}/{place}\n"), format!("warning: {message}\n"), format!("= help: {help}")] {
            assert!(shown.contains(&part), "{part:?} is not told\n{shown}");
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
