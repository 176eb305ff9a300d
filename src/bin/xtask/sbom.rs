//! What the shipped page is made of, as CycloneDX: the packages of Rust that its program is compiled from, Rust's own library, and the
//! packages of npm that the library's search is. What only builds or tests the page is not in it.
// Written with serde_json. The cyclonedx-bom library was weighed: it needs seventeen more packages, for a form that is a page long.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::prelude::BASE64_STANDARD as STANDARD;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::page::hex;
use crate::{place, run};

/// The page itself, in the list.
const PAGE: &str = "sotepolku";

#[derive(Debug, PartialEq)]
struct Component {
    /// The name of a package in any program that knows packages.
    address: String,
    name: String,
    version: String,
    licence: String,
    hash: Option<Hash>,
}

#[derive(Debug, PartialEq)]
struct Hash {
    kind: &'static str,
    value: String,
}

#[derive(Default)]
struct Parts {
    components: Vec<Component>,
    /// Who needs whom, by address.
    needs: BTreeMap<String, BTreeSet<String>>,
}

/// `archive` is the hash of what is described.
pub fn describe(day: &str, archive: &str) -> Result<Vec<u8>> {
    let lock = std::fs::read_to_string(place::root().join("Cargo.lock"))?;
    let tree = run::cargo()
        .args(["tree", "--locked", "--edges", "normal,no-proc-macro", "--target", "wasm32-unknown-unknown"])
        .args(["--features", "page", "--prefix", "depth", "--charset", "ascii", "--format", "|{p}|{l}"])
        .output()
        .context("cannot ask cargo what the page is made of")?;
    ensure!(tree.status.success(), "cargo does not say what the page is made of: {}", String::from_utf8_lossy(&tree.stderr));
    let mut parts = of_rust(&String::from_utf8(tree.stdout)?, &checksums(&lock)?)?;
    let compiler = run::answer("rustc", &["--version"]).context("rustc does not say its version")?;
    parts.add_to_page(standard_library(&compiler)?);
    let search = std::fs::read_to_string(place::search().join("package-lock.json"))?;
    for component in of_npm(&search)? {
        parts.add_to_page(component);
    }
    let mut text = serde_json::to_vec_pretty(&bill(&parts, day, archive))?;
    text.push(b'\n');
    Ok(text)
}

impl Parts {
    fn add_to_page(&mut self, component: Component) {
        self.needs.entry(PAGE.into()).or_default().insert(component.address.clone());
        self.components.push(component);
    }
}

/// From lines such as `2|serde v1.0.229|MIT OR Apache-2.0`, where the number says how deep below the page.
fn of_rust(tree: &str, checksums: &BTreeMap<(String, String), String>) -> Result<Parts> {
    let mut parts = Parts::default();
    let mut above: Vec<String> = Vec::new();
    for line in tree.lines().map(|line| line.trim_end_matches(" (*)")) {
        let unclear = || format!("cargo says of the page's packages: {line}");
        let mut fields = line.split('|');
        let (depth, package, licence) = (fields.next(), fields.next(), fields.next());
        let depth: usize = depth.and_then(|depth| depth.parse().ok()).with_context(unclear)?;
        let (name, version) = package.and_then(|package| package.split_once(" v")).with_context(unclear)?;
        let version = version.split(' ').next().unwrap_or_default();
        above.truncate(depth);
        let address = if depth == 0 { PAGE.to_owned() } else { format!("pkg:cargo/{name}@{version}") };
        if let Some(user) = above.last() {
            parts.needs.entry(user.clone()).or_default().insert(address.clone());
        }
        above.push(address.clone());
        if depth == 0 || parts.components.iter().any(|component| component.address == address) {
            continue;
        }
        let checksum =
            checksums.get(&(name.to_owned(), version.to_owned())).with_context(|| format!("no checksum for {name} {version}"))?;
        let hash = Some(Hash { kind: "SHA-256", value: checksum.clone() });
        let licence = expression(licence.with_context(unclear)?);
        parts.components.push(Component { address, name: name.into(), version: version.into(), licence, hash });
    }
    ensure!(!parts.components.is_empty(), "cargo names no packages of the page");
    Ok(parts)
}

/// As older packages write it, `/` means "or".
fn expression(licence: &str) -> String {
    licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ")
}

#[derive(Deserialize)]
struct CargoLock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
    checksum: Option<String>,
}

fn checksums(lock: &str) -> Result<BTreeMap<(String, String), String>> {
    let lock: CargoLock = toml::from_str(lock).context("cannot read Cargo.lock")?;
    Ok(lock.package.into_iter().filter_map(|locked| Some(((locked.name, locked.version), locked.checksum?))).collect())
}

/// From a line such as `rustc 1.95.0 (59807616e 2026-04-14)`.
fn standard_library(compiler: &str) -> Result<Component> {
    let version = compiler.split(' ').nth(1).context("rustc says its version in another way than it used to")?;
    Ok(Component {
        address: format!("pkg:generic/rust-std@{version}"),
        name: "rust-std".into(),
        version: version.into(),
        licence: "MIT OR Apache-2.0".into(),
        hash: None,
    })
}

#[derive(Deserialize)]
struct NpmLock {
    packages: BTreeMap<String, NpmPackage>,
}

#[derive(Deserialize)]
struct NpmPackage {
    version: Option<String>,
    license: Option<String>,
    integrity: Option<String>,
}

fn of_npm(lock: &str) -> Result<Vec<Component>> {
    let lock: NpmLock = serde_json::from_str(lock).context("cannot read search/package-lock.json")?;
    let mut components = Vec::new();
    for (path, package) in lock.packages {
        let Some(name) = path.strip_prefix("node_modules/") else { continue };
        let missing = || format!("{name} has not all it should have in search/package-lock.json");
        let version = package.version.with_context(missing)?;
        let integrity = package.integrity.with_context(missing)?;
        let sum = integrity.strip_prefix("sha512-").with_context(missing)?;
        components.push(Component {
            address: format!("pkg:npm/{}@{version}", name.replace('@', "%40")),
            name: name.to_owned(),
            version,
            licence: package.license.with_context(missing)?,
            hash: Some(Hash { kind: "SHA-512", value: hex(&STANDARD.decode(sum)?) }),
        });
    }
    Ok(components)
}

fn bill(parts: &Parts, day: &str, archive: &str) -> Value {
    // No serial number, which would have to be random: the same release is described in the same words.
    let component = |component: &Component| {
        let mut entry = json!({
            "type": "library",
            "bom-ref": component.address,
            "name": component.name,
            "version": component.version,
            "licenses": [{ "expression": component.licence }],
            "purl": component.address,
        });
        if let Some(Hash { kind, value }) = &component.hash {
            entry["hashes"] = json!([{ "alg": kind, "content": value }]);
        }
        entry
    };
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": format!("{day}T00:00:00Z"),
            "component": {
                "type": "application",
                "bom-ref": PAGE,
                "name": PAGE,
                "version": env!("CARGO_PKG_VERSION"),
                "licenses": [{ "expression": env!("CARGO_PKG_LICENSE") }],
                "hashes": [{ "alg": "SHA-256", "content": archive }],
            },
        },
        "components": parts.components.iter().map(component).collect::<Vec<_>>(),
        "dependencies": parts.needs.iter().map(|(user, used)| json!({ "ref": user, "dependsOn": used })).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str =
        "0|sotepolku v0.1.0 (/somewhere)|EUPL-1.2\n1|one v1.0.0|MIT/Apache-2.0\n2|two v2.0.0+b|MIT\n1|two v2.0.0+b|MIT (*)\n";
    const LOCK: &str = "[[package]]\nname = \"one\"\nversion = \"1.0.0\"\nchecksum = \"aa\"\n\n\
        [[package]]\nname = \"sotepolku\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"two\"\nversion = \"2.0.0+b\"\nchecksum = \"bb\"\n";

    #[test]
    fn each_package_of_rust_is_there_once_with_who_needs_it() {
        let parts = of_rust(TREE, &checksums(LOCK).unwrap()).unwrap();
        let written = bill(&parts, "2026-11-27", "cc");
        assert_eq!(written["metadata"]["component"]["hashes"], json!([{ "alg": "SHA-256", "content": "cc" }]));
        assert_eq!(written["metadata"]["timestamp"], "2026-11-27T00:00:00Z");
        let one = json!({
            "type": "library",
            "bom-ref": "pkg:cargo/one@1.0.0",
            "name": "one",
            "version": "1.0.0",
            "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            "purl": "pkg:cargo/one@1.0.0",
            "hashes": [{ "alg": "SHA-256", "content": "aa" }],
        });
        let components = written["components"].as_array().unwrap();
        assert_eq!((components.len(), &components[0]), (2, &one));
        let needs = json!([
            { "ref": "pkg:cargo/one@1.0.0", "dependsOn": ["pkg:cargo/two@2.0.0+b"] },
            { "ref": "sotepolku", "dependsOn": ["pkg:cargo/one@1.0.0", "pkg:cargo/two@2.0.0+b"] },
        ]);
        assert_eq!(written["dependencies"], needs);
    }

    #[test]
    fn a_package_without_a_checksum_is_refused() {
        assert!(of_rust(TREE, &BTreeMap::new()).is_err());
        assert!(of_rust("", &BTreeMap::new()).is_err());
    }

    #[test]
    fn packages_of_npm_and_the_standard_library_are_named() {
        let lock =
            r#"{ "packages": { "": {}, "node_modules/@a/b": { "version": "1.2.3", "license": "MIT", "integrity": "sha512-AQL/" } } }"#;
        let hash = Some(Hash { kind: "SHA-512", value: "0102ff".into() });
        let npm =
            Component { address: "pkg:npm/%40a/b@1.2.3".into(), name: "@a/b".into(), version: "1.2.3".into(), licence: "MIT".into(), hash };
        assert_eq!(of_npm(lock).unwrap(), [npm]);
        assert!(of_npm(&lock.replace("integrity", "other")).is_err());
        assert_eq!(standard_library("rustc 1.95.0 (59807616e 2026-04-14)").unwrap().address, "pkg:generic/rust-std@1.95.0");
    }
}
