//! Where things are.

use std::path::PathBuf;

pub fn root() -> PathBuf {
    // Set by cargo when it runs us; a checkout that has moved since the build is then found too.
    std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from)
}

/// The finished page.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Settings of servers that can bring the page to people.
pub fn servers() -> PathBuf {
    root().join("dist-servers")
}

/// What is only needed while building, inside cargo's own target folder.
pub fn work() -> PathBuf {
    let program = std::env::current_exe().expect("a running program has a path");
    let target = program.ancestors().nth(2).expect("cargo puts programs two folders deep");
    // A release is tried elsewhere by the very same program.
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| target.to_owned(), |target| root().join(target)).join("xtask")
}

pub fn browser_tests() -> PathBuf {
    root().join("tests/browser")
}

/// Measures the page with Lighthouse, which is too large to stand among the browser's tests.
pub fn lighthouse() -> PathBuf {
    root().join("tests/lighthouse")
}

/// The pieces that pages are made of, to be looked at.
pub fn gallery() -> PathBuf {
    root().join("target/gallery")
}

/// All that was measured.
pub fn report() -> PathBuf {
    root().join("target/report")
}

/// What is given to the world.
pub fn release() -> PathBuf {
    root().join("dist-release")
}

/// The packages that the library's search is made from.
pub fn search() -> PathBuf {
    root().join("search")
}

/// Where cargo keeps the sources of packages: a folder for each registry, named after where this machine gets them from.
pub fn packages() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = std::fs::read_dir(cargo_home().join("registry/src"))
        .map(|folders| folders.flatten().map(|folder| folder.path()).collect())
        .unwrap_or_default();
    folders.sort();
    folders
}

pub fn cargo_home() -> PathBuf {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    home.unwrap_or_else(|| std::env::home_dir().expect("whoever builds has a home").join(".cargo"))
}
