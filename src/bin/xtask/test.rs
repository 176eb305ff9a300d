//! Runs every test: those in Rust, and those that use the finished page in a real browser.

use std::io::{IsTerminal, stdout};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::page::{self, Mode};
use crate::server::{self, Reload};
use crate::stopwatch::Stopwatch;
use crate::{budget, gallery, place, prepare, run};

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum Suite {
    Native,
    Browser,
}

/// How one runner ended, in its own closing words.
struct Ended {
    well: bool,
    closing_lines: Vec<String>,
}

pub fn run(filters: &[String], only: Option<Suite>) -> Result<()> {
    let mut stopwatch = Stopwatch::default();
    let mut ended = Vec::new();
    // First of all, so that a missing browser is not found out only after minutes.
    let chromium = match only {
        Some(Suite::Native) => None,
        _ => Some(stopwatch.time("preparing the browser", prepare_browser)?),
    };
    if only != Some(Suite::Browser) {
        stopwatch.time("preparing web servers", prepare::web_servers);
        ended.push(stopwatch.time("tests in Rust", || native(filters))?);
    }
    if let Some(chromium) = chromium {
        stopwatch.time("building the page", || page::build(Mode::Release))?;
        stopwatch.time("drawing the gallery", gallery::write)?;
        ended.push(stopwatch.time("weighing the page", weighing)?);
        ended.push(stopwatch.time("tests in the browser", || browser(filters, &chromium))?);
    }

    stopwatch.print();
    println!();
    for line in ended.iter().flat_map(|runner| &runner.closing_lines) {
        println!("{line}");
    }
    if !ended.iter().all(|runner| runner.well) {
        bail!("some tests failed");
    }
    Ok(())
}

fn prepare_browser() -> Result<PathBuf> {
    prepare::browser_test_packages()?;
    prepare::chromium().context("the browser tests cannot run (`--only native` leaves them out)")
}

fn native(filters: &[String]) -> Result<Ended> {
    // With the features of this program: the page's own tests run too, and the compiled packages are the same.
    let mut cargo = run::cargo();
    cargo.args(["test", "--features", "xtask", "--no-fail-fast", "--"]).args(filters);
    if stdout().is_terminal() {
        cargo.arg("--color=always");
    }
    watch(&mut cargo, |line| line.starts_with("test result:"))
}

fn weighing() -> Result<Ended> {
    let excesses = budget::check()?;
    let closing_lines: Vec<String> = excesses.iter().map(|excess| format!("too much: {excess}")).collect();
    closing_lines.iter().for_each(|line| println!("{line}"));
    Ok(Ended { well: excesses.is_empty(), closing_lines })
}

fn browser(filters: &[String], chromium: &Path) -> Result<Ended> {
    let server = server::start(server::ANY_PORT, Reload::Never)?;
    let mut playwright = Command::new("node");
    playwright.arg(playwright_program()).args(["test", "--pass-with-no-tests"]);
    if !filters.is_empty() {
        playwright.args(["--grep", &filters.join("|")]);
    }
    playwright.current_dir(place::browser_tests()).env("ADDRESS", &server.address).env("CHROMIUM", chromium);
    if stdout().is_terminal() {
        playwright.env("FORCE_COLOR", "1");
    }
    watch(&mut playwright, is_playwrights_count)
}

fn playwright_program() -> PathBuf {
    place::browser_tests().join("node_modules/@playwright/test/cli.js")
}

/// Such as `  12 passed (8.4s)`.
fn is_playwrights_count(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let count = words.next().is_some_and(|word| word.parse::<u32>().is_ok());
    let kinds = ["passed", "failed", "flaky", "skipped", "interrupted"];
    count && words.next().is_some_and(|word| kinds.contains(&word))
}

fn watch(runner: &mut Command, closes: fn(&str) -> bool) -> Result<Ended> {
    let mut closing_lines = Vec::new();
    let well = run::line_by_line(runner, |line| {
        println!("{line}");
        if closes(&without_colours(line)) {
            closing_lines.push(line.to_owned());
        }
    })?;
    Ok(Ended { well, closing_lines })
}

fn without_colours(line: &str) -> String {
    let mut parts = line.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| part.split_once('m').map_or(part, |(_, text)| text));
    std::iter::once(first.as_str()).chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn playwrights_counts_are_found_in_colour_too() {
        for line in ["  12 passed (8.4s)", "  1 failed", "\u{1b}[32m  12 passed\u{1b}[39m\u{1b}[2m (8.4s)\u{1b}[22m"] {
            assert!(is_playwrights_count(&without_colours(line)), "{line}");
        }
        for line in ["", "Running 8 tests using 2 workers", "  ✓  1 [phone] › 12 passed"] {
            assert!(!is_playwrights_count(line), "{line}");
        }
    }
}
