//! Prints the figures that a person on a phone feels: what a first visit downloads, how soon the plan follows the last answer,
//! and how much memory it takes. Other scripts that look at the finished page from outside are run from here too.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::page::{self, Mode};
use crate::server::{self, Reload};
use crate::{place, prepare, run};

/// By which those who measure know where to write what they measured.
pub const FIGURES: &str = "FIGURES";

/// The figures are printed, and written to a file where one is named.
pub fn run(figures: Option<&Path>) -> Result<()> {
    of_browser_tests("measure.js", &[], figures)
}

/// Takes the pictures that the manifest shows.
pub fn screenshots() -> Result<()> {
    of_browser_tests("screenshots.js", &[], None)
}

/// Takes pictures of every page, for eyes.
pub fn look(pages: &[String]) -> Result<()> {
    of_browser_tests("look.js", pages, None)
}

/// The median of some runs as on a phone.
pub fn lighthouse(figures: Option<&Path>) -> Result<()> {
    prepare::lighthouse_packages()?;
    in_browser(&place::lighthouse(), "measure.js", &[], figures)
}

fn of_browser_tests(script: &str, arguments: &[String], figures: Option<&Path>) -> Result<()> {
    prepare::browser_test_packages()?;
    in_browser(&place::browser_tests(), script, arguments, figures)
}

fn in_browser(folder: &Path, script: &str, arguments: &[String], figures: Option<&Path>) -> Result<()> {
    page::build(Mode::Release)?;
    let chromium = prepare::chromium()?;
    let server = server::start(server::ANY_PORT, Reload::Never)?;
    let mut node = Command::new("node");
    node.arg(script).args(arguments).current_dir(folder);
    node.envs(figures.map(|file| (FIGURES, file)));
    run::to_the_end(node.env("ADDRESS", &server.address).env("CHROMIUM", chromium))
}
