//! Which packages we take, and on what terms: what deny.toml says, tried without a network. Whether something is known against one of
//! them only `cargo xtask audit` can ask.

use serde::Deserialize;
use serde_json::Value;
use spdx::{Expression, LicenseId, ParseMode};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

#[test]
fn every_package_of_rust_has_a_licence_that_we_take() {
    let deny = deny();
    let packages: Vec<Package> = deny.graph.targets.iter().flat_map(|target| packages(target)).collect();
    assert!(packages.len() > 300, "only {} packages were found", packages.len());
    let mut refused = BTreeSet::new();
    let mut needed = BTreeSet::new();
    for Package { name, license, .. } in &packages {
        let licence = license.as_deref().unwrap_or_default();
        let more: Vec<&String> =
            deny.licenses.exceptions.iter().filter(|exception| exception.name == *name).flat_map(|exception| &exception.allow).collect();
        let taken: Vec<&String> = deny.licenses.allow.iter().chain(more).collect();
        if !is_taken(licence, &taken) {
            refused.insert(format!("{name}: {licence:?}"));
        }
        needed.extend(taken.iter().filter(|one| !is_taken(licence, &without(&taken, one))).map(|one| (*one).clone()));
    }
    assert_eq!(refused, BTreeSet::new(), "licences that deny.toml does not allow");
    let listed = deny.licenses.allow.iter().chain(deny.licenses.exceptions.iter().flat_map(|exception| &exception.allow));
    let idle: Vec<&String> = listed.filter(|licence| !needed.contains(*licence)).collect();
    assert_eq!(idle, [""; 0], "licences in deny.toml that no package needs");
}

#[test]
fn every_package_of_rust_comes_from_the_usual_registry_with_a_checksum() {
    let lock: CargoLock = toml::from_str(&read("Cargo.lock")).unwrap();
    let others: Vec<&Locked> = lock.package.iter().filter(|package| package.name != "sotepolku").collect();
    let sources: BTreeSet<&Option<String>> = others.iter().map(|package| &package.source).collect();
    assert_eq!(sources.len(), 1, "{sources:?}");
    assert!(sources.iter().all(|source| source.as_deref().is_some_and(|source| source.starts_with("registry+"))), "{sources:?}");
    let unsure: Vec<&String> = others.iter().filter(|package| package.checksum.is_none()).map(|package| &package.name).collect();
    assert_eq!(unsure, [""; 0]);
    for banned in deny().bans.deny {
        assert!(others.iter().all(|package| package.name != banned.name), "{} is in Cargo.lock", banned.name);
    }
}

/// They look at the page or are copied into it as they are, and are never part of the program: so MPL-2.0 may be among those that look.
#[test]
fn every_package_of_npm_is_known_by_its_hash_and_has_a_licence_that_we_take() {
    const TAKEN: [&str; 9] = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "CC0-1.0", "ISC", "MIT", "MPL-2.0"];
    // It says its licence, MIT, in an older form only.
    const TAKEN_BY_NAME: [&str; 1] = ["parse-cache-control"];
    for (folder, taken) in [("search", &["Apache-2.0", "MIT"][..]), ("tests/browser", &TAKEN), ("tests/lighthouse", &TAKEN)] {
        let lock: NpmLock = serde_json::from_str(&read(&format!("{folder}/package-lock.json"))).unwrap();
        let packages: Vec<(&String, &NpmPackage)> = lock.packages.iter().filter(|(path, _)| !path.is_empty()).collect();
        assert!(packages.len() > 1, "{folder}");
        for (path, package) in packages {
            let name = path.rsplit("node_modules/").next().unwrap();
            let is_hashed = package.integrity.as_deref().is_some_and(|hash| hash.starts_with("sha512-"));
            assert!(is_hashed && package.resolved.is_none(), "{folder}: {path} is not known by its hash alone");
            let licence = package.license.as_deref().unwrap_or_default();
            assert!(is_taken(licence, taken) || TAKEN_BY_NAME.contains(&name), "{folder}: {path} has the licence {licence:?}");
        }
    }
}

#[test]
fn of_licences_to_choose_from_one_has_to_be_taken_and_of_those_together_all() {
    for (licence, expected) in [
        ("MIT", true),
        ("MIT/Apache-2.0", true),
        ("Apache-2.0 OR GPL-2.0-only", true),
        ("(MIT OR Apache-2.0) AND Zlib", false),
        ("Apache-2.0 WITH LLVM-exception OR MIT", true),
        ("GPL-3.0-or-later", false),
        ("", false),
        ("as you like", false),
    ] {
        assert_eq!(is_taken(licence, &["MIT", "Apache-2.0"]), expected, "{licence}");
    }
}

fn is_taken(licence: &str, taken: &[impl AsRef<str>]) -> bool {
    let is_one = |id: LicenseId| taken.iter().any(|one| one.as_ref() == id.name);
    Expression::parse_mode(licence, ParseMode::LAX)
        .is_ok_and(|expression| expression.evaluate(|asked| asked.addition.is_none() && asked.license.id().is_some_and(is_one)))
}

fn without<'l>(taken: &[&'l String], one: &String) -> Vec<&'l String> {
    taken.iter().copied().filter(|other| *other != one).collect()
}

/// All that is compiled for a target, for the page, the tools and the tests.
fn packages(target: &str) -> Vec<Package> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--locked", "--all-features", "--format-version", "1", "--filter-platform", target]);
    let output = cargo.current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages: Vec<Package> = serde_json::from_value(told["packages"].clone()).unwrap();
    packages.into_iter().filter(|package| package.source.is_some()).collect()
}

fn deny() -> Deny {
    toml::from_str(&read("deny.toml")).unwrap()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[derive(Deserialize)]
struct Package {
    name: String,
    license: Option<String>,
    source: Option<String>,
}

#[derive(Deserialize)]
struct CargoLock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    source: Option<String>,
    checksum: Option<String>,
}

#[derive(Deserialize)]
struct NpmLock {
    packages: BTreeMap<String, NpmPackage>,
}

#[derive(Deserialize)]
struct NpmPackage {
    license: Option<String>,
    integrity: Option<String>,
    resolved: Option<String>,
}

/// What of deny.toml is tried here.
#[derive(Deserialize)]
struct Deny {
    graph: Graph,
    licenses: Licences,
    bans: Bans,
}

#[derive(Deserialize)]
struct Graph {
    targets: Vec<String>,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    name: String,
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Banned>,
}

#[derive(Deserialize)]
struct Banned {
    #[serde(rename = "crate")]
    name: String,
}
