//! Asks whether anything is known against the packages that we use. It needs a network, and its answer may be another tomorrow:
//! for a job that runs by itself every night, not for the tests. What does not change by itself is tested in `tests/supply.rs`.

use std::process::Command;

use anyhow::{Result, bail};

use crate::{place, run};

pub fn run() -> Result<()> {
    let mut unanswered = Vec::new();
    let mut ask = |whom: String, command: &mut Command| {
        println!("\n== {whom}");
        if let Err(error) = run::to_the_end(command) {
            unanswered.push(format!("{whom}: {error:#}"));
        }
    };
    ask("packages of Rust, by cargo-deny".into(), run::cargo().args(["deny", "--all-features", "--locked", "check"]));
    for folder in [place::search(), place::browser_tests(), place::lighthouse()] {
        let name = folder.strip_prefix(place::root()).unwrap_or(&folder).display().to_string();
        // --audit: it may be switched off for installing.
        ask(
            format!("packages of {name}, by npm"),
            Command::new("npm").args(["audit", "--audit", "--package-lock-only"]).current_dir(&folder),
        );
    }
    if run::on_path("cargo-deny").is_none() {
        println!("\ncargo-deny is not installed here: cargo install --locked cargo-deny");
    }
    if !unanswered.is_empty() {
        bail!("something is known, or could not be asked:\n{}", unanswered.join("\n"));
    }
    println!("\nNothing is known against any package");
    Ok(())
}
