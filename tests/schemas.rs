//! The schema by which programs that edit TOML complete and explain the catalogue's files.

use serde_json::{Value, json};
use sotepolku::tool::report::Report;
use sotepolku::tool::schema;
use std::path::Path;

#[test]
fn the_committed_schema_is_that_of_the_code() {
    let committed = std::fs::read_to_string(root().join(schema::SCHEMA)).unwrap();
    assert_eq!(committed, schema::catalogue(), "write it again: cargo run --bin sotepolku -- schemas catalogue/schemas");
}

#[test]
fn every_catalogue_file_names_the_schema_in_its_first_line() {
    let mut report = Report::default();
    for file in report.read_folder(root(), "catalogue", "toml") {
        let file = &report.files[file];
        let named = file.text.lines().next().and_then(|line| line.strip_prefix("#:schema ")).unwrap_or_default();
        let path = root().join(&file.path).parent().unwrap().join(named);
        assert!(
            path.canonicalize().is_ok_and(|path| path == root().join(schema::SCHEMA).canonicalize().unwrap()),
            "{} begins with {named:?}",
            file.path.display()
        );
    }
}

#[test]
fn what_can_be_picked_is_listed() {
    for (table, field, words) in [
        ("question", "kind", json!(["scale", "choice", "choices", "number", "municipality", "goal"])),
        ("question", "unknown", json!(["assume", "plan-for-it"])),
        ("step", "load", json!(["full-time", "part-time", "waiting"])),
        ("step", "income", json!(["wage", "benefit", "study-aid", "rehabilitation", "none", "unchanged"])),
        ("step", "decided-by", json!(["rule", "self", "school", "employer", "authority"])),
        ("goal", "regulated", json!(["none", "protected-title", "licensed"])),
        ("fact", "status", json!(["verified", "older-page", "conflict", "planned", "unverified"])),
        ("wording", "language", json!(["fi", "en"])),
    ] {
        assert_eq!(entry(table)["properties"][field]["enum"], words, "{table} {field}");
    }
    let purposes = &entry("step")["properties"]["contacts"]["items"]["enum"];
    assert!(purposes.as_array().unwrap().contains(&json!("language-test")), "{purposes}");
    assert_eq!(entry("channels")["properties"]["kind"]["enum"], json!(["web", "phone", "email", "visit"]));
}

#[test]
fn what_must_be_there_is_required_what_need_not_is_not_and_nothing_else_may_be() {
    let step = entry("step");
    assert_eq!(step["required"], json!(["id", "kind", "gives", "months", "load", "income", "decided-by", "contacts", "facts"]), "{step:#}");
    assert_eq!(step["additionalProperties"], false);
    assert_eq!(entry("fact")["properties"]["checked"]["pattern"], "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    assert_eq!(schema()["additionalProperties"], false);
}

#[test]
fn every_field_says_what_it_is_for() {
    let schema = schema();
    for (name, table) in schema["definitions"].as_object().unwrap() {
        assert!(table["description"].is_string(), "{name}");
        for (field, about) in table["properties"].as_object().unwrap() {
            assert!(about["description"].is_string(), "{name} {field}");
        }
    }
}

// The machinery

/// The part of the schema that describes one entry of a table, or a channel.
fn entry(table: &str) -> Value {
    let schema = schema();
    let reference = match table {
        "channels" => "#/definitions/RawChannel",
        table => schema["properties"][table]["items"]["$ref"].as_str().unwrap(),
    };
    schema.pointer(reference.trim_start_matches('#')).unwrap().clone()
}

fn schema() -> Value {
    serde_json::from_str(&schema::catalogue()).unwrap()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
