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
    target.join("xtask")
}

pub fn browser_tests() -> PathBuf {
    root().join("tests/browser")
}

/// Measures the page with Lighthouse, which is too large to stand among the browser's tests.
pub fn lighthouse() -> PathBuf {
    root().join("tests/lighthouse")
}

/// The packages that the library's search is made from.
pub fn search() -> PathBuf {
    root().join("search")
}

/// Where cargo keeps the sources of packages.
pub fn packages() -> PathBuf {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let usual = || std::env::home_dir().expect("whoever builds has a home").join(".cargo");
    home.unwrap_or_else(usual).join("registry/src/")
}
