//! Prints the figures that a person on a phone feels: what a first visit downloads, how soon the plan follows the last answer,
//! and how much memory it takes. Other scripts that look at the finished page from outside are run from here too.

use std::process::Command;

use anyhow::Result;

use crate::page::{self, Mode};
use crate::server::{self, Reload};
use crate::{place, prepare, run};

pub fn run() -> Result<()> {
    in_browser("measure.js", &[])
}

/// Takes the pictures that the manifest shows.
pub fn screenshots() -> Result<()> {
    in_browser("screenshots.js", &[])
}

/// Takes pictures of every page, for eyes.
pub fn look(pages: &[String]) -> Result<()> {
    in_browser("look.js", pages)
}

fn in_browser(script: &str, arguments: &[String]) -> Result<()> {
    page::build(Mode::Release)?;
    prepare::browser_test_packages()?;
    let chromium = prepare::chromium()?;
    let server = server::start(server::ANY_PORT, Reload::Never)?;
    let mut node = Command::new("node");
    node.arg(script).args(arguments).current_dir(place::browser_tests());
    run::to_the_end(node.env("ADDRESS", &server.address).env("CHROMIUM", chromium))
}
