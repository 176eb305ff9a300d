//! Finds or installs what a task needs beyond cargo's own packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::page::fingerprint;
use crate::{place, run};

const WASM: &str = "wasm32-unknown-unknown";

/// The compiler's WebAssembly part. rust-toolchain.toml asks for it too, but rustup can be told not to install by itself.
pub fn wasm_target() -> Result<()> {
    let installed = run::answer("rustc", &["--print", "target-libdir", "--target", WASM]);
    if installed.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    if run::on_path("rustup").is_none() {
        bail!("Rust's {WASM} target is missing: install it the way Rust was installed here");
    }
    println!("Adding Rust's {WASM} target");
    run::to_the_end(Command::new("rustup").args(["target", "add", WASM]))
}

pub fn browser_test_packages() -> Result<()> {
    node_packages(&place::browser_tests(), "the browser tests need")
}

/// What the library's search is made from.
pub fn search_packages() -> Result<()> {
    node_packages(&place::search(), "the library's search needs")
}

pub fn lighthouse_packages() -> Result<()> {
    node_packages(&place::lighthouse(), "Lighthouse needs")
}

/// Packages as the folder's package-lock.json says; nothing to do while that file stays the same.
fn node_packages(folder: &Path, needed_by: &str) -> Result<()> {
    let stamp = folder.join("node_modules/.installed-from");
    let lock = folder.join("package-lock.json");
    let lock = fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    let wanted = fingerprint([lock]);
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    if run::on_path("npm").is_none() {
        bail!("{needed_by} Node.js 20 or newer with npm: install it and try again");
    }
    run::to_the_end(Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(folder))?;
    fs::write(&stamp, wanted).context("cannot note which packages are installed")
}

/// A Chromium to test with, installed from the system's packages when that is possible without asking anybody.
pub fn chromium() -> Result<PathBuf> {
    if let Some(found) = find_chromium()? {
        return Ok(found);
    }
    if may_install() {
        println!("Installing Chromium from the system's packages");
        apt_get(&["update", "-q"])?;
        apt_get(&["install", "-q", "-y", "--no-install-recommends", "chromium"])?;
        if let Some(found) = find_chromium()? {
            return Ok(found);
        }
    }
    bail!("no Chromium found: install Chromium or Google Chrome, or name one in the environment variable CHROMIUM")
}

/// Web servers that the settings for hosts are tried with. Without them those tests say that they are skipped: where they cannot be
/// had, the others still run.
pub fn web_servers() {
    const PACKAGES: [&str; 4] = ["apache2", "caddy", "libnginx-mod-http-brotli-static", "nginx-core"];
    let is_there = |program: &str| Path::new("/usr/sbin").join(program).is_file() || run::on_path(program).is_some();
    // Where the system starts services, installing a server would also start it: that is for people to decide.
    let starts_services = Path::new("/run/systemd/system").exists();
    if ["apache2", "caddy", "nginx"].into_iter().all(is_there) || starts_services || !may_install() {
        return;
    }
    println!("Installing web servers from the system's packages, for the tests of their settings");
    let install = [&["install", "-q", "-y", "--no-install-recommends"], &PACKAGES[..]].concat();
    if let Err(problem) = apt_get(&["update", "-q"]).and_then(|()| apt_get(&install)) {
        println!("They cannot be installed ({problem:#}); their settings are not tried");
    }
}

fn may_install() -> bool {
    run::answer("id", &["-u"]).as_deref() == Some("0") && run::on_path("apt-get").is_some()
}

fn find_chromium() -> Result<Option<PathBuf>> {
    if let Some(named) = std::env::var_os("CHROMIUM").map(PathBuf::from) {
        if !named.is_file() {
            bail!("the environment variable CHROMIUM names {}, which does not exist", named.display());
        }
        return Ok(Some(named));
    }
    let on_path = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let applications =
        ["/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
    Ok(on_path
        .into_iter()
        .find_map(run::on_path)
        .or_else(|| applications.into_iter().map(PathBuf::from).find(|program| program.is_file()))
        .or_else(playwrights_own))
}

/// The newest Chromium that Playwright has downloaded for other projects.
fn playwrights_own() -> Option<PathBuf> {
    let home = std::env::var_os("HOME").map(PathBuf::from)?;
    let caches = [
        std::env::var_os("PLAYWRIGHT_BROWSERS_PATH").map(PathBuf::from),
        Some(home.join(".cache/ms-playwright")),
        Some(home.join("Library/Caches/ms-playwright")),
    ];
    let programs = ["chrome-linux64/chrome", "chrome-linux/chrome", "chrome-mac/Chromium.app/Contents/MacOS/Chromium"];
    let mut browsers: Vec<PathBuf> = caches
        .into_iter()
        .flatten()
        .filter_map(|cache| fs::read_dir(cache).ok())
        .flatten()
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("chromium-"))
        .map(|entry| entry.path())
        .collect();
    browsers.sort();
    let newest_first = browsers.iter().rev();
    newest_first.flat_map(|folder| programs.map(|program| folder.join(program))).find(|program| program.is_file())
}

fn apt_get(arguments: &[&str]) -> Result<()> {
    run::to_the_end(Command::new("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
}
