//! Running other programs.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

pub fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(crate::place::root());
    cargo
}

/// Runs a program to its end. What it prints goes straight to the terminal.
pub fn to_the_end(command: &mut Command) -> Result<()> {
    let status = command.stdin(Stdio::null()).status().with_context(|| could_not_start(command))?;
    if !status.success() {
        bail!("this did not succeed: {}", in_words(command));
    }
    Ok(())
}

/// Runs a program, hands over each line of its output as it comes, and says whether it succeeded.
pub fn line_by_line(command: &mut Command, mut each: impl FnMut(&str)) -> Result<bool> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().with_context(|| could_not_start(command))?;
    let output = child.stdout.take().expect("the output is piped");
    for line in BufReader::new(output).lines() {
        each(&line?);
    }
    Ok(child.wait()?.success())
}

/// Runs a program quietly and gives its output, or nothing when it is missing or fails.
pub fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

fn could_not_start(command: &Command) -> String {
    format!("cannot start: {}", in_words(command))
}

fn in_words(command: &Command) -> String {
    let parts = std::iter::once(command.get_program()).chain(command.get_args());
    parts.map(|part| part.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
