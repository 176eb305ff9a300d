//! The library as the build writes it: everything has its page in every language, no link is dead, and whatever leads
//! somewhere is led to from there.

mod people;

use people::{catalogue, root, today};
use sotepolku::library::{File, Sources, missing, out_of_reach, pages, search_files, sitemap, start};
use sotepolku::planner::catalogue::Catalogue;
use sotepolku::planner::ids::Named;
use sotepolku::tool::build;
use sotepolku::web::address::{Address, Page};
use sotepolku::words::{Locale, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| Locale::ALL.iter().map(|locale| build::words(root(), *locale)).collect());

/// Path and text of every page.
static PAGES: LazyLock<BTreeMap<String, String>> =
    LazyLock::new(|| written(catalogue(), &WORDS).into_iter().map(|page| (page.path, page.text)).collect());

fn written(catalogue: &Catalogue, words: &[Words]) -> Vec<File> {
    pages(&Sources { catalogue, words, today: today() }, &str::to_owned)
}

fn page(path: &str) -> &'static str {
    PAGES.get(path).unwrap_or_else(|| panic!("there is no page {path}"))
}

#[test]
fn everything_in_the_catalogue_has_its_page_in_every_language() {
    let catalogue = catalogue();
    let places = &catalogue.places;
    fn ids<'c, T: Named + 'c>(kind: &'static str, entries: impl Iterator<Item = &'c T>) -> Vec<String> {
        entries.map(|entry| format!("{kind}/{}.html", entry.id())).collect()
    }
    let mut wanted = vec!["index.html".to_owned()];
    wanted.extend(ids("occupation", catalogue.goals.values()));
    wanted.extend(ids("qualification", places.qualifications.values()));
    wanted.extend(ids("step", catalogue.steps.values()));
    wanted.extend(ids("service", places.services.values()));
    wanted.extend(ids("contact", places.contacts.values()));
    wanted.extend(ids("provider", places.providers.values()));
    wanted.extend(ids("area", places.areas.values()));
    wanted.extend(ids("county", places.counties.values()));
    wanted.extend(ids("term", catalogue.glossary.values()));
    for locale in ["fi", "en"] {
        for path in &wanted {
            page(&format!("library/{locale}/{path}"));
        }
    }
    assert_eq!(PAGES.len(), 2 * (wanted.len() + 9) + 1, "nothing else but nine indexes and the choice of a language");
}

#[test]
fn every_municipality_stands_on_the_page_of_its_area_and_of_its_county() {
    let places = &catalogue().places;
    for municipality in places.municipalities.values() {
        let anchor = format!("id=\"m{}\"", municipality.id);
        let area = municipality.area.map(|area| format!("area/{}", places.areas[area].id));
        let county = municipality.county.map(|county| format!("county/{}", places.counties[county].id));
        assert!(area.is_some() || county.is_some(), "{} is nowhere", municipality.name.fi);
        for region in area.into_iter().chain(county) {
            assert!(page(&format!("library/fi/{region}.html")).contains(&anchor), "{} is missing on {region}", municipality.name.fi);
        }
    }
}

#[test]
fn no_link_within_the_site_is_dead() {
    // What the build puts beside the pages.
    let beside = [
        "index.html",
        "style.css",
        "library.css",
        "library.js",
        "no-script.css",
        "icon.svg",
        "apple-touch-icon.png",
        "search.js",
        "minisearch.js",
        "stem-en.js",
        "stem-fi.js",
    ];
    let search: Vec<String> =
        search_files(&Sources { catalogue: catalogue(), words: &WORDS, today: today() }).into_iter().map(|file| file.path).collect();
    let mut checked = 0;
    for (path, text) in PAGES.iter() {
        for link in links(text).into_iter().filter(|link| is_within(link)) {
            let (file, fragment) = link.split_once('#').map_or((link, None), |(file, fragment)| (file, Some(fragment)));
            let target = if file.is_empty() { path.clone() } else { resolved(path, file) };
            checked += 1;
            match (PAGES.get(&target), fragment) {
                (Some(page), Some(anchor)) => assert!(page.contains(&format!("id=\"{anchor}\"")), "{path}: {target} has no {anchor}"),
                (Some(_), None) => {}
                (None, Some(address)) if target == "index.html" => {
                    let read = Address::read(&format!("#{address}"), catalogue(), Locale::Fi).expect("an address");
                    assert_ne!(read.page, Page::Lost, "{path} leads nowhere in the app: {address}");
                }
                (None, _) => assert!(beside.contains(&target.as_str()) || search.contains(&target), "{path}: {target} is missing"),
            }
        }
    }
    assert!(checked > 20_000, "only {checked} links were found");
}

#[test]
fn whatever_leads_to_an_entry_is_led_to_from_there() {
    let mut ties: BTreeSet<(&str, String)> = BTreeSet::new();
    for (path, text) in PAGES.iter().filter(|(path, _)| is_entry(path)) {
        // The way here, the languages and the menu stand around the page.
        let body = &text[text.find("library-page").expect("a body")..];
        for link in links(body).into_iter().filter(|link| is_within(link)) {
            let target = resolved(path, link.split('#').next().unwrap_or_default());
            if is_entry(&target) && target != *path {
                ties.insert((path, target));
            }
        }
    }
    assert!(ties.len() > 10_000, "only {} ties were found", ties.len());
    for (from, to) in &ties {
        assert!(ties.contains(&(to.as_str(), (*from).to_owned())), "{from} leads to {to}, and not back");
    }
}

/// What a person who looks up the practical nurse must find, written out.
#[test]
fn a_page_tells_what_one_needs_where_one_studies_and_what_is_not_certain() {
    let nurse = page("library/fi/occupation/practical-nurse.html");
    for part in [
        "<html lang=\"fi\">",
        "<title>Lähihoitaja – Ammatti tai tavoite – Sotepolku</title>",
        "<link rel=\"alternate\" hreflang=\"en\" href=\"../../../library/en/occupation/practical-nurse.html\">",
        "Nimike on suojattu.",
        "href=\"../qualification/vq-social-health-care.html\"",
        "href=\"../step/lvv-practical-nurse-title.html\"",
        "href=\"../../../index.html#/fi/pathways/practical-nurse\"",
        "href=\"../../../index.html#/fi/questions\"",
        "avoimet-tyopaikat?q=l%C3%A4hihoitaja",
    ] {
        assert!(nurse.contains(part), "{part} is missing");
    }
    let school = page("library/en/provider/lappia.html");
    assert!(school.contains("We could not confirm: what is taught, the website, the towns."));
    assert!(school.contains("haku/Sosiaali-%20ja%20terveysalan%20perustutkinto?sijainti=kunta_240,kunta_851,kunta_498"));
    let english = page("library/en/occupation/practical-nurse.html");
    assert!(english.contains("<span lang=\"fi\" class=\"term\">lähihoitaja</span>"), "the word of Finnish forms stands beside");
    assert!(english.contains("<span lang=\"sv\" class=\"term\">närvårdare</span>"));
}

#[test]
fn a_term_is_explained_where_it_stands_and_leads_to_where_it_is_used() {
    let step = page("library/en/step/care-assistant-units.html");
    let opened = &step[step.find("<summary><span>Words explained").expect("the words of the step")..];
    let unit = "<p><a href=\"../term/unit.html\">Unit</a><span lang=\"fi\" class=\"term\">tutkinnon osa</span>\
        <span lang=\"sv\" class=\"term\">examensdel</span></p>\
        <p>A part of a vocational qualification that you can study, and get on a certificate, by itself.</p>";
    assert!(opened.contains(unit), "{opened}");
    assert!(page("library/en/term/unit.html").contains("href=\"../step/care-assistant-units.html\""));
    assert!(!page("library/en/step/recognition-eu.html").contains("../term/unit.html"), "only where the texts say it");
    let all = page("library/fi/term/index.html");
    assert!(all.contains(">Tutkinnon osa</a>") && all.contains("jonka voi opiskella ja saada todistukseen myös yksin."));
}

#[test]
fn what_nobody_confirmed_is_marked_and_says_whom_to_ask_and_what_is_overdue_is_marked_on_its_day() {
    let estimate = "<span class=\"unverified\">not confirmed</span>";
    let page_of =
        |pages: &[File]| pages.iter().find(|page| page.path == "library/en/occupation/practical-nurse.html").unwrap().text.clone();
    let now = page("library/en/occupation/practical-nurse.html");
    assert!(now.contains(estimate) && now.contains("Ask to be sure: ") && now.contains("../contact/index.html#guidance"));
    assert!(!now.contains("Overdue for a new check"));
    let late = pages(&Sources { catalogue: catalogue(), words: &WORDS, today: "2031-01-01".parse().unwrap() }, &str::to_owned);
    assert!(page_of(&late).contains("Overdue for a new check"));
}

#[test]
fn pages_need_no_script_of_their_own_and_no_style() {
    for (path, text) in PAGES.iter() {
        assert!(!text.contains(" style=") && !text.contains("<style") && !text.contains("onclick"), "{path}");
        let searches = path.ends_with("/index.html") && path.matches('/').count() > 1;
        assert_eq!(text.matches("<script").count(), usize::from(searches), "{path}");
    }
}

#[test]
fn a_wrong_address_is_answered_in_every_language_with_a_way_on_wherever_the_site_lies() {
    let written = |site: &str| missing(&Sources { catalogue: catalogue(), words: &WORDS, today: today() }, &str::to_owned, site);
    let at_the_top = written("");
    assert_eq!(at_the_top.path, "404.html");
    assert!(at_the_top.text.contains("Sivua ei löytynyt") && at_the_top.text.contains("There is no such page"));
    let in_a_folder = written("https://kunta.example/sotepolku/");
    for page in ["library/fi/index.html", "library/en/index.html", "index.html#/fi/start", "style.css"] {
        assert!(at_the_top.text.contains(&format!("href=\"/{page}\"")), "{page}");
        assert!(in_a_folder.text.contains(&format!("href=\"/sotepolku/{page}\"")), "{page}");
    }
    assert!(written("https://sotepolku.example").text.contains("href=\"/library/fi/index.html\""));
}

/// What the service worker shows where a page would have been must lead on from there, whatever the page.
#[test]
fn a_page_that_is_not_on_the_device_has_another_in_its_place_with_links_that_hold() {
    let told = out_of_reach(&Sources { catalogue: catalogue(), words: &WORDS, today: today() }, &str::to_owned);
    let paths: Vec<&str> = told.iter().map(|file| file.path.as_str()).collect();
    let expected =
        ["library/fi/offline.html", "library/fi/offline/deeper.html", "library/en/offline.html", "library/en/offline/deeper.html"];
    assert_eq!(paths, expected);
    assert!(told[0].text.contains("Tämä sivu ei aukea juuri nyt") && told[3].text.contains("This page is out of reach right now"));
    for (file, root) in told.iter().zip(["../../", "../../../", "../../", "../../../"]) {
        assert!(file.text.contains(&format!("href=\"{root}style.css\"")), "{}", file.path);
        assert!(file.text.contains(&format!("href=\"{root}index.html#/{}/questions\"", &file.path[8..10])), "{}", file.path);
        assert!(!PAGES.contains_key(&file.path), "nobody finds it by searching");
    }
}

#[test]
fn the_pages_are_all_in_the_list_for_search_engines() {
    let list = sitemap(catalogue(), "https://example.org/sote/");
    for path in PAGES.keys().filter(|path| *path != "library/index.html") {
        assert!(list.contains(&format!("<loc>https://example.org/sote/{path}</loc>")), "{path} is missing");
    }
    for start in ["https://example.org/sote/", "https://example.org/sote/en/"] {
        assert!(list.contains(&format!("<loc>{start}</loc>")), "{start} is missing");
    }
    // The library's own page without a language is not there; the start page is, in two languages.
    assert_eq!(list.matches("<loc>").count(), PAGES.len() - 1 + 2);
}

fn links(text: &str) -> Vec<&str> {
    let after = |name: &'static str| text.split(name).skip(1).filter_map(|rest| rest.split('"').next());
    after(" href=\"").chain(after(" src=\"")).chain(after(" data-index=\"")).collect()
}

fn is_within(link: &str) -> bool {
    !["http:", "https:", "tel:", "mailto:"].iter().any(|away| link.starts_with(away))
}

/// `library/fi/step/x.html` with `../service/y.html`: `library/fi/service/y.html`.
fn resolved(from: &str, link: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{from}: {link} leads out of the site"),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn is_entry(path: &str) -> bool {
    path.matches('/').count() == 3 && !path.ends_with("index.html")
}

/// Index.html is in Finnish until the program runs; who reads English, and search engines, have the same page beside it.
#[test]
fn the_start_page_stands_in_english_too_with_links_that_lead_to_the_program() {
    let drawn = "<nav><a href=\"#/fi/start\" lang=\"fi\">Suomi</a><a href=\"#/en/start\" lang=\"en\">English</a></nav><!>\
                 <a href=\"#/en/questions\" class=\"\">Start</a><a href=\"library/en/index.html\">Library</a>";
    let english = WORDS.iter().find(|words| words.locale() == Locale::En).unwrap();
    let File { path, text } = start::page(english, drawn, "<p>Call</p>", "https://sotepolku.example/", &str::to_owned);
    assert_eq!(path, "en/index.html");
    assert!(text.starts_with("<!doctype html>\n<html lang=\"en\">"), "{text}");
    let body = "<noscript><p>Call</p></noscript>\n<div id=\"app\"><nav><a href=\"../\" lang=\"fi\">Suomi</a><a href=\"../#/en/start\" lang=\"en\">English</a></nav>\
                <a href=\"../#/en/questions\">Start</a><a href=\"../library/en/index.html\">Library</a></div>";
    assert!(text.contains(body), "{text}");
    for line in [
        "<title>Sotepolku – your pathway to care work in Finland</title>",
        "<link rel=\"alternate\" hreflang=\"fi\" href=\"https://sotepolku.example/\"><link rel=\"alternate\" hreflang=\"en\" href=\"https://sotepolku.example/en/\">",
        "<link rel=\"stylesheet\" href=\"../style.css\">",
    ] {
        assert!(text.contains(line), "{line} is not in {text}");
    }
    assert_eq!(start::alternates(""), "", "search engines take whole addresses only");
}
