//! The table of what of the fact base stands where is true: it is what the command writes, and it misses nothing.

mod people;

use people::root;
use sotepolku::tool::compile::{Compiled, compile};
use sotepolku::tool::coverage_table::{IDS, TABLE, table};

fn compiled() -> Compiled {
    compile(root())
}

fn ids() -> String {
    std::fs::read_to_string(root().join(IDS)).unwrap()
}

#[test]
fn the_table_is_what_the_command_writes() {
    let written = std::fs::read_to_string(root().join(TABLE)).unwrap_or_default();
    let table = table(&ids(), &compiled()).unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    assert!(written == table, "{TABLE} is out of date: cargo run --bin sotepolku -- coverage-table");
}

/// How many ids each part of the fact base has, counted there.
#[test]
fn every_id_of_the_fact_base_is_in_the_list() {
    let table = table(&ids(), &compiled()).unwrap();
    for (part, count) in [
        ("services.json: services", 81),
        ("services.json, Ohjaamo centres: centres of Ohjaamo", 44),
        ("providers.json: study places", 94),
        ("providers.json, offers: what is offered", 30),
        ("employment_areas.json: employment areas and Åland", 46),
        ("wellbeing_counties.json: wellbeing services counties, Helsinki and HUS", 23),
        ("municipalities.json: municipalities, by code", 308),
        ("contacts.json: contacts", 133),
        ("corrections.md: corrections, by section", 38),
        ("occupations.json: occupations", 63),
        ("qualifications.json: qualifications", 71),
        ("outcomes.json: projects and the labour market", 19),
        ("routes.json: routes", 36),
        ("rules.md: rules", 115),
    ] {
        assert!(table.contains(&format!("| {part} | {count} |")), "{part} has not {count} ids");
    }
    // The five projects of the fact base are background or left out, and no contact.
    for project in
        ["project-toita-tarjolla", "project-sotestartti", "project-vikkelasti", "project-kohti-tyota", "project-lappi-koordinoiden"]
    {
        let line = table.lines().find(|line| line.contains(project)).unwrap();
        assert!(!line.contains("contact "), "{line}");
    }
}

#[test]
fn what_does_not_exist_or_stands_twice_is_told() {
    let told = |right: &str, wrong: &str| {
        let ids = ids();
        assert!(ids.contains(right), "{right} is not in the list");
        table(&ids.replacen(right, wrong, 1), &compiled()).unwrap_err().join("\n")
    };
    assert!(told("\"fact:jobseeker-profile-duty\"", "\"fact:jobseeker-duty\"").contains("fact:jobseeker-duty, which does not exist"));
    assert!(
        told("\"employment-services\",", "\"employment-office\",").contains("employment-office is said to be a service, but there is none")
    );
    assert!(
        told("\"employment-services\",", "\"employment-services\", \"tyomarkkinatori\",")
            .contains("tyomarkkinatori stands in the list twice")
    );
    assert!(told("[\"recognition-eu\", \"step:recognition-eu\"]", "[\"recognition-eu\"]").contains("is carried by nothing"));
    assert!(
        told("used = [\"fact:lvv-authority\", \"fact:registers-at-lvv\"]", "used = []").contains("is told with no step, goal or advice")
    );
}
