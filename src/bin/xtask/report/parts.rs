//! What each package of Rust costs in the page's program: the bytes of its functions before they are compressed.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use rustc_demangle::demangle;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use super::figures::{Part, Row, Unit};
use crate::page::{self, Mode};

/// Packages below this are told together.
const WORTH_A_ROW: u64 = 1_000;

/// What wasm-bindgen reads and takes out.
const DESCRIPTION: &str = "__wbindgen_describe";

pub fn of_program() -> Result<Part> {
    let program = std::fs::read(page::compile(Mode::Release)?)?;
    let mut packages = weigh(&program)?.into_iter().collect::<Vec<_>>();
    packages.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let (large, small): (Vec<_>, Vec<_>) = packages.into_iter().partition(|(_, bytes)| *bytes >= WORTH_A_ROW);
    let others = (format!("{} others", small.len()), small.iter().map(|(_, bytes)| bytes).sum());
    let row = |(name, bytes): (String, u64)| Row { name, value: bytes as f64, unit: Unit::Bytes, range: None, limit: None };
    Ok(Part {
        title: "What each package costs in the program (both parts; code before compression, which makes it a third)".into(),
        rows: large.into_iter().chain([others]).map(row).collect(),
    })
}

/// By package the bytes of the functions that come from it, as their names say.
fn weigh(program: &[u8]) -> Result<BTreeMap<String, u64>> {
    let (mut sizes, mut names, mut imported) = (Vec::new(), BTreeMap::new(), 0);
    for payload in Parser::new(0).parse_all(program) {
        match payload.context("the page's program cannot be read")? {
            Payload::ImportSection(imports) => {
                imported =
                    imports.into_imports().filter(|import| matches!(import, Ok(import) if matches!(import.ty, TypeRef::Func(_)))).count();
            }
            Payload::CodeSectionEntry(body) => sizes.push(body.range().len() as u64),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(all) = section.as_known() else { continue };
                for part in all {
                    let Name::Function(functions) = part? else { continue };
                    for function in functions {
                        let function = function?;
                        names.insert(function.index as usize, function.name);
                    }
                }
            }
            _ => {}
        }
    }
    let mut packages = BTreeMap::new();
    for (place, size) in sizes.into_iter().enumerate() {
        let package = names.get(&(place + imported)).map_or("without a name", |name| name);
        if package.starts_with(DESCRIPTION) {
            continue;
        }
        *packages.entry(package_of(package)).or_default() += size;
    }
    Ok(packages)
}

/// `<alloc::vec::Vec<T> as core::fmt::Debug>::fmt` belongs to `alloc`: to whoever wrote the code.
fn package_of(name: &str) -> String {
    let plain = format!("{:#}", demangle(name));
    let from = plain.find(|letter: char| letter.is_ascii_alphanumeric() || letter == '_').unwrap_or(0);
    let word: String = plain[from..].chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_').collect();
    // A type of the language that another package gave something to do: the package is named after "as".
    let is_package = plain[from + word.len()..].starts_with("::");
    match plain.split_once(" as ") {
        Some((_, rest)) if !is_package => package_of(rest),
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::package_of;

    #[test]
    fn a_function_belongs_to_the_package_that_wrote_it() {
        assert_eq!(package_of("sotepolku::planner::plan::plan"), "sotepolku");
        assert_eq!(package_of("<fluent_bundle::types::FluentValue as core::clone::Clone>::clone"), "fluent_bundle");
        assert_eq!(package_of("<&str as tachys::view::Render>::build"), "tachys");
        assert_eq!(package_of("_ZN4core3fmt9Formatter3pad17h0123456789abcdefE"), "core");
        assert_eq!(package_of("memcpy"), "memcpy");
    }
}
