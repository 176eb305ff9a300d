//! The JSON Schema of the catalogue's files, from the types that read them: programs that edit TOML complete and explain by it.

use super::raw;
use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{Schema, json_schema};
use serde_json::{Map, Value, json};

/// Where the schema lies in the project. Each catalogue file names it in its first line.
pub const SCHEMA: &str = "catalogue/schemas/catalogue.json";

/// Of any file: each may hold any of the tables. Draft 7, which the programs know best.
pub fn catalogue() -> String {
    let mut generator = SchemaSettings::draft07().with_transform(NothingIsNull).into_generator();
    let mut tables = Map::new();
    for (table, schema) in raw::schemas(&mut generator) {
        tables.insert(table.to_owned(), json!({ "type": "array", "items": schema }));
    }
    let schema = json_schema!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Sotepolku's catalogue",
        "description": "Written by `cargo run --bin sotepolku -- schemas catalogue/schemas`. Examples are in catalogue/README.md.",
        "type": "object",
        "additionalProperties": false,
        "properties": tables,
        "definitions": generator.take_definitions(true),
    });
    format!("{schema:#}\n", schema = Value::from(schema))
}

/// TOML has no null: what is optional is left out.
#[derive(Clone)]
struct NothingIsNull;

impl Transform for NothingIsNull {
    fn transform(&mut self, schema: &mut Schema) {
        if let Some(Value::Array(types)) = schema.get_mut("type") {
            types.retain(|one| one != "null");
            if let [only] = &types[..] {
                let only = only.clone();
                schema.insert("type".to_owned(), only);
            }
        }
        if let Some(Value::Array(values)) = schema.get_mut("enum") {
            values.retain(|value| !value.is_null());
        }
        if let Some(Value::Array(choices)) = schema.get_mut("anyOf") {
            choices.retain(|choice| choice.get("type").is_none_or(|kind| kind != "null"));
        }
        transform_subschemas(self, schema);
    }
}
