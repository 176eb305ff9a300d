//! Everything that can be measured, as one page of tables and pictures that needs no other file: target/report/index.html.

mod figures;
mod parts;
mod sheet;

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::page::{self, Mode};
use crate::{budget, measure, place, run};
use figures::{Limit, Part, Row, Unit};

/// As many as take about a minute; the usual bench takes ten thousand.
const PEOPLE: &str = "2000";

pub fn run() -> Result<()> {
    let began = conditions();
    page::build(Mode::Release)?;
    let folder = place::report();
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut all = vec![weights()?, parts::of_program()?];
    let people = |file: &Path| run::to_the_end(run::cargo().args(["bench", "--bench", "people", "--", PEOPLE]).env(measure::FIGURES, file));
    all.extend(read_after(&folder.join("visit.json"), |file| measure::run(Some(file)))?);
    all.extend(read_after(&folder.join("lighthouse.json"), |file| measure::lighthouse(Some(file)))?);
    all.extend(read_after(&folder.join("people.json"), people)?);
    let pictures = [
        ("growth.svg", planner(&folder, &["growth", "--out", "growth.svg"])?),
        ("coverage.svg", planner(&folder, &["coverage", "--out", "coverage.svg"])?),
    ];
    let questions = planner(&folder, &["questions"])?;
    let pictures: Vec<(String, String)> = pictures
        .into_iter()
        .map(|(name, told)| Ok((fs::read_to_string(folder.join(name)).with_context(|| format!("{name} was not drawn"))?, told)))
        .collect::<Result<_>>()?;
    let page = folder.join("index.html");
    fs::write(&page, sheet::page(&[began, conditions()], &all, &questions, &pictures))?;
    let missed = all.iter().flat_map(|part| &part.rows).filter(|row| !row.is_as_wanted()).count();
    println!("\n{missed} figures are not as wanted: {}", page.display());
    Ok(())
}

/// What each file weighs as it is sent, beside what it may.
fn weights() -> Result<Part> {
    let rows = budget::weights()?.into_iter().map(|(name, weight, ceiling)| Row {
        name,
        value: weight as f64,
        unit: Unit::Bytes,
        range: None,
        limit: ceiling.map(|ceiling| Limit::Most(ceiling as f64)),
    });
    Ok(Part { title: "What each file weighs, as it is sent".into(), rows: rows.collect() })
}

/// Lets something measure and reads what it wrote. Figures that are not as wanted are told on the page: they end nothing here.
fn read_after(file: &Path, measure: impl FnOnce(&Path) -> Result<()>) -> Result<Vec<Part>> {
    let _ = fs::remove_file(file);
    let ended = measure(file);
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => return Err(ended.err().unwrap_or(error.into())),
    };
    serde_json::from_str(&text).with_context(|| format!("{} is not as it should be", file.display()))
}

/// What one of the editors' commands prints, optimised as the page is.
fn planner(folder: &Path, arguments: &[&str]) -> Result<String> {
    let program = place::root().join("target/release/sotepolku");
    run::to_the_end(run::cargo().args(["build", "--release", "--bin", "sotepolku"]))?;
    println!("sotepolku {}", arguments.join(" "));
    let output = Command::new(program).args(arguments).arg("--root").arg(place::root()).current_dir(folder).output()?;
    anyhow::ensure!(output.status.success(), "sotepolku {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Figures mean something only beside what they were measured on.
fn conditions() -> String {
    let said = |program: &str, arguments: &[&str]| run::answer(program, arguments).unwrap_or_default();
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!(
        "{} · commit {} · {} · {cores} cores, load {load}",
        said("date", &["+%Y-%m-%d %H:%M"]),
        said("git", &["-C", &place::root().to_string_lossy(), "describe", "--always", "--dirty"]),
        said("rustc", &["--version"]),
    )
}
