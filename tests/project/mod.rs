//! A small project on disk for tests of the command: some entries, and what every catalogue needs beside them.

use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// `fact` is one of the entries; the course of every such catalogue rests on it.
pub fn project(entries: &str, fact: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let rest = format!(
        r#"
[[question]]
id = "age"
kind = "number"
range = [14, 99]
section = "you"
unknown = "assume"
changes = "time"

[[holding]]
id = "training"

[[step]]
id = "course"
kind = "study"
for = "age >= 18"
gives = ["training"]
months = [6, 12]
load = "full-time"
income = "none"
decided-by = "school"
contacts = ["guidance"]
facts = ["{fact}"]

[[goal]]
id = "helper"
kind = "occupation"
needs = "holds training"
"#
    );
    std::fs::create_dir_all(folder.path().join("catalogue")).unwrap();
    std::fs::write(folder.path().join("catalogue/all.toml"), format!("{entries}{rest}")).unwrap();
    for language in ["fi", "en"] {
        let words = Path::new("locales").join(language);
        std::fs::create_dir_all(folder.path().join(&words)).unwrap();
        std::fs::copy(root().join(&words).join("tool.ftl"), folder.path().join(&words).join("tool.ftl")).unwrap();
    }
    folder
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn sotepolku(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sotepolku")).arg("--root").arg(root).args(arguments).output().unwrap()
}
